"""Possible danger to oneself, wherever text is accepted: the card, the hold, the way back (coaching.md F)."""

from collections.abc import Iterator
from io import StringIO
from itertools import pairwise

import pytest
import structlog

from bot import logs
from tests.dialogues import applies, check_in, due, met, plans, waits
from tests.dialogues.safety_places import PLACES, Place, at_an_employer, at_the_point_for_the_follow_up, stored
from tests.talk import Talk

DANGER = "I want to die, Quillfeather"
MARK = "Quillfeather"
ASKS = ("thinking of ending your life", "thinking about suicide")
EXPRESSION, SOMEBODY = "It was just an expression", "Somebody is with me"
NUMBERS, GO_ON = "Show the numbers again", "Go on with job things"


def hears_the_card(talk: Talk) -> None:
    """One message: a bot that asks, the lines of the country, the emergency number, the directory, is anybody near."""
    assert len(talk.news) == 1, talk.told("one message only")
    talk.hears("a bot", "116 123", "999", "findahelpline.com", "near", "on hold", "ost")
    assert any(asked in talk.last for asked in ASKS), talk.told("was not asked")
    assert talk.last.count("?") <= 2
    assert talk.buttons == ("Yes, I am", EXPRESSION, SOMEBODY, NUMBERS, GO_ON)
    assert talk.state().person.held


@pytest.fixture
def logged() -> Iterator[StringIO]:
    """All that is logged, from DEBUG on."""
    stream = StringIO()
    logs.configure("DEBUG", "json", stream)
    yield stream
    structlog.reset_defaults()


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
async def test_danger_is_answered_everywhere_and_kept_nowhere(talk: Talk, logged: StringIO, place: Place) -> None:
    await place(talk)
    before = talk.state()
    await talk.says(DANGER)
    hears_the_card(talk)
    after = talk.state()
    assert (after.talks, after.leads, after.check_ins) == (before.talks, before.leads, before.check_ins)
    assert (after.entries, after.nudges) == (before.entries, before.nudges)
    assert MARK not in stored(talk)
    assert not any(MARK in text for text in talk.news)
    assert MARK not in logged.getvalue()


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
async def test_just_an_expression_carries_on_where_they_were(talk: Talk, place: Place) -> None:
    await place(talk)
    asking = talk.state().asking()
    question = talk.last if asking else ""
    await talk.says(DANGER)
    await talk.presses(EXPRESSION)
    assert not talk.state().person.held
    assert MARK not in stored(talk)
    if asking is None:
        assert "What is next" in talk.buttons
        return
    now = talk.state().asking()
    assert now is not None
    assert (now.id, now.question, now.answers) == (asking.id, asking.question, asking.answers)
    assert question.rpartition("\n\n")[2] in talk.last


@pytest.mark.parametrize("typed", ["/interview I want to die", "/cancel kms", "/kill_myself", "/end it", "/start kms"])
async def test_what_follows_a_command_is_read_too(talk: Talk, typed: str) -> None:
    await at_an_employer(talk)
    await talk.says(typed)
    hears_the_card(talk)
    assert len(talk.state().talks) == 1


async def test_the_very_first_message_may_be_it(talk: Talk) -> None:
    await talk.says(DANGER)
    talk.hears("a bot", "findahelpline.com", "112", "911")
    assert talk.state().person.held
    await talk.presses(GO_ON)
    talk.hears("Hello Sam", "Where are you?")


async def test_the_numbers_are_those_of_the_country(talk: Talk) -> None:
    await met(talk, "New York")
    await talk.says(DANGER)
    talk.hears("988", "911", "findahelpline.com")
    talk.hears_not("116 123")


async def test_the_card_stays_and_is_not_said_twice_in_a_row(talk: Talk) -> None:
    await met(talk)
    said = []
    for _ in range(5):
        await talk.says(DANGER)
        said.append(talk.last)
        assert "116 123" in talk.last
    assert all(one != other for one, other in pairwise(said))
    assert sum(any(asked in text for asked in ASKS) for text in said) == 1
    await talk.presses(EXPRESSION)
    await talk.says(DANGER)
    hears_the_card(talk)
    assert talk.last not in said
    assert said[0] in [message.text for message in talk.messages]


async def test_other_words_are_heard_and_answer_no_question_while_it_holds(talk: Talk) -> None:
    await at_an_employer(talk)
    await talk.says(DANGER)
    said = []
    for typed in ("I lost the flat too", "Sample Corp", "no", "I feel hopeless", "thanks"):
        await talk.says(typed)
        assert len(talk.news) == 1
        said.append(talk.last)
        assert talk.buttons == (SOMEBODY, NUMBERS, GO_ON)
        assert typed not in stored(talk).replace("notes", "")
    assert all(one != other for one, other in pairwise(said))
    await talk.sends("voice")
    talk.hears("voice messages")
    talk.hears_not("Which employer?")
    await talk.presses(GO_ON)
    talk.hears("Which employer?")
    await talk.says("Sample Corp")
    talk.hears("Which role?")


async def test_somebody_being_there_is_welcomed_and_it_still_holds(talk: Talk) -> None:
    await met(talk)
    await talk.says(DANGER)
    await talk.presses(SOMEBODY)
    talk.hears("on hold")
    assert talk.state().person.held
    await talk.presses(NUMBERS)
    talk.hears("116 123", "999")
    first = talk.last
    await talk.presses(NUMBERS)
    assert talk.last != first
    talk.hears("116 123")
    assert talk.state().person.held


async def test_commands_work_while_it_holds_and_say_the_way_back(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says(DANGER)
    await talk.says("/leads")
    talk.hears("Example Ltd", "on hold")
    assert GO_ON in talk.buttons
    await talk.says("/export")
    talk.hears("one file")
    await talk.says("/delete")
    await talk.presses("Delete everything")
    assert not talk.known()


async def test_no_nudge_comes_for_weeks_and_then_all_in_one_message(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await waits(talk, "2026-06-02 10:00", "Example Ltd")
    await plans(talk, "2026-06-05 10:00", "Another Sample Ltd")
    await talk.says(DANGER)
    await talk.later(weeks=5)
    talk.hears_nothing()
    await talk.restart()
    await talk.later(days=1)
    talk.hears_nothing()
    await talk.until("2026-07-15 11:00")
    await talk.presses(GO_ON)
    assert len(talk.news) == 2, talk.told("that they go on, and one message for all that fell due")
    talk.hears("at your pace")
    for name in ("Sample Corp", "Example Ltd", "Another Sample Ltd"):
        talk.hears(name)
    await talk.later(hours=3)
    talk.hears_nothing()


async def test_just_an_expression_lets_the_nudges_go_on(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    planned = due(talk)
    await talk.says(DANGER)
    await talk.presses(EXPRESSION)
    assert due(talk) == planned
    await talk.until(planned)
    talk.hears("Sample Corp")


async def test_a_check_in_that_danger_interrupted_is_finished_later(talk: Talk) -> None:
    await at_the_point_for_the_follow_up(talk)
    await talk.says(DANGER)
    await talk.later(days=6)
    talk.hears_nothing()
    await talk.presses(GO_ON)
    await talk.says("the sample project")
    assert check_in(talk).answers["point"] == "the sample project"
    assert MARK not in stored(talk)


async def test_somebody_else_s_words_are_asked_about_as_such_and_the_numbers_come(talk: Talk) -> None:
    await met(talk)
    await talk.forwards(DANGER)
    talk.hears("whoever wrote it", "If it is somebody else’s", "116 123")
    talk.hears_not("What you wrote")
    assert talk.state().person.held
    assert MARK not in stored(talk)
    await talk.presses(EXPRESSION)
    assert not talk.state().person.held


async def test_a_change_that_says_how_low_they_are_is_met_and_nothing_cold_follows(talk: Talk) -> None:
    await met(talk)
    await talk.says("hello")
    first = next(message for message in talk.messages if message.text == "hello")
    await talk.edits(first, "i feel so hopeless")
    assert len(talk.news) == 1
    talk.hears_not("changed a message")
