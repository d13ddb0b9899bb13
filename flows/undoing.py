"""Owns taking back what was noted of a lead since an instant: its interviews, its last move, or the lead itself."""

from dataclasses import replace
from datetime import datetime

from flows.cards import name_of
from flows.effects import Text, text
from flows.moves import take_back
from flows.planned import Nudge
from flows.turn import Turn
from flows.values import CheckIn, Entry, Interview, InterviewStatus, Lead, Talk

UNDO = "undo"
"""The answer that names the lead of which something is taken back, and since when."""


def undone(lead: Lead, since: datetime) -> str:
    """The answer for a lead."""
    return f"{lead.id} {since.isoformat()}"


def named(turn: Turn, talk: Talk) -> tuple[Lead, datetime] | None:
    """The lead of which something is taken back, as long as it is there."""
    id_, _, since = talk.answers.get(UNDO, "").partition(" ")
    lead = turn.state.leads.get(int(id_)) if id_ else None
    return (lead, datetime.fromisoformat(since)) if lead else None


def line(turn: Turn, talk: Talk) -> tuple[Text, ...]:
    """What is taken back, as it is read back."""
    found = named(turn, talk)
    if found is None:
        return ()
    lead, since = found
    if interviews := interviews_since(turn, lead, since):
        return tuple(text("undo-interview", name=name_of(lead), at=turn.at(i.starts)) for i in interviews)
    return (text("undo-noted", name=name_of(lead)),)


def interviews_since(turn: Turn, lead: Lead, since: datetime) -> tuple[Interview, ...]:
    """The interviews that were noted since then and are still to come."""
    planned = [i for i in turn.state.interviews_of(lead) if i.status is InterviewStatus.PLANNED]
    return tuple(interview for interview in planned if interview.told >= since)


def can_be_undone(turn: Turn, lead: Lead, since: datetime) -> bool:
    """Whether all that happened to the lead since then was noted at once, so that nothing else goes with it."""
    moments = {entry.at for entry in turn.state.timeline_of(lead) if entry.at >= since}
    known = max((entry.id for entry in turn.state.timeline_of(lead) if entry.at < since), default=0)
    only_moved = any(interview.id < known for interview in interviews_since(turn, lead, since))
    done = any(check_in.at >= since for check_in in turn.state.check_ins_of(lead))
    return len(moments) == 1 and not done and not only_moved and (lead.created >= since or lead.previous is not None)


def undo(turn: Turn, talk: Talk) -> None:
    """Take it back. A lead that was not there before goes with all that is its own."""
    found = named(turn, talk)
    if found is None or not can_be_undone(turn, *found):
        return
    lead, since = found
    for interview in interviews_since(turn, lead, since):
        _leave_talks(turn, talk, interview=interview.id)
        turn.drop(interview)
    if lead.created >= since:
        _forget(turn, lead, talk)
    elif lead.previous is not None:
        take_back(turn, lead)


def _forget(turn: Turn, lead: Lead, talk: Talk) -> None:
    _leave_talks(turn, talk, lead=lead.id)
    for written in tuple(turn.state.written.values()):
        if written.lead == lead.id:
            turn.put(replace(written, lead=None, interview=None))
    state = turn.state
    theirs: tuple[Entry | CheckIn | Interview | Nudge, ...] = (
        *state.entries.values(), *state.check_ins.values(), *state.interviews.values(), *state.nudges.values()
    )  # fmt: skip
    for value in theirs:
        if value.lead == lead.id:
            turn.drop(value)
    turn.drop(lead)


def _leave_talks(turn: Turn, but: Talk, *, lead: int | None = None, interview: int | None = None) -> None:
    """Leave what is being asked about it."""
    for talk in tuple(turn.state.talks.values()):
        about = (lead is not None and talk.lead == lead) or (interview is not None and talk.interview == interview)
        if about and talk.id != but.id:
            turn.drop(talk)
