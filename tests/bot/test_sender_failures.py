"""The sender tells failures apart: what may pass is tried again, what will not is let go, nothing is sent twice."""

from collections.abc import Iterator, Sequence
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
from bot.sender import Final, Retry, verdict
from bot.store.database import Store
from bot.store.queues import OutboxRow, OutboxTable
from tests.bot.rig import NOON, SAM, a_while, later, opened, person, queue, saying, sending, talked, texts, until


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = opened(tmp_path)
    yield store
    store.close()


def edit(message: int, text: str, talk: int | None = None) -> Call:
    return Call("editMessageText", {"chat_id": SAM, "message_id": message, "text": text}, talk=talk)


def talking(store: Store) -> None:
    """Sam is asked something in talk 1."""
    store.people.save(None, talked())


def shown(store: Store) -> int | None:
    state = store.people.load(SAM)
    assert state is not None
    return state.talks[1].message


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


async def test_the_message_that_shows_a_question_is_remembered_on_its_talk(
    store: Store, clock: HandClock, standin: StandIn, bot: Bot
) -> None:
    talking(store)
    store.outbox.add(SAM, [saying("question", talk=1), saying("an aside")], NOON)
    async with sending(bot, store, clock) as sender:
        await until(lambda: sender.idle)
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


class FailingOutbox(OutboxTable):
    """An outbox that for a while cannot write down what was done."""

    failing = 2

    def done(self, row: int) -> bool:
        if self.failing:
            self.failing -= 1
            raise StoreError("disk full")
        return super().done(row)


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

    def first(self, chat: int, *, files: bool = False) -> OutboxRow | None:
        if self.failing:
            self.failing = False
            raise StoreError("disk error")
        return super().first(chat, files=files)


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
