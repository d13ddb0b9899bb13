"""Owns the shape of the table ``firms`` of each language: the words in names of employers that tell no two apart.

A name is written in any language, whoever speaks of it: all tables hold together (``which.py``).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Firms:
    """Words in small letters without accents.

    ``legal``: legal forms that are no everyday words, so that they go on with a name; ``shortened``: those of them that
    are written with a full stop; ``forms``: other ones and the like ("group"). ``articles`` stand before a name,
    ``ands`` in it. ``kinds``: what an employer is, and ``left_out``: what else is left out where it is spoken of
    ("Vogt" for "Autohaus Vogt"). ``generic``: how words of that kind end ("Steuerkanzlei"), but for ``of_towns``: those
    that stand before the name of a town.
    """

    legal: frozenset[str] = frozenset()
    shortened: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    ands: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    of_towns: frozenset[str] = frozenset()

    def __or__(self, other: "Firms") -> "Firms":
        """The words of both."""
        return Firms(*(getattr(self, name) | getattr(other, name) for name in self.__slots__))
