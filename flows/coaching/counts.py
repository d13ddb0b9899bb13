"""What happened, counted: each lead's history from its timeline, the week, the times to an answer (A6, A10).

Counts only: what they mean stands in ``patterns.py``. What was taken back did not happen. An answer counts from the day
the person told of it, because nothing else is known; an interview they only told of afterwards was an answer without
a known day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from statistics import median

from flows.lead import Move
from flows.state import State
from flows.values import WAYS, Entry, Interview, InterviewStatus, Lead, Person, Stage

ANSWERS = frozenset({Move.HEARD, Move.PLANNED, Move.OFFERED, Move.TURNED_DOWN})
"""What an employer does when they answer; another round that is agreed is an answer too."""
CLOSINGS = frozenset({Move.ACCEPTED, Move.TURNED_DOWN, Move.WITHDREW, Move.LET_GO})
UNDOABLE = frozenset({*Move, "thanked", "passed-over", "promised", "unpromised", "snoozed", "public", "private"})
"""Lines of the timeline that *take back* undoes."""
LEAST_TIMES = 5
"""Answers from which on a median says something of their own (A6)."""


@dataclass(frozen=True, slots=True)
class History:
    """What happened with one lead.

    ``applied``: when, if the application was noted. ``spans``: days to each answer. ``waiting``: days without word
    since the application or the interview, up to today or to the day it was closed; None when they answered last.
    ``told``: whether they told the person either way in the end (A6); None while it is open.
    """

    lead: Lead
    applied: datetime | None
    answered: bool
    offered: bool
    interviews: tuple[Interview, ...]
    held: tuple[Interview, ...]
    spans: tuple[int, ...]
    waiting: int | None
    closed: datetime | None
    told: bool | None


@dataclass(frozen=True, slots=True)
class Funnel:
    """How far the leads came, as numbers of leads."""

    leads: int
    answered: int
    interviews: int
    further: int
    offers: int


@dataclass(frozen=True, slots=True)
class Times:
    """The time to an answer of one employer: the median of ``days``; or, without any, how long it has been."""

    employer: str
    days: int | None
    waiting: int


@dataclass(frozen=True, slots=True)
class Held:
    """Interviews held: after how many it went on (another round, or an offer), and how many still wait for word."""

    times: int
    went_on: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Week:
    """What was done in one week."""

    applications: int
    interviews: int
    answers: int
    messages: int
    closed: int

    @property
    def anything(self) -> bool:
        """Whether anything happened at all."""
        return any((self.applications, self.interviews, self.answers, self.messages, self.closed))


def histories(state: State, now: datetime) -> tuple[History, ...]:
    """The history of every lead, in the order they came."""
    timelines = _timelines(state)
    rounds: dict[int, list[Interview]] = {}
    for interview in sorted(state.interviews.values(), key=lambda interview: interview.starts):
        if interview.status is not InterviewStatus.CANCELLED:
            rounds.setdefault(interview.lead, []).append(interview)
    return tuple(
        _history(state.person, lead, timelines.get(id_, []), tuple(rounds.get(id_, ())), now)
        for id_, lead in sorted(state.leads.items())
    )


def _timelines(state: State) -> dict[int, list[Entry]]:
    timelines: dict[int, list[Entry]] = {}
    for _, entry in sorted(state.entries.items()):
        timelines.setdefault(entry.lead, []).append(entry)
    return timelines


def effective(timeline: Iterable[Entry]) -> tuple[Entry, ...]:
    """The timeline without what was taken back. What is taken back a second time stands again."""
    kept: list[Entry] = []
    undone: Entry | None = None
    for entry in timeline:
        if entry.what != "taken-back":
            kept.append(entry)
            undone = undone if entry.what not in UNDOABLE else None
        elif undone is not None:
            kept.append(undone)
            undone = None
        else:
            undone = next((e for e in reversed(kept) if e.what in UNDOABLE and not _told_along(e, kept)), None)
            kept = [other for other in kept if other is not undone]
    return tuple(kept)


def _told_along(entry: Entry, kept: list[Entry]) -> bool:
    """A day that was named in an answer is a line of its own, but no move of its own."""
    return entry.what == "promised" and any(e.what == Move.HEARD and e.at == entry.at for e in kept)


def _history(
    person: Person, lead: Lead, timeline: list[Entry], interviews: tuple[Interview, ...], now: datetime
) -> History:
    lines = effective(timeline)
    held = tuple(i for i in interviews if i.status is InterviewStatus.OVER or i.ends <= now)
    applied = next((_noon(person, line.details["day"]) for line in lines if line.what == "added"), None)
    closings = [line.at for line in lines if line.what in CLOSINGS] if lead.closed else []
    closed = closings[-1] if closings else None
    spans, waiting_since, known = _spans(person, lines, applied, held)
    zone = person.tz
    until = (closed or now).astimezone(zone).date()
    offered = any(line.what == Move.OFFERED for line in lines)
    return History(
        lead=lead,
        applied=applied,
        answered=known or bool(interviews),
        offered=offered,
        interviews=interviews,
        held=held,
        spans=spans,
        waiting=None if waiting_since is None else max((until - waiting_since).days, 0),
        closed=closed,
        told=_told(lead, offered=offered),
    )


def _told(lead: Lead, *, offered: bool) -> bool | None:
    if lead.stage is Stage.TURNED_DOWN or offered:
        return True
    return False if lead.stage in (Stage.QUIET, Stage.LET_GO) else None


def _noon(person: Person, day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), time(12), person.tz)


def _spans(
    person: Person, lines: tuple[Entry, ...], applied: datetime | None, held: tuple[Interview, ...]
) -> tuple[tuple[int, ...], date | None, bool]:
    """Days to each answer, since when an answer is awaited (None: none is), and whether they ever answered."""
    zone = person.tz
    starts = [(i.ends.astimezone(UTC), False) for i in held] + ([(applied.astimezone(UTC), False)] if applied else [])
    answers = [(line.at, True) for line in lines if line.what in ANSWERS]
    spans: list[int] = []
    since: date | None = None
    for at, is_answer in sorted(starts + answers):
        day = at.astimezone(zone).date()
        if not is_answer:
            since = day
        elif since is not None:
            spans.append((day - since).days)
            since = None
    return tuple(spans), since, bool(answers)


def funnel(found: Iterable[History]) -> Funnel:
    """How far the leads came."""
    every = tuple(found)
    return Funnel(
        leads=len(every),
        answered=sum(history.answered for history in every),
        interviews=sum(bool(history.interviews) for history in every),
        further=sum(len(history.interviews) > 1 for history in every),
        offers=sum(history.offered for history in every),
    )


def by_source(found: Iterable[History]) -> dict[str, Funnel]:
    """The same by how they applied, most leads first; leads whose source was not told are left out."""
    every = tuple(found)
    sources = dict.fromkeys(history.lead.source for history in every if history.lead.source)
    counted = {source: funnel(h for h in every if h.lead.source == source) for source in sources}
    return dict(sorted(counted.items(), key=lambda item: -item[1].leads))


def by_kind(found: Iterable[History]) -> dict[str, Held]:
    """What came of the interviews held, by their kind where it was told, the most frequent first."""
    counted: dict[str, Held] = {}
    for history in found:
        for at, interview in enumerate(history.held):
            if interview.kind not in WAYS:
                continue
            on = at + 1 < len(history.interviews) or history.offered
            waits = not on and not history.lead.closed and history.lead.stage is not Stage.QUIET
            before = counted.get(interview.kind, Held(0, 0, 0))
            counted[interview.kind] = Held(before.times + 1, before.went_on + on, before.waiting + waits)
    return dict(sorted(counted.items(), key=lambda item: -item[1].times))


def times(found: Iterable[History]) -> tuple[Times, ...]:
    """The time to an answer of each employer: the quickest first, then those without one, the longest silence first."""
    spans: dict[str, list[int]] = {}
    waits: dict[str, int] = {}
    names: dict[str, str] = {}
    for history in found:
        employer = history.lead.employer.casefold()
        names.setdefault(employer, history.lead.employer)
        spans.setdefault(employer, []).extend(history.spans)
        if history.waiting is not None:
            waits[employer] = max(history.waiting, waits.get(employer, 0))
    every = [
        Times(names[each], round(median(days)) if days else None, waits.get(each, 0))
        for each, days in spans.items()
        if days or each in waits
    ]
    return tuple(sorted(every, key=lambda t: (t.days is None, t.days or 0, -t.waiting)))


def median_time(found: Iterable[History]) -> int | None:
    """The median of all days to an answer; None below ``LEAST_TIMES`` answers. Silence is not in it."""
    spans = [days for history in found for days in history.spans]
    return round(median(spans)) if len(spans) >= LEAST_TIMES else None


def week(state: State, since: datetime, now: datetime) -> Week:
    """What happened after ``since``, up to ``now``."""
    timelines = _timelines(state)
    done = [entry.what for timeline in timelines.values() for entry in effective(timeline) if since < entry.at <= now]
    interviews = [i for i in state.interviews.values() if i.status is not InterviewStatus.CANCELLED]

    def count(*kinds: str) -> int:
        return sum(what in kinds for what in done)

    return Week(
        applications=count("added"),
        interviews=sum(since < i.ends.astimezone(UTC) <= now for i in interviews),
        answers=count(*ANSWERS),
        messages=count(Move.WROTE, Move.PHONED, "thanked"),
        closed=count(Move.LET_GO, Move.WITHDREW),
    )
