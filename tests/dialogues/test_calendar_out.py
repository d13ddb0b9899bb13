"""The calendar file that people get: whole, stable over time, and brought up to date when it is imported again."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

from bot.calendars import CALENDAR_NAME
from flows.values import InterviewStatus
from tests.bot.calendar_files import UID, calendar, event, google, series
from tests.conftest import MakeTalk
from tests.dialogues import applies, due, interview, lead, met, opens, plans, was_at
from tests.talk import Talk

Kept = dict[str, Event]


@pytest.fixture
async def sam(talk: Talk) -> Talk:
    """Sam in London, on Tuesday 2 June 2026 at 17:00."""
    return await met(talk)


def file_in(talk: Talk) -> bytes:
    """The calendar file that came last."""
    sent = [message.document for message in talk.messages if message.by_bot and message.document]
    assert sent[-1].name == CALENDAR_NAME
    return sent[-1].content


async def exported(talk: Talk) -> Kept:
    await talk.says("/calendar")
    return imported({}, file_in(talk))


def imported(kept: Kept, data: bytes) -> Kept:
    """What a calendar program holds after opening a file: by UID, the higher SEQUENCE wins, then the later file."""
    read = Calendar.from_ical(data)
    assert isinstance(read, Calendar)
    assert read["METHOD"] == "PUBLISH"
    kept = dict(kept)
    for each in read.walk("VEVENT"):
        assert isinstance(each, Event)
        assert each.errors == []
        name = each["UID"]
        older = kept.get(name)
        if older is None or each["SEQUENCE"] >= older["SEQUENCE"]:
            kept[name] = each
    return {name: each for name, each in kept.items() if each["STATUS"] != "CANCELLED"}


def titles(kept: Kept) -> list[str]:
    return sorted(str(each["SUMMARY"]) for each in kept.values())


def entry(kept: Kept, title: str) -> Event:
    (found,) = [each for each in kept.values() if title in each["SUMMARY"]]
    return found


async def test_nothing_planned_is_said_and_no_file_comes(sam: Talk) -> None:
    await sam.says("/calendar")
    sam.hears("nothing planned yet")
    assert not [message for message in sam.messages if message.document]


async def test_interviews_and_steps_stand_in_one_file(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00")
    await applies(sam, "Muster GmbH", "Clerk")
    kept = await exported(sam)
    sam.hears("for your calendar")
    assert titles(kept) == [
        "Interview: Sample Corp · Analyst", "Look at the application: Muster GmbH · Clerk",
        "Look back at the interview: Sample Corp · Analyst",
    ]  # fmt: skip


async def test_an_interview_stands_at_its_wall_time_and_takes_the_time_and_a_step_does_not(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00", length="1½ hours")
    await applies(sam, "Muster GmbH", "Clerk")
    kept = await exported(sam)
    held, step = entry(kept, "Interview: "), entry(kept, "Look at the application")
    assert b"DTSTART;TZID=Europe/London:20260609T140000" in file_in(sam)
    assert held["DTEND"].dt - held["DTSTART"].dt == datetime(2026, 6, 9, 15, 30) - datetime(2026, 6, 9, 14)  # noqa: DTZ001
    assert (held["TRANSP"], step["TRANSP"]) == ("OPAQUE", "TRANSPARENT")
    assert step["DTSTART"].dt.astimezone(UTC).strftime("%Y-%m-%d %H:%M") == "2026-06-16 09:00"
    assert due(sam, "Muster GmbH") == "2026-06-16 10:00"
    assert b"VALARM" not in file_in(sam)
    assert b"ATTENDEE" not in file_in(sam)


async def test_the_table_of_a_zone_says_when_its_clocks_change(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00")
    await exported(sam)
    text = file_in(sam).decode()
    assert "BEGIN:DAYLIGHT\r\nDTSTART:20260329T010000" in text
    assert "BEGIN:STANDARD\r\nDTSTART:20261025T020000" in text
    read = Calendar.from_ical(text.replace("Europe/London", "Nowhere/Here"))
    starts = read.walk("VEVENT")[0]["DTSTART"].dt
    assert starts.astimezone(UTC) == datetime(2026, 6, 9, 13, tzinfo=UTC), "by the table alone"


async def test_an_interview_in_another_zone_stays_in_it(sam: Talk) -> None:
    await sam.sends_file(
        "i.ics", calendar(*event("LOCATION:1 Sample Street", start="DTSTART;TZID=Asia/Tokyo:20260609T200000"))
    )
    await sam.says("Sample Corp")
    await sam.presses("Skip")
    await sam.presses("Right")
    held = entry(await exported(sam), "Interview: ")
    assert held["DTSTART"].dt == datetime(2026, 6, 9, 20, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert held["LOCATION"] == "1 Sample Street"


async def test_names_stay_over_time_moves_and_restarts_and_nothing_doubles(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00")
    first = await exported(sam)
    await sam.restart()
    await sam.later(days=2)
    second = await exported(sam)
    assert first.keys() == second.keys()
    await opens(sam)
    await sam.presses("It was moved")
    await sam.says("2026-06-11 10:00")
    await sam.presses("Right")
    await sam.says("/calendar")
    third = imported(second, file_in(sam))
    assert third.keys() == first.keys()
    held, before = entry(third, "Interview: "), entry(first, "Interview: ")
    assert held["DTSTART"].dt.strftime("%Y-%m-%d %H:%M") == "2026-06-11 10:00"
    assert held["SEQUENCE"] > before["SEQUENCE"]
    assert held["LAST-MODIFIED"].dt > before["LAST-MODIFIED"].dt


async def test_the_same_state_makes_the_same_file_but_for_the_hour_it_was_made(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00")
    await exported(sam)
    first = file_in(sam)
    await sam.later(hours=1)
    await exported(sam)
    stamp = re.compile(rb"DTSTAMP:\d{8}T\d{6}Z")
    assert first != file_in(sam)
    assert stamp.sub(b"", first) == stamp.sub(b"", file_in(sam))


async def test_what_is_called_off_goes_from_the_calendar(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00")
    kept = await exported(sam)
    await opens(sam)
    await sam.presses("It was called off")
    await sam.says("/calendar")
    assert titles(imported(kept, file_in(sam))) == ["Follow-up e-mail: Sample Corp · Analyst"]


@pytest.mark.parametrize("ending", ["I withdrew", "They said no", "I’m letting it go"])
async def test_what_a_closed_lead_had_planned_goes_from_the_calendar(sam: Talk, ending: str) -> None:
    await plans(sam, "2026-06-09 14:00")
    kept = await exported(sam)
    await opens(sam)
    await sam.presses("Close it")
    await sam.presses(ending)
    await sam.says("/calendar")
    assert imported(kept, file_in(sam)) == {}


async def test_what_was_taken_away_long_ago_is_not_sent_any_more(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00")
    await opens(sam)
    await sam.presses("Close it")
    await sam.presses("I withdrew")
    await exported(sam)
    assert b"CANCELLED" in file_in(sam)
    await sam.later(days=45)
    await sam.says("/calendar")
    assert file_in(sam).count(b"BEGIN:VEVENT") == 1, "the interview alone: nobody said that it was not held"


async def test_a_step_moves_on_under_its_name(sam: Talk) -> None:
    await was_at(sam)
    await sam.presses("Stop")
    first = await exported(sam)
    await opens(sam)
    await sam.presses("I wrote to them")
    await sam.says("/calendar")
    second = imported(first, file_in(sam))
    assert (titles(first), titles(second)) == (
        ["Follow-up e-mail: Sample Corp · Analyst"], ["Follow-up call: Sample Corp · Analyst"],
    )  # fmt: skip
    assert first.keys() == second.keys()


async def test_an_interview_from_a_calendar_keeps_its_name_and_its_count(sam: Talk) -> None:
    await sam.sends_file("i.ics", google(sequence=4))
    await sam.presses("Right")
    kept = await exported(sam)
    assert (entry(kept, "Interview: ")["UID"], entry(kept, "Interview: ")["SEQUENCE"]) == (UID, 4)
    with_theirs = imported(imported({}, google(method="PUBLISH", sequence=4)), file_in(sam))
    assert len(with_theirs) == 2, "the interview once, and the step"
    later = imported(with_theirs, google("20260610T140000", "20260610T150000", method="PUBLISH", sequence=5))
    assert len(later) == 2
    assert later[UID]["DTSTART"].dt.day == 10, "what the organiser changes next still counts"


async def test_one_of_a_series_is_told_as_that_one(sam: Talk) -> None:
    await sam.sends_file("i.ics", series("LOCATION:1 Sample Street"))
    await sam.presses("Right")
    held = entry(await exported(sam), "Interview: ")
    assert held["RECURRENCE-ID"].dt == datetime(2026, 6, 9, 13, tzinfo=UTC)


async def test_our_own_file_sent_back_changes_nothing(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00")
    await exported(sam)
    before = sam.state()
    await sam.sends_file("callback-coach.ics", file_in(sam))
    sam.hears("I know this one: Sample Corp · Analyst")
    assert (sam.state().interviews, sam.state().leads) == (before.interviews, before.leads)


async def test_our_own_file_of_steps_alone_is_known_as_such(sam: Talk) -> None:
    await applies(sam)
    await exported(sam)
    await sam.sends_file("callback-coach.ics", file_in(sam))
    sam.hears("the steps that I planned myself")


async def test_an_older_file_of_ours_sent_back_is_said_to_be_old(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00")
    await exported(sam)
    old = file_in(sam)
    await opens(sam)
    await sam.presses("It was moved")
    await sam.says("2026-06-11 10:00")
    await sam.presses("Right")
    await sam.sends_file("callback-coach.ics", old)
    sam.hears("This file is older than what I have of Sample Corp · Analyst")
    await sam.presses("Leave it as it is")
    assert interview(sam).wall.day == 11


async def test_an_entry_that_was_moved_in_the_calendar_and_sent_back_is_moved_here(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00")
    await exported(sam)
    moved = file_in(sam).replace(b"20260609T14", b"20260610T14").replace(b"20260609T15", b"20260610T15")
    await sam.sends_file("callback-coach.ics", moved)
    sam.hears("has another time", "Wednesday 10 June 2026, 14:00")
    await sam.presses("Right")
    assert (interview(sam).wall.day, interview(sam).status) == (10, InterviewStatus.PLANNED)
    assert len(await exported(sam)) == 2


async def test_no_name_tells_whose_it_is_and_no_two_people_share_one(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00")
    kim = sam.another(987654321)
    await met(kim)
    await plans(kim, "2026-06-09 14:00")
    ours, theirs = await exported(sam), await exported(kim)
    assert b"987654321" not in file_in(kim)
    assert not ours.keys() & theirs.keys()
    assert all(re.fullmatch(r"[0-9a-f]{32}@callback-coach", name) for name in ours.keys() | theirs.keys())


async def test_one_interview_comes_as_one_file_from_its_card_and_after_it_was_added(sam: Talk) -> None:
    await applies(sam, "Muster GmbH", "Clerk")
    await plans(sam, "2026-06-09 14:00")
    await sam.presses("For my calendar")
    sam.hears("The interview with Sample Corp · Analyst, for your calendar")
    after_adding = imported({}, file_in(sam))
    await opens(sam)
    card = sam.front
    await sam.presses("For my calendar")
    assert titles(imported({}, file_in(sam))) == titles(after_adding) == ["Interview: Sample Corp · Analyst"]
    assert next(message for message in sam.messages if message.id == card.id).text == card.text, "the card stays"


async def test_a_card_without_an_interview_ahead_offers_no_file_and_an_old_button_says_so(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00")
    await opens(sam)
    card = sam.front
    place = card.labels.index("For my calendar") + 1
    await sam.presses("It was called off")
    await opens(sam)
    assert "For my calendar" not in sam.buttons
    await sam.presses_old(card, place)
    sam.hears("older than what happened since")
    assert not [message for message in sam.messages if message.document]


async def test_hostile_names_stay_names(sam: Talk) -> None:
    name = "Sample\\, Corp; BEGIN:VEVENT <b>"
    await plans(sam, "2026-06-09 14:00", name, role="A\u202eB")
    kept = await exported(sam)
    assert "Interview: Sample\\, Corp; BEGIN:VEVENT <b> · AB" in titles(kept)
    assert len(kept) == 2


@pytest.mark.parametrize("zone", ["New York", "Kolkata", "London"])
async def test_steps_stand_at_the_persons_hour_wherever_that_is(make_talk: MakeTalk, zone: str) -> None:
    talk = await met(await make_talk(), zone)
    await applies(talk)
    step = entry(await exported(talk), "Look at")
    assert step["DTSTART"].dt.strftime("%Y-%m-%d %H:%M") == due(talk, "Example Ltd")
    assert str(step["DTSTART"].dt.tzinfo) == talk.state().person.zone


async def test_who_knows_no_zone_gets_utc(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("Skip")
    await talk.presses("I’ve only applied")
    await talk.presses("Skip")
    await talk.says("Sample Corp")
    await talk.presses("Skip")
    await talk.presses("Skip")
    await talk.presses("Today")
    await talk.presses("Right")
    await exported(talk)
    assert b"TZID" not in file_in(talk)
    assert lead(talk).employer == "Sample Corp"


PROGRAMS: dict[str, Callable[[bytes], bytes]] = {
    "line by line": lambda data: data,
    "ends of lines lost": lambda data: data.replace(b"\r\n", b"\n"),
}


@pytest.mark.parametrize("way", PROGRAMS)
async def test_the_file_is_written_as_the_standard_wants_it(sam: Talk, way: str) -> None:
    await plans(sam, "2026-06-09 14:00", "Échantillon & Söhne " * 4, role="Analyst für alles " * 4)
    await exported(sam)
    data = PROGRAMS[way](file_in(sam))
    assert len(imported({}, data)) == 2
    assert file_in(sam).endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in file_in(sam).split(b"\r\n"))
    assert b"\n" not in file_in(sam).replace(b"\r\n", b"")
