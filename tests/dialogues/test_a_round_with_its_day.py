"""Good news with a day: the round is an interview on that day; without one it is asked when it is."""

from datetime import time

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import applies, interview, met
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

APPLIED = {
    "en": "I applied to Sample Foods yesterday",
    "de": "ich hab mich gestern bei Sample Foods beworben",
    "es": "ayer envié mi candidatura a Sample Foods",
    "fr": "j’ai postulé chez Sample Foods hier",
}
NEWS = {
    "en": "got through to the assessment centre at Sample Foods!! 17 June 09:00-16:00 in London",
    "de": "bin bei Sample Foods eine Runde weiter!! 17. Juni 09:00-16:00 in Berlin",
    "es": "he pasado a la siguiente fase en Sample Foods!! 17 de junio 09:00-16:00 en Madrid",
    "fr": "je passe au deuxième tour chez Sample Foods !! 17 juin 09:00-16:00 à Paris",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_day_beside_it_is_the_day_of_the_interview(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    await talk.says(NEWS[language])
    talk.hears("17", "09:00")
    await agrees(talk, language)
    kept = interview(talk, "Sample Foods")
    assert (kept.wall.day, kept.wall.time(), kept.minutes) == (17, time(9), 420)


async def test_another_day_that_is_told_of_something_is_not_that_of_the_round(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("got through to the next round at Example Ltd!! rent is due on 17 June")
    talk.hears("Example Ltd")
    talk.hears_not("17 June")


async def test_who_never_met_them_is_not_seen_again(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("got through to the next round at Example Ltd!!")
    await agrees(talk, "en")
    talk.hears("wants to meet you.", "Phone, video or on site?")
    talk.hears_not("see you again")


async def test_a_test_to_be_done_at_home_is_no_interview(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("Example Ltd want me to do an online assessment by Sunday")
    talk.hears("Example Ltd", "Is that right?")
    talk.hears_not("On which day is the interview")
