"""Owns the words: Fluent files in, text for people out. All that comes from people is cleaned and escaped here.

The rule: a missing key, slot or file is a bug and raises ``WordingError``; a key is never shown to a person.
"""

import html
import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from bot.babel_words import city_in, day_in, number
from bot.contractions import Contractions
from bot.crisis import CrisisBook, load
from flows.effects import At, Brief, City, CrisisLines, In, Slot, Text, WordCount

DEFAULT_LANGUAGE = "en"
LONGEST_SLOT = 500
"""Characters of a person's own text that are shown inside a sentence."""

_DATE_FORMS = {"date-day": "full", "date-brief": "full", "date-short": "medium"}
"""The keys that say how a language writes days; Babel's own forms for one that does not say."""
_DATE_FIRSTS = {"date-day": "date-day-first", "date-brief": "date-brief-first", "date-short": "date-short-first"}
"""The keys for the first of a month: French says "1er juin", but "2 juin"."""

_LONGEST_PLACEABLE = 100
"""fluent.runtime refuses a placeable above 2,500 characters, and a variant with several slots is one placeable: so
whatever is longer than a selector may be is put in after it is done."""
_LEFT_OUT = re.compile("\0([0-9]+)\0")
"""Where a long value belongs. A person cannot write this: control characters are stripped."""

_KEYS = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
_COMMENTS = re.compile("^#.*\n", re.MULTILINE)
_REFERENCES = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")
_SLOTS = re.compile(r"\$([A-Za-z][\w-]*)")
"""The keys that a file words, what it says about them, the keys that words may refer to, and the slots they name."""
_PARSER = FluentParser(with_spans=False)  # where a word stands in its file is nearly half of the work, and never asked

_Kept = Callable[[str], str]
"""How a person's own text is put into a sentence."""

_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029]")
_HARMFUL = re.compile("[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]")
"""Control characters, halves of surrogate pairs, and what would turn the direction of the rest of the message."""
_UNSEEN_KINDS = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Me"})
_UNSEEN_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Fillers: Unicode calls them letters and symbols, but nothing is seen."""


class WordingError(LookupError):
    """A bug in the words: a key or slot that is missing, or a file that cannot be read. Holds no one's own text."""


def is_blank(value: str) -> bool:
    """Whether nothing of ``value`` can be seen: white space, zero-width and control characters only."""
    return all(char in _UNSEEN_LETTERS or unicodedata.category(char) in _UNSEEN_KINDS for char in value)


def clean(value: str) -> str:
    """``value`` without control characters, lone surrogates and direction marks; empty if nothing could be seen."""
    if value.isascii() and value.isprintable() and not value.isspace():
        return value  # nearly all there is
    kept = _HARMFUL.sub("", _LINE_ENDS.sub("\n", value).replace("\t", " "))
    return "" if is_blank(kept) else kept


def cut(value: str, longest: int) -> str:
    """``value``, or its beginning and an ellipsis, in at most ``longest`` characters."""
    return value if len(value) <= longest else value[: longest - 1].rstrip() + "…"


def _escaped(value: str) -> str:
    return html.escape(cut(clean(value), LONGEST_SLOT))


@cache  # of words that are shipped, so not without end; and many ``Words`` are made in one process
def _parsed(wording: str) -> ast.Resource:
    return _PARSER.parse(wording)


@cache  # as above: the keys of a file, each with what words it
def _keys_of(wording: str) -> tuple[tuple[str, str], ...]:
    wording = _COMMENTS.sub("", wording)
    found = list(_KEYS.finditer(wording))
    ends = [*(following.start() for following in found[1:]), len(wording)]
    return tuple((place[1], wording[place.start() : end]) for place, end in zip(found, ends, strict=True))


def _holds_words(shelf: Traversable) -> bool:
    return (shelf / "general.ftl").is_file()


class Words:
    """The words in every language there is; each message is parsed once, when it is first said.

    folder: holds one folder a language with ``.ftl`` files; by default the one that is shipped. crisis: the lines for
    ``CrisisLines``; by default those that are shipped.
    Raises WordingError when a key is worded twice, or when there is no English; words that cannot be read raise it
    when they are to be said (``tests/test_languages.py`` reads all that are shipped).
    """

    languages: tuple[str, ...]

    def __init__(self, folder: Traversable | None = None, crisis: CrisisBook | None = None) -> None:
        root = files("flows") / "texts" if folder is None else folder
        shelves = sorted((shelf for shelf in root.iterdir() if _holds_words(shelf)), key=lambda shelf: shelf.name)
        book = crisis or load()
        self._tongues: dict[str, _Tongue] = {}
        for shelf in shelves:
            self._tongues[shelf.name] = _Tongue(shelf, book, self._tongue)
        self.languages = tuple(self._tongues)
        self._found: dict[str, str] = {language.lower(): language for language in self.languages}
        if DEFAULT_LANGUAGE not in self._tongues:
            raise WordingError(f"there are no words in {DEFAULT_LANGUAGE!r}")

    def best(self, wanted: str | None) -> str:
        """The language to speak with somebody whose Telegram says ``wanted``: "de-AT" is "de" if that is there."""
        tag = (wanted or DEFAULT_LANGUAGE).replace("_", "-").lower()
        return self._found.get(tag) or self._found.get(tag.split("-")[0]) or DEFAULT_LANGUAGE

    def html(self, text: Text, language: str) -> str:
        """As Telegram HTML: slots from people escaped and cut at 500 characters, tags of the words kept.

        Raises WordingError when the key or a slot it needs is missing.
        """
        return self._tongue(language).say(text, _escaped)

    def plain(self, text: Text | In, language: str) -> str:
        """As plain text, for drafts and labels: nothing escaped, slots in full length.

        Raises WordingError when the key or a slot it needs is missing.
        """
        if isinstance(text, In):
            return self.plain(text.text, text.language)
        return self._tongue(language).say(text, clean)

    def _tongue(self, language: str) -> "_Tongue":
        return self._tongues.get(language) or self._tongues[self.best(language)]


class _Tongue:
    """The words of one language."""

    def __init__(self, shelf: Traversable, crisis: CrisisBook, other: "Callable[[str], _Tongue]") -> None:
        self.language = shelf.name
        self._other = other
        self._crisis = crisis
        try:
            Locale.parse(self.language, sep="-")
        except (ValueError, UnknownLocaleError) as error:
            raise WordingError(f"{self.language!r} is not the name of a language") from error
        self._bundle = FluentBundle([self.language], use_isolating=False)
        self._patterns: dict[str, Any] = {}
        self._forms: dict[str, str] = {}
        self._unread: dict[str, str] = {}
        self._slots_of: dict[str, frozenset[str]] = {}
        self._file_of: dict[str, str] = {}
        for file in sorted(shelf.iterdir(), key=lambda file: file.name):
            if file.name.endswith(".ftl"):
                self._list(file.name, file.read_text(encoding="utf-8"))
        self._melting = Contractions("")
        if "contractions" in self._file_of:
            self._melting = Contractions(self.say(Text("contractions"), clean))

    def _list(self, name: str, wording: str) -> None:
        """Note what a file words, one key at a time. Parsing them all would take a second, and a start needs few."""
        for key, worded in _keys_of(wording):
            if key in self._file_of:
                raise WordingError(f"{self.language}/{name}: {key!r} is worded twice")
            self._file_of[key] = name
            self._unread[key] = worded

    def _read(self, key: str) -> None:
        """Parse the words of a key, and those that they refer to."""
        wording = self._unread.pop(key, None)
        if wording is None:
            return
        resource = _parsed(wording)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                what = (entry.content or "").splitlines()[0]
                raise WordingError(f"{self.language}/{self._file_of[key]}: cannot read {what!r}")
        self._bundle.add_resource(resource)
        named = set(_SLOTS.findall(wording))
        for other in _REFERENCES.findall(wording):
            self._read(other)
            named |= self._slots_of.get(other, frozenset())
        self._slots_of[key] = frozenset(named)

    def say(self, text: Text, kept: _Kept) -> str:
        """The text with its slots put in; ``kept`` puts in what is from a person."""
        return self._melting.melted(self._say(text, kept))

    def _say(self, text: Text, kept: _Kept) -> str:
        left_out: list[str] = []
        pattern, named = self._pattern(text.key), self._slots_of[text.key]
        filled = ((name, self._slot(slot, kept)) for name, slot in text.slots.items() if name in named)
        slots = {name: self._leave_out(value, left_out) for name, value in filled}
        said, errors = self._bundle.format_pattern(pattern, slots)
        if errors:
            wrong = "; ".join(str(error) for error in errors)
            raise WordingError(f"{text.key!r} in {self.language!r} with slots {sorted(text.slots)}: {wrong}")
        return _LEFT_OUT.sub(lambda found: left_out[int(found[1])], str(said)) if left_out else str(said)

    def _day(self, day: date, key: str) -> str:
        first = _DATE_FIRSTS[key]
        form = first if day.day == 1 and first in self._file_of else key
        return day_in(day, self._form(form), self.language)

    def _form(self, key: str) -> str:
        form = self._forms.get(key)
        if form is None:
            form = self.say(Text(key), clean) if key in self._file_of else _DATE_FORMS[key]
            self._forms[key] = form
        return form

    def _moment(self, moment: datetime) -> str:
        if moment.tzinfo is None:
            raise WordingError("a moment without a zone cannot be worded")
        return f"{self._day(moment.date(), 'date-day')}, {moment:%H:%M} ({city_in(str(moment.tzinfo), self.language)})"

    def _at(self, at: At) -> str:
        there = at.moment
        here = there.astimezone(ZoneInfo(at.here)) if at.here else there
        if there.utcoffset() == here.utcoffset():
            return f"{there:%H:%M}" if at.hour else self._moment(there)
        slots: dict[str, Slot] = {"here": here.time()}
        if at.hour:
            slots |= {"there": there.time(), "city": City(str(there.tzinfo))}
            return self.say(Text("both-hours", slots), clean)
        if there.date() == here.date():
            return self.say(Text("both-zones", {**slots, "there": there}), clean)
        return self.say(Text("both-zones-other-day", {**slots, "there": there, "day": Brief(here.date())}), clean)

    def _pattern(self, key: str) -> Any:
        pattern = self._patterns.get(key)
        if pattern is None:
            self._read(key)
            if not self._bundle.has_message(key):
                raise WordingError(f"{key!r} is not worded in {self.language!r}")
            pattern = self._patterns[key] = self._bundle.get_message(key).value
            if pattern is None:
                raise WordingError(f"{key!r} has no words in {self.language!r}")
        return pattern

    @staticmethod
    def _leave_out(value: Any, left_out: list[str]) -> Any:
        if isinstance(value, str) and len(value) > _LONGEST_PLACEABLE:
            left_out.append(value)
            return f"\0{len(left_out) - 1}\0"
        return value

    def _slot(self, slot: Slot, kept: _Kept) -> Any:  # noqa: C901  # one case a type of slot: a table
        match slot:
            case str():
                return self._melting.marked(kept(slot))
            case int():
                return number(slot)
            case Text():
                return self._say(slot, kept)
            case In():
                return self._other(slot.language).say(slot.text, kept)
            case tuple() | CrisisLines():
                lines = slot if isinstance(slot, tuple) else self._crisis.lines_for(slot.country)
                return "\n".join(self._say(line, kept) for line in lines)
            case WordCount():
                return number(len(self._slot(slot.of, clean).split()))
            case datetime():  # before date, which it is too
                return self._moment(slot)
            case At():
                return self._at(slot)
            case City():
                return city_in(slot.zone, self.language)
            case Brief():
                return self._day(slot.day, "date-short" if slot.short else "date-brief")
            case date():
                return self._day(slot, "date-day")
            case time():
                return f"{slot:%H:%M}"
