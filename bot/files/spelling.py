"""Owns the English dictionary: pyspellchecker's, which ships with it. Nothing is asked of any server."""

from functools import cache

from spellchecker import SpellChecker


class Dictionary:
    """A dictionary; see ``dictionary``."""

    def __init__(self) -> None:
        self._words = SpellChecker(language="en", distance=1)

    def knows(self, word: str) -> bool:
        """Whether ``word``, in small letters, stands in it."""
        plain = word.replace("’", "'")  # an apostrophe people type
        return plain in self._words or plain.removesuffix("'s") in self._words

    def suggests(self, word: str) -> tuple[str, int]:
        """The most used word that is one slip away, the first letter being right if it can be; "" and 0 for none."""
        found = self._words.candidates(word) or set()
        times = {meant: int(self._words.word_frequency[meant]) for meant in found if meant != word}
        same = {meant: n for meant, n in times.items() if meant[0] == word[0]}
        best = max(same or times, key=lambda meant: (times[meant], meant), default="")
        return (best, times[best]) if best else ("", 0)


@cache
def dictionary() -> Dictionary:
    """The dictionary, loaded when it is first asked for: that takes most of a second."""
    return Dictionary()
