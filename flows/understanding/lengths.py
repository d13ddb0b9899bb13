"""Owns reading how long something takes, where that alone is asked: "45", "an hour and a half", "1h30", "until noon".

The words are each language's table ``lengths``; English ones are known everywhere. A text with any other word is none.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flows.languages import own_first, table
from flows.understanding.which import APOSTROPHES

HOUR = 60
FEWEST_MINUTES = 5
"""A bare number below this counts hours: nobody is interviewed for two minutes."""
PARTS = {"½": ".5", "¼": ".25", "¾": ".75"}
TOKEN = re.compile(r"\d+\s?[:.,]\s?\d+|\d+/\d+|\d*\.\d+|\d+|[^\W\d_]+|(?<=\d)\s?[-–—]\s?(?=\d)")
MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Lengths:
    """The table of one language. Phrases are in plain form: small letters, no accents, no apostrophes.

    ``numbers``: what words count, parts too ("half an": 0.5); ``a`` are the articles, one where no number follows.
    ``hours`` and ``minutes`` are their names; ``and_`` stands within a length, ``or_`` between two; ``around`` says
    nothing. ``until`` stands before the hour of its end.
    """

    numbers: Mapping[str, float]
    a: frozenset[str]
    hours: frozenset[str]
    minutes: frozenset[str]
    and_: frozenset[str]
    or_: frozenset[str]
    between: frozenset[str]
    around: frozenset[str]
    until: frozenset[str]


Token = float | str
"""A number, or one of: "a", "h", "m", "and", "or"."""


def minutes_told(typed: str, language: str) -> tuple[int, ...]:
    """The length that is told, in minutes; several if it is one of them; none if it is something else."""
    for name in own_first(language):
        tokens = _tokens(typed, table(name, "lengths"))
        if tokens and (found := _lengths(tokens)):
            return found
    return ()


def begins_with_until(typed: str, language: str) -> bool:
    """Whether an hour that is told is the end of it: "it goes until four"."""
    known = [table(name, "lengths") for name in own_first(language)]
    until = frozenset[str]().union(*(each.until for each in known))
    around = frozenset[str]().union(*(each.around for each in known)) - until
    first = next((word for word in _words(typed) if word not in around), "")
    return first in until


def _words(typed: str) -> list[str]:
    for sign, part in PARTS.items():
        typed = re.sub(rf"\s?{sign}", part, typed)
    letters = unicodedata.normalize("NFKD", APOSTROPHES.sub("", typed).casefold())
    return TOKEN.findall("".join(char for char in letters if not unicodedata.combining(char)))


def _tokens(typed: str, known: Lengths) -> list[Token] | None:
    """The text as numbers, units and joints; None if there is any other word."""
    words, tokens, at = _words(typed), list[Token](), 0
    between = not known.between.isdisjoint(words)
    if len(words) > MOST_WORDS:
        return None
    while at < len(words):
        size, number = _number(words, at, known)
        if number is not None:
            tokens.append(number)
        elif kind := _kind(words[at], known):
            tokens.append("or" if kind == "and" and between else kind)
        elif words[at] not in known.around | known.between:
            return None
        at += size
    return tokens


def _number(words: list[str], at: int, known: Lengths) -> tuple[int, float | None]:
    """The number that stands there, in words or figures, and how many words it takes."""
    for size in (4, 3, 2, 1):
        phrase = " ".join(words[at : at + size])
        if len(words[at : at + size]) == size and phrase in known.numbers:
            return size, known.numbers[phrase]
    word = words[at].replace(" ", "")
    if word[0] not in ".0123456789":
        return 1, None
    if ":" in word:
        hours, minutes = word.split(":")
        return 1, (int(hours) * HOUR + int(minutes)) / HOUR
    if "/" in word:
        whole, parts = (int(each) for each in word.split("/"))
        return 1, whole / parts if parts else None
    return 1, float(word.replace(",", "."))


def _kind(word: str, known: Lengths) -> str:
    kinds = {"a": known.a, "h": known.hours, "m": known.minutes, "and": known.and_, "or": known.or_ | {"-", "–", "—"}}
    return next((kind for kind, words in kinds.items() if word.strip() in words), "")


def _lengths(tokens: list[Token]) -> tuple[int, ...]:
    """The lengths between the "or"s; one without its unit has that of the next, or of the one before."""
    told = [_one(part) for part in _parted(tokens)]
    sizes = {"h": HOUR, "m": 1}
    near = next((sizes[each[1]] for each in told if each and each[1]), 0)
    found = []
    for each in told:
        if each is None:
            return ()
        number, unit = each
        bare = near or (HOUR if number < FEWEST_MINUTES or number % 1 else 1)
        found.append(round(number * sizes.get(unit, bare)))
    return tuple(dict.fromkeys(found))


def _parted(tokens: Iterable[Token]) -> list[list[Token]]:
    parts: list[list[Token]] = [[]]
    for each in tokens:
        if each == "or":
            parts.append([])
        else:
            parts[-1].append(each)
    return [part for part in parts if part]


def _one(tokens: list[Token]) -> tuple[float, str] | None:
    """One length: so many hours, so many minutes, or a number without its unit; None if it is none."""
    numbers, hours, unit = list[float](), 0.0, ""
    for each, following in zip(tokens, [*tokens[1:], ""], strict=True):
        if each == "and" or (each == "a" and not isinstance(following, str)):
            continue
        if each == "a" or not isinstance(each, str):
            numbers.append(1 if isinstance(each, str) else each)
        elif each == "h" and not unit:
            hours, numbers, unit = sum(numbers) or 1, [], "h"
        elif each == "m" and numbers and following == "":
            return (hours * HOUR + sum(numbers), "m")
        else:
            return None
    rest = sum(numbers)
    if not unit:
        return (rest, "") if numbers else None
    if rest >= HOUR:
        return None
    return (hours + (rest if rest < 1 else rest / HOUR), "h")  # "an hour and a half", "1h30"
