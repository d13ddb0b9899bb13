"""What the dates of a résumé show (A11: up to date?; C16: dates are among the first things looked for).

Only spans (March 2019 to present) count as times; a single date is not taken for one. Where only years stand, a gap is
remarked only if it is there however the years are read.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from flows.coaching.resume_text import Item, Line, Paper, Remark, quote

MONTHS_OF_A_GAP = 6
"""A gap is remarked when it is longer than this."""
MONTHS_STILL_RECENT = 12
YEARS_OF_AN_EARLY_CAREER = 5
DEEPEST_LATEST = 40
"""Lines down page 1 at which the latest position is still met at a first look."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
_NAME = rf"(?:\d{{{{1,2}}}}\s+)?(?P<{{0}}name>{_MONTH})\.?,?\s*(?:\d{{{{1,2}}}},?\s+)?"
_YEAR = r"(?:19|20)\d\d"
_SIDE = rf"(?:{_NAME}(?P<{{0}}named>{_YEAR}|['’]\d\d)|(?P<{{0}}month>0?[1-9]|1[0-2])\s?[/.-]\s?(?P<{{0}}numbered>{_YEAR}|\d\d)(?!\d)|(?P<{{0}}isoyear>{_YEAR})-(?P<{{0}}isomonth>0[1-9]|1[0-2])|(?P<{{0}}year>{_YEAR}))"  # noqa: E501  # one pattern; an apostrophe people type
_NOW = r"present|current|currently|now|today|ongoing|to date|date"
_SPAN = re.compile(
    rf"(?<![\d/.]){_SIDE.format('a')}\s*(?:[-–—−]|\bto\b|\buntil\b|\btill\b)+\s*(?:{_SIDE.format('b')}|(?P<now>{_NOW})\b)",  # noqa: RUF001  # dashes people type
    re.IGNORECASE,
)
_LONE_YEAR = re.compile(rf"(?<!\d)({_YEAR})(?!\d)")
_YET_TO_COME = re.compile(r"\b(expected|anticipated|planned|graduating|due)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """A month, counted from the year 0; ``exact`` is False when only the year was given."""

    first: int
    exact: bool
    style: str

    @property
    def last(self) -> int:
        """The last month it can mean."""
        return self.first if self.exact else self.first + 11


@dataclass(frozen=True, slots=True)
class Span:
    """A time from a month to a month; ``end`` None: it goes on."""

    start: Moment
    end: Moment | None
    line: Line
    section: str
    typed: str


def spans_of(paper: Paper) -> tuple[Span, ...]:
    """Every span of time in the file, in its order."""
    return tuple(_spans(paper))


def _spans(paper: Paper) -> Iterator[Span]:
    for line, section in zip(paper.lines, paper.sections, strict=True):
        for found in _SPAN.finditer(line.text):
            start, end = _moment(found, "a"), _moment(found, "b")
            if start is not None and (end is not None or found["now"]):
                yield Span(start, end, line, section, found[0])


def without_spans(text: str) -> str:
    """A line without its spans of time, so that their digits are not taken for anything else."""
    return _SPAN.sub(" ", text)


def _moment(found: re.Match[str], side: str) -> Moment | None:
    parts = found.groupdict()
    if name := parts[f"{side}name"]:
        # "May" is both, and "June", "July", "Sept" are how many people shorten: they tell no style.
        style = "short" if len(name) == 3 and name.lower() != "may" else "full" if len(name) > 4 else ""
        month = _MONTHS.index(name.lower()[:3]) + 1
        return Moment(_year(parts[f"{side}named"]) * 12 + month - 1, exact=True, style=style)
    if month_typed := parts[f"{side}month"]:
        return Moment(_year(parts[f"{side}numbered"]) * 12 + int(month_typed) - 1, exact=True, style="number")
    if iso := parts[f"{side}isoyear"]:
        return Moment(int(iso) * 12 + int(parts[f"{side}isomonth"]) - 1, exact=True, style="iso")
    if year := parts[f"{side}year"]:
        return Moment(int(year) * 12, exact=False, style="year")
    return None


def _year(typed: str) -> int:
    digits = typed.strip("'’")  # an apostrophe people type
    if len(digits) == 4:
        return int(digits)
    return 2000 + int(digits) if int(digits) < 60 else 1900 + int(digits)


def date_remarks(paper: Paper, today: date) -> Iterator[Remark]:
    """All remarks about dates."""
    spans = spans_of(paper)
    now = today.year * 12 + today.month - 1
    if not spans:
        yield Remark("no-dates")
        return
    turned = tuple(_impossible(paper, spans, now))
    yield from turned
    yield from _recent(paper, spans, now)
    if not turned:  # what is between wrong dates nobody knows
        yield from _gaps(paper, spans, now)
    yield from _mixed(paper, spans)
    yield from _order(paper, spans)


def _item(paper: Paper, span: Span) -> Item:
    return Item(quote(span.typed), place=paper.place(span.line))


def _impossible(paper: Paper, spans: Sequence[Span], now: int) -> Iterator[Remark]:
    turned = [s for s in spans if s.end is not None and s.end.last < s.start.first]
    if turned:
        yield Remark("dates-turned", tuple(_item(paper, span) for span in turned))
    ahead = [
        s
        for s in spans
        if s not in turned
        and (s.start.first > now or (s.end is not None and s.end.first > now))
        and s.section != "education"
        and not _YET_TO_COME.search(s.line.text)
    ]
    if ahead:
        yield Remark("dates-ahead", tuple(_item(paper, span) for span in ahead))


def _recent(paper: Paper, spans: Sequence[Span], now: int) -> Iterator[Remark]:
    if all(span.end is not None for span in spans):
        latest = max(spans, key=lambda span: span.end.last if span.end else 0)
        if latest.end and now - latest.end.last > MONTHS_STILL_RECENT:
            yield Remark("latest-old", (_item(paper, latest),), {"months": now - latest.end.last})
    worked = [span for span in spans if span.section == "experience"] or list(spans)
    latest = max(worked, key=lambda span: (span.end is None, span.end.last if span.end else 0, span.start.first))
    deep = paper.paged and (latest.line.page > 1 or latest.line.number > DEEPEST_LATEST)
    if deep:  # C16: current title, employer and dates are what the first look goes to
        yield Remark("latest-deep", (_item(paper, latest),))


def _gaps(paper: Paper, spans: Sequence[Span], now: int) -> Iterator[Remark]:
    """Times that no span covers, between the first and the last; each with the span that it follows."""
    ordered = sorted((s for s in spans if s.start.first <= now), key=lambda span: span.start.first)
    found: list[tuple[int, Span, Span]] = []
    alone = {int(year) for line in paper.lines for year in _LONE_YEAR.findall(without_spans(line.text))}
    last: Span | None = None
    reached = 0
    for span in ordered:
        months = span.start.first - reached - 1
        covered = alone & set(range(reached // 12, span.start.first // 12 + 1))
        if last is not None and months > MONTHS_OF_A_GAP and not covered:
            found.append((months, last, span))
        end = now if span.end is None else span.end.last
        if last is None or end > reached:
            last, reached = span, end
    if found:
        items = tuple(Item(quote(a.typed), quote(b.typed), paper.place(a.line)) for _, a, b in found[::-1])
        yield Remark("gaps", items, {"months": max(months for months, _, _ in found)})


def _mixed(paper: Paper, spans: Sequence[Span]) -> Iterator[Remark]:
    for section in dict.fromkeys(span.section for span in spans):
        styles: dict[str, Span] = {}
        for span in spans:
            if span.section == section and span.start.style:
                styles.setdefault(span.start.style, span)
        if len(styles) > 1:
            yield Remark("dates-mixed", tuple(_item(paper, span) for span in styles.values()))
            return


def _order(paper: Paper, spans: Sequence[Span]) -> Iterator[Remark]:
    starts = [span.start.first for span in spans if span.section == "experience"]
    rising = [a < b for a, b in pairwise(starts)]
    if len(rising) > 1 and all(rising):
        first = next(span for span in spans if span.section == "experience")
        yield Remark("oldest-first", (_item(paper, first),))


def early_career(paper: Paper, today: date) -> bool:
    """Whether the file itself says that work began not long ago."""
    starts = [span.start.first for span in spans_of(paper) if span.section == "experience"]
    return bool(starts) and today.year * 12 + today.month - 1 - min(starts) < YEARS_OF_AN_EARLY_CAREER * 12
