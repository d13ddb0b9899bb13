"""Owns which clauses of a sentence are none of a cue's: those of somebody else, though nothing was heard there.

What is named in a clause of its own belongs to it: "my interview at Foo was on Monday, I've settled in at Bar".
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.understanding.gist_part import any_of, parts_of, told_in
from flows.understanding.gist_table import Idea, Ideas
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_text import HELD, NAME, Sentence, plain_word

ACTS = frozenset({Idea.I, Idea.THEY, Idea.ACTED, Idea.BE_DONE})
"""Who or what makes a part of a sentence a clause of its own."""


def within_clauses(
    found: Sequence[Found], ideas: Sequence[Ideas], sentence: Sentence, message: Message
) -> Iterator[Found]:
    """What was found, each without the clauses before and after it in which another employer is told of."""
    parts = list(parts_of(sentence, message.meaning))
    if len(parts) < 2 or message.theirs:
        yield from found
        return
    named = [bool(named_in(part, sentence, message)) for part in parts]
    free = [
        there and not any(each.first < until and since < each.last for each in found)
        for there, (since, until) in zip(named, parts, strict=True)
    ]
    acting = [is_free and bool(any_of(ideas[slice(*part)]) & ACTS) for is_free, part in zip(free, parts, strict=True)]
    if not any(acting):
        yield from found
        return
    told = [
        told_in(ideas, *part, sentence, message) if acts else None for acts, part in zip(acting, parts, strict=True)
    ]
    for each in found:
        own = [at for at, (since, until) in enumerate(parts) if each.first < until and since < each.last]
        others = [
            acts and (one is None or one.rule.saying is not each.cue.saying)
            for acts, one in zip(acting, told, strict=True)
        ]
        yield _without(each, others, parts) if any(named[at] for at in own) else each


def _without(found: Found, others: Sequence[bool], parts: Sequence[tuple[int, int]]) -> Found:
    """A cue that reaches no further than to where a clause of another one begins, or ended."""
    ends = [until for other, (_, until) in zip(others, parts, strict=True) if other and until <= found.first]
    begins = [since for other, (since, _) in zip(others, parts, strict=True) if other and since >= found.last]
    since, until = max([found.since, *ends]), min([found.until, *begins])
    return replace(found, since=since, until=until, no_before=max(found.no_before, since))


def named_in(part: tuple[int, int], sentence: Sentence, message: Message, *, first: bool = False) -> frozenset[str]:
    """The employers that are named there: a known one, one held together, one after a preposition; ``first``: one that
    begins a later part, too.
    """
    words, names = sentence.words[slice(*part)], message.meaning.names
    told = set()
    for at, word in enumerate(words):
        held = word.plain == NAME or (HELD in word.plain.strip(HELD) and word.plain[-1] != HELD)
        name = word.capital and word.plain not in names.never
        begins = first and at == 0 < part[0] and word.plain not in names.ends and not names.is_common(word.plain)
        if held or (name and (begins or (at > 0 and words[at - 1].plain in names.at | names.with_))):
            told.add(plain_word(message.text[word.start : word.end]))
    return frozenset(told)


def is_of_another(cue: Found, others: Sequence[Found], sentence: Sentence, message: Message) -> bool:
    """Whether a cue names another employer than all others that are told: "seeing Foo on Monday, Bar said no"."""
    mine = _named_by(cue, sentence, message)
    theirs = [_named_by(each, sentence, message) for each in others]
    return bool(mine) and bool(theirs) and all(those and mine.isdisjoint(those) for those in theirs)


def is_told_elsewhere(cue: Found, ideas: Sequence[Ideas], sentence: Sentence, message: Message) -> bool:
    """Whether what was is told in parts of another employer: "interview at Foo Friday, that at Bar went well"."""
    past = [part for part in parts_of(sentence, message.meaning) if Idea.PAST in any_of(ideas[slice(*part)])]
    mine = _named_by(cue, sentence, message)
    theirs = [named_in(part, sentence, message, first=True) for part in past]
    return bool(mine) and bool(theirs) and all(those and mine.isdisjoint(those) for those in theirs)


def _named_by(cue: Found, sentence: Sentence, message: Message) -> frozenset[str]:
    """The employers that are named in the parts that a cue stands in."""
    own = [part for part in parts_of(sentence, message.meaning) if part[0] < cue.last and cue.first < part[1]]
    return frozenset[str]().union(*(named_in(part, sentence, message, first=True) for part in own))
