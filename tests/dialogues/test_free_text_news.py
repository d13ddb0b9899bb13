"""News in their own words: read back in one line, counted after *Right*, done as the button does it."""

import pytest

from flows.values import Stage, Step
from tests.dialogues import applies, lead, met, plans, timeline, waits
from tests.talk import Talk


async def test_an_application_is_read_back_and_counts_after_right(talk: Talk) -> None:
    await met(talk)
    await talk.says("I applied to Sample Corp yesterday as a data analyst")
    talk.hears("You applied to Sample Corp · data analyst on Monday 1 June 2026", "Is that right?")
    assert not talk.state().leads
    await talk.presses("Right")
    talk.hears("Expect little noise")
    assert (lead(talk).stage, lead(talk).role) == (Stage.APPLIED, "data analyst")
    assert timeline(talk) == ["added"]


async def test_how_they_applied_is_taken_from_the_sentence(talk: Talk) -> None:
    await met(talk)
    await talk.says("applied to Sample Corp through a recruiter")
    talk.hears("How you applied: Through a recruiter")
    await talk.presses("Right")
    assert lead(talk).source == "recruiter"


async def test_another_round_asks_when_it_is(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("Sample Corp wants to see me again")
    talk.hears("wants to meet you", "Is that right?")
    await talk.presses("Right")
    talk.hears("Phone, video or on site?")
    assert "heard" in timeline(talk)


CHANGES: tuple[tuple[str, str, Stage], ...] = (
    ("Sample Corp rejected me", "said no", Stage.TURNED_DOWN),
    ("Sample Corp made me an offer", "made you an offer", Stage.OFFER),
    ("I wrote to Sample Corp", "You wrote to", Stage.FOLLOWED_UP),
    ("I called Sample Corp", "You called", Stage.CALLED),
    ("I withdrew from Sample Corp", "You withdrew from", Stage.WITHDRAWN),
    ("I accepted the offer from Sample Corp", "You accepted the offer from", Stage.ACCEPTED),
    ("Sample Corp will decide by Friday", "get back to you by Friday 5 June", Stage.WAITING),
)


@pytest.mark.parametrize(("said", "shown", "stage"), CHANGES)
async def test_each_news_is_read_back_and_nothing_counts_before(
    talk: Talk, said: str, shown: str, stage: Stage
) -> None:
    await met(talk)
    await waits(talk)
    before = lead(talk)
    await talk.says(said)
    talk.hears(shown, "Is that right?")
    assert lead(talk) == before
    await talk.presses("Right")
    assert lead(talk).stage is stage
    await talk.presses("Undo")
    assert (lead(talk).stage, lead(talk).promised) == (before.stage, before.promised)


async def test_a_no_is_met_as_kindly_as_when_it_is_pressed(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("they rejected me")
    await talk.presses("Right")
    talk.hears("It may sting", "One small step")
    assert talk.state().person.encouraged_with


async def test_an_offer_can_be_answered_at_once(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("I got an offer from Sample Corp!")
    await talk.presses("Right")
    talk.hears("ask for it in writing")
    await talk.presses("I accepted")
    assert lead(talk).stage is Stage.ACCEPTED


async def test_a_thank_you_note_that_is_sent_needs_no_reminder(talk: Talk) -> None:
    await met(talk, "New York")
    await waits(talk, "2026-06-02 10:00")
    assert lead(talk).step is Step.THANK_YOU
    await talk.says("I sent Sample Corp a thank you note")
    talk.hears("You thanked Sample Corp")
    await talk.presses("Right")
    assert (lead(talk).stage, lead(talk).step) == (Stage.WAITING, Step.FIRST_FOLLOW_UP)


async def test_whom_to_write_to_is_kept_after_right(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("the contact at Example Ltd is Dana Example, dana@example.example")
    talk.hears("The person to write to at Example Ltd · Clerk: Dana Example dana@example.example")
    assert not lead(talk, "Example Ltd").contact
    await talk.presses("Right")
    kept = lead(talk, "Example Ltd")
    assert (kept.contact, kept.email) == ("Dana Example", "dana@example.example")


async def test_several_things_in_one_message_are_each_counted(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.says("I emailed Example Ltd, and Sample Corp rejected me.")
    talk.hears("You wrote to Example Ltd", "Sample Corp · Analyst said no")
    await talk.presses("Right")
    assert lead(talk, "Example Ltd").stage is Stage.FOLLOWED_UP
    assert lead(talk).stage is Stage.TURNED_DOWN
    assert {"Undo: Example Ltd · Clerk", "Undo: Sample Corp · Analyst"} <= set(talk.buttons)


async def test_what_the_lead_does_not_allow_is_said_plainly_and_changes_nothing(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 10:00")
    before = lead(talk)
    await talk.says("I called Sample Corp")
    talk.hears("things stand at “Interview planned”")
    assert "Right" not in talk.buttons
    assert "Change" in talk.buttons
    assert lead(talk) == before


async def test_somebody_new_is_heard_after_the_one_question_that_is_needed(talk: Talk) -> None:
    await talk.says("I had an interview with Sample Corp today at 10am")
    talk.hears("I’m Callback Coach", "First your time zone", "Where are you?")
    await talk.presses("London")
    talk.hears("You had an interview with Sample Corp: Tuesday 2 June 2026, 10:00")
    await talk.presses("Right")
    talk.hears("How did it go, in your own words?")
    assert talk.state().person.zone == "Europe/London"


async def test_news_and_a_feeling_in_one_message(talk: Talk) -> None:
    await met(talk)
    await talk.says("I have an interview with Sample Corp on Thursday at 10am and I'm so nervous")
    talk.hears("Being nervous about it is ordinary", "Is that right?")


async def test_news_in_a_low_message_is_heard_after_the_warm_word(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("Sample Corp rejected me. I feel hopeless.")
    talk.hears("lighter", "said no")
    await talk.presses("Right")
    assert lead(talk).stage is Stage.TURNED_DOWN


async def test_other_word_from_them_restarts_the_count(talk: Talk) -> None:
    await met(talk)
    await applies(talk, day="2026-05-20")
    await talk.says("Example Ltd got in touch")
    talk.hears("Example Ltd · Clerk got in touch with you")
    await talk.presses("Right")
    assert lead(talk, "Example Ltd").stage is Stage.WAITING
