"""Owns reading what a person would ask of an employer: another time for an interview, more time to answer an offer.

The table of a language: ``favours``. Patterns see plain words (``plain.words_in``), one space between them.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from flows.languages import own_first, table
from flows.understanding.plain import words_in

MOST_WORDS = 30


class Favour(StrEnum):
    """What is wished for, or what makes it needful."""

    MOVE = "move"
    CANNOT = "cannot"  # "I can't make the interview"
    MORE_TIME = "more-time"
    PHONE = "phone"  # "I'd rather telephone"
    STALL = "stall"  # "how long can I keep them waiting?"


@dataclass(frozen=True, slots=True)
class Favours:
    """How a language says it.

    ``writes`` asks for words, ``moves`` is about another time, and with both another time is asked for; ``wants`` says
    both at once ("I need to move my interview"). ``others`` does it instead of who types. ``cannot``: they cannot be
    there. ``time``: more of it, ``decides``: for an answer, ``own``: it is who types that needs it. ``stall`` asks how
    long an answer may take, ``phones`` for words to call them with.
    """

    writes: re.Pattern[str]
    moves: re.Pattern[str]
    wants: re.Pattern[str]
    others: re.Pattern[str]
    cannot: re.Pattern[str]
    time: re.Pattern[str]
    decides: re.Pattern[str]
    own: re.Pattern[str]
    stall: re.Pattern[str]
    phones: re.Pattern[str]


def favours_in(typed: str, language: str) -> tuple[Favour, ...]:
    """What a message may ask of an employer, likeliest first; empty if nothing."""
    words = words_in(typed)
    if len(words) > MOST_WORDS:
        return ()
    said = " ".join(words)
    tables: tuple[Favours, ...] = tuple(table(name, "favours") for name in own_first(language))
    return next((found for each in tables if (found := _found(said, each))), ())


def _found(said: str, words: Favours) -> tuple[Favour, ...]:
    if words.stall.search(said):
        return (Favour.STALL,)
    if words.phones.search(said):
        return (Favour.PHONE,)
    if words.others.search(said):
        return ()
    writes = words.writes.search(said)
    wants_time = words.time.search(said) and (writes or (words.own.search(said) and words.decides.search(said)))
    told = {
        Favour.MOVE: (writes and words.moves.search(said)) or words.wants.search(said),
        Favour.MORE_TIME: wants_time,
        Favour.CANNOT: words.cannot.search(said),
    }
    return tuple(favour for favour, found in told.items() if found)
