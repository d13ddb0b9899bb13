"""Owns what is remembered of the messages a person typed: what each became, so that a change of it can be followed.

The text itself is not kept. After 48 hours nobody can change a message any more, and it is forgotten.
"""

from datetime import timedelta

from flows.turn import Turn
from flows.values import Talk, Written

ANSWER, NOTE, HEARD = "answer", "note", "heard"
CAN_BE_EDITED = timedelta(hours=48)


def remember(turn: Turn, what: str, talk: Talk | None = None, lead: int | None = None) -> None:
    """The message that is being read became an answer or a note in ``talk``, or was heard as free text."""
    if turn.message is None:
        return
    if talk is None:
        turn.put(Written(turn.message, turn.now, what, lead=lead))
    else:
        told = (str(talk.kind), talk.question, talk.id, talk.lead, talk.interview)
        turn.put(Written(turn.message, turn.now, what, *told))


def remembered(turn: Turn, message: int) -> Written | None:
    """What a message became, if it can still be changed and anything came of it."""
    written = turn.state.written.get(message)
    return written if written is not None and turn.now - written.at <= CAN_BE_EDITED else None


def prune(turn: Turn) -> None:
    """Forget what can no longer be changed."""
    for written in turn.state.written.values():
        if turn.now - written.at > CAN_BE_EDITED:
            turn.drop(written)
