"""Any text at all: it is read without error, what is found lies within it, and long hostile ones take no time."""

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.languages import languages
from flows.understanding.reading import Reading, Sense
from flows.understanding.when import find_times, read_time
from tests.flows.when import setting

PARTS = (
    "tomorrow", "next", "Friday", "3", "30", "pm", ":", ".", "-", "/", "at", "the", "15", "th", "2026", "of", "Dec",
    "to", "half", "past", "in", "weeks", "two", "ago", "by", "end", "week", "London", "time", "UTC", "+", "und", "de",
    "à", "le", "mañana", "halb", "Uhr", "h", "(", ")", ",", "\n", "’", "mardi", "lunes", "Mo", "12/11", "24:00", "0",
    "31", "every", "last",
)  # fmt: skip
HOSTILE = (
    "1" * 5000, "1:" * 2500, "1/" * 2500, "in " * 1600, "at 3 " * 1000, "tomorrow " * 550, "- " * 2500, "(" * 5000,
    "half past " * 500, "the " * 1250, "12:30:" * 800, "1-" * 2500, "Friday, " * 600, "a" * 5000, "\u0301" * 5000,
    "3pm their " * 500, "hora de " * 600, "🙂" * 2500, "in 2 weeks " * 450, "from 10 to 11 and " * 270,
)  # fmt: skip
DRESSED = ("❶", "at ❷", "❸ pm", "on ❹ Dec")
"""Digits in a circle: signs that Unicode calls digits, and nobody can count with."""


def sound(typed: str, read: Reading) -> bool:
    """Whether a reading makes sense in itself and stands within its text."""
    placed = 0 <= read.start < read.end <= len(typed)
    tells = read.day is not None or read.wall is not None or read.minutes is not None
    spans = read.last is None or (read.day is not None and read.last >= read.day)
    hours = (read.until is None and not read.zone and not read.assumed) or read.wall is not None
    return placed and tells and spans and hours and (not read.others or read.day not in read.others)


@pytest.mark.parametrize("language", languages())
@settings(deadline=None)  # the first text of a language makes its patterns
@given(typed=st.text(max_size=80), sense=st.sampled_from(Sense), country=st.sampled_from(["GB", "US", "", "DE"]))
def test_any_text_can_be_read(language: str, typed: str, sense: Sense, country: str) -> None:
    where = setting(language=language, sense=sense, country=country)
    assert all(sound(typed, read) for read in find_times(typed, where))
    read = read_time(typed, where)
    assert read is None or sound(typed, read)


@pytest.mark.parametrize("typed", DRESSED)
def test_digits_in_a_black_circle_are_no_times(typed: str) -> None:
    assert find_times(typed, setting()) == ()


@pytest.mark.parametrize("language", languages())
@settings(deadline=None)  # the first text of a language makes its patterns
@given(
    parts=st.lists(st.sampled_from(PARTS), max_size=12),
    gap=st.sampled_from([" ", "", "  "]),
    sense=st.sampled_from(Sense),
    country=st.sampled_from(["GB", "US", "", "DE"]),
)
def test_words_about_time_can_stand_in_any_order(
    language: str, parts: list[str], gap: str, sense: Sense, country: str
) -> None:
    typed = gap.join(parts)
    found = find_times(typed, setting(language=language, sense=sense, country=country))
    assert all(sound(typed, read) for read in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


@pytest.mark.parametrize("typed", HOSTILE, ids=lambda typed: typed[:12].strip())
def test_long_hostile_text_takes_no_time(typed: str) -> None:
    for language in languages():
        find_times("warm", setting(language=language))
        began = process_time()
        find_times(typed, setting(language=language))
        assert process_time() - began < 2, language
