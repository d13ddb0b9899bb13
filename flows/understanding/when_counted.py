"""Owns what counted times mean: in two weeks, 45 minutes ago, a week on Friday, ten business days."""

from datetime import UTC, date, timedelta

from flows.understanding import when_days as days_of
from flows.understanding.reading import Sense
from flows.understanding.when_clock import Clock
from flows.understanding.when_days import Days
from flows.understanding.when_match import Match
from flows.understanding.when_pieces import Context, Meaning, Piece
from flows.understanding.when_table import Rule, Unit
from flows.workdays import add_workdays

SPANS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14}
MONTHS = {Unit.MONTH: 1, Unit.YEAR: 12}
MOST_WORKDAYS = 60
MOST_UNITS = 400


def _later_from(match: Match, context: Context) -> Piece | None:
    """So much after a day ("a week on Friday"); before it if it was the last one ("a week last Tuesday")."""
    unit, count = match.value("unit"), match.number("count") if match.has("count") else 1
    starts = _counted_from(match, context)
    way = -1 if match.has("last") or match.has("ago") else 1
    moved = [_moved(day, way * count, unit, context) for day in (starts.day, *starts.others)]
    there = [day for day in moved if day is not None]
    return Piece(days=Days(there[0], others=tuple(there[1:]))) if len(there) == len(moved) else None


def _counted_from(match: Match, context: Context) -> Days:
    today = context.today
    if match.has("relday"):
        return Days(today + timedelta(days=match.number("relday")))
    weekday = match.number("weekday")
    if match.has("ago"):
        return Days(days_of.latest(weekday, today))  # "Freitag vor einer Woche"
    if match.has("last"):
        return days_of.last_weekday(weekday, today)
    if "next" in (match.tokens["coming"].kinds if match.has("coming") else ()):
        return days_of.next_weekday(weekday, today, sunday_first=context.sunday_first)
    near = days_of.coming(weekday, today)
    return Days(today, others=(near,)) if weekday == today.weekday() else Days(near)


def _moved(day: date, count: int, unit: object, context: Context) -> date | None:
    if count > MOST_UNITS:
        return None
    if unit is Unit.WORKDAY:
        return add_workdays(day, count, context.setting.country) if 0 <= count <= MOST_WORKDAYS else None
    if unit in MONTHS:
        return days_of.add_months(day, count * next(n for each, n in MONTHS.items() if each is unit))
    size = next((n for each, n in SPANS.items() if each is unit), None)
    return days_of.moved(day, count * size) if size else None


def _ahead(match: Match, context: Context) -> Piece | None:
    return None if context.sense is Sense.BEHIND else _shifted(match, context, 1)


def _back(match: Match, context: Context) -> Piece | None:
    return _shifted(match, context, -1)


def _shifted(match: Match, context: Context, way: int) -> Piece | None:
    unit = match.value("unit") if match.has("unit") else Unit.MINUTE
    counts = [match.number(name) for name in ("count", "count2") if match.has(name)] or [1]
    if match.has("amount"):
        counts = [match.number("amount")]
    if unit in (Unit.MINUTE, Unit.HOUR):
        size = 60 if unit is Unit.HOUR else 1
        return _instant(way * counts[0] * size, context) if len(counts) == 1 else None
    if unit is Unit.WORKDAY and way < 0:
        return None
    days = [_moved(context.today, way * count, unit, context) for count in sorted(counts, key=lambda n: way * n)]
    there = [day for day in days if day is not None]
    if len(there) < len(days):
        return None
    loose = unit in (Unit.WEEK, Unit.FORTNIGHT) and len(days) == 1
    return Piece(days=Days(there[0], there[1] if len(there) > 1 else None, loose=loose))


def _instant(minutes: int, context: Context) -> Piece | None:
    now = context.setting.now
    if abs(minutes) > MOST_UNITS * 60:
        return None
    then = (now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(now.tzinfo)
    return Piece(days=Days(then.date()), clock=Clock(then.hour * 60 + then.minute))


COUNTED: dict[Rule, Meaning] = {
    Rule.LATER_FROM: _later_from,
    Rule.AHEAD: _ahead,
    Rule.BACK: _back,
}
