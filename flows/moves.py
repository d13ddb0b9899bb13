"""Owns what happens to a lead: the move on the table, the place on the ladder, the line in the timeline, the plan.

Every change of a lead goes through here, so that after each turn every open lead has exactly one next step planned.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.ladder import (
    COMMITTED_AT,
    FIRST_STEP,
    NEXT_STEP,
    PUT_OFF_TO_EVENING,
    THANKED_IN,
    UNHELD,
    chase_time,
    first_planned,
    next_step,
)
from flows.lead import Move, move
from flows.planned import Nudge, ReminderKind
from flows.turn import Turn
from flows.understanding.where import country_of
from flows.values import CheckIn, Interview, InterviewStatus, Lead, Stage, Step, Talk, TalkKind
from flows.workdays import after_quiet_hours, at_wall_time, in_quiet_hours

THANKS_WITHIN = timedelta(hours=20)
"""How long after an interview a thank-you note is still planned; it is sent within a day (C13)."""
KEPT_FOR = timedelta(days=30)
"""How long a lead that is kept is left alone before the question comes again (coaching.md D)."""


def happen(
    turn: Turn, lead: Lead, event: Move, at: datetime | None = None, promised: date | None = None, **details: str
) -> Lead:
    """``event`` happened to ``lead`` (at ``at``, else now); the ladder goes on from there.

    ``promised`` is the day that the employer named with it, if any; it beats the default (A5, C10).

    Raises:
        IllegalMove: when the table does not allow it; nothing has changed.
    """
    instant = at or turn.now
    moved = move(lead, event, another_planned=first_planned(lead, turn.state.interviews.values()) is not None)
    if event in (Move.HEARD, Move.PLANNED, Move.INTERVIEWED):
        instant = max(instant, lead.last_contact)
        moved = replace(moved, last_contact=instant, promised=promised, followups=0)
    if event in (Move.WROTE, Move.PHONED):
        moved = replace(moved, followups=lead.followups + 1)
    moved = replace(moved, step=_step_after(lead, moved, event), counted_from=instant)
    if event is Move.INTERVIEWED and moved.stage is Stage.WAITING and _thanked(turn, instant):
        moved = replace(moved, step=Step.THANK_YOU)
    told_later = at if event in (Move.WROTE, Move.PHONED) else None
    return change(turn, lead, _unasked(moved), event, told_later, **details)


def change(turn: Turn, lead: Lead, changed: Lead, what: str, at: datetime | None = None, **details: str) -> Lead:
    """Keep ``changed`` in the place of ``lead``: one version on, able to be taken back, a line in the timeline (of
    ``at``, if that was before now).
    """
    changed = replace(changed, version=lead.version + 1, previous=replace(lead, previous=None))
    turn.put(changed)
    turn.note(changed, what, at, **details)
    return changed


def pass_over(turn: Turn, lead: Lead, step: Step) -> Lead:
    """Leave out ``step``; the one after it is counted from now."""
    counted_from = lead.counted_from if step is Step.THANK_YOU else turn.now
    passed = _unasked(replace(lead, step=NEXT_STEP.get(step, step), counted_from=counted_from))
    if step is Step.KEEP_OR_CLOSE:
        passed = replace(passed, snoozed_until=turn.now + KEPT_FOR)
    return change(turn, lead, passed, "passed-over", step=step)


def thanked(turn: Turn, lead: Lead) -> Lead:
    """The thank-you note is sent; the ladder goes on from the interview as if nothing had been."""
    return change(turn, lead, _unasked(replace(lead, step=Step.FIRST_FOLLOW_UP)), "thanked")


def promise(turn: Turn, lead: Lead, day: date | None) -> Lead:
    """The employer named ``day``, which beats the default (A5, C10); None: they named none, or it was not so."""
    if day == lead.promised:
        return lead
    promised = replace(lead, promised=day)
    if lead.stage is Stage.WAITING and lead.step is not Step.THANK_YOU:
        promised = _unasked(replace(promised, step=Step.FIRST_FOLLOW_UP))
    if day is None:
        return change(turn, lead, promised, "unpromised")
    return change(turn, lead, promised, "promised", day=day.isoformat())


def snooze(turn: Turn, lead: Lead, step: Step, until: datetime) -> Lead:
    """The person will take ``step`` at ``until``: what they commit to, the coach comes back for (C1)."""
    until = after_quiet_hours(turn.person, until).astimezone(UTC)
    return change(turn, lead, replace(lead, step=step, snoozed_until=until), "snoozed", until=until.isoformat())


def take_back(turn: Turn, lead: Lead) -> Lead:
    """Undo the last move: everything about the lead is as it was before it, and the timeline says so."""
    before = replace(lead.previous or lead, contact=lead.contact, email=lead.email, phone=lead.phone)
    return change(turn, lead, before, "taken-back")


def interview_over(turn: Turn, interview: Interview) -> Lead:
    """``interview`` lies behind: its lead waits for word from that hour on."""
    turn.put(replace(interview, status=InterviewStatus.OVER))
    lead = turn.state.leads[interview.lead]
    if lead.closed:
        return lead
    return happen(turn, lead, Move.INTERVIEWED, at=interview.ends)


def not_held(turn: Turn, interview: Interview) -> Lead:
    """``interview`` was taken to be over, and was not held: it is planned as before, and nobody looks back at it."""
    turn.put(replace(interview, status=InterviewStatus.PLANNED))
    state, lead = turn.state, turn.state.leads[interview.lead]
    told = [entry for entry in state.timeline_of(lead) if entry.what == Move.INTERVIEWED][-1:]
    looking = [talk for talk in state.talks.values() if talk.kind is TalkKind.CHECK_IN]
    looked: tuple[CheckIn | Talk, ...] = (*state.check_ins.values(), *looking)
    for value in (*told, *(each for each in looked if each.interview == interview.id)):
        turn.drop(value)
    turn.put(lead if lead.closed else move(lead, Move.PLANNED))
    return turn.state.leads[lead.id]


def change_zone(turn: Turn, zone: str) -> None:
    """The person is in ``zone``. What they put off, and what was promised, keeps its time of day; interviews keep their
    own zone.
    """
    if zone == turn.person.zone and turn.person.zone_known:
        return
    here = turn.person.tz
    turn.change_person(zone=zone, zone_known=True, country=country_of(zone))
    if turn.person.paused_until is not None:
        turn.change_person(paused_until=_same_hour(turn, turn.person.paused_until, here))
    for lead in turn.state.leads.values():
        if lead.snoozed_until is not None:
            turn.put(replace(lead, snoozed_until=_same_hour(turn, lead.snoozed_until, here)))
    for reminder in turn.state.reminders.values():
        at = _same_hour(turn, reminder.at, here)
        turn.put(replace(reminder, due=at, planned=at, at=at))
    for nudge in turn.state.nudges.values():
        if nudge.at > max(nudge.due, turn.now) and nudge.step not in UNHELD:
            _hold_still(turn, nudge, nudge.at.astimezone(here).date())


def _hold_still(turn: Turn, nudge: Nudge, day: date) -> None:
    """What was held back until ``day`` stays held until then: quiet days are not cut short by a move."""
    wanted = next_step(turn.person, turn.state.leads[nudge.lead], turn.state.interviews.values())
    if wanted is not None and wanted.step is nudge.step:
        at = max(wanted.due, chase_time(turn.person, day).astimezone(UTC))
        turn.put(replace(wanted, planned=at, at=at))


def _same_hour(turn: Turn, at: datetime, there: ZoneInfo) -> datetime:
    """The instant at which the person's clock now shows what it would have shown at ``at`` in ``there``."""
    wall = at.astimezone(there).replace(tzinfo=turn.person.tz)
    return after_quiet_hours(turn.person, wall).astimezone(UTC)


def later_choices(turn: Turn) -> dict[str, datetime]:
    """When the person may do it: the choices of *later*, by name. What falls into quiet hours is not offered."""
    in_an_hour = (turn.now + timedelta(hours=1)).astimezone(turn.person.tz)
    evening = turn.local.replace(hour=PUT_OFF_TO_EVENING.hour, minute=0, second=0, microsecond=0)
    soon = {"hour": in_an_hour, "evening": evening}
    choices = {name: at for name, at in soon.items() if at > turn.now and not in_quiet_hours(turn.person, at)}
    choices["morning"] = at_wall_time(turn.person, turn.today + timedelta(days=1), COMMITTED_AT)
    choices["workday"] = chase_time(turn.person, turn.today + timedelta(days=1))
    return {name: after_quiet_hours(turn.person, at) for name, at in choices.items()}


def replan(turn: Turn) -> None:
    """Plan the next step of every lead: one for an open lead, none for a closed one.

    While an offer is accepted the plans stay, and nothing of them is said; if it falls through they go on.
    """
    for lead in turn.state.leads.values():
        kept = turn.state.nudges.get(lead.id)
        wanted = planned(turn, lead)
        if wanted is not None and wanted is not kept:
            turn.put(wanted)
        elif wanted is None and kept is not None:
            turn.drop(kept)
    answer = turn.state.reminders.get(ReminderKind.ANSWER)
    if answer and not _is_offered(turn, int(answer.details["lead"])):
        turn.drop(answer)
    settled = any(lead.stage is Stage.ACCEPTED for lead in turn.state.leads.values())
    if settled != turn.person.settled:
        turn.change_person(settled=settled)


def _is_offered(turn: Turn, id_: int) -> bool:
    """Whether a lead is there whose offer waits for an answer."""
    lead = turn.state.leads.get(id_)
    return lead is not None and lead.stage is Stage.OFFER


def planned(turn: Turn, lead: Lead) -> Nudge | None:
    """The next step of a lead as it is planned from now on.

    One that is planned already keeps its time, also while it is held back. One whose time lies in the past when it is
    planned (an old application, told today) comes the next morning, not at once.
    """
    kept = turn.state.nudges.get(lead.id)
    wanted = next_step(turn.person, lead, turn.state.interviews.values())
    if wanted is None or (kept is not None and (kept.step, kept.due) == (wanted.step, wanted.due)):
        return kept if wanted is not None else None
    return _not_in_the_past(turn, wanted)


def _not_in_the_past(turn: Turn, nudge: Nudge) -> Nudge:
    if nudge.due > turn.now:
        return nudge
    if nudge.step in UNHELD:
        return nudge
    if nudge.step is Step.CHECK_IN:
        at = after_quiet_hours(turn.person, turn.now)
    else:
        at = chase_time(turn.person, turn.today + timedelta(days=1))
    at = at.astimezone(UTC)
    return replace(nudge, planned=at, at=at)


def _thanked(turn: Turn, interviewed: datetime) -> bool:
    """Whether a thank-you note is customary where the person is, and still in time (C13)."""
    return turn.person.country in THANKED_IN and turn.now - interviewed < THANKS_WITHIN


def _unasked(lead: Lead) -> Lead:
    return replace(lead, asked=0, asked_at=None, snoozed_until=None)


def _step_after(lead: Lead, moved: Lead, event: Move) -> Step:
    """The step that ``moved`` stands before: a first message asks for a second one, anything more for quiet (C11)."""
    if event is Move.REOPENED:
        return lead.step
    if event is Move.WROTE:
        first = lead.stage in (Stage.APPLIED, Stage.WAITING)
        return Step.SECOND_FOLLOW_UP if first else Step.PROPOSE_QUIET
    return FIRST_STEP.get(moved.stage, lead.step)
