"""Owns the calendar file that people get: entries in, iCalendar text (RFC 5545) out. The same entries, the same text.

It is a publication: nobody is invited and nothing rings. A calendar that knows an entry by its UID changes it when the
file is opened again, and takes away what is called off.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from bot.words import Words, clean, cut
from flows.effects import CalendarEntry, SendCalendar

if TYPE_CHECKING:
    from icalendar import Component, Event, Timezone

CALENDAR_NAME = "callback-coach.ics"
_PROGRAM = "-//Callback Coach//Interviews and steps//EN"
_ZONES_REACH = 2
"""Years after the last entry for which the file tells when clocks change: an entry may be moved by hand."""
_LONGEST_TITLE = 200


def write_calendar(sent: SendCalendar, words: Words, language: str) -> str:
    """The file's text."""
    # Read when the first file is made: most people never ask for one.
    from icalendar import Calendar  # noqa: PLC0415

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", _PROGRAM)
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for zone in _zones(sent.entries):
        calendar.add_component(zone)
    for entry in sent.entries:
        calendar.add_component(_event(entry, sent.at, words, language))
    written: bytes = calendar.to_ical()
    return written.decode()


def _event(entry: CalendarEntry, at: datetime, words: Words, language: str) -> "Event":
    from icalendar import Event  # noqa: PLC0415  # as above

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", at.astimezone(UTC).replace(microsecond=0))
    event.add("last-modified", entry.changed.astimezone(UTC).replace(microsecond=0))
    event.add("sequence", entry.sequence)
    if entry.occurrence is not None:
        event.add("recurrence-id", _plain(entry.occurrence))
    event.add("dtstart", _plain(entry.starts))
    event.add("dtend", _plain(_end(entry)))
    event.add("summary", cut(words.plain(entry.title, language).replace("\n", " ").strip(), _LONGEST_TITLE))
    if place := clean(entry.place):
        event.add("location", place)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "OPAQUE" if entry.busy and not entry.cancelled else "TRANSPARENT")
    return event


def _plain(moment: datetime) -> datetime:
    """As calendars tell it: what is in no place's zone, in UTC."""
    return moment.astimezone(UTC) if _name(moment.tzinfo) == "UTC" else moment


def _end(entry: CalendarEntry) -> datetime:
    """In the entry's own zone; the minutes pass also where a clock changes meanwhile."""
    return (entry.starts.astimezone(UTC) + timedelta(minutes=entry.minutes)).astimezone(entry.starts.tzinfo)


def _name(zone: tzinfo | None) -> str:
    return str(zone or UTC)


def _zones(entries: Iterable[CalendarEntry]) -> Iterator["Timezone"]:
    """A table for each zone that is named: when its clocks change in the years that matter."""
    moments = [moment for entry in entries for moment in (entry.starts, _end(entry), entry.occurrence) if moment]
    named = {_name(moment.tzinfo): moment.tzinfo for moment in moments if _name(moment.tzinfo) != "UTC"}
    if named:
        first = datetime(min(moment.year for moment in moments) - 1, 12, 1, tzinfo=UTC)
        last = datetime(max(moment.year for moment in moments) + _ZONES_REACH, 1, 1, tzinfo=UTC)
        yield from (_zone(name, zone, first, last) for name, zone in sorted(named.items()))


def _zone(name: str, zone: tzinfo | None, first: datetime, last: datetime) -> "Timezone":
    from icalendar import Timezone  # noqa: PLC0415  # as above

    table = Timezone()
    table.add("tzid", name)
    table.add_component(_clock(first.astimezone(zone), first.astimezone(zone)))
    for change in _changes(zone, first, last):
        table.add_component(_clock((change - timedelta(seconds=1)).astimezone(zone), change.astimezone(zone)))
    return table


def _clock(before: datetime, after: datetime) -> "Component":
    """One time that clocks go by from ``after`` on; it is dated by the clock that went before it."""
    from icalendar import TimezoneDaylight, TimezoneStandard  # noqa: PLC0415  # as above

    clock = TimezoneDaylight() if after.dst() else TimezoneStandard()
    offset = before.utcoffset() or timedelta()
    clock.add("dtstart", (after.astimezone(UTC) + offset).replace(tzinfo=None))
    clock.add("tzoffsetfrom", offset)
    clock.add("tzoffsetto", after.utcoffset() or timedelta())
    clock.add("tzname", after.tzname() or "")
    return clock


def _changes(zone: tzinfo | None, first: datetime, last: datetime) -> Iterator[datetime]:
    """The instants at which clocks change, to the second."""
    while first < last:
        following = first + timedelta(days=1)
        if following.astimezone(zone).utcoffset() != first.astimezone(zone).utcoffset():
            yield _change(zone, first, following)
        first = following


def _change(zone: tzinfo | None, early: datetime, late: datetime) -> datetime:
    while late - early > timedelta(seconds=1):
        middle = (early + (late - early) / 2).replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == early.astimezone(zone).utcoffset():
            early = middle
        else:
            late = middle
    return late
