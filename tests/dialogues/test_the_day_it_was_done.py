"""What the person did is told with its day: read back with it, asked where it can be two, and counted from it."""

from datetime import UTC, datetime

import pytest

from flows.values import Stage, Step
from tests.conftest import MakeTalk
from tests.dialogues import applies, met, newest, timeline, was_at
from tests.dialogues.four import speaks
from tests.talk import Talk


def wrote_on(talk: Talk) -> list[datetime]:
    """The days of the lines that say what the person did."""
    of_lead = talk.state().timeline_of(newest(talk))
    return [entry.at.astimezone(UTC) for entry in of_lead if entry.what in ("wrote", "phoned")]


async def test_what_they_wrote_last_week_counts_from_that_day(talk: Talk) -> None:
    await met(talk)
    await applies(talk, day="2026-05-18")
    await talk.says("I wrote to Example Ltd last Wednesday")
    talk.hears("You wrote to Example Ltd · Clerk on Wednesday 27 May.")
    await talk.presses("Right")
    assert newest(talk).stage is Stage.FOLLOWED_UP
    assert newest(talk).counted_from == datetime(2026, 5, 27, 11, tzinfo=UTC)  # noon in London
    assert wrote_on(talk) == [datetime(2026, 5, 27, 11, tzinfo=UTC)]
    talk.hears("Wednesday 3 June, next is a call")


async def test_what_they_did_today_is_read_back_without_a_day(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("I called Example Ltd today")
    talk.hears("You called Example Ltd · Clerk.")
    await talk.presses("Right")
    assert newest(talk).counted_from == talk.now.astimezone(UTC)


async def test_what_was_before_the_interview_is_noted_and_moves_nothing(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)  # on Monday 1 June
    before = newest(talk)
    await talk.says("I wrote to Sample Corp last Wednesday")
    await talk.presses("Right")
    after = newest(talk)
    assert (after.stage, after.step, after.counted_from) == (before.stage, before.step, before.counted_from)
    assert timeline(talk)[-1] == "wrote"
    assert "Undo" not in talk.buttons


async def test_a_lead_first_told_by_what_they_did_is_as_old_as_that(talk: Talk) -> None:
    await met(talk)
    await talk.says("I called Sample Bakery last Thursday")
    await talk.presses("Right")
    assert (newest(talk).stage, newest(talk).step) == (Stage.CALLED, Step.PROPOSE_QUIET)
    assert newest(talk).counted_from == datetime(2026, 5, 28, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("I applied to Sample Corp last Monday", "You applied to Sample Corp on Monday 25 May 2026."),
        ("I wrote to Sample Corp last Monday", "You wrote to Sample Corp on Monday 25 May."),
        ("I called Sample Corp last Monday", "You called Sample Corp on Monday 25 May."),
        ("I thanked Sample Corp last Monday", "You thanked Sample Corp for the interview on Monday 25 May."),
    ],
)
async def test_a_day_that_can_be_two_is_asked_and_never_taken_for_today(talk: Talk, said: str, shown: str) -> None:
    await met(talk)
    await talk.says(said)  # on a Tuesday: yesterday, or a week before?
    talk.hears("That can be read in two ways", "Which day do you mean?")
    assert talk.buttons[:2] == ("Monday 25 May", "Monday 1 June")
    await talk.presses("Monday 25 May")
    talk.hears(shown, "Is that right?")


@pytest.mark.parametrize(
    ("said", "asked", "shown"),
    [
        (
            "I wrote to Sample Corp yesterday",
            "When did you write to them?",
            "You wrote to Sample Corp on Friday 29 May.",
        ),
        ("I called Sample Corp yesterday", "When did you call them?", "You called Sample Corp on Friday 29 May."),
        ("I thanked Sample Corp yesterday", "When did you thank them?", "for the interview on Friday 29 May."),
    ],
)
async def test_the_day_can_be_changed(talk: Talk, said: str, asked: str, shown: str) -> None:
    await met(talk)
    await talk.says(said)
    await talk.presses("Change")
    await talk.presses("When it is")
    talk.hears(asked)
    await talk.says("friday")
    talk.hears(shown)
    await talk.presses("Change")
    await talk.presses("When it is")
    await talk.says("next friday")
    talk.hears("is still to come. Which day was it?")


@pytest.mark.parametrize(
    ("language", "said", "shown"),
    [
        ("de", "Ich habe am Freitag an Beispiel AG geschrieben", "Du hast Beispiel AG geschrieben: Freitag, 29. Mai."),
        ("es", "Escribí a Panadería Muestra el viernes", "Escribiste a Panadería Muestra el viernes 29 de mayo."),
        ("fr", "J’ai écrit à Boulangerie Exemple vendredi", "vous leur avez écrit le vendredi 29 mai."),
    ],
)
async def test_the_day_in_each_language(make_talk: MakeTalk, language: str, said: str, shown: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(said)
    talk.hears(shown)


async def test_another_day_is_typed_at_the_read_back(talk: Talk) -> None:
    await met(talk)
    await talk.says("I wrote to Sample Corp yesterday")
    await talk.says("no, it was on friday")
    talk.hears("You wrote to Sample Corp on Friday 29 May.", "Is that right?")
