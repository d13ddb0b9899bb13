"""Owns what a person sees on their screen: chats, messages, buttons, and what happened in which order."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.demo.markup import Parsed


@dataclass(frozen=True, slots=True)
class ShownButton:
    """A button under a message: it carries ``data``, or opens ``url``."""

    label: str
    data: str = ""
    url: str = ""

    def json(self) -> dict[str, str]:
        """The button as the Bot API tells it."""
        return {"text": self.label} | ({"url": self.url} if self.url else {"callback_data": self.data})


@dataclass(frozen=True, slots=True)
class Document:
    """A file that came with a message. ``mime`` is empty where nobody said what kind it is."""

    name: str
    content: bytes
    mime: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG that came with a message, and its size in points."""

    content: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Shown:
    """One message as it stands on the screen. ``html`` is what was sent, ``edited`` when it was changed last.

    Of a message of the person's own that is no text, ``kind`` says what it is: "photo", "voice" and so on.
    """

    id: int
    date: datetime
    html: str
    parsed: Parsed
    by_bot: bool = True
    rows: tuple[tuple[ShownButton, ...], ...] = ()
    document: Document | None = None
    picture: Picture | None = None
    edited: datetime | None = None
    kind: str = "text"

    @property
    def text(self) -> str:
        """The text as it is read, without tags."""
        return self.parsed.text

    @property
    def buttons(self) -> tuple[ShownButton, ...]:
        """The buttons in reading order."""
        return tuple(button for row in self.rows for button in row)

    @property
    def labels(self) -> tuple[str, ...]:
        """What stands on the buttons."""
        return tuple(button.label for button in self.buttons)


class What(StrEnum):
    """What can happen in a chat."""

    TYPED = "typed"
    PRESSED = "pressed"
    SENT = "sent"
    EDITED = "edited"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened, with the message as it stood then. ``note``: the pressed label, or a notice's text."""

    what: What
    message: Shown
    note: str = ""

    @property
    def by_bot(self) -> bool:
        """Whether the bot did it."""
        return self.what not in {What.TYPED, What.PRESSED}


@dataclass(slots=True)
class Chat:
    """A chat as the person sees it: the visible messages in order, and everything that happened."""

    id: int
    name: str
    language: str | None = "en"
    kind: str = "private"
    blocked: bool = False
    shown: dict[int, Shown] = field(default_factory=dict)
    happenings: list[Happening] = field(default_factory=list)

    @property
    def messages(self) -> list[Shown]:
        """The visible messages, oldest first."""
        return list(self.shown.values())

    def happen(self, what: What, message: Shown, note: str = "") -> None:
        """Put a message on the screen as it now stands, and remember what happened."""
        self.shown[message.id] = message
        self.happenings.append(Happening(what, message, note))

    def notice(self, message: Shown, text: str) -> None:
        """Show the short notice that answers a press; the message stays as it is."""
        self.happenings.append(Happening(What.NOTICE, message, text))

    def in_front(self) -> Shown | None:
        """The message with buttons that was shown or edited last: the one a person is looking at."""
        for happening in reversed(self.happenings):
            message = self.shown.get(happening.message.id)
            if happening.what in {What.SENT, What.EDITED} and message and message.rows:
                return message
        return None

    def with_buttons(self) -> list[Shown]:
        """The visible messages that have buttons, oldest first."""
        return [message for message in self.messages if message.rows]

    def json(self) -> dict[str, Any]:
        """The chat as the Bot API tells it."""
        name = {"first_name": self.name} if self.kind == "private" else {"title": self.name}
        return {"id": self.id, "type": self.kind} | name

    def person_json(self) -> dict[str, Any]:
        """The person of a private chat as the Bot API tells it."""
        person: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": self.name}
        return person | ({"language_code": self.language} if self.language else {})


def file_id_of(message: Shown) -> str:
    """What the Bot API calls the file of a message."""
    return f"file-{message.id}"


def message_json(chat: Chat, message: Shown, bot: dict[str, Any]) -> dict[str, Any]:
    """A message as the Bot API tells it."""
    body: dict[str, Any] = {
        "message_id": message.id,
        "from": bot if message.by_bot else chat.person_json(),
        "chat": chat.json(),
        "date": int(message.date.timestamp()),
    }
    text, entities = ("caption", "caption_entities") if message.document or message.picture else ("text", "entities")
    if message.text:
        body |= {text: message.text, entities: message.parsed.entities()}
    if message.document:
        file = {"file_id": file_id_of(message), "file_unique_id": f"unique-{message.id}"}
        kind = {"mime_type": message.document.mime} if message.document.mime else {}
        size = len(message.document.content)
        body["document"] = file | {"file_name": message.document.name, "file_size": size} | kind
    if picture := message.picture:
        sizes = {"width": picture.width, "height": picture.height, "file_size": len(picture.content)}
        body["photo"] = [{"file_id": file_id_of(message), "file_unique_id": f"unique-{message.id}"} | sizes]
    if message.rows:
        body["reply_markup"] = {"inline_keyboard": [[button.json() for button in row] for row in message.rows]}
    if message.edited:
        body["edit_date"] = int(message.edited.timestamp())
    return body
