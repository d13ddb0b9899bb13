"""Owns working days and quiet hours: arithmetic on the person's own calendar, in wall time.

The only door to ``holidays``.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from flows.values import Person

SATURDAY = 5


def is_workday(day: date, country: str = "") -> bool:
    """Monday to Friday, and no public holiday of ``country`` (its two letters; empty, or one not known: none)."""
    return day.weekday() < SATURDAY and day not in _holidays(country, day.year)


def add_workdays(day: date, count: int, country: str = "") -> date:
    """The day that is ``count`` working days after ``day`` (which itself may be any day); 0 gives ``day``."""
    while count > 0:
        day += timedelta(days=1)
        count -= is_workday(day, country)
    return day


@cache
def _holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays of a whole country; those of a region alone are left out, as nobody told us the region."""
    if not country:
        return frozenset()
    from holidays import country_holidays  # noqa: PLC0415  # half a second to read, and only once it is needed

    try:
        return frozenset(country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()


def in_quiet_hours(person: Person, instant: datetime) -> bool:
    """Whether the person's quiet hours hold at ``instant``. They may run over midnight; equal ends mean none."""
    now = instant.astimezone(person.tz).time()
    start, end = person.quiet_from, person.quiet_to
    if start <= end:
        return start <= now < end
    return now >= start or now < end


def after_quiet_hours(person: Person, instant: datetime) -> datetime:
    """``instant``, or the end of the quiet hours it falls into; never earlier."""
    if not in_quiet_hours(person, instant):
        return instant
    local = instant.astimezone(person.tz)
    day = local.date()
    if local.time() >= person.quiet_to:
        day += timedelta(days=1)
    end = at_wall_time(person, day, person.quiet_to)
    if end.astimezone(UTC) <= instant.astimezone(UTC):
        end = end.replace(fold=1)  # in the hour that comes twice, the end that is meant is the one still to come
    if in_quiet_hours(person, end.astimezone(UTC)):  # the clocks leave out all that is not quiet on this day
        end = at_wall_time(person, day + timedelta(days=1), person.quiet_to)
    return end


def at_wall_time(person: Person, day: date, wall: time) -> datetime:
    """The instant of a wall time on the person's calendar."""
    return datetime.combine(day, wall, tzinfo=person.tz)
