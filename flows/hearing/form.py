"""Owns corrections typed where a questionnaire is read back: another time, another employer, how it is held.

They are shown again with the rest, and count only then. Another time may come with the question how long it takes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from flows.effects import Brief, Text, text
from flows.hearing.amending import names_in
from flows.hearing.carry_out import ACTS
from flows.hearing.details import way_told
from flows.hearing.opening import setting_of
from flows.hearing.sentence import is_the_answer
from flows.languages import best
from flows.talks.adding import NAMED, NEW
from flows.talks.script import Answers, Scene
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.correcting import name_beside, name_told, says_nothing_beside, times_meant
from flows.understanding.heard import Heard
from flows.understanding.plain import says
from flows.understanding.which import which_leads
from flows.values import Talk, TalkKind

FORMS = frozenset({TalkKind.ADD, TalkKind.INTERVIEW, TalkKind.MOVE})
CORRECTED_AT = frozenset({"check", "length"})
WRONG = {"time": "day", "which": "employer"}
"""What is said to be wrong, and the question that asks for it again."""


def corrected(turn: Turn, talk: Talk, said: str, heard: Sequence[Heard]) -> bool:
    """Take what was typed as a correction of the questionnaire; False if it is none."""
    if talk.kind not in FORMS or talk.question not in CORRECTED_AT or "?" in said:
        return False
    if not all(is_the_answer(turn, talk, each) for each in heard if each.saying in ACTS):
        return False
    if _asked_for(turn, talk, said):
        return True
    name, when = _name(turn, talk, said), _when(turn, talk, said)
    changes = {**_lead(turn, name), **_held(turn, talk, said)}
    if isinstance(when, Mapping) and not when.get("day"):  # several days can be meant
        TALKS.settle_shown(turn, talk)
        at_the_day = replace(talk, question="day", message=None, answers=_with(talk.answers, changes))
        TALKS.taken(turn, at_the_day, said, when)
        return True
    changes |= when if isinstance(when, Mapping) else {}
    if not changes and not isinstance(when, Text):
        return False
    changed = replace(talk, answers=_with(talk.answers, changes))
    refused = (when,) if isinstance(when, Text) else ()
    TALKS.again(turn, changed, *(refused or _what_is_changed(changed)))
    return True


def _what_is_changed(talk: Talk) -> tuple[Text, ...]:
    """The new time, where the question does not show it itself."""
    if talk.question == "check":
        return ()
    wall = datetime.combine(date.fromisoformat(talk.answers["day"]), time.fromisoformat(talk.answers["time"]))
    return (text("moment-kept", day=Brief(wall.date()), time=wall.time()),)


def _when(turn: Turn, talk: Talk, said: str) -> Answers | Text | None:
    """The time that it is now, as the question for the day reads it; what was told of it before stands."""
    setting = setting_of(turn)
    found = times_meant(said, setting)
    name = _name(turn, talk, said)
    if len(found) != 1 or not says_nothing_beside(
        said, setting, (*names_in(turn, talk), name), applying=talk.kind is TalkKind.ADD
    ):
        return None
    day = next(question for question in TALKS.scripts[talk.kind].questions if question.name == "day")
    told = day.read(Scene(turn, talk), said[found[0].start : found[0].end]) if day.read else None
    if not isinstance(told, Mapping) or found[0].wall or not told.get("day"):
        return told
    return {"day": told["day"]}


def _name(turn: Turn, talk: Talk, said: str) -> str:
    """Another employer, where it can still be another one."""
    if talk.lead is not None or talk.question != "check":
        return ""
    own, language = next(iter(names_in(turn, talk)), ""), best(turn.person.language)
    setting = setting_of(turn)
    if times_meant(said, setting):
        return name_beside(said, setting, own, marked=True)
    if told := name_told(said, language, own, marked=True):
        return told
    known = name_told(said, language, "", marked=False)
    certain, _ = which_leads(known, "", tuple(turn.state.leads.values())) if known else (None, ())
    return known if certain is not None else ""


def _lead(turn: Turn, name: str) -> dict[str, str]:
    if not name:
        return {}
    certain, _ = which_leads(name, "", tuple(turn.state.leads.values()))
    known = turn.state.leads.get(certain or 0)
    if known is not None and not known.closed:
        return {"which": str(known.id), "employer": "", NAMED: ""}
    return {"which": NEW, NAMED: "yes", "employer": name}


def _held(turn: Turn, talk: Talk, said: str) -> dict[str, str]:
    kind = way_told(turn, said) if talk.kind is TalkKind.INTERVIEW else None
    return {"kind": kind} if kind and kind != talk.answers.get("kind") else {}


def _asked_for(turn: Turn, talk: Talk, said: str) -> bool:
    """What is wrong, without what is right: that is asked again."""
    for what, question in WRONG.items():
        there = any(each.name == question for each in TALKS.scripts[talk.kind].questions)
        if says(said, what, best(turn.person.language)) and there and not (what == "which" and talk.lead):
            TALKS.settle_shown(turn, talk)
            TALKS.show(turn, replace(talk, question=question, message=None))
            return True
    return False


def _with(answers: Answers, changes: Answers) -> dict[str, str]:
    """The answers with changes; an empty one takes back what was answered."""
    return {name: value for name, value in {**answers, **changes}.items() if value}
