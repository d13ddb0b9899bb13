"""Small words beside a name: what kind of place it is, which agency, which country, and hours after a date."""

from datetime import time

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import interview, lead
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

VALENCIA = {
    "en": "i'm in valencia, spain, not venezuela",
    "de": "ich bin in valencia, spanien, nicht in venezuela",
    "es": "estoy en valencia, españa, no en venezuela",
    "fr": "je suis à valencia, en espagne, pas au venezuela",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_country_that_is_named_decides(make_talk: MakeTalk, language: str) -> None:
    talk = await make_talk(language=language)
    await talk.says("/start")
    await talk.says("valencia")
    await talk.says(VALENCIA[language])
    await agrees(talk, language)
    assert talk.state().person.zone == "Europe/Madrid"


async def test_the_country_that_is_named_decides_later_too(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "es")
    await talk.says("estoy en valencia, españa, no en venezuela")
    talk.hears_not("Caracas")
    assert talk.state().person.zone == "Europe/Madrid"


async def test_a_bar_that_is_called_like_a_person_is_an_employer(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "es")
    await talk.says("entrevista en el bar Pepe el viernes a las 12")
    await agrees(talk, "es")
    assert lead(talk, "bar Pepe").contact == ""
    assert interview(talk, "bar Pepe").starts.time() == time(12)


async def test_a_group_keeps_that_word_and_ends_before_the_next_name(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "es")
    await talk.says("hoy he echado el cv en Tamlo, Grupo Velka y Orvik")
    await agrees(talk, "es")
    assert [each.employer for each in talk.state().leads.values()] == ["Tamlo", "Grupo Velka", "Orvik"]


async def test_through_an_agency_is_no_invitation(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says("applied to Sample Foods yesterday")
    await agrees(talk, "en")
    await talk.says("It was through the agency Reed, Mrs Patterson handles it.")
    talk.hears_not("wants to meet")
    await agrees(talk, "en")
    assert lead(talk, "Sample Foods").contact == "Mrs Patterson"
    assert len(talk.state().leads) == 1


@pytest.mark.parametrize("told", ["17 june 9-4", "17 june, 9-4", "june 17 9-4", "friday 19 june 9-4"])
async def test_hours_after_a_day_are_no_days(make_talk: MakeTalk, told: str) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says(f"interview with Sample Foods {told}")
    await agrees(talk, "en")
    planned = interview(talk, "Sample Foods")
    assert planned.starts.month == 6
    assert (planned.starts.hour, planned.minutes) == (9, 7 * 60)


async def test_days_of_a_month_stay_days(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("London")
    await talk.presses("Not yet")
    await talk.says("interview with Sample Foods june 9-12")
    talk.hears("On which day")
