"""Owns the reminders: promises to write that are about no lead, and when they come.

They keep the rules of nudges: quiet hours, a pause, three messages a day, several at once in one (``nudging.py``).
What each says stands in ``talks/reminding.py``.
"""

from datetime import UTC, date, datetime, timedelta

from flows.ladder import COMMITTED_AT, WORKDAYS_TO_ASK_AGAIN, chase_time
from flows.planned import Reminder, ReminderKind
from flows.turn import Turn
from flows.workdays import add_workdays, after_quiet_hours, at_wall_time

AT_LEAST = timedelta(hours=1)
"""What is wanted for a time that is past comes that much later."""


def promise(turn: Turn, kind: ReminderKind, at: datetime, **details: str) -> Reminder:
    """Promise to come back at ``at``, out of quiet hours; it takes the place of an earlier promise of this kind."""
    if at <= turn.now:
        at = turn.now + AT_LEAST
    at = after_quiet_hours(turn.person, at).astimezone(UTC)
    reminder = Reminder(kind, at, at, at, details)
    turn.put(reminder)
    return reminder


def morning_before(turn: Turn, day: date) -> datetime | None:
    """When to remind of what is due: on the morning before, else on that morning; None if it is too late for both."""
    mornings = (at_wall_time(turn.person, each, COMMITTED_AT) for each in (day - timedelta(days=1), day))
    return next((at for at in mornings if at > turn.now), None)


def put_off(turn: Turn, reminder: Reminder) -> None:
    """It was named among others, not taken up yet: it comes again by itself in two working days."""
    day = add_workdays(turn.today, WORKDAYS_TO_ASK_AGAIN, turn.person.country)
    promise(turn, reminder.kind, chase_time(turn.person, day), **reminder.details)


def let_go(turn: Turn, kind: ReminderKind) -> None:
    """Promise nothing of this kind any more."""
    if kept := turn.state.reminders.get(kind):
        turn.drop(kept)
