"""Owns what Spanish words stand for, in whatever sentence they stand (``gist_table.py`` says how it is written)."""

from collections.abc import Iterator

from flows.texts.es.gist_acts import VERBS
from flows.texts.es.gist_event import EVENT
from flows.texts.es.gist_talk import TALK
from flows.texts.es.gist_things import THINGS
from flows.texts.es.gist_verbs import acted, every, of_me, of_them, own, planned, theirs, to_come
from flows.texts.es.gist_who import WHO
from flows.understanding.gist_table import Gist, Idea

ORDERS = frozenset({"cancela", "anota", "marca", "deja", "pasa", "llama"})
"""What is said to the coach as often as of somebody else."""
NOUNS = frozenset(
    {
        "contrato",
        "cargo",
        "reparto",
        "recibo",
        "paso",
        "meta",
        "fallo",
        "cuelgo",
        "carga",
        "optimo",
        "concierto",
        "decido",
    }
)
"""Forms of verbs that are other words."""
ACTS = (
    Idea.CALL, Idea.MESSAGE, Idea.REPLY, Idea.TELL, Idea.HIRE, Idea.OFFER, Idea.REJECT, Idea.CHOOSE, Idea.VISIT,
    Idea.SILENCE, Idea.APPLY, Idea.THANK, Idea.ACCEPT, Idea.WITHDRAW, Idea.PASS, Idea.INVITE, Idea.MOVE, Idea.CANCEL,
    Idea.CONFIRM, Idea.HEAR, Idea.FILLED, Idea.REFUSAL, Idea.PAST, Idea.WISH, Idea.WILL,
)  # fmt: skip
"""The ideas in whose phrases a verb keeps telling who acts."""

_ALL = " ".join(VERBS.values())
_TOLD = {idea: " ".join(table.get(idea, "") for table in (WHO, THINGS, TALK, EVENT)) for idea in Idea}
_OWN = own(_ALL) | to_come(_ALL) | set(_TOLD[Idea.I].split())
_THEIRS = (theirs(_ALL) | set(_TOLD[Idea.THEY].split())) - ORDERS
_PHRASES = frozenset(entry for idea in ACTS for entry in _TOLD[idea].split() if "_" in entry)
_CAME = frozenset(entry for entry in _TOLD[Idea.GET].split() if entry.startswith("me_"))
"""What came to one: nobody is told who acts ("me llegó")."""


def _phrases_of(actor: Idea) -> Iterator[str]:
    """The phrases that hold words for who acts; what one does oneself is not done to one ("me apunté")."""
    for phrase in _PHRASES:
        words = set(phrase.split("_"))
        is_own, is_theirs = bool(words & _OWN), bool(words & _THEIRS)
        if {Idea.I: is_own, Idea.THEY: is_theirs, Idea.ME: "me" in words and not is_own}[actor]:
            yield phrase


TYPED_AS_THEIRS = frozenset({"paso", "dejo", "subo", "llevo", "corro", "marco", "lleno", "saco", "tiro"})
"""Typed without accents as often of what somebody else did: "dejó"."""
BY_ME = (Idea.APPLY, Idea.SEND, Idea.MESSAGE, Idea.CALL, Idea.THANK)
"""What one tells of oneself: "llamo el lunes" is to come."""
ASKED = {"qué": Idea.WHAT, "cómo": Idea.HOW, "cuándo": Idea.WHEN}
ABOUT = (Idea.WEAR, Idea.PREPARE, Idea.LIST, Idea.PROGRESS, Idea.NEXT, Idea.USE)


def _questions(asking: Idea) -> Iterator[str]:
    """The phrases of what is asked about that ask for it themselves: "qué hago"."""
    for entry in (entry for idea in ABOUT for entry in _TOLD[idea].split() if "_" in entry):
        if ASKED.get(entry.split("_")[0]) is asking:
            yield entry


_ACTORS = {
    **{asking: {*_questions(asking)} for asking in ASKED.values()},
    Idea.I: {*_OWN, *of_them(_ALL), *_phrases_of(Idea.I)},
    Idea.WILL: to_come(_ALL) | planned(" ".join(VERBS[idea] for idea in BY_ME)) - NOUNS - TYPED_AS_THEIRS,
    Idea.THEY: {*_THEIRS, *_phrases_of(Idea.THEY)} - _CAME,
    Idea.ACTED: acted(" ".join(VERBS[idea] for idea in (Idea.CALL, Idea.MESSAGE, Idea.REPLY))),
    Idea.ME: {*of_me(_ALL), *_CAME, *_phrases_of(Idea.ME)},
}


def _listed(idea: Idea) -> str:
    verbs = " ".join(form for form in every(VERBS.get(idea, "")).split() if form not in NOUNS)
    return " ".join((verbs, *sorted(_ACTORS.get(idea, ())), _TOLD[idea]))


GIST = Gist({idea: _listed(idea) for idea in Idea if _listed(idea).strip()})
