"""Owns what a message may be about when nothing was understood in it: for the person to choose from, never to be taken.

Each word that the cues of the language know speaks for what those cues say, the more the fewer things it stands for.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from flows.languages import table
from flows.understanding.heard import Saying
from flows.understanding.meaning_known import with_known_names
from flows.understanding.meaning_table import Doubt, Meaning
from flows.understanding.meaning_text import SIGNS, Word, cleaned, words_of
from flows.understanding.reading import Reading, Setting
from flows.understanding.when import find_times
from flows.understanding.which import which_leads
from flows.values import Lead

OFFERED = (
    Saying.WORD, Saying.PLANNED, Saying.NO_NEWS, Saying.NO, Saying.TOOK_PLACE, Saying.ROUND, Saying.MOVED,
    Saying.CALLED_OFF, Saying.WROTE, Saying.PHONED, Saying.THANKED, Saying.OFFER, Saying.DECIDES_BY, Saying.ACCEPTED,
    Saying.WITHDREW, Saying.APPLIED,
)  # fmt: skip
"""What can be meant; where nothing speaks for any, in this order."""
BEGINNING = 6
"""Letters by which a word is known in all its forms."""
SHORTEST = 2
MOST_SAID = 9
"""Things that one word may stand for; one that stands for more speaks for none."""
STRONG = 1.0
"""What a time to come, or one past, or a "not" speaks for: as much as a word that stands for one thing alone."""
LOOKS_AWAY = re.compile(r"\(\?<?!")
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Likely:
    """``leads`` that are named, ``sayings`` about them, the likeliest first, and the one time that was told."""

    leads: tuple[int, ...]
    sayings: tuple[Saying, ...]
    when: Reading | None = None


def likely(typed: str, setting: Setting, leads: Sequence[Lead]) -> Likely | None:
    """What may be said of the one employer that is named; None when no known one is, or several are."""
    meaning: Meaning = table(setting.language, "meaning")
    text = cleaned(typed)
    words, known = with_known_names(words_of(text, meaning), text, leads, meaning)
    named = {text[words[first].start : words[last].end] for first, last in known}
    if len(named) != 1:
        return None
    certain, near = which_leads(named.pop(), "", leads)
    times = find_times(text, setting)
    when = times[0] if len(times) == 1 and times[0].day and not times[0].others else None
    spans = [(words[first].start, words[last].end) for first, last in known]
    spoken = [word for word in words if not any(start <= word.start < end for start, end in spans)]
    found = _weighed(spoken, when, setting)
    order = sorted(OFFERED, key=lambda saying: (-found[saying], OFFERED.index(saying)))
    return Likely((certain,) if certain is not None else near, tuple(order), when)


def _weighed(words: Sequence[Word], when: Reading | None, setting: Setting) -> Mapping[Saying, float]:
    meaning: Meaning = table(setting.language, "meaning")
    found = dict.fromkeys(OFFERED, 0.0)
    for word in words:
        spoken_for = _hints(setting.language).get(word.plain[:BEGINNING], frozenset())
        for saying in spoken_for:
            found[saying] += 1 / len(spoken_for)
    if when is not None and when.day is not None:
        found[Saying.TOOK_PLACE if when.day < setting.now.date() else Saying.PLANNED] += STRONG
    if meaning.doubts[Doubt.NOT].search(" ".join(word.plain for word in words)):
        found[Saying.NO_NEWS] += STRONG
    return found


@cache
def _hints(language: str) -> Mapping[str, frozenset[Saying]]:
    """What the words of the cues stand for, by how they begin."""
    meaning: Meaning = table(language, "meaning")
    names = meaning.names
    small = names.somebody | names.articles | names.at | names.with_ | names.joins | names.and_
    found: defaultdict[str, set[Saying]] = defaultdict(set)
    for cue in meaning.cues:
        if cue.saying in OFFERED:
            for word in _words_of_pattern(cue.pattern.pattern):
                found[word[:BEGINNING]].add(cue.saying)
    return {
        word: frozenset(said) for word, said in found.items() if len(said) <= MOST_SAID and word not in small | SIGNS
    }


def _words_of_pattern(pattern: str) -> Iterable[str]:
    """The words that a pattern looks for, without those that it looks away from; "cancell?ed" as "canceled"."""
    seen = re.sub(r"\\\w", " ", _without_looking_away(pattern))
    plain = re.sub(r"[^\W\d_]\?", "", seen)
    return (word for word in WORD.findall(plain) if len(word) >= SHORTEST)


def _without_looking_away(pattern: str) -> str:
    while found := LOOKS_AWAY.search(pattern):
        depth, at = 1, found.end()
        while depth and at < len(pattern):
            depth += {"(": 1, ")": -1}.get(pattern[at], 0)
            at += 1
        pattern = f"{pattern[: found.start()]} {pattern[at:]}"
    return pattern
