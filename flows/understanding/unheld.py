"""Owns reading that an interview was not held: moved, called off, missed. Only where it is asked how it went.

Out of that place the same words say other things: "moved to Friday" of what, "I was ill" when.
"""

import re
from dataclasses import dataclass

from flows.languages import own_first, table
from flows.understanding.plain import words_in

MOVED, OFF, MISSED, UNHELD = "was-moved", "was-off", "missed", "unheld"
"""Why it was not held; the last: nobody said why."""
MOST_WORDS = 16


@dataclass(frozen=True, slots=True)
class Unheld:
    """The table of one language: patterns of plain words (``plain.words_in``), one after the other with one space.

    ``missed``: the person could not, or did not go; ``unheld``: it did not take place, and no more is said.
    ``held``: words beside them of one that was held after all.
    """

    moved: re.Pattern[str]
    off: re.Pattern[str]
    missed: re.Pattern[str]
    unheld: re.Pattern[str]
    held: frozenset[str]


def unheld(typed: str, language: str) -> str:
    """How an interview was not held; empty if that is not said, or if it was held after all."""
    words = words_in(typed)
    said = " ".join(words)
    if len(words) > MOST_WORDS or "?" in typed:
        return ""
    for name in own_first(language):
        told: Unheld = table(name, "unheld")
        for how, pattern in ((MOVED, told.moved), (MISSED, told.missed), (OFF, told.off), (UNHELD, told.unheld)):
            found = pattern.search(said)
            if found and told.held.isdisjoint((said[: found.start()] + said[found.end() :]).split()):
                return how
    return ""
