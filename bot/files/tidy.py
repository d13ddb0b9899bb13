"""Owns the tidying of extracted text: lines with something on them, of plain characters, of bounded length."""

import re

MOST_LINES = 1_500
LONGEST_LINE = 2_000
LONGEST_WORD = 200
MOST_LETTERS = 100_000
"""Characters of one page or paragraph that are looked at; a whole résumé has some thousands."""
_ENDLESS = re.compile(rf"(\S{{{LONGEST_WORD}}})\S+")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "\u00ad": "", "\u200b": "", "\ufeff": ""}
)
_BULLET = re.compile("^\\s*[\x7f\uf02d\uf076\uf0a7\uf0b7\uf0d8\uf0e0\uf0fc]\\s*")
"""Bullets of symbol fonts, as they come out of a PDF or out of Word."""
_SPACES = re.compile(r"[^\S\n]+")


def tidy(text: str) -> list[str]:
    """The lines of a text that have something on them."""
    plain = text[:MOST_LETTERS].translate(_LIGATURES).replace("\r", "\n").replace("\x0b", "\n").replace("\x0c", "\n")
    lines = (
        _SPACES.sub(" ", _BULLET.sub("• ", _ENDLESS.sub(r"\1", line[:LONGEST_LINE]))).strip()
        for line in plain.split("\n")
    )
    return [line for line in lines if line][:MOST_LINES]
