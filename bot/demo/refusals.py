"""Owns what Telegram refuses, in Telegram's own words, and the checks that find it.

Limits are those of ``telegram.constants``.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from telegram.constants import (
    BotCommandLimit,
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    MessageLimit,
)

from bot.demo.chats import ShownButton
from bot.demo.markup import BadMarkup, Parsed, parse, utf16_length

Params = Mapping[str, Any]

_COMMAND = re.compile(rf"[a-z0-9_]{{{int(BotCommandLimit.MIN_COMMAND)},{int(BotCommandLimit.MAX_COMMAND)}}}")
_LINK = re.compile(r"(https?|tg)://\S+", re.IGNORECASE)
LONGEST_LINK = 2048
"""Characters; Telegram tells no number, and takes no longer ones."""


class Refused(Exception):
    """Telegram says no: an HTTP status, a description, and parameters such as ``retry_after`` in seconds."""

    def __init__(self, code: int, description: str, parameters: Params | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = dict(parameters or {})

    def body(self) -> dict[str, Any]:
        """The answer as JSON."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(reason: str) -> Refused:
    """The request itself is wrong; asking again does not help."""
    return Refused(400, f"Bad Request: {reason}")


def blocked() -> Refused:
    """The person has blocked the bot."""
    return Refused(403, "Forbidden: bot was blocked by the user")


def too_many_requests(retry_after: int) -> Refused:
    """The flood limit: nothing for ``retry_after`` seconds."""
    return Refused(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def server_error() -> Refused:
    """Telegram has a bad moment."""
    return Refused(502, "Bad Gateway")


def conflict() -> Refused:
    """Another poller has taken over."""
    return Refused(
        409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )


def query_too_old() -> Refused:
    """The press was answered already, or a while ago."""
    return bad_request("query is too old and response timeout expired or query ID is invalid")


def wrong_file() -> Refused:
    """There is no such file, or it is not this bot's to see."""
    return bad_request("wrong file_id or the file is temporarily unavailable")


def not_modified() -> Refused:
    """An edit that changes nothing."""
    return bad_request(
        "message is not modified: specified new message content and reply markup are exactly the same as a current "
        "content and reply markup of the message"
    )


def nested(value: Any) -> Any:
    """A parameter that is an object: given as such, or as JSON text, as forms carry it."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad_request("can't parse a JSON-encoded parameter") from None


def whole(params: Params, name: str, missing: str) -> int:
    """A parameter that is a whole number; ``missing`` is said when it is none."""
    try:
        return int(params[name])
    except (KeyError, TypeError, ValueError):
        raise bad_request(missing) from None


def read_text(params: Params, name: str, limit: int, too_long: str) -> Parsed:
    """The text or caption of a message, parsed and within ``limit`` UTF-16 units."""
    raw = str(params.get(name, ""))
    try:
        raw.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    mode = params.get("parse_mode")
    if mode not in {None, "", "HTML"}:
        raise bad_request("unsupported parse_mode")
    try:
        parsed = parse(raw) if mode else Parsed(raw)
    except BadMarkup as error:
        raise bad_request(f"can't parse entities: {error}") from None
    if utf16_length(parsed.text) > limit:
        raise bad_request(too_long)
    return parsed


def read_message_text(params: Params, too_long: str) -> Parsed:
    """The text of a message: never empty, not even to the eye."""
    parsed = read_text(params, "text", int(MessageLimit.MAX_TEXT_LENGTH), too_long)
    if not parsed.text.strip():
        raise bad_request("message text is empty")
    return parsed


def read_keyboard(params: Params) -> tuple[tuple[ShownButton, ...], ...]:
    """The rows of buttons under a message."""
    markup = nested(params.get("reply_markup")) or {}
    rows = markup.get("inline_keyboard") or []
    if sum(len(row) for row in rows) > InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    if any(len(row) > InlineKeyboardMarkupLimit.BUTTONS_PER_ROW for row in rows):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return tuple(tuple(_button(button) for button in row) for row in rows)


def _button(button: Params) -> ShownButton:
    label = str(button.get("text", ""))
    if not label.strip():
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be non-empty')
    if "callback_data" in button:
        size = len(str(button["callback_data"]).encode())
        if not InlineKeyboardButtonLimit.MIN_CALLBACK_DATA <= size <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
        return ShownButton(label, data=str(button["callback_data"]))
    if "url" in button:
        return ShownButton(label, url=_link(str(button["url"])))
    raise bad_request("Text buttons are unallowed in the inline keyboard")


def _link(url: str) -> str:
    """The address of a button: a page or a place in Telegram, never a mailto; with a whole host; not too long."""
    if not _LINK.fullmatch(url):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if url.lower().startswith("http") and "." not in (urlsplit(url).hostname or ""):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    if len(url) > LONGEST_LINK or not url.isascii():
        raise bad_request("BUTTON_URL_INVALID")
    return url


def read_commands(params: Params) -> list[dict[str, str]]:
    """The menu of commands."""
    commands = nested(params.get("commands")) or []
    if len(commands) > BotCommandLimit.MAX_COMMAND_NUMBER:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(str(command.get("command", ""))):
            raise bad_request("BOT_COMMAND_INVALID")
        size = len(str(command.get("description", "")))
        if not BotCommandLimit.MIN_DESCRIPTION <= size <= BotCommandLimit.MAX_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return list(commands)


def read_profile(params: Params, names: Iterable[tuple[str, int]]) -> dict[str, str]:
    """The bot's name and descriptions, each within its limit in characters."""
    texts = {name: str(params[name]) for name, _ in names if name in params}
    for name, limit in names:
        if len(texts.get(name, "")) > limit:
            raise bad_request(f"{name} is too long")
    return texts
