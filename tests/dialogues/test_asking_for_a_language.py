"""Somebody who cannot read the language that is spoken asks for theirs, in any of the words that they have."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import applies, met
from tests.dialogues.four import LANGUAGES, speaks
from tests.dialogues.safety_places import at_the_first_question_of_a_check_in
from tests.talk import Talk

OFFERS = {
    "en": "Shall we speak English from now on?",
    "de": "Sollen wir ab jetzt Deutsch schreiben?",
    "es": "¿Hablamos español a partir de ahora?",
    "fr": "Parlons-nous français à partir de maintenant",
}
NAMES = {"en": "English", "de": "Deutsch", "es": "español", "fr": "français"}
WISHES = {
    "en": ("speak english", "can we do this in English please", "English please", "en inglés por favor"),
    "de": ("sprich deutsch", "speak German please", "können wir auf deutsch weitermachen?", "allemand svp"),
    "es": ("habla español", "can you speak Spanish", "en español por favor"),
    "fr": ("parle français", "can we do this in French", "parlez-vous français ?", "kannst du französisch?"),
}


@pytest.mark.parametrize(
    ("spoken", "wished"), [("en", "de"), ("de", "en"), ("es", "fr"), ("fr", "es"), ("en", "fr"), ("de", "es")]
)
async def test_a_language_that_is_asked_for_is_offered_in_both_and_spoken_after_the_press(
    make_talk: MakeTalk, spoken: str, wished: str
) -> None:
    for said in WISHES[wished]:
        talk = await speaks(make_talk, spoken)
        await talk.says(said)
        talk.hears(OFFERS[wished], NAMES[wished])
        assert talk.state().person.language == spoken, "nothing changes before the press"
        label = next(label for label in talk.buttons if label.casefold() == NAMES[wished].casefold())
        await talk.presses(label)
        assert talk.state().person.language == wished
        await talk.says("/help")
        assert not talk.state().talks


async def test_staying_keeps_the_language(talk: Talk) -> None:
    await met(talk)
    await talk.says("sprich deutsch")
    await talk.presses("Stay with English")
    talk.hears("We speak English.")
    assert talk.state().person.language == "en"


async def test_in_a_questionnaire_the_question_comes_again_in_the_new_language(talk: Talk) -> None:
    await at_the_first_question_of_a_check_in(talk)
    await talk.says("auf deutsch bitte")
    await talk.presses("Deutsch")
    talk.hears("Wir schreiben Deutsch", "Wie lief es")
    asking = talk.state().asking()
    assert asking is not None
    assert (asking.question, asking.answers) == ("recall", {})


async def test_before_the_first_question_is_answered_too(talk: Talk) -> None:
    await talk.says("/start")
    await talk.says("habla español")
    await talk.presses(1)
    assert talk.state().person.language == "es"
    assert not talk.state().person.zone_known
    asking = talk.state().asking()
    assert asking is not None
    assert asking.question == "zone"


async def test_a_language_that_is_not_there_is_said_and_those_that_are_are_offered(talk: Talk) -> None:
    await met(talk)
    await talk.says("can you speak Italian?")
    talk.hears("That language I don’t speak yet", "Which language shall we speak?")
    assert len([label for label in talk.buttons if label.casefold() in {n.casefold() for n in NAMES.values()}]) >= 3


async def test_the_one_that_is_spoken_already_is_said(talk: Talk) -> None:
    await met(talk)
    await talk.says("do you speak english?")
    talk.hears("We speak English already.")


@pytest.mark.parametrize(
    "said", ["I speak German", "ich spreche deutsch", "je parle anglais", "hablo inglés", "the interview was in German"]
)
async def test_what_they_speak_themselves_is_no_wish(talk: Talk, said: str) -> None:
    await met(talk)
    await applies(talk)
    await talk.says(said)
    talk.hears_not("from now on", "Sollen wir", "already")


def test_every_language_has_its_words() -> None:
    assert set(LANGUAGES) == set(WISHES)
