"""How patterns, reviews and numbers are said: short, in numbers that agree, and once (coaching.md E, C6, C23)."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.demo.rehearsal import words
from bot.telegram.rendering import render
from flows.coaching.patterns import Pattern, pattern
from flows.effects import Chart, Message, Say
from flows.looking import show_pattern, show_patterns, show_stats
from flows.planned import Reminder, ReminderKind
from flows.state import State
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.values import Kind, Stage
from flows.weekly import say_weekly
from tests.flows.made_lives import NOW, MadeLife

WORDS = words()
MOST_WORDS = 80
HARMFUL = re.compile(r"!|odds|streak|should have|your fault|only you|you failed|just stay", re.IGNORECASE)


def full_life() -> MadeLife:
    """Somebody for whom there is much to say: many leads, interviews of all kinds, all answers, a source ahead."""
    made = MadeLife(country="US")
    for at in range(12):
        made.lead(Stage.APPLIED, source="website", employer=f"Sample Employer {at}")
    for at in range(6):
        lead = made.lead(Stage.TURNED_DOWN, interviews=1, source="referral", employer=f"Example {at}")
        made.interview(lead, NOW - timedelta(days=2), tuple(Kind)[at % 3])
    for source in ("recruiter", "direct"):
        made.lead(Stage.LET_GO, source=source)
    for at in range(5):
        made.check_in({"practised": "in-head" if at else "no", "dress": "almost", "body": "open", "setup": "small"})
    return made


def turn(state: State) -> Turn:
    return Turn(state, NOW)


def shown(done: Turn) -> Message:
    (effect,) = done.effects
    assert isinstance(effect, Say | Chart)
    return effect.message


def words_of(message: Message) -> str:
    html, _ = render(message, WORDS, "en")
    return re.sub(r"<[^>]+>", "", html)


def weekly(done: Turn) -> None:
    say_weekly(TALKS, done, Reminder(ReminderKind.WEEKLY, NOW, NOW, NOW))


def by_itself(done: Turn) -> None:
    show_pattern(done, found_in(done.state))


def found_in(state: State) -> Pattern:
    found = pattern(state, NOW)
    assert found is not None
    return found


def answers_only() -> MadeLife:
    made = MadeLife()
    for _ in range(4):
        made.check_in({"practised": "no", "body": "open"})
    return made


def interviews_only() -> MadeLife:
    made = MadeLife()
    for _ in range(5):
        made.lead(Stage.QUIET, interviews=2)
    return made


@pytest.mark.parametrize("made", [full_life, answers_only, interviews_only], ids=lambda make: make.__name__)
@pytest.mark.parametrize("show", [show_patterns, show_stats, by_itself, weekly], ids=lambda show: show.__name__)
def test_every_message_is_short_and_says_nothing_that_harms(
    made: Callable[[], MadeLife], show: Callable[[Turn], Any]
) -> None:
    done = turn(made().state)
    show(done)
    said = words_of(shown(done))
    assert len(said.split()) < MOST_WORDS
    assert not HARMFUL.search(said)


def test_the_caption_fits_under_the_picture() -> None:
    done = turn(full_life().state)
    show_stats(done)
    assert len(words_of(shown(done))) < 1024


def test_the_picture_and_the_words_tell_the_same_numbers() -> None:
    done = turn(full_life().state)
    show_stats(done)
    (chart,) = done.effects
    assert isinstance(chart, Chart)
    funnel, times = chart.panels
    assert [bar.value for bar in funnel.bars] == [20, 7, 7, 7, 0]
    assert words_of(chart.message).split("\n\n")[1].startswith("20 leads: 7 answered, 7 invited you, 7 asked you back.")
    assert len(times.bars) == 8
    assert [bar.open for bar in times.bars] == sorted(bar.open for bar in times.bars)


def test_asking_for_it_counts_as_having_been_told() -> None:
    done = turn(answers_only().state)
    show_patterns(done)
    assert done.person.patterns_told == {"practised-no": "4"}


def test_the_review_says_a_pattern_only_when_a_case_has_come() -> None:
    state = answers_only().state
    for cases, said in (("4", False), ("3", True), ("5", False)):
        told = replace(state, person=replace(state.person, patterns_told={"practised-no": cases}))
        done = turn(told)
        weekly(done)
        assert ("4 of 4 interviews" in words_of(shown(done))) is said


@pytest.mark.parametrize(("country", "days"), [("US", "24"), ("FR", "39"), ("BR", "40"), ("IN", "16"), ("", "24")])
def test_the_average_of_a_survey_is_context_beside_their_own_time(country: str, days: str) -> None:
    made = MadeLife(country=country)
    for _ in range(5):
        lead = made.lead(Stage.WAITING)
        made.note(lead, "heard", lead.last_contact + timedelta(days=3))
    done = turn(made.state)
    show_stats(done)
    said = words_of(shown(done))
    assert "3 days (the middle of 5 answers)" in said
    assert "For context" in said
    assert f"{days} on average" in said


def test_without_five_answers_there_is_nothing_to_compare() -> None:
    done = turn(interviews_only().state)
    show_stats(done)
    assert "For context" not in words_of(shown(done))
