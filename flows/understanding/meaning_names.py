"""Owns taking employers and persons from the words around a cue."""

from collections.abc import Sequence

from flows.understanding.heard import Saying
from flows.understanding.meaning_beside import Like, nearest, put_beside
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_linked import also, denied, is_street, is_within_a_place, linked
from flows.understanding.meaning_lists import apart, in_list
from flows.understanding.meaning_named import Named
from flows.understanding.meaning_persons import person_at
from flows.understanding.meaning_roles import Span, role_around
from flows.understanding.meaning_spans import is_kind, name_at, small_whole, text_of
from flows.understanding.meaning_table import Meaning, Names
from flows.understanding.meaning_text import COMMA, HELD, NAME, PERSON, QUOTE, SIGNS, TIME, Word
from flows.understanding.meaning_unsure import leave_unsure, leave_ways
from flows.understanding.which import LEGAL

SHORT = 3


def names_around(found: Found, meaning: Meaning, like: Like) -> Named:
    """The names among the words that belong to a cue. ``like``: whether words are nearly the name of a known lead."""
    words = found.sentence.words
    apart = _told_apart(found, meaning)
    named = Named(role_around(words, found, meaning))
    if named.role and like(text_of(words, named.role)):
        named = Named(employers=[named.role])  # "the Foo job"
    before = meaning.names.at | meaning.names.with_ | meaning.names.called | meaning.roles.for_
    for at in range(found.since, found.until):
        plain = words[at].plain
        if named.takes(at):
            continue
        if plain == NAME:
            named.employers.append((at, at + 1))
        elif plain in before or _is_before_a_name(words, at, found, meaning.names):
            _after_word(at, found, meaning, like, named)
        elif plain in meaning.names.callings and (person := person_at(words, at + 1, found.until, meaning)):
            named.persons.append(person)
        elif _is_person(words, at, meaning) and not _hailed(words, at, meaning) and at not in apart:
            named.persons.extend(filter(None, [person_at(words, at, found.until, meaning)]))
        elif plain in meaning.names.and_ and any(span[1] == at for span in (*named.employers, *named.maybe)):
            _one_more(words, at + 1, found.until, meaning, named)
    _leave_denied(found, meaning, named)
    leave_unsure(found, meaning, named)
    _settle_maybe(words, meaning, named)
    leave_ways(found, meaning, like, named)
    _listed(words, found, meaning, named)
    if not named.employers:
        _beside(found, meaning, like, named)
        _leave_denied(found, meaning, named)
    _link(found, meaning, named)
    named.employers = [_called_so(words, span, found, meaning) for span in named.employers]
    return named


def _is_before_a_name(words: Sequence[Word], at: int, found: Found, names: Names) -> bool:
    """Whether a contracted article stands before a name that is written as one: "refus du Crédit Exemplaire"."""
    following = words[at + 1] if words[at].plain in names.contracted and at + 1 < found.until else None
    return following is not None and following.capital and HELD in following.plain


def _called_so(words: Sequence[Word], span: Span, found: Found, meaning: Meaning) -> Span:
    """What an employer that is only described is called, told after a comma: "a bakery in Sampleton, Foo Bakers"."""
    at, unnamed = span[1] + 1, meaning.names.unnamed
    if at < found.until and words[at].plain in meaning.names.articles - unnamed and not words[at].capital:
        at += 1  # "un hotel, el Foo"
    described = unnamed & {words[span[0]].plain, words[max(0, span[0] - 1)].plain}
    if not described or at >= found.until or words[span[1]].plain != COMMA or not words[at].capital:
        return span
    name = None if words[at].plain in meaning.names.given else name_at(words, at, found.until, meaning.names)
    closed = name is not None and (name[1] == found.until or words[name[1]].plain in SIGNS)
    return name if name is not None and closed else span


def _told_apart(found: Found, meaning: Meaning) -> frozenset[int]:
    """Where known persons stand in a part after the cue's that tells something else: ", Kim was nice"."""
    words, apart, since = found.sentence.words, set[int](), found.since
    for at in range(found.since, found.until + 1):
        if at < found.until and not meaning.breaks.fullmatch(words[at].plain):
            continue
        if at - since > 1 and since >= found.last:
            apart.update(i for i in range(since, at) if words[i].plain.startswith(PERSON))
        since = at + 1
    return frozenset(apart)


def _leave_denied(found: Found, meaning: Meaning, named: Named) -> None:
    """Without the employers that it is not about; if none is left, nothing is said of any."""
    told = [*named.employers, *named.maybe]
    named.employers = [span for span in named.employers if not denied(found, span, meaning)]
    named.maybe = [span for span in named.maybe if not denied(found, span, meaning)]
    named.denied = bool(named.denied or told) and not (named.employers or named.maybe)


def _link(found: Found, meaning: Meaning, named: Named) -> None:
    """Those that the cue is about, with what is told of in passing ("and Foo too")."""
    if not named.employers:
        return
    more = [each for each in also(found.sentence, found.since, found.until, meaning) if not named.takes(each[0])]
    beside = {at for span in (*named.persons, *filter(None, [named.role])) for at in range(*span)}
    named.employers = linked(found, [*named.employers, *more], beside, meaning)


def _beside(found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """The employer that no preposition tells, and those of the list that it begins."""
    put_beside(found, meaning, like, named)
    if named.employers:
        _listed(found.sentence.words, found, meaning, named)


def _listed(words: Sequence[Word], found: Found, meaning: Meaning, named: Named) -> None:
    """Employers that are told as a list, each for itself."""
    named.employers = apart(words, named.employers, meaning.names)
    more = [span for span in in_list(words, named.employers, found, meaning) if not named.takes(span[0])]
    if more:
        named.employers = sorted([*named.employers, *apart(words, more, meaning.names)])


def _is_person(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    """Whether a given name or a title names a person: in small letters, a title before what can be a name."""
    names = meaning.names
    if words[at].plain not in names.given | names.titles:
        return words[at].plain.startswith(PERSON)
    if words[at].plain in names.titles and meaning.roles.is_head(words[at].plain):  # es "ingeniero civil"
        after = words[at + 1] if at + 1 < len(words) else None
        if after is None or not after.capital or after.plain in meaning.roles.parts:
            return False
    if words[at].capital or words[at].plain not in names.titles:
        of_employer = at + 1 < len(words) and words[at + 1].plain in names.at - names.joins - names.weak
        return words[at].capital or (of_employer and words[at].plain not in names.ends)
    following = words[at + 1].plain if at + 1 < len(words) else COMMA
    everyday = names.ends | names.never | names.articles | SIGNS
    named = at + 1 < len(words) and words[at + 1].capital  # es "el señor Sampleo"
    apart = at == 0 or names.common is not None or words[at - 1].plain not in names.articles  # de "der Frau Sommer"
    return following not in everyday and (named or apart)


def _hailed(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    return at > 0 and words[at - 1].plain in meaning.names.hails


def _after_word(at: int, found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """What stands after a preposition: an employer, a person, or one of both."""
    words, until, names = found.sentence.words, found.until, meaning.names
    plain = words[at].plain
    written = plain in names.where and at + 2 < until and words[at + 1].capital and words[at + 2].capital
    person = None if written else person_at(words, at + 1, until, meaning)
    if person:
        named.persons.append(person)
        return
    begins = at + 1 + (at + 1 < until and words[at + 1].plain in names.both)  # "by both Foo and Bar"
    role = plain in names.weak | meaning.roles.for_ and _is_role(words, begins, until, meaning)
    span = None if role else name_at(words, begins, until, names)
    if at > 0 and words[at - 1].plain in names.then and plain in names.weak:
        return  # es "después de Reyes"
    if span is None or any(named.takes(i) for i in range(*span)) or is_street(words, span, names):
        return
    if plain in names.called and at > 0 and words[at - 1].plain in names.people | names.callings:
        named.persons.append(span)  # "a woman called Foo"
        return
    if plain in names.joins and is_within_a_place(words, at, found, names):
        return
    span = nearest(words, span, like)
    whole = span if like(text_of(words, span)) else _whole(at, span, found, meaning)
    if whole is None:
        return
    span = whole
    if _is_one_more(words, at, found, meaning, named):
        named.employers.extend([*named.maybe, span])
        named.maybe = []
        return
    written = words[span[0]].capital or words[span[0]].plain == NAME or words[span[0] - 1].plain == QUOTE
    written = written or (words[span[0]].plain in names.articles and span[1] - span[0] > 1)  # "the council"
    for_role = plain in meaning.roles.for_ and not (names.theirs and plain in names.at)
    of_person = plain in names.of_firm and any(person[1] == at for person in named.persons)
    near = of_person or _is_near(words, at, span, found, names)
    doubtful = for_role or (plain in names.weak and not near)
    if doubtful and plain not in names.called and not (written or like(text_of(words, span))):
        return
    either = plain in names.with_ - meaning.roles.for_ - names.called and words[span[0]].plain != NAME
    (named.maybe if either else named.employers).append(span)


def _is_role(words: Sequence[Word], at: int, until: int, meaning: Meaning) -> bool:
    """Whether a role is told at a word, or what one is of: fr "mon entretien de serveuse", es "prueba de soldadura"."""
    if at >= until or words[at].capital or meaning.roles.is_head(words[at].plain):
        return at < until and not words[at].capital
    return words[at].plain in meaning.roles.parts and (at + 1 == until or words[at + 1].plain in SIGNS)


def _whole(at: int, span: Span, found: Found, meaning: Meaning) -> Span | None:
    """All of a name after a preposition; None where it is uncertain where it ends."""
    words = found.sentence.words
    if _is_of_place(words, at, span, found, meaning.names):
        return (at - 1, span[1])  # "le lycée de Foo"
    written = words[span[0]].capital or words[span[0]].plain == NAME
    return span if written else small_whole(found, at, span, meaning)


def _is_of_place(words: Sequence[Word], at: int, span: Span, found: Found, names: Names) -> bool:
    """Whether a written name goes on with what a place in small letters, before its "of", is called."""
    joins = names.common is None and words[at].plain in names.joins and words[span[0]].capital
    if not joins or at <= found.since or words[at - 1].capital or not names.is_place(words[at - 1].plain):
        return False
    return at - 1 == found.since or words[at - 2].plain in names.articles  # not "offre ferme de Foo"


def _is_near(words: Sequence[Word], at: int, span: Span, found: Found, names: Names) -> bool:
    """Whether a preposition that other words follow as often tells an employer there: right after the cue (or its
    time: "interview tomorrow with foo"), after one of them ("the chef of foo"), or before what is a place.
    """
    last = found.last
    after_time = names.at if names.theirs else names.with_ - names.at
    while words[at].plain in after_time | names.with_ - names.at and last < at and words[last].plain == TIME:
        last += 1
    theirs = names.theirs or (names.somebody | names.callings if names.common is not None else frozenset())
    of_theirs = at > 0 and words[at - 1].plain in theirs
    in_cue = names.common is not None and (words[at].plain in names.at or at == found.first + 1)
    in_cue = in_cue and (found.first <= at < found.last or _leads_to(words, span, found, names))
    return at in (found.last, found.last - 1, last) or of_theirs or in_cue or names.is_place(words[span[0]].plain)


def _leads_to(words: Sequence[Word], span: Span, found: Found, names: Names) -> bool:
    """Whether a cue follows a name, a verb between at most: "vom huber kam noch nichts"."""
    between = words[span[1] : found.first]
    return span[1] <= found.first and len(between) < SHORT and all(word.plain in names.ends for word in between)


def _is_one_more(words: Sequence[Word], at: int, found: Found, meaning: Meaning, named: Named) -> bool:
    """Whether a preposition begins one more of the same: "and one with Foo", applied "to Foo and to Bar"."""
    first, names, roles = at, meaning.names, meaning.roles
    if at < 1 or not (named.employers or named.maybe):
        return False
    ones = roles.as_ | roles.for_ | names.ones  # "and as a clerk to Foo"
    while first > 1 and ((word := words[first - 1].plain) in ones or roles.is_head(word)):
        first -= 1
    if first == at > 2 and words[at - 1].plain == TIME and any(word.plain == TIME for word in words[: at - 2]):
        first -= 1 if words[at - 2].plain in names.and_ | {COMMA} else 2  # "monday with Foo and on tuesday with Bar"
        while first > 1 and words[first - 1].plain in names.ones:
            first -= 1
    joined = first < at and words[first - 1].plain in names.and_ | {COMMA}
    return joined or _ends_name(words, at, found, meaning, named)


def _settle_maybe(words: Sequence[Word], meaning: Meaning, named: Named) -> None:
    """Whom one is "with": the employer if no other is told, else a person of theirs."""
    maybe, named.maybe = named.maybe, []
    for span in maybe:
        if any(named.takes(at) for at in range(*span)):
            continue
        if not named.employers or _begins_list(words, span, meaning, named):
            named.employers.append(span)
        elif _can_be_person(words, span, meaning.names):
            named.persons.append(span)


def _ends_name(words: Sequence[Word], at: int, found: Found, meaning: Meaning, named: Named) -> bool:
    """Whether a name that is told, its time maybe, ends right before "and with", or before ", to"."""
    comma = words[at - 1].plain == COMMA and found.cue.saying is Saying.APPLIED and not named.maybe
    if not comma and words[at - 1].plain not in meaning.names.and_:
        return False
    end, before_role = at - 1, meaning.roles.as_ | meaning.roles.for_
    while end > 0 and (words[end - 1].plain == TIME or (named.role and named.role[0] <= end - 1 < named.role[1])):
        end -= 1
        while end > 0 and ((word := words[end - 1].plain) in before_role or (word.isalpha() and len(word) <= SHORT)):
            end -= 1
    return any(span[1] == end for span in (*named.employers, *named.maybe))


def _begins_list(words: Sequence[Word], span: Span, meaning: Meaning, named: Named) -> bool:
    """Whether a name is the first of several: "by Foo, Bar and Acme"."""
    firsts = {first for first, _ in named.employers}
    names, roles, told, role = meaning.names, meaning.roles, False, False
    blocked, small = names.given | names.titles | names.never, roles.as_ | roles.for_ | names.articles | names.at
    for at in range(span[1], len(words)):
        if at in firsts:
            return at > span[1] and told is role
        plain = words[at].plain
        joins = plain == COMMA or plain in names.and_
        told, role = told or plain in small, role or roles.is_head(plain)  # "and as a clerk at Acme"
        if not (joins or plain in small or roles.is_head(plain)) and (not words[at].capital or plain in blocked):
            return False
    return False


def _can_be_person(words: Sequence[Word], span: Span, names: Names) -> bool:
    """Whether it is a person whom one is "with": an employer follows "to" as often."""
    held = words[span[0]].plain.strip(HELD).split(HELD)
    if len(held) > 1 and any(is_kind(part, names) or part in LEGAL for part in held):
        return False
    sure = span[0] > 0 and words[span[0] - 1].plain not in names.weak | names.articles  # not "mit der Post"
    return sure and words[span[0]].capital and words[span[0]].plain not in names.articles and span[1] - span[0] < 3


def _one_more(words: Sequence[Word], at: int, until: int, meaning: Meaning, named: Named) -> None:
    """ "Acme and Sample Corp": one more employer, if it is written as a name."""
    if at < until and words[at].capital and words[at].plain not in meaning.names.ends:
        span = name_at(words, at, until, meaning.names)
        named.employers.extend([*named.maybe, span] if span else [])
