"""The bot starts, polls and stops, whatever the network, the disk and the operator do meanwhile."""

import asyncio
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from telegram.error import NetworkError, TimedOut

from bot.app import ALLOWED_UPDATES
from bot.clock import HandClock
from bot.demo.refusals import Refused, conflict
from bot.demo.standin import TOKEN, StandIn
from bot.errors import SettingsError, StoreError
from bot.store.database import Store
from bot.store.queues import InboxTable
from flows.decide import COMMANDS
from tests.bot.rig import (
    KIM,
    SAM,
    FullDisk,
    LeapingLoop,
    a_while,
    answers,
    app,
    killed,
    later,
    opened,
    rest,
    running,
    until,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = opened(tmp_path)
    yield store
    store.close()


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


class BrokenInbox(InboxTable):
    """An inbox on a disk that cannot be written."""

    def settle(self, update_id: int, now: datetime) -> bool:
        raise StoreError("disk full")


async def test_a_start_that_waits_for_the_disk_can_be_stopped_and_loses_nothing(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    update = standin.type(SAM, "/help")
    await killed(store, clock, standin, update)
    store.inbox = BrokenInbox(store._connection)
    bot = app(store, clock, standin)
    starting = asyncio.create_task(bot.start())
    await a_while()
    assert not starting.done()
    await bot.stop()
    await starting
    assert len(asyncio.all_tasks()) == 1
    assert [kept for kept, _ in store.inbox.unhandled()] == [update]


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
