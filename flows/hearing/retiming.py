"""Owns another day or hour that is told while something is read back, or asked about: "no, on Thursday"."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time

from flows.effects import Brief, Text, text
from flows.hearing.opening import setting_of
from flows.hearing.things import DONE, TIME, YES, Thing, has_day, is_meeting, things
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.correcting import one_time
from flows.understanding.heard import Saying
from flows.understanding.reading import Reading, Sense
from flows.values import Lead, Talk

FIXES = "fix"
"""How the questions of *Change* begin."""
SENSES = dict.fromkeys((Saying.TOOK_PLACE, *DONE), Sense.BEHIND)
"""Which way a weekday is meant; of all else the one to come."""


def timed(turn: Turn, talk: Talk, said: str) -> bool:
    """Another day or hour, for the only thing that has one, or the one that is being changed."""
    told = things(turn, talk)
    dated = [each for each in told if has_day(each)]
    if talk.question.startswith(f"{FIXES}-"):
        dated = [each for each in dated if talk.question == f"{FIXES}-{each.place}"]
    if len(dated) != 1:
        return False
    (thing,) = dated
    setting = replace(setting_of(turn), sense=SENSES.get(thing.saying, Sense.AHEAD))
    when = one_time(said, setting, names_of(told))
    if when is None or (when.wall is None and when.day is None):
        return False
    answers = dict(talk.answers)
    place = thing.place
    if when.day and (when.others or when.last or not is_meeting(thing)):  # asked, or refused, where days are read
        asked = {f"changing-{place}": TIME, f"ask-time-{place}": YES, f"clash-{place}": ""}
        at_the_day = replace(talk, question=f"day-{place}", answers=with_(answers, asked))
        TALKS.settle_shown(turn, talk)
        TALKS.typed(turn, replace(at_the_day, message=None), said[when.start : when.end])
        return True
    answers |= moment_of(place, when)
    if answers == dict(talk.answers):
        return False
    changed = replace(talk, answers=with_(answers, {f"clash-{place}": ""}))
    TALKS.go_on(turn, changed, *_shown(changed, place))
    return True


def _shown(talk: Talk, place: str) -> tuple[Text, ...]:
    """The new time, where the question does not show it itself."""
    day, hour = talk.answers.get(f"day-{place}"), talk.answers.get(f"time-{place}")
    if talk.question == "check" or not day:
        return ()
    if not hour:
        return (text("day-kept", day=Brief(date.fromisoformat(day))),)
    return (text("moment-kept", day=Brief(date.fromisoformat(day)), time=time.fromisoformat(hour)),)


def moment_of(place: str, when: Reading) -> dict[str, str]:
    """Day and hour as answers, as far as they were told."""
    told = {f"day-{place}": when.day.isoformat()} if when.day else {}
    if when.wall:
        told |= {f"time-{place}": when.wall.isoformat("minutes"), f"assumed-{place}": YES if when.assumed else ""}
    return told


def names_of(told: tuple[Thing, ...]) -> tuple[str, ...]:
    """The names of what is read back."""
    return tuple(name for thing in told for name in (thing.employer, thing.heard.person, *names_of_lead(thing.lead)))


def names_of_lead(lead: Lead | None) -> tuple[str, ...]:
    """Employer and role."""
    return (lead.employer, lead.role) if lead else ()


def with_(answers: Mapping[str, str], changes: Mapping[str, str]) -> dict[str, str]:
    """The answers with changes; an empty one takes back what was answered."""
    return {name: value for name, value in {**answers, **changes}.items() if value}
