"""A day, an hour or a name typed alone, while nothing is asked: it is asked what it is about, and nothing counts."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import interview, lead, met
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

THURSDAY = {"en": "thursday", "de": "Donnerstag", "es": "el jueves", "fr": "jeudi"}
AT_THREE = {"en": "3pm", "de": "15 Uhr", "es": "a las 15:00", "fr": "15h"}
BOTH = {"en": "thursday 3pm", "de": "Donnerstag 15 Uhr", "es": "el jueves a las 15:00", "fr": "jeudi 15h"}
PLANNED = {
    "en": "An interview to come",
    "de": "Ein Gespräch steht an",
    "es": "Una entrevista próxima",
    "fr": "Un entretien à venir",
}
APPLIED = {"en": "An application", "de": "Eine Bewerbung", "es": "Una candidatura", "fr": "Une candidature"}


def nothing_counts(talk: Talk) -> bool:
    """Whether nothing is kept, and nothing asked."""
    state = talk.state()
    return not any((state.leads, state.interviews, state.nudges, state.entries, state.talks))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("alone", [THURSDAY, AT_THREE, BOTH, dict.fromkeys(LANGUAGES, "Initech")])
async def test_it_is_asked_by_buttons_what_it_is_about_and_nothing_counts(
    make_talk: MakeTalk, language: str, alone: dict[str, str]
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(alone[language])
    assert PLANNED[language] in talk.buttons
    assert nothing_counts(talk)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_pressed_is_read_back_before_it_counts(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(BOTH[language])
    await talk.presses(PLANNED[language])
    await talk.says("Initech")
    assert not talk.state().leads
    await agrees(talk, language)
    assert f"{interview(talk, 'Initech').wall:%d %H:%M}" == "04 15:00"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_name_becomes_an_application_by_a_press(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says("Initech")
    await talk.presses(APPLIED[language])
    await agrees(talk, language)
    assert lead(talk, "Initech")


async def test_a_name_with_a_time_keeps_both(talk: Talk) -> None:
    await met(talk)
    await talk.says("Initech, thursday 3pm")
    await talk.presses("An interview to come")
    talk.hears("You have an interview with Initech: Thursday 4 June 2026, 15:00")


async def test_a_day_that_is_behind_is_asked_about_as_one(talk: Talk) -> None:
    await met(talk)
    await talk.says("yesterday")
    assert "An interview that was" in talk.buttons
    assert "An interview to come" not in talk.buttons


@pytest.mark.parametrize("said", ["Nice", "Hello World", "hm", "Wow, cool", "banana"])
async def test_everyday_words_are_no_employer(talk: Talk, said: str) -> None:
    await met(talk)
    await talk.says(said)
    talk.hears_not("new to me")
    assert nothing_counts(talk)


async def test_a_name_that_is_too_long_for_a_button_does_no_harm(talk: Talk) -> None:
    await met(talk)
    await talk.says("Donaudampfschifffahrtsgesellschaft International Holding")
    assert nothing_counts(talk)
    talk.hears("haven’t kept")


async def test_a_forged_button_of_it_does_nothing(talk: Talk) -> None:
    await met(talk)
    await talk.says("Initech")
    for data in ("alone:0:planned:Initech:soon", "alone:0:planned::2026-02-30", "alone:0:feels:Initech:", "alone:0"):
        await talk.presses_old(talk.front, data)
    assert not talk.state().leads
    assert not talk.state().interviews
