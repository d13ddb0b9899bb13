"""What is read out of calendar files: those of nine programs, then zones, lengths, series and odd ones by hand."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.files.child import told
from tests.bot.calendar_files import MEET, PROGRAMS, TEAMS, UID, ZOOM, calendar, event, file_of, google, series

HEADER = {
    "purpose": "calendar", "today": "2026-06-02", "posting": "", "zone": "Europe/London",
    "at": "2026-06-02T15:00:00+00:00",
}  # fmt: skip


def events(data: bytes, **header: str) -> list[dict[str, Any]]:
    answer = told({**HEADER, **header}, data)
    assert "events" in answer, answer
    return list(answer["events"])


def only(data: bytes, **header: str) -> dict[str, Any]:
    (found,) = events(data, **header)
    return found


def when(data: bytes, **header: str) -> tuple[str, str, int]:
    found = only(data, **header)
    return f"{found['wall']:%Y-%m-%d %H:%M}", found["zone"], found["minutes"]


WHEN = {
    "Google": ("2026-06-09 13:00", "UTC", 60),
    "Exchange": ("2026-06-09 14:00", "Europe/Berlin", 60),
    "Outlook.com": ("2026-06-09 14:00", "Europe/London", 90),
    "Apple": ("2026-06-09 14:00", "America/New_York", 60),
    "Thunderbird": ("2026-06-09 14:00", "Europe/Paris", 45),
    "a booking tool": ("2026-06-09 13:00", "UTC", 30),
    "Zimbra": ("2026-06-09 14:00", "Europe/Madrid", 60),
    "Nextcloud": ("2026-06-09 14:00", "Europe/Berlin", 60),
}
WHERE = {
    "Google": ("", MEET),
    "Exchange": ("Microsoft Teams-Besprechung", TEAMS),
    "Outlook.com": ("1 Sample Street, London", ""),
    "Apple": ("+1 555 0100 123", ""),
    "Thunderbird": ("5 rue de l’Échantillon, Paris", ""),
    "a booking tool": (ZOOM, ZOOM),
    "Zimbra": ("Calle de la Muestra 1, Madrid", ""),
    "Nextcloud": ("", "https://cloud.muster.example/call/abc"),
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_time_and_place_of_an_invitation_as_each_program_writes_it(program: str) -> None:
    data = PROGRAMS[program]()
    found = only(data)
    assert when(data) == WHEN[program]
    assert (found["place"], found["link"]) == WHERE[program]
    assert found["uid"].endswith(UID)
    assert not found["cancelled"]


def test_nothing_of_a_description_or_of_other_guests_comes_out() -> None:
    for program in PROGRAMS.values():
        told_of = str(only(program()))
        assert "script" not in told_of
        assert "sam.sample" not in told_of
        assert "Hello Sam" not in told_of


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("DTSTART;TZID=Europe/Berlin:20260609T140000", "Europe/Berlin"),
        ("DTSTART;TZID=europe/berlin:20260609T140000", "Europe/Berlin"),
        ('DTSTART;TZID="Europe/Berlin":20260609T140000', "Europe/Berlin"),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20260609T140000", "Europe/Berlin"),
        ("DTSTART;TZID=Eastern Standard Time:20260609T140000", "America/New_York"),
        ("DTSTART;TZID=India Standard Time:20260609T140000", "Asia/Kolkata"),
        ("DTSTART;TZID=FLE Standard Time:20260609T140000", "Europe/Kyiv"),
        ("DTSTART;TZID=Asia/Calcutta:20260609T140000", "Asia/Kolkata"),
        ("DTSTART;TZID=UTC:20260609T140000", "UTC"),
        ("DTSTART:20260609T140000Z", "UTC"),
        ("DTSTART:20260609T140000", ""),
    ],
)
def test_a_zone_by_any_of_its_names(line: str, zone: str) -> None:
    assert when(calendar(*event(start=line))) == ("2026-06-09 14:00", zone, 60)


@pytest.mark.parametrize(
    ("home", "zone"),
    [("Europe/Vienna", "Europe/Vienna"), ("Europe/London", "Europe/Berlin"), ("Africa/Lagos", "Europe/Berlin")],
)
def test_a_region_of_windows_is_told_by_the_persons_own_city_if_they_live_in_it(home: str, zone: str) -> None:
    start = "DTSTART;TZID=W. Europe Standard Time:20260609T140000"
    assert when(calendar(*event(start=start)), zone=home)[1] == zone


OWN_TABLE = (
    "BEGIN:VTIMEZONE", "TZID:Customized Time Zone", "BEGIN:STANDARD", "DTSTART:16010101T000000",
    "TZOFFSETFROM:+0200", "TZOFFSETTO:+0200", "END:STANDARD", "END:VTIMEZONE",
)  # fmt: skip
IN_IT = "DTSTART;TZID=Customized Time Zone:20260609T140000"


@pytest.mark.parametrize(("home", "expected"), [
    ("Europe/Berlin", ("2026-06-09 14:00", "Europe/Berlin", 60)),
    ("America/New_York", ("2026-06-09 12:00", "UTC", 60)),
])  # fmt: skip
@pytest.mark.parametrize("after", [True, False])
def test_a_zone_that_only_the_file_knows_gives_the_right_instant(
    home: str, expected: tuple[str, str, int], *, after: bool
) -> None:
    parts = (*event(start=IN_IT), *OWN_TABLE) if after else (*OWN_TABLE, *event(start=IN_IT))
    assert when(calendar(*parts), zone=home) == expected


def test_a_table_that_names_its_city_is_that_city() -> None:
    table = (*OWN_TABLE[:2], "X-LIC-LOCATION:Europe/Paris", *OWN_TABLE[2:])
    assert when(calendar(*table, *event(start=IN_IT)))[1] == "Europe/Paris"


def test_a_zone_that_nobody_knows_is_said_to_be_strange() -> None:
    found = only(calendar(*event(start="DTSTART;TZID=Moon/Tranquility:20260609T140000")))
    assert (found["zone"], found["strange_zone"]) == ("", "Moon/Tranquility")


@pytest.mark.parametrize(
    ("lines", "minutes"),
    [
        (("DTEND:20260609T143000Z",), 90),
        (("DURATION:PT25M",), 25),
        (("DTEND:20260609T130000Z",), 60),
        ((), 60),
        (("DTEND;TZID=Europe/Berlin:20260609T160000",), 60),
    ],
)
def test_how_long_it_takes(lines: tuple[str, ...], minutes: int) -> None:
    assert only(calendar(*event(*lines)))["minutes"] == minutes


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART;VALUE=DATE:20260609", "DTEND;VALUE=DATE:20260610"),
        ("DTSTART;VALUE=DATE:20260609",),
        ("DTSTART:20260609T000000Z", "DTEND:20260610T000000Z"),
        ("DTSTART:20260609T090000Z", "DTEND:20260611T170000Z"),
        ("DTSTART:20260609T000000Z", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"),
    ],
)
def test_a_whole_day_has_no_hour(lines: tuple[str, ...]) -> None:
    found = only(calendar(*event(*lines[1:], start=lines[0])))
    assert (found["all_day"], found["minutes"], found["wall"].day) == (True, 0, 9)


@pytest.mark.parametrize(
    ("data", "day", "hour"),
    [
        (series(), 9, 14),
        (series(rule="FREQ=WEEKLY;COUNT=2"), 2, 14),
        (series(rule="FREQ=WEEKLY;UNTIL=20260610T130000Z"), 9, 14),
        (series("EXDATE;TZID=Europe/London:20260609T140000"), 16, 14),
        (series("EXDATE;VALUE=DATE:20260609"), 16, 14),
        (series("RDATE;TZID=Europe/London:20260605T110000"), 5, 11),
        (series(rule="FREQ=DAILY;INTERVAL=5"), 5, 14),
        (series(rule="FREQ=MONTHLY;BYDAY=2WE"), 10, 14),
        (series(rule="FREQ=SECONDLY"), 26, 14),
        (series(rule="nonsense"), 26, 14),
        (series(first="20100105T140000"), 9, 14),
        (series(rule="FREQ=DAILY", first="19950105T090000"), 3, 9),
    ],
)
def test_of_a_series_the_next_one_is_told(data: bytes, day: int, hour: int) -> None:
    """At 16:00 on 2 June: the one of that day, at 14:00, is over."""
    found = only(data)
    assert (found["wall"].day, found["wall"].hour, found["repeats"]) == (day, hour, True)
    assert found["occurrence"] == datetime(2026, found["wall"].month, day, hour - 1, tzinfo=UTC)


def test_one_under_way_is_still_the_next() -> None:
    assert only(series(), at="2026-06-02T13:30:00+00:00")["wall"].day == 2


def test_a_series_keeps_its_hour_over_the_change_of_clocks() -> None:
    found = only(series(), at="2026-11-01T12:00:00+00:00")
    assert (found["wall"], found["occurrence"].hour) == (datetime(2026, 11, 3, 14), 14)  # noqa: DTZ001  # wall time


MOVED = ("RECURRENCE-ID;TZID=Europe/London:20260609T140000", "DURATION:PT1H")


def test_one_of_a_series_that_was_moved_counts_at_its_new_time() -> None:
    other = event(*MOVED, start="DTSTART;TZID=Europe/London:20260608T090000")
    rest = series().decode().replace("END:VCALENDAR\r\n", "")
    found = only(rest.encode() + file_of(*other, "END:VCALENDAR"))
    assert (found["wall"].day, found["wall"].hour) == (8, 9)
    assert found["occurrence"] == datetime(2026, 6, 9, 13, tzinfo=UTC)


def test_one_of_a_series_that_was_called_off_is_left_out() -> None:
    other = event(*MOVED, "STATUS:CANCELLED", start="DTSTART;TZID=Europe/London:20260609T140000")
    rest = series().decode().replace("END:VCALENDAR\r\n", "")
    assert only(rest.encode() + file_of(*other, "END:VCALENDAR"))["wall"].day == 16


def test_one_of_a_series_alone_is_told_by_its_place_in_it() -> None:
    found = only(calendar(*event(*MOVED, start="DTSTART;TZID=Europe/London:20260610T090000")))
    assert (found["wall"].day, found["occurrence"], found["repeats"]) == (
        10, datetime(2026, 6, 9, 13, tzinfo=UTC), False,
    )  # fmt: skip


def test_a_series_that_is_called_off_is_not_gone_through() -> None:
    found = only(calendar(*event("RRULE:FREQ=DAILY", "STATUS:CANCELLED"), method="CANCEL"))
    assert (found["cancelled"], found["occurrence"], found["repeats"]) == (True, None, False)


@pytest.mark.parametrize("lines", [("STATUS:CANCELLED",), ("STATUS:cancelled",)])
def test_called_off_by_its_status_or_by_the_method(lines: tuple[str, ...]) -> None:
    assert only(calendar(*event(*lines), method="PUBLISH"))["cancelled"]
    assert only(calendar(*event(), method="CANCEL"))["cancelled"]
    assert not only(calendar(*event()))["cancelled"]


def test_a_cancellation_may_leave_the_time_out() -> None:
    assert only(calendar("BEGIN:VEVENT", f"UID:{UID}", "SEQUENCE:1", "END:VEVENT", method="CANCEL"))["wall"] is None


def test_of_two_versions_of_one_event_the_newer_counts() -> None:
    first = event("SEQUENCE:0", start="DTSTART:20260609T130000Z")
    second = event("SEQUENCE:3", start="DTSTART:20260610T130000Z")
    for data in (calendar(*first, *second), calendar(*second, *first)):
        assert (only(data)["sequence"], only(data)["wall"].day) == (3, 10)


def test_the_soonest_comes_first_and_what_is_past_last() -> None:
    days = ("20260601", "20260620", "20260501", "20260609")
    made = [line for day in days for line in event(uid=day, start=f"DTSTART:{day}T130000Z")]
    assert [each["uid"] for each in events(calendar(*made))] == ["20260609", "20260620", "20260601", "20260501"]


def test_two_calendars_in_one_file_are_both_read() -> None:
    both = calendar(*event(uid="one")) + calendar(*event(uid="two"), method="CANCEL")
    assert {(each["uid"], each["cancelled"]) for each in events(both)} == {("one", False), ("two", True)}


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_line_end_and_any_encoding(end: str, encoding: str) -> None:
    text = calendar(*event(title="Gespräch über dies und jenes, und das ist eine lange Zeile mit Umlauten wie ä und ö"))
    found = only(text.decode().replace("\r\n", end).encode(encoding))
    assert found["title"].startswith("Gespräch über")
    assert found["title"].endswith("ä und ö")


def test_what_stands_around_the_calendar_is_left_out() -> None:
    assert only(b"Content-Type: text/calendar\r\n\r\n" + google() + b"\r\n--boundary--\r\n")["uid"] == UID


def test_signs_that_nobody_sees_are_taken_out_and_long_texts_cut() -> None:
    odd = calendar(*event(f"LOCATION:{'x' * 9_000}", title="A\x07 \u202eB\u200bC\\n\\nD" + "🙂" * 5_000))
    found = only(odd)
    assert found["title"].startswith("A B C D🙂")
    assert len(found["title"]) <= 120
    assert len(found["place"]) <= 200


@pytest.mark.parametrize(
    ("description", "link"),
    [
        ("Join: https://zoom.us/j/1.", "https://zoom.us/j/1"),
        ('<a href=\\"https://teams.live.com/meet/1\\">', "https://teams.live.com/meet/1"),
        ("https://evil.example/?u=https://zoom.us/j/1", ""),
        ("https://zoom.us.evil.example/j/1", ""),
        ("https://www.sample-corp.example/about", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_only_links_to_places_where_people_meet_are_taken_from_a_description(description: str, link: str) -> None:
    assert only(calendar(*event(f"DESCRIPTION:{description}")))["link"] == link
