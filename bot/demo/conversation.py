"""Owns a conversation: what one person says, presses and waits for, each act until the bot has come to rest."""

from datetime import UTC, datetime, timedelta, tzinfo

from bot.demo.chats import Chat, Shown
from bot.demo.rehearsal import Rehearsal
from flows.state import State

SAM = 1


class NoSuchButton(LookupError):
    """There is no such button; the message says which there are."""


class Conversation:
    """One person in a rehearsal. ``home`` is the zone of their wall clock until the coach knows it better."""

    def __init__(
        self, rehearsal: Rehearsal, home: tzinfo, person: int = SAM, name: str = "Sam Sample", language: str = "en"
    ) -> None:
        self.rehearsal = rehearsal
        self.home = home
        self.person = person
        self.chat: Chat = rehearsal.standin.chat(person, name, language)

    def state(self) -> State | None:
        """What the store has of the person; None if nothing, or if the bot is down."""
        return self.rehearsal.store.people.load(self.person) if self.rehearsal.running else None

    @property
    def zone(self) -> tzinfo:
        """The zone of the person's wall clock."""
        state = self.state()
        return state.person.tz if state and state.person.zone_known else self.home

    @property
    def now(self) -> datetime:
        """What the person's wall clock shows."""
        return self.rehearsal.clock.now().astimezone(self.zone)

    def after(self, delta: timedelta) -> datetime:
        """The instant that much later: whole days by the wall clock, the rest as it passes. In UTC."""
        days = timedelta(days=delta.days)
        return (self.now + days).astimezone(UTC) + (delta - days)

    async def says(self, text: str) -> None:
        """Write a text or a command."""
        self.rehearsal.standin.type(self.person, text)
        await self.rehearsal.settle()

    async def sends(self, kind: str, caption: str = "") -> None:
        """Send something that is no text: "photo", "voice" and so on; "edited" changes a text from long ago."""
        self.rehearsal.standin.send_other(self.person, kind, caption)
        await self.rehearsal.settle()

    async def edits(self, message: int, text: str) -> None:
        """Change a text of their own."""
        self.rehearsal.standin.edit(self.person, message, text)
        await self.rehearsal.settle()

    async def forwards(self, text: str, by: str = "Sample Corp") -> None:
        """Forward what somebody else wrote."""
        self.rehearsal.standin.forward(self.person, text, by)
        await self.rehearsal.settle()

    async def shares_place(self, latitude: float, longitude: float, *, live: bool = False) -> None:
        """Share where they are."""
        self.rehearsal.standin.share_place(self.person, latitude, longitude, live=live)
        await self.rehearsal.settle()

    async def shares_contact(self, name: str, phone: str, email: str = "", *, own: bool = False) -> None:
        """Share a visiting card."""
        self.rehearsal.standin.share_contact(self.person, name, phone, email, own=own)
        await self.rehearsal.settle()

    async def sends_file(self, name: str, content: bytes, mime: str = "") -> None:
        """Send a file."""
        self.rehearsal.standin.send_file(self.person, name, content, mime)
        await self.rehearsal.settle()

    async def presses(self, button: str | int) -> None:
        """Press a button: the label of the newest button that has it, or a number counted from 1 (see ``in_front``).

        Raises ``NoSuchButton``.
        """
        message, place = self._numbered(button) if isinstance(button, int) else self._labelled(button)
        await self.presses_at(message.id, place)

    async def presses_at(self, message: int, place: int | str) -> None:
        """Press the button at ``place`` (from 0), or with that payload, of any message. Raises ``NoSuchButton``."""
        try:
            self.rehearsal.standin.press(self.person, message, place)
        except LookupError:
            raise NoSuchButton("There is no such button.") from None
        await self.rehearsal.settle()

    async def blocks(self) -> None:
        """Block the bot."""
        self.rehearsal.standin.block(self.person)
        await self.rehearsal.settle()

    async def unblocks(self) -> None:
        """Let the bot in again."""
        self.rehearsal.standin.unblock(self.person)
        await self.rehearsal.settle()

    async def later(self, delta: timedelta) -> None:
        """Let time pass."""
        await self.rehearsal.until(self.after(delta))

    async def until(self, instant: datetime) -> None:
        """Let time pass until an instant (aware)."""
        await self.rehearsal.until(instant)

    async def restart(self) -> None:
        """Restart the bot on the same store."""
        await self.rehearsal.restart()

    async def kill(self) -> None:
        """Let the bot die without warning."""
        await self.rehearsal.kill()

    async def start(self) -> None:
        """Start the bot again."""
        await self.rehearsal.start()

    async def stop(self) -> None:
        """Stop the bot in good order."""
        await self.rehearsal.stop()

    def _numbered(self, number: int) -> tuple[Shown, int]:
        message = self.chat.in_front()
        if message is None:
            raise NoSuchButton("There are no buttons.")
        if not 1 <= number <= len(message.buttons):
            raise NoSuchButton(f"There is no button {number}: they go from 1 to {len(message.buttons)}.")
        return message, number - 1

    def _labelled(self, label: str) -> tuple[Shown, int]:
        front = self.chat.in_front()
        messages = [*([front] if front else []), *reversed(self.chat.with_buttons())]
        for message in messages:
            if label in message.labels:
                return message, message.labels.index(label)
        shown = ", ".join(label for message in messages for label in message.labels)
        raise NoSuchButton(f"There is no button {label!r} among: {shown or 'none'}.")
