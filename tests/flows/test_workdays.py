"""Working days, public holidays and quiet hours: arithmetic on the person's own calendar, in wall time."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import product

import pytest

from flows.workdays import add_workdays, after_quiet_hours, at_wall_time, in_quiet_hours, is_workday
from tests.flows.life import a_person, instant


@pytest.mark.parametrize(
    ("day", "country", "works"),
    [
        ("2026-06-05", "GB", True),
        ("2026-06-06", "GB", False),
        ("2026-06-07", "GB", False),
        ("2026-12-25", "", True),
        ("2026-12-25", "GB", False),
        ("2026-12-28", "GB", False),  # in place of Boxing Day, a Saturday
        ("2026-07-03", "US", False),  # in place of Independence Day, a Saturday
        ("2026-07-03", "GB", True),
        ("2026-11-26", "US", False),
        ("2026-10-03", "DE", False),
        ("2025-10-03", "DE", False),
        ("2026-06-04", "DE", True),  # Corpus Christi: a holiday of some regions alone
        ("2026-05-14", "DE", False),
        ("2026-12-25", "QQ", True),
    ],
)
def test_a_working_day_is_monday_to_friday_and_no_public_holiday_of_the_country(
    day: str, country: str, works: bool
) -> None:
    assert is_workday(date.fromisoformat(day), country) is works


@pytest.mark.parametrize(
    ("day", "count", "country", "wanted"),
    [
        ("2026-06-02", 0, "GB", "2026-06-02"),
        ("2026-06-06", 0, "GB", "2026-06-06"),
        ("2026-06-02", 3, "GB", "2026-06-05"),
        ("2026-06-02", 4, "GB", "2026-06-08"),
        ("2026-06-05", 1, "GB", "2026-06-08"),
        ("2026-06-06", 1, "GB", "2026-06-08"),
        ("2026-06-07", 5, "GB", "2026-06-12"),
        ("2026-12-23", 2, "GB", "2026-12-29"),
        ("2026-12-23", 2, "DE", "2026-12-28"),
        ("2026-12-23", 2, "", "2026-12-25"),
        ("2026-12-31", 1, "US", "2027-01-04"),
        ("2028-02-25", 2, "GB", "2028-02-29"),
    ],
)
def test_working_days_are_counted_from_the_day_after(day: str, count: int, country: str, wanted: str) -> None:
    assert add_workdays(date.fromisoformat(day), count, country).isoformat() == wanted


OVER_NIGHT = a_person(quiet_from=time(21), quiet_to=time(8))
BY_DAY = a_person(quiet_from=time(9, 30), quiet_to=time(17))


@pytest.mark.parametrize(
    ("local", "quiet"),
    [("20:59", False), ("21:00", True), ("23:59", True), ("00:00", True), ("07:59", True), ("08:00", False)],
)
def test_quiet_hours_over_midnight_begin_at_their_first_minute_and_end_at_their_last(local: str, quiet: bool) -> None:
    moment = datetime.combine(date(2026, 6, 2), time.fromisoformat(local), tzinfo=OVER_NIGHT.tz)
    assert in_quiet_hours(OVER_NIGHT, moment) is quiet


@pytest.mark.parametrize(("local", "quiet"), [("09:29", False), ("09:30", True), ("16:59", True), ("17:00", False)])
def test_quiet_hours_by_day(local: str, quiet: bool) -> None:
    moment = datetime.combine(date(2026, 6, 2), time.fromisoformat(local), tzinfo=BY_DAY.tz)
    assert in_quiet_hours(BY_DAY, moment) is quiet


@pytest.mark.parametrize("ends", [time(0), time(9), time(21)])
@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_equal_ends_mean_no_quiet_hours(ends: time, hour: int) -> None:
    person = a_person(quiet_from=ends, quiet_to=ends)
    moment = datetime(2026, 6, 2, hour, tzinfo=UTC)
    assert not in_quiet_hours(person, moment)
    assert after_quiet_hours(person, moment) == moment


@pytest.mark.parametrize(
    ("moment", "wanted"),
    [
        (instant("2026-06-02", "19:59"), instant("2026-06-02", "19:59")),
        (instant("2026-06-02", "20:00"), instant("2026-06-03", "07:00")),
        (instant("2026-06-02", "23:30"), instant("2026-06-03", "07:00")),
        (instant("2026-06-03", "06:59"), instant("2026-06-03", "07:00")),
        (instant("2026-06-03", "07:00"), instant("2026-06-03", "07:00")),
        (instant("2026-12-31", "23:30"), instant("2027-01-01", "08:00")),
    ],
)
def test_what_falls_into_quiet_hours_comes_at_their_end(moment: datetime, wanted: datetime) -> None:
    assert after_quiet_hours(OVER_NIGHT, moment) == wanted


def test_quiet_hours_are_those_of_the_clock_where_the_person_is() -> None:
    tokyo = a_person("Asia/Tokyo")
    assert in_quiet_hours(tokyo, instant("2026-06-02", "12:00"))
    assert after_quiet_hours(tokyo, instant("2026-06-02", "12:00")) == instant("2026-06-02", "23:00")


@pytest.mark.parametrize(
    ("zone", "quiet_to", "night", "wanted"),
    [
        (
            "Europe/London",
            time(8),
            "2026-03-28T23:30",
            "2026-03-29T07:00",
        ),  # an hour is left out: 8:00 is an hour sooner
        ("Europe/London", time(8), "2026-10-24T22:30", "2026-10-25T08:00"),  # an hour comes twice
        ("America/New_York", time(8), "2026-03-08T04:30", "2026-03-08T12:00"),
        ("America/New_York", time(8), "2026-11-01T04:30", "2026-11-01T13:00"),
        ("Europe/London", time(1, 30), "2026-03-28T23:30", "2026-03-29T01:30"),  # 1:30 is not on the clock that night
    ],
)
def test_quiet_hours_end_at_their_wall_time_also_when_the_clocks_change(
    zone: str, quiet_to: time, night: str, wanted: str
) -> None:
    person = a_person(zone, quiet_to=quiet_to)
    moment = datetime.fromisoformat(night).replace(tzinfo=UTC)
    assert after_quiet_hours(person, moment).astimezone(UTC).isoformat() == f"{wanted}:00+00:00"


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"])
@pytest.mark.parametrize(("start", "end"), [(21, 8), (1, 2), (0, 1), (23, 1), (9, 17), (4, 3)])
def test_the_end_of_quiet_hours_is_never_earlier_and_never_quiet(zone: str, start: int, end: int) -> None:
    person = a_person(zone, quiet_from=time(start), quiet_to=time(end))
    days = ("2026-03-28", "2026-10-24", "2026-04-04", "2026-11-01", "2026-12-31")
    for around, minutes in product(days, range(0, 48 * 60, 30)):
        moment = instant(around, "00:00") + timedelta(minutes=minutes)
        after = after_quiet_hours(person, moment).astimezone(UTC)
        assert moment <= after <= moment + timedelta(hours=25)
        assert not in_quiet_hours(person, after)


def test_a_wall_time_is_that_of_the_person() -> None:
    assert at_wall_time(a_person("Asia/Kolkata"), date(2026, 6, 2), time(10)) == instant("2026-06-02", "04:30")
    assert at_wall_time(a_person(), date(2026, 12, 2), time(10)) == instant("2026-12-02", "10:00")
