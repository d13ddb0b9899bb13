"""Owns what they want done by a day (a test at home, a yes to an invitation): kept, and brought back before."""

from collections.abc import Collection
from datetime import date, datetime

from flows.cards import name_of, open_card
from flows.effects import Brief, Rows, Text, text
from flows.planned import Reminder, ReminderKind
from flows.reminders import morning_before, promise
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.understanding.heard import Due
from flows.values import Lead


def keep_due(turn: Turn, lead: Lead, what: Due, day: date) -> tuple[Text, ...]:
    """Keep what is to be done, beside what is to be done for others; say so, and when it comes back."""
    turn.note(lead, f"due-{what}", day=day.isoformat())
    noted = text(f"wanted-{what}", name=name_of(lead), day=Brief(day))
    if (at := morning_before(turn, day)) is None:
        return (noted,)
    kept = turn.state.reminders.get(ReminderKind.DUE)
    _promise(turn, {**(kept.details if kept else {}), f"{lead.id}-{what}": day.isoformat()})
    return (noted, text("wanted-reminder", at=text("moment", at=at)))


def say_due(talks: Talks, turn: Turn, reminder: Reminder, *before: Text) -> None:
    """A day is near: say what is to be done by it. What is due later comes back by itself."""
    near: list[Text] = []
    later: dict[str, str] = {}
    rows: Rows = ()
    for key, told in reminder.details.items():
        id_, what = key.split("-")
        lead, day = turn.state.leads.get(int(id_)), date.fromisoformat(told)
        if lead is None or lead.closed or day < turn.today:
            continue
        if (day - turn.today).days > 1:
            later[key] = told
            continue
        near.append(text(f"wanted-near-{what}", name=name_of(lead), day=Brief(day)))
        rows = (*rows, (open_card(lead),))
    _promise(turn, later)
    if near:
        turn.say(*before, *near, rows=rows)


def test_done(turn: Turn, leads: Collection[int]) -> bool:
    """Settle the one test that is to be done, of ``leads`` if any are named; False if it is not clear which."""
    kept = turn.state.reminders.get(ReminderKind.DUE)
    tests = {key: int(key.split("-")[0]) for key in (kept.details if kept else {}) if key.endswith(Due.TEST)}
    meant = [key for key, lead in tests.items() if lead in turn.state.leads and (not leads or lead in leads)]
    if kept is None or len(meant) != 1:
        return False
    turn.drop(kept)
    _promise(turn, {key: day for key, day in kept.details.items() if key != meant[0]})
    lead = turn.state.leads[tests[meant[0]]]
    turn.say(text("wanted-done", name=name_of(lead)), rows=((open_card(lead),),))
    return True


def _promise(turn: Turn, due: dict[str, str]) -> None:
    mornings: list[datetime] = [
        at for told in due.values() if (at := morning_before(turn, date.fromisoformat(told))) is not None
    ]
    if mornings:
        promise(turn, ReminderKind.DUE, min(mornings), **due)
