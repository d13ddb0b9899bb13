"""Owns what the tests of drafts share: leads with some facts told and others not, and a draft as it reads."""

from dataclasses import dataclass, fields, replace
from datetime import timedelta
from functools import cache
from itertools import product
from typing import Any

from bot.demo.rehearsal import words
from flows.coaching.draft_kinds import KINDS, DraftKind
from flows.coaching.drafts import Block, write
from flows.effects import Draft
from flows.turn import Turn
from flows.values import CheckIn, Entry, InterviewStatus, Lead, Person, Stage, Tone
from tests.flows.life import TUESDAY, Life, a_lead, a_person, a_turn, an_interview

WORDS = words()
EMAILS = tuple(kind for kind in DraftKind if kind is not DraftKind.PHONE)
POINT = "the night shift"
STAGES = (Stage.APPLIED, Stage.WAITING, Stage.QUIET, Stage.TURNED_DOWN, Stage.WITHDRAWN)
"""The stages that change the words to a recruiter."""
DEADLINE = "2026-06-12"
AGREED = "2026-06-02T10:00:00+01:00"


@dataclass(frozen=True, slots=True)
class Told:
    """Which of the optional facts the person told, and how the lead stands."""

    contact: bool = True
    role: bool = True
    met: str = "interview"
    point: bool = True
    start: bool = True
    source: str = "recruiter"
    stage: Stage = Stage.WAITING


@cache
def all_told(kind: DraftKind) -> tuple[Told, ...]:
    """Every presence of every optional fact that the words of a kind look at."""
    yes_no = (True, False)
    starts = yes_no if kind in (DraftKind.ACCEPT, DraftKind.MORE_TIME, DraftKind.MOVE) else (True,)
    sources = ("recruiter", "") if KINDS[kind].to_recruiter else ("recruiter",)
    stages = STAGES if kind is DraftKind.RECRUITER else (Stage.WAITING,)
    facts = product(yes_no, yes_no, ("interview", "applied", "none"), yes_no, starts, sources, stages)
    return tuple(Told(*each) for each in facts if each[2] == "interview" or not each[3])  # a point is told of a talk


def one_apart(kind: DraftKind) -> tuple[Told, ...]:
    """All of it told, nothing told, and everything that lies one fact from all."""
    nothing = Told(contact=False, role=False, met="none", point=False, start=False, source="")
    return tuple(told for told in all_told(kind) if _facts_apart(told, Told()) <= 1 or _facts_apart(told, nothing) <= 1)


def _facts_apart(one: Told, other: Told) -> int:
    return sum(getattr(one, fact.name) != getattr(other, fact.name) for fact in fields(Told))


def a_world(told: Told, person: Person | None = None, **lead: Any) -> tuple[Turn, Lead]:
    """A lead of which so much was told; what a draft cannot do without is known."""
    person = person or a_person(last_id=100)
    made = a_lead(told.stage, source=told.source, role="Analyst" if told.role else "")
    made = replace(made, **({"contact": "Dana Example"} if told.contact else {}) | lead)
    kept: list[Any] = [
        made,
        Entry(50, 1, TUESDAY, "competing", {"day": DEADLINE}),
        Entry(51, 1, TUESDAY, "missed", {"when": AGREED}),
    ]
    if told.start:
        kept.append(Entry(52, 1, TUESDAY, "starts", {"day": "2026-07-01"}))
        kept.append(Entry(54, 1, TUESDAY, "asks-until", {"day": "2026-06-15"}))
        kept.append(an_interview("2026-06-09T14:30", id=55))
    if told.met == "interview":
        kept.append(an_interview("2026-06-01T10:00", status=InterviewStatus.OVER))
        answers = {"recall": "It went badly", **({"point": POINT} if told.point else {})}
        kept.append(CheckIn(7, 2, 1, TUESDAY - timedelta(hours=1), answers))
    elif told.met == "applied":
        kept.append(Entry(53, 1, TUESDAY, "added", {"day": "2026-05-18"}))
    return a_turn(*kept, person=person), made


def blocks_of(told: Told, kind: DraftKind, tone: Tone, **lead: Any) -> tuple[Block, ...]:
    """The blocks of a draft about a lead of which so much was told."""
    turn, made = a_world(told, **lead)
    return write(turn, made, kind, tone)


def letter(blocks: tuple[Block, ...], language: str = "en") -> str:
    """The text of the draft, as it is copied by somebody who speaks ``language``."""
    (draft,) = [block for block in blocks if isinstance(block, Draft)]
    return WORDS.plain(draft.body, language)


def shown(blocks: tuple[Block, ...], language: str = "en") -> str:
    """All that is shown beside the draft, as HTML."""
    return "\n".join(WORDS.html(block, language) for block in blocks if not isinstance(block, Draft))


def reads(told: Told, kind: DraftKind, tone: Tone = Tone.PLAIN, **lead: Any) -> str:
    """A draft as it reads."""
    return letter(blocks_of(told, kind, tone, **lead))


def in_life(lead: Lead, *kept: Any, **person: Any) -> Life:
    """A life with a lead of that shape in it."""
    life = Life(**person)
    for value in (lead, *kept):
        life.state = life.state.put(value)
    life.state = replace(life.state, person=replace(life.state.person, last_id=100))
    return life


def opens_drafts(life: Life, kind: DraftKind) -> None:
    life.commands("drafts")
    if not any(kind in shown.button.press.args for shown in life.newest):
        life.presses("draft-all-kinds")
    life.presses(f"draft-kind-{kind}")
