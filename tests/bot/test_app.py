"""The whole bot over the stand-in: nothing is lost and nothing is done twice, whatever breaks on the way."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from telegram.error import NetworkError, TimedOut

from bot.app import ALLOWED_UPDATES, App
from bot.clock import LONGEST_NAP, HandClock
from bot.demo.refusals import Refused, conflict, too_many_requests
from bot.demo.request import StandInRequest
from bot.demo.standin import TOKEN, StandIn
from bot.errors import SettingsError
from bot.sender import MOST_AT_ONCE
from bot.store.database import Store
from bot.words import Words
from flows.decide import COMMANDS
from tests.bot.http_server import HttpServer
from tests.bot.rig import (
    KIM,
    NOON,
    SAM,
    FullDisk,
    Keys,
    LeapingLoop,
    a_while,
    later,
    nudged,
    opened,
    rest,
    saying,
    until,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = opened(tmp_path)
    yield store
    store.close()


def app(store: Store, clock: HandClock, standin: StandIn, words: Words | None = None, token: str = TOKEN) -> App:
    return App(token=token, store=store, clock=clock, words=words or Keys(), request=StandInRequest(standin))


@asynccontextmanager
async def running(store: Store, clock: HandClock, standin: StandIn, words: Words | None = None) -> AsyncIterator[App]:
    bot = app(store, clock, standin, words)
    await bot.start()
    try:
        yield bot
    finally:
        await bot.stop()


def answers(standin: StandIn, chat: int = SAM) -> list[str]:
    return [message.text for message in standin.chat(chat).messages if message.by_bot]


async def killed(store: Store, clock: HandClock, standin: StandIn, update: int) -> None:
    """A bot takes ``update``, keeps it, and its process ends before it is handled."""
    bot = app(store, clock, standin)
    bot._inbox.close()  # it hands over nothing
    await bot.start()
    await rest(bot, standin)
    await bot.stop()
    assert [kept for kept, _ in store.inbox.unhandled()] == [update]


async def test_who_writes_gets_an_answer(store: Store, clock: HandClock, standin: StandIn) -> None:
    async with running(store, clock, standin) as bot:
        standin.type(SAM, "/help")
        await rest(bot, standin)
        assert len(answers(standin)) >= 1
        assert store.inbox.unhandled() == []


async def test_an_update_kept_but_not_handled_survives_a_kill_and_is_handled_once(
    store: Store, clock: HandClock, standin: StandIn, tmp_path: Path
) -> None:
    update = standin.type(SAM, "/help")
    await killed(store, clock, standin, update)
    assert answers(standin) == []
    store.close()
    again = opened(tmp_path)
    async with running(again, clock, standin) as bot:
        await rest(bot, standin)
        once = answers(standin)
        standin.redeliver(update)
        await rest(bot, standin)
    assert once
    assert answers(standin) == once
    again.close()


async def test_the_same_update_twice_has_one_effect(store: Store, clock: HandClock, standin: StandIn) -> None:
    async with running(store, clock, standin) as bot:
        update = standin.type(SAM, "/help")
        await rest(bot, standin)
        once = answers(standin)
        standin.redeliver(update)
        await rest(bot, standin)
        assert answers(standin) == once


async def test_what_was_queued_when_the_process_ended_is_sent_at_the_next_start(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    store.outbox.add(SAM, [saying("one"), saying("two")], NOON)
    async with running(store, clock, standin) as bot:
        await rest(bot, standin)
    assert answers(standin) == ["one", "two"]


async def test_a_failing_turn_is_apologised_for_and_the_bot_goes_on(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    async with running(store, clock, standin) as bot:
        bot._coach._words = Keys(only="apology")
        standin.type(SAM, "/help")
        await rest(bot, standin)
        assert answers(standin) == ["apology"]
        assert store.people.count() == 0
        bot._coach._words = Keys()
        standin.type(SAM, "/help")
        await rest(bot, standin)
        assert answers(standin)[1:] != ["apology"]


async def test_a_block_and_its_end_are_noticed(store: Store, clock: HandClock, standin: StandIn) -> None:
    def blocked() -> bool:
        state = store.people.load(SAM)
        return state is not None and state.person.blocked

    async with running(store, clock, standin) as bot:
        standin.type(SAM, "/start")
        await rest(bot, standin)
        standin.block(SAM)
        await rest(bot, standin)
        assert blocked()
        assert store.outbox.count() == 0
        standin.unblock(SAM)
        standin.type(SAM, "/help")
        await rest(bot, standin)
        assert not blocked()


async def test_one_person_s_hanging_line_holds_up_nobody_else(store: Store, clock: HandClock, standin: StandIn) -> None:
    async with running(store, clock, standin) as bot:
        standin.hold(SAM)
        standin.type(SAM, "/help")
        standin.chat(KIM, "Kim")
        standin.type(KIM, "/help")
        await until(lambda: answers(standin, KIM) != [])
        assert answers(standin) == []
        standin.release(SAM)
        await rest(bot, standin)
        assert answers(standin) != []


async def test_who_asks_to_be_forgotten_is_forgotten_and_told_so(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    async with running(store, clock, standin) as bot:
        standin.type(SAM, "/delete")
        await rest(bot, standin)
        assert store.people.count() == 1
        standin.press(SAM, standin.chat(SAM).with_buttons()[-1].id, "delete:0:yes")
        await rest(bot, standin)
        assert store.people.count() == 0
        assert "deleted" in standin.chat(SAM).messages[-1].text


async def test_a_nudge_that_a_message_made_due_is_looked_at_at_once(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    async with running(store, clock, standin) as bot:
        await rest(bot, standin)
        store.people.save(None, nudged(NOON, KIM))
        standin.type(SAM, "/help")
        await rest(bot, standin)
        assert store.people.due(NOON) == []


async def test_the_menu_is_set_and_only_wanted_updates_are_asked_for(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    async with running(store, clock, standin):
        menu = [entry["command"] for entry in standin.commands["default", ""]]
    assert menu == list(COMMANDS)
    assert set(ALLOWED_UPDATES) == {"message", "edited_message", "callback_query", "my_chat_member"}


async def test_an_unreachable_telegram_is_tried_again_while_the_store_is_worked_on(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    update = standin.type(SAM, "/help")
    await killed(store, clock, standin, update)
    standin.fail_next("getMe", NetworkError("no route"), 3)
    standin.fail_next("sendMessage", TimedOut(), 1)
    bot = app(store, clock, standin)
    with capture_logs() as logs:
        starting = asyncio.create_task(bot.start())
        await until(lambda: standin.counts.made["getMe"] == 2)
        await a_while()
        assert store.inbox.unhandled() == []
        assert store.outbox.count() >= 1
        for seconds in (1, 3, 7):
            assert not starting.done()
            clock.set(later(seconds=seconds))
            await a_while()
        await starting
    waits = [line["again_in_seconds"] for line in logs if line["event"] == "telegram-not-reached"]
    assert waits == [1, 2, 4]
    await rest(bot, standin)
    assert answers(standin)
    await bot.stop()


async def test_a_start_that_does_not_reach_telegram_can_be_stopped(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    standin.fail_next("getMe", NetworkError("no route"), 1000)
    bot = app(store, clock, standin)
    starting = asyncio.create_task(bot.start())
    await a_while()
    await bot.stop()
    await starting
    assert len(asyncio.all_tasks()) == 1


@pytest.mark.parametrize("wrong", ["1:no-token", TOKEN[:-1] + "x"])
async def test_a_wrong_token_is_a_wrong_setting(store: Store, clock: HandClock, standin: StandIn, wrong: str) -> None:
    with pytest.raises(SettingsError, match="TELEGRAM_BOT_TOKEN"):
        await app(store, clock, standin, token=wrong).start()
    assert len(asyncio.all_tasks()) == 1


async def test_stopping_twice_is_stopping_once_and_leaves_nothing_running(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    bot = app(store, clock, standin)
    await bot.start()
    await asyncio.gather(bot.stop(), bot.stop())
    await bot.stop()
    assert len(asyncio.all_tasks()) == 1
    assert store.people.count() == 0  # the store is still open


async def test_what_is_unhandled_when_it_stops_is_kept(store: Store, clock: HandClock, standin: StandIn) -> None:
    bot = app(store, clock, standin)
    await bot.start()
    standin.hold(SAM)
    standin.type(SAM, "/help")
    await until(lambda: standin.counts.now == 1)
    stopping = asyncio.create_task(bot.stop())
    await a_while()
    standin.type(SAM, "/help")
    standin.release(SAM)
    await stopping
    once = answers(standin)
    async with running(store, clock, standin) as bot:
        await rest(bot, standin)
    assert len(answers(standin)) > len(once) > 0


async def test_nothing_sleeps_more_than_30_seconds_at_once(store: Store, clock: HandClock, standin: StandIn) -> None:
    standin.fail_next("sendMessage", too_many_requests(3600))
    async with running(store, clock, standin) as bot:
        standin.type(SAM, "/help")
        await rest(bot, standin)
        for hours in (1, 2, 50, 3):
            clock.set(later(hours=hours))
            await rest(bot, standin)
    assert answers(standin)
    assert max(clock.naps) <= LONGEST_NAP


def test_a_full_disk_makes_polling_ask_again_and_go_on(store: Store, clock: HandClock, standin: StandIn) -> None:
    async def talk() -> None:
        async with running(store, clock, standin) as bot:
            store.inbox = FullDisk(store, times=2)
            standin.type(SAM, "/help")
            standin.type(KIM, "/help")
            with capture_logs() as logs:
                await until(lambda: store.people.count() == 2)
                await rest(bot, standin)
            events = [line["event"] for line in logs]
            assert events.count("update-not-kept") == 2
            assert len(answers(standin)) == len(answers(standin, KIM)) > 0
            standin.type(SAM, "/help")
            await rest(bot, standin)

    with asyncio.Runner(loop_factory=LeapingLoop) as runner:
        runner.run(talk())


@pytest.mark.parametrize(
    ("failure", "event"), [(conflict(), "another-copy-polls"), (Refused(502, "Bad Gateway"), "polling-failed")]
)
def test_a_failing_poll_is_one_line_and_goes_on(
    store: Store, clock: HandClock, standin: StandIn, failure: Refused, event: str
) -> None:
    async def talk() -> list[str]:
        with capture_logs() as logs:
            standin.fail_next("getUpdates", failure)
            async with running(store, clock, standin) as bot:
                standin.type(SAM, "/help")
                await until(lambda: answers(standin) != [])
                await rest(bot, standin)
        return [line["event"] for line in logs if line["log_level"] != "info"]

    with asyncio.Runner(loop_factory=LeapingLoop) as runner:
        assert runner.run(talk()) == [event]


async def test_over_http_30_calls_are_under_way_beside_the_poll(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    chats = range(1, MOST_AT_ONCE + 1)
    for chat in chats:
        standin.chat(chat)
        standin.hold(chat)
        store.outbox.add(chat, [saying("one", chat)], NOON)
    async with HttpServer(standin) as server:
        bot = App(token=TOKEN, store=store, clock=clock, words=Keys(), api_url=server.url)
        await bot.start()
        await server.until(lambda: standin.counts.now == MOST_AT_ONCE and standin.counts.made["getUpdates"] == 1)
        for chat in chats:
            standin.release(chat)
        await server.until(lambda: all(answers(standin, chat) == ["one"] for chat in chats))
        await bot.stop()
    assert store.outbox.count() == 0
