"""Owns what one cue says, with what the words around it tell of employer, person, role, time and place."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning_contacts import same_person
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_letters import addresses
from flows.understanding.meaning_linked import all_also, of_named
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_named import Named
from flows.understanding.meaning_names import names_around
from flows.understanding.meaning_pairs import roles_of_each, time_of_each
from flows.understanding.meaning_places import place_of
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_several import put_several
from flows.understanding.meaning_table import Meaning, Needs
from flows.understanding.meaning_text import COMMA, HELD, NAME, PERSON, SIGNS, TIME, Sentence, Word
from flows.understanding.meaning_times import CONTACTS, TIMED, time_among, together
from flows.understanding.reading import Reading
from flows.understanding.which import plain_name

OWNER = re.compile("['’]s$")
OWNED = re.compile("([^\\W\\d_a-z].+)['’]s (.+)")
"""A role that is told as an employer's: "Foo's front desk job"."""
HELPING = re.compile("['’](?:ll|d|ve|re)$")
"""What helps a verb, short: "Foo'll let me know"."""

Label = TypeVar("Label")

FEW = 4
INTERVIEWS = frozenset({Saying.PLANNED, Saying.TOOK_PLACE, Saying.MOVED})
MOST_BESIDE_A_TIME = 3
"""Words of a part that only tells when: "just now, at noon"."""
OF_NOBODY = frozenset(
    {Saying.MOVED_HOME, Saying.FEELS, Saying.THANKS, Saying.GREETS, Saying.PAUSE, Saying.GO_ON, Saying.STOP}
)
WITH_SOURCE = INTERVIEWS | {Saying.APPLIED, Saying.WORD}


def things_of(found: Found, free: Sequence[Sentence], message: Message) -> list[Heard]:
    """What a cue says, with what its words tell; nothing when what it needs is not told, two when two are told."""
    named = names_around(found, message.meaning, message.like)
    put_several(found, named, message)
    told = None if named.denied else _told(found, named, message)
    if told is None:
        return []
    for sentence in free if told.saying not in OF_NOBODY else ():
        told = _more(told, sentence, found, message)
    if told.saying is Saying.THANKED and told.employer and not told.person and not told.email:
        told = _as_thanked(told, found, message)
    if told.saying is Saying.CONTACT and not told.person:
        told = _as_contact(told, found, message)
    apart = not _follows_person(found, named, message)
    if apart and told.employer and not message.like(told.employer) and _is_contact(told, message):
        told, named.employers = replace(told, employer=""), []  # es "Kim me pide el certificado de IVA"
    if not _has_needed(told, found, message):
        return []
    more = [*_in_passing(told, free, message)] if told.employer and told.saying not in OF_NOBODY else []
    if len(named.employers) > 1:
        return [*_one_each(told, found, named.employers, message), *more]
    return [told, *more]


def _follows_person(found: Found, named: Named, message: Message) -> bool:
    """Whether an employer stands right after the person who is from there: "Kim from Foo"."""
    names, words = message.meaning.names, found.sentence.words
    if not (named.persons and named.employers):
        return False
    told_contact = found.cue.saying is Saying.CONTACT
    between = [word.plain for word in words[named.persons[0][1] : named.employers[0][0]]]
    light = names.at | names.of_firm | names.articles | names.contracted
    firmly = words[named.employers[0][0] - 1].plain in names.at - names.weak or told_contact
    return firmly or (0 < len(between) < FEW and all(plain in light for plain in between))


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
    timed = _own_part(found, meaning, saying) if saying in CONTACTS | {Saying.DECIDES_BY} else around
    when = time_among(timed, saying, message.times, meaning) if saying in TIMED else None
    if found.timed is not None:
        when = time_among(words[found.timed : found.until], Saying.PLANNED, message.times, meaning)
    if saying is Saying.MOVED and when:
        when = _as_moved(when, found.sentence, message)
    if saying is Saying.MOVED_HOME:
        place = place_of(found, message)
        return Heard(saying, place=place) if place else None
    if saying in OF_NOBODY:
        return Heard(saying, topic=found.cue.topic, when=when)
    plain = " ".join(word.plain for word in around)
    employer, person = _employer(named, found, saying, message), message.typed(words, next(iter(named.persons), None))
    role = message.typed_role(words, named.role) or _known_role(employer, found, message)
    if (owned := OWNED.match(role)) is not None:
        employer, role = employer or owned[1], owned[2]
    return Heard(
        saying,
        employer=employer,
        role="" if saying is Saying.CONTACT else role,
        person=OWNER.sub("", person),
        email=next((each for each in addresses([found.sentence], message.text) if "@" in each and "/" not in each), ""),
        source=meaning.source_in(plain, held=saying in INTERVIEWS) if saying in WITH_SOURCE else "",
        mode=_first(meaning.modes, plain) if saying in INTERVIEWS else None,
        topic=found.cue.topic,
        when=when,
    )


def _known_role(employer: str, found: Found, message: Message) -> str:
    """The role of one of several leads of an employer, where it is told which: "the internship one"."""
    name, words = plain_name(employer), found.sentence.words
    leads = [lead for lead in message.leads if employer and plain_name(lead.employer) == name]
    roles = {plain_name(lead.role) for lead in leads if lead.role} if len(leads) > 1 else set()
    for role in roles:
        for at in range(found.since, found.until - len(role) + 1):
            if tuple(word.plain for word in words[at : at + len(role)]) == role:
                return message.typed(words, (at, at + len(role)))
    return ""


def _own_part(found: Found, meaning: Meaning, saying: Saying) -> Sequence[Word]:
    """The words of the part of the sentence in which a cue stands, if they tell a time; else all that belong to it, of
    what the person did only up to where something else is told ("rang them and I'm in on Friday").
    """
    words = found.sentence.words
    since, until = found.first, found.last
    begins = since < until and meaning.breaks.fullmatch(words[since].plain)  # a cue may begin with "and"
    while since > found.since and not begins and not meaning.breaks.fullmatch(words[since - 1].plain):
        since -= 1
    while until < found.until and not meaning.breaks.fullmatch(words[until].plain):
        until += 1
    part, after = words[since:until], words[until : found.until]
    if any(word.plain == TIME for word in part):
        return part
    apart = saying in CONTACTS and sum(word.plain not in SIGNS for word in after) > MOST_BESIDE_A_TIME
    return words[found.since : until] if apart else words[found.since : found.until]


def _as_moved(when: Reading, sentence: Sentence, message: Message) -> Reading:
    """The new time of what is moved, with what tells how it stands to the old one."""
    told, denied = (
        pattern is not None and pattern.search(sentence.plain) is not None
        for pattern in (message.meaning.same_hour, message.meaning.other_hour)
    )
    as_before = not (message.theirs or denied or when.part)  # who tells of another day tells of another hour too
    return replace(when, named=message.times.is_weekday(when), same_hour=when.wall is None and (told or as_before))


def _employer(named: Named, found: Found, saying: Saying, message: Message) -> str:
    """The employer that is named first; without what makes it the owner of what follows ("Foo's offer")."""
    if not named.employers:
        return ""
    words, span = found.sentence.words, named.employers[0]
    typed = HELPING.sub("", message.typed(words, span))
    owns = saying not in INTERVIEWS and words[span[0]].plain != NAME and span[1] < found.until
    owns = owns and words[span[1]].plain in message.meaning.names.ends - message.meaning.names.helpers
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
    if message.theirs:  # "Kim Other, Foo Bar" signs for Foo Bar
        after = [word.plain for word in (*words[1:], words[0])]
        named.employers = [span for span in named.employers if after[span[1] - 1] != COMMA]
    of_another = [message.typed(words, span) for span in named.employers]
    if told.employer and of_another and told.employer not in of_another:
        return told  # "I'm seeing Foo about the lab job. Bar turned me down"
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


def _has_needed(told: Heard, found: Found, message: Message) -> bool:
    meaning = message.meaning
    around = {word.plain for word in found.sentence.words[found.since : found.until]}
    has = {
        Needs.WHEN: told.when is not None,
        Needs.EMPLOYER: bool(told.employer) or _is_contact(told, message) or of_named(told, found, message),
        Needs.LEAD: NAME in around,
        Needs.SOMETHING: bool(told.employer or told.when or told.role or told.person),
        Needs.NAMED: bool(told.employer or told.role),
        Needs.PERSON: bool(told.person),
        Needs.EMAIL: bool(told.email),
        Needs.SOMEBODY: bool(told.employer or told.person or told.email or around & meaning.names.somebody),
    }
    return all(has[needed] for needed in found.cue.needs)


def _is_contact(told: Heard, message: Message) -> bool:
    """Whether the person who is named is the contact of a known lead."""
    return bool(told.person) and any(same_person(told.person, lead.contact, message.meaning) for lead in message.leads)


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
        if at > 0 and words[at - 1].plain in message.meaning.names.at - message.meaning.names.weak:
            continue  # fr "mon contact chez Foo"
        if HELD in words[at].plain and not words[at].plain.startswith(PERSON):
            continue  # an employer
        end = at + 1
        while end < found.until and words[end].capital and words[end].plain not in never and end - at < 3:
            end += 1
        person = message.typed(words, (at, end))
        if told.email and person and person in told.employer:
            continue
        return replace(told, person=person, employer="" if told.employer == person else told.employer)
    return told


def _one_each(told: Heard, found: Found, employers: Sequence[Span], message: Message) -> list[Heard]:
    """One thing for each employer named, with its own time; the role is the first one's."""
    words, around, meaning = found.sentence.words, (found.since, found.until), message.meaning
    in_order = sorted(employers)
    times: list[Reading | None] = [None] * len(in_order)
    if told.saying in TIMED:
        times = time_of_each(words, around, in_order, told.saying, message)
    own = roles_of_each(found, in_order, message) or [told.role, *([""] * len(in_order))]
    all_alike = any(word.plain in meaning.names.both for word in words[found.since : found.until])
    return [
        replace(
            told,
            employer=message.typed(words, span),
            when=when,
            role=told.role if all_alike else own[number],
            person=told.person if all_alike or not number else "",
        )
        for number, (span, when) in enumerate(zip(in_order, times, strict=True))
    ]
