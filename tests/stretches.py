"""Owns the stretches of talk that many dialogues begin with: each is lived once in a process, later only remembered.

The same stretch, told to the same world, ends in the same world: so what it came to is put in place, and nothing is
said again. The world is all that a stretch can find or change. Whatever differs in it, if only by a second or by one
word on the screen, is another world, in which the stretch is lived.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from bot.demo.chats import Happening, Shown
from bot.demo.phones import Query
from flows.state import State
from tests.conftest import MakeTalk
from tests.talk import Talk

P = ParamSpec("P")
R = TypeVar("R")
Stretch = Callable[Concatenate[Talk, P], Awaitable[R]]
Beginning = Callable[Concatenate[MakeTalk, P], Awaitable[Talk]]


@dataclass(frozen=True)
class World:
    """The hour, the person and their screen, what the store has of them, and what the stand-in counts."""

    now: datetime
    last_message: int
    next_update: int
    who: tuple[object, ...]
    shown: dict[int, Shown]
    happenings: list[Happening]
    mark: int
    queries: dict[str, tuple[Shown, datetime, bool]]
    state: State | None


_LIVED: dict[object, list[tuple[World, World, object]]] = {}


def stretch(live: Stretch[P, R]) -> Stretch[P, R]:
    """A stretch that is lived once. It gives the talk itself, or something that cannot be changed."""

    @wraps(live)
    async def lived_or_remembered(talk: Talk, /, *args: P.args, **kwargs: P.kwargs) -> R:
        before = world_of(talk)
        lived = _LIVED.setdefault((live, args, tuple(kwargs.items())), [])
        for then, after, came in lived:
            if then == before:
                await _put(talk, before, after)
                return talk if came is _THE_TALK else came  # type: ignore[return-value]  # as it was given then
        result = await live(talk, *args, **kwargs)
        after_it = world_of(talk)
        if before and after_it and after_it.state:
            lived.append((before, after_it, _THE_TALK if result is talk else result))
        return result

    return lived_or_remembered


_THE_TALK = object()
_BEGUN: dict[object, tuple[tuple[Any, ...], dict[str, Any], World, World]] = {}


def beginning(live: Beginning[P]) -> Beginning[P]:
    """The same for a stretch that begins with the making of the talk."""

    @wraps(live)
    async def lived_or_remembered(make_talk: MakeTalk, /, *args: P.args, **kwargs: P.kwargs) -> Talk:
        key = (live, args, tuple(kwargs.items()))
        if key in _BEGUN:
            how, named, before, after = _BEGUN[key]
            talk = await make_talk(*how, **named)
            assert world_of(talk) == before, talk.told("this is not how it began")
            await _put(talk, before, after)
            return talk
        made: list[tuple[tuple[Any, ...], dict[str, Any], World | None]] = []

        async def making(*how: Any, **named: Any) -> Talk:
            talk = await make_talk(*how, **named)
            made.append((how, named, world_of(talk)))
            return talk

        talk = await live(making, *args, **kwargs)
        ((how, named, begun),) = made
        came = world_of(talk)
        if begun and came and came.state:
            _BEGUN[key] = how, named, begun, came
        return talk

    return lived_or_remembered


def world_of(talk: Talk) -> World | None:
    """The world as it stands; None if there is something in it that is not remembered: somebody else, a file …"""
    rehearsal, standin, chat = talk.rehearsal, talk.standin, talk.conversation.chat
    if not rehearsal.running or chat.blocked or standin.pending or standin.files.sent:
        return None
    if any(standin.faults.coming.values()) or standin.faults.gates or rehearsal.store.outbox.count():
        return None
    state = talk.conversation.state()
    others = any(each.happenings for each in standin.chats.values() if each is not chat)
    if others or rehearsal.store.people.count() != (state is not None):
        return None
    return World(
        rehearsal.clock.now(),
        standin._last_message,
        standin.updates._next,
        (chat.id, chat.name, chat.language, talk.conversation.home, rehearsal._allowed),
        dict(chat.shown),
        list(chat.happenings),
        talk._mark,
        {name: (query.message, query.at, query.answered) for name, query in standin.queries.items()},
        state,
    )


async def _put(talk: Talk, before: World, after: World) -> None:
    """Make the world what it came to."""
    rehearsal, standin, chat = talk.rehearsal, talk.standin, talk.conversation.chat
    assert after.state is not None
    with rehearsal.store.transaction():
        rehearsal.store.people.save(before.state, after.state)
    chat.shown, chat.happenings, talk._mark = dict(after.shown), list(after.happenings), after.mark
    standin._last_message, standin.updates._next = after.last_message, after.next_update
    standin.queries = {name: Query(chat, *query) for name, query in after.queries.items()}
    rehearsal.clock.set(after.now)
    await rehearsal.settle()
