"""Calendar files that are broken, or meant to do harm, under the limits of the process that reads files."""

import os
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from bot.files.problems import ALL, OF_CALENDARS
from bot.files.reader import LONGEST, Found, understood
from flows.calendar import MOST_EVENTS
from tests.bot.calendar_files import apple, calendar, event, file_of, google, series, several
from tests.bot.reading_room import ReadingRoom
from tests.bot.resume_files import GOOD, pdf

HEADER = {
    "purpose": "calendar", "today": "2026-06-02", "posting": "", "zone": "Europe/London",
    "at": "2026-06-02T12:00:00+00:00",
}  # fmt: skip
MEGABYTE = 1_000_000


def archive() -> bytes:
    """A small archive that holds a large calendar."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as into:
        into.writestr("invite.ics", b"BEGIN:VCALENDAR\r\n" + b" " * 50 * MEGABYTE)
    return packed.getvalue()


def lines(*inside: str, start: str = "DTSTART:20260609T130000Z") -> bytes:
    return calendar(*event(*inside, start=start))


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "empty"),
    "empty lines": (lambda: b"\r\n\r\n\r\n", "empty"),
    "zeros": (lambda: bytes(1_000), "empty"),
    "noise": (lambda: os.urandom(50_000), "not-a-calendar"),
    "a PDF": (lambda: pdf(GOOD), "not-a-calendar"),
    "an archive": (archive, "not-a-calendar"),
    "a letter": (lambda: b"Dear Sam, many thanks", "not-a-calendar"),
    "ten megabytes of a word": (lambda: b"VCALENDAR " * MEGABYTE, "not-a-calendar"),
    "a visiting card": (lambda: b"BEGIN:VCARD\r\nFN:Kim Example\r\nEND:VCARD\r\n", "not-a-calendar"),
    "a page": (lambda: b"<html>BEGIN:VCALENDAR</html>", "not-a-calendar"),
    "a calendar of nothing": (calendar, "no-event"),
    "a task": (lambda: calendar("BEGIN:VTODO", "SUMMARY:Task", "DUE:20260609T130000Z", "END:VTODO"), "no-event"),
    "times that somebody is free": (
        lambda: calendar("BEGIN:VFREEBUSY", "DTSTART:20260609T130000Z", "END:VFREEBUSY", method="PUBLISH"),
        "no-event",
    ),
    "half a file": (lambda: google()[:400], "broken"),
    "a line of nothing": (lambda: calendar("this is no line", *event()), "broken"),
    "no beginning": (lambda: lines(start="X-NO:1"), "broken"),
    "a beginning that is no time": (lambda: lines(start="DTSTART:tomorrow"), "broken"),
    "the thirty-first of June": (lambda: lines(start="DTSTART:20260631T130000Z"), "broken"),
    "the year 1": (lambda: lines(start="DTSTART:00010101T000000Z"), "broken"),
    "the year 9999": (lambda: lines("DTEND:99991231T235959Z", start="DTSTART:99991231T235959Z"), "broken"),
    "it ends before it begins": (lambda: lines("DTEND:20260609T120000Z"), "broken"),
    "it lasts less than nothing": (lambda: lines("DURATION:-PT1H"), "broken"),
    "a length that is none": (lambda: lines("DURATION:long"), "read"),
    "it lasts for ages": (lambda: lines("DURATION:P99999999D"), "read"),
    "events within events": (lambda: file_of("BEGIN:VCALENDAR", *["BEGIN:VEVENT"] * 700, "END:VCALENDAR"), "no-event"),
    "far too many events": (lambda: several(*["Interview"] * 18), "read"),
    "thousands of events": (lambda: calendar(*(line for _ in range(4_000) for line in event())), "too-many"),
    "a whole calendar": (
        lambda: calendar(*(line for n in range(MOST_EVENTS + 1) for line in event(uid=f"sample-{n}"))),
        "too-many",
    ),
    "every second for ever": (lambda: series(rule="FREQ=SECONDLY"), "read"),
    "every day for ever": (lambda: series(rule="FREQ=DAILY", first="19900101T140000"), "read"),
    "on a day that never comes": (lambda: series(rule="FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"), "read"),
    "a rule of rules": (
        lambda: series(rule="FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=0,30;BYSECOND=0,30"),
        "read",
    ),
    "thousands of days": (lambda: series("RDATE:" + ",".join(["20260609T130000Z"] * 20_000)), "read"),
    "a thousand exceptions": (lambda: series(*["EXDATE:20260609T130000Z"] * 5_000), "read"),
    "a zone that turns in circles": (
        lambda: calendar(
            "BEGIN:VTIMEZONE", "TZID:Odd", "BEGIN:STANDARD", "DTSTART:16010101T000000", "TZOFFSETFROM:+2359",
            "TZOFFSETTO:-2359", "RRULE:FREQ=SECONDLY", "END:STANDARD", "END:VTIMEZONE",
            *event(start="DTSTART;TZID=Odd:20260609T130000"),
        ),
        "read or heavy",
    ),
    "a zone that is a path": (lambda: lines(start="DTSTART;TZID=../../../../etc/passwd:20260609T130000"), "read"),
    "a megabyte in one line": (lambda: lines("DESCRIPTION:" + "http://a." * 100_000), "read"),
    "half a million folded lines": (lambda: lines("DESCRIPTION:" + "\r\n x" * 200_000), "read"),
    "control characters": (lambda: google().replace(b"Data Analyst", b"Data\0\x01\x1bAnalyst"), "read"),
    "lone halves of letters": (lambda: apple().replace(b"Phone", b"\xed\xa0\x80Ph\xff"), "read"),
    "an attachment": (lambda: lines("ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "QUJD" * 100_000), "read"),
}  # fmt: skip
"""Each file, and what comes of it; never anything else."""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_or_broken_file_is_answered_in_time(reading_room: ReadingRoom, name: str) -> None:
    make, expected = HOSTILE[name]
    found, problem = understood(reading_room.read(HEADER, make(), LONGEST))
    if expected == "read or heavy":
        assert problem in ("", "too-heavy", "broken")
        return
    assert (problem or "read") == expected
    assert bool(found.events) is not bool(problem)
    assert found.report is None


def test_every_problem_has_its_words() -> None:
    assert {expected for _, expected in HOSTILE.values()} - {"read", "read or heavy"} <= set(OF_CALENDARS)


@pytest.mark.parametrize(
    "answered",
    [b'{"events": 1}', b'{"events": [{"uid": "x"}]}', b'{"events": [{"uid": "x", "title": "y", "wall": "soon"}]}'],
)
def test_events_are_believed_only_in_the_form_that_was_agreed(answered: bytes) -> None:
    assert understood(answered) == (Found(), "broken")
    assert "broken" in ALL
