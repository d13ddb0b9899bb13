"""Reminders about no lead keep the rules of nudges, and planning leads never touches them."""

from datetime import datetime, timedelta

import pytest

from flows.effects import text
from flows.events import Due
from flows.moves import replan
from flows.nudging import MOST_A_DAY
from flows.planned import Reminder, ReminderKind
from flows.reminders import let_go, promise, put_off
from flows.talks.reminding import SAYINGS
from flows.values import TalkKind
from tests.flows.life import TUESDAY, Life, a_turn, instant
from tests.flows.promises import WORDS

CHANGES = {"changes": "errors dates"}


def life_with(at: datetime, **person: object) -> Life:
    """Sam, who promised to change something in the résumé at ``at``."""
    life = Life(**person)  # type: ignore[arg-type]  # fields of a person
    life.state = life.state.put(Reminder(ReminderKind.RESUME, at, at, at, CHANGES))
    return life


def at_of(life: Life) -> datetime:
    return life.state.reminders[ReminderKind.RESUME].at


def due(life: Life, at: datetime) -> None:
    life.now = at
    life.acts(Due())


def test_it_is_said_once_at_its_time_with_what_was_meant_and_when_buttons() -> None:
    life = life_with(instant("2026-06-03"))
    due(life, instant("2026-06-03"))
    assert life.keys[0] == "resume-reminder"
    assert len(life.says) == 1
    assert life.says[0].bulk
    assert not life.state.reminders
    (talk,) = life.state.talks.values()
    assert (talk.kind, dict(talk.answers)) == (TalkKind.RESUME_PLAN, CHANGES)
    assert {"resume-when-done", "resume-when-morning", "resume-when-date"} <= {s.button.label.key for s in life.newest}
    life.acts(Due())
    assert life.effects == ()


def test_before_its_time_nothing_is_said() -> None:
    life = life_with(instant("2026-06-03"))
    due(life, instant("2026-06-03") - timedelta(seconds=1))
    assert life.effects == ()
    assert life.state.reminders


def test_what_comes_late_says_so() -> None:
    life = life_with(instant("2026-06-03"))
    due(life, instant("2026-06-04"))
    assert life.keys[:2] == ["late", "resume-reminder"]


def test_in_quiet_hours_it_is_held_until_their_end_and_then_said() -> None:
    life = life_with(instant("2026-06-03", "20:30"))
    due(life, instant("2026-06-03", "20:30"))
    assert life.effects == ()
    assert at_of(life) == instant("2026-06-04", "07:00")
    life.comes()
    assert "resume-reminder" in life.keys


@pytest.mark.parametrize("state", ["paused", "blocked", "held", "settled"])
def test_to_whom_nothing_comes_it_does_not_come_and_is_kept(state: str) -> None:
    life = life_with(instant("2026-06-03"), **{state: True})
    due(life, instant("2026-06-03"))
    assert life.effects == ()
    assert at_of(life) == instant("2026-06-03")


def test_a_fourth_message_in_a_day_waits_for_the_next_morning() -> None:
    day = instant("2026-06-03")
    life = life_with(day, reached_on=day.date(), reached_times=MOST_A_DAY)
    due(life, day)
    assert life.effects == ()
    assert at_of(life) == instant("2026-06-04", "07:00")


def test_it_counts_among_the_messages_of_the_day() -> None:
    life = life_with(instant("2026-06-03"))
    due(life, instant("2026-06-03"))
    assert life.state.person.reached_times == 1


def test_together_with_a_nudge_it_makes_one_message_and_is_taken_up_by_its_button() -> None:
    life = Life()
    life.applies("2026-05-20")
    when = life.nudge.at
    life.state = life.state.put(Reminder(ReminderKind.RESUME, when, when, when, CHANGES))
    due(life, when)
    assert life.keys[0] == "digest-title"
    assert len(life.says) == 1
    assert at_of(life) > when, "it comes again by itself if nobody takes it up"
    button = life.button("remind", "resume")
    life.presses_again(button)
    assert "resume-reminder" in life.keys
    assert not life.state.reminders
    life.presses_again(button)
    assert "talk-over" in life.keys


def test_a_snooze_from_its_message_promises_it_anew() -> None:
    life = life_with(instant("2026-06-03"))
    due(life, instant("2026-06-03"))
    life.presses("resume-when-evening")
    assert at_of(life) == instant("2026-06-03", "18:00")
    assert dict(life.state.reminders[ReminderKind.RESUME].details) == CHANGES


def test_stopping_lets_it_go() -> None:
    life = life_with(instant("2026-06-03"))
    due(life, instant("2026-06-03"))
    life.presses("stop")
    assert life.keys == ["resume-plan-left"]
    assert not life.state.reminders


def test_planning_leads_does_not_touch_it() -> None:
    life = life_with(instant("2026-06-03"))
    life.applies()
    turn = a_turn(*life.state.reminders.values())
    before = turn.state.reminders
    replan(turn)
    assert turn.state.reminders is before
    assert at_of(life) == instant("2026-06-03")


def test_there_is_one_of_a_kind_and_the_later_promise_holds() -> None:
    turn = a_turn()
    promise(turn, ReminderKind.RESUME, instant("2026-06-03"), changes="dates")
    promise(turn, ReminderKind.RESUME, instant("2026-06-05"), changes="errors")
    (kept,) = turn.state.reminders.values()
    assert (kept.at, dict(kept.details)) == (instant("2026-06-05"), {"changes": "errors"})
    let_go(turn, ReminderKind.RESUME)
    let_go(turn, ReminderKind.RESUME)
    assert not turn.state.reminders


def test_a_time_that_is_past_comes_an_hour_later_and_never_in_quiet_hours() -> None:
    turn = a_turn()
    assert promise(turn, ReminderKind.RESUME, TUESDAY).at == TUESDAY + timedelta(hours=1)
    assert promise(turn, ReminderKind.RESUME, instant("2026-06-03", "21:00")).at == instant("2026-06-04", "07:00")


def test_put_off_it_comes_in_two_working_days() -> None:
    turn = a_turn(now=instant("2026-06-05"))
    put_off(turn, promise(turn, ReminderKind.RESUME, instant("2026-06-05", "13:00"), changes="dates"))
    (kept,) = turn.state.reminders.values()
    assert kept.at.date() == instant("2026-06-09").date()
    assert dict(kept.details) == {"changes": "dates"}


def test_every_kind_has_who_says_it_and_a_name() -> None:
    assert set(SAYINGS) == set(ReminderKind)
    assert all(WORDS.plain(text(f"reminder-{kind}"), "en") for kind in ReminderKind)


def test_it_stands_in_the_list_of_what_is_planned() -> None:
    life = life_with(instant("2026-06-03"))
    life.commands("next")
    assert life.said("next-reminder")
