"""Owns the few words with which people answer a question with buttons: skip, back, done, later. The tables: ``plain``.

Words are compared without case, accents, signs and marks, as names are.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from flows.languages import languages, own_first, table
from flows.understanding.which import APOSTROPHES, NO_WORD, one_slip

SHORTEST_LABEL = 6
"""Letters from which on a slip of the finger in it is one, and not another word."""

LINK = re.compile(r"https?://\S+", re.IGNORECASE)
PAUSE = re.compile(r"[,;:.!] ")
MOST_PAUSES = 4
"""Pauses after which an address may begin ("on site, at 12 Mill Lane")."""

MOST_WORDS_OF_A_QUESTION = 8
MOST_WORDS_OF_AN_ABSENCE = 16


@dataclass(frozen=True, slots=True)
class Plain:
    """What people type in place of a button, each a whole message; and the words that say nothing beside an answer.

    ``fillers`` begin or end any of them ("hm not sure", "no idea tbh").
    ``shorter``, ``warmer``, ``plainer``: how a draft is to be.
    ``small`` stand around an answer ("sorry i was late"), ``around`` around a time that is corrected or promised
    ("no, actually it's at three", "i'll do it tomorrow"), ``beside`` around one that was asked for ("the thing starts
    on friday"), ``applied`` around the day of applying. ``chatter`` is no name, typed alone. ``not_`` begins what is
    not meant ("at 3, not 2"), ``no`` a correction that denies no time.
    ``why`` and ``long`` begin a question about the question ("why do you ask", "how long"), ``huh`` is one; with one of
    ``theirs`` it is about employers ("how long do companies take").
    ``other`` names the other lead of two, ``time`` and ``which`` what is wrong in what was read back. ``capitals``:
    they tell names from other words. ``absent`` is said of an interview to which nobody came, ``waited`` of one to
    which maybe nobody came, unless it was held ``after_all``. ``interview`` begins a sentence about one at some firm.
    ``detail`` begins what is told of the interview just spoken of ("it's with Robin").
    ``address`` is an answer that tells where, its ``place``. ``hello`` and ``thanks`` are known in every language;
    ``bye`` ends a talk. ``early``, ``on_the_dot`` and ``late`` tell how somebody came, by so many ``minutes``.
    ``no_email``, after a name: there is no address ("Dana Example, no email").
    """

    skip: frozenset[str]
    back: frozenset[str]
    stop: frozenset[str]
    done: frozenset[str]
    sent: frozenset[str]
    called: frozenset[str]
    later: frozenset[str]
    will: frozenset[str]
    undo: frozenset[str]
    change: frozenset[str]
    shorter: frozenset[str]
    warmer: frozenset[str]
    plainer: frozenset[str]
    meant: tuple[str, ...]
    fillers: frozenset[str]
    small: frozenset[str]
    around: frozenset[str]
    beside: frozenset[str]
    applied: frozenset[str]
    chatter: frozenset[str]
    not_: frozenset[str]
    no: frozenset[str]
    unsure: frozenset[str]
    why: frozenset[str]
    long: frozenset[str]
    huh: frozenset[str]
    theirs: frozenset[str]
    other: frozenset[str]
    time: frozenset[str]
    which: frozenset[str]
    absent: re.Pattern[str]
    waited: re.Pattern[str]
    after_all: frozenset[str]
    detail: re.Pattern[str]
    address: re.Pattern[str]
    no_email: re.Pattern[str]
    hello: frozenset[str]
    early: frozenset[str]
    on_the_dot: frozenset[str]
    late: frozenset[str]
    minutes: frozenset[str]
    thanks: frozenset[str]
    bye: frozenset[str]
    interview: str
    capitals: bool = True


@lru_cache(maxsize=2048)
def words_in(typed: str) -> tuple[str, ...]:
    """The words of a text without case, accents, punctuation, pictures."""
    letters = unicodedata.normalize("NFKD", APOSTROPHES.sub("", typed).casefold())
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    return tuple(word for word in NO_WORD.split(bare) if word)


def phrases(listed: str) -> frozenset[str]:
    """Phrases as a table lists them, separated by bars, in their plain form."""
    return frozenset(" ".join(words_in(phrase)) for phrase in listed.split("|"))


def small_words(listed: str) -> frozenset[str]:
    """Single words as a table lists them, in their plain form."""
    return frozenset(word for each in listed.split() for word in words_in(each))


def tables(language: str) -> tuple[Plain, ...]:
    """The table of a language, then the English one."""
    return tuple(table(name, "plain") for name in own_first(language))


@lru_cache(maxsize=256)
def _said(typed: str, language: str) -> frozenset[str]:
    """A message as it is and without the fillers at its beginning and its end."""
    plain: Plain = table(language, "plain")
    words = words_in(typed)
    first, end = 0, len(words)
    while first < end and words[first] in plain.fillers:
        first += 1
    while first < end and words[end - 1] in plain.fillers:
        end -= 1
    return frozenset({" ".join(words), " ".join(words[first:end])})


def says(typed: str, what: str, language: str) -> bool:
    """Whether a whole message is one of the phrases under ``what`` ("skip"), but for fillers around it."""
    return any(not _said(typed, name).isdisjoint(getattr(table(name, "plain"), what)) for name in own_first(language))


def says_anywhere(typed: str, what: str) -> bool:
    """Whether a whole message is one of the phrases under ``what`` ("hello"), in any language."""
    said = " ".join(words_in(typed))
    return bool(said) and any(said in getattr(table(name, "plain"), what) for name in languages())


def begins(typed: str, what: str, language: str) -> bool:
    """Whether a short message begins with a phrase under ``what`` of several words, or is one of a single word."""
    words = words_in(typed)[:MOST_WORDS_OF_A_QUESTION]
    starts = {" ".join(words[:at]) for at in range(min(2, len(words)), len(words) + 1)}
    short = len(words_in(typed)) <= MOST_WORDS_OF_A_QUESTION
    return short and any(not starts.isdisjoint(getattr(plain, what)) for plain in tables(language))


def nobody_came(typed: str, language: str) -> bool | None:
    """Whether it says that nobody came or called; None when they waited, and it may have been held for all that."""
    words = words_in(typed)
    said = " ".join(words)
    if len(words) > MOST_WORDS_OF_AN_ABSENCE:
        return False
    for plain in tables(language):
        if not plain.after_all.isdisjoint(words):
            continue
        if plain.absent.search(said):
            return True
        if plain.waited.fullmatch(said):
            return None
    return False


def name_without_email(typed: str, language: str) -> str:
    """The name in "Dana Example, no email"; empty if that is not said."""
    line = " ".join(typed.replace("’", "'").split())
    found = (plain.no_email.search(line) for plain in tables(language))
    return next((line[: each.start()].strip(" ,;.:-(") for each in found if each), "")


def place_told(typed: str, language: str) -> str:
    """The address or the link that a message tells, alone or at its end; empty if it tells none."""
    line = " ".join(typed.split())
    if link := LINK.search(line):
        return link[0]
    ends = [line[at:] for at in (0, *(each.end() for each in islice(PAUSE.finditer(line), MOST_PAUSES)))]
    found = (plain.address.fullmatch(end) for end in ends for plain in tables(language))
    return next((match["place"] for match in found if match), "")


def punctual(typed: str, language: str) -> str:
    """Whether a few words tell that somebody came "early", "just" in time or "late"; empty if they tell more."""
    words = words_in(typed)
    for plain in tables(language):
        ways = {"early": plain.early, "just": plain.on_the_dot, "late": plain.late}
        told = [how for how, said in ways.items() if not said.isdisjoint(words)]
        if len(told) > 1 and "just" in told:  # "ten minutes ahead of time"
            told.remove("just")
        known = plain.small | plain.minutes | plain.early | plain.on_the_dot | plain.late
        if len(told) == 1 and all(word.isdecimal() or word in known for word in words):
            return told[0]
    return ""


def only_small(words: tuple[str, ...], language: str) -> bool:
    """Whether words say nothing beside an answer."""
    return any(all(word in plain.small for word in words) for plain in tables(language))


def near(said: tuple[str, ...], label: tuple[str, ...]) -> bool:
    """Whether one slip of the finger a word, at most, made ``said`` of ``label``; numbers and short words hold none."""
    if len(said) != len(label) or len("".join(label)) < SHORTEST_LABEL:
        return False
    return all(one == other or one_slip(one, other) for one, other in zip(said, label, strict=True))


def within(part: tuple[str, ...], whole: tuple[str, ...]) -> int:
    """Where the words of ``part`` stand one after the other in ``whole``; -1 if they do not."""
    starts = range(len(whole) - len(part) + 1)
    return next((at for at in starts if whole[at : at + len(part)] == part), -1) if part else -1
