"""Owns the way out: effects in, Bot API calls out.

The rule: rendering never fails on what people wrote. Too long a message is cut, an unseen one becomes an ellipsis.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import asdict
from html import escape, unescape
from typing import Any
from urllib.parse import quote, urlencode

from telegram.constants import MessageLimit, ParseMode

from bot.calendars import CALENDAR_NAME, write_calendar
from bot.calls import Call
from bot.telegram.buttons import encode
from bot.words import Words, clean, cut, is_blank
from flows.effects import (
    Button,
    Chart,
    Draft,
    Effect,
    Export,
    Forget,
    Link,
    Message,
    ReadFile,
    Say,
    SendCalendar,
    Text,
)

LONGEST_MESSAGE = int(MessageLimit.MAX_TEXT_LENGTH)
LONGEST_CAPTION = int(MessageLimit.CAPTION_LENGTH)
LONGEST_LABEL = 60
LONGEST_LINK = 2048
"""Characters of the address of a button that opens a page."""
SHOWS = ("sendMessage", "editMessageText", "sendPhoto")
"""The calls that show a message with buttons, one for each such effect."""
EXPORT_NAME = "callback-coach.json"

_TAG = r"<(?P<close>/?)(?P<name>[a-z][a-z0-9-]*)[^>]*>"
_ENTITY = r"&(?:amp|lt|gt|quot|#\d+|#x[0-9a-fA-F]+);"
_TAGS = re.compile(_TAG)
_TOKENS = re.compile(f"{_TAG}|{_ENTITY}|.", re.DOTALL)


def render(message: Message, words: Words, language: str) -> tuple[str, dict[str, Any] | None]:
    """A message as Telegram HTML and the keyboard below it, if any.

    The text holds at most 4096 characters after Telegram has parsed it. Raises WordingError on a bug in the words.
    """
    blocks = (_block(block, words, language) for block in message.blocks)
    return fit("\n\n".join(block for block in blocks if block)), _keyboard(message, words, language)


def calls_for(
    effects: Iterable[Effect],
    *,
    chat: int,
    language: str,
    query: str | None,
    words: Words,
    export: Callable[[], str],
) -> list[Call]:
    """The calls that carry out ``effects``, in their order; a press (``query``) is answered before all.

    export: makes the JSON of all that is known of the person; it is called only if an effect asks for it.
    """
    calls = [Call("answerCallbackQuery", {"callback_query_id": query})] if query is not None else []
    for effect in effects:
        match effect:
            case Say():
                calls.append(_say(effect, chat, words, language))
            case Chart():
                calls.append(_chart(effect, chat, words, language))
            case Export():
                document = {"chat_id": chat, "filename": EXPORT_NAME, "content": export(), "caption": ""}
                calls.append(Call("sendDocument", document))
            case ReadFile():
                calls.append(Call("getFile", {**asdict(effect), "today": effect.today.isoformat()}))
            case SendCalendar():
                content = write_calendar(effect, words, language)
                document = {"chat_id": chat, "filename": CALENDAR_NAME, "content": content, "caption": ""}
                calls.append(Call("sendDocument", document))
            case Forget():
                pass  # done to the store, not to Telegram
    return calls


def labels_of(calls: Iterable[Call]) -> list[tuple[str, ...]]:
    """What stands on the buttons of each message that is shown; links are no buttons of ours."""
    keyboards = [call.params.get("reply_markup") for call in calls if call.method in SHOWS]
    return [
        tuple(
            button["text"]
            for row in (keyboard or {}).get("inline_keyboard", ())
            for button in row
            if "url" not in button
        )
        for keyboard in keyboards
    ]


def fit(html: str, longest: int = LONGEST_MESSAGE) -> str:
    """``html``; if it is longer than ``longest`` once parsed, cut with an ellipsis and its tags closed."""
    if len(html) * 2 > longest and _units(_seen(html)) > longest:
        return _cut(html, longest)
    return "…" if is_blank(_seen(html)) else html


def _say(say: Say, chat: int, words: Words, language: str) -> Call:
    html, keyboard = render(say.message, words, language)
    params: dict[str, Any] = {"chat_id": chat}
    if say.edit is not None:
        params["message_id"] = say.edit
    params |= {"text": html, "parse_mode": ParseMode.HTML.value, "link_preview_options": {"is_disabled": True}}
    if keyboard is not None:
        params["reply_markup"] = keyboard
    method = "sendMessage" if say.edit is None else "editMessageText"
    return Call(method, params, talk=say.talk, bulk=say.bulk)


def _chart(chart: Chart, chat: int, words: Words, language: str) -> Call:
    html, keyboard = render(chart.message, words, language)
    panels = [
        {
            "title": words.plain(panel.title, language),
            "bars": [
                [words.plain(bar.label, language), bar.value, words.plain(bar.shown, language), bar.open]
                for bar in panel.bars
            ],
        }
        for panel in chart.panels
    ]
    caption = fit(html, LONGEST_CAPTION)
    params: dict[str, Any] = {"chat_id": chat, "panels": panels, "caption": caption, "parse_mode": ParseMode.HTML.value}
    if keyboard is not None:
        params["reply_markup"] = keyboard
    return Call("sendPhoto", params)


def _block(block: Text | Draft, words: Words, language: str) -> str:
    if isinstance(block, Draft):
        return f"<pre>{escape(words.plain(block.body, language))}</pre>"
    return words.html(block, language)


def _keyboard(message: Message, words: Words, language: str) -> dict[str, Any] | None:
    links = [_links(block, words, language) for block in message.blocks if isinstance(block, Draft)]
    buttons = [[_button(button, words, language) for button in row] for row in message.rows]
    keyboard = [row for row in (*buttons, *links) if row]  # what is answered stands first
    return {"inline_keyboard": keyboard} if keyboard else None


def _button(button: Button, words: Words, language: str) -> dict[str, str]:
    return {"text": _label(button.label, words, language), "callback_data": encode(button.press)}


def _links(draft: Draft, words: Words, language: str) -> list[dict[str, str]]:
    found = [(_label(link.label, words, language), _address(link, words, language)) for link in draft.links]
    return [{"text": label, "url": address} for label, address in found if len(address) <= LONGEST_LINK]


def _address(link: Link, words: Words, language: str) -> str:
    """The whole address: a space as %20, because mail programs show a plus sign; line ends as mail has them."""
    values = {
        name: clean(value) if isinstance(value, str) else words.plain(value, language) for name, value in link.query
    }
    lines = {name: value.replace("\n", "\r\n") for name, value in values.items()}
    return f"{link.address}?{urlencode(lines, quote_via=quote, safe='')}"


def _label(label: Text, words: Words, language: str) -> str:
    return cut(clean(" ".join(words.plain(label, language).split())), LONGEST_LABEL) or "…"


def _seen(html: str) -> str:
    """What Telegram shows of ``html``."""
    return unescape(_TAGS.sub("", html))


def _units(text: str) -> int:
    """The length as Telegram counts it: UTF-16 code units."""
    return len(text) + sum(char > "\uffff" for char in text)


def _cut(html: str, longest: int) -> str:
    """Cut at the last line end that keeps at least half, else between two characters; never in a tag or an entity."""
    ending = "\n…"
    used = 0
    opened: list[str] = []
    line_end: tuple[int, list[str]] | None = None
    at = len(html)
    for token in _TOKENS.finditer(html):
        if token["name"]:
            _walk_tag(token["name"], opened, closing=bool(token["close"]))
            continue
        units = _units(unescape(token[0]))
        if used + units > longest - len(ending):
            at = token.start()
            break
        if token[0] == "\n" and used * 2 >= longest:
            line_end = token.start(), opened.copy()
        used += units
    if line_end is not None:
        at, opened = line_end
    else:
        ending = "…"
    return html[:at].rstrip() + ending + "".join(f"</{name}>" for name in reversed(opened))


def _walk_tag(name: str, opened: list[str], *, closing: bool) -> None:
    if not closing:
        opened.append(name)
    elif name in opened:
        opened.remove(name)
