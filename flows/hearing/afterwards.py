"""Owns corrections of what was noted a moment ago: another time, another lead, or not at all. Each is read back first.

It is about the last message that was heard, for an hour, and only while nothing else has happened to that lead.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from flows.effects import text
from flows.hearing.opening import begin, setting_of
from flows.languages import best
from flows.turn import Turn
from flows.understanding.correcting import (
    MOST_WORDS_OF_A_NAME,
    corrects,
    denies_one,
    name_beside,
    name_told,
    one_time,
    times_meant,
)
from flows.understanding.heard import Heard, Saying
from flows.understanding.mode import kind_among
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
ASKED = frozenset({"planned", "added"})
"""What stands there once the questions about it were answered."""


def corrected(turn: Turn, talk: Talk | None, said: str, news: tuple[Heard, ...], *, alone: bool) -> bool:
    """Take ``said`` as a correction of what was noted a moment ago, and read that back; False if it is none.

    ``alone``: nothing was heard in it at all, so that a name in it may be the right one.
    """
    language, found = best(turn.person.language), noted_last(turn)
    if found is None:
        return False
    lead, since = found
    if talk is not None and talk.kind is not TalkKind.HELD and (talk.asked_at >= since or not corrects(said, language)):
        return False
    if says(said, "undo", language) and can_be_undone(turn, lead, since):
        begin(turn, (), text("undo-heard"), undo=undone(lead, since))
        return True
    named = alone and (corrects(said, language) or len(said.split()) <= MOST_WORDS_OF_A_NAME)
    if named and _both(turn, lead, since, said):
        return True
    if (_names_no_other(news) or _told_anew(turn, lead, said, news)) and (again := _timed(turn, lead, since, said)):
        begin(turn, (again,), text("undo-heard"))
        return True
    if named and (name := name_told(said, language, lead.employer, marked=True)):
        return _elsewhere(turn, lead, since, name)
    return False


def _names_no_other(news: tuple[Heard, ...]) -> bool:
    """Whether no news was heard, or only that it is at another time: "actually it's on Thursday"."""
    return not news or (len(news) == 1 and news[0].saying is Saying.MOVED and not news[0].employer)


def _told_anew(turn: Turn, lead: Lead, said: str, news: tuple[Heard, ...]) -> bool:
    """Whether it is told of the same lead once more, with the time that it is not: "Acme is at 11, not 10"."""
    same = len(news) == 1 and news[0].saying is Saying.PLANNED and news[0].lead == lead.id
    return same and denies_one(said, setting_of(turn))


def noted_last(turn: Turn) -> tuple[Lead, datetime] | None:
    """The lead of which something was told last, in a message that was heard or by the questions, and when that was."""
    heard = [written for written in turn.state.written.values() if written.what == HEARD]
    last = max(heard, key=lambda written: (written.at, written.id), default=None)
    lead = turn.state.leads.get(last.lead or 0) if last else None
    since = last.at if last and lead else None
    asked = [entry for entry in turn.state.entries.values() if entry.what in ASKED]
    answered = max(asked, key=lambda entry: (entry.at, entry.id), default=None)
    if answered and (since is None or (answered.at > since and not _happened(turn, lead, answered.at))):
        lead, since = turn.state.leads.get(answered.lead), answered.at
    if lead is None or since is None or turn.now - since > RIGHT_AFTER:
        return None
    return lead, since


def _happened(turn: Turn, lead: Lead | None, at: datetime) -> bool:
    return lead is not None and any(entry.at == at for entry in turn.state.timeline_of(lead))


def _both(turn: Turn, lead: Lead, since: datetime, said: str) -> bool:
    """Another lead and another time in one message: "no, Globex and on Friday"."""
    setting = replace(setting_of(turn), sense=Sense.AHEAD)
    found, again = times_meant(said, setting), _again(turn, lead, since)
    name = name_beside(said, setting, lead.employer, marked=True) if len(found) == 1 and again and again.when else ""
    if not name or again is None or again.when is None or "?" in said:
        return False
    day, wall = found[0].day or again.when.day, found[0].wall or again.when.wall
    when = replace(found[0], day=day, wall=wall, minutes=found[0].minutes or again.when.minutes)
    return _elsewhere(turn, lead, since, name, replace(again, when=when))


def _timed(turn: Turn, lead: Lead, since: datetime, said: str) -> Heard | None:
    """Another time for the interview, or for the day they named."""
    told = one_time(said, replace(setting_of(turn), sense=Sense.AHEAD), (lead.employer, lead.role))
    if told is None or (told.day is None and told.wall is None):
        return None
    if interviews_since(turn, lead, since):
        when = replace(told, same_hour=told.wall is None and not told.part)
        mode = kind_among(said, best(turn.person.language))
        return Heard(Saying.MOVED, employer=lead.employer, lead=lead.id, when=when, mode=mode)
    if lead.promised is not None and told.day is not None:
        return Heard(Saying.DECIDES_BY, employer=lead.employer, lead=lead.id, when=told)
    return None


def _elsewhere(turn: Turn, lead: Lead, since: datetime, name: str, told: Heard | None = None) -> bool:
    """The same of another lead, and of this one no more; ``told``: with what was told of it besides."""
    again = told or _again(turn, lead, since)
    if again is None or not can_be_undone(turn, lead, since):
        return False
    certain, near = which_leads(name, "", tuple(turn.state.leads.values()))
    if certain == lead.id:
        return False
    again = replace(again, employer=name, lead=certain, near=() if certain else near)
    begin(turn, (again,), text("undo-heard"), undo=undone(lead, since))
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
