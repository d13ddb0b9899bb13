"""Owns finding large employers whose names are everyday words: "el corte inglés", "at next", "Pets at Home"."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from flows.texts.large_employers import DOUBTFUL, LARGE, Employer
from flows.understanding.gist_table import Idea
from flows.understanding.gist_words import ideas_of_word
from flows.understanding.meaning_line import Line
from flows.understanding.meaning_spans import KINDS
from flows.understanding.meaning_text import COMMA
from flows.understanding.meaning_written import PLUS, Written
from flows.understanding.which import ANDS

APPLYING = frozenset({Idea.APPLY, Idea.PAPERS, Idea.MEET, Idea.LIST})


class LargeEmployers(Line):
    """The words of a message, as well-known employers are looked for in them."""

    def names(self) -> Iterator[Written]:
        """Their names, each once."""
        last = 0
        for at in range(len(self.words)):
            end = self._end(at) if at >= last else 0
            if end:
                yield Written(at, end)
                last = end

    def _end(self, at: int) -> int:
        """Where the longest name ends that begins at a word; 0 if none does."""
        starting = _by_first_word().get(self.words[at].plain, ())
        return next((at + len(employer) for employer in starting if self._stands(employer, at)), 0)

    def _stands(self, employer: Employer, at: int) -> bool:
        """Whether a name stands at a word, as a whole."""
        end = at + len(employer)
        told = [self._bare(word.plain) for word in self.words[at:end]]
        if told != [self._bare(part) for part in employer] or any(i in self.known for i in range(at, end)):
            return False
        if self._goes_on(end) or all(i in self.timed for i in range(at, end)):
            return False
        return employer not in DOUBTFUL or (self._is_surely_told(at) and self.timed.isdisjoint(range(at, end)))

    def _bare(self, plain: str) -> str:
        """A word, or a sign for "and" in any language."""
        return "&" if plain in self.meaning.names.and_ | PLUS | ANDS else plain

    def _is_surely_told(self, at: int) -> bool:
        """Whether nothing but an employer can stand at a word: after "at", or "applied to"."""
        names = self.meaning.names
        before, to = (self.words[at - 1].plain if at else ""), at - 1
        if before in names.weak:
            while to > 0 and (to - 1 in self.timed or self.words[to - 1].plain == COMMA):
                to -= 1  # "entretien mardi à 10h à la poste"
            act = self.words[to - 1].plain if to > 0 else ""
            return not ideas_of_word(act, self.times.setting.language).isdisjoint(APPLYING)
        return before in names.at | names.with_

    def _goes_on(self, end: int) -> bool:
        """Whether a longer name goes on at a word: "Apple Tree Nursery", "Costa Blanca"."""
        if end == len(self.words):
            return False
        word, following = self.words[end], self.words[end + 1] if end + 1 < len(self.words) else None
        if word.plain in self.meaning.names.joins and following is not None and following.capital:
            return self.words[end - 1].capital  # "Banque Populaire d'Exempleville"
        written = word.capital and self.words[end - 1].capital and self.is_written(end) and end not in self.timed
        return word.joined or (written and self.nouns_small) or word.plain in KINDS


@cache
def _by_first_word() -> Mapping[str, tuple[Employer, ...]]:
    """The names by their first word, the longest first."""
    found = defaultdict[str, list[Employer]](list)
    for employer in sorted(LARGE | DOUBTFUL, key=len, reverse=True):
        found[employer[0]].append(employer)
    return {word: tuple(employers) for word, employers in found.items()}
