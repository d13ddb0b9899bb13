"""Owns a rehearsal: the real bot on the stand-in and one store, with a clock that is moved by hand.

Nothing waits for real time: after each act the bot is let run until it has done all that it can do at this moment.
"""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from bot.app import App
from bot.clock import HandClock
from bot.demo.request import StandInRequest
from bot.demo.standin import StandIn
from bot.files.reader import Reads, read_apart
from bot.store.database import Store, open_store
from bot.words import Words

MOST_ROUNDS = 50_000
"""Rounds of the event loop that one act may take. A reply takes some dozens."""
PACE = timedelta(seconds=1)
"""How long to wait for messages that are kept back by the sender's pace."""


class NeverIdleError(AssertionError):
    """The bot did not come to rest: a call that is held, or a loop without an end."""


@cache
def words() -> Words:
    """The words, parsed once."""
    return Words()


class Rehearsal:
    """One bot. ``path`` and ``key`` are those of the store; ``allowed`` and ``reads`` as for ``App``."""

    def __init__(
        self, path: Path, key: str, start: datetime, allowed: frozenset[int] = frozenset(), reads: Reads = read_apart
    ) -> None:
        self.clock = HandClock(start)
        self.standin = StandIn(self.clock.now)
        self._path = path
        self._key = key
        self._allowed = allowed
        self._reads = reads
        self._line: StandInRequest | None = None
        self._store: Store | None = None
        self._app: App | None = None

    @property
    def running(self) -> bool:
        """Whether the bot runs."""
        return self._app is not None

    @property
    def store(self) -> Store:
        """The store of the running bot. Raises ``RuntimeError`` while it is down."""
        if self._store is None:
            raise RuntimeError("the bot is not running")
        return self._store

    async def start(self) -> None:
        """Start the bot, and let it do what is to be done at once."""
        self._line = StandInRequest(self.standin)
        self._store = open_store(self._path, self._key, synced=False)
        self._app = App(
            token=self.standin.token,
            store=self._store,
            clock=self.clock,
            words=words(),
            allowed=self._allowed,
            request=self._line,
            introduces=False,
            reads=self._reads,
        )
        await self._app.start()
        await self.settle()

    async def stop(self) -> None:
        """Stop the bot in good order, as SIGTERM does. Nothing happens if it is down."""
        app, store = self._app, self._store
        self._app = self._store = None
        if app and store:
            await app.stop()
            store.close()

    async def kill(self) -> None:
        """Stop the bot as SIGKILL does: from here on nothing that it does reaches Telegram or the disk."""
        if self._line and self._store:
            self._line.cut()
            self._store.close()
            await self.stop()  # what is left of it can do nothing; this only ends its tasks

    async def restart(self) -> None:
        """Stop the bot in good order and start it on the same store."""
        await self.stop()
        await self.start()

    async def settle(self) -> None:
        """Let the bot run until it has done all that it can do now. Raises ``NeverIdleError``."""
        if self._app is None:
            return
        for _ in range(MOST_ROUNDS):
            if not self.standin.pending and self._app.idle:
                return
            await self._app.pause()
        raise NeverIdleError(
            f"still busy after {MOST_ROUNDS} rounds: {self.standin.pending} updates not confirmed, "
            f"{self.standin.counts.now} calls under way, {self.store.outbox.count()} in the outbox"
        )

    async def moving(self, instant: datetime) -> AsyncIterator[datetime]:
        """Move the clock to ``instant`` and stop at each time at which something may happen; yields those times.

        Raises ``ValueError`` when ``instant`` is in the past.
        """
        if instant < self.clock.now():
            raise ValueError("the clock only goes forward")
        while self.clock.now() < instant:
            self.clock.set(min([instant, *self._next_times()]))
            await self.settle()
            yield self.clock.now()

    async def until(self, instant: datetime) -> None:
        """Move the clock to ``instant``; whatever comes due on the way comes at its time."""
        async for _ in self.moving(instant):
            pass

    def _next_times(self) -> list[datetime]:
        if self._store is None:
            return []
        now = self.clock.now()
        times = [self._store.people.next_due(), self._store.outbox.next_ready()]
        if self._store.outbox.ready(now):
            times.append(now + PACE)
        return [time.astimezone(UTC) for time in times if time is not None and time > now]
