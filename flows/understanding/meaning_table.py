"""Owns what a language's table of meanings is made of: cues, what takes their force away, and the words around names.

Patterns see the plain form of one sentence (``meaning_text.py``): small letters, no accents, no apostrophes, one space
between words, commas as words of their own; ``@`` is the name of a known lead, ``#`` a time, ``~`` an address or link.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from flows.understanding.heard import Saying
from flows.understanding.small_table import Small
from flows.understanding.word_sets import Words
from flows.values import Kind


class Doubt(StrEnum):
    """Why something that sounds like news is none."""

    NOT = "not"  # "they haven't rejected me"
    IF = "if"  # "if they reject me"
    MAYBE = "maybe"  # "I'm afraid they'll say no", "hope they make an offer"
    LATER = "later"  # "I'll write to them", "need to accept the offer"
    OTHERS = "others"  # "my friend got an offer"
    ASKED = "asked"  # "did Acme reject me?"


class Needs(StrEnum):
    """What must be told with a cue; without it, nothing was said."""

    WHEN = "when"
    EMPLOYER = "employer"  # any name of an employer
    LEAD = "lead"  # a name of a known lead
    SOMETHING = "something"  # an employer or a time
    NAMED = "named"  # an employer or a role
    PERSON = "person"
    EMAIL = "email"
    SOMEBODY = "somebody"  # a name, a person, or a word that stands for them ("them", "her", "the recruiter")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say something.

    ``despite``: doubts it withstands. ``before``/``after``: the name of the employer can stand right there, without a
    preposition ("Acme rejected me", "emailed Acme"); ``noun``: before it too, but only as names are written, because
    nouns have other words before them ("the Acme interview"). ``ahead``/``behind``: what it says instead when told with
    a time to come, or past. ``following``: the name right after it, as names are written ("me llamó Acme"). ``shy``: it
    gives way when anything else is said of the same employer in the message. ``words``: a pattern of whole words in the
    plain form, compiled when it is first looked for.
    """

    saying: Saying
    words: str
    topic: str = ""
    despite: frozenset[Doubt] = frozenset()
    needs: frozenset[Needs] = frozenset()
    before: bool = False
    noun: bool = False
    after: bool = False
    ahead: Saying | None = None
    behind: Saying | None = None
    shy: bool = False
    following: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        """What is looked for."""
        return words(self.words)


@dataclass(frozen=True, slots=True)
class Names:
    """The words around names, all in the plain form.

    ``at``: an employer follows ("at", "from"). ``with_``: an employer or a person follows. ``weak``: those of them that
    other words follow as often ("to", "in"): a name in small letters counts only right after the cue. ``articles`` may
    stand between, and are no part of the name. ``joins`` stand within a name before a capital ("of"), ``and_`` also
    between two. ``ends`` end a name that is written small; ``never`` are no names and begin none. ``places``: with
    their article they name an employer ("the council"), but not with one of ``indefinite`` ("a bank"). ``called``: what
    follows is its name ("a startup called Foo"). ``titles`` ("Ms") and ``given`` ("Dana") begin a person, ``callings``
    ("recruiter") stand before one, ``hails`` before one who is only addressed. ``helpers`` ("has", "still") may stand
    between a name and what it did. ``somebody``: words that stand for them ("them", "her"). ``people`` are words for
    persons ("a woman called"), ``both``: of two that were named; ``ones`` stand for one more of what was told ("and one
    with"). ``kinds`` stand before a name and tell what it is ("the firm Foo"). ``contracted`` hold an article ("au").
    ``months``: of a language that writes them small; with a capital they may begin a name. ``place_ends`` are how words
    like ``places`` end ("Kreiskrankenhaus"). ``common`` is how everyday nouns end: with it, a word in small letters
    that does not end so names an employer after an article too. ``openers`` may stand before a name in small letters
    that begins a sentence ("also acme hat ..."): with them, none is taken from further on. ``of_firm``: those of
    ``weak`` that stand between a person and an employer ("Kim von Acme"). ``theirs``: right after them one of ``weak``
    tells an employer in small letters, too ("los de acme"). ``nouns``: everyday ones; no name in small letters begins
    so. ``small``: where nouns have capitals, words that are written small. ``between``: prepositions that stand between
    everyday words of a name ("Manos a la Obra"). ``also_words``: those of ``given`` that are everyday words, too
    ("mark"). ``firm_words`` stand in names of employers, and are none alone. ``where``: right after them stands an
    employer, never a person ("at Trinity Foods"). ``streets`` end an address ("at Park Road"). ``unnamed``: articles
    before what is only described ("a bakery in Sampleton, Foo Bakers"). ``then``: before one of ``weak`` they tell when
    ("después de Reyes").
    """

    at: frozenset[str]
    with_: frozenset[str]
    weak: frozenset[str]
    articles: frozenset[str]
    joins: frozenset[str]
    and_: frozenset[str]
    ends: frozenset[str]
    never: frozenset[str]
    places: frozenset[str]
    called: frozenset[str]
    titles: frozenset[str]
    callings: frozenset[str]
    hails: frozenset[str]
    given: frozenset[str]
    somebody: frozenset[str]
    indefinite: frozenset[str] = frozenset()
    helpers: frozenset[str] = frozenset()
    both: frozenset[str] = frozenset()
    ones: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    contracted: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    place_ends: tuple[str, ...] = ()
    common: re.Pattern[str] | None = None
    openers: frozenset[str] = frozenset()
    of_firm: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    theirs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    firm_words: frozenset[str] = frozenset()
    also_words: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    then: frozenset[str] = frozenset()

    def is_place(self, plain: str) -> bool:
        """Whether a word says what kind of place an employer is ("klinikum", "kreiskrankenhaus")."""
        return plain in self.places or plain.endswith(self.place_ends)

    def is_common(self, plain: str) -> bool:
        """Whether a word in small letters is an everyday noun by how it ends."""
        return self.common is not None and self.common.search(plain) is not None


@dataclass(frozen=True, slots=True)
class Roles:
    """How roles are told: ``nouns`` follow one ("role", "position"), ``as_`` and ``for_`` come before one, ``of``
    between a noun and one, ``heads`` are words that end or are a role by themselves ("analyst"), ``parts`` stand before
    those ("senior"); ``never`` are words that make no role ("dream job"). ``tails`` are how heads end in languages that
    write them as one word ("Bauingenieurin"). ``bare``: what is told after ``as_`` needs no article ("comme
    conductrice"). ``within``: words that may stand between a head and one of ``parts`` ("aide à domicile"); ``fields``
    how words end that say what a role is for ("Büromanagement"). ``joints``: letters between a role and one of
    ``nouns`` that is written as one word with it ("Erzieherinnenstelle"). ``grades`` are told by a number ("year 4").
    """

    nouns: frozenset[str]
    as_: frozenset[str]
    for_: frozenset[str]
    of: frozenset[str]
    heads: frozenset[str]
    parts: frozenset[str]
    never: frozenset[str]
    bare: bool = False
    within: frozenset[str] = frozenset()
    tails: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    grades: frozenset[str] = frozenset()

    def is_head(self, plain: str) -> bool:
        """Whether a word is or ends a role; several that are held together as one end with that sign."""
        return plain in self.heads or plain[-1:] == "_" or (plain.endswith(self.tails) and plain not in self.never)


@dataclass(frozen=True, slots=True)
class Letters:
    """How an employer's own words are known: ``greeting``, ``we`` (their voice), ``closing``, each a sign; ``cues`` say
    what they tell. ``own`` are words that only the person would use; ``teams`` end a signature ("The Acme Team").
    """

    greeting: re.Pattern[str]
    we: re.Pattern[str]
    closing: re.Pattern[str]
    own: re.Pattern[str]
    teams: frozenset[str]
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """The table of one language; each is only like itself.

    ``spelt``: ways of writing a word, and the one that the cues know (may be several words). ``pairs``: what a word
    stands for before a certain next one, ``after``: for the second of two, or after two (words that sound alike).
    ``key_words`` are found despite one slip of the finger; ``no_slips`` are other words so near to them. ``elisions``
    are parts of words that end with an apostrophe and are words of their own (French d', l'). ``dotted``: a full stop
    after them ends no sentence. ``turns``: words after which a new thought begins, so that a doubt before them ends
    ("but"); ``breaks``: where one part of a sentence can end and the next begin (also "and"). ``asking``: how a
    question begins. ``doubts``: looked for in what stands before a cue, since the last turn; ``doubts_after``: in
    what follows it, up to the next break. Earlier cues win over later ones that overlap them. ``to`` stands before
    the new time of what is moved, ``instead`` right after it, ``from_`` before the old one. ``or_`` between two
    times: then none is certain. ``not_`` right before a time: it is not that one; ``about``: what follows is what one
    wrote or called about; ``by``: it is a day by which something else is to be. ``wondering``: what stands before a
    question that is not put as one ("not sure what to wear"); with it, ASKS is heard only where a question is: at the
    beginning of a part, or in what ends with a question mark. ``mornings``: of today, over after noon. ``hides``:
    what sounds like news and is none: no cue is looked for in it ("missed my interview"). ``same_hour``: at the same
    time as before, ``other_hour``: at another, or an unknown one. ``new_time``: what stands before the new time of
    what is moved, up to it ("new date for it: Friday"). ``denies``: right before a name: it is not that one ("not
    with"). ``too`` right after a name, ``same_for`` right before it: the same holds of that one. ``yes``/``no``: a
    whole message that is a yes or a no. ``small``: names in small letters.
    """

    cues: tuple[Cue, ...]
    letters: Letters
    names: Names
    roles: Roles
    doubts: Mapping[Doubt, re.Pattern[str]]
    asking: re.Pattern[str]
    breaks: re.Pattern[str]
    turns: re.Pattern[str]
    sources: Mapping[str, re.Pattern[str]]
    modes: Mapping[Kind, re.Pattern[str]]
    to: frozenset[str]
    from_: frozenset[str]
    instead: frozenset[str]
    or_: frozenset[str]
    yes: re.Pattern[str]
    no: re.Pattern[str]
    no_places: frozenset[str] = frozenset()
    not_: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    hides: re.Pattern[str] | None = None
    same_hour: re.Pattern[str] | None = None
    other_hour: re.Pattern[str] | None = None
    denies: re.Pattern[str] | None = None
    too: re.Pattern[str] | None = None
    same_for: re.Pattern[str] | None = None
    mornings: frozenset[str] = frozenset()
    new_time: re.Pattern[str] | None = None
    wondering: re.Pattern[str] | None = None
    doubts_after: Mapping[Doubt, re.Pattern[str]] = field(default_factory=dict)
    spelt: Mapping[str, str] = field(default_factory=dict)
    pairs: Mapping[tuple[str, str], str] = field(default_factory=dict)
    after: Mapping[tuple[str, str], str] = field(default_factory=dict)
    key_words: frozenset[str] = frozenset()
    no_slips: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    dotted: frozenset[str] = frozenset()
    small: Small | None = None

    def source_in(self, plain: str, *, held: bool) -> str:
        """How they applied; where something is ``held``, "in person" and "on site" tell only how."""
        for way in self.modes.values() if held else ():
            plain = way.sub(" ", plain)
        return next((name for name, pattern in self.sources.items() if pattern.search(plain)), "")


ALL_DOUBTS = frozenset(Doubt)


@cache
def words(pattern: str) -> re.Pattern[str]:
    """A pattern of whole words in the plain form."""
    return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")


def among(listed: str) -> frozenset[str]:
    """The words of a list written with spaces."""
    return Words(listed.split())


def says(
    saying: Saying,
    *patterns: str,
    topic: str = "",
    despite: Iterable[Doubt] = (),
    needs: Iterable[Needs] = (),
    before: bool = False,
    noun: bool = False,
    after: bool = False,
    ahead: Saying | None = None,
    behind: Saying | None = None,
    shy: bool = False,
    following: bool = False,
) -> tuple[Cue, ...]:
    """Cues of one kind: each pattern is one."""
    told = (str(topic), frozenset(despite), frozenset(needs), before, noun, after, ahead, behind, shy, following)
    return tuple(Cue(saying, pattern, *told) for pattern in patterns)
