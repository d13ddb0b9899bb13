"""Owns where the name of a person begins and ends."""

from collections.abc import Sequence

from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_spans import KINDS, is_kind, name_at
from flows.understanding.meaning_table import Meaning, Names
from flows.understanding.meaning_text import COMMA, NAME, PERSON, SIGNS, Word
from flows.understanding.which import LEGAL

LONGEST_PERSON = 3


def person_at(words: Sequence[Word], at: int, until: int, meaning: Meaning) -> Span | None:
    """The person that is named at a word: by a title, a given name, or by where they are from ("Kim of Acme")."""
    names = meaning.names
    skipped = names.callings | names.articles | {COMMA}
    while at < until and words[at].plain in skipped and not (words[at].capital and words[at].plain in names.titles):
        at += 1  # "Dr" begins a name, "dr" is how "der" is said in Swiss German
    if at >= until or words[at].plain.startswith(PERSON):
        return (at, at + 1) if at < until else None
    if words[at].plain in names.titles and at + 1 < until:
        if words[at + 1].plain.startswith(PERSON):
            return (at + 1, at + 2)
        at += words[at + 1].plain in names.given
    modes = meaning.modes.values()
    if at + 1 < until and any(mode.fullmatch(words[at + 1].plain) for mode in modes):
        return None  # "MS Teams"
    titled = words[at].plain in names.titles and at + 1 < until and words[at + 1].plain not in SIGNS
    if titled and meaning.roles.is_head(words[at].plain) and not words[at + 1].capital:
        return None  # es "ingeniero civil"
    if titled and (words[at + 1].capital or words[at + 1].plain not in names.never - names.titles):  # "Frau Sommer"
        return (at, _titled_end(words, at + 1, until, names))
    if words[at].plain in names.given:
        company = at + 1 < until and words[at + 1].plain in LEGAL | KINDS | {"&"}
        return None if company else (at, _joined_end(words, _family_end(words, at + 1, until, meaning), until))
    if not words[at].capital:
        end = _of_firm(words, at, until, meaning)
        return (at, end) if end else None
    return _written_person(words, at, until, meaning)


def _written_person(words: Sequence[Word], at: int, until: int, meaning: Meaning) -> Span | None:
    """The person whose name is written at a word, by where they are from."""
    names = meaning.names
    if words[at].plain in names.never | SIGNS | meaning.roles.heads | meaning.roles.parts:
        return None
    if meaning.roles.is_head(words[at].plain) or names.is_common(words[at].plain):
        return None
    end = at + 1
    while end < until and words[end].capital and words[end].plain not in SIGNS and end - at < LONGEST_PERSON:
        end += 1
    weak = names.weak - names.of_firm
    from_where = end < until and words[end].plain in names.at - names.joins - weak
    return (at, end) if from_where and name_at(words, end + 1, until, names) else None


def _of_firm(words: Sequence[Word], at: int, until: int, meaning: Meaning) -> int:
    """Where a person's name in small letters ends, if "from" and an employer follow: "with hana patel from foo"."""
    names, of = meaning.names, at + 2
    if not at or of + 1 >= until or words[at - 1].plain not in names.with_ - names.at - names.articles:
        return 0
    if words[of].plain not in meaning.from_ & (names.at | names.of_firm):
        return 0
    everyday = names.ends | names.callings | names.nouns | SIGNS | meaning.roles.parts | meaning.roles.heads
    if any(not w.plain.isalpha() or w.plain in everyday or is_kind(w.plain, names) for w in words[at:of]):
        return 0
    if words[of].plain in names.weak - names.of_firm:
        return of * (words[of + 1].plain == NAME or is_kind(words[of + 1].plain, names))
    return of * (words[of + 1].plain not in everyday | names.articles)


def _titled_end(words: Sequence[Word], at: int, until: int, names: Names) -> int:
    """Where a name ends whose title ends before a word: "Dr. Sample", "Frau Dr. Anna Sample"."""
    while at + 1 < until and words[at].plain in names.titles:
        at += 1
    end = _joined_end(words, at + 1, until)
    goes_on = end < until and words[end].capital and words[end].plain not in names.never
    return _joined_end(words, end + goes_on, until)


def _joined_end(words: Sequence[Word], end: int, until: int) -> int:
    """Where a name ends with what a hyphen joins to it: "Frau Meier-Lang"."""
    while end < until and words[end].joined:
        end += 1
    return min(until, end)


def _family_end(words: Sequence[Word], at: int, until: int, meaning: Meaning) -> int:
    """Where a person's name ends whose given name ends before a word: an initial and a family name may follow.

    In small letters one word does, after a given name in small letters, where nothing but signs follows it.
    """
    names = meaning.names
    if at < until and not words[at - 1].capital and not words[at].capital:
        others = names.ends | names.never | names.titles | names.articles | names.at | names.with_ | names.and_ | SIGNS
        others |= meaning.roles.as_ | meaning.roles.for_ | meaning.roles.heads | meaning.roles.parts | names.helpers
        ends = at + 1 == until or words[at + 1].plain in SIGNS | names.at | names.with_
        return at + (words[at].plain.isalpha() and words[at].plain not in others and ends)
    initial = at + 1 < until and words[at].capital and len(words[at].plain) == 1
    family = at + initial
    never = names.never - names.small | SIGNS  # "Tobias Lang"
    written = family < until and words[family].capital and words[family].plain not in never
    return family + 1 if written else at
