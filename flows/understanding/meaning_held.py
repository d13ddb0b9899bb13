"""Owns names of employers that are held together as one word, so that no cue and no time takes a word of them.

They are those that are written with capitals, and those in small letters that begin with a day: "montag media".
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.understanding.meaning_large import LargeEmployers
from flows.understanding.meaning_small import SmallNames
from flows.understanding.meaning_small_last import LastKinds
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import APOSTROPHES, HELD, PERSON, SIGNS, STOP, Word
from flows.understanding.meaning_times import Times
from flows.understanding.meaning_written import Writing, Written
from flows.understanding.reading import Reading, Sense

OWNERS = ("'s", "’s")  # the apostrophes people type
LONGEST_NUMBER = 3
NO_NAME = SIGNS | {STOP, "?"}


def with_held_names(
    words: Sequence[Word], times: Times, known: Sequence[tuple[int, int]], meaning: Meaning
) -> tuple[Word, ...]:
    """The words, those of each such name put together by ``HELD``.

    ``known`` are the names of leads, by their first and last word: they are left as they are.
    """
    taken = {at for first, last in known for at in range(first, last + 1)}
    written = {name.first: name for name in Writing(words, times, taken, meaning).names()}
    small = {name.first: name for name in SmallNames(words, times, taken, meaning, written).names()}
    small |= {name.first: name for name in LastKinds(words, times, taken, meaning).names()}
    large = {name.first: name for name in LargeEmployers(words, times, taken, meaning).names()}
    names = written | small | large
    joined: list[Word] = []
    at = 0
    while at < len(words):
        name = names.get(at) or _of_day(words, at, times, meaning)
        if name is None or not (at in small or taken.isdisjoint(range(at, name.end))):
            joined.append(words[at])
            at += 1
            continue
        joined.append(_held(words[at : name.end], meaning, person=name.person))
        at = name.end
    return tuple(joined)


def _held(name: Sequence[Word], meaning: Meaning, *, person: bool) -> Word:
    mark = PERSON if person else HELD * (len(name) == 1 or name[0].plain in meaning.names.never)
    plain = mark + HELD.join(word.plain for word in name)
    return Word(plain, name[0].start, name[-1].end, capital=not person)


def _of_day(words: Sequence[Word], at: int, times: Times, meaning: Meaning) -> Written | None:
    """A name with a day or an everyday word in it that no run of capitals tells: "Monday.com", "Friday's"."""
    before, text, names = words[at - 1] if at else None, times.text, meaning.names
    if (
        before is None
        or before.plain not in names.at | names.with_ | meaning.roles.for_
        or text[before.start].isupper()
    ):
        return None
    word, located = words[at], times.of(Sense.EITHER)
    following = words[at + 1] if at + 1 < len(words) else None
    begins = (word.start, before.start)  # es "en Mayo": the preposition may be read with the month
    day = next((told for told in located if told.start in begins and told.end > word.start), None)
    is_day = day is not None and day.wall is None and day.end <= word.end
    if following and text[word.end : following.start] == "." and (is_day or word.plain in names.never):
        return Written(at, at + 2)
    if not is_day:
        return None
    if APOSTROPHES.search(text, word.start, word.end):
        alone = following is None or following.plain in NO_NAME | names.at | names.with_ or _at_time(following, located)
        return Written(at, at + 1) if text[word.start : word.end].lower().endswith(OWNERS) and alone else None
    return Written(at, at + 2) if following and _goes_on(words, at, located, meaning) else None


def _goes_on(words: Sequence[Word], at: int, located: Sequence[Reading], meaning: Meaning) -> bool:
    """Whether a name in small letters goes on after the day it begins with; only after a word that no day can follow
    ("bei").
    """
    names, following = meaning.names, words[at + 1]
    if words[at - 1].plain in names.weak or words[at].capital or following.capital or _at_time(following, located):
        return False
    if following.plain in names.never | names.given | names.titles | NO_NAME or following.plain.isdigit():
        return False
    if following.plain not in names.ends:
        return True
    timed = any(_at_time(word, located) for word in words[at + 2 : at + 4])
    return timed and names.common is None  # else "hat für morgen abgesagt"


def _at_time(word: Word, located: Sequence[Reading]) -> bool:
    return any(told.start <= word.start < told.end for told in located)


def with_numbers(words: Sequence[Word], meaning: Meaning) -> tuple[Word, ...]:
    """The words, with numbers that belong to a name as a part of it: "Studio 7", "at 360 Foods"."""
    return tuple(
        replace(word, capital=True) if word.plain.isdigit() and _in_name(words, at, meaning) else word
        for at, word in enumerate(words)
    )


def _in_name(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    names, following = meaning.names, words[at + 1] if at + 1 < len(words) else None
    before = words[at - 1] if at else None
    everyday = names.never | names.ends | SIGNS | {STOP, "?"}
    if len(words[at].plain) > LONGEST_NUMBER or (following is not None and following.plain in meaning.roles.nouns):
        return False
    if before is not None and before.capital and before.plain not in everyday:
        goes_on = following is not None and following.plain in everyday - SIGNS  # "Studio 7 called"
        return goes_on or (at > 1 and words[at - 2].plain not in (STOP, "?"))
    begins = before is None or before.plain in names.at | names.with_ | names.joins | names.and_ | SIGNS | {STOP, "?"}
    begins = begins or (names.common is None and len(words[at].plain) > 1)  # "thanked 360 Foods"
    return begins and following is not None and following.capital and following.plain not in everyday | names.given
