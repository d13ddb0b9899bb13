"""Owns working days and quiet hours: arithmetic on the person's own calendar, in wall time."""

from datetime import date, datetime, time, timedelta

from flows.values import Person

SATURDAY = 5


def is_workday(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() < SATURDAY


def add_workdays(day: date, count: int) -> date:
    """The day that is ``count`` working days after ``day`` (which itself may be any day); 0 gives ``day``."""
    while count > 0:
        day += timedelta(days=1)
        count -= is_workday(day)
    return day


def next_workday(day: date) -> date:
    """The first working day after ``day``."""
    return add_workdays(day, 1)


def in_quiet_hours(person: Person, instant: datetime) -> bool:
    """Whether the person's quiet hours hold at ``instant``. They may run over midnight; equal ends mean none."""
    now = instant.astimezone(person.tz).time()
    start, end = person.quiet_from, person.quiet_to
    if start <= end:
        return start <= now < end
    return now >= start or now < end


def after_quiet_hours(person: Person, instant: datetime) -> datetime:
    """``instant``, or the end of the quiet hours it falls into."""
    if not in_quiet_hours(person, instant):
        return instant
    local = instant.astimezone(person.tz)
    day = local.date()
    if local.time() >= person.quiet_to:
        day += timedelta(days=1)
    return at_wall_time(person, day, person.quiet_to)


def at_wall_time(person: Person, day: date, wall: time) -> datetime:
    """The instant of a wall time on the person's calendar."""
    return datetime.combine(day, wall, tzinfo=person.tz)
