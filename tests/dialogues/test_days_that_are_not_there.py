"""Days that no calendar has, and hours that the clocks leave out: both are said; nothing else is taken in silence."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import interview, met
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

NO_FEBRUARY = {
    "en": ("interview with Acme on 30 feb at 3", "There is no 30 February."),
    "de": ("Gespräch bei Acme am 30. Februar um 15 Uhr", "Einen 30. Februar gibt es nicht."),
    "es": ("entrevista con Acme el 30 de febrero a las 15", "El 30 de febrero no existe."),
    "fr": ("entretien chez Acme le 30 février à 15h", "Le 30 février n’existe pas."),
}
LEFT_OUT = {
    "de": ("Gespräch bei Acme am Sonntag um 2:30 nachts", "02:30 gibt es nicht"),
    "es": ("entrevista con Acme el domingo a las 2:30 de la madrugada", "las 02:30 no existen"),
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_day_that_does_not_exist_is_named_and_the_day_asked(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    said, answer = NO_FEBRUARY[language]
    await talk.says(said)
    talk.hears(answer)
    asking = talk.state().asking()
    assert asking is not None
    assert asking.question == "day-1"
    await talk.says("9.6." if language == "de" else "9/6")
    await agrees(talk, language)
    assert interview(talk, "Acme").wall.isoformat() == "2026-06-09T15:00:00"


async def test_a_second_one_is_named_in_the_place_of_the_first(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Acme on 30 feb at 3pm")
    await talk.says("interview with Acme on 29 feb 2029 at 3pm")
    assert "In 2029 there is no 29 February." in talk.last
    assert "30 February" not in talk.last
    await talk.says("31 june")
    assert "There is no 31 June." in talk.last
    await talk.says("30 june")
    talk.hears("Tuesday 30 June 2026, 15:00")
    await talk.presses("Right")
    assert len(talk.state().interviews) == 1


async def test_an_application_on_such_a_day_is_not_taken_for_today(talk: Talk) -> None:
    await met(talk)
    await talk.says("applied to Acme on 31 april")
    talk.hears("There is no 31 April.", "When did you apply?")


async def test_where_a_day_is_asked_by_itself_it_is_said_too(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Acme")
    await talk.says("Clerk")
    await talk.presses("Skip")
    await talk.says("31 april")
    talk.hears("There is no 31 April.")


async def test_a_day_that_exists_is_not_doubted(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Acme on 31 july at 3pm")
    talk.hears("Friday 31 July 2026, 15:00")
    talk.hears_not("There is no")


@pytest.mark.parametrize("language", sorted(LEFT_OUT))
async def test_an_hour_that_the_clocks_leave_out_is_said_in_the_read_back(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language, "2026-03-27 17:00")
    said, answer = LEFT_OUT[language]
    await talk.says(said)
    talk.hears(answer, "03:00")
    await agrees(talk, language)
    assert interview(talk, "Acme").wall.isoformat() == "2026-03-29T03:00:00"


async def test_told_after_its_day_it_is_said_as_well(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en", "2026-03-27 17:00")
    await talk.says("interview with Acme on sunday")
    await talk.says("1:30 am")
    talk.hears("there is no 01:30; so I take 02:00")
    await talk.presses("Right")
    assert interview(talk, "Acme").wall.isoformat() == "2026-03-29T02:00:00"


async def test_asked_step_by_step_it_is_said_as_well(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en", "2026-03-27 17:00")
    await talk.says("/interview")
    for said in ("Acme", "Clerk"):
        await talk.says(said)
    await talk.presses("Video")
    await talk.says("2026-03-29")
    await talk.says("1:30 am")
    await talk.presses("1 hour")
    talk.hears("there is no 01:30; so I take 02:00")


async def test_an_hour_that_is_there_is_not_doubted(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en", "2026-03-27 17:00")
    await talk.says("interview with Acme on monday at 1:30 am")
    talk.hears_not("there is no")
