"""The small conversations: quiet hours, the end of a pause, the day of *later*, that they named, a contact, a name."""

import re
from dataclasses import replace
from datetime import date, time, timedelta

from flows.acts import renamed, report, told_by
from flows.cards import after, button, command_button, name_of, open_card, paused_words, plan_of, whom
from flows.effects import Brief, Text, text
from flows.ladder import COMMITTED_AT
from flows.moves import snooze
from flows.pausing import pause_from
from flows.talks.check_in import keep_contact, read_contact
from flows.talks.parts import ask, read_name
from flows.talks.script import Answers, Option, Question, Scene, Script
from flows.talks.talk import Talks
from flows.talks.times import DayReader, day_options
from flows.turn import Turn
from flows.values import Person, Step, Talk, TalkKind
from flows.workdays import at_wall_time

FROM = "from"
"""The answer that holds the first day of a pause that begins later."""
SPANS = ("21:00-08:00", "20:00-09:00", "22:00-07:00", "23:00-06:00")
SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.](\d{2}))?")  # a dash people type


def _leave(turn: Turn, talk: Talk) -> None:
    turn.say(text("left-as-it-was"))


def _span_options(scene: Scene) -> tuple[Option, ...]:
    return (*(Option(span, text("span", span=span)) for span in SPANS), Option("none", text("span-none")))


def _read_span(scene: Scene, typed: str) -> Answers | Text:
    found = SPAN.fullmatch(typed.strip())
    if found:
        hours = [int(found[1]), int(found[3])]
        minutes = [int(found[2] or 0), int(found[4] or 0)]
        if max(hours) < 24 and max(minutes) < 60:
            start, end = (time(hour, minute) for hour, minute in zip(hours, minutes, strict=True))
            return {"span": f"{start:%H:%M}-{end:%H:%M}"}
    return text("span-unread")


def quiet_hours(person: Person) -> Text:
    """The person's quiet hours, in words."""
    return text("quiet-set", start=person.quiet_from, end=person.quiet_to)


def _finish_span(talks: Talks, turn: Turn, talk: Talk) -> None:
    span = talk.answers.get("span", SPANS[0])
    start, _, end = ("00:00", "-", "00:00") if span == "none" else span.partition("-")
    turn.change_person(quiet_from=time.fromisoformat(start), quiet_to=time.fromisoformat(end))
    turn.say(text("quiet-none-set") if start == end else quiet_hours(turn.person))


def _finish_snooze(talks: Talks, turn: Turn, talk: Talk) -> None:
    lead = turn.state.leads.get(talk.lead or 0)
    if lead is None or talk.answers.get("version") != str(lead.version):
        turn.say(text("moved-on"), rows=((open_card(lead),),) if lead else ())
        return
    day = date.fromisoformat(talk.answers["until"])
    lead = snooze(turn, lead, Step(talk.answers.get("step", lead.step)), at_wall_time(turn.person, day, COMMITTED_AT))
    turn.say(text("snoozed", name=name_of(lead)), plan_of(turn, lead), rows=after(lead))


def _finish_promise(talks: Talks, turn: Turn, talk: Talk) -> None:
    lead = turn.state.leads.get(talk.lead or 0)
    if lead is None or talk.answers.get("version") != str(lead.version):
        turn.say(text("moved-on"), rows=((open_card(lead),),) if lead else ())
        return
    report(turn, told_by(turn, lead, date.fromisoformat(talk.answers["until"])))


def _finish_contact(talks: Talks, turn: Turn, talk: Talk) -> None:
    lead = turn.state.leads.get(talk.lead or 0)
    if lead is None:
        turn.say(text("left-as-it-was"))
        return
    lead = keep_contact(turn, lead, talk.answers)
    turn.say(
        text("contact-kept", name=name_of(lead), contact=whom(lead)),
        rows=((button("do-draft", "draft", lead), open_card(lead)),),
    )


def _name_words(scene: Scene) -> tuple[Text, ...]:
    return (text("ask-name", name=scene.lead.employer if scene.lead else "…"),)


def _finish_name(talks: Talks, turn: Turn, talk: Talk) -> None:
    lead = turn.state.leads.get(talk.lead or 0)
    if lead is None:
        turn.say(text("left-as-it-was"))
        return
    report(turn, renamed(turn, lead, talk.answers["employer"]))


def _day(words: str, workdays: int) -> Question:
    days, read = day_options(1, workdays=workdays), DayReader("until", ahead=True)
    return Question("until", ask(words), days, read, optional=False, wide=2)


def _finish_pause(talks: Talks, turn: Turn, talk: Talk) -> None:
    first = date.fromisoformat(talk.answers.get(FROM) or turn.today.isoformat())
    pause_from(turn, first, max(date.fromisoformat(talk.answers["until"]), max(first, turn.today) + timedelta(days=1)))


def _pause_words(scene: Scene) -> tuple[Text, ...]:
    first = scene.answers.get(FROM)
    return (text("ask-pause-from", first=Brief(date.fromisoformat(first))) if first else text("ask-pause-day"),)


def _leave_pause(turn: Turn, talk: Talk) -> None:
    if FROM in talk.answers:
        _leave(turn, talk)
        return
    turn.say(paused_words(turn.person, "paused"), rows=((command_button("go-on"),),))


QUIET_HOURS = Script(
    TalkKind.QUIET_HOURS,
    (Question("span", ask("ask-quiet-hours"), _span_options, _read_span, optional=False, wide=2),),
    finish=_finish_span,
    leave=_leave,
)
SNOOZE = Script(TalkKind.SNOOZE, (_day("ask-snooze-day", 6),), finish=_finish_snooze, leave=_leave)
PROMISE = Script(TalkKind.PROMISE, (_day("ask-promise-day", 8),), finish=_finish_promise, leave=_leave)
PAUSE = Script(
    TalkKind.PAUSE, (replace(_day("ask-pause-day", 6), ask=_pause_words),), finish=_finish_pause, leave=_leave_pause
)
CONTACT = Script(
    TalkKind.CONTACT,
    (Question("contact", ask("ask-contact"), read=read_contact, optional=False),),
    finish=_finish_contact,
    leave=_leave,
)
NAME = Script(
    TalkKind.NAME,
    (Question("employer", _name_words, read=read_name("employer"), optional=False),),
    finish=_finish_name,
    leave=_leave,
)
