"""Owns what is left out of the names told around a cue, because others beside it are surer."""

from collections.abc import Sequence

from flows.understanding.meaning_beside import Like, put_before
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_named import Named
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_spans import is_kind, text_of
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import COMMA, HELD, NAME, Word

LONGEST_WAY = 3
"""Letters of a way that is written with capitals: "SMS"."""


def leave_unsure(found: Found, meaning: Meaning, named: Named) -> None:
    """Without what may be no employer, words in small letters, where a known lead is named: "a test of driving at Foo";
    in a list each counts.
    """
    words = found.sentence.words
    if not any(words[span[0]].plain == NAME for span in (*named.employers, *named.maybe)):
        _leave_nouns(words, words[found.since : found.until], meaning, named)
        return
    joins = meaning.names.and_ | meaning.or_ | {COMMA}
    kept: list[Span] = []
    for first, end in named.employers:
        sure = any(word.capital or is_kind(word.plain, meaning.names) for word in words[first:end])
        listed = not joins.isdisjoint(word.plain for word in words[max(0, first - 1) : end + 1])
        kept.extend([(first, end)] if sure or listed else [])
    named.employers = kept


def _leave_nouns(words: Sequence[Word], around: Sequence[Word], meaning: Meaning, named: Named) -> None:
    """Without a noun after a preposition, where nouns have capitals, if an employer is told surely among the words
    around the cue: "bei der Bäckerei Foo, da hing ein Schild im Fenster".
    """
    names = meaning.names
    if names.common is None or len(named.employers) > 1:
        return
    held = any(HELD in word.plain.strip(HELD) and word.capital for word in around)
    named.employers = [
        (first, end)
        for first, end in named.employers
        if not held or end - first > 1 or HELD in words[first].plain or words[first - 1].plain not in names.weak
    ]


def leave_ways(found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """Without the way in which it was done, if who did it stands before: "Foo cancelled my interview by text"."""
    words = found.sentence.words
    if not found.cue.before or len(named.employers) != 1:
        return
    first, end = named.employers[0]
    way = first >= found.last and end == first + 1 and words[first].plain != NAME and HELD not in words[first].plain
    small = not words[first].capital or (end - first == 1 and len(words[first].plain) <= LONGEST_WAY)
    if not way or not small or words[first - 1].plain not in meaning.names.weak or like(text_of(words, (first, end))):
        return
    others = Named(named.role, [], named.persons)
    put_before(found, meaning, like, others)
    named.employers = others.employers or named.employers
