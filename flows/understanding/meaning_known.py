"""Owns finding the names of known leads in a message, as they are written there."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import ASKS, NAME, SIGNS, STOP, Word, plain_word
from flows.understanding.which import FORMS, plain_name
from flows.values import Lead

OWNERS = ("'", "’", "`", "\u00b4")

Name = tuple[str, ...]


def with_known_names(
    words: Sequence[Word], text: str, leads: Sequence[Lead], meaning: Meaning
) -> tuple[tuple[Word, ...], list[tuple[int, int]]]:
    """The words, and where known leads are named among them, as the first and the last word of each name."""
    whole = frozenset(_all_words(lead.employer) for lead in leads)
    names = sorted({*whole, *(plain_name(lead.employer) for lead in leads)} - {()}, key=len, reverse=True)
    words = tuple(_without_owner(word, text, names) for word in words)
    plain = ["and" if word.plain == "&" else word.plain for word in words]
    starts = {name[0] for name in names}
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        told = next((name for name in names if _stands(name, plain, at)), None) if plain[at] in starts else None
        if told is None or not _is_name(told, told in whole, words, at, meaning):
            at += 1
            continue
        found.append((at, at + len(told) - 1))
        at += len(told)
    return words, found


def _without_owner(word: Word, text: str, names: Collection[Name]) -> Word:
    """ "Acme's" as "Acme", if that ends the name of a lead."""
    if len(word.plain) < 3 or word.plain[-1] != "s" or text[word.end - 2 : word.end - 1] not in OWNERS:
        return word
    owns = any(name[-1] == word.plain[:-1] for name in names)
    return replace(word, plain=word.plain[:-1], end=word.end - 2) if owns else word


def _all_words(name: str) -> Name:
    parts = ("and" if part == "&" else plain_word("".join(c for c in part if c.isalnum())) for part in name.split())
    return tuple(part for part in parts if part)


def _stands(name: Name, plain: Sequence[str], at: int) -> bool:
    return tuple(plain[at : at + len(name)]) == name


def _is_name(name: Name, is_whole: bool, words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    """Whether words that can be the name of a lead are that here, and not others or a part of a longer name."""
    names = meaning.names
    before = words[at - 1] if at else None
    if _goes_on(words, at + len(name), meaning) or _is_begun(words, at, meaning, surely=is_whole):
        return False
    initial = before is not None and before.capital and len(before.plain) == 1 and at > 1
    called = words[at - 2] if initial else before
    if called and called.plain in names.given | names.titles and words[at].capital:
        return False  # the family name of a person: "Kim Sample", "Kim A. Sample"
    everyday = names.ends | names.never | meaning.roles.heads | meaning.key_words
    if not all(word in everyday for word in name):
        return True
    if before is None:
        return False
    return before.plain in names.at | names.with_ or (words[at].capital and before.plain != NAME)


def _goes_on(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    """Whether a name has more words than those of the lead: "Example Bank" is not the lead "Example Ltd"."""
    if at >= len(words) or not words[at].capital or not words[at - 1].capital:
        return False
    return words[at].plain not in meaning.names.ends | meaning.names.never | FORMS | meaning.letters.teams


def _is_begun(words: Sequence[Word], at: int, meaning: Meaning, *, surely: bool) -> bool:
    """Whether a name has begun before: "Coca-Sample" is not the lead "Sample". ``surely``: what begins a sentence with
    a capital begins no name.
    """
    if not at or not words[at].capital or not words[at - 1].capital:
        return False
    if surely and (at == 1 or words[at - 2].plain in (STOP, ASKS)):
        return False
    return words[at - 1].plain not in meaning.names.ends | meaning.names.never | meaning.names.articles | SIGNS
