"""What dateparser may propose where our own grammar reads nothing; it guesses, so it is checked and asked about."""

from datetime import date

import pytest

from flows.understanding.proposer import propose
from flows.understanding.when import read_time
from tests.flows.when import setting

FRIDAY = "2026-11-20 11:37"


def test_a_day_is_proposed_that_our_own_grammar_does_not_read() -> None:
    where = setting(FRIDAY)
    typed = "tuesday the 3 of dec 26"
    assert read_time(typed, where) is None
    proposed = propose(typed, where)
    assert proposed is not None
    assert (proposed.day, proposed.wall) == (date(2026, 12, 3), None)


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "soon", "maybe", "5 people", "Studio 54, may be on 3 Dec 9:30", "10", "1234567", "at 5",
        "2054-01-01 or so",
        "I really do not know when exactly that will be, perhaps on the third of December",
    ],
)  # fmt: skip
def test_what_is_no_day_is_not_proposed_as_one(typed: str) -> None:
    assert propose(typed, setting(FRIDAY)) is None


def test_nothing_far_away_is_proposed() -> None:
    assert propose("3rd of dec, 2054", setting(FRIDAY)) is None


@pytest.mark.parametrize(("country", "day"), [("GB", date(2026, 12, 3)), ("US", date(2026, 3, 12))])
def test_the_order_of_the_country_holds_for_what_is_proposed(country: str, day: date) -> None:
    read = propose("3/12-2026", setting(FRIDAY, country=country))
    assert read is not None
    assert read.day == day


@pytest.mark.parametrize(
    ("language", "typed"), [("de", "3. dez. 26 donnerstag"), ("fr", "jeudi 3 12 2026"), ("es", "jueves 3 12 2026")]
)
def test_it_is_asked_in_the_persons_language(language: str, typed: str) -> None:
    where = setting(FRIDAY, language=language, country="")
    read = propose(typed, where)
    assert read_time(typed, where) is None
    assert read is not None
    assert read.day == date(2026, 12, 3)
