"""The résumé: the six questions (A11), the few-seconds test (A12), what a first look seeks (C16); then the plan.

It ends with at most three things to change, the first one now, and a time to be reminded of it before the next
application (A12, C1). The answers are kept only until the end; what is kept then is the plan.
"""

from datetime import date, datetime, time, timedelta

from flows.cards import command_button
from flows.coaching.resume_changes import changes_of
from flows.effects import Text, text
from flows.ladder import COMMITTED_AT, PUT_OFF_TO_EVENING
from flows.planned import Reminder, ReminderKind
from flows.reminders import let_go, promise
from flows.talks.parts import ZONE_CHANGE, ask, keep_zone, zone_questions
from flows.talks.script import EITHER, NOTES, Answers, Option, Question, Scene, Script, always
from flows.talks.talk import Talks
from flows.talks.times import DayReader, day_options
from flows.turn import Turn
from flows.values import Talk, TalkKind
from flows.workdays import at_wall_time

EVENING, MORNING, DATE, DONE = "evening", "morning", "date", "done"


def _choice(name: str, *values: str, applies: str = "", given: str = "") -> Question:
    """A question answered by a press; asked always, or if the question ``applies`` was answered ``given``."""

    def options(scene: Scene) -> tuple[Option, ...]:
        return tuple(Option(value, text(f"resume-{name}-{value}")) for value in values)

    def asked(scene: Scene) -> bool:
        return scene.answers.get(applies) == given

    return Question(name, ask(f"resume-{name}"), options, applies=asked if applies else always)


def _finish(talks: Talks, turn: Turn, talk: Talk) -> None:
    changes = changes_of(talk.answers)
    if changes:
        answers = {"changes": " ".join(changes), **_notes(talk)}
        talks.begin(turn, TalkKind.RESUME_PLAN, text("resume-done"), answers=answers)
    else:
        turn.say(text("resume-fine"), rows=((command_button("add"),),))


def _leave(turn: Turn, talk: Talk) -> None:
    turn.say(text("resume-left"))


def _plan_words(scene: Scene) -> tuple[Text, ...]:
    first, *later = _changes(scene.talk)
    lines = [text("resume-first", change=text(f"resume-change-{first}"))]
    lines += [text("resume-later", change=text(f"resume-change-{change}")) for change in later]
    return (text("spaced-lines", lines=tuple(lines)), text("resume-when"))


def _changes(talk: Talk) -> list[str]:
    return talk.answers["changes"].split()


def _plan_options(scene: Scene) -> tuple[Option, ...]:
    evening = (EVENING,) if scene.turn.local.time() < PUT_OFF_TO_EVENING else ()
    return tuple(Option(value, text(f"resume-when-{value}")) for value in (*evening, MORNING, DATE, DONE))


def _read_when(scene: Scene, typed: str) -> Answers | Text:
    read = DayReader("day", ahead=True, with_time=True, read_back=True)(scene, typed)
    if isinstance(read, Text):
        return read
    return {"when": DATE if read.get(EITHER) else "", **read}  # which of the days is the next question


def _finish_plan(talks: Talks, turn: Turn, talk: Talk) -> None:
    first, *later = _changes(talk)
    when = talk.answers.get("when")
    if when == DONE and later:
        answers = {"changes": " ".join(later), **_notes(talk)}
        talks.begin(turn, TalkKind.RESUME_PLAN, text("resume-one-done"), answers=answers)
    elif when == DONE:
        let_go(turn, ReminderKind.RESUME)
        turn.say(text("resume-all-done"), rows=((command_button("add"),),))
    else:
        details = {"changes": talk.answers["changes"], **_notes(talk)}
        reminder = promise(turn, ReminderKind.RESUME, _instant(turn, talk), **details)
        at = text("moment", at=reminder.at.astimezone(turn.person.tz))
        turn.say(text("resume-planned", at=at, change=text(f"resume-change-{first}")))


def _notes(talk: Talk) -> dict[str, str]:
    """What they typed between the questions: it comes back with the reminder."""
    return {NOTES: talk.answers[NOTES]} if NOTES in talk.answers else {}


def _instant(turn: Turn, talk: Talk) -> datetime:
    """When they will do it; a day without a time means its morning, and today its evening."""
    answers = talk.answers
    if answers.get("when") == EVENING:
        return at_wall_time(turn.person, turn.today, PUT_OFF_TO_EVENING)
    if answers.get("when") == MORNING or "day" not in answers:
        return at_wall_time(turn.person, turn.today + timedelta(days=1), COMMITTED_AT)
    day = date.fromisoformat(answers["day"])
    usual = PUT_OFF_TO_EVENING if day == turn.today else COMMITTED_AT
    return at_wall_time(turn.person, day, time.fromisoformat(answers["time"]) if "time" in answers else usual)


def _leave_plan(turn: Turn, talk: Talk) -> None:
    let_go(turn, ReminderKind.RESUME)
    turn.say(text("resume-plan-left"))


def say_resume(talks: Talks, turn: Turn, reminder: Reminder, *before: Text) -> None:
    """The time has come to change what they meant to change: done, or when?"""
    notes = (text("resume-notes", notes=reminder.details[NOTES]),) if NOTES in reminder.details else ()
    talks.begin(turn, TalkKind.RESUME_PLAN, *before, text("resume-reminder"), *notes, answers=reminder.details)


def before_the_next(turn: Turn) -> tuple[Text, ...]:
    """Said when an application is noted while a change stands out: before the next one (A12)."""
    kept = turn.state.reminders.get(ReminderKind.RESUME)
    if kept is None or "changes" not in kept.details:
        return ()
    return (text("resume-before-next", change=text(f"resume-change-{kept.details['changes'].split()[0]}")),)


RESUME = Script(
    TalkKind.RESUME,
    (
        _choice("seconds", "right", "other", "nothing", "not-yet"),  # A12
        _choice("top", "all", "name", "titles", "employers", "dates", "education", "several"),  # C16
        _choice("read", "yes", "partly", "no"),  # A11: easy to read?
        _choice("look", "yes", "partly", "no"),  # A11: professional looking?
        _choice("errors", "yes", "unsure", "no"),  # A11: free of errors?
        _choice("skills", "yes", "partly", "no"),  # A11: the right skills and assets highlighted?
        _choice("recent", "yes", "partly", "no"),  # A11: up to date?
        _choice("short", "yes", "partly", "no"),  # A11: short and concise?
        _choice("length", "1", "2", "3"),  # C16
        _choice("career", "early", "longer", applies="length", given="2"),  # C16
        _choice("field", "yes", "no", applies="length", given="3"),  # C16
    ),
    finish=_finish,
    leave=_leave,
)
RESUME_PLAN = Script(
    TalkKind.RESUME_PLAN,
    (
        *zone_questions(),
        Question("when", _plan_words, _plan_options, _read_when, optional=False, wide=2),
        Question(
            "day",
            ask("resume-which-day"),
            day_options(1, workdays=6),
            DayReader("day", ahead=True, with_time=True, read_back=True),
            applies=lambda scene: scene.answers.get("when") == DATE,
            optional=False,
            wide=2,
        ),
    ),
    finish=_finish_plan,
    keep=keep_zone,
    leave=_leave_plan,
    jumps=(ZONE_CHANGE,),
)
