"""Owns roles of several words that are held together as one, so that no cue, time or employer takes a word of them.

Each is known by its head ("porter"): with what may stand before it that is else a time ("night"), with what it is of
("agent d'entretien", "Kauffrau für Büromanagement"), with its other form ("camarero/a").
"""

from collections.abc import Iterator, Sequence

from flows.understanding.meaning_line import Line
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_spans import is_kind
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import COMMA, HELD, SIGNS, Word
from flows.understanding.meaning_times import Times

SHORT = 4
MOST_OF = 2
"""How often a role goes on with "of": "jefe de equipo de ventas"."""
LONGEST_FORM = 5
"""Letters of the ending of a role's other form: "-in"."""


def with_held_roles(words: Sequence[Word], times: Times, known: Sequence[Span], meaning: Meaning) -> tuple[Word, ...]:
    """The words, those of each such role put together; it ends with ``HELD``. ``known`` are the names of leads, by
    their first and last word.
    """
    taken = {at for first, last in known for at in range(first, last + 1)}
    jobs = Jobs(words, times, taken, meaning)
    joined: list[Word] = []
    until = 0
    for start, end in jobs.roles():
        joined.extend(words[until:start])
        plain = HELD.join(word.plain for word in words[start:end]) + HELD
        joined.append(Word(plain, words[start].start, words[end - 1].end))
        until = end
    return (*joined, *words[until:]) if until else tuple(words)


class Jobs(Line):
    """The words of a message, as roles are looked for in them."""

    def roles(self) -> Iterator[Span]:
        """The roles of more than one word that have to be held together."""
        roles, last = self.meaning.roles, 0
        for at, word in enumerate(self.words):
            head = roles.is_head(word.plain)
            if at < last or at in self.known or not (head or (last < at and self._ends_timed(at))):
                continue
            start, end = max(last, self._start(at)), self._end(at) if head else at
            timed = any(i in self.timed for i in range(start, at)) and self._is_apart_from_times(start, at)
            graded = any(self.words[i].plain.isdigit() for i in range(start, at))  # "year 4 teacher"
            start = start if timed or graded else at
            if end > start + (1 if head else 0):
                yield start, end
                last = end

    def _ends_timed(self, at: int) -> bool:
        """Whether a word for work stands right after a time that tells what work: "the weekend job"."""
        timed = at > 0 and at - 1 in self.timed and self.words[at - 1].plain in self.meaning.roles.parts
        return timed and self.words[at].plain in self.meaning.roles.nouns

    def _start(self, at: int) -> int:
        """Where a role begins, with what stands before its head."""
        roles = self.meaning.roles
        while at > 0 and at - 1 not in self.known and HELD not in self.words[at - 1].plain:
            plain = self.words[at - 1].plain
            graded = plain.isdigit() and at > 1 and self.words[at - 2].plain in roles.grades
            if not (graded or plain in roles.parts or roles.is_head(plain)):
                break
            at -= 1
        return at

    def _is_apart_from_times(self, start: int, end: int) -> bool:
        """Whether words that may be of a time are of none that is told before: "tomorrow night manager Kim called"."""
        if start == 0:
            return True
        text = self.times.text
        since, until = self.words[start].start, self.words[end - 1].end
        without = Line(
            self.words, Times(text[:since] + "x" * (until - since) + text[until:], self.times.setting), (), self.meaning
        )
        before = self.words[start - 1].plain
        return start - 1 not in without.timed and before not in self.meaning.names.never - self._leading

    @property
    def _leading(self) -> frozenset[str]:
        names, roles = self.meaning.names, self.meaning.roles
        return names.articles | names.at | names.with_ | roles.for_ | roles.as_ | roles.of | names.and_ | SIGNS

    def _end(self, at: int) -> int:
        """Where a role ends, with its other form and with what it is of."""
        end = self._with_other_form(at + 1)
        for _ in range(MOST_OF):
            more = self._with_field(at, end)
            if more == end:
                break
            end = more
        return end

    def _with_other_form(self, end: int) -> int:
        """Where a role ends with another after a slash, or with its own other form: "cook/cleaner", "camarero/a"."""
        words, roles = self.words, self.meaning.roles
        while end + 1 < len(words) and words[end].plain == COMMA and self.typed(end) in "/:":
            slash, other = words[end], words[end + 1]
            if (words[end - 1].end, slash.end) != (slash.start, other.start) or not other.plain.isalpha():
                break
            if not (roles.is_head(other.plain) or (len(other.plain) <= LONGEST_FORM and not other.capital)):
                break
            end += 2
        return end

    def _with_field(self, at: int, end: int) -> int:
        """Where a role ends with what it is of; there, if that is not told or is no everyday word."""
        words, names, roles = self.words, self.meaning.names, self.meaning.roles
        if end >= len(words) or (words[at].plain in names.callings | names.somebody and not self._is_told_role(at)):
            return end
        joint = words[end].plain
        if not self.nouns_small and joint in roles.parts and words[end].capital and self._closes(end):
            return end + 1  # "Sachbearbeiterin Einkauf"
        of = roles.of - roles.as_ - names.articles | roles.within
        to = end + 1
        if joint not in of or to >= len(words) or words[end].capital or not self._is_field(to, joint):
            return end
        return to + 1

    def _is_told_role(self, at: int) -> bool:
        """Whether what else calls somebody is told as a role: "als Leiterin", "el puesto de jefe"."""
        names, roles = self.meaning.names, self.meaning.roles
        if at == 0 or self.words[at - 1].plain in roles.of:
            return True
        while at > 0 and self.words[at - 1].plain in (names.articles | roles.of | roles.parts) - roles.as_:
            at -= 1
        return at > 0 and self.words[at - 1].plain in roles.as_ | roles.nouns | roles.for_

    def _is_field(self, at: int, joint: str) -> bool:
        """Whether a word says what a role is of: an everyday one, no employer."""
        word, names, roles = self.words[at], self.meaning.names, self.meaning.roles
        if at in self.known or HELD in word.plain or not word.plain.isalpha():
            return False
        staff = names.callings | self.meaning.letters.teams if self.nouns_small else frozenset()
        if word.plain in names.articles | names.given | staff:
            return False
        if not self._closes(at) or (word.capital == self.nouns_small and not self.typed(at).isupper()):
            return False
        if word.plain in roles.parts:
            return True
        if word.plain in names.somebody | roles.nouns or (word.plain in names.never and word.plain not in names.nouns):
            return False
        if joint in roles.within - names.at - names.with_ and word.plain in names.places | names.firm_words:
            return True  # fr "vendeuse en boulangerie", "peintre en bâtiment"
        if (self.nouns_small and joint in roles.within) or is_kind(word.plain, names) or word.plain in names.kinds:
            return False
        if not self.nouns_small:
            return (
                word.plain in names.nouns | names.ends
                or names.is_common(word.plain)
                or word.plain.endswith(roles.fields)
            )
        return word.plain in names.nouns or (bool(names.nouns) and word.plain[-1] == "s" and len(word.plain) > SHORT)

    def _closes(self, at: int) -> bool:
        """Whether no name goes on after a word."""
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        return following is None or not (following.capital or following.joined) or at + 1 in self.timed
