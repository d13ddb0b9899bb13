"""Lowness: a warm word, a lighter plan, all goes its way; and what is only a way of talking (coaching.md F)."""

from itertools import pairwise

import pytest

from flows.values import Stage
from tests.dialogues import applies, check_in, due, lead, met, plans, timeline, waits
from tests.dialogues.safety_places import at_a_question_with_buttons, at_the_first_question_of_a_check_in, stored
from tests.talk import Talk

GO_ON = "Go on with job things"
LOW = "I feel hopeless"


async def test_lowness_at_a_question_for_text_is_answered_and_is_still_the_answer(talk: Talk) -> None:
    await at_the_first_question_of_a_check_in(talk)
    await talk.says(LOW)
    talk.hears("looking for work wears people down", "One small thing is enough")
    assert check_in(talk).answers["recall"] == LOW
    assert not talk.state().person.held


async def test_lowness_at_a_question_with_buttons_is_answered_and_the_question_comes_again(talk: Talk) -> None:
    await at_a_question_with_buttons(talk)
    question = talk.last
    await talk.says(LOW)
    talk.hears("One small thing is enough", question.splitlines()[-1])
    talk.hears_not("Kept as a note")
    assert "note" not in timeline(talk)
    asking = talk.state().asking()
    assert asking is not None
    assert asking.question == "dress"


async def test_lowness_without_a_question_gets_its_answer_and_nothing_else(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says(LOW)
    assert len(talk.news) == 1
    talk.hears_not("haven’t kept", "/add")
    assert talk.buttons == ("Three quiet days", "Pause everything", "Somebody to talk to")
    assert LOW not in stored(talk)
    await talk.presses("Somebody to talk to")
    talk.hears("116 123", "findahelpline.com")
    talk.hears_not("on hold")
    assert GO_ON not in talk.buttons


async def test_lowness_is_answered_in_full_once_a_day_and_never_twice_with_the_same_words(talk: Talk) -> None:
    await met(talk)
    said: list[str] = []
    for _ in range(3):
        for _ in range(3):
            await talk.says(LOW)
            said.append(talk.last)
        await talk.later(days=1)
    full = [text for text in said if "One small thing is enough" in text]
    assert len(full) == 3
    assert said.index(full[1]) == 3
    assert all(one != other for one, other in pairwise(said))


async def test_three_quiet_days_move_what_would_come_and_leave_interviews_alone(talk: Talk) -> None:
    await met(talk)
    await waits(talk, "2026-05-27 10:00")
    await plans(talk, "2026-06-04 15:00", "Example Ltd")
    assert (due(talk)[:10], due(talk, "Example Ltd")[:10]) == ("2026-06-03", "2026-06-03")
    await talk.says(LOW)
    await talk.presses("Three quiet days")
    talk.hears("Friday 5 June")
    assert due(talk)[:10] == "2026-06-05"
    await talk.until("2026-06-04 12:00")
    talk.hears("Example Ltd")
    talk.hears_not("Sample Corp")
    await talk.until("2026-06-05 20:00")
    talk.hears("Sample Corp")
    talk.hears_not("late")
    assert lead(talk).stage is Stage.WAITING


async def test_pausing_can_be_chosen_after_lowness(talk: Talk) -> None:
    await met(talk)
    await talk.says(LOW)
    await talk.presses("Pause everything")
    assert talk.state().person.paused
    await talk.later(days=1)
    await talk.says(LOW)
    assert "Pause everything" not in talk.buttons


@pytest.mark.parametrize(
    "employer", ["Killer Instinct Ltd", "Suicide Prevention Sample Trust", "Dead Good Sample", "Deadline Sample Ltd"]
)
async def test_an_employer_may_be_called_what_it_likes(talk: Talk, employer: str) -> None:
    await met(talk)
    await applies(talk, employer)
    assert lead(talk, employer).employer == employer
    assert not talk.state().person.held


@pytest.mark.parametrize(
    "typed",
    [
        "this commute kills me lol",
        "I'm dead \U0001f602",
        "I'd kill for this job",
        "I nearly died laughing",
        "I met the deadline",
    ],
)
async def test_a_way_of_talking_is_an_answer_like_any_other(talk: Talk, typed: str) -> None:
    await at_the_first_question_of_a_check_in(talk)
    await talk.says(typed)
    talk.hears_not("a bot", "findahelpline", "One small thing")
    assert check_in(talk).answers["recall"] == typed
    assert talk.state().person.held is False
