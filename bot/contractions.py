"""Owns small words that melt into one before a name: in Spanish "de" and "el restaurante" are "del restaurante".

Which ones, stands with the words of a language (``contractions``). Only where a name that people told begins with such
an article in small letters: "El País" keeps its own, and what stands inside somebody's text stays as it is.
"""

import re

MARK = "\x01"
"""Before a name that begins with an article. A person cannot write this: control characters are stripped."""
_PAIR = re.compile(r"(\w+) (\w+) = (\w+)")


class Contractions:
    """The pairs of one language, as its words list them: "de el = del | a el = al"."""

    def __init__(self, listed: str) -> None:
        self._melted = {(first, article): one for first, article, one in _PAIR.findall(listed)}
        self._articles = tuple(f"{article} " for _, article in self._melted)
        firsts = "|".join(sorted({first for first, _ in self._melted}))
        articles = "|".join(sorted({article for _, article in self._melted}))
        self._before = re.compile(rf"\b({firsts}) ((?:<[^<>]+>)*){MARK}({articles}) ", re.IGNORECASE)

    def marked(self, value: str) -> str:
        """What a person told, with a mark if it begins with an article that may melt."""
        return MARK + value if self._articles and value.startswith(self._articles) else value

    def melted(self, said: str) -> str:
        """The whole text, molten and without marks."""
        return self._before.sub(self._one, said).replace(MARK, "") if MARK in said else said

    def _one(self, found: re.Match[str]) -> str:
        one = self._melted.get((found[1].casefold(), found[3]))
        if one is None:
            return found[0]
        return f"{one.capitalize() if found[1][0].isupper() else one} {found[2]}"
