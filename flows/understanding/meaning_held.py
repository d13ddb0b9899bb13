"""Owns names of employers that hold a day or an everyday word: "Monday.com", "Friday's", "May & Sons", "Offer Up".

Where such a name is told, right after "with" or "at", its words become one, and the day in it is no time.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import APOSTROPHES, SIGNS, STOP, Word
from flows.understanding.reading import Reading

OWNERS = ("'s", "’s")  # the apostrophes people type
HELD = "-"
LONGEST_NUMBER = 3
NO_NAME = SIGNS | {STOP, "?"}


def with_held_names(
    words: Sequence[Word], times: Sequence[Reading], text: str, known: Sequence[tuple[int, int]], meaning: Meaning
) -> tuple[Word, ...]:
    """The words, those of such a name put together by ``HELD``.

    ``known`` are the names of leads, by their first and last word: they are left as they are.
    """
    taken = {at for first, last in known for at in range(first, last + 1)}
    before = meaning.names.at | meaning.names.with_ | meaning.roles.for_
    joined: list[Word] = []
    at = 0
    while at < len(words):
        size = 0
        if at and words[at - 1].plain in before | meaning.names.and_ and text[words[at - 1].start].islower():
            size = _size(words, at, times, text, meaning)
        elif at > 1 and words[at - 1].capital and words[at - 2].plain in before:
            size = _second_half(words, at, times, text, meaning)
        if not size and taken.isdisjoint((at - 1, at)) and joined and _ends_in_day(words, at, times, meaning):
            begun = joined.pop()
            joined.append(Word(begun.plain + HELD + words[at].plain, begun.start, words[at].end, capital=True))
            at += 1
            continue
        if not size or not taken.isdisjoint(range(at, at + size)):
            joined.append(words[at])
            at += 1
            continue
        name = words[at : at + size]
        plain = HELD.join(word.plain for word in name)
        joined.append(Word(plain if size > 1 else plain + HELD, name[0].start, name[-1].end, capital=True))
        at += size
    return tuple(joined)


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


def _size(words: Sequence[Word], at: int, times: Sequence[Reading], text: str, meaning: Meaning) -> int:
    """How many words are a name that holds a day or an everyday word; 0 for none."""
    word, names = words[at], meaning.names
    following = words[at + 1] if at + 1 < len(words) else None
    begins = (word.start, words[at - 1].start)  # es "en Mayo": the preposition may be read with the month
    day = next((told for told in times if told.start in begins and told.end > word.start), None)
    is_day = day is not None and day.wall is None and day.end <= word.end
    if following and text[word.end : following.start] == "." and (is_day or word.plain in names.never):
        return 2  # "Monday.com"
    if is_day and APOSTROPHES.search(text, word.start, word.end):
        alone = following is None or following.plain in NO_NAME | names.at | names.with_ or _at_time(following, times)
        return int(text[word.start : word.end].lower().endswith(OWNERS) and alone)
    if following is None:
        return 0
    if word.capital and following.plain == "&" and at + 2 < len(words) and words[at + 2].capital:
        return 3 if is_day or word.plain in names.never else 0
    if _at_time(following, times) or following.plain in NO_NAME:
        return 0
    if is_day:
        return 2 * _goes_on(words, at, times, meaning)
    last = at + 2 == len(words) or not words[at + 2].capital
    if word.capital and following.capital and following.plain in names.tails and last and word.plain not in names.ends:
        return 2
    function_word = following.plain in names.never and len(following.plain) > 1
    if word.capital and following.capital and _holds_everyday(word, following, meaning):
        return 2
    everyday = word.plain in names.ends - names.never - names.callings - meaning.roles.heads - meaning.roles.parts
    if word.capital and following.capital and function_word and everyday:
        return 2
    return _written(words, at, times, text, meaning)


def _written(words: Sequence[Word], at: int, times: Sequence[Reading], text: str, meaning: Meaning) -> int:
    """How many words with capitals are a name that holds an everyday word further on: "Zapatería Paso Firme"."""
    names, roles = meaning.names, meaning.roles
    no_firm = names.ends | names.never | names.given | names.titles | names.callings | roles.heads | roles.parts
    if names.common is not None or words[at].plain in no_firm:
        return 0
    end = at + 1
    while end < len(words) and words[end].capital and text[words[end - 1].end : words[end].start] == " ":
        if words[end].plain in NO_NAME or _at_time(words[end], times):
            break
        end += 1
    inner = {word.plain for word in words[at + 1 : end]}
    return end - at if end - at > 1 and inner & names.ends - names.joins - roles.heads - roles.parts else 0


def _holds_everyday(word: Word, following: Word, meaning: Meaning) -> bool:
    """Whether a word that is no name alone begins one: "March Capital"."""
    names, roles = meaning.names, meaning.roles
    if names.common is not None or word.plain in names.titles | names.callings:
        return False  # "with Ms Sample"; where nouns have capitals, any of them could stand there
    ends = names.ends | names.never | names.given | names.titles | names.callings | roles.heads | roles.parts
    return word.plain in names.never - names.articles - names.at - names.with_ and following.plain not in ends


def _ends_in_day(words: Sequence[Word], at: int, times: Sequence[Reading], meaning: Meaning) -> bool:
    """Whether a day with a capital ends a name, where days are written small: "chez Groupe Samedi"."""
    names = meaning.names
    if not names.months or not at or not words[at].capital or not words[at - 1].capital:
        return False
    told = next((each for each in times if each.start == words[at].start and each.end <= words[at].end), None)
    if told is None or told.wall is not None or words[at - 1].plain in names.never | names.ends | SIGNS:
        return False
    following = words[at + 1].plain if at + 1 < len(words) else ""
    return (at > 1 and words[at - 2].plain in names.at | names.with_) or following in names.never | names.ends


def _second_half(words: Sequence[Word], at: int, times: Sequence[Reading], text: str, meaning: Meaning) -> int:
    """Whether a day ends a name: "TGI Friday's" before a time, or at the end."""
    day = next((told for told in times if told.start == words[at].start and told.end <= words[at].end), None)
    owns = text[words[at].start : words[at].end].lower().endswith(OWNERS)
    last = at + 1 == len(words) or words[at + 1].plain in NO_NAME or _at_time(words[at + 1], times)
    return int(day is not None and owns and last and words[at].capital)


def _goes_on(words: Sequence[Word], at: int, times: Sequence[Reading], meaning: Meaning) -> bool:
    """Whether a name goes on after the day it begins with: "Montag Media"; in small letters only after a word that no
    day can follow ("bei").
    """
    names, following = meaning.names, words[at + 1]
    if following.plain in names.never | names.given | names.titles or following.plain.isdigit():
        return False
    if words[at].capital and following.capital:
        return True
    if words[at - 1].plain in names.weak or words[at].capital or following.capital:
        return False
    if names.common is not None and following.plain in names.ends:
        return False  # "hat für morgen abgesagt"
    timed = len(words) == at + 2 or any(_at_time(word, times) for word in words[at + 2 : at + 4])
    return timed or following.plain not in names.ends


def _at_time(word: Word, times: Sequence[Reading]) -> bool:
    return any(told.start <= word.start < told.end for told in times)
