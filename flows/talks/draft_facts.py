"""The conversation before a draft: the facts without which it would be useless, or which only the person knows."""

from datetime import date, datetime, time, timedelta

from flows.coaching.draft_facts import ASKS_UNTIL, STARTS
from flows.coaching.draft_kinds import DraftKind
from flows.drafting import keep_deadline, keep_missed, show_draft, show_kinds
from flows.effects import Brief, Text, text
from flows.talks.parts import ask
from flows.talks.script import Answers, Option, Question, Scene, Script
from flows.talks.talk import Talks
from flows.talks.times import DayReader, TimeReader, day_options, either_options
from flows.turn import Turn
from flows.values import Talk, TalkKind

FOR = "for"
"""The answer that says for which kind of draft this is asked; the talk begins with it."""
FIRSTS = 3
"""First days of coming months that are offered as the day of a start."""


def _wanted(*kinds: DraftKind) -> "Wanted":
    return Wanted(kinds)


class Wanted:
    """Whether a question is asked for the draft that this talk is for."""

    def __init__(self, kinds: tuple[DraftKind, ...]) -> None:
        self.kinds = kinds

    def __call__(self, scene: Scene) -> bool:
        """Whether it is."""
        return scene.answers.get(FOR) in self.kinds


def _first_days(scene: Scene) -> tuple[Option, ...]:
    """The first days of the coming months."""
    if unsure := either_options(scene):
        return unsure
    day = scene.turn.today
    options = []
    for _ in range(FIRSTS):
        day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
        options.append(Option(day.isoformat(), text("draft-start-day", day=Brief(day, short=True))))
    return tuple(options)


def _read_agreed_day(scene: Scene, typed: str) -> Answers | Text:
    read = DayReader("agreed-day", ahead=False, with_time=True)(scene, typed)
    if isinstance(read, Text) or not read.get("time"):
        return read
    return text("draft-agreed-ahead") if _at(scene, {**scene.answers, **read}) > scene.turn.now else read


def _read_agreed_time(scene: Scene, typed: str) -> Answers | Text:
    read = TimeReader()(scene, typed)
    if isinstance(read, Text):
        return read
    return text("draft-agreed-ahead") if _at(scene, {**scene.answers, **read}) > scene.turn.now else read


def _at(scene: Scene, answers: Answers) -> datetime:
    """The time that was agreed, in the person's zone."""
    wall = datetime.combine(date.fromisoformat(answers["agreed-day"]), time.fromisoformat(answers["time"]))
    return wall.replace(tzinfo=scene.person.tz)


def _time_asked(scene: Scene) -> bool:
    return Wanted((DraftKind.NO_SHOW,))(scene) and "time-with-day" not in scene.answers


def _finish(talks: Talks, turn: Turn, talk: Talk) -> None:
    lead = turn.state.leads.get(talk.lead or 0)
    if lead is None:
        turn.say(text("draft-lead-gone"))
        return
    if day := talk.answers.get("deadline"):
        keep_deadline(turn, lead, day)
    if day := talk.answers.get("start"):
        turn.note(lead, STARTS, day=day)
    if day := talk.answers.get("answer"):
        turn.note(lead, ASKS_UNTIL, day=day)
    if talk.answers.get("agreed-day"):
        keep_missed(turn, lead, _at(Scene(turn, talk), talk.answers))
    show_draft(turn, lead, DraftKind(talk.answers[FOR]))


def _leave(turn: Turn, talk: Talk) -> None:
    if lead := turn.state.leads.get(talk.lead or 0):
        show_kinds(turn, lead)
    else:
        turn.say(text("draft-lead-gone"))


DRAFT_FACTS = Script(
    TalkKind.DRAFT_FACTS,
    (
        Question(
            "deadline", ask("ask-draft-deadline"), day_options(0, 1, workdays=6), DayReader("deadline", ahead=True),
            _wanted(DraftKind.COMPETING), optional=False, wide=2,
        ),  # C19
        Question(
            "start", ask("ask-draft-start"), _first_days, DayReader("start", ahead=True),
            _wanted(DraftKind.ACCEPT), wide=3,
        ),
        Question(
            "answer", ask("ask-draft-answer"), day_options(1, workdays=5), DayReader("answer", ahead=True),
            _wanted(DraftKind.MORE_TIME), wide=2,
        ),
        Question(
            "agreed-day", ask("ask-draft-agreed-day"), day_options(0, -1), _read_agreed_day,
            _wanted(DraftKind.NO_SHOW), optional=False, wide=2,
        ),  # C18
        Question("time", ask("ask-draft-agreed-time"), read=_read_agreed_time, applies=_time_asked, optional=False),
    ),
    finish=_finish,
    leave=_leave,
)  # fmt: skip
