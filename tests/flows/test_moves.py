"""What happens to a lead: the move, the place on the ladder, the line in the timeline, the plan."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from flows.errors import IllegalMove
from flows.lead import Move
from flows.moves import (
    change_zone,
    happen,
    interview_over,
    later_choices,
    pass_over,
    promise,
    replan,
    snooze,
    take_back,
    thanked,
)
from flows.turn import Turn
from flows.values import InterviewStatus, Lead, Stage, Step
from tests.flows.life import NO_QUIET_HOURS, TUESDAY, a_lead, a_person, a_turn, an_interview, instant


def after(stage: Stage, event: Move, **lead: Any) -> Lead:
    """A lead of that stage after ``event``, told now."""
    before = a_lead(stage, **lead)
    return happen(a_turn(before), before, event)


def local(turn: Turn) -> str:
    """When the only next step comes, on the person's clock."""
    replan(turn)
    (nudge,) = turn.state.nudges.values()
    return f"{nudge.step} {nudge.at.astimezone(turn.person.tz):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("stage", "event", "step"),
    [
        (Stage.APPLIED, Move.WROTE, Step.SECOND_FOLLOW_UP),
        (Stage.WAITING, Move.WROTE, Step.SECOND_FOLLOW_UP),
        (Stage.FOLLOWED_UP, Move.WROTE, Step.PROPOSE_QUIET),
        (Stage.CALLED, Move.WROTE, Step.PROPOSE_QUIET),
        (Stage.QUIET, Move.WROTE, Step.PROPOSE_QUIET),
        (Stage.WAITING, Move.PHONED, Step.PROPOSE_QUIET),
        (Stage.FOLLOWED_UP, Move.PHONED, Step.PROPOSE_QUIET),
        (Stage.CALLED, Move.WENT_QUIET, Step.KEEP_OR_CLOSE),
        (Stage.QUIET, Move.HEARD, Step.FIRST_FOLLOW_UP),
        (Stage.TURNED_DOWN, Move.HEARD, Step.FIRST_FOLLOW_UP),
        (Stage.WAITING, Move.PLANNED, Step.CHECK_IN),
        (Stage.WAITING, Move.INTERVIEWED, Step.FIRST_FOLLOW_UP),
    ],
)
def test_after_a_move_the_lead_stands_before_its_step(stage: Stage, event: Move, step: Step) -> None:
    assert after(stage, event).step is step


@pytest.mark.parametrize("event", [Move.HEARD, Move.PLANNED, Move.INTERVIEWED])
def test_a_word_from_the_employer_counts_anew_and_ends_what_was_promised_before(event: Move) -> None:
    old = instant("2026-05-01")
    lead = after(Stage.FOLLOWED_UP, event, last_contact=old, counted_from=old, promised=date(2026, 5, 9), asked=1)
    assert (lead.last_contact, lead.counted_from, lead.promised, lead.asked) == (TUESDAY, TUESDAY, None, 0)


@pytest.mark.parametrize("event", [Move.WROTE, Move.PHONED, Move.WENT_QUIET])
def test_what_the_person_does_is_no_word_from_the_employer(event: Move) -> None:
    old = instant("2026-05-01")
    lead = after(Stage.WAITING, event, last_contact=old, counted_from=old, promised=date(2026, 5, 9))
    assert (lead.last_contact, lead.counted_from, lead.promised) == (old, TUESDAY, date(2026, 5, 9))


def test_something_told_late_never_makes_the_last_word_earlier() -> None:
    lead = a_lead(last_contact=TUESDAY)
    moved = happen(a_turn(lead), lead, Move.INTERVIEWED, at=instant("2026-05-01"))
    assert moved.last_contact == moved.counted_from == TUESDAY


def test_every_move_makes_a_new_version_a_line_in_the_timeline_and_keeps_the_lead_before_it() -> None:
    lead = a_lead(previous=a_lead(Stage.APPLIED), version=4)
    turn = a_turn(lead)
    moved = happen(turn, lead, Move.WROTE)
    assert (moved.version, moved.previous) == (5, replace(lead, previous=None))
    (entry,) = turn.state.entries.values()
    assert (entry.lead, entry.what, entry.at) == (1, "wrote", TUESDAY)
    assert turn.state.leads[1] is moved


def test_an_illegal_move_leaves_the_workbench_as_it_was() -> None:
    lead = a_lead(Stage.ACCEPTED)
    turn = a_turn(lead)
    before = turn.state
    with pytest.raises(IllegalMove):
        happen(turn, lead, Move.WROTE)
    assert turn.state is before


def test_taking_back_brings_the_lead_back_whole_and_the_timeline_keeps_both() -> None:
    lead = a_lead(asked=1, asked_at=TUESDAY, promised=date(2026, 6, 9))
    turn = a_turn(lead)
    back = take_back(turn, happen(turn, lead, Move.HEARD))
    assert replace(back, version=lead.version, previous=None) == lead
    assert back.version == 2
    assert [entry.what for entry in turn.state.timeline_of(back)] == ["heard", "taken-back"]


def test_a_move_ends_what_was_put_off() -> None:
    assert after(Stage.WAITING, Move.WROTE, snoozed_until=instant("2026-06-20")).snoozed_until is None


@pytest.mark.parametrize(
    ("country", "behind", "step"),
    [
        ("US", timedelta(hours=3), Step.THANK_YOU),
        ("CA", timedelta(hours=3), Step.THANK_YOU),
        ("GB", timedelta(hours=3), Step.FIRST_FOLLOW_UP),
        ("DE", timedelta(hours=3), Step.FIRST_FOLLOW_UP),
        ("", timedelta(hours=3), Step.FIRST_FOLLOW_UP),
        ("US", timedelta(hours=19, minutes=59), Step.THANK_YOU),
        ("US", timedelta(hours=20), Step.FIRST_FOLLOW_UP),
    ],
)
def test_a_thank_you_is_planned_where_it_is_customary_and_while_it_is_in_time(
    country: str, behind: timedelta, step: Step
) -> None:
    lead = a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN, last_contact=instant("2026-05-01"))
    turn = a_turn(lead, person=a_person("America/New_York", country=country, last_id=100))
    assert happen(turn, lead, Move.INTERVIEWED, at=TUESDAY - behind).step is step


@pytest.mark.parametrize("how", ["sent", "left out"])
def test_after_the_thank_you_the_ladder_is_counted_from_the_interview(how: str) -> None:
    lead = a_lead(Stage.WAITING, Step.THANK_YOU, counted_from=instant("2026-06-01"))
    turn = a_turn(lead)
    done = thanked(turn, lead) if how == "sent" else pass_over(turn, lead, Step.THANK_YOU)
    assert (done.step, done.counted_from, done.stage) == (Step.FIRST_FOLLOW_UP, instant("2026-06-01"), Stage.WAITING)
    assert local(turn) == "first-follow-up 2026-06-08 10:00"


@pytest.mark.parametrize(
    ("step", "following", "when"),
    [
        (Step.LOOK, Step.KEEP_OR_CLOSE, "2026-06-30 10:00"),
        (Step.FIRST_FOLLOW_UP, Step.SECOND_FOLLOW_UP, "2026-06-09 10:00"),
        (Step.SECOND_FOLLOW_UP, Step.PROPOSE_QUIET, "2026-06-09 10:00"),
        (Step.PROPOSE_QUIET, Step.KEEP_OR_CLOSE, "2026-07-02 10:00"),
    ],
)
def test_a_step_left_out_is_followed_by_the_next_one_counted_from_now(step: Step, following: Step, when: str) -> None:
    lead = a_lead(Stage.APPLIED if step is Step.LOOK else Stage.WAITING, step)
    turn = a_turn(lead)
    passed = pass_over(turn, lead, step)
    assert (passed.step, passed.stage) == (following, lead.stage)
    assert local(turn) == f"{following} {when}"


def test_a_lead_that_is_kept_is_left_alone_for_thirty_days() -> None:
    lead = a_lead(Stage.QUIET, Step.KEEP_OR_CLOSE)
    turn = a_turn(lead)
    pass_over(turn, lead, Step.KEEP_OR_CLOSE)
    assert local(turn) == "keep-or-close 2026-07-02 13:00"


def test_a_promised_day_plans_the_first_follow_up_and_can_be_taken_back() -> None:
    lead = a_lead()
    turn = a_turn(lead)
    told = promise(turn, lead, date(2026, 6, 16))
    assert local(turn) == "first-follow-up 2026-06-18 10:00"
    promise(turn, told, None)
    assert local(turn) == "first-follow-up 2026-06-09 10:00"
    assert [entry.what for entry in turn.state.timeline_of(told)] == ["promised", "unpromised"]


def test_the_same_promise_again_changes_nothing_at_all() -> None:
    lead = a_lead(promised=date(2026, 6, 16))
    turn = a_turn(lead)
    before = turn.state
    assert promise(turn, lead, date(2026, 6, 16)) is lead
    assert turn.state is before


def test_what_is_put_off_comes_then_and_not_in_quiet_hours() -> None:
    lead = a_lead()
    turn = a_turn(lead)
    snooze(turn, lead, Step.FIRST_FOLLOW_UP, instant("2026-06-05", "22:00"))
    assert local(turn) == "first-follow-up 2026-06-06 08:00"


def test_an_interview_that_is_over_lets_its_lead_wait_from_its_end_on() -> None:
    lead = a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN, last_contact=instant("2026-05-20"))
    turn = a_turn(lead, an_interview("2026-06-02 10:00"))
    moved = interview_over(turn, turn.state.interviews[2])
    assert turn.state.interviews[2].status is InterviewStatus.OVER
    assert (moved.stage, moved.last_contact) == (Stage.WAITING, instant("2026-06-02", "10:00"))


def test_an_interview_of_a_closed_lead_can_be_over_too_and_the_lead_stays_closed() -> None:
    lead = a_lead(Stage.TURNED_DOWN)
    turn = a_turn(lead, an_interview("2026-06-02 10:00"))
    assert interview_over(turn, turn.state.interviews[2]) == lead
    assert turn.state.interviews[2].status is InterviewStatus.OVER


def test_with_another_round_ahead_the_lead_stays_planned() -> None:
    lead = a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN)
    turn = a_turn(
        lead, an_interview("2026-06-02 10:00"), an_interview("2026-06-08 10:00", id=3, reminded=Step.HOURS_BEFORE)
    )
    assert interview_over(turn, turn.state.interviews[2]).stage is Stage.INTERVIEW_PLANNED
    assert local(turn) == "check-in 2026-06-08 11:45"


def test_plans_and_what_was_put_off_keep_their_time_of_day_in_another_zone_and_interviews_do_not() -> None:
    waiting = a_lead(id=1)
    later = a_lead(id=5, snoozed_until=instant("2026-06-05", "08:00"))
    meeting = a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN, id=6)
    turn = a_turn(waiting, later, meeting, an_interview("2026-06-09 10:00", lead=6, reminded=Step.HOURS_BEFORE))
    replan(turn)
    change_zone(turn, "Europe/Berlin")
    replan(turn)
    assert turn.person.country == "DE"
    assert {lead: nudge.at.isoformat()[:16] for lead, nudge in turn.state.nudges.items()} == {
        1: "2026-06-09T08:00",
        5: "2026-06-05T07:00",
        6: "2026-06-09T10:45",
    }


@pytest.mark.parametrize(
    ("now", "wanted"),
    [
        ("2026-06-02T12:00", {"hour": "02 14:00", "evening": "02 19:00", "morning": "03 09:00", "workday": "03 10:00"}),
        ("2026-06-05T18:30", {"hour": "05 20:30", "morning": "06 09:00", "workday": "08 10:00"}),
        ("2026-06-05T19:30", {"morning": "06 09:00", "workday": "08 10:00"}),
        ("2026-06-04T23:30", {"evening": "05 19:00", "morning": "06 09:00", "workday": "08 10:00"}),
    ],
)
def test_the_choices_of_later_are_out_of_quiet_hours_and_none_is_past(now: str, wanted: dict[str, str]) -> None:
    turn = a_turn(now=datetime.fromisoformat(now).replace(tzinfo=UTC))
    assert {name: f"{at:%d %H:%M}" for name, at in later_choices(turn).items()} == wanted


@pytest.mark.parametrize("zone", ["Europe/London", "Pacific/Honolulu", "Pacific/Auckland"])
@pytest.mark.parametrize("day", ["2026-03-28", "2026-10-24", "2026-12-31"])
def test_the_choices_of_later_are_ahead_at_any_hour(zone: str, day: str) -> None:
    for hour in range(24):
        turn = a_turn(now=instant(day, f"{hour:02}:30"), person=a_person(zone, **NO_QUIET_HOURS))
        assert all(at.astimezone(UTC) > turn.now for at in later_choices(turn).values())


def test_an_old_thing_told_today_is_planned_for_the_next_working_morning() -> None:
    turn = a_turn(a_lead(Stage.APPLIED, Step.LOOK, counted_from=instant("2026-01-05")), now=instant("2026-06-05"))
    assert local(turn) == "look 2026-06-08 10:00"


def test_what_is_planned_keeps_its_time_while_nothing_about_it_changes() -> None:
    turn = a_turn(a_lead())
    replan(turn)
    held = replace(turn.state.nudges[1], at=instant("2026-06-10"))
    turn.put(held)
    replan(turn)
    assert turn.state.nudges[1] is held
    turn.change_person(quiet_from=time(9), quiet_to=time(11))
    assert local(turn) == "first-follow-up 2026-06-09 11:00"
