"""Owns what is proposed for a message that names a lead but was not understood: the likeliest things, to press.

Nothing counts by that: what is pressed is read back like what was heard.
"""

from datetime import datetime

from flows.cards import name_of, open_card, show_leads
from flows.effects import Button, text
from flows.events import Press
from flows.hearing.answers import no_news
from flows.hearing.opening import begin, setting_of
from flows.hearing.which import can_happen
from flows.turn import Turn
from flows.understanding.heard import Heard, Saying
from flows.understanding.likely import OFFERED, likely
from flows.understanding.reading import Reading
from flows.understanding.which import which_leads

VERB = "meant"
MOST_PROPOSED = 3


def propose(turn: Turn, said: str) -> bool:
    """Ask which of the likeliest things was meant; False when no lead is named, or several are."""
    found = likely(said, setting_of(turn), tuple(turn.state.leads.values()))
    lead = turn.state.leads.get(found.leads[0]) if found and found.leads else None
    if found is None or lead is None:
        return False
    possible = [saying for saying in found.sayings if saying is Saying.NO_NEWS or can_happen(lead, saying)]
    when = _written(found.when)
    rows = tuple(
        (Button(text(f"heard-what-{saying}"), Press(VERB, lead.id, (saying, when))),)
        for saying in possible[:MOST_PROPOSED]
    )
    turn.say(text("not-understood-of", name=name_of(lead)), rows=(*rows, (open_card(lead),)))
    return True


def pressed(turn: Turn, press: Press) -> bool:
    """Read back what was meant; False if it is none of these buttons."""
    if press.verb != VERB or not press.args or press.args[0] not in set(OFFERED):
        return False
    lead = turn.state.leads.get(press.id)
    if lead is None:
        show_leads(turn)
        return True
    certain, near = which_leads(lead.employer, "", tuple(turn.state.leads.values()))
    heard = Heard(Saying(press.args[0]), employer=lead.employer, lead=certain, near=near, when=_read(press.args[1:]))
    if heard.saying is Saying.NO_NEWS:
        no_news(turn, heard)
    else:
        begin(turn, (heard,))
    return True


def _written(when: Reading | None) -> str:
    if when is None or when.day is None:
        return ""
    return f"{when.day}T{when.wall:%H:%M}" if when.wall else str(when.day)


def _read(args: tuple[str, ...]) -> Reading | None:
    try:
        at = datetime.fromisoformat(args[0]) if args and args[0] else None
    except ValueError:
        return None
    return Reading(day=at.date(), wall=at.time() if "T" in args[0] else None) if at else None
