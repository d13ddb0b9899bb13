"""Owns how a chat looks in a terminal: a margin bar beside what the bot wrote, drafts indented, buttons in brackets."""

import textwrap
from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.demo.chats import Chat, Happening, Shown, What
from bot.demo.markup import Parsed, Span

WIDTH = 96
BAR = "│ "
INDENT = "    "
OPENS_A_PAGE = " ↗"
"""Behind the label of a button that opens a page: it cannot be pressed here."""
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


def heading(now: datetime) -> str:
    """The clock, as a heading."""
    return f"── {now:%A} {now.day} {now:%B} {now.year}, {now:%H:%M} ──"


def told(happening: Happening, chat: Chat, *, bold: bool) -> list[str]:
    """What the bot did, as lines; ``bold`` where the terminal can show it."""
    message = happening.message
    if happening.what is What.NOTICE:
        return [f"{BAR}({happening.note})"]
    lines = list(body(message, bold=bold))
    if happening.what is What.EDITED:
        lines.insert(0, "(edited)")
    lines += buttons(message, chat)
    return [(BAR + line).rstrip() for line in lines]


def body(message: Shown, *, bold: bool) -> Iterator[str]:
    """The words of a message, drafts indented; a document by its name and size, a picture by its size."""
    if message.document:
        yield f"[{message.document.name}, {len(message.document.content):,} bytes]"
    if message.picture:
        yield f"[picture: {message.picture.width} × {message.picture.height}, the numbers below]"  # noqa: RUF001  # a sign
    for text, is_draft in _parts(message.parsed, bold=bold):
        for line in text.strip("\n").split("\n"):
            indent = INDENT if is_draft else ""
            yield from textwrap.wrap(
                line, WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
            ) or [""]


def buttons(message: Shown, chat: Chat) -> Iterator[str]:
    """The rows of buttons: 1, 2, 3 for the message in front, ``message.button`` for any other that still has them."""
    now = chat.shown.get(message.id)
    if not message.rows or now is None or now.rows != message.rows:
        return
    front = chat.in_front()
    prefix = "" if front and front.id == message.id else f"{message.id}."
    number = 0
    yield ""
    for row in message.rows:
        labels = []
        for button in row:
            number += 1
            labels.append(f"[{prefix}{number}] {button.label}" + (OPENS_A_PAGE if button.url else ""))
        yield "   ".join(labels)


def older(chat: Chat) -> list[str]:
    """The earlier messages that still have buttons."""
    front = chat.in_front()
    found = [message for message in chat.with_buttons() if front and message.id != front.id]
    lines: list[str] = []
    for message in found:
        first = message.text.strip().split("\n")[0]
        lines += [BAR + f"{message.id}: {textwrap.shorten(first, WIDTH - 10, placeholder=' …')}"]
        lines += [BAR + line for line in buttons(message, chat) if line]
    return lines or ["(No earlier message has buttons.)"]


def _parts(parsed: Parsed, *, bold: bool) -> Iterator[tuple[str, bool]]:
    """Stretches of text, and whether each is a draft."""
    at = 0
    for span in (span for span in parsed.spans if span.style == "pre"):
        yield from _prose(parsed, at, span.start, bold=bold)
        yield parsed.text[span.start : span.end], True
        at = span.end
    yield from _prose(parsed, at, len(parsed.text), bold=bold)


def _prose(parsed: Parsed, start: int, end: int, *, bold: bool) -> Iterator[tuple[str, bool]]:
    text = "".join(_marked(parsed.text[start:end], start, parsed.spans, bold=bold))
    gap_above, gap_below = start > 0 and text.startswith("\n\n"), end < len(parsed.text) and text.endswith("\n\n")
    if text.strip("\n"):
        if gap_above:
            yield "", False
        yield text, False
        if gap_below:
            yield "", False


def _marked(text: str, start: int, spans: Iterable[Span], *, bold: bool) -> Iterator[str]:
    strong = [span for span in spans if span.style == "bold"] if bold else []
    links = [span for span in spans if span.style == "text_link"]
    for place, character in enumerate(text, start):
        yield "".join(_BOLD for span in strong if span.start == place)
        yield character
        yield "".join(_PLAIN for span in strong if span.end == place + 1)
        yield "".join(f" ({link.url})" for link in links if link.end == place + 1)
