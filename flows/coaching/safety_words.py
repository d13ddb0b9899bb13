"""Owns what a language's table of signs is made of."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Risk(StrEnum):
    """How much there is to fear: low or without hope; or possible danger to oneself."""

    LOW = "low"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing people say, why it counts, and for what: also when they laugh in the same message."""

    why: str
    pattern: re.Pattern[str]
    risk: Risk
    risk_if_laughing: Risk | None


@dataclass(frozen=True, slots=True)
class Language:
    """The table of one language. All patterns are looked for in the plain form: ``safety.plain_form``.

    ``key_words`` are found despite one slip of the finger, ``no_slips`` are other words so near to them. ``same_as``:
    ways of writing, and the one that the signs know. ``run_together``: danger wherever it stands, also within a word.
    ``figures`` are taken out before the ``signs`` are looked for. ``more``: written after the question was asked, a
    yes, a farewell, a means.
    """

    key_words: tuple[str, ...]
    no_slips: frozenset[str]
    same_as: tuple[tuple[re.Pattern[str], str], ...]
    run_together: tuple[str, ...]
    figures: tuple[re.Pattern[str], ...]
    laughing: re.Pattern[str]
    signs: tuple[Sign, ...]
    more: re.Pattern[str]


def words(pattern: str) -> re.Pattern[str]:
    """A pattern of whole words: a space is a space, and it neither begins nor ends within a word."""
    return re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])")


def danger(why: str, *patterns: str, laughing: Risk | None = Risk.DANGER) -> tuple[Sign, ...]:
    """Signs of possible danger; laughing does not lessen them unless said so."""
    return tuple(Sign(why, words(pattern), Risk.DANGER, laughing) for pattern in patterns)


def low(why: str, *patterns: str, laughing: Risk | None = None) -> tuple[Sign, ...]:
    """Signs of being low or without hope; with a laugh they are a way of talking."""
    return tuple(Sign(why, words(pattern), Risk.LOW, laughing) for pattern in patterns)
