"""Owns that a look back ends with its lead: who lets an employer go is asked nothing more about the interview there."""

from dataclasses import replace

from flows.state import State
from flows.talks.check_in import check_in_of
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.values import Stage, TalkKind

BY_THEM = (Stage.LET_GO, Stage.WITHDRAWN)
"""Ends of the person's own wish; after a no there is something to learn from looking back."""


def put_away(talks: Talks, turn: Turn, before: State) -> None:
    """Leave the look back at an interview whose lead was let go in this turn; what was answered is kept."""
    for talk in tuple(turn.state.talks.values()):
        lead, was = turn.state.leads.get(talk.lead or 0), before.leads.get(talk.lead or 0)
        if talk.kind is not TalkKind.CHECK_IN or talk.id not in before.talks or lead is None or was is None:
            continue
        if lead.stage in BY_THEM and not was.closed:
            talks.settle_shown(turn, talk)
            turn.drop(talk)
            if kept := check_in_of(turn, talk):
                turn.put(replace(kept, left_at="" if kept.finished else talk.question))
