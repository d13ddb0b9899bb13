"""An interview that did not take place: told where it is asked how it went, there is nothing to look back at."""

from collections.abc import Mapping

import pytest

from flows.values import InterviewStatus, Stage
from tests.conftest import MakeTalk
from tests.dialogues import check_in, due, interview, lead, met, plans, timeline
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.stretches import beginning, stretch
from tests.talk import Talk

INTERVIEW = {
    "en": "interview with Sample Corp tomorrow at 10, on site",
    "de": "gespräch bei Sample Corp morgen um 10 Uhr vor Ort",
    "es": "entrevista con Sample Corp mañana a las 10:00, presencial",
    "fr": "entretien chez Sample Corp demain à 10h sur place",
}
MOVED = {
    "en": "it was moved to friday 10am",
    "de": "ist ausgefallen, jetzt Freitag um 10",
    "es": "me la han pasado al viernes a las 10:00",
    "fr": "il a été reporté à vendredi 10h",
}
CALLED_OFF = {
    "en": "they cancelled it this morning",
    "de": "die haben heute morgen abgesagt",
    "es": "la cancelaron esta mañana",
    "fr": "ils l'ont annulé ce matin",
}
ILL = {
    "en": "i couldnt go, i was ill",
    "de": "konnte nicht hin, war krank",
    "es": "no pude ir, estaba enfermo",
    "fr": "je n'ai pas pu y aller, j'étais malade",
}
NO_NEW_DAY = {"en": "No new day", "de": "Kein neuer Tag", "es": "No hay otro día", "fr": "Pas de nouvelle date"}
WRITE = {"en": "write to them today", "de": "schreib ihnen heute", "es": "escríbeles hoy", "fr": "écrivez-leur aujourd"}
WENT = {
    "en": "it was moved to a bigger room and went well",
    "de": "war krank aber bin trotzdem hin",
    "es": "estaba mal la conexión pero fue bien",
    "fr": "mon train a été annulé mais ça s'est bien passé",
}


@beginning
async def asked(make_talk: MakeTalk, language: str) -> Talk:
    """Somebody who is asked how it went at Sample Corp, on Wednesday 3 June."""
    talk = await speaks(make_talk, language)
    await talk.says(INTERVIEW[language])
    await agrees(talk, language)
    await talk.until("2026-06-03 12:00")
    return talk


@stretch
async def asked_in_english(talk: Talk) -> Talk:
    """The same, met shortly."""
    await met(talk)
    await plans(talk, "2026-06-03 10:00")
    await talk.until("2026-06-03 12:00")
    return talk


def answered(talk: Talk) -> Mapping[str, str]:
    """What was answered at the check-in."""
    return check_in(talk).answers


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_that_was_moved_is_read_back_with_its_day(make_talk: MakeTalk, language: str) -> None:
    talk = await asked(make_talk, language)
    await talk.says(MOVED[language])
    await agrees(talk, language)
    assert f"{interview(talk).wall:%Y-%m-%d %H:%M}" == "2026-06-05 10:00"
    assert interview(talk).status is InterviewStatus.PLANNED
    assert due(talk) == "2026-06-04 18:00"
    assert not talk.state().check_ins
    assert not talk.state().talks


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_that_was_called_off_is_no_interview_any_more(make_talk: MakeTalk, language: str) -> None:
    talk = await asked(make_talk, language)
    await talk.says(CALLED_OFF[language])
    await agrees(talk, language)
    assert interview(talk).status is InterviewStatus.CANCELLED
    assert lead(talk).stage is Stage.WAITING
    assert not talk.state().check_ins
    assert not talk.state().talks


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_was_ill_is_asked_for_the_new_day_and_told_to_write(make_talk: MakeTalk, language: str) -> None:
    talk = await asked(make_talk, language)
    await talk.says(ILL[language])
    await talk.presses(NO_NEW_DAY[language])
    talk.hears(WRITE[language])
    assert interview(talk).status is InterviewStatus.CANCELLED
    assert not talk.state().check_ins
    assert not talk.state().talks


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_that_was_held_after_all_is_looked_back_at(make_talk: MakeTalk, language: str) -> None:
    talk = await asked(make_talk, language)
    await talk.says(WENT[language])
    assert answered(talk)["recall"] == WENT[language]


async def test_nothing_counts_before_right_and_after_stop_it_is_still_asked_how_it_went(talk: Talk) -> None:
    await asked_in_english(talk)
    await talk.says("they cancelled it this morning")
    assert interview(talk).status is InterviewStatus.OVER
    await talk.presses("Stop")
    await talk.says("it went well")
    assert answered(talk)["recall"] == "it went well"


async def test_the_timeline_tells_of_no_interview_that_never_was(talk: Talk) -> None:
    await asked_in_english(talk)
    await talk.says("it was moved to friday 10am")
    await talk.presses("Right")
    assert "interviewed" not in timeline(talk)


async def test_a_day_alone_keeps_nothing_of_the_old_hour(talk: Talk) -> None:
    await asked_in_english(talk)
    await talk.says("didnt go it got moved to next wed")
    talk.hears("At what time is the interview with Sample Corp · Analyst now, on Wednesday 10 June")


async def test_the_new_day_is_taken_where_it_is_asked(talk: Talk) -> None:
    await asked_in_english(talk)
    await talk.says("i overslept")
    talk.hears("Was another day agreed?")
    await talk.says("friday at 9am")
    talk.hears("is moved. It is now: Friday 5 June 2026, 09:00")


async def test_a_no_where_the_new_day_is_asked_is_no_new_day(talk: Talk) -> None:
    await asked_in_english(talk)
    await talk.says("I missed it")
    await talk.says("no")
    talk.hears("write to them today")


async def test_it_did_not_happen_says_too_little_to_count(talk: Talk) -> None:
    await asked_in_english(talk)
    await talk.says("it didn't happen")
    talk.hears("What happened?")
    talk.hears_not("Best sent today")
    await talk.presses("It didn’t take place: nobody came")
    talk.hears("Best sent today")


async def test_that_it_was_moved_can_be_pressed(talk: Talk) -> None:
    await asked_in_english(talk)
    await talk.presses("It was moved")
    await talk.says("friday at 10:00")
    await talk.presses("Right")
    assert f"{interview(talk).wall:%Y-%m-%d %H:%M}" == "2026-06-05 10:00"
    assert interview(talk).status is InterviewStatus.PLANNED
    assert "interviewed" not in timeline(talk)


async def test_that_it_was_called_off_can_be_pressed(talk: Talk) -> None:
    await asked_in_english(talk)
    await talk.presses("It was called off")
    talk.hears("won’t take place")
    assert interview(talk).status is InterviewStatus.CANCELLED


async def test_it_is_heard_out_of_the_check_in_too(talk: Talk) -> None:
    await asked_in_english(talk)
    await talk.presses("Stop")
    await talk.says("sample corp moved the interview to friday 10am")
    await talk.presses("Right")
    assert len(talk.state().interviews) == 1
    assert interview(talk).status is InterviewStatus.PLANNED


async def test_once_it_was_told_how_it_went_what_is_moved_is_another_one(talk: Talk) -> None:
    await asked_in_english(talk)
    await talk.says("it went well")
    await talk.says("they moved the second interview to friday 10am")
    await talk.presses("Right")
    assert len(talk.state().interviews) == 2
    assert answered(talk)["recall"] == "it went well"
