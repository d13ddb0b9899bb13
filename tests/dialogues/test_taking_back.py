"""A wrong press can be taken back: everything about the lead is as it was before it."""
# the words of the bot, as they are typeset

from flows.values import Stage, Step
from tests.dialogues import due, lead, met, opens, timeline, waits
from tests.talk import Talk


async def test_sent_it_is_taken_back(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 10:00")
    before = lead(talk)
    await talk.presses("I’ve sent it")
    await talk.presses("Undo")
    talk.hears("Taken back", "Waiting for word")
    now = lead(talk)
    assert (now.stage, now.step, now.last_contact) == (before.stage, before.step, before.last_contact)
    assert timeline(talk)[-2:] == ["wrote", "taken-back"]
    assert due(talk) > "2026-06-08 10:00"


async def test_an_end_is_taken_back_and_the_plan_is_there_again(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.presses("To this lead")
    await talk.presses("Close it")
    await talk.presses("They said no")
    assert not talk.state().nudges
    await talk.presses("Undo")
    assert (lead(talk).stage, due(talk)) == (Stage.WAITING, "2026-06-08 10:00")


async def test_put_off_is_taken_back(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 10:00")
    await talk.presses("I’ll do it later")
    await talk.presses("Tomorrow 9:00")
    await talk.presses("Undo")
    assert lead(talk).snoozed_until is None
    assert lead(talk).step is Step.FIRST_FOLLOW_UP


async def test_it_works_once_and_then_the_button_is_old(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.presses("To this lead")
    await talk.presses("I wrote to them")
    message = talk.front
    await talk.presses("Undo")
    await talk.presses_old(message, 1)
    talk.hears("older than what happened since")
    assert lead(talk).stage is Stage.WAITING


async def test_it_does_not_reach_over_what_happened_since(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.presses("To this lead")
    await talk.presses("I wrote to them")
    message = talk.front
    await opens(talk)
    await talk.presses("I called them")
    await talk.presses_old(message, 1)
    talk.hears("older than what happened since", "Called")
    assert lead(talk).stage is Stage.CALLED


async def test_after_a_restart_it_still_works(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.presses("To this lead")
    await talk.presses("I wrote to them")
    await talk.restart()
    await talk.presses("Undo")
    assert lead(talk).stage is Stage.WAITING


async def test_what_was_told_since_is_not_lost_with_it(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.presses("To this lead")
    await talk.presses("I wrote to them")
    await opens(talk)
    await talk.presses("Contact person")
    await talk.says("Dana Example dana@example.org")
    await talk.presses("Undo")
    assert (lead(talk).contact, lead(talk).email) == ("Dana Example", "dana@example.org")
