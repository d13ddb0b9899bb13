"""Owns the days by which the person has to do something: "I have to let them know by Friday" is no day of theirs.

An offer is heard with the day by which it is to be answered as its ``when``; it is told with it, or of one that is
known. A test that is done at home, and a yes that an invitation asks for, are a WORD of theirs, with what is due.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from flows.languages import own_first, table
from flows.understanding.heard import Due, Heard, Saying
from flows.understanding.meaning_known import with_known_names
from flows.understanding.meaning_text import words_of
from flows.understanding.reading import Reading, Sense, Setting
from flows.understanding.when import find_times
from flows.understanding.wishes_table import Wishes
from flows.values import Lead, Stage

SAID_WITH_IT = frozenset({Saying.OFFER, Saying.DECIDES_BY, Saying.WORD, Saying.PHONED})
"""What may be heard in a message that tells of an offer that is known."""

OF_A_TEST = frozenset({Saying.PLANNED, Saying.ROUND, Saying.WORD})
"""What a test that is done at home sounds like."""
INVITES = frozenset({Saying.PLANNED, Saying.ROUND, Saying.MOVED})


def with_deadlines(typed: str, heard: Sequence[Heard], setting: Setting, leads: Sequence[Lead]) -> tuple[Heard, ...]:
    """What was heard, an offer with the day by which it is to be answered; nothing is changed where none is told."""
    when = answer_by(typed, setting)
    if when is None:
        return tuple(heard)
    rest = [each for each in heard if each.saying is not Saying.DECIDES_BY]
    if any(each.saying is Saying.OFFER for each in rest):
        return tuple(replace(each, when=when) if each.saying is Saying.OFFER else each for each in rest)
    known = _offer_meant(heard, leads)
    if known is None:
        return tuple(heard)
    return (Heard(Saying.OFFER, employer=known.employer, lead=known.id, when=when),)


def answer_by(typed: str, setting: Setting) -> Reading | None:
    """The day by which they have to answer, as it is told; None if none is."""
    for found in find_times(typed, setting):
        if found.day is not None and any(each.answer_by.search(_marked(typed, found)) for each in _tables(setting)):
            return replace(found, day=found.last or found.day, last=None)
    return None


def with_tests(typed: str, heard: Sequence[Heard], setting: Setting, leads: Sequence[Lead]) -> tuple[Heard, ...]:
    """What was heard; what is to be done at home is no interview, and has the day by which it is to be done."""
    to_do = (each for each in _tables(setting) if each.test.search(typed) and not each.tested.search(typed))
    wishes = next(to_do, None)
    if wishes is None:
        return tuple(heard)
    found = find_times(typed, replace(setting, sense=Sense.AHEAD))
    due = next((each for each in found if each.day and wishes.due.search(_marked(typed, each))), None)
    if any(each.wall and each is not due for each in found) or (due is None and any(each.day for each in found)):
        return tuple(heard)  # it has an hour of its own
    when = due and replace(due, day=due.last or due.day, last=None, wall=None, until=None)
    told = next((each for each in heard if each.saying in OF_A_TEST), None)
    if told is None and not heard and when is not None:
        known = [lead for lead in leads if not lead.closed and _is_named(lead, typed, setting)]
        lead = known[0] if len(known) == 1 else None
        told = Heard(Saying.WORD, employer=lead.employer if lead else "", lead=lead.id if lead else None)
    if told is None:
        return tuple(heard)
    test = replace(told, saying=Saying.WORD, topic=Due.TEST, when=when, mode=None, source="")
    rest = [each for each in heard if each is not told and each.saying not in OF_A_TEST | {Saying.DECIDES_BY}]
    return (test, *rest)


def tells_a_test_done(typed: str, setting: Setting) -> bool:
    """Whether a test that is done at home is told to be done."""
    return any(each.test.search(typed) and each.tested.search(typed) for each in _tables(setting))


def _is_named(lead: Lead, typed: str, setting: Setting) -> bool:
    meaning = table(setting.language, "meaning")
    return bool(with_known_names(words_of(typed, meaning), typed, (lead,), meaning)[1])


def with_confirmations(typed: str, heard: Sequence[Heard], setting: Setting) -> tuple[Heard, ...]:
    """What was heard, with the day by which an invitation wants to be answered."""
    invited = next((each for each in heard if each.saying in INVITES), None)
    if invited is None or any(each.saying is Saying.OFFER for each in heard):
        return tuple(heard)
    for found in find_times(typed, replace(setting, sense=Sense.AHEAD)):
        told = (each.confirm_by if invited.theirs else each.answer_by for each in _tables(setting))
        by = any(each.search(_marked(typed, found)) for each in told)
        if found.day and by and (invited.when is None or found.day < (invited.when.day or found.day)):
            when = replace(found, day=found.last or found.day, last=None, wall=None, until=None)
            asked = replace(invited, saying=Saying.WORD, topic=Due.CONFIRM, when=when, mode=None, source="", role="")
            rest = [each for each in heard if each.saying is not Saying.DECIDES_BY or _day_of(each) != found.day]
            return (*rest, asked)
    return tuple(heard)


def _day_of(heard: Heard) -> date | None:
    return heard.when.day if heard.when else None


def _tables(setting: Setting) -> tuple[Wishes, ...]:
    return tuple(table(language, "wishes") for language in own_first(setting.language))


def _marked(typed: str, found: Reading) -> str:
    """A text with a sign in the place of a time."""
    return f"{typed[: found.start]}#{typed[found.end :]}"


def _offer_meant(heard: Sequence[Heard], leads: Sequence[Lead]) -> Lead | None:
    """The offer that is known and spoken of: the one named, else the only one."""
    if not all(each.saying in SAID_WITH_IT for each in heard):
        return None
    named = {each.lead for each in heard if each.lead is not None}
    if not named and any(each.employer for each in heard):
        return None
    offers = [lead for lead in leads if lead.stage is Stage.OFFER and (not named or lead.id in named)]
    return offers[0] if len(offers) == 1 else None
