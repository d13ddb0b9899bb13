"""Owns the commands, and what buttons that stand for commands do. ``COMMANDS`` is the menu shown by Telegram."""

from collections.abc import Callable
from datetime import timedelta

from flows.cards import command_button, name_of, paused_words, show_leads, show_next
from flows.drafting import show_draft_leads
from flows.effects import Brief, Button, City, Export, Forget, text
from flows.events import Press
from flows.looking import show_patterns, show_stats
from flows.moves import interview_over
from flows.pausing import no_pause, pause, resume
from flows.speaking import show_languages
from flows.talks import check_in, practice
from flows.talks.scripts import TALKS
from flows.talks.small import quiet_hours
from flows.to_calendar import show_calendar
from flows.turn import Turn
from flows.values import Interview, InterviewStatus, TalkKind
from flows.weekly import review_words, show_weekly_settings

Run = Callable[[Turn], None]
CHECK_IN_WITHIN = timedelta(days=30)
"""How far back ``/checkin`` looks for interviews that were not talked about."""
MOST_CHECK_INS_OFFERED = 8
DELETE_WITHIN = timedelta(hours=1)
"""How long the question before everything goes may be answered; an older one asks again."""


def _start(turn: Turn) -> None:
    if turn.person.zone_known or turn.state.leads:
        turn.say(text("start-again", name=turn.person.first_name))
        show_next(turn)
    else:
        TALKS.begin(
            turn, TalkKind.FIRST_MEETING, text("meeting-hello", name=turn.person.first_name), text("meeting-what")
        )


def _help(turn: Turn) -> None:
    rows = (
        (command_button("interview"), command_button("checkin")),
        (command_button("leads"), command_button("next")),
    )
    turn.say(text("help"), rows=rows)


def _interview(turn: Turn) -> None:
    TALKS.begin(turn, TalkKind.INTERVIEW)


def _add(turn: Turn) -> None:
    TALKS.begin(turn, TalkKind.ADD)


def _check_in(turn: Turn) -> None:
    waiting = unchecked(turn)
    if not waiting:
        turn.say(text("check-in-none"), rows=((command_button("interview"),),))
    elif len(waiting) == 1:
        begin_check_in(turn, waiting[0])
    else:
        rows = tuple((_check_in_button(turn, interview),) for interview in waiting[:MOST_CHECK_INS_OFFERED])
        turn.say(text("check-in-which"), rows=rows)


def _check_in_button(turn: Turn, interview: Interview) -> Button:
    name = name_of(turn.state.leads[interview.lead])
    label = text("check-in-button", name=name, day=Brief(interview.starts.date(), short=True))
    return Button(label, Press("check-in", interview.id))


def unchecked(turn: Turn) -> list[Interview]:
    """The interviews of the last month that were not talked about, latest first; those under way do not count."""
    done = {check_in.interview for check_in in turn.state.check_ins.values() if check_in.finished}
    since = turn.now - CHECK_IN_WITHIN
    found = [
        i
        for i in turn.state.interviews.values()
        if i.id not in done and _took_place(turn, i) and since <= i.ends <= turn.now
    ]
    return sorted(found, key=lambda interview: interview.ends, reverse=True)


def _took_place(turn: Turn, interview: Interview) -> bool:
    """Whether an interview that is past was held: not called off, nor its lead closed before it was over."""
    lead = turn.state.leads[interview.lead]
    if interview.status is InterviewStatus.PLANNED and lead.closed:
        return lead.counted_from >= interview.ends
    if interview.status is InterviewStatus.PLANNED:
        return True
    return interview.status is InterviewStatus.OVER


def begin_check_in(turn: Turn, interview: Interview) -> None:
    """Begin the check-in of an interview, or go on where it was left."""
    if interview.status is InterviewStatus.PLANNED:
        interview_over(turn, interview)
    opening = text("nudge-check-in", name=name_of(turn.state.leads[interview.lead]))
    check_in.begin_check_in(TALKS, turn, interview, opening)


def _practice(turn: Turn) -> None:
    practice.begin_practice(TALKS, turn)


def _look_at_resume(turn: Turn) -> None:
    TALKS.begin(turn, TalkKind.RESUME)


def _drafts(turn: Turn) -> None:
    show_draft_leads(turn)


def _settings(turn: Turn) -> None:
    person = turn.person
    paused = paused_words(person, "settings-paused") if person.paused else text("settings-running")
    if person.settled and not person.paused:
        paused = text("settled-reminder")
    zone = text("settings-zone", city=City(person.zone), now=turn.local.time())
    quiet = text("quiet-none-set") if person.quiet_from == person.quiet_to else quiet_hours(person)
    rows = (
        (command_button("zone"), command_button("quiet-hours")),
        (
            command_button("evening-off" if person.evening_before else "evening-on"),
            command_button("hours-off" if person.hours_before else "hours-on"),
        ),
        (command_button("weekly"), command_button("language")),
        (command_button("go-on" if person.paused else "pause"),),
    )
    turn.say(text("settings-title"), text("lines", lines=(zone, quiet, review_words(person), paused)), rows=rows)


def _zone(turn: Turn) -> None:
    TALKS.begin(turn, TalkKind.ZONE)


def _quiet_hours(turn: Turn) -> None:
    TALKS.begin(turn, TalkKind.QUIET_HOURS)


def _before(field: str, *, on: bool) -> Run:
    """Turn a reminder before interviews on or off, and show the settings."""

    def run(turn: Turn) -> None:
        turn.change_person(**{field: on})
        _settings(turn)

    return run


def _pause_until(turn: Turn) -> None:
    turn.change_person(paused=True)  # while the day is asked too
    TALKS.begin(turn, TalkKind.PAUSE)


def _privacy(turn: Turn) -> None:
    turn.say(text("privacy"))


def _export(turn: Turn) -> None:
    turn.say(text("exported"))
    turn.effects.append(Export())


def _delete(turn: Turn) -> None:
    rows = (
        (
            Button(text("delete-yes"), Press("delete", 0, ("yes", str(int(turn.now.timestamp()))))),
            Button(text("delete-no"), Press("delete")),
        ),
    )
    turn.say(text("delete-ask"), rows=rows)


def confirm_delete(turn: Turn, press: Press) -> None:
    """The answer to the one question before everything goes."""
    if press.args[:1] != ("yes",):
        turn.say(text("delete-kept"))
        return
    asked = press.args[1] if len(press.args) > 1 and press.args[1].isdecimal() else "0"
    if turn.now.timestamp() - int(asked) > DELETE_WITHIN.total_seconds():
        _delete(turn)
        return
    turn.effects.append(Forget())
    turn.say(text("deleted"))


def _cancel(turn: Turn) -> None:
    talk = turn.state.asking()
    if talk is None:
        turn.say(text("cancel-nothing"), rows=((command_button("next"), command_button("leads")),))
        return
    TALKS.stop(turn, talk)
    if other := turn.state.asking():
        TALKS.show(turn, other, text("still-open"))


COMMANDS: dict[str, Run] = {
    "interview": _interview,
    "checkin": _check_in,
    "practice": _practice,
    "add": _add,
    "resume": _look_at_resume,
    "patterns": show_patterns,
    "stats": show_stats,
    "leads": show_leads,
    "next": show_next,
    "calendar": show_calendar,
    "drafts": _drafts,
    "settings": _settings,
    "language": show_languages,
    "help": _help,
    "privacy": _privacy,
    "export": _export,
    "delete": _delete,
    "cancel": _cancel,
    "start": _start,
}
BUTTONS_ONLY: dict[str, Run] = {
    "zone": _zone,
    "quiet-hours": _quiet_hours,
    "evening-off": _before("evening_before", on=False),
    "evening-on": _before("evening_before", on=True),
    "hours-off": _before("hours_before", on=False),
    "hours-on": _before("hours_before", on=True),
    "weekly": show_weekly_settings,
    "pause": pause,
    "pause-open": pause,
    "pause-not": no_pause,
    "pause-until": _pause_until,
    "go-on": resume,
}
ALL = COMMANDS | BUTTONS_ONLY
"""All that can be asked for: as a command, by a button, in plain words."""
