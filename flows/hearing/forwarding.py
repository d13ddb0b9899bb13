"""Owns what an employer wrote, forwarded or pasted: what it may be is asked, never assumed; the text is not kept."""

from dataclasses import replace

from flows.effects import text
from flows.hearing.carry_out import ACTS
from flows.hearing.opening import setting_of
from flows.hearing.things import MEETINGS
from flows.hearing.which import prefilled
from flows.talks.hearing import SLOT_OF, SLOTS, TEXT
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.heard import Heard, Saying
from flows.understanding.reading import Reading
from flows.understanding.when import find_times
from flows.values import TalkKind

MOST_SLOTS = 6
LONGEST_KEPT = 3000
"""Characters of a forwarded text that stay until it is answered, and in a note if it is kept."""


def forwarded(turn: Turn, typed: str, heard: tuple[Heard, ...]) -> None:
    """Ask what it is about; of several times that are offered, which one is taken."""
    news = tuple(each for each in heard if each.saying in ACTS)
    slots = _slots(turn, typed) if _invited(news) else ()
    if len(slots) > 1:
        news = _one_invitation(news, slots[0])
    if not news:
        unknown = (Heard(Saying.WORD, theirs=True),)
        answers = {**prefilled(turn, unknown), TEXT: typed[:LONGEST_KEPT]}
        TALKS.begin(turn, TalkKind.FORWARDED, text("forwarded-unknown"), answers=answers, question="what-1")
        return
    answers = prefilled(turn, news)
    answers[TEXT] = typed[:LONGEST_KEPT]
    if len(slots) > 1:
        place = next(str(at) for at, each in enumerate(news, 1) if each.saying is Saying.PLANNED)
        answers |= {SLOTS: " ".join(each for each in map(_instant, slots)), SLOT_OF: place}
    TALKS.begin(turn, TalkKind.FORWARDED, answers=answers)


def _invited(news: tuple[Heard, ...]) -> bool:
    return any(each.saying in (*MEETINGS, Saying.ROUND) for each in news)


def _slots(turn: Turn, typed: str) -> tuple[Reading, ...]:
    """The days with an hour that stand in the text, each once."""
    found = [each for each in find_times(typed, setting_of(turn)) if each.day and each.wall and not each.others]
    ahead = [each for each in found if each.day and each.day >= turn.today]
    return tuple({_instant(each): each for each in ahead}.values())[:MOST_SLOTS]


def _instant(slot: Reading) -> str:
    return f"{slot.day}T{slot.wall:%H:%M}"


def _one_invitation(news: tuple[Heard, ...], first: Reading) -> tuple[Heard, ...]:
    """The things with all that is said of interviews as one invitation, for which a time is chosen."""
    meetings = [each for each in news if each.saying in (*MEETINGS, Saying.ROUND)]
    invitation = replace(meetings[0], saying=Saying.PLANNED, when=first)
    return (invitation, *(each for each in news if each not in meetings))
