"""Plans keep the time of day over changes of the clock, and come at an instant that there is."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.decide import newcomer
from flows.ladder import CHASE_AT, CHECK_IN_AFTER, EVENING, next_step
from flows.moves import change_zone, later_choices, snooze
from flows.planned import ReminderKind
from flows.reminders import promise
from flows.turn import Turn
from flows.values import Interview, Kind, Lead, Person, Stage, Step
from flows.weekly import plan
from flows.workdays import after_quiet_hours, at_wall_time, in_quiet_hours

CHANGES = {
    "Europe/Berlin": (date(2026, 3, 29), date(2026, 10, 25)),
    "Europe/London": (date(2026, 3, 29), date(2026, 10, 25)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Sydney": (date(2026, 10, 4), date(2026, 4, 5)),
    "America/Mexico_City": (date(2026, 4, 5), date(2026, 10, 25)),  # when the clocks changed until 2022
}
DAYS = [(zone, day) for zone, days in CHANGES.items() for day in days]
ZONES = tuple(CHANGES)


def person(zone: str, **changes: object) -> Person:
    made = newcomer(1, "Sam Sample", "en", datetime(2026, 1, 1, tzinfo=UTC)).person
    return replace(made, zone=zone, zone_known=True, **changes)  # type: ignore[arg-type]  # fields by name


def lead(step: Step, counted_from: datetime, stage: Stage = Stage.WAITING, **changes: object) -> Lead:
    told = (counted_from, counted_from, counted_from)
    return replace(Lead(1, "Sample Corp", stage, step, *told), **changes)  # type: ignore[arg-type]  # fields by name


def turn_of(who: Person, now: datetime) -> Turn:
    return Turn(replace(newcomer(1, "Sam Sample", "en", now), person=who), now)


def wall(instant: datetime, zone: str) -> str:
    return instant.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


def test_the_clocks_do_change_where_it_is_said_and_not_in_mexico() -> None:
    for zone, days in CHANGES.items():
        for day in days:
            midnight = datetime.combine(day, time(), tzinfo=ZoneInfo(zone))
            next_midnight = datetime.combine(day + timedelta(days=1), time(), tzinfo=ZoneInfo(zone))
            hours = (next_midnight.astimezone(UTC) - midnight.astimezone(UTC)) / timedelta(hours=1)
            assert (hours == 24) == (zone == "America/Mexico_City")


@pytest.mark.parametrize(("zone", "day"), DAYS)
def test_a_follow_up_comes_at_ten_on_both_sides_of_the_change(zone: str, day: date) -> None:
    told = datetime.combine(day - timedelta(days=3), time(15), tzinfo=ZoneInfo(zone))
    nudge = next_step(person(zone), lead(Step.FIRST_FOLLOW_UP, told.astimezone(UTC)), ())
    assert nudge is not None
    assert wall(nudge.at, zone)[-5:] == CHASE_AT.strftime("%H:%M")
    assert nudge.at.astimezone(ZoneInfo(zone)).date() > day


@pytest.mark.parametrize(("zone", "day"), DAYS)
def test_what_was_put_off_to_the_morning_after_the_change_comes_at_nine(zone: str, day: date) -> None:
    now = datetime.combine(day - timedelta(days=1), time(16), tzinfo=ZoneInfo(zone)).astimezone(UTC)
    turn = turn_of(person(zone), now)
    turn.put(lead(Step.FIRST_FOLLOW_UP, now))
    put_off = snooze(turn, turn.state.leads[1], Step.FIRST_FOLLOW_UP, later_choices(turn)["morning"])
    nudge = next_step(turn.person, put_off, ())
    assert nudge is not None
    assert wall(nudge.at, zone) == f"{day} 09:00"


@pytest.mark.parametrize(("zone", "day"), DAYS)
def test_the_evening_before_an_interview_is_at_six_and_two_hours_before_are_two_hours(zone: str, day: date) -> None:
    told = datetime.combine(day - timedelta(days=5), time(12), tzinfo=ZoneInfo(zone)).astimezone(UTC)
    kept = lead(Step.CHECK_IN, told, Stage.INTERVIEW_PLANNED)
    for on in (day, day + timedelta(days=1)):
        meeting = Interview(2, 1, datetime.combine(on, time(9)), zone, 60, Kind.VIDEO, told)
        before = next_step(person(zone), kept, (meeting,))
        assert before is not None
        assert wall(before.at, zone) == f"{on - timedelta(days=1)} {EVENING:%H:%M}"
        hours = next_step(person(zone), kept, (replace(meeting, reminded=Step.EVENING_BEFORE),))
        assert hours is not None
        assert meeting.starts.astimezone(UTC) - hours.at == timedelta(hours=2)
        after = next_step(person(zone), kept, (replace(meeting, reminded=Step.HOURS_BEFORE),))
        assert after is not None
        assert after.at == meeting.ends.astimezone(UTC) + CHECK_IN_AFTER


@pytest.mark.parametrize(("zone", "day"), DAYS)
def test_the_weekly_review_keeps_its_hour(zone: str, day: date) -> None:
    first = datetime.combine(day - timedelta(days=30), time(12), tzinfo=ZoneInfo(zone)).astimezone(UTC)
    now = datetime.combine(day - timedelta(days=2), time(12), tzinfo=ZoneInfo(zone)).astimezone(UTC)
    for weekday in range(7):
        turn = turn_of(person(zone, weekly_day=weekday), now)
        turn.put(lead(Step.KEEP_OR_CLOSE, first))
        plan(turn, turn.state)
        review = turn.state.reminders[ReminderKind.WEEKLY]
        assert wall(review.at, zone)[-5:] == "09:00"
        assert review.at.astimezone(ZoneInfo(zone)).weekday() == weekday
        assert now < review.at <= now + timedelta(days=7, hours=1)


@example(("Europe/Berlin", date(2026, 3, 29)), 0, 3, 2)
@given(st.sampled_from(DAYS), st.integers(-36 * 60, 60 * 60), st.integers(0, 23), st.integers(0, 23))
def test_quiet_hours_end_when_the_clock_says_so(
    change: tuple[str, date], minutes: int, quiet_from: int, quiet_to: int
) -> None:
    zone, day = change
    who = person(zone, quiet_from=time(quiet_from), quiet_to=time(quiet_to))
    instant = datetime.combine(day, time(), tzinfo=ZoneInfo(zone)).astimezone(UTC) + timedelta(minutes=minutes)
    after = after_quiet_hours(who, instant).astimezone(UTC)
    assert after >= instant
    assert not in_quiet_hours(who, after)
    assert after - instant <= timedelta(hours=25)
    if after > instant:
        assert in_quiet_hours(who, after - timedelta(seconds=1)) or _skipped(zone, after)


def _skipped(zone: str, instant: datetime) -> bool:
    """Whether the clock has just been put forward at ``instant``."""
    tz = ZoneInfo(zone)
    return instant.astimezone(tz).utcoffset() != (instant - timedelta(hours=1)).astimezone(tz).utcoffset()


@given(st.sampled_from(ZONES), st.sampled_from(ZONES), st.integers(0, 365), st.integers(0, 47), st.integers(8, 20))
def test_what_was_promised_moves_with_the_person_and_keeps_its_hour(
    here: str, there: str, days: int, told: int, hour: int
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=days, hours=told)
    turn = turn_of(person(here), now)
    on = turn.today + timedelta(days=3)
    at = at_wall_time(turn.person, on, time(hour))
    promise(turn, ReminderKind.STEP, at, step="apply")
    turn.put(lead(Step.FIRST_FOLLOW_UP, now))
    snooze(turn, turn.state.leads[1], Step.FIRST_FOLLOW_UP, at)
    change_zone(turn, there)
    wanted = f"{on} {hour:02}:00"
    assert wall(turn.state.reminders[ReminderKind.STEP].at, there) == wanted
    nudge = next_step(turn.person, turn.state.leads[1], ())
    assert nudge is not None
    assert wall(nudge.at, there) == wanted


def test_nothing_due_is_said_by_a_move_alone() -> None:
    turn = turn_of(person("Europe/London"), datetime(2026, 6, 2, 12, tzinfo=UTC))
    change_zone(turn, "Asia/Tokyo")
    assert turn.effects == []
