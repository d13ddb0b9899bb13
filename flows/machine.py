"""The only door to ``transitions``: one shared machine for each table, walked by a cursor that lives for one event.

The rule is a table of ``Rule``; where several rules share event and source, the first whose guard agrees is taken.
``transitions`` is called in a way its README does not show (``machine.events[...].trigger``); it is pinned and tested,
because nothing is then kept between events and the values stay frozen.
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from transitions import Machine, MachineError

from flows.errors import IllegalMove

logging.getLogger("transitions").setLevel(logging.WARNING)

Facts = TypeVar("Facts")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Facts]):
    """From any of ``sources``, ``event`` leads to ``dest``, if ``guard`` agrees (None: always)."""

    event: str
    sources: tuple[str, ...]
    dest: str
    guard: Callable[[Facts], bool] | None = None
    why: str = ""
    """The guard in words, for the diagram."""


class _Cursor:
    """What ``transitions`` moves: a state and nothing else."""

    def __init__(self, state: str) -> None:
        self.state = state


class Rulebook(Generic[Facts]):
    """A table of rules that can be asked where an event leads."""

    def __init__(self, states: Iterable[str], rules: Sequence[Rule[Facts]]) -> None:
        self.states = tuple(str(state) for state in states)
        self.rules = tuple(rules)
        self._machine = Machine(
            model=None, states=list(self.states), initial=None, auto_transitions=False, send_event=False
        )
        for rule in self.rules:
            for source in rule.sources:
                conditions: list[str | Callable[..., bool | None]] = [rule.guard] if rule.guard else []
                self._machine.add_transition(rule.event, str(source), str(rule.dest), conditions=conditions)

    def next(self, state: str, event: str, facts: Facts) -> str:
        """Where ``event`` leads from ``state``.

        Raises:
            IllegalMove: when no rule fits, or every guard refuses.
        """
        cursor = _Cursor(str(state))
        try:
            moved = self._machine.events[event].trigger(cursor, facts)
        except (MachineError, KeyError) as error:
            raise IllegalMove(event, state) from error
        if not moved:
            raise IllegalMove(event, state)
        return cursor.state

    def events(self, state: str) -> tuple[str, ...]:
        """The events that a rule names for ``state``, in the order of the table; guards are not asked."""
        return tuple(dict.fromkeys(rule.event for rule in self.rules if state in rule.sources))

    def mermaid(self) -> str:
        """The table as a Mermaid state diagram, one line a rule and source."""
        lines = ["stateDiagram-v2"]
        for rule in self.rules:
            label = f"{rule.event} [{rule.why}]" if rule.why else rule.event
            lines += [f"    {_node(source)} --> {_node(rule.dest)}: {label}" for source in rule.sources]
        return "\n".join(lines)


def _node(state: str) -> str:
    return str(state).replace("-", "_")
