"""Owns the answer to "what did I tell you about Acme?": the card of that employer, which says all that is known."""

from flows.cards import LEADS_ON_A_PAGE, card_button, show_card
from flows.effects import text
from flows.languages import best
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.which import plain_name, which_leads
from flows.understanding.wishes import recall_wished
from flows.values import Talk


def shown(turn: Turn, talk: Talk | None, said: str) -> bool:
    """Show the card, or ask whose; False if nothing of the kind was asked, or if nobody is called like that."""
    named = recall_wished(said, best(turn.person.language))
    known = tuple(turn.state.leads.values())
    certain, _ = which_leads(named, "", known) if named else (None, ())
    alike = [lead for lead in known if plain_name(lead.employer) == plain_name(named)]
    leads = alike if certain is None else [turn.state.leads[certain]]
    if not leads:
        return False
    if len(leads) == 1:
        show_card(turn, leads[0])
    else:
        turn.say(text("ask-which"), rows=tuple((card_button(lead),) for lead in leads[:LEADS_ON_A_PAGE]))
    if talk is not None:
        TALKS.again(turn, talk)
    return True
