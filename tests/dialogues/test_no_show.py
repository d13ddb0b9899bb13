"""An agreed talk that never came: nothing to look back at, but something to write, the same day (C18)."""

from flows.values import InterviewStatus, Stage
from tests.dialogues import lead, met, plans
from tests.stretches import stretch
from tests.talk import Talk


@stretch
async def nobody_came(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 10:00")
    await talk.until("2026-06-03 11:45")
    await talk.presses("It didn’t take place: nobody came")


async def test_it_is_told_at_the_check_in_and_answered_with_a_draft(talk: Talk) -> None:
    await nobody_came(talk)
    talk.hears("Best sent today", "was agreed for Wednesday 3 June at 10:00")
    talk.hears_not("Did your clothes fit", "What you did well")


async def test_there_is_no_interview_to_look_back_at_any_more(talk: Talk) -> None:
    await nobody_came(talk)
    (interview,) = talk.state().interviews.values()
    assert interview.status is InterviewStatus.CANCELLED
    assert not talk.state().check_ins
    await talk.says("/checkin")
    talk.hears("no interview to look back at")


async def test_the_lead_stays_open_with_a_next_step(talk: Talk) -> None:
    await nobody_came(talk)
    assert lead(talk).stage is Stage.WAITING
    assert set(talk.state().nudges) == {lead(talk).id}


async def test_once_it_is_sent_the_ladder_counts_from_there(talk: Talk) -> None:
    await nobody_came(talk)
    await talk.presses("I’ve sent it")
    assert lead(talk).stage is Stage.FOLLOWED_UP
    await talk.until("2026-06-09 09:00")
    talk.hears_nothing()
    await talk.until("2026-06-10 10:00")
    talk.hears("Sample Corp")


async def test_a_wrong_press_can_be_put_right_by_telling_of_the_interview(talk: Talk) -> None:
    await nobody_came(talk)
    await talk.presses("To this lead")
    assert "An interview" in talk.buttons
