"""An interview that is over when it is told: it leads straight to the check-in."""

from flows.values import InterviewStatus, Stage, Step, TalkKind
from tests.dialogues import SAMPLE, due, interview, lead, met, timeline, was_at
from tests.talk import Talk


async def test_told_the_day_after_it_leads_straight_to_the_check_in(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.says("Analyst")
    await talk.presses("Phone")
    await talk.presses("Yesterday")
    await talk.presses("10:00")
    talk.hears(SAMPLE, "was on Monday 1 June 2026, 10:00 (London)", "Is that right?")
    talk.hears_not("How long")
    assert not talk.state().leads
    await talk.presses("Right")
    talk.hears("How did it go, in your own words?")
    assert (lead(talk).stage, lead(talk).step) == (Stage.WAITING, Step.FIRST_FOLLOW_UP)
    assert interview(talk).status is InterviewStatus.OVER
    assert [each.kind for each in talk.state().talks.values()] == [TalkKind.CHECK_IN]
    assert timeline(talk) == ["interviewed"]


async def test_it_is_not_asked_about_a_second_time_by_itself(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.presses("Stop")
    await talk.until("2026-06-08 09:59")
    talk.hears_nothing()


async def test_the_plan_counts_from_the_interview_and_not_from_the_telling(talk: Talk) -> None:
    await met(talk)
    await was_at(talk, "2026-05-28 15:00")
    assert due(talk) == "2026-06-04 10:00"


async def test_an_interview_of_last_month_is_followed_up_tomorrow_and_not_at_once(talk: Talk) -> None:
    await met(talk)
    await was_at(talk, "2026-05-01 15:00")
    assert due(talk) == "2026-06-03 10:00"


async def test_from_the_first_meeting_it_is_the_same_way(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("London")
    await talk.presses("One is behind me")
    talk.hears("Which employer?")
    await talk.says("Sample Corp")
    await talk.presses("Skip")
    await talk.presses("Phone")
    await talk.says("2026-06-02 9am")
    await talk.presses("Right")
    talk.hears("How did it go, in your own words?")
    assert interview(talk).wall.isoformat() == "2026-06-02T09:00:00"
    assert lead(talk).role == ""


async def test_left_at_the_read_back_nothing_is_kept(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.presses("Skip")
    await talk.presses("Phone")
    await talk.says("2026-06-01 10:00")
    await talk.says("/cancel")
    talk.hears("Nothing was added")
    assert not talk.state().leads
    await talk.later(days=10)
    talk.hears_nothing()
