"""The life of a lead: one table. ``move`` walks it; nothing else changes a stage.

From *applied* over *interview planned* and *waiting* the ladder leads to *followed up*, *called* and *quiet*. Whatever
the employer sends leads back to *waiting*. An end is only ever reached because the person said so, and can be undone.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from flows.machine import Rule, Rulebook
from flows.values import ENDS, OPEN_STAGES, Lead, Stage


class Move(StrEnum):
    """What can happen to a lead."""

    PLANNED = "planned"
    """An interview was agreed, or moved to another time."""
    INTERVIEWED = "interviewed"
    """An interview is over."""
    CALLED_OFF = "called-off"
    """A planned interview will not take place."""
    HEARD = "heard"
    """The employer wrote or called; the ladder starts anew."""
    WROTE = "wrote"
    """The person sent a message."""
    PHONED = "phoned"
    """The person called."""
    WENT_QUIET = "went-quiet"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    TURNED_DOWN = "turned-down"
    WITHDREW = "withdrew"
    LET_GO = "let-go"
    REOPENED = "reopened"
    """The end is undone."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the guards look at."""

    came_from: Stage | None
    another_planned: bool


def _another_planned(facts: Facts) -> bool:
    return facts.another_planned


def _came_from(stage: Stage) -> Rule[Facts]:
    sources = tuple(end for end in ENDS_IN_ORDER if end is not Stage.ACCEPTED)
    return Rule(Move.REOPENED, sources, stage, lambda facts: facts.came_from is stage, f"it was {stage} before")


ENDS_IN_ORDER = tuple(stage for stage in Stage if stage in ENDS)
_REVIVED = (Stage.TURNED_DOWN, Stage.WITHDRAWN, Stage.LET_GO)
_BETWEEN = (Stage.APPLIED, Stage.WAITING, Stage.FOLLOWED_UP, Stage.CALLED, Stage.QUIET)

TABLE: tuple[Rule[Facts], ...] = (
    Rule(Move.PLANNED, OPEN_STAGES, Stage.INTERVIEW_PLANNED),
    Rule(Move.INTERVIEWED, OPEN_STAGES, Stage.INTERVIEW_PLANNED, _another_planned, "another round is planned"),
    Rule(Move.INTERVIEWED, OPEN_STAGES, Stage.WAITING),
    Rule(
        Move.CALLED_OFF,
        (Stage.INTERVIEW_PLANNED,),
        Stage.INTERVIEW_PLANNED,
        _another_planned,
        "another round is planned",
    ),
    Rule(Move.CALLED_OFF, (Stage.INTERVIEW_PLANNED,), Stage.WAITING),
    Rule(Move.HEARD, _REVIVED, Stage.INTERVIEW_PLANNED, _another_planned, "an interview is planned"),
    Rule(Move.HEARD, (*_BETWEEN, *_REVIVED), Stage.WAITING),
    Rule(Move.HEARD, (Stage.INTERVIEW_PLANNED,), Stage.INTERVIEW_PLANNED),
    Rule(Move.WROTE, (Stage.APPLIED, Stage.WAITING, Stage.FOLLOWED_UP, Stage.QUIET), Stage.FOLLOWED_UP),
    Rule(Move.WROTE, (Stage.CALLED,), Stage.CALLED),
    Rule(Move.PHONED, _BETWEEN, Stage.CALLED),
    Rule(Move.WENT_QUIET, (Stage.APPLIED, Stage.WAITING, Stage.FOLLOWED_UP, Stage.CALLED), Stage.QUIET),
    Rule(Move.OFFERED, OPEN_STAGES, Stage.OFFER),
    Rule(Move.ACCEPTED, (Stage.OFFER,), Stage.ACCEPTED),
    Rule(Move.TURNED_DOWN, (*OPEN_STAGES, Stage.OFFER, Stage.ACCEPTED), Stage.TURNED_DOWN),
    Rule(Move.WITHDREW, (*OPEN_STAGES, Stage.OFFER), Stage.WITHDRAWN),
    Rule(Move.LET_GO, OPEN_STAGES, Stage.LET_GO),
    Rule(Move.REOPENED, (Stage.ACCEPTED,), Stage.OFFER),
    *(_came_from(stage) for stage in OPEN_STAGES),
)

RULEBOOK: Rulebook[Facts] = Rulebook(Stage, TABLE)


def move(lead: Lead, event: Move, *, another_planned: bool = False) -> Lead:
    """The lead after ``event``: its stage, and where an end was reached from. The ladder's fields are not touched.

    Raises:
        IllegalMove: when the table does not allow it; the lead is as it was.
    """
    stage = Stage(RULEBOOK.next(lead.stage, event, Facts(lead.came_from, another_planned)))
    came_from = lead.came_from
    if not lead.closed:
        came_from = lead.stage if stage in ENDS else None
    elif stage not in ENDS:
        came_from = None
    return replace(lead, stage=stage, came_from=came_from)


def allowed(lead: Lead) -> tuple[Move, ...]:
    """The moves that the table names for where the lead is: what its card offers."""
    return tuple(Move(event) for event in RULEBOOK.events(lead.stage))
