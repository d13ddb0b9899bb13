"""Owns lists of employers: what is one name with "and" in it, and what are several ("Foo, Bar and Baz")."""

from collections.abc import Sequence

from flows.understanding.heard import Saying
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_spans import SECOND_HALVES, name_at
from flows.understanding.meaning_table import Meaning, Names
from flows.understanding.meaning_text import COMMA, NAME, SIGNS, TIME, Word
from flows.understanding.which import LEGAL

SHORT = 3


def apart(words: Sequence[Word], employers: Sequence[Span], names: Names) -> list[Span]:
    """The employers, with two of them where "and" stands between two names: one can apply to both."""
    found: list[Span] = []
    for first, end in employers:
        ands = [at for at in range(first + 1, end - 1) if words[at].plain in names.and_]
        if len(ands) == 1 and _are_two(words, first, ands[0], end, names):
            found.extend([(first, ands[0]), (ands[0] + 1, end)])
        else:
            found.append((first, end))
    return found


def _are_two(words: Sequence[Word], first: int, and_: int, end: int, names: Names) -> bool:
    the = first > 0 and words[first - 1].plain in names.articles and not words[first - 1].capital
    if the and names.indefinite:
        return False  # "at the Crown and Anchor"
    one_word = words[first].plain == words[and_ + 1].plain
    if names.theirs and words[and_ + 1].plain in names.ends | names.nouns and words[and_ + 1].plain not in names.never:
        return False  # es "Pan y Punto": an everyday word is no name by itself
    return words[first].capital and not one_word and words[end - 1].plain not in SECOND_HALVES | LEGAL


def in_list(words: Sequence[Word], employers: Sequence[Span], found: Found, meaning: Meaning) -> list[Span]:
    """The other names of a list that a named employer begins, or ends."""
    if not employers:
        return []
    listed = _closed_list(words, employers[-1], found, meaning) or _list_before(words, employers, found, meaning)
    return listed or (_timed_list(words, employers, found, meaning) if found.cue.noun else [])


def _closed_list(words: Sequence[Word], last: Span, found: Found, meaning: Meaning) -> list[Span]:
    """ "Foo, Bar and Baz": a list that ends with "and"; of small letters, each is one word."""
    more, at, until = list[Span](), last[1], found.until
    ands = meaning.names.and_ | (meaning.or_ if found.cue.saying is Saying.NO_NEWS else frozenset())
    while at + 1 < until and words[at].plain in ands | {COMMA}:
        at += words[at].plain == COMMA and words[at + 1].plain in ands  # "Foo, Bar, and Baz"
        closes = words[at].plain in ands
        span = _one(words, at + 1, until, meaning)
        if span is None:
            return []
        written = words[span[0]].capital or words[span[0]].plain == NAME
        if closes:
            return [*more, span] if (more or written) and _ends(words, span[1], found, meaning) else []
        more.append(span)
        at = span[1]
    return []


def _ends(words: Sequence[Word], at: int, found: Found, meaning: Meaning) -> bool:
    """Whether a list can end before a word: "Foo, Bar and Baz were nice" tells of something else."""
    if at >= found.until or found.first <= at < found.last or at <= found.first:
        return True
    names, roles = meaning.names, meaning.roles
    after = names.at | names.with_ | names.both | names.and_ | roles.as_ | roles.for_ | SIGNS
    return words[at].plain in after or len(words[at].plain) <= SHORT or words[at].plain not in names.helpers


def _list_before(words: Sequence[Word], employers: Sequence[Span], found: Found, meaning: Meaning) -> list[Span]:
    """The names before the last of "Foo, Bar and Baz rejected me"."""
    names, joins = meaning.names, meaning.names.and_ | {COMMA}
    first, end = employers[0]
    closed = len(employers) > 1 and words[end].plain in names.and_
    more: list[Span] = []
    while first - 1 > found.no_before and words[first - 1].plain in joins:
        at = first - 1
        closed = closed or words[at].plain in names.and_
        at -= words[at].plain in names.and_ and words[at - 1].plain == COMMA  # "Foo, Bar, and Baz"
        end = at
        while at > found.no_before and _is_part(words[at - 1], meaning):
            at -= 1
        if at == end or words[at].plain in names.given | names.hails:
            break
        more.append((at, end))
        first = at
    return more if closed else []


def _is_part(word: Word, meaning: Meaning) -> bool:
    """Whether a word can be one of a name that is written."""
    if word.plain in (NAME, "&"):
        return True
    return word.capital and word.plain not in meaning.names.never | SIGNS


def _one(words: Sequence[Word], at: int, until: int, meaning: Meaning) -> Span | None:
    """One name of a list, where the next word shows that it ends."""
    span = name_at(words, at, until, meaning.names)
    if span is None or words[at].plain in meaning.names.given | meaning.roles.heads | meaning.roles.parts:
        return None
    first, end = span
    if words[first].capital or words[first].plain == NAME:
        ands = [i for i in range(first + 1, end - 1) if words[i].plain in meaning.names.and_]
        return (first, ands[0]) if len(ands) == 1 and _are_two(words, first, ands[0], end, meaning.names) else span
    return (first, first + 1)


def _timed_list(words: Sequence[Word], employers: Sequence[Span], found: Found, meaning: Meaning) -> list[Span]:
    """The other names of "Foo monday at 3, Bar tuesday at 10", or of "monday at 3 Foo, tuesday at 10 Bar"."""
    bounds = {COMMA} | meaning.names.and_
    until = found.until
    time_after = any(_time_after(words, end, until) for _, end in employers)
    time_before = any(words[first - 1].plain == TIME for first, _ in employers if first > found.since)
    more: list[Span] = []
    last = next((at for at in range(found.last, until) if words[at].plain != TIME), until)
    surely = len(employers) > 1 or (last < until and words[last].plain == COMMA)  # else it may be "dinner"
    for at in range(max(found.since, 1), until):
        span = _named(words, at, until, meaning)
        if span is None or not (surely or words[at].capital):
            continue
        ends = span[1] == until or words[span[1]].plain in bounds
        after = words[at - 1].plain in bounds and _time_after(words, span[1], until)
        before = words[at - 1].plain == TIME and at > 1 and (words[at - 2].plain in bounds) and ends
        if (time_after and after) or (time_before and before and not time_after):
            more.append(span)
    return more


def _time_after(words: Sequence[Word], at: int, until: int) -> bool:
    """Whether a time stands right after a name, or with a short word between ("on")."""
    if at < until and words[at].plain == TIME:
        return True
    return at + 1 < until and words[at].plain.isalpha() and len(words[at].plain) < SHORT and words[at + 1].plain == TIME


def _named(words: Sequence[Word], at: int, until: int, meaning: Meaning) -> Span | None:
    """One name of a timed list: of small letters, one word."""
    word, names = words[at], meaning.names
    lists = (names.ends, names.nouns, names.never, names.given, names.callings, meaning.roles.heads, SIGNS)
    if len(word.plain) < SHORT or any(word.plain in listed for listed in lists):
        return None
    return name_at(words, at, until, names) if word.capital else (at, at + 1)
