"""The ladder around an interview: the evening before, two hours before, the check-in, the thank-you note."""

from dataclasses import replace
from datetime import datetime, time

import pytest

from flows.ladder import next_step
from flows.values import Interview, InterviewStatus, Lead, Person, Stage, Step
from tests.flows.life import a_lead, a_person, an_interview, instant

LONDON = a_person(country="GB")
NO_REMINDERS = replace(LONDON, evening_before=False, hours_before=False)
PLANNED = a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN)
THURSDAY = "2026-06-04 14:00"


def comes(person: Person, interview: Interview | None = None, lead: Lead = PLANNED) -> tuple[Step, str]:
    nudge = next_step(person, lead, (interview,) if interview else ())
    assert nudge is not None
    return nudge.step, nudge.at.astimezone(person.tz).strftime("%Y-%m-%d %H:%M")


EVENING = (Step.EVENING_BEFORE, "2026-06-03 18:00")
HOURS = (Step.HOURS_BEFORE, "2026-06-04 12:00")
CHECK_IN = (Step.CHECK_IN, "2026-06-04 15:45")


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("2026-06-02T12:00", EVENING),
        ("2026-06-03T16:59", EVENING),
        ("2026-06-03T17:00", HOURS),  # told at 18:00: too late for the evening
        ("2026-06-04T10:59", HOURS),
        ("2026-06-04T11:00", CHECK_IN),  # told two hours before
        ("2026-06-04T13:30", CHECK_IN),
    ],
)
def test_a_reminder_that_should_have_come_before_the_interview_was_told_does_not_come(
    told: str, wanted: tuple[Step, str]
) -> None:
    interview = an_interview(THURSDAY, told=datetime.fromisoformat(told + "+00:00"))
    assert comes(LONDON, interview) == wanted


@pytest.mark.parametrize(
    ("reminded", "wanted"), [(None, EVENING), (Step.EVENING_BEFORE, HOURS), (Step.HOURS_BEFORE, CHECK_IN)]
)
def test_after_each_reminder_comes_the_next_and_at_last_the_check_in(
    reminded: Step | None, wanted: tuple[Step, str]
) -> None:
    assert comes(LONDON, an_interview(THURSDAY, reminded=reminded)) == wanted


@pytest.mark.parametrize(
    ("evening", "hours", "wanted"), [(True, False, EVENING), (False, True, HOURS), (False, False, CHECK_IN)]
)
def test_each_reminder_can_be_turned_off_alone(evening: bool, hours: bool, wanted: tuple[Step, str]) -> None:
    person = replace(LONDON, evening_before=evening, hours_before=hours)
    assert comes(person, an_interview(THURSDAY)) == wanted


def test_with_the_hours_turned_off_the_check_in_follows_the_evening() -> None:
    person = replace(LONDON, hours_before=False)
    assert comes(person, an_interview(THURSDAY, reminded=Step.EVENING_BEFORE)) == CHECK_IN


def test_quiet_hours_do_not_move_the_reminders_of_an_early_interview() -> None:
    early = an_interview("2026-06-04 07:00", reminded=Step.EVENING_BEFORE)
    assert comes(LONDON, early) == (Step.HOURS_BEFORE, "2026-06-04 05:00")
    quiet = replace(LONDON, quiet_from=time(17))
    assert comes(quiet, an_interview(THURSDAY)) == EVENING


def test_the_evening_before_is_the_evening_where_the_person_is_and_the_hours_are_hours_of_the_interview() -> None:
    auckland = a_person("Pacific/Auckland")  # 14:00 in London is 01:00 there, a day on
    assert comes(auckland, an_interview(THURSDAY)) == (Step.EVENING_BEFORE, "2026-06-04 18:00")
    reminded = an_interview(THURSDAY, reminded=Step.EVENING_BEFORE)
    assert comes(auckland, reminded) == (Step.HOURS_BEFORE, "2026-06-04 23:00")


@pytest.mark.parametrize(
    ("wall", "hours"),
    [("2026-03-29 03:00", "2026-03-29 00:00"), ("2026-10-25 03:00", "2026-10-25 01:00")],
)
def test_two_hours_are_two_hours_also_when_the_clocks_change(wall: str, hours: str) -> None:
    interview = an_interview(wall, told=instant("2026-03-01"), reminded=Step.EVENING_BEFORE)
    assert comes(LONDON, interview) == (Step.HOURS_BEFORE, hours)


@pytest.mark.parametrize(
    ("wall", "minutes", "wanted"),
    [
        (THURSDAY, 60, "2026-06-04 15:45"),
        (THURSDAY, 30, "2026-06-04 15:15"),
        ("2026-06-04 19:14", 60, "2026-06-04 20:59"),
        ("2026-06-04 19:15", 60, "2026-06-05 08:00"),  # 21:00: the next morning
        ("2026-06-05 20:00", 120, "2026-06-06 08:00"),  # a Saturday: a check-in does not wait for Monday
        ("2026-12-24 20:00", 60, "2026-12-25 08:00"),
        ("2026-10-25 00:30", 60, "2026-10-25 08:00"),
    ],
)
def test_the_check_in_comes_45_minutes_after_the_end_out_of_quiet_hours(wall: str, minutes: int, wanted: str) -> None:
    interview = an_interview(wall, minutes=minutes)
    assert comes(NO_REMINDERS, interview) == (Step.CHECK_IN, wanted)


def test_an_interview_keeps_its_own_zone_when_the_person_travels() -> None:
    tokyo = replace(NO_REMINDERS, zone="Asia/Tokyo", country="JP")
    assert comes(tokyo, an_interview("2026-06-04 09:00")) == (Step.CHECK_IN, "2026-06-04 18:45")


def test_a_check_in_without_an_interview_is_counted_from_what_is_known() -> None:
    over = an_interview(THURSDAY, status=InterviewStatus.OVER)
    assert comes(LONDON, over, replace(PLANNED, counted_from=instant("2026-06-04", "14:00"))) == CHECK_IN


def thanks(country: str, ended: str, **person: object) -> tuple[Step, str]:
    zone = {"US": "America/New_York", "CA": "America/Toronto", "GB": "Europe/London"}[country]
    who = a_person(zone, country=country, **person)
    at = datetime.fromisoformat(ended).replace(tzinfo=who.tz)
    return comes(who, lead=a_lead(Stage.WAITING, Step.THANK_YOU, last_contact=at, counted_from=at))


@pytest.mark.parametrize("country", ["US", "CA"])
@pytest.mark.parametrize(
    ("ended", "wanted"),
    [
        ("2026-06-04 11:00", "2026-06-04 18:00"),
        ("2026-06-04 15:59", "2026-06-04 18:00"),
        ("2026-06-04 16:00", "2026-06-05 09:00"),
        ("2026-06-04 22:00", "2026-06-05 09:00"),
        ("2026-06-05 17:00", "2026-06-06 09:00"),  # a Saturday: within a day counts for more
    ],
)
def test_a_thank_you_comes_the_same_evening_or_the_morning_after_a_late_interview(
    country: str, ended: str, wanted: str
) -> None:
    assert thanks(country, ended) == (Step.THANK_YOU, wanted)


def test_a_thank_you_keeps_out_of_quiet_hours() -> None:
    early = "2026-06-04 11:00"
    assert thanks("US", early, quiet_from=time(17), quiet_to=time(9, 30))[1] == "2026-06-05 09:30"
