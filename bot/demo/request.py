"""Owns the way from python-telegram-bot to the stand-in without a network."""

import asyncio
import json
from typing import Any
from urllib.parse import unquote

from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.demo.standin import StandIn

_NOTHING: tuple[int, bytes] = (200, b'{"ok": true, "result": []}')


class StandInRequest(BaseRequest):
    """A ``telegram.request`` that asks the stand-in. It has no time-outs: nothing here takes time."""

    def __init__(self, standin: StandIn) -> None:
        self._standin = standin
        self._under_way: set[asyncio.Task[tuple[int, dict[str, Any]]]] = set()
        self._broken = False

    @property
    def read_timeout(self) -> float | None:
        """None: it waits as long as it takes."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    def cut(self) -> None:
        """Break the line for good: calls under way are taken back, and no other arrives, as when a process dies."""
        self._broken = True
        for call in self._under_way:
            call.cancel()

    async def do_request(  # noqa: PLR0917  # the signature is python-telegram-bot's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Ask the stand-in; the url ends in ``/bot<token>/<method>``, or in ``/file/bot<token>/<path>``."""
        if "/file/bot" in url:
            return await self._download(url)
        start, name = url.rsplit("/", 1)
        token = start.rsplit("/bot", 1)[1]
        params = _params(request_data)
        if self._broken:
            return await self._dead(name, params)
        call = asyncio.ensure_future(self._standin.call(token, name, params))
        self._under_way.add(call)
        try:
            code, body = await call
        except asyncio.CancelledError:
            call.cancel()
            if self._broken and call.cancelled():
                return await self._dead(name, params)
            raise
        finally:
            self._under_way.discard(call)
        return code, json.dumps(body).encode()

    async def _download(self, url: str) -> tuple[int, bytes]:
        if self._broken:
            raise NetworkError("the line is cut")
        token, _, path = unquote(url.rpartition("/file/bot")[2]).partition("/")
        return await self._standin.download(token, path)

    async def _dead(self, name: str, params: dict[str, Any]) -> tuple[int, bytes]:
        if name != "getUpdates":
            raise NetworkError("the line is cut")
        if float(params.get("timeout") or 0) > 0:
            await asyncio.Event().wait()  # a poll on a dead line hears nothing, until it is given up
        return _NOTHING


def _params(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    files = {
        part: (field[0], field[1] if isinstance(field[1], bytes) else field[1].read())
        for part, field in data.multipart_data.items()
    }
    return {**data.json_parameters, **files}
