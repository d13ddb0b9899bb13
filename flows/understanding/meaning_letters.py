"""Owns knowing an employer's own words, forwarded or pasted, and whose they are."""

import re
from collections.abc import Sequence

from flows.understanding.meaning_spans import is_kind
from flows.understanding.meaning_table import Meaning, Names, among
from flows.understanding.meaning_text import ADDRESS, HELD, NAME, SIGNS, Sentence, Word
from flows.understanding.which import LEGAL

SURE = 3
LONG = 22
MOST_SIGNED = 3
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


def signature(told: Sequence[Sentence], text: str, meaning: Meaning) -> tuple[str, bool]:
    """Who has signed, and whether that is an employer for certain: "The Acme Talent Team", or the last of several names
    after the closing; two words that tell no more may be a person. Empty when nobody has.
    """
    teams = meaning.letters.teams
    for sentence in reversed(told):
        words = sentence.words
        for at in range(len(words) - 1, 0, -1):
            if words[at].plain not in teams:
                continue
            if named := _before_team(words, at, meaning) or _after_team(words, at, meaning):
                return text[words[named[0]].start : words[named[1] - 1].end], True
    return _last_name(told, text, meaning)


def _before_team(words: Sequence[Word], at: int, meaning: Meaning) -> tuple[int, int] | None:
    """The name before a team: "The Foo Talent Team"."""
    if not words[at].capital and at + 1 < len(words):
        return None
    names, end = meaning.names, at
    while end > 0 and words[end - 1].plain in meaning.letters.teams:
        end -= 1
    start = end
    while start > 0 and words[start - 1].capital and words[start - 1].plain not in names.never | names.articles:
        start -= 1
    return (start, end) if start < end else None


def _after_team(words: Sequence[Word], at: int, meaning: Meaning) -> tuple[int, int] | None:
    """The name that ends a sentence after "team of": "L'équipe recrutement Foo", "el equipo de Foo"."""
    names = meaning.names
    leads = names.at | names.joins | names.articles | meaning.letters.teams
    while at < len(words) and words[at].plain in leads:
        if words[at].capital and words[at].plain in names.articles:
            break
        at += 1
    end = at
    while end < len(words) and (words[end].capital or words[end].plain in LEGAL) and words[end].plain not in SIGNS:
        end += 1
    rest = end == len(words) or words[end].plain in SIGNS
    return (at, end) if at < end and rest and words[at].plain not in names.never | names.given else None


def _last_name(told: Sequence[Sentence], text: str, meaning: Meaning) -> tuple[str, bool]:
    """The last line of a signature: of more than one, a person's name is first, then comes the employer's."""
    for at in range(len(told) - 1, -1, -1):
        closings = list(meaning.letters.closing.finditer(told[at].plain))
        if not closings:
            continue
        after = told[at].words[told[at].index(closings[-1].end()) :]
        if not after and at + 1 == len(told):
            continue
        lines = [after, *(sentence.words for sentence in told[at + 1 :])]
        runs = [run for line in lines for run in _runs(line)]
        small = LEGAL | meaning.names.joins | meaning.names.and_ | meaning.names.articles | {"&"}
        names = [run for run in runs if run[0].capital and all(word.capital or word.plain in small for word in run)]
        firms = [run for run in names if _is_firm(run, meaning.names)]
        if firms:
            names = [*names, firms[0]]  # a department signs after it
        blocked = meaning.names.never | meaning.names.callings | meaning.names.given | meaning.roles.heads
        if not names or any(word.capital and word.plain in blocked for word in names[-1]):
            return "", False
        firm = _is_firm(names[-1], meaning.names) or any(not word.capital for word in names[-1])  # "Vents et Marées"
        sure = len(names) > 1 or firm or len(names[-1]) == 1
        alone = len(runs) == 1 and len(names[-1]) <= MOST_SIGNED
        typed = text[names[-1][0].start : names[-1][-1].end]
        return (typed, sure) if sure or alone else _bare_name(told, text, meaning)
    return _bare_name(told, text, meaning)


def _is_firm(run: Sequence[Word], names: Names) -> bool:
    """Whether a word says that a name is an employer's."""
    parts = [part for word in run for part in word.plain.strip(HELD).split(HELD)]
    return any(part in LEGAL or is_kind(part, names) for part in parts)


def _bare_name(told: Sequence[Sentence], text: str, meaning: Meaning) -> tuple[str, bool]:
    """A name that is all there is after the last full stop: "... Suerte. Julio Modas"."""
    words = told[-1].words if len(told) > 1 and not told[-1].asked else ()
    names = meaning.names
    if len(runs := _runs(words)) == 2:  # "Sample Council, Personnel", "Kim Other, Foo Bar"
        person = runs[0][0].plain in names.given
        firms = [run for run in runs if _is_firm(run, names)] or runs[1:] * person
        words = tuple(firms[0]) if firms else words
    small = LEGAL | names.joins | names.and_ | {"&"}
    size = sum(1 + word.plain.strip(HELD).count(HELD) for word in words)
    if not 1 < size <= MOST_SIGNED + 1 or not all(word.capital or word.plain in small for word in words):
        return "", False
    people = names.callings | names.titles | names.hails | meaning.roles.heads
    of_person = words[0].plain in names.given and words[0].plain not in names.never
    if of_person or any(word.plain in people for word in words) or words[-1].plain in names.never:
        return "", False
    return text[words[0].start : words[-1].end], True


def _runs(words: Sequence[Word]) -> list[list[Word]]:
    """The words between commas."""
    runs: list[list[Word]] = [[]]
    for word in words:
        if word.plain in SIGNS:
            runs.append([])
        else:
            runs[-1].append(word)
    return [run for run in runs if run]
