"""Owns the moment a nudge is due: checked against the truth, then said; several at once in one message.

Nothing comes in quiet hours, to somebody who paused or blocked the bot, or a fourth time in a day (telegram.md); it is
held then, and comes later. What comes late says so.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flows.cards import name_of
from flows.effects import Brief, Button, Text, text
from flows.events import Press
from flows.follow_up import show_nudge
from flows.ladder import MOST_ASKED, first_planned
from flows.lead import Move
from flows.moves import happen, interview_over
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.values import Interview, Lead, Nudge, Step, TalkKind
from flows.workdays import after_quiet_hours, at_wall_time, in_quiet_hours

LATE_AFTER = timedelta(minutes=15)
MOST_A_DAY = 3
MOST_IN_A_DIGEST = 10


def remind(turn: Turn) -> None:
    """Say what is due now."""
    person = turn.person
    due = sorted((n for n in turn.state.nudges.values() if n.at <= turn.now), key=lambda nudge: nudge.at)
    if person.paused or person.blocked or not due:
        return
    if in_quiet_hours(person, turn.now):
        _hold(turn, due, after_quiet_hours(person, turn.now))
        return
    if _reached_enough(turn) and all(nudge.step is not Step.CHECK_IN for nudge in due):
        tomorrow = at_wall_time(person, turn.today + timedelta(days=1), person.quiet_to)
        _hold(turn, due, after_quiet_hours(person, tomorrow))
        return
    times = person.reached_times if person.reached_on == turn.today else 0
    turn.change_person(reached_on=turn.today, reached_times=times + 1)
    if len(due) == 1:
        _say_one(turn, due[0])
    else:
        _say_digest(turn, due)


def _reached_enough(turn: Turn) -> bool:
    return turn.person.reached_on == turn.today and turn.person.reached_times >= MOST_A_DAY


def _hold(turn: Turn, nudges: list[Nudge], until: datetime) -> None:
    for nudge in nudges:
        turn.put(replace(nudge, at=until.astimezone(UTC)))


def _say_one(turn: Turn, nudge: Nudge) -> None:
    lead = turn.state.leads[nudge.lead]
    before = _late(turn, nudge)
    if nudge.step is Step.CHECK_IN:
        if interview := _behind(turn, lead):
            opening = text("nudge-check-in", name=name_of(lead))
            TALKS.begin(turn, TalkKind.CHECK_IN, *before, opening, lead=lead.id, interview=interview.id)
        return
    if lead.snoozed_until is not None:
        before = (*before, text("as-you-planned"))
    elif lead.asked_at is not None:
        before = (*before, text("asked-again", day=Brief(lead.asked_at.astimezone(turn.person.tz).date())))
    show_nudge(turn, _asked(turn, lead), nudge.step, *before)


def _say_digest(turn: Turn, due: list[Nudge]) -> None:
    lines: list[Text] = []
    rows: list[tuple[Button, ...]] = []
    late = next((_late(turn, nudge) for nudge in due if _late(turn, nudge)), ())
    for nudge in due:
        lead = turn.state.leads[nudge.lead]
        label = text("digest-button", name=name_of(lead), what=text(f"due-{nudge.step}"))
        lines.append(text("digest-line", name=name_of(lead), what=text(f"due-{nudge.step}")))
        if nudge.step is not Step.CHECK_IN:
            asked = _asked(turn, lead)
            rows.append((Button(label, Press("nudge", lead.id, (str(asked.version), nudge.step))),))
        elif interview := _behind(turn, lead):
            rows.append((Button(label, Press("check-in", interview.id)),))
    more = (text("next-more", count=len(due) - MOST_IN_A_DIGEST),) if len(due) > MOST_IN_A_DIGEST else ()
    shown = text("lines", lines=tuple(lines[:MOST_IN_A_DIGEST]))
    turn.say(*late, text("digest-title", count=len(due)), shown, *more, rows=tuple(rows[:MOST_IN_A_DIGEST]))


def _late(turn: Turn, nudge: Nudge) -> tuple[Text, ...]:
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


def _asked(turn: Turn, lead: Lead) -> Lead:
    """The lead once its step was said: asked again in two working days, and after that left alone (C1, C11)."""
    turn.note(lead, "nudged", step=lead.step)
    asked = replace(lead, asked=lead.asked + 1, asked_at=turn.now, snoozed_until=None)
    if lead.step in MOST_ASKED and asked.asked >= MOST_ASKED[lead.step]:
        asked = replace(asked, step=Step.KEEP_OR_CLOSE, counted_from=turn.now, asked=0, asked_at=None)
    turn.put(asked)
    return asked
