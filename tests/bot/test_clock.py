"""The clock never sleeps long, and is set by hand in tests."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import LONGEST_NAP, Clock, HandClock, WallClock, nap
from tests.bot.rig import NOON, LeapingLoop, a_while, later


def slept(seconds: float | None, *, woken: bool = False) -> float:
    """How long the wall clock lets one sleep, in seconds, on a loop that does not really wait."""

    async def sleep() -> float:
        clock, wake, loop = WallClock(), asyncio.Event(), asyncio.get_running_loop()
        if woken:
            wake.set()
        start = loop.time()
        await clock.sleep_until(None if seconds is None else clock.now() + timedelta(seconds=seconds), wake)
        assert not wake.is_set()
        return loop.time() - start

    with asyncio.Runner(loop_factory=LeapingLoop) as runner:
        return runner.run(sleep())


def test_the_wall_clock_says_the_time_in_utc() -> None:
    before = datetime.now(UTC)
    now = WallClock().now()
    assert before <= now <= datetime.now(UTC)
    assert now.tzinfo is UTC


def test_the_wall_clock_wakes_at_the_instant() -> None:
    assert slept(10) == pytest.approx(10, abs=0.5)


@pytest.mark.parametrize("seconds", [31, 86_400, None])
def test_nobody_sleeps_more_than_30_seconds_at_once(seconds: float | None) -> None:
    assert slept(seconds) == pytest.approx(30, abs=0.5)


def test_a_past_instant_and_a_wake_end_the_sleep_at_once() -> None:
    assert slept(-5) == 0
    assert slept(None, woken=True) == 0


def test_a_nap_is_never_negative_and_never_long() -> None:
    assert nap(NOON, later(seconds=7)) == timedelta(seconds=7)
    assert nap(NOON, later(hours=7)) == LONGEST_NAP
    assert nap(NOON, later(hours=-7)) == timedelta(0)
    assert nap(NOON, None) == LONGEST_NAP


async def test_the_hand_clock_wakes_all_who_sleep_when_it_is_set_forward_or_back() -> None:
    clock: HandClock = HandClock(NOON)
    woken: list[datetime] = []

    async def sleep() -> None:
        await clock.sleep_until(later(hours=1), asyncio.Event())
        woken.append(clock.now())

    sleepers = [asyncio.create_task(sleep()) for _ in range(3)]
    await a_while()
    assert woken == []
    clock.set(later(hours=-1))
    await asyncio.gather(*sleepers)
    assert woken == [later(hours=-1)] * 3


async def test_the_hand_clock_tells_how_long_it_was_asked_to_sleep() -> None:
    clock: Clock = HandClock(NOON.astimezone())
    assert isinstance(clock, HandClock)
    assert clock.now() == NOON
    assert clock.now().tzinfo is UTC
    wake = asyncio.Event()
    wake.set()
    await clock.sleep_until(later(seconds=9), wake)
    await clock.sleep_until(NOON, wake)
    assert list(clock.naps) == [timedelta(seconds=9), timedelta(0)]
