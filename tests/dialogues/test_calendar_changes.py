"""What comes after an invitation: another time or place, a cancellation, an older version, the next of a series."""

import pytest

from flows.values import InterviewStatus, Stage
from tests.bot.calendar_files import KIM, UID, ZOOM, apple, calendar, event, exchange, google, nextcloud, series
from tests.dialogues import SAMPLE, due, interview, lead, met, plans, timeline
from tests.dialogues.calendar_talk import is_sent
from tests.talk import Talk

MOVED = ("20260610T150000", "20260610T160000")


@pytest.fixture
async def sam(talk: Talk) -> Talk:
    """Sam in London, on Tuesday 2 June 2026 at 17:00, with an interview by an invitation of Google's."""
    await met(talk)
    await is_sent(talk, google(sequence=1))
    await talk.presses("Right")
    return talk


def planned_at(talk: Talk) -> str:
    kept = interview(talk)
    return f"{kept.wall:%Y-%m-%d %H:%M} {kept.zone}"


@pytest.mark.parametrize("sequence", [1, 2])
async def test_the_same_name_with_another_time_is_moved_also_when_the_sequence_was_not_raised(
    sam: Talk, sequence: int
) -> None:
    await is_sent(sam, google(*MOVED, sequence=sequence))
    sam.hears(
        "Sample Corp has another time.\nBefore: Tuesday 9 June 2026, 14:00 (London)\n"
        "Now: Wednesday 10 June 2026, 15:00 (London)"
    )
    assert planned_at(sam) == "2026-06-09 14:00 Europe/London"
    await sam.presses("Right")
    assert planned_at(sam) == "2026-06-10 15:00 Europe/London"
    assert due(sam) == "2026-06-09 18:00", "the evening before, as it is now"
    assert interview(sam).sequence == sequence


async def test_a_publication_moves_as_a_request_does(sam: Talk) -> None:
    await is_sent(sam, google(*MOVED, method="PUBLISH", sequence=1))
    await sam.presses("Right")
    assert planned_at(sam) == "2026-06-10 15:00 Europe/London"


async def test_an_older_version_changes_nothing_unless_they_say_so(sam: Talk) -> None:
    await is_sent(sam, google(*MOVED, sequence=0))
    sam.hears("This file is older than what I have of Sample Corp", "I’ve left it at that")
    assert "Right" not in sam.buttons
    await sam.presses("Leave it as it is")
    sam.hears("Nothing has changed")
    assert planned_at(sam) == "2026-06-09 14:00 Europe/London"
    await is_sent(sam, google(*MOVED, sequence=0))
    await sam.presses("Take the older one")
    assert planned_at(sam) == "2026-06-10 15:00 Europe/London"


async def test_an_older_version_with_the_same_time_is_just_known(sam: Talk) -> None:
    await is_sent(sam, google(sequence=0))
    sam.hears("I know this one")


async def test_another_place_at_the_same_time_is_asked_about(sam: Talk) -> None:
    changed = google(sequence=2).replace(b"abc-defg-hij", b"xyz-wxyz-xyz")
    await is_sent(sam, changed)
    sam.hears("the time stays, something else is new", "Where: https://meet.google.com/xyz-wxyz-xyz")
    await sam.presses("Right")
    assert interview(sam).place == "https://meet.google.com/xyz-wxyz-xyz"


async def test_a_cancellation_is_asked_about_and_then_counts(sam: Talk) -> None:
    await is_sent(sam, google(method="CANCEL", sequence=1))
    sam.hears("The interview with Sample Corp, Tuesday 9 June 2026, 14:00 (London), is called off")
    assert interview(sam).status is InterviewStatus.PLANNED
    await sam.presses("Right")
    sam.hears("won’t take place")
    assert interview(sam).status is InterviewStatus.CANCELLED
    assert lead(sam).stage is Stage.WAITING
    await sam.until("2026-06-08 19:00")
    sam.hears_nothing()
    await is_sent(sam, google(method="CANCEL", sequence=1))
    sam.hears("I know: this interview of Sample Corp was called off")


async def test_a_cancellation_that_is_not_so_changes_nothing(sam: Talk) -> None:
    await is_sent(sam, google(method="CANCEL", sequence=2))
    await sam.presses("Leave it as it is")
    assert interview(sam).status is InterviewStatus.PLANNED


async def test_an_older_cancellation_is_said_to_be_old(sam: Talk) -> None:
    await is_sent(sam, google(method="CANCEL", sequence=0))
    sam.hears("is older than what I have", "it calls the interview off")
    await sam.presses("Leave it as it is")
    assert interview(sam).status is InterviewStatus.PLANNED


async def test_a_status_of_cancelled_is_a_cancellation_too(sam: Talk) -> None:
    data = google(sequence=2).replace(b"STATUS:CONFIRMED", b"STATUS:CANCELLED")
    await is_sent(sam, data)
    sam.hears("is called off")


async def test_a_cancellation_without_a_time_is_understood_by_its_name(sam: Talk) -> None:
    await is_sent(sam, calendar("BEGIN:VEVENT", f"UID:{UID}", "SEQUENCE:1", "END:VEVENT", method="CANCEL"))
    await sam.presses("Right")
    assert interview(sam).status is InterviewStatus.CANCELLED


async def test_what_was_called_off_can_be_on_again(sam: Talk) -> None:
    await is_sent(sam, google(method="CANCEL", sequence=2))
    await sam.presses("Right")
    await is_sent(sam, google(*MOVED, sequence=3))
    sam.hears("had called this interview off", "Wednesday 10 June 2026, 15:00")
    await sam.presses("Right")
    assert interview(sam).status is InterviewStatus.PLANNED
    assert lead(sam).stage is Stage.INTERVIEW_PLANNED


async def test_one_that_was_called_off_here_is_called_off_already(sam: Talk) -> None:
    await sam.presses("To this lead")
    await sam.presses("It was called off")
    await is_sent(sam, google(method="CANCEL", sequence=2))
    sam.hears("I know: this interview of Sample Corp was called off")


async def test_a_cancellation_by_an_unknown_name_is_matched_by_its_time(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-09 14:00")
    await is_sent(talk, calendar(*event(uid="never-heard-of"), method="CANCEL"))
    talk.hears("The interview with Sample Corp · Analyst, Tuesday 9 June 2026, 14:00 (London), is called off")
    await talk.presses("Right")
    assert interview(talk).status is InterviewStatus.CANCELLED


async def test_a_cancellation_by_an_unknown_name_is_asked_when_it_may_mean_several(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-09 14:00", "Sample Corp")
    await plans(talk, "2026-06-09 14:00", "Muster GmbH")
    await is_sent(talk, calendar(*event(uid="never-heard-of"), method="CANCEL"))
    talk.hears("Which interview is that?")
    await talk.presses("Muster GmbH · Analyst, Tue 9 Jun")
    await talk.presses("Right")
    assert interview(talk, "Muster GmbH").status is InterviewStatus.CANCELLED
    assert interview(talk).status is InterviewStatus.PLANNED


async def test_a_cancellation_of_nothing_known_is_said_plainly(sam: Talk) -> None:
    before = sam.state().interviews
    other = event(uid="never-heard-of", start="DTSTART:20260620T130000Z", title="Lunch")
    await is_sent(sam, calendar(*other, method="CANCEL"))
    sam.hears("It calls off “Sat 20 Jun, 14:00: Lunch”. I know of no such interview")
    assert sam.state().interviews == before


async def test_a_move_after_the_lead_was_closed_opens_it_again(sam: Talk) -> None:
    await sam.presses("To this lead")
    await sam.presses("Close it")
    await sam.presses("I withdrew")
    await is_sent(sam, google(*MOVED, sequence=2))
    await sam.presses("Right")
    assert lead(sam).stage is Stage.INTERVIEW_PLANNED


async def test_a_date_after_an_offer_is_kept_and_the_offer_stays(sam: Talk) -> None:
    await sam.presses("To this lead")
    await sam.presses("They got in touch")
    await sam.presses("An offer")
    await is_sent(sam, google(*MOVED, sequence=2))
    await sam.presses("Right")
    sam.hears("Offer", "Wednesday 10 June 2026, 15:00")
    assert planned_at(sam) == "2026-06-10 15:00 Europe/London"
    assert lead(sam).stage is Stage.OFFER
    await is_sent(sam, google(*MOVED, method="CANCEL", sequence=3))
    await sam.presses("Right")
    assert (interview(sam).status, lead(sam).stage) == (InterviewStatus.CANCELLED, Stage.OFFER)


async def test_a_new_time_for_one_that_did_not_take_place_is_a_move(sam: Talk) -> None:
    await sam.until("2026-06-09 16:00")
    await is_sent(sam, google("20260612T100000", "20260612T110000", sequence=2))
    sam.hears("has another time")
    await sam.presses("Right")
    assert planned_at(sam) == "2026-06-12 10:00 Europe/London"
    assert lead(sam).stage is Stage.INTERVIEW_PLANNED


async def test_the_next_of_a_series_is_asked_about_and_then_the_one_after_it(talk: Talk) -> None:
    await met(talk)
    weekly = series(f"LOCATION:{ZOOM}")
    await is_sent(talk, weekly)
    talk.hears("Tuesday 9 June 2026, 14:00 (London)", "It repeats")
    await talk.presses("Right")
    await is_sent(talk, weekly)
    talk.hears("I know this one")
    await talk.until("2026-06-10 12:00")
    await is_sent(talk, weekly)
    talk.hears("Sample Corp\nVideo, Tuesday 16 June 2026, 14:00 (London)")
    await talk.presses("Right")
    assert sorted(f"{each.wall:%m-%d}" for each in talk.state().interviews.values()) == ["06-09", "06-16"]


async def test_one_of_a_series_is_moved_or_called_off_alone(talk: Talk) -> None:
    await met(talk)
    await is_sent(talk, series(f"LOCATION:{ZOOM}"))
    await talk.presses("Right")
    one = ("RECURRENCE-ID;TZID=Europe/London:20260609T140000", "SEQUENCE:0", "DURATION:PT1H")
    await is_sent(talk, calendar(*event(*one, start="DTSTART;TZID=Europe/London:20260610T090000")))
    talk.hears("Before: Tuesday 9 June 2026, 14:00", "Now: Wednesday 10 June 2026, 09:00")
    await talk.presses("Right")
    await is_sent(talk, calendar(*event(*one), method="CANCEL"))
    await talk.presses("Right")
    assert interview(talk).status is InterviewStatus.CANCELLED


async def test_another_one_of_the_series_is_not_taken_for_the_known_one(talk: Talk) -> None:
    await met(talk)
    await is_sent(talk, series(f"LOCATION:{ZOOM}"))
    await talk.presses("Right")
    other = ("RECURRENCE-ID;TZID=Europe/London:20260623T140000", "SEQUENCE:0")
    await is_sent(talk, calendar(*event(*other, start="DTSTART;TZID=Europe/London:20260623T140000"), method="CANCEL"))
    talk.hears("I know of no such interview")
    assert interview(talk).status is InterviewStatus.PLANNED


async def test_a_whole_series_at_another_hour_moves_the_one_that_is_known(talk: Talk) -> None:
    await met(talk)
    await is_sent(talk, series(f"LOCATION:{ZOOM}"))
    await talk.presses("Right")
    await is_sent(talk, series(f"LOCATION:{ZOOM}", first="20260526T160000", sequence=1))
    talk.hears("Before: Tuesday 9 June 2026, 14:00", "Now: Tuesday 9 June 2026, 16:00")
    await talk.presses("Right")
    assert planned_at(talk) == "2026-06-09 16:00 Europe/London"


async def test_a_series_that_is_called_off_calls_off_what_is_planned_of_it(talk: Talk) -> None:
    await met(talk)
    await is_sent(talk, series(f"LOCATION:{ZOOM}"))
    await talk.presses("Right")
    await is_sent(talk, series("STATUS:CANCELLED", sequence=1))
    await talk.presses("Right")
    assert interview(talk).status is InterviewStatus.CANCELLED


async def test_the_zone_of_an_interview_is_its_own_wherever_the_person_is(sam: Talk) -> None:
    await is_sent(sam, apple(sequence=2))
    sam.hears("Now: Tuesday 9 June 2026, 14:00 (New York), 19:00 your time")
    await sam.presses("Right")
    assert planned_at(sam) == "2026-06-09 14:00 America/New_York"


async def test_each_change_is_a_line_in_the_timeline(sam: Talk) -> None:
    await is_sent(sam, google(*MOVED, sequence=2))
    await sam.presses("Right")
    await is_sent(sam, google(*MOVED, method="CANCEL", sequence=3))
    await sam.presses("Right")
    assert timeline(sam) == ["planned", "planned", "called-off"]


async def test_programs_do_not_share_names(sam: Talk) -> None:
    await is_sent(sam, exchange())
    sam.hears_not("has another time")
    await sam.presses("Stop")
    await is_sent(sam, nextcloud())
    sam.hears("has another time")


async def test_the_words_of_a_lead_that_is_asked_for_stay_its_own(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-12 09:00")
    invited = event(f"ORGANIZER:mailto:{KIM}", f"LOCATION:{ZOOM}", title="Second talk")
    await is_sent(talk, calendar(*invited))
    talk.hears(f"{SAMPLE}\nVideo, Tuesday 9 June 2026, 14:00 (London)")
    await talk.presses("Right")
    assert len(talk.state().interviews) == 2
