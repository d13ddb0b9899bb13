"""Detective work (A10, A14): where things stop, and which answer recurs. From counts, never from moods. Pure.

Two places where it can stop: before the interview (the résumé is the gatekeeper, A11) or in it (A14). A lead counts
only once it is settled: passed on, turned down, or silent for longer than is normal (C14; the public sector double).
One pattern at a time, one that the person can change, with its evidence (C23); a skipped question counts for nothing
(C22). Nothing here says what anybody's odds are.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor, sqrt

from flows.coaching.counts import History, histories
from flows.coaching.findings import MILD, SERIOUS, STRENGTHS
from flows.ladder import DAYS_TO_KEEP_OR_CLOSE, PUBLIC_FACTOR, WORKDAYS_TO_CLOSE_APPLICATION
from flows.state import State
from flows.values import CheckIn, Person, Stage
from flows.workdays import add_workdays

Z = 1.645
"""Of an interval that covers nine in ten."""
LEAST_CHECK_INS = 3
LEAST_TIMES = 2
SERIOUS_SHARE = Fraction(2, 5)
MILD_SHARE = Fraction(3, 5)
WORKS_SHARE = Fraction(2, 3)
RECENT = 2
"""What did not show in so many of the last answers is overcome, and not brought up again."""
LEAST_OF_SOURCE = 3
LEAST_OF_OTHERS = 5


class Place(StrEnum):
    """Where it can stop, in the order a lead comes by."""

    RESUME = "resume"
    INTERVIEW = "interview"


class Verdict(StrEnum):
    """What the counts at a place allow to say."""

    EARLY = "early"
    STOPS = "stops"
    OPEN = "open"


LEAST: dict[Place, int] = {Place.RESUME: 8, Place.INTERVIEW: 4}
"""Settled leads below which nothing is said of a place: it is too early to tell."""
FEW: dict[Place, Fraction] = {Place.RESUME: Fraction(1, 3), Place.INTERVIEW: Fraction(1, 2)}
"""A place is where it stops only if even the upper end of the interval lets fewer than this pass."""


@dataclass(frozen=True, slots=True)
class Gate:
    """A place, and how many of the settled leads that came there passed it."""

    place: Place
    passed: int
    of: int

    @property
    def percent(self) -> tuple[int, int]:
        """The interval in whole percent, rounded outwards."""
        low, high = wilson(self.passed, self.of)
        return floor(low * 100), ceil(high * 100)

    @property
    def verdict(self) -> Verdict:
        """What can be said of it."""
        if self.of < LEAST[self.place]:
            return Verdict.EARLY
        return Verdict.STOPS if wilson(self.passed, self.of)[1] < FEW[self.place] else Verdict.OPEN


@dataclass(frozen=True, slots=True)
class Recurring:
    """An answer that recurs across check-ins: given ``times`` of the ``of`` times that its question was answered."""

    question: str
    answer: str
    times: int
    of: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """The one thing to name: a place, or a recurring answer. ``key`` is what it is remembered by."""

    key: str
    times: int
    of: int

    @property
    def cases(self) -> int:
        """How many cases speak for it: it is said again only when there is one more."""
        return self.of - self.times if self.key in tuple(Place) else self.times


def wilson(passed: int, of: int) -> tuple[float, float]:
    """Between what shares the truth lies in nine of ten cases, after ``passed`` of ``of`` (Wilson's score interval).

    The plain share of a few is no measure: none of five does not mean never, and "±" around it leaves 0 to 1. Wilson's
    interval asks instead which true shares would make such a count unsurprising. It stays within 0 to 1, is wide
    where little is known, and covers about what it says even for a handful (Brown, Cai and DasGupta 2001 recommend it,
    or Jeffreys', for small counts; this one has a closed form).
    """
    if of == 0:
        return 0.0, 1.0
    share, z2 = passed / of, Z * Z
    centre = (share + z2 / (2 * of)) / (1 + z2 / of)
    half = Z / (1 + z2 / of) * sqrt(share * (1 - share) / of + z2 / (4 * of * of))
    return (centre - half if passed else 0.0), (centre + half if passed < of else 1.0)


def gates(person: Person, found: Iterable[History], now: datetime) -> tuple[Gate, Gate]:
    """Both places with their counts."""
    every = tuple(found)
    applications = [passed for h in every if (passed := _resume_passed(person, h, now)) is not None]
    interviews = [passed for h in every if (passed := _interview_passed(h, now)) is not None]
    return (
        Gate(Place.RESUME, sum(applications), len(applications)),
        Gate(Place.INTERVIEW, sum(interviews), len(interviews)),
    )


def _resume_passed(person: Person, history: History, now: datetime) -> bool | None:
    """Whether a noted application led to an interview; None while that is open, or the person ended it.

    A lead that was first told of with its interview does not count: it was told because it had come so far.
    """
    if history.applied is None:
        return None
    if history.interviews or history.offered:
        return True
    if history.lead.stage is Stage.WITHDRAWN:
        return None
    if history.lead.stage in (Stage.TURNED_DOWN, Stage.QUIET):
        return False
    window = WORKDAYS_TO_CLOSE_APPLICATION * (PUBLIC_FACTOR if history.lead.public else 1)
    last = add_workdays(history.applied.date(), window, person.country)
    return False if (history.closed or now).astimezone(person.tz).date() >= last else None


def _interview_passed(history: History, now: datetime) -> bool | None:
    """Whether a lead that came to an interview came to an offer; None while that is open, or the person ended it."""
    if not history.held:
        return None
    if history.offered:
        return True
    lead = history.lead
    if lead.stage in (Stage.WITHDRAWN, Stage.INTERVIEW_PLANNED):
        return None
    if lead.stage in (Stage.TURNED_DOWN, Stage.QUIET) or lead.came_from is Stage.QUIET:
        return False
    window = timedelta(days=DAYS_TO_KEEP_OR_CLOSE * (PUBLIC_FACTOR if lead.public else 1))
    return False if (history.closed or now) - lead.last_contact >= window else None


def recurring(state: State) -> Recurring | None:
    """The one answer that recurs and can be worked on: the serious ones first, then the most frequent (C23)."""
    given = _given(state)
    table = (*((q, a, SERIOUS_SHARE) for q, a in SERIOUS), *((q, a, MILD_SHARE) for q, a in MILD))
    found: list[tuple[bool, Fraction, Recurring]] = []
    for question, answer, share in table:
        answers = given.get(question, ())
        times = answers.count(answer)
        if _suffices(times, len(answers), share) and answer in answers[-RECENT:]:
            answered = Recurring(question, answer, times, len(answers))
            found.append(((question, answer) in MILD, -Fraction(times, len(answers)), answered))
    return min(found, key=lambda each: each[:2])[2] if found else None


def what_works(state: State) -> Recurring | None:
    """What went well again and again, from their own answers; never the question that is worked on."""
    given = _given(state)
    worked_on = recurring(state)
    for question, answer in STRENGTHS:
        answers = given.get(question, ())
        times = answers.count(answer)
        if (question, answer) in MILD or (worked_on and worked_on.question == question):
            continue
        if _suffices(times, len(answers), WORKS_SHARE) and answer in answers[-1:]:
            return Recurring(question, answer, times, len(answers))
    return None


def best_source(person: Person, found: Iterable[History], now: datetime) -> tuple[str, Gate, Gate] | None:
    """The way of applying that leads to clearly more interviews than all others together; their intervals are apart."""
    every = tuple(found)
    for source in dict.fromkeys(history.lead.source for history in every if history.lead.source):
        own, _ = gates(person, (h for h in every if h.lead.source == source), now)
        others, _ = gates(person, (h for h in every if h.lead.source != source), now)
        apart = wilson(own.passed, own.of)[0] > wilson(others.passed, others.of)[1]
        if own.of >= LEAST_OF_SOURCE and others.of >= LEAST_OF_OTHERS and apart:
            return source, own, others
    return None


def pattern(state: State, now: datetime) -> Pattern | None:
    """The one pattern that the evidence bears, if it bears any.

    What stops earlier comes first: while few applications lead to an interview, little is known of the interviews.
    In the interview an answer of their own that recurs says more than the count alone.
    """
    resume, interview = gates(state.person, histories(state, now), now)
    if resume.verdict is Verdict.STOPS:
        return Pattern(resume.place, resume.passed, resume.of)
    if answer := recurring(state):
        return Pattern(f"{answer.question}-{answer.answer}", answer.times, answer.of)
    if interview.verdict is Verdict.STOPS:
        return Pattern(interview.place, interview.passed, interview.of)
    return None


def _suffices(times: int, of: int, share: Fraction) -> bool:
    return of >= LEAST_CHECK_INS and times >= LEAST_TIMES and Fraction(times, of) >= share


def _given(state: State) -> Mapping[str, Sequence[str]]:
    """Every answer given to each question, in the order of the interviews."""
    given: dict[str, list[str]] = {}
    for check_in in sorted(state.check_ins.values(), key=lambda check_in: _held_at(state, check_in)):
        for question, answer in check_in.answers.items():
            given.setdefault(question, []).append(answer)
    return given


def _held_at(state: State, check_in: CheckIn) -> datetime:
    interview = state.interviews.get(check_in.interview)
    return interview.ends if interview else check_in.at
