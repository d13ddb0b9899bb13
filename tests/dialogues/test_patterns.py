"""Detective work as it is said: by itself when the evidence suffices, once; by /patterns; and in numbers by /stats."""

from bot.demo.chats import What
from flows.planned import ReminderKind
from tests.dialogues import SAMPLE, applies, opens, was_at
from tests.stretches import stretch
from tests.talk import Talk


async def begins(talk: Talk) -> None:
    """Somebody whose zone is known, with the weekly review as it is for everybody."""
    await talk.says("/start")
    await talk.presses("London")
    await talk.presses("Not yet")


@stretch
async def looks_back(talk: Talk, employer: str, when: str, *, on_time: str = "Late") -> None:
    """An interview that is over, looked back at as far as being there on time."""
    await was_at(talk, when, employer)
    await talk.presses("Skip")
    await talk.presses("Skip")
    await talk.presses(on_time)
    await talk.presses("Stop")


@stretch
async def late_three_times(talk: Talk) -> None:
    await begins(talk)
    await looks_back(talk, "Sample Corp", "2026-05-29 10:00")
    await looks_back(talk, "Example Ltd", "2026-06-01 10:00", on_time="With time to spare")
    await looks_back(talk, "Test Works", "2026-06-02 10:00")


async def test_it_comes_by_itself_on_the_next_working_day_with_its_evidence_and_one_step(talk: Talk) -> None:
    await late_three_times(talk)
    talk.hears_not("counting")
    await talk.until("2026-06-03 09:59")
    talk.hears_nothing()
    await talk.until("2026-06-03 10:00")
    talk.hears("one thing shows", "late for 2 of 3 interviews", "15 minutes early", "When will you do it?")
    assert len(talk.happened) == 1
    await talk.presses("Tomorrow 9:00")
    talk.hears("Settled")


async def test_it_comes_once(talk: Talk) -> None:
    await late_three_times(talk)
    await talk.until("2026-06-03 10:00")
    await talk.until("2026-06-05 09:59")
    assert ReminderKind.PATTERN not in talk.state().reminders
    talk.hears_not("one thing shows")
    await talk.until("2026-06-15 09:00")
    talk.hears_not("one thing shows", "By your own answers")


async def test_two_of_them_are_too_few(talk: Talk) -> None:
    await begins(talk)
    await looks_back(talk, "Sample Corp", "2026-06-01 10:00")
    await looks_back(talk, "Example Ltd", "2026-06-02 10:00")
    await talk.says("/patterns")
    talk.hears("Too early to tell", "2 of the 3 check-ins")
    talk.hears_not("late for")
    assert ReminderKind.PATTERN not in talk.state().reminders


async def test_what_is_no_pattern_any_more_when_its_time_comes_is_not_said(talk: Talk) -> None:
    await late_three_times(talk)
    assert ReminderKind.PATTERN in talk.state().reminders
    await opens(talk, "Test Works · Analyst")
    await looks_back(talk, "Demo Works", "2026-06-02 12:00", on_time="With time to spare")
    await looks_back(talk, "Any Corp", "2026-06-02 13:00", on_time="With time to spare")
    await talk.until("2026-06-03 12:00")
    talk.hears_nothing()


async def test_a_new_case_comes_in_the_review_and_an_improvement_is_not_held_against_them(talk: Talk) -> None:
    await late_three_times(talk)
    await talk.until("2026-06-03 12:00")
    await looks_back(talk, "Demo Works", "2026-06-03 10:00")
    await talk.until("2026-06-15 09:00")
    talk.hears("Your week", "late for 3 of 4 interviews")
    await looks_back(talk, "Any Corp", "2026-06-14 10:00", on_time="With time to spare")
    await talk.until("2026-06-22 09:00")
    talk.hears("Your week")
    talk.hears_not("By your own answers")


async def test_asked_for_it_tells_where_things_stop_and_what_would_tell(talk: Talk) -> None:
    await begins(talk)
    await talk.says("/patterns")
    talk.hears("nothing to count yet")
    await applies(talk)
    await talk.says("/patterns")
    talk.hears("Too early to tell", "of the 8 settled", "of the 4 settled")
    talk.hears_not("When will you do it?")


async def test_eight_applications_into_silence_point_to_the_resume(talk: Talk) -> None:
    await begins(talk)
    for at in range(8):
        await applies(talk, f"Sample {at}", day="2026-05-01")
    await talk.says("/patterns")
    talk.hears("none of 8 applications", "the résumé is", "go through your résumé")
    talk.hears_not("Too early to tell", "in the interview it stops")
    await talk.presses("My résumé")
    talk.hears_not("That button")


async def test_after_a_no_nothing_is_counted_out_loud(talk: Talk) -> None:
    await begins(talk)
    for at in range(4):
        await was_at(talk, "2026-06-01 10:00", f"Sample {at}")
        await talk.presses("Stop")
        await opens(talk, f"Sample {at} · Analyst")
        await talk.presses("They got in touch")
        await talk.presses("A no")
        talk.hears_not("of 4")
    await talk.until("2026-06-03 10:00")
    talk.hears("one thing shows", "none of 4 led to an offer", "because you qualify")


async def test_the_numbers_come_as_a_picture_with_the_numbers_in_words(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    await was_at(talk)
    await talk.presses("Stop")
    await talk.says("/stats")
    talk.hears("Your search in numbers", "2 leads: 1 answered, 1 invited you", "from 5 answers on")
    (sent,) = [each for each in talk.happened if each.what is What.SENT]
    assert sent.message.picture is not None
    assert sent.message.picture.width == 1080


async def test_without_a_lead_there_are_no_numbers_and_no_picture(talk: Talk) -> None:
    await begins(talk)
    await talk.says("/stats")
    talk.hears("no numbers yet")
    assert all(each.message.picture is None for each in talk.happened)


async def test_a_picture_that_waits_is_sent_after_a_restart(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    talk.standin.hold(1)
    talk.standin.type(1, "/stats")
    await talk.kill()
    talk.standin.release(1)
    await talk.start()
    talk.hears("Your search in numbers")


async def test_an_interview_that_is_taken_back_takes_its_evidence_with_it(talk: Talk) -> None:
    await begins(talk)
    await was_at(talk)
    await talk.presses("Stop")
    await opens(talk, SAMPLE)
    await talk.presses("They got in touch")
    await talk.presses("A no")
    await talk.says("/stats")
    talk.hears("1 told you either way")
    await opens(talk, SAMPLE)
    await talk.presses("Open it again")
    await talk.says("/stats")
    talk.hears_not("told you either way")
