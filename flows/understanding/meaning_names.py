"""Owns taking employers, persons and roles from the words around a cue."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_table import Meaning, Names
from flows.understanding.meaning_text import ADDRESS, COMMA, NAME, TIME, Word
from flows.understanding.which import FORMS

LONGEST_NAME = 5
LONGEST_SMALL = 3
LONGEST_ROLE = 5
QUOTE = '"'
SIGNS = frozenset({ADDRESS, COMMA, TIME, NAME, QUOTE, "&", "+"})

Span = tuple[int, int]
Like = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Named:
    """What names were told, each as the words from–to in the sentence; ``employers`` in order."""

    employers: tuple[Span, ...] = ()
    person: Span | None = None
    role: Span | None = None


def names_around(found: Found, meaning: Meaning, like: Like) -> Named:
    """The names among the words that belong to a cue. ``like``: whether words are nearly the name of a known lead."""
    words = found.sentence.words
    role = _role(words, found, meaning)
    employers: dict[int, Span] = {}
    persons: list[Span] = []
    maybe: list[Span] = []
    for at in range(found.since, found.until):
        if role and role[0] <= at < role[1]:
            continue
        word = words[at]
        if word.plain == NAME:
            employers[at] = (at, at + 1)
        elif found.first <= at < found.last - 1 and word.plain not in meaning.names.called:
            continue
        elif word.plain in meaning.names.called | meaning.names.at | meaning.names.with_ | meaning.roles.for_:
            _after_word(words, at, found, meaning, like, employers, persons, maybe, role)
        elif word.plain in meaning.names.callings and (span := person_at(words, at + 1, found.until, meaning.names)):
            persons.append(span)
    for span in maybe:
        if span in persons or any(_overlap(span, other) for other in employers.values()):
            continue
        if employers and not any(words[other[0]].plain == NAME and other[0] > span[1] + 2 for other in employers.values()):
            persons.append(span)
        elif not employers:
            employers[span[0]] = span
    for span in (_before(words, found, meaning, like), _after(words, found, meaning, like)):
        if span and not employers and not any(_overlap(span, told) for told in persons):
            employers[span[0]] = span
    return Named(tuple(employers[at] for at in sorted(employers)), persons[0] if persons else None, role)


def _after_word(
    words: Sequence[Word], at: int, found: Found, meaning: Meaning, like: Like,
    employers: dict[int, Span], persons: list[Span], maybe: list[Span], role: Span | None,
) -> None:  # fmt: skip
    """What stands after a preposition: an employer, a person, or one of both."""
    names, word, until = meaning.names, words[at].plain, found.until
    if person := person_at(words, at + 1, until, names):
        persons.append(person)
        return
    span = name_at(words, at + 1, until, names)
    if span is None or (role and _overlap(span, role)):
        return
    span = next((cut for cut in _cuts(span) if like(text_of(words, cut))), span)
    if word in meaning.roles.for_ and word not in names.at and not (_capital(words, span) or like(text_of(words, span))):
        return
    if word in names.with_ and word not in names.called:
        maybe.append(span)
    else:
        employers.setdefault(span[0], span)


def _cuts(span: Span) -> tuple[Span, ...]:
    return tuple((span[0], end) for end in range(span[1], span[0], -1))


def name_at(words: Sequence[Word], at: int, until: int, names: Names) -> Span | None:
    """The name that begins at a word, articles left out; None if none does."""
    start = at
    while at < until and words[at].plain in names.articles:
        at += 1
    if at >= until or words[at].plain == NAME:
        return (at, at + 1) if at < until else None
    if words[at].plain == QUOTE:
        end = next((i for i in range(at + 1, min(until, at + 7)) if words[i].plain == QUOTE), 0)
        return (at + 1, end) if end > at + 1 else None
    if place := _place(words, start, at, until, names):
        return place
    if words[at].plain in SIGNS or words[at].plain in names.never or words[at].plain in names.titles:
        return None
    if words[at].capital:
        return (at, _capital_end(words, at, until, names))
    if at > start or words[at].plain in names.ends or words[at].plain.isdigit() or words[at].plain in names.callings:
        return None
    return (at, _small_end(words, at, until, names))


def _place(words: Sequence[Word], start: int, at: int, until: int, names: Names) -> Span | None:
    """ "the council", "the city council": with its article, as it is told."""
    for end in range(at + 1, min(until, at + 3) + 1):
        if words[end - 1].plain in SIGNS or words[end - 1].plain in names.ends:
            return None
        if words[end - 1].plain in names.places and at > start and not words[at].capital:
            return (start, end)
    return None


def _capital_end(words: Sequence[Word], at: int, until: int, names: Names) -> int:
    end = at + 1
    while end < until and end - at < LONGEST_NAME:
        word = words[end]
        following = words[end + 1] if end + 1 < until else None
        if word.plain in ("&", "+") and following and following.plain not in SIGNS:
            end += 2
        elif (word.capital and word.plain not in names.never and word.plain not in SIGNS) or word.plain in FORMS - {"the"}:
            end += 1
        elif word.plain in names.joins and following and following.capital and following.plain not in names.never:
            end += 2
        else:
            break
    return min(end, until)


def _small_end(words: Sequence[Word], at: int, until: int, names: Names) -> int:
    end = at + 1
    while end < until and end - at < LONGEST_SMALL:
        word = words[end]
        if word.plain == "&" and end + 1 < until:
            end += 2
        elif word.plain in SIGNS or word.plain in names.ends or word.plain in names.never or word.capital:
            break
        else:
            end += 1
    return min(end, until)


def person_at(words: Sequence[Word], at: int, until: int, names: Names) -> Span | None:
    """The person that is named at a word: by a title, a given name, or by where they are from ("Kim of Acme")."""
    while at < until and words[at].plain in names.callings | names.articles | {COMMA}:
        at += 1
    if at >= until:
        return None
    if words[at].plain in names.titles and at + 1 < until and words[at + 1].plain not in SIGNS:
        return (at, min(until, at + 2 + (at + 2 < until and words[at + 2].capital)))
    if words[at].plain in names.given:
        with_family = at + 1 < until and words[at + 1].capital and words[at + 1].plain not in names.never
        return (at, at + 1 + with_family)
    if not words[at].capital or words[at].plain in names.never or words[at].plain in SIGNS:
        return None
    end = at + 1
    while end < until and words[end].capital and words[end].plain not in SIGNS and end - at < 3:
        end += 1
    if end < until and words[end].plain in names.at and name_at(words, end + 1, until, names):
        return (at, end)
    return None


def _before(words: Sequence[Word], found: Found, meaning: Meaning, like: Like) -> Span | None:
    """The name right before a cue: "Acme rejected me", "the Acme interview"."""
    if not (found.cue.before or found.cue.noun):
        return None
    names = meaning.names
    blocked = names.never | names.callings | meaning.roles.heads | names.given
    at = found.first
    while at > found.no_before and found.first - at < LONGEST_NAME:
        word = words[at - 1]
        joined = at < found.first and at - 2 >= found.no_before and words[at - 2].capital
        if word.plain in ("&", *names.joins) and joined:
            at -= 2
        elif word.capital and word.plain not in blocked and word.plain not in SIGNS:
            at -= 1
        else:
            break
    if at < found.first and not (at == 0 and found.first - at == 1 and words[0].plain in names.ends):
        return (at, found.first)
    for size in (1, 2, 3):
        span = (found.first - size, found.first)
        if span[0] < found.no_before or any(words[i].plain in SIGNS for i in range(*span)):
            break
        if like(text_of(words, span)):
            return span
    return _small_before(words, found, meaning) if found.cue.before else None


def _small_before(words: Sequence[Word], found: Found, meaning: Meaning) -> Span | None:
    """One or two words in small letters right before a cue, if nothing but a name can stand there."""
    names = meaning.names
    stops = names.ends | names.never | names.callings | names.given | SIGNS | meaning.roles.heads | names.articles
    at = found.first
    while at > found.no_before and words[at - 1].plain not in stops and not words[at - 1].plain.isdigit():
        at -= 1
    return (at, found.first) if 1 <= found.first - at <= 2 else None


def _after(words: Sequence[Word], found: Found, meaning: Meaning, like: Like) -> Span | None:
    """The name right after a cue: "emailed Acme"."""
    if not found.cue.after:
        return None
    return name_at(words, found.last, found.until, meaning.names)


def _role(words: Sequence[Word], found: Found, meaning: Meaning) -> Span | None:
    roles = meaning.roles
    for at in range(found.since, found.until):
        if at < found.last and at >= found.first and words[at].plain not in roles.for_ | roles.as_:
            if at == found.first and (span := _role_ending(words, at, found, meaning, heads_only=True)):
                return span
            continue
        if words[at].plain in roles.nouns and (span := _role_ending(words, at, found, meaning, heads_only=False)):
            return span
        if words[at].plain in roles.as_ | roles.for_ and (span := _role_beginning(words, at + 1, found, meaning)):
            return span
        if words[at].plain in roles.nouns and at + 1 < found.until and words[at + 1].plain in roles.as_:
            continue
    return None


def _role_ending(words: Sequence[Word], end: int, found: Found, meaning: Meaning, *, heads_only: bool) -> Span | None:
    """The role that ends right before a word: "senior backend dev position"; "analyst interview"."""
    names, roles = meaning.names, meaning.roles
    at = end
    while at > found.since and end - at < LONGEST_ROLE:
        plain = words[at - 1].plain
        if heads_only and plain not in roles.heads | roles.parts:
            break
        if plain in SIGNS or plain in names.ends or plain in names.never or plain in names.articles or plain in roles.never:
            break
        if found.first <= at - 1 < found.last:
            break
        at -= 1
    if at == end or (heads_only and words[end - 1].plain not in roles.heads):
        return None
    return (at, end)


def _role_beginning(words: Sequence[Word], at: int, found: Found, meaning: Meaning) -> Span | None:
    """The role after "as" or "for": "as a barista", "for senior analyst at Acme"."""
    names, roles = meaning.names, meaning.roles
    article = False
    while at < found.until and words[at].plain in names.articles:
        at, article = at + 1, True
    end = at
    while end < found.until and end - at < LONGEST_ROLE:
        plain = words[end].plain
        if plain in SIGNS or plain in names.ends or plain in names.at or plain in names.with_ or plain in roles.nouns:
            break
        end += 1
    if end == at:
        return None
    told = [words[i].plain for i in range(at, end)]
    if any(word in roles.never or word in names.never for word in told):
        return None
    named_so = end < found.until and words[end].plain in roles.nouns
    as_one = article and words[at - 2].plain in roles.as_
    return (at, end) if named_so or as_one or any(word in roles.heads for word in told) else None


def text_of(words: Sequence[Word], span: Span) -> str:
    """What was typed there, by plain words."""
    return " ".join(word.plain for word in words[span[0] : span[1]])


def _capital(words: Sequence[Word], span: Span) -> bool:
    return words[span[0]].capital or words[span[0]].plain in (NAME, QUOTE)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
