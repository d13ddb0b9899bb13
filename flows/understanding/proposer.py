"""Owns asking dateparser for a date that our own grammar does not read. The only door to it; it is imported when it is
first needed. It guesses without complaint, so what it says is checked, and always asked about before it counts.
"""

from datetime import timedelta
from warnings import catch_warnings, simplefilter

from flows.understanding.reading import Reading, Sense, Setting
from flows.understanding.when_words import lexicon

LONGEST_ANSWER = 60
"""A longer text is no answer to "which day?"; what it finds in there is chance."""
FARTHEST = timedelta(days=400)
ORDERS = {"d": "DMY", "m": "MDY"}
PREFERS = {Sense.AHEAD: "future", Sense.BEHIND: "past", Sense.EITHER: "current_period"}


def propose(typed: str, setting: Setting) -> Reading | None:
    """The day that an answer may mean; None if it has none that is likely."""
    if not 0 < len(typed.strip()) <= LONGEST_ANSWER or not _names_a_day(typed, setting):
        return None
    from dateparser import parse  # noqa: PLC0415  # slow to read, and hardly ever needed

    country = setting.country
    month_first = country in lexicon(setting.language).table.month_first
    with catch_warnings():
        simplefilter("ignore")  # it warns of its own ways with days without years
        found = parse(
            typed,
            languages=[setting.language],
            settings={
                "RELATIVE_BASE": setting.now.replace(tzinfo=None),
                "PREFER_DATES_FROM": PREFERS[setting.sense],
                "DATE_ORDER": ORDERS["m" if month_first else "d"],
                "REQUIRE_PARTS": ["day", "month"],
                "RETURN_AS_TIMEZONE_AWARE": False,
            },
        )
    if found is None or abs(found.date() - setting.now.date()) > FARTHEST:
        return None
    return Reading(day=found.date(), end=len(typed))


def _names_a_day(typed: str, setting: Setting) -> bool:
    """Whether there is a number of a day, or a word for one, besides an hour: without it only the clock is guessed."""
    tokens = lexicon(setting.language).cut(typed)
    known = {"weekday", "month", "relday", "unit", "num"}
    unknown = sum(token.is_word and not token.kinds for token in tokens)
    return unknown <= 2 and any(known & token.kinds.keys() for token in tokens)
