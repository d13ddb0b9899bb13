"""Owns the day by which the person has to answer an offer: "I have to let them know by Friday" is no day of theirs.

It is told with the offer, or of one that is known; then the offer is heard with that day as its ``when``.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.languages import DEFAULT, table
from flows.understanding.heard import Heard, Saying
from flows.understanding.reading import Reading, Setting
from flows.understanding.when import find_times
from flows.understanding.wishes_table import Wishes
from flows.values import Lead, Stage

SAID_WITH_IT = frozenset({Saying.OFFER, Saying.DECIDES_BY, Saying.WORD, Saying.PHONED})
"""What may be heard in a message that tells of an offer that is known."""


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
        marked = f"{typed[: found.start]}#{typed[found.end :]}"
        for language in dict.fromkeys((setting.language, DEFAULT)):
            wishes: Wishes = table(language, "wishes")
            if found.day is not None and wishes.answer_by.search(marked):
                return replace(found, day=found.last or found.day, last=None)
    return None


def _offer_meant(heard: Sequence[Heard], leads: Sequence[Lead]) -> Lead | None:
    """The offer that is known and spoken of: the one named, else the only one."""
    if not all(each.saying in SAID_WITH_IT for each in heard):
        return None
    named = {each.lead for each in heard if each.lead is not None}
    if not named and any(each.employer for each in heard):
        return None
    offers = [lead for lead in leads if lead.stage is Stage.OFFER and (not named or lead.id in named)]
    return offers[0] if len(offers) == 1 else None
