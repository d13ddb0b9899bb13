"""Corrections right after *Right* are about what was just noted: read back first, and nothing changes before."""

import pytest

from flows.values import Stage
from tests.conftest import MakeTalk
from tests.dialogues import applies, interview, lead, met, plans
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.dialogues.test_amending import PLANNED
from tests.stretches import beginning
from tests.talk import Talk

ON_THURSDAY = {
    "en": "actually it's on thursday",
    "de": "nein, es ist am Donnerstag",
    "es": "en realidad es el jueves",
    "fr": "en fait c'est jeudi",
}
UNDO = {"en": "undo", "de": "rückgängig", "es": "deshacer", "fr": "annuler"}
MEANT = {
    "en": "wrong, I meant Example Ltd",
    "de": "falsch, ich meinte Example Ltd",
    "es": "me equivoqué, quise decir Example Ltd",
    "fr": "je voulais dire Example Ltd",
}


@beginning
async def has_noted(make_talk: MakeTalk, language: str) -> Talk:
    """Somebody whose interview was just noted; how it is held is being asked."""
    talk = await speaks(make_talk, language)
    await talk.says(PLANNED[language])
    await agrees(talk, language)
    return talk


@pytest.mark.parametrize("language", LANGUAGES)
async def test_another_day_is_read_back_and_keeps_the_hour(make_talk: MakeTalk, language: str) -> None:
    talk = await has_noted(make_talk, language)
    await talk.says(ON_THURSDAY[language])
    assert f"{interview(talk).wall:%d %H:%M}" == "03 14:00"
    await agrees(talk, language)
    assert f"{interview(talk).wall:%d %H:%M}" == "04 14:00"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_undo_takes_the_interview_and_its_new_lead_back(make_talk: MakeTalk, language: str) -> None:
    talk = await has_noted(make_talk, language)
    await talk.says(UNDO[language])
    talk.hears("Sample Corp")
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED
    await agrees(talk, language)
    state = talk.state()
    assert not any((state.leads, state.interviews, state.nudges, state.entries, state.talks))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_another_name_moves_what_was_noted_there(make_talk: MakeTalk, language: str) -> None:
    talk = await has_noted(make_talk, language)
    await talk.says(MEANT[language])
    talk.hears("Sample Corp", "Example Ltd")
    assert [each.employer for each in talk.state().leads.values()] == ["Sample Corp"]
    await agrees(talk, language)
    assert [each.employer for each in talk.state().leads.values()] == ["Example Ltd"]
    assert f"{interview(talk, 'Example Ltd').wall:%d %H:%M}" == "03 14:00"


async def test_a_no_to_the_correction_leaves_everything(make_talk: MakeTalk) -> None:
    talk = await has_noted(make_talk, "en")
    before = talk.state().interviews
    await talk.says("undo")
    await talk.says("no")
    talk.hears("as it was")
    assert talk.state().interviews == before
    await talk.says("video")
    talk.hears("Noted for Sample Corp: Video")


async def test_the_hour_is_corrected_by_what_it_is_and_what_it_is_not(make_talk: MakeTalk) -> None:
    talk = await has_noted(make_talk, "en")
    await talk.presses("Video")
    await talk.says("it's at 3pm not 2pm")
    talk.hears("Wednesday 3 June 2026, 15:00", "Is that right?")
    await talk.says("yes")
    assert interview(talk).wall.hour == 15


async def test_a_no_at_the_wrong_lead_goes_to_the_right_one(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Corp", "Analyst")
    await applies(talk, "Example Ltd", "Clerk")
    await talk.later(minutes=5)
    await talk.says("Sample Corp said no")
    await talk.says("yes")
    await talk.later(minutes=1)
    await talk.says("wrong, I meant Example Ltd")
    talk.hears("Taken back: what I just noted of Sample Corp", "Example Ltd · Clerk said no.")
    await talk.says("yes")
    assert lead(talk, "Sample Corp").stage is Stage.APPLIED
    assert lead(talk, "Example Ltd").stage is Stage.TURNED_DOWN


async def test_the_day_they_named_is_corrected(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("Example Ltd will decide by friday")
    await talk.says("yes")
    await talk.says("no, it's thursday")
    talk.hears("Example Ltd · Clerk will get back to you by Thursday 4 June 2026")


async def test_an_interview_that_was_only_moved_is_not_taken_away(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.later(minutes=5)
    await talk.says("interview with Sample Corp was moved to friday at 11am")
    await talk.says("yes")
    await talk.later(minutes=1)
    await talk.says("undo")
    assert interview(talk).wall.day == 5
    talk.hears_not("Taken back")


async def test_an_hour_later_it_is_about_something_else(make_talk: MakeTalk) -> None:
    talk = await has_noted(make_talk, "en")
    await talk.presses("Video")
    await talk.later(minutes=61)
    await talk.says("actually it's on thursday")
    talk.hears_not("correction")
    assert interview(talk).wall.day == 3


async def test_news_right_afterwards_is_news(make_talk: MakeTalk) -> None:
    talk = await has_noted(make_talk, "en")
    await talk.says("interview with Example Ltd on thursday at 3pm")
    talk.hears("You have an interview with Example Ltd")
    talk.hears_not("correction")
