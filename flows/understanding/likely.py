"""Owns what a message may be about when nothing was understood in it: for the person to choose from, never to be taken.

What its words stand for (``gist.py``) speaks for each thing that can be said, the more, the more of it is there.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.languages import table
from flows.understanding.gist_part import likeliest
from flows.understanding.heard import Saying
from flows.understanding.meaning_known import with_known_names
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import ASKS, STOP, cleaned, with_signs, words_of
from flows.understanding.meaning_times import Times
from flows.understanding.reading import Reading, Sense, Setting
from flows.understanding.which import which_leads
from flows.values import Lead

OFFERED = (
    Saying.WORD, Saying.PLANNED, Saying.NO_NEWS, Saying.NO, Saying.TOOK_PLACE, Saying.ROUND, Saying.MOVED,
    Saying.CALLED_OFF, Saying.WROTE, Saying.PHONED, Saying.THANKED, Saying.OFFER, Saying.DECIDES_BY, Saying.ACCEPTED,
    Saying.WITHDREW, Saying.APPLIED,
)  # fmt: skip
"""What can be meant; where nothing speaks for any, in this order."""


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
    times = Times(text, setting)
    told = times.of(setting.sense)
    when = told[0] if len(told) == 1 and told[0].day and not told[0].others else None
    signed = [word for word in with_signs(words, known, times.of(Sense.EITHER)) if word.plain not in (STOP, ASKS)]
    weights = likeliest(signed, Message(text, times, meaning, leads))
    order = sorted(OFFERED, key=lambda saying: (-weights.get(saying, 0.0), OFFERED.index(saying)))
    return Likely((certain,) if certain is not None else near, tuple(order), when)
