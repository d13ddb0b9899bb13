"""An interview that is moved to another day keeps its hour, which is said and can be corrected."""

from datetime import time

import pytest

from flows.values import Interview
from tests.conftest import MakeTalk
from tests.dialogues import interview, met
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.stretches import beginning
from tests.talk import Talk

TOLD = {
    "en": "interview with Sample Foods on Thursday at 07:00, on site",
    "de": "Gespräch bei Sample Foods am Donnerstag um 07:00, vor Ort",
    "es": "entrevista en Sample Foods el jueves a las 07:00, presencial",
    "fr": "entretien chez Sample Foods jeudi à 07h00, sur place",
}
MOVED = {
    "en": "Sample Foods moved it to Friday",
    "de": "Sample Foods hat das Gespräch auf Freitag verlegt",
    "es": "Sample Foods ha cambiado la entrevista al viernes",
    "fr": "Sample Foods a décalé l’entretien à vendredi",
}
TO_A_DATE = {
    "en": "Sample Foods moved it to the 17th same time",
    "de": "Sample Foods hat das Gespräch auf den 17. verlegt, gleiche Zeit",
    "es": "Sample Foods ha pasado la entrevista al día 17, misma hora",
    "fr": "Sample Foods a décalé l’entretien au 17 juin, même heure",
}
KEPT = {
    "en": "At the same time of day as before.",
    "de": "Die Uhrzeit bleibt wie bisher.",
    "es": "La hora se queda como estaba.",
    "fr": "L’heure reste la même.",
}
OTHER = {
    "en": "Sample Foods moved it to Friday, time to be confirmed",
    "de": "Sample Foods hat das Gespräch auf Freitag verlegt, die Uhrzeit ist noch offen",
    "es": "Sample Foods ha cambiado la entrevista al viernes, a otra hora",
    "fr": "Sample Foods a décalé l’entretien à vendredi, heure à confirmer",
}


@beginning
async def _planned(make_talk: MakeTalk, language: str) -> Talk:
    talk = await speaks(make_talk, language)
    await talk.says(TOLD[language])
    await agrees(talk, language)
    return talk


def _at(talk: Talk) -> Interview:
    return interview(talk, "Sample Foods")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_another_day_alone_keeps_the_hour(make_talk: MakeTalk, language: str) -> None:
    talk = await _planned(make_talk, language)
    await talk.says(MOVED[language])
    talk.hears("5", "07:00", KEPT[language])
    await agrees(talk, language)
    assert (_at(talk).wall.day, _at(talk).wall.time()) == (5, time(7))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_date_and_the_same_time_are_both_heard(make_talk: MakeTalk, language: str) -> None:
    talk = await _planned(make_talk, language)
    await talk.says(TO_A_DATE[language])
    talk.hears("17", "07:00")
    await agrees(talk, language)
    assert (_at(talk).wall.day, _at(talk).wall.time()) == (17, time(7))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_where_the_hour_is_another_or_unknown_it_is_asked(make_talk: MakeTalk, language: str) -> None:
    talk = await _planned(make_talk, language)
    await talk.says(OTHER[language])
    talk.hears_not("07:00", KEPT[language])
    assert "09:00" in talk.buttons
    assert _at(talk).wall.day == 4


@pytest.mark.parametrize("said", ["sample foods is fri not thurs", "its friday not thursday", "no, friday"])
async def test_a_day_put_right_keeps_the_hour(talk: Talk, said: str) -> None:
    await met(talk)
    await talk.says(TOLD["en"])
    await agrees(talk, "en")
    await talk.says(said)
    talk.hears("Friday 5 June 2026, 07:00", KEPT["en"])


async def test_typed_at_the_read_back_another_hour_counts(talk: Talk) -> None:
    await met(talk)
    await talk.says(TOLD["en"])
    await agrees(talk, "en")
    await talk.says(MOVED["en"])
    await talk.says("8am")
    talk.hears("Friday 5 June 2026, 08:00")
    await agrees(talk, "en")
    assert _at(talk).wall.time() == time(8)


async def test_a_part_of_the_day_is_another_hour(talk: Talk) -> None:
    await met(talk)
    await talk.says(TOLD["en"])
    await agrees(talk, "en")
    await talk.says("Sample Foods moved it to Friday afternoon")
    talk.hears_not("07:00")


@pytest.mark.parametrize("said", ["Friday, same time", "same time on friday"])
async def test_in_the_questions_of_a_move_the_same_time_is_heard_too(talk: Talk, said: str) -> None:
    await met(talk)
    await talk.says(TOLD["en"])
    await agrees(talk, "en")
    await talk.presses("To this lead")
    await talk.presses("It was moved")
    await talk.says(said)
    talk.hears("Friday 5 June 2026, 07:00")


async def test_the_same_time_may_be_typed_where_the_hour_of_a_move_is_asked(talk: Talk) -> None:
    await met(talk)
    await talk.says(TOLD["en"])
    await agrees(talk, "en")
    await talk.presses("To this lead")
    await talk.presses("It was moved")
    await talk.says("Friday")
    await talk.says("same time as before")
    talk.hears("Friday 5 June 2026, 07:00")
