"""The first meeting: who this is, where the person is, and the first step. Works half done."""

from flows.effects import Text, text
from flows.talks.parts import ZONE_CHANGE, keep_zone, zone_questions
from flows.talks.script import NOTES, Option, Question, Scene, Script
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.values import Talk, TalkKind

AHEAD, BEHIND, APPLIED, NOT_YET = "ahead", "behind", "applied", "not-yet"


def _ask(scene: Scene) -> tuple[Text, ...]:
    return (text("ask-first-step"),)


def _options(scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(value, text(f"first-step-{value}")) for value in (AHEAD, BEHIND, APPLIED, NOT_YET))


def _finish(talks: Talks, turn: Turn, talk: Talk) -> None:
    step = talk.answers.get("first-step", NOT_YET)
    notes = {name: value for name, value in talk.answers.items() if name == NOTES}
    if step in (AHEAD, BEHIND):
        talks.begin(turn, TalkKind.INTERVIEW, answers=notes)
    elif step == APPLIED:
        talks.begin(turn, TalkKind.ADD, answers=notes)
    else:
        turn.say(text("meeting-later"))


def _leave(turn: Turn, talk: Talk) -> None:
    turn.say(text("meeting-later"))


FIRST_MEETING = Script(
    TalkKind.FIRST_MEETING,
    (*zone_questions(), Question("first-step", _ask, _options, wide=2)),
    finish=_finish,
    keep=keep_zone,
    leave=_leave,
    jumps=(ZONE_CHANGE,),
)
