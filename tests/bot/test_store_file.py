"""The file: what opens it, what can be read in it without the key, what is left of a person who is forgotten."""

import stat
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.calls import Call
from bot.errors import StoreError, WrongKey
from bot.store.connection import Connection, connect
from bot.store.database import Store, open_store
from flows.planned import Nudge, Reminder, ReminderKind
from flows.state import State
from flows.values import CheckIn, Entry, Interview, Kind, Lead, Person, Stage, Step, Talk, TalkKind

KEY = "ab" * 32
PASSPHRASE = "it's a long walk"
NOON = datetime(2026, 6, 9, 12, tzinfo=UTC)
FULL = 2
IN_MEMORY_ONLY = 2
SECRET = "Penguin-Umbrella"


def full_state(person: int) -> State:
    """Somebody with one of everything, the secret in every text."""
    lead = Lead(1, SECRET, Stage.WAITING, Step.LOOK, NOON, NOON, NOON, SECRET, SECRET, SECRET, SECRET)
    state = State(Person(person, SECRET, NOON))
    for value in (
        replace(lead, previous=lead),
        Interview(2, 1, NOON.replace(tzinfo=None), "Europe/Berlin", 45, Kind.VIDEO, told=NOON),
        CheckIn(3, 2, 1, NOON, {"went": SECRET}),
        Entry(4, 1, NOON, "note", {"text": SECRET}),
        Nudge(1, Step.LOOK, due=NOON, planned=NOON, at=NOON),
        Reminder(ReminderKind.RESUME, due=NOON, planned=NOON, at=NOON, details={"role": SECRET}),
        Talk(5, TalkKind.ADD, "employer", NOON, 1, NOON, lead=1, interview=2, answers={"role": SECRET}),
    ):
        state = state.put(value)
    return state


def fill(store: Store, person: int) -> None:
    store.people.save(None, full_state(person))
    store.inbox.add(person, SECRET, NOON)
    store.outbox.add(person, [Call("sendMessage", {"chat_id": person, "text": SECRET})], NOON)


def rows_of_all_tables(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    tables = connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name: connection.rows(f"SELECT * FROM {name}") for (name,) in tables}  # noqa: S608  # names of tables


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "coach.db"


@pytest.mark.parametrize("key", [KEY, PASSPHRASE])
def test_the_file_holds_nothing_that_can_be_read_without_the_key(path: Path, key: str) -> None:
    store = open_store(path, key)
    fill(store, 7)
    files = [path, path.with_name("coach.db-wal")]
    while_open = b"".join(file.read_bytes() for file in files)
    store.close()
    for data in (while_open, path.read_bytes()):
        assert len(data) > 4096
        for words in (SECRET, "Europe/Berlin", "sendMessage", "CREATE TABLE", "SQLite format"):
            assert words.encode() not in data
    reopened = open_store(path, key)
    assert reopened.people.load(7) == full_state(7)
    reopened.close()


@pytest.mark.parametrize("key", ["cd" * 32, PASSPHRASE, "x"])
def test_a_wrong_key_gets_one_clear_line_and_harms_nothing(
    path: Path, key: str, capfd: pytest.CaptureFixture[str]
) -> None:
    store = open_store(path, KEY)
    fill(store, 7)
    store.close()
    with pytest.raises(
        WrongKey, match=r"^The key does not open .*coach\.db, or it is not a database of Callback Coach"
    ):
        open_store(path, key)
    assert capfd.readouterr().err == ""
    assert open_store(path, KEY).people.load(7) == full_state(7)


@pytest.mark.parametrize("key", ["", "a\0b", "line\n"])
def test_a_key_that_would_not_encrypt_is_refused_before_a_file_is_made(path: Path, key: str) -> None:
    with pytest.raises(WrongKey, match="empty or holds characters"):
        open_store(path, key)
    assert not path.exists()


def test_a_file_that_is_no_database_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Ada, " * 1000)
    with pytest.raises(WrongKey, match="not a database of Callback Coach"):
        open_store(path, KEY)
    assert path.read_text() == "Dear Ada, " * 1000


def test_a_place_that_cannot_hold_a_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(tmp_path, KEY)
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(tmp_path / "file" / "coach.db", KEY)


def test_only_its_owner_may_read_the_file(path: Path) -> None:
    store = open_store(path, KEY)
    fill(store, 7)
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    store.close()


def test_what_is_committed_is_on_the_disk_and_what_is_deleted_is_overwritten(path: Path) -> None:
    connection = connect(path, KEY)
    settings = {name: connection.rows(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous")}
    assert settings == {"journal_mode": "wal", "synchronous": FULL}
    assert connection.rows("PRAGMA secure_delete") == [(1,)]
    assert connection.rows("PRAGMA temp_store") == [(IN_MEMORY_ONLY,)]
    connection.close()


def test_nothing_of_a_forgotten_person_is_in_any_table(path: Path) -> None:
    store = open_store(path, KEY)
    fill(store, 700_007)
    fill(store, 8)
    store.inbox.settle(700_007, NOON)
    store.people.forget(700_007)
    reader = connect(path, KEY)
    tables = rows_of_all_tables(reader)
    theirs = {name: [row for row in rows if 700_007 in row] for name, rows in tables.items() if name != "inbox"}
    assert {name: rows for name, rows in theirs.items() if rows} == {}
    assert [row[1] for row in tables["inbox"]] == [SECRET, None]
    assert store.people.load(700_007) is None
    assert store.people.load(8) == full_state(8)
    assert (store.people.count(), store.outbox.count()) == (1, 1)
    reader.close()
    store.close()


def test_forgetting_is_part_of_the_transaction_it_stands_in(path: Path) -> None:
    store = open_store(path, KEY)
    fill(store, 7)

    def forget_and_fail() -> None:
        with store.transaction():
            store.people.forget(7)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        forget_and_fail()
    assert store.people.load(7) == full_state(7)
    assert store.outbox.count() == 1
    store.close()


def test_transactions_do_not_nest_and_the_outer_one_is_undone(path: Path) -> None:
    store = open_store(path, KEY)

    def nest() -> None:
        with store.transaction():
            store.inbox.add(1, "{}", NOON)
            with store.transaction():
                store.inbox.add(2, "{}", NOON)

    with pytest.raises(StoreError, match="do not nest"):
        nest()
    assert store.inbox.unhandled() == []
    store.close()


def test_a_file_locked_by_another_process_is_told(path: Path) -> None:
    store = open_store(path, KEY)
    connection = connect(path, KEY)
    assert connection.rows("PRAGMA busy_timeout") == [(5000,)]
    connection.run("PRAGMA busy_timeout = 0")
    other = Store(connection)
    with store.transaction():
        with pytest.raises(StoreError, match="stayed locked for 5 seconds"):
            other.inbox.add(1, "{}", NOON)
        with pytest.raises(StoreError, match="stayed locked"), other.transaction():
            pass
    assert other.inbox.add(1, "{}", NOON)
    assert store.inbox.unhandled() == [(1, "{}")]
    other.close()
    store.close()


def test_a_closed_store_says_so_and_closes_again_without_harm(path: Path) -> None:
    store = open_store(path, KEY)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.people.count()


def test_a_row_that_cannot_be_read_is_told_without_what_it_holds(path: Path) -> None:
    store = open_store(path, KEY)
    fill(store, 7)
    writer = connect(path, KEY)
    writer.run("UPDATE leads SET stage = ?", (SECRET,))
    with pytest.raises(StoreError, match=r"^A stored Lead cannot be read\.$") as caught:
        store.people.load(7)
    assert caught.value.__suppress_context__
    writer.close()
    store.close()
