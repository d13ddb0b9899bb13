"""Interviews told in their own words: to come, past, moved, called off; and what is still asked of them."""

from flows.values import InterviewStatus, Kind, Stage, TalkKind
from tests.dialogues import check_in, due, interview, lead, met, plans, waits
from tests.talk import Talk


async def test_an_interview_that_was_and_the_day_they_named_are_both_heard(talk: Talk) -> None:
    await met(talk)
    await talk.says("had the interview with Sample Corp today at 2, they'll let me know by Friday")
    talk.hears("You had an interview with Sample Corp: Tuesday 2 June 2026, 14:00", "get back to you by Friday 5 June")
    assert not talk.state().leads
    await talk.presses("Right")
    talk.hears("How did it go, in your own words?")
    assert interview(talk).status is InterviewStatus.OVER
    assert due(talk) == "2026-06-09 10:00"
    await talk.says("it went well")
    talk.hears("How was it held?")
    await talk.presses("On site")
    assert interview(talk).kind is Kind.ON_SITE


async def test_it_counts_although_how_it_was_held_is_never_answered(talk: Talk) -> None:
    await met(talk)
    await talk.says("I have an interview with Sample Corp on Thursday at 10am")
    await talk.presses("Right")
    await talk.presses("Stop")
    talk.hears("After it I’ll ask again")
    assert (lead(talk).stage, due(talk)) == (Stage.INTERVIEW_PLANNED, "2026-06-03 18:00")


async def test_how_it_is_held_is_not_asked_when_it_was_told(talk: Talk) -> None:
    await met(talk)
    await talk.says("phone interview with Sample Corp on Thursday at 10am")
    talk.hears("You have a phone interview with Sample Corp: Thursday 4 June 2026, 10:00")
    await talk.presses("Right")
    talk.hears("Noted: Sample Corp", "Wednesday 3 June")
    talk.hears_not("Phone, video or on site?")
    assert interview(talk).kind is Kind.PHONE


async def test_a_length_that_was_told_is_kept(talk: Talk) -> None:
    await met(talk)
    await talk.says("video interview with Sample Corp on Thursday from 10:00 to 11:30")
    await talk.presses("Right")
    assert interview(talk).minutes == 90


async def test_a_missing_hour_is_asked_and_then_read_back(talk: Talk) -> None:
    await met(talk)
    await talk.says("I have an interview with Sample Corp on Thursday")
    talk.hears("At what time is the interview with Sample Corp on Thursday 4 June?")
    await talk.presses("10:00")
    talk.hears("Thursday 4 June 2026, 10:00", "Is that right?")


async def test_a_missing_day_is_asked_and_a_time_may_be_typed_with_it(talk: Talk) -> None:
    await met(talk)
    await talk.says("I got an interview with Sample Corp")
    talk.hears("On which day is the interview with")
    await talk.says("2026-06-04 10:00")
    talk.hears("Thursday 4 June 2026, 10:00", "Is that right?")


async def test_an_interview_that_was_planned_is_the_one_that_took_place(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 10:00")
    await talk.until("2026-06-03 11:10")
    await talk.says("just had the interview with Sample Corp")
    talk.hears("You had an interview with Sample Corp · Analyst: Wednesday 3 June 2026, 10:00")
    await talk.presses("Right")
    talk.hears("How did it go, in your own words?")
    assert len(talk.state().interviews) == 1
    assert lead(talk).stage is Stage.WAITING


async def test_a_moved_interview_keeps_being_one(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 10:00")
    await talk.says("my interview with Sample Corp was moved to Friday at 3pm")
    talk.hears("is moved. It is now: Friday 5 June 2026, 15:00")
    assert interview(talk).wall.day == 4
    await talk.presses("Right")
    assert (interview(talk).wall.day, interview(talk).wall.hour, interview(talk).kind) == (5, 15, Kind.VIDEO)
    assert due(talk) == "2026-06-04 18:00"


async def test_an_interview_at_another_time_is_asked_about_moved_or_another(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 10:00")
    await talk.says("video interview with Sample Corp on Friday at 3pm")
    talk.hears("already has an interview", "Was that one moved, or is this another one?")
    await talk.presses("Another one")
    await talk.presses("Right")
    assert [i.wall.day for i in talk.state().interviews.values()] == [4, 5]


async def test_an_interview_at_another_time_that_was_moved(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 10:00")
    await talk.says("interview with Sample Corp on Friday at 3pm")
    await talk.presses("It was moved")
    await talk.presses("Right")
    assert interview(talk).wall.day == 5


async def test_the_same_interview_told_again_is_no_second_one(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 10:00")
    await talk.says("I have an interview with Sample Corp on Thursday at 10am")
    talk.hears_not("already has an interview")
    await talk.presses("Right")
    assert interview(talk).wall.day == 4
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED


async def test_an_interview_called_off(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 10:00")
    await talk.says("they cancelled my interview with Sample Corp")
    talk.hears("won’t take place", "Thursday 4 June")
    assert interview(talk).status is InterviewStatus.PLANNED
    await talk.presses("Right")
    assert (interview(talk).status, lead(talk).stage) == (InterviewStatus.CANCELLED, Stage.WAITING)


async def test_no_interview_to_call_off_is_said(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.later(days=4)
    await talk.says("Sample Corp cancelled the interview")
    talk.hears("I know of no interview with Sample Corp")
    assert "Right" not in talk.buttons


async def test_a_closed_lead_opens_again_with_an_interview(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("Sample Corp rejected me")
    await talk.presses("Right")
    await talk.says("I have a video interview with Sample Corp on Friday at 10am")
    await talk.presses("Right")
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED


async def test_a_check_in_under_way_is_not_begun_twice(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 10:00")
    await talk.until("2026-06-03 11:50")
    talk.hears("How did it go")
    await talk.says("It went well")
    await talk.presses("Stop")
    await talk.says("I had the interview with Sample Corp today")
    await talk.presses("Right")
    assert check_in(talk).answers == {"recall": "It went well"}
    assert [each.kind for each in talk.state().talks.values()] == [TalkKind.CHECK_IN]


async def test_an_hour_told_before_its_day_is_not_lost(talk: Talk) -> None:
    await met(talk)
    await talk.says("I have an interview with Sample Corp at 2pm")
    if "On which day" in talk.last:
        await talk.presses("Thu 4 Jun")
        talk.hears("Thursday 4 June 2026, 14:00", "Is that right?")
        await talk.presses("Right")
        assert (interview(talk).wall.day, interview(talk).wall.hour) == (4, 14)


async def test_the_other_half_of_an_hour_is_offered_only_where_it_can_have_been(talk: Talk) -> None:
    await met(talk)  # at 17:00
    await talk.says("had my interview with Sample Corp today at 11")
    talk.hears("Tuesday 2 June 2026, 11:00")
    assert not any("23:00" in label for label in talk.buttons)  # that is still to come
    await talk.says("had my interview with Example Ltd yesterday at 11")
    assert any("23:00" in label for label in talk.buttons)
