"""Owns the buttons in front of a person: what each does and what stands on it, so that its words can be typed.

Kept are those of the question of every talk, and (``id`` 0) the last ones that belong to none: a nudge, a card.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from flows.effects import Chart, Effect, Say
from flows.events import Press

if TYPE_CHECKING:
    from flows.state import State


@dataclass(frozen=True, slots=True)
class Front:
    """The buttons of a message: ``buttons`` names what each does, and its words.

    The highest ``number`` was shown last. ``unasked``: the coach wrote it of its own accord.
    """

    id: int
    number: int
    at: datetime
    unasked: bool = False
    buttons: Mapping[str, str] = field(default_factory=dict)

    def presses(self) -> tuple[tuple[Press, str], ...]:
        """What the buttons do, each with its words."""
        return tuple((_press(written), words) for written, words in self.buttons.items())


def with_fronts(state: "State", effects: Iterable[Effect], labels: Iterable[tuple[str, ...]], now: datetime) -> "State":
    """The state with the buttons that ``effects`` show; those of talks that are over are forgotten.

    ``labels``: what stands on the buttons of each effect that shows a message, in their order.
    """
    shown = [effect for effect in effects if isinstance(effect, Say | Chart)]
    for effect, words in zip(shown, labels, strict=True):
        if not effect.message.rows:
            continue
        talk = effect.talk if isinstance(effect, Say) else None
        if talk is not None and talk not in state.talks:
            continue
        number = 1 + max((front.number for front in state.fronts.values()), default=0)
        presses = (_written(button.press) for row in effect.message.rows for button in row)
        buttons = dict(zip(presses, words, strict=True))
        state = state.put(Front(talk or 0, number, now, isinstance(effect, Say) and effect.bulk, buttons))
    for front in tuple(state.fronts.values()):
        if front.id and front.id not in state.talks:
            state = state.drop(front)
    return state


def _written(press: Press) -> str:
    return json.dumps([press.verb, press.id, *press.args], ensure_ascii=False, separators=(",", ":"))


def _press(written: str) -> Press:
    verb, id_, *args = json.loads(written)
    return Press(verb, id_, tuple(args))
