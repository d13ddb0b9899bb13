"""Owns encouragement: true, drawn from their own check-ins where it can be, never the same twice in a row (E).

It always stands beside one thing to do (C2). Words ``encourage-…``; each names its statement there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flows.effects import Text, text
from flows.turn import Turn
from flows.values import Lead


@dataclass(frozen=True, slots=True)
class _Encouragement:
    key: str
    fits: Callable[[Mapping[str, str]], bool]
    """Whether their own answers bear it out."""


def _answered(question: str, *values: str) -> Callable[[Mapping[str, str]], bool]:
    return lambda answers: answers.get(question) in values


CATALOGUE: tuple[_Encouragement, ...] = (
    _Encouragement("encourage-own-view", _answered("own-view", "no", "unsure")),  # A17
    _Encouragement("encourage-practised", _answered("practised", "aloud")),  # C4, from their own answer
    _Encouragement("encourage-chemistry", _answered("chemistry", "hard", "fair")),  # A8
    _Encouragement("encourage-good-talk", _answered("chemistry", "good")),  # A7
    _Encouragement("encourage-invited", bool),  # A7, A13
    _Encouragement("encourage-weak-evidence", bool),  # C9
    _Encouragement("encourage-everyone", lambda answers: True),  # B5
    _Encouragement("encourage-competition", lambda answers: True),  # B8
)
"""The most personal first; the last two need nothing told."""


def encourage(turn: Turn, lead: Lead) -> Text:
    """The encouragement for this lead now; it is remembered, so that the next one is another."""
    answers: dict[str, str] = {}
    for check_in in turn.state.check_ins_of(lead):
        answers.update(check_in.answers)
    fitting = [entry.key for entry in CATALOGUE if entry.fits(answers)]
    key = next(key for key in fitting if key != turn.person.encouraged_with)
    turn.change_person(encouraged_with=key)
    return text(key)
