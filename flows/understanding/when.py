"""Owns reading dates and times as people type them: ISO-like ones, English day names and month names.

Nothing is guessed: what can be read in two ways is not read, and the person is asked. What is read is always read back.
"""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
SHORTEST_NAME = 3
NAMED_DAYS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
EARLIEST_BARE_HOUR = 7
"""A bare hour below this ("3:00") could be either half of the day: the person is asked."""
FILLERS = re.compile(r"\b(at|on|the|this|of)\b|,")

ISO_DAY = re.compile(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b")
WORDED_DAY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?(?:\s+(\d{4}))?\b")
WORDED_MONTH_FIRST = re.compile(r"\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}))?\b")
HALF_TIME = re.compile(r"\b(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])\.?m\b\.?")
FULL_TIME = re.compile(r"\b(\d{1,2})[:.h](\d{2})\b(?![-.]\d)|\b(\d{1,2})h\b")


@dataclass(frozen=True, slots=True)
class Moment:
    """What was read: a day, a wall time, or both. ``either_half`` means that am or pm is missing."""

    day: date | None = None
    wall: time | None = None
    either_half: bool = False


def read_moment(typed: str, today: date, *, ahead: bool = True) -> Moment | None:
    """The day and the time in ``typed``; None when any part of it cannot be read.

    A weekday or a day without a year is the next one from today if ``ahead``, else the last one up to today.
    """
    rest = " ".join(FILLERS.sub(" ", typed.casefold()).split())
    day, rest = _take_iso_day(rest)
    clock, either_half, rest = _take_time(rest)
    if day is None:
        day, rest = _take_worded_day(rest, today, ahead=ahead)
    if rest or (day is None and clock is None):
        return None
    return Moment(day, clock, either_half)


def _take_iso_day(rest: str) -> tuple[date | None, str]:
    if found := ISO_DAY.search(rest):
        year, month, day = (int(part) for part in found.groups())
        if read := _day(year, month, day):
            return read, _without(rest, found)
    return None, rest


def _take_time(rest: str) -> tuple[time | None, bool, str]:
    if rest in ("noon", "midday"):
        return time(12), False, ""
    if found := HALF_TIME.search(rest):
        hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
        if 1 <= hour <= 12 and minute < 60:
            return time(hour % 12 + (12 if half == "p" else 0), minute), False, _without(rest, found)
    elif found := FULL_TIME.search(rest):
        hour, minute = int(found[1] or found[3]), int(found[2] or 0)
        if hour < 24 and minute < 60:
            padded = (found[1] or "").startswith("0")
            return time(hour, minute), hour < EARLIEST_BARE_HOUR and not padded, _without(rest, found)
    return None, False, rest


def _take_worded_day(rest: str, today: date, *, ahead: bool) -> tuple[date | None, str]:
    if rest in NAMED_DAYS:
        return today + timedelta(days=NAMED_DAYS[rest]), ""
    if (weekday := _named(rest, WEEKDAYS)) is not None:
        return _nearest_weekday(weekday, today, ahead=ahead), ""
    if not ahead and rest.startswith("last ") and (weekday := _named(rest.removeprefix("last "), WEEKDAYS)) is not None:
        return _nearest_weekday(weekday, today - timedelta(days=1), ahead=False), ""
    if found := WORDED_DAY.fullmatch(rest):
        return _named_month(found[2], int(found[1]), found[3], today, ahead=ahead)
    if found := WORDED_MONTH_FIRST.fullmatch(rest):
        return _named_month(found[1], int(found[2]), found[3], today, ahead=ahead)
    return None, rest


def _named(word: str, names: tuple[str, ...]) -> int | None:
    """Which of ``names`` a word is, in full or cut to three letters or more."""
    if len(word) < SHORTEST_NAME:
        return None
    return next((at for at, name in enumerate(names) if name.startswith(word)), None)


def _nearest_weekday(weekday: int, today: date, *, ahead: bool) -> date:
    if ahead:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def _named_month(word: str, day: int, year: str | None, today: date, *, ahead: bool) -> tuple[date | None, str]:
    unread = (None, word)
    named = _named(word, MONTHS)
    if named is None:
        return unread
    month = named + 1
    if year:
        read = _day(int(year), month, day)
        return (read, "") if read else unread
    years = (today.year, today.year + 1) if ahead else (today.year, today.year - 1)
    for candidate in (_day(y, month, day) for y in years):
        if candidate and (candidate >= today if ahead else candidate <= today):
            return candidate, ""
    return unread


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _without(rest: str, found: re.Match[str]) -> str:
    return " ".join((rest[: found.start()] + " " + rest[found.end() :]).split())
