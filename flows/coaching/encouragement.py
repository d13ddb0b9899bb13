"""Owns encouragement: true, for one situation, drawn from their own check-ins where it can be, never the same twice
running (coaching.md E). It always stands beside one thing to do (C2).

Words ``encourage-…`` in ``encouragement.ftl``; each names its statement there. A test holds them against what harms.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from flows.effects import Text, text
from flows.turn import Turn
from flows.values import ENDS, InterviewStatus, Lead, Stage


class Situation(StrEnum):
    """When something encouraging is said."""

    GOOD_TALK = "good-talk"
    """After an interview that went well: prepared for a setback (C3), one small step elsewhere (C7)."""
    HARD_TALK = "hard-talk"
    """After an interview that did not."""
    WAITING = "waiting"
    """Inside the normal window: the first follow-up."""
    SECOND = "second"
    """The first follow-up got no answer."""
    QUIET = "quiet"
    """Nothing came, and it is time to say so."""
    NO = "no"
    """They said no."""
    RESTING = "resting"
    """An old lead: keep or close."""
    APPLIED = "applied"
    """An application without an answer."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What an encouragement may rest on: their answers about this lead, and how their leads stand."""

    answers: Mapping[str, str]
    rounds: int
    interviewed_elsewhere: int
    open_leads: int
    replies: int
    """Leads where the employer got in touch at all: those that came to an interview, an offer or a plain no."""


Fits = Callable[[Facts], bool]


@dataclass(frozen=True, slots=True)
class Encouragement:
    """One thing that can be said: its key, when, and whether their own facts bear it out."""

    key: str
    situations: tuple[Situation, ...]
    fits: Fits


def _said(question: str, *values: str) -> Fits:
    return lambda facts: facts.answers.get(question) in values


def _told(question: str) -> Fits:
    return lambda facts: question in facts.answers


def _named_day(facts: Facts) -> bool:
    return facts.answers.get("when", "not-said") != "not-said"


def _met(facts: Facts) -> bool:
    return facts.rounds > 0


def _always(facts: Facts) -> bool:
    return True


_S = Situation
_SILENCE = (_S.QUIET, _S.RESTING)
_OVER = (_S.QUIET, _S.NO)

CATALOGUE: tuple[Encouragement, ...] = (
    # A good talk
    Encouragement("encourage-good-inoculation", (_S.GOOD_TALK,), _said("their-view", "yes")),
    Encouragement("encourage-good-silence", (_S.GOOD_TALK,), _said("chemistry", "good")),
    Encouragement("encourage-good-coast", (_S.GOOD_TALK,), lambda facts: facts.open_leads > 1),
    Encouragement("encourage-good-ordinary", (_S.GOOD_TALK,), _always),
    Encouragement("encourage-good-rest", (_S.GOOD_TALK,), _always),
    # A hard talk
    Encouragement("encourage-hard-half-theirs", (_S.HARD_TALK,), _said("chemistry", "hard")),
    Encouragement("encourage-hard-fit", (_S.HARD_TALK,), _said("own-view", "no", "unsure")),
    Encouragement("encourage-hard-nervous", (_S.HARD_TALK,), _said("came-across", "nervous")),
    Encouragement("encourage-hard-practised", (_S.HARD_TALK,), _said("practised", "aloud")),
    Encouragement("encourage-hard-invited", (_S.HARD_TALK,), _met),
    Encouragement("encourage-hard-memory", (_S.HARD_TALK,), _always),
    # Waiting for word
    Encouragement("encourage-wait-promised", (_S.WAITING,), _named_day),
    Encouragement("encourage-wait-point", (_S.WAITING,), _told("point")),
    Encouragement("encourage-wait-busy", (_S.WAITING,), _always),
    Encouragement("encourage-wait-ordinary", (_S.WAITING,), _always),
    # No answer to the e-mail
    Encouragement("encourage-second-voice", (_S.SECOND,), _said("chemistry", "good")),
    Encouragement("encourage-second-polite", (_S.SECOND,), _always),
    Encouragement("encourage-second-know", (_S.SECOND,), _always),
    # Gone quiet
    Encouragement("encourage-own-view", _OVER, _said("own-view", "no", "unsure")),
    Encouragement("encourage-practised", _OVER, _said("practised", "aloud")),
    Encouragement("encourage-chemistry", _OVER, _said("chemistry", "hard")),
    Encouragement("encourage-good-talk", _OVER, _said("chemistry", "good")),
    Encouragement("encourage-early", _OVER, _said("on-time", "early")),
    Encouragement("encourage-open", _OVER, _said("body", "open")),
    Encouragement("encourage-point", _OVER, _told("point")),
    Encouragement("encourage-rounds", _OVER, lambda facts: facts.rounds > 1),
    Encouragement("encourage-elsewhere", _OVER, lambda facts: facts.interviewed_elsewhere > 0),
    Encouragement("encourage-invited", _OVER, _met),
    Encouragement("encourage-weak-evidence", _OVER, _met),
    Encouragement("encourage-experience", (_S.NO,), _met),
    Encouragement("encourage-told-you", (_S.NO,), _always),
    Encouragement("encourage-fair-to-be-sad", _OVER, _always),
    Encouragement("encourage-friend", _OVER, _always),
    Encouragement("encourage-everyone", _SILENCE, _always),
    Encouragement("encourage-competition", _OVER, _met),
    # Keep or close
    Encouragement("encourage-room", (_S.RESTING,), lambda facts: facts.open_leads > 1),
    Encouragement("encourage-door", (_S.RESTING,), _always),
    Encouragement("encourage-budget", (_S.RESTING,), _always),
    # Applications
    Encouragement("encourage-volume", (_S.APPLIED,), _always),
    Encouragement("encourage-seconds", (_S.APPLIED,), _always),
    Encouragement("encourage-replies", (_S.APPLIED,), lambda facts: facts.replies > 0),
)
"""Within a situation the most personal first. Each situation has at least two that need nothing told or known."""


def encourage(turn: Turn, lead: Lead, situation: Situation) -> Text:
    """What is said of this lead now; it is remembered, so that the next one is another."""
    facts = facts_of(turn, lead)
    fitting = [entry.key for entry in CATALOGUE if situation in entry.situations and entry.fits(facts)]
    key = next(key for key in fitting if key != turn.person.encouraged_with)
    turn.change_person(encouraged_with=key)
    return text(key)


def facts_of(turn: Turn, lead: Lead) -> Facts:
    """What the person told and what happened, as far as it bears on encouragement."""
    answers: dict[str, str] = {}
    for check_in in turn.state.check_ins_of(lead):
        answers.update(check_in.answers)
    held = [i for i in turn.state.interviews.values() if i.status is not InterviewStatus.CANCELLED]
    elsewhere = {interview.lead for interview in held} - {lead.id}
    replied = (Stage.TURNED_DOWN, Stage.OFFER, Stage.ACCEPTED)
    return Facts(
        answers=answers,
        rounds=sum(interview.lead == lead.id for interview in held),
        interviewed_elsewhere=len(elsewhere),
        open_leads=sum(other.stage not in ENDS for other in turn.state.leads.values()),
        replies=len(elsewhere | {other.id for other in turn.state.leads.values() if other.stage in replied}),
    )


def after_talk(answers: Mapping[str, str]) -> Situation:
    """How an interview went, as far as the person can tell."""
    hard = answers.get("chemistry") == "hard" or answers.get("their-view") == "no" or answers.get("own-view") == "no"
    return Situation.HARD_TALK if hard else Situation.GOOD_TALK
