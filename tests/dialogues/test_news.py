"""They got in touch: another round, a day, an offer, a no, something else. And what closes a lead."""
# the words of the bot, as they are typeset

from flows.values import Stage, Step, TalkKind
from tests.dialogues import SAMPLE, applies, due, lead, met, opens, plans, waits
from tests.stretches import stretch
from tests.talk import Talk


@stretch
async def asked_what_they_said(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.presses("To this lead")
    await talk.presses("They got in touch")
    talk.hears("What did", SAMPLE)


async def test_another_round_asks_when_it_is(talk: Talk) -> None:
    await asked_what_they_said(talk)
    await talk.presses("Another round")
    talk.hears("wants to see you again", "Phone, video or on site?")
    talk.hears_not("Which employer?")
    await talk.presses("On site")
    await talk.says("2026-06-10 09:00")
    await talk.presses("1 hour")
    await talk.presses("Right")
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED
    assert due(talk) == "2026-06-09 18:00"
    assert lead(talk).step is Step.CHECK_IN


async def test_another_round_without_a_date_yet_still_has_a_next_step(talk: Talk) -> None:
    await asked_what_they_said(talk)
    await talk.presses("Another round")
    await talk.presses("Stop")
    assert (lead(talk).stage, due(talk)) == (Stage.WAITING, "2026-06-09 10:00")


async def test_a_day_they_named_beats_the_default(talk: Talk) -> None:
    await asked_what_they_said(talk)
    await talk.presses("They’ll decide by a day")
    talk.hears("By which day")
    await talk.says("2026-06-12")
    talk.hears("That day counts", "Tuesday 16 June")
    assert due(talk) == "2026-06-16 10:00"


async def test_an_offer_plans_nothing_and_can_be_accepted(talk: Talk) -> None:
    await asked_what_they_said(talk)
    await talk.presses("An offer")
    talk.hears("ask for it in writing")
    assert lead(talk).stage is Stage.OFFER
    assert not talk.state().nudges
    await talk.presses("I accepted")
    talk.hears("You earned it")
    assert lead(talk).stage is Stage.ACCEPTED
    await talk.later(weeks=10)
    talk.hears_nothing()


async def test_an_offer_can_be_declined_or_taken_back_by_them(talk: Talk) -> None:
    await asked_what_they_said(talk)
    await talk.presses("An offer")
    await talk.presses("They took it back")
    talk.hears("took the offer back")
    talk.hears_not("said no", "invited you")
    assert lead(talk).stage is Stage.TURNED_DOWN
    await talk.presses("Undo")
    await talk.presses("I declined")
    assert lead(talk).stage is Stage.WITHDRAWN


async def test_an_open_offer_is_not_called_closed(talk: Talk) -> None:
    await asked_what_they_said(talk)
    await talk.presses("An offer")
    await opens(talk)
    talk.hears("Offer")
    talk.hears_not("Closed")


async def accepted(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await waits(talk)
    await opens(talk)
    await talk.presses("They got in touch")
    await talk.presses("An offer")
    await talk.presses("I accepted")


async def test_an_accepted_offer_stops_what_was_planned_for_the_others(talk: Talk) -> None:
    await accepted(talk)
    talk.hears("One other lead is open", "stopped everything")
    assert "Withdraw: Example Ltd · Clerk" in talk.buttons
    assert not lead(talk, "Example Ltd").closed
    await talk.later(weeks=6)
    talk.hears_nothing()


async def test_what_is_stopped_is_not_announced(talk: Talk) -> None:
    await accepted(talk)
    await talk.says("/next")
    talk.hears_not("If nothing by")
    await talk.says("/settings")
    talk.hears_not("I write first when it is time")


async def test_an_offer_that_falls_through_lets_the_others_go_on(talk: Talk) -> None:
    await accepted(talk)
    await talk.later(weeks=4)
    await opens(talk)
    await talk.presses("They took it back")
    talk.hears("Sample Corp")
    assert lead(talk).stage is Stage.TURNED_DOWN
    await talk.later(days=7)
    talk.hears("Example Ltd")


async def test_a_no_is_met_kindly_with_one_small_step(talk: Talk) -> None:
    await asked_what_they_said(talk)
    await talk.presses("A no")
    talk.hears("It may sting", "One small step")
    assert talk.state().person.encouraged_with
    assert lead(talk).stage is Stage.TURNED_DOWN
    assert not talk.state().nudges


async def test_something_else_restarts_the_count(talk: Talk) -> None:
    await asked_what_they_said(talk)
    await talk.presses("Something else")
    talk.hears("We count from today", "Tuesday 9 June")
    assert (lead(talk).stage, lead(talk).step) == (Stage.WAITING, Step.FIRST_FOLLOW_UP)


async def test_opening_the_question_and_leaving_it_changes_nothing(talk: Talk) -> None:
    await asked_what_they_said(talk)
    before = lead(talk)
    await talk.presses("To this lead")
    assert lead(talk) == before


async def test_closing_asks_what_happened(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.presses("To this lead")
    await talk.presses("Close it")
    talk.hears("what happened?")
    assert not lead(talk).closed
    await talk.presses("I withdrew")
    assert lead(talk).stage is Stage.WITHDRAWN


async def test_a_closed_lead_can_be_opened_again_where_it_was(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.presses("To this lead")
    await talk.presses("Close it")
    await talk.presses("I’m letting it go")
    await talk.presses("To this lead")
    await talk.presses("Open it again")
    talk.hears("Open again", "Waiting for word")
    assert (lead(talk).stage, lead(talk).step) == (Stage.WAITING, Step.FIRST_FOLLOW_UP)
    assert due(talk) == "2026-06-09 10:00"


async def test_every_news_of_a_closed_lead_is_heard(talk: Talk) -> None:
    await met(talk)
    for number, news in enumerate(("Another round", "They’ll decide by a day", "An offer", "Something else")):
        name = f"Sample Corp {number}"
        await waits(talk, employer=name)
        await talk.presses("To this lead")
        await talk.presses("Close it")
        await talk.presses("They said no")
        await talk.presses("To this lead")
        await talk.presses("They got in touch")
        if news not in talk.buttons:
            continue
        await talk.presses(news)
        if news == "They’ll decide by a day":
            await talk.presses("Tomorrow")
        talk.hears_not("isn’t possible", "Left as it was")
        assert lead(talk, name).stage in {Stage.WAITING, Stage.OFFER}, news
        await talk.says("/cancel")


async def test_news_before_the_interview_leave_the_interview_planned(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 10:00")
    await talk.presses("To this lead")
    await talk.presses("They got in touch")
    await talk.presses("Something else")
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED
    assert due(talk) == "2026-06-03 18:00"
    assert not [each for each in talk.state().talks.values() if each.kind is TalkKind.CHECK_IN]
