"""Owns the day by which an offer is to be answered: kept with the offer, and brought back before it.

It is kept as the fact that drafts to other employers are made of (``coaching/draft_facts.py``), so it is told once.
"""

from datetime import UTC, date

from flows.acts import ANSWERS_TO_AN_OFFER, Done
from flows.cards import button, name_of, open_card
from flows.drafting import keep_deadline
from flows.effects import Brief, Slot, Text, text
from flows.planned import Reminder, ReminderKind
from flows.reminders import morning_before, promise
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.values import Lead, Stage


def answer_due(turn: Turn, lead: Lead, day: date) -> Done:
    """They want an answer by ``day``: it is kept, and they are reminded the day before."""
    keep_deadline(turn, lead, day.isoformat())
    slots: dict[str, Slot] = {"name": name_of(lead), "day": Brief(day)}
    if (at := morning_before(turn, day)) is None:
        return Done(lead.id, (Text("answer-due", slots),), choices=ANSWERS_TO_AN_OFFER, planned=False, taken_back=False)
    kept = turn.state.reminders.get(ReminderKind.ANSWER)
    if kept is None or kept.details.get("lead") == str(lead.id) or at.astimezone(UTC) < kept.at:  # the soonest one
        promise(turn, ReminderKind.ANSWER, at, lead=str(lead.id), day=day.isoformat())
    said = Text("answer-due-later", {**slots, "at": text("moment", at=at)})
    return Done(lead.id, (said,), choices=ANSWERS_TO_AN_OFFER, planned=False, taken_back=False)


def say_answer(talks: Talks, turn: Turn, reminder: Reminder, *before: Text) -> None:
    """The day is near: what is it to be?"""
    lead = turn.state.leads.get(int(reminder.details["lead"]))
    if lead is None or lead.stage is not Stage.OFFER:
        return
    day = date.fromisoformat(reminder.details["day"])
    answers = tuple((button(label, verb, lead, argument),) for label, verb, argument in ANSWERS_TO_AN_OFFER)
    more = (button("do-draft", "draft", lead), open_card(lead))
    turn.say(*before, text("answer-near", name=name_of(lead), day=Brief(day)), rows=(*answers, more))
