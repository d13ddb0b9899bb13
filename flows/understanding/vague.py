"""Owns promises without a day: "they answer in the next days", "after the holidays". They are heard; the day is asked.

The vague words are read as if a day stood in their place, and that day is taken away again.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from flows.languages import own_first, table
from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning import understand
from flows.understanding.reading import Setting
from flows.understanding.wishes_table import Wishes
from flows.values import Lead

STANDS_IN = timedelta(days=9)


def with_vague_promises(
    typed: str, heard: Sequence[Heard], setting: Setting, leads: Sequence[Lead], *, forwarded: bool = False
) -> tuple[Heard, ...]:
    """What was heard, and a promise that names no day; nothing is changed where a day was named."""
    if any(each.saying is Saying.DECIDES_BY for each in heard):
        return tuple(heard)
    day = (setting.now.date() + STANDS_IN).isoformat()
    for language in own_first(setting.language):
        wishes: Wishes = table(language, "wishes")
        told, times = wishes.vague.subn(day, typed)
        if times:
            again = understand(told, setting, leads, forwarded=forwarded)
            if any(each.saying is Saying.DECIDES_BY for each in again):
                return tuple(replace(e, when=None) if e.saying is Saying.DECIDES_BY else e for e in again)
    return tuple(heard)
