"""Days and times as people type them: what is read, what is not, and what must not be guessed."""

from datetime import date, time

import pytest

from flows.understanding.when import Moment, read_moment

TUESDAY = date(2026, 6, 2)
YEAR_END = date(2027, 12, 30)
"""A Thursday, in the days before a leap year."""

READ = """
today                    | 2026-06-02       | 2027-12-30
tonight                  | 2026-06-02       | 2027-12-30
Tomorrow                 | 2026-06-03       | 2027-12-31
yesterday                | 2026-06-01       | 2027-12-29
tuesday                  | 2026-06-09       | 2028-01-04
on Tuesday               | 2026-06-09       | 2028-01-04
this friday              | 2026-06-05       | 2027-12-31
thursday                 | 2026-06-04       | 2028-01-06
wed                      | 2026-06-03       | 2028-01-05
thurs                    | 2026-06-04       | 2028-01-06
MONDAY                   | 2026-06-08       | 2028-01-03
sun                      | 2026-06-07       | 2028-01-02
9 june                   | 2026-06-09       | 2028-06-09
9th June                 | 2026-06-09       | 2028-06-09
the 9th of June          | 2026-06-09       | 2028-06-09
june 9                   | 2026-06-09       | 2028-06-09
June 9th                 | 2026-06-09       | 2028-06-09
Jun. 9                   | 2026-06-09       | 2028-06-09
9. june                  | 2026-06-09       | 2028-06-09
2 june                   | 2026-06-02       | 2028-06-02
1 june                   | 2027-06-01       | 2028-06-01
1 jan                    | 2027-01-01       | 2028-01-01
31 dec                   | 2026-12-31       | 2027-12-31
30 december              | 2026-12-30       | 2027-12-30
29 december              | 2026-12-29       | 2028-12-29
december 31              | 2026-12-31       | 2027-12-31
9 june 2026              | 2026-06-09       | 2026-06-09
June 9, 2026             | 2026-06-09       | 2026-06-09
29 february 2028         | 2028-02-29       | 2028-02-29
feb 29                   | -                | 2028-02-29
29 feb                   | -                | 2028-02-29
29 february 2027         | -                | -
30 february              | -                | -
31 june                  | -                | -
2026-06-09               | 2026-06-09       | 2026-06-09
2026/6/9                 | 2026-06-09       | 2026-06-09
2026.06.09               | 2026-06-09       | 2026-06-09
2028-02-29               | 2028-02-29       | 2028-02-29
2027-02-29               | -                | -
2026-13-01               | -                | -
2026-06-31               | -                | -
14:30                    | 14:30            | 14:30
14.30                    | 14:30            | 14:30
14h30                    | 14:30            | 14:30
9h                       | 09:00            | 09:00
9:00                     | 09:00            | 09:00
at 9:15                  | 09:15            | 09:15
00:00                    | 00:00            | 00:00
23:59                    | 23:59            | 23:59
3 pm                     | 15:00            | 15:00
3pm                      | 15:00            | 15:00
3 p.m.                   | 15:00            | 15:00
3:45 am                  | 03:45            | 03:45
12 am                    | 00:00            | 00:00
12 pm                    | 12:00            | 12:00
12:30 pm                 | 12:30            | 12:30
noon                     | 12:00            | 12:00
midday                   | 12:00            | 12:00
03:00                    | 03:00            | 03:00
3:00                     | 03:00?           | 03:00?
6:59                     | 06:59?           | 06:59?
7:00                     | 07:00            | 07:00
2026-06-09 14:30         | 2026-06-09 14:30 | 2026-06-09 14:30
2026-06-09 at 2:30 pm    | 2026-06-09 14:30 | 2026-06-09 14:30
tomorrow 9:00            | 2026-06-03 09:00 | 2027-12-31 09:00
tomorrow at 3 pm         | 2026-06-03 15:00 | 2027-12-31 15:00
friday, 10:15            | 2026-06-05 10:15 | 2027-12-31 10:15
14:30 on friday          | 2026-06-05 14:30 | 2027-12-31 14:30
9 june 14:30             | 2026-06-09 14:30 | 2028-06-09 14:30
9 june at 2:30           | 2026-06-09 02:30? | 2028-06-09 02:30?
today 23:30              | 2026-06-02 23:30 | 2027-12-30 23:30
31 december 9999         | 9999-12-31       | 9999-12-31
"""
"""Typed, and what it is on Tuesday 2 June 2026 and on Thursday 30 December 2027; ``?``: either half of the day."""

NOT_READ = (
    "", " ", "soon", "next week", "in two weeks", "09/06", "9/6/2026", "06-09-2026", "9.6.", "31.12.", "14", "9",
    "june", "june 2026", "9 of", "25:00", "24:00", "14:60", "13 pm", "0 am", "9 juneuary", "maybe", "maybe 5",
    "2026", "mar", "may be 5", "second 5", "monday tuesday", "tomorrow or friday", "friday the 13th",
    "tomorrow morning", "next friday",
    "2026-06-09 2026-06-10", "9 june 10 june", "14:30 15:30", "10-11", "9:00-10:00", "14:30 sharp", "mo", "tu", "we",
    "not tomorrow", "²", "9 ²", "١٤:٣٠ maybe", "0 june", "32 june", "--", "null", "2026-6", "today 25:00", "-1 june",
)  # fmt: skip
"""What can be read in two ways, or not at all: nothing is guessed."""


def read(line: str) -> tuple[str, str, str]:
    typed, first, second = (part.strip() for part in line.split("|"))
    return typed, first, second


def shown(moment: Moment | None) -> str:
    if moment is None:
        return "-"
    parts = [moment.day.isoformat()] if moment.day else []
    parts += [f"{moment.wall:%H:%M}"] if moment.wall is not None else []
    return " ".join(parts) + ("?" if moment.either_half else "")


LINES = [read(line) for line in READ.strip().splitlines()]


def test_the_table_is_long_enough() -> None:
    assert len(LINES) >= 60
    assert len({typed for typed, _, _ in LINES}) == len(LINES)


@pytest.mark.parametrize(("typed", "tuesday", "year_end"), LINES)
def test_what_people_type_is_read_from_the_day_it_is_typed_on(typed: str, tuesday: str, year_end: str) -> None:
    assert shown(read_moment(typed, TUESDAY)) == tuesday
    assert shown(read_moment(typed, YEAR_END)) == year_end


@pytest.mark.parametrize("typed", NOT_READ)
@pytest.mark.parametrize("ahead", [True, False])
def test_what_is_unclear_is_not_read(typed: str, ahead: bool) -> None:
    assert read_moment(typed, TUESDAY, ahead=ahead) is None


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("monday", date(2026, 6, 1)),
        ("tuesday", TUESDAY),
        ("wednesday", date(2026, 5, 27)),
        ("last tuesday", date(2026, 5, 26)),
        ("last monday", date(2026, 6, 1)),
        ("last friday", date(2026, 5, 29)),
        ("2 june", TUESDAY),
        ("3 june", date(2025, 6, 3)),
        ("31 dec", date(2025, 12, 31)),
        ("yesterday", date(2026, 6, 1)),
        ("2026-06-09", date(2026, 6, 9)),
    ],
)
def test_what_lies_behind_is_read_backwards(typed: str, wanted: date) -> None:
    assert read_moment(typed, TUESDAY, ahead=False) == Moment(wanted)


def test_a_leap_day_without_its_year_is_read_only_when_it_is_near() -> None:
    assert read_moment("29 feb", date(2028, 3, 1), ahead=False) == Moment(date(2028, 2, 29))
    assert read_moment("29 feb", date(2029, 3, 1), ahead=False) == Moment(date(2028, 2, 29))
    assert read_moment("29 feb", date(2028, 3, 1)) is None
    assert read_moment("29 feb", date(2028, 2, 29)) == Moment(date(2028, 2, 29))


def test_a_weekday_typed_on_that_day_is_the_next_one_ahead_and_today_behind() -> None:
    assert read_moment("tuesday", TUESDAY) == Moment(date(2026, 6, 9))
    assert read_moment("tuesday", TUESDAY, ahead=False) == Moment(TUESDAY)


def test_a_padded_early_hour_is_meant_as_it_stands() -> None:
    assert read_moment("05:30", TUESDAY) == Moment(wall=time(5, 30))
    assert read_moment("5:30", TUESDAY) == Moment(wall=time(5, 30), either_half=True)
