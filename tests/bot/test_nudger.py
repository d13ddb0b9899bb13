"""The nudger sleeps until the next nudge, never long, and believes the clock only after looking again."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from bot.clock import LONGEST_NAP, HandClock
from bot.coach import Coach
from bot.nudger import Nudger
from bot.store.database import Store
from tests.bot.rig import KIM, SAM, Keys, a_while, later, nudged, opened, until


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = opened(tmp_path)
    yield store
    store.close()


class Noting(Coach):
    """A coach that notes whom it reminded when, and takes their nudges away; for the ``stuck`` it fails."""

    def __init__(self, store: Store, clock: HandClock) -> None:
        super().__init__(store, Keys(), clock, frozenset(), lambda: None)
        self.reminded: list[tuple[int, datetime]] = []
        self.stuck: set[int] = set()

    def remind(self, person: int) -> None:
        self.reminded.append((person, self._clock.now()))
        before = self._store.people.load(person)
        assert before is not None
        if person not in self.stuck:
            self._store.people.save(before, replace(before, nudges={}, leads={}))


@asynccontextmanager
async def nudging(store: Store, clock: HandClock) -> AsyncIterator[tuple[Nudger, Noting]]:
    coach = Noting(store, clock)
    nudger = Nudger(store, coach, clock)
    running = asyncio.create_task(nudger.run())
    yield nudger, coach
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_a_nudge_comes_when_it_is_due_and_once(store: Store, clock: HandClock) -> None:
    store.people.save(None, nudged(later(hours=3)))
    async with nudging(store, clock) as (nudger, coach):
        clock.set(later(hours=2, minutes=59))
        await until(lambda: nudger.idle)
        await a_while()
        assert coach.reminded == []
        clock.set(later(hours=3))
        await until(lambda: nudger.idle)
        clock.set(later(hours=4))
        await a_while()
        assert coach.reminded == [(SAM, later(hours=3))]


async def test_it_never_sleeps_more_than_30_seconds_at_once(store: Store, clock: HandClock) -> None:
    store.people.save(None, nudged(later(days=3)))
    async with nudging(store, clock) as (nudger, _):
        for hours in range(80):
            clock.set(later(hours=hours))
            await until(lambda: nudger.idle)
            await a_while()
    assert len(clock.naps) >= 80
    assert max(clock.naps) == LONGEST_NAP


async def test_a_clock_set_back_does_not_bring_a_nudge_early_and_set_forward_does_not_lose_it(
    store: Store, clock: HandClock
) -> None:
    store.people.save(None, nudged(later(hours=3)))
    async with nudging(store, clock) as (nudger, coach):
        clock.set(later(hours=-5))
        await a_while()
        assert coach.reminded == []
        clock.set(later(days=30))
        await until(lambda: nudger.idle)
        assert coach.reminded == [(SAM, later(days=30))]
        clock.set(later(hours=3))
        await a_while()
        assert len(coach.reminded) == 1


async def test_a_change_of_plan_is_noticed_at_once(store: Store, clock: HandClock) -> None:
    async with nudging(store, clock) as (nudger, coach):
        await a_while()
        store.people.save(None, nudged(clock.now()))
        nudger.wake()
        assert not nudger.idle
        await until(lambda: nudger.idle)
        assert coach.reminded == [(SAM, clock.now())]


async def test_what_was_missed_while_it_was_off_comes_at_the_start(store: Store, clock: HandClock) -> None:
    store.people.save(None, nudged(later(hours=-30)))
    store.people.save(None, nudged(later(hours=-40), KIM))
    async with nudging(store, clock) as (nudger, coach):
        await until(lambda: nudger.idle)
        assert [who for who, _ in coach.reminded] == [KIM, SAM]


async def test_a_reminder_that_fails_holds_up_nobody_and_is_tried_again_later(store: Store, clock: HandClock) -> None:
    store.people.save(None, nudged(later(hours=-1)))
    store.people.save(None, nudged(later(hours=0), KIM))
    async with nudging(store, clock) as (nudger, coach):
        coach.stuck = {SAM}
        await until(lambda: nudger.idle)
        await a_while()
        assert [who for who, _ in coach.reminded] == [SAM, KIM]
        coach.stuck = set()
        clock.set(later(seconds=30))
        await until(lambda: nudger.idle)
        assert [who for who, _ in coach.reminded] == [SAM, KIM, SAM]
