"""Owns the answer to somebody who tells of a death or an illness beside them: a short human word, and no question.

What they told with it is heard too: an interview that they cannot make, what happened with an employer. A question
that was open waits; it is not put again.
"""

from collections.abc import Sequence

from flows import care
from flows.cards import name_of
from flows.effects import text
from flows.hearing import favours
from flows.languages import best
from flows.turn import Turn
from flows.understanding.heard import Heard, Saying
from flows.understanding.losses import loss_in
from flows.understanding.unheld import unheld
from flows.values import Talk, TalkKind

VARIANTS = ("1", "2")
FELT = (Saying.FEELS, Saying.GREETS, Saying.NO_NEWS)
"""What the word answers too."""


def met(turn: Turn, talk: Talk | None, said: str, heard: Sequence[Heard], *, own_words: bool) -> bool:
    """Say the word; False if nothing of the kind was told, or if there is more to hear in it."""
    language = best(turn.person.language)
    loss = loss_in(said, language)
    if not loss or (talk is not None and talk.kind is TalkKind.PRACTICE) or any(each.theirs for each in heard):
        return False
    word = care.said_anew(turn, f"care-{loss}", VARIANTS)
    if favours.asked(turn, None, said, heard, word):
        return True
    in_check_in = talk is not None and talk.kind is TalkKind.CHECK_IN
    if own_words or any(each.saying not in FELT for each in heard) or (in_check_in and unheld(said, language)):
        turn.say(word)
        return False
    coming = turn.coming()
    if not coming:
        turn.say(word, text("care-rest"), rows=care.lighter_rows(turn))
        return True
    lead = turn.state.leads[coming[0].lead]
    told = text("care-rest-interview", name=name_of(lead), at=turn.at(coming[0].starts))
    turn.say(word, told, rows=(favours.move_row(turn, lead), *care.lighter_rows(turn)))
    return True
