"""The sender: every call is made, in order within a chat, side by side otherwise, and paced if it is bulk."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from telegram import Bot

from bot.calls import Call
from bot.clock import HandClock
from bot.demo.standin import StandIn
from bot.pace import BULK_A_SECOND
from bot.sender import MOST_AT_ONCE, Sender
from bot.store.database import Store
from tests.bot.rig import KIM, NOON, SAM, a_while, later, opened, queue, sending, texts, until


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = opened(tmp_path)
    yield store
    store.close()


async def test_what_waits_is_sent_in_order_and_leaves_the_outbox(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    queue(store, "one", "two", "three")
    async with sending(bot, store, clock) as sender:
        await until(lambda: sender.idle)
    assert texts(standin) == ["one", "two", "three"]
    assert store.outbox.count() == 0


async def test_what_is_queued_later_is_sent_when_it_is_woken(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    async with sending(bot, store, clock) as sender:
        await a_while()
        queue(store, "one")
        assert not sender.idle
        sender.wake()
        await until(lambda: sender.idle)
        assert texts(standin) == ["one"]


async def test_a_document_is_sent_as_a_file(store: Store, clock: HandClock, standin: StandIn, bot: Bot) -> None:
    params = {"chat_id": SAM, "filename": "all.json", "content": '{"é": 1}', "caption": ""}
    store.outbox.add(SAM, [Call("sendDocument", params)], NOON)
    async with sending(bot, store, clock) as sender:
        await until(lambda: sender.idle)
    (message,) = standin.chat(SAM).messages
    assert message.document is not None
    assert (message.document.name, message.document.content.decode()) == ("all.json", '{"é": 1}')


async def test_with_a_slow_server_no_chat_waits_for_another_and_each_keeps_its_order(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    chats = range(1, MOST_AT_ONCE + 1)
    for chat in chats:
        standin.chat(chat)
        standin.hold(chat)
        queue(store, "one", "two", chat=chat)
    async with sending(bot, store, clock) as sender:
        await until(lambda: standin.counts.now == MOST_AT_ONCE)
        for chat in reversed(chats):
            standin.release(chat)
            await until(lambda chat=chat: texts(standin, chat) == ["one", "two"])  # type: ignore[misc]
        await until(lambda: sender.idle)
    assert standin.counts.most_in_one_chat == 1
    assert standin.counts.most_under_way == MOST_AT_ONCE


async def test_no_more_calls_than_30_are_under_way(store: Store, clock: HandClock, standin: StandIn, bot: Bot) -> None:
    chats = range(1, 41)
    for chat in chats:
        standin.chat(chat)
        standin.hold(chat)
        queue(store, "one", chat=chat)
    async with sending(bot, store, clock) as sender:
        await until(lambda: standin.counts.now == MOST_AT_ONCE)
        await a_while()
        for chat in chats:
            standin.release(chat)
        await until(lambda: sender.idle)
    assert standin.counts.most_under_way == MOST_AT_ONCE
    assert store.outbox.count() == 0


async def test_what_the_coach_writes_by_itself_is_paced_and_an_answer_is_not(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    for chat in range(10, 70):
        standin.chat(chat)
        queue(store, "a nudge", chat=chat, bulk=True)
    sent: list[int] = []
    async with sending(bot, store, clock) as sender:
        await until(lambda: sender.idle)
        sent.append(standin.counts.made["sendMessage"])
        queue(store, "an answer")
        sender.wake()
        await until(lambda: sender.idle)
        assert texts(standin) == ["an answer"]
        for second in (1, 2):
            clock.set(later(seconds=second))
            await until(lambda: sender.idle)
            sent.append(standin.counts.made["sendMessage"] - 1)
    assert sent == [BULK_A_SECOND, 2 * BULK_A_SECOND, 60]


async def test_a_clock_set_back_does_not_hold_up_what_is_paced(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    for chat in range(10, 40):
        standin.chat(chat)
        queue(store, "a nudge", chat=chat, bulk=True)
    store._connection.run("UPDATE outbox SET not_before = '2026-01-01T00:00:00.000000+00:00'")
    async with sending(bot, store, clock) as sender:
        await until(lambda: sender.idle)
        clock.set(later(hours=-1))
        await until(lambda: sender.idle)
    assert standin.counts.made["sendMessage"] == 30


async def test_what_was_dropped_while_it_waited_its_turn_is_not_sent(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    standin.hold(SAM)
    queue(store, "one", "two")
    async with sending(bot, store, clock) as sender:
        await until(lambda: standin.counts.now == 1)
        store.people.forget(SAM)
        queue(store, "forgotten")
        standin.release(SAM)
        await until(lambda: sender.idle)
    assert texts(standin) == ["one", "forgotten"]


async def test_stopping_finishes_the_call_under_way_and_keeps_the_rest(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    standin.chat(KIM)
    standin.hold(SAM)
    queue(store, "one", "two")
    for chat in range(10, 10 + BULK_A_SECOND):
        standin.chat(chat)
        queue(store, "a nudge", chat=chat, bulk=True)
    queue(store, "waits for its turn", chat=KIM, bulk=True)
    sender = Sender(bot, store, clock)
    running = asyncio.create_task(sender.run())
    await until(lambda: standin.counts.made["sendMessage"] == BULK_A_SECOND + 1)
    stopping = asyncio.create_task(sender.stop())
    await a_while()
    assert not stopping.done()
    standin.release(SAM)
    await stopping
    await running
    assert (texts(standin), texts(standin, KIM)) == (["one"], [])
    assert store.outbox.count() == 2
