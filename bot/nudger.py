"""Owns the waiting for the next nudge. The truth about nudges is in the store; here is only the sleep in between.

The clock is read again at least every 30 s (``bot/clock.py``), so a changed or suspended clock is noticed.
"""

import asyncio
from datetime import datetime

from bot.clock import LONGEST_NAP, Clock
from bot.coach import Coach
from bot.store.database import Store


class Nudger:
    """Sleeps until the next nudge is due and hands its person to the coach."""

    def __init__(self, store: Store, coach: Coach, clock: Clock) -> None:
        self._store = store
        self._coach = coach
        self._clock = clock
        self._wake = asyncio.Event()
        self._looked: datetime | None = None

    def wake(self) -> None:
        """Something changed: look again."""
        self._wake.set()

    @property
    def idle(self) -> bool:
        """No nudge is due; or one is, but it failed a moment ago and is tried again later."""
        if self._wake.is_set():
            return False
        return self._looked == self._clock.now() or not self._store.people.due(self._clock.now())

    async def run(self) -> None:
        """Work until cancelled; that harms nothing, because a reminder is never half done."""
        while True:
            now = self._clock.now()
            for person in self._store.people.due(now):
                self._coach.remind(person)
                await asyncio.sleep(0)  # after an outage there may be thousands: messages are answered in between
            self._looked = now
            await self._clock.sleep_until(self._next_look(now), self._wake)

    def _next_look(self, now: datetime) -> datetime | None:
        due = self._store.people.next_due()
        if due is not None and due <= now:
            return now + LONGEST_NAP  # it was due and failed: not again at once
        return due
