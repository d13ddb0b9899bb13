"""Owns what the tests of the running bot share: a loop that leaps over waiting, words that are keys, fillings."""

import asyncio
import selectors
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from telegram import Bot, Update

from bot.app import App
from bot.calls import Call
from bot.clock import HandClock
from bot.demo.request import StandInRequest
from bot.demo.standin import TOKEN, StandIn
from bot.errors import StoreError
from bot.sender import Sender
from bot.store.database import Store, open_store
from bot.store.queues import InboxTable
from bot.words import WordingError, Words
from flows.decide import newcomer
from flows.effects import In, Text
from flows.planned import Nudge
from flows.state import State
from flows.values import Lead, Stage, Step, Talk, TalkKind

KEY = "7" * 64
NOON = datetime(2026, 6, 2, 12, tzinfo=UTC)
SAM, KIM = 1, 2


class LeapingLoop(asyncio.SelectorEventLoop):
    """An event loop whose time leaps to the next timer when nobody has anything to do."""

    def __init__(self) -> None:
        self.leapt = 0.0
        super().__init__(_Leaping(self))

    def time(self) -> float:
        return self.leapt


class _Leaping(selectors.SelectSelector):
    def __init__(self, loop: LeapingLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> Any:
        if timeout is None:
            raise RuntimeError("nobody will ever wake")
        self._loop.leapt += timeout
        return super().select(0)


class Keys(Words):
    """Words that show the key instead; the keys in ``lacking`` are not worded."""

    def __init__(self, *lacking: str, only: str | None = None) -> None:
        super().__init__()
        self._lacking = lacking
        self._only = only

    def html(self, text: Text, language: str) -> str:
        if text.key in self._lacking or self._only not in {None, text.key}:
            raise WordingError(f"{text.key!r} is not worded; the person said: secret words")
        return text.key

    def plain(self, text: Text | In, language: str) -> str:
        return self.html(text.text if isinstance(text, In) else text, language)


class FullDisk(InboxTable):
    """An inbox on a disk that is full for the next ``times`` updates."""

    def __init__(self, store: Store, times: int) -> None:
        super().__init__(store._connection)
        self.times = times

    def add(self, update_id: int, body: str, now: datetime) -> bool:
        if self.times:
            self.times -= 1
            raise StoreError("database or disk is full")
        return super().add(update_id, body, now)


def opened(folder: Path) -> Store:
    """The store in ``folder``."""
    return open_store(folder / "coach.db", KEY)


def person(id: int = SAM) -> State:  # noqa: A002  # the field's name
    """Somebody whom the coach has just met."""
    return newcomer(id, "Sam", "en", NOON)


def nudged(at: datetime, id: int = SAM) -> State:  # noqa: A002  # the field's name
    """Somebody with a lead and its nudge at ``at``."""
    state = person(id)
    lead = Lead(1, "Acme", Stage.APPLIED, Step.LOOK, NOON, NOON, NOON)
    state = replace(state, person=replace(state.person, last_id=1))
    return state.put(lead).put(Nudge(lead=1, step=Step.LOOK, due=at, planned=at, at=at))


def talked() -> State:
    """Sam, who is asked something in talk 1."""
    return person().put(Talk(id=1, kind=TalkKind.ADD, question="employer", opened=NOON, asked=1, asked_at=NOON))


def saying(text: str, chat: int = SAM, *, bulk: bool = False, talk: int | None = None) -> Call:
    """A message that waits to be sent."""
    return Call("sendMessage", {"chat_id": chat, "text": text}, talk=talk, bulk=bulk)


def typed(update_id: int, text: str = "hello", chat: int = SAM) -> Update:
    """An update: a person wrote."""
    who = {"id": chat, "first_name": "Sam", "is_bot": False, "language_code": "en"}
    message = {"message_id": 1, "date": 1, "chat": {"id": chat, "type": "private"}, "from": who, "text": text}
    return Update.de_json({"update_id": update_id, "message": message})


def pressed(update_id: int, data: str = "x", chat: int = SAM) -> Update:
    """An update: a person pressed a button."""
    who = {"id": chat, "first_name": "Sam", "is_bot": False, "language_code": "en"}
    message = {"message_id": 1, "date": 1, "chat": {"id": chat, "type": "private"}, "text": "Well?"}
    query = {"id": "query-1", "from": who, "chat_instance": "1", "data": data, "message": message}
    return Update.de_json({"update_id": update_id, "callback_query": query})


async def until(true: Callable[[], bool]) -> None:
    """Let the others run until ``true``; on a leaping loop, time goes by."""
    loop = asyncio.get_running_loop()
    for _ in range(20_000):
        if true():
            return
        if isinstance(loop, LeapingLoop):
            loop.leapt += 0.01
        await asyncio.sleep(0)
    raise AssertionError("it never came true")


async def rest(app: App, standin: StandIn) -> None:
    """Let the bot do all it can do now."""
    await until(lambda: app.idle and not standin.pending)


async def a_while() -> None:
    """Let the others run for some rounds, to see that they do not do more."""
    for _ in range(200):
        await asyncio.sleep(0)


def later(**by: float) -> datetime:
    """That long after noon."""
    return NOON + timedelta(**by)


@asynccontextmanager
async def sending(bot: Bot, store: Store, clock: HandClock) -> AsyncIterator[Sender]:
    """A sender at work."""
    sender = Sender(bot, store, clock)
    running = asyncio.create_task(sender.run())
    yield sender
    await sender.stop()
    await running


def texts(standin: StandIn, chat: int = SAM) -> list[str]:
    """What stands in a chat."""
    return [message.text for message in standin.chat(chat).messages]


def queue(store: Store, *said: str, chat: int = SAM, bulk: bool = False) -> None:
    """Messages that wait in the outbox."""
    store.outbox.add(chat, [saying(text, chat, bulk=bulk) for text in said], NOON)


def app(store: Store, clock: HandClock, standin: StandIn, words: Words | None = None, token: str = TOKEN) -> App:
    """A bot that is not started."""
    return App(token=token, store=store, clock=clock, words=words or Keys(), request=StandInRequest(standin))


@asynccontextmanager
async def running(store: Store, clock: HandClock, standin: StandIn, words: Words | None = None) -> AsyncIterator[App]:
    """A bot that is started, and stopped at the end."""
    bot = app(store, clock, standin, words)
    await bot.start()
    try:
        yield bot
    finally:
        await bot.stop()


def answers(standin: StandIn, chat: int = SAM) -> list[str]:
    """What the bot says in a chat."""
    return [message.text for message in standin.chat(chat).messages if message.by_bot]


async def killed(store: Store, clock: HandClock, standin: StandIn, update: int) -> None:
    """A bot takes ``update``, keeps it, and its process ends before it is handled."""
    bot = app(store, clock, standin)
    bot._inbox.close()  # it hands over nothing
    await bot.start()
    await rest(bot, standin)
    await bot.stop()
    assert [kept for kept, _ in store.inbox.unhandled()] == [update]
