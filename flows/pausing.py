"""Owns the pause: with an end or without one, and how it ends by itself. Nothing else comes while it lasts.

One that begins later is a reminder until then (``ReminderKind.PAUSE``), so that all before it comes as ever.

What fell due meanwhile comes once it is over, together with the word that it is, by the rules of ``nudging.py``.
"""

from datetime import UTC, date, datetime, time, timedelta

from flows.cards import command_button, name_of, paused_words
from flows.effects import Brief, Text, text
from flows.ladder import COMMITTED_AT
from flows.planned import Reminder, ReminderKind
from flows.reminders import let_go, promise
from flows.turn import Turn
from flows.values import InterviewStatus
from flows.workdays import after_quiet_hours, at_wall_time, in_quiet_hours

LONGEST = timedelta(days=366)
"""A pause that is longer has no end that means anything: it is asked for."""


def pause(turn: Turn) -> None:
    """Pause until they say so."""
    let_go(turn, ReminderKind.PAUSE)
    turn.change_person(paused=True, paused_until=None)
    turn.say(text("paused"), rows=((command_button("go-on"),),))


def pause_until(turn: Turn, day: date) -> None:
    """Pause until the morning of ``day``, and say so."""
    at = _morning(turn, day)
    let_go(turn, ReminderKind.PAUSE)
    turn.change_person(paused=True, paused_until=at)
    rows = ((command_button("pause-until"), command_button("pause-open")), (command_button("go-on"),))
    turn.say(paused_words(turn.person, "paused"), *_interviews_in(turn, turn.now, at), rows=rows)


def _morning(turn: Turn, day: date) -> datetime:
    return after_quiet_hours(turn.person, at_wall_time(turn.person, day, COMMITTED_AT)).astimezone(UTC)


def pause_from(turn: Turn, first: date, day: date) -> None:
    """Pause from ``first`` until the morning of ``day``, and say so; until then all goes on. One that lasts already is
    not ended by it.
    """
    if turn.person.paused or first <= turn.today:
        pause_until(turn, day)
        return
    end = _morning(turn, day)
    planned = promise(turn, ReminderKind.PAUSE, at_wall_time(turn.person, first, time()), until=end.isoformat())
    said = text("pause-from", first=Brief(first), day=Brief(day))
    turn.say(said, *_interviews_in(turn, planned.at, end), rows=((command_button("pause-not"),),))


def no_pause(turn: Turn) -> None:
    """The pause that was to begin is called off."""
    let_go(turn, ReminderKind.PAUSE)
    turn.say(text("pause-not"), rows=((command_button("next"),),))


def begin_planned(turn: Turn, planned: Reminder) -> None:
    """The pause that was planned begins, if it is not over already."""
    turn.drop(planned)
    if (end := datetime.fromisoformat(planned.details["until"])) > turn.now:
        turn.change_person(paused=True, paused_until=end)


def _interviews_in(turn: Turn, begin: datetime, end: datetime) -> tuple[Text, ...]:
    """The interviews that fall into the pause: they are not reminded of."""
    planned = (i for i in turn.state.interviews.values() if i.status is InterviewStatus.PLANNED)
    within = sorted((i for i in planned if begin < i.starts < end), key=lambda interview: interview.starts)
    return tuple(
        text("paused-interview", name=name_of(turn.state.leads[each.lead]), at=turn.at(each.starts)) for each in within
    )


def can_end_on(turn: Turn, day: date | None) -> bool:
    """Whether a pause can end on that day."""
    return day is not None and timedelta(0) < day - turn.today <= LONGEST


def resume(turn: Turn) -> None:
    """Go on: what fell due meanwhile comes next."""
    if not turn.person.paused and ReminderKind.PAUSE in turn.state.reminders:
        no_pause(turn)
        return
    turn.change_person(paused=False, paused_until=None)
    if turn.person.settled:
        turn.say(text("settled-reminder"))
        return
    turn.say(text("resumed"), rows=((command_button("next"),),))


def over(turn: Turn) -> tuple[Text, ...]:
    """Begin the pause whose day has come, or end the one whose end has: what to say before what is due. It never ends
    in quiet hours, nor while they may be in danger.
    """
    planned, person = turn.state.reminders.get(ReminderKind.PAUSE), turn.person
    if planned and planned.at <= turn.now and not (person.held or person.blocked):
        begin_planned(turn, planned)
        return ()
    if person.paused_until is None or person.paused_until > turn.now or person.held or person.blocked:
        return ()
    if in_quiet_hours(person, turn.now):
        turn.change_person(paused_until=after_quiet_hours(person, turn.now).astimezone(UTC))
        return ()
    turn.change_person(paused=False, paused_until=None)
    return () if person.settled else (text("pause-over", name=person.first_name),)
