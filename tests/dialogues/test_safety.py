"""Danger and lowness, wherever text is accepted; the hold; and what must not be taken for either (coaching.md F)."""

from collections.abc import Iterator
from io import StringIO
from itertools import pairwise

import pytest
import structlog

from bot import logs
from flows.values import Stage
from tests.conftest import MakeTalk
from tests.dialogues import applies, check_in, due, lead, met, plans, skips, timeline, waits, was_at
from tests.talk import Talk

DANGER = "I want to die, Quillfeather"
MARK = "Quillfeather"
LOW = "I feel hopeless"
ASKS = ("thinking of ending your life", "thinking about suicide")
EXPRESSION, SOMEBODY = "It was just an expression", "Somebody is with me"
NUMBERS, GO_ON = "Show the numbers again", "Go on with job things"


def hears_the_card(talk: Talk) -> None:
    """One message: a bot that asks, the lines of the country, the emergency number, the directory, is anybody near."""
    assert len(talk.news) == 1, talk.told("one message only")
    talk.hears("a bot", "116 123", "999", "findahelpline.com", "near", "on hold", "ost")
    assert any(asked in talk.last for asked in ASKS), talk.told("was not asked")
    assert talk.last.count("?") <= 2
    assert talk.buttons == (EXPRESSION, SOMEBODY, NUMBERS, GO_ON)
    assert talk.state().person.held


def stored(talk: Talk) -> str:
    """Every row of every table, decrypted."""
    connection = talk.rehearsal.store._connection
    tables = [name for (name,) in connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return "\n".join(repr(row) for table in tables for row in connection.rows(f"SELECT * FROM {table}"))  # noqa: S608


async def in_no_talk(talk: Talk) -> None:
    await met(talk)


async def before_the_first_word(talk: Talk) -> None:
    await met(talk)
    await talk.says("/delete")
    await talk.presses("Keep it")


async def at_the_zone(talk: Talk) -> None:
    await met(talk)
    await talk.says("/settings")
    await talk.presses("Time zone")


async def at_an_employer(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")


async def at_a_role(talk: Talk) -> None:
    await at_an_employer(talk)
    await talk.says("Sample Corp")


async def at_a_day(talk: Talk) -> None:
    await at_a_role(talk)
    await talk.says("Analyst")
    await talk.presses("Skip")


async def at_a_read_back(talk: Talk) -> None:
    await at_a_day(talk)
    await talk.presses("Today")


async def at_the_first_question_of_a_check_in(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)


async def at_a_question_with_buttons(talk: Talk) -> None:
    await at_the_first_question_of_a_check_in(talk)
    await talk.says("It went all right")


async def at_the_point_for_the_follow_up(talk: Talk) -> None:
    await at_the_first_question_of_a_check_in(talk)
    await skips(talk, 13)


async def at_quiet_hours(talk: Talk) -> None:
    await met(talk)
    await talk.says("/settings")
    await talk.presses("Quiet hours")


PLACES = (
    in_no_talk,
    before_the_first_word,
    at_the_zone,
    at_an_employer,
    at_a_role,
    at_a_day,
    at_a_read_back,
    at_the_first_question_of_a_check_in,
    at_a_question_with_buttons,
    at_the_point_for_the_follow_up,
    at_quiet_hours,
)


@pytest.fixture
def logged() -> Iterator[StringIO]:
    """All that is logged, from DEBUG on."""
    stream = StringIO()
    logs.configure("DEBUG", "json", stream)
    yield stream
    structlog.reset_defaults()


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
async def test_danger_is_answered_everywhere_and_kept_nowhere(talk: Talk, logged: StringIO, place: MakeTalk) -> None:
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
async def test_just_an_expression_carries_on_where_they_were(talk: Talk, place: MakeTalk) -> None:
    await place(talk)
    question, asking = talk.last, talk.state().asking()
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


# Low.


async def test_lowness_at_a_question_for_text_is_answered_and_is_still_the_answer(talk: Talk) -> None:
    await at_the_first_question_of_a_check_in(talk)
    await talk.says(LOW)
    talk.hears("looking for work wears people down", "One small thing is enough")
    assert check_in(talk).answers["recall"] == LOW
    assert not talk.state().person.held


async def test_lowness_at_a_question_with_buttons_is_answered_kept_as_a_note_and_the_question_comes_again(
    talk: Talk,
) -> None:
    await at_a_question_with_buttons(talk)
    question = talk.last
    await talk.says(LOW)
    talk.hears("One small thing is enough", "Kept as a note", question.splitlines()[-1])
    assert "note" in timeline(talk)
    asking = talk.state().asking()
    assert asking is not None
    assert asking.question == "dress"


async def test_lowness_without_a_question_gets_its_answer_and_nothing_else(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says(LOW)
    assert len(talk.news) == 1
    talk.hears_not("not kept", "/add")
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


# Neither.


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
