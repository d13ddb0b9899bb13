"""Owns reading that somebody near a person has died or is ill. The table of a language: ``losses``. Pure.

Only people (and animals) of their own count: "my nan died", never "my laptop died".
"""

import re
from dataclasses import dataclass

from flows.languages import own_first, table
from flows.understanding.plain import words_in

DIED, ILL = "loss", "illness"
MOST_WORDS = 40


@dataclass(frozen=True, slots=True)
class Losses:
    """Patterns of plain words (``plain.words_in``), one space between them."""

    died: re.Pattern[str]
    ill: re.Pattern[str]


def loss_in(typed: str, language: str) -> str:
    """Whether a message tells of a death or an illness beside them; empty if it does not."""
    words = words_in(typed)
    said = " ".join(words)
    if len(words) > MOST_WORDS:
        return ""
    for name in own_first(language):
        losses: Losses = table(name, "losses")
        for what, pattern in ((DIED, losses.died), (ILL, losses.ill)):
            if pattern.search(said):
                return what
    return ""
