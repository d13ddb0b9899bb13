"""Owns the way in: what a Telegram update means, in the words of the coaching. Private chats only.

The rule: what a person sends is always an event, if only ``Unreadable``; what Telegram notes by itself is none.
"""

import re
from dataclasses import dataclass

from telegram import CallbackQuery, Chat, ChatMember, ChatMemberUpdated, Document, Message, Update, User
from telegram.ext.filters import StatusUpdate

from bot.telegram.buttons import decode
from bot.words import clean, cut
from flows.events import Blocked, Command, Event, FileSent, Pressed, Typed, Unblocked, Unreadable

LONGEST_FILE_NAME = 120
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL | re.ASCII)
_KINDS = (
    "animation",
    "audio",
    "checklist",
    "contact",
    "dice",
    "game",
    "location",
    "paid_media",
    "photo",
    "poll",
    "sticker",
    "story",
    "video",
    "video_note",
    "voice",
)
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
        return _written(clean(message.text).strip())
    for kind in _KINDS:
        if getattr(message, kind):
            return Unreadable(kind, clean(message.caption or "").strip())
    if message.document:  # after animation, which comes as both
        return _file(message.document, message.caption)
    return None if StatusUpdate.ALL.check_update(update) else Unreadable("other")


def _file(document: Document, caption: str | None) -> Event:
    name = cut(clean(document.file_name or "").strip(), LONGEST_FILE_NAME)
    size, mime = document.file_size or 0, document.mime_type or ""
    return FileSent(document.file_id, name, size, mime, clean(caption or "").strip())


def _written(text: str) -> Event:
    if not text:
        return Unreadable("empty")
    command = _COMMAND.fullmatch(text)
    return Command(command[1].lower(), (command[2] or "").strip()) if command else Typed(text)


def _edited(message: Message) -> Event | None:
    # A live location is edited every few seconds, and by the phone, not by the person.
    return None if message.location else Unreadable("edited", clean(message.text or message.caption or "").strip())


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
