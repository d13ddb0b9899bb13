"""Owns the faults a test can ask of the stand-in: failures to come, chats that hang; and the counts of calls."""

import asyncio
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fault:
    """A failure to come. ``after``: the call is carried out and only its answer is lost."""

    error: Exception
    after: bool = False


@dataclass(slots=True)
class Faults:
    """Failures to come by method, and the chats whose calls wait."""

    coming: dict[str, deque[Fault]] = field(default_factory=dict)
    gates: dict[int, asyncio.Event] = field(default_factory=dict)

    def fail_next(self, method: str, error: Exception, times: int, *, after: bool) -> None:
        """Let the next ``times`` calls of ``method`` fail."""
        self.coming.setdefault(method, deque()).extend([Fault(error, after)] * times)

    def take(self, method: str) -> Fault | None:
        """The failure due for this call, if one is."""
        faults = self.coming.get(method)
        return faults.popleft() if faults else None

    async def wait(self, chat: int | None) -> None:
        """Wait while the chat is held."""
        while chat is not None and chat in self.gates:
            await self.gates[chat].wait()

    def hold(self, chat: int) -> None:
        """Let every call about a chat wait."""
        self.gates.setdefault(chat, asyncio.Event())

    def release(self, chat: int) -> None:
        """Let them go on."""
        self.gates.pop(chat, asyncio.Event()).set()


@dataclass(slots=True)
class Counts:
    """How many calls there were, and how many at once (getUpdates waits by nature and is left out of the latter)."""

    made: Counter[str] = field(default_factory=Counter)
    under_way: Counter[int | None] = field(default_factory=Counter)
    most_under_way: int = 0
    most_in_one_chat: int = 0

    @property
    def now(self) -> int:
        """Calls under way at this moment."""
        return self.under_way.total()

    @contextmanager
    def counting(self, method: str, chat: int | None) -> Iterator[None]:
        """Count a call while it lasts."""
        self.made[method] += 1
        if method == "getUpdates":
            yield
            return
        self.under_way[chat] += 1
        self.most_under_way = max(self.most_under_way, self.now)
        if chat is not None:
            self.most_in_one_chat = max(self.most_in_one_chat, self.under_way[chat])
        try:
            yield
        finally:
            self.under_way[chat] -= 1
