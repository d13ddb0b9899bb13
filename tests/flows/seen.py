"""Owns what a reader sees of Telegram HTML, counted as Telegram counts it; written apart from what it checks."""

from html.parser import HTMLParser

ALLOWED = {"b", "i", "code", "pre"}


class _Reader(HTMLParser):
    """Collects the text, and sees that the tags are Telegram's and nest."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a tag."""
        assert tag in ALLOWED
        assert attrs == []
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the tag opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep what is seen."""
        self.seen.append(data)


def seen(html: str) -> str:
    """The text that is seen."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return "".join(reader.seen)


def units(html: str) -> int:
    """The length of what is seen, in UTF-16 code units."""
    return len(seen(html).strip().encode("utf-16-le")) // 2
