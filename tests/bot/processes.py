"""Owns the coach as a real process: started, listened to, signalled, killed. Every wait is bounded.

And a command of it in the process of the tests, for what is no matter of processes: it takes no time to start.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import pytest

from bot.__main__ import main
from bot.demo.standin import TOKEN
from tests.bot.http_server import HttpServer

ROOT = Path(__file__).parents[2]
KEY = "0123456789abcdef" * 4
LONGEST_TEST_STEP = 30.0
SAM, KIM = 1, 2


class CoachProcess:
    """``python -m bot`` with arguments, in a folder, with nothing but the given settings; killed when it is left."""

    def __init__(self, folder: Path, *arguments: str, **settings: str) -> None:
        self.out: list[str] = []
        self.err: list[str] = []
        self._folder = folder
        self._arguments = arguments
        self._environment = {"PATH": os.defpath, "PYTHONPATH": str(ROOT)} | settings
        self._news = asyncio.Event()

    async def __aenter__(self) -> "CoachProcess":
        pipe = asyncio.subprocess.PIPE
        command = (sys.executable, "-m", "bot", *self._arguments)
        self._process = await asyncio.create_subprocess_exec(
            *command,
            cwd=self._folder,
            env=self._environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=pipe,
            stderr=pipe,
        )
        assert self._process.stdout
        assert self._process.stderr
        self._listening = asyncio.gather(
            self._listen(self._process.stdout, self.out), self._listen(self._process.stderr, self.err)
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.returncode is None:
            await self.kill()
        if error is not None:
            error.add_note("\n".join(["what the coach wrote:", *self.out, *self.err]))
        token = TOKEN.split(":")[1]
        assert not [line for line in self.out + self.err if token in line], "the token stands in what was written"

    def send(self, number: signal.Signals) -> None:
        """Send a signal."""
        self._process.send_signal(number)

    async def kill(self) -> None:
        """SIGKILL, and wait until it is gone."""
        self._process.kill()
        await self.ends()

    async def ends(self) -> int:
        """Wait for its end, and give the exit status (negative: the signal that ended it)."""
        async with asyncio.timeout(LONGEST_TEST_STEP):
            await self._listening
            return await self._process.wait()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds of what it wrote."""
        async with asyncio.timeout(LONGEST_TEST_STEP):
            while not holds():
                self._news.clear()
                await self._news.wait()

    async def _listen(self, stream: asyncio.StreamReader, lines: list[str]) -> None:
        async for line in stream:
            lines.append(line.decode().rstrip("\n"))
            self._news.set()


def coach(folder: Path, server: HttpServer, **settings: str) -> CoachProcess:
    """A coach that talks to this Telegram."""
    given = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": server.url, "COACH_DATABASE_KEY": KEY}
    return CoachProcess(folder, "run", **given | settings)


def told(server: HttpServer, person: int) -> list[str]:
    """What the bot said to a person, every message and every change of one."""
    return [each.message.text for each in server.standin.chat(person).happenings if each.by_bot]


def answers(server: HttpServer, part: str, person: int = SAM) -> int:
    """How often the bot said this to a person."""
    return sum(part in text for text in told(server, person))


def press(server: HttpServer, label: str, person: int = SAM) -> None:
    """Press a button of the message in front."""
    message = server.standin.chat(person).in_front()
    assert message is not None
    server.standin.press(person, message.id, message.labels.index(label))


async def meet(server: HttpServer, person: int = SAM) -> None:
    """The first meeting, to its end."""
    server.standin.type(person, "/start")
    await server.until(lambda: answers(server, "Where are you?", person) == 1)
    press(server, "London", person)
    await server.until(lambda: answers(server, "Do you have an interview", person) == 1)
    press(server, "Not yet", person)
    await server.until(lambda: answers(server, "When there is one", person) == 1)


async def done(folder: Path, *arguments: str, **settings: str) -> CoachProcess:
    """A coach that ended by itself; its exit status is ``await process.ends()``."""
    async with CoachProcess(folder, *arguments, **settings) as process:
        await process.ends()
    return process


@dataclass(frozen=True)
class Ended:
    """How a command ended that was run in the process of the tests."""

    status: int
    out: list[str]
    err: list[str]


Runs = Callable[..., Awaitable[Ended]]
"""Runs a command with arguments and settings; see ``command_here``."""


def command_here(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Runs:
    """What runs ``coach`` in a folder as its entry point does, with nothing but the given settings."""

    async def run(*arguments: str, **settings: str) -> Ended:
        with monkeypatch.context() as patch:
            for name in [name for name in os.environ if name.startswith(("COACH_", "TELEGRAM_"))]:
                patch.delenv(name)
            for name, value in settings.items():
                patch.setenv(name, value)
            patch.setattr(sys, "argv", ["coach", *arguments])
            patch.chdir(folder)
            status = await asyncio.to_thread(_status_of_main)  # it brings a loop of its own
        said = capsys.readouterr()
        return Ended(status, said.out.splitlines(), said.err.splitlines())

    return run


def _status_of_main() -> int:
    try:
        main()
    except SystemExit as left:
        return int(left.code or 0)
    return 0
