"""Owns what is typed in a check-in about an interview that was not held: it was moved, called off, or missed.

What is moved or called off is read back; the check-in waits behind it, and is over once it was *Right*.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.hearing.opening import begin, setting_of
from flows.languages import best
from flows.talks.not_held import INSTEAD, RECALL, UNSAID
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.correcting import times_meant
from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning import yes_or_no
from flows.understanding.reading import Reading, Sense
from flows.understanding.unheld import MISSED, MOVED, OFF, unheld
from flows.values import Talk, TalkKind

BECAME = (Saying.MOVED, Saying.CALLED_OFF)
ABOUT_ANOTHER = (Saying.TOOK_PLACE, Saying.ROUND, Saying.OFFER)
"""What is said of one that was held: then nothing was moved but what comes next."""


def told_unheld(turn: Turn, talk: Talk, said: str, heard: Sequence[Heard]) -> bool:
    """Take it that the interview that is asked about was not held; False if it was, or if nothing says so."""
    interview = turn.state.interviews.get(talk.interview or 0)
    if interview is None or not _asks_whether(talk) or "?" in said:
        return False
    if any(each.saying in ABOUT_ANOTHER for each in heard):
        return False
    how = unheld(said, best(turn.person.language))
    if what := _became(turn, talk, said, heard, how):
        others = tuple(each for each in heard if not _is_told_with(each, how))
        begin(turn, (replace(what, lead=interview.lead, employer="", near=()), *others), unheld=interview)
    elif how:
        TALKS.taken(turn, replace(talk, question=RECALL), said, {RECALL: how, INSTEAD.name: ""})
    elif talk.question == INSTEAD.name and yes_or_no(said, setting_of(turn)) is False:
        TALKS.taken(turn, talk, said, {INSTEAD.name: OFF})
    else:
        return False
    return True


def _asks_whether(talk: Talk) -> bool:
    """Whether nothing was told yet of how it went."""
    if talk.kind is not TalkKind.CHECK_IN:
        return False
    untold = talk.answers.get(RECALL, "") in ("", *UNSAID)
    return talk.question in (RECALL, INSTEAD.name) or (
        untold and TALKS.scripts[talk.kind].question(talk.question).read is None
    )


def _became(turn: Turn, talk: Talk, said: str, heard: Sequence[Heard], how: str) -> Heard | None:
    """What became of it: another time, or nothing."""
    own = [each for each in heard if each.saying in BECAME and _is_own(talk, each)]
    moved = next((each for each in own if each.saying is Saying.MOVED), None)
    if moved and moved.when and (moved.when.day or moved.when.wall):
        return moved
    if (own or how or talk.question == INSTEAD.name) and (when := _ahead(turn, said, how)):
        return Heard(Saying.MOVED, when=when)
    if moved or how == MOVED:
        return moved or Heard(Saying.MOVED)
    return Heard(Saying.CALLED_OFF) if own or how == OFF else None


def _is_own(talk: Talk, heard: Heard) -> bool:
    return heard.lead in (None, talk.lead) and (heard.lead is not None or not heard.employer)


def _is_told_with(heard: Heard, how: str) -> bool:
    """Whether it is the same once more: "abgesagt" sounds like a no, "I had to cancel" like being out."""
    unnamed = not heard.employer and heard.lead is None
    sounds = (*BECAME, Saying.PLANNED, *((Saying.NO, Saying.WITHDREW, Saying.STOP) if how else ()))
    return heard.saying in sounds and (unnamed or heard.saying in BECAME)


def _ahead(turn: Turn, said: str, how: str) -> Reading | None:
    """The one time to come that is told with it. Of who was ill, only with its hour: "since Monday" is no new day."""
    found = times_meant(said, replace(setting_of(turn), sense=Sense.AHEAD))
    ahead = [each for each in found if each.day and each.day > turn.today and (each.wall or how != MISSED)]
    return ahead[0] if len(ahead) == 1 else None
