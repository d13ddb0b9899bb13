"""Owns what must hold after every event of every life: the promises of the core, as checks on values."""

from datetime import datetime

from bot.demo.rehearsal import words
from bot.telegram.buttons import decode, encode
from bot.telegram.rendering import LONGEST_LABEL, render
from flows.effects import Brief, Effect, Say, Text
from flows.events import Due, Event
from flows.ladder import MOST_ASKED, UNHELD
from flows.languages import best, languages
from flows.lead import Move
from flows.planned import Nudge
from flows.state import State
from flows.values import InterviewStatus, Step
from flows.workdays import in_quiet_hours, is_workday
from tests.flows.life import all_texts, texts_in
from tests.flows.seen import units

WORDS = words()
MOST_BUTTONS = 100
CHASES = frozenset(Step) - {Step.CHECK_IN, Step.THANK_YOU} - UNHELD
"""Steps that come on working days only; the others follow the day of an interview."""


def check(before: State, event: Event, after: State, effects: tuple[Effect, ...], now: datetime) -> None:
    """All promises about one turn."""
    one_next_step_for_every_open_lead(after)
    no_step_is_said_more_often_than_its_cap(after)
    for nudge in after.nudges.values():
        new = before.nudges.get(nudge.lead) != nudge
        a_nudge_comes_at_a_good_time(after, nudge, now, new=new)
    ids_are_new_and_stay(before, after)
    entries_only_grow(before, after)
    what_is_said_can_be_sent(effects, best(after.person.language))
    what_is_told_of_the_plan_is_the_plan(after, effects)
    if isinstance(event, Due):
        a_reminder_is_one_message_at_a_good_time(before, after, effects, now)


def one_next_step_for_every_open_lead(state: State) -> None:
    assert set(state.nudges) == {lead.id for lead in state.leads.values() if not lead.closed}
    for nudge in state.nudges.values():
        assert (Step.CHECK_IN if nudge.step in UNHELD else nudge.step) is state.leads[nudge.lead].step


def no_step_is_said_more_often_than_its_cap(state: State) -> None:
    """Once a step was said as often as it may be, the lead stands before another (C1, C11)."""
    for lead in state.leads.values():
        assert lead.asked < MOST_ASKED.get(lead.step, lead.asked + 1)


def a_nudge_comes_at_a_good_time(state: State, nudge: Nudge, now: datetime, *, new: bool) -> None:
    assert nudge.due <= nudge.planned <= nudge.at
    if not new or nudge.step in UNHELD:
        return
    assert nudge.at >= now
    assert not in_quiet_hours(state.person, nudge.at)
    snoozed = state.leads[nudge.lead].snoozed_until is not None
    if nudge.step in CHASES and not snoozed:
        assert is_workday(nudge.at.astimezone(state.person.tz).date(), state.person.country)


def ids_are_new_and_stay(before: State, after: State) -> None:
    assert after.person.last_id >= before.person.last_id
    shelves = (after.leads, after.interviews, after.check_ins, after.entries, after.talks)
    ids = [id_ for shelf in shelves for id_ in shelf]
    assert len(ids) == len(set(ids))
    old = {*before.leads, *before.interviews, *before.check_ins, *before.entries, *before.talks}
    assert all(before.person.last_id < id_ <= after.person.last_id for id_ in set(ids) - old)
    assert before.leads.keys() <= after.leads.keys()
    assert before.interviews.keys() <= after.interviews.keys()
    gone = [before.check_ins[id_].interview for id_ in before.check_ins.keys() - after.check_ins.keys()]
    assert all(after.interviews[id_].status is not InterviewStatus.OVER for id_ in gone)  # it was not held


def entries_only_grow(before: State, after: State) -> None:
    """What stands in a timeline stays; but that an interview was held goes when the person says that it was not."""
    gone = [entry for id_, entry in before.entries.items() if after.entries.get(id_) is not entry]
    assert all(entry.what == Move.INTERVIEWED and entry.id not in after.entries for entry in gone)
    held_less = [id_ for id_, i in before.interviews.items() if after.interviews[id_].status is not i.status]
    assert len(gone) <= len(held_less)


def what_is_said_can_be_sent(effects: tuple[Effect, ...], *spoken: str) -> None:
    """Within the limits of Telegram, in the languages ``spoken``, or in all."""
    for language in spoken or languages():
        it_can_be_sent_in(language, effects)


def it_can_be_sent_in(language: str, effects: tuple[Effect, ...]) -> None:
    for effect in effects:
        if not isinstance(effect, Say):
            continue
        html, _ = render(effect.message, WORDS, language)
        assert 0 < units(html) <= 4096
        buttons = [button for row in effect.message.rows for button in row]
        assert len(buttons) <= MOST_BUTTONS
        for button in buttons:
            assert len(encode(button.press).encode()) <= 64
            assert decode(encode(button.press)) == button.press
            label = WORDS.plain(button.label, language)
            assert label.strip()
            names = {"name", "lead-name"} & {text.key for text in texts_in(button.label)}
            assert names or button.label.slots.keys() & {"name"} or len(label) <= LONGEST_LABEL


def what_is_told_of_the_plan_is_the_plan(state: State, effects: tuple[Effect, ...]) -> None:
    plans = {(nudge.step, nudge.at.astimezone(state.person.tz)) for nudge in state.nudges.values()}
    for text in all_texts(effects):
        step = text.key.removeprefix("next-")
        at = text.slots.get("at")
        if step not in tuple(Step) or not isinstance(at, Text):
            continue
        (told,) = at.slots.values()
        if isinstance(told, Brief):
            assert (step, told.day) in {(planned, at.date()) for planned, at in plans}
        else:
            assert (step, told) in plans


def a_reminder_is_one_message_at_a_good_time(
    before: State, after: State, effects: tuple[Effect, ...], now: datetime
) -> None:
    person = before.person
    says = [effect for effect in effects if isinstance(effect, Say)]
    assert len(says) == len(effects) <= 1
    assert all(say.bulk and say.edit is None for say in says)
    ends = person.paused_until is not None and person.paused_until <= now and not (person.blocked or person.held)
    if ends:
        assert not after.person.paused or in_quiet_hours(person, now)
        return
    if person.paused or person.blocked or person.settled or person.held:
        assert (effects, after) == ((), before)
        return
    due = [nudge for nudge in before.nudges.values() if nudge.at <= now]
    other = [reminder for reminder in before.reminders.values() if reminder.at <= now]
    assert all(reminder.at > now for reminder in after.reminders.values())
    assert all(nudge.at > now for nudge in after.nudges.values() if nudge.step in CHASES)
    if says:
        assert due or other
        unheld = any(nudge.step in UNHELD for nudge in due)
        assert unheld or not in_quiet_hours(person, now)
        reached = after.person.reached_times
        assert reached <= 3 or unheld or any(nudge.step is Step.CHECK_IN for nudge in due)
