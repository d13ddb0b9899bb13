"""Owns the fixtures that several tests share: the stand-in for Telegram, and conversations over it."""

import gc
import logging
import shutil
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog
from _pytest.runner import runtestprotocol
from hypothesis import settings
from telegram import Bot

from bot.clock import HandClock
from bot.demo.conversation import SAM, Conversation
from bot.demo.rehearsal import Rehearsal
from bot.demo.request import StandInRequest
from bot.demo.standin import TOKEN, StandIn
from bot.demo.terminal import START
from bot.files.child import written
from bot.files.reader import Reads
from bot.store.database import open_store
from tests.talk import Talk

gc.set_threshold(100_000, 50, 100)  # the parsed words of four languages are many objects, and none is ever garbage
# Compiling the tests takes longer than collecting them; also where Python is told to keep nothing, it is done once.
sys.dont_write_bytecode = False
# The suite is to be quick, and no test of it fails on a time; `--hypothesis-profile default` draws 100 examples.
settings.register_profile("suite", max_examples=25, deadline=None)
settings.load_profile("suite")

NOON = datetime(2026, 6, 2, 12, tzinfo=UTC)
KEY = "7" * 64


async def read_here(header: dict[str, str], data: bytes) -> bytes:
    """Read a file without a process of its own, which takes a fifth of a second; ``tests/bot`` has it read apart."""
    return written(header, data)


MakeTalk = Callable[..., Awaitable[Talk]]


def pytest_collection_finish() -> None:
    """What was collected stays to the end: it need not be looked through for garbage again and again."""
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Garbage that complains when it goes is found here; after that pytest looks ten times through what is left."""
    gc.collect()
    gc.freeze()


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Run a test; what is well before and after it is not carried to the process that counts: that costs as much."""
    if not hasattr(item.config, "workerinput"):
        return None
    for report in runtestprotocol(item, log=False, nextitem=nextitem):
        if report.when == "call" or not report.passed:
            item.ihook.pytest_runtest_logreport(report=report)
    return True


@pytest.fixture
def logs_put_back() -> Iterator[None]:
    """For tests that run the demo: it sets up the logs of its process, which here is that of the tests."""
    root, ours = logging.getLogger(), logging.getLogger("bot")
    before = root.handlers[:], root.level, ours.level, logging.raiseExceptions
    yield
    root.handlers[:], level, own_level, logging.raiseExceptions = before
    root.setLevel(level)
    ours.setLevel(own_level)
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()


@pytest.fixture
def clock() -> HandClock:
    """A clock that stands at noon."""
    return HandClock(NOON)


@pytest.fixture
def standin(clock: HandClock) -> StandIn:
    """Telegram, with Sam (1) in it."""
    standin = StandIn(clock.now)
    standin.chat(SAM)
    return standin


@pytest.fixture
def bot(standin: StandIn) -> Bot:
    """The library's bot, talking to the stand-in."""
    return Bot(TOKEN, request=StandInRequest(standin), get_updates_request=StandInRequest(standin))


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with nothing in it: copied, it is quicker to come by than made."""
    path = tmp_path_factory.mktemp("store") / "empty.db"
    open_store(path, KEY).close()
    return path


@pytest.fixture(scope="session")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all stores: one for each test would have to be made, and be deleted after the last."""
    return tmp_path_factory.mktemp("stores")


@pytest.fixture
async def make_talk(stores: Path, empty_store: Path) -> AsyncIterator[MakeTalk]:
    """Makes talks with a bot of their own, each on an empty store; ``start`` is aware and in the person's zone."""
    rehearsals: dict[Path, Rehearsal] = {}

    async def make(
        start: datetime = START,
        *,
        name: str = "Sam Sample",
        language: str = "en",
        allowed: frozenset[int] = frozenset(),
        reads: Reads = read_here,
    ) -> Talk:
        path = stores / f"{len(rehearsals)}.db"
        shutil.copy(empty_store, path)
        rehearsals[path] = rehearsal = Rehearsal(path, KEY, start, allowed, reads)
        await rehearsal.start()
        return Talk(Conversation(rehearsal, start.tzinfo or UTC, SAM, name, language))

    yield make
    for path, rehearsal in rehearsals.items():
        await rehearsal.stop()
        for file in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            file.unlink(missing_ok=True)


@pytest.fixture
async def talk(make_talk: MakeTalk) -> Talk:
    """Sam, who has not said anything yet, on Tuesday 2 June 2026 at 17:00 in London."""
    return await make_talk()
