"""Doing it later: an hour, this evening, tomorrow, the next working day, a date. The coach comes back for it."""
# the words of the bot, as they are typeset

import pytest

from flows.values import Step
from tests.dialogues import SAMPLE, due, lead, met, waits
from tests.stretches import stretch
from tests.talk import Talk


@stretch
async def asked_when(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 10:00")
    await talk.presses("I’ll do it later")
    talk.hears(SAMPLE, "when will you do it?")


@pytest.mark.parametrize(
    ("choice", "then"),
    [
        ("In an hour", "2026-06-08 11:00"),
        ("This evening", "2026-06-08 19:00"),
        ("Tomorrow 9:00", "2026-06-09 09:00"),
        ("Next working day", "2026-06-09 10:00"),
    ],
)
async def test_each_choice_comes_back_when_it_says(talk: Talk, choice: str, then: str) -> None:
    await asked_when(talk)
    await talk.presses(choice)
    assert due(talk) == then
    await talk.until(then)
    talk.hears("You planned this for now", "Thank you again")
    talk.hears_not("comes late", "I brought this up")
    assert len(talk.happened) == 1


async def test_on_a_friday_the_next_working_day_is_monday(talk: Talk) -> None:
    await met(talk)
    await waits(talk, "2026-06-02 10:00")
    await talk.until("2026-06-12 12:00")
    await talk.presses("I’ll do it later")
    await talk.presses("Next working day")
    assert due(talk) == "2026-06-15 10:00"


async def test_a_day_can_be_typed(talk: Talk) -> None:
    await asked_when(talk)
    await talk.presses("Another day")
    await talk.says("2026-06-11")
    talk.hears("Settled for", "Thursday 11 June")
    await talk.until("2026-06-11 08:59")
    talk.hears_nothing()
    await talk.until("2026-06-11 09:00")
    talk.hears("You planned this for now")


async def test_a_day_by_button_counts_as_well(talk: Talk) -> None:
    await asked_when(talk)
    await talk.presses("Another day")
    await talk.presses("Wed 10 Jun")
    assert due(talk) == "2026-06-10 09:00"


async def test_a_day_that_is_over_is_asked_again(talk: Talk) -> None:
    await asked_when(talk)
    await talk.presses("Another day")
    await talk.says("2026-06-01")
    talk.hears("is over", "On which day")
    await talk.says("whenever")
    talk.hears("couldn’t read a day")
    assert lead(talk).snoozed_until is None


async def test_leaving_the_question_of_the_day_changes_nothing(talk: Talk) -> None:
    await asked_when(talk)
    before = due(talk)
    await talk.presses("Another day")
    await talk.presses("Stop")
    talk.hears("Left as it was")
    assert due(talk) == before


async def test_an_hour_that_falls_into_quiet_hours_is_not_offered(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 20:30")
    await talk.presses("I’ll do it later")
    assert not {"In an hour", "This evening"} & set(talk.buttons)


async def test_the_step_is_kept_when_it_is_put_off(talk: Talk) -> None:
    await asked_when(talk)
    await talk.presses("Tomorrow 9:00")
    assert lead(talk).step is Step.FIRST_FOLLOW_UP


async def test_news_in_between_beats_what_was_put_off(talk: Talk) -> None:
    await asked_when(talk)
    await talk.presses("Tomorrow 9:00")
    await talk.presses("To this lead")
    await talk.presses("They got in touch")
    await talk.presses("Something else")
    await talk.until("2026-06-14 12:00")
    talk.hears_nothing()
    assert due(talk) == "2026-06-15 10:00"


async def test_a_changed_zone_keeps_the_time_of_day_that_was_settled(talk: Talk) -> None:
    await asked_when(talk)
    await talk.presses("Tomorrow 9:00")
    await talk.says("/settings")
    await talk.presses("Time zone")
    await talk.presses("New York")
    talk.hears("keep their time of day")
    assert due(talk) == "2026-06-09 09:00"


async def test_it_can_be_put_off_again(talk: Talk) -> None:
    await asked_when(talk)
    await talk.presses("In an hour")
    await talk.until("2026-06-08 11:00")
    await talk.presses("I’ll do it later")
    await talk.presses("This evening")
    await talk.until("2026-06-08 19:00")
    talk.hears("You planned this for now")
