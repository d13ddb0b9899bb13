"""Owns knowing an employer's own words, forwarded or pasted, and whose they are."""

import re
from collections.abc import Sequence

from flows.understanding.meaning_table import Meaning, among
from flows.understanding.meaning_text import ADDRESS, NAME, SIGNS, Sentence, Word

SURE = 3
LONG = 22
MANY_WE = 2
NOBODYS = among(
    "gmail googlemail outlook hotmail live yahoo icloud me gmx web aol proton protonmail mail posteo orange wanadoo "
    "free laposte t-online zoom calendly linkedin indeed greenhouse lever workday myworkday smartrecruiters personio "
    "google teams microsoft goo bit meet"
)
"""Whose addresses say nothing about an employer."""
DOMAIN = re.compile(r"(?:@|://(?:www\.)?|^www\.)([\w.-]+)")


def is_letter(told: Sequence[Sentence], meaning: Meaning) -> bool:
    """Whether a text is the employer's own: their voice, and the form of a letter or its length."""
    letters = meaning.letters
    plain = " . ".join(sentence.plain for sentence in told)
    voice = len(letters.we.findall(plain))
    if not voice or letters.own.search(plain):
        return False
    form = (letters.greeting.match(plain) is not None) + (letters.closing.search(plain) is not None)
    return min(voice, MANY_WE) + form + (len(plain.split()) >= LONG) >= SURE


def domain_name(address: str) -> str:
    """The employer that an address is of ("dana@mail.sample-corp.com": sample-corp); empty when it may be anybody's."""
    found = DOMAIN.search(address)
    parts = found[1].casefold().strip(".").split(".") if found else []
    if len(parts) < 2:
        return ""
    name = parts[-3] if len(parts) > 2 and parts[-2] in ("co", "com", "org", "ac", "gov") else parts[-2]
    return "" if name in NOBODYS else name


def addresses(told: Sequence[Sentence], text: str) -> tuple[str, ...]:
    """The addresses and links in a text."""
    found = (word for sentence in told for word in sentence.words if word.plain == ADDRESS)
    return tuple(text[word.start : word.end].rstrip(".,;:!?)>") for word in found)


def named_known(told: Sequence[Sentence], text: str) -> str:
    """The known lead that a text names first, as it stands there."""
    return next((text[w.start : w.end] for sentence in told for w in sentence.words if w.plain == NAME), "")


def signature(told: Sequence[Sentence], text: str, meaning: Meaning) -> str:
    """Who has signed: "The Acme Talent Team", or the last of several names after the closing; empty when none has."""
    names, teams = meaning.names, meaning.letters.teams
    for sentence in reversed(told):
        words = sentence.words
        for at in range(len(words) - 1, 0, -1):
            if words[at].plain not in teams or not words[at].capital:
                continue
            end = at
            while end > 0 and words[end - 1].plain in teams:
                end -= 1
            start = end
            while start > 0 and words[start - 1].capital and words[start - 1].plain not in names.never | names.articles:
                start -= 1
            if start < end:
                return text[words[start].start : words[end - 1].end]
    return _last_name(told, text, meaning)


def _last_name(told: Sequence[Sentence], text: str, meaning: Meaning) -> str:
    """The last line of a signature that has more than one: a person's name, then the employer's."""
    for at in range(len(told) - 1, -1, -1):
        closed = meaning.letters.closing.search(told[at].plain)
        if closed is None:
            continue
        lines = [told[at].words[told[at].index(closed.end()) :], *(sentence.words for sentence in told[at + 1 :])]
        runs = [run for line in lines for run in _runs(line) if all(word.capital for word in run)]
        blocked = meaning.names.never | meaning.names.callings | meaning.names.given | meaning.roles.heads
        if len(runs) > 1 and not any(word.plain in blocked for word in runs[-1]):
            return text[runs[-1][0].start : runs[-1][-1].end]
    return ""


def _runs(words: Sequence[Word]) -> list[list[Word]]:
    """The words between commas."""
    runs: list[list[Word]] = [[]]
    for word in words:
        if word.plain in SIGNS:
            runs.append([])
        else:
            runs[-1].append(word)
    return [run for run in runs if run]
