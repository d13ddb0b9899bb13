"""Owns the payload of a button: ``verb:id:argument:argument``, at most 64 bytes.

The rule: what ``encode`` did not write, ``decode`` does not read. An argument may hold a colon (a time does): it is
escaped.
"""

from telegram.constants import InlineKeyboardButtonLimit

from flows.events import Press

LONGEST = int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)


def encode(press: Press) -> str:
    """The payload of a button. Raises ValueError if it is longer than 64 bytes or could not be read back."""
    if not press.verb or ":" in press.verb or press.id < 0:
        raise ValueError(f"no payload can be made of verb {press.verb!r} and id {press.id}")
    data = ":".join((press.verb, str(press.id), *map(_escape, press.args)))
    if len(data.encode()) > LONGEST:
        raise ValueError(f"the payload of {press.verb!r} is longer than {LONGEST} bytes")
    return data


def decode(data: str) -> Press | None:
    """What a payload means; None when it is not one of ours (forged, or of an older version)."""
    if len(data) > LONGEST:
        return None
    verb, _, rest = data.partition(":")
    number, *args = rest.split(":")
    try:
        press = Press(verb, int(number), tuple(map(_unescape, args)))
        return press if encode(press) == data else None
    except ValueError:
        return None


def _escape(arg: str) -> str:
    return arg.replace("%", "%25").replace(":", "%3A")


def _unescape(arg: str) -> str:
    return arg.replace("%3A", ":").replace("%25", "%")
