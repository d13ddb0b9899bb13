"""Several employers told in one sentence: each is heard, with its own day, though all is typed in small letters."""

from datetime import date

import pytest

from flows.values import Stage
from tests.conftest import MakeTalk
from tests.dialogues import interview, lead
from tests.dialogues.four import LANGUAGES, agrees, speaks

TWO_INTERVIEWS = {
    "en": "got 2 interviews thu 10am tamlo and fri 3pm velka",
    "de": "hab 2 vorstellungsgespräche, do 10 uhr tamlo und fr 15 uhr velka",
    "es": "tengo 2 entrevistas, jueves a las 10 tamlo y viernes a las 15 velka",
    "fr": "j'ai 2 entretiens jeudi 10h tamlo et vendredi 15h velka",
}
TWO_NOES = {
    "en": "got rejected by tamlo and velka today :(",
    "de": "hab heute absagen von tamlo und velka bekommen :(",
    "es": "me han rechazado tamlo y velka :(",
    "fr": "refusée par tamlo et velka aujourd'hui :(",
}
A_NO_AND_MORE = {
    "en": "rejected by tamlo and crying",
    "de": "absage von tamlo und traurig",
    "es": "me han rechazado en tamlo y triste",
    "fr": "refusé par tamlo et dégoûté",
}
LED = {
    "en": "applied yesterday at tamlo and velka, today at orvik",
    "de": "gestern bei Tamlo und Velka beworben, heute bei Orvik",
    "es": "ayer eché el curriculum en Tamlo y en Velka, hoy en Orvik",
    "fr": "hier j'ai postulé chez tamlo et velka, aujourd'hui chez orvik",
}
TRAILED = {
    "en": "applied today at Orvik, and at Tamlo and Velka yesterday",
    "de": "hab mich heute bei Orvik beworben, und bei Tamlo und Velka gestern",
    "es": "hoy he echado el cv en Orvik, y en Tamlo y Velka ayer",
    "fr": "j'ai postulé chez Orvik aujourd'hui, et chez Tamlo et Velka hier",
}
TODAY, YESTERDAY = date(2026, 6, 2), date(2026, 6, 1)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_two_interviews_each_with_its_time_are_two(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(TWO_INTERVIEWS[language])
    talk.hears("tamlo", "velka")
    await agrees(talk, language)
    assert interview(talk, "tamlo").starts.strftime("%d %H:%M") == "04 10:00"
    assert interview(talk, "velka").starts.strftime("%d %H:%M") == "05 15:00"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_two_that_said_no_are_two(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(TWO_NOES[language])
    await agrees(talk, language)
    assert lead(talk, "tamlo").stage is Stage.TURNED_DOWN
    assert lead(talk, "velka").stage is Stage.TURNED_DOWN


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_one_feels_is_no_second_employer(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(A_NO_AND_MORE[language])
    await agrees(talk, language)
    assert [each.employer for each in talk.state().leads.values()] == ["tamlo"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("told", [LED, TRAILED])
async def test_each_application_has_its_own_day(make_talk: MakeTalk, language: str, told: dict[str, str]) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(told[language])
    await agrees(talk, language)
    days = {each.employer.casefold(): each.counted_from.date() for each in talk.state().leads.values()}
    assert days == {"tamlo": YESTERDAY, "velka": YESTERDAY, "orvik": TODAY}


async def test_one_day_for_all_stays_the_day_of_all(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says("applied to tamlo, velka and orvik yesterday")
    await agrees(talk, "en")
    leads = talk.state().leads.values()
    assert {each.employer: each.counted_from.date() for each in leads} == dict.fromkeys(
        ("tamlo", "velka", "orvik"), YESTERDAY
    )
