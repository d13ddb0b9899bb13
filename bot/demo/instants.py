"""Owns the reading of times as they are typed to the demo's clock: "7d", "monday 9:00", "2026-06-09 10:00"."""

import re
from datetime import datetime, time, timedelta

UNITS = {
    "m": timedelta(minutes=1),
    "min": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NINE = time(9)
_AMOUNT = re.compile(r"(\d{1,4})\s*([a-z]+?)(?:s|inutes?|ours?|ays?|eeks?)?")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


def read_delta(words: str) -> timedelta | None:
    """A stretch of time: "45m", "2 h", "7 days", "1w". None if it is none."""
    match = _AMOUNT.fullmatch(words.strip().lower())
    unit = UNITS.get(match[2]) if match else None
    return int(match[1]) * unit if match and unit else None


def read_instant(words: str, now: datetime) -> datetime | None:
    """A time to come, in the zone of ``now``; without a time of day nine in the morning. None if it is none."""
    words = words.strip().lower()
    day, _, clock = words.rpartition(" ")
    found = _read_clock(clock)
    if found is not None:
        return _combine(day.strip(), found, now)
    return _combine(words, NINE, now) if words else None


def _read_clock(word: str) -> time | None:
    match = _CLOCK.fullmatch(word)
    try:
        return time(int(match[1]), int(match[2])) if match else None
    except ValueError:
        return None


def _combine(day: str, clock: time, now: datetime) -> datetime | None:
    today = datetime.combine(now.date(), clock, now.tzinfo)
    if day in {"", "today"}:
        return today if today > now or day else today + timedelta(days=1)
    if day == "tomorrow":
        return today + timedelta(days=1)
    for number, name in enumerate(WEEKDAYS):
        if len(day) > 1 and name.startswith(day):
            ahead = today + timedelta(days=(number - now.weekday()) % 7)
            return ahead if ahead > now else ahead + timedelta(weeks=1)
    try:
        return datetime.combine(datetime.strptime(day, "%Y-%m-%d").date(), clock, now.tzinfo)  # noqa: DTZ007  # a date
    except ValueError:
        return None
