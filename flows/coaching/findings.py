"""What the answers of one check-in show: what went well, and at most one thing to work on, with its exercise.

Only what the person can change counts, with its evidence (A16, C23). A skipped question counts for nothing (C22).
Chemistry, fit and what the employer thinks are nobody's finding: they are left alone (A8, A17).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from flows.effects import Text, text


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to work on: the question that shows it and how it was answered.

    Words: ``finding-<question>-<answer>``, ``exercise-<question>`` and ``try-<question>`` (short, as a choice).
    """

    question: str
    answer: str


SERIOUS: tuple[tuple[str, str], ...] = (
    ("practised", "no"),  # A15, C8: the one that changes most, and the easiest to change
    ("on-time", "late"),  # A15
    ("dress", "no"),  # A15
    ("setup", "trouble"),  # C22: remote interviews have their own questions
    ("came-across", "eager"),  # A15: confident or desperate
    ("body", "casual"),  # A15: relaxed, but not too casual
    ("body", "stiff"),  # A15
)
"""What is worked on first, in this order."""

MILD: tuple[tuple[str, str], ...] = (
    ("practised", "in-head"),
    ("came-across", "nervous"),
    ("setup", "small"),
    ("dress", "almost"),
    ("on-time", "just"),
)
"""What is worked on when nothing serious was found."""

STRENGTHS: tuple[tuple[str, str], ...] = (
    ("practised", "aloud"),
    ("came-across", "confident"),
    ("body", "open"),
    ("chemistry", "good"),
    ("on-time", "early"),
    ("dress", "yes"),
    ("setup", "fine"),
    ("on-time", "just"),
)
"""What went well, the most telling first; words: ``strength-<question>-<answer>``."""


def finding(answers: Mapping[str, str]) -> Finding | None:
    """The one thing to work on (A16), or None."""
    for question, answer in (*SERIOUS, *MILD):
        if answers.get(question) == answer:
            return Finding(question, answer)
    return None


def strength(answers: Mapping[str, str]) -> str:
    """The key of one thing they did well, from their own answers; at least that they sat down and looked (B1).

    What is worked on is not praised in the same breath.
    """
    found = finding(answers)
    for question, answer in STRENGTHS:
        if answers.get(question) == answer and (found is None or found.question != question):
            return f"strength-{question}-{answer}"
    if "point" in answers:
        return "strength-point"
    return "strength-recall" if "recall" in answers else "strength-looked"


ASK_WHEN = "ask-when"
"""To try next time, where they were not told when they will hear: ask it (A5)."""


def chosen_try(answers: Mapping[str, str]) -> Text | None:
    """What the person chose to try next time, in words (C5)."""
    chosen = answers.get("try")
    if not chosen:
        return None
    known = {question for question, _ in (*SERIOUS, *MILD)} | {ASK_WHEN}
    return text(f"try-{chosen}") if chosen in known else text("name", name=chosen)
