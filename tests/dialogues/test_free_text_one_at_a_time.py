"""One question at a time: what is overtaken goes away, news at a question is heard, feelings are no failed answer."""

import pytest

from flows.values import InterviewStatus, Stage, TalkKind
from tests.dialogues import check_in, interview, lead, met, plans, was_at
from tests.talk import Talk

HELD = "How is the interview with Sample Corp held?"


def kinds(talk: Talk) -> list[TalkKind]:
    """What is being asked."""
    return [each.kind for each in talk.state().talks.values()]


async def tells(talk: Talk, said: str) -> None:
    """Says it, and agrees to the read-back."""
    await talk.says(said)
    await talk.presses("Right")


@pytest.mark.parametrize("end", ["they cancelled the Sample Corp interview", "Sample Corp rejected me"])
async def test_how_it_is_held_is_asked_no_more_once_it_is_off(talk: Talk, end: str) -> None:
    await met(talk)
    await tells(talk, "got an interview at Sample Corp next tuesday 3pm")
    talk.hears(HELD)
    await tells(talk, end)
    assert kinds(talk) == []
    await talk.says("thanks")
    talk.hears("You’re welcome")
    talk.hears_not(HELD)


async def test_how_it_is_held_is_still_asked_after_other_news(talk: Talk) -> None:
    await met(talk)
    await tells(talk, "got an interview at Sample Corp next tuesday 3pm")
    await tells(talk, "applied to Example Ltd today")
    assert kinds(talk) == [TalkKind.HELD]
    await talk.says("thanks")
    talk.hears(HELD)


async def test_a_yes_below_the_question_how_it_is_held_answers_the_read_back(talk: Talk) -> None:
    await met(talk)
    await tells(talk, "got an interview at Sample Corp next tuesday 3pm")
    await talk.says("interview with Example Ltd on thursday at 11:00")
    await talk.says("yes")
    assert interview(talk, "Example Ltd").status is InterviewStatus.PLANNED


async def test_another_check_in_puts_the_open_one_away_with_its_answers(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await tells(talk, "i also had a video interview with Example Ltd yesterday at 11:00")
    talk.hears("The look back at Sample Corp", "/checkin goes on", "How did it go, in your own words?")
    assert kinds(talk) == [TalkKind.CHECK_IN]
    first = next(each for each in talk.state().check_ins.values() if each.lead == lead(talk).id)
    assert first.answers["recall"] == "It went well"
    assert first.left_at


async def test_news_while_an_hour_is_asked_is_said_to_be_heard_and_read_back_with_it(talk: Talk) -> None:
    await met(talk)
    await tells(talk, "applied to Example Ltd today")
    await talk.says("interview with Sample Corp on thursday")
    talk.hears("At what time is the interview with Sample Corp on Thursday 4 June?")
    await talk.says("Example Ltd rejected me")
    talk.hears("I also heard this: “A no”", "At what time is the interview with Sample Corp")
    await talk.says("15:00")
    talk.hears("You have an interview with Sample Corp", "Example Ltd said no")
    await talk.presses("Right")
    assert lead(talk, "Example Ltd").stage is Stage.TURNED_DOWN


async def test_lowness_at_a_question_is_no_failed_answer(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp on thursday")
    await talk.says("I feel worthless")
    talk.hears("At what time is the interview with Sample Corp")
    talk.hears_not("I couldn’t read", "Kept as a note")


async def test_a_few_words_right_after_an_interview_begin_its_check_in(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-05 14:30")
    await talk.until("2026-06-05 15:45")
    await talk.says("it was terrible, i froze")
    talk.hears("Thank you for telling me", "Sample Corp")
    talk.hears_not("I didn’t understand")
    assert check_in(talk).answers == {"recall": "it was terrible, i froze"}
    assert kinds(talk) == [TalkKind.CHECK_IN]


async def test_a_single_word_or_a_question_right_after_an_interview_begins_no_check_in(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-05 14:30")
    await talk.until("2026-06-05 15:45")
    await talk.says("blorf")
    talk.hears("I didn’t understand")
    await talk.says("blorf with a blarf?")
    assert not talk.state().check_ins


async def test_a_pause_says_that_it_lasts_until_they_come_back(talk: Talk) -> None:
    await met(talk)
    await talk.says("need a break")
    talk.hears("Paused, for as long as you like; I don’t count the days")


async def test_an_interview_called_off_gets_a_kind_word_and_a_plan_that_makes_sense(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-05 14:30")
    await tells(talk, "they cancelled the Sample Corp interview")
    talk.hears("That’s a pity", "they may still name another day", "If nothing by")


async def test_another_city_is_read_where_a_zone_is_read_back(talk: Talk) -> None:
    await met(talk)
    await talk.shares_place(35.68, 139.69)
    talk.hears("You seem to be in Tokyo")
    await talk.says("back in london")
    talk.hears_not("Kept as a note")
    assert talk.state().person.zone == "Europe/London"


async def test_a_yes_is_taken_where_a_zone_is_read_back(talk: Talk) -> None:
    await met(talk)
    await talk.shares_place(35.68, 139.69)
    await talk.says("yes")
    assert talk.state().person.zone == "Asia/Tokyo"


async def test_a_zone_that_was_chosen_is_shown_by_its_city(talk: Talk) -> None:
    await met(talk)
    await talk.shares_place(40.7, -74)
    await talk.presses("Change")
    assert "✓ New York" in talk.buttons
    assert not any("/" in label for label in talk.buttons)


@pytest.mark.parametrize("nod", ["ok", "👍", "bye", "good night!"])
async def test_a_nod_where_nothing_is_asked_is_fine(talk: Talk, nod: str) -> None:
    await met(talk)
    await tells(talk, "applied to Example Ltd today")
    await talk.says(nod)
    talk.hears("I’m here when something happens")
    talk.hears_not("I didn’t understand")


async def test_an_employer_may_be_typed_where_the_lead_is_changed(talk: Talk) -> None:
    await met(talk)
    await talk.says("Sample Corp rejected me")
    await talk.presses("Change")
    await talk.presses("Which lead")
    talk.hears("Type the employer’s name as it should be")
    await talk.says("Example Ltd")
    talk.hears("Example Ltd said no")
