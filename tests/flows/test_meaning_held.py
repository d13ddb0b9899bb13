"""Names that hold a day or an everyday word: where they are told they are one, and their day is no time."""

from datetime import date, time

import pytest

from flows.texts.en.meaning import MEANING
from flows.understanding.meaning import understand
from flows.understanding.meaning_held import with_held_names
from flows.understanding.meaning_text import HELD, words_of
from flows.understanding.meaning_times import Times
from flows.understanding.reading import Setting
from tests.flows.understood import NOW, SETTING, lead, one


def held(typed: str, known: tuple[tuple[int, int], ...] = ()) -> list[str]:
    """The names that are put together, as they are typed."""
    times = Times(typed, Setting(NOW, "en", "GB"))
    words = with_held_names(words_of(typed, MEANING), times, known, MEANING)
    return [typed[word.start : word.end] for word in words if HELD in word.plain]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("interview with Monday.com on Tuesday", "Monday.com"), ("interview at Friday's tomorrow", "Friday's"),
        ("interview with May & Sons in May", "May & Sons"), ("interview at Monday Studios at 3", "Monday Studios"),
        ("interview with Offer Up tomorrow", "Offer Up"), ("applied to Bean There today", "Bean There"),
        ("applied to March Capital as analyst", "March Capital"), ("applied to Foo and Bean There", "Bean There"),
    ],
)  # fmt: skip
def test_a_day_or_an_everyday_word_right_after_with_or_at_begins_a_name(typed: str, name: str) -> None:
    assert held(typed) == [name]


@pytest.mark.parametrize(
    "typed",
    [
        "interview with Acme Monday at 3", "interview with Acme on Monday. Call me", "interview on Monday at 10",
        "interview with Dana Friday", "interview at 10 Monday", "interview in May with Acme", "Interview Monday Acme",
        "interview with Acme. There is more", "applied to them Monday", "interview with Monday Kim",
    ],
)  # fmt: skip
def test_a_day_beside_a_name_is_left_a_day(typed: str) -> None:
    assert held(typed) == []


def test_the_name_of_a_known_lead_is_left_as_it_is() -> None:
    typed = "interview at Monday Studios at 3"
    assert held(typed, known=((2, 3),)) == []


def test_the_day_in_a_name_is_no_time_and_the_one_beside_it_is() -> None:
    planned = one("interview with Monday.com on Thursday at 10")
    assert (planned.employer, planned.when and planned.when.wall) == ("Monday.com", time(10))
    assert planned.when is not None
    assert planned.when.day is not None
    assert planned.when.day.strftime("%A") == "Thursday"


def test_a_day_right_after_a_name_that_ends_with_one_is_read_for_itself() -> None:
    (applied,) = understand("applied to Garage Friday yesterday", SETTING, (lead(1, "Garage Friday"),))
    assert (applied.employer, applied.lead) == ("Garage Friday", 1)
    assert applied.when is not None
    assert (applied.when.day, applied.when.others) == (date(2026, 11, 17), ())
