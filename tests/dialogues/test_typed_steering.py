"""“Undo”, “change”, “skip” typed at any question: done where there is a way, else it is said what is possible."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import met
from tests.dialogues.four import LANGUAGES, speaks
from tests.dialogues.test_a_time_in_a_sentence import answers, asked, at_the_day
from tests.talk import Talk

UNDO = {"en": "undo", "de": "rückgängig", "es": "deshacer", "fr": "annuler"}
CHANGE = {"en": "change it", "de": "ändern", "es": "cambiar", "fr": "modifier"}
SKIP = {"en": "skip", "de": "überspringen", "es": "saltar", "fr": "passer"}
BACK = {"en": "back", "de": "zurück", "es": "atrás", "fr": "retour"}
CANCEL = {"en": "cancel", "de": "abbrechen", "es": "cancelar", "fr": "arrêter"}
UNSURE = {"en": "I don't know yet", "de": "weiß nicht", "es": "no lo sé", "fr": "je sais pas"}
GO_BACK = {"en": "Back to it", "de": "Zurück“ zu ihr", "es": "Atrás»", "fr": "Retour"}
STOP = {"en": "Stop", "de": "Aufhören", "es": "Parar", "fr": "Arrêter"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", [UNDO, BACK])
async def test_undo_and_back_go_one_question_back(make_talk: MakeTalk, language: str, typed: dict[str, str]) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says(typed[language])
    assert asked(talk) == "kind"
    assert answers(talk)["kind"] == "video"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_change_says_how_an_answer_is_changed(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says(CHANGE[language])
    talk.hears(GO_BACK[language])
    assert asked(talk) == "day"
    assert "notes" not in answers(talk)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", [SKIP, UNSURE])
async def test_what_is_needed_is_not_skipped_and_that_is_said(
    make_talk: MakeTalk, language: str, typed: dict[str, str]
) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says(typed.get(language, "idk"))
    talk.hears(STOP[language])
    assert asked(talk) == "day"
    talk.hears_not("couldn’t read")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_cancel_leaves_it(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says(CANCEL[language])
    assert not talk.state().talks
    assert not talk.state().leads


@pytest.mark.parametrize("language", LANGUAGES)
async def test_at_the_first_question_there_is_nothing_to_go_back_to(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says("/interview")
    await talk.says(UNDO[language])
    talk.hears(STOP[language])
    assert asked(talk) == "employer"
    assert "employer" not in answers(talk)


async def test_a_company_of_that_name_is_one_when_it_is_sent_again(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("Change")
    talk.hears("send it once more", "Which employer?")
    await talk.says("Change")
    assert answers(talk)["employer"] == "Change"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", [UNDO, CHANGE])
async def test_at_a_read_back_both_open_what_can_be_changed(
    make_talk: MakeTalk, language: str, typed: dict[str, str]
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says({"en": "interview with Globex tomorrow at 3pm", "de": "Gespräch bei Globex morgen um 15 Uhr",
                     "es": "entrevista con Globex mañana a las 15:00", "fr": "entretien chez Globex demain à 15h"}[language])  # fmt: skip  # noqa: E501
    await talk.says(typed[language])
    assert asked(talk) == "fix-1"
    assert not talk.state().interviews


async def test_a_story_may_begin_like_that(talk: Talk) -> None:
    await met(talk)
    await talk.says("had the interview with Globex today at 2pm")
    await talk.presses("Right")
    await talk.says("that was a mistake")
    (kept,) = talk.state().check_ins.values()
    assert kept.answers["recall"] == "that was a mistake"
