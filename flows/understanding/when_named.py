"""Owns what named days mean: weekdays, dates, weeks, months, and their beginnings and ends."""

from dataclasses import replace
from datetime import date, timedelta

from flows.understanding import when_days as days_of
from flows.understanding.reading import Sense
from flows.understanding.when_clock import Clock, settle
from flows.understanding.when_days import Days
from flows.understanding.when_match import Match
from flows.understanding.when_pieces import Context, Meaning, Piece
from flows.understanding.when_table import Edge, Part, Rule

DAYS_LATER = {8: 7, 15: 14}
"""Weeks in the days that Spanish counts them by: "el viernes en ocho"."""


def _of(days: Days | None) -> Piece | None:
    return Piece(days=days) if days else None


def _weekday(match: Match, context: Context) -> Piece:
    return Piece(weekday=match.number("weekday"), weak="shy" in match.tokens["weekday"].kinds)


def _next_weekday(match: Match, context: Context) -> Piece:
    days = days_of.next_weekday(match.number("weekday"), context.today, sunday_first=context.sunday_first)
    if match.has("afternext"):
        week = timedelta(days=7)
        days = Days(days.day + week, others=tuple(other + week for other in days.others))
    return Piece(days=days)


def _coming_weekday(match: Match, context: Context) -> Piece:
    return Piece(days=Days(days_of.coming(match.number("weekday"), context.today)))


def _this_weekday(match: Match, context: Context) -> Piece:
    return Piece(days=days_of.this_weekday(match.number("weekday"), context.today, context.sense))


def _last_weekday(match: Match, context: Context) -> Piece:
    weekday = match.number("weekday")
    if match.has("beforelast"):
        latest = days_of.latest(weekday, context.today)
        return Piece(days=Days(latest - timedelta(days=7)))
    return Piece(days=days_of.last_weekday(weekday, context.today))


def _weekday_of_month(match: Match, context: Context) -> Piece | None:
    """ "The first Monday in January"."""
    first, number = _month_told(match, context), match.number("ordinal") if match.has("ordinal") else 0
    if first is None or number > 5:
        return None
    if not number:  # "the last Friday in January"
        following = days_of.add_months(first, 1)
        return Piece(days=Days(days_of.latest(match.number("weekday"), following))) if following else None
    day = first + timedelta(days=(match.number("weekday") - first.weekday()) % 7 + 7 * (number - 1))
    return Piece(days=Days(day)) if day.month == first.month else None


def _weekday_later(match: Match, context: Context) -> Piece | None:
    days = match.number("later") if match.has("later") else DAYS_LATER.get(match.number("count"))
    if days is None:
        return None
    weekday, more = match.number("weekday"), timedelta(days=days)
    near = days_of.coming(weekday, context.today)
    if weekday == context.today.weekday():
        return Piece(days=Days(context.today + more, others=(near + more,)))
    return Piece(days=Days(near + more))


def _relative_day(match: Match, context: Context) -> Piece | None:
    day = days_of.moved(context.today, match.number("relday"))
    return Piece(days=Days(day)) if day else None


def _this_part(match: Match, context: Context) -> Piece:
    last = match.has("last")  # "last night"
    part = match.value("part" if last else "thispart")
    return Piece(days=Days(context.today - timedelta(days=last)), part=part if isinstance(part, Part) else None)


def _week(match: Match, context: Context) -> Piece:
    return Piece(
        days=days_of.week(match.number("week"), context.today, context.sense, sunday_first=context.sunday_first)
    )


def _weekend(match: Match, context: Context) -> Piece:
    return Piece(days=days_of.weekend(match.number("weekend"), context.today, context.sense))


def _edge(match: Match) -> Edge:
    edge = match.value("edge")
    return edge if isinstance(edge, Edge) else Edge.END


def _edge_of_week(match: Match, context: Context) -> Piece:
    shift = match.number("week") if match.has("week") else 0
    return Piece(days=days_of.edge_of_week(_edge(match), shift, context.today, context.sense))


def _month_told(match: Match, context: Context) -> date | None:
    """The first of the month that a match names, or of this one."""
    today = context.today
    if match.has("month"):
        month = match.number("month")
        year = match.number("year") if match.has("year") else days_of.year_of_month(month, today, context.sense)
        return date(year, month, 1)
    shift = match.number("monthshift") if match.has("monthshift") else 0
    return days_of.add_months(today.replace(day=1), shift)


def _edge_of_month(match: Match, context: Context) -> Piece | None:
    first = _month_told(match, context)
    if first is None:
        return None
    days = days_of.edge_of_month(_edge(match), first)
    if match.has("monthword") and context.sense is not Sense.BEHIND and (days.last or days.day) < context.today:
        later = days_of.add_months(first, 1)
        days = days_of.edge_of_month(_edge(match), later) if later else days
    return Piece(days=days)


def _edge_of_year(match: Match, context: Context) -> Piece | None:
    year = context.today.year
    if _edge(match) is Edge.END:
        return Piece(days=Days(date(year, 12, 31)))
    if _edge(match) is Edge.START and year < date.max.year:
        year += context.sense is not Sense.BEHIND and context.today.month > 1
        return Piece(days=Days(date(year, 1, 1), date(year, 1, 31)))
    return None


def _month(match: Match, context: Context) -> Piece | None:
    first = _month_told(match, context)
    return Piece(days=days_of.month_span(first)) if first else None


def _date(match: Match, context: Context) -> Piece | None:
    if match.has("namedday"):
        month, day = divmod(match.number("namedday"), 100)
    else:
        month, day = match.number("month"), match.number("ordinal" if match.has("ordinal") else "day")
    year = match.number("year") if match.has("year") else match.number("short") if match.has("short") else None
    told = days_of.made(year, month, day) if year else None
    days = (Days(told) if told else None) if year else days_of.yearless(month, day, context.today, context.sense)
    if days and match.has("day2"):
        month2 = match.number("month2") if match.has("month2") else month
        last = days_of.made(days.day.year + (month2 < month), month2, match.number("day2"))
        days = replace(days, last=last) if last and last > days.day else None
    return _of(days)


def _iso(match: Match, context: Context) -> Piece | None:
    day = days_of.made(match.number("year"), match.number("num"), match.number("num2"))
    if day is None:
        return None
    if not match.has("hour"):
        return Piece(days=Days(day), in_figures=True)
    hour = match.number("hour")
    return Piece(days=Days(day), clock=Clock(hour * 60 + match.number("minute")),
                 zone="UTC" if match.has("zed") else "") if hour < 24 else None  # fmt: skip


def _numeric(match: Match, context: Context) -> Piece | None:
    first, second = match.number("num"), match.number("num2")
    year = match.number("year") if match.has("year") else match.number("short") if match.has("short") else None
    orders = "d" if match.pattern.rule is Rule.DOTTED else context.orders
    days = days_of.numeric(first, second, year, context.today, sense=context.sense, orders=orders)
    scored = year is None and match.pattern.rule is Rule.NUMERIC and _like_a_score(first, second)
    return Piece(days=days, weak=scored) if days else None


def _like_a_score(first: int, second: int) -> bool:
    """8/10, 4/5, 1/2 and 24/7: no dates, unless it is said that they are."""
    return (second in (5, 10) and first <= second) or (second <= 4 and first < second) or (first, second) == (24, 7)


def _month_day(match: Match, context: Context) -> Piece | None:
    day = match.number("ordinal" if match.has("ordinal") else "day")
    if match.has("monthshift"):
        first = _month_told(match, context)
        told = days_of.made(first.year, first.month, day) if first else None
        return Piece(days=Days(told)) if told else None
    days = days_of.day_of_month(day, context.today, context.sense)
    if days and match.has("day2"):
        last = days_of.made(days.day.year, days.day.month, match.number("day2"))
        return Piece(days=replace(days, last=last, monthly=False)) if last and last > days.day else None
    return _of(days)


def _weekday_and_day(match: Match, context: Context) -> Piece | None:
    """ "Fri 4": the day of a month if that fits, else an hour."""
    in_words = match.has("ordinal")  # fr "mardi dix"
    weekday, number = match.number("weekday"), match.number("ordinal" if in_words else "day")
    today, sense, certain = context.today, context.sense, context.table.day_behind_weekday
    if days := days_of.weekday_and_number(weekday, number, today, sense, certain=certain):
        return Piece(days=days)
    if in_words:
        return None
    clock = None if certain else settle(number * 60, None, day_clock=context.table.day_clock)
    if clock is not None:
        return Piece(weekday=weekday, clock=clock)
    that_day = days_of.day_of_month(number, today, sense)
    near = days_of.bare_weekday(weekday, today, sense).day
    return Piece(days=Days(near, others=(that_day.day,))) if that_day else None


def _week_of(match: Match, context: Context) -> Piece | None:
    read = _date(match, context) if match.has("month") else _month_day(match, context)
    if read is None or read.days is None:
        return None
    monday = days_of.monday_of(read.days.day)
    return Piece(days=Days(monday, monday + timedelta(days=4), loose=True))


def _week_number(match: Match, context: Context) -> Piece | None:
    number, year = match.number("count"), context.today.isocalendar().year
    try:
        monday = date.fromisocalendar(year, number, 1)
        if context.sense is Sense.AHEAD and monday + timedelta(days=6) < context.today:
            monday = date.fromisocalendar(year + 1, number, 1)
    except ValueError:
        return None
    return Piece(days=Days(monday, monday + timedelta(days=4), loose=True))


def _weekday_range(match: Match, context: Context) -> Piece:
    first = days_of.bare_weekday(match.number("weekday"), context.today, context.sense)
    return Piece(days=Days(first.day, days_of.coming(match.number("weekday2"), first.day)))


NAMED: dict[Rule, Meaning] = {
    Rule.WEEKDAY: _weekday,
    Rule.NEXT_WEEKDAY: _next_weekday,
    Rule.COMING_WEEKDAY: _coming_weekday,
    Rule.THIS_WEEKDAY: _this_weekday,
    Rule.LAST_WEEKDAY: _last_weekday,
    Rule.WEEKDAY_LATER: _weekday_later,
    Rule.WEEKDAY_OF_MONTH: _weekday_of_month,
    Rule.WEEKDAY_AND_DAY: _weekday_and_day,
    Rule.WEEKDAY_RANGE: _weekday_range,
    Rule.RELATIVE_DAY: _relative_day,
    Rule.THIS_PART: _this_part,
    Rule.WEEK: _week,
    Rule.WEEKEND: _weekend,
    Rule.EDGE_OF_WEEK: _edge_of_week,
    Rule.EDGE_OF_MONTH: _edge_of_month,
    Rule.EDGE_OF_YEAR: _edge_of_year,
    Rule.MONTH: _month,
    Rule.DATE: _date,
    Rule.ISO: _iso,
    Rule.NUMERIC: _numeric,
    Rule.DOTTED: _numeric,
    Rule.MONTH_DAY: _month_day,
    Rule.WEEK_OF_DATE: _week_of,
    Rule.WEEK_NUMBER: _week_number,
}
