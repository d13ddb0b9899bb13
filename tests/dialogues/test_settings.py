"""Settings: time zone, quiet hours, pause."""
# the words of the bot, as they are typeset

from datetime import time

import pytest

from tests.dialogues import SAMPLE, applies, due, interview, met, plans, waits
from tests.talk import Talk


async def test_settings_say_where_things_stand(talk: Talk) -> None:
    await met(talk)
    await talk.says("/settings")
    talk.hears("London, now 17:00", "Quiet hours: 21:00 to 08:00")


async def test_a_changed_zone_keeps_the_time_of_day_of_the_plan(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    before = due(talk)
    await talk.says("/settings")
    await talk.presses("Time zone")
    await talk.presses("New York")
    talk.hears("New York, now 12:00")
    assert due(talk) == before == "2026-06-08 10:00"
    await talk.until("2026-06-08 10:00")
    talk.hears(SAMPLE)


async def test_a_changed_zone_leaves_an_interview_where_it_was_agreed(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-10 15:00")
    await talk.says("/settings")
    await talk.presses("Time zone")
    await talk.presses("New York")
    assert interview(talk).zone == "Europe/London"
    await talk.until("2026-06-10 08:00")
    await talk.until("2026-06-10 11:44")
    talk.hears_nothing()
    await talk.until("2026-06-10 11:45")
    talk.hears("that’s behind you")


async def test_a_zone_can_be_typed_and_its_read_back_refused(talk: Talk) -> None:
    await met(talk)
    await talk.says("/settings")
    await talk.presses("Time zone")
    await talk.says("Berlin")
    await talk.presses("Change")
    talk.hears("Where are you?")
    await talk.says("Madrid")
    await talk.presses("Right")
    assert talk.state().person.zone == "Europe/Madrid"


async def test_leaving_the_zone_question_changes_nothing(talk: Talk) -> None:
    await met(talk)
    await talk.says("/settings")
    await talk.presses("Time zone")
    await talk.presses("Stop")
    talk.hears("Left as it was")
    assert talk.state().person.zone == "Europe/London"


async def test_quiet_hours_by_button(talk: Talk) -> None:
    await met(talk)
    await talk.says("/settings")
    await talk.presses("Quiet hours")
    await talk.presses("22:00-07:00")
    talk.hears("Quiet hours: 22:00 to 07:00")
    person = talk.state().person
    assert (person.quiet_from, person.quiet_to) == (time(22), time(7))


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [("22:30-07:00", time(22, 30), time(7)), ("22 - 7", time(22), time(7)), ("19:00 to 11:00", time(19), time(11))],
)
async def test_quiet_hours_typed(talk: Talk, typed: str, start: time, end: time) -> None:
    await met(talk)
    await talk.says("/settings")
    await talk.presses("Quiet hours")
    await talk.says(typed)
    assert (talk.state().person.quiet_from, talk.state().person.quiet_to) == (start, end)


async def test_quiet_hours_that_cannot_be_read_are_asked_again(talk: Talk) -> None:
    await met(talk)
    await talk.says("/settings")
    await talk.presses("Quiet hours")
    for typed in ("at night", "25:00-07:00", "22:00"):
        await talk.says(typed)
        talk.hears("couldn’t read", "When should I keep quiet?")
    assert talk.state().person.quiet_from == time(21)


async def test_new_quiet_hours_move_what_is_planned(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("/settings")
    await talk.presses("Quiet hours")
    await talk.says("19:00-11:00")
    assert due(talk) == "2026-06-08 11:00"


async def test_no_quiet_hours_at_all(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 22:00")
    await talk.says("/settings")
    await talk.presses("Quiet hours")
    await talk.presses("No quiet hours")
    talk.hears("No quiet hours")
    await talk.until("2026-06-03 23:45")
    talk.hears("that’s behind you")


async def test_paused_nothing_comes_and_on_resuming_there_is_one_message(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await plans(talk, "2026-06-04 10:00", employer="Sample Bank")
    await talk.says("/settings")
    await talk.presses("Pause everything")
    talk.hears("Paused")
    await talk.later(weeks=6)
    talk.hears_nothing()
    await talk.until("2026-07-15 12:00")
    await talk.says("/settings")
    await talk.presses("Go on")
    talk.hears("Good to have you back")
    assert len(talk.happened) == 2, "the answer, and one message for all that is due"
    talk.hears(SAMPLE, "Example Ltd · Clerk", "Sample Bank · Analyst")
    await talk.later(hours=3)
    talk.hears_nothing()


async def test_resuming_with_nothing_due_brings_nothing(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("/settings")
    await talk.presses("Pause everything")
    await talk.presses("Go on")
    assert len(talk.happened) == 1
    await talk.until("2026-06-08 10:00")
    talk.hears(SAMPLE)
    talk.hears_not("comes late")


async def test_while_paused_the_person_is_still_answered(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("/settings")
    await talk.presses("Pause everything")
    await talk.says("/next")
    talk.hears("If nothing by Monday 8 June", "Everything is paused")
    await talk.says("/checkin")
    talk.hears("How did it go")


async def test_a_pause_outlives_a_restart(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("/settings")
    await talk.presses("Pause everything")
    await talk.restart()
    await talk.later(weeks=2)
    talk.hears_nothing()
