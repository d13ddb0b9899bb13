"""Small words beside a name: what kind of place it is, which agency, which country, and hours after a date."""

from datetime import time

import pytest

from flows.values import Stage
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


SAID = {"en": "they said monday 11", "de": "die haben montag 11 uhr gesagt", "fr": "ils ont dit lundi 11h"}


@pytest.mark.parametrize("language", SAID)
async def test_an_hour_on_a_weekday_that_they_said_is_one_to_come(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says({"en": "applied to Acme", "de": "bei Acme beworben", "fr": "postulé chez Acme"}[language])
    await agrees(talk, language)
    await talk.says(SAID[language])
    talk.hears({"en": "Monday 8 June, 11:00", "de": "Montag, 8. Juni, 11:00", "fr": "lundi 8 juin, 11:00"}[language])


async def test_two_roles_at_two_employers_keep_theirs(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "de")
    await talk.says("ich habe mich als Verkäufer bei Tamlo und als Fahrer bei Velka beworben")
    await agrees(talk, "de")
    assert {each.employer: each.role for each in talk.state().leads.values()} == {
        "Tamlo": "Verkäufer",
        "Velka": "Fahrer",
    }


async def test_rejected_for_a_role_is_their_no(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says("rejected for analyst at Sample Foods")
    await agrees(talk, "en")
    assert lead(talk, "Sample Foods").stage is Stage.TURNED_DOWN


async def test_who_turned_the_role_down_is_out_by_their_own_wish(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says("I turned down the analyst job at Sample Foods")
    await agrees(talk, "en")
    assert lead(talk, "Sample Foods").stage is Stage.WITHDRAWN


async def test_the_firm_shell_is_no_she_will(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says("Applied today: Shell")
    await agrees(talk, "en")
    assert lead(talk, "Shell")
    await talk.says("she'll let me know by friday")
    await agrees(talk, "en")
    assert lead(talk, "Shell").promised is not None
