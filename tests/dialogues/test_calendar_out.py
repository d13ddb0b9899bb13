"""The calendar file that people get: what stands in it, in which zone, by which name."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.bot.calendar_files import calendar, event
from tests.conftest import MakeTalk
from tests.dialogues import applies, due, lead, met, opens, plans
from tests.dialogues.calendar_talk import at, entries_in, entry, exported, file_in, imported, titles
from tests.talk import Talk


@pytest.fixture
async def sam(talk: Talk) -> Talk:
    """Sam in London, on Tuesday 2 June 2026 at 17:00."""
    return await met(talk)


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
    assert held.ends - held.starts == timedelta(minutes=90)
    assert (held.transparent, step.transparent) == (False, True)
    assert at(step.starts.astimezone(UTC)) == "2026-06-16 09:00"
    assert due(sam, "Muster GmbH") == "2026-06-16 10:00"
    assert b"VALARM" not in file_in(sam)
    assert b"ATTENDEE" not in file_in(sam)


async def test_the_table_of_a_zone_says_when_its_clocks_change(sam: Talk) -> None:
    await plans(sam, "2026-06-09 14:00")
    await exported(sam)
    text = file_in(sam).decode()
    assert "BEGIN:DAYLIGHT\r\nDTSTART:20260329T010000" in text
    assert "BEGIN:STANDARD\r\nDTSTART:20261025T020000" in text
    held, _ = entries_in(text.replace("Europe/London", "Nowhere/Here").encode())
    assert held.starts.astimezone(UTC) == datetime(2026, 6, 9, 13, tzinfo=UTC), "by the table alone"


async def test_an_interview_in_another_zone_stays_in_it(sam: Talk) -> None:
    await sam.sends_file(
        "i.ics", calendar(*event("LOCATION:1 Sample Street", start="DTSTART;TZID=Asia/Tokyo:20260609T200000"))
    )
    await sam.says("Sample Corp")
    await sam.presses("Skip")
    await sam.presses("Right")
    held = entry(await exported(sam), "Interview: ")
    assert held.starts == datetime(2026, 6, 9, 20, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert held.place == "1 Sample Street"


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


@pytest.mark.parametrize("zone", ["New York", "Kolkata", "London"])
async def test_steps_stand_at_the_persons_hour_wherever_that_is(make_talk: MakeTalk, zone: str) -> None:
    talk = await met(await make_talk(), zone)
    await applies(talk)
    step = entry(await exported(talk), "Look at")
    assert at(step.starts) == due(talk, "Example Ltd")
    assert str(step.starts.tzinfo) == talk.state().person.zone


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
