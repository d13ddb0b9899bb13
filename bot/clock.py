"""Owns the reading of the clock: the only place that asks what time it is, or waits for a time to come.

A long timer does not notice that the clock was set or the machine slept. So nothing sleeps more than 30 s at once, and
whoever wakes looks at the clock again.
"""

import asyncio
from collections import deque
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Protocol

LONGEST_NAP = timedelta(seconds=30)


class Clock(Protocol):
    """What time it is, and waiting for a time."""

    def now(self) -> datetime:
        """The instant, aware and in UTC."""

    async def sleep_until(self, instant: datetime | None, wake: asyncio.Event) -> None:
        """Come back at ``instant``, when ``wake`` is set, or after 30 s: whichever is first. Leaves ``wake`` cleared.

        None is an instant that does not come. A sleep that is too short is no error: look at the clock again.
        """


def nap(now: datetime, instant: datetime | None) -> timedelta:
    """How long to sleep at most before looking at the clock again."""
    if instant is None:
        return LONGEST_NAP
    return min(max(instant - now, timedelta(0)), LONGEST_NAP)


class WallClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        """The instant, aware and in UTC."""
        return datetime.now(UTC)

    async def sleep_until(self, instant: datetime | None, wake: asyncio.Event) -> None:
        """As ``Clock.sleep_until``."""
        seconds = nap(self.now(), instant).total_seconds()
        if seconds > 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await wake.wait()
        else:
            await asyncio.sleep(0)  # a due time that stays due must not keep the others from running
        wake.clear()


class HandClock:
    """A clock moved by hand, forward or back: for the demo and the tests. Never reads the real one.

    ``naps`` holds the last sleeps that were asked for. To be used within one event loop.
    """

    def __init__(self, start: datetime) -> None:
        self.naps: deque[timedelta] = deque(maxlen=1000)
        self._now = start.astimezone(UTC)
        self._sleepers: list[asyncio.Event] = []

    def now(self) -> datetime:
        """The instant it was set to, in UTC."""
        return self._now

    def set(self, instant: datetime) -> None:
        """Make it ``instant`` (aware), and wake all who sleep so that they look again."""
        self._now = instant.astimezone(UTC)
        for wake in self._sleepers:
            wake.set()

    async def sleep_until(self, instant: datetime | None, wake: asyncio.Event) -> None:
        """As ``Clock.sleep_until``, but time passes only by ``set``."""
        length = nap(self._now, instant)
        self.naps.append(length)
        if length:
            self._sleepers.append(wake)
            try:
                await wake.wait()
            finally:
                self._sleepers.remove(wake)
        else:
            await asyncio.sleep(0)
        wake.clear()
