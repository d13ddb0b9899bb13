"""The table of reminders: which function says each kind. A new kind is a line here, and words ``reminder-<kind>``."""

from typing import Protocol

from flows.effects import Text
from flows.talks.resume import say_resume
from flows.talks.scripts import TALKS
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.values import Reminder, ReminderKind


class SayReminder(Protocol):
    """Says a reminder whose time has come; it may promise the next one."""

    def __call__(self, talks: Talks, turn: Turn, reminder: Reminder, *before: Text) -> None:
        """Say it, after ``before``."""


SAYINGS: dict[ReminderKind, SayReminder] = {
    ReminderKind.RESUME: say_resume,
}


def say_reminder(turn: Turn, reminder: Reminder, *before: Text) -> None:
    """The time has come, or somebody asks for it: the promise is kept with this."""
    turn.drop(reminder)
    SAYINGS[reminder.kind](TALKS, turn, reminder, *before)


def press_reminder(turn: Turn, kind: str) -> bool:
    """A reminder that was named among others is taken up; False if it is not promised any more."""
    reminder = turn.state.reminders.get(kind)
    if reminder is None:
        return False
    say_reminder(turn, reminder)
    return True
