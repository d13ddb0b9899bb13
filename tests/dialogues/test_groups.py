"""Groups and channels: it says once that it works in private only, and leaves the talk there alone."""

from bot.demo.chats import What
from tests.dialogues import met
from tests.talk import Talk

GROUP, CHANNEL = -1005, -1006


def said_in(talk: Talk, chat: int) -> list[str]:
    """What the bot wrote there."""
    return [each.message.text for each in talk.standin.chats[chat].happenings if each.what is What.SENT]


async def test_in_a_group_it_says_once_that_it_works_in_private(talk: Talk) -> None:
    talk.standin.join_group(GROUP, 1)
    await talk.later(minutes=1)
    (said,) = said_in(talk, GROUP)
    assert "private chat" in said
    assert not talk.known()


async def test_what_is_written_in_the_group_is_left_alone(talk: Talk) -> None:
    await met(talk)
    before = talk.state()
    talk.standin.join_group(GROUP, 1)
    for text in ("/start", "/delete@callback_coach_bot", "I had an interview with Acme today", "I want to kill myself"):
        talk.standin.say_in(GROUP, 1, text)
    await talk.later(minutes=1)
    talk.hears_nothing()
    assert len(said_in(talk, GROUP)) == 1
    assert talk.state() == before


async def test_a_post_in_a_channel_is_no_error_and_nobodys_message(talk: Talk) -> None:
    await met(talk)
    before = talk.state()
    talk.standin.post(CHANNEL, "/start")
    await talk.later(minutes=1)
    talk.hears_nothing()
    assert said_in(talk, CHANNEL) == []
    assert talk.standin.pending == 0
    assert talk.state() == before
    await talk.says("/help")
    talk.hears("I am a bot")
