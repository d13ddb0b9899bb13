"""Owns what one cue says, with what the words around it tell of employer, person, role, time and place."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_letters import addresses
from flows.understanding.meaning_linked import all_also
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_named import Named
from flows.understanding.meaning_names import names_around
from flows.understanding.meaning_pairs import time_of_each
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_spans import name_at
from flows.understanding.meaning_table import Meaning, Needs
from flows.understanding.meaning_text import HELD, NAME, TIME, Sentence, Word
from flows.understanding.meaning_times import TIMED, time_among, together
from flows.understanding.reading import Reading
from flows.understanding.where import find_zones
from flows.understanding.which import plain_name

OWNER = re.compile("['’]s$")

Label = TypeVar("Label")

INTERVIEWS = frozenset({Saying.PLANNED, Saying.TOOK_PLACE, Saying.MOVED})
OF_NOBODY = frozenset(
    {Saying.MOVED_HOME, Saying.FEELS, Saying.THANKS, Saying.GREETS, Saying.PAUSE, Saying.GO_ON, Saying.STOP}
)
WITH_SOURCE = INTERVIEWS | {Saying.APPLIED, Saying.WORD}


def things_of(found: Found, free: Sequence[Sentence], message: Message) -> list[Heard]:
    """What a cue says, with what its words tell; nothing when what it needs is not told, two when two are told."""
    named = names_around(found, message.meaning, message.like)
    told = None if named.denied else _told(found, named, message)
    if told is None:
        return []
    for sentence in free if told.saying not in OF_NOBODY else ():
        told = _more(told, sentence, found, message)
    if told.saying is Saying.THANKED and told.employer and not told.person and not told.email:
        told = _as_thanked(told, found, message)
    if told.saying is Saying.CONTACT and not told.person and not (told.email and told.employer):
        told = _as_contact(told, found, message)
    if not _has_needed(told, found, message.meaning):
        return []
    more = [*_in_passing(told, free, message)] if told.employer and told.saying not in OF_NOBODY else []
    if len(named.employers) > 1:
        return [*_one_each(told, found, named.employers, message), *more]
    return [told, *more]


def _in_passing(told: Heard, free: Sequence[Sentence], message: Message) -> Iterator[Heard]:
    """The same of another employer, in a sentence beside it: "Foo too."."""
    for sentence in free:
        for span in all_also(sentence, message.meaning):
            timed = told.saying in TIMED and told.when is not None
            when = time_among(sentence.words, told.saying, message.times, message.meaning) if timed else None
            if when is None and sentence.words[-1].plain == TIME:
                continue
            yield replace(told, employer=message.typed(sentence.words, span), role="", person="", when=when)


def _told(found: Found, named: Named, message: Message) -> Heard | None:
    words, meaning = found.sentence.words, message.meaning
    around = words[found.since : found.until]
    saying = _by_time(found, around, message)
    timed = _own_part(found, meaning) if saying is Saying.DECIDES_BY else around
    when = time_among(timed, saying, message.times, meaning) if saying in TIMED else None
    if saying is Saying.MOVED and when:
        when = _as_moved(when, found.sentence, message)
    if saying is Saying.MOVED_HOME:
        place = _place(found, message)
        return Heard(saying, place=place) if place else None
    if saying in OF_NOBODY:
        return Heard(saying, topic=found.cue.topic, when=when)
    plain = " ".join(word.plain for word in around)
    employer, person = _employer(named, found, saying, message), message.typed(words, next(iter(named.persons), None))
    known = "" if person else _known_person(found, message)
    if known and plain_name(employer) == plain_name(known):
        employer = ""
    return Heard(
        saying,
        employer=employer,
        role="" if saying is Saying.CONTACT else message.typed_role(words, named.role),
        person=OWNER.sub("", person or known),
        email=next((each for each in addresses([found.sentence], message.text) if "@" in each and "/" not in each), ""),
        source=_first(meaning.sources, plain) or "" if saying in WITH_SOURCE else "",
        mode=_first(meaning.modes, plain) if saying in INTERVIEWS else None,
        topic=found.cue.topic,
        when=when,
    )


def _known_person(found: Found, message: Message) -> str:
    """The contact of a known lead, as typed, where one is named in full: "Kim Sample wrote to me"."""
    words = found.sentence.words
    for name in {plain_name(lead.contact) for lead in message.leads if " " in lead.contact}:
        for at in range(found.since, found.until - len(name) + 1):
            if words[at].capital and tuple(word.plain for word in words[at : at + len(name)]) == name:
                return message.typed(words, (at, at + len(name)))
    return ""


def _own_part(found: Found, meaning: Meaning) -> Sequence[Word]:
    """The words of the part of the sentence in which a cue stands, if they tell a time; else all that belong to it."""
    words = found.sentence.words
    since, until = found.first, found.last
    while since > found.since and not meaning.breaks.fullmatch(words[since - 1].plain):
        since -= 1
    while until < found.until and not meaning.breaks.fullmatch(words[until].plain):
        until += 1
    part = words[since:until]
    return part if any(word.plain == TIME for word in part) else words[found.since : found.until]


def _as_moved(when: Reading, sentence: Sentence, message: Message) -> Reading:
    """The new time of what is moved, with what tells how it stands to the old one."""
    pattern = message.meaning.same_hour
    same = pattern is not None and when.wall is None and pattern.search(sentence.plain) is not None
    return replace(when, named=message.times.is_weekday(when), same_hour=same)


def _employer(named: Named, found: Found, saying: Saying, message: Message) -> str:
    """The employer that is named first; without what makes it the owner of what follows ("Foo's offer")."""
    if not named.employers:
        return ""
    words, span = found.sentence.words, named.employers[0]
    typed = message.typed(words, span)
    owns = saying not in INTERVIEWS and span[1] < found.until and words[span[1]].plain in message.meaning.names.ends
    return OWNER.sub("", typed) if owns else typed


def _by_time(found: Found, around: Sequence[Word], message: Message) -> Saying:
    """What a cue says, by whether its time is to come or past."""
    cue = found.cue
    ahead, behind = cue.ahead or cue.saying, cue.behind or cue.saying
    for saying in (ahead, behind) if ahead is not behind else ():
        reading = time_among(around, saying, message.times, message.meaning)
        if reading is not None:
            return behind if message.past(reading) else ahead
    return cue.saying


def _more(told: Heard, sentence: Sentence, found: Found, message: Message) -> Heard:
    """``told`` with what a sentence beside it tells besides."""
    whole = Found(replace(found.cue, before=False, noun=False, after=False), sentence, 0, 0, 0, len(sentence.words))
    named = names_around(whole, message.meaning, message.like)
    words = sentence.words
    if told.saying in INTERVIEWS | {Saying.ROUND, Saying.DECIDES_BY}:
        saying = found.cue.ahead if told.saying is Saying.ROUND and found.cue.ahead else told.saying
        reading = time_among(words, saying, message.times, message.meaning, alone=True) if saying in TIMED else None
        sure = reading is not None and (told.saying is not Saying.ROUND or reading.wall is not None)
        if told.when is None and sure:
            told = replace(told, when=reading, saying=saying)
        elif told.when and reading and (joined := together(told.when, reading)) and told.when.wall is None:
            told = replace(told, when=joined)  # "Interview tomorrow! Foo, 9.15"
        if told.saying in INTERVIEWS:
            told = replace(told, mode=told.mode or _first(message.meaning.modes, sentence.plain))
    return replace(
        told,
        employer=told.employer or message.typed(words, named.employers[0] if named.employers else None),
        role=told.role or message.typed_role(words, named.role),
        person=told.person or message.typed(words, named.persons[0] if named.persons else None),
    )


def _first(patterns: Mapping[Label, re.Pattern[str]], plain: str) -> Label | None:
    return next((each for each, pattern in patterns.items() if pattern.search(plain)), None)


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


def _as_thanked(told: Heard, found: Found, message: Message) -> Heard:
    """Who is thanked without a preposition is a person, if it is no known lead: "thanked Foo"."""
    names, words = message.meaning.names, found.sentence.words
    places = [at for at in range(1, len(words)) if message.typed(words, (at, at + 1)) == told.employer]
    alone = bool(places) and words[places[0] - 1].plain not in names.at | names.with_ | names.articles
    alone = alone and HELD not in words[places[0]].plain
    return replace(told, person=told.employer, employer="") if alone and not message.like(told.employer) else told


def _as_contact(told: Heard, found: Found, message: Message) -> Heard:
    """Who is named beside "my contact is": a person, though nothing but the words around tells."""
    words, never = found.sentence.words, message.meaning.names.never | {NAME}
    for at in range(found.since, found.until):
        if found.first <= at < found.last or not words[at].capital or words[at].plain in never:
            continue
        end = at + 1
        while end < found.until and words[end].capital and words[end].plain not in never and end - at < 3:
            end += 1
        person = message.typed(words, (at, end))
        return replace(told, person=person, employer="" if told.employer == person else told.employer)
    return told


def _one_each(told: Heard, found: Found, employers: Sequence[Span], message: Message) -> list[Heard]:
    """One thing for each employer named, with its own time; the role is the first one's."""
    words, around, meaning = found.sentence.words, (found.since, found.until), message.meaning
    in_order = sorted(employers)
    times: list[Reading | None] = [None] * len(in_order)
    if told.saying in TIMED:
        times = time_of_each(words, around, in_order, told.saying, message)
    all_alike = any(word.plain in meaning.names.both for word in words[found.since : found.until])
    return [
        replace(
            told,
            employer=message.typed(words, span),
            when=when,
            role=told.role if all_alike or not number else "",
        )
        for number, (span, when) in enumerate(zip(in_order, times, strict=True))
    ]


def _place(found: Found, message: Message) -> str:
    """The place that is named after a cue, if it is one that has a time of its own."""
    words = found.sentence.words
    span = name_at(words, found.last, found.until, message.meaning.names)
    if span is None or words[span[0]].plain in message.meaning.no_places:
        return ""
    cuts = (message.typed(words, (span[0], end)) for end in range(span[1], span[0], -1))
    return next((typed for typed in cuts if find_zones(typed)), "")
