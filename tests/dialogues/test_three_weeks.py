"""One lead lived through: interview, check-in, e-mail, call, quiet, a reply, a second round, an offer, accepted."""
# the words of the bot, as they are typeset

from flows.values import Stage
from tests.dialogues import SAMPLE, lead, plans, timeline, without_review
from tests.talk import Talk


async def test_a_lead_lives_from_the_first_meeting_to_the_accepted_offer(talk: Talk) -> None:
    await first_interview(talk)
    await check_in_after_it(talk)
    await silence(talk)
    await a_reply_and_a_second_round(talk)
    await the_offer(talk)
    assert timeline(talk) == [
        "planned", "interviewed", "promised", "contact", "checked-in", "nudged", "wrote", "nudged", "phoned", "nudged",
        "went-quiet", "heard", "planned", "interviewed", "offered", "accepted",
    ]  # fmt: skip
    await talk.later(weeks=10)
    talk.hears_nothing()


async def test_the_same_life_with_a_restart_before_every_step(talk: Talk) -> None:
    for part in (first_interview, check_in_after_it, silence, a_reply_and_a_second_round, the_offer):
        await part(talk)
        await talk.restart()
        talk.hears_nothing()
    assert lead(talk).stage is Stage.ACCEPTED


async def first_interview(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("London")
    await talk.presses("Not yet")
    await without_review(talk)
    await plans(talk, "2026-06-03 10:00")
    await talk.until("2026-06-02 18:00")
    talk.hears("is tomorrow at 10:00")
    await talk.until("2026-06-03 08:00")
    talk.hears("at 10:00")


async def check_in_after_it(talk: Talk) -> None:
    await talk.until("2026-06-03 11:45")
    talk.hears("that’s behind you", "How did it go, in your own words?")
    await talk.says("Long, but friendly.")
    for answer in ("Yes", "With time to spare", "In my head", "Nervous", "Stiff or closed", "Fine", "At eye level"):
        await talk.presses(answer)
    for answer in ("Well", "Yes", "Yes"):
        await talk.presses(answer)
    await talk.says("2026-06-05")
    await talk.says("Dana Example dana@example.org")
    await talk.says("moving the archive")
    talk.hears("One thing to work on")
    await talk.presses(1)
    talk.hears("done, and kept", "Next time you’ll try", "Tuesday 9 June")


async def silence(talk: Talk) -> None:
    await talk.until("2026-06-09 10:00")
    talk.hears("Hello Dana Example,", "what we said about moving the archive", "To: Dana Example dana@example.org")
    await talk.presses("I’ve sent it")
    assert lead(talk).stage is Stage.FOLLOWED_UP
    await talk.until("2026-06-16 10:00")
    talk.hears("Now a call", "this is Sam Sample")
    await talk.presses("I called")
    assert lead(talk).stage is Stage.CALLED
    await talk.until("2026-06-23 10:00")
    talk.hears("you did your part", "Shall we call it quiet")
    await talk.presses("Call it quiet")
    assert lead(talk).stage is Stage.QUIET


async def a_reply_and_a_second_round(talk: Talk) -> None:
    await talk.until("2026-06-24 16:00")
    await talk.says("/leads")
    await talk.presses(SAMPLE)
    await talk.presses("They got in touch")
    await talk.presses("Another round")
    talk.hears("wants to see you again")
    await talk.presses("On site")
    await talk.says("2026-06-26 09:00")
    await talk.presses("1 hour")
    await talk.presses("Right")
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED
    await talk.until("2026-06-25 18:00")
    talk.hears("You wanted to try")
    await talk.until("2026-06-26 10:45")
    talk.hears("How did it go, in your own words?")
    await talk.presses("Stop")
    assert lead(talk).stage is Stage.WAITING


async def the_offer(talk: Talk) -> None:
    await talk.until("2026-06-29 12:00")
    await talk.says("/leads")
    await talk.presses(SAMPLE)
    await talk.presses("They got in touch")
    await talk.presses("An offer")
    talk.hears("ask for it in writing")
    await talk.presses("I accepted")
    talk.hears("You earned it")
    assert lead(talk).stage is Stage.ACCEPTED
    assert not talk.state().nudges
