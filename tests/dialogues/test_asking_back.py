"""What did I tell you about Sample Foods? The card says it; nothing is changed by asking. And "nah" is a no."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import applies, met, was_at
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

APPLIED = {
    "en": "I applied to Sample Foods yesterday",
    "de": "ich hab mich gestern bei Sample Foods beworben",
    "es": "ayer envié mi candidatura a Sample Foods",
    "fr": "j’ai postulé chez Sample Foods hier",
}
ASKED = {
    "en": "what did i tell you about sample foods?",
    "de": "was hab ich dir zu Sample Foods gesagt?",
    "es": "¿qué te dije de Sample Foods?",
    "fr": "qu’est-ce que je vous ai dit sur Sample Foods ?",
}
TIMELINE = {"en": "1 June", "de": "1. Juni", "es": "1 de junio", "fr": "1er juin"}
NAH = {"en": "nah thu", "de": "nö donnerstag", "es": "nop el jueves", "fr": "nan jeudi"}
THURSDAY = {"en": "Thursday 28 May", "de": "Donnerstag, 28. Mai", "es": "jueves 28 de mayo", "fr": "jeudi 28 mai"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_asked_what_was_told_the_card_is_shown(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    await talk.says(ASKED[language])
    talk.hears("Sample Foods", TIMELINE[language])
    assert len(talk.buttons) > 5  # what can be done with it


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_small_no_with_another_day_corrects_the_read_back(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await talk.says(NAH[language])
    talk.hears(THURSDAY[language])


async def test_in_a_questionnaire_the_question_comes_again_below_the_card(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await was_at(talk)
    await talk.presses("Skip")
    asked = talk.last
    await talk.says("show me Example Ltd")
    talk.hears("Example Ltd · Clerk", asked)


async def test_of_somebody_unknown_no_card_is_shown(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("what did I tell you about Globex?")
    talk.hears_not("Close it")


async def test_of_two_roles_there_it_is_asked_which(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await applies(talk, role="Baker")
    await talk.says("what do you know about Example Ltd?")
    talk.hears("Which lead is it?")
    await talk.presses("Example Ltd · Baker")
    talk.hears("Baker", "Applied")
