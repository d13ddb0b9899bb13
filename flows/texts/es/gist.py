"""Owns what Spanish words stand for, in whatever sentence they stand (``gist_table.py`` says how it is written)."""

from flows.texts.es.gist_acts import VERBS
from flows.texts.es.gist_talk import TALK
from flows.texts.es.gist_things import THINGS
from flows.texts.es.gist_verbs import every, of_me, of_them, own, theirs, to_come
from flows.understanding.gist_table import Gist, Idea

ORDERS = frozenset({"cancela", "anota", "marca", "deja", "pasa", "llama"})
"""What is said to the coach as often as of somebody else."""
THEIRS = ("ron", "an", "en", "ó", "io", "ha")
ACTS = (Idea.CALL, Idea.TELL, Idea.HIRE, Idea.OFFER, Idea.REJECT, Idea.CHOOSE, Idea.VISIT, Idea.SILENCE, Idea.REPLY)

_ALL = " ".join(VERBS.values())
_TOLD = {idea: " ".join(table.get(idea, "") for table in (THINGS, TALK)) for idea in Idea}
_DONE_TO_ME = frozenset(
    entry
    for idea in ACTS
    for entry in _TOLD[idea].split()
    if entry.startswith("me_") and entry.split("_")[1].endswith(THEIRS)
)
_OWN_PERFECT = frozenset(entry for listed in _TOLD.values() for entry in listed.split() if entry.startswith("he_"))
_ACTORS = {
    Idea.I: own(_ALL) | to_come(_ALL) | _OWN_PERFECT,
    Idea.WILL: to_come(_ALL),
    Idea.THEY: (theirs(_ALL) | _DONE_TO_ME) - ORDERS,
    Idea.ME: of_me(_ALL) | _DONE_TO_ME,
    Idea.STAFF: of_them(_ALL),
}


def _listed(idea: Idea) -> str:
    return " ".join((every(VERBS.get(idea, "")), *sorted(_ACTORS.get(idea, ())), _TOLD[idea]))


GIST = Gist({idea: _listed(idea) for idea in Idea if _listed(idea).strip()})
