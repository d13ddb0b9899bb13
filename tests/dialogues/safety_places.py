"""Owns the places at which somebody may write what should be heard: one of each kind of question, and none."""

from collections.abc import Awaitable, Callable

from tests.dialogues import met, skips, was_at
from tests.stretches import stretch
from tests.talk import Talk

Place = Callable[[Talk], Awaitable[None]]


async def in_no_talk(talk: Talk) -> None:
    """In no talk."""
    await met(talk)


async def at_the_zone(talk: Talk) -> None:
    """At the zone."""
    await met(talk)
    await talk.says("/settings")
    await talk.presses("Time zone")


async def at_an_employer(talk: Talk) -> None:
    """At an employer."""
    await met(talk)
    await talk.says("/add")


async def at_a_role(talk: Talk) -> None:
    """At a role."""
    await at_an_employer(talk)
    await talk.says("Sample Corp")


async def at_a_day(talk: Talk) -> None:
    """At a day."""
    await at_a_role(talk)
    await talk.says("Analyst")
    await talk.presses("Skip")


async def at_a_read_back(talk: Talk) -> None:
    """At a read back."""
    await at_a_day(talk)
    await talk.presses("Today")


@stretch
async def at_the_first_question_of_a_check_in(talk: Talk) -> None:
    """At the first question of a check in."""
    await met(talk)
    await was_at(talk)


@stretch
async def at_a_question_with_buttons(talk: Talk) -> None:
    """At a question with buttons."""
    await at_the_first_question_of_a_check_in(talk)
    await talk.says("It went all right")


@stretch
async def at_the_point_for_the_follow_up(talk: Talk) -> None:
    """At the point for the follow up."""
    await at_the_first_question_of_a_check_in(talk)
    await skips(talk, 13)


async def at_quiet_hours(talk: Talk) -> None:
    """At quiet hours."""
    await met(talk)
    await talk.says("/settings")
    await talk.presses("Quiet hours")


PLACES: tuple[Place, ...] = (
    in_no_talk,
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


def stored(talk: Talk) -> str:
    """Every row of every table, decrypted."""
    connection = talk.rehearsal.store._connection
    tables = [name for (name,) in connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return "\n".join(repr(row) for table in tables for row in connection.rows(f"SELECT * FROM {table}"))  # noqa: S608
