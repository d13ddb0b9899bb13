"""Owns the two queues: updates that came in and are not handled yet, and calls that are to be made.

Neither ever loses a row by itself: an update leaves when it is settled, a call when it is done or its chat is settled.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.calls import Call
from bot.store.connection import Connection
from bot.store.rows import read_instant, write_instant


class InboxTable:
    """Updates as they came. The body goes when the update is handled, its id stays, so that a repeat is known."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, update_id: int, body: str, now: datetime) -> bool:
        """Keeps an update; False when its id is known already, handled or not."""
        sql = "INSERT INTO inbox (update_id, body, arrived) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        return self._db.run(sql, (update_id, body, write_instant(now))) == 1

    def unhandled(self) -> list[tuple[int, str]]:
        """Ids and bodies of what is not handled, oldest first. Ids may start anew, so time orders them first."""
        sql = "SELECT update_id, body FROM inbox WHERE handled IS NULL ORDER BY arrived, update_id"
        return [(update_id, body) for update_id, body in self._db.rows(sql)]

    def settle(self, update_id: int, now: datetime) -> bool:
        """Marks an update as handled and wipes its body; False when it was handled before, or never came."""
        sql = "UPDATE inbox SET handled = ?, body = NULL WHERE update_id = ? AND handled IS NULL"
        return self._db.run(sql, (write_instant(now), update_id)) == 1

    def purge(self, before: datetime) -> int:
        """Forgets the ids that were handled earlier than ``before``, and says how many."""
        return self._db.run("DELETE FROM inbox WHERE handled < ?", (write_instant(before),))


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A call that waits. ``attempts`` counts those that failed; it is not to be made earlier than ``not_before``."""

    id: int
    chat: int
    call: Call
    attempts: int
    not_before: datetime


Lane = tuple[int, bool]
"""A chat, and whether it is its lane for files: reading one takes long, and messages do not wait for it."""

# Beside min() SQLite gives the other columns from the row that has the minimum: here the first of each lane.
_FIRSTS = "SELECT chat, method = 'getFile' AS files, min(id) AS id, not_before FROM outbox GROUP BY chat, files"


class OutboxTable:
    """Calls that wait, in order within each chat: only the first of a chat is ever to be made.

    Files that are to be read are a second queue beside the messages, with the same rule.
    """

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, chat: int, calls: Sequence[Call], now: datetime) -> None:
        """Appends calls for a chat, all or none; they may be made at once."""
        sql = "INSERT INTO outbox (chat, method, params, talk, bulk, not_before) VALUES (?, ?, ?, ?, ?, ?)"
        at = write_instant(now)
        with self._db.together():
            self._db.run_each(
                sql,
                [(chat, call.method, json.dumps(dict(call.params)), call.talk, int(call.bulk), at) for call in calls],
            )

    def first(self, chat: int, *, files: bool = False) -> OutboxRow | None:
        """What is to be sent next to a chat (or the file to be read next), whether it may be now or not."""
        sql = (
            "SELECT id, method, params, talk, bulk, attempts, not_before FROM outbox "
            "WHERE chat = ? AND (method = 'getFile') = ? ORDER BY id LIMIT 1"
        )
        for row, method, params, talk, bulk, attempts, not_before in self._db.rows(sql, (chat, files)):
            call = Call(method, json.loads(params), talk, bool(bulk))
            return OutboxRow(row, chat, call, attempts, read_instant(not_before))
        return None

    def ready(self, now: datetime) -> list[Lane]:
        """The lanes whose first call may be made (or file read) at ``now``, the longest waiting first."""
        sql = f"SELECT chat, files FROM ({_FIRSTS}) WHERE not_before <= ? ORDER BY id"  # noqa: S608  # ours alone
        return [(chat, bool(files)) for chat, files in self._db.rows(sql, (write_instant(now),))]

    def next_ready(self) -> datetime | None:
        """The earliest instant at which the first call of any lane may be made; None when nothing waits."""
        sql = f"SELECT min(not_before) FROM ({_FIRSTS})"  # noqa: S608  # ours alone
        [(earliest,)] = self._db.rows(sql)
        return read_instant(earliest) if earliest else None

    def done(self, row: int) -> bool:
        """Removes a call that was made, or never will be; False when it was gone already."""
        return self._db.run("DELETE FROM outbox WHERE id = ?", (row,)) == 1

    def retry(self, row: int, not_before: datetime) -> None:
        """Keeps a call that failed for another attempt, not earlier than ``not_before``."""
        sql = "UPDATE outbox SET attempts = attempts + 1, not_before = ? WHERE id = ?"
        self._db.run(sql, (write_instant(not_before), row))

    def settle_chat(self, chat: int) -> int:
        """Drops all that waits for a chat, and says how many."""
        return self._db.run("DELETE FROM outbox WHERE chat = ?", (chat,))

    def count(self) -> int:
        """How many calls wait."""
        return int(self._db.rows("SELECT count(*) FROM outbox")[0][0])
