"""When the coach writes first: not in quiet hours, several at once in one message, late ones say so, blocked none."""
# the words of the bot, as they are typeset

from flows.values import Step
from tests.dialogues import SAMPLE, due, lead, met, plans, timeline, waits
from tests.talk import Talk


async def test_several_due_at_once_come_as_one_message(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await waits(talk, employer="Example Ltd")
    await waits(talk, employer="Sample Bank")
    await talk.until("2026-06-08 10:00")
    talk.hears("3 things are due", SAMPLE, "Example Ltd", "Sample Bank")
    assert len(talk.happened) == 1
    talk.hears_not("Subject:")


async def test_each_thing_of_the_digest_can_be_opened_and_done(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await waits(talk, employer="Example Ltd")
    await talk.until("2026-06-08 10:00")
    digest = talk.front
    for place, employer in enumerate(("Sample Corp", "Example Ltd"), 1):
        assert employer in digest.labels[place - 1]
        await talk.presses_old(digest, place)
        talk.hears("Subject:", employer)
        await talk.presses("I’ve sent it")
        assert lead(talk, employer).step is Step.SECOND_FOLLOW_UP


async def test_the_rest_of_the_digest_is_still_there_after_one_was_opened(talk: Talk) -> None:

    await met(talk)
    await waits(talk)
    await waits(talk, employer="Example Ltd")
    await talk.until("2026-06-08 10:00")
    rest = talk.front.labels[1]
    await talk.presses(talk.front.labels[0])
    assert any(rest in message.labels for message in talk.messages)


async def test_a_digest_of_check_ins_begins_them_one_at_a_time(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 19:30")
    await plans(talk, "2026-06-03 20:30", employer="Example Ltd")
    await talk.until("2026-06-04 08:00")
    talk.hears("2 things are due", "look back")
    await talk.presses(talk.front.labels[0])
    talk.hears(SAMPLE, "How did it go")
    await talk.presses("Stop")
    await talk.says("/checkin")
    talk.hears("Which one shall we look at?")


async def test_in_quiet_hours_nothing_comes(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 20:30", length="30 min")
    await talk.until("2026-06-03 18:30")
    await talk.until("2026-06-04 07:59")
    talk.hears_nothing()
    await talk.until("2026-06-04 08:00")
    talk.hears(SAMPLE)


async def test_what_came_due_while_the_bot_was_down_comes_once_and_says_that_it_is_late(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.stop()
    await talk.until("2026-06-08 15:00")
    talk.hears_nothing()
    await talk.start()
    talk.hears("was due on Monday 8 June 2026, 10:00", "comes late", "Subject:")
    assert len(talk.happened) == 1
    await talk.restart()
    talk.hears_nothing()
    assert timeline(talk).count("nudged") == 1


async def test_down_over_the_night_it_waits_for_the_end_of_quiet_hours(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.stop()
    await talk.until("2026-06-08 23:30")
    await talk.start()
    talk.hears_nothing()
    await talk.until("2026-06-09 08:00")
    talk.hears("comes late")


async def test_after_a_kill_it_is_the_same(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.kill()
    await talk.until("2026-06-08 15:00")
    await talk.start()
    talk.hears("comes late")
    assert len(talk.happened) == 1


async def test_a_few_minutes_are_not_called_late(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.stop()
    await talk.until("2026-06-08 10:10")
    await talk.start()
    talk.hears(SAMPLE)
    talk.hears_not("comes late")


async def test_what_the_person_wrote_while_the_bot_was_down_is_answered_once(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.stop()
    await talk.says("/next")
    talk.hears_nothing()
    await talk.start()
    talk.hears("If nothing by Monday 8 June")
    assert len(talk.happened) == 1


async def test_while_blocked_nothing_is_sent_and_on_return_there_is_one_message(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await waits(talk, employer="Example Ltd")
    await plans(talk, "2026-06-04 10:00", employer="Sample Bank")
    await talk.blocks()
    assert talk.state().person.blocked
    await talk.until("2026-06-24 12:00")
    talk.hears_nothing()
    await talk.unblocks()
    talk.hears("Sample Corp", "Example Ltd", "Sample Bank")
    assert len(talk.happened) == 1
    assert not talk.state().person.blocked


async def test_on_return_with_nothing_due_there_is_silence(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.blocks()
    await talk.later(days=2)
    await talk.unblocks()
    talk.hears_nothing()
    await talk.until("2026-06-08 10:00")
    talk.hears(SAMPLE)


async def test_five_due_again_a_week_later_are_one_message(talk: Talk) -> None:
    await met(talk)
    for number in range(5):
        await waits(talk, employer=f"Sample {number}")
    await talk.until("2026-06-08 10:00")
    for number in range(5):
        await talk.says("/leads")
        await talk.presses(f"Sample {number} · Analyst")
        await talk.presses("They got in touch")
        await talk.presses("Something else")
    await talk.until("2026-06-15 10:00")
    talk.hears("5 things are due")
    assert len(talk.happened) == 1


async def test_put_off_to_four_times_of_one_day_the_fourth_waits_for_the_morning(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 10:00")
    for hour in (11, 12):
        await talk.presses("I’ll do it later")
        await talk.presses("In an hour")
        await talk.until(f"2026-06-08 {hour}:00")
        talk.hears(SAMPLE)
    await talk.presses("I’ll do it later")
    await talk.presses("In an hour")
    await talk.until("2026-06-08 20:00")
    talk.hears_nothing()
    await talk.until("2026-06-09 10:00")
    talk.hears(SAMPLE)


async def test_summer_time_keeps_the_hour(talk: Talk) -> None:
    await met(talk)
    await talk.until("2026-10-20 12:00")
    await waits(talk, "2026-10-20 09:00")
    assert due(talk) == "2026-10-27 10:00"
    await talk.until("2026-10-27 09:59")
    talk.hears_nothing()
    await talk.until("2026-10-27 10:00")
    talk.hears(SAMPLE)
