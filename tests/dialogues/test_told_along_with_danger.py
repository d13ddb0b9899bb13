"""News in a message that may mean danger: safety first, and what was told is read back once they go on."""

import pytest

from flows.values import TalkKind
from tests.conftest import MakeTalk
from tests.dialogues import interview, met
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.dialogues.safety_places import at_a_question_with_buttons
from tests.talk import Talk

SAID = {
    "en": "interview with Acme tomorrow at 10, i don't want to live anymore",
    "de": "Gespräch bei Acme morgen um 10 Uhr, am liebsten wär ich tot",
    "es": "entrevista con Acme mañana a las 10, no quiero vivir más",
    "fr": "entretien chez Acme demain à 10h, je ne veux plus vivre",
}
EXPRESSION = {
    "en": "It was just an expression",
    "de": "Das war nur so gesagt",
    "es": "Era solo una expresión",
    "fr": "C’était juste une façon de parler",
}
AT = {
    "en": "Wednesday 3 June 2026, 10:00",
    "de": "Mittwoch, 3. Juni 2026, 10:00",
    "es": "miércoles 3 de junio de 2026, 10:00",
    "fr": "mercredi 3 juin 2026, 10:00",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_after_it_was_just_an_expression_the_news_is_read_back_and_counts_after_right(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(SAID[language])
    talk.hears("findahelpline.com")
    talk.hears_not(AT[language], "Acme")
    assert len(talk.news) == 1
    assert not talk.state().leads
    label = next(label for label in talk.buttons if label.startswith(EXPRESSION[language][:8]))
    await talk.presses(label)
    talk.hears(AT[language], "Acme")
    assert not talk.state().leads
    await agrees(talk, language)
    assert interview(talk, "Acme").wall.isoformat() == "2026-06-03T10:00:00"


async def test_after_going_on_too_and_nothing_of_the_text_is_kept_meanwhile(talk: Talk) -> None:
    await met(talk)
    await talk.says(SAID["en"])
    assert "live anymore" not in repr(talk.state())
    assert talk.state().person.held
    await talk.later(hours=3)
    talk.hears_nothing()
    await talk.presses("Go on with job things")
    talk.hears("You have an interview with Acme")


async def test_what_was_open_before_comes_again_below_it(talk: Talk) -> None:
    await at_a_question_with_buttons(talk)
    question = talk.last.splitlines()[-1]
    await talk.says(SAID["en"])
    await talk.presses("Go on with job things")
    talk.hears("You have an interview with Acme", question)
    asking = talk.state().asking()
    assert asking is not None
    assert asking.kind is TalkKind.CHECK_IN


async def test_without_news_nothing_is_read_back(talk: Talk) -> None:
    await met(talk)
    await talk.says("I don't want to live anymore")
    await talk.presses("Go on with job things")
    talk.hears_not("Is that right?")
    assert not talk.state().talks


async def test_while_it_holds_what_is_typed_is_no_answer_to_what_waits(talk: Talk) -> None:
    await met(talk)
    await talk.says(SAID["en"])
    await talk.says("yes")
    assert not talk.state().leads
    talk.hears_not("Noted")


async def test_somebody_elses_words_are_not_taken_for_their_news(talk: Talk) -> None:
    await met(talk)
    await talk.forwards("Interview with Acme tomorrow at 10. I can't go on like this, I want to end my life")
    await talk.presses("Go on with job things")
    talk.hears_not("You have an interview")
    assert not talk.state().leads


async def test_somebody_new_is_asked_for_their_zone_first_and_loses_nothing(talk: Talk) -> None:
    await talk.says(SAID["en"])
    talk.hears("findahelpline.com")
    await talk.presses("Go on with job things")
    talk.hears("Where are you?")
    await talk.presses("London")
    talk.hears("You have an interview with Acme")


async def test_what_was_begun_meanwhile_does_not_hide_it(talk: Talk) -> None:
    await met(talk)
    await talk.says(SAID["en"])
    await talk.says("/add")
    await talk.presses("Go on with job things")
    talk.hears("You have an interview with Acme", "Which employer?")
