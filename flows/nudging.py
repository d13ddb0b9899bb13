"""Owns the moment a nudge is due: checked against the truth, then said; several at once in one message.

Nothing comes in quiet hours, to somebody who paused or blocked the bot, or a fourth time in a day (telegram.md); it is
held then, and comes later. What comes late says so. Reminders of the person's own interview are not held. What was
promised about no lead (``reminders.py``) is due like a nudge, and keeps the same rules.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flows.cards import command_button, name_of
from flows.effects import Brief, Button, Text, text
from flows.events import BELOW, Press
from flows.follow_up import SAID_SHORTLY, show_again, show_nudge
from flows.ladder import MOST_ASKED, UNHELD, chase_time, first_planned
from flows.lead import Move
from flows.moves import happen, interview_over, replan
from flows.planned import Nudge, Reminder
from flows.reminders import put_off
from flows.sweep import opening, show_sweep, stale_leads
from flows.talks.reminding import say_reminder
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.values import Interview, Lead, Step, TalkKind
from flows.workdays import after_quiet_hours, at_wall_time, in_quiet_hours, is_workday

LATE_AFTER = timedelta(minutes=15)
MOST_A_DAY = 3
MOST_IN_A_DIGEST = 10


def remind(turn: Turn, *back: Text) -> None:
    """Say what is due now; ``back``: that a pause has just ended, which is said also when nothing is due."""
    if turn.person.paused or turn.person.blocked or turn.person.settled or turn.person.held:
        return
    _pass_by(turn)
    waiting: list[Nudge | Reminder] = [*turn.state.nudges.values(), *turn.state.reminders.values()]
    due = sorted((nudge for nudge in waiting if nudge.at <= turn.now), key=lambda nudge: nudge.at)
    if until := _held_until(turn, due):
        held = [nudge for nudge in due if not _is_unheld(nudge)]
        due = [nudge for nudge in due if _is_unheld(nudge)]
        _hold(turn, held, until)
    if not due and not back:
        return
    times = turn.person.reached_times if turn.person.reached_on == turn.today else 0
    turn.change_person(reached_on=turn.today, reached_times=times + 1)
    stale = stale_leads(turn)
    if not due:
        turn.say(*back, rows=((command_button("next"),),))
    elif len(stale) > 1 and {_lead_of(nudge) for nudge in due} <= {lead.id for lead in stale}:
        _say_sweep(turn, stale, *back)
    elif len(due) == 1:
        _say_one(turn, due[0], *back)
    else:
        _say_digest(turn, due, *back)


def _is_unheld(nudge: Nudge | Reminder) -> bool:
    return isinstance(nudge, Nudge) and nudge.step in UNHELD


def _lead_of(nudge: Nudge | Reminder) -> int:
    return nudge.lead if isinstance(nudge, Nudge) else 0


def _say_sweep(turn: Turn, stale: tuple[Lead, ...], *back: Text) -> None:
    """All stale leads in one pass, also those whose own turn would come later (coaching.md D)."""
    before = opening(turn)
    for lead in stale:
        _asked(turn, lead)
    show_sweep(turn, *back, *before)


def _pass_by(turn: Turn) -> None:
    """Leave out the reminders before an interview that come too late: on its day "tomorrow", after its start any."""
    for nudge in turn.state.nudges.values():
        if nudge.step not in UNHELD or nudge.at > turn.now:
            continue
        interview = first_planned(turn.state.leads[nudge.lead], turn.state.interviews.values())
        if interview is None:
            continue
        if interview.starts <= turn.now:
            turn.put(replace(interview, reminded=Step.HOURS_BEFORE))
        elif interview.starts.astimezone(turn.person.tz).date() <= turn.today:
            turn.put(replace(interview, reminded=interview.reminded or Step.EVENING_BEFORE))
    replan(turn)


def _held_until(turn: Turn, due: list[Nudge | Reminder]) -> datetime | None:
    """Until when what is due is held back: quiet hours, or three messages today. A check-in is not held by these."""
    if in_quiet_hours(turn.person, turn.now):
        return after_quiet_hours(turn.person, turn.now)
    reached = turn.person.reached_times if turn.person.reached_on == turn.today else 0
    if reached < MOST_A_DAY or any(isinstance(nudge, Nudge) and nudge.step is Step.CHECK_IN for nudge in due):
        return None
    tomorrow = at_wall_time(turn.person, turn.today + timedelta(days=1), turn.person.quiet_to)
    return after_quiet_hours(turn.person, tomorrow)


def _hold(turn: Turn, nudges: list[Nudge | Reminder], until: datetime) -> None:
    """Hold ``nudges`` back until then; about following up, only on a working day, unless they chose the day."""
    for nudge in nudges:
        if isinstance(nudge, Reminder):
            turn.put(replace(nudge, at=until.astimezone(UTC)))
            continue
        lead = turn.state.leads[nudge.lead]
        chosen = nudge.step is Step.CHECK_IN or lead.snoozed_until is not None
        day = until.astimezone(turn.person.tz).date()
        at = until if chosen or is_workday(day, turn.person.country) else chase_time(turn.person, day)
        turn.put(replace(nudge, at=at.astimezone(UTC)))


def _say_one(turn: Turn, nudge: Nudge | Reminder, *back: Text) -> None:
    before = back or _late(turn, nudge)  # after a pause nobody wonders why it comes late
    if isinstance(nudge, Reminder):
        say_reminder(turn, nudge, *before)
        return
    lead = turn.state.leads[nudge.lead]
    if nudge.step in UNHELD:
        show_nudge(turn, _reminded(turn, lead, nudge.step), nudge.step, *back)
        return
    if nudge.step is Step.CHECK_IN:
        if interview := _behind(turn, lead):
            opening = text("nudge-check-in", name=name_of(lead))
            TALKS.begin(turn, TalkKind.CHECK_IN, *before, opening, lead=lead.id, interview=interview.id)
        return
    if lead.snoozed_until is not None:
        before = (*before, text("as-you-planned"))
    elif lead.asked_at is not None and nudge.step in SAID_SHORTLY:
        asked_on = Brief(lead.asked_at.astimezone(turn.person.tz).date())
        show_again(turn, _asked(turn, lead), nudge.step, asked_on, *before)
        return
    show_nudge(turn, _asked(turn, lead), nudge.step, *before)


def _say_digest(turn: Turn, due: list[Nudge | Reminder], *back: Text) -> None:
    due, rest = due[:MOST_IN_A_DIGEST], due[MOST_IN_A_DIGEST:]
    _hold(turn, rest, chase_time(turn.person, turn.today + timedelta(days=1)))
    lines: list[Text] = []
    rows: list[tuple[Button, ...]] = []
    late = back or next((_late(turn, nudge) for nudge in due if _late(turn, nudge)), ())
    for nudge in due:
        if isinstance(nudge, Reminder):
            label = text("digest-reminder", what=text(f"reminder-{nudge.kind}"))
            lines.append(label)
            rows.append((Button(label, Press("remind", 0, (nudge.kind,))),))
            put_off(turn, nudge)
            continue
        lead = turn.state.leads[nudge.lead]
        label = text("digest-button", name=name_of(lead), what=text(f"due-{nudge.step}"))
        lines.append(text("digest-line", name=name_of(lead), what=text(f"due-{nudge.step}")))
        if nudge.step is not Step.CHECK_IN:
            asked = _reminded(turn, lead, nudge.step) if nudge.step in UNHELD else _asked(turn, lead)
            rows.append((Button(label, Press(BELOW + "nudge", lead.id, (str(asked.version), nudge.step))),))
        elif interview := _behind(turn, lead):
            rows.append((Button(label, Press(BELOW + "check-in", interview.id)),))
    more = (text("digest-more", count=len(rest)),) if rest else ()
    shown = text("lines", lines=tuple(lines))
    turn.say(*late, text("digest-title", count=len(due)), shown, *more, rows=tuple(rows))


def _late(turn: Turn, nudge: Nudge | Reminder) -> tuple[Text, ...]:
    if turn.now - nudge.planned <= LATE_AFTER:
        return ()
    return (text("late", at=nudge.planned.astimezone(turn.person.tz)),)


def _behind(turn: Turn, lead: Lead) -> Interview | None:
    """The interview whose check-in is due; its lead moves on. Without one, nothing is planned any more."""
    interview = first_planned(lead, turn.state.interviews.values())
    if interview is None:
        happen(turn, lead, Move.CALLED_OFF)
    else:
        interview_over(turn, interview)
    return interview


def _reminded(turn: Turn, lead: Lead, step: Step) -> Lead:
    """The lead once a reminder before its interview was said; the next one, or the check-in, comes after it."""
    if interview := first_planned(lead, turn.state.interviews.values()):
        turn.put(replace(interview, reminded=step))
    return lead


def _asked(turn: Turn, lead: Lead) -> Lead:
    """The lead once its step was said: asked again in two working days, and after that left alone (C1, C11).

    A thank-you that was not sent is let go, and the ladder stays where it was.
    """
    turn.note(lead, "nudged", step=lead.step)
    asked = replace(lead, asked=lead.asked + 1, asked_at=turn.now, snoozed_until=None)
    if lead.step in MOST_ASKED and asked.asked >= MOST_ASKED[lead.step]:
        asked = replace(asked, asked=0, asked_at=None)
        if lead.step is Step.THANK_YOU:
            asked = replace(asked, step=Step.FIRST_FOLLOW_UP)
        else:
            asked = replace(asked, step=Step.KEEP_OR_CLOSE, counted_from=turn.now)
    turn.put(asked)
    return asked
