"""An update is in the store before Telegram is told that we have it, and is handed over once."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from telegram import Bot, Update
from telegram.error import TelegramError

from bot.clock import HandClock
from bot.errors import StoreError
from bot.inbox import KEPT_AFTER_HANDLING, Inbox
from bot.store.database import Store
from tests.bot.rig import FullDisk, a_while, later, opened, pressed, typed, until


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = opened(tmp_path)
    yield store
    store.close()


def kept(store: Store) -> list[int]:
    return [update_id for update_id, _ in store.inbox.unhandled()]


async def test_an_update_is_kept_before_put_comes_back(store: Store, clock: HandClock) -> None:
    inbox = Inbox(store, clock)
    update = typed(7)
    await inbox.put(update)
    assert kept(store) == [7]
    assert inbox.get_nowait() is update


async def test_a_known_update_is_dropped_whether_it_was_handled_or_not(store: Store, clock: HandClock) -> None:
    inbox = Inbox(store, clock)
    await inbox.put(typed(7))
    await inbox.put(typed(7))
    assert inbox.qsize() == 1
    store.inbox.settle(7, clock.now())
    await inbox.put(typed(7))
    assert inbox.qsize() == 1


async def test_what_is_no_update_passes_unkept(store: Store, clock: HandClock) -> None:
    inbox = Inbox(store, clock)
    await inbox.put("a signal")
    assert inbox.get_nowait() == "a signal"
    assert kept(store) == []


async def test_an_update_that_cannot_be_kept_is_an_error_that_polling_survives(store: Store, clock: HandClock) -> None:
    inbox = Inbox(store, clock)
    store.inbox = FullDisk(store, times=1)
    with capture_logs() as logs, pytest.raises(TelegramError):
        await inbox.put(typed(7, "secret words"))
    assert inbox.empty()
    assert [line["event"] for line in logs] == ["update-not-kept"]
    await inbox.put(typed(7))
    assert kept(store) == [7]


async def test_what_was_not_handled_is_restored_in_order_and_alike(store: Store, clock: HandClock, bot: Bot) -> None:
    before = Inbox(store, clock)
    updates = [typed(7, "ein Wort: \U0001f600"), pressed(8), typed(9)]
    for update in updates:
        await before.put(update)
    store.inbox.settle(9, clock.now())
    after = Inbox(store, clock)
    assert after.restore(bot) == 2
    restored = [after.get_nowait() for _ in range(2)]
    assert [update.to_dict() for update in restored if isinstance(update, Update)] == [u.to_dict() for u in updates[:2]]


async def test_what_cannot_be_read_any_more_does_not_hold_up_the_start(
    store: Store, clock: HandClock, bot: Bot
) -> None:
    store.inbox.add(7, "{}", clock.now())
    await Inbox(store, clock).put(typed(8))
    inbox = Inbox(store, clock)
    with capture_logs() as logs:
        assert inbox.restore(bot) == 1
    assert [line["event"] for line in logs] == ["update-unreadable"]
    assert kept(store) == [8]


async def test_it_is_idle_when_nothing_waits_and_nothing_is_in_hand(store: Store, clock: HandClock) -> None:
    inbox = Inbox(store, clock)
    assert inbox.idle
    await inbox.put(typed(7))
    inbox.get_nowait()
    assert not inbox.idle
    inbox.task_done()
    assert inbox.idle


async def test_while_the_store_fails_the_update_waits_and_is_handed_over_again(store: Store, clock: HandClock) -> None:
    inbox = Inbox(store, clock)
    handled: list[int] = []

    def receive(update: Update) -> None:
        handled.append(update.update_id)
        if len(handled) < 3:
            raise StoreError("disk full")

    await inbox.put(typed(7))
    await inbox.put(typed(8))
    draining = asyncio.create_task(inbox.drain(receive))
    await until(lambda: handled == [7])
    clock.set(later(seconds=5))
    await until(lambda: handled == [7, 7])
    clock.set(later(seconds=10))
    await draining
    assert handled == [7, 7, 7, 8]
    assert inbox.idle


async def test_once_closed_it_hands_over_no_more(store: Store, clock: HandClock) -> None:
    inbox = Inbox(store, clock)

    def receive(update: Update) -> None:
        raise StoreError("disk full")

    await inbox.put(typed(7))
    await inbox.put(typed(8))
    draining = asyncio.create_task(inbox.drain(receive))
    await a_while()
    inbox.close()
    await draining
    assert kept(store) == [7, 8]


async def test_handled_ids_are_forgotten_after_two_days(store: Store, clock: HandClock) -> None:
    inbox = Inbox(store, clock)
    await inbox.put(typed(7))
    store.inbox.settle(7, clock.now())
    clock.set(clock.now() + KEPT_AFTER_HANDLING)
    await inbox.put(typed(7))
    assert kept(store) == []
    clock.set(clock.now() + timedelta(hours=7))
    await inbox.put(typed(7))
    assert kept(store) == [7]
