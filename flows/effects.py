"""Owns the effects: what a decision wants done. Words are keys with slots here; ``bot/words.py`` renders them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from flows.events import Press


@dataclass(frozen=True, slots=True)
class Text:
    """Words: a Fluent key and its slots.

    Slots: ``str`` is from a person (escaped, cut when very long) or a Fluent selector, ``int`` a number, ``date`` is
    written with its weekday, an aware ``datetime`` with weekday, date, time and zone (in its own zone), ``time`` as
    hours and minutes, ``Text`` is rendered into its place, a tuple of ``Text`` one a line, ``WordCount`` as a number,
    ``In`` in another language, ``City`` as a zone by its city, ``Brief`` as a day without its year, ``At`` as the time
    of an interview, ``CrisisLines`` as lines.
    """

    key: str
    slots: Mapping[str, "Slot"] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WordCount:
    """The number of words of a text, once it is rendered: a draft shows its length (C17)."""

    of: "Text | In"


@dataclass(frozen=True, slots=True)
class In:
    """Words in ``language``, whatever the person speaks: what they send to an employer, a language by its own name."""

    language: str
    text: Text


@dataclass(frozen=True, slots=True)
class Brief:
    """A day without its year: "Tuesday 9 June"; ``short`` for buttons and lists: "Tue 9 June"."""

    day: date
    short: bool = False


@dataclass(frozen=True, slots=True)
class City:
    """A time zone by the city that names it, as each language calls it."""

    zone: str


@dataclass(frozen=True, slots=True)
class At:
    """The time of an interview, aware and in its own zone; ``here`` is the zone of the person, empty while unknown.

    Where the clocks of the two differ both are shown. ``hour``: without the day, the person's own hour first.
    """

    moment: datetime
    here: str
    hour: bool = False


@dataclass(frozen=True, slots=True)
class CrisisLines:
    """Whom a person in danger can reach in ``country`` (two letters; empty: not known), one a line (coaching.md F)."""

    country: str


Slot = str | int | date | datetime | time | Text | tuple[Text, ...] | In | WordCount | Brief | At | City | CrisisLines


def text(key: str, **slots: Slot) -> Text:
    """A text, written shortly."""
    return Text(key, slots)


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens a page: ``address`` with ``query`` behind it, each value as plain text, percent-encoded.

    One whose whole address is longer than Telegram takes is left out.
    """

    label: Text
    address: str
    query: tuple[tuple[str, str | Text | In], ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """Text for the person to send: shown as a block that copies with one tap; never HTML inside.

    ``links`` stand as one row above the message's own buttons.
    """

    body: Text | In
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Button:
    """One button."""

    label: Text
    press: Press


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Message:
    """One message: blocks with an empty line between, and rows of buttons below."""

    blocks: tuple[Text | Draft, ...]
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Say:
    """Show a message. ``edit`` names the message it takes the place of; ``talk`` the talk whose question it shows
    (its message id is kept there once known); ``bulk`` is True for what the coach writes by itself.
    """

    message: Message
    edit: int | None = None
    talk: int | None = None
    bulk: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a picture: its length ``value``, and ``shown`` beside it. ``open``: an outline, not full yet."""

    label: Text
    value: int
    shown: Text
    open: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of a picture: bars that share one measure."""

    title: Text
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Show a picture of plain numbers with ``message`` as its caption; it is drawn when it is sent."""

    panels: tuple[Panel, ...]
    message: Message


@dataclass(frozen=True, slots=True)
class Export:
    """Send the person all of their data as one JSON document."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Read a file that the person sent; what is found comes back as ``FileRead``. Nothing of the file is kept.

    ``purpose``: "review", "rest" (the remarks that were left out), "posting" (held against ``posting``, which is
    kept no longer than this takes) or "calendar" (its events from ``at``, an instant as text, on; times without a zone
    are in ``zone``).
    """

    file_id: str
    name: str
    purpose: str
    today: date
    posting: str = ""
    zone: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry of a calendar that is sent. ``starts`` is in its own zone; ``busy``: the time is taken by it.

    ``uid``, and ``occurrence`` for one of a series, name it for good. ``sequence`` and ``changed`` rise with changes.
    """

    uid: str
    title: Text
    starts: datetime
    minutes: int
    changed: datetime
    sequence: int = 0
    occurrence: datetime | None = None
    place: str = ""
    cancelled: bool = False
    busy: bool = True


@dataclass(frozen=True, slots=True)
class SendCalendar:
    """Send a calendar file, as it stood ``at`` that instant; importing it again brings its entries up to date."""

    entries: tuple[CalendarEntry, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Forget:
    """Remove everything of this person. What is said in the same turn is still sent."""


Effect = Say | Chart | Export | ReadFile | SendCalendar | Forget
