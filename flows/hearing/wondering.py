"""Owns what is typed about the question in front instead of an answer: why it is asked, how long this takes, "what?".

Each is answered shortly, and the question comes again. A yes or no that is none of its answers, and any other question,
are met too: they are nothing to keep.
"""

from flows.effects import Text, text
from flows.hearing.opening import setting_of
from flows.languages import best
from flows.talks.script import Question, Scene
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.meaning import yes_or_no
from flows.understanding.plain import begins, says, tables, words_in
from flows.values import Talk, TalkKind

LOOKING_BACK = (TalkKind.CHECK_IN, TalkKind.RESUME)
"""Talks of many questions, whose answers are kept one by one."""


def about_the_question(turn: Turn, talk: Talk, typed: str) -> Text | None:
    """What to say to somebody who asks about the question; None if they do not."""
    language = best(turn.person.language)
    question = _question(talk)
    if not words_in(typed):
        return _plainly(turn, talk, question) if "?" in typed else None
    if says(typed, "huh", language):
        return _plainly(turn, talk, question)
    kind = "looking-back" if talk.kind in LOOKING_BACK else "other"
    if begins(typed, "why", language):
        return text("wonder-why", kind=kind)
    theirs = any(not plain.theirs.isdisjoint(words_in(typed)) for plain in tables(language))
    if begins(typed, "long", language) and not theirs:
        return text("wonder-long", kind=kind)
    return None


def no_answer(turn: Turn, talk: Talk, typed: str) -> Text | None:
    """What to say where buttons alone answer, to what is plainly neither an answer nor a remark to keep."""
    if _question(talk).read is not None:
        return None
    if typed.rstrip().endswith("?"):
        return text("wonder-other")
    if not words_in(typed):
        return text("wonder-which")  # a picture
    return text("wonder-which") if yes_or_no(typed, setting_of(turn)) is not None else None


def _plainly(turn: Turn, talk: Talk, question: Question) -> Text:
    """How the question is answered."""
    options = bool(question.options(Scene(turn, talk)))
    return text("wonder-plainly", how="both" if options and question.read else "buttons" if options else "text")


def _question(talk: Talk) -> Question:
    return TALKS.scripts[talk.kind].question(talk.question)
