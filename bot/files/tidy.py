"""Owns the tidying of extracted text: lines with something on them, of plain characters, of bounded length."""

import re

MOST_LINES = 3_000
LONGEST_LINE = 4_000
MOST_LETTERS = 400_000
"""Characters of one page or document that are looked at; a résumé has some thousands."""
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "\u00ad": "", "\u200b": "", "\ufeff": ""})
_SPACES = re.compile(r"[^\S\n]+")


def tidy(text: str) -> list[str]:
    """The lines of a text that have something on them."""
    plain = text[:MOST_LETTERS].translate(_LIGATURES).replace("\r", "\n").replace("\x0b", "\n").replace("\x0c", "\n")
    lines = (_SPACES.sub(" ", line[:LONGEST_LINE]).strip() for line in plain.split("\n"))
    return [line for line in lines if line][:MOST_LINES]
