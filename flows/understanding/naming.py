"""Owns how a wish to change the name of an employer is read: which name it has, and which it is to have. Pure.

The table of a language: ``naming``. Names can be anything, so only a whole message counts that says so in plain words.
"""

import re
from dataclasses import dataclass

from flows.languages import own_first, table
from flows.understanding.plain import words_in

MOST_WORDS = 24
MOST_WORDS_OF_A_NAME = 8
QUOTES = " \t\n.,;:!?¿¡\"'“”„«»`"


@dataclass(frozen=True, slots=True)
class Naming:
    """How a language asks for another name.

    ``patterns`` match a whole message; their groups are ``old``, or ``known`` where it must be the name of one, and
    ``new``, which may be missing: it is asked. ``any`` are words that name no employer but mean the one that is spoken
    of ("the company", "it"); ``no_names`` can stand in the place of a new name and are none ("Acme is called off").
    """

    patterns: tuple[re.Pattern[str], ...]
    any: frozenset[str]
    no_names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Named:
    """What a message says of a name: the one it has, empty where none is told, and the one it is to have."""

    old: str
    new: str


def name_wished(typed: str, language: str, *, asked: bool = False) -> Named | None:
    """Which name is to become which, if a whole message says that; None if it says something else. ``asked``: the name
    of one is asked, so that "it's called Acme" tells it.
    """
    said = " ".join(typed.replace("’", "'").split()).strip(QUOTES.replace("'", ""))
    if "\n" in typed.strip() or len(said.split()) > MOST_WORDS:
        return None
    for name in own_first(language):
        naming: Naming = table(name, "naming")
        for pattern in naming.patterns:
            if found := pattern.fullmatch(said):
                told = {key: (value or "").strip(QUOTES) for key, value in found.groupdict().items()}
                named = Named(_without_any(told.get("known") or told.get("old", ""), naming), told.get("new", ""))
                if _may_be(named, naming) and (named.old or asked or not told.get("known")):
                    return named
    return None


def whole(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Patterns of a table: spaces stand for any, case does not matter."""
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def _without_any(old: str, naming: Naming) -> str:
    return "" if naming.any.issuperset(words_in(old)) else old


def _may_be(named: Named, naming: Naming) -> bool:
    words = words_in(named.new)
    return len(words) <= MOST_WORDS_OF_A_NAME and not (words and words[0] in naming.no_names)
