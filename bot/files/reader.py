"""Owns a file's way from Telegram to its answer: fetched into memory, read in a process of its own, handed over.

Neither the file nor its text is kept or logged. The call stands in the outbox until the answer is written in the same
transaction, so after a crash the file is read again, and it is answered once.
"""

import asyncio
import json
import os
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog
from pydantic import TypeAdapter, ValidationError
from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

import bot
from bot.calls import Call
from bot.files.problems import ALL, BROKEN, GONE, OF_CALENDARS, TOO_HEAVY, TOO_LARGE, UNREACHED
from bot.logs import frames
from bot.store.queues import OutboxRow
from flows.calendar import CALENDAR, MOST_CALENDAR_BYTES, CalendarEvent
from flows.coaching.resume_text import MOST_BYTES, Report
from flows.events import FileRead

log = structlog.get_logger()

FETCH = "getFile"
"""The method of a call in the outbox that asks for a file to be read."""
MOST_AT_ONCE = 2
"""Processes that read files: each may use a core and much memory."""
MOST_ATTEMPTS = 6
"""How often it is tried to fetch a file before the person is asked to send it again: about a minute."""
LONGEST = 20.0
"""Seconds after which a process that still reads is ended. It ends itself earlier when it computes that long."""
CHILD = ("-m", "bot.files.child")
"""What the process runs."""
_PLACE = Path(bot.__file__).parents[1]
_REPORT = TypeAdapter(Report)
_EVENTS = TypeAdapter(tuple[CalendarEvent, ...])

HandIn = Callable[[OutboxRow, FileRead], None]
Reads = Callable[[dict[str, str], bytes], Coroutine[Any, Any, bytes]]
"""What reads a file, given what is asked of it and its content: ``read_apart``, or in a rehearsal what is quicker."""


class Files:
    """Has files read by ``reads``. ``hand_in`` writes down what came of it and ends the row, in one transaction."""

    def __init__(self, telegram: Bot, hand_in: HandIn, reads: Reads) -> None:
        self._telegram = telegram
        self._hand_in = hand_in
        self._reads = reads
        self._slots = asyncio.Semaphore(MOST_AT_ONCE)
        self._reading: set[asyncio.Task[bytes]] = set()
        self._stopping = False

    async def carry(self, row: OutboxRow) -> Callable[[], None] | None:
        """Read the file that a row asks for. Returns what writes the result down; None when the bot stops meanwhile.

        Raises:
            TelegramError: it could not be fetched now, and may be later.
        """
        try:
            found = await self._found(row)
        except _Stopped:
            return None
        return lambda: self._hand_in(row, found)

    def stop(self) -> None:
        """End the processes; their files are read at the next start."""
        self._stopping = True
        for reading in self._reading:
            reading.cancel()

    async def pause(self) -> None:
        """Let the others run; while a process reads, until it is done. For whoever waits without looking at a clock."""
        if self._reading:
            await asyncio.wait(self._reading, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.sleep(0)

    async def _found(self, row: OutboxRow) -> FileRead:
        asked = row.call.params
        found, problem = Found(), ""
        async with self._slots:
            try:
                data = await self._fetch(row.call)
            except (BadRequest, Forbidden, InvalidToken) as error:
                problem = TOO_LARGE if "too big" in error.message.lower() else GONE
                log.warning("file-not-fetched", problem=problem, exception=frames(error))
            except TelegramError as error:
                if row.attempts + 1 < MOST_ATTEMPTS:
                    raise
                problem = UNREACHED
                log.warning("file-not-fetched", problem=problem, exception=frames(error))
            else:
                found, problem = await self._checked(data, asked)
        return FileRead(asked["file_id"], asked["name"], asked["purpose"], found.report, problem, found.events)

    async def _fetch(self, call: Call) -> bytes:
        file = await self._telegram.get_file(call.params["file_id"])
        return bytes(await file.download_as_bytearray())

    async def _checked(self, data: bytes, asked: Any) -> tuple["Found", str]:
        if len(data) > (MOST_CALENDAR_BYTES if asked["purpose"] == CALENDAR else MOST_BYTES):
            return Found(), TOO_LARGE
        header = {name: asked.get(name, "") for name in ("purpose", "today", "posting", "zone", "at")}
        if self._stopping:
            raise _Stopped
        reading = asyncio.ensure_future(self._reads(header, data))
        self._reading.add(reading)
        try:
            answered = await reading
        except asyncio.CancelledError:
            if self._stopping:
                raise _Stopped from None
            raise
        finally:
            self._reading.discard(reading)
        return understood(answered)


class _Stopped(Exception):
    """The bot stops; the file is read at the next start."""


async def read_apart(header: dict[str, str], data: bytes, longest: float = LONGEST) -> bytes:
    """What the process says of a file; nothing when it had to be ended or ended itself."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, *CHILD,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        # Nothing of our own environment: in it are the token and the key.
        cwd=_PLACE, env={"PYTHONPATH": os.fspath(_PLACE), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"},
    )  # fmt: skip
    head = json.dumps(header).encode()
    try:
        async with asyncio.timeout(longest):
            said, _ = await process.communicate(len(head).to_bytes(4, "big") + head + data)
    except TimeoutError:
        return b""
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    return said if process.returncode == 0 else b""


@dataclass(frozen=True, slots=True)
class Found:
    """What a process found in a file: a report, or the events of a calendar."""

    report: Report | None = None
    events: tuple[CalendarEvent, ...] = ()


def understood(answered: bytes) -> tuple[Found, str]:
    """What was found, or the problem, in what a process said. One without an answer was ended by its limits."""
    if not answered:
        return Found(), TOO_HEAVY
    try:
        said = json.loads(answered)
        if problem := said.get("problem"):
            return Found(), problem if problem in (*ALL, *OF_CALENDARS) else BROKEN
        if "events" in said:
            return Found(events=_EVENTS.validate_python(said["events"])), ""
        return Found(_REPORT.validate_python(said["report"])), ""
    except (AttributeError, KeyError, TypeError, ValueError, ValidationError) as error:
        log.error("file-answer-unread", exception=frames(error))
        return Found(), BROKEN
