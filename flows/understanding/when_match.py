"""Owns the values of matching: a pattern ready to match, and where it did."""

import re
from dataclasses import dataclass

from flows.understanding.when_table import Rule
from flows.understanding.when_words import Token


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern of a rule, ready to match."""

    rule: Rule
    regex: re.Pattern[str]
    wants: frozenset[str]
    """Letters without which it cannot match."""
    weak: bool
    followed: bool
    """Whether it counts only if no unknown word follows."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern matched: tokens ``start`` to before ``end``, by their names in the pattern."""

    pattern: Pattern
    start: int
    end: int
    tokens: dict[str, Token]

    def has(self, name: str) -> bool:
        """Whether a word of that name was there."""
        return name in self.tokens

    def number(self, name: str, kind: str = "") -> int:
        """The value of a word that is a number."""
        value = self.tokens[name].kinds[kind or name.rstrip("23")]
        assert isinstance(value, int)  # noqa: S101  # the table's fields say so
        return value

    def value(self, name: str) -> object:
        """The value of a word as the kind that the pattern names; None if it is another of the pattern's choices."""
        return self.tokens[name].kinds.get(name.rstrip("23"))
