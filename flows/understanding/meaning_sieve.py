"""Owns which cues of a table can stand in a sentence at all: those whose letters are there.

A cue is a pattern, and nearly all of a table's patterns are of no use in any one sentence. What a pattern cannot do
without is read from it once; then a sentence is gone through once, whatever the number of cues.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from flows.understanding.meaning_table import Cue, Meaning

SIZES = (5, 3, 2, 1)
"""Letters of the pieces that are looked up, the most telling first."""
TOKENS = re.compile(r"\\.|\[\^?.[^\]]*\]|\(\?(?:[:=!]|<[=!])|[()|.^$]|[?*+]\??|\{[^}]*\}\??|[^\\\[\](){}|?*+.^$]+")
QUANTIFIERS, NO_LETTERS = frozenset("?*+{"), frozenset("[.^$")

Needed = frozenset[str]
"""Pieces, one of which stands in whatever matches; none where nothing is known."""
UNKNOWN: Needed = frozenset()


@lru_cache(maxsize=32)
def _sieve(meaning: Meaning, *, letters: bool) -> "Sieve":
    return Sieve(meaning.letters.cues if letters else meaning.cues)


def possible(plain: str, meaning: Meaning, *, letters: bool) -> Iterator[tuple[int, Cue]]:
    """The cues that can stand in a sentence, with their numbers, in their order; ``letters``: those of letters."""
    return _sieve(meaning, letters=letters).possible(plain)


class Sieve:
    """The cues of a table, and by which pieces each is known; a set of cues is the bits of a number."""

    def __init__(self, cues: tuple[Cue, ...]) -> None:
        """Read what each cue needs."""
        self.cues = cues
        self.always = 0
        self.pieces: dict[str, int] = {}
        for number, cue in enumerate(cues):
            needed = needed_of(cue.words)
            if not needed:
                self.always |= 1 << number
            for piece in needed:
                self.pieces[piece] = self.pieces.get(piece, 0) | 1 << number

    def possible(self, plain: str) -> Iterator[tuple[int, Cue]]:
        """The cues one of whose pieces stands in ``plain``, and those of which nothing is known."""
        left = self.always
        for size in SIZES:
            for piece in {plain[at : at + size] for at in range(len(plain) - size + 1)} & self.pieces.keys():
                left |= self.pieces[piece]
        while left:
            number = (left & -left).bit_length() - 1
            left &= left - 1
            yield number, self.cues[number]


def needed_of(pattern: str) -> Needed:
    """Pieces, one of which stands in whatever a pattern matches."""
    groups = [_Group("(?:")]
    for token, following in pairwise([*TOKENS.findall(pattern), ""]):
        first, within = token[0], groups[-1]
        if first == "(":
            within.end_run()
            groups.append(_Group(token))
        elif first == ")":
            needed = groups.pop().needed()
            groups[-1].row.append(UNKNOWN if _can_lack(following) else needed)
        elif first == "|":
            within.end_row()
        elif first in NO_LETTERS or (first == "\\" and token[1].isalpha()):
            within.end_run()
        elif first not in QUANTIFIERS:
            letters = token.removeprefix("\\")
            within.run += letters[: len(letters) - _can_lack(following)]
            if following[:1] in QUANTIFIERS and following:
                within.end_run()
    return groups[0].needed()


def _can_lack(quantifier: str) -> bool:
    """Whether what stands before a quantifier may lack: "?", "*", "{0,3}"."""
    return quantifier.startswith(("?", "*", "{0", "{,"))


class _Group:
    """A group of a pattern while it is read: ``either`` what its alternatives need so far, ``row`` what the parts of
    the open one need, ``run`` the letters that stand side by side at its end.
    """

    __slots__ = ("either", "kind", "row", "run", "surely")

    def __init__(self, kind: str) -> None:
        self.kind, self.run = kind, ""
        self.row: list[Needed] = []
        self.either, self.surely = UNKNOWN, True

    def end_run(self) -> None:
        """Other letters may follow those of the run."""
        size = next((each for each in SIZES if each <= len(self.run)), 0)
        if size:
            self.row.append(frozenset({self.run[-size:]}))
        self.run = ""

    def end_row(self) -> None:
        """Another alternative begins: of this one, the most telling part counts."""
        self.end_run()
        best = max(self.row, key=_telling, default=UNKNOWN)
        self.either, self.surely, self.row = self.either | best, self.surely and bool(best), []

    def needed(self) -> Needed:
        """What the whole group needs: nothing if one alternative needs nothing, or if it must not stand there."""
        self.end_row()
        return self.either if self.surely and not self.kind.endswith("!") else UNKNOWN


def _telling(needed: Needed) -> tuple[int, int]:
    return min(map(len, needed), default=0), -len(needed)
