"""Owns the weekly review, and the pattern that comes by itself: when each comes, and what the review says.

The review is on the person's own Monday morning unless they moved it; what it names is what happened, what is planned,
at most one pattern, and one step. With nothing to say it says nothing. It goes with the other reminders: quiet hours,
a pause and the day's limit hold it, and what is due with it comes in the same message.
"""

from datetime import UTC, date, datetime, time, timedelta

from flows.cards import name_of
from flows.coaching.counts import Week, week
from flows.coaching.patterns import Pattern, pattern
from flows.effects import Brief, Button, Rows, Text, text
from flows.events import Press
from flows.ladder import chase_time, first_planned
from flows.looking import joined, pattern_words, show_pattern, told
from flows.planned import Nudge, Reminder, ReminderKind
from flows.reminders import promise
from flows.state import State
from flows.steps import how, proposal, step_for
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.values import Person
from flows.workdays import after_quiet_hours, at_wall_time

VERB = "weekly"
SPAN = timedelta(days=7)
MOST_PLANNED = 3
TIMES = (time(8), time(9), time(12), time(18))
DAYS = range(7)
OFF, DAY, AT = "off", "day", "at"


def plan(turn: Turn, before: State) -> None:
    """Plan the next review and the pattern that the evidence now bears; the last thing of every turn."""
    if not _silent(turn.person):
        _plan_review(turn)
        if turn.bulk or _counted(turn.state) != _counted(before):
            _plan_pattern(turn)


def pass_by(turn: Turn) -> None:
    """Leave out what has nothing to say when its time comes: an empty review, a pattern that is none any more."""
    if _silent(turn.person):
        return
    for kind, empty in ((ReminderKind.WEEKLY, _nothing_to_say), (ReminderKind.PATTERN, _no_pattern)):
        kept = turn.state.reminders.get(kind)
        if kept is not None and kept.at <= turn.now and empty(turn):
            turn.drop(kept)


def _counted(state: State) -> tuple[int, ...]:
    """Whether what is counted may have changed: a change makes a new value, so the same one is the same."""
    return tuple(map(id, (state.leads, state.interviews, state.check_ins, state.entries)))


def _silent(person: Person) -> bool:
    return person.paused or person.blocked or person.settled or person.held


def _plan_review(turn: Turn) -> None:
    kept = turn.state.reminders.get(ReminderKind.WEEKLY)
    if not turn.person.weekly or not turn.state.leads:
        if kept is not None:
            turn.drop(kept)
        return
    if kept is None or kept.due != _review_on(turn.person, date.fromisoformat(kept.details["day"])):
        day = _next_day(turn)
        due = _review_on(turn.person, day)
        turn.put(Reminder(ReminderKind.WEEKLY, due, due, due, {"day": day.isoformat()}))


def _next_day(turn: Turn) -> date:
    """The next day of the review whose hour is still to come, the first one when a week lies behind the first lead."""
    first = min(lead.created for lead in turn.state.leads.values()).astimezone(turn.person.tz).date()
    start = max(turn.today, first + SPAN)
    days = (start + timedelta(days=n) for n in range(SPAN.days + 1))
    coming = (day for day in days if day.weekday() == turn.person.weekly_day)
    return next(day for day in coming if _review_on(turn.person, day) > turn.now)


def _review_on(person: Person, day: date) -> datetime:
    if day.weekday() != person.weekly_day:
        return datetime.min.replace(tzinfo=UTC)  # they moved it
    return after_quiet_hours(person, at_wall_time(person, day, person.weekly_at)).astimezone(UTC)


def _plan_pattern(turn: Turn) -> None:
    """The first time that the evidence suffices it comes on the next working day; the review says it if it is sooner.

    Not at once: the last piece of evidence is often a no.
    """
    if ReminderKind.PATTERN in turn.state.reminders:
        return
    found = pattern(turn.state, turn.now)
    if found is None or found.key in turn.person.patterns_told:
        return
    at = chase_time(turn.person, turn.today + timedelta(days=1))
    review = turn.state.reminders.get(ReminderKind.WEEKLY)
    if review is None or review.at > at:
        promise(turn, ReminderKind.PATTERN, at)


def _no_pattern(turn: Turn) -> bool:
    found = pattern(turn.state, turn.now)
    return found is None or found.key in turn.person.patterns_told


def say_pattern(talks: Talks, turn: Turn, reminder: Reminder, *before: Text) -> None:
    """The pattern that the evidence first bears, by itself."""
    found = pattern(turn.state, turn.now)
    if found is not None:
        show_pattern(turn, found, *before)


def say_weekly(talks: Talks, turn: Turn, reminder: Reminder, *before: Text) -> None:
    """The review."""
    done, ahead = week(turn.state, turn.now - SPAN, turn.now), _planned(turn)
    found, news = pattern(turn.state, turn.now), _news(turn)
    blocks = [text("weekly-title"), _done_words(done)]
    if ahead:
        blocks.append(text("weekly-planned", lines=ahead))
    elif not turn.state.open_leads():
        blocks.append(text("weekly-no-lead"))
    step = step_for(turn, found)
    if news is not None:
        blocks += [pattern_words(turn, news), *how(step)]
        told(turn, news)
        if shown := turn.state.reminders.get(ReminderKind.PATTERN):
            turn.drop(shown)
    asked, rows = proposal(turn, step)
    turn.say(*before, *blocks, *asked, rows=rows)


def _nothing_to_say(turn: Turn) -> bool:
    done = week(turn.state, turn.now - SPAN, turn.now)
    return not done.anything and not _planned(turn) and _news(turn) is None


def _news(turn: Turn) -> Pattern | None:
    """The pattern, unless it was said and no new case has come since: what got better is not held against them."""
    found = pattern(turn.state, turn.now)
    if found is None or int(turn.person.patterns_told.get(found.key, 0)) >= found.cases:
        return None
    return found


def _done_words(done: Week) -> Text:
    """What happened, as one sentence."""
    counts = {
        "applications": done.applications,
        "interviews": done.interviews,
        "answers": done.answers,
        "messages": done.messages,
        "closed": done.closed,
    }
    parts = [text(f"weekly-{name}", n=n) for name, n in counts.items() if n]
    if not parts:
        return text("weekly-still")
    return text("weekly-done", what=joined(parts))


def _planned(turn: Turn) -> tuple[Text, ...]:
    """What is planned in the coming week, soonest first."""
    soon = sorted((n for n in turn.state.nudges.values() if n.at <= turn.now + SPAN), key=lambda nudge: nudge.at)
    return tuple(_planned_line(turn, nudge) for nudge in soon[:MOST_PLANNED])


def _planned_line(turn: Turn, nudge: Nudge) -> Text:
    lead = turn.state.leads[nudge.lead]
    interview = first_planned(lead, turn.state.interviews.values())
    what, at = text(f"due-{nudge.step}"), nudge.at
    if interview is not None and interview.ends > turn.now:
        what, at = text("weekly-interview"), interview.starts
    day = Brief(at.astimezone(turn.person.tz).date(), short=True)
    return text("weekly-planned-line", name=name_of(lead), what=what, day=day)


def review_words(person: Person) -> Text:
    """When the review comes."""
    if not person.weekly:
        return text("settings-weekly-off")
    return text("settings-weekly", day=text(f"weekday-{person.weekly_day}"), at=person.weekly_at)


def show_weekly_settings(turn: Turn) -> None:
    """Day, hour, or not at all."""
    person = turn.person
    days = [_button(f"weekday-{day}", DAY, str(day), chosen=person.weekly and day == person.weekly_day) for day in DAYS]
    hours = [
        _button("time-button", AT, f"{at:%H:%M}", chosen=person.weekly and at == person.weekly_at, time=at)
        for at in TIMES
    ]
    rows: Rows = (*(tuple(days[at : at + 3]) for at in range(0, len(days), 3)), tuple(hours))
    turn.say(review_words(person), text("ask-weekly"), rows=(*rows, (_button("weekly-off", OFF, ""),)))


def press_weekly(turn: Turn, press: Press) -> bool:
    """A button of these settings; False if it is none."""
    if press.verb != VERB:
        return False
    what, value = (*press.args, "", "")[:2]
    if what == DAY and value in map(str, DAYS):
        turn.change_person(weekly=True, weekly_day=int(value))
    elif what == AT and value in {f"{at:%H:%M}" for at in TIMES}:
        turn.change_person(weekly=True, weekly_at=time.fromisoformat(value))
    elif what == OFF:
        turn.change_person(weekly=False)
    show_weekly_settings(turn)
    return True


def _button(label: str, what: str, value: str, *, chosen: bool = False, **slots: time) -> Button:
    words = text(label, **slots)
    return Button(text("talk-chosen", label=words) if chosen else words, Press(VERB, 0, (what, value)))
