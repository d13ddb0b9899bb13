"""Owns the pace of what the coach writes by itself: Telegram allows only so many of such messages a second."""

import asyncio
from collections import deque
from datetime import datetime, timedelta

from bot.clock import Clock

BULK_A_SECOND = 25
"""Telegram allows about 30; some room is left for answers."""


class Pace:
    """At most ``BULK_A_SECOND`` turns within any second."""

    def __init__(self, clock: Clock) -> None:
        self.waiting = 0
        self._clock = clock
        self._line = asyncio.Lock()
        self._wake = asyncio.Event()
        self._turns: deque[datetime] = deque(maxlen=BULK_A_SECOND)
        self._closed = False

    @property
    def full(self) -> bool:
        """No turn can be had now. A turn in the future (the clock was set back) does not count."""
        if self._closed or len(self._turns) < BULK_A_SECOND:
            return False
        return timedelta(0) <= self._clock.now() - self._turns[0] < timedelta(seconds=1)

    async def turn(self) -> None:
        """Wait for a turn, in the order of asking."""
        self.waiting += 1
        try:
            async with self._line:
                while self.full:
                    await self._clock.sleep_until(self._turns[0] + timedelta(seconds=1), self._wake)
                self._turns.append(self._clock.now())
        finally:
            self.waiting -= 1

    def close(self) -> None:
        """Let everybody through, for the stop."""
        self._closed = True
        self._wake.set()
