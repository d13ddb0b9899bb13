"""Owns what Telegram refuses of pictures: no file, too large, no picture at all, or of a shape it does not take."""

import struct

from telegram.constants import FileSizeLimit

from bot.demo.chats import Picture
from bot.demo.refusals import Params, Refused, bad_request

MOST_SIDES = 10_000
"""Width and height together."""
MOST_RATIO = 20
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_END = b"IEND"
_HEADER = struct.Struct(">8s4x4sII")


def read_picture(params: Params) -> Picture:
    """The picture of a request: only PNG, which is all that this bot draws."""
    given = params.get("photo")
    if isinstance(given, str) and given.startswith("attach://"):
        given = params.get(given.removeprefix("attach://"))
    if not isinstance(given, tuple):
        raise bad_request("there is no photo in the request")
    content = bytes(given[1])
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > FileSizeLimit.PHOTOSIZE_UPLOAD:
        raise Refused(413, "Request Entity Too Large")
    width, height = _size(content)
    if width + height > MOST_SIDES or max(width, height) > MOST_RATIO * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return Picture(content, width, height)


def _size(content: bytes) -> tuple[int, int]:
    if len(content) < _HEADER.size or not content[-8:].startswith(_END):
        raise bad_request("IMAGE_PROCESS_FAILED")
    signature, header, width, height = _HEADER.unpack_from(content)
    if signature != _SIGNATURE or header != b"IHDR" or not min(width, height):
        raise bad_request("IMAGE_PROCESS_FAILED")
    return int(width), int(height)
