"""Owns reading what is asked alone: how an interview is held, how somebody applied, that the hour stays the same."""

import re
from collections.abc import Mapping
from typing import TypeVar

from flows.languages import DEFAULT, table
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import cleaned, words_of
from flows.understanding.plain import tables, words_in
from flows.values import Kind

FEW_WORDS = 5
"""Words up to which it is the answer whatever else is said; more must say nothing beside it."""


def kind_told(typed: str, language: str) -> Kind | None:
    """The one way that is told, in the person's language or in English; None if none is, or several are."""
    for name in dict.fromkeys((language, DEFAULT)):
        meaning: Meaning = table(name, "meaning")
        told = _told(typed, meaning, meaning.modes)
        if len(told) > 1:  # "by phone, not by video"
            told = _told(_before_not(typed, name), meaning, meaning.modes)
        if told:
            return told[0] if len(told) == 1 else None
    return None


def _before_not(typed: str, language: str) -> str:
    words = typed.split()
    denials = tables(language)[0].not_
    at = next((at for at, word in enumerate(words) if at and not denials.isdisjoint(words_in(word))), len(words))
    return " ".join(words[:at])


def kind_alone(typed: str, language: str) -> Kind | None:
    """The one way that is told and nothing else: no remark about their office."""
    for name in dict.fromkeys((language, DEFAULT)):
        meaning: Meaning = table(name, "meaning")
        told = _told(typed, meaning, meaning.modes)
        if told:
            rest = words_in(meaning.modes[told[0]].sub(" ", _plain(typed, meaning)))
            small = (each.small | each.around | each.beside for each in tables(language))
            alone = len(typed.split()) <= FEW_WORDS or frozenset[str]().union(*small).issuperset(rest)
            return told[0] if len(told) == 1 and alone else None
    return None


def source_told(typed: str, language: str) -> str:
    """How they applied, as the tables of sources call it; empty if it is not told, or several are."""
    for name in dict.fromkeys((language, DEFAULT)):
        meaning: Meaning = table(name, "meaning")
        told = _told(typed, meaning, meaning.sources)
        if told:
            return told[0] if len(told) == 1 and len(typed.split()) <= FEW_WORDS else ""
    return ""


def says_same_hour(typed: str, language: str) -> bool:
    """Whether it says that the hour stays as it was."""
    meanings: list[Meaning] = [table(name, "meaning") for name in dict.fromkeys((language, DEFAULT))]
    return any(each.same_hour is not None and each.same_hour.search(_plain(typed, each)) for each in meanings)


Named = TypeVar("Named", bound=str)


def _told(typed: str, meaning: Meaning, patterns: Mapping[Named, re.Pattern[str]]) -> list[Named]:
    plain = _plain(typed, meaning)
    return [name for name, pattern in patterns.items() if pattern.search(plain)]


def _plain(typed: str, meaning: Meaning) -> str:
    return " ".join(word.plain for word in words_of(cleaned(typed), meaning))
