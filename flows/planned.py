"""Owns the values of what is to come: the next step of a lead, a reminder about no lead, a question that comes back.

Frozen, and in UTC, as those of ``values.py``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from flows.values import Step


@dataclass(frozen=True, slots=True)
class Nudge:
    """The promise to write about a lead: its next step. Exactly one for each open lead.

    ``due`` is what the ladder says; ``planned`` is when it was to come when it was planned (later than ``due`` only if
    that was past by then); ``at`` is when it may come, later than ``planned`` only while it is held back.
    """

    lead: int
    step: Step
    due: datetime
    planned: datetime
    at: datetime


class ReminderKind(StrEnum):
    """What the coach comes back with that is about no lead; who says it stands in ``flows/talks/reminding.py``."""

    RESUME = "resume"
    WEEKLY = "weekly"
    PATTERN = "pattern"
    STEP = "step"
    PAUSE = "pause"
    ANSWER = "answer"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Reminder:
    """The promise to write about something that is about no lead: at most one of each kind.

    ``due``, ``planned`` and ``at`` are those of a nudge; ``details`` is what its kind wants to know again.
    """

    kind: ReminderKind
    due: datetime
    planned: datetime
    at: datetime
    details: Mapping[str, str] = field(default_factory=dict)


class Rating(StrEnum):
    """How an answer went, as the person felt it; nobody else rates."""

    WELL = "well"
    SO_SO = "so-so"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Card:
    """A common question that the person has practised: ``box`` and ``due`` say when it comes back.

    ``rating`` is None while it is not rated; ``answer`` is what they typed last, empty if they only said it aloud;
    ``times`` counts how often it was practised. ``due`` is a day of their calendar.
    """

    question: str
    box: int
    due: date
    rating: Rating | None = None
    answer: str = ""
    times: int = 0
