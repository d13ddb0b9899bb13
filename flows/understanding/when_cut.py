"""Owns cutting a text into plain words, numbers and marks, each with its place."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

UNSEEN = r"\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff\u00ad"
"""Letters that nobody sees; pasted text is full of them."""
PIECES = re.compile(rf"\d+|(?:[^\W\d_][\u0300-\u036f{UNSEEN}]*)+|[^\w\s]|_")
DASHES = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
    | dict.fromkeys("\u2019\u2018`\u00b4", "'")
    | {"\uff1a": ":", "\uff0f": "/"}
)
"""The dashes, apostrophes and wide marks that people type, as the plain ones."""
INVISIBLE = re.compile(f"[{UNSEEN}]")


class Cut(NamedTuple):
    """A word, a number or a mark, plain, as it was cut out of the text."""

    text: str
    start: int
    end: int
    spaced: bool


def cut_up(typed: str) -> Iterator[Cut]:
    """Words, numbers and marks in small letters without accents: each with its place, and whether a space is before."""
    before = 0
    for found in PIECES.finditer(typed):
        between = typed[before : found.start()]
        if not INVISIBLE.fullmatch(found[0]):
            yield Cut(plain(found[0]), found.start(), found.end(), bool(INVISIBLE.sub("", between)))
            before = found.end()


@cache
def _mark(letter: str) -> str:
    return letter.translate(DASHES)


def plain(word: str) -> str:
    """A word in small letters, without accents."""
    if word.isascii():
        return word.lower()
    if len(word) == 1 and not word.isalnum():
        return _mark(word)
    if word.isdecimal():
        return "".join(str(int(digit)) for digit in word)
    letters = unicodedata.normalize("NFKD", INVISIBLE.sub("", word).casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
