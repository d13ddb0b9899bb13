"""Owns the fixtures that the tests with real processes share: Telegram over HTTP, and what reads files apart."""

from collections.abc import AsyncIterator, Iterator

import pytest

from bot.clock import WallClock
from bot.demo.standin import StandIn
from tests.bot.http_server import HttpServer
from tests.bot.processes import SAM
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
