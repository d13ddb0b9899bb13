"""Owns what has still to be asked of a thing that was heard: its day, its hour, whether an interview was moved."""

from flows.hearing.things import (
    DONE,
    NO_DAY,
    TIME,
    Thing,
    instant_told,
    is_meeting,
    keeps_hour,
    meant,
    spoken_of,
    to_come,
    took_place,
)
from flows.ladder import first_planned
from flows.understanding.heard import Saying
from flows.values import Interview


def clashes(thing: Thing) -> Interview | None:
    """The planned interview of the same lead at another time: was it moved, or is this another one?"""
    lead = thing.lead
    told = instant_told(thing)
    if thing.saying is not Saying.PLANNED or lead is None or told is None:
        return None
    planned = to_come(thing)
    if any(i.starts == told for i in planned):
        return None
    return first_planned(lead, planned)


def needs_day(thing: Thing) -> bool:
    """Whether its day is asked."""
    if thing.answer("changing"):
        return thing.answer("changing") == TIME or (not thing.answer("day") and _day_is_missing(thing))
    return _day_is_missing(thing)


def told_no_day(thing: Thing) -> str:
    """The day that was told for it last and does not exist, as in ``Reading.none``; empty if none was."""
    return thing.answer(NO_DAY) or (thing.when.none if thing.when.day is None else "")


def _day_is_missing(thing: Thing) -> bool:
    if told_no_day(thing):
        return True
    if thing.when.day and not thing.when.others and not (is_meeting(thing) and thing.when.last):
        return False
    if thing.saying is Saying.TOOK_PLACE:
        return bool(thing.when.others) or _known_without_answers(thing) is None
    if thing.saying is Saying.MOVED:
        return bool(thing.when.others) or thing.when.wall is None or meant(thing) is None
    if thing.saying is Saying.PLANNED:
        return spoken_of(thing) is None
    return thing.saying is Saying.DECIDES_BY or (thing.saying in DONE and bool(thing.when.others))


def _known_without_answers(thing: Thing) -> Interview | None:
    return took_place(thing, thing.lead) if thing.lead and not thing.answer("day") else None


def needs_time(thing: Thing) -> bool:
    """Whether its hour is asked."""
    if not is_meeting(thing) or thing.answer("time-with-day"):
        return False
    if thing.answer("changing") == TIME:
        return True
    if thing.when.wall is not None or keeps_hour(thing) or (thing.answer("changing") and thing.answer("time")):
        return False
    return thing.saying is Saying.MOVED or meant(thing) is None
