"""Owns noticing that somebody may be in danger, or low, from what they typed (coaching.md F). It decides nothing else.

Deterministic: text is brought to one plain form, figures of speech are taken out, then the tables are looked through.
The tables are one a language (``flows/texts``); all are asked, because people mix languages. Missing a risk is
worse than asking once too often. A word list misses things; it is a net, not a judgement.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from flows.coaching.safety_words import Language, Risk, any_of
from flows.languages import languages, table

__all__ = ["Risk", "more_of_it", "plain_form", "risk_in", "tables"]

LOOKALIKES = str.maketrans("аеорсухіјѕӏԁοαιυ", "aeopcyxijsldoaiu")  # noqa: RUF001  # Cyrillic and Greek, seen as Latin
LEET = str.maketrans("013457@$!|*", "oieastasil ")
APOSTROPHES = re.compile("['’‘`´ʼ′＇]")  # noqa: RUF001  # the ones people type
LAUGHS = re.compile(r"[😂🤣😹😆😅😄😁😜😝😛💀☠]|(?<![^\W_])(?:[:;=]-?[dp]+|xd+)(?![^\W_])|\^\^")
LEETED = re.compile(r"(?<![^\W\d_])[^\W\d_]+[013457@$!|*]+[^\W\d_]+(?:[013457@$!|*]*[^\W\d_]+)*")
SPELT_OUT = re.compile(r"(?<![^\W_])[^\W\d_](?:[\W_]{1,3}[^\W\d_](?![^\W_])){2,}")
LONG_RUN = re.compile(r"([^\W\d_])\1{2,}")
SENTENCE_END = re.compile(r"[.!?;\n\r\u2028\u2029…]+")
NO_WORD = re.compile(r"[^\w.]|_")
LONGEST_READ = 20_000
"""Characters that are looked at: five times what a message can hold."""


@lru_cache(maxsize=1)  # it is asked twice of each message
def risk_in(typed: str) -> Risk | None:
    """What ``typed`` gives reason to fear: danger before lowness, None for neither."""
    plain = plain_form(typed)
    if not plain:  # a button
        return None
    rests = {word: _rests(word) for word in plain.split() if len(word) <= LONGEST_KEY_WORD}
    found = [_risk(plain, language, _nets(name), rests) for name, language in tables().items()]
    return next((risk for risk in (Risk.DANGER, Risk.LOW) if risk in found), None)


@cache
def tables() -> dict[str, Language]:
    """The tables by language."""
    return {language: table(language, "safety") for language in languages()}


@dataclass(frozen=True, slots=True)
class _Nets:
    """All patterns of a kind in one, looked for before each by itself: most messages hold none. And the key words, by
    what is left of each without one of its letters.
    """

    same_as: re.Pattern[str]
    figures: re.Pattern[str]
    signs: re.Pattern[str]
    key_words: Mapping[str, frozenset[str]]


@cache
def _nets(name: str) -> _Nets:
    language = tables()[name]
    left = {rest for word in language.key_words for rest in _rests(word)}
    return _Nets(
        any_of(written for written, _ in language.same_as),
        any_of(language.figures),
        any_of(sign.pattern for sign in language.signs),
        {rest: frozenset(word for word in language.key_words if rest in _rests(word)) for rest in left},
    )


def more_of_it(typed: str) -> bool:
    """Whether somebody who was asked whether they are in danger says more of it: a yes, a farewell, a means."""
    plain = plain_form(typed)
    return any(language.more.search(plain) for language in tables().values())


def plain_form(typed: str) -> str:
    """``typed`` as plain words: small letters, no apostrophes, no hidden signs, `` . `` between sentences, ``lol`` for
    any sign of laughing, letters put together that were written apart.
    """
    text = unicodedata.normalize("NFKD", typed[:LONGEST_READ]).casefold().translate(LOOKALIKES)
    text = "".join(char for char in text if unicodedata.category(char) not in ("Cf", "Mn", "Me", "Cs"))
    text = LAUGHS.sub(" lol ", APOSTROPHES.sub("", text))
    text = LEETED.sub(lambda found: found[0].translate(LEET).replace(" ", ""), text)
    text = SPELT_OUT.sub(_put_together, text)
    text = LONG_RUN.sub(lambda found: found[1] * (2 if found[1] in "ls" else 1), text)
    text = NO_WORD.sub(" ", SENTENCE_END.sub(" . ", text))
    return " ".join(text.split())


def _put_together(found: re.Match[str]) -> str:
    letters = "".join(char for char in found[0] if char.isalpha())
    return f"i {letters[1:]}" if letters.startswith("i") and len(letters) > 3 else letters


def _risk(plain: str, language: Language, nets: _Nets, rests: Mapping[str, set[str]]) -> Risk | None:
    near = {word for word, each in rests.items() if not nets.key_words.keys().isdisjoint(each)}
    slips = {word: _spelt(word, language, nets) for word in near}
    plain = " ".join(slips.get(word, word) for word in plain.split())
    if nets.same_as.search(plain):
        for written, meant in language.same_as:
            plain = written.sub(meant, plain)
    if any(run in word for word in plain.split() for run in language.run_together):
        return Risk.DANGER
    if nets.figures.search(plain):
        for figure in language.figures:
            plain = figure.sub(" ~ ", plain)
    if not nets.signs.search(plain):
        return None
    found = [(sign, match.span()) for sign in language.signs for match in sign.pattern.finditer(plain)]
    laughing = language.laughing.search(plain) is not None
    spared = _spared_elsewhere(plain, language)
    risks = [
        sign.risk_if_laughing if laughing else sign.risk
        for sign, (start, end) in found
        if not any(first <= start and end <= last for first, last in spared)
    ]
    return next((risk for risk in (Risk.DANGER, Risk.LOW) if risk in risks), None)


def _spared_elsewhere(plain: str, language: Language) -> list[tuple[int, int]]:
    """Where the other languages see a way of talking. "Suicide" is a sign in two languages, and "prévention du suicide"
    known to one: a sign that lies wholly within such a place is none.
    """
    others = (other for other in tables().values() if other is not language)
    return [match.span() for other in others for figure in other.figures for match in figure.finditer(plain)]


def _spelt(word: str, language: Language, nets: _Nets) -> str:
    """``word``, or the key word that it misses by one slip of the finger."""
    if word in language.key_words or word in language.no_slips:
        return word
    near = {meant for rest in _rests(word) for meant in nets.key_words.get(rest, ())}
    return next((meant for meant in language.key_words if meant in near and _one_slip(word, meant)), word)


LONGEST_KEY_WORD = 12


def _rests(word: str) -> set[str]:
    """A word, and it without each of its letters. Two that are one slip apart have one of these in common."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _one_slip(word: str, meant: str) -> bool:
    """Whether one letter was left out, put in, taken for another, or two were swapped."""
    if abs(len(word) - len(meant)) > 1:
        return False
    start = next((at for at, (one, other) in enumerate(zip(word, meant, strict=False)) if one != other), None)
    if start is None:
        return True
    one, other = word[start:], meant[start:]
    return _same_after(one, other, ((1, 0), (0, 1), (1, 1))) or (one[:2] == other[1::-1] and one[2:] == other[2:])


def _same_after(one: str, other: str, skips: Iterable[tuple[int, int]]) -> bool:
    return any(one[here:] == other[there:] for here, there in skips)
