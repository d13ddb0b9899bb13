"""Owns finding the contacts of known leads in a message: in full, by first name, by family name, in small letters too.

Each becomes one word that stands for a person, so that none is taken for an employer. Where the words may be others, or
those of an employer's name, there is none.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from flows.understanding.meaning_known import OWNERS, Name, is_everyday
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_spans import is_kind
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import ADDRESS, ASKS, COMMA, HELD, PERSON, SIGNS, STOP, Word, words_of
from flows.understanding.which import LEGAL
from flows.values import Lead

SHORTEST = 3
"""Letters of a name that stands by itself."""


class Contacts(NamedTuple):
    """The names of contacts: ``full``, the longest first, and what each is called alone: ``first``, ``family``."""

    full: tuple[Name, ...]
    first: frozenset[str]
    family: frozenset[str]


def with_contacts(
    words: Sequence[Word], text: str, leads: Sequence[Lead], known: Sequence[Span], meaning: Meaning
) -> tuple[Word, ...]:
    """The words, those of each contact put together. ``known`` are the names of leads, by first and last word."""
    contacts = _contacts(tuple(lead.contact for lead in leads if lead.contact), meaning)
    if not contacts.first and not contacts.family:
        return tuple(words)
    joined: list[Word] = []
    until = 0
    for start, end in _found(words, text, contacts, known, meaning):
        joined.extend(words[until:start])
        name = words[start:end]
        owned = name[-1].end - 2 * _is_owner(name[-1], text)
        plain = PERSON + HELD.join(word.plain for word in name)
        joined.append(Word(plain, name[0].start, owned))
        until = end
    return (*joined, *words[until:])


def same_person(one: str, other: str, meaning: Meaning) -> bool:
    """Whether a person can be a known contact: by all of the name, or by a part of it."""
    ours, theirs = _parts(one, meaning), _parts(other, meaning)
    return bool(ours) and bool(theirs) and (set(ours) <= set(theirs) or theirs == ours[-1:])


@lru_cache(maxsize=512)
def _contacts(names: tuple[str, ...], meaning: Meaning) -> Contacts:
    parts = [each for each in (_parts(name, meaning) for name in names) if each]
    full = {_whole(each) for each in parts} | {(*each[0], *each[-1]) for each in parts if len(each) > 1}
    full |= {part for each in parts for part in (each[0], each[-1])}
    first = {each[0][0] for each in parts if len(each) > 1 == len(each[0])}
    family = {each[-1][0] for each in parts if len(each[-1]) == 1}
    in_order = sorted((each for each in full if len(each) > 1), key=len, reverse=True)
    return Contacts(tuple(in_order), frozenset(first), frozenset(family))


def _whole(parts: Sequence[Name]) -> Name:
    return tuple(word for part in parts for word in part)


@lru_cache(maxsize=2048)
def _parts(name: str, meaning: Meaning) -> tuple[Name, ...]:
    """The parts of a person's name, each of its words ("Jean-Luc"), without titles and what follows a comma."""
    titles = meaning.names.titles | meaning.names.callings | meaning.names.articles
    parts: list[Name] = []
    for word in words_of(name, meaning):
        if word.plain in SIGNS | {ADDRESS, COMMA} and parts:
            break
        dotted = name[word.end : word.end + 1] == "." and len(word.plain) > 1  # "Mag. Sample"
        if word.joined and parts:
            parts[-1] += (word.plain,)
        elif word.plain.isalpha() and not dotted and word.plain not in titles:
            parts.append((word.plain,))
    return tuple(parts)


def _found(
    words: Sequence[Word], text: str, contacts: Contacts, known: Sequence[Span], meaning: Meaning
) -> Iterator[Span]:
    """Where contacts are named, each as the first word and the one after the last, titles with them."""
    at = last = 0
    while at < len(words):
        end = _end_in_full(words, at, text, contacts, known)
        if not end and not any(first <= at <= final for first, final in known):
            end = at + _is_alone(words, at, text, contacts, meaning)
        if end <= at:
            at += 1
            continue
        start = at
        by_family = words[at].plain not in contacts.first  # "Ms Sample", but "Kim" of "Ms Kim"
        before = meaning.names.titles | meaning.names.callings if by_family else frozenset()
        while start > last and words[start - 1].plain in before:
            start -= 1
        yield start, end
        at = last = end


def _end_in_full(words: Sequence[Word], at: int, text: str, contacts: Contacts, known: Sequence[Span]) -> int:
    """Where a contact's whole name ends that begins at a word; 0 if none does, or it is a part of an employer's."""
    for name in contacts.full:
        end = at + len(name)
        plain = tuple(_plain(word, text, name[-1]) for word in words[at:end])
        if plain == name and not any(first <= at and end - 1 <= last for first, last in known if last > first):
            return end
    return 0


def _is_alone(words: Sequence[Word], at: int, text: str, contacts: Contacts, meaning: Meaning) -> bool:
    """Whether a word is a contact's first or family name and nothing else."""
    names, word = meaning.names, words[at]
    bare = word.plain[:-1] if _is_owner(word, text) else word.plain
    titled = at > 0 and words[at - 1].plain in names.titles | names.callings
    if len(bare) < SHORTEST or bare not in contacts.first | contacts.family:
        return False
    if bare in contacts.family - contacts.first and titled:
        return not _goes_on(words, at, meaning) and not (
            at > 1 and is_kind(words[at - 2].plain, names)
        )  # "Praxis Dr. X"
    either = bare in names.also_words or bare not in contacts.first
    if not word.capital and either and not _is_met(words, at, meaning):
        return False
    sure = bare in names.given and bare not in names.ends | names.never | names.helpers
    written = word.capital and at > 0 and words[at - 1].plain not in (STOP, ASKS) and names.common is None
    sure = sure or (written and bare not in names.never)
    if not sure and is_everyday(bare, meaning):
        return False
    return not _goes_on(words, at, meaning) and not _is_begun(words, at, meaning)


def _is_met(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    """Whether a person rather than a thing stands there: "with mark", "mark called", but not "a mark"."""
    names = meaning.names
    if at and words[at - 1].plain not in SIGNS | {STOP, ASKS}:
        return words[at - 1].plain in (names.with_ | names.at) - names.articles | names.titles
    return at + 1 < len(words) and words[at + 1].plain in names.ends - names.articles


def _goes_on(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    """Whether a longer name goes on after a word: "Kim Foods", "Kim Other", "kim & co"."""
    names, following = meaning.names, words[at + 1] if at + 1 < len(words) else None
    if following is None or following.plain in SIGNS - {"&", "+"} | {STOP, ASKS}:
        return False
    if following.plain in LEGAL | {"&", "+"} or is_kind(following.plain, names) or following.joined:
        return True
    everyday = following.plain in names.ends | names.never | names.nouns | names.callings | meaning.roles.nouns
    if following.capital and words[at].capital and not everyday and not names.is_common(following.plain):
        return True
    return not words[at].capital and following.plain in names.given


def _is_begun(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    """Whether a longer name has begun before a word: "Café Kim", "Robin Kim"."""
    before, names = words[at - 1] if at else None, meaning.names
    if before is None or before.plain in SIGNS | {STOP, ASKS}:
        return False
    if before.plain in names.given or words[at].joined or before.plain.startswith(PERSON):
        return True
    joins = before.plain in names.joins and at > 1 and words[at - 2].capital
    if is_kind(before.plain, names) or joins:
        return True
    written = before.capital and words[at].capital and at > 1 and words[at - 2].plain not in (STOP, ASKS)
    everyday = names.ends | names.never | names.articles | names.titles | names.callings | names.nouns
    return written and before.plain not in everyday and not names.is_common(before.plain)


def _plain(word: Word, text: str, meant: str) -> str:
    """A word of a name; "Sample's" as "sample"."""
    return meant if word.plain == meant + "s" and _is_owner(word, text) else word.plain


def _is_owner(word: Word, text: str) -> bool:
    return word.plain[-1:] == "s" and text[word.end - 2 : word.end - 1] in OWNERS
