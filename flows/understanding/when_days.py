"""Owns which days words mean: arithmetic on dates only.

Where people mean different days by the same words, the likelier is ``day`` and the rest are ``others``: it is asked.
"""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from flows.understanding.reading import Sense
from flows.understanding.when_table import Edge

SUNDAY = 6
NEAR_PAST = 31
"""Days: a date without its year that lies so shortly on the wrong side may be a slip, so it is asked about."""
ALMOST_EVEN = 61
"""Days: of two years that are about as near the other is asked about as well."""
NEAR_WEEKDAY = 3
LONGEST_YEAR = 366
"""A 29 February without its year that is farther away is not read: this year there is none."""
SENSIBLE = 190
"""Days ahead or behind that a date without its year is told of; of 12/11 the one within is taken."""


@dataclass(frozen=True, slots=True)
class Days:
    """A day or a span of days; ``others`` may be meant as well.

    ``loose``: told in weeks, so that a weekday told with it is one of that week. ``monthly``: the day of a month that
    was not told.
    """

    day: date
    last: date | None = None
    others: tuple[date, ...] = ()
    loose: bool = False
    monthly: bool = False


def moved(day: date, days: int) -> date | None:
    """The day so many days later; None beyond the calendar's ends."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def made(year: int, month: int, day: int) -> date | None:
    """The date, if there is one."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_months(day: date, months: int) -> date | None:
    """The same day of another month, or that month's last."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def monday_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def coming(weekday: int, today: date) -> date:
    """The next such weekday after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def latest(weekday: int, today: date) -> date:
    """The last such weekday before today."""
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def bare_weekday(weekday: int, today: date, sense: Sense, *, gone: bool | None = None) -> Days:
    """A weekday as it stands. ``gone``: whether the hour told with it is past today; None: no hour was told."""
    ahead, behind = coming(weekday, today), latest(weekday, today)
    if weekday == today.weekday():
        if sense is Sense.AHEAD:
            return Days(ahead) if gone else Days(ahead, others=(today,))
        if sense is Sense.BEHIND:
            return Days(behind) if gone is False else Days(behind, others=(today,))
        return Days(today, others=(ahead,))
    if sense is Sense.AHEAD:
        return Days(ahead)
    if sense is Sense.BEHIND:
        return Days(behind)
    back, there = (today - behind).days, (ahead - today).days
    if back > NEAR_WEEKDAY:
        return Days(ahead)
    return Days(behind, others=(ahead,)) if back < there else Days(ahead, others=(behind,))


def next_weekday(weekday: int, today: date, *, sunday_first: bool) -> Days:
    """ "Next" is the coming one or the one of next week: asked where these are two."""
    near, in_next_week = coming(weekday, today), monday_of(today) + timedelta(days=7 + weekday)
    if near == in_next_week:
        if sunday_first and today.weekday() == SUNDAY and weekday != SUNDAY:
            return Days(near, others=(near + timedelta(days=7),))
        return Days(near)
    return Days(in_next_week, others=(near,))


def this_weekday(weekday: int, today: date, sense: Sense) -> Days:
    """The one of this week, unless it is past and something to come is told."""
    of_week = monday_of(today) + timedelta(days=weekday)
    if sense is Sense.BEHIND:
        return Days(of_week if of_week <= today else latest(weekday, today))
    if of_week >= today:
        return Days(of_week)
    ahead = coming(weekday, today)
    return Days(ahead) if sense is Sense.AHEAD else Days(of_week, others=(ahead,))


def last_weekday(weekday: int, today: date) -> Days:
    """The latest one; if that was in this week, the one before may be meant: "last Monday" said on a Thursday."""
    near = latest(weekday, today)
    if near < monday_of(today):
        return Days(near)
    return Days(near, others=(near - timedelta(days=7),))


def week(shift: int, today: date, sense: Sense, *, sunday_first: bool) -> Days:
    """Monday to Friday of a week; of this week what is left of it, if it is to come."""
    monday = monday_of(today) + timedelta(days=7 * shift)
    friday, sunday = monday + timedelta(days=4), monday + timedelta(days=6)
    if shift:
        return Days(monday, friday, loose=True)
    if sense is Sense.BEHIND:
        return Days(monday, today, loose=True)
    if today == sunday and sunday_first:
        return Days(monday + timedelta(days=7), friday + timedelta(days=7), loose=True)
    start = today if sense is Sense.AHEAD or today > friday else monday
    return Days(start, friday if today <= friday else sunday, loose=True)


def weekend(shift: int, today: date, sense: Sense) -> Days:
    """Saturday and Sunday. "Next weekend" can be the coming one: asked."""
    saturday = monday_of(today) + timedelta(days=5)
    sunday, seven = saturday + timedelta(days=1), timedelta(days=7)
    if shift > 0:
        others = (saturday,) if today < saturday else ()
        return Days(saturday + seven, sunday + seven, others)
    if shift < 0 or (sense is Sense.BEHIND and today < saturday):
        return Days(saturday - seven, sunday - seven)
    return Days(max(today, saturday), sunday)


def edge_of_week(edge: Edge, shift: int, today: date, sense: Sense) -> Days:
    """The beginning, middle or end of a week."""
    first, last = {Edge.START: (0, 1), Edge.MIDDLE: (2, 2), Edge.LATE: (3, 4), Edge.END: (4, 4)}[edge]
    monday = monday_of(today) + timedelta(days=7 * shift)
    start, end = monday + timedelta(days=first), monday + timedelta(days=last)
    others: tuple[date, ...] = ()
    if shift == 0 and sense is not Sense.BEHIND and end < today:
        start, end, others = start + timedelta(days=7), end + timedelta(days=7), (end,)
    return Days(start, end if end > start else None, others)


def edge_of_month(edge: Edge, first: date) -> Days:
    """The beginning, middle or end of the month that begins on ``first``."""
    end = monthrange(first.year, first.month)[1]
    start, stop = {Edge.START: (1, 10), Edge.MIDDLE: (11, 20), Edge.LATE: (21, end), Edge.END: (end, end)}[edge]
    return Days(first.replace(day=start), first.replace(day=stop) if stop > start else None)


def month_span(first: date) -> Days:
    """A whole month."""
    return Days(first, first.replace(day=monthrange(first.year, first.month)[1]))


def year_of_month(month: int, today: date, sense: Sense) -> int:
    """The year of a month told without it."""
    if sense is Sense.AHEAD:
        return today.year + (month < today.month)
    if sense is Sense.BEHIND:
        return today.year - (month > today.month)
    away = month - today.month
    return today.year + (1 if away < -6 else -1 if away > 6 else 0)


def yearless(month: int, day: int, today: date, sense: Sense) -> Days | None:
    """A date without its year: the next, the last, or the nearer one."""
    dates = [made(today.year + n, month, day) for n in (-1, 0, 1)]
    there = [each for each in dates if each is not None and abs((each - today).days) <= LONGEST_YEAR]
    ahead = [each for each in there if each >= today]
    behind = [each for each in there if each <= today]
    if sense is Sense.AHEAD and ahead:
        slipped = tuple(each for each in behind[-1:] if 0 < (today - each).days <= NEAR_PAST)
        return Days(ahead[0], others=slipped)
    if sense is Sense.BEHIND and behind:
        slipped = tuple(each for each in ahead[:1] if 0 < (each - today).days <= NEAR_PAST)
        return Days(behind[-1], others=slipped)
    if sense is not Sense.EITHER or not there:
        return None
    near = sorted(there, key=lambda each: abs((each - today).days))
    even = len(near) > 1 and abs((near[1] - today).days) - abs((near[0] - today).days) < ALMOST_EVEN
    return Days(near[0], others=(near[1],) if even else ())


def day_of_month(day: int, today: date, sense: Sense) -> Days | None:
    """The 15th of a month that was not told."""
    months = [add_months(today.replace(day=1), n) for n in range(-3, 4)]
    dates = [made(first.year, first.month, day) for first in months if first]
    ahead = [each for each in dates if each and each >= today]
    behind = [each for each in dates if each and each <= today]
    if not ahead or not behind:
        return None
    if sense is Sense.BEHIND:
        return Days(behind[-1], monthly=True)
    recent = sense is Sense.EITHER and 0 < (today - behind[-1]).days <= 10
    return Days(ahead[0], others=(behind[-1],) if recent else (), monthly=True)


def numeric(first: int, second: int, year: int | None, today: date, *, sense: Sense, orders: str) -> Days | None:
    """12/11: ``orders`` says which way: "d" day first, "m" month first, "dm" both are written here."""
    read = {order: (second, first) if order == "d" else (first, second) for order in "dm"}  # month, day
    found: dict[str, Days] = {}
    for order, (month, day) in read.items():
        told = made(year, month, day) if year else None
        days = (Days(told) if told else None) if year else (yearless(month, day, today, sense) if month <= 12 else None)
        if days:
            found[order] = days
    if orders != "dm" or len(found) < 2 or first == second:
        return next((found[each] for each in (orders[0], "d", "m") if each in found), None)
    likely = [days for days in found.values() if _sensible(days.day, today, sense)]
    if len(likely) == 1:
        return likely[0]
    day_first, month_first = found["d"].day, found["m"].day
    near, far = sorted((day_first, month_first), key=lambda each: abs((each - today).days))
    return Days(near, others=(far,))


def _sensible(day: date, today: date, sense: Sense) -> bool:
    away = (day - today).days
    if sense is Sense.AHEAD:
        return 0 <= away <= SENSIBLE
    return -SENSIBLE <= away <= 0 if sense is Sense.BEHIND else abs(away) <= SENSIBLE


def on_weekday(days: Days, weekday: int, today: date, sense: Sense) -> Days | None:
    """A day told together with its weekday; where the two do not agree it is asked."""
    if days.loose:
        return Days(monday_of(days.day) + timedelta(days=weekday))
    if days.last:
        inside = [days.day + timedelta(days=n) for n in range((days.last - days.day).days + 1)]
        fitting = [day for day in inside if day.weekday() == weekday]
        return Days(fitting[0]) if len(fitting) == 1 else None
    agreeing = [day for day in (days.day, *days.others) if day.weekday() == weekday]
    if agreeing:
        return Days(agreeing[0])
    if days.monthly and (found := _same_in_months(days.day.day, weekday, today, sense)):
        return Days(found)
    shift = (weekday - days.day.weekday() + NEAR_WEEKDAY) % 7 - NEAR_WEEKDAY
    near = moved(days.day, shift)
    return replace(days, others=(near,) if near else ())


def _same_in_months(day: int, weekday: int, today: date, sense: Sense) -> date | None:
    steps = range(-4, 1) if sense is Sense.BEHIND else range(5)
    firsts = [add_months(today.replace(day=1), n) for n in steps]
    dates = [made(first.year, first.month, day) for first in firsts if first]
    right = [each for each in dates if each and each.weekday() == weekday]
    fitting = [each for each in right if (each <= today if sense is Sense.BEHIND else each >= today)]
    return min(fitting, key=lambda each: abs((each - today).days), default=None)


def weekday_and_number(weekday: int, number: int, today: date, sense: Sense, *, certain: bool) -> Days | None:
    """Of "Fri 4" the 4th, if that is a Friday soon; ``certain``: such a number is never an hour. None: it is not."""
    found = _same_in_months(number, weekday, today, sense)
    if found is not None and certain:
        return Days(found)
    if found is None or abs((found - today).days) > ALMOST_EVEN:
        return None
    bare = bare_weekday(weekday, today, sense)
    return Days(found, others=() if found == bare.day else (bare.day,))
