"""Owns the sending: nobody else speaks to people. It carries the calls in the outbox to Telegram.

Chats are served side by side, so that a slow one holds up no other; within a chat strictly in order. A row leaves the
outbox after Telegram's yes, so a call is made at least once: twice only if the process dies between that yes and our
commit. What the coach writes by itself is paced, answers to people are not.
"""

import asyncio
import os
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

import structlog
from telegram import Bot, Message
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.calls import Call
from bot.charts import Drawing
from bot.clock import Clock
from bot.errors import StoreError
from bot.files.reader import FETCH, Files
from bot.logs import frames
from bot.pace import Pace
from bot.store.database import Store
from bot.store.queues import Lane, OutboxRow

log = structlog.get_logger()

# The library's switch to its coming form of durations. Without it every flood refusal also raises a warning.
os.environ["PTB_TIMEDELTA"] = "1"

MOST_AT_ONCE = 30
"""Calls under way. The HTTP library gets slower, not faster, with more than about 32."""
LONGEST_BACK_OFF = timedelta(seconds=60)
REST = timedelta(seconds=5)
"""How long to leave a failing store alone."""


@dataclass(frozen=True, slots=True)
class Retry:
    """It may pass: try again after a while."""

    after: timedelta


class Final(Enum):
    """It will not pass. What that means for the call."""

    SETTLED = "settled"  # as good as done, or hopeless: on to the next
    HARMLESS = "harmless"  # Telegram says that there is nothing to do
    GONE = "gone"  # the person does not let us in: nothing of that chat can be sent
    NOTHING_TO_EDIT = "nothing-to-edit"  # the message is not there any more: send it as a new one


Verdict = Retry | Final

_REFUSALS: dict[str, Final] = {
    "message is not modified": Final.HARMLESS,
    "query is too old": Final.HARMLESS,
    "query id is invalid": Final.HARMLESS,
    "message to edit not found": Final.NOTHING_TO_EDIT,
    "message can't be edited": Final.NOTHING_TO_EDIT,
    "no text in the message to edit": Final.NOTHING_TO_EDIT,
    "message_id_invalid": Final.NOTHING_TO_EDIT,
}
"""What a 400 means, by a part of Telegram's description; any other is a mistake of ours, and hopeless."""


def verdict(error: Exception, attempts: int) -> Verdict:
    """What a failed call means, given how often it was tried before."""
    match error:
        case RetryAfter():
            asked = error.retry_after
            return Retry(asked if isinstance(asked, timedelta) else timedelta(seconds=asked))
        case Forbidden():
            return Final.GONE
        case BadRequest():
            found = (final for part, final in _REFUSALS.items() if part in error.message.lower())
            return next(found, Final.SETTLED)
        case ChatMigrated():
            return Final.SETTLED
        case TelegramError() if "entity too large" in error.message.lower():
            return Final.SETTLED
        case TelegramError():  # the network, Telegram's own failures, also a token that was withdrawn
            return Retry(min(timedelta(seconds=2 ** min(attempts, 10)), LONGEST_BACK_OFF))
    return Final.SETTLED  # a bug of ours must not block the chat


async def make(bot: Bot, call: Call, drawing: Drawing) -> int | None:
    """Make one call; a picture is drawn first. Returns the id of the message it shows, if it shows one.

    Raises:
        TelegramError: it failed; see ``verdict``.
    """
    params = dict(call.params)
    shown: Message | bool
    match call.method:
        case "sendMessage":
            shown = await bot.send_message(**params)
        case "editMessageText":
            shown = await bot.edit_message_text(**params)
        case "answerCallbackQuery":
            shown = await bot.answer_callback_query(**params)
        case "sendDocument":
            shown = await bot.send_document(document=params.pop("content").encode(), **params)
        case "sendPhoto":
            shown = await bot.send_photo(photo=await drawing.draw(params.pop("panels")), **params)
        case _:
            raise ValueError(call.method)
    return shown.message_id if isinstance(shown, Message) else None


def anew(call: Call) -> Call:
    """An edit as a new message."""
    params = {name: value for name, value in call.params.items() if name != "message_id"}
    return replace(call, method="sendMessage", params=params)


class Sender:
    """One lane for each chat that has something to be sent, and one for each that has a file to be read."""

    def __init__(self, bot: Bot, store: Store, clock: Clock, files: Files | None = None) -> None:
        self._bot = bot
        self._store = store
        self._clock = clock
        self._files = files
        self._drawing = Drawing()
        self._wake = asyncio.Event()
        self._slots = asyncio.Semaphore(MOST_AT_ONCE)
        self._pace = Pace(clock)
        self._lanes: dict[Lane, asyncio.Task[None]] = {}
        self._resting = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        """Something was queued: look again."""
        self._wake.set()

    @property
    def idle(self) -> bool:
        """No call can be made now and none is under way. One kept back by the pace or a back-off does not count."""
        held = self._pace.waiting if self._pace.full else 0
        return len(self._lanes) == held and self._lanes.keys() >= set(self._store.outbox.ready(self._clock.now()))

    async def pause(self) -> None:
        """While a picture is being drawn, wait until it is. For whoever waits without looking at a clock."""
        await self._drawing.pause()

    async def run(self) -> None:
        """Send until stopped."""
        while not self._stopping:
            for lane in self._store.outbox.ready(self._clock.now()):
                if lane not in self._lanes:
                    self._lanes[lane] = asyncio.create_task(self._walk(lane))
            await self._clock.sleep_until(self._next_look(), self._wake)

    async def stop(self) -> None:
        """Finish the calls under way and begin no other; the rest stays in the outbox."""
        self._stopping = True
        self._wake.set()
        self._resting.set()
        self._pace.close()
        if self._files:
            self._files.stop()
        await asyncio.gather(*self._lanes.values())

    def _next_look(self) -> datetime | None:
        ready = self._store.outbox.next_ready()
        if ready is not None and self._lanes:
            # What is under way counts as ready: do not spin on it.
            return max(ready, self._clock.now() + timedelta(seconds=1))
        return ready

    async def _walk(self, lane: Lane) -> None:
        try:
            while (row := self._ready(lane)) is not None:
                if row.call.bulk:
                    await self._pace.turn()
                async with nullcontext() if lane[1] else self._slots:  # files have slots of their own
                    row = self._ready(lane)  # it may have been dropped while it waited
                    if row is not None:
                        await self._send(row)
        except Exception as error:  # noqa: BLE001  # one chat's trouble must not end the sending to all
            log.error("lane-failed", exception=frames(error))
            await self._rest()
        finally:
            del self._lanes[lane]
            self._wake.set()

    def _ready(self, lane: Lane) -> OutboxRow | None:
        row = None if self._stopping else self._store.outbox.first(lane[0], files=lane[1])
        return row if row is not None and row.not_before <= self._clock.now() else None

    async def _send(self, row: OutboxRow) -> None:
        try:
            if self._files and row.call.method == FETCH:
                write = await self._files.carry(row)
                return await self._insist(write) if write else None
            message = await self._deliver(row.call)
        except Exception as error:  # noqa: BLE001  # ``verdict`` knows them all
            ruling = verdict(error, row.attempts)
            if ruling is not Final.HARMLESS:
                ruled = "retry" if isinstance(ruling, Retry) else ruling.value
                log.warning(
                    "call-failed", call=row.call.method, attempt=row.attempts + 1, ruled=ruled, exception=frames(error)
                )
            await self._keep(lambda: self._rule(row, ruling))
        else:
            await self._keep(lambda: self._done(row, message))

    async def _deliver(self, call: Call) -> int | None:
        try:
            return await make(self._bot, call, self._drawing)
        except BadRequest as error:
            if verdict(error, 0) is not Final.NOTHING_TO_EDIT:
                raise
        return await make(self._bot, anew(call), self._drawing)

    def _rule(self, row: OutboxRow, ruling: Verdict) -> None:
        if isinstance(ruling, Retry):
            self._store.outbox.retry(row.id, self._clock.now() + ruling.after)
        elif ruling is Final.GONE:
            self._store.outbox.settle_chat(row.chat)
            self._store.people.block(row.chat)
        else:
            self._done(row, row.call.params.get("message_id") if ruling is Final.HARMLESS else None)

    def _done(self, row: OutboxRow, message: int | None) -> None:
        self._store.outbox.done(row.id)
        if row.call.talk is not None and message is not None:
            self._store.people.shown(row.chat, row.call.talk, message)

    async def _keep(self, write: Callable[[], None]) -> None:
        """Write down what came of a call."""

        def kept() -> None:
            with self._store.transaction():
                write()

        await self._insist(kept)

    async def _insist(self, write: Callable[[], None]) -> None:
        """Write. If the store fails, wait and try again: the call must not be made twice."""
        while True:
            try:
                return write()
            except StoreError as error:
                log.error("result-not-kept", exception=frames(error))
            if self._stopping:
                return None
            await self._rest()

    async def _rest(self) -> None:
        if not self._stopping:
            await self._clock.sleep_until(self._clock.now() + REST, self._resting)
