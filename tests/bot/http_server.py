"""Owns the Telegram stand-in as a server over real HTTP, on the loopback interface only: for tests with processes.

A caller that hangs up while its call waits takes the call back, as when a process dies before Telegram has read it.
"""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import HTTP
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, unquote

from bot.demo.standin import StandIn

LARGEST_BODY = 1_000_000
LONGEST_TEST_STEP = 30.0


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request, read whole."""

    path: str
    content_type: str
    body: bytes

    def params(self) -> dict[str, Any]:
        """The parameters of the call; a file is ``(name, bytes)``."""
        if self.content_type.startswith("application/json"):
            return dict(json.loads(self.body))
        if self.content_type.startswith("multipart/form-data"):
            head = f"Content-Type: {self.content_type}\r\n\r\n".encode()
            parts = message_from_bytes(head + self.body, policy=HTTP).iter_parts()
            return dict(_part(part) for part in parts)
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))


def _part(part: Any) -> tuple[str, Any]:
    name = part.get_param("name", header="content-disposition")
    content = part.get_payload(decode=True)
    file = part.get_filename()
    return name, (file, content) if file else content.decode()


class HttpServer:
    """The stand-in at ``url``, for as long as it is entered."""

    def __init__(self, standin: StandIn) -> None:
        self.standin = standin
        self.url = ""
        self._news = asyncio.Event()
        self._answers = asyncio.Event()
        self._answers.set()
        self._held = ""
        self._callers: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> "HttpServer":
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for caller in self._callers:
            caller.cancel()
        await asyncio.gather(*self._callers, return_exceptions=True)

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds of the stand-in; looked at after each call. Raises TimeoutError after 30 s."""
        async with asyncio.timeout(LONGEST_TEST_STEP):
            while not holds():
                self._news.clear()
                await self._news.wait()

    def hold_answers(self, method: str) -> None:
        """Carry out the calls of a method, but keep the answers back until ``release_answers``."""
        self._held = method
        self._answers.clear()

    def release_answers(self) -> None:
        """Give the answers that were kept back."""
        self._answers.set()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        caller = asyncio.ensure_future(self._serve(reader, writer))
        self._callers.add(caller)
        caller.add_done_callback(self._callers.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        begun = b""
        try:
            while request := await _read(reader, begun):
                hung_up = asyncio.ensure_future(reader.read(1))
                answer = asyncio.ensure_future(self._answer(request))
                try:
                    await asyncio.wait({hung_up, answer}, return_when=asyncio.FIRST_COMPLETED)
                    if not answer.done():
                        return
                    writer.write(answer.result())
                    await writer.drain()
                    begun = await hung_up  # or the first byte of the next request
                finally:
                    hung_up.cancel()
                    answer.cancel()
        except ConnectionError:
            return  # a killed process resets its connections
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def _answer(self, request: Request) -> bytes:
        if request.path.startswith("/file/bot"):
            token, _, path = unquote(request.path.removeprefix("/file/bot")).partition("/")
            return _told(*await self.standin.download(token, path))
        start, method = request.path.rsplit("/", 1)
        params = request.params()
        patience = float(params.get("timeout", 0)) if method == "getUpdates" else 0.0
        self._news.set()
        try:
            async with asyncio.timeout(patience or None):
                status, body = await self.standin.call(start.removeprefix("/bot"), method, params)
        except TimeoutError:
            status, body = 200, {"ok": True, "result": []}
        finally:
            self._news.set()
        if method == self._held:
            await self._answers.wait()
        return _told(status, json.dumps(body).encode())


def _told(status: int, content: bytes) -> bytes:
    return f"HTTP/1.1 {status} Told\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content


async def _read(reader: asyncio.StreamReader, begun: bytes) -> Request | None:
    """The next request; None when the caller is done, or died while asking."""
    try:
        head = begun + await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", 0))
        body = await reader.readexactly(length) if length <= LARGEST_BODY else None
    except asyncio.IncompleteReadError:
        return None
    return Request(first.split(" ")[1], headers.get("content-type", ""), body) if body is not None else None
