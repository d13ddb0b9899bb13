"""Owns finding the names of known leads in a message, as they are written there."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from flows.understanding.meaning_spans import is_kind
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import ASKS, NAME, SIGNS, STOP, Word, plain_word, words_of
from flows.understanding.slips import one_slip, sure_slip
from flows.understanding.which import ANDS, FORMS, LEFT_OUT, SHORTEST_CALLED, is_generic, plain_name, with_and
from flows.values import Lead

OWNERS = ("'", "’", "`", "\u00b4")

AFTER_A_NAME = ("s", "ll", "ve", "re", "d")
"""What may stand after the apostrophe of a name: "Acme's", "Acme'll"."""
BETWEEN = SIGNS | {STOP, ASKS}
BENT = re.compile("e[nrsm]?$")
"""How a word in a name can end otherwise where it is spoken of."""
LONG = 8
"""Letters of a name that is known with slips of the finger in it."""

Name = tuple[str, ...]


def with_known_names(
    words: Sequence[Word], text: str, leads: Sequence[Lead], meaning: Meaning
) -> tuple[tuple[Word, ...], list[tuple[int, int]]]:
    """The words, and where known leads are named among them, as the first and the last word of each name."""
    called = _called(tuple(lead.employer for lead in leads), meaning)
    told, names, long, starts = called.told, called.names, called.long, called.starts
    words = tuple(_without_owner(word, text, names) for word in words)
    plain = ["and" if word.plain == "&" or word.plain in ANDS else word.plain for word in words]
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        stands = [each for each in names if _stands(each, plain, at)] if plain[at] in starts else []
        nearly = [] if stands and stands[0] in told else [each for each in long if _nearly_stands(each, plain, at)]
        name = next(iter((*nearly, *stands)), None)
        # "muñoz optica" is not what Óptica Muñoz is called for short
        part = (
            name is not None
            and name not in told
            and any(
                name[0] in each and beside in each
                for each in told
                for beside in (*plain[max(0, at - 1) : at], *plain[at + len(name) : at + len(name) + 1])
                if beside not in name
            )
        )
        part = part or (
            name is not None
            and name not in told
            and (len(name) > 1 or is_kind(name[0], meaning.names))
            and _other(words, at + len(name), meaning)
        )
        part = part or (name is not None and _of_another(words, at, name, called, meaning))
        if name is None or part or not _is_name(name, called, words, at, meaning):
            at += 1
            continue
        size = len(name) + (name not in told and _goes_on_misspelt(name, plain[at:], told))
        found.append((at, at + size - 1))
        at += size
    return words, found


class Called(NamedTuple):
    """What known leads are called: ``whole`` names, those ``told`` in full or without legal form, all ``names`` with
    the short ones, the longest first, ``long`` ones that are known with slips, and with which words any ``starts``.
    """

    whole: frozenset[Name]
    told: frozenset[Name]
    names: tuple[Name, ...]
    long: tuple[Name, ...]
    starts: frozenset[str]


@lru_cache(maxsize=512)
def _called(employers: tuple[str, ...], meaning: Meaning) -> Called:
    cut = frozenset(each for employer in employers for each in _as_cut(employer, meaning))
    whole = (cut | frozenset(map(_all_words, employers))) - {()}
    told = (whole | frozenset(map(plain_name, employers))) - {()}
    names = tuple(sorted({*told, *_short(told, meaning)}, key=len, reverse=True))
    long = tuple(name for name in names if name in told and len("".join(name)) >= LONG and len(name) > 1)
    return Called(whole, told, names, long, frozenset(each[0] for each in names))


def _as_cut(name: str, meaning: Meaning) -> Iterator[Name]:
    """The words of a name as they are cut in a text, as it is written and in small letters: "Co-op", "Sample (UK) Ltd",
    "S.A.".
    """
    for typed in (name, name.lower()):
        words = ["and" if word.plain == "&" else word.plain for word in words_of(typed, meaning)]
        if words and words[-1] == STOP:
            yield with_and(words)  # "muster e.v. has called": it ends no sentence
        while words and words[-1] in BETWEEN:
            words.pop()
        yield with_and(words)


def _of_another(words: Sequence[Word], at: int, name: Name, called: Called, meaning: Meaning) -> bool:
    """Whether the last words of a lead's name, what it is left out, are those of another one: "sparkasse mainfeld" is
    not the lead "Reinigung Mainfeld".
    """
    if not at or name in called.told:
        return False
    before, names = words[at - 1].plain, meaning.names
    if before in names.joins - names.and_ and _is_of_kind(words, at - 2, name, called, meaning):
        return True  # es "la Universidad de Muestra"
    if any(each[: len(name)] == name for each in called.told):
        return _is_begun_small(words, at, name, called, meaning)
    if before in BETWEEN | names.articles | names.at | names.with_ | names.joins:
        return False
    noun = before in names.nouns and before not in names.never  # "con viajes muestra"
    if noun and not words[at].capital and (at == 1 or words[at - 2].plain in BETWEEN | names.at | names.with_):
        return not any({before, *name} <= set(each) for each in called.told)
    whole = any((before, *name) == each for each in called.told)
    return not whole and (is_kind(before, names) or is_generic(before) or not is_everyday(before, meaning))


def _is_of_kind(words: Sequence[Word], at: int, name: Name, called: Called, meaning: Meaning) -> bool:
    """Whether a word says what another employer is, before "of" and a word of a lead's name."""
    while at > 0 and words[at].capital and words[at - 1].capital and not is_kind(words[at].plain, meaning.names):
        at -= 1  # "Clínica Sol de"
    if at < 0 or not is_kind(words[at].plain, meaning.names) or len(name) > 1:
        return False
    return words[at].capital and not any({words[at].plain, *name} <= set(each) for each in called.told)


def _is_begun_small(words: Sequence[Word], at: int, name: Name, called: Called, meaning: Meaning) -> bool:
    """Whether another name in small letters begins with the word before one of a lead's: "with pixel mock"."""
    before, names, small = words[at - 1], meaning.names, meaning.small
    if words[at].capital or len(name) > 1 or not before.plain.isalpha():
        return False
    if small and before.plain in small.kinds - small.any:  # fr "banque démo" is not the lead "Démo Conseil"
        return not any({before.plain, *name} <= set(each) for each in called.told)
    if before.capital:
        return False
    if is_everyday(before.plain, meaning) or before.plain in names.articles | names.at | names.with_ | names.joins:
        return False
    if any({before.plain, *name} <= set(each) for each in called.told):
        return False
    first = at == 1 or (at == 2 and is_everyday(words[0].plain, meaning))
    return first or words[at - 2].plain in BETWEEN | names.at | names.with_ | names.articles


def _goes_on_misspelt(name: Name, plain: Sequence[str], told: Collection[Name]) -> bool:
    """Whether the second word of a lead's name follows what it is called for short, with a slip of the finger."""
    size = len(name)
    if size >= len(plain):
        return False
    return any(len(each) == size + 1 and each[:size] == name and sure_slip(plain[size], each[size]) for each in told)


def _short(told: Collection[Name], meaning: Meaning) -> set[Name]:
    """What leads are called for short: the first words of their names, if those are no everyday words."""
    firsts = {name[:size] for name in told for size in range(1, len(name))}
    firsts |= {name[1:] for name in told if len(name) > 1 and is_generic(name[0])}  # "Vogt" for "Autohaus Vogt"
    firsts -= set(told)
    two = {name[:size] for name in told for size in range(2, len(name))}
    rest = {name[1:] for name in told if name[0] in LEFT_OUT}
    small = meaning.names.articles | meaning.names.joins | meaning.names.and_ | meaning.names.contracted | {"and"}
    small |= BETWEEN
    two |= rest
    two = {each for each in two - set(told) if sum(word not in small for word in each) > 1 and each[-1] not in small}
    articles = meaning.names.articles  # "Los Almendros" of "Residencia Los Almendros"
    two |= {each for each in rest if len(each) == 2 and each[0] in articles and not is_everyday(each[1], meaning)}
    two = {each for each in two if not all(word in meaning.names.never for word in each)}
    long_enough = (first for first in firsts if len("".join(first)) >= SHORTEST_CALLED)
    return two | {first for first in long_enough if not any(is_everyday(word, meaning) for word in first)}


def is_everyday(word: str, meaning: Meaning) -> bool:
    """Whether a word says too much else to be what a lead is called for short."""
    names, roles = meaning.names, meaning.roles
    lists = (
        names.ends, names.never, names.places, names.given, names.titles, names.kinds, names.nouns, roles.parts,
        roles.nouns, meaning.key_words, ("and",),
    )  # fmt: skip
    return any(word in listed for listed in lists) or names.is_common(word) or roles.is_head(word)


def _without_owner(word: Word, text: str, names: Collection[Name]) -> Word:
    """ "Acme's" and "Acme'll" as "Acme", if that ends the name of a lead."""
    size = next((len(each) for each in AFTER_A_NAME if word.plain.endswith(each)), 0)
    if not 0 < size < len(word.plain) or text[word.end - size - 1 : word.end - size] not in OWNERS:
        return word
    owns = any(name[-1] == word.plain[:-size] for name in names)
    return replace(word, plain=word.plain[:-size], end=word.end - size - 1) if owns else word


def _all_words(name: str) -> Name:
    parts = ("and" if part == "&" else plain_word("".join(c for c in part if c.isalnum())) for part in name.split())
    return with_and(part for part in parts if part)


def _stands(name: Name, plain: Sequence[str], at: int) -> bool:
    return tuple(plain[at : at + len(name)]) == name


def _nearly_stands(name: Name, plain: Sequence[str], at: int) -> bool:
    """Whether the words of a longer name stand there with slips of the finger, one of them rightly at least."""
    typed = plain[at : at + len(name)]
    if len(typed) < len(name) or typed[0][:1] != name[0][:1]:
        return False
    pairs = [(one, meant) for one, meant in zip(typed, name, strict=True) if one != meant]
    right = sum(len(meant) for one, meant in zip(typed, name, strict=True) if one == meant)
    if right >= LONG and len(pairs) == 1 and min(map(len, pairs[0])) >= SHORTEST_CALLED:
        return pairs[0][0][0] == pairs[0][1][0] and one_slip(*(f"{word} " for word in pairs[0]))
    return right >= SHORTEST_CALLED and all(_is_slip(one, meant) for one, meant in pairs)


def _other(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    """Whether another name goes on there: "panaderia doña rosa" is not the lead "Panadería Doña Masa",
    and "schreinerei wyss" not the lead "Schreinerei Amstutz".
    """
    if at >= len(words) or words[at].capital or not words[at].plain.isalpha():
        return False
    return not is_everyday(words[at].plain, meaning) and words[at].plain not in meaning.names.articles


def _is_slip(word: str, meant: str) -> bool:
    """Whether a word is another misspelt, or one of several."""
    one, other = sorted((word, meant), key=len)
    bent = BENT.sub("", word) if BENT.search(word) and BENT.search(meant) else ""
    if len(bent) >= SHORTEST_CALLED - 1 and bent == BENT.sub("", meant):
        return True  # de "bei der Grünen Gabel"
    return sure_slip(word, meant) or (len(one) >= SHORTEST_CALLED and other == one + "s")


def _is_name(name: Name, called: Called, words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    """Whether words that can be the name of a lead are that here, and not others or a part of a longer name."""
    names, is_whole, short = meaning.names, name in called.whole, name not in called.told
    before = words[at - 1] if at else None
    if _goes_on(words, at + len(name), meaning, short=short) or _is_begun(words, at, meaning, surely=is_whole):
        return False
    initial = before is not None and before.capital and len(before.plain) == 1 and at > 1
    given = words[at - 2] if initial else before
    if given and given.plain in names.given | names.titles and words[at].capital:
        return False  # the family name of a person: "Kim Sample", "Kim A. Sample"
    everyday = names.ends | names.never | meaning.roles.heads | meaning.key_words
    if not all(word in everyday for word in name):
        return True
    if before is None or before.plain in (STOP, ASKS):
        return is_whole and len(name) > 1 and not all(word in names.never for word in name)
    return before.plain in names.at | names.with_ or (words[at].capital and before.plain != NAME)


def _goes_on(words: Sequence[Word], at: int, meaning: Meaning, *, short: bool) -> bool:
    """Whether a name has more words than those of the lead: "Example Bank" is not the lead "Example Ltd". ``short``:
    it is what a lead is called for short: "Sample Corp" is not the lead "Sample Foods".
    """
    if at + 1 < len(words) and words[at].plain == "&" and words[at - 1].capital and words[at + 1].capital:
        return True
    if at >= len(words) or not words[at].capital or not words[at - 1].capital:
        return False
    forms = frozenset() if short else FORMS
    return words[at].plain not in meaning.names.ends | meaning.names.never | forms | meaning.letters.teams


def _is_begun(words: Sequence[Word], at: int, meaning: Meaning, *, surely: bool) -> bool:
    """Whether a name has begun before: "Coca-Sample" is not the lead "Sample". ``surely``: what begins a sentence with
    a capital begins no name.
    """
    if not at or not words[at].capital or not words[at - 1].capital:
        return False
    if surely and (at == 1 or words[at - 2].plain in (STOP, ASKS)):
        return False
    return words[at - 1].plain not in meaning.names.ends | meaning.names.never | meaning.names.articles | SIGNS
