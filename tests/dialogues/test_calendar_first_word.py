"""What a calendar file says is told before anything is asked; and what it calls off is of the day that it names."""

import pytest

from flows.values import InterviewStatus
from tests.bot.calendar_files import calendar, event
from tests.conftest import MakeTalk
from tests.dialogues import interview, met, plans
from tests.dialogues.calendar_talk import is_sent
from tests.dialogues.four import LANGUAGES, speaks
from tests.talk import Talk

PLAIN = event(title="Interview Sample Corp", start="DTSTART:20260618T100000Z")
CANCELLED = calendar(*PLAIN, method="CANCEL")
INVITED = calendar(*PLAIN)
DAY = {"en": "Thu 18 Jun", "de": "Do. 18. Juni", "es": "jue 18 jun", "fr": "jeu. 18 juin"}


async def test_a_cancellation_of_another_day_names_its_own_and_the_known_interview_stays(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 14:00", role="Analyst")
    await is_sent(talk, CANCELLED)
    talk.hears("It calls off “Thu 18 Jun, 11:00: Interview Sample Corp”", "I know of no such interview")
    talk.hears("is another one and stays: Wednesday 3 June 2026, 14:00 (London)")
    talk.hears_not("Is that right?")
    assert interview(talk).status is InterviewStatus.PLANNED


async def test_one_of_the_same_day_at_another_hour_is_still_asked_about(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-18 14:00")
    await is_sent(talk, CANCELLED)
    talk.hears("Thu 18 Jun, 11:00", "Thursday 18 June 2026, 14:00 (London), is called off. Is that right?")
    await talk.presses("Leave it as it is")
    assert interview(talk).status is InterviewStatus.PLANNED


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_every_language_the_day_of_what_is_called_off_is_said(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await is_sent(talk, CANCELLED)
    talk.hears(DAY[language], "Interview Sample Corp")
    assert not talk.state().talks


@pytest.mark.parametrize("language", LANGUAGES)
async def test_title_and_day_stand_above_the_first_question(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await is_sent(talk, INVITED)
    assert DAY[language] in talk.last
    assert "Interview Sample Corp" in talk.last


async def test_they_stand_there_also_when_the_lead_is_known(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 14:00")
    await is_sent(talk, INVITED)
    asking = talk.state().asking()
    assert asking is not None
    assert asking.question == "kind"
    talk.hears("In the file: “Thu 18 Jun, 11:00: Interview Sample Corp”")
    await talk.presses("Video")
    talk.hears("Is that right?")


async def test_somebody_new_is_told_what_was_read_before_the_zone_is_asked(talk: Talk) -> None:
    await is_sent(talk, INVITED)
    talk.hears("In the file: “Thu 18 Jun: Interview Sample Corp”", "Where are you?")
