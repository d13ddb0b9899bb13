"""The table of reminders: which function says each kind. A new kind is a line here, and words ``reminder-<kind>``."""

from typing import Protocol

from flows.cards import command_button
from flows.due import say_due
from flows.effects import Text, text
from flows.events import Press
from flows.offers import say_answer
from flows.pausing import no_pause
from flows.planned import Reminder, ReminderKind
from flows.steps import say_step
from flows.talks.resume import say_resume
from flows.talks.scripts import TALKS
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.weekly import say_pattern, say_weekly


class SayReminder(Protocol):
    """Says a reminder whose time has come; it may promise the next one."""

    def __call__(self, talks: Talks, turn: Turn, reminder: Reminder, *before: Text) -> None:
        """Say it, after ``before``."""


def _pause(talks: Talks, turn: Turn, reminder: Reminder, *before: Text) -> None:
    """It begins without a word (``pausing.over``); this is for a button that names it."""
    no_pause(turn)


VERB = "remind"
SAYINGS: dict[ReminderKind, SayReminder] = {
    ReminderKind.RESUME: say_resume,
    ReminderKind.WEEKLY: say_weekly,
    ReminderKind.PATTERN: say_pattern,
    ReminderKind.STEP: say_step,
    ReminderKind.PAUSE: _pause,
    ReminderKind.ANSWER: say_answer,
    ReminderKind.DUE: say_due,
}


def say_reminder(turn: Turn, reminder: Reminder, *before: Text) -> None:
    """The time has come, or somebody asks for it: the promise is kept with this."""
    turn.drop(reminder)
    SAYINGS[reminder.kind](TALKS, turn, reminder, *before)


def press_reminder(turn: Turn, press: Press) -> bool:
    """A reminder that was named among others is taken up; False if the button is about something else."""
    if press.verb != VERB:
        return False
    reminder = turn.state.reminders.get(press.args[0] if press.args else "")
    if reminder is None:
        turn.say(text("talk-over"), rows=((command_button("next"),),))
    else:
        say_reminder(turn, reminder)
    return True
