"""Owns what is typed below a nudge that asks when it will be done: a time, or "will do". *Later* does the same.

A nudge in front comes before a question that was left open: what is typed belongs to what was read last.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.cards import after, name_of, plan_of
from flows.effects import text
from flows.events import BELOW, Press
from flows.hearing.opening import setting_of
from flows.hearing.pressing import live_in, newest
from flows.ladder import COMMITTED_AT, PUT_OFF_TO_EVENING
from flows.moves import snooze
from flows.presses import VERBS
from flows.steps import DAYS, press_step, settle
from flows.steps import VERB as STEP
from flows.turn import Turn
from flows.understanding.correcting import denied, time_told
from flows.understanding.meaning import yes_or_no
from flows.understanding.plain import says
from flows.understanding.reading import Reading, Sense
from flows.values import Lead, Step, Talk

JUST_ASKED = timedelta(hours=3)
"""A question asked so shortly before a nudge still gets what is not understood otherwise."""
AT_LEAST = timedelta(hours=1)
HOURS = {"afternoon": time(14), "evening": PUT_OFF_TO_EVENING, "night": PUT_OFF_TO_EVENING}
"""When a part of a day is meant that is named without an hour."""


def comes_first(turn: Turn, talk: Talk, *, understood: bool) -> bool:
    """Whether a nudge stands in front of the open question, so that what is typed is not for that."""
    front = newest(turn)
    if front is None or front.id or not front.unasked or front.at < talk.asked_at:
        return False
    return understood or front.at - talk.asked_at > JUST_ASKED


def answered(turn: Turn, said: str) -> bool:
    """Take what was typed as the answer to when it will be done; False if nothing asks that, or it is no answer."""
    press = next((press for press, _ in live_in(turn, newest(turn)) if _asks_when(press)), None)
    if press is None:
        return False
    lead = turn.state.leads.get(press.id) if press.verb != STEP else None
    names = (lead.employer, lead.role) if lead else ()
    setting = replace(setting_of(turn), sense=Sense.AHEAD)
    told = time_told(said, setting, names)
    refused = told is not None and denied(said, told, setting.language)  # "not tomorrow"
    at = _instant(turn, told) if told and not refused else None
    if at is not None and at > turn.now:
        _promise(turn, press, lead, at)
        return True
    if not refused and not says(said, "will", setting.language) and yes_or_no(said, setting) is not True:
        return False
    if lead is None:
        press_step(turn, press)
    else:
        VERBS["later"](turn, lead, press.args[1:])
    return True


def _asks_when(press: Press) -> bool:
    verb = press.verb.removeprefix(BELOW)
    return verb in ("later", "at") or (verb == STEP and press.args[1:] == (DAYS,))


def _promise(turn: Turn, press: Press, lead: Lead | None, at: datetime) -> None:
    """They said when: the coach comes back for it then."""
    if lead is None:
        settle(turn, press.args[0], at)
        return
    told = press.args[1] if len(press.args) > 1 else ""
    lead = snooze(turn, lead, Step(told) if told in tuple(Step) else lead.step, at)
    turn.say(text("snoozed", name=name_of(lead)), plan_of(turn, lead), rows=after(lead))


def _instant(turn: Turn, told: Reading) -> datetime | None:
    """When that is: of a day alone its morning, of today the evening; an hour alone is the next one."""
    zone = ZoneInfo(told.zone or turn.person.zone)
    if told.day is None and told.wall is None:
        return None
    if told.wall is None:
        if told.day != turn.today:
            return datetime.combine(told.day or turn.today, HOURS.get(told.part, COMMITTED_AT), zone)
        return max(
            turn.local.replace(hour=PUT_OFF_TO_EVENING.hour, minute=0, second=0, microsecond=0), turn.local + AT_LEAST
        )
    at = datetime.combine(told.day or turn.today, told.wall, zone)
    return at + timedelta(days=1) if told.day is None and at <= turn.now else at
