"""Owns "undo", "change", "skip" typed at a question that has no such button: what can be done is done, else it is said.

"Back", "skip" and "stop" with a button of their own are its press already (``pressing.py``).
"""

from dataclasses import replace

from flows.effects import text
from flows.languages import best
from flows.talks.script import ASIDE
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.plain import says, words_in
from flows.values import Talk, TalkKind

PLANS = frozenset({"day", "time"})
"""Questions without whose answer nothing can be planned."""
PUT_OFF = ("skip", "later", "unsure")


def steered(turn: Turn, talk: Talk, said: str, *, own_words: bool, a_name: bool) -> bool:
    """Go back, or say what is possible here; False if nothing of the kind was typed, or if it is the answer.

    ``own_words``: a story is asked for, ``a_name``: what was typed may be one, and is when it is sent again.
    """
    language = best(turn.person.language)
    if own_words and len(words_in(said)) > 1:
        return False
    if talk.answers.get(ASIDE) == said.casefold():
        return False
    if says(said, "undo", language):
        _back(turn, talk)
    elif says(said, "change", language):
        _say_how_to_change(turn, talk, said, a_name=a_name)
    elif not a_name and _wants_none(turn, talk, said, language):
        needed = "wonder-needed-when" if talk.question.partition("-")[0] in PLANS else "wonder-needed"
        TALKS.again(turn, talk, text(needed))
    else:
        return False
    return True


def _back(turn: Turn, talk: Talk) -> None:
    if talk.kind is TalkKind.HELD:
        TALKS.again(turn, talk, text("steer-noted"))
    elif TALKS.is_first(turn, talk):
        TALKS.again(turn, talk, text("steer-first"))
    else:
        TALKS.settle_shown(turn, talk)
        TALKS.back(turn, talk, text("steer-back"))


def _say_how_to_change(turn: Turn, talk: Talk, said: str, *, a_name: bool) -> None:
    key = "steer-first" if TALKS.is_first(turn, talk) else "steer-change"
    if a_name:
        talk = replace(talk, answers={**talk.answers, ASIDE: said.casefold()})
        TALKS.again(turn, talk, text(key), text("answer-again"))
    else:
        TALKS.again(turn, talk, text("steer-noted" if talk.kind is TalkKind.HELD else key))


def _wants_none(turn: Turn, talk: Talk, said: str, language: str) -> bool:
    """Whether an answer is refused, or put off, that is needed to go on."""
    question = TALKS.scripts[talk.kind].question(talk.question)
    return not question.optional and any(says(said, what, language) for what in PUT_OFF)
