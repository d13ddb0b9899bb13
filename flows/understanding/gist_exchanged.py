"""Owns which of several times in a sentence is told in place of another one: the new one of what is moved."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from flows.understanding.gist_table import Idea, Ideas
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_text import COMMA, TIME, Word, plain_word

TIMES = frozenset({Idea.AHEAD, Idea.BEHIND, Idea.TODAY, Idea.WEEKDAY})
ARRANGED = frozenset({Idea.MEET, Idea.DATE})
NEAR = 4
"""Words between a time and what is said of it."""


def exchanged(words: Sequence[Word], meant: Sequence[Ideas], message: Message) -> Iterator[int]:
    """The words that are a new time: "can't do Monday, Wednesday at 9", "10 instead of 11", "it is now on Tuesday"."""
    times = [at for at, word in enumerate(words) if word.plain == TIME]
    if not times:
        return
    if len(times) > 1:
        yield from _after_refused(times, words, meant)
        yield from _instead(times, meant)
    for at in times:
        arranged = any(not each.isdisjoint(ARRANGED) for each in meant[:at])
        if arranged and at > 0 and words[at - 1].plain in message.meaning.to and _is_now(words[at], message):
            yield at


def _after_refused(times: Sequence[int], words: Sequence[Word], meant: Sequence[Ideas]) -> Iterator[int]:
    """The time after one that does not suit."""
    for at, following in pairwise(times):
        beside = range(max(0, at - NEAR), min(at + NEAR + 1, following))
        if any(Idea.UNABLE in meant[i] and COMMA not in _between(words, at, i) for i in beside):
            yield following


def _between(words: Sequence[Word], one: int, other: int) -> set[str]:
    return {word.plain for word in words[min(one, other) : max(one, other)]}


def _instead(times: Sequence[int], meant: Sequence[Ideas]) -> Iterator[int]:
    """The first of two times with "instead of" between, the second one with "now", or "instead of" before both."""
    for at, following in pairwise(times):
        between = frozenset[Idea]().union(*meant[at + 1 : following]) if following - at <= NEAR else frozenset()
        if Idea.OLD in between:
            yield at
        elif Idea.INSTEAD in between or Idea.OLD in frozenset[Idea]().union(*meant[max(0, at - 2) : at]):
            yield following


def _is_now(word: Word, message: Message) -> bool:
    """Whether a time begins with "now", as what was otherwise before."""
    first, _, rest = message.text[word.start : word.end].partition(" ")
    return bool(rest) and plain_word(first) in message.meaning.instead | message.meaning.to
