"""Owns ``coach demo``: a person's phone in the terminal, with the real bot behind it and a clock that can be moved.

One line is one act. With a pipe as standard input each line is echoed, so that the output reads as a transcript.
"""

import asyncio
import mimetypes
import re
import secrets
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TextIO
from zoneinfo import ZoneInfo

from telegram.constants import FileSizeLimit

from bot import logs
from bot.demo import screen
from bot.demo.conversation import Conversation, NoSuchButton
from bot.demo.instants import read_delta, read_instant
from bot.demo.rehearsal import Rehearsal
from flows.languages import DEFAULT

START = datetime(2026, 6, 2, 17, tzinfo=ZoneInfo("Europe/London"))
"""When the demo begins: a Tuesday, after work. A fixed time, so that the same lines give the same transcript."""
WELCOME = """\
Callback Coach, the demo: you are Sam, and this is your phone. Nothing leaves this machine; at the end all is gone.
Try first:  /start   then press a button by its number, like  1
Then let time pass:  later 45m   later 7d   until monday 9:00      ? lists what else you can do"""
HELP = """\
  3               press button 3 of the message in front      older       earlier messages with buttons
  12.3            press button 3 of message 12                restart     restart the bot on the same store
  later 7d        let time pass: m, h, d, w                   quit        leave
  until mon 9:00  let time pass until then, or 2026-06-09 10:00
  file my/cv.pdf  send a file from this machine
  edit It went …  change what you wrote last
  forward Dear …  forward what somebody else wrote
  place 52.5 13.4 share where you are: degrees north and east
  card Kim +44 1  share a visiting card: a name, a telephone number
  say 3           write something that looks like one of these, as a text
  anything else   write it to the bot"""
_PLACE = re.compile(r"(?:press\s+)?(\d+)\.(\d+)")
_DEGREES = re.compile(r"(-?\d{1,3}(?:\.\d+)?)[,\s]+(-?\d{1,3}(?:\.\d+)?)")
_CARD = re.compile(r"(\D+?)\s+(\+?\d[\d\s()/-]*)")


class Terminal:
    """The phone. Every act prints what comes of it."""

    def __init__(self, talk: Conversation, out: TextIO) -> None:
        self._talk = talk
        self._out = out
        self._bold = out.isatty()
        self._printed = 0
        self._headed: datetime | None = None
        self._acts: dict[str, Callable[[str], Awaitable[None]]] = {
            "later": self._later,
            "until": self._until,
            "say": self._talk.says,
            "file": self._file,
            "edit": self._edit,
            "forward": self._talk.forwards,
            "place": self._place,
            "card": self._card,
        }
        self._words: dict[str, Callable[[], Awaitable[None]]] = {
            "restart": self._restart,
            "older": self._older,
            "?": self._help,
        }

    async def begin(self) -> None:
        """Start the bot and say what to try first."""
        await self._talk.start()
        self._say(WELCOME)
        self._head()

    async def act(self, line: str) -> None:
        """Do what one line says."""
        try:
            await self._do(line)
        except NoSuchButton as error:
            self._say(f"({error} To write this as a text: say {line})")
        self._news()

    async def _do(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        place = _PLACE.fullmatch(line)
        if line in self._words:
            await self._words[line]()
        elif word in self._acts and rest.strip():
            await self._acts[word](rest.strip())
        elif line.isdecimal():
            await self._talk.presses(int(line))
        elif place:
            await self._talk.presses_at(int(place[1]), int(place[2]) - 1)
        else:
            await self._talk.says(line)

    async def _file(self, words: str) -> None:
        path = Path(words)
        try:
            content = _content(path)
        except OSError as error:
            self._say(f"({words} cannot be read: {error.strerror}. To write this as a text: say file {words})")
            return
        if content:
            await self._talk.sends_file(path.name, content, mimetypes.guess_type(path.name)[0] or "")
        else:
            self._say("(The demo sends files that have something in them, up to 50 MB.)")

    async def _edit(self, words: str) -> None:
        wrote = [message for message in self._talk.chat.messages if not message.by_bot and message.kind == "text"]
        if wrote:
            await self._talk.edits(wrote[-1].id, words)
        else:
            self._say("(You have written nothing yet.)")

    async def _place(self, words: str) -> None:
        degrees = _DEGREES.fullmatch(words)
        if degrees:
            await self._talk.shares_place(float(degrees[1]), float(degrees[2]))
        else:
            self._say(f"(Where? Write it like: place 52.5 13.4. To write this as a text: say place {words})")

    async def _card(self, words: str) -> None:
        card = _CARD.fullmatch(words)
        if card:
            await self._talk.shares_contact(card[1], card[2])
        else:
            self._say(f"(Whose? Write it like: card Kim Sample +44 1. To write this as a text: say card {words})")

    async def _later(self, words: str) -> None:
        delta = read_delta(words)
        if delta is None:
            self._say("(How much later? Write it like: later 45m, later 2h, later 7d, later 1w.)")
        else:
            await self._move(self._talk.after(delta))

    async def _until(self, words: str) -> None:
        instant = read_instant(words, self._talk.now)
        if instant is None:
            self._say("(Until when? Write it like: until monday 9:00, until 2026-06-09 10:00.)")
        elif instant < self._talk.now:
            self._say("(That is in the past, and this clock only goes forward.)")
        else:
            await self._move(instant)

    async def _move(self, instant: datetime) -> None:
        async for _ in self._talk.rehearsal.moving(instant):
            self._news()
        self._head()

    async def _restart(self) -> None:
        await self._talk.restart()
        self._say("(The bot was stopped and started again on the same store.)")

    async def _older(self) -> None:
        self._say(*screen.older(self._talk.chat))

    async def _help(self) -> None:
        self._say(HELP)

    def _news(self) -> None:
        happenings = self._talk.chat.happenings
        for happening in happenings[self._printed :]:
            if happening.by_bot:
                self._head()
                self._say(*screen.told(happening, self._talk.chat, bold=self._bold))
        self._printed = len(happenings)

    def _head(self) -> None:
        now = self._talk.now
        if self._headed != now:
            self._say("", screen.heading(now))
        self._headed = now

    def _say(self, *lines: str) -> None:
        print("\n".join(lines), file=self._out)  # this is what a terminal is for


def run(
    lines: Iterable[str] | None = None, out: TextIO | None = None, start: datetime = START, language: str = DEFAULT
) -> None:
    """Live through the demo until ``quit`` or the end of the lines.

    ``lines``: standard input if not given; ``out``: standard output; ``start``: when it begins, in the zone of Sam's
    wall clock; ``language``: of Sam's Telegram.
    """
    logs.configure("ERROR")
    out = out or sys.stdout
    typed = lines is None and sys.stdin.isatty()
    with tempfile.TemporaryDirectory(prefix="coach-demo-") as folder, asyncio.Runner() as runner:
        rehearsal = Rehearsal(Path(folder) / "demo.db", secrets.token_hex(32), start)
        talk = Conversation(rehearsal, start.tzinfo or ZoneInfo("UTC"), language=language)
        terminal = Terminal(talk, out)
        try:
            runner.run(terminal.begin())
            # Lines are read between runs of the loop, so that Ctrl-C works while a line is waited for.
            for line in _lines(lines, out, typed=typed):
                runner.run(terminal.act(line))
        except KeyboardInterrupt:
            print(file=out)  # leave the prompt's line
        finally:
            runner.run(rehearsal.stop())


def _lines(lines: Iterable[str] | None, out: TextIO, *, typed: bool) -> Iterator[str]:
    """The acts, without comments; echoed unless they were typed, up to ``quit``."""
    for raw in _typed() if typed else lines if lines is not None else sys.stdin:
        line = raw.strip()
        if not line:
            continue
        if not typed:
            print(line if line.startswith("#") else f"\n> {line}", file=out)  # the echo
        if line == "quit":
            return
        if not line.startswith("#"):
            yield line


def _content(path: Path) -> bytes:
    """A file's content; nothing if it is larger than what can be sent. Raises ``OSError``."""
    return path.read_bytes() if path.stat().st_size <= int(FileSizeLimit.FILESIZE_UPLOAD) else b""


def _typed() -> Iterator[str]:
    while True:
        try:
            yield input("\n> ")
        except EOFError:
            return
