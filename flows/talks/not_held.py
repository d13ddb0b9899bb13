"""Owns what comes of an interview that was not held: nobody came, it was moved or called off, the person could not go.

It is told at the first question of the check-in, by a button or in words (``flows/hearing/unheld.py``): there is then
nothing to look back at.
"""

from dataclasses import replace

from flows.acts import called_off, report
from flows.cards import name_of
from flows.coaching.draft_kinds import DraftKind
from flows.drafting import keep_missed, show_draft
from flows.effects import Text, text
from flows.moves import not_held
from flows.talks.script import Option, Question, Scene
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.understanding.unheld import MISSED, MOVED, OFF, UNHELD
from flows.values import CheckIn, Interview, InterviewStatus, Lead, TalkKind

RECALL = "recall"
"""The first question, whose answer says how it went, or one of these."""
NO_SHOW = "no-show"
NOT_HELD = frozenset({NO_SHOW, MOVED, OFF, MISSED, UNHELD})
UNSAID = (MISSED, UNHELD)
"""It was not held, and what becomes of it was not told."""
GONE_BY = "gone-by"
"""The answer that says that what is moved is taken to be over."""


def otherwise(scene: Scene) -> tuple[Option, ...]:
    """What may have happened instead of an interview."""
    told = scene.answers.get(RECALL, "")
    typed = (Option(told, text("check-in-not-held")),) if told in UNSAID and scene.talk.question == RECALL else ()
    return (*typed, Option(NO_SHOW, text("check-in-no-show")), *_moved_or_off())


def _moved_or_off(off: str = "do-called-off") -> tuple[Option, ...]:
    return (Option(MOVED, text("do-move")), Option(OFF, text(off)))


def _words(scene: Scene) -> tuple[Text, ...]:
    return (text(f"check-in-{scene.answers.get(RECALL, UNHELD)}"),)


def _options(scene: Scene) -> tuple[Option, ...]:
    return otherwise(scene) if scene.answers.get(RECALL) == UNHELD else _moved_or_off("check-in-no-new-day")


INSTEAD = Question(
    "instead",
    _words,
    _options,
    applies=lambda scene: scene.answers.get(RECALL) in UNSAID,
    part_of=RECALL,
)


def finish_not_held(talks: Talks, turn: Turn, lead: Lead, kept: CheckIn) -> None:
    """Nothing is looked back at; what comes instead is asked, or planned."""
    told = kept.answers.get(RECALL, "")
    how = kept.answers.get(INSTEAD.name) or told
    turn.drop(kept)
    interview = turn.state.interviews[kept.interview]
    if how == NO_SHOW:
        _nobody_came(turn, lead, interview)
    elif how == MOVED:
        answers = {"kind": interview.kind, GONE_BY: "yes"}
        talks.begin(turn, TalkKind.MOVE, lead=lead.id, interview=interview.id, answers=answers)
    else:
        done = called_off(turn, not_held(turn, interview), interview)
        said = (text("missed-noted", name=name_of(lead)),) if told == MISSED else done.said
        report(turn, replace(done, said=said))


def _nobody_came(turn: Turn, lead: Lead, interview: Interview) -> None:
    """They never came or called: nothing to look back at, but something to write, the same day (C18)."""
    turn.put(replace(interview, status=InterviewStatus.CANCELLED))
    keep_missed(turn, lead, interview.starts)
    show_draft(turn, lead, DraftKind.NO_SHOW)
