"""The sender: every call is made, in order within a chat, side by side otherwise, and failures are told apart."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.calls import Call
from bot.clock import HandClock
from bot.demo.refusals import server_error, too_many_requests
from bot.demo.standin import StandIn
from bot.errors import StoreError
from bot.sender import BULK_A_SECOND, MOST_AT_ONCE, Final, Retry, Sender, verdict
from bot.store.database import Store
from bot.store.queues import OutboxTable
from tests.bot.rig import KIM, NOON, SAM, a_while, later, opened, person, saying, talked, until


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = opened(tmp_path)
    yield store
    store.close()


@asynccontextmanager
async def sending(bot: Bot, store: Store, clock: HandClock) -> AsyncIterator[Sender]:
    sender = Sender(bot, store, clock)
    running = asyncio.create_task(sender.run())
    yield sender
    await sender.stop()
    await running


def texts(standin: StandIn, chat: int = SAM) -> list[str]:
    return [message.text for message in standin.chat(chat).messages]


def queue(store: Store, *said: str, chat: int = SAM, bulk: bool = False) -> None:
    store.outbox.add(chat, [saying(text, chat, bulk=bulk) for text in said], NOON)


def edit(message: int, text: str, talk: int | None = None) -> Call:
    return Call("editMessageText", {"chat_id": SAM, "message_id": message, "text": text}, talk=talk)


def talking(store: Store) -> None:
    """Sam is asked something in talk 1."""
    store.people.save(None, talked())


def shown(store: Store) -> int | None:
    state = store.people.load(SAM)
    assert state is not None
    return state.talks[1].message


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


@pytest.mark.parametrize("failure", [server_error(), TimedOut(), NetworkError("no route")])
async def test_a_passing_failure_is_tried_again_ever_later_and_nothing_overtakes(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot, failure: Exception
) -> None:
    standin.fail_next("sendMessage", failure, 3)
    queue(store, "one", "two")
    tried: list[int] = []
    async with sending(bot, store, clock) as sender:
        for tenth in range(90):
            clock.set(later(milliseconds=tenth * 100))
            await until(lambda: sender.idle)
            tried.append(standin.counts.made["sendMessage"])
    assert [tenth / 10 for tenth in range(1, 90) if tried[tenth] > tried[tenth - 1]] == [1.0, 3.0, 7.0]
    assert tried[-1] == 5
    assert texts(standin) == ["one", "two"]


async def test_a_flood_refusal_is_obeyed(store: Store, clock: HandClock, standin: StandIn, bot: Bot) -> None:
    standin.fail_next("sendMessage", too_many_requests(7))
    queue(store, "one", "two")
    async with sending(bot, store, clock) as sender:
        await until(lambda: sender.idle)
        clock.set(later(seconds=6.9))
        await until(lambda: sender.idle)
        assert texts(standin) == []
        clock.set(later(seconds=7))
        await until(lambda: sender.idle)
        assert texts(standin) == ["one", "two"]


async def test_who_blocked_the_bot_is_marked_and_nothing_more_is_tried(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    store.people.save(None, person())
    standin.block(SAM)
    queue(store, "one", "two", "three")
    async with sending(bot, store, clock) as sender:
        await until(lambda: sender.idle)
    state = store.people.load(SAM)
    assert state is not None
    assert state.person.blocked
    assert (store.outbox.count(), standin.counts.made["sendMessage"]) == (0, 1)


async def test_an_old_press_and_an_edit_that_changes_nothing_are_as_good_as_done(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    sent = await bot.send_message(SAM, "same")
    talking(store)
    calls = [
        Call("answerCallbackQuery", {"callback_query_id": "long-gone"}),
        edit(sent.message_id, "same", talk=1),
        saying("next"),
    ]
    store.outbox.add(SAM, calls, NOON)
    with capture_logs() as logs:
        async with sending(bot, store, clock) as sender:
            await until(lambda: sender.idle)
    assert texts(standin) == ["same", "next"]
    assert shown(store) == sent.message_id
    assert logs == []


async def test_what_should_replace_a_message_that_is_gone_is_sent_as_a_new_one(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    sent = await bot.send_message(SAM, "question")
    standin.remove(SAM, sent.message_id)
    talking(store)
    store.outbox.add(SAM, [edit(sent.message_id, "next question", talk=1), saying("below")], NOON)
    async with sending(bot, store, clock) as sender:
        await until(lambda: sender.idle)
    assert texts(standin) == ["next question", "below"]
    assert shown(store) == standin.chat(SAM).messages[0].id


async def test_a_hopeless_call_is_noted_without_its_words_and_let_go(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    bad = Call("sendMessage", {"chat_id": SAM, "text": "<secret words>", "parse_mode": "HTML"})
    store.outbox.add(SAM, [bad, Call("noSuchCall", {"text": "secret words"}), saying("next")], NOON)
    with capture_logs() as logs:
        async with sending(bot, store, clock) as sender:
            await until(lambda: sender.idle)
    assert texts(standin) == ["next"]
    assert [(line["call"], line["ruled"]) for line in logs] == [("sendMessage", "settled"), ("noSuchCall", "settled")]
    assert "secret" not in repr(logs)


async def test_the_message_that_shows_a_question_is_remembered_on_its_talk(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    talking(store)
    store.outbox.add(SAM, [saying("question", talk=1), saying("an aside")], NOON)
    async with sending(bot, store, clock) as sender:
        await until(lambda: sender.idle)
    assert shown(store) == standin.chat(SAM).messages[0].id


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


class FailingOutbox(OutboxTable):
    """An outbox that for a while cannot write down what was done."""

    failing = 2

    def done(self, row: int) -> None:
        if self.failing:
            self.failing -= 1
            raise StoreError("disk full")
        super().done(row)


async def test_what_was_sent_is_not_sent_again_because_the_disk_is_full(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    store.outbox = FailingOutbox(store._connection)
    queue(store, "one", "two")
    async with sending(bot, store, clock) as sender:
        for seconds in (5, 10):
            await a_while()
            assert texts(standin) == ["one"]
            clock.set(later(seconds=seconds))
        await until(lambda: sender.idle)
    assert texts(standin) == ["one", "two"]


class FailingOnce(OutboxTable):
    """An outbox that cannot be read once."""

    failing = True

    def first(self, chat: int) -> None:
        if self.failing:
            self.failing = False
            raise StoreError("disk error")
        return super().first(chat)  # type: ignore[return-value]


async def test_a_lane_that_breaks_begins_anew_after_a_rest(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    store.outbox = FailingOnce(store._connection)
    queue(store, "one")
    async with sending(bot, store, clock) as sender:
        await a_while()
        clock.set(later(seconds=5))
        await until(lambda: sender.idle)
    assert texts(standin) == ["one"]


def seconds_to_wait(error: TelegramError, attempts: Sequence[int]) -> list[float]:
    rulings = [verdict(error, attempt) for attempt in attempts]
    return [ruling.after.total_seconds() for ruling in rulings if isinstance(ruling, Retry)]


@pytest.mark.parametrize(
    "error", [NetworkError("Bad Gateway"), TimedOut(), Conflict("another"), InvalidToken("Unauthorized")]
)
def test_the_wait_doubles_up_to_a_minute(error: TelegramError) -> None:
    assert seconds_to_wait(error, [0, 1, 2, 3, 4, 5, 6, 7, 1000]) == [1, 2, 4, 8, 16, 32, 60, 60, 60]


@pytest.mark.parametrize("asked", [7, timedelta(seconds=7)])
def test_a_flood_refusal_says_itself_how_long(asked: int | timedelta) -> None:
    assert seconds_to_wait(RetryAfter(asked), [0, 9]) == [7, 7]


@pytest.mark.parametrize(
    ("error", "ruling"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), Final.GONE),
        (Forbidden("Forbidden: user is deactivated"), Final.GONE),
        (BadRequest("Message is not modified: specified new message content"), Final.HARMLESS),
        (BadRequest("Query is too old and response timeout expired or query ID is invalid"), Final.HARMLESS),
        (BadRequest("Message to edit not found"), Final.NOTHING_TO_EDIT),
        (BadRequest("Message can't be edited"), Final.NOTHING_TO_EDIT),
        (BadRequest("Can't parse entities"), Final.SETTLED),
        (NetworkError("Request Entity Too Large"), Final.SETTLED),
        (ChatMigrated(-100), Final.SETTLED),
        (TypeError("a bug"), Final.SETTLED),
    ],
)
def test_what_will_not_pass_is_not_tried_again(error: Exception, ruling: Final) -> None:
    assert verdict(error, 0) is ruling
