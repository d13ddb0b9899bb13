"""Owns the plain form in which cues are looked for: words and where they stand; names, times, addresses as signs."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from flows.understanding.legal_forms import forms_in
from flows.understanding.meaning_table import Meaning
from flows.understanding.reading import Reading
from flows.understanding.slips import cuts, one_slip
from flows.understanding.which import SHORTENED

NAME, TIME, ADDRESS = "@", "#", "~"
COMMA, STOP, ASKS, QUOTE = ",", ".", "?", '"'
HELD, PERSON = "_", "__"
"""``HELD`` stands between the words of a name that is held together, and before an everyday one, so that no cue takes
it for that word; ``PERSON`` stands before a person's.
"""
SIGNS = frozenset({ADDRESS, COMMA, TIME, NAME, QUOTE, "&", "+"})
LONGEST_READ = 4_100
"""Characters: what a message can hold."""
MOST_WORDS = 800
LONGEST_SENTENCE = 60
"""Words: what is longer is read in parts, so that no message takes long."""

PIECE = re.compile(
    # A name that looks like code is a name: <b>Acme</b>, {name}, /start.
    r"(?P<odd><[^<>\s]{1,20}>[^<>\n]{1,60}</[^<>\s]{1,20}>|\{[^{}\n]{1,40}\}|(?<!\S)/[^\W_]{2,}(?!\S))"
    r"|(?P<address>(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<word>[^\W_]+(?:['’‘`´ʼ′][^\W_]+)*)"  # noqa: RUF001  # the apostrophes people type
    r"|(?P<stop>[.!?…\n\r\u2028\u2029;¿¡]+)"
    r"|(?P<comma>[,:()\[\]–—|]|(?<=\s)-+(?=\s)|(?<=\w)-(?=\s))"  # dashes
    r"|(?P<quote>[\"“”„«»])"
    r"|(?P<other>[&@+/])"
)
APOSTROPHES = re.compile("['’‘`´ʼ′]")  # noqa: RUF001  # the ones people type
DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
LIKELY_DRAWN_OUT = re.compile(r"([aeiouy])\1{2,}|([^\W\d_])\2{2,}$|([^\W\d_])\3{3,}")
"""Letters that are typed three times or more, and where that is how a word is said rather than written."""
INNER_DOT = re.compile(r"\.(?=(?:[^\W\d_]|com|org|net|io|co|uk|de|es|fr|at|ch|eu|ai|app|dev|info|biz)(?!\w))|\.(?=\d)")
SHORTEST_KEY_WORD = 6
SHOUTED = re.compile(r"(?<!\w)(?:[A-Z]{1,12}'?[A-Z]{0,2}[ ,]+){3,}[A-Z]{1,12}(?!\w)")
"""Four words or more in capitals: "I GOT THE JOB at Foo"."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word in its plain form, and where it stands in the text. ``capital``: it is written as names are.

    ``joined``: nothing but a hyphen or a point stands before it and the word before ("Co-op", "sample.io").
    """

    plain: str
    start: int
    end: int
    capital: bool = False
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence; ``plain`` is them put together, ``starts`` where each begins in it."""

    words: tuple[Word, ...]
    plain: str
    starts: tuple[int, ...]
    asked: bool = False

    def index(self, position: int) -> int:
        """Which word stands at a position of ``plain``."""
        return next((at for at, start in enumerate(self.starts) if start >= position), len(self.starts))


def cleaned(typed: str) -> str:
    """``typed`` without what cannot be seen."""
    return "".join(
        char for char in typed[:LONGEST_READ] if char.isascii() or unicodedata.category(char) not in ("Cf", "Cs", "Me")
    )


def plain_word(word: str) -> str:
    """A word in small letters, without accents and apostrophes."""
    if word.isascii():
        return APOSTROPHES.sub("", word).lower()
    letters = unicodedata.normalize("NFKD", APOSTROPHES.sub("", word)).casefold()
    return "".join(char for char in letters if not unicodedata.combining(char))


def words_of(text: str, meaning: Meaning) -> tuple[Word, ...]:
    """The words and signs of a text, as the language writes them."""
    shouted = text.isupper() and len(text) > 8
    loud = [run.span() for run in SHOUTED.finditer(text)]
    found: list[Word] = []
    for piece in PIECE.finditer(text):
        is_loud = shouted or any(start <= piece.start() < end for start, end in loud)
        found.extend(_pieces(piece, text, meaning, shouted=is_loud))
        if len(found) >= MOST_WORDS:
            break
    found = _with_forms(found, text)
    return tuple(_meant(found, meaning) if meaning.pairs else found)


def _with_forms(words: list[Word], text: str) -> list[Word]:
    """The words, with each legal form as one that is joined to the name before it: "Foo, S.L."."""
    for form in reversed(forms_in(text)):
        since = next((at for at, word in enumerate(words) if word.start >= form.after), len(words))
        until = next((at for at in range(since, len(words)) if words[at].start >= form.end), len(words))
        if since in (until, 0) or not words[since - 1].plain.isalnum():
            continue
        plain = plain_word("".join(char for char in text[form.start : form.end] if char.isalnum()))
        ends = [Word(STOP, form.end - 1, form.end)] if form.is_over(text) else []
        words[since:until] = [Word(plain, form.start, form.end, capital=words[since - 1].capital, joined=True), *ends]
    return words


def _meant(words: Sequence[Word], meaning: Meaning) -> Iterator[Word]:
    """The words, with those for them that they sound like beside the next or the one before ("ils mon dit")."""
    before = ""
    for at, word in enumerate(words):
        following = words[at + 1].plain if at + 1 < len(words) else ""
        meant = meaning.pairs.get((word.plain, following)) or meaning.after.get((before, word.plain)) or word.plain
        if at > 1 and meant == word.plain:
            meant = meaning.after.get((f"{words[at - 2].plain} {before}", meant)) or meant
        for part in meant.split():
            yield word if part == word.plain else replace(word, plain=part)
        before = word.plain


def _pieces(piece: re.Match[str], text: str, meaning: Meaning, *, shouted: bool) -> Iterator[Word]:
    kind, raw, start, end = piece.lastgroup, piece[0], piece.start(), piece.end()
    if kind == "odd":
        yield Word(plain_word(raw).replace(" ", "_"), start, end, capital=True)
    elif kind == "address":
        yield Word(ADDRESS, start, end)
    elif kind == "stop":
        if raw == "." and _joins(text, start, meaning):
            return
        if set(raw) - set("¿¡"):
            yield Word(ASKS if "?" in raw else COMMA if set(raw) <= {"…"} or raw == ".." else STOP, start, end)
    elif kind == "comma":
        yield Word(COMMA, start, end)
    elif kind == "quote":
        yield Word('"', start, end)
    elif kind == "other":
        if raw != "/" or not re.search(r"(?<!\w)\w$", text[max(0, start - 2) : start]):  # "w/ Acme" is "with Acme"
            yield Word({"@": "at", "/": COMMA}.get(raw, raw), start, end)
    else:
        yield from _joined(_word(raw, start, meaning, shouted=shouted), text[:start])


def _joined(words: Iterator[Word], before: str) -> Iterator[Word]:
    """The words; the first may be joined to what stands before it."""
    if len(before) > 1 and before[-1] in "-." and before[-2].isalnum():
        yield from (replace(word, joined=True) for word in words)  # both of "Trompe-l'Oeil"
    yield from words


def _joins(text: str, at: int, meaning: Meaning) -> bool:
    """Whether a full stop ends no sentence: "Dr. Sample", "acme.com"."""
    before = re.search(r"[^\W_]+$", text[max(0, at - 12) : at])
    if before is not None and plain_word(before[0]) in SHORTENED and text[at + 1 : at + 2].isspace():
        return not text[at + 1 :].lstrip()[:1].isupper()  # "Foo Ltd. Kim called"
    if before is not None and (plain_word(before[0]) in meaning.dotted or _is_initial(before[0])):
        return True
    return before is not None and INNER_DOT.match(text, at) is not None


def _is_initial(word: str) -> bool:
    """Of a name: "Kim A. Sample"."""
    return len(word) == 1 and word.isupper() and word != "I"


def _word(raw: str, start: int, meaning: Meaning, *, shouted: bool) -> Iterator[Word]:
    if meaning.elisions and (cut := APOSTROPHES.search(raw)) and plain_word(raw[: cut.start()]) in meaning.elisions:
        head, rest = plain_word(raw[: cut.start()]), raw[cut.end() :]
        known = meaning.spelt.get(plain_word(raw), "")  # "j'suis", where no vowel follows
        if not known or known == f"{head} {plain_word(rest)}":
            begins_name = not shouted and raw[0].isupper() and rest[:1].isupper() and not rest.isupper()  # "L'Oréal"
            yield Word(head, start, start + cut.end(), begins_name)
            yield from _word(rest, start + cut.end(), meaning, shouted=shouted)
            return
    accented = None if raw.isascii() else meaning.spelt.get(raw.casefold())  # es "llamó" is not "llamo"
    plain = accented or _spelt(plain_word(raw), meaning)
    number = raw[0].isdigit() and raw.upper() == raw and not raw.isdigit()
    capital = not shouted and (raw[0].isupper() or number or (raw[1:2].isupper() and raw[2:].islower()))  # "eSample"
    for at, part in enumerate(plain.split()):
        yield Word(part, start, start + len(raw), capital and at == 0)


@lru_cache(maxsize=8192)  # a lexicon's words are read at the start, most of them more than once
def _spelt(plain: str, meaning: Meaning) -> str:
    if (known := meaning.spelt.get(plain)) is not None:
        return known
    if DRAWN_OUT.search(plain) and (said := _said_at_once(plain, meaning)) != plain:
        return _spelt(said, meaning)
    if len(plain) < SHORTEST_KEY_WORD - 1 or plain in meaning.key_words or plain in meaning.no_slips:
        return plain
    nearest = _slips(meaning.key_words)
    for cut in cuts(plain):
        meant = nearest.get(cut)
        if meant is not None and meant[0] == plain[0] and one_slip(plain, meant):
            return meant
    return plain


def _said_at_once(plain: str, meaning: Meaning) -> str:
    """A word without what is drawn out of it: "soooo", "nervööös"; "Schifffahrt" is written so."""
    names = meaning.names
    known = names.never | names.ends | meaning.key_words
    twice, once = DRAWN_OUT.sub(r"\1\1", plain), DRAWN_OUT.sub(r"\1", plain)
    told = next((each for each in (twice, once) if each in known or each in meaning.spelt), None)
    return told or (once if LIKELY_DRAWN_OUT.search(plain) else plain)


@cache
def _slips(key_words: frozenset[str]) -> dict[str, str]:
    return {cut: word for word in sorted(key_words) if len(word) >= SHORTEST_KEY_WORD for cut in cuts(word)}


def with_signs(words: Sequence[Word], names: Sequence[tuple[int, int]], times: Sequence[Reading]) -> tuple[Word, ...]:
    """``words`` with one sign each for known names (given by which words they are) and for times."""
    starts = dict(names)
    signed: list[Word] = []
    at = 0
    while at < len(words):
        word = words[at]
        if at in starts:
            last = starts[at]
            signed.append(Word(NAME, word.start, words[last].end, capital=True))
            at = last + 1
            continue
        told = next((t for t in times if t.start <= word.start < t.end), None)
        if told is None:
            signed.append(word)
        elif not (signed and signed[-1].plain == TIME and signed[-1].start == told.start):
            signed.append(Word(TIME, told.start, told.end))
        at += 1
    return tuple(signed)


def sentences(words: Sequence[Word]) -> tuple[Sentence, ...]:
    """The sentences of a text."""
    found: list[Sentence] = []
    begun: list[Word] = []
    for word in words:
        if word.plain not in (STOP, ASKS):
            if len(begun) == LONGEST_SENTENCE:
                found.append(_sentence(begun))
                begun = []
            begun.append(word)
        elif begun:
            found.append(_sentence(begun, asked=word.plain == ASKS))
            begun = []
        elif word.plain == ASKS and found:
            found[-1] = _sentence(found[-1].words, asked=True)
    return (*found, _sentence(begun)) if begun else tuple(found)


def _sentence(words: Sequence[Word], *, asked: bool = False) -> Sentence:
    starts, position = [], 0
    for word in words:
        starts.append(position)
        position += len(word.plain) + 1
    return Sentence(tuple(words), " ".join(word.plain for word in words), tuple(starts), asked)
