"""Owns the times of an event: when it begins in which zone, how long it takes, and the next one of a series."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # nothing of it leaves this module
from icalendar import Event, vBroken, vDDDLists, vRecur

from bot.files.calendar_zones import Zones
from flows.calendar import UTC_ZONE

EARLIEST, LATEST = 1990, 2100
USUAL = timedelta(hours=1)
LONGEST = timedelta(hours=24)
"""What takes a day or more has no hour of its own, whatever it says."""
MOST_OCCURRENCES = 15_000
_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})


class Broken(Exception):
    """This event cannot be used; others in the file may be."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as told: ``wall`` in ``zone`` (empty: wherever the reader is). ``strange``: a zone that nobody knows."""

    wall: datetime
    zone: str
    all_day: bool = False
    strange: str = ""

    def instant(self, home: str) -> datetime:
        """In UTC."""
        return self.wall.replace(tzinfo=ZoneInfo(self.zone or home)).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Span:
    """When an event is."""

    start: Moment
    length: timedelta


def moment(prop: Any, zones: Zones) -> Moment | None:
    """What a property says of a time; None when there is none in it. Raises ``Broken``."""
    if isinstance(prop, list):
        prop = prop[0]
    if prop is None:
        return None
    told = None if isinstance(prop, vBroken) else getattr(prop, "dt", None)
    if not isinstance(told, date) or not EARLIEST <= told.year <= LATEST:
        raise Broken
    if not isinstance(told, datetime):
        return Moment(datetime.combine(told, time()), "", all_day=True)
    wall = told.replace(tzinfo=None, microsecond=0)
    named = str(prop.params.get("TZID", ""))
    if told.tzinfo is not None and (told.tzname() == "UTC" or not named):
        return Moment(told.astimezone(UTC).replace(tzinfo=None, microsecond=0), UTC_ZONE)
    if not named:
        return Moment(wall, "")
    if zone := zones.find(named, told.year):
        return Moment(wall, zone)
    if told.tzinfo is not None:  # the file has a table of its own for it
        return _as_at_home(told.astimezone(UTC), told.utcoffset(), zones)
    return Moment(wall, "", strange=named)


def _as_at_home(instant: datetime, offset: timedelta | None, zones: Zones) -> Moment:
    """In the person's zone if clocks there show the same then, else in UTC."""
    here = instant.astimezone(ZoneInfo(zones.home))
    zone = zones.home if here.utcoffset() == offset else UTC_ZONE
    return Moment(instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None), zone)


def span(event: Event, zones: Zones) -> Span | None:
    """When an event is; None when it does not say. Raises ``Broken``."""
    start = moment(event.get("DTSTART"), zones)
    if start is None:
        return None
    length = _length(event, start, zones)
    if length < timedelta():
        raise Broken
    marked = str(event.get("X-MICROSOFT-CDO-ALLDAYEVENT", "")).upper() == "TRUE"
    if start.all_day or marked or length >= LONGEST:
        return Span(replace(start, all_day=True), timedelta())
    return Span(start, length or USUAL)


def _length(event: Event, start: Moment, zones: Zones) -> timedelta:
    end = moment(event.get("DTEND"), zones)
    if end is not None:
        return end.instant(zones.home) - start.instant(zones.home)
    told = event.get("DURATION")
    length = None if told is None or isinstance(told, vBroken) else getattr(told, "dt", None)
    return length if isinstance(length, timedelta) else timedelta()


def is_series(event: Event) -> bool:
    """Whether it comes again by a rule, or on named days."""
    return event.get("RRULE") is not None or event.get("RDATE") is not None


def next_of(event: Event, first: Span, without: set[datetime], at: datetime, zones: Zones) -> Moment:
    """The one of a series that is next at ``at``, or else the last; ``without`` are those that are told separately."""
    found = first.start
    skipped = without | {moment.instant(zones.home) for moment in _listed(event, "EXDATE", first, zones)}
    for wall in islice(_walls(event, first, zones), MOST_OCCURRENCES):
        candidate = replace(first.start, wall=wall)
        if wall.year > LATEST:
            break
        instant = candidate.instant(zones.home)
        if instant in skipped:
            continue
        found = candidate
        if instant + max(first.length, USUAL) > at:
            break
    return found


def _walls(event: Event, first: Span, zones: Zones) -> Iterator[datetime]:
    """The wall times of a series, in order."""
    rule = event.get("RRULE")
    if isinstance(rule, list):
        rule = rule[0]
    extra = sorted(moment.wall for moment in _listed(event, "RDATE", first, zones))
    if not isinstance(rule, vRecur) or rule.get("FREQ", [""])[0] in _TOO_OFTEN:
        yield from sorted({first.start.wall, *extra})
        return
    text = _rule_text(rule, first.start, zones)
    try:
        walls = rrulestr(text, dtstart=first.start.wall, ignoretz=True)
    except (TypeError, ValueError, AttributeError):
        yield from sorted({first.start.wall, *extra})
        return
    for wall in walls:
        while extra and extra[0] <= wall:
            earlier = extra.pop(0)
            if earlier < wall:
                yield earlier
        yield wall
    yield from extra


def _rule_text(rule: Any, start: Moment, zones: Zones) -> str:
    """A rule as text; where it ends in UTC, that becomes wall time, as all else in it is."""
    parts = dict(rule)
    until = parts.get("UNTIL")
    if until and isinstance(until[0], datetime) and until[0].tzinfo is not None:
        there = until[0].astimezone(ZoneInfo(start.zone or zones.home))
        parts["UNTIL"] = [there.replace(tzinfo=None)]
    written: bytes = type(rule)(parts).to_ical()
    return written.decode()


def _listed(event: Event, name: str, first: Span, zones: Zones) -> list[Moment]:
    """The times in a list of times; a day alone means that day at the usual hour."""
    found = event.get(name)
    lists = found if isinstance(found, list) else [found] if found is not None else []
    moments: list[Moment] = []
    for each in lists:
        for told in each.dts if isinstance(each, vDDDLists) else ():
            try:
                read = moment(told, zones)
            except Broken:
                continue
            if read is not None and read.all_day:
                read = replace(first.start, wall=datetime.combine(read.wall.date(), first.start.wall.time()))
            if read is not None:
                moments.append(read)
    return moments
