"""Owns which drafts there are: one table from kind to where it fits, what it needs, and what sending it means.

The words of a kind are ``draft-<kind>-<tone>`` and ``draft-<kind>-subject``, on its button ``draft-kind-<kind>``.
The table is in the order in which kinds are offered, so the rarer but more urgent ones come first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from flows.coaching.draft_facts import (
    agreed,
    asked_until,
    deadline,
    last_interview,
    missed_lately,
    planned,
    start,
)
from flows.lead import Move
from flows.turn import Turn
from flows.values import OPEN_STAGES, Lead, Stage

RECRUITER = "recruiter"
"""The source of a lead that came through a recruiter: there the person to write to is the recruiter."""


class DraftKind(StrEnum):
    """What a person may want to write."""

    ACCEPT = "accept"
    MORE_TIME = "more-time"
    DECLINE = "decline"
    REJECTION = "rejection"
    MOVE = "move"
    NO_SHOW = "no-show"
    COMPETING = "competing"
    THANKS = "thanks"
    FIRST = "first"
    SECOND = "second"
    PHONE = "phone"
    AGENCY = "agency"
    RECRUITER = "recruiter"
    WITHDRAW = "withdraw"


class Fact(StrEnum):
    """A fact that is asked for when it is not known; the question of that name is in ``flows/talks/draft_facts.py``."""

    DEADLINE = "deadline"
    START = "start"
    ANSWER = "answer"
    AGREED = "agreed"


KNOWN: dict[Fact, Callable[[Turn, Lead], object | None]] = {
    Fact.DEADLINE: deadline,
    Fact.START: start,
    Fact.ANSWER: asked_until,
    Fact.AGREED: agreed,
}
"""Where each fact is found, if it is known."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What it means for the lead that the draft was sent: moves of which one must be allowed, and the button."""

    moves: tuple[Move, ...]
    label: str
    verb: str
    argument: str


WROTE = Sent((Move.WROTE,), "sent-it", "did", "wrote")
NOT_MET = Sent((Move.WROTE, Move.CALLED_OFF), "sent-it", "no-show-sent", "")
PHONED = Sent((Move.PHONED,), "called-them", "did", "phoned")
THANKED = Sent((Move.WROTE,), "sent-it", "did", "thanked")
WITHDREW = Sent((Move.WITHDREW,), "sent-it", "closed", "withdrew")
ACCEPTED = Sent((Move.ACCEPTED,), "sent-it", "closed", "accepted")
TURNED_DOWN = Sent((Move.TURNED_DOWN,), "sent-it", "closed", "turned-down")


def _always(turn: Turn, lead: Lead) -> bool:
    return True


def _was_interviewed(turn: Turn, lead: Lead) -> bool:
    return last_interview(turn, lead) is not None


def _is_planned(turn: Turn, lead: Lead) -> bool:
    return planned(turn, lead) is not None


def _offer_elsewhere(turn: Turn, lead: Lead) -> bool:
    return any(other.stage is Stage.OFFER for other in turn.state.leads.values() if other.id != lead.id)


def _through_a_recruiter(turn: Turn, lead: Lead) -> bool:
    return lead.source == RECRUITER


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One kind: offered first for leads in ``stages`` that it ``fits``; without ``needs`` it is useless, ``asks`` may
    be skipped; ``sent`` is what sending it does to the lead, None if nothing. To whom it goes: the employer, or the
    recruiter.
    """

    stages: tuple[Stage, ...]
    fits: Callable[[Turn, Lead], bool] = _always
    needs: tuple[Fact, ...] = ()
    asks: tuple[Fact, ...] = ()
    sent: Sent | None = None
    spoken: bool = False
    to_recruiter: bool = False


_WAITING = (Stage.APPLIED, Stage.WAITING)
_TRIED = (Stage.FOLLOWED_UP, Stage.CALLED, Stage.QUIET)
_MET = (Stage.INTERVIEW_PLANNED, Stage.WAITING)

KINDS: dict[DraftKind, DraftRow] = {
    DraftKind.ACCEPT: DraftRow((Stage.OFFER,), asks=(Fact.START,), sent=ACCEPTED),
    DraftKind.MORE_TIME: DraftRow((Stage.OFFER,), asks=(Fact.ANSWER,)),
    DraftKind.DECLINE: DraftRow((Stage.OFFER,), sent=WITHDREW),
    DraftKind.REJECTION: DraftRow((Stage.TURNED_DOWN,), sent=TURNED_DOWN),  # A7, A8
    DraftKind.MOVE: DraftRow((Stage.INTERVIEW_PLANNED,), _is_planned),
    DraftKind.NO_SHOW: DraftRow(_MET, missed_lately, needs=(Fact.AGREED,), sent=NOT_MET),  # C18
    DraftKind.COMPETING: DraftRow(OPEN_STAGES, _offer_elsewhere, needs=(Fact.DEADLINE,), sent=WROTE),  # C19
    DraftKind.THANKS: DraftRow(_MET, _was_interviewed, sent=THANKED),  # C13
    DraftKind.FIRST: DraftRow(_WAITING, sent=WROTE),  # B6
    DraftKind.SECOND: DraftRow(_TRIED, sent=WROTE),  # C17
    DraftKind.PHONE: DraftRow((Stage.WAITING, *_TRIED), sent=PHONED, spoken=True),  # B7, C12
    DraftKind.AGENCY: DraftRow((*_WAITING, *_TRIED), _through_a_recruiter, sent=WROTE, to_recruiter=True),
    DraftKind.RECRUITER: DraftRow((Stage.QUIET, Stage.TURNED_DOWN, Stage.LET_GO), to_recruiter=True),  # B8
    DraftKind.WITHDRAW: DraftRow((*_MET, *_TRIED), sent=WITHDREW),
}


def fitting(turn: Turn, lead: Lead) -> tuple[DraftKind, ...]:
    """The kinds that fit where a lead is, in the order of the table."""
    return tuple(kind for kind, row in KINDS.items() if lead.stage in row.stages and row.fits(turn, lead))


def missing(turn: Turn, lead: Lead, kind: DraftKind, *, also_asked: bool = False) -> tuple[Fact, ...]:
    """The facts that a draft needs and that are not known; with ``also_asked`` those too that it can do without."""
    row = KINDS[kind]
    wanted = (*row.needs, *row.asks) if also_asked else row.needs
    return tuple(fact for fact in wanted if KNOWN[fact](turn, lead) is None)
