"""Owns the gist of a sentence in which no cue is known: what it most likely says, by what its words stand for.

It is read by parts; what it is found to say goes the way of any cue, so that names and times are taken as ever, and is
read back before it counts.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from flows.understanding.gist_rules import (
    ALONE,
    APART,
    NEXT,
    COME,
    OBJECTS,
    OWN,
    QUESTIONS,
    STATEMENTS,
    STRONG,
    WEAK,
    Rule,
)
from flows.understanding.gist_table import Idea
from flows.understanding.gist_words import ACTS, Ideas, ideas_of
from flows.understanding.heard import Saying
from flows.understanding.meaning_cues import Found, in_doubt, is_asked
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_table import Cue, Doubt, Meaning
from flows.understanding.meaning_text import Sentence

GIVES_WAY = frozenset({Saying.WORD, Saying.ROUND})
NAMES = frozenset({Idea.NAMED, Idea.STAFF, Idea.THEY, Idea.TO, Idea.REST})
OVER = frozenset({Idea.PAST, Idea.ACTED, Idea.DONE})
TAKEN = frozenset({Idea.REJECT, Idea.ACCEPT, Idea.WITHDRAW})
POLITE = frozenset({Idea.THANK, Idea.GRATEFUL})
GIST = -1
"""The number of what is no cue of a table."""
NOWHERE = re.compile(r"(?!)")
QUESTION_WORDS = frozenset({Idea.WHEN, Idea.WHY, Idea.HOW, Idea.WHAT, Idea.SHOULD})
LONGEST_ALONE = 3
"""Words of a sentence that only greets."""
FAR = 2
FIRST = 2
"""Words of a part within which it begins as a question."""


class Told(NamedTuple):
    """What a part of a sentence says: the part by its words, the word it is told by, and the rule."""

    since: int
    until: int
    at: int
    rule: Rule


def surer(
    cues: Sequence[Found], sentence: Sentence, message: Message, without: Collection[tuple[int, int]] = ()
) -> tuple[Found, ...]:
    """The cues of a sentence, with what its other parts tell; its gist where there are none, or where that tells what
    became of what they speak of. ``without``: as of ``cues_in``; where it holds a gist, none is looked for.
    """
    if not message.gist or any(number == GIST for number, _ in without):
        return tuple(cues)
    if not cues:
        return gist_of(sentence, message)
    sayings = {each.cue.saying for each in cues}
    if not sayings - WEAK:
        gist = gist_of(sentence, message)
        stronger = STRONG | NEXT if sayings == {Saying.WORD} else STRONG
        if any(each.cue.saying in stronger for each in gist):
            return gist
    return _with_other_parts(cues, sentence, message)


def _with_other_parts(cues: Sequence[Found], sentence: Sentence, message: Message) -> tuple[Found, ...]:
    """The cues, and the gist of the parts in which none stands; no word belongs to both."""
    parts = [
        (since, until)
        for since, until in _parts(sentence, message.meaning)
        if not any(each.first < until and since < each.last for each in cues)
    ]
    if not parts or _is_hidden(sentence, message):
        return tuple(cues)
    ideas = ideas_of(sentence.words, message)
    told = [each for part in parts if (each := _told(ideas, *part, sentence, message)) and each.rule.saying in APART]
    others = [
        Found(
            _cue(each.rule, theirs=message.theirs),
            sentence,
            each.at,
            _end(ideas, each.at),
            each.since,
            each.until,
            each.since,
            GIST,
        )
        for each in told
    ]
    for other in others:
        cues = [_outside(each, other) for each in cues]
    return tuple(sorted([*cues, *others], key=lambda each: each.first))


def _outside(cue: Found, other: Found) -> Found:
    """A cue without the words that belong to another thing."""
    if other.first > cue.first:
        return replace(cue, until=min(cue.until, other.since))
    return replace(cue, since=max(cue.since, other.until), no_before=max(cue.no_before, other.until))


def _is_hidden(sentence: Sentence, message: Message) -> bool:
    hides = message.meaning.hides
    return hides is not None and hides.search(sentence.plain) is not None


def gist_of(sentence: Sentence, message: Message) -> tuple[Found, ...]:
    """What a sentence most likely says, part by part; the whole of it where no part says anything."""
    ideas = ideas_of(sentence.words, message)
    if not any(ideas) or _is_hidden(sentence, message):
        return ()
    parts = list(_parts(sentence, message.meaning))
    told = [each for part in parts if (each := _told(ideas, *part, sentence, message))]
    if not told and len(parts) > 1 and not message.meaning.turns.search(sentence.plain):
        whole = _told(ideas, 0, len(sentence.words), sentence, message)
        told = [whole] if whole else []
    return tuple(_found(told, ideas, sentence, message))


def _found(told: Sequence[Told], ideas: Sequence[Ideas], sentence: Sentence, message: Message) -> Iterator[Found]:
    """Each with the words that belong to it: up to where the next one begins."""
    for number, (since, _, at, rule) in enumerate(told):
        end = told[number + 1].since if number + 1 < len(told) else len(sentence.words)
        begin = since if number else 0
        cue = _cue(rule, begins=not any(each - NAMES for each in ideas[begin:at]), theirs=message.theirs)
        yield Found(cue, sentence, at, _end(ideas, at), begin, end, begin, GIST)


def _end(ideas: Sequence[Ideas], at: int) -> int:
    """Where a phrase ends that begins at a word."""
    return next((i for i in range(at + 1, len(ideas)) if Idea.REST not in ideas[i]), len(ideas))


def _cue(rule: Rule, *, begins: bool = False, theirs: bool = False) -> Cue:
    """A rule as a cue; ``begins``: nothing but a name stands before it."""
    return Cue(
        rule.saying, NOWHERE, rule.topic, rule.despite, rule.needs, before=begins, noun=True,
        after=True, following=True, ahead=rule.ahead, behind=None if theirs else rule.behind,
        shy=rule.saying in GIVES_WAY,
    )  # fmt: skip


def _told(ideas: Sequence[Ideas], since: int, until: int, sentence: Sentence, message: Message) -> Told | None:
    """What the part of a sentence from a word to another says; None if nothing, or if it is in doubt."""
    part = ideas[since:until]
    told = _any(part) if message.theirs else with_actor(part)
    asking = part[0] | _any(part[:FIRST]) - {Idea.SHOULD}
    start, end = sentence.starts[since], sentence.starts[until - 1] + len(sentence.words[until - 1].plain)
    asked = bool(asking & QUESTION_WORDS) or is_asked(sentence, start, end, message.meaning)
    rules = QUESTIONS if asked and not message.theirs else STATEMENTS
    if message.theirs:  # "we'll have to cancel": who may do it says so
        told -= {Idea.WILL}
    rule = _first_that_fits(rules, told)
    if rule is None or (message.theirs and (rule.saying in OWN or told & POLITE)):
        return None
    if rule.saying in ALONE and len(sentence.words) > LONGEST_ALONE:
        return None
    at = next((i for i in range(since, until) if ideas[i] & rule.wants[0]), since)
    doubted = rules is STATEMENTS and not message.theirs
    if doubted and in_doubt(_cue(rule), sentence, sentence.starts[at], end, message.meaning):
        return None
    return Told(since, until, at, rule)


def _first_that_fits(rules: Sequence[Rule], told: Ideas) -> Rule | None:
    """The first rule that fits; a weekday is read both ways, unless what is told is over."""
    readings = [told]
    if Idea.WEEKDAY in told:
        readings = [told | {Idea.BEHIND}] if told & OVER else [told | {Idea.AHEAD}, told | {Idea.BEHIND}]
    for each in rules:
        if any(not read & each.never and all(read & group for group in each.wants) for read in readings):
            return each
    return None


def with_actor(part: Sequence[Ideas]) -> Ideas:
    """What the words of a part stand for together, with who acts where no word tells: who is named before the verb; the
    person, if the verb begins, or has the name after it.
    """
    told = _any(part)
    if told & COME and told & {Idea.GET, Idea.FROM} and not told & TAKEN:
        return (told - {Idea.I}) | {Idea.THEY}  # "I got a call from them"
    acts = next((at for at, each in enumerate(part) if each & ACTS), None)
    if acts is None:
        return told
    for at in range(acts, -1, -1):
        if part[at] & {Idea.I, Idea.THEY}:
            return told - ({Idea.I, Idea.THEY} - part[at])
        named = part[at] & {Idea.NAMED, Idea.STAFF} and Idea.DONE not in part[acts]
        if named and not _any(part[max(0, at - FAR) : at]) & {Idea.TO, Idea.FROM}:
            return (told - {Idea.I}) | {Idea.THEY}
    if told & {Idea.I, Idea.THEY}:
        return told
    if Idea.DONE in part[acts] and part[acts] & {Idea.REJECT, Idea.CANCEL}:
        return told  # "Acme abgesagt": it can be either
    with_object = _any(part[acts + 1 :]) & OBJECTS or told & {Idea.NAMED, Idea.STAFF}
    return told | {Idea.I} if with_object and Idea.ME not in told else told


def _any(part: Sequence[Ideas]) -> Ideas:
    return frozenset[Idea]().union(*part)


def _parts(sentence: Sentence, meaning: Meaning) -> Iterator[tuple[int, int]]:
    """The parts of a sentence, parted by commas and by words like "but" and "and"."""
    since = 0
    for at, word in enumerate(sentence.words):
        if meaning.breaks.fullmatch(word.plain):
            if at > since:
                yield since, at
            since = at + 1
    if since < len(sentence.words):
        yield since, len(sentence.words)
