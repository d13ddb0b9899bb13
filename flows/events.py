"""Owns the events: what can happen to one person, in the words of the coaching, not of Telegram."""

from dataclasses import dataclass

from flows.calendar import CalendarEvent
from flows.coaching.resume_text import Report


@dataclass(frozen=True, slots=True)
class Command:
    """A command: ``/interview`` is ``Command("interview", "")``."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """A text message, never empty. ``message`` is Telegram's id of it; ``forwarded``: somebody else wrote it."""

    text: str
    message: int | None = None
    forwarded: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """A message that was sent before now says ``text``, never empty."""

    text: str
    message: int


@dataclass(frozen=True, slots=True)
class ContactSent:
    """Somebody's visiting card: name, telephone number, e-mail address; what it does not tell is empty."""

    name: str
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class PlaceSent:
    """Where the person is, in degrees. It is used to find their time zone and is not kept."""

    latitude: float
    longitude: float


BELOW = "+"
"""Before a verb: what answers the press comes below, and the message with the button stays as it is."""


@dataclass(frozen=True, slots=True)
class Press:
    """What a button means: a verb, the id it is about and its arguments. As bytes it is at most 64 (telegram.md)."""

    verb: str
    id: int = 0
    args: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button was pressed. ``press`` is None when the payload cannot be read (older than this version, or forged).

    ``message`` is Telegram's id of the message it stands under, None when that can no longer be edited.
    """

    press: Press | None
    message: int | None


@dataclass(frozen=True, slots=True)
class FileSent:
    """A file was sent; ``size`` in bytes, 0 when it was not told. ``file_id`` is Telegram's, and fetches it again.

    ``caption`` is what was written with it.
    """

    file_id: str
    name: str
    size: int = 0
    mime: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file that was to be read (see ``ReadFile``, of which this repeats what was asked) was read, or could not be.

    ``problem`` is empty when there is a report, or when there are events of a calendar; else it says why there is
    none: "encrypted", "scanned", "gone" and so on.
    """

    file_id: str
    name: str
    purpose: str
    report: Report | None = None
    problem: str = ""
    events: tuple[CalendarEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message of a kind the coach does not read: "photo", "voice" and so on.

    ``words``: what was written with it; these are read. ``message`` and ``forwarded`` as of ``Typed``. ``album`` is
    the same for all pictures that were sent in one go.
    """

    kind: str
    words: str = ""
    message: int | None = None
    forwarded: bool = False
    album: str = ""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked the bot."""


@dataclass(frozen=True, slots=True)
class Unblocked:
    """The person let the bot in again."""


@dataclass(frozen=True, slots=True)
class Due:
    """The clock reached the person's next nudge."""


Event = (
    Command
    | Typed
    | Edited
    | ContactSent
    | PlaceSent
    | Pressed
    | FileSent
    | FileRead
    | Unreadable
    | Blocked
    | Unblocked
    | Due
)
