"""Owns what each word of a message is where the names in it are looked for: written as one, of a time, everyday."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from flows.languages import table
from flows.understanding.meaning_spans import SHORT_FORMS, is_kind
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import ASKS, SIGNS, STOP, Word, plain_word
from flows.understanding.meaning_times import Times
from flows.understanding.reading import Sense
from flows.understanding.when_table import WhenTable
from flows.understanding.which import LEGAL

ENDS_SENTENCE = frozenset({STOP, ASKS})
ME = frozenset({"i", "im", "ive", "id", "ill"})
"""English writes them with a capital anywhere."""
LONGEST_NUMBER = 4
HOURS = 24


@cache
def calendar_words(language: str) -> frozenset[str]:
    """The names of days and months, in the plain form."""
    when: WhenTable = table(language, "when")
    return frozenset(plain_word(form) for forms in (*when.weekdays, *when.months) for form in forms.split("|"))


@dataclass(frozen=True)
class Line:
    """The words of a message, as written names are looked for in them; ``known`` are those of known leads' names."""

    words: Sequence[Word]
    times: Times
    known: Collection[int]
    meaning: Meaning

    @cached_property
    def timed(self) -> frozenset[int]:
        """The words that a time holds."""
        told = self.times.of(Sense.EITHER)
        words = enumerate(self.words)
        return frozenset(at for at, w in words if any(t.start < w.end and w.start < t.end for t in told))

    @cached_property
    def nouns_small(self) -> bool:
        """Whether the language writes nouns small: then a capital shows a name."""
        return self.meaning.names.common is None

    def begins_sentence(self, at: int) -> bool:
        """Whether a sentence begins with a word."""
        return at == 0 or self.words[at - 1].plain in ENDS_SENTENCE

    def is_told(self, at: int) -> bool:
        """Whether a word after which an employer is told stands right before."""
        names = self.meaning.names
        leads = names.at - names.weak | names.with_ if self.nouns_small else names.at | names.with_
        return at > 0 and self.words[at - 1].plain in leads

    def is_written(self, at: int) -> bool:
        """Whether a word has a capital and may be of a name, not how one meets ("Zoom")."""
        word = self.words[at]
        if at in self.known or not word.capital or word.plain in SIGNS | ENDS_SENTENCE | ME:
            return False
        return not any(mode.fullmatch(word.plain) for mode in self.meaning.modes.values())

    def is_number(self, at: int) -> bool:
        """Whether a number is of a name: "Number 9 Barbers"."""
        if len(self.words[at].plain) > LONGEST_NUMBER or (at in self.timed and not self._is_counted(at)):
            return False
        if self._ends_name(at):
            return True
        if at + 1 == len(self.words) or not self.is_written(at + 1):
            return False
        return at + 1 not in self.timed or self._is_counted(at)

    def _ends_name(self, at: int) -> bool:
        """Whether a number is the last word of a name: "Estudio 7 called", "with Logitest 2000", not an hour."""
        if at == 0 or not self.is_written(at - 1) or self.is_everyday(at - 1) > self.is_kind(at - 1):
            return False
        names, following = self.meaning.names, self.words[at + 1].plain if at + 1 < len(self.words) else STOP
        no_hour = self.is_kind(at - 1) or int(self.words[at].plain) > HOURS
        after = names.ends - names.nouns | ENDS_SENTENCE | SIGNS | names.at | names.with_ | names.helpers | names.and_
        return no_hour and (at + 1 in self.timed or following in after)

    def _is_counted(self, at: int) -> bool:
        """Whether what is counted is written as a part of a name: "Transportes 24 Horas"."""
        following = self.words[at + 1] if at + 1 < len(self.words) and self.nouns_small else None
        written = following is not None and following.capital and self.typed(at + 1).istitle()
        calendar = written and self.words[at + 1].plain in calendar_words(self.times.setting.language)
        return written and not calendar and at > 0 and self.is_written(at - 1)

    def is_apart(self, at: int) -> bool:
        """Whether a full stop after a legal form ends a sentence before a word: "Demo SA. Kim"."""
        before = self.words[at - 1]
        between = self.times.text[before.end : self.words[at].start]
        return between.startswith(". ") and before.plain in LEGAL | SHORT_FORMS

    def time_belongs(self, at: int, end: int) -> bool:
        """Whether a word about time with a capital belongs to the name that is before it."""
        names, word = self.meaning.names, self.words[end]
        goes_on = end + 1 < len(self.words) and self.is_written(end + 1) and end + 1 not in self.timed
        calendar = word.plain in calendar_words(self.times.setting.language)
        if not names.months:  # days have capitals anyway
            everyday = goes_on and self.words[end + 1].plain in names.ends | self.meaning.roles.nouns
            return (not calendar and (word.plain in names.small or at in self.timed)) or (goes_on and not everyday)
        if goes_on or not calendar or self.is_common(at, end):
            return True
        hour = any(told.wall is not None for told in self.times.of(Sense.EITHER) if told.start <= word.start < told.end)
        return not hour or self.is_other_day_told(end)

    def is_common(self, at: int, end: int) -> bool:
        """Whether what is told of a name so far is an everyday word, which is no name by itself."""
        return end == at + 1 and self.is_everyday(at)

    def is_everyday(self, at: int) -> bool:
        """Whether a word is no name by itself."""
        names, plain = self.meaning.names, self.words[at].plain
        return plain in names.ends | names.nouns or self.is_kind(at)

    def is_kind(self, at: int) -> bool:
        """Whether a word says what an employer is."""
        return is_kind(self.words[at].plain, self.meaning.names)

    def is_other_day_told(self, at: int) -> bool:
        """Whether a day is told without that word."""
        word, text = self.words[at], self.times.text
        without = Times(text[: word.start] + "x" * (word.end - word.start) + text[word.end :], self.times.setting)
        return any(told.day is not None for told in without.of(Sense.EITHER))

    def is_theirs(self, at: int) -> bool:
        """Whether a word is somebody or a part of every employer: "CEO", "HR", "Equipo"."""
        names, plain = self.meaning.names, self.words[at].plain
        somebody = self.meaning.letters.teams | names.callings | names.somebody | self.meaning.roles.nouns
        return plain in somebody or self.meaning.roles.is_head(plain)

    def is_team(self, at: int) -> bool:
        """Whether a word is a part of every employer: "Talent", "RH"."""
        word, typed = self.words[at], self.typed(at)
        short = word.plain in self.meaning.names.somebody and typed.isupper() and typed.isalpha()
        return short or word.plain in self.meaning.letters.teams

    def typed(self, at: int) -> str:
        """A word as it was typed."""
        return self.times.text[self.words[at].start : self.words[at].end]

    def is_source(self, at: int, end: int) -> bool:
        """Whether words tell where a job was found: "por LinkedIn"."""
        told = " ".join(word.plain for word in self.words[at : end + 1])
        return any(pattern.search(told) for pattern in self.meaning.sources.values())

    def every_word_has_a_capital(self) -> bool:
        """Whether a text is written So That Every Word Has A Capital."""
        names = self.meaning.names
        small = names.ends | names.at | names.with_ | names.articles | names.helpers
        told = [w.capital for at, w in enumerate(self.words) if w.plain in small and not self.begins_sentence(at)]
        return sum(told) > max(1, 4 * (len(told) - sum(told)))
