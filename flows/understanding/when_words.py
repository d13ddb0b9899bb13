"""Owns cutting a text into the words that its language's table knows: a ``Lexicon`` for each language, made once.

The longest phrase that the table knows becomes one token. A token can be of several kinds ("second", "mañana"): the
patterns decide which is meant. The text's shape writes each token as the letters of its kinds.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from flows.languages import table
from flows.understanding.slips import Slips
from flows.understanding.when_cut import Cut, cut_up, plain
from flows.understanding.when_table import Forms, WhenTable, Word

LONGEST_TEXT = 6000
"""What stands behind so many characters is not read."""
MARKS = ":./-,'()+#%@$€£&|"
KINDS = (
    "hour", "minute", "day", "num", "year", "short", "hhmm", "count", "anyhour", "whour", "wminute", "few", "weekday",
    "month", "ordinal", "relday", "week", "weekend", "monthshift", "unit", "amount", "part", "partafter", "thispart",
    "endofday", "edge", "weekword", "monthword", "yearword", "clockword", "fraction", "halfword", "half", "later",
    "namedday", "shy", "zone", "zoneletters", "h", "tee", "zed", *Word, *MARKS,
)  # fmt: skip
LETTERS = {str(kind): chr(0x100 + at) for at, kind in enumerate(KINDS)}
"""The letter that stands for a kind in a shape."""
FIRST_YEAR = 1990
"""Four digits from here on can be a year."""


@dataclass(frozen=True, slots=True)
class Token:
    """A known phrase, a number, a mark or an unknown word, and where it stands in the text.

    ``kinds`` has what it can be, with its value as each. ``spaced``: a space stands before it.
    """

    text: str
    start: int
    end: int
    spaced: bool
    kinds: Mapping[str, object]

    @property
    def is_number(self) -> bool:
        """Whether it is written in digits."""
        return self.text.isdecimal()

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.text[:1].isalpha()


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a phrase can be. ``glued``: those of its words before which no space may stand ("2day", not "2 day")."""

    words: tuple[str, ...]
    glued: frozenset[int]
    kinds: dict[str, object]

    def stands(self, words: list[Cut], at: int) -> bool:
        """Whether it stands there."""
        if len(self.words) > len(words) - at:
            return False
        return all(words[at + n].text == word for n, word in enumerate(self.words)) and not any(
            words[at + n].spaced for n in self.glued
        )


@dataclass(slots=True)
class Lexicon:
    """The phrases of a language: by their first two words, longest first."""

    table: WhenTable
    phrases: dict[tuple[str, ...], list[Phrase]] = field(default_factory=dict)
    first: set[str] = field(default_factory=set)
    """The words that phrases begin with."""
    compounds: dict[str, tuple[str, ...]] = field(default_factory=dict)
    slips: Slips = field(default_factory=Slips)

    def cut(self, typed: str) -> tuple[Token, ...]:
        """The tokens of a text."""
        words = list(self._parted(cut_up(typed[:LONGEST_TEXT])))
        tokens: list[Token] = []
        at = 0
        while at < len(words):
            size, kinds = self._longest(words, at)
            first, last = words[at], words[at + size - 1]
            kinds = _of_its_day(kinds, tokens)
            tokens.append(Token(first.text, first.start, last.end, first.spaced, kinds))
            at += size
            if _abbreviates(first.text, kinds, self.table) and at < len(words) and _ends_short(words, at):
                at += 1
        return tuple(tokens)

    def _parted(self, words: Iterator[Cut]) -> Iterator[Cut]:
        """The words, and those that make up a compound in its place."""
        held: Cut | None = None  # the word before, which may be the first of two
        for word in (*words, None):
            both = word and held and self.compounds.get(f"{held.text} {word.text}")
            if word and held and both:
                yield from _cut_up(Cut(held.text, held.start, word.end, held.spaced), both)
                held = None
                continue
            if held is not None:
                yield from _cut_up(held, self.compounds.get(held.text, (held.text,)))
            held = word

    def _longest(self, words: list[Cut], at: int) -> tuple[int, Mapping[str, object]]:
        word = words[at].text
        if word.isdecimal():
            size, kinds = self._phrase(words, at)
            return (size, kinds) if size > 1 else (1, _number_kinds(word))
        size, kinds = self._phrase(words, at)
        if size == 1 and word in MARKS:
            return 1, {**kinds, word: word}
        if not kinds and word not in self.first and (meant := self.slips.meant(word)):
            return 1, self.phrases[meant,][0].kinds
        return size, kinds

    def _phrase(self, words: list[Cut], at: int) -> tuple[int, Mapping[str, object]]:
        if words[at].text in self.first:
            for begun in (words[at : at + 2], words[at : at + 1]):
                for phrase in self.phrases.get(tuple(word.text for word in begun), ()):
                    if phrase.stands(words, at):
                        return len(phrase.words), phrase.kinds
        return 1, {}

    def learn(self, kind: str, value: object, forms: Forms) -> None:
        """Take in the phrases of one kind and value."""
        for form in filter(None, forms.split("|")):
            cut = list(cut_up(form))
            words = tuple(word.text for word in cut)
            glued = frozenset(
                at for at in range(1, len(cut)) if not cut[at].spaced and f"{words[at - 1]}{words[at]}".isalnum()
            )
            self.first.add(words[0])
            listed = self.phrases.setdefault(words[:2], [])
            known = next((phrase for phrase in listed if (phrase.words, phrase.glued) == (words, glued)), None)
            if known is None:
                listed.append(Phrase(words, glued, {kind: value}))
            else:
                known.kinds.setdefault(kind, value)


@cache
def lexicon(language: str) -> Lexicon:
    """The phrases of a language, made from its table once."""
    when: WhenTable = table(language, "when")
    made = Lexicon(when)
    for kind, value, forms in _entries(when):
        made.learn(kind, value, forms)
    for compound, parts in when.compounds.items():
        made.compounds[plain(compound)] = tuple(plain(part) for part in parts.split())
    days = [plain(forms.split("|")[0]) for forms in (*when.weekdays, *when.months, *when.relative_days.values())]
    made.slips = Slips(frozenset(days), frozenset(map(plain, when.no_slips.split("|"))))
    for listed in made.phrases.values():
        listed.sort(key=lambda phrase: (-len(phrase.words), -len(phrase.glued)))
    return made


def _entries(when: WhenTable) -> Iterator[tuple[str, object, Forms]]:
    yield from (("weekday", at, forms) for at, forms in enumerate(when.weekdays))
    yield from (("month", at + 1, forms) for at, forms in enumerate(when.months))
    for value, forms in when.numbers.items():
        yield "count", value, forms
        if value <= 24:
            yield "whour", value, forms
            yield "anyhour", value, forms
        if value >= 5:
            yield "wminute", value, forms
        if value <= 29:
            yield "few", value, forms
    yield "count", 1, when.articles
    valued: dict[str, Mapping[Any, Forms]] = {
        "ordinal": when.ordinals, "relday": when.relative_days, "week": when.weeks, "weekend": when.weekends,
        "monthshift": when.month_shifts, "unit": when.units, "amount": when.amounts, "part": when.parts,
        "partafter": when.parts_after, "thispart": when.this_part, "edge": when.edges, "clockword": when.clocks,
        "fraction": when.fractions, "half": when.halves, "later": when.later, "zone": when.zones,
        "zoneletters": when.zone_letters,
    }  # fmt: skip
    for kind, mapping in valued.items():
        yield from ((kind, value, forms) for value, forms in mapping.items())
    yield from (("part", value, forms) for value, forms in when.parts_after.items())
    yield from (("anyhour", value, forms) for value, forms in when.clocks.items())
    yield from (("halfword", 30, forms) for value, forms in when.fractions.items() if value == 30)
    yield from (("namedday", month * 100 + day, forms) for (month, day), forms in when.named_days.items())
    single = {
        "endofday": when.end_of_day, "weekword": when.this_week, "monthword": when.this_month,
        "yearword": when.this_year, "shy": when.shy, "h": "h", "tee": "t", "zed": "z",
    }  # fmt: skip
    yield from ((kind, kind, forms) for kind, forms in single.items())
    yield from ((str(word), str(word), forms) for word, forms in when.words.items())


def _abbreviates(word: str, kinds: Mapping[str, object], when: WhenTable) -> bool:
    """Whether a point after the word may be the abbreviation's: of a weekday or a month that is not written out."""
    for kind, names in (("weekday", when.weekdays), ("month", when.months)):
        value = kinds.get(kind, -1)
        if isinstance(value, int) and value >= 0:
            full = names[value - (kind == "month")].partition("|")[0]
            return word != plain(full)
    return "half" in kinds


def _cut_up(word: Cut, parts: tuple[str, ...]) -> Iterator[Cut]:
    """The parts of a compound, each where all of it stands."""
    return (Cut(part, word.start, word.end, word.spaced or at > 0) for at, part in enumerate(parts))


def _of_its_day(kinds: Mapping[str, object], before: list[Token]) -> Mapping[str, object]:
    """German "morgen" right behind a day is the morning of that day, else tomorrow."""
    if {"relday", "part"} <= kinds.keys() and before and not {"weekday", "relday"}.isdisjoint(before[-1].kinds):
        return {kind: value for kind, value in kinds.items() if kind != "relday"}
    return kinds


def _ends_short(words: list[Cut], at: int) -> bool:
    """Whether a point stands right behind the last word."""
    return words[at].text == "." and not words[at].spaced


def _number_kinds(digits: str) -> dict[str, object]:
    if len(digits) > 4:
        return {}
    value, size = int(digits), len(digits)
    kinds: dict[str, object] = {}
    if size <= 3:
        kinds["count"] = value
    if size <= 2:
        kinds |= {"hour": value, "anyhour": value} if value <= 24 else {}
        kinds |= {"day": value, "num": value} if 1 <= value <= 31 else {}
        kinds |= {"minute": value} if size == 2 and value < 60 else {}
        kinds |= {"short": 2000 + value} if size == 2 else {}
    elif value // 100 <= 24 and value % 100 < 60:
        kinds["hhmm"] = value
    if size == 4 and value >= FIRST_YEAR:
        kinds["year"] = value
    return kinds


def shape(tokens: tuple[Token, ...]) -> tuple[str, dict[int, int], dict[int, int]]:
    """The tokens as letters of their kinds, with which token begins, and ends, at which place of it."""
    parts: list[str] = []
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    place = 0
    for at, token in enumerate(tokens):
        letters = "".join(LETTERS[kind] for kind in token.kinds)
        if token.spaced:
            parts.append(" ")
            place += 1
        starts[place] = at
        parts.append(letters + ";")
        place += len(letters) + 1
        ends[place] = at
    return "".join(parts), starts, ends
