"""Owns where a name begins and ends: of an employer, as it is written or in small letters, and of a person."""

from collections.abc import Sequence

from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_table import Meaning, Names
from flows.understanding.meaning_text import COMMA, NAME, QUOTE, SIGNS, Word
from flows.understanding.which import LEGAL

LONGEST_NAME = 5
LONGEST_SMALL = 3
LONGEST_PERSON = 3


def name_at(words: Sequence[Word], at: int, until: int, names: Names) -> Span | None:
    """The name that begins at a word, articles left out; None if none does."""
    start = at
    while at < until and words[at].plain in names.articles and not (words[at].capital and at > start):
        at += 1
    if at >= until or words[at].plain == NAME:
        return (at, at + 1) if at < until else None
    if words[at].plain == QUOTE:
        end = next((i for i in range(at + 1, min(until, at + 7)) if words[i].plain == QUOTE), 0)
        return (at + 1, end) if end > at + 1 else None
    if place := _place(words, start, at, until, names):
        return place
    if words[at].plain in SIGNS or words[at].plain in names.never or words[at].plain in names.titles:
        return None
    if words[at].capital:
        return (at, written_end(words, at, until, names))
    if at > start or words[at].plain in names.ends or words[at].plain.isdigit() or words[at].plain in names.callings:
        return None
    return (at, _small_end(words, at, until, names))


def _place(words: Sequence[Word], start: int, at: int, until: int, names: Names) -> Span | None:
    """ "the council", "the city council": with its article, as it is told."""
    if at == start or at >= until or words[at].capital or words[start].plain in names.indefinite:
        return None
    for end in range(at + 1, min(until, at + 3) + 1):
        plain = words[end - 1].plain
        if plain in names.places and not (end < until and words[end].plain in names.places):
            return (start, end)
        if plain in SIGNS or plain in names.ends:
            return None
    return None


def written_end(words: Sequence[Word], at: int, until: int, names: Names) -> int:
    """Where a name ends that is written with capitals."""
    end = at + 1
    while end < until and end - at < LONGEST_NAME:
        word = words[end]
        following = words[end + 1] if end + 1 < until else None
        goes_on = following is not None and following.capital and following.plain not in names.never
        if word.plain in ("&", "+") and following and following.plain not in SIGNS:
            end += 2
        elif (word.capital and word.plain not in names.never and word.plain not in SIGNS) or word.plain in LEGAL:
            end += 1
        elif word.plain in names.and_ and goes_on and end == at + 1 and not _long(words, end + 1, until, names):
            end += 2  # "Marks and Spencer"
            break
        elif word.plain in names.joins and goes_on:
            end += 2
        else:
            break
    return min(end, until)


def _long(words: Sequence[Word], at: int, until: int, names: Names) -> bool:
    return at + 1 < until and words[at + 1].capital and words[at + 1].plain not in names.never


def _small_end(words: Sequence[Word], at: int, until: int, names: Names) -> int:
    end = at + 1
    while end < until and end - at < LONGEST_SMALL:
        word = words[end]
        if word.plain == "&" and end + 1 < until:
            end += 2
        elif word.plain in SIGNS or word.plain in names.ends or word.plain in names.never or word.capital:
            break
        else:
            end += 1
    return min(end, until)


def person_at(words: Sequence[Word], at: int, until: int, meaning: Meaning) -> Span | None:
    """The person that is named at a word: by a title, a given name, or by where they are from ("Kim of Acme")."""
    names = meaning.names
    while at < until and words[at].plain in names.callings | names.articles | {COMMA}:
        at += 1
    if at >= until:
        return None
    if words[at].plain in names.titles and at + 1 < until and words[at + 1].plain in names.given:
        at += 1
    if words[at].plain in names.titles and at + 1 < until and words[at + 1].plain not in SIGNS:
        return (at, min(until, at + 2 + (at + 2 < until and words[at + 2].capital)))
    if words[at].plain in names.given:
        company = at + 1 < until and words[at + 1].plain in LEGAL | {"&"}
        return None if company else (at, _family_end(words, at + 1, until, meaning))
    if not words[at].capital or words[at].plain in names.never | SIGNS | meaning.roles.heads | meaning.roles.parts:
        return None
    end = at + 1
    while end < until and words[end].capital and words[end].plain not in SIGNS and end - at < LONGEST_PERSON:
        end += 1
    from_where = end < until and words[end].plain in names.at - names.joins
    return (at, end) if from_where and name_at(words, end + 1, until, names) else None


def _family_end(words: Sequence[Word], at: int, until: int, meaning: Meaning) -> int:
    """Where a person's name ends whose given name ends before a word: an initial and a family name may follow.

    In small letters one word does, after a given name in small letters, where nothing but signs follows it.
    """
    names = meaning.names
    if at < until and not words[at - 1].capital and not words[at].capital:
        others = names.ends | names.never | names.titles | names.articles | names.at | names.with_ | names.and_ | SIGNS
        others |= meaning.roles.as_ | meaning.roles.for_ | meaning.roles.heads | meaning.roles.parts | names.helpers
        ends = at + 1 == until or words[at + 1].plain in SIGNS | names.at | names.with_
        return at + (words[at].plain.isalpha() and words[at].plain not in others and ends)
    initial = at + 1 < until and words[at].capital and len(words[at].plain) == 1
    family = at + initial
    written = family < until and words[family].capital and words[family].plain not in names.never | SIGNS
    return family + 1 if written else at


def text_of(words: Sequence[Word], span: Span) -> str:
    """What was typed there, by plain words."""
    return " ".join(word.plain for word in words[span[0] : span[1]])
