"""Owns reading the wishes to the coach itself: until when to pause, which language, which command in words. Pure."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from flows.languages import languages, own_first, table
from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import SIGNS, STOP, cleaned, plain_word, words_of
from flows.understanding.plain import words_in
from flows.understanding.reading import Reading, Sense, Setting
from flows.understanding.when import find_times
from flows.understanding.wishes_table import Wishes

SOME_DAY = "some-day"
"""The topic of a pause that is to end on a day which is still to be asked."""
MOST_WORDS = 14
MOST_WORDS_TO_SPEAK = 10
MOST_WORDS_OF_A_COMMAND = 12
MOST_COUNTED = 99
FRIDAY, SATURDAY, SUNDAY = 4, 5, 6
SOUNDS_ALIKE = (Saying.STOP, Saying.NO_NEWS, Saying.NO)
"""What a wish for a pause can be taken for, where nobody is named: "don't write to me", "I'm out"."""
SILENT = (*SIGNS, STOP, "?", '"')


def with_pauses(typed: str, heard: Sequence[Heard], setting: Setting) -> tuple[Heard, ...]:
    """What was heard, and of a pause until when: ``when.day`` is the day on which it goes on, ``begins`` its first day
    where that is to come.

    A wish for a pause that no cue knew is heard too, if it says for how long and nothing else was said.
    """
    if any(each.saying is Saying.PAUSE for each in heard):
        asides = [each for each in heard if not _is_the_same_wish(each, typed, setting)]
        wished = tuple(_ending(each, typed, setting) if each.saying is Saying.PAUSE else each for each in asides)
        return tuple(e for e in wished if e.saying is not Saying.PAUSE or not _others_are_away(typed, setting))
    if any(each.saying not in SOUNDS_ALIKE or each.employer for each in heard) or len(typed.split()) > MOST_WORDS:
        return tuple(heard)
    for language in own_first(setting.language):
        wishes: Wishes = table(language, "wishes")
        plain = _plain(typed, language)
        asked = wishes.pause.search(plain) is not None
        if not asked and not (wishes.away.search(plain) and wishes.since.search(plain)):
            continue
        ends = _ending(Heard(Saying.PAUSE), typed, replace(setting, language=language), certain=True)
        definite = bool(ends.when or ends.topic) if asked else bool(ends.begins and ends.when)
        no_word = asked and [each.saying for each in heard] == [Saying.NO_NEWS]
        if (definite or no_word) and not _others_are_away(typed, setting):
            return (ends,)
    return tuple(heard)


def _is_the_same_wish(heard: Heard, typed: str, setting: Setting) -> bool:
    """Whether it only sounds like something else: "don't write to me" is no silence of theirs."""
    if heard.saying is Saying.STOP:
        return True
    return heard.saying is Saying.NO_NEWS and not heard.employer and wants_silence(typed, setting.language)


def _others_are_away(typed: str, setting: Setting) -> bool:
    wishes: Wishes = table(setting.language, "wishes")
    return wishes.others.search(_plain(typed, setting.language)) is not None


def tongue_wished(typed: str) -> str:
    """The language that a whole message asks to be spoken, as its two letters; empty when it asks for none.

    It may be asked in any language, because who asks may not know the one that is spoken.
    """
    named = _tongues().keys() & {plain_word(word) for word in re.findall(r"\w+", typed)}
    if not named or len(typed.split()) > MOST_WORDS_TO_SPEAK:
        return ""
    for language in languages():
        wishes: Wishes = table(language, "wishes")
        plain = " ".join(word for word in _plain(typed, language).split() if word not in SILENT)
        found = wishes.speak.fullmatch(plain)
        if found and (tongue := _tongues().get(found["tongue"])):
            return tongue
    return ""


def said_to_the_coach(typed: str, language: str) -> str:
    """Whether a whole message asks how the coach is ("how-are-you") or is angry at it ("scolded"); empty: neither."""
    if len(typed.split()) > MOST_WORDS_TO_SPEAK:
        return ""
    for name in own_first(language):
        wishes: Wishes = table(name, "wishes")
        plain = " ".join(word for word in _plain(typed, name).split() if word not in SILENT)
        if wishes.how_are_you.fullmatch(plain):
            return "how-are-you"
        if wishes.scolds.fullmatch(plain):
            return "scolded"
    return ""


def blames_the_coach(typed: str, language: str) -> bool:
    """Whether a whole message says that an interview was missed because of the coach."""
    tables = ((name, table(name, "wishes")) for name in own_first(language))
    return any(wishes.blames.fullmatch(_plain(typed, name).rstrip(" .!")) for name, wishes in tables)


def recall_wished(typed: str, language: str) -> str:
    """The name of the employer of which a whole message asks what is known; empty: it asks for nothing of the kind."""
    said = " ".join(words_in(typed))
    tables = (table(name, "wishes") for name in own_first(language))
    found = next((found for wishes in tables if (found := wishes.recalls.fullmatch(said))), None)
    return next(filter(None, found.groups()), "") if found else ""


def wants_silence(typed: str, language: str) -> bool:
    """Whether who wants to be left in peace means that the coach is to write no more, and not only to ask no more."""
    tables = ((name, table(name, "wishes")) for name in own_first(language))
    return any(wishes.silence.search(_plain(typed, name).rstrip(" .!")) for name, wishes in tables)


def command_wished(typed: str, language: str) -> str:
    """The command that a whole message asks for in plain words ("delete all my data"), by its name; empty: none."""
    if len(typed.split()) > MOST_WORDS_OF_A_COMMAND:
        return ""
    for name in own_first(language):
        wishes: Wishes = table(name, "wishes")
        said = {word for word in _plain(typed, name).split() if word not in SILENT}
        for command, (does, things) in wishes.commands.items():
            if not does.isdisjoint(said) and not things.isdisjoint(said) and said <= wishes.beside | does | things:
                return command
    return ""


@cache
def _tongues() -> dict[str, str]:
    return {name: code for language in languages() for name, code in table(language, "wishes").tongues.items()}


def _plain(typed: str, language: str) -> str:
    meaning: Meaning = table(language, "meaning")
    return " ".join(word.plain for word in words_of(cleaned(typed), meaning))


def _ending(heard: Heard, typed: str, setting: Setting, *, certain: bool = False) -> Heard:
    """The wish for a pause with the day on which it goes on. ``certain``: a day counts only with a word before it."""
    wishes: Wishes = table(setting.language, "wishes")
    plain, today = _plain(typed, setting.language), setting.now.date()
    if later := _later(typed, plain, setting, wishes):
        first, on = later
        when = Reading(day=on) if on else None
        return replace(heard, when=when, topic="" if on else SOME_DAY, begins=first)
    when = heard.when or next(iter(find_times(typed, replace(setting, sense=Sense.AHEAD))), None)
    until = wishes.until.search(plain) is not None
    day: date | None = None
    if when is not None and when.day is not None and (until or when.last or not certain):
        day = when.day if until else _day_after(when.last or when.day)
    if counted := _counted(plain, wishes):
        day = day if day and until else _on(today, counted)
    if day is not None and day > today:
        return replace(heard, when=Reading(day=day), topic="")
    ends = until and not wishes.for_good.search(plain)
    if day is not None or ends or wishes.some_day.search(plain):
        return replace(heard, when=None, topic=SOME_DAY)
    return replace(heard, when=None)


def _later(typed: str, plain: str, setting: Setting, wishes: Wishes) -> tuple[date, date | None] | None:
    """The first day of a pause that begins later, and the day on which it goes on; None of that if it is not told."""
    told = [each for each in _each_day(typed, setting) if each.day]
    first = told[0].day if told else None
    if first is None or first <= setting.now.date() or not wishes.away.search(plain):
        return None
    begins = wishes.since.search(plain) is not None
    if (last := told[0].last) and last > first:
        return first, _day_after(last)
    if len(told) > 1 and (end := told[-1].day) and end > first:
        return first, end if wishes.back.search(plain) else _day_after(told[-1].last or end)
    if (counted := _counted(plain, wishes)) and (begins or not wishes.until.search(plain)):
        return first, _on(first, counted)
    if wishes.back.search(plain):
        return None
    if begins:
        return first, None
    return None if wishes.until.search(plain) else (first, _day_after(first))


def _each_day(typed: str, setting: Setting) -> list[Reading]:
    """The days that are told, in order; of "Friday until next Wednesday", which is read as its end, the first too."""
    ahead = replace(setting, sense=Sense.AHEAD)
    days = []
    for told in find_times(typed, ahead):
        word = typed[told.start : told.end].split(maxsplit=1)[0]
        if told.last is None and word != typed[told.start : told.end]:
            days += [each for each in find_times(word, ahead) if each.day and told.day and each.day < told.day]
        days.append(told)
    return days


def _on(day: date, counted: tuple[int, int]) -> date:
    """So many days or months later."""
    number, days = counted
    return day + timedelta(days=number * days) if days else _months_on(day, number)


def _day_after(last: date) -> date:
    """The day after a pause; after a week's last working day it is the next week's first."""
    return last + timedelta(days={FRIDAY: 3, SATURDAY: 2}.get(last.weekday(), 1))


def _counted(plain: str, wishes: Wishes) -> tuple[int, int] | None:
    """How many of how many days each; 0 days: months."""
    units = {**dict.fromkeys(wishes.days, 1), **dict.fromkeys(wishes.weeks, 7), **dict.fromkeys(wishes.months, 0)}
    words = plain.split()
    for before, word in pairwise(words):
        number = wishes.numbers.get(before, int(before) if re.fullmatch("[0-9]{1,2}", before) else 0)
        if word in units and 0 < number <= MOST_COUNTED:
            return number, units[word]
    return None


def _months_on(day: date, months: int) -> date:
    """The same day of a later month, or its last one."""
    ahead = day.month - 1 + months
    first = date(day.year + ahead // 12, ahead % 12 + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return min(first + timedelta(days=day.day - 1), last)
