"""Owns taking the role that is told from the words around a cue: "the analyst role", "as a barista"."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache

from flows.understanding.heard import Saying
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_table import Meaning, Names, Roles
from flows.understanding.meaning_text import COMMA, HELD, NAME, PERSON, SIGNS, Word

LONGEST_ROLE = 5
SHORTEST_OF_A_COMPOUND = 3

Span = tuple[int, int]


def role_around(words: Sequence[Word], found: Found, meaning: Meaning) -> Span | None:
    """The role among the words that belong to a cue; "d'analyste" without what joins it to the word before."""
    span = _role(words, found, meaning)
    if span and span[1] < found.until and _is_denied(words, span[0], found, meaning):
        span = _role(words, replace(found, since=span[1]), meaning)
    while span and span[1] - span[0] > 1 and words[span[0]].plain in meaning.roles.of:
        span = (span[0] + 1, span[1])
    while span and span[1] - span[0] > 1 and words[span[1] - 1].plain in meaning.roles.of | meaning.roles.within:
        span = (span[0], span[1] - 1)
    if span and span[1] - span[0] == 1 and words[span[0]].plain in meaning.roles.of | meaning.roles.within:
        return None
    return span


def _is_denied(words: Sequence[Word], at: int, found: Found, meaning: Meaning) -> bool:
    """Whether it is said that it is not this role: "not the manager job, but they offered me cashier"."""
    while at > found.since and words[at - 1].plain in meaning.names.articles | meaning.roles.as_:
        at -= 1
    return at > found.since and words[at - 1].plain in meaning.not_


def _role(words: Sequence[Word], found: Found, meaning: Meaning) -> Span | None:
    names, roles = meaning.names, meaning.roles
    for at in range(found.since, found.until):
        plain = words[at].plain
        if roles.joints and compound_tail(plain, roles):
            return (at, at + 1)
        if plain in roles.nouns and (span := _beside_noun(words, at, found, meaning)):
            return span
        told = plain in roles.nouns and roles.tails and at + 1 < found.until and roles.is_head(words[at + 1].plain)
        if told and not words[at + 1].capital and (span := _beginning(words, at + 1, found, meaning, sure=True)):
            return span  # es "cargo residente de obra"
        if found.cue.noun and roles.is_head(plain) and (span := _beside(words, at, found, meaning)):
            return span if at == 0 or words[at - 1].plain not in names.titles | names.hails else None  # "Mr Baker"
        if plain in roles.as_ | roles.for_ and (span := _after_as(words, at, found, meaning)):
            return span
        before = at - 1 - (words[at - 1].plain == COMMA)
        beside = found.cue.saying is Saying.APPLIED and before >= found.last and _ends_employer(words[before])
        if beside and roles.is_head(plain) and (span := _beginning(words, at, found, meaning, sure=True)):
            return span  # "applied foo labs cashier"
        of_cue = found.cue.noun and plain in roles.of and found.first < at <= found.last and at + 1 < found.until
        if of_cue and roles.is_head(words[at + 1].plain) and (span := _beginning(words, at + 1, found, meaning)):
            return span  # fr "mon entretien de serveuse"
    if not found.cue.noun or found.cue.before:
        return None
    titles = meaning.names.titles
    ends = [
        at
        for at in range(max(found.since, found.first - 1), min(found.last, found.until))
        if roles.is_head(words[at].plain)
        and words[at - 1].plain not in titles  # "Frau Koch" is no cook
        and not (words[at - 1].capital and meaning.names.is_place(words[at - 1].plain))  # "Dachdeckerei Maurer"
    ]
    return _head(words, _last_head(words, ends[0], found, roles) + 1, found, meaning) if ends else None


def _ends_employer(word: Word) -> bool:
    """Whether a word is a known name, or one that is held together."""
    return word.plain == NAME or (word.capital and HELD in word.plain.strip(HELD))


def _beside_noun(words: Sequence[Word], at: int, found: Found, meaning: Meaning) -> Span | None:
    """The role before or after a word for one: "analyst role", "position as analyst"."""
    if span := _ending(words, at, found, meaning):
        return span
    joins = at + 1 < found.until and words[at + 1].plain in meaning.roles.as_ | meaning.roles.of
    return _beginning(words, at + 2, found, meaning, sure=True) if joins else None


@cache
def compound_tail(plain: str, roles: Roles) -> int:
    """How many letters of a word stand after the role in it: of "Testerstelle" six; none if it is made otherwise."""
    for noun in roles.nouns:
        rest = plain.removesuffix(noun)
        joints = [joint for joint in roles.joints if rest != plain and roles.is_head(rest.removesuffix(joint))]
        if joints and len(rest) > SHORTEST_OF_A_COMPOUND:
            return len(plain) - len(rest.removesuffix(joints[0]))
    return 0


def _after_as(words: Sequence[Word], at: int, found: Found, meaning: Meaning) -> Span | None:
    """The role after an "as" or a "for" that tells of one: not ", cold as ever", nor de "nicht als Koch, aber"."""
    roles = meaning.roles
    aside = words[at].plain in roles.as_ and COMMA in [word.plain for word in words[found.last : at]]
    surely = not aside or any(roles.is_head(word.plain) for word in words[at + 1 : at + 3])
    denied = at > 0 and words[at - 1].plain in meaning.not_
    return _beginning(words, at + 1, found, meaning) if surely and not denied else None


def _last_head(words: Sequence[Word], at: int, found: Found, roles: Roles) -> int:
    """The last of the heads that stand together: "trainee dental nurse interview"."""
    last = at
    while at + 1 < found.last and _is_part(words[at + 1].plain, roles):
        at += 1
        last = at if roles.is_head(words[at].plain) else last
    return last


def _beside(words: Sequence[Word], at: int, found: Found, meaning: Meaning) -> Span | None:
    """A role by itself: "cashier at Sample Foods", "(analyst)"."""
    start = at
    while start > found.since and (words[start - 1].plain in meaning.roles.parts or words[start].joined):
        start -= 1
    start = _since({COMMA}, start, at + 1, found, meaning)
    end, names = at + 1, meaning.names
    of_what = end + 1 < found.until and words[end].plain in meaning.roles.of and names.nouns
    if of_what and (_is_part(words[end + 1].plain, meaning.roles) or _is_noun(words[end + 1], names)):
        end += 2  # es "auxiliar de geriatría"
    before = words[start - 1].plain if start > found.since else COMMA
    last = end + 2 == found.until and start > found.since and before == COMMA
    if last and names.common is not None and words[end].plain in names.joins | names.articles:
        end += 2  # ", Referentin der Kanzlerin"
    after = words[end].plain if end < found.until else COMMA
    enclosed = (before == COMMA and after == COMMA) or before in meaning.names.both
    sure = before not in names.articles and after in names.at - names.weak
    return (start, end) if enclosed or (sure and words[at].plain not in meaning.names.callings) else None


def _ending(words: Sequence[Word], end: int, found: Found, meaning: Meaning) -> Span | None:
    """The role that ends right before a word: "senior backend dev position"."""
    names, roles = meaning.names, meaning.roles
    stops = names.ends | names.never | names.articles | roles.never | roles.for_ | roles.as_ | SIGNS
    at = end
    while at > found.since and end - at < LONGEST_ROLE and _in_role(words, at - 1, stops, roles):
        if at < end and words[at - 1].capital and not words[at].capital and not _is_part(words[at - 1].plain, roles):
            break  # "the Acme junior developer position"
        at -= 1
    noun = found.since < at - 1 and end - at == 1 and words[at - 1].plain in names.ends - names.never
    at -= noun and words[at - 2].plain in names.articles  # "a dinner lady job"
    if at < end and roles.is_head(words[end - 1].plain):
        at = _since(names.articles, at, end, found, meaning)
    if (
        at < end
        and meaning.names.common is not None
        and not any(words[i].capital or _is_part(words[i].plain, roles) for i in range(at, end))
    ):
        return None  # where nouns have capitals: "die angefragte Stelle"
    small = names.common is None and not any(word.capital or _is_part(word.plain, roles) for word in words[at:end])
    one = at > 0 and words[at - 1].plain in names.indefinite  # "a dinner lady job"
    if small and end - at > 1 and not one:
        return None  # "the starbright toys job": a role, or an employer
    named = all(words[i].capital and not _is_part(words[i].plain, roles) for i in range(at, end))
    return (at, end) if at < end and not named else None  # "the Sample Foods job"


def _is_noun(word: Word, names: Names) -> bool:
    return word.plain in names.nouns and not word.capital


def _in_role(words: Sequence[Word], at: int, stops: frozenset[str], roles: Roles) -> bool:
    plain = words[at].plain
    if plain.startswith(PERSON):  # "Junior Designer at Foo" may be held as one
        return any(_is_part(part, roles) for part in plain.strip(HELD).split(HELD))
    of_head = at + 1 < len(words) and words[at].capital and words[at + 1].capital and roles.is_head(words[at + 1].plain)
    if of_head and plain.isalpha() and plain not in roles.never | roles.as_ | roles.for_:
        return True  # "Planning Officer"
    return _is_part(plain, roles) or (plain not in stops and not plain.isdigit())


def _is_part(plain: str, roles: Roles) -> bool:
    return plain in roles.parts or roles.is_head(plain)


def _is_written_role(words: Sequence[Word], at: int, until: int, roles: Roles) -> bool:
    """Whether words with capitals are those of a role: "Analista Contable"."""
    while at < until and words[at].capital and words[at].plain in roles.heads | roles.parts:
        at += 1
    return at > 0 and words[at - 1].capital and not (at < until and words[at].capital)


def _in_name(plain: str, roles: Roles) -> bool:
    return plain in roles.of | roles.within or _is_part(plain, roles)


def _head(words: Sequence[Word], end: int, found: Found, meaning: Meaning) -> Span | None:
    """A role that stands before a cue without more words: "analyst interview"."""
    at = end
    while at > found.since and _is_part(words[at - 1].plain, meaning.roles):
        at -= 1
    at = _since(meaning.names.articles, at, end, found, meaning)
    alone = at == end - 1 and words[at].plain in meaning.names.callings
    somebody = meaning.names.common is not None and at > found.since  # "die Schulleiterin getroffen"
    alone = alone or (somebody and words[at - 1].plain in meaning.names.articles)
    return None if alone or at == end else (at, end)


def _since(opens: Collection[str], at: int, end: int, found: Found, meaning: Meaning) -> int:
    """Where a role begins in which everyday words stand before its head, after a word that opens it: "the data entry
    clerk interview", "Foo, data entry clerk"; there, where nothing does.
    """
    words, names, first = found.sentence.words, meaning.names, at
    if not names.indefinite:
        return at  # where roles begin with their heads
    bars = (
        SIGNS | names.at | names.with_ | names.and_ | names.helpers | names.articles | names.never | meaning.roles.never
    )
    while first > found.since and end - first < LONGEST_ROLE and words[first - 1].plain not in bars:
        first -= 1
    opened = first > found.since and words[first - 1].plain in opens
    return first if opened and not any(word.capital or HELD in word.plain for word in words[first:at]) else at


def _far_head(words: Sequence[Word], at: int, end: int, found: Found, meaning: Meaning) -> int:
    """Where a role ends in which everyday words stand before its head: "as a site supervisor"; ``end`` if none."""
    names, last = meaning.names, min(found.until, at + LONGEST_ROLE)
    if any(meaning.roles.is_head(words[i].plain) for i in range(at, end)):
        return end
    bars = SIGNS | names.articles | names.at | names.with_ | names.and_ | names.helpers | meaning.roles.for_
    for to in range(at, last):
        if words[to].plain in bars or words[to].capital:
            break
        if to > at and meaning.roles.is_head(words[to].plain):
            return _last_head(words, to, replace(found, last=last), meaning.roles) + 1
    return end


def _beginning(words: Sequence[Word], at: int, found: Found, meaning: Meaning, *, sure: bool = False) -> Span | None:
    """The role after "as" or "for": "as a barista", "for senior analyst at Acme"."""
    names, roles = meaning.names, meaning.roles
    article, start = False, at
    as_one = at > 0 and words[at - 1].plain in roles.as_
    while at < found.until and words[at].plain in names.articles:
        at, article = at + 1, True
    written = roles.tails and names.common is None and at < found.until and words[at].capital and not as_one
    if written and not _is_written_role(words, at, found.until, roles):
        return None  # "Constructora Ejemplo", "Data Plus"
    end = at
    stops = names.ends | names.at | names.with_ | roles.nouns | SIGNS
    while end < found.until and end - at < LONGEST_ROLE and _in_role(words, end, stops, roles):
        end += 1
        if (
            end + 1 < found.until
            and words[end].plain in roles.of | roles.within
            and _is_part(words[end + 1].plain, roles)
        ):
            end += 2  # "analista de datos"
    end = _far_head(words, at, end, found, meaning) if as_one and article else end
    if end == at:
        return None
    told = [words[i].plain for i in range(at, end)]
    if as_one and article and names.indefinite and end < found.until and words[end].plain in names.helpers:
        return None  # "as the manager is unwell"
    short = {words[i].plain for i in range(at, end) if words[i].capital and end > at + 1}  # "an IT technician"
    if any(word in roles.never or (word in names.never - short and not _in_name(word, roles)) for word in told):
        return None
    if sure and words[start - 1].plain in names.at:  # es "puesto de": a role or an employer
        small = (roles.bare or not names.nouns) and not any(word.capital for word in words[at:end])
        sure = small or any(_is_noun(words[i], names) or _is_part(words[i].plain, roles) for i in range(at, end))
    of_employer = not as_one and end < found.until and words[end].plain in names.at - names.weak - roles.of
    small = not any(word.capital for word in words[at:end])
    if of_employer and (small or any(_is_part(word, roles) for word in told)) and not found.cue.before:
        return (at, end)  # "for dispatcher at Foo"
    named_so = end < found.until and words[end].plain in roles.nouns
    as_role = as_one and (article or roles.bare) and found.cue.saying is not Saying.ASKS  # "how", not "as"
    return (at, end) if sure or named_so or as_role or any(map(roles.is_head, told)) else None
