"""Owns what French words stand for, in whatever sentence they stand (``gist_table.py`` says how it is written)."""

from flows.texts.fr.gist_acts import ACTS
from flows.texts.fr.gist_event import EVENT
from flows.texts.fr.gist_talk import TALK
from flows.texts.fr.gist_things import THINGS
from flows.texts.fr.gist_who import WHO
from flows.understanding.gist_table import Gist

GIST = Gist({**WHO, **THINGS, **ACTS, **TALK, **EVENT})
