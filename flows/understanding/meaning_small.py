"""Owns names in small letters that begin with what an employer is, found before cues and times take a word of them.

"banque démo", "garage de la gare": a word for a kind of place, and a word beside it that is no verb, no time and
nobody, are one name. Where nothing but everyday words follows ("l'école de musique", "le garage est fermé") there is
none.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flows.understanding.gist_words import ideas_of_word
from flows.understanding.meaning_line import ENDS_SENTENCE, Line
from flows.understanding.meaning_spans import KINDS, SECOND_HALVES
from flows.understanding.meaning_text import HELD, SIGNS
from flows.understanding.meaning_written import PLUS, Written
from flows.understanding.small_table import Small
from flows.understanding.which import LEGAL

MOST_OWN = 3
"""Words of a name beside what it is and what joins them."""
MOST_JOINING = 3
"""Small words between two words of a name: "de la"."""
NOTHING = ("\0",)
SHORTEST_KIND = 7
"""Letters of a word that is known for a kind by how it ends."""


@dataclass(frozen=True)
class SmallNames(Line):
    """The words of a message, as names in small letters are looked for in them; ``written`` are those with capitals, by
    their first words.
    """

    written: Mapping[int, Written]

    def names(self) -> Iterator[Written]:
        """The names, each by what it is and what it is called."""
        small, last = self.meaning.small, 0
        if small is None or small.last:
            return
        for at in range(len(self.words)):
            if at < last:
                continue
            name = self._by_kind(at, last, small) or self._by_sign(at, last, small)
            if name:
                yield name
                last = name.end

    def _by_kind(self, at: int, last: int, small: Small) -> Written | None:
        """The name whose kind stands at a word: before what it is called, mostly."""
        if not self._is_kind(at, small):
            return None
        first = self._first(at, last)
        end = self._end(first, at + 1, small) if self._can_begin(first, small) else 0
        if not end and at > last and self.words[at - 1].plain in small.own and self._is_small(at - 1):
            return Written(at - 1, at + 1)  # de "sonnen apotheke"
        return Written(first, end) if end else None

    def _by_sign(self, at: int, last: int, small: Small) -> Written | None:
        """The name that a sign at a word shows: "koch & kellner", "sample software gmbh", "lumen labs"."""
        plain, first = self.words[at].plain, at
        if plain in PLUS and last < at < len(self.words) - 1:
            return Written(at - 1, at + 2) if self._is_half(at - 1) and self._is_half(at + 1) else None
        if plain in LEGAL and at not in self.known:
            while (
                first > last and at - first < MOST_OWN and self._is_small(first - 1) and self._is_own(first - 1, small)
            ):
                first -= 1
            joined = first - 2 >= last and self.words[first - 1].plain in self.meaning.names.and_
            first -= 2 * (joined and self._is_half(first - 2))  # de "schnell und sauber gmbh"
        elif plain in KINDS - self.meaning.names.ends and at > last and self._is_small(at) and self._is_small(at - 1):
            before = self.words[at - 2].plain if at > 1 else ""
            free = before not in self.meaning.names.articles | small.never_after
            first -= free and self._is_own(at - 1, small)
        return Written(first, at + 1) if first < at else None

    def _is_small(self, at: int) -> bool:
        return not self.words[at].capital and at not in self.known and at not in self.timed

    def _is_half(self, at: int) -> bool:
        """Whether a word can stand beside "&" in a name: one that says nothing else."""
        plain, names = self.words[at].plain, self.meaning.names
        everyday = names.never | names.articles | names.at | names.with_ | names.titles | names.helpers
        if not self._is_small(at) or not plain.isalpha() or plain in everyday - SECOND_HALVES:
            return False
        return plain in SECOND_HALVES or not ideas_of_word(plain, self.times.setting.language)

    def _is_kind(self, at: int, small: Small) -> bool:
        """Whether a word in small letters says what an employer is; it may have its capital from a sentence."""
        plain = self.words[at].plain
        if at in self.known or at in self.timed:
            return False
        by_end = len(plain) >= SHORTEST_KIND and plain.endswith(small.kind_ends) and plain not in small.no_kinds
        return plain in small.kinds or (bool(small.kind_ends) and by_end and plain not in self.meaning.names.never)

    def _first(self, at: int, last: int) -> int:
        """Where a name begins, with what is joined to its kind: "auto-école"."""
        while at > last and self.words[at].joined and at - 1 not in self.known:
            at -= 1
        return at

    def _can_begin(self, at: int, small: Small) -> bool:
        """Whether a name can begin at a word, by what stands before it: not in "serveur de restaurant", "un garage"."""
        if at == 0:
            return True
        before, roles = self.words[at - 1], self.meaning.roles
        if before.plain in small.never_after or (before.capital and not self.begins_sentence(at - 1)):
            return False
        work = self.words[at - 2].plain if at > 1 else ""
        at_work = roles.is_head(work) or work in roles.parts
        return before.plain not in roles.of or not at_work or work in self.meaning.names.callings

    def _end(self, first: int, end: int, small: Small) -> int:
        """Where a name ends, after what it is; 0 if it is not told what it is called."""
        told, sure, maybe, words, sort = 0, 0, 0, self.words, 0
        by_capital = not words[end - 1].capital and words[end - 1].plain not in small.any
        while end < len(words) and told < MOST_OWN:
            to = self._linked(end, small)
            if by_capital and to < len(words) and self._is_written_own(to, linked=to > end):
                return self.written[to].end if to in self.written else to + 1  # "maroquinerie Prova"
            if to == len(words) or words[to].capital or (to in self.known and (not told or to > end)):
                break
            told_so = maybe or (to > end and words[end].plain in small.the - small.of)
            if to in self.known or self._is_own(to, small):
                told, sure, maybe = told + 1, sure if told_so else to + 1, to + 1 if told_so else 0
            elif to == end and words[to].plain in small.sorts:
                sort = to + 1
            elif told_so or not (self._is_kind(to, small) or self._is_of(to, end)):
                break
            end = to + 1
        if maybe and self._closes(maybe):
            return maybe  # "le restaurant la bonne table", if that is all
        return sure or sort * (first > 0 and words[first - 1].plain in small.the)  # "à l'école primaire"

    def _linked(self, end: int, small: Small) -> int:
        """The next word that can be of a name, after what joins it to those before ("de la", "&", "et fils")."""
        words, to = self.words, end
        if words[end].plain in PLUS:
            return end + 1
        if words[end].plain in self.meaning.names.and_:
            return end + (end + 1 < len(words) and words[end + 1].plain in SECOND_HALVES)
        while (
            to < len(words)
            and to - end < MOST_JOINING
            and words[to].plain in small.of | small.the
            and not words[to].capital
        ):
            to += 1
        return to

    def _is_of(self, at: int, end: int) -> bool:
        """Whether an everyday noun tells what a kind is of, and a name may go on after it: "école de musique lyra"."""
        names, plain = self.meaning.names, self.words[at].plain
        return at > end and plain in names.nouns and plain not in names.never and at not in self.timed

    def _is_own(self, at: int, small: Small) -> bool:
        """Whether a word is what an employer is called: no other is known to stand there."""
        word, names, roles = self.words[at], self.meaning.names, self.meaning.roles
        if word.plain in small.own or self.words[at - 1].plain in PLUS:
            return at not in self.timed
        if at in self.timed or HELD in word.plain or not word.plain.isalpha() or len(word.plain) == 1:
            return False
        if word.plain in small.sorts | small.kinds | small.no_name or roles.is_head(word.plain):
            return word.plain in SECOND_HALVES
        everyday = names.ends | names.never | names.nouns | names.callings | names.somebody | roles.parts
        everyday |= names.at | names.with_ | names.articles | names.joins | names.titles
        if word.plain in everyday - SECOND_HALVES or names.is_common(word.plain):
            return False
        told_by_end = self.typed(at).lower().endswith(small.no_ends or NOTHING)
        return not (told_by_end or ideas_of_word(word.plain, self.times.setting.language))

    def _is_written_own(self, at: int, *, linked: bool) -> bool:
        """Whether a word with a capital goes on with a name: a given name only after what joins it."""
        names, word = self.meaning.names, self.words[at]
        if (
            not self.is_written(at)
            or at in self.timed
            or word.plain in names.never | names.titles
            or HELD in word.plain
        ):
            return False
        if word.plain in names.given and not linked:
            return self._is_of_the_kind(at)
        return linked or not self.meaning.roles.is_head(word.plain)

    def _is_of_the_kind(self, at: int) -> bool:
        """Whether a given name is what a kind is called: "en el bar Pepe el viernes", but not "the shop Kim runs"."""
        small, names = self.meaning.small, self.meaning.names
        definite = names.articles - names.indefinite | names.contracted
        if small is None or at < 2 or self.words[at - 2].plain not in definite:
            return False
        begins_day = at + 2 in self.timed and self.words[at + 1].plain in names.articles
        listed = at + 1 < len(self.words) and self.words[at + 1].plain in names.and_
        return self.words[at - 1].plain in small.kinds and (begins_day or listed or self._closes(at + 1))

    def _closes(self, at: int) -> bool:
        """Whether nothing goes on at a word: "au restaurant la bonne table, lundi"."""
        names, roles = self.meaning.names, self.meaning.roles
        closing = SIGNS | ENDS_SENTENCE | names.at | names.with_ | roles.as_ | roles.for_
        return at == len(self.words) or at in self.timed or self.words[at].plain in closing
