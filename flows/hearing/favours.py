"""Owns what is answered to who would ask an employer for something: the words to ask for another time, for more time
to answer an offer, or to call instead of writing. It is asked which lead only where several can be meant.
"""

from collections.abc import Sequence
from datetime import date

from flows.cards import LEADS_ON_A_PAGE, button, name_of, open_card
from flows.coaching.draft_kinds import KINDS, DraftKind
from flows.draft_presses import press_draft
from flows.effects import Brief, Button, Text, text
from flows.events import Press
from flows.hearing.carry_out import ACTS
from flows.hearing.pressing import live_in, newest
from flows.languages import best
from flows.planned import ReminderKind
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.favours import Favour, favours_in
from flows.understanding.heard import Heard, Saying
from flows.understanding.plain import within, words_in
from flows.values import Lead, Stage, Talk, TalkKind

DRAFTS = {
    Favour.MOVE: DraftKind.MOVE,
    Favour.MORE_TIME: DraftKind.MORE_TIME,
    Favour.STALL: DraftKind.MORE_TIME,
    Favour.PHONE: DraftKind.PHONE,
}


def asked(turn: Turn, talk: Talk | None, said: str, heard: Sequence[Heard], *before: Text) -> bool:
    """Show the words, or say that there are some; False if nothing is to be asked of anybody."""
    if talk is not None and talk.kind is TalkKind.PRACTICE:
        return False
    favours = (each for each in favours_in(said, best(turn.person.language)) if not _tells_news(heard, each))
    favour, leads = next(((each, leads) for each in favours if (leads := _meant(turn, each, said))), (None, []))
    if favour is None or (favour is Favour.CANNOT and talk is not None and talk.kind is TalkKind.CHECK_IN):
        return False
    if favour is Favour.CANNOT:
        _cannot(turn, leads, *before)
        return True
    kind = DRAFTS[favour]
    if favour is Favour.STALL and len(leads) == 1:
        _how_long(turn, leads[0])
    elif len(leads) == 1:
        if before:
            turn.say(*before)
        press_draft(turn, leads[0], (kind,))
    else:
        rows = tuple((_to_draft(lead, kind, name_of(lead)),) for lead in leads[:LEADS_ON_A_PAGE])
        turn.say(*before, text("ask-draft-lead"), rows=rows)
    still = turn.state.asking()
    if talk is not None and still is not None and still.id == talk.id:
        TALKS.again(turn, still)
    return True


def move_row(turn: Turn, lead: Lead) -> tuple[Button, ...]:
    """The button that brings the words to ask for another time."""
    return (_to_draft(lead, DraftKind.MOVE, text(f"draft-kind-{DraftKind.MOVE}")),)


def _tells_news(heard: Sequence[Heard], favour: Favour) -> bool:
    """Whether something has happened already, such as a new time; a wish to move it alone sounds like that."""
    return any(each.theirs or (each.saying in ACTS and not _only_wishes(each, favour)) for each in heard)


def _only_wishes(heard: Heard, favour: Favour) -> bool:
    if favour is Favour.PHONE:
        return heard.saying is Saying.PHONED
    return heard.saying is Saying.MOVED and not (heard.when and (heard.when.day or heard.when.wall))


def _meant(turn: Turn, favour: Favour, said: str) -> list[Lead]:
    """The leads of which it can be asked: with an interview to come, an offer, waited for; of those, the named one,
    or else the one in front of them.
    """
    if favour in (Favour.MORE_TIME, Favour.STALL):
        leads = [lead for lead in turn.state.leads.values() if lead.stage is Stage.OFFER]
    elif favour is Favour.PHONE:
        shown = {press.id for press, _ in live_in(turn, newest(turn))}
        waiting = [lead for lead in turn.state.open_leads() if lead.stage in KINDS[DraftKind.PHONE].stages]
        leads = [lead for lead in waiting if lead.id in shown] or waiting
    else:
        leads = [turn.state.leads[id_] for id_ in dict.fromkeys(i.lead for i in turn.coming())]
    words = words_in(said)
    named = [each for each in turn.state.leads.values() if within(words_in(each.employer), words) >= 0]
    return [lead for lead in leads if lead in named] if named else leads


def _to_draft(lead: Lead, kind: DraftKind, label: Text) -> Button:
    return Button(label, Press("draft", lead.id, (str(lead.version), kind)))


def _cannot(turn: Turn, leads: Sequence[Lead], *before: Text) -> None:
    """They cannot be there: what to do about it, and the words for it."""
    if len(leads) > 1:
        rows = tuple((_to_draft(lead, DraftKind.MOVE, name_of(lead)),) for lead in leads[:LEADS_ON_A_PAGE])
        turn.say(*before, text("cannot-make-one"), rows=rows)
        return
    lead = leads[0]
    coming = next(i for i in turn.coming() if i.lead == lead.id)
    out = button("draft-kind-withdraw", "draft", lead, DraftKind.WITHDRAW)
    said = text("cannot-make-it", name=name_of(lead), at=turn.at(coming.starts))
    turn.say(*before, said, rows=(move_row(turn, lead), (out,), (open_card(lead),)))


def _how_long(turn: Turn, lead: Lead) -> None:
    """How long an answer to an offer may take: until the day they named, else a few days, once they know which."""
    kept = turn.state.reminders.get(ReminderKind.ANSWER)
    due = kept.details["day"] if kept and kept.details.get("lead") == str(lead.id) else ""
    told = text("stall-until", name=name_of(lead), day=Brief(date.fromisoformat(due))) if due else None
    label = text(f"draft-kind-{DraftKind.MORE_TIME}")
    rows = ((_to_draft(lead, DraftKind.MORE_TIME, label),), (open_card(lead),))
    turn.say(told or text("stall", name=name_of(lead)), rows=rows)
