"""The ladder: the next step of a lead, and when (coaching.md D; A4, A5, B6, B7, C10 to C12).

The next step is computed from the lead alone, so it holds whatever happened on the way: a changed zone, changed quiet
hours, a press taken back. All delays are in the person's working days and wall time; instants come out in UTC.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from flows.planned import Nudge
from flows.values import Interview, InterviewStatus, Lead, Person, Stage, Step
from flows.workdays import add_workdays, after_quiet_hours, at_wall_time, is_workday

CHASE_AT = time(10)
"""Wall time of a follow-up nudge: early enough to act on the same day."""
COMMITTED_AT = time(9)
"""Wall time at which the coach comes back for what the person means to do on a day."""
PUT_OFF_TO_EVENING = time(19)
"""When what was put off to "this evening" comes."""
CHECK_IN_AFTER = timedelta(minutes=45)
EVENING = time(18)
"""Wall time of the reminder on the evening before an interview, and of the thank-you on the evening after."""
BEFORE = timedelta(hours=2)
LATEST_FOR_THE_SAME_DAY = time(16)
THANKED_IN = frozenset({"US", "CA"})
"""Where a thank-you note is customary (C13); elsewhere it is only offered."""
PUBLIC_FACTOR = 2
"""The public sector answers about half as fast (C14). What they promised, and what is asked again, is not stretched."""
UNHELD = frozenset({Step.EVENING_BEFORE, Step.HOURS_BEFORE})
"""Steps that neither quiet hours nor the day's limit hold back: they are about the person's own appointment."""
WORKDAYS_AFTER_PROMISE = 2
WORKDAYS_BETWEEN = 5
WORKDAYS_TO_LOOK = 10
WORKDAYS_TO_CLOSE_APPLICATION = 20
DAYS_TO_KEEP_OR_CLOSE = 30
WORKDAYS_TO_ASK_AGAIN = 2
MOST_ASKED: dict[Step, int] = {
    Step.THANK_YOU: 1,
    Step.LOOK: 1,
    Step.FIRST_FOLLOW_UP: 2,
    Step.SECOND_FOLLOW_UP: 2,
    Step.PROPOSE_QUIET: 2,
}
"""How often a step is said without a reaction; then the lead rests until keep or close: bare reminders add nothing
(C1). Keep or close itself comes back each month."""

FIRST_STEP: dict[Stage, Step] = {
    Stage.APPLIED: Step.LOOK,
    Stage.INTERVIEW_PLANNED: Step.CHECK_IN,
    Stage.WAITING: Step.FIRST_FOLLOW_UP,
    Stage.FOLLOWED_UP: Step.SECOND_FOLLOW_UP,
    Stage.CALLED: Step.PROPOSE_QUIET,
    Stage.QUIET: Step.KEEP_OR_CLOSE,
}
"""The step that a lead stands before when it comes to a stage."""

NEXT_STEP: dict[Step, Step] = {
    Step.THANK_YOU: Step.FIRST_FOLLOW_UP,
    Step.LOOK: Step.KEEP_OR_CLOSE,
    Step.FIRST_FOLLOW_UP: Step.SECOND_FOLLOW_UP,
    Step.SECOND_FOLLOW_UP: Step.PROPOSE_QUIET,
    Step.PROPOSE_QUIET: Step.KEEP_OR_CLOSE,
    Step.KEEP_OR_CLOSE: Step.KEEP_OR_CLOSE,
}
"""The step that follows when one is passed over (C11, C12: an e-mail, then a call or a second e-mail, then quiet)."""


def next_step(person: Person, lead: Lead, interviews: Iterable[Interview]) -> Nudge | None:
    """The one next step of an open lead; None for a closed one."""
    if lead.closed:
        return None
    step, due = _step_and_due(person, lead, interviews)
    due = due.astimezone(UTC)
    return Nudge(lead.id, step, due, due, due)


def first_planned(lead: Lead, interviews: Iterable[Interview]) -> Interview | None:
    """The planned interview of a lead that ends first."""
    planned = [i for i in interviews if i.lead == lead.id and i.status is InterviewStatus.PLANNED]
    return min(planned, key=lambda interview: interview.ends, default=None)


def chase_time(person: Person, day: date) -> datetime:
    """When to write about following up on ``day`` or the first working day after it, out of quiet hours."""
    if not is_workday(day, person.country):
        day = add_workdays(day, 1, person.country)
    moment = after_quiet_hours(person, at_wall_time(person, day, CHASE_AT))
    if is_workday(moment.astimezone(person.tz).date(), person.country):
        return moment
    return chase_time(person, moment.astimezone(person.tz).date())


def _step_and_due(person: Person, lead: Lead, interviews: Iterable[Interview]) -> tuple[Step, datetime]:
    if lead.snoozed_until is not None:
        return lead.step, after_quiet_hours(person, lead.snoozed_until)
    if lead.step is Step.CHECK_IN:
        interview = first_planned(lead, interviews)
        if interview is None:
            return lead.step, after_quiet_hours(person, lead.counted_from + CHECK_IN_AFTER)
        return _before(person, interview) or (
            lead.step,
            after_quiet_hours(person, interview.ends.astimezone(UTC) + CHECK_IN_AFTER),
        )
    if lead.step is Step.THANK_YOU and lead.asked_at is None:
        return lead.step, _thanks_at(person, lead)
    return lead.step, chase_time(person, _chase_day(person, lead))


def _before(person: Person, interview: Interview) -> tuple[Step, datetime] | None:
    """The reminder before an interview that is next, if one is wanted and was not too late when it was told.

    It is the person's own appointment, so quiet hours do not hold it (telegram.md).
    """
    day = interview.starts.astimezone(person.tz).date()
    evening = at_wall_time(person, day - timedelta(days=1), EVENING)
    hours = interview.starts.astimezone(UTC) - BEFORE
    if person.evening_before and interview.reminded is None and interview.told < evening:
        return Step.EVENING_BEFORE, evening
    if person.hours_before and interview.reminded is not Step.HOURS_BEFORE and interview.told < hours:
        return Step.HOURS_BEFORE, hours
    return None


def _thanks_at(person: Person, lead: Lead) -> datetime:
    """The same evening, or the next morning if the interview ended late (C13)."""
    ended = lead.last_contact.astimezone(person.tz)
    if ended.time() < LATEST_FOR_THE_SAME_DAY:
        return after_quiet_hours(person, at_wall_time(person, ended.date(), EVENING))
    return after_quiet_hours(person, at_wall_time(person, ended.date() + timedelta(days=1), COMMITTED_AT))


def _chase_day(person: Person, lead: Lead) -> date:
    def local(instant: datetime) -> date:
        return instant.astimezone(person.tz).date()

    def workdays(day: date, count: int) -> date:
        return add_workdays(day, count * (PUBLIC_FACTOR if lead.public else 1), person.country)

    if lead.asked_at is not None:
        if lead.step is Step.KEEP_OR_CLOSE:
            return local(lead.asked_at) + timedelta(days=DAYS_TO_KEEP_OR_CLOSE)
        return add_workdays(local(lead.asked_at), WORKDAYS_TO_ASK_AGAIN, person.country)
    start = local(lead.counted_from)
    if lead.step is Step.FIRST_FOLLOW_UP and lead.promised is not None:
        return add_workdays(lead.promised, WORKDAYS_AFTER_PROMISE, person.country)
    if lead.step is Step.LOOK:
        return workdays(start, WORKDAYS_TO_LOOK)
    if lead.step is Step.KEEP_OR_CLOSE:
        if lead.stage is Stage.APPLIED:
            return max(workdays(local(lead.last_contact), WORKDAYS_TO_CLOSE_APPLICATION), workdays(start, 1))
        rested = local(lead.last_contact) + timedelta(days=DAYS_TO_KEEP_OR_CLOSE)
        return max(rested, workdays(start, WORKDAYS_BETWEEN))
    return workdays(start, WORKDAYS_BETWEEN)
