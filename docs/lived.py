"""Owns the living of docs/demo-script.txt: what the demo prints for it, act by act, and what stood in the chat.

Nothing here is made up: the texts come from ``coach demo`` itself, the pictures from the same chat.
"""

import asyncio
import io
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import logs
from bot.demo import terminal
from bot.demo.chats import Happening, What
from bot.demo.conversation import Conversation
from bot.demo.rehearsal import Rehearsal

SCRIPT = Path(__file__).with_name("demo-script.txt")
SECTION = "# ---"
KEY = "7" * 64
"""Of a store that is gone a second later."""


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the script under one comment: its acts, each with what the demo printed for it."""

    title: str
    acts: tuple[str, ...]


def script() -> list[str]:
    """The lines of the script."""
    return SCRIPT.read_text("utf-8").splitlines()


@cache
def printed() -> str:
    """All that the demo prints for the script."""
    out = io.StringIO()
    terminal.run(script(), out)
    return out.getvalue()


def sections() -> list[Section]:
    """What was printed, cut at the section comments and at the echo of each act."""
    _, *parts = ("\n" + printed()).split(f"\n{SECTION} ")
    found = []
    for part in parts:
        title, _, rest = part.partition("\n")
        acts = [f"> {act}".rstrip() for act in f"\n{rest}".split("\n> ")[1:]]
        found.append(Section(title, tuple(acts)))
    return found


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened in the chat: in which section of the script, and at what time by the demo's clock."""

    section: int
    at: datetime
    happening: Happening


@cache
def happened() -> tuple[Moment, ...]:
    """Everything that happened in the chat."""
    logs.configure("ERROR")
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner() as runner:
        rehearsal = Rehearsal(Path(folder) / "demo.db", KEY, terminal.START)
        talk = Conversation(rehearsal, terminal.START.tzinfo or ZoneInfo("UTC"))
        try:
            return tuple(runner.run(_live(talk, script())))
        finally:
            runner.run(rehearsal.stop())


def _when(talk: Conversation, happening: Happening) -> datetime:
    """When it happened: what was sent while time passed has its own hour."""
    return happening.message.date.astimezone(talk.now.tzinfo) if happening.what is What.SENT else talk.now


async def _live(talk: Conversation, lines: Sequence[str]) -> list[Moment]:
    phone = terminal.Terminal(talk, io.StringIO())
    await phone.begin()
    section = -1
    found: list[Moment] = []
    for line in lines:
        section += line.startswith(SECTION)
        if line and line != "quit" and not line.startswith("#"):
            await phone.act(line)
            found += [Moment(section, _when(talk, each), each) for each in talk.chat.happenings[len(found) :]]
    return found
