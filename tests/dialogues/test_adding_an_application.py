"""Adding an application: steps by buttons and text, read back before it counts, and what to expect after."""
# the words of the bot, as they are typeset

from flows.values import Stage, Step
from tests.dialogues import applies, due, lead, met
from tests.talk import Talk


async def test_an_application_is_read_back_and_counts_only_after_right(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Example Ltd")
    await talk.says("Clerk")
    await talk.presses("Website or job board")
    await talk.presses("Yesterday")
    talk.hears("Example Ltd · Clerk", "Monday 1 June 2026", "Is that right?")
    assert not talk.state().leads
    await talk.presses("Right")
    talk.hears("most applications get no confirmation", "Monday 15 June")
    added = lead(talk, "Example Ltd")
    assert (added.stage, added.step, added.source) == (Stage.APPLIED, Step.LOOK, "website")


async def test_the_day_can_be_typed(talk: Talk) -> None:
    await met(talk)
    await applies(talk, day="2026-05-26")
    assert due(talk, "Example Ltd") == "2026-06-09 10:00"


async def test_a_day_to_come_is_no_day_of_an_application(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Example Ltd")
    await talk.presses("Skip")
    await talk.presses("Skip")
    await talk.says("2026-06-05")
    talk.hears("Friday 5 June 2026 is still to come", "When did you apply?")
    await talk.says("30 February")
    talk.hears("There is no 30 February.")
    assert not talk.state().leads


async def test_an_old_application_is_not_asked_about_at_once(talk: Talk) -> None:
    await met(talk)
    await applies(talk, day="2026-03-02")
    assert due(talk, "Example Ltd") == "2026-06-03 10:00"


async def test_change_at_the_read_back_begins_again_with_the_employer(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Exampel Ltd")
    await talk.says("Clerk")
    await talk.presses("Skip")
    await talk.presses("Today")
    await talk.presses("Change")
    talk.hears("Which employer?")
    await talk.says("Example Ltd")
    await talk.says("Clerk")
    await talk.presses("Skip")
    await talk.presses("✓ Today")
    talk.hears("Example Ltd · Clerk")
    await talk.presses("Right")
    assert [each.employer for each in talk.state().leads.values()] == ["Example Ltd"]


async def test_a_second_lead_of_the_same_name_is_said_and_allowed(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("/add")
    await talk.says("example ltd")
    await talk.says("clerk")
    await talk.presses("Skip")
    await talk.presses("Today")
    talk.hears("already have an open lead")
    await talk.presses("Right")
    assert len(talk.state().leads) == 2


async def test_left_half_done_nothing_is_added(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Example Ltd")
    await talk.presses("Stop")
    talk.hears("Nothing was added")
    assert not talk.state().leads
    assert not talk.state().talks


async def test_text_at_a_button_question_is_kept_as_a_note_of_the_lead(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Example Ltd")
    await talk.presses("Skip")
    await talk.says("Kim Sample told me about it")
    talk.hears("Kept as a note", "How did you apply?")
    await talk.presses("Skip")
    await talk.presses("Today")
    await talk.presses("Right")
    assert [e.details.get("text") for e in talk.state().entries.values() if e.what == "note"] == [
        "Kim Sample told me about it"
    ]


async def test_a_restart_in_the_middle_keeps_the_answers(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Example Ltd")
    await talk.restart()
    await talk.says("Clerk")
    talk.hears("How did you apply?")
    await talk.presses("Skip")
    await talk.presses("Today")
    await talk.presses("Right")
    assert lead(talk, "Example Ltd").role == "Clerk"


async def test_after_two_weeks_one_look_and_after_four_keep_or_close(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.until("2026-06-16 10:00")
    talk.hears("Example Ltd · Clerk", "14 days since you applied", "do you know somebody there")
    await talk.until("2026-06-30 09:59")
    talk.hears_nothing()
    await talk.until("2026-06-30 10:00")
    talk.hears("Keep it open, or let it go?")
    talk.hears_not("an interview")


async def test_one_look_is_asked_only_once(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.until("2026-06-16 10:00")
    talk.hears("14 days since you applied")
    await talk.later(days=7)
    talk.hears_nothing()
    assert lead(talk, "Example Ltd").step is Step.KEEP_OR_CLOSE
