"""What is asked about a calendar file: which lead, which hour, which of several; and what happens meanwhile."""

import pytest

from flows.values import InterviewStatus, Kind, TalkKind
from tests.bot.calendar_files import (
    KIM,
    MEET,
    UID,
    ZOOM,
    calendar,
    event,
    exchange,
    google,
    several,
)
from tests.dialogues import interview, met, timeline
from tests.dialogues.calendar_talk import is_sent
from tests.talk import Talk


@pytest.fixture
async def sam(talk: Talk) -> Talk:
    """Sam in London, on Tuesday 2 June 2026 at 17:00."""
    return await met(talk)


async def test_lead_kind_and_time_can_be_changed_before_right(sam: Talk) -> None:
    await is_sent(sam, google())
    await sam.presses("Change")
    await sam.presses("The lead")
    await sam.says("Better Name Ltd")
    await sam.presses("Skip")
    await sam.presses("Change")
    await sam.presses("Phone, video or on site")
    await sam.presses("On site")
    await sam.presses("Change")
    await sam.presses("The time")
    await sam.says("2026-06-10 15:30")
    sam.hears("Better Name Ltd\nOn site, Wednesday 10 June 2026, 15:30 (London)")
    await sam.presses("Right")
    kept = interview(sam, "Better Name Ltd")
    assert (kept.wall.isoformat(" ", "minutes"), kept.kind, kept.uid) == ("2026-06-10 15:30", Kind.ON_SITE, UID)


async def test_a_changed_time_is_on_the_persons_own_clock(sam: Talk) -> None:
    await is_sent(sam, exchange())
    await sam.presses("Change")
    await sam.presses("The time")
    await sam.says("2026-06-10 15:30")
    sam.hears("Wednesday 10 June 2026, 15:30 (London)")
    sam.hears_not("Berlin")


async def test_a_changed_time_without_its_half_is_taken_by_working_hours_and_can_be_turned(sam: Talk) -> None:
    await is_sent(sam, google())
    await sam.presses("Change")
    await sam.presses("The time")
    await sam.says("10 June at 4")
    sam.hears("Wednesday 10 June 2026, 16:00 (London)")
    await sam.presses("No, 04:00")
    sam.hears("Wednesday 10 June 2026, 04:00 (London)")
    await sam.presses("Right")
    assert interview(sam).wall.hour == 4


async def test_a_changed_time_in_a_zone_that_is_named_is_in_it(sam: Talk) -> None:
    await is_sent(sam, google())
    await sam.presses("Change")
    await sam.presses("The time")
    await sam.says("10 June 3 pm Berlin time")
    sam.hears("15:00 (Berlin), 14:00 your time")
    await sam.presses("Right")
    assert (interview(sam).zone, interview(sam).zone_told) == ("Europe/Berlin", True)


async def test_a_whole_day_is_asked_for_its_hour(sam: Talk) -> None:
    await is_sent(
        sam, calendar(*event(f"ORGANIZER:mailto:{KIM}", f"LOCATION:{ZOOM}", start="DTSTART;VALUE=DATE:20260609"))
    )
    sam.hears("It’s on Tuesday 9 June 2026, without an hour")
    await sam.says("15:00")
    sam.hears("Tuesday 9 June 2026, 15:00 (London)")
    await sam.presses("Right")
    assert interview(sam).minutes == 60


async def test_a_time_in_no_zone_is_the_persons_and_a_strange_zone_is_said(sam: Talk) -> None:
    await is_sent(sam, calendar(*event(f"ORGANIZER:mailto:{KIM}", f"LOCATION:{ZOOM}", start="DTSTART:20260609T140000")))
    sam.hears("14:00 (London)")
    sam.hears_not("don’t know")
    await is_sent(
        sam,
        calendar(*event(f"ORGANIZER:mailto:{KIM}", f"LOCATION:{ZOOM}", start="DTSTART;TZID=Moon/Sea:20260609T140000")),
    )
    sam.hears("14:00 (London)", "“Moon/Sea”", "check the hour")


async def test_one_that_is_over_begins_its_check_in(sam: Talk) -> None:
    await is_sent(sam, google("20260601T100000", "20260601T110000"))
    sam.hears("Video, was on Monday 1 June 2026, 10:00 (London)")
    await sam.presses("Right")
    sam.hears("Let’s look at it while it’s fresh")
    assert interview(sam).status is InterviewStatus.OVER


async def test_somebody_new_is_asked_where_they_are_first(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("Stop")
    await is_sent(talk, google())
    talk.hears("Where are you?")
    await talk.presses("New York")
    talk.hears("Tuesday 9 June 2026, 09:00 (New York)")
    await talk.presses("Right")
    assert interview(talk).zone == "America/New_York"


async def test_the_same_file_twice_is_known_the_second_time(sam: Talk) -> None:
    await is_sent(sam, google())
    await sam.presses("Right")
    before = sam.state()
    await is_sent(sam, google())
    sam.hears("I know this one: Sample Corp, Tuesday 9 June 2026, 14:00 (London)")
    after = sam.state()
    assert (after.leads, after.interviews, after.entries) == (before.leads, before.interviews, before.entries)
    assert not after.talks


async def test_the_same_file_while_it_is_asked_about_is_asked_once(sam: Talk) -> None:
    await is_sent(sam, google())
    await is_sent(sam, google())
    assert len([talk for talk in sam.state().talks.values() if talk.kind is TalkKind.CALENDAR]) == 1
    await sam.presses("Right")
    assert len(sam.state().interviews) == 1


async def test_two_invitations_at_once_are_both_asked_about(sam: Talk) -> None:
    await is_sent(sam, google())
    first = sam.front
    await is_sent(sam, calendar(*event(f"LOCATION:{ZOOM}", "ORGANIZER:mailto:hr@muster.example", uid="other")))
    await sam.presses("Right")
    await sam.presses_old(first, 1)
    assert {each.employer for each in sam.state().leads.values()} == {"Sample Corp", "Muster"}
    assert len(sam.state().interviews) == 2


async def test_several_events_are_asked_about_one_by_one(sam: Talk) -> None:
    await is_sent(sam, several("Interview at Sample Corp", "Dentist", "Interview at Muster GmbH"))
    sam.hears("Which one is an interview?")
    assert sam.buttons[:3] == (
        "Tue 9 Jun, 14:00: Interview at Sample Corp", "Wed 10 Jun, 14:00: Dentist",
        "Thu 11 Jun, 14:00: Interview at Muster GmbH",
    )  # fmt: skip
    await sam.presses(3)
    await sam.presses("Video")
    await sam.presses("Right")
    sam.hears("Noted: Muster GmbH", "There was more in that file")
    await sam.presses(1)
    await sam.presses("A new one: Sample Corp")
    await sam.presses("Video")
    await sam.presses("Right")
    sam.hears("There was more in that file")
    await sam.presses("Stop")
    assert {each.employer for each in sam.state().leads.values()} == {"Sample Corp", "Muster GmbH"}


async def test_an_old_right_reads_back_anew_when_it_means_something_else_by_now(sam: Talk) -> None:
    await is_sent(sam, google())
    old = sam.front
    await sam.presses("Change")
    await sam.presses("The time")
    await sam.says("2026-06-10 15:30")
    await sam.presses_old(old, 1)
    assert not sam.state().interviews
    sam.hears("Wednesday 10 June 2026, 15:30")


async def test_a_restart_in_the_middle_changes_nothing(sam: Talk) -> None:
    await is_sent(sam, google())
    await sam.restart()
    await sam.presses("Right")
    assert interview(sam).uid == UID


async def test_words_typed_at_the_question_are_kept_with_the_lead(sam: Talk) -> None:
    await is_sent(sam, google())
    await sam.says("Kim said that I should bring the portfolio with the four dashboards, and a question or two on data")
    await sam.presses("Right")
    assert "note" in timeline(sam)


async def test_the_reminder_before_it_says_where_it_is(sam: Talk) -> None:
    await is_sent(sam, google())
    await sam.presses("Right")
    await sam.until("2026-06-08 18:00")
    sam.hears("is tomorrow at 14:00", f"Where: {MEET}")


async def test_a_yes_can_be_typed_and_what_is_none_asks_again(sam: Talk) -> None:
    await is_sent(sam, google())
    await sam.says("hm")
    sam.hears("Please press a button", "Is that right?")
    await sam.says("yes")
    assert len(sam.state().interviews) == 1
    await is_sent(sam, google(method="CANCEL", sequence=1))
    await sam.says("no")
    sam.hears("Left as it was")
    assert interview(sam).status is InterviewStatus.PLANNED


async def test_an_event_without_a_name_of_its_own_is_known_by_its_time_and_lead(sam: Talk) -> None:
    nameless = google().replace(b"UID:", b"X-NO:")
    await is_sent(sam, nameless)
    await sam.presses("Right")
    assert interview(sam).uid == ""
    await is_sent(sam, nameless)
    sam.hears("I know this one")
    other = nameless.replace(b"20260609T", b"20260611T")
    await is_sent(sam, nameless.replace(b"20260609T", b"20260610T"))
    await is_sent(sam, other)
    assert len([talk for talk in sam.state().talks.values() if talk.kind is TalkKind.CALENDAR]) == 2
