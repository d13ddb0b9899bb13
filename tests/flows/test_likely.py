"""What a message may be about in which nothing was understood: proposed by its words, in order, never taken."""

from dataclasses import replace
from datetime import date, time

import pytest

from flows.languages import languages
from flows.understanding.heard import Saying
from flows.understanding.likely import OFFERED, likely
from flows.understanding.meaning import understand
from tests.corpus import meanings

LEADS = meanings.leads_of("Titan Scaffolding ; Globex / analyst ; Globex / tester ; Hooli")
EVERY = 10
MOST = 0.8
"""Of each so many-th message of the corpus that tells of one known lead, how often the right thing is among three."""


def proposed(language: str, typed: str) -> tuple[Saying, ...]:
    found = likely(typed, meanings.setting("2026-11-18 16:00 Europe/London", language, "GB"), LEADS)
    return found.sayings if found else ()


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("en", "titan hasnt bothered to ring", Saying.NO_NEWS),
        ("en", "the titan thing is friday at 2", Saying.PLANNED),
        ("en", "rejection pile for me at titan i guess", Saying.NO),
        ("de", "titan rührt sich irgendwie null und nicht", Saying.NO_NEWS),
        ("de", "die titan sache ist freitag um 14 uhr", Saying.PLANNED),
        ("es", "lo de titan es el viernes a las 14", Saying.PLANNED),
        ("fr", "le truc titan c'est vendredi à 14h", Saying.PLANNED),
    ],
)
def test_its_words_and_its_time_say_what_comes_first(language: str, typed: str, meant: Saying) -> None:
    assert meant in proposed(language, typed)[:3]


@pytest.mark.parametrize("language", languages())
def test_of_most_that_is_told_of_a_known_lead_the_right_thing_is_among_the_first_three(language: str) -> None:
    found = []
    for phrase in meanings.phrases(language)[::EVERY]:
        told = meanings.wanted(phrase.expected)
        if len(told) == 1 and told[0]["saying"] in set(OFFERED) and not phrase.forwarded:
            guess = likely(phrase.typed, phrase.setting, phrase.leads)
            found += [told[0]["saying"] in guess.sayings[:3]] if guess else []
    assert len(found) > 50
    assert sum(found) >= MOST * len(found), f"{sum(found)} of {len(found)}"


def test_everything_that_can_be_meant_is_offered_once() -> None:
    assert sorted(proposed("en", "blip blop titan")) == sorted(OFFERED)


@pytest.mark.parametrize("typed", ["blip blop", "titan or hooli blip", ""])
def test_nothing_is_proposed_where_no_lead_is_named_or_more_than_one(typed: str) -> None:
    assert proposed("en", typed) == ()


def test_two_roles_at_one_employer_are_both_meant() -> None:
    found = likely("blip globex", meanings.setting("2026-11-18 16:00 Europe/London", "en", "GB"), LEADS)
    assert found
    assert found.leads == (2, 3)


def test_the_one_time_that_was_told_is_kept_and_of_several_none() -> None:
    setting = meanings.setting("2026-11-18 16:00 Europe/London", "en", "GB")
    one = likely("titan blip friday at 2pm", setting, LEADS)
    several = likely("titan blip friday at 2pm or maybe blip tuesday at 3pm", setting, LEADS)
    assert one
    assert one.when
    assert (one.when.day, one.when.wall) == (date(2026, 11, 20), time(14))
    assert several
    assert several.when is None


def test_what_is_understood_is_not_changed_by_it() -> None:
    setting = replace(meanings.setting("2026-11-18 16:00 Europe/London", "en", "GB"))
    assert understand("blip blop titan", setting, LEADS) == ()
