"""Owns another name for an employer, asked for in plain words: done at once where all is told, else asked about.

Which lead is meant: the one that is named, else the one in front of them, the one noted a moment ago, the only one.
"""

from flows.acts import renamed, report
from flows.cards import LEADS_ON_A_PAGE, name_of
from flows.effects import Button, text
from flows.events import BELOW, Press
from flows.hearing.afterwards import noted_last
from flows.hearing.opening import setting_of
from flows.hearing.pressing import live_in, newest
from flows.languages import best
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.correcting import times_meant
from flows.understanding.naming import Named, name_wished
from flows.understanding.which import which_leads
from flows.values import Lead, Talk, TalkKind

VERB = "rename"
LONGEST = 24
"""Bytes of a name that a button can carry; a longer one is asked for once more."""


def wished(turn: Turn, talk: Talk | None, said: str) -> bool:
    """Do it, or ask what is missing; False if no other name was asked for, or if nobody is called like that."""
    asked = talk if talk is not None and talk.kind is TalkKind.NAME else None
    named = name_wished(said, best(turn.person.language), asked=asked is not None)
    if named is None or (named.new and times_meant(named.new, setting_of(turn)) and not named.old):
        return False
    if asked is not None and named.new:
        TALKS.typed(turn, asked, named.new)
        return True
    if not named.old:
        return (talk is None or talk.kind is TalkKind.HELD) and _of_whom(turn, named, _spoken_of(turn))
    certain, near = which_leads(named.old, "", tuple(turn.state.leads.values()))
    if certain is not None or near:
        leads = [turn.state.leads[id_] for id_ in ((certain,) if certain is not None else near)]
        return _of_whom(turn, named, leads, talk)
    return False


def _of_whom(turn: Turn, named: Named, leads: list[Lead], talk: Talk | None = None) -> bool:
    """Rename the one lead that is meant, ask for its name, or ask which lead."""
    if not leads:
        return False
    if len(leads) > 1:
        new = (named.new,) if named.new and len(named.new.encode()) <= LONGEST else ()
        rows = tuple((Button(name_of(each), Press(VERB, each.id, (str(each.version), *new))),) for each in leads)
        turn.say(text("ask-which"), rows=rows[:LEADS_ON_A_PAGE])
    elif not named.new:
        TALKS.begin(turn, TalkKind.NAME, lead=leads[0].id)
    elif talk is not None:
        renamed(turn, leads[0], named.new)
        TALKS.again(turn, talk, text("renamed", name=name_of(turn.state.leads[leads[0].id])))
    else:
        report(turn, renamed(turn, leads[0], named.new))
    return True


def _spoken_of(turn: Turn) -> list[Lead]:
    """The lead that is meant where none is named; else all that may be."""
    shown = {press.id for press, _ in live_in(turn, newest(turn)) if press.verb.removeprefix(BELOW) == VERB}
    if len(shown) == 1:
        return [turn.state.leads[shown.pop()]]
    if noted := noted_last(turn):
        return [noted[0]]
    return list(turn.state.open_leads())
