"""Owns finding several employers that only their places tell: "by foo and bar", "tue 10am foo and wed 3pm bar".

By itself a word in small letters is no name; it is one where a name must stand and no other word can be read.
"""

from collections.abc import Sequence
from itertools import pairwise

from flows.understanding.gist_words import ideas_of_word
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_lists import OF_NAMES
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_named import Named
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_spans import SECOND_HALVES, is_kind, name_at
from flows.understanding.meaning_text import COMMA, HELD, NAME, PERSON, SIGNS, TIME, Word
from flows.understanding.meaning_times import TIMED
from flows.understanding.which import LEGAL

SHORT = 2
LONGEST = 2
"""Words of a name in small letters."""


def put_several(found: Found, named: Named, message: Message) -> None:
    """More employers than were found by how they are written, if the places of words tell them."""
    told = _of_two(found, message) if found.cue.saying in OF_NAMES and not message.theirs else []
    if not told and found.cue.noun and found.cue.saying in TIMED:
        told = _timed(found, message)
    others = [each for each in named.employers if not any(_overlap(each, span) for span in told)]
    if len(told) + len(others) > len(named.employers) and all(
        _is_listed(found, told, each, message) for each in others
    ):
        named.employers = sorted([*told, *others])
        named.persons = [each for each in named.persons if not any(_overlap(each, span) for span in told)]


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _is_listed(found: Found, told: Sequence[Span], other: Span, message: Message) -> bool:
    """Whether nothing but a time, a comma and the like stands between those told and another."""
    words, names = found.sentence.words, message.meaning.names
    if not told:
        return False
    first, last = sorted((other, told[0] if other < told[0] else told[-1]))
    plain = names.and_ | SIGNS - {NAME}
    cue = range(found.first, found.last)
    between = range(first[1], last[0])
    return all(at in cue or words[at].plain in plain or _is_light(words[at], message) for at in between)


def _of_two(found: Found, message: Message) -> list[Span]:
    """The two names of "by foo and bar", or of "turned down foo and bar" right after a cue; the first, where it is told
    that what follows is none ("by foo and crying").
    """
    words, names = found.sentence.words, message.meaning.names
    for at in range(found.since + 1, found.until - 1):
        first = _name_before(at, found, message) if words[at].plain in names.and_ else None
        if first is None:
            continue
        if ideas_of_word(words[at + 1].plain, _language(message)):
            return [first]
        if last := _name_after(at + 1, found, message):
            return [first, last, *_going_on(last[1], found, message)]
    return []


def _going_on(at: int, found: Found, message: Message) -> list[Span]:
    """The names after a day and a preposition that follow a list: "... and today at baz"."""
    words, names, more = found.sentence.words, message.meaning.names, list[Span]()
    while at + 2 < found.until and words[at].plain in names.and_ | {COMMA}:
        at += 1 + (words[at + 1].plain == TIME)
        span = name_at(words, at + 1, found.until, names) if words[at].plain in names.at else None
        if span is None:
            break
        more.append(span)
        at = span[1]
    return more


def _name_before(at: int, found: Found, message: Message) -> Span | None:
    """The name that ends before a word and begins after a preposition, or right after the cue."""
    words, names = found.sentence.words, message.meaning.names
    first, told = at, 0
    while first > found.since + 1 and told < LONGEST and _is_own(words, first - 1, message):
        first, told = first - 1, told + (not _is_glued(words, first - 1))
        begins = words[first - 1].plain in names.at | names.with_ or first == found.last
        begins = begins or [word.plain for word in words[first - 2 : first]] == [TIME, COMMA]
        if begins and not is_kind(words[at - 1].plain, names):
            return first, at
    return None


def _name_after(at: int, found: Found, message: Message) -> Span | None:
    """The name that begins at a word, if nothing goes on after it but a verb at the very end."""
    words, names = found.sentence.words, message.meaning.names
    at += at < found.until and words[at].plain in names.at | names.with_
    end, told = at, 0
    while end < found.until and told < LONGEST and _is_own(words, end, message):
        end, told = end + 1, told + (not _is_glued(words, end))
        ends = end in (found.until, found.first) or words[end].plain in SIGNS - {NAME, "&", "+"}
        following = words[end + 1].plain if end + 1 < found.until else COMMA
        ends = ends or (words[end].plain in names.and_ and following in names.at | {TIME})
        ends = ends or (names.common is not None and end < found.until and words[end].plain in names.articles)
        ends = ends or (following == COMMA and words[end].plain in names.ends)  # de "von foo und bar bekommen"
        if ends and not is_kind(words[end - 1].plain, names):
            return None if words[end - 1].plain in SECOND_HALVES | LEGAL else (at, end)
    return None


def _is_glued(words: Sequence[Word], at: int) -> bool:
    """Whether nothing stands between a word and the one before: "h&m"."""
    return words[at - 1].end == words[at].start and (words[at].plain == "&" or words[at - 1].plain == "&")


def _is_own(words: Sequence[Word], at: int, message: Message) -> bool:
    """Whether a word can only be (of) a name: in small letters, one that says nothing else."""
    word, names, roles = words[at], message.meaning.names, message.meaning.roles
    held = HELD in word.plain.strip(HELD) and not word.plain.startswith(PERSON) and word.plain[-1] != HELD
    if held or word.plain == NAME or _is_glued(words, at) or (at + 1 < len(words) and _is_glued(words, at + 1)):
        return True
    everyday = names.ends | names.never | names.nouns | names.callings | names.somebody | names.articles | names.titles
    everyday |= names.at | names.with_ | roles.parts | roles.nouns | SIGNS
    if word.plain in everyday or names.is_common(word.plain) or roles.is_head(word.plain):
        return False
    return word.plain.isalpha() and len(word.plain) > SHORT and not ideas_of_word(word.plain, _language(message))


def _language(message: Message) -> str:
    return message.times.setting.language


def _timed(found: Found, message: Message) -> list[Span]:
    """The names of "tue 10am foo, wed 3pm bar", or "foo (tue 10am), bar (wed 3pm)": in each part one and its time."""
    words, names = found.sentence.words, message.meaning.names
    told: list[Span] = []
    for part in _parts(found, message):
        own = [i for i in part if words[i].plain != TIME]
        one = 0 < len(own) <= LONGEST and own[-1] - own[0] < LONGEST and len(part) == len(own) + 1
        one = one and not any(words[i].plain in names.given for i in own)
        if not one or not all(words[i].capital or _is_own(words, i, message) for i in own):
            return []
        told.append((own[0], own[-1] + 1))
    return told if len(told) > 1 else []


def _parts(found: Found, message: Message) -> list[list[int]]:
    """The words that tell something, between commas and "and"; a name and a time in brackets behind it are together."""
    words, parts = found.sentence.words, list[list[int]]()
    ends = message.meaning.names.and_ | {COMMA}
    cuts = [i for i in range(found.last, found.until) if words[i].plain in ends]
    for since, until in pairwise([found.last - 1, *cuts, found.until]):
        part = [i for i in range(since + 1, until) if not _is_light(words[i], message)]
        only_timed = bool(part) and all(words[i].plain == TIME for i in part)
        if only_timed and parts and not any(words[i].plain == TIME for i in parts[-1]):
            parts[-1] += part
        elif part and (parts or not only_timed):  # "2 interviews next week: ..."
            parts.append(part)
    return parts


def _is_light(word: Word, message: Message) -> bool:
    """Whether a word only leads to a name or a time."""
    names = message.meaning.names
    return word.plain in names.at | names.with_ | names.articles or (word.plain.isalpha() and len(word.plain) <= SHORT)
