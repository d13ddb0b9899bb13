"""Owns finding the employer that no preposition tells: right before a cue, in it, right after it, or beside a job."""

import re
from collections.abc import Callable, Sequence

from flows.understanding.heard import Saying
from flows.understanding.meaning_cues import GIST, Found
from flows.understanding.meaning_named import Named
from flows.understanding.meaning_persons import person_at
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_spans import (
    LONGEST_NAME,
    SECOND_HALVES,
    SHORT_FORMS,
    is_article,
    is_held_kind,
    is_kind,
    name_at,
    text_of,
    written_end,
)
from flows.understanding.meaning_table import Meaning, Names
from flows.understanding.meaning_text import COMMA, HELD, SIGNS, TIME, Word
from flows.understanding.which import LEGAL

Like = Callable[[str], bool]
NO_NAME = re.compile(rf"\d+|.+{HELD}")


def put_beside(found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """The employer that no preposition tells, the first that is found."""
    for place in (_before, _inside, _after, _of_job, _between, _subject, _of_kind):
        if not named.employers:
            place(found.sentence.words, found, meaning, like, named)


def put_before(found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """The employer that stands right before a cue, if one does."""
    _before(found.sentence.words, found, meaning, like, named)


def _before(words: Sequence[Word], found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """The name right before a cue: "Acme rejected me", "the Acme interview"."""
    if not (found.cue.before or found.cue.noun):
        return
    names = meaning.names
    end = _without_helpers(words, found, names)
    at = _written_since(words, end, found, meaning, named)
    if at < end and not (at == 0 and end == 1 and words[0].plain in names.ends):
        known = like(text_of(words, (at, end)))
        named.employers.append((at if known else _with_place(words, at, found, names), end))
        return
    for span in ((end - size, end) for size in (1, 2, 3)):
        if span[0] < found.no_before or any(words[i].plain in SIGNS or named.takes(i) for i in range(*span)):
            break
        if names.common is not None and words[span[0]].plain in names.articles:
            break  # "die spedition"
        if like(text_of(words, span)) and _small_since(words, span[0], found, meaning) in (span[0], None):
            named.employers.append(span)
            return
    if found.cue.before:
        named.employers.extend(_small_before(words, end, found, meaning, named))


def _with_article(words: Sequence[Word], at: int, end: int, found: Found, meaning: Meaning) -> bool:
    """Whether an article is the first word of a name that begins a sentence: "Le Petit Sample", but not "La SNCF"."""
    if not meaning.elisions or at - 1 < found.no_before or (end - at < 2 and at == 1):
        return False
    return words[at - 1].capital and words[at - 1].plain in meaning.names.articles


def _with_place(words: Sequence[Word], at: int, found: Found, names: Names) -> int:
    """Where a written name begins with the word before it for what it is: "la clinique Sample", "le lycée de Foo"."""
    of = names.joins - (names.articles - names.contracted)
    first = at - 1 - (at - 2 >= found.no_before and words[at - 1].plain in of)
    if names.common is not None or first < found.no_before or not names.is_place(words[first].plain):
        return at
    return first - (bool(names.contracted) and first > found.no_before and words[first - 1].plain in names.articles)


def _written_since(words: Sequence[Word], end: int, found: Found, meaning: Meaning, named: Named) -> int:
    """Where the name begins that is written with capitals and ends before a word; there, if there is none."""
    names, at = meaning.names, end
    blocked = names.never | names.callings | meaning.roles.heads | names.given | SIGNS
    while at > found.no_before and end - at < LONGEST_NAME and not named.takes(at - 1):
        joined = at < end and at - 2 >= found.no_before and words[at - 2].capital and not named.takes(at - 2)
        joined = joined and words[at - 2].plain not in names.callings and not is_held_kind(words[at].plain, names)
        if words[at - 1].plain in names.joins | names.and_ | {"&"} and joined:
            at -= 2
        elif words[at - 1].capital and at - 2 >= found.no_before and words[at - 2].plain == "&":
            at -= 2  # "C&A Foo"
        elif words[at - 1].joined and at - 2 >= found.no_before and words[at - 2].capital:
            at -= 2  # "Co-op"
        elif words[at - 1].capital and words[at - 1].plain not in blocked:
            at -= 1
        else:
            break
    article = found.no_before < at < end and is_article(words, at - 1, names)
    return at - (_with_article(words, at, end, found, meaning) if meaning.elisions else article)


def _without_helpers(words: Sequence[Word], found: Found, names: Names) -> int:
    """Where what stands before a cue ends, "is", "still" and "both" left out."""
    at = found.first
    while found.cue.before and at > found.no_before and words[at - 1].plain in names.helpers | names.both:
        at -= 1
    return at


def _small_before(words: Sequence[Word], end: int, found: Found, meaning: Meaning, named: Named) -> list[Span]:
    """One or two words in small letters right before a cue, if nothing but a name can stand there."""
    names = meaning.names
    stops = names.ends | names.never | names.callings | names.given | SIGNS | meaning.roles.heads | names.articles
    stops |= names.people
    kind = found.no_before < end - 1 and words[end - 1].plain not in names.never and words[end - 2].plain not in stops
    kind = kind and is_kind(words[end - 1].plain, names)  # "sampleton town council", "pennywell school"
    at = end - (kind or (found.no_before < end - 1 and words[end - 1].plain in SHORT_FORMS))  # "sample sa"
    while at > found.no_before and words[at - 1].plain not in stops and not NO_NAME.fullmatch(words[at - 1].plain):
        at -= 1
    if words[end - 1].plain in SECOND_HALVES and end - 3 >= found.no_before and words[end - 2].plain in names.and_:
        at = min(at, end - 3) if words[end - 3].plain not in stops else end  # es "bocetos y cía"
    at = end if at == end - 1 and words[at].plain in SHORT_FORMS else at  # "donne sa réponse"
    if end - at <= 1 and at - 1 == found.no_before and words[at - 1].plain in names.given:
        named.persons.append((at - 1, end))  # "kim sample called"
        return []
    if at - 2 >= found.no_before and words[at - 1].plain in names.ends and words[at - 2].plain in names.articles:
        return []  # "le petit lac m'a": cut
    free = not any(named.takes(i) for i in range(at, end)) and not any(names.is_common(w.plain) for w in words[at:end])
    whole = _small_since(words, at, found, meaning) if at < end else at
    if whole is None:
        return []
    begins = not names.openers or _begins(words, whole, found, meaning)
    first = words[min(whole, end - 1)].plain
    begins = begins and (first not in names.nouns or (whole < end - 1 and is_kind(first, names)))
    most = 3 if kind or words[end - 1].plain in SECOND_HALVES else 2
    return [(whole, end)] if free and begins and (1 <= end - at <= most or whole < at) else []


def _small_since(words: Sequence[Word], at: int, found: Found, meaning: Meaning) -> int | None:
    """Where the name in small letters begins that goes on at a word ("clinique des tilleuls", "sample & sons"); None
    where it has begun before, and it is uncertain where.
    """
    names, since, first = meaning.names, found.no_before, at
    everyday = names.ends | names.never | names.callings | names.given | SIGNS | meaning.roles.heads | names.nouns
    of = names.joins - names.and_ | names.articles | names.contracted
    while first > since and (words[first].joined or words[first - 1].plain in of | {"&"}):
        before = first - 1 - (not words[first].joined and words[first - 1].plain == "&")
        while before > since and not words[first].joined and words[before].plain in of:
            before -= 1
        if before < since or not words[before].plain.isalnum():
            break
        kind = is_kind(words[before].plain, names) and words[before].plain not in names.never
        if not kind and not words[first].joined and words[before].plain in everyday | of:
            break
        if not kind and words[first - 1].plain in of:
            return None if before == since or words[before - 1].plain in SIGNS | names.articles else first
        first = before
    beside = first > since and not words[first].joined and words[first - 1].plain not in names.never
    return first - (beside and is_kind(words[first - 1].plain, names))  # "école modèle", though "école" is everyday


def _begins(words: Sequence[Word], at: int, found: Found, meaning: Meaning) -> bool:
    """Whether nothing but ``openers`` stands before a word, since what was told before."""
    since = found.no_before
    for i in range(since, at):
        if meaning.breaks.fullmatch(words[i].plain):
            since = i + 1
    return all(word.plain in meaning.names.openers for word in words[since:at])


def _inside(words: Sequence[Word], found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """A name among the words of the cue itself: "had my Acme interview"."""
    if not found.cue.noun:
        return
    names, roles = meaning.names, meaning.roles
    blocked = names.ends | names.never | names.callings | roles.heads | roles.parts | roles.nouns | names.given | SIGNS
    for at in range(found.first, found.last):
        if named.takes(at) or words[at].plain in blocked or (at == 0 and found.cue.after):
            continue
        if words[at].capital:
            named.employers.append((at, written_end(words, at, found.last, names)))
            return
        for span in ((at, end) for end in (at + 2, at + 1) if end <= found.last):
            if like(text_of(words, span)):
                named.employers.append(span)
                return


def _after(words: Sequence[Word], found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """The name right after a cue: "emailed Acme"."""
    at = found.last
    while found.cue.following and at < found.until and words[at].plain == TIME:
        at += 1
    if found.cue.following and not _is_name(words, at, found.until, meaning.names, like):
        return
    if not (found.cue.after or found.cue.following) or named.takes(at):
        return
    at += at < found.until and words[at].plain == COMMA
    if at < found.until and meaning.roles.is_head(words[at].plain) and not words[at].capital:
        return
    if person := person_at(words, at, found.until, meaning):
        named.persons.append(person)
    elif span := name_at(words, at, found.until, meaning.names):
        named.employers.append(nearest(words, span, like))


def _is_name(words: Sequence[Word], at: int, until: int, names: Names, like: Like) -> bool:
    """Whether what follows a cue is written as a name, or nearly a known one."""
    return at < until and (
        _is_written(words[at], names)
        or (words[at].capital and words[at].plain not in names.never and at + 1 < until and words[at + 1].capital)
        or words[at].plain in names.given
        or any(like(text_of(words, (at, i))) for i in range(at + 1, min(until, at + 3) + 1))
    )


def _of_job(words: Sequence[Word], found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """A name before what is worked as: "the Sample Foods job"."""
    names = meaning.names
    for end in range(found.since + 1, found.until):
        at = end
        while words[end].plain in meaning.roles.nouns and at > found.since and _is_written(words[at - 1], names):
            at -= 1
        if at < end:
            named.employers.append((at, end))
            return


def _between(words: Sequence[Word], found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """A name between commas after an interview: "my next interview: Foo, Monday 10am", "interview today Foo, ..."."""
    one = found.last  # "applied for another one, Foo Dental, receptionist"
    while one < found.until and words[one].plain in meaning.names.ones | meaning.names.articles | meaning.roles.for_:
        one += 1
    commas = [i for i in range(found.last, min(max(one + 1, found.last + 3), found.until)) if words[i].plain == COMMA]
    first = next((i for i in range(found.last, found.until) if words[i].plain != TIME), found.last)
    commas = [first - 1] if found.cue.noun and first > found.last and words[first].plain != COMMA else commas
    if not commas or not (found.cue.noun or commas[0] in (found.last, one)):
        return
    end = at = commas[0] + 1
    while end < found.until and named.takes(end):  # ": Lagerist, Foo GmbH"
        end += 1
    at = end = end + (at < end < found.until and words[end].plain == COMMA)
    while end < found.until and _is_written(words[end], meaning.names) and words[end].plain not in meaning.names.given:
        end += 1
    if end > at and (end == found.until or words[end].plain in (COMMA, TIME)):
        named.employers.append((at, end))


def _subject(words: Sequence[Word], found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """The name with which a part of the sentence begins: "Foo has said nothing yet"."""
    names = meaning.names
    colon = found.first - 1
    labels = colon > found.no_before == 0 and words[colon].plain == COMMA
    if labels and all(_is_written(word, names) for word in words[:colon]):
        hailed = words[0].plain in names.given | names.hails
        named.employers.extend([] if hailed else [(0, colon)])  # "Foo: no reply yet"
        return
    breaks = [at for at in range(found.no_before, found.first) if meaning.breaks.fullmatch(words[at].plain)]
    at = breaks[-1] + 1 if breaks else found.no_before
    article = names.common is None and at + 1 < found.first and words[at].plain in names.articles
    at += article and words[at + 1].capital  # "le Crédit Exemplaire m'a"
    told = found.cue.before or (found.number == GIST and found.cue.saying is not Saying.ASKS)
    if not told or not at < found.first or not _is_written(words[at], names) or named.takes(at):
        return
    end = written_end(words, at, found.first, names)
    nobody = words[at].plain in names.given | names.titles | names.hails | meaning.roles.heads
    if not nobody and words[end - 1].plain not in SIGNS and end < found.first:
        named.employers.append((at, end))


def _of_kind(words: Sequence[Word], found: Found, meaning: Meaning, like: Like, named: Named) -> None:
    """A name anywhere around a cue that begins with what it is: "hab grad bäckerei blitz angerufen"."""
    names = meaning.names
    for at in range(found.since, found.until):
        word = words[at]
        if named.takes(at) or (at > 0 and words[at - 1].plain in names.indefinite | names.both):
            continue
        held = word.plain.strip(HELD).split(HELD)
        if word.capital and len(held) > 1 and any(part in LEGAL or is_kind(part, names) for part in held):
            named.employers.append((at, at + 1))
            return
        nouns = names.common is not None or names.nouns  # else what it is stands last: "hospital appointment"
        if word.capital or not nouns or not is_kind(word.plain, names) or word.plain in names.ends:
            continue
        span = name_at(words, at, found.until, names)
        if span and span[1] > at + 1 and not words[at + 1].capital:
            named.employers.append(span)
            return


def _is_written(word: Word, names: Names) -> bool:
    return word.capital and word.plain not in names.never | names.ends | names.callings | SIGNS


def nearest(words: Sequence[Word], span: Span, like: Like) -> Span:
    """The part of a name, if there is one, that is nearly a known lead: what was typed small may have run on."""
    ends = (end for end in range(span[1], span[0], -1))
    cuts = ((span[0], end) for end in ends if end == span[1] or not (words[end].capital or words[end].plain == "&"))
    return next((cut for cut in cuts if like(text_of(words, cut))), span)
