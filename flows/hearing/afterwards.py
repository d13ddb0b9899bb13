"""Owns corrections of what was noted a moment ago: another time, another lead, or not at all. Each is read back first.

It is about the last message that was heard, for an hour, and only while nothing else has happened to that lead.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from flows.effects import text
from flows.hearing.opening import begin, setting_of
from flows.languages import best
from flows.turn import Turn
from flows.understanding.correcting import name_told, time_told
from flows.understanding.heard import Heard, Saying
from flows.understanding.plain import says
from flows.understanding.reading import Reading, Sense
from flows.understanding.which import which_leads
from flows.undoing import can_be_undone, interviews_since, undone
from flows.values import Interview, Lead, Talk, TalkKind
from flows.written import HEARD

RIGHT_AFTER = timedelta(hours=1)
"""How long "no, on Thursday" is about what was noted last."""
NOTED = {
    "turned-down": Saying.NO,
    "wrote": Saying.WROTE,
    "phoned": Saying.PHONED,
    "offered": Saying.OFFER,
    "heard": Saying.WORD,
    "withdrew": Saying.WITHDREW,
    "thanked": Saying.THANKED,
}
"""What stands in the timeline once it was heard."""


def corrected(turn: Turn, talk: Talk | None, said: str, news: tuple[Heard, ...]) -> bool:
    """Take ``said`` as a correction of what was noted a moment ago, and read that back; False if it is none."""
    if talk is not None and talk.kind is not TalkKind.HELD:
        return False
    found = _noted(turn)
    if found is None:
        return False
    lead, since = found
    language = best(turn.person.language)
    if says(said, "undo", language) and can_be_undone(turn, lead, since):
        begin(turn, (), text("undo-heard"), undo=undone(lead, since))
        return True
    if not news and (again := _timed(turn, lead, since, said)):
        begin(turn, (again,), text("undo-heard"))
        return True
    if not news and (name := name_told(said, language, lead.employer, marked=True)):
        return _elsewhere(turn, lead, since, name)
    return False


def _noted(turn: Turn) -> tuple[Lead, datetime] | None:
    """The lead of which the last message that was heard told something, and when that was."""
    heard = [written for written in turn.state.written.values() if written.what == HEARD]
    last = max(heard, key=lambda written: (written.at, written.id), default=None)
    lead = turn.state.leads.get(last.lead or 0) if last else None
    if last is None or lead is None or turn.now - last.at > RIGHT_AFTER:
        return None
    return lead, last.at


def _timed(turn: Turn, lead: Lead, since: datetime, said: str) -> Heard | None:
    """Another time for the interview, or for the day they named."""
    told = time_told(said, replace(setting_of(turn), sense=Sense.AHEAD), (lead.employer, lead.role))
    if told is None or (told.day is None and told.wall is None):
        return None
    if interviews_since(turn, lead, since):
        when = replace(told, same_hour=told.wall is None)
        return Heard(Saying.MOVED, employer=lead.employer, lead=lead.id, when=when)
    if lead.promised is not None and told.day is not None:
        return Heard(Saying.DECIDES_BY, employer=lead.employer, lead=lead.id, when=told)
    return None


def _elsewhere(turn: Turn, lead: Lead, since: datetime, name: str) -> bool:
    """The same of another lead, and of this one no more."""
    again = _again(turn, lead, since)
    if again is None or not can_be_undone(turn, lead, since):
        return False
    certain, near = which_leads(name, "", tuple(turn.state.leads.values()))
    if certain == lead.id:
        return False
    told = replace(again, employer=name, lead=certain, near=() if certain else near)
    begin(turn, (told,), text("undo-heard"), undo=undone(lead, since))
    return True


def _again(turn: Turn, lead: Lead, since: datetime) -> Heard | None:
    """What was noted of a lead, as it would be heard."""
    facts = Heard(Saying.WORD, role=lead.role, source=lead.source) if lead.created >= since else Heard(Saying.WORD)
    if interviews := interviews_since(turn, lead, since):
        return replace(facts, saying=Saying.PLANNED, when=_reading(interviews[0]))
    for entry in reversed(turn.state.timeline_of(lead)):
        if entry.at >= since and entry.what in NOTED:
            return replace(facts, saying=NOTED[entry.what])
        if entry.at >= since and entry.what == "added":
            return replace(facts, saying=Saying.APPLIED, when=Reading(date.fromisoformat(entry.details["day"])))
    return None


def _reading(interview: Interview) -> Reading:
    zone = interview.zone if interview.zone_told else ""
    return Reading(interview.wall.date(), interview.wall.time(), minutes=interview.minutes, zone=zone)
