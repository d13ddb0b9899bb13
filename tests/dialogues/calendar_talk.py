"""Owns the language of the calendar dialogues: a file is sent, one is given, and a calendar program takes it in.

``imported`` does as such programs do: an entry is known by its UID, a lower SEQUENCE is left alone, and what is
cancelled goes.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from icalendar import Calendar

from bot.calendars import CALENDAR_NAME
from tests.talk import Talk


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a calendar."""

    uid: str
    title: str
    starts: datetime
    ends: datetime
    sequence: int
    changed: datetime
    status: str
    transparent: bool
    place: str
    occurrence: datetime | None


Kept = dict[str, Entry]


async def is_sent(talk: Talk, data: bytes, name: str = "invite.ics", mime: str = "text/calendar") -> None:
    """Send a calendar file."""
    await talk.sends_file(name, data, mime)


def file_in(talk: Talk) -> bytes:
    """The calendar file that came last."""
    sent = [message.document for message in talk.messages if message.by_bot and message.document]
    assert sent[-1].name == CALENDAR_NAME
    return sent[-1].content


async def exported(talk: Talk) -> Kept:
    """Ask for the calendar, and take it into an empty one."""
    await talk.says("/calendar")
    return imported({}, file_in(talk))


def entries_in(data: bytes) -> list[Entry]:
    """The entries of a file as they stand there."""
    read = Calendar.from_ical(data)
    assert isinstance(read, Calendar)
    assert str(read["METHOD"]) in ("PUBLISH", "REQUEST")
    return [_entry(event) for event in read.walk("VEVENT")]


def _entry(event: Any) -> Entry:
    assert event.errors == []
    occurrence = event.get("RECURRENCE-ID")
    return Entry(
        str(event["UID"]), str(event["SUMMARY"]), event["DTSTART"].dt, event["DTEND"].dt, int(event["SEQUENCE"]),
        event["LAST-MODIFIED"].dt, str(event["STATUS"]), str(event["TRANSP"]) == "TRANSPARENT",
        str(event.get("LOCATION", "")), occurrence.dt if occurrence else None,
    )  # fmt: skip


def imported(kept: Kept, data: bytes) -> Kept:
    """What a calendar program holds after opening a file."""
    kept = dict(kept)
    for each in entries_in(data):
        older = kept.get(each.uid)
        if older is None or each.sequence >= older.sequence:
            kept[each.uid] = each
    return {uid: each for uid, each in kept.items() if each.status != "CANCELLED"}


def titles(kept: Kept) -> list[str]:
    """The titles, in order."""
    return sorted(each.title for each in kept.values())


def entry(kept: Kept, title: str) -> Entry:
    """The only entry with these words in its title."""
    (found,) = [each for each in kept.values() if title in each.title]
    return found


def at(moment: datetime) -> str:
    """A moment on its own clock, shortly."""
    return moment.strftime("%Y-%m-%d %H:%M")
