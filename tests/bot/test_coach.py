"""The coach does each thing once and whole, and says so when it fails."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from telegram import Update

from bot.clock import HandClock
from bot.coach import Coach, export
from bot.store.database import Store
from bot.words import Words
from tests.bot.rig import KIM, NOON, SAM, Keys, nudged, opened, person, pressed, saying, typed


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = opened(tmp_path)
    yield store
    store.close()


class Setup:
    """A coach over a store, with what it told."""

    def __init__(self, store: Store, clock: HandClock, words: Words, *allowed: int) -> None:
        self.store = store
        self.commits = 0
        self.coach = Coach(store, words, clock, frozenset(allowed), self._count)

    def _count(self) -> None:
        self.commits += 1

    def receive(self, update: Update) -> None:
        """As it comes out of the inbox."""
        self.store.inbox.add(update.update_id, update.to_json(), NOON)
        self.coach.receive(update)

    def take(self, chat: int = SAM) -> list[str]:
        """What waits for a chat, taken out: texts, or the method of what has none."""
        waiting = []
        while (row := self.store.outbox.first(chat)) is not None:
            waiting.append(row.call.params.get("text", row.call.method))
            self.store.outbox.done(row.id)
        return waiting


def poison(store: Store) -> None:
    """Make Sam's state one that cannot be read."""
    store._connection.run("PRAGMA ignore_check_constraints = ON")
    store._connection.run("UPDATE people SET joined = 'some day' WHERE id = ?", (SAM,))


def group_update(update_id: int, group: int = -5) -> Update:
    def member(status: str) -> dict[str, object]:
        return {"status": status, "user": {"id": 9, "first_name": "Coach", "is_bot": True}}

    who = {"id": SAM, "first_name": "Sam", "is_bot": False}
    chat = {"id": group, "type": "group", "title": "Us"}
    change = {"chat": chat, "from": who, "date": 1}
    change |= {"old_chat_member": member("left"), "new_chat_member": member("member")}
    return Update.de_json({"update_id": update_id, "my_chat_member": change})


def test_a_message_makes_a_newcomer_and_queues_an_answer(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys())
    setup.receive(typed(7))
    known = store.people.load(SAM)
    assert known is not None
    assert (known.person.name, known.person.language) == ("Sam", "en")
    assert setup.take()
    assert store.inbox.unhandled() == []
    assert setup.commits == 1


def test_the_same_update_twice_has_one_effect(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys())
    setup.receive(typed(7))
    once = store.people.load(SAM), setup.take()
    setup.receive(typed(7))
    assert (store.people.load(SAM), setup.take()) == (once[0], [])
    assert setup.commits == 1


def test_a_press_is_answered_before_all(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys())
    setup.receive(pressed(7))
    assert setup.take()[0] == "answerCallbackQuery"


def test_a_failing_turn_changes_nothing_and_is_apologised_for(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys(only="apology"))
    store.people.save(None, person())
    before = store.people.load(SAM)
    with capture_logs() as logs:
        setup.receive(pressed(7))
    assert store.people.load(SAM) == before
    assert setup.take() == ["answerCallbackQuery", "apology"]
    assert store.inbox.unhandled() == []
    assert [(line["event"], line["update_id"]) for line in logs] == [("update-failed", 7)]


def test_a_newcomer_whose_first_turn_fails_is_not_kept(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys(only="apology"))
    setup.receive(typed(7))
    assert store.people.count() == 0
    assert setup.take() == ["apology"]


def test_what_is_logged_of_a_failure_holds_no_words_of_anybody(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys(only="apology"))
    with capture_logs() as logs:
        setup.receive(typed(7, "my secret words"))
    assert "Error" in logs[0]["exception"]
    assert "secret" not in repr(logs)


def test_an_update_is_settled_even_if_the_apology_fails(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys(only="nothing"))
    with capture_logs() as logs:
        setup.receive(typed(7))
    assert [line["event"] for line in logs] == ["update-failed", "apology-failed"]
    assert store.inbox.unhandled() == []
    assert setup.take() == []


def test_a_state_that_cannot_be_read_gets_the_apology_and_stays(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys())
    store.people.save(None, person())
    poison(store)
    setup.receive(typed(7))
    assert setup.take() == ["apology"]
    assert store._connection.rows("SELECT joined FROM people") == [("some day",)]


def test_who_is_not_among_the_allowed_is_told_so_and_not_kept(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys(), KIM)
    setup.receive(typed(7))
    assert setup.take() == ["not-for-you"]
    setup.receive(typed(8, chat=KIM))
    assert store.people.load(SAM) is None
    assert store.people.load(KIM) is not None


def test_a_group_is_told_once_that_the_talk_is_in_private(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys())
    setup.receive(group_update(7))
    assert setup.take(-5) == ["in-private-only"]
    assert store.people.count() == 0


def test_a_reminder_for_somebody_who_is_gone_does_nothing(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys())
    setup.coach.remind(SAM)
    assert setup.take() == []


def test_a_failing_reminder_is_noted_and_tells_nobody_of_a_change(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys())
    store.people.save(None, nudged(NOON))
    poison(store)
    with capture_logs() as logs:
        setup.coach.remind(SAM)
    assert [line["event"] for line in logs] == ["reminder-failed"]
    assert (setup.take(), setup.commits) == ([], 0)
    assert store.people.due(NOON) == [SAM]


def test_while_somebody_has_blocked_the_bot_nothing_is_queued_for_them(store: Store, clock: HandClock) -> None:
    setup = Setup(store, clock, Keys())
    store.people.save(None, nudged(NOON))
    store.people.block(SAM)
    store.outbox.add(SAM, [saying("from before")], NOON)
    setup.coach.remind(SAM)
    assert setup.take() == []


def test_the_export_is_json_with_all_that_is_kept() -> None:
    told = json.loads(export(nudged(NOON)))
    assert told["person"]["name"] == "Sam"
    assert told["leads"]["1"]["employer"] == "Acme"
    assert told["nudges"]["1"]["at"].startswith("2026-06-02T12:00")
