"""Owns what a message means: the things that are said in it, in order, each with what was told of it. Offline.

A text is brought to its plain form, with signs for known names, times and addresses; each sentence is held against the
cues of the language, doubts take cues away, and the words around a cue tell of what and whom. What is uncertain is left
out: it is better to ask than to have understood what was not said.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, partial
from importlib.resources import files

from flows.languages import DEFAULT, languages, table
from flows.understanding.gist import surer
from flows.understanding.gist_course import as_judged_next
from flows.understanding.gist_event import as_far_as_told
from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning_contacts import with_contacts
from flows.understanding.meaning_cues import GIST, Found, cues_in
from flows.understanding.meaning_held import with_held_names, with_numbers
from flows.understanding.meaning_jobs import with_held_roles
from flows.understanding.meaning_known import with_known_names
from flows.understanding.meaning_letters import is_letter
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import (
    COMMA,
    HELD,
    STOP,
    Sentence,
    Word,
    cleaned,
    sentences,
    with_signs,
    words_of,
)
from flows.understanding.meaning_things import things_of
from flows.understanding.meaning_times import Times
from flows.understanding.meaning_together import Said, together
from flows.understanding.plain import says_anywhere
from flows.understanding.reading import Reading, Sense, Setting
from flows.values import Lead

SILENT = frozenset({COMMA, STOP, '"'})
MOST_THINGS = 5
MOST_SENTENCES = 60
MOST_ROUNDS = 6
CLEARLY_MORE = 2
"""Words of a language by which a text has more of it than of any other one, if it is clearly written in it."""
LONGEST_TOPIC = 3
"""Words of a question that only names what the next sentence is about ("Acme?")."""
POLITE = {"hello": Saying.GREETS, "thanks": Saying.THANKS}
LONGEST_FREE = 12
"""Words of a sentence that says nothing by itself, but may tell more of what was said beside it."""


def understand(typed: str, setting: Setting, leads: Sequence[Lead], *, forwarded: bool = False) -> tuple[Heard, ...]:
    """What is said in ``typed``, in order, at most five things; nothing when nothing is understood.

    ``forwarded`` says that somebody else wrote it: then only what employers write is heard. People mix languages: what
    is not understood in theirs is tried in English, then in the language it is clearly written in, and what was
    forwarded in all.
    """
    text = cleaned(typed)
    own = setting.language
    told, surely = _in_language(text, setting, leads, forwarded=forwarded) if own in readable() else ((), False)
    if told and surely:
        return told[:MOST_THINGS]
    clearly = written_in(text, own)
    if told and not clearly:
        return told[:MOST_THINGS]
    for language in dict.fromkeys((DEFAULT, *(sorted(readable()) if forwarded else filter(None, [clearly])))):
        other = replace(setting, language=language)
        if language != own:
            told, _ = _in_language(text, other, leads, forwarded=forwarded, gist=language == clearly)
            if told:
                return told[:MOST_THINGS]
    return () if forwarded else _polite(text)


def _polite(text: str) -> tuple[Heard, ...]:
    """A greeting or thanks in any language ("Salut"): so short a message tells of no language, and these do no harm."""
    return next(((Heard(saying),) for what, saying in POLITE.items() if says_anywhere(text, what)), ())


def written_in(text: str, own: str) -> str:
    """The language other than their own that a text is clearly written in; empty if none is."""
    if len(re.findall(r"\w+", text)) <= CLEARLY_MORE:  # a name, a yes: too little to tell by
        return ""
    shares: dict[str, int] = {}
    for language in readable():
        meaning: Meaning = table(language, "meaning")
        everyday = meaning.names.ends | meaning.names.at | meaning.names.articles
        shares[language] = sum(word.plain in everyday for word in words_of(text, meaning) if word.plain not in SILENT)
    length = sum(word.plain not in SILENT for word in words_of(text, table(DEFAULT, "meaning")))
    best, *others = sorted(shares, key=lambda name: -shares[name])
    clear = all(shares[best] >= shares[other] + CLEARLY_MORE for other in others)
    return best if best != own and clear and shares[best] * 2 >= length else ""


@cache
def readable() -> frozenset[str]:
    """The languages that have a table of meanings."""
    texts = files("flows") / "texts"
    return frozenset(name for name in languages() if (texts / name / "meaning.py").is_file())


def yes_or_no(typed: str, setting: Setting) -> bool | None:
    """Whether a whole message is a yes or a no; None when it is anything else."""
    for language in dict.fromkeys(name for name in (setting.language, DEFAULT) if name in readable()):
        meaning: Meaning = table(language, "meaning")
        plain = " ".join(word.plain for word in words_of(cleaned(typed), meaning) if word.plain not in SILENT)
        for answer, pattern in ((True, meaning.yes), (False, meaning.no)):
            if pattern.fullmatch(plain):
                return answer
    return None


def _in_language(
    text: str, setting: Setting, leads: Sequence[Lead], *, forwarded: bool, gist: bool = True
) -> tuple[tuple[Heard, ...], bool]:
    """What is said, read in one language, and whether a cue tells some of it; without ``gist``, cues alone do."""
    meaning: Meaning = table(setting.language, "meaning")
    words = words_of(text, meaning)
    if not any(word.plain.isalpha() for word in words):
        return (), False
    told, times = _told(words, Times(text, setting), leads, meaning, contacts=not forwarded)
    theirs = forwarded or is_letter(told, meaning)
    if theirs and not forwarded and any(lead.contact for lead in leads):
        told, times = _told(words, Times(text, setting), leads, meaning, contacts=False)  # it names whom it is to
    message = Message(text, times, meaning, leads, theirs, gist)
    said, surely = _said(told, message)
    return together(said, told, message), surely


def _told(
    words: tuple[Word, ...], times: Times, leads: Sequence[Lead], meaning: Meaning, *, contacts: bool
) -> tuple[tuple[Sentence, ...], Times]:
    """The sentences of a text, with signs for names and times, and the times that no name has a part in."""
    words, known = _with_names(words, times, leads, meaning, contacts=contacts)
    places = [(words[first].start, words[last].end) for first, last in known]
    held = [(word.start, word.end) for word in words if HELD in word.plain]
    times = _outside(times, [*places, *held], held)
    places += held
    return _signed_sentences(words, known, times.of(Sense.EITHER), places, meaning), times


def _with_names(
    words: tuple[Word, ...], times: Times, leads: Sequence[Lead], meaning: Meaning, *, contacts: bool
) -> tuple[tuple[Word, ...], list[tuple[int, int]]]:
    """The words, names that hold a day or an everyday word as one, those of contacts as persons, and where known leads
    are named among them.
    """
    text = times.text
    words, known = with_known_names(words, text, leads, meaning)
    told = with_contacts(words, text, leads, known, meaning) if contacts else words
    if told != words:
        words, known = with_known_names(told, text, leads, meaning)
    joined = with_held_names(words, times, known, meaning)
    if len(joined) < len(words):
        joined, known = with_known_names(joined, text, leads, meaning)
    roles = with_held_roles(joined, times, known, meaning)
    return with_known_names(roles, text, leads, meaning) if len(roles) < len(joined) else (joined, known)


def _outside(times: Times, places: Sequence[tuple[int, int]], held: Sequence[tuple[int, int]]) -> Times:
    """The times; those that a name has a part in ("at Monday Studios today") are read again without it. ``held`` are
    names that are none of a time, even where all of them is read as one ("at Half Past Nine on Friday").
    """
    for start, end in places:
        if any(_overlap(start, end, t) and not start <= t.start < t.end <= end for t in times.of(Sense.EITHER)):
            inside = any(t.start <= start and end <= t.end for t in times.of(Sense.EITHER))
            if (
                not inside
                or (start, end) in held
                or any(start == t.start and end < t.end for t in times.of(Sense.EITHER))
            ):
                text = times.text[:start] + "x" * (end - start) + times.text[end:]
                times = Times(text, times.setting)
    return times


def _overlap(start: int, end: int, told: Reading) -> bool:
    return told.start < end and start < told.end


def _signed_sentences(
    words: Sequence[Word],
    known: Sequence[tuple[int, int]],
    located: Sequence[Reading],
    places: Sequence[tuple[int, int]],
    meaning: Meaning,
) -> tuple[Sentence, ...]:
    """The sentences, with signs for known names and for times; of both at one place, the longer."""
    open_times = [t for t in located if not any(_covers(start, end, t) for start, end in places)]
    spans = [(words[first].start, words[last].end) for first, last in known]
    apart = [not any(_overlap(start, end, t) for t in open_times) for start, end in spans]
    names = [each for each, is_apart in zip(known, apart, strict=True) if is_apart]
    return sentences(with_numbers(with_signs(words, names, open_times), meaning))[:MOST_SENTENCES]


def _said(told: Sequence[Sentence], message: Message) -> tuple[list[Said], bool]:
    """What the cues say, and whether any does. One that lacks what it needs is taken away, and what it hid is looked at
    again.
    """
    meaning = message.meaning
    cues = partial(cues_in, meaning=meaning, letters=message.theirs)
    lacking: list[set[tuple[int, int]]] = [set() for _ in told]
    found = [surer(cues(sentence), sentence, message) for sentence in told]
    if len(told) > 1:
        found = [tuple(those) for those in as_judged_next(found, told, message)]
    said: list[Said] = []
    short: dict[int, tuple[int, int]]
    for _ in range(MOST_ROUNDS):
        said, short = [], {}
        for at, those in enumerate(found):
            for each in those:
                things = things_of(each, _free_beside(found, told, at, each, message), message)
                things = as_far_as_told(things, each, message)
                shy = each.cue.shy and not (each.cue.saying is Saying.THANKS and len(those) == 1)
                said.extend((thing, shy) for thing in things)
                if not things:
                    short[at] = (each.number, each.first)
        if not short:
            break
        for at, last in short.items():  # one at a time: without it, the others may have what they need
            lacking[at].add(last)
            found[at] = surer(cues(told[at], without=lacking[at]), told[at], message, lacking[at])
    return said, any(each.number != GIST for those in found for each in those)


def _covers(start: int, end: int, told: Reading) -> bool:
    """Whether a name holds all of a time: "Monday" in the name "Monday Studios"."""
    return start <= told.start and told.end <= end and (start, end) != (told.start, told.end)


def _free_beside(
    found: Sequence[Sequence[Found]], told: Sequence[Sentence], at: int, each: Found, message: Message
) -> tuple[Sentence, ...]:
    """The sentences beside a cue's own that say nothing by themselves: after its last cue, before its first."""
    free: list[Sentence] = []
    if each is found[at][-1]:
        free.extend(_free(found, told, range(at + 1, min(len(told), at + 3)), message))
    if each is found[at][0] and at > 0 and not any(found[:at]):
        free.extend(_free(found, told, range(at - 1, at - 2, -1), message))
    return tuple(free)


def _free(found: Sequence[Sequence[Found]], told: Sequence[Sentence], order: range, message: Message) -> list[Sentence]:
    taken: list[Sentence] = []
    for at in order:
        # "Would Monday at 11 work?"
        asked = told[at].asked and not message.theirs and len(told[at].words) > LONGEST_TOPIC
        if found[at] or asked or len(told[at].words) > LONGEST_FREE:
            break
        taken.append(told[at])
    return taken
