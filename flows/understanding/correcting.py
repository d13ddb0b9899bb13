"""Owns what a correction says: the time in "no, actually it's on Thursday", the name in "wrong, I meant Globex".

Around them stand only words that say nothing by themselves, by the language's table; else it is no correction.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import time

from flows.languages import table as table_of
from flows.understanding.plain import Plain, tables, within, words_in
from flows.understanding.reading import Reading, Setting
from flows.understanding.when import find_times
from flows.understanding.when_table import WhenTable, Word

MOST_WORDS_OF_A_NAME = 5
NEGATED_WITHIN = 2
"""Words before a time in which a "not" takes it away."""
BEGINNING = 6
"""Words in which a correction says that it is one."""
DENIED_WITHIN = 3
NOON = 12
CLAUSE = re.compile(r"[,;.]")
WORD = re.compile(r"\S+")
NUMBER = re.compile(r"\b\d{1,2}(?:[:.h]\d{2})?\b")


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


def corrects(typed: str, language: str) -> bool:
    """Whether a message begins as a correction does: "no, …", "I meant …"."""
    words = words_in(typed)
    return any(
        (words and words[0] in table.no)
        or any(within(words_in(said), words[:BEGINNING]) >= 0 for said in (*table.meant, *table.undo))
        for table in tables(language)
    )


def times_meant(typed: str, setting: Setting) -> tuple[Reading, ...]:
    """The times of a text without those that it says are not meant, as long as others are left."""
    found = _found(typed, setting)
    meant = [each for each in found if not any(_negated(typed, each, table) for table in tables(setting.language))]
    return tuple(meant) or found


def denies_one(typed: str, setting: Setting) -> bool:
    """Whether it tells a time, and one that it is not: "at 11, not 10"."""
    found = _found(typed, setting)
    return any(_negated(typed, each, table) for each in found for table in tables(setting.language)) and len(found) > 1


def one_time(typed: str, setting: Setting, names: Iterable[str] = ()) -> Reading | None:
    """The one time that is told, with small words of any kind around it; None if more is said, or if it is denied."""
    if told := time_told(typed, setting, names):
        return told
    found = times_meant(typed, setting)
    if len(found) != 1 or denied(typed, found[0], setting.language):
        return None
    return found[0] if says_nothing_beside(typed, setting, names, applying=False) else None


def denied(typed: str, told: Reading, language: str) -> bool:
    """Whether the one time that is told is what it is not ("not on Thursday"); "non c'est jeudi" is a correction."""
    before = words_in(CLAUSE.split(typed[: told.start])[-1])[-DENIED_WITHIN:]
    for table in tables(language):
        unsure = any(within(tuple(phrase.split()), before) >= 0 for phrase in table.unsure)
        if not unsure and not (table.not_ - table.no).isdisjoint(before):
            return True
    return False


def hour_or(typed: str, told: Reading, language: str) -> time | None:
    """The hour that may be meant instead and has no half of its own: "3 or 4 pm"."""
    joined = "|".join(map(re.escape, _ors(language)))
    found = re.search(rf"(?<!\S)(\d{{1,2}})\s+(?:{joined})\s+(?:\w+\s+)?$", typed[: told.start] + " ", re.IGNORECASE)
    if found is None or told.wall is None or told.day is not None or not 1 <= int(found[1]) <= NOON:
        return None
    hour = int(found[1]) % NOON + (NOON if told.wall.hour >= NOON else 0)
    return time(hour)


def _ors(language: str) -> tuple[str, ...]:
    when: WhenTable = table_of(language, "when")
    return tuple(when.words[Word.OR].split("|"))


def says_nothing_beside(typed: str, setting: Setting, names: Iterable[str], *, applying: bool) -> bool:
    """Whether a sentence says nothing beside its times, by the words that may stand around an answer."""
    found = _found(typed, setting)
    rest, behind = words_in(without(typed, found)), words_in(typed[max(each.end for each in found) :])
    named = {word for name in names for word in words_in(name)}
    ors = set(_ors(setting.language)) if len(found) > 1 else set()
    for table in tables(setting.language):
        small = named | ors | table.around | table.small | table.beside | (table.applied if applying else frozenset())
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


def name_beside(typed: str, setting: Setting, instead_of: str, *, marked: bool) -> str:
    """The name that is told in one message with a time: "it was Globex, at 4 not 3"; empty if there is none.

    ``marked`` as above; beside a time a word with a capital is marked in every language.
    """
    found = _found(typed, setting)
    for table in tables(setting.language):
        rest = without(typed, found)
        if not table.not_.isdisjoint(words_in(rest)):
            rest = NUMBER.sub(" ", rest)  # "at 4, not 3"
        name = name_told(rest, setting.language, instead_of, marked=False) if found else ""
        words = words_in(name)
        if not words or table.beside.union(table.small, table.around).issuperset(words):
            continue
        announced = any(within(words_in(meant), words_in(typed)) >= 0 for meant in table.meant)
        if not marked or announced or all(word[0].isupper() for word in name.split()):
            return name
    return ""


def name_before(typed: str, setting: Setting, *, marked: bool) -> tuple[str, Reading] | None:
    """A name and the one time behind it ("Globex, Thursday at 3"); the names of days stand in names too (Ruby Tuesday).

    So an hour, a comma or a small word must tell where the name ends. ``marked``: it is written in capitals.
    """
    found = times_meant(typed, setting)
    if len(found) != 1 or typed[found[0].end :].strip(" .!)"):
        return None
    before = typed[: found[0].start].strip()
    parted = before.endswith((",", ":", "-", "(")) or found[0].wall is not None
    last = words_in(before)[-1:]
    if not parted and not any(table.around.issuperset(last) for table in tables(setting.language)):
        return None
    name = name_beside(typed, setting, "", marked=marked)
    return (name, found[0]) if name and len(name.split()) <= MOST_WORDS_OF_A_NAME else None


def _is_small(word: str, language: str) -> bool:
    return any(set(words_in(word)) <= table.around for table in tables(language))


def _is_around(words: tuple[str, ...], table: Plain) -> bool:
    """Whether a word says nothing beside a name."""
    said = {word for meant in table.meant for word in words_in(meant)}
    return all(word in table.around or word in table.not_ or word in said for word in words)


def _negated(typed: str, told: Reading, table: Plain) -> bool:
    before = words_in(CLAUSE.split(typed[: told.start])[-1])[-NEGATED_WITHIN:]
    return any(word in table.not_ for word in before)


def without(typed: str, found: Iterable[Reading]) -> str:
    """The text without the times that are told in it."""
    for each in sorted(found, key=lambda told: -told.start):
        typed = f"{typed[: each.start]} {typed[each.end :]}"
    return typed
