"""Owns a person's rows: the state is read whole and written by difference. Every statement names its person.

The SQL is put together once, at import, from the fields of the values: a new field needs a migration and nothing here.
"""
# ruff: noqa: S608  # names of tables and columns come from the code below; values are always bound

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.store.connection import Connection
from bot.store.rows import Shape, read_instant, write_instant
from flows.planned import Card, Nudge, Reminder
from flows.state import SHELVES, Kept, State
from flows.values import Person

_KEYS: dict[type[Kept], str] = {Nudge: "lead", Reminder: "kind", Card: "question"}
"""What a value is found by where it is not its id."""


class Shelf:
    """The table of one kind of a person's things, and its statements. It bears the name of the field of ``State``."""

    def __init__(self, kind: type[Kept], name: str) -> None:
        self.name = name
        self.shape: Shape[Any] = Shape(kind)
        self.key = _KEYS.get(kind, "id")
        self.key_at = self.shape.columns.index(self.key)
        columns = ", ".join(self.shape.columns)
        marks = ", ".join("?" for _ in self.shape.columns)
        changes = ", ".join(f"{column} = excluded.{column}" for column in self.shape.columns)
        self.select = f"SELECT {columns} FROM {name} WHERE person = ?"
        self.upsert = (
            f"INSERT INTO {name} (person, {columns}) VALUES (?, {marks}) "
            f"ON CONFLICT (person, {self.key}) DO UPDATE SET {changes}"
        )
        self.delete = f"DELETE FROM {name} WHERE person = ? AND {self.key} = ?"


_SHELVES = tuple(Shelf(kind, name) for kind, name in SHELVES.items())
_PERSON = Shape(Person)
_COLUMNS = ", ".join(_PERSON.columns)
_SELECT = f"SELECT {_COLUMNS} FROM people WHERE id = ?"
_INSERT = f"INSERT INTO people ({_COLUMNS}) VALUES ({', '.join('?' for _ in _PERSON.columns)})"
# Not the id: where it may have changed, SQLite looks through all tables for rows that belong to it.
_PLACES = {column: f"?{place}" for place, column in enumerate(_PERSON.columns, 1)}
_CHANGES = ", ".join(f"{column} = {place}" for column, place in _PLACES.items() if column != "id")
_UPDATE = f"UPDATE people SET {_CHANGES} WHERE id = {_PLACES['id']}"
_WAITING = ("nudges", "reminders")
"""The tables of what the coach will write by itself, each with an index on ``at``: asked one after the other."""
_REACHABLE = (
    "FROM {0} JOIN people ON people.id = {0}.person "
    "WHERE NOT people.paused AND NOT people.blocked AND NOT people.settled AND NOT people.held"
)
_SOONEST = tuple(f"SELECT {name}.at {_REACHABLE.format(name)} ORDER BY {name}.at LIMIT 1" for name in _WAITING)
_DUE = tuple(
    f"SELECT {name}.person, min({name}.at) {_REACHABLE.format(name)} AND {name}.at <= ? GROUP BY {name}.person"
    for name in _WAITING
)

_PAUSED = "FROM people WHERE paused_until IS NOT NULL AND NOT blocked AND NOT held"
"""Whose pause has an end: it comes by itself."""
_NEXT_END = f"SELECT paused_until {_PAUSED} ORDER BY paused_until LIMIT 1"
_ENDED = f"SELECT id, paused_until {_PAUSED} AND paused_until <= ?"


class People:
    """Everybody the coach knows. All of it raises ``StoreError`` when the database fails."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def load(self, person: int) -> State | None:
        """All that is the person's; None for somebody never seen, or forgotten."""
        found = _PERSON.read(self._db.rows(_SELECT, (person,)))
        if not found:
            return None
        shelves: dict[str, Any] = {}
        for shelf in _SHELVES:
            rows = self._db.rows(shelf.select, (person,))
            values = shelf.shape.read(rows)
            shelves[shelf.name] = {row[shelf.key_at]: value for row, value in zip(rows, values, strict=True)}
        return State(found[0], **shelves)

    def save(self, before: State | None, after: State) -> None:
        """Writes what differs from ``before``, which is what ``load`` gave, and deletes what is gone.

        Raises:
            StoreError: also when ``before`` is None and the person is known, or an instant has no zone. Links are
                checked at commit: whoever drops a lead drops what belongs to it in the same transaction.
        """
        with self._db.together():
            person = after.person
            if before is None:
                self._db.run(_INSERT, _PERSON.write(person))
            elif person is not before.person and person != before.person:
                self._db.run(_UPDATE, _PERSON.write(person))
            for shelf in _SHELVES:
                new = getattr(after, shelf.name)
                old = {} if before is None else getattr(before, shelf.name)
                if new is not old:
                    self._save_shelf(person.id, shelf, old, new)

    def _save_shelf(self, person: int, shelf: Shelf, old: Mapping[object, Kept], new: Mapping[object, Kept]) -> None:
        gone = [(person, key) for key in old if key not in new]
        if gone:
            self._db.run_each(shelf.delete, gone)
        changed = [
            (person, *shelf.shape.write(value))
            for key, value in new.items()
            if value is not (was := old.get(key)) and value != was
        ]
        if changed:
            self._db.run_each(shelf.upsert, changed)

    def forget(self, person: int) -> None:
        """Deletes every row of the person, also what waits in the outbox. An update that waits in the inbox stays."""
        with self._db.together():
            self._db.run("DELETE FROM people WHERE id = ?", (person,))
            self._db.run("DELETE FROM outbox WHERE chat = ?", (person,))

    def shown(self, person: int, talk: int, message: int) -> None:
        """Keeps Telegram's id of the message that shows the question of a talk, if there still is that talk."""
        self._db.run("UPDATE talks SET message = ? WHERE person = ? AND id = ?", (message, person, talk))

    def block(self, person: int) -> None:
        """Notes that the person has blocked the bot; nobody is made by it."""
        self._db.run("UPDATE people SET blocked = 1 WHERE id = ?", (person,))

    def count(self) -> int:
        """How many people there are."""
        return int(self._db.rows("SELECT count(*) FROM people")[0][0])

    def next_due(self) -> datetime | None:
        """When the next nudge or reminder may be sent, among people who are neither paused nor blocked; or a pause
        ends.
        """
        soonest = min((at for sql in (*_SOONEST, _NEXT_END) for (at,) in self._db.rows(sql)), default=None)
        return read_instant(soonest) if soonest else None

    def due(self, now: datetime) -> list[int]:
        """Who has one that may be sent at ``now``: the longest waiting first, neither paused nor blocked; or whose
        pause has ended.
        """
        till = (write_instant(now),)
        found = sorted((at, person) for sql in (*_DUE, _ENDED) for person, at in self._db.rows(sql, till))
        return list(dict.fromkeys(person for _, person in found))
