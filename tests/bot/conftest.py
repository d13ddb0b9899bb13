"""Owns the fixture that the tests with real processes share: Telegram over HTTP."""

from collections.abc import AsyncIterator

import pytest

from bot.clock import WallClock
from bot.demo.standin import StandIn
from tests.bot.http_server import HttpServer
from tests.bot.processes import SAM


@pytest.fixture
async def server() -> AsyncIterator[HttpServer]:
    """Telegram over HTTP, on the real clock, with Sam in it."""
    standin = StandIn(WallClock().now)
    standin.chat(SAM)
    async with HttpServer(standin) as server:
        yield server
