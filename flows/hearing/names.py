"""Owns what is typed where a name is asked, and is more or less than one: a sentence with a time, "skip", news.

Any text can be a name: what was taken for something else is the answer when it is sent again.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.effects import text
from flows.hearing import retiming, sentence
from flows.hearing.carry_out import ACTS
from flows.languages import best
from flows.talks.script import ASIDE
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.heard import Heard, Topic
from flows.understanding.name_typed import is_a_question, is_a_sentence, is_no_name, name_called
from flows.understanding.plain import name_without_email, says
from flows.values import Talk

EMPLOYERS = frozenset({"employer", "which"})
CONTACT = "contact"
NAMES = EMPLOYERS | {"role", CONTACT}
"""Questions for a name, which can be anything: what sounds like something else is the answer when it is sent again."""


def no_name(turn: Turn, talk: Talk, said: str, heard: Sequence[Heard]) -> bool:
    """Meet what is no name where one is asked: a refusal, a name with a time, a sentence; False if it may be one."""
    if not is_a_name(talk) or talk.answers.get(ASIDE) == said.casefold():
        return False
    news, language = any(each.saying in ACTS for each in heard), best(turn.person.language)
    called = name_called(said, language) if _asks_for_an_employer(talk) else ""
    if called and not (news and is_no_name(called, language)):
        TALKS.typed(turn, talk, called)
        return True
    if not TALKS.scripts[talk.kind].question(talk.question).optional and _wants_none(turn, said):
        TALKS.again(turn, put_aside(turn, talk, said), text("wonder-needed"), text("answer-again"))
    elif news:
        return False
    elif talk.question == CONTACT and _no_contact(turn, talk, said, heard):
        return True
    elif not heard and _says_something(turn, talk, said):
        TALKS.again(turn, put_aside(turn, talk, said), text("name-none"), text("answer-again"))
    elif not sentence.tells_a_time(turn, said):
        return False
    elif retiming.timed(turn, put_aside(turn, talk, said), said) or sentence.name_and_time(turn, talk, said):
        return True
    elif sentence.tells_more_than_a_name(said):
        TALKS.again(turn, put_aside(turn, talk, said), text("name-only"), text("answer-again"))
    else:
        return False
    return True


def _no_contact(turn: Turn, talk: Talk, said: str, heard: Sequence[Heard]) -> bool:
    """Whether more than whom to write to was typed: that there is no address, a question that has no answer here."""
    language = best(turn.person.language)
    if name := name_without_email(said, language):
        TALKS.typed(turn, talk, name)
        return True
    if is_a_question(said, language) and all(each.topic == Topic.OTHER for each in heard):
        TALKS.again(turn, put_aside(turn, talk, said), text("wonder-other"), text("answer-again"))
        return True
    if not heard and is_a_sentence(said, language):
        TALKS.again(turn, put_aside(turn, talk, said), text("contact-none"), text("answer-again"))
        return True
    return False


def _says_something(turn: Turn, talk: Talk, said: str) -> bool:
    """Whether an employer is asked, and a sentence in which none is called by name was typed."""
    return _asks_for_an_employer(talk) and is_a_sentence(said, best(turn.person.language))


def _asks_for_an_employer(talk: Talk) -> bool:
    return talk.question.split("-")[0] in EMPLOYERS


def _wants_none(turn: Turn, said: str) -> bool:
    """Whether a name that is needed is answered with "skip" or the like."""
    language = best(turn.person.language)
    return any(says(said, what, language) for what in ("skip", "back", "later", "unsure"))


def is_a_name(talk: Talk) -> bool:
    """Whether a name is asked."""
    return talk.question.split("-")[0] in NAMES


def put_aside(turn: Turn, talk: Talk, said: str) -> Talk:
    """Remember what was taken for something else: sent again, it is the answer."""
    talk = replace(talk, answers={**talk.answers, ASIDE: said.casefold()})
    turn.put(talk)
    return talk
