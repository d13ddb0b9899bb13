"""Owns what is typed where a zone is read back: a yes, a no, another city."""

from collections.abc import Mapping
from dataclasses import replace

from flows.effects import text
from flows.hearing.opening import setting_of
from flows.talks.parts import read_zone
from flows.talks.script import Scene
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning import yes_or_no
from flows.understanding.where import named_place
from flows.values import Talk

WORDS_OF_A_CITY = 5


def at_the_zone(turn: Turn, talk: Talk, said: str, heard: tuple[Heard, ...]) -> bool:
    """A yes, a no, or another city, typed where a zone is read back; False if it is none of these."""
    agreed = yes_or_no(said, setting_of(turn))
    if agreed is not None and "several" not in talk.answers:
        TALKS.settle_shown(turn, talk)
        options = TALKS.scripts[talk.kind].question(talk.question).options(Scene(turn, talk))
        TALKS.answer(turn, talk, options[0 if agreed else -1].value)
        return True
    words = named_place(said).split()
    told = [each.place for each in heard if each.saying is Saying.MOVED_HOME]
    if not told and not heard and len(words) <= WORDS_OF_A_CITY:
        told = [" ".join(words[at:]) for at in range(len(words))]
    read = next((read for each in told if isinstance(read := read_zone(Scene(turn, talk), each), Mapping)), None)
    if read is not None:
        TALKS.settle_shown(turn, talk)
        TALKS.given(turn, replace(talk, question="zone", message=None), read)
    elif told and "?" not in said:  # a place that we do not know
        unknown = next(filter(None, (each.place for each in heard if each.saying is Saying.MOVED_HOME)), said)
        TALKS.again(turn, talk, text("zone-unknown", typed=named_place(unknown)))
    return bool(told) and "?" not in said
