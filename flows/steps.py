"""Owns the one step that a review or a pattern ends in: chosen by what the counts show, done when the person says (C1).

A step is named, they say when, and the coach comes back for it once. Never more than one at a time.
"""

from datetime import date, datetime, timedelta

from flows.cards import command_button
from flows.coaching.findings import MILD, SERIOUS
from flows.coaching.patterns import Pattern, Place
from flows.effects import Brief, Button, Rows, Text, text
from flows.events import Press
from flows.ladder import COMMITTED_AT, PUT_OFF_TO_EVENING
from flows.planned import Reminder, ReminderKind
from flows.reminders import let_go, promise
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.values import InterviewStatus, Stage
from flows.workdays import at_wall_time

VERB = "step"
RESUME, APPLY, ASK, OFFER = "resume", "apply", "ask", "offer"
PRACTISE = "practised"
OF_FINDINGS = tuple(dict.fromkeys(question for question, _ in (*SERIOUS, *MILD)))
"""A finding's step is what can be tried next time: words ``try-<question>`` and ``exercise-<question>``."""
STEPS = (RESUME, APPLY, ASK, OFFER, *OF_FINDINGS)
STARTS = {RESUME: "resume", PRACTISE: "practice", APPLY: "add"}
"""Steps that can be begun here and now, by which command."""
EVENING_AT_LATEST = 18
EVENING, MORNING, DAYS, DONE, NO = "evening", "morning", "days", "done", "no"
DAYS_OFFERED = 6
SOON = timedelta(days=7)
FEW_LEADS = 3


def step_for(turn: Turn, found: Pattern | None) -> str:
    """The one step: an offer first; then the pattern, the interview to come, something that opens a door (B8)."""
    if any(lead.stage is Stage.OFFER for lead in turn.state.leads.values()):
        return OFFER
    if found is not None:
        return RESUME if found.key == Place.RESUME else _question_of(found.key)
    planned = [i for i in turn.state.interviews.values() if i.status is InterviewStatus.PLANNED]
    if any(turn.now < interview.starts <= turn.now + SOON for interview in planned):
        return PRACTISE
    if len(turn.state.open_leads()) < FEW_LEADS:
        return APPLY
    return ASK if turn.today.isocalendar().week % 2 else APPLY


def _question_of(key: str) -> str:
    """The question that a recurring answer is about; what stops in interviews without one is practised."""
    return next((question for question in OF_FINDINGS if key.startswith(f"{question}-")), PRACTISE)


def step_words(step: str) -> Text:
    """A step, shortly."""
    return text(f"try-{step}") if step in OF_FINDINGS else text(f"step-{step}")


def how(step: str) -> tuple[Text, ...]:
    """How to go about it, where that needs saying."""
    return (text(f"exercise-{step}"),) if step in OF_FINDINGS else ()


def promised(turn: Turn) -> Reminder | None:
    """The step that is promised already."""
    return turn.state.reminders.get(ReminderKind.STEP)


def proposal(turn: Turn, step: str) -> tuple[tuple[Text, ...], Rows]:
    """The step with the question when; one that is promised already is named with its day instead."""
    kept = promised(turn)
    if kept is not None:
        day = Brief(kept.at.astimezone(turn.person.tz).date())
        return (text("step-promised", step=step_words(_step_of(kept)), day=day),), ()
    return (text("step-when", step=step_words(step)),), when_rows(turn, step)


def when_rows(turn: Turn, step: str) -> Rows:
    """When they will do it."""
    evening = (_button("step-evening", step, EVENING),) if turn.local.hour < EVENING_AT_LATEST else ()
    start = ((command_button(STARTS[step]),),) if step in STARTS else ()
    return (
        *start,
        (*evening, _button("step-morning", step, MORNING)),
        (_button("step-days", step, DAYS), _button("step-no", step, NO)),
    )


def say_step(talks: Talks, turn: Turn, reminder: Reminder, *before: Text) -> None:
    """What they meant to do now: done, or when?"""
    step = _step_of(reminder)
    rows = ((_button("step-done", step, DONE),), *when_rows(turn, step))
    turn.say(*before, text("step-now", step=step_words(step)), *how(step), rows=rows)


def press_step(turn: Turn, press: Press) -> bool:
    """A button about a step; False if it is none."""
    if press.verb != VERB:
        return False
    step, answer = (*press.args, "", "")[:2]
    if step not in STEPS:
        step = APPLY
    if answer == DAYS:
        turn.say(text("step-which-day", step=step_words(step)), rows=_day_rows(turn, step))
    elif answer == DONE:
        let_go(turn, ReminderKind.STEP)
        turn.say(text("step-well-done", step=step_words(step)))
    elif answer == NO:
        let_go(turn, ReminderKind.STEP)
        turn.say(text("step-left"))
    else:
        _promise(turn, step, answer)
    return True


def _promise(turn: Turn, step: str, answer: str) -> None:
    if answer == EVENING:
        at = at_wall_time(turn.person, turn.today, PUT_OFF_TO_EVENING)
    else:
        at = at_wall_time(turn.person, _day(answer) or turn.today + timedelta(days=1), COMMITTED_AT)
    settle(turn, step, at)


def settle(turn: Turn, step: str, at: datetime) -> None:
    """They will do it then; the coach comes back for it."""
    kept = promise(turn, ReminderKind.STEP, at, step=step)
    at = kept.at.astimezone(turn.person.tz)
    turn.say(text("step-settled", step=step_words(step), at=text("moment", at=at)), *how(step))


def _day(answer: str) -> date | None:
    try:
        return date.fromisoformat(answer)
    except ValueError:
        return None


def _day_rows(turn: Turn, step: str) -> Rows:
    days = [turn.today + timedelta(days=n) for n in range(1, DAYS_OFFERED + 1)]
    buttons = [
        Button(text("brief", day=Brief(day, short=True)), Press(VERB, 0, (step, day.isoformat()))) for day in days
    ]
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def _step_of(reminder: Reminder) -> str:
    step = reminder.details.get("step", APPLY)
    return step if step in STEPS else APPLY


def _button(label: str, step: str, answer: str) -> Button:
    return Button(text(label), Press(VERB, 0, (step, answer)))
