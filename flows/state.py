"""Owns the state: everything the coach knows of one person, as one frozen value. A change makes a new one."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from flows.front import Front
from flows.planned import Card, Nudge, Reminder
from flows.values import CheckIn, Entry, Interview, Lead, Person, Talk, Written

Kept = Lead | Interview | CheckIn | Entry | Nudge | Reminder | Card | Talk | Written | Front

SHELVES: dict[type[Kept], str] = {
    Lead: "leads",
    Interview: "interviews",
    CheckIn: "check_ins",
    Entry: "entries",
    Nudge: "nudges",
    Reminder: "reminders",
    Card: "cards",
    Talk: "talks",
    Written: "written",
    Front: "fronts",
}
"""Which field of ``State`` keeps which kind of value."""


@dataclass(frozen=True, slots=True)
class State:
    """One person and all that is theirs, by id; nudges by their lead, reminders by kind,
    cards by question, fronts by their talk."""

    person: Person
    leads: Mapping[int, Lead] = field(default_factory=dict)
    interviews: Mapping[int, Interview] = field(default_factory=dict)
    check_ins: Mapping[int, CheckIn] = field(default_factory=dict)
    entries: Mapping[int, Entry] = field(default_factory=dict)
    nudges: Mapping[int, Nudge] = field(default_factory=dict)
    reminders: Mapping[str, Reminder] = field(default_factory=dict)
    cards: Mapping[str, Card] = field(default_factory=dict)
    talks: Mapping[int, Talk] = field(default_factory=dict)
    written: Mapping[int, Written] = field(default_factory=dict)
    fronts: Mapping[int, Front] = field(default_factory=dict)

    def put(self, value: Kept) -> "State":
        """With ``value`` in the place of its namesake, or added."""
        shelf = SHELVES[type(value)]
        return self._with(shelf, {**getattr(self, shelf), key_of(value): value})

    def drop(self, value: Kept) -> "State":
        """Without ``value``."""
        shelf = SHELVES[type(value)]
        kept = {key: other for key, other in getattr(self, shelf).items() if key != key_of(value)}
        return self._with(shelf, kept)

    def _with(self, shelf: str, kept: object) -> "State":
        changes: dict[str, Any] = {shelf: kept}
        return replace(self, **changes)

    def interviews_of(self, lead: Lead) -> tuple[Interview, ...]:
        """The interviews of a lead, earliest first."""
        return tuple(sorted((i for i in self.interviews.values() if i.lead == lead.id), key=lambda i: i.starts))

    def check_ins_of(self, lead: Lead) -> tuple[CheckIn, ...]:
        """The check-ins of a lead, earliest first."""
        return tuple(sorted((c for c in self.check_ins.values() if c.lead == lead.id), key=lambda c: c.at))

    def timeline_of(self, lead: Lead) -> tuple[Entry, ...]:
        """What happened to a lead, in order."""
        return tuple(entry for _, entry in sorted(self.entries.items()) if entry.lead == lead.id)

    def open_leads(self) -> tuple[Lead, ...]:
        """The leads that are not at an end, in the order they came."""
        return tuple(lead for _, lead in sorted(self.leads.items()) if not lead.closed)

    def asking(self) -> Talk | None:
        """The talk that asked last: typed text goes there."""
        return max(self.talks.values(), key=lambda talk: talk.asked, default=None)


def key_of(value: Kept) -> int | str:
    """What a value is found by."""
    if isinstance(value, Reminder):
        return value.kind
    if isinstance(value, Card):
        return value.question
    return value.lead if isinstance(value, Nudge) else value.id
