"""Owns the persons' side of the stand-in: what they see, type and press, each turned into a proper update."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.demo.chats import Chat, Document, Shown, ShownButton, What, file_id_of, message_json
from bot.demo.markup import Parsed
from bot.demo.shared_files import Sent, SharedFiles
from bot.demo.updates import Updates

BOT: dict[str, Any] = {
    "id": 7000000001,
    "is_bot": True,
    "first_name": "Callback Coach",
    "username": "callback_coach_bot",
}
_FILE = {"file_id": "file", "file_unique_id": "unique"}
OTHER_KINDS: dict[str, Any] = {
    "photo": [_FILE | {"width": 90, "height": 90}],
    "voice": _FILE | {"duration": 3},
    "audio": _FILE | {"duration": 3},
    "video": _FILE | {"width": 90, "height": 90, "duration": 3},
    "video_note": _FILE | {"length": 90, "duration": 3},
    "animation": _FILE | {"width": 90, "height": 90, "duration": 3},
    "sticker": _FILE | {"type": "regular", "width": 90, "height": 90, "is_animated": False, "is_video": False},
    "document": _FILE | {"file_name": "letter.pdf"},
    "location": {"latitude": 51.5, "longitude": -0.12},
    "contact": {"phone_number": "+440000000000", "first_name": "Kim"},
    "dice": {"emoji": "🎲", "value": 4},
    "game": {"title": "Tea", "description": "A game", "photo": [_FILE | {"width": 90, "height": 90}]},
    "story": {"chat": {"id": 5, "type": "private", "first_name": "Kim"}, "id": 1},
    "paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]},
    "checklist": {"title": "Before the interview", "tasks": [{"id": 1, "text": "Tie"}]},
    "poll": {
        "id": "1",
        "question": "Tea?",
        "options": [{"text": text, "voter_count": 0, "persistent_id": text} for text in ("Yes", "No")],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    },
}
"""Messages that are no text, by the Bot API's name of their field."""


@dataclass(slots=True)
class Query:
    """A press that waits for its answer."""

    chat: Chat
    message: Shown
    at: datetime
    answered: bool = False


class Phones:
    """The phones of everybody who talks with the bot. Every act returns the id of its update."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.updates = Updates(now)
        self.files = SharedFiles(now)
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self._last_message = 0

    def chat(self, person: int, name: str = "Sam Sample", language: str | None = "en") -> Chat:
        """The chat with a person; it begins when it is first asked for."""
        return self.chats.setdefault(person, Chat(person, name, language))

    @property
    def pending(self) -> int:
        """How many updates the bot has not confirmed."""
        return self.updates.pending

    @property
    def unanswered(self) -> int:
        """How many presses show a spinner, because the bot has not answered them."""
        return sum(not query.answered for query in self.queries.values())

    def type(self, person: int, text: str) -> int:
        """A person writes a text; one that begins with a slash is marked as a command."""
        chat = self._open(person)
        message = self._own(text)
        chat.happen(What.TYPED, message)
        body = message_json(chat, message, BOT)
        if text.startswith("/"):
            body["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
        return self.updates.add("message", body)

    def send_other(self, person: int, kind: str, caption: str = "", album: str = "") -> int:
        """A person sends something that is no text (see ``OTHER_KINDS``), or changes a text of theirs from long ago
        ("edited"). Pictures with the same ``album`` were sent in one go.
        """
        if kind == "edited":
            body = message_json(self._open(person), self._own("[edited]"), BOT)
            return self.updates.add("edited_message", body | {"edit_date": body["date"]})
        told = {"caption": caption, "media_group_id": album}
        return self._send(
            person, kind, {kind: OTHER_KINDS[kind], **{name: each for name, each in told.items() if each}}
        )

    def edit(self, person: int, message: int, text: str) -> int:
        """A person changes a text of theirs. Raises ``LookupError`` when there is no such message of theirs."""
        chat = self._open(person)
        before = chat.shown[message]
        if before.by_bot:
            raise LookupError("nobody can change what the bot wrote")
        after = replace(before, html=text, parsed=Parsed(text), edited=self.now())
        chat.happen(What.TYPED, after)
        return self.updates.add("edited_message", message_json(chat, after, BOT))

    def forward(self, person: int, text: str, by: str = "Sample Corp") -> int:
        """A person forwards a text that somebody else wrote, who does not show who they are."""
        chat = self._open(person)
        message = self._own(text)
        chat.happen(What.TYPED, message)
        body = message_json(chat, message, BOT)
        origin = {"type": "hidden_user", "date": body["date"], "sender_user_name": by}
        return self.updates.add("message", body | {"forward_origin": origin})

    def share_place(self, person: int, latitude: float, longitude: float, *, live: bool = False) -> int:
        """A person shares where they are, once or (``live``) for an hour."""
        place: dict[str, Any] = {"latitude": latitude, "longitude": longitude}
        return self._send(person, "location", {"location": place | ({"live_period": 3600} if live else {})})

    def move_place(self, person: int, message: int, latitude: float, longitude: float) -> int:
        """The phone tells that a live location has moved. Raises ``KeyError`` when there is no such message."""
        chat = self._open(person)
        body = message_json(chat, replace(chat.shown[message], edited=self.now()), BOT)
        del body["text"], body["entities"]
        place = {"latitude": latitude, "longitude": longitude, "live_period": 3600}
        return self.updates.add("edited_message", body | {"location": place})

    def share_contact(self, person: int, name: str, phone: str, email: str = "", *, own: bool = False) -> int:
        """A person shares a visiting card: somebody's of their phone book, or their ``own``."""
        first, _, last = name.partition(" ")
        card: dict[str, Any] = {"first_name": first, "phone_number": phone} | ({"last_name": last} if last else {})
        if email:
            card["vcard"] = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEMAIL;TYPE=work:{email}\r\nEND:VCARD"
        return self._send(person, "contact", {"contact": card | ({"user_id": person} if own else {})})

    def say_in(self, group: int, by: int, text: str) -> int:
        """Somebody writes in a group that the bot is in."""
        chat = self.chats[group]
        message = self._own(text)
        chat.happen(What.TYPED, message)
        body = message_json(chat, message, BOT) | {"from": self.chat(by).person_json()}
        return self.updates.add("message", body)

    def post(self, channel: int, text: str) -> int:
        """Somebody posts in a channel (a negative id) of which the bot is an administrator."""
        chat = self.chats.setdefault(channel, Chat(channel, "The channel", None, "channel"))
        message = self._own(text)
        chat.happen(What.TYPED, message)
        body = message_json(chat, message, BOT)
        del body["from"]
        return self.updates.add("channel_post", body)

    def send_file(self, person: int, name: str, content: bytes, mime: str = "", caption: str = "") -> int:
        """A person sends a file; apps say what kind it is, some do not."""
        chat = self._open(person)
        document = Document(name, content, mime)
        message = replace(self._own(caption, "document"), document=document)
        self.files.sent[file_id_of(message)] = Sent(chat, document)
        chat.happen(What.TYPED, message)
        return self.updates.add("message", message_json(chat, message, BOT))

    def press(self, person: int, message: int, button: int | str, *, accessible: bool = True) -> int:
        """A person presses a button: its place counted from 0, or its data (also of a button no longer shown).

        ``accessible=False``: the message is too old for Telegram to tell about. Raises ``LookupError`` when there is
        no such message or button.
        """
        chat = self._open(person)
        shown = chat.shown[message]
        pressed = shown.buttons[button] if isinstance(button, int) else _with_data(shown, button)
        if not pressed.data:
            raise LookupError(f"{pressed.label!r} opens a page; it says nothing to the bot")
        chat.happen(What.PRESSED, shown, pressed.label)
        query = f"query-{len(self.queries) + 1}"
        self.queries[query] = Query(chat, shown, self.now())
        about = {"message_id": message, "chat": chat.json(), "date": 0}
        body = {
            "id": query,
            "from": chat.person_json(),
            "message": message_json(chat, shown, BOT) if accessible else about,
            "chat_instance": str(person),
            "data": pressed.data,
        }
        return self.updates.add("callback_query", body)

    def block(self, person: int) -> int:
        """A person blocks the bot."""
        chat = self.chat(person)
        chat.blocked = True
        return self._membership(chat, chat.person_json(), "member", "kicked")

    def unblock(self, person: int) -> int:
        """A person lets the bot in again."""
        chat = self.chat(person)
        chat.blocked = False
        return self._membership(chat, chat.person_json(), "kicked", "member")

    def join_group(self, group: int, by: int) -> int:
        """A person adds the bot to a group (a negative id)."""
        chat = self.chats.setdefault(group, Chat(group, "The group", None, "supergroup"))
        return self._membership(chat, self.chat(by).person_json(), "left", "member")

    def remove(self, person: int, message: int) -> None:
        """A person deletes a message; the bot is not told."""
        del self.chat(person).shown[message]

    def redeliver(self, update_id: int) -> None:
        """Deliver an update a second time. Raises ``KeyError`` if there was none of this id."""
        self.updates.redeliver(update_id)

    def next_message_id(self) -> int:
        """An id for a new message."""
        self._last_message += 1
        return self._last_message

    def _send(self, person: int, kind: str, content: dict[str, Any]) -> int:
        """A person sends what is no text; on the screen it stands as its kind in brackets."""
        chat = self._open(person)
        message = self._own(f"[{kind}]", kind)
        chat.happen(What.TYPED, message)
        body = message_json(chat, message, BOT)
        del body["text"], body["entities"]
        return self.updates.add("message", body | content)

    def _own(self, text: str, kind: str = "text") -> Shown:
        return Shown(self.next_message_id(), self.now(), text, Parsed(text), by_bot=False, kind=kind)

    def _open(self, person: int) -> Chat:
        chat = self.chat(person)
        if chat.blocked:
            raise ValueError("Telegram lets nobody write to a bot they have blocked: unblock it first")
        return chat

    def _membership(self, chat: Chat, by: dict[str, Any], before: str, after: str) -> int:
        def member(status: str) -> dict[str, Any]:
            return {"user": BOT, "status": status} | ({"until_date": 0} if status == "kicked" else {})

        changed = {"chat": chat.json(), "from": by, "date": int(self.now().timestamp())}
        members = {"old_chat_member": member(before), "new_chat_member": member(after)}
        return self.updates.add("my_chat_member", changed | members)


def _with_data(shown: Shown, data: str) -> ShownButton:
    for button in shown.buttons:
        if button.data == data:
            return button
    return ShownButton("an older button", data=data)
