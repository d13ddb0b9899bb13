"""Owns the gist of a sentence in which no cue is known: what it most likely says, by what its words stand for.

It is read by parts; what it is found to say goes the way of any cue, so that names and times are taken as ever, and is
read back before it counts.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from flows.understanding.gist_cases import DAYS
from flows.understanding.gist_clauses import within_clauses
from flows.understanding.gist_course import as_judged
from flows.understanding.gist_event import as_told, with_new_time
from flows.understanding.gist_part import Told, any_of, as_cue, parts_of, told_in, told_then
from flows.understanding.gist_rules import AFTER_OFFER, AFTER_OWN, AFTER_WORD
from flows.understanding.gist_table import Idea, Ideas
from flows.understanding.gist_words import ideas_of
from flows.understanding.heard import Saying
from flows.understanding.meaning_cues import GIST, Found
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_text import Sentence

WEAK = frozenset({Saying.PLANNED, Saying.TOOK_PLACE, Saying.WORD})
"""What a cue hears where an interview or a call is spoken of, whatever became of it."""
STRONG = frozenset({Saying.CALLED_OFF, Saying.MOVED, Saying.NO, Saying.OFFER, Saying.NO_NEWS, Saying.WITHDREW})
"""What the gist of the same words makes of it: then the gist counts."""
NEXT = frozenset({Saying.PLANNED, Saying.ROUND, Saying.TOOK_PLACE, Saying.DECIDES_BY})
"""What more than a word of theirs the gist can make of it."""
APART = frozenset(
    {
        Saying.DECIDES_BY, Saying.THANKED, Saying.WROTE, Saying.PHONED, Saying.ASKS, Saying.NO_NEWS, Saying.MOVED,
        Saying.CALLED_OFF, Saying.APPLIED, Saying.LET_GO, Saying.ROUND,
    }
)  # fmt: skip
"""What is told in a part of its own, beside what the cues of other parts tell."""
INTERVIEWS = frozenset(
    {Saying.PLANNED, Saying.TOOK_PLACE, Saying.MOVED, Saying.CALLED_OFF, Saying.ROUND, Saying.DECIDES_BY}
)
"""Beside these, a time to come in another part is theirs."""
OWN_ACTS = frozenset({Saying.WROTE, Saying.PHONED})
"""After these, what is done is the person's, too."""
SPOKEN = frozenset({Saying.WORD, Saying.PHONED})
"""After these, a time to come is that of an interview."""
SMALL_TALK = frozenset({Saying.FEELS, Saying.THANKS, Saying.GREETS})
"""Beside these, the other parts may tell anything."""
HELPING = frozenset(
    {
        Idea.ME, Idea.I, Idea.THEY, Idea.ACTED, Idea.BE_DONE, Idea.NOT, Idea.STILL, Idea.REST, Idea.WISH, Idea.PAST,
    }
)  # fmt: skip
"""What stands between a name and the verb: "hasn't still", fr "m'a", de "hat mir"."""
SPEAKING = frozenset({Idea.CALL, Idea.MESSAGE, Idea.TELL})
"""What stands there, too, if it is they who do it: "Foo rang to cancel"."""
NAMES = HELPING | {Idea.NAMED, Idea.STAFF, Idea.TO}


def surer(
    cues: Sequence[Found], sentence: Sentence, message: Message, without: Collection[tuple[int, int]] = ()
) -> tuple[Found, ...]:
    """The cues of a sentence, with what its other parts tell; its gist where there are none, or where that tells what
    became of what they speak of. ``without``: as of ``cues_in``.
    """
    ideas = ideas_of(sentence.words, message)
    cues = _with_what_was_theirs(list(as_told(cues, ideas, sentence, message)), cues)
    if not message.gist or _is_hidden(sentence, message):
        return tuple(cues)
    sayings = {each.cue.saying for each in cues}
    if not sayings - WEAK:
        found = _without(gist_of(sentence, ideas, message), without)
        stronger = STRONG | NEXT if sayings == {Saying.WORD} else STRONG
        if not cues or any(each.cue.saying in stronger for each in found):
            return _as_a_whole(found, ideas, sentence, message)
    found = _without(_with_other_parts(cues, ideas, sentence, message), without)
    return _as_a_whole(found, ideas, sentence, message)


def _as_a_whole(
    found: Sequence[Found], ideas: Sequence[Ideas], sentence: Sentence, message: Message
) -> tuple[Found, ...]:
    """What was found, as the rest of the sentence shows it."""
    found = tuple(as_judged(tuple(with_new_time(found, ideas)), ideas, sentence, message))
    return tuple(within_clauses(found, ideas, sentence, message))


def _with_what_was_theirs(kept: Sequence[Found], cues: Sequence[Found]) -> list[Found]:
    """The cues that are kept; of an interview that is only spoken of, the words belong to what is said beside it:
    "heard nothing since my interview at Acme", "Acme has gone quiet since".
    """
    found = list(kept)
    for at, each in enumerate(found):
        for other in cues:
            spoken_of = other.cue.saying is Saying.PLANNED and all(other.first != one.first for one in kept)
            if spoken_of and each.cue.saying is Saying.NO_NEWS and other.since == found[at].until:
                found[at] = replace(found[at], until=other.until)
            elif spoken_of and each.cue.saying is Saying.NO_NEWS and other.until == found[at].since:
                found[at] = replace(found[at], since=other.since, no_before=min(each.no_before, other.no_before))
    return found


def gist_of(sentence: Sentence, ideas: Sequence[Ideas], message: Message) -> tuple[Found, ...]:
    """What a sentence most likely says, part by part; the whole of it where no part says anything."""
    if not any(ideas):
        return ()
    parts = list(parts_of(sentence, message.meaning))
    told = [each for part in parts if (each := told_in(ideas, *part, sentence, message))]
    if told and told[0].rule.saying in SPOKEN and not message.theirs:
        after = [part for part in parts if part[0] > told[0].since and part not in [each[:2] for each in told]]
        told = sorted([*told, *filter(None, [told_then(AFTER_WORD, ideas, *part) for part in after])])
    told = sorted([*told, *_own_again(told, parts, ideas, message)])
    if not told and len(parts) > 1 and not message.meaning.turns.search(sentence.plain, 1):
        told = list(filter(None, [told_in(ideas, 0, len(sentence.words), sentence, message)]))
    return tuple(_with_reach(told, ideas, sentence, message))


def _own_again(
    told: Sequence[Told], parts: Sequence[tuple[int, int]], ideas: Sequence[Ideas], message: Message
) -> Iterator[Told]:
    """What the person did next, where who does it was told before: "mailed Acme yesterday, rang today"."""
    own = [each.since for each in told if each.rule.saying in OWN_ACTS]
    if not own or message.theirs:
        return
    for part in parts:
        if part[0] > min(own) and part not in [each[:2] for each in told]:
            yield from [each for rule in AFTER_OWN if (each := told_then(rule, ideas, *part))][:1]


def _without(found: Sequence[Found], lacking: Collection[tuple[int, int]]) -> list[Found]:
    """What was found, but for a gist that turned out to lack what it needs."""
    return [each for each in found if each.number != GIST or (GIST, each.first) not in lacking]


def _with_other_parts(
    cues: Sequence[Found], ideas: Sequence[Ideas], sentence: Sentence, message: Message
) -> tuple[Found, ...]:
    """The cues, and the gist of the parts in which none stands; no word belongs to both."""
    parts = [
        (since, until)
        for since, until in parts_of(sentence, message.meaning)
        if not any(each.first < until and since < each.last for each in cues)
    ]
    told_there = [each for part in parts if (each := told_in(ideas, *part, sentence, message))]
    told_there += _own_again(told_there, parts, ideas, message)
    told = [each for each in told_there if _adds(each, ideas, cues)]
    spoke = [each.first for each in cues if each.cue.saying in SPOKEN]
    spoke += [each.at for each in told_there if each.rule.saying in SPOKEN]
    if spoke and not message.theirs and {each.cue.saying for each in cues}.isdisjoint(INTERVIEWS):
        after = [part for part in parts if part[0] > min(spoke) and part not in [each[:2] for each in told]]
        told += filter(None, [told_then(AFTER_WORD, ideas, *part) for part in after])
    if any(each.cue.saying is Saying.OFFER for each in cues) and not message.theirs:
        told += filter(None, [told_then(AFTER_OFFER, ideas, *part) for part in parts if part[0] > cues[0].first])
    others = [_found(each, (each.since, each.until), ideas, sentence, message) for each in told]
    for other in others:
        cues = [_outside(each, other) for each in cues]
    return tuple(sorted([*cues, *others], key=lambda each: each.first))


def _adds(told: Told, ideas: Sequence[Ideas], cues: Sequence[Found]) -> bool:
    """Whether a part tells a thing of its own: one of ``APART``, one of an employer of its own that is no more of the
    same, what is felt now, or anything where the cues only say hello.
    """
    saying, sayings = told.rule.saying, {each.cue.saying for each in cues}
    part = any_of(ideas[told.since : told.until])
    if saying is Saying.FEELS and Saying.FEELS not in sayings and Idea.I in part:
        return part.isdisjoint({Idea.PAST, Idea.HOPEFUL}) or sayings <= SMALL_TALK
    if saying is Saying.PLANNED and (sayings & INTERVIEWS <= ({Saying.TOOK_PLACE} if Idea.NAMED in part else set())):
        arranged = {Idea.MEET, Idea.NAMED} <= part and not part.isdisjoint(DAYS)  # "interview with Foo on Friday"
        return Idea.HOUR in part or arranged or sayings <= SMALL_TALK  # "Acme said no but Foo has me in Thursday at 4"
    if saying is Saying.TOOK_PLACE and Idea.WENT in part and sayings.isdisjoint(INTERVIEWS - {Saying.DECIDES_BY}):
        return True
    days = {Idea.BEHIND, Idea.TODAY, Idea.WEEKDAY}
    if saying is Saying.TOOK_PLACE and {Idea.WENT, Idea.NAMED} <= part and not part.isdisjoint(days):
        return True  # "was at Acme yesterday and I'm at Foo tomorrow"
    spoke = saying is Saying.WORD and any(told.until <= each.first for each in cues)  # "Foo rang and they want me in"
    return saying in APART or (Idea.NAMED in part and (spoke or saying not in WEAK)) or sayings <= SMALL_TALK


def _outside(cue: Found, other: Found) -> Found:
    """A cue without the words that belong to another thing."""
    if other.first > cue.first:
        return replace(cue, until=min(cue.until, other.since))
    return replace(cue, since=max(cue.since, other.until), no_before=max(cue.no_before, other.until))


def _is_hidden(sentence: Sentence, message: Message) -> bool:
    hides = message.meaning.hides
    return hides is not None and hides.search(sentence.plain) is not None


def _with_reach(told: Sequence[Told], ideas: Sequence[Ideas], sentence: Sentence, message: Message) -> Iterator[Found]:
    """Each with the words that belong to it: up to where the next one begins."""
    for number, each in enumerate(told):
        until = told[number + 1].since if number + 1 < len(told) else len(sentence.words)
        yield _found(each, (each.since if number else 0, until), ideas, sentence, message)


def _found(told: Told, reach: tuple[int, int], ideas: Sequence[Ideas], sentence: Sentence, message: Message) -> Found:
    """What is told, as a cue is found, with the words that it reaches."""
    since, until = reach
    first = told.at
    helping = HELPING if Idea.I in any_of(ideas[since : told.at]) else HELPING | SPEAKING
    while first > since and ideas[first - 1] and ideas[first - 1] <= helping:
        first -= 1
    last = next((i for i in range(told.at + 1, len(ideas)) if Idea.REST not in ideas[i]), len(ideas))
    begins = not any(each - NAMES for each in ideas[since:first])
    cue = as_cue(told.rule, begins=begins, theirs=message.theirs)
    return Found(cue, sentence, first, last, since, until, since, GIST)
