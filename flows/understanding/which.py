"""Owns which lead a name means: exactly, then nearly. The only door to ``rapidfuzz``, opened when a name is not exact.

Two roles at one employer are never told apart by the employer alone: then none is certain, and the person is asked.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache, reduce
from importlib.resources import files
from operator import or_

from flows.languages import table
from flows.understanding.firms_table import Firms
from flows.understanding.legal_forms import without_form
from flows.values import Lead


def _of_all_languages() -> Firms:
    """The words of all languages together: names are written in any."""
    folders = (each.name for each in (files("flows") / "texts").iterdir() if (each / "firms.py").is_file())
    return reduce(or_, (table(language, "firms") for language in sorted(folders)), Firms())


FIRMS = _of_all_languages()
LEGAL, SHORTENED = FIRMS.legal, FIRMS.shortened
"""Legal forms that go on with a name; those that are written with a full stop."""
FORMS = LEGAL | FIRMS.forms
"""Legal forms and the like: they tell no two employers apart."""
ANDS = FIRMS.ands
"""Within a name they are one: "Pérez e Hijos", "Pérez & Hijos"."""
KINDS_OF_TWO = FIRMS.kinds
LEFT_OUT = KINDS_OF_TWO | FIRMS.left_out
"""What a name can begin with that is left out where it is spoken of: "Los Almendros" for "Residencia Los Almendros"."""
GENERIC, OF_TOWNS = tuple(sorted(FIRMS.generic)), tuple(sorted(FIRMS.of_towns))
"""How words end that say what an employer is: "Steuerkanzlei"; those that stand before the name of a town."""
ELISION = re.compile(r"^[lL]['’`\u00b4](?=\w)")
SHORTEST_WITHOUT = 2
"""Words that a name has at least, if it is still known without its article."""
NEAR_ENOUGH = 82.0
"""How alike two names must be, of a hundred, to be asked about."""
SHORTEST_WITH_A_SLIP = 4
SHORTEST_CALLED = 4
MOST_NEAR = 4
MOST_IN_A_WORD = 2
APOSTROPHES = re.compile("['’`\u00b4]")
INITIALS = re.compile(r"(?<=\b\w)\.(?=\w\b)")
"""The full stops of "S.A.", "T.J."."""
CO_OP = re.compile(r"\bco-op\b")
NO_WORD = re.compile(r"[\W_]+")


def with_and(words: Iterable[str]) -> tuple[str, ...]:
    """The words of a name, every "and" within it as one word."""
    told = tuple(words)
    return tuple("and" if 0 < at < len(told) - 1 and word in ANDS else word for at, word in enumerate(told))


@lru_cache(maxsize=2048)
def plain_name(name: str) -> tuple[str, ...]:
    """The words of a name that tell it apart: no case, accents, punctuation, legal forms, article before the rest."""
    name = without_form(name)
    name = APOSTROPHES.sub("", ELISION.sub(" ", name, count=1) if " " in name else name)
    letters = unicodedata.normalize("NFKD", name.casefold()).replace("&", " and ")
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    bare = CO_OP.sub("coop", INITIALS.sub("", bare))
    words = with_and(word for word in NO_WORD.split(bare) if word)
    kept = tuple(word for word in words if word not in FORMS)
    if len(kept) > 1 and kept[-1] == "de" and len(kept) < len(words):
        kept = kept[:-1]  # "S.A. de C.V."
    if len(kept) > SHORTEST_WITHOUT and kept[0] in FIRMS.articles:
        kept = kept[1:]  # "la pharmacie du Marché"; but "La Poste" is not "poste"
    return kept or words


def is_generic(word: str) -> bool:
    """Whether the first word of a name is left out where it is spoken of."""
    return word in LEFT_OUT or (word.endswith(GENERIC) and word not in GENERIC and not word.endswith(OF_TOWNS))


def which_leads(named: str, role: str, leads: Sequence[Lead]) -> tuple[int | None, tuple[int, ...]]:
    """The lead that is meant for certain, if there is one, and those that may be meant, likeliest first."""
    name = plain_name(named)
    if not leads:
        return None, ()
    if not name:
        return _by_role(role, leads) if role else (None, ())
    if exact := [lead for lead in leads if plain_name(lead.employer) == name]:
        return _among(exact, role)
    if short := [lead for lead in leads if _shortens(name, plain_name(lead.employer), surely=named.isupper())]:
        certain, near = _among(short, role)
        return (None if _has_form(named) else certain), near
    if slipped := [lead for lead in leads if one_slip("".join(name), "".join(plain_name(lead.employer)))]:
        return _among(slipped, role)
    return None, _near(" ".join(name), leads)


def _has_form(named: str) -> bool:
    """Whether a name ends with a legal form: it is told in full, and "Sample Corp" is not short for "Sample Foods"."""
    words = NO_WORD.split(named.casefold().strip(" ."))
    return len(words) > 1 and words[-1] in LEGAL


def _among(leads: Sequence[Lead], role: str) -> tuple[int | None, tuple[int, ...]]:
    """One employer's leads, or several alike: certain if one is left; open ones stand before closed ones.

    A closed one is passed over only for the same role: of two roles, one of them closed, either can be meant.
    """
    told = [lead for lead in leads if role and _same_role(role, lead.role)]
    still = told or [lead for lead in leads if not lead.closed] or list(leads)
    ids = tuple(lead.id for lead in [*still, *(lead for lead in leads if lead not in still)])[:MOST_NEAR]
    one_name = len({plain_name(lead.employer) for lead in leads}) == 1
    one_role = len({plain_name(lead.role) for lead in leads}) == 1
    certain = still[0].id if len(still) == 1 and (told or (one_name and one_role)) else None
    if certain is not None and role and not told and still[0].role and len(leads) == 1:
        certain = None  # another role there than the one that is told: a new one, maybe
    return certain, ids


def _by_role(role: str, leads: Sequence[Lead]) -> tuple[int | None, tuple[int, ...]]:
    meant = [lead for lead in leads if not lead.closed and lead.role and _same_role(role, lead.role)]
    return (meant[0].id if len(meant) == 1 else None), tuple(lead.id for lead in meant)[:MOST_NEAR]


def _same_role(one: str, other: str) -> bool:
    """Whether the words of one role are all in the other: "analyst", "data analyst"."""
    ours, theirs = set(plain_name(one)), set(plain_name(other))
    return bool(ours) and bool(theirs) and (ours <= theirs or theirs <= ours)


def _shortens(name: tuple[str, ...], whole: tuple[str, ...], *, surely: bool) -> bool:
    """Whether ``name`` is how ``whole`` is called for short: its first words, or its first letters ("M&S"); two letters
    only where they are written so, ``surely``: "as" is a word.
    """
    if sorted(name) == sorted(whole):
        return True  # "muñoz óptica"
    if len(whole) > 1 and is_generic(whole[0]) and name == whole[1:]:
        return len("".join(name)) >= SHORTEST_CALLED
    if len(name) > 1 and whole[0] in LEFT_OUT and name == whole[1:]:
        return True
    if len(name) < len(whole) and whole[: len(name)] == name:
        return len("".join(name)) >= SHORTEST_CALLED
    letters = "".join(word[0] for word in whole if word != "and")
    told = surely or len(letters) > MOST_IN_A_WORD or len(name) > 1
    return told and len(whole) > 1 and "".join(word for word in name if word != "and") == letters


def one_slip(name: str, meant: str) -> bool:
    """Whether a slip of the finger made ``name`` of ``meant``; another letter is
    another name, and in a short name only two letters swapped are a slip."""
    if abs(len(name) - len(meant)) > 1 or min(len(name), len(meant)) < SHORTEST_WITH_A_SLIP or name[0] != meant[0]:
        return False
    if any(char.isdigit() for char in name + meant):
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # only when a name is not exact

    if len(meant) <= SHORTEST_WITH_A_SLIP + 1:
        return sorted(name) == sorted(meant) and OSA.distance(name, meant) == 1
    return OSA.distance(name, meant) == 1 and (len(name) != len(meant) or sorted(name) == sorted(meant))


def _near(name: str, leads: Sequence[Lead]) -> tuple[int, ...]:
    from rapidfuzz import fuzz  # noqa: PLC0415  # only when a name is not exact

    if len(name) < SHORTEST_WITH_A_SLIP:
        return ()
    likeness = {lead.id: fuzz.ratio(name, " ".join(plain_name(lead.employer))) for lead in leads}
    near = [lead for lead in leads if likeness[lead.id] >= NEAR_ENOUGH]
    return tuple(lead.id for lead in sorted(near, key=lambda lead: (lead.closed, -likeness[lead.id])))[:MOST_NEAR]
