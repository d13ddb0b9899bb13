"""Owns where the name of an employer begins and ends, as it is written or in small letters."""

from collections.abc import Sequence

from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_table import Meaning, Names, among
from flows.understanding.meaning_text import HELD, NAME, PERSON, QUOTE, SIGNS, Word
from flows.understanding.which import KINDS_OF_TWO, LEGAL

LONGEST_NAME = 5
LONGEST_SMALL = 3
SHORT_FORMS = frozenset({"sa", "sas", "sl", "ag", "kg", "co", "asbl", "sprl", "eurl"})
SECOND_HALVES = among(
    "spencer johnson young gamble noble decker gabbana fitch wesson barrel beyond lauder sons son sohne fils hijos "
    "bear cloppenburg brothers daughters partners associates co company friends jerrys jerry wells roses spice "
    "mitchell watson schwarz partner tochter freunde kollegen cia hermanos hermano freres associes filles cie compagnie"
)
"""What stands after "and" in the name of one employer."""

KINDS = among(
    "bank group groupe gruppe grupo labs lab studio studios media systems services solutions consulting software foods "
    "retail logistics logistik partners capital energy health digital design motors airlines insurance versicherung "
    "roofing plumbing cleaning catering joinery carpentry haulage landscaping "
    "recruitment recruiting hr personnel careers stores market markets care college university school hotel hotels "
    "estudio estudios "
    "clinic hospital council trust agency tech technologies infotech accessories windows kitchens motor textiles "
    "removals express builders building construction scaffolding press books industries works werke bau pharma optik "
    "consultores seguros servicios sistemas tiendas banco banque assurances conseil services laboratoires transports"
)
"""Words that only employers have in their names."""


def name_at(words: Sequence[Word], at: int, until: int, names: Names) -> Span | None:
    """The name that begins at a word, articles left out; None if none does."""
    start = at
    if _begins_with_article(words, at, until, names):
        return (at, written_end(words, at + 1, until, names))
    while at < until and words[at].plain in names.articles and not (words[at].capital and at > start):
        at += 1
    role = at < until and words[at].plain[-1] == HELD
    if role or at >= until or words[at].plain == NAME or words[at].plain.startswith(PERSON):
        return (at, at + 1) if at < until and words[at].plain == NAME else None
    if words[at].plain == QUOTE:
        end = next((i for i in range(at + 1, min(until, at + 7)) if words[i].plain == QUOTE), 0)
        return (at + 1, end) if end > at + 1 else None
    if place := _place(words, start, at, until, names):
        return place
    if at + 1 < until and _is_kind(words, at, names) and _is_told(words, at + 1, until, names):
        return name_at(words, at + 1, until, names)  # "the firm Foo"
    if words[at].plain in SIGNS or words[at].plain in names.never or words[at].plain in names.titles:
        return None
    if words[at].capital:
        end = written_end(words, at, until, names)
        alone = names.common is not None and end == at + 1  # "bei Regen", "mit mehr Erfahrung"
        return None if alone and is_thing(words[at].plain, names) else (at, end)
    everyday = words[at].plain in names.ends | names.callings | names.nouns or names.is_common(words[at].plain)
    if everyday or words[at].plain.isdigit() or (at > start and names.common is None):
        return None
    end = _small_end(words, at, until, names)
    cut = end < until and is_kind(words[at].plain, names) and words[end].plain in {"&"} | names.joins & names.at
    return None if cut and names.nouns else (at, end)  # es "dulces la abuela"


def _is_kind(words: Sequence[Word], at: int, names: Names) -> bool:
    """Whether a word tells what the name after it is: "Firma Foo", "der Chef der Foo AG"."""
    of_theirs = names.common is not None and words[at].plain in names.callings
    return words[at].plain in names.kinds or (of_theirs and words[at + 1].plain in names.articles)


def _is_told(words: Sequence[Word], at: int, until: int, names: Names) -> bool:
    """Whether a name can stand there: after an article ("Personalabteilung der Foo GmbH") only as it is written."""
    if words[at].plain not in names.articles:
        return True
    return at + 1 < until and (words[at + 1].capital or words[at + 1].plain == NAME)


def _begins_with_article(words: Sequence[Word], at: int, until: int, names: Names) -> bool:
    """Whether an article is written as part of the name: "at The Body Shop", "chez L'Oréal"."""
    if not 0 < at < until - 1 or words[at].plain not in names.articles or words[at - 1].capital or names.common:
        return False  # where nouns have capitals, "Ihre Bewerbung" is no name
    return words[at].capital and words[at + 1].capital and words[at + 1].plain not in SIGNS | names.callings


def _says_kind(plain: str, names: Names) -> bool:
    """Whether a word in small letters goes on with a name, as it says what kind of employer it is."""
    kind = names.is_place(plain) or (plain in KINDS and plain not in names.ends)
    return kind and plain not in names.never


def _place(words: Sequence[Word], start: int, at: int, until: int, names: Names) -> Span | None:
    """ "the council", "the city council": with its article, as it is told."""
    contracted = start > 0 and words[start - 1].plain in names.contracted  # "au lycée"
    if at == start and not contracted and at < until and is_kind(words[at].plain, names) and not words[at].capital:
        end = _place_end(words, at + 1, until, names)  # "chez menuiserie martin"
        return (at, end) if end > at + 1 else None
    bare = at == start and not contracted
    if bare or at >= until or words[at].capital or words[start].plain in names.indefinite or names.common:
        return None  # with ``common``, what follows an article is a name without it
    for end in range(at + 1, min(until, at + 3) + 1):
        plain = words[end - 1].plain
        if names.is_place(plain) and not (end < until and names.is_place(words[end].plain)):
            if _is_own_name(words, end, until, names):
                return (end - 1, end + 2)  # es "el vivero las rosas"
            return (start, _place_end(words, end, until, names))
        if plain in SIGNS or plain in names.ends:
            return None
    return None


def _is_own_name(words: Sequence[Word], at: int, until: int, names: Names) -> bool:
    """Whether an article in small letters begins the name of a place that ends with the word after it."""
    if at + 1 >= until or words[at].capital or words[at].plain not in names.articles - names.contracted:
        return False
    everyday = names.ends | names.never | names.articles | names.callings | SIGNS
    closed = at + 2 == until or words[at + 2].plain in SIGNS | names.at | names.with_ | names.and_
    small = words[at + 1].plain.isalpha() and not words[at + 1].capital
    return closed and small and words[at + 1].plain not in everyday


def _place_end(words: Sequence[Word], end: int, until: int, names: Names) -> int:
    """Where the name of a place ends: "the council of Sampleton", "la maison de retraite", "la boulangerie marchal"."""
    written = written_end(words, end - 1, until, names)
    stops = names.ends | names.never | names.articles | names.callings | SIGNS
    if written > end or end >= until:
        return written
    if whole := _kind_end(words, end, until, names):
        return whole
    if words[end].plain in names.joins & names.weak and end + 1 < until and words[end + 1].plain not in stops:
        return end + 2
    return end


def _kind_end(words: Sequence[Word], since: int, until: int, names: Names) -> int:
    """Where a name in small letters ends that begins with what it is, before a word: "clinique des tilleuls", "kanzlei
    voss & partner", "ferretería el tornillo"; 0 where that is all, or it is uncertain.
    """
    of = names.joins & names.at | names.contracted
    if names.common is not None:
        of = names.joins - names.and_
    small = of | names.joins - names.and_ | names.articles if names.nouns and names.common is None else of
    closes = SIGNS - {"&", "+"} | names.at | names.with_
    end, told, surely = since, 0, 0
    while end < until and (told < LONGEST_SMALL or words[end].joined):
        to = end
        while to < until and to - end < LONGEST_SMALL and words[to].plain in small and not words[to].capital:
            to += 1
        plus = to == end and words[to].plain in ("&", "+")
        to += plus
        if to == until or words[to].capital or not _can_go_on(words, to, names, linked=to > end):
            break
        told += not words[to].joined
        end, small = to + 1, of
        known = plus or words[to].joined or words[to].plain not in names.ends | names.nouns
        surely = end if known else surely  # "el tornillo" only if that is all there is
    strictly = end == until or words[end].plain in closes
    if end > since and strictly:
        return end
    closed = surely and (surely == until or words[surely].plain in closes | names.ends | names.articles)
    return surely if closed else 0


def _can_go_on(words: Sequence[Word], at: int, names: Names, *, linked: bool) -> bool:
    """Whether a name in small letters can go on with a word: with an everyday noun only where "of" stands before it."""
    plain = words[at].plain
    if words[at].joined or words[at - 1].plain in ("&", "+"):
        return plain.isalnum()
    if plain in names.never | names.callings | names.articles | SIGNS or not plain.isalpha():
        return False
    return plain in names.nouns if linked and plain in names.ends else plain not in names.ends | names.nouns or linked


def written_end(words: Sequence[Word], at: int, until: int, names: Names) -> int:
    """Where a name ends that is written with capitals."""
    end = at + 1
    while end < until and end - at < LONGEST_NAME:
        word = words[end]
        following = words[end + 1] if end + 1 < until else None
        goes_on = following is not None and following.capital and following.plain not in names.never
        if word.plain in ("&", "+") and following and following.plain not in SIGNS:
            end += 2
        elif word.joined or (word.capital and word.plain not in names.never | SIGNS) or word.plain in LEGAL:
            end += 1
        elif not word.capital and _says_kind(word.plain, names):
            end += 1  # "St Sample hospital"
        elif word.plain in names.and_ and goes_on and end == at + 1 and not _long(words, end + 1, until, names):
            end += 2  # "Marks and Spencer"
            break
        elif word.plain in names.joins and goes_on:
            end += 2
        else:
            break
    return min(end, until)


def _long(words: Sequence[Word], at: int, until: int, names: Names) -> bool:
    return at + 1 < until and words[at + 1].capital and words[at + 1].plain not in names.never


def _small_end(words: Sequence[Word], at: int, until: int, names: Names) -> int:
    if names.is_place(words[at].plain) and (end := written_end(words, at, until, names)) > at + 1:
        return end  # "residencia Los Tilos", "ayuntamiento de Sampleton"
    end, joined = at + 1, 0
    while end < until and (end - at - joined < LONGEST_SMALL or words[end].joined):
        word = words[end]
        following = words[end + 1].plain if end + 1 < until else None
        if word.joined:
            end, joined = end + 1, joined + 1
        elif word.plain == "&" and following is not None:
            end, joined = end + 2, joined + 2
        elif word.plain in names.and_ and following in SECOND_HALVES:
            end += 2  # "muster und sohn"
        elif word.plain in SHORT_FORMS and not (following and words[end + 1].joined):
            goes_on = following is not None and following not in SIGNS | names.at | names.with_ | names.and_
            return end if goes_on else end + 1
        elif word.plain in names.ends and is_kind(word.plain, names) and _is_closed(words, end + 1, until, names):
            return end + 1  # "pennywell school"
        elif word.plain in SIGNS or word.plain in names.ends or word.plain in names.never or word.capital:
            break
        else:
            end += 1
    return min(end, until)


def _is_closed(words: Sequence[Word], at: int, until: int, names: Names) -> bool:
    return at == until or words[at].plain in SIGNS | names.at | names.with_ | names.ends


def small_whole(found: Found, before: int, span: Span, meaning: Meaning) -> Span | None:
    """A name in small letters after a preposition, with what is joined to it ("dulces del valle", "hotel zur post");
    None where it is no name, or it is uncertain where it ends.
    """
    words, until, names, (at, end) = found.sentence.words, found.until, meaning.names, span
    if end >= until or words[at].plain in names.articles:
        return span
    of = names.joins & names.at | names.contracted & names.articles | names.of_firm
    kind = is_kind(words[at].plain, names)
    joins = names.joins - names.and_ if kind and names.common is not None else of - names.of_firm
    if words[end].plain in names.and_ and _is_either(words, end + 1, until, names):
        return None  # "at marrow and sage tomorrow": one, or two
    to = end
    while to < until and to - end < 3 and words[to].plain in (joins | names.articles if to > end else joins):
        to += 1
    if to == end:
        of_somebody = words[before].plain in names.with_ or names.common is not None
        calling = words[end].plain in of and end + 1 < until and of_somebody
        return None if calling and (words[end + 1].capital or words[end + 1].plain == NAME) else span
    if to == until or words[to].capital or words[to].plain == NAME:
        return None if to < until and words[before].plain in names.with_ else span
    stops = (names.never if kind and names.common is not None else names.ends | names.never) | names.callings | SIGNS
    if words[to].plain in stops or meaning.roles.is_head(words[to].plain) or words[to].plain in meaning.roles.parts:
        return span
    closes = SIGNS | names.at | names.with_ | names.articles | (names.ends if kind else frozenset())
    closed = to + 1 in (until, found.first) or words[to + 1].plain in closes
    return (at, to + 1) if closed else None


def _is_either(words: Sequence[Word], at: int, until: int, names: Names) -> bool:
    """Whether one word in small letters is all that follows "and"."""
    closes = SIGNS - {"&", "+"} | names.at | names.with_
    closed = at + 1 == until or (at < until and words[at + 1].plain in closes)
    everyday = names.ends | names.articles | SIGNS
    return closed and not words[at].capital and words[at].plain.isalpha() and words[at].plain not in everyday


def is_thing(plain: str, names: Names) -> bool:
    """Whether a word is an everyday noun, and no kind of employer."""
    return plain in names.nouns or (names.is_common(plain) and not is_kind(plain, names))


def is_kind(plain: str, names: Names) -> bool:
    """Whether a word says what an employer is: "panaderia", "Boulangerie", "hotel"."""
    return plain in KINDS | names.firm_words or plain in KINDS_OF_TWO - names.articles or names.is_place(plain)


def is_held_kind(plain: str, names: Names) -> bool:
    """Whether a name that is held together begins with what the employer is: "Aline Factice du théâtre du quai"."""
    held = plain.strip(HELD).split(HELD)
    return len(held) > 1 and is_kind(held[0], names)


def is_article(words: Sequence[Word], at: int, names: Names) -> bool:
    """Whether the article before a name is written as a part of it: "La Caixa me rechazó", not "Die Telekom"."""
    told = words[at].capital and words[at].plain in names.articles and names.common is None
    return told and words[at + 1].plain not in names.places | names.kinds | names.nouns


def text_of(words: Sequence[Word], span: Span) -> str:
    """What was typed there, by plain words."""
    return " ".join(word.plain for word in words[span[0] : span[1]])
