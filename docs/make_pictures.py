"""Owns docs/chat.svg: two stretches of the chat that docs/demo-script.txt makes, drawn as a phone would show them.

One self-contained file with its own background, so that it looks the same on a light and on a dark page. No font is
measured: lines are broken for a wide one, so that they fit with any.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape

from bot.demo.chats import Happening, What
from bot.demo.markup import Parsed
from docs import lived

PANELS = ((2,), (4, 7))
"""Which sections of the script each panel shows; of the last of several only what came last."""
WIDTH, GAP, EDGE, PADDING = 440, 22, 20, 12
SIZE, LINE = 14, 19
BUTTON = 32
STYLE = """\
text { font: 14px Helvetica, Arial, 'Liberation Sans', sans-serif; fill: #1c2733; white-space: pre; }
.b { font-weight: bold } .day { fill: #fff; font-size: 12px; text-anchor: middle; font-weight: bold }
.at { fill: #7d8b98; font-size: 11px; text-anchor: end } .label { fill: #fff; text-anchor: middle; font-size: 13px }
.own { fill: #2f6b2b } .chosen { font-weight: bold }"""

SHARES = (
    (" .,:;'\u2018\u2019\u201c\u201diljtfIr|()", 0.38),
    ("mwMW@", 0.96),
    ("ABCDEFGHKLNOPQRSTUVXYZ", 0.74),
    (None, 0.62),
)
"""How wide letters are, as a share of the size."""

Word = tuple[str, bool]
"""A word, and whether it is bold."""


@dataclass(slots=True)
class Panel:
    """One column of the chat, filled from the top."""

    left: int
    y: int = EDGE
    drawn: list[str] = field(default_factory=list)
    day: str = ""

    def box(self, x: int, height: int, width: int, fill: str, extra: str = "") -> None:
        """A rounded box at the present height."""
        self.drawn.append(
            f'<rect x="{x}" y="{self.y}" width="{width}" height="{height}" rx="10" fill="{fill}"{extra}/>'
        )

    def write(self, x: int, y: int, words: str, style: str = "") -> None:
        """A line of text."""
        name = f' class="{style}"' if style else ""
        self.drawn.append(f'<text x="{x}" y="{y}"{name}>{words}</text>')


def chat_picture() -> str:
    """The picture."""
    panels = [Panel(GAP + number * (WIDTH + GAP)) for number in range(len(PANELS))]
    for panel, shown in zip(panels, PANELS, strict=True):
        for section in shown:
            moments = [moment for moment in lived.happened() if moment.section == section]
            later = section != shown[0]
            for moment in _visible(moments)[-1:] if later else _visible(moments):
                _day(panel, f"{moment.at:%A} {moment.at.day} {moment.at:%B}")
                pressed = next((m.happening.note for m in moments if _presses(m.happening, moment.happening)), "")
                _bubble(panel, moment, "" if later else pressed)
    width, height = GAP + len(panels) * (WIDTH + GAP), max(panel.y for panel in panels) + EDGE - 6
    drawn = "\n".join(line for panel in panels for line in panel.drawn)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="Callback Coach in a chat">\n<style>\n{STYLE}\n</style>\n'
        f'<rect width="{width}" height="{height}" rx="16" fill="#a9c6b8"/>\n{drawn}\n</svg>\n'
    )


def _visible(moments: list[lived.Moment]) -> list[lived.Moment]:
    """What is drawn: messages with new words. One that only lost its buttons is not drawn twice."""
    seen: set[str] = set()
    found = []
    for moment in moments:
        happening = moment.happening
        if happening.what not in (What.SENT, What.EDITED, What.TYPED) or happening.message.text in seen:
            continue
        seen.add(happening.message.text)
        found.append(moment)
    return found


def _presses(press: Happening, shown: Happening) -> bool:
    same = press.message.id == shown.message.id and press.message.text == shown.message.text
    return press.what is What.PRESSED and same


def _day(panel: Panel, day: str) -> None:
    if panel.day == day:
        return
    panel.day = day
    width = int(_wide(day, SIZE)) + 4
    panel.box(panel.left + (WIDTH - width) // 2, 22, width, "#5f8a76")
    panel.write(panel.left + WIDTH // 2, panel.y + 15, escape(day), "day")
    panel.y += 32


def _bubble(panel: Panel, moment: lived.Moment, pressed: str) -> None:
    message = moment.happening.message
    own = moment.happening.what is What.TYPED
    width = WIDTH - 16
    x = panel.left + (WIDTH - width if own else 0)
    lines = list(_lines(message.parsed, width - 2 * PADDING))
    height = LINE * len(lines) + 2 * PADDING + 10
    panel.box(x, height, width, "#e3f6d3" if own else "#ffffff")
    at = panel.y + PADDING + SIZE
    drafted = [place for place, (_, draft) in enumerate(lines) if draft]
    if drafted:
        place = f'x="{x + PADDING}" y="{at - SIZE - 4 + LINE * drafted[0]}" height="{LINE * len(drafted) + 6}"'
        panel.drawn.append(f'<rect {place} width="{width - 2 * PADDING}" fill="#edf2f5"/>')
        panel.drawn.append(f'<rect {place} width="3" fill="#3d84b8"/>')
    for words, draft in lines:
        panel.write(x + PADDING + (10 if draft else 0), at, _runs(words))
        at += LINE
    panel.write(x + width - PADDING, panel.y + height - 8, f"{moment.at:%H:%M}", "at")
    panel.y += height + 4
    for row in message.rows:
        _buttons(panel, x, width, [button.label for button in row], pressed)
    panel.y += 8


def _buttons(panel: Panel, x: int, width: int, labels: list[str], pressed: str) -> None:
    each = (width - 4 * (len(labels) - 1)) // len(labels)
    for place, label in enumerate(labels):
        left = x + place * (each + 4)
        chosen = label == pressed
        edge = ' stroke="#ffffff" stroke-width="2"' if chosen else ""
        panel.box(left, BUTTON, each, "#23503b" if chosen else "#557f6d", edge)
        panel.write(left + each // 2, panel.y + 21, escape(label), "label chosen" if chosen else "label")
    panel.y += BUTTON + 4


def _runs(words: list[Word]) -> str:
    """A line as SVG text: the bold words in a span of their own."""
    text = " ".join(f"\0{word}\1" if bold else word for word, bold in words)
    return escape(text).replace("\1 \0", " ").replace("\0", '<tspan class="b">').replace("\1", "</tspan>")


def _lines(parsed: Parsed, width: int) -> Iterator[tuple[list[Word], bool]]:
    """The lines of a message; of each its words, and whether it belongs to a draft."""
    bold = {at for span in parsed.spans if span.style == "bold" for at in range(span.start, span.end)}
    draft = {at for span in parsed.spans if span.style == "pre" for at in range(span.start, span.end)}
    start = 0
    for line in parsed.text.split("\n"):
        inside = start in draft
        words: list[Word] = []
        at = start
        for word in line.split(" "):
            words.append((word, at in bold))
            at += len(word) + 1
        for broken in _broken(words, width - (14 if inside else 0)):
            yield broken, inside
        start += len(line) + 1


def _broken(words: list[Word], width: int) -> Iterator[list[Word]]:
    line: list[Word] = []
    for word in words:
        if line and sum(_wide(f"{each} ", SIZE) for each, _ in line) + _wide(word[0], SIZE) > width:
            yield line
            line = []
        line.append(word)
    yield line


def _wide(text: str, size: int) -> float:
    """About how wide a text is in a rather wide font."""
    return size * sum(next(share for letters, share in SHARES if letters is None or c in letters) for c in text)
