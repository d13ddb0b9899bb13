"""Owns noticing that somebody may be in danger, or low, from what they typed (coaching.md F). It decides nothing else.

Deterministic: text is brought to one plain form, figures of speech are taken out, then the tables are looked through.
The tables are one a language (``flows/texts``); all are asked, because people mix languages. Missing a risk is
worse than asking once too often. A word list misses things; it is a net, not a judgement.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from flows.coaching.safety_words import Language, Risk
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


def risk_in(typed: str) -> Risk | None:
    """What ``typed`` gives reason to fear: danger before lowness, None for neither."""
    plain = plain_form(typed)
    if not plain:  # a button
        return None
    found = [_risk(plain, language) for language in tables().values()]
    return next((risk for risk in (Risk.DANGER, Risk.LOW) if risk in found), None)


@cache
def tables() -> dict[str, Language]:
    """The tables by language."""
    return {language: table(language, "safety") for language in languages()}


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


def _risk(plain: str, language: Language) -> Risk | None:
    plain = " ".join(_spelt(word, language) for word in plain.split())
    for written, meant in language.same_as:
        plain = written.sub(meant, plain)
    if any(run in word for word in plain.split() for run in language.run_together):
        return Risk.DANGER
    for figure in language.figures:
        plain = figure.sub(" ~ ", plain)
    found = [(sign, match.span()) for sign in language.signs for match in sign.pattern.finditer(plain)]
    if not found:
        return None
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


def _spelt(word: str, language: Language) -> str:
    """``word``, or the key word that it misses by one slip of the finger."""
    if word in language.key_words or word in language.no_slips or len(word) > LONGEST_KEY_WORD:
        return word
    return next((meant for meant in language.key_words if _one_slip(word, meant)), word)


LONGEST_KEY_WORD = 12


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
