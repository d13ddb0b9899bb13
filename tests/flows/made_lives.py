"""Owns lives made for counting: leads with their interviews, answers and timelines, as plain values."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from flows.ladder import FIRST_STEP
from flows.state import State
from flows.values import CheckIn, Entry, Interview, InterviewStatus, Kind, Lead, Stage, Step
from tests.flows.life import a_person

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
"""A Tuesday, long after all that was made before it."""
LONG_AGO = NOW - timedelta(days=80)


class MadeLife:
    """A state that grows; every lead ends as it is told to."""

    def __init__(self, **person: Any) -> None:
        self.state = State(a_person(last_id=10_000, **person))
        self._last = 0

    def lead(
        self,
        stage: Stage = Stage.APPLIED,
        *,
        applied: datetime | None = LONG_AGO,
        interviews: int = 0,
        employer: str = "",
        **fields: Any,
    ) -> Lead:
        """A lead; ``applied`` None: first told of with its interview."""
        at = applied or LONG_AGO
        lead = Lead(
            self._id(), employer or f"Sample {self._last}", stage, FIRST_STEP.get(stage, Step.LOOK), at, at, at,
            role="Tester", **fields,
        )  # fmt: skip
        self.state = self.state.put(lead)
        if applied is not None:
            self.note(lead, "added", at, day=at.date().isoformat())
        for round_ in range(interviews):
            self.interview(lead, at + timedelta(days=7 * (round_ + 1)))
        if stage in (Stage.OFFER, Stage.TURNED_DOWN, Stage.WITHDRAWN, Stage.LET_GO):
            closed = {"offer": "offered", "turned-down": "turned-down", "withdrawn": "withdrew", "let-go": "let-go"}
            self.note(lead, closed[stage], at + timedelta(days=28))
        return lead

    def interview(self, lead: Lead, at: datetime, kind: Kind = Kind.VIDEO) -> Interview:
        """An interview that is over by now, or planned."""
        wall, status = at.replace(tzinfo=None), InterviewStatus.OVER if at < NOW else InterviewStatus.PLANNED
        interview = Interview(self._id(), lead.id, wall, "Europe/London", 60, kind, at, status)
        self.state = self.state.put(interview)
        return interview

    def check_in(self, answers: Mapping[str, str]) -> CheckIn:
        """A check-in after one more interview, each a day later than the one before."""
        lead = next(iter(self.state.leads.values()), None) or self.lead(Stage.WAITING)
        interview = self.interview(lead, LONG_AGO + timedelta(days=len(self.state.check_ins)))
        check_in = CheckIn(self._id(), interview.id, lead.id, interview.ends, answers, finished=True)
        self.state = self.state.put(check_in)
        return check_in

    def note(self, lead: Lead, what: str, at: datetime, **details: str) -> None:
        """A line of a timeline."""
        self.state = self.state.put(Entry(self._id(), lead.id, at, what, details))

    def _id(self) -> int:
        self._last += 1
        return self._last
