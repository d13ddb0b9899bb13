"""Owns which times of day words mean: minutes since midnight, and which half of the day where it was not told."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from flows.understanding.when_match import Match
from flows.understanding.when_table import Half, Part, Rule

NOON = 12 * 60
DAY = 24 * 60
LAST_MINUTE = DAY - 1
FIRST_MORNING_HOUR = 7
"""Of an hour without its half: from 7 on it is the morning's, before it the afternoon's."""
FIRST_EXACT_HOUR = 6
"""The same of one that is told with its minutes, where hours are counted to 24: the early shift begins at "6:30"."""
LONGEST_SPAN = 12 * 60
LATE_MORNING = 9 * 60
"""From 9 to 12 an hour of the 24 that is told with midday stays as it is."""
SMALL_HOURS = 5 * 60
"""Before it, an hour "at night" is after midnight."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, or a span of them, in minutes. ``open``: the half of the day was not told."""

    start: int
    open: bool = False
    end: int | None = None
    end_open: bool = False
    soft: bool = False
    """Taken to be the morning's where hours are counted to 24; a part of the day told with it says otherwise."""
    plain: bool = False
    """Written in two digits and two, so that beside a date in figures the day's 24 hours are meant."""


def read_clock(match: Match, number: str = "", *, day_clock: bool) -> Clock | None:
    """The time that a match tells; ``number`` "2" for the second one of a span. None: there is no such time."""
    if match.has("hhmm"):
        hhmm, digits = match.number("hhmm"), match.tokens["hhmm"].text
        start, padded, plain, exact = hhmm // 100 * 60 + hhmm % 100, len(digits) == 4, True, True
    else:
        name = next((each for each in ("hour", "anyhour", "whour", "clockword") if match.has(each + number)), None)
        if name is None:
            return None
        hour, text = match.number(name + number), match.tokens[name + number].text
        if hour > 24:
            return Clock(hour)
        kind = next((each for each in ("minute", "wminute") if match.has(each + number)), None)
        start = hour * 60 + (match.number(kind + number) if kind else 0)
        padded, plain, exact = text.startswith("0"), len(text) == 2, kind is not None
    half = match.value("half" + number) if match.has("half" + number) else None
    return settle(start, half, padded=padded, plain=plain, exact=exact, day_clock=day_clock)


def settle(
    start: int, half: object, *, padded: bool = False, plain: bool = False, exact: bool = False, day_clock: bool
) -> Clock | None:
    """A time of day by what was told of its half; only an ``exact`` one (15:00 pm) may tell more than it needs."""
    if half is not None:
        if not 60 <= start < 13 * 60:
            return Clock(start) if exact and half == Half.PM and NOON < start < DAY else None
        return Clock(start % NOON + (NOON if half == Half.PM else 0))
    if start == DAY:
        return Clock(LAST_MINUTE)
    if start > DAY:
        return None
    halved = not padded and 60 <= start < 13 * 60
    first = FIRST_EXACT_HOUR if exact else FIRST_MORNING_HOUR
    early = start < first * 60 or not day_clock
    return Clock(start, open=halved and early, soft=halved and not early, plain=plain)


def read_moved(match: Match, *, day_clock: bool) -> Clock | None:
    """An hour and what is told before or after it: half past nine, quarter to ten, German "halb zehn" (9:30)."""
    hour = next(match.number(each) for each in ("hour", "anyhour", "whour", "clockword") if match.has(each))
    amounts = {
        each: match.number(each) for each in ("fraction", "halfword", "few", "count", "minute") if match.has(each)
    }
    rule = match.pattern.rule
    if rule is Rule.TOWARDS:
        few = amounts.pop("few", amounts.pop("count", 0))
        shift = sum(amounts.values()) - 60 + (-few if match.has("to") else few)
    else:
        shift = sum(amounts.values()) * (-1 if rule is Rule.TO else 1)
    if not -60 < shift < 60:
        return None
    if hour > 24:
        return Clock((hour + shift) % DAY)
    half = match.value("half") if match.has("half") else None
    if half is not None:
        return Clock((hour * 60 + shift) % NOON + (NOON if half == Half.PM else 0)) if 1 <= hour <= 12 else None
    if not 1 <= hour <= 12:
        return Clock((hour * 60 + shift) % DAY)
    start = (hour * 60 + shift) % NOON
    early = start < FIRST_MORNING_HOUR * 60 or not day_clock
    return Clock(start, open=early, soft=not early)


def spanned(first: Clock, second: Clock) -> Clock | None:
    """Two times as one span; what one tells of its half holds for the other as far as it makes sense."""
    if first.open and second.open:
        start = working(first.start)
        end = _after(start, second.start)
        return Clock(start, open=True, end=end, end_open=True) if end else None
    if first.open:
        earlier = [start for start in _halves(first.start) if start < second.start]
        return Clock(max(earlier), end=second.start, soft=second.soft) if earlier else None
    end = _after(first.start, second.start) if second.open else second.start
    if end is None or not 0 < (end - first.start) % DAY <= LONGEST_SPAN:
        return None
    return Clock(first.start, end=end % DAY, soft=first.soft and (second.soft or second.open))


def _halves(minutes: int) -> tuple[int, int]:
    return minutes % NOON, minutes % NOON + NOON


def _after(start: int, minutes: int) -> int | None:
    """The first time on the clock's face after ``start``, on that day."""
    return next((each for each in _halves(minutes) if each > start), None)


def working(minutes: int) -> int:
    """An hour without its half, by working hours: 7 to 12 as it stands, 1 to 6 in the afternoon."""
    return minutes % DAY if minutes >= FIRST_MORNING_HOUR * 60 else minutes + NOON


def in_part(clock: Clock, part: Part) -> Clock:
    """A time told with its part of the day ("3 in the afternoon")."""
    if not clock.open and not clock.soft:
        return clock
    if clock.soft and part is Part.AFTERNOON and clock.start >= LATE_MORNING:
        return clock
    if clock.end is not None:
        shift = {Part.MORNING: 0}.get(part, NOON)
        start = clock.start % NOON + shift
        return Clock(start, end=_after(start, clock.end))
    hour = clock.start % NOON
    if part in (Part.EVENING, Part.NIGHT) and hour == 0:
        return Clock(LAST_MINUTE)
    early = part is Part.MORNING or (part is Part.NIGHT and hour < SMALL_HOURS)
    return Clock(hour + (0 if early else NOON))


def assumed(clock: Clock) -> Clock:
    """The time as it is taken where nobody told its half; it stays ``open``."""
    return replace(clock, start=working(clock.start)) if clock.open else clock


def as_time(minutes: int) -> time:
    """Minutes since midnight as a time."""
    return time(minutes // 60 % 24, minutes % 60)


def existing(day: date, wall: time, zone: tzinfo) -> tuple[date, time]:
    """The wall time itself; in the hour that the clocks leave out, the first minute after it."""
    told = datetime.combine(day, wall, tzinfo=zone)
    if told.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == told.replace(tzinfo=None):
        return day, wall
    for minute in range(1, 181):
        later = told.replace(tzinfo=None) + timedelta(minutes=minute)
        aware = later.replace(tzinfo=zone)
        if aware.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == later:
            return later.date(), later.time()
    return day, wall
