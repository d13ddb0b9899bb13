"""An interview that is to come: employer, role, when, kind, length; read back with zone before it counts."""
# the words of the bot, as they are typeset

from flows.values import InterviewStatus, Kind, Stage, Step
from tests.dialogues import SAMPLE, due, interview, lead, met, plans, timeline, waits
from tests.stretches import stretch
from tests.talk import Talk


@stretch
async def asked_for_the_day(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.says("Analyst")
    await talk.presses("Video")


async def test_typed_date_and_time_are_read_back_with_weekday_and_zone(talk: Talk) -> None:
    await asked_for_the_day(talk)
    await talk.says("2026-06-09 14:30")
    talk.hears("How long will it take?")
    await talk.presses("1½ hours")
    talk.hears(SAMPLE, "Video, Tuesday 9 June 2026, 14:30 (London)", "Is that right?")
    await talk.presses("Right")
    talk.hears("When can I expect to hear", "Monday 8 June 2026, 18:00")
    told = interview(talk)
    assert (told.wall.isoformat(), told.zone, told.minutes) == ("2026-06-09T14:30:00", "Europe/London", 90)
    assert (told.kind, told.status) == (Kind.VIDEO, InterviewStatus.PLANNED)
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED


async def test_nothing_counts_before_right(talk: Talk) -> None:
    await asked_for_the_day(talk)
    await talk.says("2026-06-09 14:30")
    await talk.presses("Skip")
    assert not talk.state().leads
    assert not talk.state().interviews
    await talk.until("2026-06-10 10:00")
    talk.hears_nothing()


async def test_it_can_all_be_done_with_buttons(talk: Talk) -> None:
    await asked_for_the_day(talk)
    await talk.presses("Tomorrow")
    talk.hears("At what time does it start?")
    await talk.presses("15:00")
    await talk.presses("45 min")
    talk.hears("Wednesday 3 June 2026, 15:00 (London)")
    await talk.presses("Right")
    await talk.until("2026-06-03 13:30")
    await talk.until("2026-06-03 16:29")
    talk.hears_nothing()
    await talk.until("2026-06-03 16:30")
    talk.hears("that’s behind you")


async def test_the_time_alone_can_be_typed_after_a_day_by_button(talk: Talk) -> None:
    await asked_for_the_day(talk)
    await talk.presses("Tomorrow")
    await talk.says("some time soon")
    talk.hears("couldn’t read a time", "At what time does it start?")
    await talk.says("half past two in the afternoon")
    await talk.presses("Skip")
    talk.hears("Wednesday 3 June 2026, 14:30")


async def test_three_o_clock_is_the_afternoons_and_turned_with_one_press(talk: Talk) -> None:
    await asked_for_the_day(talk)
    await talk.presses("Tomorrow")
    await talk.says("3:00")
    await talk.presses("Skip")
    talk.hears("Wednesday 3 June 2026, 15:00")
    await talk.presses("No, 03:00")
    talk.hears("Wednesday 3 June 2026, 03:00")
    await talk.presses("Right")
    assert interview(talk).wall.isoformat() == "2026-06-03T03:00:00"


async def test_an_hour_typed_with_its_day_keeps_both(talk: Talk) -> None:
    await asked_for_the_day(talk)
    await talk.says("next Tuesday at 3")
    await talk.presses("Skip")
    talk.hears("Tuesday 9 June 2026, 15:00")


async def test_what_can_be_two_days_is_asked_with_a_button_for_each(talk: Talk) -> None:
    await asked_for_the_day(talk)
    await talk.says("next Friday, 10-11:30am")
    talk.hears("That can be two days")
    assert talk.buttons[:2] == ("Friday 5 June", "Friday 12 June")
    await talk.presses("Friday 12 June")
    talk.hears("Friday 12 June 2026, 10:00")
    await talk.presses("Right")
    assert interview(talk).minutes == 90


async def test_zero_three_hundred_is_a_clear_word(talk: Talk) -> None:
    await asked_for_the_day(talk)
    await talk.says("2026-06-09 03:00")
    await talk.presses("Skip")
    talk.hears("Tuesday 9 June 2026, 03:00")


async def test_what_is_no_day_is_asked_again(talk: Talk) -> None:
    await asked_for_the_day(talk)
    for typed, answer in (
        ("some day soon", "couldn’t read a day"),
        ("2026-02-30", "There is no 30 February"),
        ("2026-06-09 25:00", "couldn’t read a day"),
    ):
        await talk.says(typed)
        talk.hears(answer, "Which day?")
    assert not talk.state().interviews


async def test_change_at_the_read_back_asks_for_day_and_time_again(talk: Talk) -> None:
    await asked_for_the_day(talk)
    await talk.says("2026-06-09 14:30")
    await talk.presses("1 hour")
    await talk.presses("Change")
    talk.hears("Which day?")
    assert not talk.state().interviews
    await talk.says("2026-06-10 09:00")
    await talk.presses("✓ 1 hour")
    talk.hears("Wednesday 10 June 2026, 09:00")
    await talk.presses("Right")
    assert interview(talk).wall.isoformat() == "2026-06-10T09:00:00"


async def test_change_to_a_day_by_button_asks_for_the_time_too(talk: Talk) -> None:
    await asked_for_the_day(talk)
    await talk.says("2026-06-09 14:30")
    await talk.presses("1 hour")
    await talk.presses("Change")
    await talk.presses("Tomorrow")
    if "At what time does it start?" in talk.last:
        await talk.presses("10:00")
    await talk.presses("✓ 1 hour")
    talk.hears("Wednesday 3 June 2026")
    talk.hears_not("9 June")


async def test_two_roles_at_one_employer_are_two_leads(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 10:00")
    await plans(talk, "2026-06-04 10:00", role="Clerk")
    leads = talk.state().leads.values()
    assert sorted((each.employer, each.role) for each in leads) == [
        ("Sample Corp", "Analyst"),
        ("Sample Corp", "Clerk"),
    ]
    await talk.says("/leads")
    assert {SAMPLE, "Sample Corp · Clerk"} <= set(talk.buttons)


async def test_a_second_round_belongs_to_the_lead_there_is(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("/interview")
    await talk.presses(SAMPLE)
    talk.hears("Phone, video or on site?")
    await talk.presses("On site")
    await talk.says("2026-06-09 14:30")
    await talk.presses("1 hour")
    await talk.presses("Right")
    assert len(talk.state().leads) == 1
    assert len(talk.state().interviews) == 2
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED


async def test_a_moved_interview_is_asked_about_after_its_new_end_only(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 10:00")
    await talk.presses("To this lead")
    await talk.presses("It was moved")
    await talk.says("2026-06-05 11:00")
    talk.hears("Friday 5 June 2026, 11:00")
    await talk.presses("Right")
    assert interview(talk).minutes == 60
    await talk.until("2026-06-04 17:59")
    talk.hears_nothing()
    await talk.until("2026-06-05 09:00")
    await talk.until("2026-06-05 12:44")
    talk.hears_nothing()
    await talk.until("2026-06-05 12:45")
    talk.hears("that’s behind you")


async def test_one_that_was_called_off_is_never_asked_about(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 10:00")
    await talk.presses("To this lead")
    await talk.presses("It was called off")
    talk.hears("won’t take place")
    await talk.later(days=3)
    talk.hears_nothing()
    assert lead(talk).step is Step.FIRST_FOLLOW_UP
    await talk.says("/checkin")
    talk.hears("no interview to look back at")


async def test_a_restart_before_right_loses_nothing(talk: Talk) -> None:
    await asked_for_the_day(talk)
    await talk.says("2026-06-09 14:30")
    await talk.restart()
    await talk.presses("1 hour")
    await talk.kill()
    await talk.start()
    await talk.presses("Right")
    assert interview(talk).wall.isoformat() == "2026-06-09T14:30:00"
    assert timeline(talk) == ["planned"]


async def test_no_draft_offers_what_cannot_be_done_before_the_interview(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.presses("To this lead")
    if "A draft" in talk.buttons:
        await talk.presses("A draft")
        if "I’ve sent it" in talk.buttons:
            await talk.presses("I’ve sent it")
            talk.hears_not("isn’t possible")


async def test_one_that_began_half_an_hour_ago_is_not_behind_yet(talk: Talk) -> None:
    await asked_for_the_day(talk)
    await talk.presses("Today")
    await talk.says("16:30")
    await talk.presses("Right")
    assert interview(talk).status is InterviewStatus.PLANNED
    assert due(talk) == "2026-06-02 18:15"
