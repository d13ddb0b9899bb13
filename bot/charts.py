"""Owns the pictures: plain numbers in, a PNG out. The only door to matplotlib, which is imported when first needed.

A picture has its own dark background and strong contrast, so that it reads the same in a light and in a dark chat. Its
letters are large, because a phone shows its 1,080 points on a third of that.
"""

import asyncio
from collections.abc import Mapping, Sequence
from functools import cache
from io import BytesIO
from typing import Any

WIDTH = 1080
MARGIN = 60
TOP, BOTTOM = 56, 44
TITLE_HEIGHT = 92
BAR_HEIGHT = 46
ROW_HEIGHT = 128
PANEL_GAP = 40
MOST_BARS = 10
"""Bars of one panel that are drawn: more than these are not read on a phone."""
LONGEST_TITLE, LONGEST_LABEL = 36, 32
LONGEST_SHOWN = 22
LEAST_LENGTH = 10
"""Of a bar that stands for something: one of nothing has none."""
ROUND = 10

GROUND, TRACK, INK, SOFT = "#16202e", "#263346", "#ffffff", "#c9d3e0"
BAR, OPEN, OPEN_FILL = "#5cc8b0", "#f2b866", "#4d4130"
TITLE_SIZE, LABEL_SIZE, SHOWN_SIZE = 33, 28, 28
"""In points at 72 a inch, the picture's dots: 28 is 10 on a phone."""
UNKNOWN = "\N{WHITE VERTICAL RECTANGLE}"
"""In place of a letter that the font does not have."""
FONT = "DejaVu Sans"
"""Comes with matplotlib, so a picture looks the same everywhere."""


class Drawing:
    """Draws one picture at a time, in a thread, so that nobody waits for it but the one it is for."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._under_way: set[asyncio.Future[bytes]] = set()

    async def draw(self, panels: Sequence[Mapping[str, Any]]) -> bytes:
        """The picture as PNG."""
        async with self._turn:
            drawn = asyncio.ensure_future(asyncio.to_thread(draw, panels))
            self._under_way.add(drawn)
            try:
                return await drawn
            finally:
                self._under_way.discard(drawn)

    async def pause(self) -> None:
        """While a picture is being drawn, wait until it is. For whoever waits without looking at a clock."""
        if self._under_way:
            await asyncio.wait(self._under_way)


def draw(panels: Sequence[Mapping[str, Any]]) -> bytes:
    """The picture as PNG: panels below each other.

    panels: ``title``, and ``bars`` as label, value, what is shown beside it, and whether it is only an outline.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415  # a second to import; see above
    from matplotlib.figure import Figure  # noqa: PLC0415  # as above

    height = TOP + BOTTOM + sum(_height(panel) for panel in panels) + PANEL_GAP * max(len(panels) - 1, 0)
    figure = Figure(figsize=(WIDTH / 72, height / 72), dpi=72, facecolor=GROUND)
    canvas: Any = FigureCanvasAgg(figure)
    at = height - TOP
    for panel in panels:
        _draw_panel(figure, panel, at)
        at -= _height(panel) + PANEL_GAP
    png = BytesIO()
    canvas.print_png(png)
    return png.getvalue()


def _height(panel: Mapping[str, Any]) -> int:
    return TITLE_HEIGHT + ROW_HEIGHT * len(panel["bars"][:MOST_BARS])


def _draw_panel(figure: Any, panel: Mapping[str, Any], top: int) -> None:
    bars = panel["bars"][:MOST_BARS]
    title = _readable(panel["title"], LONGEST_TITLE)
    _write(figure, MARGIN, top - TITLE_SIZE, title, size=TITLE_SIZE, weight="bold")
    longest = max((max(value, 0) for _, value, _, _ in bars), default=0)
    at = top - TITLE_HEIGHT
    for label, value, shown, is_open in bars:
        share = max(value, 0) / longest if longest else 0.0
        line = at - LABEL_SIZE
        _write(figure, MARGIN, line, _readable(label, LONGEST_LABEL), size=LABEL_SIZE, color=SOFT)
        right = _readable(shown, LONGEST_SHOWN)
        _write(figure, WIDTH - MARGIN, line, right, size=SHOWN_SIZE, weight="bold", ha="right")
        _draw_bar(figure, line - 14 - BAR_HEIGHT, share, is_open=is_open)
        at -= ROW_HEIGHT


def _draw_bar(figure: Any, bottom: int, share: float, *, is_open: bool) -> None:
    from matplotlib.patches import FancyBboxPatch  # noqa: PLC0415  # see ``draw``
    from matplotlib.transforms import IdentityTransform  # noqa: PLC0415  # see ``draw``

    def add(length: float, **look: Any) -> None:
        style = f"round,pad=0,rounding_size={min(ROUND, length / 2)}"
        look |= {"boxstyle": style, "transform": IdentityTransform()}
        figure.add_artist(FancyBboxPatch((MARGIN, bottom), length, BAR_HEIGHT, **look))

    full = WIDTH - 2 * MARGIN
    add(full, facecolor=TRACK, edgecolor="none")
    if share <= 0:
        return
    length = max(full * share, LEAST_LENGTH)
    if is_open:
        add(length, facecolor=OPEN_FILL, edgecolor=OPEN, linewidth=4)
    else:
        add(length, facecolor=BAR, edgecolor="none")


def _write(figure: Any, left: int, bottom: int, words: str, **look: Any) -> None:
    width, height = figure.bbox.width, figure.bbox.height
    written = figure.text(left / width, bottom / height, words, family=FONT, **{"color": INK, **look})
    written.set_parse_math(False)  # a "$" is a dollar


def _readable(words: str, longest: int) -> str:
    """One line of letters that the font has."""
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())
    known = "".join(letter if ord(letter) in _letters() else UNKNOWN for letter in line)
    return known if len(known) <= longest else known[: longest - 1].rstrip() + "…"


@cache
def _letters() -> frozenset[int]:
    from matplotlib.font_manager import findfont, get_font  # noqa: PLC0415  # see ``draw``

    return frozenset(get_font(findfont(FONT)).get_charmap())
