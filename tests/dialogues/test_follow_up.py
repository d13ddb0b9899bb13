"""The follow-up ladder: e-mail, call or second e-mail, quiet, keep or close. Nothing is sent but by the person."""
# the words of the bot, as they are typeset

from flows.values import Stage, Step
from tests.dialogues import SAMPLE, due, lead, met, skips, timeline, waits, was_at
from tests.stretches import stretch
from tests.talk import Talk


@stretch
async def first_nudge(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 10:00")


@stretch
async def second_nudge(talk: Talk) -> None:
    await first_nudge(talk)
    await talk.presses("I’ve sent it")
    await talk.until("2026-06-15 10:00")


@stretch
async def quiet_nudge(talk: Talk) -> None:
    await second_nudge(talk)
    await talk.presses("I called")
    await talk.until("2026-06-22 10:00")


async def test_after_a_week_the_first_e_mail_comes_with_a_draft(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 09:59")
    talk.hears_nothing()
    await talk.until("2026-06-08 10:00")
    talk.hears(SAMPLE, "a week without word", "Subject:", "Thank you again", "Monday 1 June", "When will you send it?")
    assert len(talk.happened) == 1
    assert lead(talk).stage is Stage.WAITING


async def test_the_draft_holds_what_was_told_and_nothing_else(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went badly, I forgot a word")
    await skips(talk, 11)
    await talk.says("Dana Example dana@example.org")
    await talk.says("the night shift")
    await talk.presses("Skip")
    await talk.until("2026-06-08 10:00")
    talk.hears("Hello Dana Example,", "the Analyst role", "what we said about the night shift", "Sam Sample")
    talk.hears("To: Dana Example dana@example.org")
    talk.hears_not("badly", "forgot", "None", "{")


async def test_without_a_check_in_the_draft_leaves_out_what_is_not_known(talk: Talk) -> None:
    await first_nudge(talk)
    talk.hears("haven’t told me whom to write to")
    talk.hears_not("what we said about", "To: ", "Hello ,")
    assert "Look back at the interview" in talk.buttons


async def test_the_draft_stays_on_the_screen_when_it_was_sent(talk: Talk) -> None:
    await first_nudge(talk)
    draft = talk.front
    await talk.presses("I’ve sent it")
    assert any(message.id == draft.id and "Thank you again" in message.text for message in talk.messages)


async def test_sent_it_leads_to_a_call_a_week_later(talk: Talk) -> None:
    await first_nudge(talk)
    await talk.presses("I’ve sent it")
    talk.hears("you wrote to", "Monday 15 June")
    assert (lead(talk).stage, due(talk)) == (Stage.FOLLOWED_UP, "2026-06-15 10:00")
    await talk.until("2026-06-15 10:00")
    talk.hears("Now a call", "this is Sam Sample", "thank", "When will you call?")
    assert "An e-mail instead" in talk.buttons


async def test_an_e_mail_instead_of_the_call_takes_a_new_angle(talk: Talk) -> None:
    await second_nudge(talk)
    await talk.presses("An e-mail instead")
    talk.hears("from a new side", "once more", "When will you send it?")
    talk.hears_not("Thank you again for the conversation")
    await talk.presses("I’ve sent it")
    assert (lead(talk).stage, lead(talk).step) == (Stage.FOLLOWED_UP, Step.PROPOSE_QUIET)
    assert timeline(talk).count("wrote") == 2


async def test_after_the_call_quiet_is_proposed_and_not_imposed(talk: Talk) -> None:
    await quiet_nudge(talk)
    talk.hears("you did your part", "ghosting", "most likely it’s a no", "Shall we call it quiet")
    assert lead(talk).stage is Stage.CALLED
    assert talk.state().person.encouraged_with
    await talk.later(days=60)
    assert not lead(talk).closed


async def test_the_honest_look_is_no_wall_of_text(talk: Talk) -> None:
    await quiet_nudge(talk)
    (said,) = talk.news
    assert len(said.split()) < 110


async def test_keep_waiting_leaves_it_alone_until_a_month_after_the_last_contact(talk: Talk) -> None:
    await quiet_nudge(talk)
    await talk.presses("Keep waiting")
    assert (lead(talk).stage, due(talk)) == (Stage.CALLED, "2026-07-01 10:00")


async def test_quiet_closes_nothing_and_gives_one_small_step(talk: Talk) -> None:
    await quiet_nudge(talk)
    await talk.presses("Call it quiet")
    talk.hears("is quiet now", "One small thing today", "Wednesday 1 July")
    assert (lead(talk).stage, lead(talk).closed) == (Stage.QUIET, False)


async def test_keep_or_close_after_30_days(talk: Talk) -> None:
    await quiet_nudge(talk)
    await talk.presses("Call it quiet")
    await talk.until("2026-07-01 09:59")
    talk.hears_nothing()
    await talk.until("2026-07-01 10:00")
    talk.hears("30 days without a word from them", "Keep it open, or let it go?")


async def test_kept_it_comes_back_in_a_month_and_not_before(talk: Talk) -> None:
    await quiet_nudge(talk)
    await talk.presses("Call it quiet")
    await talk.until("2026-07-01 10:00")
    await talk.presses("Keep it")
    await talk.until("2026-07-31 09:00")
    talk.hears_nothing()
    await talk.until("2026-07-31 12:00")
    talk.hears("Keep it open, or let it go?")


async def test_let_go_ends_it_and_nothing_comes_any_more(talk: Talk) -> None:
    await quiet_nudge(talk)
    await talk.presses("Call it quiet")
    await talk.until("2026-07-01 10:00")
    await talk.presses("Let it go")
    talk.hears("Room for the next one")
    assert lead(talk).stage is Stage.LET_GO
    assert not talk.state().nudges
    await talk.later(weeks=20)
    talk.hears_nothing()


async def test_a_reply_reopens_a_quiet_lead(talk: Talk) -> None:
    await quiet_nudge(talk)
    await talk.presses("Call it quiet")
    await talk.presses("To this lead")
    await talk.presses("They got in touch")
    await talk.presses("Something else")
    talk.hears("We count from today", "Monday 29 June")
    assert (lead(talk).stage, lead(talk).step) == (Stage.WAITING, Step.FIRST_FOLLOW_UP)


async def test_not_this_one_goes_on_to_the_next_step(talk: Talk) -> None:
    await first_nudge(talk)
    await talk.presses("Skip this step")
    talk.hears("Skipped that step", "Monday 15 June")
    assert (lead(talk).stage, lead(talk).step) == (Stage.WAITING, Step.SECOND_FOLLOW_UP)


async def test_an_e_mail_that_was_never_sent_is_not_said_to_be_unanswered(talk: Talk) -> None:
    await first_nudge(talk)
    await talk.presses("Skip this step")
    await talk.until("2026-06-15 10:00")
    talk.hears(SAMPLE)
    talk.hears_not("the e-mail got no answer")


async def test_without_an_answer_it_is_said_twice_and_then_left_alone(talk: Talk) -> None:
    await first_nudge(talk)
    await talk.until("2026-06-10 10:00")
    talk.hears("I brought it up on Monday 8 June", "leave it alone")
    await talk.until("2026-06-30 10:00")
    talk.hears_nothing()
    assert lead(talk).step is Step.KEEP_OR_CLOSE


async def test_what_was_left_alone_can_still_be_done_from_the_old_message(talk: Talk) -> None:
    await first_nudge(talk)
    await talk.until("2026-06-10 10:00")
    await talk.later(days=5)
    await talk.presses("I’ve sent it")
    assert (lead(talk).stage, lead(talk).step) == (Stage.FOLLOWED_UP, Step.SECOND_FOLLOW_UP)


async def test_the_days_without_word_are_counted_right(talk: Talk) -> None:
    await met(talk)
    await waits(talk, "2026-05-04 10:00")
    await talk.until("2026-06-03 10:00")
    talk.hears(SAMPLE)
    talk.hears_not("a week without word")


async def test_a_draft_asked_for_before_its_time_says_so(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.presses("To this lead")
    await talk.presses("A draft")
    if "A first inquiry" in talk.buttons:
        await talk.presses("A first inquiry")
    talk.hears("It’s early", "Monday 8 June", "Thank you again")


async def test_a_nudge_never_comes_on_a_weekend(talk: Talk) -> None:
    await met(talk)
    await was_at(talk, "2026-06-02 10:00")
    await skips(talk, 11)
    await talk.says("2026-06-04")
    await talk.presses("Stop")
    assert due(talk) == "2026-06-08 10:00"
    await talk.until("2026-06-08 09:59")
    talk.hears_nothing()
