"""Owns the updates that wait for the bot: ascending ids, confirmed by offset, kept for a day at most.

Rule: one poller only. A new poll sends the one before it away, as Telegram does.
"""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from telegram.constants import PollingLimit

from bot.demo.refusals import conflict

KEPT = timedelta(hours=24)
"""How long Telegram keeps an update nobody fetches."""
FIRST_UPDATE = 700_000_001


@dataclass(frozen=True, slots=True)
class Waiting:
    """One update, and when it was made. A ``repeat`` is delivered once more, whatever was confirmed."""

    id: int
    kind: str
    body: dict[str, Any]
    made: datetime
    repeat: bool = False


class Updates:
    """The queue between the persons and the bot."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._next = FIRST_UPDATE
        self._poll = 0
        self._news = asyncio.Event()
        self._all: dict[int, Waiting] = {}
        self._queue: list[Waiting] = []
        self._repeats_out: list[Waiting] = []

    @property
    def pending(self) -> int:
        """How many updates the bot has not confirmed."""
        return len(self._queue)

    def add(self, kind: str, content: dict[str, Any]) -> int:
        """Queue an update and return its id; ``kind`` is the Bot API's name of its one field ("message")."""
        update = Waiting(self._next, kind, {"update_id": self._next, kind: content}, self._now())
        self._next += 1
        self._all[update.id] = update
        self._queue.append(update)
        self._news.set()
        return update.id

    def redeliver(self, update_id: int) -> None:
        """Deliver an update a second time, as happens when a confirmation is lost. Raises ``KeyError`` if unknown."""
        update = self._all[update_id]
        self._queue.append(Waiting(update.id, update.kind, update.body, self._now(), repeat=True))
        self._news.set()

    def forget(self) -> None:
        """Drop what is pending."""
        self._queue.clear()

    async def poll(self, offset: int, limit: int, *, wait: bool, kinds: Collection[str]) -> list[dict[str, Any]]:
        """What a getUpdates call brings; ``wait``: until there is something. Updates of other ``kinds`` are dropped.

        Raises ``Refused`` (409) when another poll takes its place.
        """
        self._poll += 1
        mine = self._poll
        self._news.set()
        self._confirm(offset)
        while True:
            self._queue = [update for update in self._queue if not kinds or update.kind in kinds]
            batch = self._queue[:limit]
            if batch or not wait:
                self._repeats_out = [update for update in batch if update.repeat]
                return [update.body for update in batch]
            self._news.clear()
            await self._news.wait()
            if mine != self._poll:
                raise conflict()

    def _confirm(self, offset: int) -> None:
        oldest = self._now() - KEPT
        self._queue = [
            update
            for update in self._queue
            if update.made > oldest and (update not in self._repeats_out if update.repeat else update.id >= offset)
        ]
        self._repeats_out = []


def limit_of(value: object) -> int:
    """The ``limit`` of a getUpdates call, within Telegram's bounds."""
    wanted = int(str(value)) if value is not None else int(PollingLimit.MAX_LIMIT)
    return max(int(PollingLimit.MIN_LIMIT), min(wanted, int(PollingLimit.MAX_LIMIT)))
