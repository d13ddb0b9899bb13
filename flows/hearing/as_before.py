"""Owns that an interview is moved and keeps its hour: "same time", typed where its new day or hour is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flows.effects import text
from flows.hearing.carry_out import ACTS
from flows.hearing.details import rewritten
from flows.hearing.moments import thing_at
from flows.hearing.opening import setting_of
from flows.hearing.sentence import DAYS, HOURS, is_the_answer
from flows.hearing.things import meant
from flows.languages import best
from flows.talks.script import Scene
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.correcting import times_meant
from flows.understanding.heard import Heard, Saying
from flows.understanding.mode import says_same_hour
from flows.values import Talk, TalkKind


def same_hour(turn: Turn, talk: Talk, said: str, heard: Sequence[Heard]) -> bool:
    """Keep the hour of an interview that is moved, where its day or hour is asked: "same time"."""
    asked, _, place = talk.question.partition("-")
    if asked not in DAYS | HOURS or "?" in said or not says_same_hour(said, best(turn.person.language)):
        return False
    if talk.kind is TalkKind.MOVE:
        return _in_the_form(turn, talk, said, heard)
    if talk.kind not in (TalkKind.HEARD, TalkKind.FORWARDED) or heard:
        return False
    thing = thing_at(Scene(turn, talk), place)
    known = meant(thing)
    if thing.saying is not Saying.MOVED or known is None:
        return False
    kept = rewritten(talk, thing, replace(thing.heard, when=replace(thing.when, wall=None, same_hour=True)))
    TALKS.go_on(turn, kept, text("time-kept", time=known.wall.time()))
    return True


def _in_the_form(turn: Turn, talk: Talk, said: str, heard: Sequence[Heard]) -> bool:
    """The hour as it was, in the questions about a move; with its day, if that is told along."""
    known = turn.state.interviews.get(talk.interview or 0)
    found = times_meant(said, setting_of(turn))
    if known is None or not all(is_the_answer(turn, talk, each) for each in heard if each.saying in ACTS):
        return False
    hour = {"time": known.wall.time().isoformat("minutes"), "time-with-day": "yes"}
    read = TALKS.scripts[talk.kind].question("day").read if len(found) == 1 else None
    told = read(Scene(turn, talk), said[found[0].start : found[0].end]) if read else None
    day = told["day"] if isinstance(told, Mapping) else talk.answers.get("day", "")
    if found and not day:
        return False
    changed = {**talk.answers, **({"day": day} if day else {}), **hour}
    TALKS.go_on(turn, replace(talk, answers=changed), text("time-kept", time=known.wall.time()))
    return True
