"""One turn of the conversation: the small workbench on which a decision is put together.

It is made for one event and thrown away; from outside, a decision stays values in, values out.
"""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from flows.effects import At, Draft, Effect, Message, Rows, Say, Text
from flows.state import Kept, State
from flows.values import Entry, Interview, InterviewStatus, Lead, Person


class Turn:
    """The state so far, the instant, and what is wanted done so far.

    ``pressed`` is Telegram's id of the message whose button was pressed, if one was: what answers it takes its place.
    ``message`` is that of the text message that is answered, so that a change of it can be followed (``written.py``).
    """

    def __init__(self, state: State, now: datetime, pressed: int | None = None, *, bulk: bool = False) -> None:
        self.state = state
        self.now = now
        self.pressed = pressed
        self.bulk = bulk
        self.message: int | None = None
        self.effects: list[Effect] = []

    @property
    def person(self) -> Person:
        """The person, as they now stand."""
        return self.state.person

    @property
    def local(self) -> datetime:
        """The instant on the person's own clock."""
        return self.now.astimezone(self.person.tz)

    @property
    def today(self) -> date:
        """The day on the person's own calendar."""
        return self.local.date()

    def coming(self) -> list[Interview]:
        """The planned interviews that are not over, soonest first."""
        planned = (i for i in self.state.interviews.values() if i.status is InterviewStatus.PLANNED)
        return sorted((i for i in planned if i.ends > self.now), key=lambda interview: interview.starts)

    def at(self, moment: datetime) -> At:
        """When an interview is, to be shown: in its own zone, and on the person's clock where that differs."""
        return At(moment, self.person.zone if self.person.zone_known else "")

    def hour(self, moment: datetime) -> At:
        """The hour alone, on the person's clock first."""
        return replace(self.at(moment), hour=True)

    def new_id(self) -> int:
        """An id that nothing of this person has had."""
        self.change_person(last_id=self.person.last_id + 1)
        return self.person.last_id

    def change_person(self, **changes: Any) -> None:
        """Change the person."""
        self.state = replace(self.state, person=replace(self.person, **changes))

    def put(self, value: Kept) -> None:
        """Keep a value."""
        self.state = self.state.put(value)

    def drop(self, value: Kept) -> None:
        """Let a value go."""
        self.state = self.state.drop(value)

    def note(self, lead: Lead, what: str, at: datetime | None = None, **details: str) -> None:
        """Add a line to a lead's timeline: of now, or of ``at``."""
        self.put(Entry(self.new_id(), lead.id, at or self.now, what, details))

    def say(self, *blocks: Text | Draft, rows: Rows = (), talk: int | None = None, anew: bool = False) -> None:
        """Show a message: the first in the place of the pressed one, later ones (or one that is ``anew``) below all."""
        edit = None if anew else self.pressed
        if edit is not None:
            self.pressed = None
        message = Message(tuple(blocks), rows)
        self.effects.append(Say(message, edit=edit, talk=talk, bulk=self.bulk))
