"""Owns taking the role that is told from the words around a cue: "the analyst role", "as a barista"."""

from collections.abc import Sequence

from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import COMMA, SIGNS, Word

LONGEST_ROLE = 5

Span = tuple[int, int]


def role_around(words: Sequence[Word], found: Found, meaning: Meaning) -> Span | None:
    """The role among the words that belong to a cue; "d'analyste" without what joins it to the word before."""
    span = _role(words, found, meaning)
    while span and span[1] - span[0] > 1 and words[span[0]].plain in meaning.roles.of:
        span = (span[0] + 1, span[1])
    return span


def _role(words: Sequence[Word], found: Found, meaning: Meaning) -> Span | None:
    roles = meaning.roles
    for at in range(found.since, found.until):
        plain = words[at].plain
        if plain in roles.nouns and (span := _ending(words, at, found, meaning)):
            return span
        before_role = plain in roles.nouns and at + 1 < found.until and words[at + 1].plain in roles.as_ | roles.of
        if before_role and (span := _beginning(words, at + 2, found, meaning, sure=True)):
            return span
        if found.cue.noun and plain in roles.heads and (span := _beside(words, at, found, meaning)):
            return span
        if plain in roles.as_ | roles.for_ and (span := _beginning(words, at + 1, found, meaning)):
            return span
    if not found.cue.noun or found.cue.before:
        return None
    ends = [at for at in range(max(found.since, found.first - 1), found.last) if words[at].plain in roles.heads]
    return _head(words, ends[0] + 1, found, meaning) if ends else None


def _beside(words: Sequence[Word], at: int, found: Found, meaning: Meaning) -> Span | None:
    """A role by itself: "cashier at Sample Foods", "(analyst)"."""
    start = at
    while start > found.since and words[start - 1].plain in meaning.roles.parts:
        start -= 1
    before = words[start - 1].plain if start > found.since else COMMA
    after = words[at + 1].plain if at + 1 < found.until else COMMA
    enclosed = (before == COMMA and after == COMMA) or before in meaning.names.both
    sure = before not in meaning.names.articles and after in meaning.names.at - meaning.names.weak
    return (start, at + 1) if enclosed or (sure and words[at].plain not in meaning.names.callings) else None


def _ending(words: Sequence[Word], end: int, found: Found, meaning: Meaning) -> Span | None:
    """The role that ends right before a word: "senior backend dev position"."""
    names, roles = meaning.names, meaning.roles
    stops = names.ends | names.never | names.articles | roles.never | roles.for_ | roles.as_ | SIGNS
    at = end
    while at > found.since and end - at < LONGEST_ROLE and _in_role(words, at - 1, stops, roles.parts | roles.heads):
        if at < end and words[at - 1].capital and not words[at].capital:
            break  # "the Acme junior developer position"
        at -= 1
    named = all(words[i].capital and words[i].plain not in roles.heads | roles.parts for i in range(at, end))
    return (at, end) if at < end and not named else None  # "the Sample Foods job"


def _in_role(words: Sequence[Word], at: int, stops: frozenset[str], kept: frozenset[str]) -> bool:
    return words[at].plain in kept or words[at].plain not in stops


def _head(words: Sequence[Word], end: int, found: Found, meaning: Meaning) -> Span | None:
    """A role that stands before a cue without more words: "analyst interview"."""
    at = end
    while at > found.since and words[at - 1].plain in meaning.roles.heads | meaning.roles.parts:
        at -= 1
    alone = at == end - 1 and words[at].plain in meaning.names.callings
    return None if alone or at == end else (at, end)


def _beginning(words: Sequence[Word], at: int, found: Found, meaning: Meaning, *, sure: bool = False) -> Span | None:
    """The role after "as" or "for": "as a barista", "for senior analyst at Acme"."""
    names, roles = meaning.names, meaning.roles
    article = False
    as_one = at > 0 and words[at - 1].plain in roles.as_
    while at < found.until and words[at].plain in names.articles:
        at, article = at + 1, True
    end = at
    stops = names.ends | names.at | names.with_ | roles.nouns | SIGNS
    while end < found.until and end - at < LONGEST_ROLE and _in_role(words, end, stops, roles.parts | roles.heads):
        end += 1
        if end + 1 < found.until and words[end].plain in roles.of and words[end + 1].plain in roles.parts | roles.heads:
            end += 2  # "analista de datos"
    if end == at:
        return None
    told = [words[i].plain for i in range(at, end)]
    if any(word in roles.never or (word in names.never and word not in roles.of) for word in told):
        return None
    named_so = end < found.until and words[end].plain in roles.nouns
    return (at, end) if sure or named_so or (article and as_one) or any(word in roles.heads for word in told) else None
