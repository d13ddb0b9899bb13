"""The ladder, row by row: which step comes next, and at what wall time (coaching.md D)."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from flows.ladder import chase_time, first_planned, next_step
from flows.planned import Nudge
from flows.values import ENDS, InterviewStatus, Lead, Person, Stage, Step
from tests.flows.life import NO_QUIET_HOURS, a_lead, a_person, an_interview, instant

LONDON = a_person(country="GB")
NEW_YORK = a_person("America/New_York", country="US")
BERLIN = a_person("Europe/Berlin", country="DE")


def wall(person: Person, nudge: Nudge | None) -> str:
    """When it comes, on the person's clock."""
    assert nudge is not None
    assert nudge.due == nudge.planned == nudge.at
    assert nudge.at.tzinfo is UTC
    return nudge.at.astimezone(person.tz).strftime("%Y-%m-%d %H:%M")


def comes(person: Person, lead: Lead, *interviews: object) -> tuple[Step, str]:
    nudge = next_step(person, lead, interviews)  # type: ignore[arg-type]  # interviews, made by hand
    assert nudge is not None
    return nudge.step, wall(person, nudge)


def counted(stage: Stage, step: Step, day: str, **fields: object) -> Lead:
    """A lead whose delay runs from noon of ``day``."""
    at = instant(day)
    return a_lead(stage, step, **{"counted_from": at, "last_contact": at, **fields})


@pytest.mark.parametrize(
    ("stage", "step", "day", "wanted"),
    [
        (Stage.WAITING, Step.FIRST_FOLLOW_UP, "2026-06-02", "2026-06-09 10:00"),
        (Stage.WAITING, Step.FIRST_FOLLOW_UP, "2026-06-05", "2026-06-12 10:00"),
        (Stage.WAITING, Step.FIRST_FOLLOW_UP, "2026-06-06", "2026-06-12 10:00"),
        (Stage.FOLLOWED_UP, Step.SECOND_FOLLOW_UP, "2026-06-09", "2026-06-16 10:00"),
        (Stage.CALLED, Step.PROPOSE_QUIET, "2026-06-16", "2026-06-23 10:00"),
        (Stage.QUIET, Step.KEEP_OR_CLOSE, "2026-06-02", "2026-07-02 10:00"),
        (Stage.QUIET, Step.KEEP_OR_CLOSE, "2026-06-05", "2026-07-06 10:00"),  # 5 July is a Sunday
        (Stage.APPLIED, Step.LOOK, "2026-06-02", "2026-06-16 10:00"),
        (Stage.APPLIED, Step.KEEP_OR_CLOSE, "2026-06-02", "2026-06-30 10:00"),
    ],
)
def test_each_step_comes_after_its_working_days(stage: Stage, step: Step, day: str, wanted: str) -> None:
    assert comes(LONDON, counted(stage, step, day)) == (step, wanted)


@pytest.mark.parametrize(
    ("promised", "wanted"),
    [
        ("2026-06-09", "2026-06-11 10:00"),
        ("2026-06-05", "2026-06-09 10:00"),  # a Friday: over the weekend
        ("2026-06-06", "2026-06-09 10:00"),
        ("2026-06-02", "2026-06-04 10:00"),
        ("2026-12-24", "2026-12-30 10:00"),
    ],
)
def test_a_promised_day_beats_the_default_by_two_working_days(promised: str, wanted: str) -> None:
    lead = counted(Stage.WAITING, Step.FIRST_FOLLOW_UP, "2026-06-02", promised=date.fromisoformat(promised))
    assert comes(LONDON, lead) == (Step.FIRST_FOLLOW_UP, wanted)


def test_a_promised_day_moves_no_step_but_the_first_follow_up() -> None:
    told = date(2026, 6, 30)
    lead = counted(Stage.FOLLOWED_UP, Step.SECOND_FOLLOW_UP, "2026-06-02", promised=told)
    assert comes(LONDON, lead) == (Step.SECOND_FOLLOW_UP, "2026-06-09 10:00")


@pytest.mark.parametrize(
    ("person", "day", "wanted"),
    [
        (LONDON, "2026-12-21", "2026-12-30 10:00"),  # Christmas Day, and a Monday in place of Boxing Day
        (BERLIN, "2026-12-21", "2026-12-29 10:00"),
        (NEW_YORK, "2026-12-21", "2026-12-29 10:00"),
        (LONDON, "2026-06-26", "2026-07-03 10:00"),
        (NEW_YORK, "2026-06-26", "2026-07-06 10:00"),  # Friday 3 July in place of Independence Day
        (NEW_YORK, "2026-11-20", "2026-11-30 10:00"),  # Thanksgiving
        (BERLIN, "2026-09-28", "2026-10-05 10:00"),  # the day of unity is a Saturday
        (BERLIN, "2025-09-29", "2025-10-07 10:00"),  # and a Friday the year before
        (replace(LONDON, country=""), "2026-12-21", "2026-12-28 10:00"),
    ],
)
def test_public_holidays_of_the_country_are_no_working_days(person: Person, day: str, wanted: str) -> None:
    assert comes(person, counted(Stage.WAITING, Step.FIRST_FOLLOW_UP, day)) == (Step.FIRST_FOLLOW_UP, wanted)


def test_the_public_sector_is_given_twice_the_time_but_not_beyond_what_it_promised() -> None:
    lead = counted(Stage.WAITING, Step.FIRST_FOLLOW_UP, "2026-06-02", public=True)
    assert comes(LONDON, lead) == (Step.FIRST_FOLLOW_UP, "2026-06-16 10:00")
    promised = replace(lead, promised=date(2026, 6, 9))
    assert comes(LONDON, promised) == (Step.FIRST_FOLLOW_UP, "2026-06-11 10:00")


@pytest.mark.parametrize(
    ("step", "wanted"), [(Step.FIRST_FOLLOW_UP, "2026-06-11 10:00"), (Step.KEEP_OR_CLOSE, "2026-07-09 10:00")]
)
def test_what_was_said_without_a_reaction_comes_again_after_two_working_days_and_keep_or_close_after_a_month(
    step: Step, wanted: str
) -> None:
    lead = counted(Stage.WAITING, step, "2026-05-01", asked=1, asked_at=instant("2026-06-09", "09:00"))
    assert comes(LONDON, lead) == (step, wanted)


def test_a_rested_lead_is_left_alone_for_five_working_days_at_least() -> None:
    lead = a_lead(
        Stage.FOLLOWED_UP,
        Step.KEEP_OR_CLOSE,
        counted_from=instant("2026-07-01"),
        last_contact=instant("2026-05-01"),
    )
    assert comes(LONDON, lead) == (Step.KEEP_OR_CLOSE, "2026-07-08 10:00")


@pytest.mark.parametrize(
    ("quiet", "wanted"),
    [
        ((time(21), time(8)), "2026-06-09 10:00"),
        ((time(22), time(11)), "2026-06-09 11:00"),
        ((time(9, 30), time(17)), "2026-06-09 17:00"),
        ((time(10), time(9)), "2026-06-10 09:00"),
        ((time(12), time(12)), "2026-06-09 10:00"),
    ],
)
def test_a_follow_up_comes_at_ten_or_when_quiet_hours_are_over(quiet: tuple[time, time], wanted: str) -> None:
    person = replace(LONDON, quiet_from=quiet[0], quiet_to=quiet[1])
    assert comes(person, counted(Stage.WAITING, Step.FIRST_FOLLOW_UP, "2026-06-02"))[1] == wanted


def test_a_follow_up_that_quiet_hours_push_over_a_friday_waits_for_a_working_day() -> None:
    person = replace(LONDON, quiet_from=time(10), quiet_to=time(9))
    assert chase_time(person, date(2026, 6, 5)) == instant("2026-06-09", "08:00")


@pytest.mark.parametrize(
    ("zone", "day", "before", "after"),
    [
        ("Europe/London", "2026-03-23", "2026-03-30T09:00", "2026-03-27T10:00"),
        ("Europe/London", "2026-10-19", "2026-10-26T10:00", "2026-10-23T09:00"),
        ("America/New_York", "2026-03-02", "2026-03-09T14:00", "2026-03-06T15:00"),
        ("America/New_York", "2026-10-26", "2026-11-02T15:00", "2026-10-30T14:00"),
    ],
)
def test_ten_stays_ten_when_the_clocks_change(zone: str, day: str, before: str, after: str) -> None:
    person = a_person(zone)
    nudge = next_step(person, counted(Stage.WAITING, Step.FIRST_FOLLOW_UP, day), ())
    assert nudge is not None
    assert nudge.at == datetime.fromisoformat(before).replace(tzinfo=UTC)
    friday = chase_time(person, date.fromisoformat(after[:10]))
    assert friday == datetime.fromisoformat(after).replace(tzinfo=UTC)


def test_what_the_person_put_off_comes_then_also_on_a_sunday_but_not_in_quiet_hours() -> None:
    lead = counted(Stage.WAITING, Step.FIRST_FOLLOW_UP, "2026-06-02")
    sunday = replace(lead, snoozed_until=instant("2026-06-07", "08:00"))
    assert comes(LONDON, sunday) == (Step.FIRST_FOLLOW_UP, "2026-06-07 09:00")
    night = replace(lead, snoozed_until=instant("2026-06-07", "21:30"))
    assert comes(LONDON, night) == (Step.FIRST_FOLLOW_UP, "2026-06-08 08:00")


@pytest.mark.parametrize("stage", Stage)
def test_a_closed_lead_has_no_next_step_and_an_open_one_has(stage: Stage) -> None:
    assert (next_step(LONDON, a_lead(stage), ()) is None) is (stage in ENDS)


def test_of_several_interviews_the_one_that_ends_first_counts_and_none_that_is_over_or_of_another_lead() -> None:
    long = an_interview("2026-06-04 09:00", id=2, minutes=180)
    short = an_interview("2026-06-04 10:00", id=3, minutes=30)
    over = an_interview("2026-06-03 10:00", id=4, status=InterviewStatus.OVER)
    cancelled = an_interview("2026-06-03 10:00", id=5, status=InterviewStatus.CANCELLED)
    other = an_interview("2026-06-03 10:00", id=6, lead=7)
    assert first_planned(a_lead(), (long, short, over, cancelled, other)) == short
    assert first_planned(a_lead(), (over, cancelled, other)) is None


def test_the_next_step_is_the_same_however_often_it_is_asked_for() -> None:
    lead = counted(Stage.WAITING, Step.FIRST_FOLLOW_UP, "2026-06-02")
    assert next_step(LONDON, lead, ()) == next_step(LONDON, lead, ())
    assert comes(replace(LONDON, **NO_QUIET_HOURS), lead)[1] == "2026-06-09 10:00"
