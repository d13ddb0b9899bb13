"""Owns what a language's table of wishes to the coach itself is made of: how long to pause, which language to speak.

Patterns see the plain form of a text (``meaning_text.py``): small letters, no accents, no apostrophes, one space
between words, commas as words of their own.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from flows.understanding.plain import small_words

Asked = tuple[frozenset[str], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Wishes:
    """The table of one language.

    ``pause``: a message that wishes for a pause, once it says for how long. ``numbers`` are words for small numbers;
    ``days``, ``weeks``, ``months`` the words for these spans. ``until`` stands before the day on which it goes on;
    without it the day itself is part of the pause. ``for_good``: after such a word it has no end
    ("until I say so"). ``away``: not at home, which may begin later; ``others`` are away, and not who types.
    ``since`` stands with a day on which it begins, ``back`` with the one on which it is over. ``some_day``: the pause
    ends, but nobody can tell the day. ``speak``: a whole message that wishes for a language, which is its group
    ``tongue``; ``tongues`` are the names of languages.
    ``answer_by``: a day, as #, by which the person has to answer an offer ("let them know by #").
    ``test``: what is done at home for an employer ("online test"), ``tested``: it is done already; ``due``: a day, as
    #, by which it is to be done ("by #"). ``confirm_by``: one by which a letter wants to know whether one comes.
    ``vague``: days that nobody can name, as they are typed ("in the next days").
    ``how_are_you`` and ``scolds``: a whole message that asks how the coach is, or is angry at it; ``blames`` it for
    an interview that was missed. ``silence``: of what wants to be left in peace, that which means the coach's
    writing, and not only its question. ``recalls``: a whole message that asks what is known of one employer, whose
    name is its group (of plain words, ``plain.words_in``). ``commands``: what asks for one of them in plain words:
    one word of what is to be done, and one of with what; ``beside``: all that may stand beside those two, or it is
    about something else.
    """

    pause: re.Pattern[str]
    numbers: Mapping[str, int]
    days: frozenset[str]
    weeks: frozenset[str]
    months: frozenset[str]
    until: re.Pattern[str]
    away: re.Pattern[str]
    others: re.Pattern[str]
    since: re.Pattern[str]
    back: re.Pattern[str]
    for_good: re.Pattern[str]
    some_day: re.Pattern[str]
    speak: re.Pattern[str]
    vague: re.Pattern[str]
    answer_by: re.Pattern[str]
    test: re.Pattern[str]
    tested: re.Pattern[str]
    due: re.Pattern[str]
    confirm_by: re.Pattern[str]
    tongues: Mapping[str, str]
    how_are_you: re.Pattern[str]
    scolds: re.Pattern[str]
    blames: re.Pattern[str]
    silence: re.Pattern[str]
    recalls: re.Pattern[str]
    commands: Mapping[str, Asked]
    beside: frozenset[str]


def asked(does: str, things: str) -> Asked:
    """What is to be done, and with what, as words in a list."""
    return small_words(does), small_words(things)
