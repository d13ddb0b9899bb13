"""Owns what each word of a sentence stands for, by the table of ideas of its language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from flows.languages import table
from flows.understanding.gist_exchanged import exchanged
from flows.understanding.gist_table import Gist, Idea, Ideas
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import ADDRESS, COMMA, HELD, NAME, PERSON, SIGNS, TIME, Word, plain_word, words_of
from flows.understanding.reading import Sense
from flows.understanding.when_words import lexicon

Key = TypeVar("Key")
NO_IDEAS: Ideas = frozenset()
VOID = frozenset({Idea.VOID, Idea.OPENER})
REST = frozenset({Idea.REST})
UNTIL = frozenset({Idea.UNTIL})
OFF = frozenset({Idea.OFF})
AHEAD = frozenset({Idea.AHEAD, Idea.WEEKDAY})
UNHELD = frozenset({Idea.UNHELD})
NEW = frozenset({Idea.NEW})
EMAIL = frozenset({Idea.EMAIL})
NAMED = frozenset({Idea.NAMED})
BY = frozenset({Idea.FROM})
TOWARDS = frozenset({Idea.TO})
SHORT_OF = 2
"""Words before a time in which it is told that it is a limit: "until the"."""
ACTING = frozenset({Idea.I, Idea.THEY})
"""What the first half of a verb tells besides: who does it ("rief ... an")."""
OKAY = frozenset({"ok", "okay", "oki"})
"""At the beginning of a sentence these tell nothing of how it was."""
WHO = frozenset({Idea.I, Idea.THEY, Idea.YOU, Idea.NAMED})
"""Before these, or a comma, a word that opens a sentence tells nothing else."""
SHORTEST_BEGINNING = 3
FARTHEST = 12
"""Words between the two halves of a verb."""
ACTS = frozenset(
    {
        Idea.CALL, Idea.MESSAGE, Idea.REPLY, Idea.TELL, Idea.DECIDE, Idea.SEND, Idea.REJECT, Idea.CANCEL, Idea.MOVE,
        Idea.ACCEPT, Idea.WITHDRAW, Idea.OFFER, Idea.HIRE, Idea.CHOOSE, Idea.APPLY, Idea.THANK, Idea.INVITE,
    }
)  # fmt: skip
"""What somebody does: the person, or they."""
IMPLIED = {Idea.WENT: Idea.PAST, Idea.UNABLE: Idea.NOT, Idea.NONE: Idea.NOT, Idea.OLD: Idea.INSTEAD}
"""What a word that stands for one idea stands for, too."""
TURNED = {Idea.I: Idea.THEY, Idea.ME: Idea.THEY, Idea.STAFF: Idea.THEY, Idea.YOU: Idea.ME, Idea.THEY: Idea.ME}
"""Whom a word of the employer's own stands for: "we" are they; "you" is the person, and so is a polite "Sie"."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The table of a language in plain form: by whole word, by how a word begins or ends, by the first two of several
    words that stand beside each other (``phrases``), by the first of two apart (``halves``). ``everyday``: words of
    the language that are no names, ``towards``: whom they are followed by is turned to.
    """

    whole: Mapping[str, Ideas]
    begun: Mapping[str, Ideas]
    ended: Mapping[str, Ideas]
    phrases: Mapping[tuple[str, ...], tuple[tuple[tuple[str, ...], Ideas], ...]]
    halves: Mapping[str, tuple[tuple[str, Ideas], ...]]
    everyday: frozenset[str]
    towards: frozenset[str]

    def of(self, plain: str) -> Ideas:
        """What a word stands for by itself: as a whole, else by how it begins, else by how it ends."""
        if plain in self.whole:
            return self.whole[plain]
        sizes = range(len(plain), SHORTEST_BEGINNING - 1, -1)
        begun = next((self.begun[plain[:size]] for size in sizes if plain[:size] in self.begun), NO_IDEAS)
        if begun or not self.ended:
            return begun
        return next((self.ended[plain[-size:]] for size in sizes[1:] if plain[-size:] in self.ended), NO_IDEAS)


def ideas_of(words: Sequence[Word], message: Message) -> tuple[Ideas, ...]:
    """What each word stands for; of a phrase and of a verb in two halves the first word, the others for ``REST``."""
    meant = list(_ideas(words, _lexicon(message.times.setting.language), message))
    for at in exchanged(words, meant, message):
        meant[at] |= NEW
    for at in [at for at, each in enumerate(meant) if Idea.NONE in each]:
        following = next((i for i in range(at + 1, len(meant)) if Idea.REST not in meant[i]), at)
        if Idea.MEET in meant[following]:
            meant[at], meant[following] = UNHELD, REST
    for at, word in enumerate(words):
        before = words[max(0, at - SHORT_OF) : at] if word.plain == TIME else ()
        if any(each.plain in message.meaning.by for each in before) and not meant[at].isdisjoint(AHEAD):
            meant[at] |= UNTIL
    return tuple(meant)


def _ideas(words: Sequence[Word], lexicon: Lexicon, message: Message) -> Iterator[Ideas]:
    covered: set[int] = set()
    for at, word in enumerate(words):
        if at in covered:
            yield REST
        elif (at == 0 and _is_opener(words, lexicon)) or word.plain[-1] == HELD:
            yield NO_IDEAS
        elif word.plain == ADDRESS:
            yield EMAIL
        elif word.plain == TIME:
            yield _of_time(word, message)
        elif _is_named(words, at, lexicon, message):
            yield NAMED
        else:
            taken, meant = _together(words, at, lexicon)
            covered |= taken
            meant = meant or lexicon.of(word.plain)
            if meant == OFF and at > 0 and _is_small_name(words, at - 1, lexicon, message):
                meant = NAMED  # "the job at kestrel coffee"
            if Idea.FROM in meant and at + 1 < len(words) and words[at + 1].plain == TIME:
                meant -= BY  # "by Friday"
            meant = meant - VOID if meant or word.plain not in lexicon.towards else TOWARDS
            yield frozenset(TURNED.get(each, each) for each in meant) if message.theirs else meant


def ideas_of_word(plain: str, language: str) -> Ideas:
    """What a word stands for by itself."""
    return _lexicon(language).of(plain)


def is_counted(words: Sequence[Word], ideas: Sequence[Ideas], message: Message) -> bool:
    """Whether refusals are only counted: "my fifth rejection", "three rejections this week"."""
    if any(Idea.COUNT in each for each in ideas):
        return True
    known = lexicon(message.times.setting.language)
    for at, word in enumerate(words):
        if NO_IDEAS.union(*ideas[at : at + 2]).isdisjoint({Idea.REFUSAL, Idea.REJECT}):
            continue
        cut = known.cut(word.plain)
        number = cut[0].kinds.get("count") if len(cut) == 1 else None
        if isinstance(number, int) and number > 1:
            return True
    return False


def _is_opener(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a sentence begins with a word that says nothing there: "well, they called"."""
    if words[0].plain in OKAY:
        return True
    if Idea.OPENER not in lexicon.of(words[0].plain) or len(words) < 2:
        return False
    return words[1].plain in (COMMA, NAME) or not WHO.isdisjoint(lexicon.of(words[1].plain))


def _is_named(words: Sequence[Word], at: int, lexicon: Lexicon, message: Message) -> bool:
    """Whether a name stands there: a known one, one as names are written, one in small letters by its place."""
    names, word = message.meaning.names, words[at]
    held = HELD in word.plain.strip(HELD)
    if word.plain == NAME or held or word.plain.startswith(PERSON) or _in_written_name(words, at, message):
        return True
    if word.plain in lexicon.everyday or word.plain in SIGNS or not word.plain[0].isalnum():
        return False
    if lexicon.of(word.plain) or names.is_common(word.plain) or word.plain.isdigit():
        return False
    if word.capital and at > 0 and names.common is None:
        return True
    if at == 0:  # "aoife messaged", "finch bakery called", "Finch is ignoring me"
        following = next((meant for each in words[1:3] if (meant := lexicon.of(each.plain) - OFF)), NO_IDEAS)
        told = word.capital and len(words) > 1 and words[1].plain in names.helpers
        return bool(following & ACTS) or told
    before = words[at - 1].plain
    begins = at - 1 - (before in names.articles)
    return begins >= 0 and words[begins].plain in (names.at | names.with_) - names.weak and len(word.plain) > 2


def _is_small_name(words: Sequence[Word], at: int, lexicon: Lexicon, message: Message) -> bool:
    """Whether a name in small letters begins at a word, by what stands before it."""
    told = not words[at].capital and words[at].plain not in SIGNS and not words[at].plain.startswith(PERSON)
    return told and _is_named(words, at, lexicon, message)


def _in_written_name(words: Sequence[Word], at: int, message: Message) -> bool:
    """Whether a word stands in a run of words with capitals: what it means elsewhere, it does not mean there."""
    if not words[at].capital or message.meaning.names.common is not None or words[at].plain in SIGNS | {"i"}:
        return False
    if at > 0 and words[at - 1].capital and words[at - 1].plain in message.meaning.names.given:
        return True
    beside = [i for i in (at - 1, at + 1) if 0 < i < len(words) and at > 0]
    return any(words[i].capital and words[i].plain not in SIGNS | {"i"} for i in beside)


def _together(words: Sequence[Word], at: int, lexicon: Lexicon) -> tuple[set[int], Ideas]:
    """What a word stands for with others, and where those stand."""
    for told, meant in lexicon.phrases.get(tuple(word.plain for word in words[at : at + 2]), ()):
        if len(told) == 2 or tuple(word.plain for word in words[at : at + len(told)]) == told:
            return set(range(at + 1, at + len(told))), meant
    for half, meant in lexicon.halves.get(words[at].plain, ()):
        after = range(at + 1, min(len(words), at + 1 + FARTHEST))
        other = next((i for i in after if words[i].plain in (half, COMMA)), None)
        if other is not None and words[other].plain == half:
            return {other}, meant | (lexicon.of(words[at].plain) & ACTING)
    return set(), NO_IDEAS


def _of_time(word: Word, message: Message) -> Ideas:
    reading = message.times.at(word, Sense.EITHER)
    if reading is None:
        return NO_IDEAS
    ahead = message.times.at(word, Sense.AHEAD)
    today = reading.day == message.times.setting.now.date() and reading.wall is None
    meant = {Idea.BEHIND if message.past(reading) else Idea.TODAY if today else Idea.AHEAD}
    if reading.others or (ahead is not None and message.times.is_weekday(ahead)):
        meant = {Idea.WEEKDAY}
    return frozenset(meant | {Idea.HOUR}) if reading.wall is not None else frozenset(meant)


@cache
def _lexicon(language: str) -> Lexicon:
    gist: Gist = table(language, "gist")
    meaning: Meaning = table(language, "meaning")
    whole: dict[str, Ideas] = {}
    begun: dict[str, Ideas] = {}
    ended: dict[str, Ideas] = {}
    phrases: dict[tuple[str, ...], dict[tuple[str, ...], Ideas]] = {}
    halves: dict[str, dict[str, Ideas]] = {}
    for idea, entry in gist.entries():
        typed = entry.replace("_", " ").replace("~", " ")
        # One letter is what is left of a word before an apostrophe ("m'ont"): by itself it would be read as another.
        first, *others = [entry] if len(entry) == 1 else [word.plain for word in words_of(typed, meaning)]
        if entry.endswith("*"):
            _put(begun, plain_word(entry.removesuffix("*")), idea)
        elif entry.startswith("*"):
            _put(ended, plain_word(entry.removeprefix("*")), idea)
        elif "~" in entry:
            _put(halves.setdefault(first, {}), others[-1], idea)
        elif others:
            _put(phrases.setdefault((first, others[0]), {}), (first, *others), idea)
        else:
            _put(whole, first, idea)
    longest_first = {
        first: tuple(sorted(those.items(), key=lambda item: -len(item[0]))) for first, those in phrases.items()
    }
    names = meaning.names
    everyday = names.never | names.ends | names.callings | names.titles | names.articles | names.nouns
    apart = {first: tuple(those.items()) for first, those in halves.items()}
    return Lexicon(whole, begun, ended, longest_first, apart, everyday, names.at | names.with_)


def _put(where: dict[Key, Ideas], key: Key, idea: Idea) -> None:
    where[key] = where.get(key, NO_IDEAS) | {idea, IMPLIED.get(idea, idea)}
