"""Owns what a language's table of signs is made of."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class Risk(StrEnum):
    """How much there is to fear: low or without hope; or possible danger to oneself."""

    LOW = "low"
    DANGER = "danger"


class Words:
    """A pattern of whole words, compiled when it is first looked for by itself: of most this is never needed."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """What looks for it."""
        return re.compile(rf"(?<![^\W_])(?:{self.pattern})(?![^\W_])")

    def search(self, text: str) -> re.Match[str] | None:
        """As a compiled pattern does it."""
        return self.compiled.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As a compiled pattern does it."""
        return self.compiled.finditer(text)

    def sub(self, becomes: str, text: str) -> str:
        """As a compiled pattern does it."""
        return self.compiled.sub(becomes, text)


Sought = Words | re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing people say, why it counts, and for what: also when they laugh in the same message."""

    why: str
    pattern: Sought
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
    same_as: tuple[tuple[Sought, str], ...]
    run_together: tuple[str, ...]
    figures: tuple[Sought, ...]
    laughing: Sought
    signs: tuple[Sign, ...]
    more: Sought


def words(pattern: str) -> Words:
    """A pattern of whole words: a space is a space, and it neither begins nor ends within a word."""
    return Words(pattern)


def any_of(sought: Iterable[Sought]) -> re.Pattern[str]:
    """A pattern that finds something where one of these does, in a quarter of the time that asking each of them takes.

    None of them may refer to a group of its own: here it has another number.
    """
    each = tuple(sought)
    whole = words("|".join(one.pattern for one in each if isinstance(one, Words)))
    return re.compile("|".join([whole.compiled.pattern, *(one.pattern for one in each if not isinstance(one, Words))]))


def danger(why: str, *patterns: str, laughing: Risk | None = Risk.DANGER) -> tuple[Sign, ...]:
    """Signs of possible danger; laughing does not lessen them unless said so."""
    return tuple(Sign(why, words(pattern), Risk.DANGER, laughing) for pattern in patterns)


def low(why: str, *patterns: str, laughing: Risk | None = None) -> tuple[Sign, ...]:
    """Signs of being low or without hope; with a laugh they are a way of talking."""
    return tuple(Sign(why, words(pattern), Risk.LOW, laughing) for pattern in patterns)
