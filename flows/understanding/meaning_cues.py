"""Owns finding cues in a sentence: which hold, which are in doubt, and how far the words around belong to each."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from flows.understanding.heard import Saying
from flows.understanding.meaning_sieve import possible
from flows.understanding.meaning_table import Cue, Doubt, Meaning, Needs
from flows.understanding.meaning_text import NAME, Sentence

GIST = -1
"""The number of what is no cue of a table, but the gist of a sentence."""
MOST_IN_A_SENTENCE = 12
"""Cues that are looked at: nobody says more at once."""


class Held(NamedTuple):
    """A cue in a sentence, by characters; ``number``: of the cue in its table."""

    cue: Cue
    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class Found:
    """A cue in a sentence: its words are ``first`` to ``last`` (not included), those around it from ``since`` to
    ``until``. ``no_before``: no name is looked for before this word; ``number``: of the
    cue in its table. ``timed``: the word that is its time, where that is known.
    """

    cue: Cue
    sentence: Sentence
    first: int
    last: int
    since: int = 0
    until: int = 0
    no_before: int = 0
    number: int = 0
    timed: int | None = None


def cues_in(
    sentence: Sentence, meaning: Meaning, without: Collection[tuple[int, int]] = (), *, letters: bool = False
) -> tuple[Found, ...]:
    """The cues that hold in a sentence, in order, each with the words that belong to it.

    ``letters``: the cues of letters, not those of the person; ``without`` are those (by number and first word) that
    turned out to lack what they need.
    """
    plain = sentence.plain
    taken = [match.span() for match in meaning.hides.finditer(plain)] if meaning.hides else []
    holding: list[Held] = []
    for number, cue in possible(plain, meaning, letters=letters):
        if Needs.LEAD in cue.needs and NAME not in plain:
            continue
        for match in cue.pattern.finditer(plain):
            start, end = match.span()
            if len(taken) == MOST_IN_A_SENTENCE:
                break
            if start == end or any(start < other_end and other_start < end for other_start, other_end in taken):
                continue
            if without and (number, sentence.index(start)) in without:
                continue
            if cue.saying is Saying.ASKS and not _can_be_asked(sentence, start, meaning):
                continue
            taken.append((start, end))  # what is in doubt hides what it overlaps, too
            if not in_doubt(cue, sentence, start, end, meaning):
                holding.append(Held(cue, start, end, number))
    holding = _one_of_a_kind(sorted(holding, key=lambda held: held.start), plain, meaning)
    return _with_reach(sentence, holding, meaning)


def _one_of_a_kind(holding: Sequence[Held], plain: str, meaning: Meaning) -> list[Held]:
    """``holding`` without what says the same again in the same breath ("invite you to a second interview")."""
    kept: list[Held] = []
    for held in holding:
        again = kept and (kept[-1].cue.saying, kept[-1].cue.topic) == (held.cue.saying, held.cue.topic)
        if not again or meaning.breaks.search(plain, kept[-1].end, held.start):
            kept.append(held)
    return kept


def in_doubt(cue: Cue, sentence: Sentence, start: int, end: int, meaning: Meaning) -> bool:
    """Whether the words around a cue take its force away."""
    plain = sentence.plain
    since = _last_turn(meaning.turns, plain, start)
    begun = meaning.breaks.match(plain, start)
    before = plain[since : begun.end() if begun else start]
    for doubt, pattern in meaning.doubts.items():
        if doubt not in cue.despite and pattern.search(before):
            return True
    if meaning.doubts_after:
        after = plain[end : _next_start(meaning.breaks, plain, end)]
        for doubt, pattern in meaning.doubts_after.items():
            if doubt not in cue.despite and pattern.search(after):
                return True
    return Doubt.ASKED not in cue.despite and is_asked(sentence, start, end, meaning)


def _can_be_asked(sentence: Sentence, start: int, meaning: Meaning) -> bool:
    """Whether a question can stand there: "they told me the next steps" asks for none."""
    if meaning.wondering is None or sentence.asked:
        return True
    plain = sentence.plain
    before = plain[_last_end(meaning.breaks, plain, start) : start].strip(", ")
    return not before or meaning.asking.match(before) is not None or meaning.wondering.search(before) is not None


def is_asked(sentence: Sentence, start: int, end: int, meaning: Meaning) -> bool:
    """Whether the part of the sentence with the cue is a question."""
    plain = sentence.plain
    since = _last_end(meaning.breaks, plain, start)
    if meaning.asking.match(plain[since:].lstrip(", ")):
        return True
    last_part = _next_start(meaning.breaks, plain, end) == len(plain)
    return sentence.asked and (last_part or meaning.asking.match(plain) is not None)


def _last_turn(turns: re.Pattern[str], plain: str, start: int) -> int:
    """Where the last turn before a cue ends; it may have its last word in common with it (", j'ai ...")."""
    return max((min(found.end(), start) for found in turns.finditer(plain) if found.start() < start), default=0)


def _last_end(pattern: re.Pattern[str], plain: str, limit: int) -> int:
    return max((found.end() for found in pattern.finditer(plain, 0, limit)), default=0)


def _next_start(pattern: re.Pattern[str], plain: str, since: int) -> int:
    found = pattern.search(plain, since)
    return found.start() if found else len(plain)


def _joins_names(sentence: Sentence, position: int, meaning: Meaning) -> bool:
    """Whether an "and" stands between two known names: "at Foo and Bar I withdrew"."""
    at, words = sentence.index(position), sentence.words
    if not 0 < at < len(words) - 1 or words[at].plain not in meaning.names.and_:
        return False
    return words[at - 1].plain == NAME and words[at + 1].plain == NAME


def _with_reach(sentence: Sentence, holding: Sequence[Held], meaning: Meaning) -> tuple[Found, ...]:
    bounds = [0]
    for held, following in pairwise(holding):
        breaks = list(meaning.breaks.finditer(sentence.plain, held.end, following.start))
        breaks = [each for each in breaks if not _joins_names(sentence, each.start(), meaning)] or breaks
        bounds.append(sentence.index(breaks[-1].start() if breaks else following.start))
    bounds.append(len(sentence.words))
    found: list[Found] = []
    for at, held in enumerate(holding):
        first, last = sentence.index(held.start), sentence.index(held.end)
        limit = max(bounds[at], found[-1].last if found else 0)
        limit = min(limit, first) if bounds[at] != first or not found else found[-1].last
        found.append(Found(held.cue, sentence, first, last, bounds[at], bounds[at + 1], limit, held.number))
    return tuple(found)
