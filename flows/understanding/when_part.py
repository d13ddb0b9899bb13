"""Owns the part of the day that is told where an hour is asked: "in the afternoon", "sometime in the morning"."""

from flows.understanding.plain import tables, words_in
from flows.understanding.when_table import Part
from flows.understanding.when_words import Token, lexicon

KINDS = ("part", "partafter", "thispart")
AROUND = frozenset({"filler", "glue", "on", "at", "the"})
"""Kinds of words that may stand around it."""


def part_told(typed: str, language: str) -> str:
    """The one part of the day that is told, as of ``Part``; empty if there is none, or more is said."""
    tokens = lexicon(language).cut(typed)
    told = {part for token in tokens for part in _parts(token)}
    beside = [token for token in tokens if not _parts(token) and AROUND.isdisjoint(token.kinds)]
    rest = {word for token in beside for word in words_in(token.text)}
    alone = any(rest <= plain.small | plain.around | plain.beside | plain.unsure for plain in tables(language))
    return told.pop() if len(told) == 1 and alone else ""


def _parts(token: Token) -> set[Part]:
    found = (token.kinds.get(kind) for kind in KINDS)
    return {part for part in found if isinstance(part, Part)}
