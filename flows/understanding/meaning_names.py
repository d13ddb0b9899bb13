"""Owns taking employers and persons from the words around a cue."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from flows.understanding.heard import Saying
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_lists import apart, in_list
from flows.understanding.meaning_roles import Span, role_around
from flows.understanding.meaning_spans import LONGEST_NAME, name_at, person_at, text_of, written_end
from flows.understanding.meaning_table import Meaning, Names
from flows.understanding.meaning_text import COMMA, NAME, QUOTE, SIGNS, TIME, Word

Like = Callable[[str], bool]


@dataclass(slots=True)
class Named:
    """What names were told, each as the words from–to in the sentence. ``maybe``: employers or persons."""

    role: Span | None = None
    employers: list[Span] = field(default_factory=list)
    persons: list[Span] = field(default_factory=list)
    maybe: list[Span] = field(default_factory=list)

    def takes(self, at: int) -> bool:
        """Whether a word belongs to a name already."""
        spans = [*self.employers, *self.persons, *self.maybe, *([self.role] if self.role else [])]
        return any(span[0] <= at < span[1] for span in spans)


def names_around(found: Found, meaning: Meaning, like: Like) -> Named:
    """The names among the words that belong to a cue. ``like``: whether words are nearly the name of a known lead."""
    words = found.sentence.words
    named = Named(role_around(words, found, meaning))
    before = meaning.names.at | meaning.names.with_ | meaning.names.called | meaning.roles.for_
    first_of_person = meaning.names.given | meaning.names.titles
    for at in range(found.since, found.until):
        plain = words[at].plain
        if named.takes(at):
            continue
        if plain == NAME:
            named.employers.append((at, at + 1))
        elif plain in before:
            _after_word(at, found, meaning, like, named)
        elif plain in meaning.names.callings and (person := person_at(words, at + 1, found.until, meaning)):
            named.persons.append(person)
        elif plain in first_of_person and words[at].capital and not _hailed(words, at, meaning):
            named.persons.extend(filter(None, [person_at(words, at, found.until, meaning)]))
        elif plain in meaning.names.and_ and any(span[1] == at for span in (*named.employers, *named.maybe)):
            _one_more(words, at + 1, found.until, meaning, named)
    _settle_maybe(words, meaning, named)
    _listed(words, found, meaning, named)
    if not named.employers:
        _beside(found, meaning, like, named)
    return named


def _beside(found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """The employer that no preposition tells, and those of the list that it begins."""
    words = found.sentence.words
    for place in (_before, _inside, _after, _of_job, _between):
        if not named.employers:
            place(words, found, meaning, like, named)
    if named.employers and found.cue.saying is not Saying.APPLIED:
        _listed(words, found, meaning, named)


def _listed(words: Sequence[Word], found: Found, meaning: Meaning, named: Named) -> None:
    """Employers that are told as a list, each for itself."""
    if found.cue.saying is Saying.APPLIED:
        named.employers = apart(words, named.employers, meaning.names)
    more = [span for span in in_list(words, named.employers, found, meaning) if not named.takes(span[0])]
    if more:
        named.employers = sorted([*named.employers, *more])


def _hailed(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    return at > 0 and words[at - 1].plain in meaning.names.hails


def _after_word(at: int, found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """What stands after a preposition: an employer, a person, or one of both."""
    words, until, names = found.sentence.words, found.until, meaning.names
    plain = words[at].plain
    if person := person_at(words, at + 1, until, meaning):
        named.persons.append(person)
        return
    span = name_at(words, at + 1, until, names)
    if span is None or any(named.takes(i) for i in range(*span)):
        return
    if plain in names.joins and at > 0 and words[at - 1].capital and words[at - 1].plain in names.places:
        return  # "Mairie de Lyon": within a name
    span = _nearest(words, span, like)
    if _is_one_more(words, at, found, names, named):
        named.employers.extend([*named.maybe, span])
        named.maybe = []
        return
    written = words[span[0]].capital or words[span[0]].plain == NAME or words[span[0] - 1].plain == QUOTE
    doubtful = plain in meaning.roles.for_ or (plain in names.weak and at not in (found.last, found.last - 1))
    if doubtful and plain not in names.called and not (written or like(text_of(words, span))):
        return
    either = plain in names.with_ - meaning.roles.for_ - names.called and words[span[0]].plain != NAME
    (named.maybe if either else named.employers).append(span)


def _is_one_more(words: Sequence[Word], at: int, found: Found, names: Names, named: Named) -> bool:
    """Whether a preposition begins one more of the same: "and one with Foo", applied "to Foo and to Bar"."""
    if at < 1 or not (named.employers or named.maybe):
        return False
    again = found.cue.saying is Saying.APPLIED and words[at - 1].plain in names.and_
    again = again and any(span[1] == at - 1 for span in (*named.employers, *named.maybe))
    first = at
    while first > 1 and words[first - 1].plain in names.ones:
        first -= 1
    if first == at > 2 and words[at - 1].plain == TIME and any(word.plain == TIME for word in words[: at - 2]):
        first -= 1 if words[at - 2].plain in names.and_ | {COMMA} else 2  # "monday with Foo and on tuesday with Bar"
    return again or (first < at and words[first - 1].plain in names.and_ | {COMMA})


def _settle_maybe(words: Sequence[Word], meaning: Meaning, named: Named) -> None:
    """Whom one is "with": the employer if no other is told, else a person of theirs."""
    maybe, named.maybe = named.maybe, []
    for span in maybe:
        if any(named.takes(at) for at in range(*span)):
            continue
        if not named.employers:
            named.employers.append(span)
        elif _can_be_person(words, span, meaning.names):
            named.persons.append(span)


def _can_be_person(words: Sequence[Word], span: Span, names: Names) -> bool:
    """Whether it is a person whom one is "with": an employer follows "to" as often."""
    sure = span[0] > 0 and words[span[0] - 1].plain not in names.weak
    return sure and words[span[0]].capital and words[span[0]].plain not in names.articles and span[1] - span[0] < 3


def _one_more(words: Sequence[Word], at: int, until: int, meaning: Meaning, named: Named) -> None:
    """ "Acme and Sample Corp": one more employer, if it is written as a name."""
    if at < until and words[at].capital and words[at].plain not in meaning.names.ends:
        span = name_at(words, at, until, meaning.names)
        named.employers.extend([*named.maybe, span] if span else [])


def _nearest(words: Sequence[Word], span: Span, like: Like) -> Span:
    """The part of a name, if there is one, that is nearly a known lead: what was typed small may have run on."""
    cuts = ((span[0], end) for end in range(span[1], span[0], -1) if end == span[1] or not words[end].capital)
    return next((cut for cut in cuts if like(text_of(words, cut))), span)


def _before(words: Sequence[Word], found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """The name right before a cue: "Acme rejected me", "the Acme interview"."""
    if not (found.cue.before or found.cue.noun):
        return
    names = meaning.names
    blocked = names.never | names.callings | meaning.roles.heads | names.given | SIGNS
    at = end = _without_helpers(words, found, names)
    while at > found.no_before and end - at < LONGEST_NAME and not named.takes(at - 1):
        joined = at < end and at - 2 >= found.no_before and words[at - 2].capital
        if words[at - 1].plain in names.joins | names.and_ | {"&"} and joined:
            at -= 2
        elif words[at - 1].capital and words[at - 1].plain not in blocked:
            at -= 1
        else:
            break
    if at < end and not (at == 0 and end == 1 and words[0].plain in names.ends):
        named.employers.append((at, end))
        return
    for span in ((end - size, end) for size in (1, 2, 3)):
        if span[0] < found.no_before or any(words[i].plain in SIGNS or named.takes(i) for i in range(*span)):
            break
        if like(text_of(words, span)):
            named.employers.append(span)
            return
    if found.cue.before:
        named.employers.extend(_small_before(words, end, found, meaning, named))


def _without_helpers(words: Sequence[Word], found: Found, names: Names) -> int:
    """Where what stands before a cue ends, "is" and "still" left out."""
    at = found.first
    while found.cue.before and at > found.no_before and words[at - 1].plain in names.helpers:
        at -= 1
    return at


def _small_before(words: Sequence[Word], end: int, found: Found, meaning: Meaning, named: Named) -> list[Span]:
    """One or two words in small letters right before a cue, if nothing but a name can stand there."""
    names = meaning.names
    stops = names.ends | names.never | names.callings | names.given | SIGNS | meaning.roles.heads | names.articles
    at = end
    while at > found.no_before and words[at - 1].plain not in stops and not words[at - 1].plain.isdigit():
        at -= 1
    free = not any(named.takes(i) for i in range(at, end))
    return [(at, end)] if free and 1 <= end - at <= 2 else []


def _inside(words: Sequence[Word], found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """A name among the words of the cue itself: "had my Acme interview"."""
    if not found.cue.noun:
        return
    names, roles = meaning.names, meaning.roles
    blocked = names.ends | names.never | names.callings | roles.heads | roles.parts | roles.nouns | names.given | SIGNS
    for at in range(found.first, found.last):
        if named.takes(at) or words[at].plain in blocked or (at == 0 and found.cue.after):
            continue
        if words[at].capital:
            named.employers.append((at, written_end(words, at, found.last, names)))
            return
        for span in ((at, end) for end in (at + 2, at + 1) if end <= found.last):
            if like(text_of(words, span)):
                named.employers.append(span)
                return


def _after(words: Sequence[Word], found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """The name right after a cue: "emailed Acme"."""
    if not found.cue.after or named.takes(found.last):
        return
    at = found.last + (found.last < found.until and words[found.last].plain == COMMA)
    if person := person_at(words, at, found.until, meaning):
        named.persons.append(person)
    elif span := name_at(words, at, found.until, meaning.names):
        named.employers.append(_nearest(words, span, like))


def _of_job(words: Sequence[Word], found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """A name before what is worked as: "the Sample Foods job"."""
    names = meaning.names
    for end in range(found.since + 1, found.until):
        at = end
        while words[end].plain in meaning.roles.nouns and at > found.since and _is_written(words[at - 1], names):
            at -= 1
        if at < end:
            named.employers.append((at, end))
            return


def _between(words: Sequence[Word], found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """A name between commas after an interview: "my next interview: Demo Dynamics, Monday 10am"."""
    commas = [i for i in range(found.last, min(found.last + 3, found.until)) if words[i].plain == COMMA]
    if not found.cue.noun or not commas:
        return
    end = at = commas[0] + 1
    while end < found.until and _is_written(words[end], meaning.names) and words[end].plain not in meaning.names.given:
        end += 1
    if end > at and (end == found.until or words[end].plain in (COMMA, TIME)):
        named.employers.append((at, end))


def _is_written(word: Word, names: Names) -> bool:
    return word.capital and word.plain not in names.never | names.ends | names.callings | SIGNS
