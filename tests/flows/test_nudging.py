"""The moment a nudge is due: said, held back, gathered, late, or left out."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from flows.effects import Say
from flows.events import Blocked, Command, Due, Press, Pressed, Unblocked
from flows.state import State
from flows.values import InterviewStatus, Lead, Stage, Step, TalkKind
from flows.workdays import is_workday
from tests.flows.life import TUESDAY, Life, a_lead, an_interview, instant


def waiting(*leads: Lead, **person: Any) -> Life:
    """A life with these leads, planned since Tuesday 2 June; by default one whose e-mail is due on 9 June."""
    life = Life(**person)
    for lead in leads or (a_lead(),):
        life.state = life.state.put(lead)
    life.state = replace(life.state, person=replace(life.state.person, last_id=100))
    life.acts(Command("next"))
    return life


def due_at(when: datetime, **person: Any) -> Life:
    life = waiting(**person)
    life.now = when
    life.acts(Due())
    return life


TENTH = instant("2026-06-09", "09:00")
"""Tuesday 9 June, 10:00 in London: the e-mail is due."""


def test_what_is_due_is_said_once_below_everything_as_a_message_of_the_coach() -> None:
    life = due_at(TENTH)
    (say,) = life.says
    assert (say.bulk, say.edit) == (True, None)
    assert "nudge-first" in life.keys
    life.acts(Due())
    assert life.effects == ()


def test_nothing_is_said_before_it_is_due() -> None:
    life = due_at(TENTH - timedelta(seconds=1))
    assert life.effects == ()
    assert life.nudge.at == TENTH


@pytest.mark.parametrize("field", ["paused", "blocked", "settled", "held"])
def test_nothing_comes_while_they_want_nothing_and_nothing_is_lost(field: str) -> None:
    life = waiting()
    wanted: dict[str, Any] = {field: True}
    accepted = a_lead(Stage.ACCEPTED, id=2) if field == "settled" else None
    life.state = replace(life.state, person=replace(life.state.person, **wanted))
    life.state = life.state.put(accepted) if accepted else life.state
    before, life.now = life.state, TENTH
    life.acts(Due())
    assert (life.effects, life.state) == ((), before)


def test_what_fell_due_while_the_bot_was_blocked_comes_once_it_is_let_in_again_and_says_that_it_is_late() -> None:
    life = waiting()
    life.acts(Blocked())
    life.now = TENTH + timedelta(days=1)
    life.acts(Due())
    assert life.effects == ()
    life.acts(Unblocked())
    life.acts(Due())
    assert {"late", "nudge-first"} <= set(life.keys)


@pytest.mark.parametrize(("minutes", "late"), [(0, False), (15, False), (16, True), (600, True)])
def test_after_fifteen_minutes_it_says_that_it_is_late(minutes: int, late: bool) -> None:
    life = due_at(TENTH + timedelta(minutes=minutes))
    assert ("late" in life.keys) is late


def test_what_comes_late_names_the_time_at_which_it_should_have_come() -> None:
    life = due_at(TENTH + timedelta(hours=3))
    assert life.said("late").slots["at"] == TENTH
    assert "10:00" in str(life.said("late").slots["at"])


@pytest.mark.parametrize(
    ("woken", "comes"),
    [
        ("2026-06-09T20:00", "2026-06-10T07:00"),
        ("2026-06-10T06:59", "2026-06-10T07:00"),
        ("2026-06-12T20:30", "2026-06-15T09:00"),  # a Friday night: on Monday
        ("2026-12-24T21:30", "2026-12-29T10:00"),  # Christmas, and a Monday in place of Boxing Day
    ],
)
def test_in_quiet_hours_it_is_held_until_they_are_over_and_a_working_day_has_come(woken: str, comes: str) -> None:
    life = due_at(datetime.fromisoformat(woken).replace(tzinfo=UTC))
    assert life.effects == ()
    assert life.nudge.at == datetime.fromisoformat(comes).replace(tzinfo=UTC)
    assert life.state.person.reached_times == 0
    life.comes()
    assert {"late", "nudge-first"} <= set(life.keys)


def test_what_they_put_off_to_a_saturday_is_held_to_saturday_morning_only() -> None:
    life = waiting(a_lead(snoozed_until=instant("2026-06-05", "18:00")))
    life.now = instant("2026-06-05", "21:00")
    life.acts(Due())
    assert life.nudge.at == instant("2026-06-06", "07:00")
    life.comes()
    assert {"as-you-planned", "late"} <= set(life.keys)


def test_several_at_once_are_one_message_with_one_button_each() -> None:
    life = waiting(*(a_lead(id=n, employer=f"Sample {n}") for n in (1, 2, 3)))
    life.comes()
    assert len(life.says) == 1
    assert life.said("digest-title").slots == {"count": 3}
    assert [shown.button.press.id for shown in life.newest] == [1, 2, 3]
    assert life.state.person.reached_times == 1
    assert all(lead.asked == 1 for lead in life.state.leads.values())


def test_a_button_of_the_gathered_message_brings_the_nudge_itself() -> None:
    life = waiting(a_lead(id=1), a_lead(id=2, employer="Example Ltd"))
    life.comes()
    life.presses_again(life.newest[1])
    assert "nudge-first" in life.keys
    assert life.said("lead-name").slots["employer"] == "Example Ltd"


@pytest.mark.parametrize(("leads", "shown", "more"), [(10, 10, False), (12, 10, True)])
def test_a_gathered_message_names_ten_at_most_and_counts_the_others(leads: int, shown: int, more: bool) -> None:
    life = waiting(*(a_lead(id=n) for n in range(1, leads + 1)))
    life.comes()
    assert len(life.newest) == shown
    assert ("digest-more" in life.keys) is more
    assert all(nudge.at > life.now for nudge in life.state.nudges.values())


def one_after_another(count: int) -> Life:
    """Leads that fall due an hour apart on Tuesday 9 June, from 10:00 in London on."""
    at = instant("2026-06-09", "08:00")
    leads = [a_lead(id=n, snoozed_until=at + timedelta(hours=n)) for n in range(1, count + 1)]
    return waiting(*leads)


def test_a_fourth_message_on_one_day_waits_for_the_next_morning() -> None:
    life = one_after_another(4)
    life.waits_until(instant("2026-06-09", "13:00"))
    assert life.state.person.reached_times == 3
    assert life.state.nudges[4].at == instant("2026-06-10", "07:00")
    life.waits_until(instant("2026-06-10", "07:00"))
    assert {"late", "nudge-first"} <= set(life.keys)
    assert (life.state.person.reached_on, life.state.person.reached_times) == (date(2026, 6, 10), 1)


def test_a_check_in_comes_also_as_a_fourth_message() -> None:
    life = one_after_another(3)
    life.state = life.state.put(a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN, id=4))
    life.state = life.state.put(an_interview("2026-06-09 14:00", id=50, lead=4))
    life.acts(Command("next"))
    life.waits_until(instant("2026-06-09", "14:45"))
    assert "check-in-recall" in life.keys
    assert life.state.person.reached_times == 4


def planned(when: str = "2026-06-04 14:00", **fields: Any) -> Life:
    """Told on Tuesday at 13:00, with both reminders wanted."""
    life = waiting(a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN), evening_before=True, hours_before=True)
    life.state = life.state.put(an_interview(when, **fields))
    life.acts(Command("next"))
    return life


def test_before_and_after_an_interview_each_thing_comes_at_its_time() -> None:
    life = planned()
    came: list[tuple[str, str]] = []
    while life.now < instant("2026-06-04", "14:45"):
        life.comes()
        came.append((life.keys[0], f"{life.now:%d %H:%M}"))
    assert came == [
        ("before-evening", "03 17:00"),
        ("before-hours", "04 11:00"),
        ("nudge-check-in", "04 14:45"),
    ]
    assert life.lead.stage is Stage.WAITING
    assert life.state.interviews[2].status is InterviewStatus.OVER
    assert [talk.kind for talk in life.state.talks.values()] == [TalkKind.CHECK_IN]


@pytest.mark.parametrize(
    ("woken", "said"),
    [
        ("2026-06-03T22:59", "before-evening"),  # a minute before midnight it is still tomorrow
        ("2026-06-03T23:00", None),
        ("2026-06-04T11:30", "before-hours"),
        ("2026-06-04T12:59", "before-hours"),
        ("2026-06-04T13:00", None),  # it begins
        ("2026-06-04T14:45", "nudge-check-in"),
    ],
)
def test_a_reminder_that_comes_too_late_is_left_out_and_the_next_one_is_planned(woken: str, said: str | None) -> None:
    life = planned()
    life.now = datetime.fromisoformat(woken).replace(tzinfo=UTC)
    life.acts(Due())
    assert [key for key in life.keys if key.startswith(("before-evening", "before-hours", "nudge"))][:1] == (
        [said] if said else []
    )
    assert life.nudge.at > life.now or said == "nudge-check-in"


def test_a_reminder_before_an_interview_is_not_held_by_quiet_hours_or_the_days_limit() -> None:
    life = planned("2026-06-04 07:00")
    life.state = replace(
        life.state,
        person=replace(life.state.person, reached_on=date(2026, 6, 4), reached_times=3, evening_before=False),
    )
    life.acts(Command("next"))
    life.waits_until(instant("2026-06-04", "04:00"))
    assert "before-hours" in life.keys


def test_a_moved_interview_is_reminded_of_anew() -> None:
    life = planned()
    life.comes()
    life.presses("do-move")
    life.types("2026-06-11 14:00")
    life.presses("right")
    assert (life.nudge.step, life.nudge.at) == (Step.EVENING_BEFORE, instant("2026-06-10", "17:00"))


def test_a_step_without_a_reaction_is_said_twice_and_then_the_lead_rests_until_keep_or_close() -> None:
    life = waiting()
    life.comes()
    assert "asked-again" not in life.keys
    assert life.nudge.at == instant("2026-06-11", "09:00")
    life.comes()
    assert "asked-again" in life.keys
    assert (life.lead.step, life.lead.stage) == (Step.KEEP_OR_CLOSE, Stage.WAITING)
    assert life.nudge.at == instant("2026-07-02", "09:00")
    life.comes()
    assert "nudge-keep" in life.keys


def test_keep_or_close_comes_back_each_month_and_closes_nothing_by_itself() -> None:
    life = waiting(a_lead(Stage.QUIET, Step.KEEP_OR_CLOSE))
    came = []
    for _ in range(3):
        life.comes()
        came.append(life.now.date())
    assert came == [date(2026, 7, 2), date(2026, 8, 3), date(2026, 9, 2)]
    assert life.lead.stage is Stage.QUIET


def test_a_thank_you_that_was_not_sent_is_let_go_and_the_ladder_stays_where_it_was() -> None:
    life = waiting(a_lead(Stage.WAITING, Step.THANK_YOU), country="US")
    life.comes()
    assert "nudge-thank-you" in life.keys
    assert life.nudge.step is Step.FIRST_FOLLOW_UP
    assert life.nudge.at == instant("2026-06-09", "09:00")


def test_every_nudge_leaves_a_line_in_the_timeline() -> None:
    life = due_at(TENTH)
    (entry,) = life.state.timeline_of(life.lead)
    assert (entry.what, entry.details) == ("nudged", {"step": "first-follow-up"})


def test_leads_without_word_for_sixty_days_come_in_one_pass() -> None:
    old = [a_lead(Stage.QUIET, Step.KEEP_OR_CLOSE, id=n, last_contact=instant("2026-03-02")) for n in (1, 2)]
    life = waiting(*(replace(lead, counted_from=lead.last_contact) for lead in old))
    life.comes()
    assert "sweep-title" in life.keys
    life.presses("sweep-let-go")
    assert life.state.leads[1].stage is Stage.LET_GO
    life.presses("sweep-keep")
    assert "sweep-done" in life.keys
    assert life.state.leads[2].stage is Stage.QUIET


def test_a_planned_check_in_whose_interview_is_gone_ends_quietly_with_a_next_step() -> None:
    life = waiting(a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN))
    life.comes()
    assert not [effect for effect in life.effects if isinstance(effect, Say) and "check-in-recall" in life.keys]
    assert life.lead.stage is Stage.WAITING
    assert is_workday(life.nudge.at.date())


def test_a_state_without_leads_is_left_alone() -> None:
    life = Life()
    before: State = life.state
    life.acts(Due())
    assert (life.effects, life.state) == ((), before)
    assert life.now == TUESDAY
    life.acts(Pressed(Press("nudge", 1, ("0", "look")), None))
    assert "leads-none" in life.keys
