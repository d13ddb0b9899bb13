"""What somebody who wanted to break it found; each held now."""

import pytest

from flows.values import Stage
from tests.dialogues import lead, met, opens, plans, waits, was_at
from tests.talk import Talk


@pytest.mark.parametrize("typed", ["yes", "I have pills here", "goodbye"])
async def test_a_yes_or_a_means_after_the_question_is_answered_with_the_numbers(talk: Talk, typed: str) -> None:
    await met(talk)
    await talk.says("I don't want to live any more")
    await talk.says(typed)
    talk.hears("116 123")
    talk.hears_not("can’t follow free text")


async def test_every_word_while_it_holds_comes_with_the_numbers(talk: Talk) -> None:
    await met(talk)
    await talk.says("I want to die")
    for typed in ("it is raining", "my cat sleeps", "nothing helps"):
        await talk.says(typed)
        talk.hears("116 123")


async def test_an_old_moved_talk_does_not_use_up_an_interview_that_took_place(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 10:00")
    await opens(talk)
    await talk.presses("It was moved")
    await talk.says("2026-06-09 10:00")
    old = talk.messages[-1]
    await talk.until("2026-06-03 13:00")
    await talk.says("The first round was lovely")
    await talk.presses_old(old, 1)
    talk.hears("Things have moved on")
    (check_in,) = talk.state().check_ins.values()
    assert check_in.answers["recall"] == "The first round was lovely"
    assert len(talk.state().interviews) == 1


async def test_right_counts_only_for_the_zone_that_was_read_back(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.says("Analyst")
    await talk.presses("Video")
    await talk.says("2026-06-05 10:00")
    await talk.presses("1 hour")
    old = talk.messages[-1]
    await talk.says("/settings")
    await talk.presses("Time zone")
    await talk.presses("New York")
    await talk.presses_old(old, 1)
    talk.hears("10:00 (New York)", "Is that right?")
    assert not talk.state().interviews


async def test_more_than_ten_due_come_on_two_days_and_none_is_left_out(talk: Talk) -> None:
    await met(talk)
    employers = [f"Sample {number}" for number in range(12)]
    for employer in employers:
        await was_at(talk, "2026-06-01 10:00", employer)
        await talk.presses("Stop")
    await talk.until("2026-06-08 10:00")
    talk.hears("And 2 more")
    await talk.until("2026-06-09 10:00")
    asked = [each for each in talk.state().leads.values() if each.asked]
    assert len(asked) == len(employers)


async def test_an_earlier_round_told_late_does_not_undo_what_was_done_since(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 11:00")
    await talk.presses("I’ve sent it")
    await opens(talk)
    await talk.presses("An interview")
    await talk.presses("Phone")
    await talk.says("2026-05-25 10:00")
    await talk.presses("Right")
    await talk.presses("Stop")
    assert lead(talk).stage is Stage.FOLLOWED_UP


async def test_an_old_delete_asks_again(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("/delete")
    old = talk.messages[-1]
    await talk.later(days=60)
    await talk.presses_old(old, 1)
    talk.hears("This removes everything")
    assert talk.state().leads


async def test_the_plan_stands_on_the_card_however_long_the_notes_are(talk: Talk) -> None:
    await met(talk)
    await was_at(talk, "2026-06-01 10:00")
    await talk.presses("Skip")
    for _ in range(8):
        await talk.says("word " * 120)
    await talk.presses("Stop")
    await opens(talk)
    talk.hears("If nothing by")


async def test_a_day_named_for_a_lead_that_was_closed_meanwhile_opens_nothing(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await opens(talk)
    await talk.presses("They got in touch")
    await talk.presses("They’ll decide by a day")
    old = talk.messages[-1]
    await opens(talk)
    await talk.presses("Close it")
    await talk.presses("They said no")
    await talk.presses_old(old, 1)
    talk.hears("moved on")
    assert lead(talk).closed
