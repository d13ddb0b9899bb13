"""Owns the way in: what a Telegram update means, in the words of the coaching. Private chats only.

The rule: what a person sends is always an event, if only ``Unreadable``; what Telegram notes by itself is none.
"""

import re
from dataclasses import dataclass

from telegram import (
    CallbackQuery,
    Chat,
    ChatMember,
    ChatMemberUpdated,
    Contact,
    Document,
    Message,
    MessageOriginUser,
    Update,
    User,
)
from telegram.ext.filters import StatusUpdate

from bot.telegram.buttons import decode
from bot.words import clean, cut
from flows.events import (
    Blocked,
    Command,
    ContactSent,
    Edited,
    Event,
    FileSent,
    PlaceSent,
    Pressed,
    Typed,
    Unblocked,
    Unreadable,
)

LONGEST_FILE_NAME = 120
LONGEST_LINE = 80
"""Characters of a name, a telephone number, an address on a visiting card."""
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL | re.ASCII)
_KINDS = (
    "animation",
    "audio",
    "checklist",
    "dice",
    "game",
    "live_photo",
    "paid_media",
    "photo",
    "poll",
    "sticker",
    "story",
    "video",
    "video_note",
    "voice",
)
_REPLACED = frozenset({"animation", "audio", "document", "photo", "video"})
"""What a person can put in the place of what they sent before; all else that is no text is edited by Telegram."""
_CARD_EMAIL = re.compile(r"^(?:item\d+\.)?EMAIL[^:\r\n]*:\s*([^\s@:,;<>]+@[^\s@:,;<>]+\.[^\s@:,;<>]+)\s*$", re.I | re.M)
_CARD_FOLD = re.compile(r"\r?\n[ \t]")
_OUTSIDE = frozenset({ChatMember.LEFT, ChatMember.BANNED})
_INSIDE = frozenset({ChatMember.MEMBER, ChatMember.ADMINISTRATOR})


@dataclass(frozen=True, slots=True)
class Reading:
    """Who it is from, and what happened.

    language: Telegram's tag of the person's app, if it says one. query: what a press must be answered with.
    """

    person: int
    name: str
    language: str | None
    event: Event
    query: str | None = None


def read(update: Update) -> Reading | None:
    """What an update means; None if it is not from a private chat or nothing that a person did."""
    if update.message:
        return _reading(update.message.chat, update.message.from_user, _sent(update, update.message))
    if update.edited_message:
        return _reading(update.edited_message.chat, update.edited_message.from_user, _edited(update.edited_message))
    if update.callback_query:
        return _pressed(update.callback_query)
    if update.my_chat_member:
        return _reading(update.my_chat_member.chat, update.my_chat_member.from_user, _member(update.my_chat_member))
    return None


def joined_group(update: Update) -> int | None:
    """The id of the group that the bot was just added to, if this update says so."""
    change = update.my_chat_member
    if change is None or change.chat.type not in (Chat.GROUP, Chat.SUPERGROUP):
        return None
    joined = change.old_chat_member.status in _OUTSIDE and change.new_chat_member.status in _INSIDE
    return change.chat.id if joined else None


def _reading(chat: Chat, user: User | None, event: Event | None, query: str | None = None) -> Reading | None:
    if event is None or user is None or chat.type != Chat.PRIVATE:
        return None
    return Reading(chat.id, clean(user.full_name).strip(), user.language_code, event, query)


def _sent(update: Update, message: Message) -> Event | None:
    if message.text is not None:
        return _written(message, clean(message.text).strip())
    if message.contact:
        return _card(message.contact, message.from_user)
    if message.location:  # a venue comes as both; of a live location this is the first point
        return PlaceSent(message.location.latitude, message.location.longitude)
    if kind := _kind(message):
        words, album = clean(message.caption or "").strip(), message.media_group_id or ""
        return Unreadable(kind, words, message.message_id, _forwarded(message), album)
    if message.document:  # after animation, which comes as both
        return _file(message.document, message.caption)
    return None if StatusUpdate.ALL.check_update(update) else Unreadable("other")


def _kind(message: Message) -> str:
    return next((kind for kind in _KINDS if getattr(message, kind)), "")


def _file(document: Document, caption: str | None) -> Event:
    name = cut(clean(document.file_name or "").strip(), LONGEST_FILE_NAME)
    size, mime = document.file_size or 0, document.mime_type or ""
    return FileSent(document.file_id, name, size, mime, clean(caption or "").strip())


def _written(message: Message, text: str) -> Event:
    if not text:
        return Unreadable("empty")
    command = _COMMAND.fullmatch(text)
    if command and not _forwarded(message):
        return Command(command[1].lower(), (command[2] or "").strip())
    return Typed(text, message.message_id, _forwarded(message))


def _forwarded(message: Message) -> bool:
    """Whether somebody else wrote it: what a person forwards of their own is theirs."""
    origin = message.forward_origin
    if isinstance(origin, MessageOriginUser) and message.from_user and origin.sender_user.id == message.from_user.id:
        return False
    return origin is not None


def _card(contact: Contact, sender: User | None) -> Event:
    if sender is not None and contact.user_id == sender.id:
        return Unreadable("own-card")
    name = " ".join(filter(None, (contact.first_name, contact.last_name)))
    found = _CARD_EMAIL.search(_CARD_FOLD.sub("", contact.vcard or ""))
    email = found[1] if found and len(found[1]) <= LONGEST_LINE else ""
    return ContactSent(_line(name), _line(contact.phone_number), _line(email))


def _line(value: str) -> str:
    return cut(" ".join(clean(value).split()), LONGEST_LINE)


def _edited(message: Message) -> Event | None:
    # A live location is edited every few seconds, and by the phone, not by the person.
    if words := clean(message.text or message.caption or "").strip():
        return Edited(words, message.message_id)
    if message.text is not None:
        return Unreadable("empty")
    kind = _kind(message) or ("document" if message.document else "")
    return Unreadable(kind) if kind in _REPLACED else None


def _pressed(query: CallbackQuery) -> Reading | None:
    message = query.message
    if message is None:  # a button under an inline result: the coach has none
        return None
    # An old message comes as a Message dated 1970, so its class says nothing: only is_accessible does.
    event = Pressed(decode(query.data or ""), message.message_id if message.is_accessible else None)
    return _reading(message.chat, query.from_user, event, query.id)


def _member(change: ChatMemberUpdated) -> Event | None:
    match change.new_chat_member.status:
        case ChatMember.BANNED:
            return Blocked()
        case ChatMember.MEMBER:
            return Unblocked()
    return None
