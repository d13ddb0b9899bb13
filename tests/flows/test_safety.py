"""What is heard as danger, what as lowness, and what is only a way of talking: coaching.md F, as tables.

The tables stand in ``tests/flows/said``, one message a line.
"""

import re
from pathlib import Path
from random import Random
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.coaching.safety import Risk, more_of_it, plain_form, risk_in, tables
from flows.coaching.safety_words import any_of
from flows.languages import languages


def lines(table: str, language: str) -> list[str]:
    written = (Path(__file__).with_name("said") / f"{table}.{language}.txt").read_text("utf-8")
    return [line for line in written.split("\n") if line and not line.startswith("#")]


def in_every_language(table: str) -> list[str]:
    return [line for language in languages() for line in lines(table, language)]


DANGER = in_every_language("danger")
OWN_GROUP = re.compile(r"\\[1-9]|\(\?P|\(\?\(")
"""A pattern that refers to a group of its own."""


@pytest.mark.parametrize("language", languages())
def test_the_tables_are_as_long_as_they_should_be(language: str) -> None:
    assert len(lines("danger", language)) >= 60
    assert len(lines("spared", language)) >= 60
    for table in ("danger", "low", "spared"):
        assert len(set(lines(table, language))) == len(lines(table, language))


def misheard(table: str, language: str, meant: Risk | None) -> list[str]:
    """The lines of a table that are not heard as they are meant."""
    return [typed for typed in lines(table, language) if risk_in(typed) is not meant]


@pytest.mark.parametrize("language", languages())
def test_possible_danger_is_caught(language: str) -> None:
    assert misheard("danger", language, Risk.DANGER) == []


@pytest.mark.parametrize("language", languages())
def test_lowness_is_caught_and_is_not_called_danger(language: str) -> None:
    assert misheard("low", language, Risk.LOW) == []


@pytest.mark.parametrize("language", languages())
def test_a_way_of_talking_and_talk_of_work_are_not_caught(language: str) -> None:
    assert misheard("spared", language, None) == []


@pytest.mark.parametrize("typed", ["I want to die of embarrassment", "dying to know", "kill the process"])
def test_a_figure_of_speech_does_not_hide_what_stands_beside_it(typed: str) -> None:
    assert risk_in(typed) is None
    assert risk_in(f"{typed}. Honestly, I want to die.") is Risk.DANGER


def test_laughing_does_not_hide_danger_but_makes_a_groan_of_a_groan() -> None:
    assert risk_in("I want to kill myself haha") is Risk.DANGER
    assert risk_in("kill me now") is Risk.DANGER
    assert risk_in("kill me now \U0001f602") is Risk.LOW
    assert risk_in("I hate my life") is Risk.LOW
    assert risk_in("I hate my life lol") is None


@pytest.mark.parametrize(
    "typed",
    [
        "yes",
        "Goodbye",
        "I have pills",
        "ja",
        "Tschüss",
        "hab Tabletten hier",
        "sí",
        "adiós",
        "tengo pastillas",
        "oui",
        "adieu",
    ],
)
def test_after_the_question_a_yes_a_farewell_and_a_means_are_more_of_it(typed: str) -> None:
    assert more_of_it(typed)


@pytest.mark.parametrize("typed", ["thanks", "no", "my cat is here", "nein", "danke dir", "gracias", "merci", "non"])
def test_what_is_no_more_of_it_is_heard_as_what_it_is(typed: str) -> None:
    assert not more_of_it(typed)


def test_danger_is_found_at_the_end_of_a_long_message() -> None:
    posting = "We look for a motivated person with killer skills and a head for deadlines. " * 50
    assert risk_in(posting) is None
    assert risk_in(f"{posting} I want to end my life") is Risk.DANGER


def test_the_plain_form_is_plain() -> None:
    assert plain_form("I\u2019m  D.E.A.D \U0001f602!!\nDON'T") == "im dead lol . dont"


def test_every_sign_says_why_it_counts_and_is_needed() -> None:
    for language in tables().values():
        assert all(sign.why for sign in language.signs)
        assert {sign.risk for sign in language.signs} == set(Risk)


@pytest.mark.parametrize("language", languages())
def test_all_patterns_of_a_kind_as_one_find_where_one_of_them_does(language: str) -> None:
    table = tables()[language]
    written = [plain_form(typed) for kind in ("danger", "low", "spared") for typed in lines(kind, language)[::4]]
    for kind in ([one for one, _ in table.same_as], table.figures, [sign.pattern for sign in table.signs]):
        assert [one.pattern for one in kind if OWN_GROUP.search(one.pattern)] == [], "its number would be another"
        as_one = any_of(kind)
        found = [bool(as_one.search(plain)) for plain in written]
        assert found == [any(one.search(plain) for one in kind) for plain in written]


@given(st.text())
def test_any_text_at_all_can_be_looked_at(typed: str) -> None:
    assert risk_in(typed) in (None, *Risk)


@given(st.text(alphabet="ikwantodemyslf .'\u200b\U0001f602\n", max_size=200))
def test_text_near_the_signs_can_be_looked_at(typed: str) -> None:
    assert risk_in(typed) in (None, *Risk)


@given(st.sampled_from(DANGER), st.sampled_from("\u200b\u200d\u2060\u00ad\ufe0f"), st.randoms(use_true_random=False))
def test_signs_that_nobody_sees_hide_nothing(typed: str, unseen: str, random: Random) -> None:
    at = random.randrange(len(typed) + 1)
    assert risk_in(typed[:at] + unseen + typed[at:]) is Risk.DANGER


@given(st.sampled_from(DANGER))
def test_capitals_hide_nothing(typed: str) -> None:
    assert risk_in(typed.upper()) is Risk.DANGER


@pytest.mark.parametrize("piece", ["a ", "i want ", "to to ", "kill ", "aabb", "end it a1", "k.", "die of "])
def test_a_hostile_message_takes_no_time(piece: str) -> None:
    started = perf_counter()
    risk_in(piece * (4096 // len(piece)))
    assert perf_counter() - started < 2  # about 0.05 s; a pattern that runs away takes minutes
