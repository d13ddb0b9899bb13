"""Owns the patterns in which words about time stand: those of all languages, and how a pattern is matched.

A pattern (its marks: ``when_table.WhenTable``) becomes an expression over the shape of a text, so that a match says
which token stands where. Where matches overlap the longest counts, and of equal ones the first in the table.
"""

import re
from collections.abc import Iterator
from functools import cache

from flows.understanding.when_guard import stands
from flows.understanding.when_match import Match, Pattern
from flows.understanding.when_table import Rule
from flows.understanding.when_words import LETTERS, Token, lexicon, shape

_A = "anyhour ( _:/./h _minute )? oclock/h? half?"
_D = "hour ( _:/./h _minute )? oclock/h? half?"

SHARED: dict[Rule, tuple[str, ...]] = {
    Rule.ISO: (
        "year _- _num _- _num", "year _/ _num _/ _num", "year _. _num _. _num",
        "year _- _num _- _num _tee _hour _: _minute", "year _- _num _- _num _tee _hour _: _minute _: _minute _zed?",
    ),
    Rule.NUMERIC: ("num _/ _num", "num _/ _num _/ _year", "num _/ _num _/ _short", "num _- _num _- _year"),
    Rule.DOTTED: ("num _. _num _. _year", "num _. _num _. _short", "num _. _num _. year"),
    Rule.DATE: (
        "namedday year?", "this weekday ,? the? day ending? of? month", "this weekday ,? month the? day ending?",
    ),
    Rule.WEEKDAY: ("weekday",),
    Rule.WEEKDAY_AND_DAY: ("^ weekday day",),
    Rule.WEEKDAY_RANGE: ("from? weekday -/until weekday", "between weekday and weekday"),
    Rule.RELATIVE_DAY: ("relday",),
    Rule.THIS_PART: ("thispart",),
    Rule.PART: ("~ part",),
    Rule.END_OF_DAY: ("endofday",),
    Rule.WEEK: ("week",),
    Rule.WEEKEND: ("weekend",),
    Rule.CLOCK: (
        "at? hour _: _minute half?", "at? hour _: _minute _: _minute", "at? hour _. _minute half", "at hour _. _minute",
        "~ hour _. _minute", "at? hour _h _minute", "at? hour _h", "at? hour half", "at hour", "~^ hour",
        "at? hhmm half/h/oclock", "at hhmm", "~^ hhmm", "~^ by hour", "at? clockword", "at? hour minute half",
    ),
    Rule.RANGE: (
        f"from? at? {_D} - at? {_D}", f"from? at? {_D} until at? {_D}", f"between {_A} and at? {_A}",
        f"from at? {_A} until/- at? {_A}", f"from? at? anyhour ( _:/./h _minute )? oclock/h? half until/- at? {_A}",
    ),
    Rule.LENGTH: ("for count unit", "for amount", "~ count unit", "~ amount"),
}  # fmt: skip


LAST_CHOICE = {Rule.WEEKDAY_AND_DAY, Rule.LENGTH}
"""Rules that give way where another matches as much."""


MONTH_TELLS = 3
"""Words by which "21st Jan" counts more than "on the 21st" and "in Jan" beside it."""


def find_matches(language: str, tokens: tuple[Token, ...]) -> list[Match]:
    """All matches that do not overlap, in the order of the text; the longest first where they would."""
    written, starts, ends = shape(tokens)
    there = set(written)
    found: list[Match] = []
    for pattern in patterns(language):
        if pattern.wants <= there:
            found += (_match(pattern, hit, tokens, starts, ends) for hit in pattern.regex.finditer(written))
    found = [match for match in found if stands(match, tokens)]
    found.sort(
        key=lambda match: (
            -_tells(match), match.start - match.end, match.pattern.rule in LAST_CHOICE, match.pattern.weak,
            match.start,
        )
    )  # fmt: skip
    taken = [False] * len(tokens)
    kept = []
    for match in found:
        if not any(taken[match.start : match.end]):
            taken[match.start : match.end] = [True] * (match.end - match.start)
            kept.append(match)
    return sorted(kept, key=lambda match: match.start)


def _tells(match: Match) -> int:
    """How many words a match tells something with; the name of a month tells whose day a number is."""
    dated = match.has("month") and (match.has("day") or match.has("ordinal"))
    return match.end - match.start + (MONTH_TELLS if dated else 0)


def _match(
    pattern: Pattern, hit: re.Match[str], tokens: tuple[Token, ...], starts: dict[int, int], ends: dict[int, int]
) -> Match:
    named = {name: tokens[starts[hit.start(name)]] for name, text in hit.groupdict().items() if text is not None}
    start = hit.start() + (hit[0][0] == " ")
    end = ends[hit.end()] + 1
    end -= tokens[end - 1].text == ","  # before a year that was not told: "on 20 November, but ..."
    return Match(pattern, starts[start], end, named)


@cache
def patterns(language: str) -> tuple[Pattern, ...]:
    """The patterns of a language: its own first."""
    own = lexicon(language).table.patterns
    return tuple(_compiled(rule, text) for table in (own, SHARED) for rule, texts in table.items() for text in texts)


def _compiled(rule: Rule, text: str) -> Pattern:
    elements = text.split()
    mark = elements.pop(0) if set(elements[0]) <= set("~^") else ""
    names: dict[str, int] = {}
    parts = [_element(element, names) for element in elements]
    return Pattern(rule, re.compile("(?<![^; ])" + "".join(parts)), _wanted(elements), "~" in mark, "^" in mark)


def _element(element: str, names: dict[str, int]) -> str:
    if element in ("(", ")", ")?", "|"):
        return element.replace("(", "(?:")
    glued, optional = element.startswith("_"), element.endswith("?")
    kinds = _kinds(element)
    name = kinds[0]
    names[name] = names.get(name, 0) + 1
    group = f"{name}{names[name] if names[name] > 1 else ''}" if name.isalpha() else ""
    letters = "".join(LETTERS[kind] for kind in kinds)
    token = f"[^; ]*[{letters}][^; ]*;"
    written = ("" if glued else " ?") + (f"(?P<{group}>{token})" if group else token)
    return f"(?:{written})?" if optional else written


def _kinds(element: str) -> list[str]:
    bare = element.removeprefix("_").removesuffix("?")
    return ["/"] if bare == "/" else [*filter(None, bare.split("/")), *(["/"] if "//" in bare else [])]


def _wanted(elements: list[str]) -> frozenset[str]:
    """The letters of what must be there: plain elements outside of groups."""

    def wanted() -> Iterator[str]:
        depth = 0
        for element in elements:
            depth += element.count("(") - element.count(")")
            kinds = _kinds(element) if element not in ("(", ")", ")?", "|") else []
            if depth == 0 and len(kinds) == 1 and not element.endswith("?"):
                yield LETTERS[kinds[0]]

    return frozenset(wanted())
