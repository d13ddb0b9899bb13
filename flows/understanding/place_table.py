"""Owns the shape of the table ``where`` that each language folder fills: how people there speak of places."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """``around``: words that stand around the name of a place and are none ("near", "I", "live", "in").

    ``named``: names that no list of cities or countries has, in small letters without accents and punctuation; each
    means zones by IANA name, or a country by its two capital letters. ``not_``: what follows is where they are not.
    """

    around: frozenset[str]
    named: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    not_: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())
