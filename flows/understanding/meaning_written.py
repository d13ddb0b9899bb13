"""Owns names of employers as they are written: runs of words with capitals, found before cues and times take of them.

Words that a language writes small (days and months in French and Spanish, "Ya", "Ici", numbers in words) belong to the
name when they stand in a run with a capital. Where it is uncertain that there is a name, there is none.
"""

from typing import NamedTuple

from flows.understanding.gist_table import Idea
from flows.understanding.gist_words import ideas_of_word
from flows.understanding.meaning_line import ENDS_SENTENCE, Line, calendar_words
from flows.understanding.meaning_spans import SECOND_HALVES
from flows.understanding.meaning_text import COMMA, SIGNS
from flows.understanding.which import LEGAL

SAINTS = frozenset({"st", "sankt", "saint", "sainte", "ste", "san", "santa"})
PLUS = frozenset({"&", "+"})
LONGEST_PERSON = 3
MOST_JOINING = 3
"""Small words that may stand between two parts of a name: "y de la"."""
NEWS = frozenset({Idea.NEWS, Idea.REPLY, Idea.MESSAGE, Idea.REFUSAL, Idea.OFFER, Idea.INVITE, Idea.MEET, Idea.PAPERS})


class Written(NamedTuple):
    """A name, by its first word and the one after its last. ``person``: of a person, as only what follows shows."""

    first: int
    end: int
    person: bool = False


class Writing(Line):
    """The words of a message, as written names are looked for in them."""

    def names(self) -> list[Written]:
        """The names of more than one word."""
        if self.every_word_has_a_capital():
            return []
        found, at = list[Written](), 0
        while at < len(self.words):
            if not self._begins(at):
                at += 1
                continue
            end = self._end(at)
            if person := self._person_end(at, end):
                end = person
                if self._may_be_taken(at, end):
                    found.append(Written(at, end, person=True))
            elif self._is_person(at, end, end + 1):
                found.append(Written(at, end, person=True))
            elif name := self._cleaned(at, end):
                found.append(name)
            at = end
        return found

    def _begins(self, at: int) -> bool:
        """Whether a run begins at a word: with a capital, or a number after "at" ("at 4 Winds Sailing")."""
        if not self.words[at].plain.isdigit():
            return self.is_written(at)
        return self.is_number(at) and (self.begins_sentence(at) or self.is_told(at))

    def _end(self, at: int) -> int:
        end = at + 1
        while end < len(self.words):
            to = self._goes_on(at, end) or self._joined(at, end)
            if not to:
                break
            end = to
        return end

    def _goes_on(self, at: int, end: int) -> int:
        """Where a name ends with one word more; 0 if it does not go on with it."""
        word = self.words[end]
        if word.joined and not word.capital and end not in self.known:
            return (end + 1) * (not self.begins_sentence(at) and end not in self.timed)  # "Co-op", but not "E-mailed"
        if word.plain.isdigit():
            return (end + 1) * self.is_number(end)
        if len(word.plain) == 1 and self.times.text[word.end : word.end + 2].upper() == ".V":
            return end + 2  # "e.V."
        titled = word.plain in self.meaning.names.titles and not self.is_kind(end - 1)
        if titled or not self.is_written(end) or self.is_apart(end) or self._is_news(end):
            return 0
        return (end + 1) * (end not in self.timed or self.time_belongs(at, end))

    def _is_news(self, at: int) -> bool:
        """Whether a noun with a capital tells what became of it, and is of no name: "vom Hotel Foo Bescheid"."""
        plain, names = self.words[at].plain, self.meaning.names
        if self.nouns_small or plain not in names.never or plain in names.small:
            return False
        return not NEWS.isdisjoint(ideas_of_word(plain, self.times.setting.language))

    def _joined(self, at: int, end: int) -> int:
        """Where a name ends with what is joined to it ("& Sons", "de la Gare"); 0 if nothing is."""
        names, words, either = self.meaning.names, self.words, self.meaning.names.and_ | self.meaning.or_
        small = names.joins | names.articles | names.contracted | names.between | either | PLUS
        to = end
        while to < len(words) and to - end < MOST_JOINING and words[to].plain in small and not words[to].capital:
            to += 1
        if to in (end, len(words)) or to in self.known or words[to].plain in SIGNS | ENDS_SENTENCE:
            return 0
        joint, roles = words[end].plain, self.meaning.roles
        if joint in roles.for_ and to > end + 1 and any(w.plain in roles.nouns for w in words[to : to + MOST_JOINING]):
            return 0  # "at Foo for a Year 4 teacher job"
        if joint in PLUS:
            everyday = names.ends | names.never - SECOND_HALVES  # de "Möbel Krüger & ich"
            word = words[to] if to == end + 1 and to not in self.timed else None
            return (to + 1) * (word is not None and (word.capital or word.plain not in everyday))
        if not self.is_written(to) or (to in self.timed and not self.time_belongs(at, to)):
            return 0
        if joint in names.between - either and self._is_saying(at, end, to):
            return to + 1
        if joint in either and any(words[i].plain not in names.articles for i in range(end + 1, to)):
            return 0  # "at Foo and at Bar"
        belongs = self._is_one if joint in either else self._is_of
        return (to + 1) * (joint in either | names.joins | names.contracted and belongs(at, end, to))

    def _is_saying(self, at: int, end: int, to: int) -> bool:
        """Whether everyday words stand around a preposition: "Manos a la Obra"; none of them has a capital else."""
        names, first = self.meaning.names, self.words[at].plain
        if not self.nouns_small and first in names.never and not self.is_told(at):
            return False  # "die Mail an die Villa"
        if self.is_theirs(at) or first in self.meaning.key_words or self.is_kind(to) or at in self.timed:
            return False
        if not all(self.typed(i).istitle() for i in (at, to)) or self.is_source(end, to):
            return False
        if first == self.words[to].plain and to == end + 1:
            return True  # es "Paso a Paso"
        if not self.nouns_small:
            return end == at + 1 and first in names.small
        common = end == at + 1 and first in names.ends | names.nouns and not self.is_kind(at)
        told = self.words[to].plain in names.ends | names.nouns and not self.meaning.roles.is_head(self.words[to].plain)
        return told if self.begins_sentence(at) else told or common

    def _is_one(self, at: int, end: int, to: int) -> bool:
        """Whether "and" stands within one name: before "Sons", or beside an everyday word."""
        words, names, roles = self.words, self.meaning.names, self.meaning.roles
        common = end == at + 1 and words[at].plain in names.ends | names.nouns | roles.parts
        if words[to].plain in SECOND_HALVES or (common and not self.is_theirs(at) and not self.begins_sentence(at)):
            return True
        if to + 1 < len(words) and self.is_written(to + 1):
            return words[to + 1].plain in LEGAL and end == at + 1  # "Bread and Butter Ltd"
        if not self.nouns_small and to + 1 < len(words) and words[to + 1].plain in names.at | names.with_:
            return False  # de "und Bewerbung an"
        everyday = words[to].plain in names.ends | names.nouns
        listed = at > 1 and words[at - 1].plain == COMMA and words[at - 2].capital  # "Foo, Grupo Bar y Baz"
        another = self.is_kind(to) or (to + 1 < len(words) and words[to + 1].joined and self.is_kind(to + 1))
        return everyday or (end == at + 2 and self.is_kind(at) and not another | listed)  # "Clínica Sol y Sombra"

    def _is_of(self, at: int, end: int, to: int) -> bool:
        """Whether "of" stands within one name: not after a person, or a part of every employer."""
        plain, alone = self.words[to].plain, end == at + 1
        if not self.nouns_small:  # "Hotel zur Post"
            return alone and self.is_kind(at) and plain not in self.meaning.names.never
        if alone and (self.is_theirs(at) or self.words[at].plain in self.meaning.names.never):
            return False
        head = self.meaning.roles.is_head(plain) and not self.is_common(at, end)
        return not head and not (to == end + 1 and self._is_person(at, end, to))

    def _is_person(self, at: int, end: int, to: int) -> bool:
        """Whether a person stands before "of", and the employer after it: "Julieta Ficta de Librería Ficción"."""
        words = self.words
        if end - at != 2 or to >= len(words) or words[end].plain not in self.meaning.names.at:
            return False
        if not (to in self.known or (self.is_written(to) and to not in self.timed)) or self.begins_sentence(at):
            return False
        one, other = words[at].plain, words[at + 1].plain
        if self.is_everyday(at) or self.is_kind(at + 1) or not (one + other).isalpha():
            return False
        return not self.is_everyday(at + 1) or (bool(self.meaning.names.months) and not one.endswith("s"))

    def _person_end(self, at: int, end: int) -> int:
        """Where the person ends that a run begins with by a given name or a title; 0 if it begins with none."""
        names, words = self.meaning.names, self.words
        titled = at > 0 and not words[at - 1].capital and words[at - 1].plain in names.titles  # es "la señora Ruiz de"
        where = at > 0 and end - at > 1 and words[at - 1].plain in names.where  # "at Trinity Foods"
        if not titled and (where or words[at].plain not in names.given | names.titles):
            return 0
        last = at + 1
        longest = LONGEST_PERSON + (last < end and words[last].plain in names.given)  # "José Luis Sample Prueba"
        while last < end and last - at < longest and words[last].capital:
            last += 1
        last = self._joined_person(at, last, end)
        firm = any(words[i].plain in LEGAL or self.is_kind(i) or self._is_trade(i) for i in range(at + 1, last))
        return 0 if firm or (last < end and words[last].plain in PLUS) else last

    def _joined_person(self, at: int, last: int, end: int) -> int:
        """Where a person's name ends with what is joined to it, before a word: es "María del Carmen", and "Juan de la
        Fuente" where their employer follows.
        """
        names, words = self.meaning.names, self.words
        to, small = last, names.joins - names.and_ | names.articles | names.contracted
        while to < end and words[to].plain in small and not words[to].capital:
            to += 1
        if last == to or to >= end or at not in (last - 1, last - 2) or self.is_kind(to):
            return last
        whole = to + 1
        while whole < end and words[whole].capital:
            whole += 1
        of_firm = whole < len(words) and words[whole].plain in names.joins & names.at and to > last + 1
        return whole if words[to].plain in names.given or of_firm else last

    def _may_be_taken(self, at: int, end: int) -> bool:
        """Whether a word after a given name would be taken for another: es "Carmen Prueba" held no test."""
        if self.words[at].plain not in self.meaning.names.given - self.meaning.names.titles:
            return False
        names, roles, keys = self.meaning.names, self.meaning.roles, self.meaning.key_words
        everyday = names.ends | names.never | names.nouns | keys | roles.heads | roles.parts
        return end - at > 2 or any(self.words[i].plain in everyday or i in self.timed for i in range(at + 1, end))

    def _is_trade(self, at: int) -> bool:
        """Whether a word calls several who do the same work: "Peluqueros", "Roofers"."""
        plain, is_head = self.words[at].plain, self.meaning.roles.is_head
        return self.nouns_small and plain[-1] == "s" and (is_head(plain[:-1]) or is_head(plain[:-2]))

    def _cleaned(self, at: int, end: int) -> Written | None:
        """What of a run is a name, if it has to be held together."""
        at = self._without_opener(at, end)
        while at < end and self.is_team(at):
            at += 1
        while at < end and self.is_team(end - 1):
            end -= 1
        names, roles, words = self.meaning.names, self.meaning.roles, self.words
        joined = all(word.joined and not word.capital for word in words[at + 1 : end])  # "Start-up"
        if joined or not (self.nouns_small or self._is_name_among_nouns(at, end)):
            return None
        told = [word.plain for word in words[at:end]]
        if all(plain in roles.parts | names.callings or roles.is_head(plain) for plain in told):
            return None
        heads = any(map(roles.is_head, told)) and end < len(words) and words[end].plain in roles.nouns
        chez = at > 0 and words[at - 1].plain in names.at - names.weak
        role = roles.is_head(told[-1]) and not chez and PLUS.isdisjoint(told)  # but "Koch & Kellner"
        return None if heads or role else Written(at, end)

    def _is_name_among_nouns(self, at: int, end: int) -> bool:
        """Whether a run is a name where every noun has a capital: by a legal form, by a word for what it is, or as no
        other two nouns stand side by side after "bei".
        """
        names, plain = self.meaning.names, self.words[at].plain
        told = [word.plain for word in self.words[at:end]]
        kind = self.is_kind(at + 1) if self.words[at + 1].joined else self.is_kind(at)  # "IT-Haus Probe"
        if kind or any(plain in LEGAL for plain in told[1:]) or told[-2:] == ["e", "v"]:
            return True
        if plain in names.given and self.is_kind(end - 1):  # "Karl Muster Bau"
            return True
        if end == at + 2 and told[1] in names.firm_words:
            return True  # "Koch Immobilien"
        if end == at + 3 and told[1] in names.and_ and told[2] in names.ends - names.nouns - names.never:
            return True  # "Frisch und Fein"
        if told[0] in SAINTS or (end == at + 3 and told[1] in PLUS and end - 1 not in self.timed):
            return True  # "St. Anna Stift", "Montag & Freund"
        return plain not in names.kinds | names.callings and self.is_told(at) and not self.words[at - 1].capital

    def _without_opener(self, at: int, end: int) -> int:
        """Where a name begins, without a day before it, or a word that has its capital from beginning a sentence."""
        names, begins = self.meaning.names, self.begins_sentence(at)
        if begins and at in self.timed and self._is_firm(at, end):
            return at
        if at in self.timed and self.words[at].plain in calendar_words(self.times.setting.language):
            of_person = at + 1 < end and self.words[at + 1].plain in names.given | names.titles
            told = self.words[at - 1].plain not in names.articles if names.months else self.is_told(at)
            if of_person or not (begins or told or self.words[at - 1].plain in PLUS):
                return next((i for i in range(at + 1, end) if self.words[i].capital), end)  # not "and Foo Care"
        month = self.words[at].plain in names.months and at + 1 < end and self.words[at + 1].capital
        if not begins or month or (end - at > 2 and self._is_whole(at, end)):
            return at  # "Avril Couture m'a"
        while at < end - 1 and (self.words[at].plain in names.ends or at in self.timed):
            if self.words[at + 1].plain in PLUS | names.and_ or self.is_kind(at) or self._begins_with_article(at, end):
                break  # "Test & Co. KG"
            if self.words[at + 1].plain in names.joins & names.weak and self.words[at].plain not in names.never:
                return end if names.months else at  # "Noticias de Foo", "Friends of Foo"
            at += 1
        return at

    def _is_firm(self, at: int, end: int) -> bool:
        """Whether a day that begins a sentence begins a name, as the next word shows: "Monday Media"."""
        following = self.words[at + 1].plain if at + 1 < end else ""
        return following in PLUS | LEGAL or (self.nouns_small and end == at + 2 and self.is_kind(at + 1))

    def _is_whole(self, at: int, end: int) -> bool:
        """Whether an everyday word that begins a sentence begins a name: the next one would be small, if it did not."""
        names, words, cues = self.meaning.names, self.words, self.meaning.key_words
        if not self.nouns_small:
            greets = words[at].plain in (names.small | names.hails) - names.at - names.with_ and at not in self.timed
            return greets and any(word.plain in LEGAL for word in words[at:end])
        signs = at > 0 and (end == len(words) or words[end].plain in ENDS_SENTENCE)
        everyday = words[end - 1].plain not in names.never and words[at + 1].plain in names.ends | names.nouns
        small = words[at + 1].capital and (signs or everyday)
        cue = words[at].plain in cues or words[at + 1].plain in cues
        return small and not cue and (at in self.timed) == (at + 1 in self.timed)

    def _begins_with_article(self, at: int, end: int) -> bool:
        """Whether an article that begins a sentence is a part of the name: "Le Petit Sample", but not "La SNCF"."""
        names = self.meaning.names
        if self.words[at].plain in names.contracted:
            return not self.is_kind(at + 1)
        if self.words[at].plain not in names.articles or not self.nouns_small:
            return False
        is_noun = self.words[at + 1].plain in names.places | names.kinds | names.nouns
        return end - at > 2 if self.meaning.elisions else not is_noun
