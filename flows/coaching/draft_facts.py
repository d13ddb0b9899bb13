"""Owns the facts that drafts are made of: what the person told of a lead, and nothing else (C17).

What was asked for a draft is a line in the timeline, so it is told once: ``competing`` (the day by which another offer
is answered; it counts for every lead), ``starts``, ``asks-until`` (up to which they ask for time) and ``missed``.
"""

from datetime import date, datetime, timedelta

from flows.turn import Turn
from flows.values import Interview, InterviewStatus, Lead

COMPETING, STARTS, ASKS_UNTIL, MISSED = "competing", "starts", "asks-until", "missed"
LATELY = timedelta(days=3)
"""How long after the agreed time a no-show is among the first drafts offered; it is best sent the same day (C18)."""
GRACE = timedelta(minutes=20)
"""How long after the agreed time one waits before writing (C18)."""


def last_interview(turn: Turn, lead: Lead) -> Interview | None:
    """The interview of a lead that took place last."""
    over = [i for i in turn.state.interviews_of(lead) if i.status is InterviewStatus.OVER]
    return over[-1] if over else None


def planned(turn: Turn, lead: Lead) -> Interview | None:
    """The interview of a lead that comes next."""
    return next((i for i in turn.coming() if i.lead == lead.id), None)


def point_of(turn: Turn, lead: Lead) -> str:
    """The concrete point of the talk that the person named last, as the end of a sentence; empty if none."""
    points = [check_in.answers["point"] for check_in in turn.state.check_ins_of(lead) if "point" in check_in.answers]
    return " ".join(points[-1].split()).rstrip(".!?; ") if points else ""


def applied_on(turn: Turn, lead: Lead) -> date | None:
    """The day on which the person applied, if they told it."""
    return _day(turn, "added", lead)


def deadline(turn: Turn, lead: Lead) -> date | None:
    """The day by which another offer must be answered, if it is not past."""
    told = _day(turn, COMPETING, None)
    return told if told is not None and told >= turn.today else None


def start(turn: Turn, lead: Lead) -> date | None:
    """The day on which the person starts."""
    return _day(turn, STARTS, lead)


def asked_until(turn: Turn, lead: Lead) -> date | None:
    """The day up to which they ask for time to answer an offer, if it is not past."""
    told = _day(turn, ASKS_UNTIL, lead)
    return told if told is not None and told >= turn.today else None


def missed(turn: Turn, lead: Lead) -> Interview | None:
    """The interview that may not have taken place: it should have begun, and was never talked about."""
    talked_about = {check_in.interview for check_in in turn.state.check_ins_of(lead) if check_in.answers}
    begun = [
        interview
        for interview in turn.state.interviews_of(lead)
        if interview.starts <= turn.now and interview.status is not InterviewStatus.CANCELLED
    ]
    return begun[-1] if begun and begun[-1].id not in talked_about else None


def missed_lately(turn: Turn, lead: Lead) -> bool:
    """Whether such an interview should have begun within the last days."""
    interview = missed(turn, lead)
    return interview is not None and turn.now - interview.starts <= LATELY


def agreed(turn: Turn, lead: Lead) -> datetime | None:
    """The agreed time of what did not take place: as they told it, else that of the interview."""
    interview = missed(turn, lead)
    told = [entry for entry in turn.state.timeline_of(lead) if entry.what == MISSED]
    if told and (interview is None or told[-1].at >= interview.starts):
        return datetime.fromisoformat(told[-1].details["when"])
    return interview.starts if interview else None


def _day(turn: Turn, what: str, lead: Lead | None) -> date | None:
    """The day in the newest line of that name: of ``lead``, or of any."""
    days = (
        entry.details["day"]
        for _, entry in sorted(turn.state.entries.items(), reverse=True)
        if entry.what == what and (lead is None or entry.lead == lead.id)
    )
    return next((date.fromisoformat(day) for day in days), None)
