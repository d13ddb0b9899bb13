"""The file that people get, imported again: by a calendar program it updates, and sent back here it is known."""

import re
from datetime import UTC, datetime

import pytest

from flows.values import InterviewStatus
from tests.bot.calendar_files import UID, google, series
from tests.dialogues import applies, interview, met, opens, plans, was_at
from tests.dialogues.calendar_talk import at, entry, exported, file_in, imported, titles
from tests.talk import Talk


@pytest.fixture
async def sam(talk: Talk) -> Talk:
    """Sam in London, on Tuesday 2 June 2026 at 17:00."""
    return await met(talk)


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
    assert at(held.starts) == "2026-06-11 10:00"
    assert held.sequence > before.sequence
    assert held.changed > before.changed


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


async def test_once_an_offer_is_accepted_the_steps_of_the_others_go(sam: Talk) -> None:
    await applies(sam, "Muster GmbH", "Clerk")
    await applies(sam)
    await sam.later(days=5)
    kept = await exported(sam)
    assert len(kept) == 2
    await opens(sam, "Example Ltd · Clerk")
    await sam.presses("They got in touch")
    await sam.presses("An offer")
    await sam.presses("I accepted")
    await sam.later(days=40)
    await sam.says("/calendar")
    assert imported(kept, file_in(sam)).keys() <= {uid for uid, each in kept.items() if "Example Ltd" in each.title}


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
    assert (entry(kept, "Interview: ").uid, entry(kept, "Interview: ").sequence) == (UID, 4)
    with_theirs = imported(imported({}, google(sequence=4)), file_in(sam))
    assert len(with_theirs) == 2, "the interview once, and the step"
    later = imported(with_theirs, google("20260610T140000", "20260610T150000", sequence=5))
    assert len(later) == 2
    assert later[UID].starts.day == 10, "what the organiser changes next still counts"


async def test_one_of_a_series_is_told_as_that_one(sam: Talk) -> None:
    await sam.sends_file("i.ics", series("LOCATION:1 Sample Street"))
    await sam.presses("Right")
    held = entry(await exported(sam), "Interview: ")
    assert held.occurrence == datetime(2026, 6, 9, 13, tzinfo=UTC)


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


async def test_hostile_names_stay_names(sam: Talk) -> None:
    name = "Sample\\, Corp; BEGIN:VEVENT <b>"
    await plans(sam, "2026-06-09 14:00", name, role="A\u202eB")
    kept = await exported(sam)
    assert "Interview: Sample\\, Corp; BEGIN:VEVENT <b> · AB" in titles(kept)
    assert len(kept) == 2
