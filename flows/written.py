"""Owns what is remembered of the messages a person typed: what each became, so that a change of it can be followed.

The text itself is not kept. After 48 hours nobody can change a message any more, and it is forgotten.
"""

from datetime import timedelta

from flows.turn import Turn
from flows.values import Talk, Written

ANSWER, NOTE, HEARD, ALBUM = "answer", "note", "heard", "album"
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


def is_more_of_an_album(turn: Turn, album: str) -> bool:
    """Whether a picture of these was answered already; each comes as a message of its own, and one answer is enough."""
    if not album:
        return False
    if any(written.what == ALBUM and written.question == album for written in turn.state.written.values()):
        return True
    if turn.message is not None:
        turn.put(Written(-turn.message, turn.now, ALBUM, question=album))  # the words with it may be an answer besides
    return False


def remembered(turn: Turn, message: int) -> Written | None:
    """What a message became, if it can still be changed and anything came of it."""
    written = turn.state.written.get(message)
    return written if written is not None and turn.now - written.at <= CAN_BE_EDITED else None


def prune(turn: Turn) -> None:
    """Forget what can no longer be changed."""
    for written in turn.state.written.values():
        if turn.now - written.at > CAN_BE_EDITED:
            turn.drop(written)
