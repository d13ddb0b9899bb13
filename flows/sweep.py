"""Owns the sweep: leads without word for 60 days, all in one pass, each kept or let go (coaching.md D).

Nothing is closed without the person saying so; a press answers for one lead, and the list comes again without it.
"""

from datetime import timedelta

from flows.cards import name_of
from flows.coaching.encouragement import Situation, encourage
from flows.effects import Button, Rows, Text, text
from flows.events import Press
from flows.lead import Move
from flows.moves import happen, pass_over
from flows.turn import Turn
from flows.values import Lead, Step

STALE_AFTER = timedelta(days=60)
MOST_SWEPT = 10
KEEP, LET_GO = "keep", "let-go"


def stale_leads(turn: Turn) -> tuple[Lead, ...]:
    """The leads that a sweep is about, longest without word first; those kept lately are left alone."""
    stale = [
        lead
        for lead in turn.state.open_leads()
        if lead.step is Step.KEEP_OR_CLOSE
        and lead.snoozed_until is None
        and turn.now - lead.last_contact >= STALE_AFTER
    ]
    return tuple(sorted(stale, key=lambda lead: lead.last_contact))[:MOST_SWEPT]


def show_sweep(turn: Turn, *before: Text) -> None:
    """Show what is left of the sweep."""
    leads = stale_leads(turn)
    if not leads:
        turn.say(*before, text("sweep-done"))
        return
    lines = tuple(text("sweep-line", name=name_of(lead), days=(turn.now - lead.last_contact).days) for lead in leads)
    rows: Rows = tuple((_button("sweep-keep", lead, KEEP), _button("sweep-let-go", lead, LET_GO)) for lead in leads)
    turn.say(*before, text("lines", lines=lines), rows=rows)


def opening(turn: Turn) -> tuple[Text, ...]:
    """What a sweep begins with."""
    first = stale_leads(turn)[0]
    return (text("sweep-title"), encourage(turn, first, Situation.RESTING))


def sweep(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    """Keep one, or let it go, and show the rest."""
    if args == (LET_GO,):
        happen(turn, lead, Move.LET_GO)
    else:
        pass_over(turn, lead, Step.KEEP_OR_CLOSE)
    show_sweep(turn)


def _button(label: str, lead: Lead, answer: str) -> Button:
    return Button(text(label, name=lead.employer), Press("sweep", lead.id, (str(lead.version), answer)))
