"""Dates in a résumé: read in the ways people write them, and remarked on only where the file itself shows something."""

from datetime import date

import pytest

from flows.coaching.resume_dates import date_remarks, early_career, spans_of, without_spans
from tests.flows.resume_paper import TODAY, kinds, paper


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("March 2019 - present", (2019, 3), None),
        ("March 2019 – present", (2019, 3), None),  # dashes people type
        ("Mar. 2019 — Jun 2020", (2019, 3), (2020, 6)),
        ("03/2019-04/2021", (2019, 3), (2021, 4)),
        ("3/19 - 4/21", (2019, 3), (2021, 4)),
        ("01.2015 – 12.2016", (2015, 1), (2016, 12)),  # as above
        ("2019-03 to 2020-02", (2019, 3), (2020, 2)),
        ("Sept '19 until Oct '21", (2019, 9), (2021, 10)),
        ("12 March 2015 - 3 May 2016", (2015, 3), (2016, 5)),
        ("March 12, 2015 - May 3, 2016", (2015, 3), (2016, 5)),
        ("May 2018 to date", (2018, 5), None),
        ("2015-2019", (2015, 1), (2019, 1)),
        ("Marketing 2015 - 2018", (2015, 1), (2018, 1)),
    ],
)
def test_a_span_is_read_as_people_write_it(typed: str, start: tuple[int, int], end: tuple[int, int] | None) -> None:
    (span,) = spans_of(paper(typed))
    assert divmod(span.start.first, 12) == (start[0], start[1] - 1)
    assert (divmod(span.end.first, 12) if span.end else None) == ((end[0], end[1] - 1) if end else None)


@pytest.mark.parametrize("typed", ["Summer 2019", "+44 20 7946 0958", "12/03/2019", "room 2015", "99-2019-1", ""])
def test_what_is_no_span_is_not_read_as_one(typed: str) -> None:
    assert spans_of(paper(typed)) == ()
    assert kinds(list(date_remarks(paper(typed), TODAY))) == ["no-dates"]


def test_digits_of_a_span_are_taken_out_of_the_line() -> None:
    assert "20" not in without_spans("Sample Corp 03/2019 - 04/2021")


@pytest.mark.parametrize(
    ("later", "months"), [("January 2019 - present", 0), ("December 2018 - present", 0), ("February 2019 - present", 7)]
)
def test_a_gap_is_remarked_when_it_is_longer_than_six_months(later: str, months: int) -> None:
    found = [r for r in date_remarks(paper(later, "May 2016 - June 2018"), TODAY) if r.kind == "gaps"]
    assert [remark.facts["months"] for remark in found] == ([months] if months else [])


def test_a_gap_names_what_lies_on_both_sides_and_its_place() -> None:
    (gap,) = [r for r in date_remarks(paper("Experience", "2021 - present", "2016 - 2018"), TODAY) if r.kind == "gaps"]
    (item,) = gap.items
    assert (item.what, item.instead, item.place.line, item.place.section) == (
        "2016 - 2018",
        "2021 - present",
        3,
        "Experience",
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("2019 - present", "2016 - 2018"),  # no gap, read one way
        ("2021 - present", "2016 - 2018", "A course, 2020"),  # a year alone stands in it
        ("January 2020 - present", "May 2016 - May 2018", "May 2018 - March 2020"),  # studies fill it
        ("January 2015 - present", "May 2016 - May 2017", "May 2019 - May 2020"),  # one goes on all the while
    ],
)
def test_no_gap_is_remarked_where_there_may_be_none(lines: tuple[str, ...]) -> None:
    assert "gaps" not in kinds(list(date_remarks(paper(*lines), TODAY)))


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ("March 2021 - present", []),
        ("March 2021 - June 2025", []),
        ("March 2021 - May 2025", ["latest-old"]),
        ("2021 - 2025", []),
        ("2021 - 2024", ["latest-old"]),
        ("March 2021 - June 2026", []),
        ("March 2021 - July 2026", ["dates-ahead"]),
        ("July 2026 - present", ["dates-ahead"]),
        ("March 2021 - May 2031 (expected)", []),
        ("June 2020 - March 2019", ["dates-turned", "latest-old"]),
    ],
)
def test_the_latest_date_is_held_against_today(span: str, expected: list[str]) -> None:
    assert kinds(list(date_remarks(paper("Experience", span), TODAY))) == expected


def test_a_degree_to_come_is_no_mistake() -> None:
    lines = ("Experience", "March 2021 - present", "Education", "2024 - 2028")
    assert "dates-ahead" not in kinds(list(date_remarks(paper(*lines), TODAY)))


@pytest.mark.parametrize(
    ("first", "second", "mixed"),
    [
        ("March 2021 - present", "June 2016 - May 2021", False),
        ("March 2021 - present", "Jun 2016 - May 2021", True),
        ("May 2021 - present", "Jan 2016 - May 2021", False),  # May is both
        ("March 2021 - present", "06/2016 - 03/2021", True),
        ("2021 - present", "2016 - 2021", False),
    ],
)
def test_dates_in_several_ways_are_remarked_within_a_section(first: str, second: str, mixed: bool) -> None:
    remarks = kinds(list(date_remarks(paper("Experience", first, second), TODAY)))
    assert ("dates-mixed" in remarks) is mixed


def test_years_alone_under_education_are_no_second_way() -> None:
    lines = ("Experience", "March 2021 - present", "Education", "2017 - 2021")
    assert kinds(list(date_remarks(paper(*lines), TODAY))) == []


def test_the_oldest_first_is_remarked_from_three_positions_on() -> None:
    rising = ("Experience", "2016 - 2018", "2018 - 2020", "2020 - present")
    assert "oldest-first" in kinds(list(date_remarks(paper(*rising), TODAY)))
    assert "oldest-first" not in kinds(list(date_remarks(paper(*rising[:3]), TODAY)))
    assert "oldest-first" not in kinds(list(date_remarks(paper(rising[0], *rising[:0:-1]), TODAY)))


@pytest.mark.parametrize(("line", "deep"), [(40, False), (41, True)])
def test_the_latest_position_far_down_is_remarked(line: int, deep: bool) -> None:
    lines = ("Experience", *["something"] * (line - 2), "March 2021 - present")
    assert ("latest-deep" in kinds(list(date_remarks(paper(*lines), TODAY)))) is deep


@pytest.mark.parametrize(("start", "early"), [("July 2021", True), ("May 2021", False)])
def test_a_career_is_early_for_five_years(start: str, early: bool) -> None:
    assert early_career(paper("Experience", f"{start} - present"), TODAY) is early


def test_a_file_without_work_tells_nothing_about_a_career() -> None:
    assert not early_career(paper("Education", "2021 - present"), date(2022, 1, 1))
