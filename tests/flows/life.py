"""Owns the language of the flow tests: one person's life, every event through the one door, on plain values.

What Telegram would do is done here: messages get ids, and the message that shows a talk's question is kept on the talk.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from flows.decide import decide, newcomer
from flows.effects import Button, Draft, Effect, In, Say, Slot, Text, WordCount
from flows.events import Command, Due, Event, Press, Pressed, Typed
from flows.planned import Nudge
from flows.state import State
from flows.turn import Turn
from flows.understanding.where import country_of
from flows.values import Interview, Kind, Lead, Person, Stage, Step

TUESDAY = datetime(2026, 6, 2, 12, tzinfo=UTC)
"""Tuesday 2 June 2026, 13:00 in London: nobody's quiet hour."""
STEPS_LIMIT = 200


def instant(day: str, wall: str = "12:00") -> datetime:
    """An instant in UTC, written shortly."""
    return datetime.fromisoformat(f"{day}T{wall}+00:00")


def a_person(zone: str = "Europe/London", **fields: Any) -> Person:
    """Sam Sample, whose zone is known."""
    person = Person(id=1, name="Sam Sample", joined=TUESDAY, zone=zone, zone_known=True)
    return replace(person, **fields)


def a_lead(stage: Stage = Stage.WAITING, step: Step = Step.FIRST_FOLLOW_UP, **fields: Any) -> Lead:
    """A lead at Sample Corp, last heard of now."""
    lead = Lead(1, "Sample Corp", stage, step, TUESDAY, TUESDAY, TUESDAY, role="Tester")
    return replace(lead, **fields)


def an_interview(wall: str, **fields: Any) -> Interview:
    """An hour by video, planned, in London, of lead 1."""
    interview = Interview(2, 1, datetime.fromisoformat(wall), "Europe/London", 60, Kind.VIDEO, told=TUESDAY)
    return replace(interview, **fields)


def a_turn(*kept: Any, now: datetime = TUESDAY, person: Person | None = None) -> Turn:
    """A workbench on which ``kept`` already lies."""
    state = State(person or a_person(last_id=100))
    for value in kept:
        state = state.put(value)
    return Turn(state, now)


FIRST_WRITTEN = 1_000_000
"""The ids of what the person typed come after it, those of what the bot sent before."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A button as it was shown once, and the message it stands under."""

    message: int
    button: Button


class Life:
    """One person, one event after the other; ``effects`` are those of the last one."""

    def __init__(self, now: datetime = TUESDAY, zone: str | None = "Europe/London", **person: Any) -> None:
        self.now = now
        self.state = newcomer(1, "Sam Sample", "en", now)
        # So that what comes is about a lead, and a check-in comes first, unless a test wants more.
        wanted = {"evening_before": False, "hours_before": False, "weekly": False, **person}
        if zone is not None:
            wanted = {"zone": zone, "zone_known": True, "country": country_of(zone), **wanted}
        self.state = replace(self.state, person=replace(self.state.person, **wanted))
        self.effects: tuple[Effect, ...] = ()
        self.messages = 0
        self.wrote = 0
        """How many messages the person has typed; their ids follow ``FIRST_WRITTEN``."""
        self.shown: list[Shown] = []
        self.newest: list[Shown] = []
        """The buttons of what was shown by the last event that showed any."""

    def acts(self, event: Event) -> None:
        """Let ``event`` happen now."""
        outcome = decide(self.state, event, self.now)
        self.state, self.effects = outcome.state, outcome.effects
        newest: list[Shown] = []
        for say in self.says:
            newest += self._show(say)
        if self.says:
            self.newest = newest

    def _show(self, say: Say) -> list[Shown]:
        message = say.edit
        if message is None:
            self.messages += 1
            message = self.messages
        if say.talk is not None and (talk := self.state.talks.get(say.talk)):
            self.state = self.state.put(replace(talk, message=message))
        buttons = [Shown(message, button) for row in say.message.rows for button in row]
        self.shown += buttons
        return buttons

    def commands(self, name: str) -> None:
        """Send ``/name``."""
        self.acts(Command(name))

    def types(self, text: str) -> None:
        """Type ``text``."""
        self.wrote += 1
        self.acts(Typed(text, FIRST_WRITTEN + self.wrote))

    def presses(self, *parts: str) -> None:
        """Press the button just shown whose label key, verb or arguments hold all of ``parts``."""
        self.presses_again(self.button(*parts))

    def presses_again(self, shown: Shown) -> None:
        """Press a button that was shown once."""
        self.acts(Pressed(shown.button.press, shown.message))

    def button(self, *parts: str) -> Shown:
        """The button just shown whose label key, verb or arguments hold all of ``parts``."""
        for shown in self.newest:
            press = shown.button.press
            if set(parts) <= {shown.button.label.key, press.verb, *press.args}:
                return shown
        raise AssertionError(f"no button {parts} among {[s.button for s in self.newest]}")

    def waits(self, span: timedelta) -> None:
        """Let time pass; every nudge comes at its time."""
        self.waits_until(self.now + span)

    def waits_until(self, end: datetime) -> None:
        """Let time pass until ``end``; every nudge comes at its time."""
        for _ in range(STEPS_LIMIT):
            due = self.next_due()
            if due is None or due > end:
                self.now = max(self.now, end)
                return
            self.now = max(self.now, due)
            self.acts(Due())
        raise AssertionError("the same nudges come again and again")

    def next_due(self) -> datetime | None:
        """When the nudger would wake for this person."""
        person = self.state.person
        if person.paused_until is not None and not (person.blocked or person.held):
            return person.paused_until  # nothing else comes before it
        if person.paused or person.blocked or person.settled or person.held:
            return None
        nudges = [nudge.at for nudge in self.state.nudges.values()]
        return min((*nudges, *(reminder.at for reminder in self.state.reminders.values())), default=None)

    def comes(self) -> None:
        """Wait for the next nudge, which comes."""
        due = self.next_due()
        assert due is not None
        self.waits_until(due)

    def opens(self, lead: Lead | None = None) -> None:
        """Open the card of a lead."""
        self.acts(Pressed(Press("card", (lead or self.lead).id), None))

    @property
    def says(self) -> list[Say]:
        """What was said last."""
        return [effect for effect in self.effects if isinstance(effect, Say)]

    @property
    def keys(self) -> list[str]:
        """The keys of the blocks of what was said last; a draft by the key of its body."""
        return [body(block).key for say in self.says for block in say.message.blocks]

    def said(self, key: str) -> Text:
        """The text of that key among all that was said last, however deep."""
        return next(text for text in all_texts(self.effects) if text.key == key)

    @property
    def lead(self) -> Lead:
        """The lead, if there is one only."""
        (lead,) = self.state.leads.values()
        return lead

    @property
    def nudge(self) -> Nudge:
        """The next step of the lead, if there is one only."""
        (nudge,) = self.state.nudges.values()
        return nudge

    @property
    def planned(self) -> datetime:
        """When the only next step comes, on the person's clock, without its zone."""
        return self.nudge.at.astimezone(self.state.person.tz).replace(tzinfo=None)

    # Short ways to get somewhere.

    def applies(self, day: str = "today", employer: str = "Sample Corp") -> None:
        """Note an application."""
        self.commands("add")
        for typed in (employer, "Tester"):
            self.types(typed)
        self.presses("website")
        self.types(day)
        self.presses("right")

    def plans(self, when: str, employer: str = "Sample Corp", kind: str = "video") -> None:
        """Tell of an interview with a new employer."""
        self.commands("interview")
        if "ask-which" in self.keys:
            self.presses("new")
        for typed in (employer, "Tester"):
            self.types(typed)
        self.tells_when(when, kind)

    def tells_when(self, when: str, kind: str | None = "video") -> None:
        """From the question after the kind of an interview to its end."""
        if kind:
            self.presses(kind)
        self.types(when)
        if "ask-length" in self.keys:
            self.presses("length-60")
        self.presses("right")


def body(block: Text | Draft) -> Text:
    """The text of a block."""
    said = block.body if isinstance(block, Draft) else block
    return said.text if isinstance(said, In) else said


def all_texts(effects: tuple[Effect, ...]) -> Iterator[Text]:
    """Every text in ``effects``, in blocks, slots and labels."""
    for effect in effects:
        if isinstance(effect, Say):
            for block in effect.message.blocks:
                yield from texts_in(body(block))
            for row in effect.message.rows:
                for button in row:
                    yield from texts_in(button.label)


def texts_in(slot: Slot) -> Iterator[Text]:
    """A text and every text in its slots."""
    match slot:
        case Text():
            yield slot
            for inner in slot.slots.values():
                yield from texts_in(inner)
        case tuple():
            for line in slot:
                yield from texts_in(line)
        case WordCount():
            yield from texts_in(slot.of)


NO_QUIET_HOURS: dict[str, Any] = {"quiet_from": time(0), "quiet_to": time(0)}
