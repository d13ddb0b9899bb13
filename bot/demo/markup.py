"""Owns Telegram's HTML: text with tags in, plain text with marked spans out, or the refusal in Telegram's words.

Stricter than Telegram in two points, where Telegram guesses: an ``&`` that begins no known entity is refused, and so is
an entity without its semicolon.
"""

import re
from dataclasses import dataclass, field
from typing import Any

STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
"""Telegram's tags, and the kind of entity that each makes."""

ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
"""The named entities that Telegram knows; there are no others."""

_TOKEN = re.compile(
    r"<(?P<end>/?)(?P<tag>[^\s>]*)(?P<attributes>[^>]*)>"
    r"|&(?P<entity>\#x[0-9a-fA-F]{1,6}|\#[0-9]{1,7}|[a-zA-Z]+);"
    r"|(?P<stray>[<&])"
    r"|(?P<text>[^<&]+)"
)
_ATTRIBUTE = re.compile(r"""\s+([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?""")
_LAST_CODE_POINT = 0x10FFFF


class BadMarkup(ValueError):
    """The text cannot be parsed; the message is what Telegram says after "can't parse entities: "."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of plain text of one style; ``start`` and ``end`` count characters, ``url`` is that of a link."""

    style: str
    start: int
    end: int
    url: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """Plain text and its spans, outer ones first."""

    text: str
    spans: tuple[Span, ...] = ()

    def entities(self) -> list[dict[str, Any]]:
        """The spans as the Bot API tells them: offset and length in UTF-16 units."""
        return [
            {
                "type": span.style,
                "offset": utf16_length(self.text[: span.start]),
                "length": utf16_length(self.text[span.start : span.end]),
            }
            | ({"url": span.url} if span.url else {})
            for span in self.spans
        ]


@dataclass(slots=True)
class _Open:
    tag: str
    start: int
    attributes: dict[str, str]


@dataclass(slots=True)
class _Reader:
    text: str = ""
    spans: list[Span] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)


def utf16_length(text: str) -> int:
    """The length of a text as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def parse(html: str) -> Parsed:
    """Read Telegram HTML. Raises ``BadMarkup``."""
    reader = _Reader()
    for token in _TOKEN.finditer(html):
        offset = len(html[: token.start()].encode())
        if token["stray"]:
            known = 'Unescaped "&"' if token["stray"] == "&" else "Unclosed start tag"
            raise BadMarkup(f"{known} at byte offset {offset}")
        if token["text"]:
            reader.text += token["text"]
        elif token["entity"]:
            reader.text += _character(token["entity"], offset)
        elif token["end"]:
            _end(reader, token["tag"].lower(), offset)
        else:
            _start(reader, token["tag"].lower(), token["attributes"], offset)
    if reader.open:
        raise BadMarkup(f'Can\'t find end tag corresponding to start tag "{reader.open[-1].tag}"')
    spans = sorted(reader.spans, key=lambda span: (span.start, -span.end))
    return Parsed(reader.text, tuple(spans))


def _character(entity: str, offset: int) -> str:
    if not entity.startswith("#"):
        if entity not in ENTITIES:
            raise BadMarkup(f'Unknown entity "&{entity};" at byte offset {offset}')
        return ENTITIES[entity]
    code = int(entity[2:], 16) if entity[1] in "xX" else int(entity[1:])
    if not 0 < code < _LAST_CODE_POINT:
        raise BadMarkup(f'Unknown entity "&{entity};" at byte offset {offset}')
    return chr(code)


def _start(reader: _Reader, tag: str, attributes: str, offset: int) -> None:
    if tag not in STYLES:
        raise BadMarkup(f'Unsupported start tag "{tag}" at byte offset {offset}')
    rest = _ATTRIBUTE.sub("", attributes).strip()
    if rest:
        raise BadMarkup(f'Empty attribute name in the tag "{tag}" at byte offset {offset}')
    found = {name: "".join(values) for name, *values in _ATTRIBUTE.findall(attributes)}
    if tag == "span" and found.get("class") != "tg-spoiler":
        raise BadMarkup(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
    reader.open.append(_Open(tag, len(reader.text), found))


def _end(reader: _Reader, tag: str, offset: int) -> None:
    if not reader.open:
        raise BadMarkup(f"Unexpected end tag at byte offset {offset}")
    opened = reader.open.pop()
    if tag and tag != opened.tag:
        expected = f'expected "</{opened.tag}>", found "</{tag}>"'
        raise BadMarkup(f"Unmatched end tag at byte offset {offset}, {expected}")
    if opened.start == len(reader.text):
        return  # Telegram drops a tag around nothing
    url = ""
    if opened.tag == "a":
        url = opened.attributes.get("href") or reader.text[opened.start :]
    reader.spans.append(Span(STYLES[opened.tag], opened.start, len(reader.text), url))
