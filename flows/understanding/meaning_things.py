"""Owns putting together what was said: from a cue and the words around it, and from what its neighbours told."""

from collections.abc import Sequence
from dataclasses import replace

from flows.understanding.heard import Heard, Saying, Topic
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_letters import addresses, domain_name, named_known, signature
from flows.understanding.meaning_names import Named, name_at, names_around
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_table import Meaning, Needs
from flows.understanding.meaning_text import COMMA, NAME, TIME, Sentence, Word
from flows.understanding.meaning_times import TIMED, Times, time_among
from flows.understanding.where import find_zones
from flows.understanding.which import which_leads
from flows.values import Kind, Lead

Thing = tuple[Heard, Found]

INTERVIEWS = frozenset({Saying.PLANNED, Saying.TOOK_PLACE, Saying.MOVED})
OF_NOBODY = frozenset(
    {Saying.MOVED_HOME, Saying.FEELS, Saying.THANKS, Saying.GREETS, Saying.PAUSE, Saying.GO_ON, Saying.STOP}
)
ABOUT_ONE = frozenset(
    {Topic.WHEN_TO_WRITE, Topic.WHAT_TO_WRITE, Topic.WHAT_TO_WEAR, Topic.WHEN_IS_IT, Topic.HOW_TO_PREPARE, Topic.WHY_NO_WORD}
)
BEGINS_ANEW = frozenset({Saying.PLANNED, Saying.TOOK_PLACE, Saying.ROUND, Saying.OFFER, Saying.MOVED})
ENDED = frozenset({Saying.NO, Saying.WITHDREW})


def thing(
    found: Found, free: Sequence[Sentence], text: str, times: Times, meaning: Meaning, leads: Sequence[Lead]
) -> list[Thing]:
    """What a cue says, with what its words tell; nothing when what it needs is not told, two when two are told."""

    def like(name: str) -> bool:
        return which_leads(name, "", leads) != (None, ())

    named = names_around(found, meaning, like)
    words = found.sentence.words
    told = _first_told(found, named, text, times, meaning)
    if told is None:
        return []
    for sentence in free if told.saying not in OF_NOBODY else ():
        told = _more(told, sentence, found, text, times, meaning, like)
    if told.saying is Saying.CONTACT and not told.person:
        told = _as_contact(told, found, text, meaning)
    if not _has_needed(told, found, meaning):
        return []
    things = [(told, found)]
    if len(named.employers) > 1 and _listed(words, named.employers, meaning):
        things = _one_each(told, found, named.employers, text, times, meaning)
    return [(each, found) for each, _ in things if words]


def _first_told(found: Found, named: Named, text: str, times: Times, meaning: Meaning) -> Heard | None:
    words, cue = found.sentence.words, found.cue
    around = words[found.since : found.until]
    plain = " ".join(word.plain for word in around)
    saying = _by_time(found, around, times, meaning)
    told = Heard(
        saying, _text(text, words, named.employers[0]) if named.employers else "", _text(text, words, named.role),
        _text(text, words, named.persons[0] if named.persons else None), topic=cue.topic, source=_source(plain, meaning), mode=_mode(plain, meaning),
        email=next((each for each in addresses([found.sentence], text) if "@" in each and "/" not in each), ""),
        when=time_among(around, saying, times, meaning) if saying in TIMED else None,
    )  # fmt: skip
    if saying is Saying.MOVED_HOME:
        place = _place(found, text, meaning)
        return Heard(saying, place=place, when=None) if place else None
    if saying in OF_NOBODY:
        return Heard(saying, topic=cue.topic, when=told.when)
    if saying not in INTERVIEWS:
        told = replace(told, mode=None)
    return told if saying in (Saying.APPLIED, *INTERVIEWS, Saying.WORD) else replace(told, source="")


def _by_time(found: Found, around: Sequence[Word], times: Times, meaning: Meaning) -> Saying:
    """What a cue says, by whether its time is to come or past."""
    cue = found.cue
    if cue.ahead is None and cue.behind is None:
        return cue.saying
    for saying in (cue.ahead or cue.saying, cue.behind or cue.saying):
        reading = time_among(around, saying, times, meaning)
        if reading is None:
            continue
        past = times.past(reading)
        if past:
            return cue.behind or cue.saying
        if cue.ahead is not None or not past:
            return cue.ahead or cue.saying
    return cue.saying


def _more(
    told: Heard, sentence: Sentence, found: Found, text: str, times: Times, meaning: Meaning, like: object
) -> Heard:
    """``told`` with what a sentence beside it tells besides."""
    whole = Found(replace(found.cue, before=False, noun=False, after=False), sentence, 0, 0, 0, len(sentence.words))
    assert callable(like)  # noqa: S101  # for the checker of types
    named = names_around(whole, meaning, like)
    if not told.employer and named.employers:
        told = replace(told, employer=_text(text, sentence.words, named.employers[0]))
    if told.saying in (Saying.PLANNED, Saying.TOOK_PLACE, Saying.MOVED, Saying.ROUND, Saying.DECIDES_BY):
        saying = found.cue.ahead if told.saying is Saying.ROUND and found.cue.ahead else told.saying
        reading = time_among(sentence.words, saying, times, meaning) if saying in TIMED else None
        if told.when is None and reading is not None:
            told = replace(told, when=reading, saying=saying)
        told = replace(told, mode=told.mode or _mode(sentence.plain, meaning))
    return replace(
        told,
        role=told.role or _text(text, sentence.words, named.role),
        person=told.person or _text(text, sentence.words, named.persons[0] if named.persons else None),
    )


def _has_needed(told: Heard, found: Found, meaning: Meaning) -> bool:
    around = {word.plain for word in found.sentence.words[found.since : found.until]}
    has = {
        Needs.WHEN: told.when is not None,
        Needs.EMPLOYER: bool(told.employer),
        Needs.LEAD: NAME in around,
        Needs.SOMETHING: bool(told.employer or told.when or told.role or told.person),
        Needs.NAMED: bool(told.employer or told.role),
        Needs.PERSON: bool(told.person),
        Needs.EMAIL: bool(told.email),
        Needs.SOMEBODY: bool(told.employer or told.person or told.email or around & meaning.names.somebody),
    }
    return all(has[needed] for needed in found.cue.needs)


def _as_contact(told: Heard, found: Found, text: str, meaning: Meaning) -> Heard:
    """Who is named beside "my contact is": a person, though nothing but the words around tells."""
    words, names = found.sentence.words, meaning.names
    for at in range(found.since, found.until):
        word = words[at]
        if found.first <= at < found.last or not word.capital or word.plain in names.never | {NAME}:
            continue
        end = at + 1
        while end < found.until and words[end].capital and words[end].plain not in names.never and end - at < 3:
            end += 1
        typed = _text(text, words, (at, end))
        return replace(told, person=typed, employer="" if told.employer == typed else told.employer)
    return told


def _listed(words: Sequence[Word], employers: Sequence[Span], meaning: Meaning) -> bool:
    """Whether employers are told as a list, not one as the other's ("at Acme through Sample Staff")."""
    between = words[employers[0][1] : employers[1][0]]
    return any(word.plain in meaning.names.and_ or word.plain in (COMMA, TIME) for word in between)


def _one_each(
    told: Heard, found: Found, employers: Sequence[Span], text: str, times: Times, meaning: Meaning
) -> list[Thing]:
    """One thing for each employer named, with the time that stands after its name."""
    words = found.sentence.words
    ends = [*(span[0] for span in employers[1:]), found.until]
    things = []
    for span, end in zip(employers, ends, strict=True):
        reading = time_among(words[span[0] : end], told.saying, times, meaning) if told.saying in TIMED else None
        things.append((replace(told, employer=_text(text, words, span), when=reading or told.when), found))
    return things


def _text(text: str, words: Sequence[Word], span: Span | None) -> str:
    return text[words[span[0]].start : words[span[1] - 1].end].strip(" .,\"'") if span else ""


def _source(plain: str, meaning: Meaning) -> str:
    return next((source for source, pattern in meaning.sources.items() if pattern.search(plain)), "")


def _mode(plain: str, meaning: Meaning) -> Kind | None:
    return next((kind for kind, pattern in meaning.modes.items() if pattern.search(plain)), None)


def _place(found: Found, text: str, meaning: Meaning) -> str:
    words = found.sentence.words
    span = name_at(words, found.last, found.until, meaning.names)
    for end in range(span[1], span[0], -1) if span else ():
        assert span is not None  # noqa: S101  # for the checker of types
        typed = _text(text, words, (span[0], end))
        if words[span[0]].plain not in meaning.no_places and find_zones(typed):
            return typed
    return ""


def settled(
    things: Sequence[Thing], told: Sequence[Sentence], text: str, meaning: Meaning, leads: Sequence[Lead], *, theirs: bool
) -> tuple[Heard, ...]:
    """The things that are said, each once, with the employer of its neighbours, and the lead that is meant."""
    heard = [replace(each, theirs=theirs) for each, _ in things]
    shy = [found.cue.shy for _, found in things]
    if theirs:
        heard = _with_sender(heard, told, text, meaning)
    heard = _with_neighbours(heard)
    kept = _each_once(heard, shy)
    return tuple(_with_lead(each, leads) for each in kept)


def _with_sender(heard: Sequence[Heard], told: Sequence[Sentence], text: str, meaning: Meaning) -> list[Heard]:
    """An employer's letter has one employer: a known one, else one that it names, or that signs, or of its addresses."""
    domains = (domain_name(each) for each in addresses(told, text))
    named = next((each.employer for each in heard if each.employer), "")
    signed = signature(told, text, meaning)
    sender = named_known(told, text) or named or signed or next((name for name in domains if name), "")
    return [replace(each, employer=sender) for each in heard]


def _with_neighbours(heard: Sequence[Heard]) -> list[Heard]:
    """Who "they" are: the employer of the thing before, else of the one after."""
    filled: list[Heard] = []
    current: Heard | None = None
    for each in heard:
        if each.employer:
            current = each
        elif current is not None and _takes(each, current):
            each = replace(each, employer=current.employer, role=each.role or current.role)
        elif filled and filled[-1].saying is Saying.WORD and not each.employer and each.saying not in OF_NOBODY:
            each = replace(each, person=each.person or filled[-1].person)
        filled.append(each)
    following: Heard | None = None
    for at in range(len(filled) - 1, -1, -1):
        each = filled[at]
        if each.employer and each.saying not in OF_NOBODY:
            following = each
        elif following is not None and _takes(each, following) and following.saying is not Saying.APPLIED:
            filled[at] = replace(each, employer=following.employer, role=each.role or following.role)
    return filled


def _takes(each: Heard, other: Heard) -> bool:
    if each.saying in OF_NOBODY or each.saying is Saying.APPLIED:
        return False
    if each.saying is Saying.ASKS:
        return each.topic in ABOUT_ONE
    return not (other.saying in ENDED and each.saying in BEGINS_ANEW)


def _each_once(heard: Sequence[Heard], shy: Sequence[bool]) -> list[Heard]:
    kept: list[Heard] = []
    for at, each in enumerate(heard):
        others = [other for i, other in enumerate(heard) if i != at and not (shy[i] and not shy[at])]
        if shy[at] and any(_same(each, other) for i, other in enumerate(heard) if i != at and not shy[i]):
            continue
        if at and each.saying is Saying.NO_NEWS and heard[at - 1].saying is Saying.PHONED and _same(each, heard[at - 1]):
            continue  # "rang them, no answer"
        if each.saying in (Saying.PLANNED, Saying.TOOK_PLACE, Saying.ROUND) and any(
            _replaces(other, each) and _same(each, other) for other in others
        ):
            continue
        twin = next((i for i, other in enumerate(kept) if _twins(other, each)), None)
        if twin is None:
            kept.append(each)
        else:
            kept[twin] = _joined(kept[twin], each)
    return kept


def _replaces(other: Heard, each: Heard) -> bool:
    """Whether one thing makes the other needless: a cancelled interview was planned, a date is more than a wish."""
    if each.saying is Saying.ROUND:
        return other.saying is Saying.PLANNED
    return other.saying in (Saying.MOVED, Saying.CALLED_OFF)


def _same(one: Heard, other: Heard) -> bool:
    return not one.employer or not other.employer or one.employer.casefold() == other.employer.casefold()


def _twins(one: Heard, other: Heard) -> bool:
    whens = (one.when, other.when)
    same_time = None in whens or (one.when is not None and other.when is not None and _day(one) == _day(other))
    return one.saying is other.saying and one.topic == other.topic and _same(one, other) and same_time


def _day(each: Heard) -> object:
    return (each.when.day, each.when.wall) if each.when else None


def _joined(one: Heard, other: Heard) -> Heard:
    return replace(
        one, employer=one.employer or other.employer, role=one.role or other.role, person=one.person or other.person,
        email=one.email or other.email, source=one.source or other.source, mode=one.mode or other.mode,
        when=one.when or other.when,
    )  # fmt: skip


def _with_lead(each: Heard, leads: Sequence[Lead]) -> Heard:
    if each.saying in OF_NOBODY:
        return each
    if not each.employer and each.person:
        known = [lead for lead in leads if lead.contact and _same_person(each.person, lead.contact)]
        if known:
            ids = tuple(lead.id for lead in known)
            return replace(each, lead=ids[0] if len(ids) == 1 else None, near=ids)
    lead, near = which_leads(each.employer, each.role, leads)
    return replace(each, lead=lead, near=near)


def _same_person(one: str, other: str) -> bool:
    ours, theirs = one.casefold().split(), other.casefold().split()
    return ours == theirs or (len(ours) == 1 and ours[0] in theirs)
