"""Before an interview: a word the evening before and two hours before; each can be turned off."""
# the words of the bot, as they are typeset

from flows.values import InterviewStatus
from tests.dialogues import SAMPLE, due, interview, met, plans
from tests.talk import Talk


async def test_the_evening_before_and_two_hours_before(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 14:00")
    await talk.until("2026-06-03 17:59")
    talk.hears_nothing()
    await talk.until("2026-06-03 18:00")
    talk.hears(SAMPLE, "is tomorrow at 14:00", "When can I expect to hear?")
    await talk.until("2026-06-04 11:59")
    talk.hears_nothing()
    await talk.until("2026-06-04 12:00")
    talk.hears(SAMPLE, "at 14:00")
    assert interview(talk).status is InterviewStatus.PLANNED
    assert due(talk) == "2026-06-04 15:45"


async def test_told_on_the_same_day_there_is_no_evening_before(talk: Talk) -> None:
    await met(talk)
    await talk.until("2026-06-02 19:00")
    await plans(talk, "2026-06-03 14:00")
    await talk.until("2026-06-03 11:59")
    talk.hears_nothing()
    await talk.until("2026-06-03 12:00")
    talk.hears("at 14:00")


async def test_turned_off_in_the_message_it_does_not_come_again(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 14:00")
    await plans(talk, "2026-06-11 14:00", employer="Example Ltd")
    await talk.until("2026-06-03 18:00")
    await talk.presses("Don’t remind me of these")
    assert not talk.state().person.evening_before
    await talk.until("2026-06-10 18:00")
    talk.hears_not("Example Ltd")


async def test_one_that_was_called_off_is_not_announced(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 14:00")
    await talk.presses("To this lead")
    await talk.presses("It was called off")
    await talk.until("2026-06-04 16:00")
    talk.hears_nothing()


async def test_called_off_the_evening_before_nothing_more_comes(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 14:00")
    await talk.until("2026-06-03 18:00")
    await talk.presses("It was called off")
    talk.hears("won’t take place")
    await talk.until("2026-06-04 18:00")
    talk.hears_nothing()
