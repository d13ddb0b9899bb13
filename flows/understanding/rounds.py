"""Owns the day that stands beside good news: "through to the assessment centre!! 17 June, 9-4" is an interview by then.

With its hour, or in a part of its own, the only day that is told is that of the round; all else is left as it is.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.understanding.correcting import says_nothing_beside, times_meant
from flows.understanding.heard import Heard, Saying
from flows.understanding.plain import words_in
from flows.understanding.reading import Reading, Sense, Setting

PART = re.compile(r"[.!?;,\n]+\s*")
MOST_BEHIND = 2
"""Words behind the time in its part: where it is ("in London")."""


def with_the_day_of_a_round(typed: str, heard: Sequence[Heard], setting: Setting) -> tuple[Heard, ...]:
    """What was heard, another round as an interview where its day was told."""
    rounds = [each for each in heard if each.saying is Saying.ROUND]
    if len(heard) != 1 or len(rounds) != 1 or rounds[0].when is not None or rounds[0].theirs or "?" in typed:
        return tuple(heard)
    when = _day_beside(typed, replace(setting, sense=Sense.AHEAD))
    return tuple(heard) if when is None else (replace(rounds[0], saying=Saying.PLANNED, when=when),)


def _day_beside(typed: str, setting: Setting) -> Reading | None:
    """The only day that is told, in a part that tells nothing else."""
    found = times_meant(typed, setting)
    if len(found) != 1 or found[0].day is None or found[0].day <= setting.now.date():
        return None
    before = [match.end() for match in PART.finditer(typed) if match.end() <= found[0].start]
    behind = [match.start() for match in PART.finditer(typed) if match.start() >= found[0].end]
    part = typed[max(before, default=0) : found[0].end]
    after = typed[found[0].end : min(behind, default=len(typed))]
    alone = bool(before) and says_nothing_beside(part, setting, (), applying=False)
    return found[0] if alone and len(words_in(after)) <= MOST_BEHIND else None
