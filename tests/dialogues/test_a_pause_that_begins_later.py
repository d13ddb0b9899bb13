"""A holiday that begins later: until then all comes as ever, then nothing, and afterwards it goes on by itself."""

import pytest

from flows.planned import ReminderKind
from flows.values import TalkKind
from tests.conftest import MakeTalk
from tests.dialogues import met, plans
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

ON_THURSDAY = {
    "en": "interview with Sample Corp on thursday at 10, on site",
    "de": "gespräch bei Sample Corp am donnerstag um 10 Uhr vor Ort",
    "es": "entrevista con Sample Corp el jueves a las 10:00, presencial",
    "fr": "entretien chez Sample Corp jeudi à 10h sur place",
}
TWO_WEEKS = {
    "en": "I'm away from Monday for two weeks, please don't write to me",
    "de": "ich bin ab montag zwei wochen im urlaub, bitte nicht schreiben",
    "es": "el lunes me voy dos semanas de vacaciones, no me escribas",
    "fr": "à partir de lundi je suis en congé deux semaines, ne m'écrivez pas",
}
MID_JUNE = {
    "en": "on holiday from 15 to 30 june, dont message me",
    "de": "bin vom 15. bis 30. juni im urlaub, bitte nicht schreiben",
    "es": "estoy de vacaciones del 15 al 30 de junio, no me escribas",
    "fr": "je suis en vacances du 15 au 30 juin, ne m'écrivez pas",
}
FIRST_OF_JULY = {"en": "Wednesday 1 July", "de": "Mittwoch, 1. Juli", "es": "miércoles 1 de julio", "fr": "juillet"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_comes_before_the_holiday_is_reminded_of_and_in_it_nothing(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(ON_THURSDAY[language])
    await agrees(talk, language)
    await talk.says(TWO_WEEKS[language])
    assert not talk.state().person.paused
    await talk.until("2026-06-03 18:30")
    talk.hears("Sample Corp")
    await talk.until("2026-06-08 09:00")
    assert talk.state().person.paused
    await talk.until("2026-06-22 08:59")
    talk.hears_nothing()
    await talk.until("2026-06-22 09:00")
    assert not talk.state().person.paused
    assert ReminderKind.PAUSE not in talk.state().reminders


@pytest.mark.parametrize("language", LANGUAGES)
async def test_from_one_day_to_another_is_read_back_with_the_day_after(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(MID_JUNE[language])
    talk.hears("15", FIRST_OF_JULY[language])
    assert not talk.state().person.paused
    assert f"{talk.state().reminders[ReminderKind.PAUSE].at:%Y-%m-%d}" == "2026-06-15"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_asks_not_to_be_written_to_tells_nothing_of_an_employer(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(ON_THURSDAY[language])
    await agrees(talk, language)
    await talk.says(TWO_WEEKS[language])
    talk.hears_not("Sample Corp")
    assert len(talk.news) == 1


async def test_a_holiday_without_an_end_is_asked_for_it_and_nothing_is_paused_meanwhile(talk: Talk) -> None:
    await met(talk)
    await talk.says("from monday on i'm on holiday")
    talk.hears("From Monday 8 June I’ll be quiet. From which day on")
    asking = talk.state().asking()
    assert asking is not None
    assert asking.kind is TalkKind.PAUSE
    assert not talk.state().person.paused
    await talk.says("19 june")
    talk.hears("I’ll be quiet from Monday 8 June and write again on Friday 19 June")


async def test_a_holiday_that_was_called_off_pauses_nothing(talk: Talk) -> None:
    await met(talk)
    await talk.says("Going on holiday next Monday for ten days")
    talk.hears("write again on Thursday 18 June")
    await talk.says("/next")
    talk.hears("your pause begins")
    await talk.says("Going on holiday next Monday for ten days")
    await talk.presses("No pause")
    await talk.until("2026-06-08 12:00")
    assert not talk.state().person.paused


async def test_to_go_on_calls_off_a_holiday_that_has_not_begun(talk: Talk) -> None:
    await met(talk)
    await talk.says("Going on holiday next Monday for ten days")
    await talk.says("resume")
    talk.hears("no pause")
    assert ReminderKind.PAUSE not in talk.state().reminders


async def test_an_interview_in_the_holiday_is_named(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-10 10:00")
    await talk.says("Going on holiday next Monday for ten days")
    talk.hears("I won’t remind you of it: Sample Corp · Analyst, Wednesday 10 June 2026, 10:00")


@pytest.mark.parametrize("said", ["they are on holiday until monday", "HR is on holiday from monday for two weeks"])
async def test_the_holidays_of_others_pause_nothing(talk: Talk, said: str) -> None:
    await met(talk)
    await talk.says(said)
    assert not talk.state().person.paused
    assert ReminderKind.PAUSE not in talk.state().reminders
