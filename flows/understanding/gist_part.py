"""Owns what one part of a sentence says by its ideas: who acts in it, whether it is asked, which rule fits first."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from flows.understanding.gist_rules import ASKED_RULES, GROUPS, STATED_RULES, WISHED_RULES, Rule
from flows.understanding.gist_table import Idea, Ideas
from flows.understanding.gist_words import ACTS, ideas_of
from flows.understanding.heard import Saying
from flows.understanding.meaning_cues import in_doubt, is_asked
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_table import Cue, Meaning
from flows.understanding.meaning_text import COMMA, TIME, Sentence, Word

OWN = frozenset(
    {
        Saying.PAUSE, Saying.STOP, Saying.GO_ON, Saying.MOVED_HOME, Saying.ACCEPTED, Saying.WITHDREW, Saying.THANKED,
        Saying.WROTE, Saying.PHONED, Saying.FEELS, Saying.THANKS, Saying.GREETS, Saying.NO_NEWS, Saying.TOOK_PLACE,
        Saying.WORD, Saying.CONTACT, Saying.LET_GO, Saying.APPLIED,
    }
)  # fmt: skip
"""What only the person says, and no employer."""
POLITE = frozenset({Idea.THANK, Idea.GRATEFUL})
"""An employer's letter thanks for what has been: that is no news."""
COME = GROUPS["TALKS"] | {Idea.REJECT, Idea.REFUSAL, Idea.OFFER, Idea.INVITE}
"""What comes from somebody: "got a call", "a refusal from"."""
SPOKEN = frozenset({Idea.CALL, Idea.MESSAGE})
TOLD_BY = frozenset({Idea.I, Idea.THEY, Idea.ME, Idea.GET, Idea.BE_DONE, Idea.REJECT, Idea.CANCEL})
"""What tells who does it, or to whom it is done."""
TAKEN = frozenset({Idea.REJECT, Idea.ACCEPT, Idea.WITHDRAW})
"""What the person does with what came from somebody: "turned down the offer from Acme"."""
OBJECTS = GROUPS["TALKS"] | {Idea.NAMED, Idea.STAFF, Idea.OFFER, Idea.JOB, Idea.MEET, Idea.PAPERS}
"""What the person does something with, where nobody is told who does it."""
OVER = frozenset({Idea.PAST, Idea.WENT, Idea.ACTED, Idea.DONE})
"""Beside these, a weekday is the last one."""
QUESTION_WORDS = frozenset({Idea.WHEN, Idea.WHY, Idea.HOW, Idea.WHAT, Idea.SHOULD})
FIRST = 2
"""Words of a part within which it begins as a question."""
FAR = 2
"""Words back in which a preposition makes a name the one who is turned to."""
LONGEST_GREETING = 3
SILENT = frozenset({Idea.NAMED, Idea.STAFF, Idea.THEY, Idea.I, Idea.ME, Idea.TO, Idea.REST})
"""What alone speaks for nothing: who it is about."""
MORE, LESS = 0.1, 0.25
"""What each idea that a rule wants, or bars, weighs beside the share of those that are there."""
NOWHERE = r"(?!)"


class Told(NamedTuple):
    """What a part of a sentence says: the part by its words, the word it is told by, and the rule."""

    since: int
    until: int
    at: int
    rule: Rule


def told_in(ideas: Sequence[Ideas], since: int, until: int, sentence: Sentence, message: Message) -> Told | None:
    """What the part of a sentence from a word to another says; None if nothing, or if it is in doubt."""
    part = ideas[since:until]
    start, end = sentence.starts[since], sentence.starts[until - 1] + len(sentence.words[until - 1].plain)
    asking = part[0] | any_of(part[:FIRST]) - {Idea.SHOULD}
    asked = bool(asking & QUESTION_WORDS) or is_asked(sentence, start, end, message.meaning)
    if message.theirs:
        rule = _in_letter(any_of(part))
    elif asked and Idea.NEW in any_of(part) and any_of(part).isdisjoint({Idea.I, Idea.SHOULD}):
        rule = _first_that_fits(STATED_RULES, with_actor(part))  # "how about Wednesday instead"
    elif asked:
        asks_you = Idea.YOU in any_of(part[: FIRST + 1])
        rule = _first_that_fits((*(WISHED_RULES if asks_you else ()), *ASKED_RULES), any_of(part))
    else:
        rule = _first_that_fits(STATED_RULES, with_actor(part))
    if rule is None or (rule.saying is Saying.GREETS and len(sentence.words) > LONGEST_GREETING):
        return None
    at = next((i for i in range(since, until) if ideas[i] & rule.wants[0]), since)
    doubted = rule.saying is not Saying.ASKS and not message.theirs and not asked
    if doubted and in_doubt(as_cue(rule), sentence, sentence.starts[at], end, message.meaning):
        return None
    return Told(since, until, at, rule)


def told_then(rule: Rule, ideas: Sequence[Ideas], since: int, until: int) -> Told | None:
    """What a part says by a rule that only holds after something else."""
    if _first_that_fits((rule,), any_of(ideas[since:until])) is None:
        return None
    at = next((i for i in range(since, until) if ideas[i] & rule.wants[-1] - {Idea.I}), since)
    return Told(since, until, at, rule)


def as_cue(rule: Rule, *, begins: bool = False, theirs: bool = False) -> Cue:
    """A rule as a cue; ``begins``: nothing but a name stands before it."""
    return Cue(
        rule.saying, NOWHERE, rule.topic, rule.despite, rule.needs, before=begins, noun=True, after=True,
        ahead=rule.ahead, behind=None if theirs else rule.behind, following=True,
        shy=rule.saying in (Saying.WORD, Saying.ROUND),
    )  # fmt: skip


def likeliest(words: Sequence[Word], message: Message) -> Mapping[Saying, float]:
    """How much of what words stand for speaks for each thing that can be said."""
    told = with_actor(ideas_of(words, message))
    if Idea.WEEKDAY in told:
        told |= {Idea.BEHIND if told & OVER else Idea.AHEAD}
    weights: dict[Saying, float] = {}
    for rule in STATED_RULES:
        saying = rule.behind if rule.behind and Idea.BEHIND in told else rule.saying
        hit = sum(bool(told & group) for group in rule.wants)
        against = len(told & rule.never - {Idea.WILL})
        if any(told & group - SILENT for group in rule.wants):
            weight = hit / len(rule.wants) + hit * MORE - against * LESS
            weights[saying] = max(weights.get(saying, weight), weight)
    return weights


def with_actor(part: Sequence[Ideas]) -> Ideas:
    """What the words of a part stand for together, with who acts: who is told last before the verb, be it the person,
    they, or a name that is not turned to ("to Acme"). Where nobody is told, the person does what has an object.
    """
    told = _of_whom(part)
    if told & COME and told & {Idea.GET, Idea.FROM} and not told & TAKEN:
        return (told - {Idea.I}) | {Idea.THEY}  # "I got a call from them"
    acting = [at for at, each in enumerate(part) if each & ACTS]
    if not acting:
        return told
    acts = next((at for at in acting if Idea.DONE in part[at]), acting[0])
    if Idea.I in any_of(part[acts + 1 : acts + 2]) - any_of(part[acts : acts + 1]):
        return told - {Idea.THEY}  # de "dann rief ich an"
    for at in range(acts, -1, -1):
        if part[at] & {Idea.I, Idea.THEY}:
            return told - ({Idea.I, Idea.THEY} - part[at])
        named = part[at] & {Idea.NAMED, Idea.STAFF} and Idea.DONE not in part[acts]
        if named and {Idea.I, Idea.WILL} <= any_of(part[:at]):
            return told  # de "ich werde Acme anrufen"
        if named and not any_of(part[max(0, at - FAR) : at]) & {Idea.TO, Idea.FROM}:
            return (told - {Idea.I}) | {Idea.THEY}
    if Idea.BEGUN in part[acts]:
        return _by_who_follows(part, acts, told)
    either = Idea.DONE in part[acts] and part[acts] & {Idea.REJECT, Idea.CANCEL}  # de "Acme abgesagt"
    if told & {Idea.I, Idea.THEY, Idea.ME, Idea.BE_DONE} or either:
        return told
    with_object = any_of(part[acts + 1 :]) & OBJECTS or told & {Idea.NAMED, Idea.STAFF}
    return told | {Idea.I} if with_object else told


def _by_who_follows(part: Sequence[Ideas], acts: int, told: Ideas) -> Ideas:
    """Who acts, where that stands after the verb: de "rief gestern die Kita an"; but "rief bei Acme an"."""
    after = [*part[acts + 1 : acts + 3], frozenset[Idea](), frozenset[Idea]()]
    mine = Idea.TO in after[0] and Idea.ME not in after[1]
    return (told - {Idea.THEY}) | {Idea.I} if mine else (told - {Idea.I}) | {Idea.THEY}


def _of_whom(part: Sequence[Ideas]) -> Ideas:
    """What the words stand for; where the person does it, de "von Acme" tells of whom, not from whom: "habe Frau Sommer
    von Acme geschrieben", "Frau Sommer von Acme geschrieben".
    """
    told = any_of(part)
    if {Idea.I, Idea.DONE} <= told and Idea.GET not in told:
        return told - {Idea.FROM}
    alone = Idea.DONE in told and bool(told & SPOKEN) and told.isdisjoint(TOLD_BY)
    return (told - {Idea.FROM}) | {Idea.I} if alone and _begins_with_whom(part) else told


def _begins_with_whom(part: Sequence[Ideas]) -> bool:
    """Whether a part begins with somebody from somewhere, before what was done."""
    named = next((at for at, each in enumerate(part) if each & {Idea.NAMED, Idea.STAFF}), len(part))
    done = next((at for at, each in enumerate(part) if Idea.DONE in each), 0)
    return (
        named + 1 < done and Idea.FROM in any_of(part[named + 1 : named + 1 + FAR]) and not any_of(part[:done]) & SPOKEN
    )


def parts_of(sentence: Sentence, meaning: Meaning) -> Iterator[tuple[int, int]]:
    """The parts of a sentence, parted by commas and by words like "but" and "and"; a time that begins one belongs to
    what follows: "but next week, an interview at Foo".
    """
    since, words = 0, sentence.words
    for at, word in enumerate(words):
        if meaning.breaks.fullmatch(word.plain):
            begins = word.plain == COMMA and (since == 0 or words[since - 1].plain != COMMA)
            if begins and at > since and at + 1 < len(words) and all(each.plain == TIME for each in words[since:at]):
                continue
            if at > since:
                yield since, at
            since = at + 1
    if since < len(sentence.words):
        yield since, len(sentence.words)


def any_of(part: Sequence[Ideas]) -> Ideas:
    """All ideas of some words."""
    return frozenset[Idea]().union(*part)


def _in_letter(told: Ideas) -> Rule | None:
    """What an employer's own words say: "we'll have to cancel" does so, and thanks are no news."""
    rule = _first_that_fits(STATED_RULES, told - {Idea.WILL})
    return None if rule is None or rule.saying in OWN or told & POLITE else rule


def _first_that_fits(rules: Sequence[Rule], told: Ideas) -> Rule | None:
    """The first rule that fits; a weekday is read both ways, unless what is told is over."""
    readings = [told]
    if Idea.WEEKDAY in told:
        over = told & OVER and Idea.UNTIL not in told  # "told me to expect a call by Friday"
        readings = [told | {Idea.BEHIND}] if over else [told | {Idea.AHEAD}, told | {Idea.BEHIND}]
    return next((each for each in rules if any(each.fits(read) for read in readings)), None)
