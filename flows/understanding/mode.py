"""Owns reading what is asked alone: how an interview is held, how somebody applied, that the hour stays the same."""

import re
from collections.abc import Mapping
from typing import TypeVar

from flows.languages import own_first, table
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import cleaned, words_of
from flows.understanding.plain import tables, words_in
from flows.values import Kind

FEW_WORDS = 5
"""Words up to which it is the answer whatever else is said; more must say nothing beside it."""

PART = re.compile(r"[,;.]\s")


def kind_told(typed: str, language: str) -> Kind | None:
    """The one way that is told, in the person's language or in English; None if none is, or several are."""
    told = _kind(typed, language)
    return told[0] if told else None


def kind_among(typed: str, language: str) -> Kind | None:
    """The first way that a part of it tells: "it's at 11, not 10, and on Teams"."""
    found = (kind_told(part, language) for part in PART.split(typed))
    return next(filter(None, found), None)


def kind_alone(typed: str, language: str) -> Kind | None:
    """The one way that is told and nothing else: no remark about their office."""
    told = _kind(typed, language)
    if told is None:
        return None
    kind, rest = told
    small = (each.small | each.around | each.beside for each in tables(language))
    alone = len(typed.split()) <= FEW_WORDS or frozenset[str]().union(*small).issuperset(words_in(rest))
    return kind if alone else None


def _kind(typed: str, language: str) -> tuple[Kind, str] | None:
    """The one way that is told, and what else is said."""
    said = _before_not(typed, language)  # "by phone, not by video"
    for name in own_first(language):
        meaning: Meaning = table(name, "meaning")
        if told := _told(said, meaning, meaning.modes):
            return (told[0], meaning.modes[told[0]].sub(" ", _plain(said, meaning))) if len(told) == 1 else None
    return None


def _before_not(typed: str, language: str) -> str:
    """What is said before what it is not; a "no, …" at the beginning is a correction."""
    words, plain = typed.split(), tables(language)[0]
    denials = plain.not_ - plain.no
    found = (at for at, word in enumerate(words) if not denials.isdisjoint(words_in(word)) and not word.endswith(","))
    return " ".join(words[: next(found, len(words))])


def source_told(typed: str, language: str) -> str:
    """How they applied, as the tables of sources call it; empty if it is not told, or several are."""
    for name in own_first(language):
        meaning: Meaning = table(name, "meaning")
        told = _told(typed, meaning, meaning.sources)
        if told:
            return told[0] if len(told) == 1 and len(typed.split()) <= FEW_WORDS else ""
    return ""


def says_same_hour(typed: str, language: str) -> bool:
    """Whether it says that the hour stays as it was."""
    meanings: list[Meaning] = [table(name, "meaning") for name in own_first(language)]
    return any(each.same_hour is not None and each.same_hour.search(_plain(typed, each)) for each in meanings)


Named = TypeVar("Named", bound=str)


def _told(typed: str, meaning: Meaning, patterns: Mapping[Named, re.Pattern[str]]) -> list[Named]:
    plain = _plain(typed, meaning)
    return [name for name, pattern in patterns.items() if pattern.search(plain)]


def _plain(typed: str, meaning: Meaning) -> str:
    return " ".join(word.plain for word in words_of(cleaned(typed), meaning))
