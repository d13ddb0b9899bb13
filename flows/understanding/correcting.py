"""Owns what a correction says: the time in "no, actually it's on Thursday", the name in "wrong, I meant Globex".

Around them stand only words that say nothing by themselves, by the language's table; else it is no correction.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from flows.understanding.plain import Plain, tables, within, words_in
from flows.understanding.reading import Reading, Setting
from flows.understanding.when import find_times

MOST_WORDS_OF_A_NAME = 5
NEGATED_WITHIN = 2
"""Words before a time in which a "not" takes it away."""
WORD = re.compile(r"\S+")


def time_told(typed: str, setting: Setting, names: Iterable[str] = ()) -> Reading | None:
    """The one time that is told, besides what it is not, and besides ``names``; None if more is said."""
    found = _found(typed, setting)
    for table in tables(setting.language):
        meant = [each for each in found if not _negated(typed, each, table)] if len(found) > 1 else list(found)
        meant = meant or list(found[:1])
        if len(meant) != 1:
            continue
        rest = words_in(without(typed, found))
        known = {word for name in names for word in words_in(name)} | table.around | table.not_
        negates = not table.not_.isdisjoint(rest)
        if all(word in known or (negates and word.isdigit()) for word in rest):
            return meant[0]
    return None


def _found(typed: str, setting: Setting) -> tuple[Reading, ...]:
    found = find_times(typed, setting)
    if not found:  # "no 3pm" could be a number: without the first word it is an hour
        first, _, behind = typed.strip().partition(" ")
        start = len(typed) - len(typed.lstrip()) + len(first) + 1
        if _is_small(first, setting.language):
            found = tuple(replace(t, start=t.start + start, end=t.end + start) for t in find_times(behind, setting))
    return found


def times_meant(typed: str, setting: Setting) -> tuple[Reading, ...]:
    """The times of a text without those that it says are not meant, as long as others are left."""
    found = _found(typed, setting)
    meant = [each for each in found if not any(_negated(typed, each, table) for table in tables(setting.language))]
    return tuple(meant) or found


def denied(typed: str, told: Reading, language: str) -> bool:
    """Whether the one time that is told is what it is not ("not on Thursday"); "non c'est jeudi" is a correction."""
    return any(_negated(typed, told, table, beside=table.no) for table in tables(language))


def says_nothing_beside(typed: str, setting: Setting, names: Iterable[str], *, applying: bool) -> bool:
    """Whether a sentence says nothing beside its times, by the words that may stand around an answer."""
    found = _found(typed, setting)
    rest, behind = words_in(without(typed, found)), words_in(typed[max(each.end for each in found) :])
    named = {word for name in names for word in words_in(name)}
    for table in tables(setting.language):
        small = named | table.around | table.small | table.beside | (table.applied if applying else frozenset())
        negates = not table.not_.isdisjoint(rest)
        said = all(word in small | table.not_ or (negates and word.isdigit()) for word in rest)
        if said and (table.not_.isdisjoint(behind) or any(word.isdigit() for word in behind)):
            return True
    return False


def name_told(typed: str, language: str, instead_of: str, *, marked: bool) -> str:
    """The name that is told in place of ``instead_of``; empty if there is none.

    ``marked``: only after words that announce it ("I meant", "not Acme but", "it's" before capitals), for any words can
    be a name.
    """
    told = [(found[0], words_in(found[0])) for found in WORD.finditer(typed)]
    plain = words_in(typed)
    old = set(words_in(instead_of))
    for table in tables(language):
        announced = any(within(words_in(meant), plain) >= 0 for meant in table.meant)
        negated = any(word in table.not_ for word in plain) and not old.isdisjoint(plain)
        kept = [(word, words) for word, words in told if not (negated and words and old.issuperset(words))]
        while kept and _is_around(kept[0][1], table):
            kept.pop(0)
        while kept and _is_around(kept[-1][1], table):
            kept.pop()
        name = " ".join(word for word, _ in kept).strip(" .,;:!\"'’")
        small = table.capitals and len(kept) < len(told) and all(word[0].isupper() for word, words in kept if words)
        if marked and not (announced or negated or small):
            continue
        if name and len(kept) <= MOST_WORDS_OF_A_NAME and "?" not in name:
            return name
    return ""


def _is_small(word: str, language: str) -> bool:
    return any(set(words_in(word)) <= table.around for table in tables(language))


def _is_around(words: tuple[str, ...], table: Plain) -> bool:
    """Whether a word says nothing beside a name."""
    said = {word for meant in table.meant for word in words_in(meant)}
    return all(word in table.around or word in table.not_ or word in said for word in words)


def _negated(typed: str, told: Reading, table: Plain, beside: frozenset[str] = frozenset()) -> bool:
    before = words_in(re.split(r"[,;.]", typed[: told.start])[-1])[-NEGATED_WITHIN:]
    return any(word in table.not_ - beside for word in before)


def without(typed: str, found: Iterable[Reading]) -> str:
    """The text without the times that are told in it."""
    for each in sorted(found, key=lambda told: -told.start):
        typed = f"{typed[: each.start]} {typed[each.end :]}"
    return typed
