"""Owns what an event of a calendar comes to, given what is known: a new interview, another time, one called off, and so
on. Found anew at each question, because things may change while one is open. The event itself waits in the talk.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.calendar import CalendarEvent
from flows.invitations import employer_of, kind_of, leads_for, place_of, starts
from flows.talks.script import Scene
from flows.talks.times import zone_of
from flows.to_calendar import sequence_of, uid_of_interview
from flows.turn import Turn
from flows.values import Interview, InterviewStatus, Kind, Lead

NEW, NONE = "new", "none"
USUAL_MINUTES = 60
EVENTS, EVENT, OFF_WHICH = "events", "event", "off-which"


class Case(StrEnum):
    """What an event comes to."""

    CHOOSE = "choose"  # there are several, and none is chosen yet
    NEW = "new"  # an interview not heard of
    MOVED = "moved"  # a known one has another time
    CHANGED = "changed"  # its place, or how long it takes
    ON_AGAIN = "on-again"  # it was called off
    OFF = "off"
    SAME = "same"  # nothing that is not known
    ADOPTED = "adopted"  # told by the person before, now named by a calendar
    OFF_ALREADY = "off-already"
    OFF_WHICH = "off-which"  # nobody knows yet which one is called off
    OFF_NONE = "off-none"  # none of those that it may be
    OFF_UNKNOWN = "off-unknown"
    OLD = "old"  # a newer version is known
    OLD_OFF = "old-off"


def kept(events: Iterable[CalendarEvent]) -> str:
    """Events as the answer of a talk."""
    return json.dumps([asdict(event) for event in events], default=datetime.isoformat, ensure_ascii=False)


def events_of(scene: Scene) -> tuple[CalendarEvent, ...]:
    """The events that the talk is about."""
    return tuple(_event(told) for told in json.loads(scene.answers.get(EVENTS, "[]")))


def _event(told: dict[str, object]) -> CalendarEvent:
    event = CalendarEvent(**told)  # type: ignore[arg-type]  # as ``kept`` wrote it

    def instant(value: object) -> datetime | None:
        return datetime.fromisoformat(value) if isinstance(value, str) else None

    return replace(event, wall=instant(event.wall), occurrence=instant(event.occurrence))


def event_of(scene: Scene) -> CalendarEvent | None:
    """The event that is meant; None while it is not chosen."""
    events = events_of(scene)
    chosen = scene.answers.get(EVENT, "0" if len(events) == 1 else "")
    return events[int(chosen)] if chosen.isdecimal() and int(chosen) < len(events) else None


def case_of(scene: Scene) -> Case:
    """What the chosen event comes to."""
    event = event_of(scene)
    if event is None:
        return Case.CHOOSE
    known = known_interview(scene.turn, event)
    if event.cancelled:
        return _cancelled(scene, event, known)
    if known is None:
        return (Case.ADOPTED if event.uid else Case.SAME) if adopted(scene) else Case.NEW
    older = event.sequence < sequence_of(scene.turn, known)
    if known.status is InterviewStatus.CANCELLED:
        return Case.OLD if older else Case.ON_AGAIN
    if _same_time(scene.turn, event, known):
        return Case.CHANGED if not older and _changed(event, known) else Case.SAME
    if older:
        return Case.OLD
    return Case.NEW if looked_back_at(scene, known) else Case.MOVED


def _cancelled(scene: Scene, event: CalendarEvent, known: Interview | None) -> Case:
    if known is None:
        found, chosen = called_off(scene), scene.answers.get(OFF_WHICH)
        if chosen == NONE:
            return Case.OFF_NONE
        return (Case.OFF if chosen or len(found) == 1 else Case.OFF_WHICH) if found else Case.OFF_UNKNOWN
    if known.status is InterviewStatus.CANCELLED:
        return Case.OFF_ALREADY
    return Case.OLD_OFF if event.sequence < sequence_of(scene.turn, known) else Case.OFF


def known_interview(turn: Turn, event: CalendarEvent) -> Interview | None:
    """The interview that a calendar calls by the same name: of a series, that one; else the one still to come."""
    if not event.uid:
        return None
    named = [each for each in turn.state.interviews.values() if uid_of_interview(turn.person, each) == event.uid]
    named.sort(key=lambda each: (each.status is not InterviewStatus.PLANNED, -each.id))
    if event.occurrence is None:
        return named[0] if named else None
    for each in named:
        if each.occurrence == event.occurrence or (each.occurrence is None and each.starts == event.occurrence):
            return each
    planned = [each for each in named if each.status is InterviewStatus.PLANNED]
    return planned[0] if planned and event.repeats else None  # the whole series has other times now


def _same_time(turn: Turn, event: CalendarEvent, known: Interview) -> bool:
    begins = starts(event, turn.person)
    if event.all_day and begins is not None:
        return begins.date() == known.wall.date()
    return begins == known.starts


def _changed(event: CalendarEvent, known: Interview) -> bool:
    place = place_of(event)
    return (bool(place) and place != known.place) or (bool(event.minutes) and event.minutes != known.minutes)


def looked_back_at(scene: Scene, known: Interview) -> bool:
    """Whether a check-in of it is done: then what comes by its name is another round."""
    return any(each.interview == known.id and each.finished for each in scene.state.check_ins.values())


def adopted(scene: Scene) -> Interview | None:
    """The interview that the person told of themselves, at the same time, with the lead that the event names."""
    event = event_of(scene)
    if event is None or event.all_day:
        return None
    lead, _ = leads_for(event, tuple(scene.state.leads.values()))
    begins = starts(event, scene.person)
    found = [
        each
        for each in scene.state.interviews.values()
        if each.lead == lead and not each.uid and each.starts == begins and each.status is not InterviewStatus.CANCELLED
    ]
    return found[0] if len(found) == 1 else None


def called_off(scene: Scene) -> tuple[Interview, ...]:
    """The planned interviews that a cancellation without a name that is known may mean: of its day, if it tells one."""
    event = event_of(scene)
    if event is None:
        return ()
    if any(uid_of_interview(scene.person, each) == event.uid for each in scene.state.interviews.values()):
        return ()  # another one of a series
    planned = sorted(
        (each for each in scene.state.interviews.values() if each.status is InterviewStatus.PLANNED),
        key=lambda each: each.starts,
    )
    begins = starts(event, scene.person)
    lead, near = leads_for(event, scene.state.open_leads())
    if begins is not None:
        planned = [each for each in planned if each.starts.astimezone(begins.tzinfo).date() == begins.date()]
    then = [each for each in planned if begins is not None and each.starts == begins]
    theirs = [each for each in planned if each.lead in ({lead} if lead is not None else set(near))]
    both = [each for each in then if each in theirs]
    return tuple(both or then or theirs)


def interview_of(scene: Scene) -> Interview | None:
    """The interview that the event is about, if it is known."""
    event = event_of(scene)
    if event is None:
        return None
    if case_of(scene) is Case.OFF and known_interview(scene.turn, event) is None:
        found = {str(each.id): each for each in called_off(scene)}
        return found.get(scene.answers.get(OFF_WHICH, next(iter(found))))
    return known_interview(scene.turn, event) or adopted(scene)


def lead_of(scene: Scene) -> Lead | None:
    """The lead that it is for: as chosen, else as known, else as the event names it for certain; None: a new one."""
    if (chosen := scene.answers.get("which")) is not None:
        return scene.state.leads.get(int(chosen)) if chosen != NEW else None
    if (known := interview_of(scene)) is not None:
        return scene.state.leads[known.lead]
    event = event_of(scene)
    certain, _ = leads_for(event, tuple(scene.state.leads.values())) if event else (None, ())
    return scene.state.leads.get(certain or 0)


def employer(scene: Scene) -> str:
    """The employer of a new lead: as typed, else as the event tells it."""
    event = event_of(scene)
    return scene.answers.get("employer") or (employer_of(event) if event else "")


def kind(scene: Scene) -> Kind:
    """How it is held: as chosen, as the event tells it, or as before."""
    event, known = event_of(scene), interview_of(scene)
    if chosen := scene.answers.get("kind"):
        return Kind(chosen)
    if known is not None and (event is None or place_of(event) in ("", known.place)):
        return known.kind
    return (kind_of(event) if event else None) or (known.kind if known else Kind.UNTOLD)


def minutes(scene: Scene) -> int:
    """How long it takes."""
    event, known = event_of(scene), interview_of(scene)
    told = int(scene.answers.get("length-told", 0)) or (event.minutes if event else 0)
    return told or (known.minutes if known else USUAL_MINUTES)


def begins(scene: Scene) -> datetime:
    """When it begins: as changed here, on the person's clock unless they named a zone, else as the event tells it."""
    event = event_of(scene)
    told = starts(event, scene.person) if event else None
    if "time" in scene.answers or told is None:
        day = scene.answers.get("day") or (told or scene.turn.now).date().isoformat()
        wall = datetime.combine(datetime.fromisoformat(day), time.fromisoformat(scene.answers.get("time", "12:00")))
        return wall.replace(tzinfo=ZoneInfo(zone_of(scene.person, scene.talk)))
    return told
