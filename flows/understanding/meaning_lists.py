"""Owns lists of employers: what is one name with "and" in it, and what are several ("Foo, Bar and Baz")."""

from collections.abc import Sequence

from flows.understanding.heard import Saying
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_spans import SECOND_HALVES, is_kind, name_at, text_of
from flows.understanding.meaning_table import Meaning, Names
from flows.understanding.meaning_text import COMMA, HELD, NAME, SIGNS, TIME, Word
from flows.understanding.where import find_zones
from flows.understanding.which import LEGAL

SHORT = 3
LEAST_OPEN = 3
"""Names of a list that no "and" closes."""
LONGEST_SMALL = 4
WITH_KIND = 3
"""Words of a name that begins as a person's: "Sam Sample Motors"."""
OF_NAMES = frozenset({Saying.APPLIED, Saying.NO, Saying.NO_NEWS, Saying.OFFER})
"""What is told of employers alone: a list in it holds no persons."""


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
    listed = _list_after(words, employers, found, meaning) or _list_before(words, employers, found, meaning)
    return listed or (_timed_list(words, employers, found, meaning) if found.cue.noun else [])


def _list_after(words: Sequence[Word], employers: Sequence[Span], found: Found, meaning: Meaning) -> list[Span]:
    """ "Foo, Bar and Baz": a list that ends with "and"; one of three or more names, without it."""
    ands = meaning.names.and_ | {"&", "+"} | (meaning.or_ if found.cue.saying is Saying.NO_NEWS else frozenset())
    more, at, closed = list[Span](), _past_role(words, employers[-1][1], found.until, meaning), False
    while at + 1 < found.until and words[at].plain in ands | {COMMA}:
        at += words[at].plain == COMMA and words[at + 1].plain in ands  # "Foo, Bar, and Baz"
        span = _one(words, at + 1, found.until, meaning)
        if span is None:
            break
        closed = closed or words[at].plain in ands
        more.append(span)
        at = _past_role(words, span[1], found.until, meaning)
    if not more or not _ends(words, at, found, meaning):
        return []
    of_names = found.cue.saying in OF_NAMES and len(more) + len(employers) >= LEAST_OPEN
    if not (closed or (of_names and not any(_is_place(words, span, span == more[-1]) for span in more))):
        return []
    return more if _are_names(words, more, len(employers), found, meaning) else []


def _is_place(words: Sequence[Word], span: Span, last: bool) -> bool:
    """Whether one of a list is a place ("Foo, Leeds"); short capitals between names are none ("Foo, BP, Bar")."""
    named = text_of(words, span)
    return (last or len(named) > SHORT) and bool(find_zones(named))


def _past_role(words: Sequence[Word], at: int, until: int, meaning: Meaning) -> int:
    """The word after the role that is told of one of a list: "Foo as a cook, Bar (barista) and Baz"."""
    roles, to = meaning.roles, at + 1
    while to < until and (words[to].plain in roles.parts | meaning.names.articles or roles.is_head(words[to].plain)):
        to += 1
    told = at < until and words[at].plain in roles.as_ | {COMMA} and to > at + 1 and roles.is_head(words[to - 1].plain)
    enclosed = told and to + 1 < until and words[to].plain == COMMA and words[at].plain == COMMA
    return to + (enclosed and words[to + 1].plain in meaning.names.and_) if told else at


def _are_names(words: Sequence[Word], more: Sequence[Span], before: int, found: Found, meaning: Meaning) -> bool:
    """Whether what is listed can only be names: in small letters two alone are told by what they are ("demo cafe"), or
    by "both"; of more, nothing else may stand right after them.
    """
    small = [span for span in more if not (words[span[0]].capital or words[span[0]].plain == NAME)]
    if not small:
        return True
    end, names = more[-1][1], meaning.names
    closes = SIGNS | names.at | names.with_ | names.both | meaning.roles.as_ | meaning.roles.for_ | names.ends
    if any(last - first > 1 for first, last in small):
        closes -= names.ends - names.at - names.with_ - names.both
    timed = end + 1 < found.until and words[end + 1].plain == TIME and len(words[end].plain) < SHORT  # "on Monday"
    if end < found.until and end != found.first and words[end].plain not in closes and not timed:
        return False
    both = any(word.plain in names.both for word in words[found.since : found.until])
    told = both or all(is_kind(words[last - 1].plain, names) for _, last in small)
    return told or len(more) + before >= LEAST_OPEN


def _ends(words: Sequence[Word], at: int, found: Found, meaning: Meaning) -> bool:
    """Whether a list can end before a word: "Foo, Bar and Baz were nice" tells of something else."""
    if at >= found.until or found.first <= at < found.last or at <= found.first:
        return True
    names, roles = meaning.names, meaning.roles
    after = names.at | names.with_ | names.both | names.and_ | roles.as_ | roles.for_ | SIGNS
    return words[at].plain in after or len(words[at].plain) <= SHORT or words[at].plain not in names.helpers


def _list_before(words: Sequence[Word], employers: Sequence[Span], found: Found, meaning: Meaning) -> list[Span]:
    """The names before the last of "Foo, Bar and Baz rejected me"; in small letters, where nothing stands before."""
    names, joins = meaning.names, meaning.names.and_ | {COMMA, "&", "+"}
    first, end = employers[0]
    closed = len(employers) > 1 and words[end].plain in names.and_
    more: list[Span] = []
    while first - 1 > found.no_before and words[first - 1].plain in joins:
        at = first - 1
        closed = closed or words[at].plain in names.and_ | {"&", "+"}
        at -= words[at].plain in names.and_ and words[at - 1].plain == COMMA  # "Foo, Bar, and Baz"
        end = at
        small = end > found.no_before and not (words[end - 1].capital or words[end - 1].plain == NAME)
        is_one = _is_small if small else _is_part
        while at > found.no_before and is_one(words, at - 1, meaning):
            at -= 1
        begins = at == found.no_before or words[at - 1].plain in joins | names.both
        if at == end or words[at].plain in names.given | names.hails or (small and not begins):
            break
        more.append((at, end))
        first = at
    if any(not words[first].capital and words[first].plain != NAME for first, _ in more):
        begins = first == found.no_before or words[first - 1].plain in names.both  # "both foo and bar rejected me"
        closed = closed and begins and first < found.first
    return more if closed else []


def _is_small(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    """Whether a word in small letters can be one of a name in a list."""
    names, roles, plain = meaning.names, meaning.roles, words[at].plain
    everyday = names.ends | names.nouns | names.given | names.callings | names.titles | names.articles
    kind = is_kind(plain, names) and plain not in names.never
    if words[at].capital or plain in SIGNS or plain in names.and_ or not (plain.isalnum() or HELD in plain):
        return False
    return kind or not (plain in everyday or names.is_common(plain) or roles.is_head(plain) or plain.isdigit())


def _is_part(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    """Whether a word can be one of a name that is written."""
    word = words[at]
    if word.plain in (NAME, "&"):
        return True
    return word.capital and word.plain not in meaning.names.never | SIGNS


def _one(words: Sequence[Word], at: int, until: int, meaning: Meaning) -> Span | None:
    """One name of a list, up to where the next word shows that it ends."""
    names, roles = meaning.names, meaning.roles
    span = name_at(words, at, until, names)
    definite = at + 1 < until and words[at].plain in names.articles - names.indefinite and not words[at + 1].capital
    if span is None and definite and _is_small(words, at + 1, meaning):
        span, at = (at + 1, at + 2), at + 1  # "the co-op"
    if span is None or words[at].plain in roles.heads | (names.given if span[1] - span[0] < WITH_KIND else frozenset()):
        return None
    first, end = span
    if words[first].plain == NAME:
        return span
    if words[first].capital:
        last = words[end - 1].plain
        if end - first > 1 and roles.is_head(last) and not is_kind(last, names):
            return None  # "Warehouse Operative"
        ands = [i for i in range(first + 1, end - 1) if words[i].plain in names.and_ | {"&", "+"}]
        surely = len(ands) == 1 and (words[ands[0]].plain in names.and_ or is_kind(words[ands[0] - 1].plain, names))
        return (first, ands[0]) if surely and _are_two(words, first, ands[0], end, names) else span
    if first > at or words[first].plain in names.articles:
        return span  # "the library"
    end = at
    while end < until and end - at < LONGEST_SMALL and _is_small(words, end, meaning):
        end += 1
        close = end + 1 < until and words[end].plain in ("&", "+") and words[end].start == words[end - 1].end
        end += 2 * close  # "q&s"
    return (at, end) if end > at else None


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
