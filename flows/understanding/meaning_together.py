"""Owns how the things of one message hang together: who "they" are, what is said twice, which lead is meant."""

from collections.abc import Sequence
from dataclasses import replace

from flows.understanding.gist_table import Idea
from flows.understanding.gist_words import ideas_of
from flows.understanding.heard import Heard, Saying, Topic
from flows.understanding.meaning_contacts import same_person
from flows.understanding.meaning_known import is_everyday
from flows.understanding.meaning_letters import addresses, domain_name, named_known, signature
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_spans import is_kind
from flows.understanding.meaning_text import Sentence, plain_word
from flows.understanding.meaning_things import OF_NOBODY
from flows.understanding.meaning_times import only_today
from flows.understanding.which import MOST_NEAR, SHORTEST_CALLED, plain_name, which_leads

Said = tuple[Heard, bool]
"""A thing, and whether it is shy: gives way to anything else that is said of the same employer."""

QUESTIONS_ABOUT_ONE = frozenset(
    {
        Topic.WHEN_TO_WRITE, Topic.WHAT_TO_WRITE, Topic.WHAT_TO_WEAR, Topic.WHEN_IS_IT, Topic.HOW_TO_PREPARE,
        Topic.WHY_NO_WORD,
    }
)  # fmt: skip
BEGINS_ANEW = frozenset({Saying.PLANNED, Saying.TOOK_PLACE, Saying.ROUND, Saying.OFFER, Saying.MOVED})
ANSWERS = frozenset({Saying.NO, Saying.OFFER, Saying.ROUND, Saying.PLANNED})
AFTER_IT = frozenset({Saying.OFFER, Saying.NO, Saying.DECIDES_BY, Saying.THANKED})
"""What is told right after an interview of today shows that it was."""
ENDED = frozenset({Saying.NO, Saying.WITHDREW})
OWN_ACTS = frozenset({Saying.WROTE, Saying.THANKED, Saying.APPLIED})
BOTH = {Saying.WORD: OWN_ACTS, Saying.ROUND: {Saying.TOOK_PLACE}}
"""What a shy thing is told beside: "wrote to them, and they answered", "it went well, I am in the next round"."""
REPLACED_BY = {
    Saying.PLANNED: {Saying.MOVED, Saying.CALLED_OFF},
    Saying.TOOK_PLACE: {Saying.MOVED, Saying.CALLED_OFF},
    Saying.CALLED_OFF: {Saying.MOVED},
    Saying.ROUND: {Saying.PLANNED, Saying.MOVED, Saying.CALLED_OFF},
    Saying.NO_NEWS: {Saying.NO, Saying.OFFER},
    Saying.NO: {Saying.CALLED_OFF, Saying.MOVED},
    Saying.ACCEPTED: {Saying.PLANNED, Saying.MOVED, Saying.ROUND},
    Saying.WORD: {Saying.PLANNED, Saying.ROUND, Saying.NO, Saying.OFFER, Saying.MOVED, Saying.CALLED_OFF},
}
"""What makes a thing needless, when both are said of one employer: what is cancelled was planned."""


def together(said: Sequence[Said], told: Sequence[Sentence], message: Message) -> tuple[Heard, ...]:
    """The things that are said, each once, with the employer of its neighbours, and the lead that is meant."""
    heard = [replace(each, theirs=message.theirs) for each, _ in said]
    heard = _with_sender(heard, told, message) if message.theirs else _with_neighbours(heard, message)
    heard = [_as_followed(heard, at, message) for at in range(len(heard))]
    heard = [_with_lead(each, message) for each in heard]
    kept = _each_once(heard, [shy for _, shy in said], glad=_is_joy(heard, told, message))
    return tuple(_with_lead(each, message) if each not in heard else each for each in kept)


def _with_sender(heard: Sequence[Heard], told: Sequence[Sentence], message: Message) -> list[Heard]:
    """An employer's letter has one employer: a known one, else one that it names, or that signs, or of its addresses.

    A letter names the person it is to, so no person is taken from it. Where who has signed may be an employer, it is
    not taken for one, but whose the letter is is asked about.
    """
    text = message.text
    domains = (domain_name(each) for each in addresses(told, text))
    named = next((each.employer for each in heard if each.employer), "")
    signed, sure = signature(told, text, message.meaning)
    sender = named_known(told, text) or named or (signed if sure or message.like(signed) else "")
    sender = sender or next(filter(None, domains), "")
    role = next((each.role for each in heard if each.role), "")
    near = tuple(lead.id for lead in message.leads if not lead.closed)[:MOST_NEAR] if signed and not sender else ()
    return [replace(each, employer=sender, role=each.role or role, person="", near=near) for each in heard]


def _with_neighbours(heard: Sequence[Heard], message: Message) -> list[Heard]:
    """Who "they" are: the employer of the thing before, else of the one after."""
    filled: list[Heard] = []
    current: Heard | None = None
    for each in heard:
        filled.append(_as_after(each, current, filled[-1] if filled else None, message))
        current = each if each.employer else current
    following: Heard | None = None
    for at in range(len(filled) - 1, -1, -1):
        each = filled[at]
        if each.employer:
            following = each
        elif following is None or each.person or following.saying is Saying.APPLIED:
            continue  # "wrote to Kim, and Foo offered me the job": Kim may be of another one
        elif _takes(each, following, message):
            filled[at] = replace(each, employer=following.employer, role=each.role or following.role)
    return filled


def _as_after(each: Heard, current: Heard | None, before: Heard | None, message: Message) -> Heard:
    """A thing with the employer that was spoken of before it, or the person who got in touch about it."""
    if each.employer or each.saying in OF_NOBODY:
        return each
    if current is not None and _takes(each, current, message):
        each = replace(each, employer=current.employer, role=each.role or current.role)
    if before is not None and before.saying is Saying.WORD and each.employer in ("", before.employer):
        return replace(each, person=each.person or before.person)
    return each


def _takes(each: Heard, other: Heard, message: Message) -> bool:
    """Whether a thing without an employer can be about that of another thing."""
    if each.saying in OF_NOBODY or each.saying is Saying.APPLIED or _known_persons(each, message):
        return False
    if each.saying is Saying.ASKS:
        return each.topic in QUESTIONS_ABOUT_ONE
    return not (other.saying in ENDED and each.saying in BEGINS_ANEW)


def _as_followed(heard: Sequence[Heard], at: int, message: Message) -> Heard:
    """A thing as the one after it shows it: an interview today of which there is news was; what is moved has the time
    of the interview that is told then.
    """
    each, following = heard[at], heard[at + 1] if at + 1 < len(heard) else None
    if following is None or not _same_employer(each, following):
        return each
    if each.saying is Saying.MOVED and each.when is None and following.saying is Saying.PLANNED:
        return replace(each, when=following.when)
    if each.theirs:
        return each
    today = each.when is not None and only_today(each.when, message.times.setting.now.date())
    if each.saying is Saying.PLANNED and today and following.saying in AFTER_IT:
        return replace(each, saying=Saying.TOOK_PLACE)
    return each


def _is_joy(heard: Sequence[Heard], told: Sequence[Sentence], message: Message) -> bool:
    """Whether tears that are told of are of joy: they have the job."""
    if not any(each.saying in (Saying.OFFER, Saying.ACCEPTED) for each in heard):
        return False
    low = any(each.saying is Saying.FEELS and each.topic == "low" for each in heard)
    return low and any(Idea.TEARS in each for sentence in told for each in ideas_of(sentence.words, message))


def _each_once(heard: Sequence[Heard], shy: Sequence[bool], *, glad: bool) -> list[Heard]:
    kept: list[Heard] = []
    for at, each in enumerate(heard):
        if _is_over(each, heard[at + 1 :], glad=glad):
            continue
        if each.saying is Saying.GREETS and any(other.saying is not Saying.GREETS for other in heard):
            continue  # "Hello! Foo called me": who says more than hello is answered that
        others = [(other, shy[i]) for i, other in enumerate(heard) if i != at and _are_of_one(each, other)]
        bold = [other.saying for other, is_shy in others if not is_shy]
        bold = [saying for saying in bold if saying not in BOTH.get(each.saying, ())]
        if each.saying is Saying.CALLED_OFF:
            bold = [other.saying for other, is_shy in others if not is_shy and not _only_to_come(other)]
        if _only_to_come(each) and Saying.CALLED_OFF in bold:
            continue
        if (shy[at] and bold) or REPLACED_BY.get(each.saying, set()) & set(bold):
            continue
        before = heard[at - 1] if at else None
        if each.saying is Saying.NO_NEWS and before and before.saying is Saying.PHONED and _same_employer(each, before):
            continue  # "rang them, no answer"
        twin = next((i for i, other in enumerate(kept) if _twins(other, each)), None)
        if twin is None:
            kept.append(each)
        else:
            kept[twin] = _joined(kept[twin], each)
    return kept


def _is_over(each: Heard, later: Sequence[Heard], *, glad: bool) -> bool:
    """Whether something is over: a silence that was answered, tears that are of joy."""
    if each.saying is Saying.FEELS:
        return glad and each.topic == "low"
    return each.saying is Saying.NO_NEWS and each.employer != "" and _answered(each, later)


def _answered(each: Heard, later: Sequence[Heard]) -> bool:
    """Whether silence ended: what comes after is an answer of the same employer."""
    names = plain_name(each.employer)
    return any(other.saying in ANSWERS and plain_name(other.employer) == names for other in later)


def _only_to_come(each: Heard) -> bool:
    """Whether a new date is only promised: until it is told, nothing has moved."""
    return each.saying is Saying.MOVED and each.when is None


def _same_employer(one: Heard, other: Heard) -> bool:
    if not one.employer or not other.employer:  # of a known contact, the lead tells
        return one.lead is None or other.lead is None or one.lead == other.lead
    return plain_name(one.employer) == plain_name(other.employer)


def _are_of_one(each: Heard, other: Heard) -> bool:
    """Whether another thing is told of the same employer: what is felt is of nobody ("Foo rang, I'm thrilled")."""
    return other.saying not in OF_NOBODY and _same_employer(each, other)


def _twins(one: Heard, other: Heard) -> bool:
    """Whether two things are one, told twice."""
    if (one.saying, one.topic) != (other.saying, other.topic) or not _same_employer(one, other):
        return False
    times = [(each.when.day, each.when.wall) for each in (one, other) if each.when is not None]
    return one.theirs or len(set(times)) < 2


def _joined(one: Heard, other: Heard) -> Heard:
    return replace(
        one, employer=one.employer or other.employer, role=one.role or other.role, person=one.person or other.person,
        email=one.email or other.email, source=one.source or other.source, mode=one.mode or other.mode,
        when=one.when or other.when,
    )  # fmt: skip


def _with_lead(each: Heard, message: Message) -> Heard:
    if each.saying in OF_NOBODY or (each.near and not each.employer):
        return each
    if not each.employer and each.person:
        known = _known_persons(each, message)
        if known:
            return replace(each, lead=known[0] if len(known) == 1 else None, near=tuple(known))
    lead, near = which_leads(each.employer, each.role, message.leads)
    if not near and each.employer:
        lead, near = _of_place(each.employer, message)
        near = near or _by_word(each.employer, message)
    return replace(each, lead=lead, near=near)


def _by_word(employer: str, message: Message) -> tuple[int, ...]:
    """The leads that may be meant by one word of their names, to be asked: "Finch" may be the Little Finch Cafe."""
    name = plain_name(employer)
    if len(name) != 1 or len(name[0]) < SHORTEST_CALLED or is_everyday(name[0], message.meaning):
        return ()
    meant = tuple(each.id for each in message.leads if not each.closed and name[0] in plain_name(each.employer))
    return meant[:MOST_NEAR]


def _of_place(employer: str, message: Message) -> tuple[int | None, tuple[int, ...]]:
    """The lead that is called by what it is: "the school" is the one in whose name that word stands."""
    names = message.meaning.names
    first, _, last = plain_word(employer).rpartition(" ")
    inflected = {last, last.removesuffix("n"), last.removesuffix("s")} if names.common is not None else {last}
    told = {word for word in inflected if is_kind(word, names)}
    if not told or (first not in names.articles | names.contracted and (first or names.common is None)):
        return None, ()
    meant = tuple(each.id for each in message.leads if not each.closed and told & {*plain_name(each.employer)})
    return (meant[0] if len(meant) == 1 else None), meant[:MOST_NEAR]


def _known_persons(each: Heard, message: Message) -> tuple[int, ...]:
    """The leads whose contact a person is, or may be."""
    if not each.person:
        return ()
    return tuple(lead.id for lead in message.leads if same_person(each.person, lead.contact, message.meaning))
