"""The check-in: when it comes, what it asks, and that it can be left and taken up again."""
# the words of the bot, as they are typeset

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from flows.values import Stage, Step, TalkKind
from tests.conftest import MakeTalk
from tests.dialogues import QUESTIONS_OF_A_VIDEO_CHECK_IN, SAMPLE, check_in, due, lead, met, plans, skips, was_at
from tests.talk import Talk

QUESTIONS = {
    "in your own words": "We talked about the archive.",
    "your clothes": "Yes",
    "on time": "With time to spare",
    "practised": "Aloud",
    "come across": "Fairly confident",
    "hold yourself": "Open, friendly, relaxed",
    "link, sound and light": "Fine",
    "camera": "At eye level",
    "get on with them": "Well",
    "see you in the role": "Yes",
    "want to work there": "Yes",
    "when you’d hear": "They didn’t say",
    "person to write to": "Dana Example, dana@example.org",
    "One thing for your follow-up": "moving the archive",
    "try next time": "Ask when I’ll hear from them",
}
"""What is asked after a video interview, in order, and an answer to each."""


async def test_it_comes_by_itself_45_minutes_after_the_end(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 10:00", length="1 hour")
    await talk.until("2026-06-03 08:00")
    await talk.until("2026-06-03 11:44")
    talk.hears_nothing()
    await talk.until("2026-06-03 11:45")
    talk.hears(SAMPLE, "that’s behind you", "How did it go, in your own words?")
    assert len(talk.happened) == 1
    assert (lead(talk).stage, lead(talk).step) == (Stage.WAITING, Step.FIRST_FOLLOW_UP)


async def test_after_a_late_one_it_comes_the_next_morning(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 19:30", length="1 hour")
    await talk.until("2026-06-03 17:30")
    await talk.until("2026-06-04 07:59")
    talk.hears_nothing()
    assert due(talk) == "2026-06-04 08:00"
    await talk.until("2026-06-04 08:00")
    talk.hears("that’s behind you")
    talk.hears_not("comes late")


async def test_it_asks_every_question_one_at_a_time_in_one_message(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    for number, (question, answer) in enumerate(QUESTIONS.items(), 1):
        talk.hears(question, f"{number} of {QUESTIONS_OF_A_VIDEO_CHECK_IN}")
        if answer in talk.buttons:
            before = len(talk.messages)
            await talk.presses(answer)
            assert len(talk.messages) == before, "a press changes the message in place"
        else:
            await talk.says(answer)
    talk.hears("done, and kept", "you practised aloud", "Ask when I’ll hear", "Monday 8 June")
    assert check_in(talk).finished
    assert not talk.state().talks
    assert (lead(talk).contact, lead(talk).email) == ("Dana Example", "dana@example.org")


async def test_all_of_it_can_be_skipped_and_a_skip_counts_against_nobody(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await skips(talk, QUESTIONS_OF_A_VIDEO_CHECK_IN)
    talk.hears("done, and kept", "What you did well", "Monday 8 June")
    talk.hears_not("to work on")
    assert dict(check_in(talk).answers) == {}
    assert check_in(talk).finished


@pytest.mark.parametrize(
    ("kind", "asked", "not_asked"),
    [
        ("Phone", ("quiet place", "your voice", "How was the line?"), ("camera", "clothes", "getting there")),
        ("Video", ("clothes", "link, sound and light", "Where was your camera?"), ("line?", "getting there")),
        ("On site", ("clothes", "getting there"), ("camera", "line?", "link, sound")),
    ],
)
async def test_each_kind_of_interview_has_its_own_questions(
    talk: Talk, kind: str, asked: tuple[str, ...], not_asked: tuple[str, ...]
) -> None:
    await met(talk)
    await was_at(talk, kind=kind)
    said = [talk.last]
    while talk.state().talks:
        await talk.presses("Skip")
        said.append(talk.last)
    for part in asked:
        assert any(part in text for text in said), part
    for part in not_asked:
        assert not any(part in text for text in said), part


async def test_stopped_half_done_it_goes_on_by_checkin_at_the_same_question(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It was fine.")
    await talk.presses("Nearly")
    talk.hears("on time")
    await talk.presses("Stop")
    talk.hears("What you answered is kept", "Monday 8 June")
    assert not talk.state().talks
    await talk.later(days=1)
    await talk.says("/checkin")
    talk.hears("on time", "3 of 15")
    talk.hears_not("in your own words")
    await talk.presses("Late")
    assert check_in(talk).answers == {"recall": "It was fine.", "dress": "almost", "on-time": "late"}


async def test_a_question_that_was_skipped_is_not_asked_again_after_a_stop(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It was fine.")
    await talk.presses("Skip")
    await talk.presses("Late")
    talk.hears("practised")
    await talk.presses("Stop")
    await talk.says("/checkin")
    talk.hears("practised")
    talk.hears_not("clothes")


async def test_a_restart_in_the_middle_changes_nothing(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It was fine.")
    await talk.presses("Yes")
    await talk.kill()
    await talk.start()
    await talk.presses("Just in time")
    talk.hears("practised", "4 of 15")
    assert check_in(talk).answers["on-time"] == "just"


async def test_checkin_during_a_check_in_shows_the_same_question(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It was fine.")
    await talk.says("/checkin")
    talk.hears("clothes")
    assert [each.kind for each in talk.state().talks.values()] == [TalkKind.CHECK_IN]


async def test_checkin_offers_a_choice_of_several_interviews(talk: Talk) -> None:
    await met(talk)
    await was_at(talk, "2026-06-01 10:00")
    await talk.presses("Stop")
    await was_at(talk, "2026-06-02 10:00", employer="Example Ltd")
    await talk.presses("Stop")
    await talk.says("/checkin")
    talk.hears("Which one shall we look at?")
    await talk.presses("Sample Corp · Analyst, Mon 1 Jun")
    talk.hears(SAMPLE, "How did it go")


async def test_checkin_without_an_interview_offers_to_tell_of_one(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 10:00")
    await talk.says("/checkin")
    talk.hears("no interview to look back at")
    await talk.presses("An interview")
    talk.hears("Which lead is it?")


async def test_of_a_lead_that_was_closed_before_its_interview_nothing_is_asked(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 10:00")
    await talk.presses("To this lead")
    await talk.presses("Close it")
    await talk.presses("I withdrew")
    await talk.until("2026-06-04 12:00")
    talk.hears_nothing()
    await talk.says("/checkin")
    talk.hears_not("isn’t possible")
    assert not talk.state().nudges


async def test_it_is_on_the_wall_clock_of_the_person(make_talk: MakeTalk) -> None:
    zone = ZoneInfo("America/New_York")
    talk = await make_talk(datetime(2026, 6, 2, 9, tzinfo=zone))
    await met(talk, "New York")
    await plans(talk, "2026-06-02 10:00", length="30 min")
    await talk.until("2026-06-02 11:15")
    talk.hears("that’s behind you")
    assert lead(talk).step is Step.THANK_YOU, "a custom of the country"
