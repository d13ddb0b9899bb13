"""The one door into the decisions: an event and the state in, a new state and effects out. Pure."""

from dataclasses import dataclass
from datetime import datetime

from flows.effects import Effect, Message, Say, text
from flows.events import Event
from flows.state import State
from flows.turn import Turn
from flows.values import Person

COMMANDS: tuple[str, ...] = ("start", "help")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was decided: the state as it now is, and what is wanted done."""

    state: State
    effects: tuple[Effect, ...]


def newcomer(id: int, name: str, language: str, now: datetime) -> State:  # noqa: A002  # Telegram's word, and the field's
    """The state of a person never seen before."""
    return State(Person(id=id, name=name, language=language, joined=now))


def decide(state: State, event: Event, now: datetime) -> Outcome:
    """What happens when ``event`` reaches a person at ``now`` (aware)."""
    turn = Turn(state, now)
    turn.say(text("help"))
    return Outcome(turn.state, tuple(turn.effects))


def apology() -> Say:
    """What the person gets when a bug stopped the turn; their state is as it was."""
    return Say(Message((text("apology"),)))


def not_for_you() -> Say:
    """What somebody gets who is not among the people this bot is for."""
    return Say(Message((text("not-for-you"),)))


def in_private_only() -> Say:
    """What a group gets, once."""
    return Say(Message((text("in-private-only"),)))
