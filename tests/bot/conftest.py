"""Owns the fixtures that the tests with real processes share: Telegram over HTTP, commands, what reads files apart."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.clock import WallClock
from bot.demo.standin import StandIn
from tests.bot.http_server import HttpServer
from tests.bot.processes import SAM, Runs, command_here
from tests.bot.reading_room import ReadingRoom


@pytest.fixture
async def server() -> AsyncIterator[HttpServer]:
    """Telegram over HTTP, on the real clock, with Sam in it."""
    standin = StandIn(WallClock().now)
    standin.chat(SAM)
    async with HttpServer(standin) as server:
        yield server


@pytest.fixture(scope="session")
def reading_room() -> Iterator[ReadingRoom]:
    """What reads many hostile files, each under the limits of the process that reads one."""
    with ReadingRoom() as room:
        yield room


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Runs:
    """Runs a command of the coach in the folder of the test, in this process."""
    return command_here(tmp_path, monkeypatch, capsys)
