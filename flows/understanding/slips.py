"""Owns slips of the finger: which of some known words a misspelt one was meant to be. Quick, and never sure of much.

A slip is a letter left out, put in, taken for another, or two neighbours swapped. Another first letter is another word,
and another ending another form.
"""

from collections.abc import Collection, Iterator

KEYS = ("qwertzuiop", "asdfghjkl", "yxcvbnm", "qwertyuiop", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn")
"""Rows of the keyboards that people type on."""
SWAPPED_ONLY = 4
"""Words so short are other words with any other letter; only two swapped are a slip."""
ANY_LETTER = 7
"""Words from here on are known with any one letter wrong; shorter ones with one beside it on the keyboard."""
TWO_SLIPS = 8
"""Words from here on are known with two slips, if first and last letter are right."""
MOST_SLIPS = 2


def cuts(word: str) -> Iterator[str]:
    """A word, and what it is with any one letter left out: two words with one slip between them share one of these."""
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def one_slip(word: str, meant: str) -> bool:
    """Whether one letter was left out, put in, taken for another, or two neighbours were swapped."""
    start = next((at for at, (one, other) in enumerate(zip(word, meant, strict=False)) if one != other), None)
    if start is None or start >= len(meant) - 1:
        return False  # another ending is another form of the word
    one, other = word[start:], meant[start:]
    return one[1:] == other or one == other[1:] or one[1:] == other[1:] or _swapped(one, other)


def _swapped(one: str, other: str) -> bool:
    return one[:2] == other[1::-1] and one[2:] == other[2:]


def sure_slip(word: str, meant: str) -> bool:
    """Whether a misspelt word is almost certainly the one that was meant: the shorter it is, the nearer it must be."""
    if word[:1] != meant[:1] or len(meant) < SWAPPED_ONLY:
        return False
    if not one_slip(word, meant):
        return len(meant) >= TWO_SLIPS and word[-1] == meant[-1] and _two_slips(word, meant)
    if len(word) != len(meant):
        return len(meant) > SWAPPED_ONLY
    wrong = [at for at, (one, other) in enumerate(zip(word, meant, strict=True)) if one != other]
    if len(wrong) > 1:
        return True
    near = any(abs(row.find(word[wrong[0]]) - row.find(meant[wrong[0]])) == 1 for row in KEYS if word[wrong[0]] in row)
    return len(meant) >= ANY_LETTER or (len(meant) > SWAPPED_ONLY and near)


def _two_slips(word: str, meant: str) -> bool:
    """Whether two slips at most lie between two words."""
    if abs(len(word) - len(meant)) > 1:
        return False
    before, last = list[int](), list(range(len(meant) + 1))
    for at, one in enumerate(word, 1):
        row = [at]
        for to, other in enumerate(meant, 1):
            best = min(last[to] + 1, row[to - 1] + 1, last[to - 1] + (one != other))
            if at > 1 and to > 1 and one == meant[to - 2] and word[at - 2] == other:
                best = min(best, before[to - 2] + 1)
            row.append(best)
        before, last = last, row
    return last[-1] <= MOST_SLIPS


class Slips:
    """Words that are known though they are misspelt, and others that are none of them, near as they are."""

    def __init__(self, known: Collection[str] = (), others: Collection[str] = ()) -> None:
        """Made once for each list of words: by what each is with a letter left out."""
        self._others = frozenset(others)
        self._by_cut: dict[str, set[str]] = {}
        self._long: dict[str, set[str]] = {}
        for name in sorted(each for each in known if each.isalpha() and len(each) >= SWAPPED_ONLY):
            for cut in cuts(name):
                self._by_cut.setdefault(cut, set()).add(name)
            if len(name) >= TWO_SLIPS:
                self._long.setdefault(name[0], set()).add(name)

    def meant(self, word: str) -> str:
        """The one known word that a misspelt one was meant to be; empty if it was none, or may be two."""
        if len(word) < SWAPPED_ONLY or not word.isalpha() or word in self._others:
            return ""
        near = {name for cut in cuts(word) for name in self._by_cut.get(cut, ())} or self._long.get(word[0], set())
        meant = [name for name in near if sure_slip(word, name)]
        return meant[0] if len(meant) == 1 else ""
