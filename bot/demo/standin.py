"""Owns the Telegram stand-in: a Bot API in process, as strict as Telegram, for the demo and the tests.

It never reads the clock and never waits for real time: ``now`` is given, and what waits, waits for an event. ``call``
is the whole of it, so that it can stand behind ``StandInRequest`` or behind an HTTP server.
"""

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from telegram.constants import (
    BotDescriptionLimit,
    BotNameLimit,
    CallbackQueryLimit,
    FileSizeLimit,
    MessageLimit,
)

from bot.demo.chats import Chat, Document, Shown, What, message_json
from bot.demo.faults import Counts, Faults
from bot.demo.phones import BOT, Phones
from bot.demo.pictures import read_picture
from bot.demo.refusals import (
    Params,
    Refused,
    bad_request,
    blocked,
    nested,
    not_modified,
    query_too_old,
    read_commands,
    read_keyboard,
    read_message_text,
    read_profile,
    read_text,
    whole,
)
from bot.demo.updates import limit_of

TOKEN = "7000000001:" + "stand-in_" * 3 + "demo-now"
"""The token that the stand-in answers to; it opens nothing else."""
QUERY_LIFE = timedelta(minutes=1)
"""How long a press may be answered. Telegram names no number; this is on the strict side."""
_TOKEN_FORM = re.compile(r"\d+:[\w-]{35}")
_PROFILE = {
    "setMyName": (("name", int(BotNameLimit.MAX_NAME_LENGTH)),),
    "setMyDescription": (("description", int(BotDescriptionLimit.MAX_DESCRIPTION_LENGTH)),),
    "setMyShortDescription": (("short_description", int(BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH)),),
}

Method = Callable[[Params], Awaitable[Any]]


class StandIn(Phones):
    """A Bot API and the phones behind it.

    ``commands`` holds the menus that were set, by scope and language; ``profile`` the name and descriptions, by what
    they are and language.
    """

    def __init__(self, now: Callable[[], datetime], token: str = TOKEN) -> None:
        super().__init__(now)
        self.token = token
        self.faults = Faults()
        self.counts = Counts()
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.profile: dict[tuple[str, str], str] = {}
        self._methods: dict[str, Method] = {
            "getMe": self._get_me,
            "getUpdates": self._get_updates,
            "deleteWebhook": self._delete_webhook,
            "setMyCommands": self._set_my_commands,
            "sendMessage": self._send_message,
            "sendDocument": self._send_document,
            "sendPhoto": self._send_photo,
            "getFile": self._get_file,
            "editMessageText": self._edit_message_text,
            "answerCallbackQuery": self._answer_callback_query,
        }

    # Faults on demand.

    def fail_next(self, method: str, error: Exception, times: int = 1, *, after: bool = False) -> None:
        """Let the next calls of ``method`` fail: a ``Refused`` is answered, anything else raised as if the line broke.

        ``after``: the call is carried out and only its answer is lost.
        """
        self.faults.fail_next(method, error, times, after=after)

    def hold(self, chat: int) -> None:
        """Let every call about a chat wait, as with a slow server, until ``release``."""
        self.faults.hold(chat)

    def release(self, chat: int) -> None:
        """Let the calls that wait go on."""
        self.faults.release(chat)

    # The bot's side.

    async def call(self, token: str, method: str, params: Params) -> tuple[int, dict[str, Any]]:
        """One call of the Bot API: HTTP status and JSON body.

        Objects among ``params`` may be given as such or as JSON text, numbers as text; a file is ``(name, bytes)``.
        """
        try:
            self._admit(token)
            known = method in self._methods or method in _PROFILE
            if not known:
                raise Refused(404, "Not Found: method not found")
            return 200, {"ok": True, "result": await self._carry_out(method, params)}
        except Refused as refused:
            return refused.code, refused.body()

    async def download(self, token: str, path: str) -> tuple[int, bytes]:
        """Fetch a file by the path that getFile gave: HTTP status and the file, or an error as JSON."""
        try:
            self._admit(token)
            fault = self.faults.take("download")
            if fault:
                raise fault.error
            return 200, self.files.fetch(path)
        except Refused as refused:
            return refused.code, json.dumps(refused.body()).encode()

    async def _carry_out(self, method: str, params: Params) -> Any:
        chat = self._about(params)
        with self.counts.counting(method, chat):
            await self.faults.wait(chat)
            fault = self.faults.take(method)
            if fault and not fault.after:
                raise fault.error
            result = await self._do(method, params)
            if fault:
                raise fault.error
            return result

    async def _do(self, method: str, params: Params) -> Any:
        if method in _PROFILE:
            texts = read_profile(params, _PROFILE[method])
            self.profile |= {(name, str(params.get("language_code") or "")): text for name, text in texts.items()}
            return True
        return await self._methods[method](params)

    def _admit(self, token: str) -> None:
        if not _TOKEN_FORM.fullmatch(token):
            raise Refused(404, "Not Found")
        if token != self.token:
            raise Refused(401, "Unauthorized")

    def _about(self, params: Params) -> int | None:
        query = self.queries.get(str(params.get("callback_query_id")))
        if query:
            return query.chat.id
        sent = self.files.sent.get(str(params.get("file_id")))
        if sent:
            return sent.chat.id
        chat = str(params.get("chat_id", ""))
        return int(chat) if chat.lstrip("-").isdecimal() else None

    def _reachable(self, params: Params) -> Chat:
        if "chat_id" not in params:
            raise bad_request("chat_id is empty")
        chat = self.chats.get(whole(params, "chat_id", "chat not found"))
        if chat is None:
            raise bad_request("chat not found")
        if chat.blocked:
            raise blocked()
        return chat

    async def _get_me(self, _: Params) -> dict[str, Any]:
        can = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
        return BOT | can

    async def _get_updates(self, params: Params) -> list[dict[str, Any]]:
        kinds = nested(params.get("allowed_updates")) or ()
        offset, wait = int(params.get("offset") or 0), float(params.get("timeout") or 0) > 0
        return await self.updates.poll(offset, limit_of(params.get("limit")), wait=wait, kinds=kinds)

    async def _delete_webhook(self, params: Params) -> bool:
        if str(params.get("drop_pending_updates")).lower() == "true":
            self.updates.forget()
        return True

    async def _set_my_commands(self, params: Params) -> bool:
        scope = nested(params.get("scope")) or {"type": "default"}
        self.commands[scope["type"], str(params.get("language_code") or "")] = read_commands(params)
        return True

    async def _send_message(self, params: Params) -> dict[str, Any]:
        parsed = read_message_text(params, "message is too long")
        rows = read_keyboard(params)
        chat = self._reachable(params)
        message = Shown(self.next_message_id(), self.now(), str(params["text"]), parsed, rows=rows)
        chat.happen(What.SENT, message)
        return message_json(chat, message, BOT)

    async def _send_document(self, params: Params) -> dict[str, Any]:
        document = _file(params)
        limit = int(MessageLimit.CAPTION_LENGTH)
        parsed = read_text(params, "caption", limit, "message caption is too long")
        rows = read_keyboard(params)
        chat = self._reachable(params)
        caption = str(params.get("caption", ""))
        message = Shown(self.next_message_id(), self.now(), caption, parsed, rows=rows, document=document)
        chat.happen(What.SENT, message)
        return message_json(chat, message, BOT)

    async def _send_photo(self, params: Params) -> dict[str, Any]:
        picture = read_picture(params)
        parsed = read_text(params, "caption", int(MessageLimit.CAPTION_LENGTH), "message caption is too long")
        rows = read_keyboard(params)
        chat = self._reachable(params)
        caption = str(params.get("caption", ""))
        message = Shown(self.next_message_id(), self.now(), caption, parsed, rows=rows, picture=picture)
        chat.happen(What.SENT, message)
        return message_json(chat, message, BOT)

    async def _get_file(self, params: Params) -> dict[str, Any]:
        return self.files.get(str(params.get("file_id", "")))

    async def _edit_message_text(self, params: Params) -> dict[str, Any]:
        parsed = read_message_text(params, "MESSAGE_TOO_LONG")
        rows = read_keyboard(params)
        chat = self._reachable(params)
        message = chat.shown.get(whole(params, "message_id", "message identifier is not specified"))
        if message is None:
            raise bad_request("message to edit not found")
        if not message.by_bot:
            raise bad_request("message can't be edited")
        if message.document or message.picture:
            raise bad_request("there is no text in the message to edit")
        if (message.parsed, message.rows) == (parsed, rows):
            raise not_modified()
        edited = replace(message, html=str(params["text"]), parsed=parsed, rows=rows, edited=self.now())
        chat.happen(What.EDITED, edited)
        return message_json(chat, edited, BOT)

    async def _answer_callback_query(self, params: Params) -> bool:
        query = self.queries.get(str(params.get("callback_query_id")))
        if query is None or query.answered or self.now() - query.at > QUERY_LIFE:
            raise query_too_old()
        text = str(params.get("text") or "")
        if len(text) > CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH:
            raise bad_request("MESSAGE_TOO_LONG")
        query.answered = True
        if text:
            query.chat.notice(query.message, text)
        return True


def _file(params: Params) -> Document:
    given = params.get("document")
    if isinstance(given, str) and given.startswith("attach://"):
        given = params.get(given.removeprefix("attach://"))
    if not isinstance(given, tuple):
        raise bad_request("there is no document in the request")
    name, content = given
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > FileSizeLimit.FILESIZE_UPLOAD:
        raise Refused(413, "Request Entity Too Large")
    return Document(str(name), bytes(content))
