"""Owns knowing a day that no calendar has: "30 feb", "31.6.", "29 Feb 2029". It is read nowhere; here it is named."""

from dataclasses import dataclass

from flows.understanding.reading import Setting
from flows.understanding.when import FIRST_YEAR, LAST_YEAR
from flows.understanding.when_days import made
from flows.understanding.when_match import Match
from flows.understanding.when_meanings import piece_of
from flows.understanding.when_patterns import find_matches
from flows.understanding.when_pieces import Context
from flows.understanding.when_table import Rule
from flows.understanding.when_words import lexicon

LEAP_YEAR = 2028
WITH_A_MONTH = (Rule.DATE, Rule.WEEK_OF_DATE)
IN_FIGURES = (Rule.NUMERIC, Rule.DOTTED)


@dataclass(frozen=True, slots=True)
class NoSuchDay:
    """A day of a month that has none of that number; ``year`` is 0 if no year has it."""

    day: int
    month: int
    year: int = 0

    def __str__(self) -> str:
        """As it is kept: "30-2", or "29-2-2029"."""
        return "-".join(map(str, filter(None, (self.day, self.month, self.year))))


def impossible_day(typed: str, setting: Setting) -> NoSuchDay | None:
    """The first day in a text that does not exist; None if all do."""
    if not FIRST_YEAR <= setting.now.year <= LAST_YEAR:
        return None
    lexis = lexicon(setting.language)
    context = Context(setting, lexis.table)
    for match in find_matches(setting.language, lexis.cut(typed)):
        if piece_of(match, context).days is None and (found := _told(match, context)):
            return found
    return None


def _told(match: Match, context: Context) -> NoSuchDay | None:
    year = match.number("year") if match.has("year") else 0
    if match.pattern.rule in WITH_A_MONTH and match.has("month") and (match.has("day") or match.has("ordinal")):
        return _no_such(match.number("ordinal" if match.has("ordinal") else "day"), match.number("month"), year)
    if match.pattern.rule in IN_FIGURES:
        day, month = match.number("num"), match.number("num2")
        months_first = match.pattern.rule is Rule.NUMERIC and "d" not in context.orders[:1]
        return _no_such(month, day, year) if months_first else _no_such(day, month, year)
    if match.pattern.rule is Rule.ISO:
        return _no_such(match.number("num2"), match.number("num"), year)
    return None


def _no_such(day: int, month: int, year: int) -> NoSuchDay | None:
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    if made(LEAP_YEAR, month, day) is None:
        return NoSuchDay(day, month)
    return NoSuchDay(day, month, year) if year and made(year, month, day) is None else None
