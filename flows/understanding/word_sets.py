"""Owns sets of words that are put together again and again: what is made of two of them is made once."""

from collections.abc import Set as AbstractSet
from functools import lru_cache


class Words(frozenset[str]):
    """A set of words. What is made of two of them is made once: the same ones meet in every message."""

    __slots__ = ()

    def __or__(self, other: AbstractSet[object]) -> "Words":
        return _either(self, other if isinstance(other, frozenset) else frozenset(other))

    __ror__ = __or__

    def __sub__(self, other: AbstractSet[object]) -> "Words":
        return _without(self, other if isinstance(other, frozenset) else frozenset(other))


@lru_cache(maxsize=4096)
def _either(one: frozenset[str], other: frozenset[str]) -> Words:
    # Where one holds the other it stays itself: an equal set of its own would be compared word by word ever after.
    made = frozenset.union(one, other)
    return next((each for each in (one, other) if isinstance(each, Words) and len(each) == len(made)), Words(made))


@lru_cache(maxsize=4096)
def _without(one: frozenset[str], other: frozenset[str]) -> Words:
    made = frozenset.difference(one, other)
    return one if isinstance(one, Words) and len(one) == len(made) else Words(made)
