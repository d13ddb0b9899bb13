"""What a move to another time zone does to interviews and plans."""

from tests.conftest import MakeTalk
from tests.dialogues import due, interview, met, moves, plans, waits, was_at, without_review
from tests.talk import Talk

BERLIN = (52.520008, 13.404954)


async def test_interviews_keep_their_moment_and_are_shown_anew(talk: Talk) -> None:
    await met(talk, "New York")
    await plans(talk, "2026-06-10 14:00")
    before = interview(talk).starts
    await moves(talk, "Berlin")
    await talk.presses("Right")
    assert interview(talk).starts == before
    talk.hears("Which one is it?")
    await talk.presses("14:00, New York time")
    talk.hears("stays at Wednesday 10 June 2026, 14:00 (New York), 20:00 your time")
    assert interview(talk).starts == before
    assert interview(talk).zone_told
    await moves(talk, "London")
    await talk.presses("Right")
    talk.hears("Your interviews keep their moment:", "14:00 (New York), 19:00 your time")
    talk.hears_not("Which one is it?")


async def test_an_interview_told_as_local_time_is_asked_about_and_can_come_along(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-10 14:00", employer="Acme Sample")
    await moves(talk, "Berlin")
    await talk.presses("Right")
    talk.hears("Acme Sample", "Wednesday 10 June: you told me 14:00", "London time, which is 15:00 where you are now")
    assert interview(talk, "Acme Sample").zone == "Europe/London"
    await talk.presses("14:00, where I am now")
    talk.hears("Changed.", "Wednesday 10 June 2026, 14:00 (Berlin)")
    told = interview(talk, "Acme Sample")
    assert (told.zone, told.wall.hour) == ("Europe/Berlin", 14)


async def test_several_are_asked_about_one_by_one(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-10 14:00", employer="Sample One")
    await plans(talk, "2026-06-11 09:00", employer="Sample Two")
    await moves(talk, "New York")
    await talk.presses("Right")
    talk.hears("Sample One")
    talk.hears_not("Sample Two")
    await talk.presses("14:00, London time")
    talk.hears("Sample Two", "which is 04:00 where you are now")
    await talk.presses("09:00, where I am now")
    assert (interview(talk, "Sample One").zone, interview(talk, "Sample Two").zone) == (
        "Europe/London",
        "America/New_York",
    )


async def test_until_it_is_answered_nothing_changes_and_an_old_answer_does_nothing(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-10 14:00")
    before = interview(talk)
    await moves(talk, "Berlin")
    await talk.presses("Right")
    asked = talk.front
    assert interview(talk) == before
    await talk.presses("14:00, where I am now")
    await talk.presses_old(asked, 1)
    talk.hears("Things have moved on")
    assert interview(talk).zone == "Europe/Berlin"


async def test_an_answer_from_before_the_next_move_is_asked_anew(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-10 14:00")
    await moves(talk, "Berlin")
    await talk.presses("Right")
    asked = talk.front
    await moves(talk, "New York")
    await talk.presses("Right")
    await talk.presses_old(asked, 2)
    talk.hears("which is 09:00 where you are now")
    assert interview(talk).zone == "Europe/London"


async def test_where_the_clocks_go_alike_nothing_is_asked(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-10 14:00")
    await moves(talk, "Lisbon")
    await talk.presses("Right")
    talk.hears("Your interviews keep their moment:", "14:00 (London)")
    talk.hears_not("Which one is it?", "your time")


async def test_an_interview_that_is_behind_by_the_new_clock_is_looked_back_at(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-02 18:00")
    await moves(talk, "Tokyo")  # where it is one in the night of the next day
    await talk.presses("Right")
    talk.hears("which is Wednesday 3 June, 02:00 where you are now")
    await talk.presses("18:00, where I am now")
    talk.hears("Let’s look at it while it’s fresh", "How did it go")


async def test_daily_windows_and_what_was_put_off_move_with_the_person(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 10:00")
    await talk.presses("I’ll do it later")
    await talk.presses("Tomorrow 9:00")
    assert due(talk) == "2026-06-09 09:00"
    await moves(talk, "New York")
    await talk.presses("Right")
    assert due(talk) == "2026-06-09 09:00"
    await talk.until("2026-06-09 08:59")
    talk.hears_nothing()
    await talk.until("2026-06-09 09:00")
    talk.hears("You planned this for now")


async def test_both_zones_are_shown_wherever_an_interview_is(make_talk: MakeTalk) -> None:
    talk = await make_talk()
    await met(talk, "New York")
    await plans(talk, "2026-06-10 14:00")
    await moves(talk, "Berlin")
    await talk.presses("Right")
    await talk.presses("14:00, New York time")
    await talk.says("/leads")
    await talk.presses("Sample Corp · Analyst")
    talk.hears("Video interview: Wednesday 10 June 2026, 14:00 (New York), 20:00 your time")
    await without_review(talk)
    await talk.until("2026-06-09 18:00")
    talk.hears("is tomorrow at 20:00 (14:00 New York time)")
    await talk.until("2026-06-10 18:00")
    talk.hears("at 20:00 (14:00 New York time)")


async def test_moving_on_in_the_middle_of_a_talk_is_not_undone_by_the_rest_of_it(talk: Talk) -> None:
    await talk.says("/interview")
    await talk.presses("London")
    await talk.shares_place(*BERLIN)
    await talk.presses("Right")
    talk.hears("This one is still open:", "Which employer?")
    await talk.says("Sample Corp")
    assert talk.state().person.zone == "Europe/Berlin"


async def test_saying_so_in_the_middle_of_a_talk_asks_one_thing_at_a_time(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.presses("Skip")
    await talk.says("I'm in Tokyo now")
    talk.hears("Tokyo: is it 01:00 there now?")
    assert "Right" in talk.buttons
    await talk.presses("Right")
    talk.hears("Time zone set: Tokyo", "This one is still open:", "clothes")


async def test_quiet_days_are_not_cut_short_by_a_move(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-07 12:00")
    await talk.says("I feel so hopeless about all this")
    await talk.presses("Three quiet days")
    await moves(talk, "New York")
    await talk.presses("Right")
    assert due(talk) == "2026-06-10 10:00"
    await talk.until("2026-06-10 09:59")
    talk.hears_nothing()
    await talk.until("2026-06-10 10:00")
    talk.hears("Sample Corp")
