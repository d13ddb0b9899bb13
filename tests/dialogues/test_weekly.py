"""The weekly review: Monday morning, what happened, what is planned, one step; moved, turned off, and never filler."""

from flows.planned import ReminderKind
from tests.dialogues import applies, lead, opens, waits
from tests.talk import Talk

FIRST_REVIEW = "2026-06-15 09:00"
"""The first Monday with a whole week behind the first lead, which is told on Tuesday 2 June."""


async def begins(talk: Talk) -> None:
    """Somebody whose zone is known, with the weekly review as it is for everybody."""
    await talk.says("/start")
    await talk.presses("London")
    await talk.presses("Not yet")


async def settings(talk: Talk) -> None:
    await talk.says("/settings")
    await talk.presses("Weekly review")


def planned(talk: Talk, kind: ReminderKind = ReminderKind.WEEKLY) -> str:
    state = talk.state()
    return state.reminders[kind].at.astimezone(state.person.tz).strftime("%Y-%m-%d %H:%M")


async def test_it_comes_on_monday_morning_and_says_what_happened_and_what_is_planned(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    await talk.until("2026-06-12 12:00")
    await waits(talk, "2026-06-12 10:00")
    await talk.until("2026-06-15 08:59")
    talk.hears_nothing()
    await talk.until(FIRST_REVIEW)
    talk.hears(
        "Your week",
        "one interview",
        "Example Ltd · Clerk: a look at the application, Tue 16 Jun",
        "When will you do it?",
    )
    talk.hears_not("one application,")
    assert planned(talk) == "2026-06-22 09:00"


async def test_its_one_step_is_done_when_the_person_says(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    await talk.until(FIRST_REVIEW)
    await talk.presses("This evening")
    talk.hears("Settled", "one new application", "19:00")
    assert planned(talk, ReminderKind.STEP) == "2026-06-15 19:00"
    await talk.until("2026-06-15 19:00")
    talk.hears("You planned this for now", "one new application")
    await talk.presses("Done")
    talk.hears("Noted as done")
    assert ReminderKind.STEP not in talk.state().reminders


async def test_the_step_can_wait_for_another_day_or_be_left(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    await talk.until(FIRST_REVIEW)
    await talk.presses("Another day")
    await talk.presses("Thu 18 Jun")
    assert planned(talk, ReminderKind.STEP) == "2026-06-18 09:00"
    await talk.until("2026-06-18 09:00")
    await talk.presses("Not now")
    talk.hears("Left for now")
    assert ReminderKind.STEP not in talk.state().reminders


async def test_a_step_that_is_promised_is_named_and_not_asked_again(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    await talk.until(FIRST_REVIEW)
    await talk.presses("Another day")
    await talk.presses("Sun 21 Jun")
    await talk.until("2026-06-21 09:00")
    await talk.presses("Tomorrow 9:00")
    await talk.says("/settings")
    await talk.presses("Weekly review")
    await talk.presses("08:00")
    await applies(talk, "Sample Corp")
    await talk.until("2026-06-22 08:00")
    talk.hears("Your week", "Your step stands", "Monday 22 June")
    talk.hears_not("When will you do it?")


async def test_nobody_without_a_lead_gets_one(talk: Talk) -> None:
    await begins(talk)
    await talk.later(weeks=4)
    talk.hears_nothing()
    assert talk.state().reminders == {}


async def test_with_nothing_to_say_it_says_nothing_and_comes_back(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    await opens(talk, "Example Ltd · Clerk")
    await talk.presses("Close it")
    await talk.presses("I’m letting it go")  # as it stands on the button
    await talk.later(weeks=4)
    talk.hears_nothing()
    assert planned(talk) == "2026-07-06 09:00"


async def test_it_can_be_moved_to_another_day_and_hour(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    await settings(talk)
    talk.hears("Monday at 09:00")
    await talk.presses("Friday")
    await talk.presses("18:00")
    talk.hears("Friday at 18:00")
    assert "✓ Friday" in talk.buttons
    assert "✓ 18:00" in talk.buttons
    assert planned(talk) == "2026-06-12 18:00"
    await talk.until("2026-06-12 18:00")
    talk.hears("Your week")


async def test_it_can_be_turned_off_and_on_again(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    await settings(talk)
    await talk.presses("No review")
    talk.hears("No weekly review")
    assert ReminderKind.WEEKLY not in talk.state().reminders
    await talk.until("2026-06-16 09:59")
    talk.hears_nothing()
    await settings(talk)
    await talk.presses("Monday")
    assert planned(talk) == "2026-06-22 09:00"


async def test_quiet_hours_hold_it(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    await talk.says("/settings")
    await talk.presses("Quiet hours")
    await talk.says("22:00-09:30")
    assert planned(talk) == "2026-06-15 09:30"


async def test_another_zone_keeps_its_time_of_day(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    await talk.says("/settings")
    await talk.presses("Time zone")
    await talk.presses("New York")
    assert planned(talk) == "2026-06-15 09:00"


async def test_it_counts_as_one_of_the_days_messages(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    await talk.until(FIRST_REVIEW)
    assert talk.state().person.reached_times == 1


async def test_what_is_due_with_it_comes_in_the_same_message(talk: Talk) -> None:
    await begins(talk)
    await applies(talk, day="2026-06-01")
    await settings(talk)
    await talk.presses("08:00")
    await talk.stop()
    await talk.until("2026-06-15 10:00")
    await talk.start()
    talk.hears("2 things are due", "your week", "a look at the application")
    assert len(talk.happened) == 1
    await talk.presses("your week")
    talk.hears("Your week", "When will you do it?")
    assert planned(talk) == "2026-06-22 08:00"


async def test_nothing_comes_while_paused_and_after_an_offer_is_accepted(talk: Talk) -> None:
    await begins(talk)
    await waits(talk)
    await talk.says("/settings")
    await talk.presses("Pause everything")
    await talk.until("2026-06-16 12:00")
    talk.hears_nothing()
    await opens(talk)
    await talk.presses("They got in touch")
    await talk.presses("An offer")
    await talk.presses("I accepted")
    await talk.says("/settings")
    await talk.presses("Go on")
    await talk.later(weeks=3)
    talk.hears_nothing()
    assert lead(talk).stage == "accepted"


async def test_with_an_offer_on_the_table_the_step_is_about_the_offer(talk: Talk) -> None:
    await begins(talk)
    await waits(talk)
    await talk.until("2026-06-12 12:00")
    await opens(talk)
    await talk.presses("They got in touch")
    await talk.presses("An offer")
    await talk.until(FIRST_REVIEW)
    talk.hears("Your week", "about the offer")
    talk.hears_not("application")


async def test_after_a_night_without_the_bot_it_says_that_it_is_late(talk: Talk) -> None:
    await begins(talk)
    await applies(talk)
    await talk.stop()
    await talk.until("2026-06-15 12:00")
    await talk.start()
    talk.hears("comes late", "Your week")
    assert len(talk.happened) == 1
