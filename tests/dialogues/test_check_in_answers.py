"""What becomes of the answers of a check-in: changed, noted, promised, found."""
# ruff: noqa: RUF001  # the words of the bot, as they are typeset

from flows.values import Step
from tests.dialogues import SAMPLE, check_in, due, lead, met, skips, timeline, was_at
from tests.stretches import stretch
from tests.talk import Talk

TO_WHEN = 11
"""Questions before the one for the promised day."""


@stretch
async def asked_for_the_promise(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await skips(talk, TO_WHEN)
    talk.hears("when you’d hear")


async def test_back_changes_an_answer(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.presses("Skip")
    await talk.presses("Yes")
    await talk.presses("‹ Back")
    talk.hears("clothes")
    assert "✓ Yes" in talk.buttons
    await talk.presses("No")
    talk.hears("on time")
    assert check_in(talk).answers == {"dress": "no"}


async def test_back_and_skip_takes_an_answer_back(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.presses("Skip")
    await talk.presses("Yes")
    await talk.presses("‹ Back")
    await talk.presses("Skip")
    assert dict(check_in(talk).answers) == {}


async def test_text_at_a_button_question_is_kept_as_a_note_and_the_question_comes_again(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.presses("Skip")
    await talk.says("They have a dog in the office")
    talk.hears("Kept as a note", "clothes")
    assert check_in(talk).answers == {}
    assert timeline(talk)[-1] == "note"
    await talk.presses("Yes")
    talk.hears("on time")
    await talk.says("/leads")
    await talk.presses(SAMPLE)
    talk.hears("They have a dog in the office")


async def test_a_name_and_an_address_are_told_apart(talk: Talk) -> None:
    await asked_for_the_promise(talk)
    await talk.presses("Skip")
    await talk.says("Dana Example <dana@example.org>")
    assert (lead(talk).contact, lead(talk).email) == ("Dana Example", "dana@example.org")


async def test_an_address_alone_is_shown_once(talk: Talk) -> None:
    await asked_for_the_promise(talk)
    await talk.presses("Skip")
    await talk.says("dana@example.org")
    assert lead(talk).email == "dana@example.org"
    await talk.says("/leads")
    await talk.presses(SAMPLE)
    talk.hears("Write to: dana@example.org")
    talk.hears_not("dana@example.org dana@example.org")


async def test_a_name_alone_greets_in_the_draft(talk: Talk) -> None:
    await asked_for_the_promise(talk)
    await talk.presses("Skip")
    await talk.says("Dana Example")
    assert (lead(talk).contact, lead(talk).email) == ("Dana Example", "")
    await talk.presses("Stop")
    await talk.until("2026-06-08 10:00")
    talk.hears("Hello Dana Example,", "To: Dana Example")


async def test_a_promised_day_beats_the_default_and_the_plan_names_the_right_day(talk: Talk) -> None:
    await asked_for_the_promise(talk)
    await talk.says("2026-06-12")
    talk.hears("Who is the person to write to?")
    await talk.presses("Stop")
    talk.hears("If nothing by Tuesday 16 June")
    await talk.until("2026-06-16 09:59")
    talk.hears_nothing()
    await talk.until("2026-06-16 10:00")
    talk.hears("they named Friday 12 June, and it has passed")


async def test_a_promise_by_button_counts_as_well(talk: Talk) -> None:
    await asked_for_the_promise(talk)
    await talk.presses("Fri 5 Jun")
    assert due(talk) == "2026-06-09 10:00"


async def test_a_promised_day_that_is_over_is_asked_again(talk: Talk) -> None:
    await asked_for_the_promise(talk)
    await talk.says("2026-06-01")
    talk.hears("Monday 1 June 2026 is over", "when you’d hear")
    assert lead(talk).promised is None


async def test_not_said_leaves_the_default_and_offers_to_ask_next_time(talk: Talk) -> None:
    await asked_for_the_promise(talk)
    await talk.presses("They didn’t say")
    await skips(talk, 2)
    talk.hears("What will you try next time?")
    assert "Ask when I’ll hear from them" in talk.buttons
    assert due(talk) == "2026-06-08 10:00"


async def test_a_promise_is_taken_back_with_not_said(talk: Talk) -> None:
    await asked_for_the_promise(talk)
    await talk.says("2026-06-12")
    await talk.presses("‹ Back")
    await talk.presses("They didn’t say")
    assert lead(talk).promised is None
    assert due(talk) == "2026-06-08 10:00"


async def test_a_promise_is_taken_back_with_skip(talk: Talk) -> None:
    await asked_for_the_promise(talk)
    await talk.says("2026-06-12")
    await talk.presses("‹ Back")
    await talk.presses("Skip")
    assert lead(talk).promised is None
    assert due(talk) == "2026-06-08 10:00"


async def test_an_older_promise_does_not_return_after_they_got_in_touch(talk: Talk) -> None:
    await asked_for_the_promise(talk)
    await talk.says("2026-06-12")
    await talk.says("/leads")
    await talk.presses(SAMPLE)
    await talk.presses("They got in touch")
    await talk.presses("Something else")
    assert lead(talk).promised is None
    await talk.says("Dana Example")
    assert lead(talk).promised is None
    assert due(talk) == "2026-06-09 10:00"


async def test_one_strength_and_one_finding_with_one_exercise(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.presses("Skip")
    for answer in ("Yes", "Late", "Not really", "Nervous", "Stiff or closed", "Real trouble", "Below me", "Well"):
        await talk.presses(answer)
    await skips(talk, 5)
    talk.hears("you got a real conversation going", "your answers weren’t practised", "Answer it aloud, three times")
    assert talk.last.count("One thing to work on") == 1
    assert talk.last.count("What you did well") == 1
    talk.hears_not("you were late")
    await talk.presses("Practise one answer aloud")
    talk.hears("Next time you’ll try: Practise one answer aloud", "done, and kept")


async def test_what_they_will_try_can_be_their_own_words(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await skips(talk, 14)
    await talk.says("Breathe before each answer")
    talk.hears("Next time you’ll try: Breathe before each answer")


async def test_chemistry_and_fit_are_nobodys_finding(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await skips(talk, 8)
    await talk.presses("It was hard work")
    await talk.presses("Not really")
    await talk.presses("No")
    await skips(talk, 4)
    talk.hears("done, and kept")
    talk.hears_not("to work on")
    assert talk.state().person.encouraged_with == "encourage-hard-half-theirs"


async def test_after_a_good_one_there_is_a_word_for_the_silence_to_come(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await skips(talk, 8)
    await talk.presses("Well")
    await skips(talk, 6)
    talk.hears("Monday 8 June")
    assert talk.state().person.encouraged_with == "encourage-good-silence"


async def test_the_concrete_point_stands_in_the_draft(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await skips(talk, 13)
    await talk.says("moving the archive.")
    await talk.presses("Skip")
    await talk.until("2026-06-08 10:00")
    talk.hears("what we said about moving the archive, and")
    assert lead(talk).step is Step.FIRST_FOLLOW_UP


async def test_a_finished_one_can_be_opened_and_changed(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await skips(talk, 14)
    await talk.says("Breathe")
    await talk.presses("Change an answer")
    talk.hears("try next time")
    await talk.says("Slow down")
    talk.hears("Next time you’ll try: Slow down")
    assert check_in(talk).answers == {"try": "Slow down"}
    assert timeline(talk).count("checked-in") <= 2


async def test_a_second_check_in_counts_for_the_round_it_is_about(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await skips(talk, 15)
    await talk.says("/interview")
    await talk.presses(SAMPLE)
    await talk.presses("On site")
    await talk.says("2026-06-03 10:00")
    await talk.presses("1 hour")
    await talk.presses("Right")
    await talk.until("2026-06-03 11:45")
    talk.hears("How did it go, in your own words?")
    await talk.says("Better than the first")
    rounds = [dict(each.answers) for each in talk.state().check_ins.values()]
    assert rounds == [{}, {"recall": "Better than the first"}]
