"""Owns which time belongs to what is said: read ahead or back, put together, the new one of what is moved."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import COMMA, TIME, Word
from flows.understanding.reading import Reading, Sense, Setting
from flows.understanding.when import find_times

AHEAD = frozenset(
    {Saying.ASKS, Saying.PLANNED, Saying.MOVED, Saying.DECIDES_BY, Saying.ROUND, Saying.CALLED_OFF, Saying.PAUSE}
)
BEHIND = frozenset({Saying.TOOK_PLACE, Saying.APPLIED, Saying.WROTE, Saying.PHONED, Saying.THANKED})
CONTACTS = frozenset({Saying.WROTE, Saying.PHONED, Saying.THANKED})
WEEK = timedelta(days=7)
SHORT = 3
FAR, SHORT_NOUN = 3, 4
LONGEST_INSTEAD = 3
"""Words of what says after a time that it is the new one: fr "à la place"."""
TIMED = (AHEAD | BEHIND | {Saying.ASKS}) - {Saying.ROUND, Saying.CALLED_OFF}


@dataclass(slots=True)
class Times:
    """The times told in one text, read in the sense that is needed: each sense is read once."""

    text: str
    setting: Setting
    read: dict[Sense, tuple[Reading, ...]] = field(default_factory=dict)

    def of(self, sense: Sense) -> tuple[Reading, ...]:
        """All times, read in one sense."""
        if sense not in self.read:
            found = find_times(self.text, replace(self.setting, sense=sense))
            self.read[sense] = self._in_their_week(found) if sense is Sense.AHEAD else found
        return self.read[sense]

    def _in_their_week(self, found: tuple[Reading, ...]) -> tuple[Reading, ...]:
        """Times ahead, weekdays in the week that was told before them ("next week: Acme Tuesday, Foo Thursday")."""
        week: Reading | None = None
        read = []
        for told in found:
            week = told if told.last is not None else week
            shifts = week is not None and told.day is not None and self.is_weekday(told) and _later_in(week, told.day)
            if week is not None and told.others and told.last is None and _is_in(week, told.day):
                told = replace(told, others=())  # noqa: PLW2901  # "next week on Monday": that one
            read.append(replace(told, day=told.day + WEEK, others=()) if shifts and told.day else told)
        return tuple(read)

    def is_weekday(self, told: Reading) -> bool:
        """Whether a day is a weekday by its name: read back, it is the one a week before."""
        back = next((other for other in self.of(Sense.BEHIND) if other.start == told.start), None)
        return told.day is not None and back is not None and back.day == told.day - WEEK

    def at(self, word: Word, sense: Sense) -> Reading | None:
        """The time that stands where a word does."""
        return next((told for told in self.of(sense) if told.start <= word.start < told.end), None)

    def past(self, reading: Reading) -> bool | None:
        """Whether a time is over; None when that cannot be told."""
        now = self.setting.now
        if reading.day is None:
            return None
        if reading.day != now.date():
            return (reading.last or reading.day) < now.date()
        return None if reading.wall is None or reading.zone else reading.wall < now.time()


def _is_in(week: Reading, day: date | None) -> bool:
    return day is not None and week.day is not None and week.last is not None and week.day <= day <= week.last


def _later_in(week: Reading, day: date) -> bool:
    """Whether a day lies before a week, and the one a week later in it."""
    return week.day is not None and week.last is not None and day < week.day <= day + WEEK <= week.last


def sense_of(saying: Saying) -> Sense:
    """Which way a weekday is meant with what is said."""
    return Sense.AHEAD if saying in AHEAD else Sense.BEHIND if saying in BEHIND else Sense.EITHER


def time_among(
    words: Sequence[Word], saying: Saying, times: Times, meaning: Meaning, *, alone: bool = False
) -> Reading | None:
    """The one time among the words that belong to what is said; None when none or no certain one is told. ``alone``:
    they are a sentence of their own.
    """
    sense = sense_of(saying)
    told = [(at, reading) for at, word in enumerate(words) if word.plain == TIME and (reading := times.at(word, sense))]
    told = [(at, reading) for at, reading in told if not denied(words, at, meaning)]
    if saying is Saying.MOVED and not (alone and len(told) == 1):
        told = _new_ones(told, words, times.text, meaning) or (told if alone else [])
    told = list(_own(told, words, saying, meaning))
    today = times.setting.now.date()
    if saying in BEHIND:
        told = _of_days(told, lambda reading: reading.day is not None and reading.day <= today)
    if saying in AHEAD:
        told = _of_days(told, lambda reading: reading.day is not None and (reading.last or reading.day) >= today)
        if any(reading.day is not None and not only_today(reading, today) for _, reading in told):
            told = [(at, reading) for at, reading in told if not only_today(reading, today)]
    return _the_one(told, words, meaning) if told else None


def _of_days(told: Sequence[tuple[int, Reading]], fits: Callable[[Reading], bool]) -> list[tuple[int, Reading]]:
    """The times of days that fit; an hour that is told after another day is that day's."""
    kept, fitting = [], True
    for at, reading in told:
        fitting = fitting if reading.day is None else fits(reading)
        if fitting:
            kept.append((at, reading))
    return kept


def _own(
    told: Sequence[tuple[int, Reading]], words: Sequence[Word], saying: Saying, meaning: Meaning
) -> Sequence[tuple[int, Reading]]:
    """The times without those of something else: of what one wrote about, of the day by which they decide."""
    if saying in CONTACTS:
        about = next((at for at, word in enumerate(words) if word.plain in meaning.about), len(words))
        told = [(at, reading) for at, reading in told if at < about]
    if saying is Saying.PAUSE:
        told = [(at, reading) for at, reading in told if not _before(words, at, meaning.from_)]
    if saying in BEHIND | {Saying.PLANNED}:
        kept = saying is Saying.PLANNED  # "be there by three"; but "it lasted until three"
        told = [
            (at, reading)
            for at, reading in told
            if (kept and reading.day is None) or not _before(words, at, meaning.by)
        ]
    return told


def _the_one(told: Sequence[tuple[int, Reading]], words: Sequence[Word], meaning: Meaning) -> Reading | None:
    """The first of several times, with its hour if that is told apart; of a week and a day in it, the day."""
    first, *others = told
    within = [each for each in others if _within(each[1], first[1])]
    if within:
        first, others = within[0], [each for each in others if each[0] > within[0][0]]
    for at, other in others:
        if any(word.plain in meaning.or_ for word in words[first[0] + 1 : at]):
            return None
        if joined := together(first[1], other):
            return joined
    return first[1]


def _within(day: Reading, week: Reading) -> bool:
    """Whether a day lies in a span of days that is told with it: "next week: Foo on Tuesday"."""
    if day.day is None or day.last is not None or week.day is None or week.last is None:
        return False
    return week.day <= day.day <= week.last


def only_today(reading: Reading, today: date) -> bool:
    """Whether just today is told: "invited today, for Friday at 10" is about Friday."""
    return reading.day == today and reading.last is None and reading.wall is None


def _new_ones(
    told: Sequence[tuple[int, Reading]], words: Sequence[Word], text: str, meaning: Meaning
) -> list[tuple[int, Reading]]:
    """Of what is moved, the time it has now: only what is said to be the new one."""
    new = []
    for at, reading in told:
        now = without_old(words, at, reading, meaning)
        first = text[reading.start : reading.end].casefold().partition(" ")[0]  # es "para pasado mañana"
        if now is not None and (now is not reading or first in meaning.to or _is_new(words, at, meaning)):
            new.append((at, now))
        elif now is not None and _tells_both(now, text, meaning):
            nearer = next((other for i, other in told if i == at + 1 and other.day), now)  # "to Monday" "30 November"
            new.append((at, replace(nearer, day=nearer.last or nearer.day, last=None)))
    return new


def _tells_both(reading: Reading, text: str, meaning: Meaning) -> bool:
    """Whether a time was read from the old and the new one: "Thursday to Monday 30 November"."""
    return not meaning.to.isdisjoint(text[reading.start : reading.end].casefold().split()[1:])


def _is_new(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    """Whether the words around a time say that it is the new one: "to Friday", "Friday instead", "new date: Friday"."""
    after = " ".join(word.plain for word in words[at + 1 : at + 1 + LONGEST_INSTEAD]) + " "
    instead = any(after.startswith(f"{each} ") for each in meaning.instead)
    instead = instead and not (at + 2 < len(words) and words[at + 2].plain == TIME)  # "Friday now Monday"
    before = " ".join(word.plain for word in words[:at])
    called_new = meaning.new_time is not None and meaning.new_time.search(before) is not None
    return instead or called_new or _before(words, at, meaning.to)


def without_old(words: Sequence[Word], at: int, reading: Reading, meaning: Meaning) -> Reading | None:
    """A time without that from which something was moved: nothing, or the end of what was read as a span."""
    if not _before(words, at, meaning.from_):
        return reading
    if reading.last and reading.day:  # "from Thursday to Friday"
        return replace(reading, day=reading.last, last=None)
    return replace(reading, wall=reading.until, until=None) if reading.until and reading.wall else None


def denied(words: Sequence[Word], at: int, meaning: Meaning) -> bool:
    """Whether a time is one that it is not: "not on Friday but on Thursday"."""
    while at > 0 and words[at - 1].plain not in meaning.not_ and words[at - 1].plain.isalpha():
        at -= 1
        if len(words[at].plain) > SHORT:
            return False
    return at > 0 and words[at - 1].plain in meaning.not_


def _before(words: Sequence[Word], at: int, those: frozenset[str]) -> bool:
    """Whether one of ``those`` stands right before a word, or with a short one between ("to the", "until on")."""
    since = max(0, at - FAR)
    while at > since:
        at -= 1
        if words[at].plain in those:
            return True
        longest = SHORT_NOUN if at + 1 < len(words) and words[at + 1].plain == COMMA else SHORT  # "new slot: "
        if words[at].plain != COMMA and not (words[at].plain.isalpha() and len(words[at].plain) <= longest):
            return False
    return False


def together(one: Reading, other: Reading) -> Reading | None:
    """A day and an hour told apart, as one time; None when they are two."""
    day, hour = (one, other) if one.day is not None else (other, one)
    if day.day is None or hour.day is not None or day.wall is not None or hour.wall is None or day.others:
        return None
    start, end = min(one.start, other.start), max(one.end, other.end)
    minutes = hour.minutes or day.minutes
    return replace(hour, day=day.day, last=None, minutes=minutes, start=start, end=end)
