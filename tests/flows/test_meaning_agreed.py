"""A time that they agreed to, proposed or were asked for; and what is asked about an interview beside its time."""

from datetime import date

import pytest

from flows.understanding.heard import Saying, Topic
from tests.flows.understood import heard, one


@pytest.mark.parametrize(
    "typed",
    [
        "they said friday 9:30 works", "they're happy with friday at 9:30", "friday 9:30 suits them",
        "they offered me friday at 9:30", "she said yes to friday at 9:30", "we agreed on friday 9:30",
    ],
)  # fmt: skip
def test_a_time_that_they_agree_to_is_an_interview(typed: str) -> None:
    planned = one(typed)
    assert (planned.saying, planned.when and planned.when.day) == (Saying.PLANNED, date(2026, 11, 20))


def test_a_day_that_is_asked_for_in_place_of_another_is_a_new_time() -> None:
    moved = one("can't make friday, asked for monday instead")
    assert (moved.saying, moved.employer, moved.when and moved.when.day) == (Saying.MOVED, "", date(2026, 11, 23))


@pytest.mark.parametrize(
    "typed",
    ["they said friday is too late", "they offered me friday off", "they said friday is fine for the start"],
)
def test_a_day_of_something_else_is_none(typed: str) -> None:
    assert heard(typed) == ()


@pytest.mark.parametrize(
    "typed", ["who is it with?", "who am i meeting on friday?", "where's the interview?", "is it on zoom or in person?"]
)
def test_whom_and_where_are_questions_about_the_interview(typed: str) -> None:
    asked = one(typed)
    assert (asked.saying, asked.topic) == (Saying.ASKS, Topic.WHEN_IS_IT)


def test_who_is_asked_about_otherwise_is_another_question() -> None:
    assert one("who are you").topic == Topic.HOW_IT_WORKS
    assert one("who have i applied to?").topic == Topic.WHAT_HAVE_I


@pytest.mark.parametrize(
    ("typed", "saying"),
    [
        ("they ended up picking someone internal", Saying.NO), ("nope still nothing", Saying.NO_NEWS),
        ("Foo didn't give me the job", Saying.NO), ("the interview is on zoom now", Saying.PLANNED),
        ("I didn't take the Foo Labs job", Saying.WITHDREW), ("what if they don't call", Saying.FEELS),
        ("they offered me full time", Saying.OFFER), ("they'll be making calls on friday", Saying.DECIDES_BY),
    ],
)  # fmt: skip
def test_what_is_told_by_other_words_than_the_usual_ones(typed: str, saying: Saying) -> None:
    assert one(typed).saying is saying


@pytest.mark.parametrize(
    "typed", ["my landlord said no", "they didn't give me a date", "they're interviewing till friday"]
)
def test_what_only_sounds_like_it_is_none(typed: str) -> None:
    assert heard(typed) == ()
