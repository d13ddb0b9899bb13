"""Invitations that are sent as calendar files: read back, and counted after *Right*, whatever program wrote them."""

import pytest

from bot.files.reader import FETCH
from flows.calendar import MOST_CALENDAR_BYTES
from flows.values import InterviewStatus, Kind, Stage, TalkKind
from tests.bot.calendar_files import (
    MEET,
    PROGRAMS,
    TEAMS,
    UID,
    ZOOM,
    apple,
    booking,
    calendar,
    event,
    exchange,
    google,
    outlook_com,
)
from tests.dialogues import applies, interview, lead, met, newest, plans
from tests.dialogues.calendar_talk import is_sent
from tests.talk import Talk


@pytest.fixture
async def sam(talk: Talk) -> Talk:
    """Sam in London, on Tuesday 2 June 2026 at 17:00."""
    return await met(talk)


READ_BACK = {
    "Google": ("Sample Corp\nVideo, Tuesday 9 June 2026, 14:00 (London), 1 hour", MEET),
    "Exchange": ("Sample Corp\nVideo, Tuesday 9 June 2026, 14:00 (Berlin), 13:00 your time, 1 hour", TEAMS),
    "Outlook.com": ("Sample Corp\nOn site, Tuesday 9 June 2026, 14:00 (London), 1½ hours", "1 Sample Street, London"),
    "Apple": ("Sample Corp\nPhone, Tuesday 9 June 2026, 14:00 (New York), 19:00 your time", "+1 555 0100 123"),
    "Thunderbird": ("Échantillon SARL\nOn site, Tuesday 9 June 2026, 14:00 (Paris), 13:00 your time", "Paris"),
    "a booking tool": ("Sample Corp\nVideo, Tuesday 9 June 2026, 14:00 (London), 30 minutes", ZOOM),
    "Zimbra": ("Muestra\nOn site, Tuesday 9 June 2026, 14:00 (Madrid), 13:00 your time", "Calle de la Muestra 1"),
    "Nextcloud": ("Muster GmbH\nVideo, Tuesday 9 June 2026, 14:00 (Berlin), 13:00 your time", "cloud.muster.example"),
}


@pytest.mark.parametrize("program", PROGRAMS)
async def test_the_invitation_of_each_program_is_read_back_and_counts_after_right(sam: Talk, program: str) -> None:
    await is_sent(sam, PROGRAMS[program]())
    sam.hears(*READ_BACK[program], "Is that right?")
    assert not sam.state().leads
    assert not sam.state().interviews
    await sam.presses("Right")
    sam.hears("Noted:")
    (kept,) = sam.state().interviews.values()
    assert kept.status is InterviewStatus.PLANNED
    assert kept.uid.endswith(UID)
    assert newest(sam).stage is Stage.INTERVIEW_PLANNED
    assert not [talk for talk in sam.state().talks.values() if talk.kind is TalkKind.CALENDAR]


async def test_all_that_it_tells_is_kept_with_the_interview(sam: Talk) -> None:
    await is_sent(sam, exchange(sequence=2))
    await sam.presses("Right")
    kept = interview(sam)
    assert (f"{kept.wall:%Y-%m-%d %H:%M}", kept.zone, kept.zone_told) == ("2026-06-09 14:00", "Europe/Berlin", True)
    assert (kept.minutes, kept.kind, kept.place, kept.sequence) == (60, Kind.VIDEO, TEAMS, 2)
    await sam.presses("To this lead")
    sam.hears("14:00 (Berlin), 13:00 your time", "Where: https://teams")


async def test_stop_and_a_file_that_is_never_answered_change_nothing(sam: Talk) -> None:
    await is_sent(sam, google())
    await sam.presses("Stop")
    sam.hears("Nothing from that file was added")
    await is_sent(sam, google())
    await sam.later(days=10)
    assert not sam.state().leads
    assert not sam.state().interviews


@pytest.mark.parametrize(
    ("name", "mime"),
    [
        ("invite.ics", ""), ("INVITE.ICS", "application/octet-stream"), ("meeting.ical", ""), ("x.ifb", ""),
        ("", "text/calendar"), ("invite", 'text/calendar; charset="UTF-8"; method=REQUEST'),
        ("invite.txt", "application/ics"),
    ],
)  # fmt: skip
async def test_a_calendar_is_known_by_its_name_or_by_its_kind(sam: Talk, name: str, mime: str) -> None:
    await is_sent(sam, google(), name, mime)
    sam.hears("Is that right?")


async def test_a_lead_that_the_title_or_the_address_names_is_not_asked_for(sam: Talk) -> None:
    await applies(sam, "Sample Corp", "Data Analyst")
    await applies(sam, "Another Ltd", "Clerk")
    await is_sent(sam, google())
    sam.hears("Sample Corp · Data Analyst\nVideo")
    await sam.presses("Right")
    assert lead(sam).stage is Stage.INTERVIEW_PLANNED
    assert len(sam.state().leads) == 2


async def test_of_two_roles_at_one_employer_the_title_decides_or_the_person(sam: Talk) -> None:
    await applies(sam, "Sample Corp", "Data Analyst")
    await applies(sam, "Sample Corp", "Clerk")
    await is_sent(sam, google())
    sam.hears("Sample Corp · Data Analyst\nVideo")
    await sam.presses("Stop")
    await is_sent(sam, outlook_com())
    sam.hears("Which lead is it for?")
    await sam.presses("Sample Corp · Clerk")
    sam.hears("Sample Corp · Clerk\nOn site")


async def test_what_no_lead_fits_is_asked_with_a_new_one_as_the_file_tells_it(sam: Talk) -> None:
    await applies(sam, "Another Ltd", "Clerk")
    await is_sent(sam, google())
    sam.hears("Which lead is it for?")
    assert sam.buttons[:2] == ("Another Ltd · Clerk", "A new one: Sample Corp")
    await sam.presses("A new one: Sample Corp")
    await sam.presses("Right")
    assert newest(sam).employer == "Sample Corp"
    assert interview(sam).lead == newest(sam).id


async def test_an_employer_that_nothing_tells_is_asked(sam: Talk) -> None:
    await is_sent(sam, calendar(*event("LOCATION:TBD", title="Interview")))
    sam.hears("Which employer?")
    await sam.says("Sample Corp")
    await sam.says("Clerk")
    sam.hears("Phone, video or on site?")
    await sam.presses("Phone")
    sam.hears("Sample Corp · Clerk\nPhone, Tuesday 9 June 2026, 14:00 (London)")
    await sam.presses("Right")
    assert (newest(sam).role, interview(sam).kind, interview(sam).place) == ("Clerk", Kind.PHONE, "")


async def test_the_question_for_the_employer_says_what_stood_in_the_file_and_proposes_a_name(sam: Talk) -> None:
    await is_sent(sam, calendar(*event("LOCATION:TBD", title="Entretien Muestra")))
    sam.hears("In the file: “Tue 9 Jun, 14:00: Entretien Muestra”", "Which employer?")
    await sam.presses("Muestra")
    await sam.presses("Skip")
    await sam.presses("Phone")
    await sam.presses("Right")
    assert newest(sam).employer == "Muestra"


async def test_among_leads_the_name_in_the_title_is_proposed_as_a_new_one(sam: Talk) -> None:
    await applies(sam)
    await is_sent(sam, calendar(*event("LOCATION:TBD", title="Interview Muestra")))
    sam.hears("Interview Muestra", "Which lead is it for?")
    await sam.presses("A new one: Muestra")
    sam.hears_not("Which employer?")


async def test_an_interview_that_was_told_before_is_known_again_and_follows_its_calendar_from_then_on(
    sam: Talk,
) -> None:
    await plans(sam, "2026-06-09 14:00")
    await is_sent(sam, google())
    sam.hears("I have this one already: Sample Corp · Analyst")
    assert (len(sam.state().interviews), interview(sam).uid, interview(sam).place) == (1, UID, MEET)
    await is_sent(sam, google("20260610T140000", "20260610T150000"))
    sam.hears("has another time")


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b"", "nothing in that file"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "it’s damaged"),
        (b"Dear Sam", "no calendar file"),
        (calendar(), "no event with a time"),
        (calendar(*event(start="X-NO:1")), "it’s damaged"),
        (calendar(*(line for n in range(50) for line in event(uid=str(n)))), "more than 40 events"),
        (calendar(*event(start="DTSTART:20310609T130000Z")), "a long way off"),
        (calendar(*event(), method="REPLY"), "not an invitation"),
        (calendar(*event(), method="COUNTER"), "proposes another time"),
    ],
)
async def test_what_is_no_invitation_gets_a_clear_answer_and_changes_nothing(
    sam: Talk, data: bytes, answer: str
) -> None:
    before = sam.state()
    await is_sent(sam, data or b"\n")
    sam.hears(answer)
    sam.hears_not("went wrong on my side")
    assert sam.state() == before


async def test_what_is_too_large_is_not_even_fetched(sam: Talk) -> None:
    await is_sent(sam, bytes(MOST_CALENDAR_BYTES + 1))
    sam.hears("up to 1 MB")
    assert sam.standin.counts.made[FETCH] == 0


async def test_a_hostile_title_stays_a_title(sam: Talk) -> None:
    titles = "<b>Sample</b> &amp; Co </code><a href='x'>\\n/start"
    await is_sent(
        sam, calendar(*event(f"LOCATION:{ZOOM}", "ORGANIZER;CN=<i>Kim</i>:mailto:kim@a-b.example", title=titles))
    )
    sam.hears("“<b>Sample</b> &amp; Co </code><a href='x'> /start”, from <i>Kim</i>")
    await sam.presses("Right")
    assert newest(sam).employer == "A B"


async def test_nothing_of_a_file_stays_when_it_is_answered(sam: Talk) -> None:
    await is_sent(sam, booking())
    await sam.presses("Stop")
    assert "zoom.us" not in str(sam.state())
    await is_sent(sam, apple())
    await sam.presses("Right")
    assert "Phone screen" not in str(sam.state())
