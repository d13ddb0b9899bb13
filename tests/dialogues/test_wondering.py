"""Questions about the question, feelings, and "what?" at a question: met kindly, never kept as a note."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import check_in, met, was_at
from tests.dialogues.four import LANGUAGES, speaks
from tests.dialogues.test_typed_buttons import SKIP, looks_back
from tests.talk import Talk

WHY = {
    "en": "why do you ask?",
    "de": "warum fragst du das?",
    "es": "por qué preguntas eso?",
    "fr": "pourquoi tu demandes ça ?",
}
LONG = {
    "en": "how long does this take?",
    "de": "wie lange dauert das noch",
    "es": "cuánto falta?",
    "fr": "c'est encore long ?",
}
LOW = {"en": "i feel stupid", "de": "ich fühl mich dumm", "es": "me siento tonta", "fr": "je me sens nul"}
WHAT = {"en": "what?", "de": "hä?", "es": "cómo?", "fr": "hein ?"}
BECAUSE = {"en": "Why I ask", "de": "Warum ich frage", "es": "Por qué pregunto", "fr": "Pourquoi je demande"}
MINUTES = {"en": "three minutes", "de": "drei Minuten", "es": "tres minutos", "fr": "Trois minutes"}
PLAINLY = {"en": "In other words", "de": "Anders gesagt", "es": "Dicho de otro modo", "fr": "Autrement dit"}
KIND = {"en": "That’s heavy", "de": "Das ist schwer", "es": "Eso pesa", "fr": "C’est lourd"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("typed", "answered"), [(WHY, BECAUSE), (LONG, MINUTES), (WHAT, PLAINLY), (LOW, KIND)])
async def test_it_is_answered_and_the_question_comes_again(
    make_talk: MakeTalk, language: str, typed: dict[str, str], answered: dict[str, str]
) -> None:
    talk = await looks_back(make_talk, language)
    question = talk.front.buttons
    await talk.says(typed[language])
    talk.hears(answered[language])
    assert [button.label for button in talk.front.buttons] == [button.label for button in question]
    assert "note" not in [entry.what for entry in talk.state().entries.values()]
    assert "dress" not in check_in(talk).answers


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_question_mark_alone_repeats_the_question_more_plainly(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says("/add")
    await talk.says("?")
    talk.hears(PLAINLY[language])
    assert not talk.state().leads


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_name_that_is_needed_is_not_called_skip_unless_it_is_sent_again(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says("/add")
    await talk.says(SKIP[language])
    (asking,) = talk.state().talks.values()
    assert (asking.question, asking.answers.get("employer")) == ("employer", None)
    await talk.says(SKIP[language])
    (asking,) = talk.state().talks.values()
    assert (asking.question, asking.answers["employer"]) == ("role", SKIP[language])


async def test_in_their_own_words_what_is_no_story(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("why do you ask")
    talk.hears("Why I ask", "How did it go, in your own words?")
    assert not talk.state().check_ins
    await talk.says("why do you ask, they said, and then it went downhill from there")
    assert check_in(talk).answers["recall"].startswith("why do you ask, they said")


async def test_any_other_question_is_no_note_either(make_talk: MakeTalk) -> None:
    talk = await looks_back(make_talk, "en")
    await talk.says("is the moon made of cheese?")
    talk.hears("can’t answer", "Were you set up for it")
    talk.hears_not("Kept as a note")


async def test_a_question_with_an_answer_of_its_own_gets_that(make_talk: MakeTalk) -> None:
    talk = await looks_back(make_talk, "en")
    await talk.says("what's next?")
    talk.hears("What is planned", "Were you set up for it")


THEIR_PACE = {
    "en": "how long do companies usually take?",
    "de": "wie lange brauchen firmen normalerweise",
    "es": "cuánto tardan las empresas en responder?",
    "fr": "combien de temps les entreprises mettent à répondre ?",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_how_long_employers_take_is_no_question_about_the_questions(make_talk: MakeTalk, language: str) -> None:
    talk = await looks_back(make_talk, language)
    await talk.says(THEIR_PACE[language])
    talk.hears_not(MINUTES[language])
    assert "dress" not in check_in(talk).answers


async def test_why_something_about_the_interview_is_asked_is_still_answered(make_talk: MakeTalk) -> None:
    talk = await looks_back(make_talk, "en")
    await talk.says("why do you ask about the interview?")
    talk.hears(BECAUSE["en"])
