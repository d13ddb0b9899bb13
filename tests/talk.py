"""Owns the language of the dialogue tests: says, presses, later, hears. One ``Talk`` is one person.

What a person ``hears`` is what the bot sent or edited since that person's last act (or since time last moved for them).
"""

from datetime import datetime, timedelta

from bot.demo.chats import Happening, Shown, What
from bot.demo.conversation import Conversation
from bot.demo.instants import read_instant
from bot.demo.rehearsal import Rehearsal
from bot.demo.screen import body, heading
from bot.demo.standin import StandIn
from flows.state import State


class Talk:
    """One person who talks with the bot."""

    def __init__(self, conversation: Conversation) -> None:
        self.conversation = conversation
        self._mark = 0

    # What the person does.

    async def says(self, text: str) -> None:
        """Write a text or a command."""
        self._begin()
        await self.conversation.says(text)

    async def sends(self, kind: str, caption: str = "") -> None:
        """Send something that is no text: "photo", "voice", "edited" ..."""
        self._begin()
        await self.conversation.sends(kind, caption)

    async def edits(self, message: Shown, text: str) -> None:
        """Change a text of their own (see ``wrote``)."""
        self._begin()
        await self.conversation.edits(message.id, text)

    async def forwards(self, text: str, by: str = "Sample Corp") -> None:
        """Forward what somebody else wrote."""
        self._begin()
        await self.conversation.forwards(text, by)

    async def shares_place(self, latitude: float, longitude: float, *, live: bool = False) -> None:
        """Share where they are."""
        self._begin()
        await self.conversation.shares_place(latitude, longitude, live=live)

    async def shares_contact(self, name: str, phone: str, email: str = "", *, own: bool = False) -> None:
        """Share a visiting card."""
        self._begin()
        await self.conversation.shares_contact(name, phone, email, own=own)

    async def sends_file(self, name: str, content: bytes, mime: str = "") -> None:
        """Send a file, and wait until it is answered."""
        self._begin()
        await self.conversation.sends_file(name, content, mime)

    async def presses(self, button: str | int, *, answered: bool = True) -> None:
        """Press the newest button with this label, or by number from 1; the bot must answer, or a spinner stays."""
        self._begin()
        await self.conversation.presses(button)
        assert not answered or not self.standin.unanswered, self.told("the press was not answered")

    async def presses_old(self, message: Shown, button: int | str) -> None:
        """Press a button of a message as it once stood: by its place from 1, or by its payload."""
        self._begin()
        data = message.buttons[button - 1].data if isinstance(button, int) else button
        await self.conversation.presses_at(message.id, data)

    async def blocks(self) -> None:
        """Block the bot."""
        self._begin()
        await self.conversation.blocks()

    async def unblocks(self) -> None:
        """Let the bot in again."""
        self._begin()
        await self.conversation.unblocks()

    # What the world does.

    async def later(self, *, weeks: int = 0, days: int = 0, hours: int = 0, minutes: int = 0) -> None:
        """Let time pass: whole days by the wall clock."""
        self._begin()
        await self.conversation.later(timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes))

    async def until(self, when: str | datetime) -> None:
        """Let time pass until then: "2026-06-09 10:00", "monday 9:00" on the person's wall clock, or an instant."""
        self._begin()
        instant = read_instant(when, self.now) if isinstance(when, str) else when
        assert instant is not None, f"{when!r} is no time"
        await self.conversation.until(instant)

    async def restart(self) -> None:
        """Restart the bot on the same store."""
        self._begin()
        await self.conversation.restart()

    async def kill(self) -> None:
        """Let the bot die without warning; ``start`` brings it back."""
        self._begin()
        await self.conversation.kill()

    async def stop(self) -> None:
        """Stop the bot in good order; ``start`` brings it back."""
        self._begin()
        await self.conversation.stop()

    async def start(self) -> None:
        """Start the bot again."""
        self._begin()
        await self.conversation.start()

    # What comes of it.

    def hears(self, *parts: str) -> None:
        """Each part stands in something that the bot said since the last act."""
        for part in parts:
            assert any(part in text for text in self.news), self.told(f"did not hear {part!r}")

    def hears_not(self, *parts: str) -> None:
        """No part stands in what the bot said since the last act."""
        for part in parts:
            assert not any(part in text for text in self.news), self.told(f"heard {part!r}")

    def hears_nothing(self) -> None:
        """The bot said nothing since the last act."""
        assert not self.news, self.told("heard something")

    @property
    def happened(self) -> list[Happening]:
        """What the bot did since the last act."""
        return [happening for happening in self.conversation.chat.happenings[self._mark :] if happening.by_bot]

    @property
    def news(self) -> list[str]:
        """The texts that the bot sent or edited since the last act, and the notices, oldest first."""
        return [happening.note or happening.message.text for happening in self.happened]

    @property
    def last(self) -> str:
        """The text that the bot sent or edited last."""
        said = [each for each in self.conversation.chat.happenings if each.what in {What.SENT, What.EDITED}]
        assert said, "the bot never said anything"
        return said[-1].message.text

    @property
    def front(self) -> Shown:
        """The message with buttons that was shown or edited last."""
        message = self.conversation.chat.in_front()
        assert message is not None, self.told("no message has buttons")
        return message

    @property
    def buttons(self) -> tuple[str, ...]:
        """The labels of the message with buttons that was shown or edited last; none if there is none."""
        message = self.conversation.chat.in_front()
        return message.labels if message else ()

    @property
    def messages(self) -> list[Shown]:
        """What stands on the screen, oldest first."""
        return self.conversation.chat.messages

    @property
    def wrote(self) -> Shown:
        """What the person wrote or sent last."""
        return [message for message in self.messages if not message.by_bot][-1]

    @property
    def now(self) -> datetime:
        """What the person's wall clock shows."""
        return self.conversation.now

    @property
    def rehearsal(self) -> Rehearsal:
        """The bot and its clock."""
        return self.conversation.rehearsal

    @property
    def standin(self) -> StandIn:
        """Telegram."""
        return self.rehearsal.standin

    def state(self) -> State:
        """All that the store has of the person."""
        state = self.conversation.state()
        assert state is not None, "the store knows nothing of this person"
        return state

    def known(self) -> bool:
        """Whether the store has anything of the person."""
        return self.conversation.state() is not None

    def another(self, person: int, name: str = "Kim Sample", language: str = "en") -> "Talk":
        """Somebody else who talks with the same bot."""
        return Talk(Conversation(self.rehearsal, self.conversation.home, person, name, language))

    def told(self, why: str) -> str:
        """The whole talk as text, for a failing test."""
        lines = [why, "", heading(self.now)]
        for place, happening in enumerate(self.conversation.chat.happenings):
            if place == self._mark:
                lines += ["", "… and since the last act:"]
            lines += ["", *_lines(happening)]
        return "\n".join(lines)

    def _begin(self) -> None:
        self._mark = len(self.conversation.chat.happenings)


def _lines(happening: Happening) -> list[str]:
    match happening.what:
        case What.TYPED:
            return [f"> {happening.message.text}"]
        case What.PRESSED:
            return [f"> [{happening.note}]"]
        case What.NOTICE:
            return [f"| ({happening.note})"]
    edited = ["(edited)"] if happening.what is What.EDITED else []
    labels = [" ".join(f"[{button.label}]" for button in row) for row in happening.message.rows]
    return [f"| {line}" for line in (*edited, *body(happening.message, bold=False), *labels)]
