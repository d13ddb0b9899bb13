"""The read-back while it waits: *Change*, the other half of the day, more told, a restart, buttons of long ago."""
# ruff: noqa: RUF001  # the words of the bot, as they are typeset

from datetime import date

from flows.values import Stage, TalkKind
from tests.dialogues import applies, interview, lead, met, plans, waits
from tests.talk import Talk


async def told_two_things(talk: Talk) -> None:
    await met(talk)
    await talk.says("had a phone interview with Sample Corp today at 10am, they'll let me know by Friday")
    talk.hears("Is that right?")


async def test_stop_leaves_everything_as_it_was(talk: Talk) -> None:
    await told_two_things(talk)
    await talk.presses("Stop")
    talk.hears("Nothing was added")
    assert not talk.state().leads
    assert not talk.state().talks


async def test_change_asks_which_of_several_things(talk: Talk) -> None:
    await told_two_things(talk)
    await talk.presses("Change")
    talk.hears("Which of these isn’t right?")
    await talk.presses("When they will decide")
    talk.hears("What shall I change?")
    await talk.presses("When it is")
    await talk.says("2026-06-10")
    talk.hears("get back to you by Wednesday 10 June", "You had a phone interview")
    await talk.presses("Right")
    assert lead(talk).promised == date(2026, 6, 10)


async def test_one_of_several_things_can_be_left_out(talk: Talk) -> None:
    await told_two_things(talk)
    await talk.presses("Change")
    await talk.presses("When they will decide")
    await talk.presses("Leave it out")
    talk.hears("You had a phone interview")
    talk.hears_not("get back to you by")
    await talk.presses("Right")
    assert lead(talk).promised is None
    assert lead(talk).stage is Stage.WAITING


async def test_what_names_the_lead_may_be_left_out_too(talk: Talk) -> None:
    await told_two_things(talk)
    await talk.presses("Change")
    await talk.presses("An interview that was")
    await talk.presses("Leave it out")
    talk.hears("Sample Corp will get back to you by Friday 5 June")
    await talk.presses("Right")
    assert lead(talk).promised == date(2026, 6, 5)
    assert not talk.state().interviews


async def test_the_only_thing_left_out_leaves_nothing(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("they rejected me")
    await talk.presses("Change")
    await talk.presses("Leave it out")
    talk.hears("Left.")
    assert lead(talk).stage is Stage.WAITING
    assert not talk.state().talks


async def test_another_lead(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.says("Sample Corp rejected me")
    await talk.presses("Change")
    await talk.presses("Which lead")
    await talk.presses("Example Ltd · Clerk")
    talk.hears("Example Ltd · Clerk said no")
    await talk.presses("Right")
    assert (lead(talk, "Example Ltd").stage, lead(talk).stage) == (Stage.TURNED_DOWN, Stage.WAITING)


async def test_what_it_is(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("Sample Corp rejected me")
    await talk.presses("Change")
    await talk.presses("What it is")
    await talk.presses("An offer")
    talk.hears("Sample Corp · Analyst made you an offer")
    await talk.presses("Right")
    assert lead(talk).stage is Stage.OFFER


async def test_what_it_is_asks_what_that_needs(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("Sample Corp called me")
    await talk.presses("Change")
    await talk.presses("What it is")
    await talk.presses("When they will decide")
    talk.hears("By which day will Sample Corp · Analyst get back to you?")
    await talk.presses("Tomorrow")
    talk.hears("get back to you by Wednesday 3 June")


async def test_back_from_the_menu_is_the_read_back(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("they rejected me")
    await talk.presses("Change")
    await talk.presses("‹ Back")
    talk.hears("Is that right?")


async def test_an_assumed_half_of_the_day_is_shown_and_turned_with_one_press(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp on Thursday at 2")
    talk.hears("Thursday 4 June 2026, 14:00")
    await talk.presses("No, 02:00")
    talk.hears("Thursday 4 June 2026, 02:00", "Is that right?")
    await talk.presses("No, 14:00")
    await talk.presses("Right")
    assert interview(talk).wall.hour == 14


async def test_a_told_half_of_the_day_is_not_offered_for_turning(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp on Thursday at 2pm")
    assert not any(label.startswith("No, ") for label in talk.buttons)


async def test_a_day_that_can_be_read_in_two_ways_is_asked(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp on 8/7 at 10am")
    if "Which day do you mean?" in talk.last:
        assert len([label for label in talk.buttons if "July" in label or "August" in label]) == 2
        await talk.presses(1)
    talk.hears("Is that right?")


async def test_yes_and_no_can_be_typed(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("they rejected me")
    await talk.says("no")
    talk.hears("What shall I change?")
    await talk.presses("‹ Back")
    await talk.says("yes, that's right")
    assert lead(talk).stage is Stage.TURNED_DOWN


async def test_a_time_alone_corrects_what_is_read_back(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp on Thursday at 2pm")
    await talk.says("3pm")
    talk.hears("Thursday 4 June 2026, 15:00", "Is that right?")
    await talk.says("on Friday")
    talk.hears("Friday 5 June 2026, 15:00")
    await talk.presses("Right")
    assert (interview(talk).wall.day, interview(talk).wall.hour) == (5, 15)


async def test_more_that_is_told_meanwhile_is_read_back_with_it(talk: Talk) -> None:
    await met(talk)
    await talk.says("had a phone interview with Sample Corp today at 10am")
    await talk.says("they'll let me know by Friday")
    talk.hears("You had a phone interview with Sample Corp", "Sample Corp will get back to you by Friday 5 June")
    await talk.presses("Right")
    assert lead(talk).promised == date(2026, 6, 5)
    assert len(talk.state().leads) == 1


async def test_a_question_meanwhile_is_answered_and_the_read_back_comes_again(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("they rejected me")
    await talk.says("what's next?")
    talk.hears("What is planned", "Sample Corp · Analyst said no")
    assert lead(talk).stage is Stage.WAITING


async def test_what_is_not_understood_meanwhile_is_said_and_it_comes_again(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("they rejected me")
    await talk.says("blue bananas sing")
    talk.hears("couldn’t follow that", "Sample Corp · Analyst said no")


async def test_a_restart_between_changes_nothing(talk: Talk) -> None:
    await told_two_things(talk)
    await talk.restart()
    await talk.presses("Change")
    await talk.restart()
    await talk.presses("When they will decide")
    await talk.presses("When it is")
    await talk.restart()
    await talk.says("2026-06-10")
    await talk.restart()
    await talk.presses("Right")
    assert lead(talk).promised == date(2026, 6, 10)
    assert interview(talk).wall.hour == 10


async def test_an_old_right_does_not_count_what_was_changed_since(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp on Thursday at 2")
    old = talk.front.buttons[0].data
    message = talk.front
    await talk.presses("No, 02:00")
    await talk.presses_old(message, old)
    assert not talk.state().leads
    await talk.presses("Right")
    assert interview(talk).wall.hour == 2


async def test_an_old_right_does_not_count_once_the_lead_has_moved_on(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("I wrote to Sample Corp")
    read_back = talk.front
    await talk.says("/leads")
    await talk.presses("Sample Corp · Analyst")
    await talk.presses("I called them")
    await talk.presses_old(read_back, 1)
    talk.hears("You wrote to Sample Corp", "Is that right?")
    assert lead(talk).stage is Stage.CALLED


async def test_right_twice_counts_once(talk: Talk) -> None:
    await met(talk)
    await talk.says("I applied to Sample Corp today")
    read_back = talk.front
    await talk.presses("Right")
    await talk.presses_old(read_back, read_back.buttons[0].data)
    talk.hears("We’ve finished with that one")
    assert len(talk.state().leads) == 1


async def test_a_read_back_left_for_days_is_over_when_the_next_begins(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-20 10:00")
    await talk.says("I applied to Globex today")
    await talk.later(days=5)
    await talk.says("I applied to Initech today")
    talk.hears("You applied to Initech")
    talk.hears_not("Globex")
    kinds = [each.kind for each in talk.state().talks.values()]
    assert kinds == [TalkKind.HEARD]
    await talk.presses("Right")
    assert [each.employer for each in talk.state().leads.values()] == ["Sample Corp", "Initech"]


async def test_a_day_far_off_is_asked_about(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp on 2048-06-04 at 10am")
    talk.hears("On which day is the interview with")


async def test_a_message_that_is_edited_while_it_waits_is_read_anew(talk: Talk) -> None:
    await met(talk)
    await talk.says("I have a phone interview with Sample Corp on Thursday at 10am")
    await talk.edits(talk.wrote, "I have a phone interview with Sample Corp on Friday at 10am")
    talk.hears("You changed a message", "Friday 5 June 2026, 10:00")
    assert [each.kind for each in talk.state().talks.values()] == [TalkKind.HEARD]
    await talk.presses("Right")
    assert interview(talk).wall.day == 5


async def test_a_message_that_is_edited_after_it_counted_is_asked_about(talk: Talk) -> None:
    await met(talk)
    await talk.says("I have a phone interview with Sample Corp on Thursday at 10am")
    await talk.presses("Right")
    first = talk.wrote
    await talk.edits(first, "I have a phone interview with Sample Corp on Friday at 10am")
    talk.hears("already has an interview", "Was that one moved")
    assert interview(talk).wall.day == 4
    await talk.presses("It was moved")
    await talk.presses("Right")
    assert interview(talk).wall.day == 5


async def test_two_things_of_one_kind_are_told_apart_by_name_and_time(talk: Talk) -> None:
    await met(talk)
    await talk.says(
        "I have an interview with Sample Corp on Thursday at 10am and an interview with Globex on Friday at 2pm"
    )
    await talk.presses("Change")
    await talk.presses("Globex: Fri 5 Jun, 14:00")
    await talk.presses("Leave it out")
    talk.hears("Sample Corp")
    talk.hears_not("Globex")
