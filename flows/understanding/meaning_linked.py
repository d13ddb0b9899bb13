"""Owns which of the employers told around a cue it is about: the nearest one, those linked to it, and none denied.

A name that only other words lead to ("I liked them more than Foo") is not linked: it is better left out than untrue.
"""

from collections.abc import Collection, Sequence

from flows.understanding.gist_table import Idea
from flows.understanding.gist_words import ideas_of
from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning_cues import GIST, Found
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_spans import name_at
from flows.understanding.meaning_table import Meaning, Names
from flows.understanding.meaning_text import COMMA, HELD, NAME, QUOTE, SIGNS, TIME, Sentence, Word

LIGHT = frozenset({COMMA, TIME, QUOTE})
SHORT = 2
MOST_IN_A_NAME = 3


def linked(found: Found, employers: Sequence[Span], beside: Collection[int], meaning: Meaning) -> list[Span]:
    """Of the employers, the one that a cue is about: the nearest; or all of the list that it stands in.

    ``beside`` are the words of other names, of persons and roles, which lead on from one of a list to the next.
    """
    in_order = sorted(set(employers))
    if len(in_order) < 2:
        return list(employers)
    light = _light(found, beside, meaning)
    behind = not found.cue.before and not found.cue.noun
    first = min(employers, key=lambda span: (_far(found, span, light), behind and span[0] < found.first))
    chain, at = [first], in_order.index(first)
    for step in (1, -1):
        last, place = first, at + step
        while 0 <= place < len(in_order):
            one, other = sorted((last, in_order[place]))
            begins = found.last <= other[0] and not _ends(found, other[1], light, meaning)
            apart = begins or not light.issuperset(range(one[1], other[0]))
            if apart or not _listed(found.sentence, one, other, meaning):
                break
            last = in_order[place]
            chain.append(last)
            place += step
    return sorted(chain)


def _listed(sentence: Sentence, one: Span, other: Span, meaning: Meaning) -> bool:
    """Whether two employers stand in a list, not one as the other's ("at Acme through Sample Staff")."""
    words, joins = sentence.words, meaning.names.and_ | meaning.or_ | {COMMA, "&", "+"}
    between = {word.plain for word in words[one[1] : other[0]]}
    after = {word.plain for word in words[other[1] : other[1] + 3]}
    told = not joins.isdisjoint(between) or (TIME in between and TIME in after)  # "Foo monday at 3 Bar tuesday at 10"
    return told or other in also(sentence, one[1], len(sentence.words), meaning)


def _light(found: Found, beside: Collection[int], meaning: Meaning) -> frozenset[int]:
    """The words that lead from one name of a list to the next: the cue's own, prepositions, times, roles."""
    names, roles, words = meaning.names, meaning.roles, found.sentence.words
    plain = names.at | names.with_ | names.articles | names.and_ | names.ones | names.both | names.helpers | LIGHT
    plain |= roles.as_ | roles.for_ | roles.of | roles.nouns | roles.heads | roles.parts | meaning.to
    light = {at for at, word in enumerate(words) if word.plain in plain or _is_small(word.plain, meaning)}
    light.difference_update(at for at, word in enumerate(words) if word.plain == NAME)
    for pattern in (meaning.too, meaning.same_for):
        for match in pattern.finditer(found.sentence.plain) if pattern else ():
            light.update(range(found.sentence.index(match.start()), found.sentence.index(match.end())))
    return frozenset({*light, *beside, *range(found.first, found.last)})


def _is_small(plain: str, meaning: Meaning) -> bool:
    """Whether a word is too short to tell anything; a no tells."""
    return len(plain) <= SHORT and not meaning.no.fullmatch(plain) and plain not in meaning.not_


def _ends(found: Found, at: int, light: Collection[int], meaning: Meaning) -> bool:
    """Whether a name of a list can end before a word: with "Foo wants me" or "the Foo one is on" a thought begins."""
    names, plain = meaning.names, found.sentence.words[at].plain if at < found.until else COMMA
    return at >= found.until or ((at in light or plain in names.never) and plain not in names.helpers | names.ones)


def _far(found: Found, span: Span, light: Collection[int]) -> int:
    """How many words that do not lead on stand between a cue and a name."""
    between = range(span[1], found.first) if span[0] < found.first else range(found.last, span[0])
    return sum(at not in light for at in between)


def denied(found: Found, span: Span, meaning: Meaning) -> bool:
    """Whether it is said that it is not this one: "not with Foo but with Bar", "instead of Foo"."""
    if meaning.denies is None or found.cue.saying is Saying.NO_NEWS:
        return False
    if found.number == GIST and found.cue.saying is Saying.NO:  # its "not" is what makes it a no
        return False
    sentence = found.sentence
    before = sentence.plain[: sentence.starts[span[0]]].rstrip()
    match = next((each for each in meaning.denies.finditer(before) if each.end() == len(before)), None)
    return match is not None and not found.first <= sentence.index(match.start()) < found.last


def also(sentence: Sentence, since: int, until: int, meaning: Meaning) -> list[Span]:
    """The names of which the same is said in passing: "and Foo too", "same for Foo"."""
    if meaning.too is None or meaning.same_for is None:
        return []
    words, spans = sentence.words, list[Span]()
    for match in meaning.too.finditer(sentence.plain):
        if since < (end := sentence.index(match.start())) <= until and (span := _before(words, since, end, meaning)):
            spans.append(span)
    for match in meaning.same_for.finditer(sentence.plain):
        at = sentence.index(match.end())
        if since <= sentence.index(match.start()) and at < until and (span := _name(words, at, until, meaning)):
            spans.append(span)
    return spans


def all_also(sentence: Sentence, meaning: Meaning) -> list[Span]:
    """The names of a sentence that says nothing but that the same holds of them: "Foo too"."""
    words = sentence.words
    spans = also(sentence, 0, len(words), meaning)
    cue_words = {at for span in spans for at in range(*span)}
    for pattern in (meaning.too, meaning.same_for):
        for match in pattern.finditer(sentence.plain) if pattern else ():
            cue_words.update(range(sentence.index(match.start()), sentence.index(match.end())))
    names = meaning.names
    light = names.at | names.with_ | names.and_ | names.articles | LIGHT
    if not spans and words[-1].plain == TIME and (span := name_at(words, 0, len(words), names)):
        return [span] if all(w.plain in LIGHT or len(w.plain) <= SHORT for w in words[span[1] :]) else []
    return spans if all(at in cue_words or word.plain in light for at, word in enumerate(words)) else []


def _before(words: Sequence[Word], since: int, end: int, meaning: Meaning) -> Span | None:
    """The name that is all there is from the last break to a word."""
    names = meaning.names
    start = next((at + 1 for at in range(end - 1, since - 1, -1) if words[at].plain in names.and_ | {COMMA}), since)
    while start < end and words[start].plain in names.at | names.with_ | names.articles:
        start += 1
    span = _name(words, start, end, meaning) if start < end else None
    return span if span and span[1] == end else None


def _name(words: Sequence[Word], at: int, until: int, meaning: Meaning) -> Span | None:
    names = meaning.names
    while at < until and words[at].plain in names.at | names.with_:
        at += 1
    if at >= until or words[at].plain in names.given | names.titles | names.callings | meaning.roles.heads:
        return None
    span = name_at(words, at, until, names)
    if span is None or span[1] - span[0] > MOST_IN_A_NAME:
        return None
    return None if any(words[i].plain in SIGNS - {NAME} for i in range(*span)) else span


def of_named(told: Heard, found: Found, message: Message) -> bool:
    """Whether "they" who got in touch are whom the sentence named before: "applied to Foo and they wrote to me"."""
    words = found.sentence.words
    if told.saying is not Saying.WORD or told.person or not any(word.capital for word in words[1 : found.since]):
        return False
    return any(Idea.THEY in each for each in ideas_of(words, message)[found.since : found.last])


def is_street(words: Sequence[Word], span: Span, names: Names) -> bool:
    """Whether a name says where something is: "in person at Park Road"."""
    told = "".join(word.plain + HELD for word in words[span[0] : span[1]]).strip(HELD).split(HELD)
    return len(told) > 1 and told[-1] in names.streets and words[span[0]].plain != NAME


def is_within_a_place(words: Sequence[Word], at: int, found: Found, names: Names) -> bool:
    """Whether an "of" stands in the name of a place: "Mairie de Lyon", "Hospital General de Prueba"."""
    first = at
    while first > found.since and words[first - 1].capital and words[first - 1].plain not in SIGNS:
        first -= 1
    return any(words[i].plain in names.places for i in range(first, at))
