"""The queues: what came in is handled once, what is to be sent goes in order within each chat."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.calls import Call
from bot.store.connection import IN_MEMORY
from bot.store.database import Store, open_store

NOON = datetime(2026, 6, 9, 12, tzinfo=UTC)
LATER = NOON + timedelta(seconds=30)


@pytest.fixture
def store() -> Iterator[Store]:
    store = open_store(IN_MEMORY, "ab" * 32)
    yield store
    store.close()


def say(text: str) -> Call:
    return Call("sendMessage", {"chat_id": 1, "text": text})


def next_text(store: Store, chat: int) -> object:
    row = store.outbox.first(chat)
    return row and row.call.params["text"]


def test_an_update_that_comes_twice_is_kept_once(store: Store) -> None:
    assert store.inbox.add(10, "{}", NOON)
    assert not store.inbox.add(10, "{}", NOON)
    assert store.inbox.unhandled() == [(10, "{}")]


def test_an_update_is_handled_once_and_known_ever_after(store: Store) -> None:
    store.inbox.add(10, "{}", NOON)
    assert store.inbox.settle(10, NOON)
    assert not store.inbox.settle(10, NOON)
    assert not store.inbox.add(10, "{}", LATER)
    assert store.inbox.unhandled() == []


def test_an_update_that_never_came_cannot_be_settled(store: Store) -> None:
    assert not store.inbox.settle(10, NOON)


def test_unhandled_updates_come_in_the_order_of_arrival_also_when_ids_start_anew(store: Store) -> None:
    for update_id, at in ((901, NOON), (900, NOON), (5, LATER)):
        store.inbox.add(update_id, str(update_id), at)
    assert store.inbox.unhandled() == [(900, "900"), (901, "901"), (5, "5")]


def test_only_ids_handled_long_ago_are_forgotten(store: Store) -> None:
    for update_id in (1, 2, 3):
        store.inbox.add(update_id, "{}", NOON)
    store.inbox.settle(1, NOON)
    store.inbox.settle(2, LATER)
    assert store.inbox.purge(LATER) == 1
    assert store.inbox.add(1, "{}", LATER)
    assert not store.inbox.add(2, "{}", LATER)
    assert not store.inbox.add(3, "{}", LATER)


def test_an_update_whose_handling_failed_is_still_unhandled(store: Store) -> None:
    store.inbox.add(10, "{}", NOON)

    def settle_and_fail() -> None:
        with store.transaction():
            store.inbox.settle(10, NOON)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        settle_and_fail()
    assert store.inbox.unhandled() == [(10, "{}")]


def test_a_call_comes_back_as_it_was(store: Store) -> None:
    call = Call("editMessageText", {"chat_id": 1, "text": "é <b>", "reply_markup": {"rows": [[1, None]]}}, 5, bulk=True)
    store.outbox.add(1, [call], NOON)
    row = store.outbox.first(1)
    assert row
    assert (row.chat, row.call, row.attempts, row.not_before) == (1, call, 0, NOON)


def test_calls_keep_their_order_within_a_chat(store: Store) -> None:
    store.outbox.add(1, [say("one"), say("two")], NOON)
    store.outbox.add(1, [say("three")], NOON)
    heard = []
    while row := store.outbox.first(1):
        heard.append(row.call.params["text"])
        store.outbox.done(row.id)
    assert heard == ["one", "two", "three"]
    assert store.outbox.count() == 0


def test_a_call_that_waits_holds_back_its_chat_and_no_other(store: Store) -> None:
    store.outbox.add(2, [say("held"), say("after it")], NOON)
    store.outbox.add(1, [say("free")], NOON)
    held = store.outbox.first(2)
    assert held
    store.outbox.retry(held.id, LATER)
    assert store.outbox.ready(NOON) == [(1, False)]
    assert store.outbox.next_ready() == NOON
    assert store.outbox.ready(LATER) == [(2, False), (1, False)]
    assert next_text(store, 2) == "held"
    assert store.outbox.settle_chat(1) == 1
    assert store.outbox.next_ready() == LATER


def test_a_file_that_waits_holds_back_no_message_of_its_chat(store: Store) -> None:
    store.outbox.add(1, [Call("getFile", {"file_id": "paper"}), say("hello")], NOON)
    assert store.outbox.ready(NOON) == [(1, True), (1, False)]
    waiting = store.outbox.first(1, files=True)
    assert waiting
    store.outbox.retry(waiting.id, LATER)
    assert (store.outbox.ready(NOON), store.outbox.next_ready()) == ([(1, False)], NOON)


def test_failed_attempts_are_counted(store: Store) -> None:
    store.outbox.add(1, [say("one")], NOON)
    for attempt in range(3):
        row = store.outbox.first(1)
        assert row
        assert row.attempts == attempt
        store.outbox.retry(row.id, LATER)


def test_settling_a_chat_drops_all_of_it_and_nothing_else(store: Store) -> None:
    store.outbox.add(1, [say("one"), say("two")], NOON)
    store.outbox.add(2, [say("three")], NOON)
    assert store.outbox.settle_chat(1) == 2
    assert (next_text(store, 1), next_text(store, 2)) == (None, "three")


def test_settling_a_row_that_is_gone_never_hits_one_that_came_later(store: Store) -> None:
    store.outbox.add(1, [say("in flight")], NOON)
    flying = store.outbox.first(1)
    assert flying
    store.outbox.settle_chat(1)
    store.outbox.add(1, [say("later")], NOON)
    store.outbox.done(flying.id)
    assert next_text(store, 1) == "later"


def test_an_empty_outbox_waits_for_nothing(store: Store) -> None:
    store.outbox.add(1, [], NOON)
    assert (store.outbox.next_ready(), store.outbox.ready(LATER), store.outbox.first(1)) == (None, [], None)
