"""Owns what goes into a calendar of the person's own: interviews, and the next step of each lead. Decides no step.

Each entry has a name for good, made of what only this coach knows, so that importing again updates it: an interview
that came from a calendar keeps the name it has there. What is called off, or will not be, goes out as cancelled.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from flows.cards import command_button, name_of, open_card, show_card
from flows.effects import CalendarEntry, SendCalendar, text
from flows.ladder import CHECK_IN_AFTER, UNHELD, first_planned
from flows.moves import planned
from flows.turn import Turn
from flows.values import Interview, InterviewStatus, Lead, Person, Stage, Step
from flows.workdays import after_quiet_hours

TAKEN_AWAY_FOR = timedelta(days=30)
"""How long what will not be is still sent as cancelled."""
MINUTES_OF_A_STEP = 15
INTERVIEW, STEP = "interview", "step"
_OFF = (Stage.TURNED_DOWN, Stage.WITHDRAWN, Stage.LET_GO)


def uid_of(person: Person, what: str, id_: int) -> str:
    """The name of an entry. Nobody can find out from it whose it is: the instant they joined goes into it."""
    told = f"{person.joined.isoformat()} {person.id} {what} {id_}"
    return f"{sha256(told.encode()).hexdigest()[:32]}@callback-coach"


def uid_of_interview(person: Person, interview: Interview) -> str:
    """The name of an interview: its own, if it came from a calendar."""
    return interview.uid or uid_of(person, INTERVIEW, interview.id)


def sequence_of(turn: Turn, interview: Interview) -> int:
    """How often an interview was changed. That of an invitation is counted by who sent it: their next change counts."""
    return interview.sequence if interview.uid else _changes(turn, turn.state.leads[interview.lead])


def show_calendar(turn: Turn) -> None:
    """Send all that is planned, and take away what is not any more."""
    entries = (*_interviews(turn), *_steps(turn))
    if not entries:
        turn.say(text("calendar-nothing"), rows=((command_button("interview"), command_button("add")),))
        return
    turn.say(text("calendar-sent"))
    turn.effects.append(SendCalendar(entries, turn.now))


def send_interview(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    """Send the interview of a lead that is next."""
    interview = first_planned(lead, turn.state.interviews.values())
    if interview is None:
        show_card(turn, lead, text("old-button"))
        return
    turn.say(text("calendar-sent-one", name=name_of(lead)), rows=((open_card(lead),),))
    turn.effects.append(SendCalendar((_interview(turn, interview),), turn.now))


def _interviews(turn: Turn) -> Iterable[CalendarEntry]:
    entries: dict[tuple[str, datetime | None], CalendarEntry] = {}
    for interview in sorted(turn.state.interviews.values(), key=lambda each: each.told):
        recent = turn.now - interview.starts <= TAKEN_AWAY_FOR
        if interview.status is InterviewStatus.PLANNED or (interview.status is InterviewStatus.CANCELLED and recent):
            entry = _interview(turn, interview)
            entries[entry.uid, entry.occurrence] = entry
    return sorted(entries.values(), key=lambda entry: entry.starts)


def _interview(turn: Turn, interview: Interview) -> CalendarEntry:
    lead = turn.state.leads[interview.lead]
    ahead = interview.ends > turn.now
    return CalendarEntry(
        uid_of_interview(turn.person, interview),
        text("calendar-title-interview", name=name_of(lead)),
        interview.starts,
        interview.minutes,
        max(interview.told, _changed(turn, lead)),
        sequence_of(turn, interview),
        interview.occurrence and interview.occurrence.astimezone(interview.starts.tzinfo),
        interview.place,
        cancelled=interview.status is InterviewStatus.CANCELLED or (ahead and lead.stage in _OFF),
    )


def _steps(turn: Turn) -> Iterable[CalendarEntry]:
    found = (_step(turn, lead) for lead in turn.state.leads.values())
    return sorted((entry for entry in found if entry is not None), key=lambda entry: entry.starts)


def _step(turn: Turn, lead: Lead) -> CalendarEntry | None:
    """The next step of an open lead; of one that has none any more, that there is none."""
    changed = _changed(turn, lead)
    step, at = _what_and_when(turn, lead)
    entry = CalendarEntry(
        uid_of(turn.person, STEP, lead.id),
        text(f"calendar-title-{step}", name=name_of(lead)),
        (at or changed).astimezone(turn.person.tz),
        MINUTES_OF_A_STEP,
        changed,
        _changes(turn, lead),
        busy=False,
    )
    if at is not None:
        return replace(entry, cancelled=turn.person.settled)  # an offer is accepted: nothing is done about the others
    return replace(entry, cancelled=True) if turn.now - changed <= TAKEN_AWAY_FOR else None


def _what_and_when(turn: Turn, lead: Lead) -> tuple[Step, datetime | None]:
    """What is to be done next; before an interview that is to look back at it, as the reminders ring by themselves."""
    nudge = planned(turn, lead)
    if nudge is None:
        return lead.step, None
    interview = first_planned(lead, turn.state.interviews.values())
    if nudge.step in UNHELD and interview is not None:
        return Step.CHECK_IN, after_quiet_hours(turn.person, interview.ends.astimezone(UTC) + CHECK_IN_AFTER)
    return nudge.step, nudge.at


def _changes(turn: Turn, lead: Lead) -> int:
    """Each change of a lead is a line in its timeline, which only grows."""
    return len(turn.state.timeline_of(lead))


def _changed(turn: Turn, lead: Lead) -> datetime:
    return max((entry.at for entry in turn.state.timeline_of(lead)), default=lead.created)
