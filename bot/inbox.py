"""Owns the way of an update to the coach: in the database before Telegram is told that we have it, and handled once.

It is the queue that polling (or a webhook) puts updates into; both confirm an update only after ``put`` has returned.
"""

import asyncio
import json
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from telegram import Bot, Update
from telegram.error import TelegramError

from bot.clock import Clock
from bot.errors import StoreError
from bot.logs import frames
from bot.store.database import Store

log = structlog.get_logger()

KEPT_AFTER_HANDLING = timedelta(days=2)
"""How long an id is remembered. Telegram repeats an update for a day; after a week of silence it may use ids anew."""
PURGE_EVERY = timedelta(hours=6)
AGAIN_AFTER = timedelta(seconds=5)


class Inbox(asyncio.Queue[object]):
    """The durable queue of updates. Other objects (the library's own signals) pass through unseen."""

    def __init__(self, store: Store, clock: Clock) -> None:
        super().__init__()
        self._store = store
        self._clock = clock
        self._open = 0
        self._closed = False
        self._wake = asyncio.Event()
        self._purged: datetime | None = None

    @property
    def idle(self) -> bool:
        """Nothing waits here and nothing taken from here is still in hand."""
        return self._open == 0

    async def put(self, item: object) -> None:
        """Keep an update, then queue it; one that is known already is dropped.

        Raises:
            TelegramError: it could not be kept. Polling then goes on and asks for it again.
        """
        if isinstance(item, Update) and not self._keep(item):
            return
        await super().put(item)

    def put_nowait(self, item: object) -> None:
        """Queue without keeping; ``put`` ends here too."""
        super().put_nowait(item)
        self._open += 1

    def task_done(self) -> None:
        """What was taken last is dealt with."""
        super().task_done()
        self._open -= 1

    def restore(self, bot: Bot) -> int:
        """Queue what was kept and not handled when the process ended, and say how many that is."""
        self._purge()
        for update_id, body in self._store.inbox.unhandled():
            try:
                update = Update.de_json(json.loads(body), bot)
            except Exception as error:  # noqa: BLE001  # one that cannot be read must not keep the bot from starting
                log.error("update-unreadable", update_id=update_id, exception=frames(error))
                self._store.inbox.settle(update_id, self._clock.now())
            else:
                self.put_nowait(update)
        return self._open

    async def drain(self, receive: Callable[[Update], None]) -> None:
        """Hand over all that is queued now: for the start, before anybody else takes from the queue."""
        while not self.empty():
            await self.hand_over(self.get_nowait(), receive)
            self.task_done()

    async def hand_over(self, update: object, receive: Callable[[Update], None]) -> None:
        """Give one update to ``receive``; while the store fails, wait and try again, so that order is kept.

        Once closed, updates stay in the store for the next start.
        """
        while isinstance(update, Update) and not self._closed:
            try:
                receive(update)
            except StoreError as error:
                log.error("update-waits", update_id=update.update_id, exception=frames(error))
            else:
                return
            await self._clock.sleep_until(self._clock.now() + AGAIN_AFTER, self._wake)

    def close(self) -> None:
        """Hand over no more."""
        self._closed = True
        self._wake.set()

    def _keep(self, update: Update) -> bool:
        try:
            self._purge()
            return self._store.inbox.add(update.update_id, update.to_json(), self._clock.now())
        except StoreError as error:
            log.error("update-not-kept", update_id=update.update_id, exception=frames(error))
            raise TelegramError("the update could not be kept") from None

    def _purge(self) -> None:
        now = self._clock.now()
        if self._purged is None or abs(now - self._purged) >= PURGE_EVERY:
            self._store.inbox.purge(now - KEPT_AFTER_HANDLING)
            self._purged = now
