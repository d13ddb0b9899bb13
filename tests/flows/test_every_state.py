"""Every state of every conversation renders: each script, each question, each kind of interview, with its buttons."""

from dataclasses import replace
from datetime import date, datetime, time
from itertools import product

import pytest

from bot.demo.rehearsal import words
from flows.calendar import CalendarEvent
from flows.coaching.draft_kinds import DraftKind
from flows.coaching.practice import BANK
from flows.effects import Say, text
from flows.follow_up import NUDGES, show_nudge
from flows.hearing.kept import written
from flows.languages import languages
from flows.talks.calendar_case import kept
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.heard import Heard, Saying
from flows.understanding.reading import Reading
from flows.values import CheckIn, InterviewStatus, Kind, Stage, Step, Talk, TalkKind
from tests.flows.life import TUESDAY, a_lead, a_person, a_turn, an_interview
from tests.flows.promises import what_is_said_can_be_sent

WORDS = words()
LONGEST = "🙂" * 80
"""A name at its limit, in characters that Telegram counts double."""
PROMPTS = {f"card-{place}": prompt for place, prompt in zip((1, 2, 3), BANK, strict=False)}
HEARD = written(
    tuple(
        Heard(saying, employer=LONGEST, role=LONGEST, person=LONGEST, when=Reading(date(2026, 6, 9), time(14, 30)))
        for saying in (Saying.PLANNED, Saying.DECIDES_BY, Saying.PLANNED, Saying.NO)
    )
)
ANSWERS: dict[str, str] = {
    "zone": "Europe/Berlin",
    "candidates": "Europe/Berlin America/New_York",
    "which": "new",
    "employer": LONGEST,
    "role": LONGEST,
    "source": "referral",
    "day": "2026-06-09",
    "time": "14:30",
    "length": "90",
    "practised": "no",
    "on-time": "early",
    "when": "not-said",
    "step": Step.LOOK,
    "version": "0",
    "until": "2026-06-09",
    "for": DraftKind.NO_SHOW,
    "agreed-day": "2026-06-01",
    "changes": "errors skills",
    "file": "f",
    "name": LONGEST,
    "left": "3",
    "text": LONGEST,
    "message": "5",
    "contact": LONGEST,
    "event": "0",
    "events": kept(
        CalendarEvent(f"u{n}", LONGEST, datetime(2026, 6, 10 + n, 9), place=LONGEST, organiser=LONGEST)  # noqa: DTZ001
        for n in range(2)
    ),
    "heard": HEARD,
    **{f"which-{place}": "new" for place in range(1, 5)},
    **{f"day-{place}": f"2026-06-{9 + place:02}" for place in range(1, 4)},
    **{f"time-{place}": "14:30" for place in range(1, 4)},
    "slots": "2026-06-09T10:00 2026-06-10T14:00",
    "slot-of": "1",
    **{f"ask-{place}": "aloud" for place in range(1, 4)},
    **PROMPTS,
}
STATES = [(kind, question.name) for kind, script in TALKS.scripts.items() for question in script.questions]


def a_scene(kind: Kind, *, lead: bool) -> Turn:
    """A workbench with a lead whose names are as long as they may be, and its interview; or with nothing."""
    if not lead:
        return a_turn()
    told = a_lead(employer=LONGEST, role=LONGEST, contact=LONGEST, email=LONGEST)
    over = an_interview("2026-06-01 10:00", kind=kind, status=InterviewStatus.OVER)
    coming = an_interview("2026-06-09 10:00", id=3, kind=kind)
    answered = CheckIn(4, 2, 1, TUESDAY, {"point": LONGEST, "try": "practised", "chemistry": "good"}, finished=True)
    return a_turn(told, over, coming, answered, person=replace(a_person(), name=LONGEST, last_id=100))


@pytest.mark.parametrize("talk", dict(STATES))
def test_every_question_renders_with_a_way_out(talk: TalkKind) -> None:
    for question, kind, lead in product((question for of, question in STATES if of is talk), Kind, (True, False)):
        renders_with_a_way_out(talk, question, kind, lead=lead)


def renders_with_a_way_out(talk: TalkKind, question: str, kind: Kind, *, lead: bool) -> None:
    turn = a_scene(kind, lead=lead)
    answers = {**ANSWERS, "kind": kind}
    about, interview = (1, 2) if lead else (None, None)
    TALKS.show(turn, Talk(90, talk, question, TUESDAY, 91, TUESDAY, about, interview, answers=answers))
    what_is_said_can_be_sent(tuple(turn.effects))
    (say,) = turn.effects
    assert isinstance(say, Say)
    assert say.talk == 90
    verbs = [button.press.verb for buttons in say.message.rows for button in buttons]
    assert verbs[-1] == "stop"
    asked = TALKS.scripts[talk].question(question)
    assert ("skip" in verbs) is asked.optional
    assert "answer" in verbs or asked.read is not None
    assert all(button.press.args[0] == question for buttons in say.message.rows for button in buttons)


@pytest.mark.parametrize("talk", dict(STATES))
def test_no_two_buttons_of_a_question_look_the_same_or_mean_the_same(talk: TalkKind) -> None:
    for question, kind in product((question for of, question in STATES if of is talk), Kind):
        turn = a_scene(kind, lead=True)
        TALKS.show(turn, Talk(90, talk, question, TUESDAY, 91, TUESDAY, 1, 2, answers={**ANSWERS, "kind": kind}))
        (say,) = turn.effects
        assert isinstance(say, Say)
        buttons = [button for row in say.message.rows for button in row]
        assert len({button.press for button in buttons}) == len(buttons), (question, kind)
        for language in languages():
            assert len({WORDS.plain(button.label, language) for button in buttons}) == len(buttons), (question, kind)


@pytest.mark.parametrize("step", NUDGES)
def test_every_nudge_renders_and_leaves_a_choice(step: Step) -> None:
    still_open = [stage for stage in Stage if not a_lead(stage).closed]
    for stage, kind, told in product(still_open, Kind, (True, False)):
        renders_and_leaves_a_choice(step, kind, stage, told=told)


def renders_and_leaves_a_choice(step: Step, kind: Kind, stage: Stage, *, told: bool) -> None:
    turn = a_scene(kind, lead=True)
    if not told:
        turn = a_turn(a_lead(role=""), an_interview("2026-06-09 10:00", id=3, kind=kind))
    lead = replace(turn.state.leads[1], stage=stage, step=step)
    turn.put(lead)
    show_nudge(turn, lead, step, text("late", at=TUESDAY))
    what_is_said_can_be_sent(tuple(turn.effects))
    (say,) = turn.effects
    assert isinstance(say, Say)
    assert say.message.rows or step is Step.CHECK_IN


def test_every_step_has_its_message() -> None:
    assert set(NUDGES) == set(Step)
