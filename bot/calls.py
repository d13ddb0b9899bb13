"""Owns the shape of one Bot API call that is to be made: plain data that can wait in the outbox as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Call:
    """One Bot API call that is to be made; every part of it can be written as JSON.

    method: "sendMessage", "editMessageText", "answerCallbackQuery", "sendDocument",
        "sendPhoto" or "getFile".
    params: Bot API parameter names (chat_id, text, parse_mode, reply_markup as a dict, ...). For sendDocument they are
        chat_id, filename, content (the file's text) and caption. For sendPhoto, panels are the numbers
        of the picture, which is drawn when it is sent (``bot/charts.py``). For getFile, which asks for the file to be
        read and answered (``bot/files/``), they are file_id and what ``ReadFile`` says, as text.
    talk: the talk whose question this shows; on success the Telegram message id is kept on that talk.
    bulk: written by the coach by itself and not in answer to anyone, so it is paced.
    """

    method: str
    params: Mapping[str, Any]
    talk: int | None = None
    bulk: bool = False
