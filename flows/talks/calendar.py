"""A calendar file that was sent: what it tells is read back, and nothing counts before *Right*.

A new interview, another time, one called off; several events in one file are asked about one by one. The event waits in
the talk as long as it is asked about, and the file is kept nowhere.
"""

from dataclasses import replace
from datetime import UTC

from flows.acts import new_lead
from flows.calendar import CALENDAR, MOST_CALENDAR_BYTES, MOST_EVENTS, UTC_ZONE, CalendarEvent
from flows.cards import name_of, open_card, plan_of, show_card
from flows.effects import Brief, ReadFile, Text, text
from flows.events import FileRead, FileSent
from flows.invitations import leads_for, place_of, starts
from flows.ladder import first_planned
from flows.lead import Move
from flows.moves import happen
from flows.talks.adding import settle
from flows.talks.calendar_asked import ASKED, CHANGE, FLIP, LEAVE, MOVES, OFFS, QUESTIONS, event_label
from flows.talks.calendar_case import (
    EVENTS,
    Case,
    begins,
    case_of,
    employer,
    event_of,
    events_of,
    interview_of,
    kept,
    kind,
    lead_of,
    minutes,
)
from flows.talks.parts import ZONE_CHANGE, keep_zone
from flows.talks.script import NOTES, Jump, Scene, Script
from flows.talks.talk import Talks
from flows.talks.times import FARTHEST
from flows.to_calendar import STEP, uid_of
from flows.turn import Turn
from flows.values import Interview, InterviewStatus, Lead, Stage, Talk, TalkKind

ENDINGS = (".ics", ".ical", ".icalendar", ".ifb")
MIMES = ("text/calendar", "application/ics", "text/x-calendar", "application/calendar")
ANSWERS_ONLY = {"REPLY": "calendar-reply", "REFRESH": "calendar-reply"} | dict.fromkeys(
    ("COUNTER", "DECLINECOUNTER"), "calendar-counter"
)
"""What is sent between calendars and is no invitation."""


def is_calendar(event: FileSent) -> bool:
    """Whether a file is sent as a calendar: by its name, or by its kind."""
    return event.name.lower().endswith(ENDINGS) or event.mime.split(";")[0].strip().lower() in MIMES


def sent(turn: Turn, event: FileSent) -> Text | None:
    """A calendar file came: it will be read. Returns what to say instead when it will not."""
    if event.size > MOST_CALENDAR_BYTES:
        return text("calendar-problem-too-large")
    turn.say(text("calendar-reading"))
    here = turn.person.zone
    turn.effects.append(
        ReadFile(event.file_id, event.name, CALENDAR, turn.today, zone=here, at=turn.now.astimezone(UTC).isoformat())
    )
    return None


def read(talks: Talks, turn: Turn, event: FileRead) -> None:
    """A calendar file was read, or could not be."""
    if event.problem:
        turn.say(text(f"calendar-problem-{event.problem}", most=MOST_EVENTS))
        return
    asked, refusal = _worth_asking(turn, event.events)
    if asked:
        _forget_older(turn, asked)
        _ask(talks, turn, asked, *_first_word(turn, asked))
    else:
        turn.say(refusal)


def _worth_asking(turn: Turn, events: tuple[CalendarEvent, ...]) -> tuple[tuple[CalendarEvent, ...], Text]:
    """The events that may be asked about; and what is said when there are none, which the last one left out tells."""
    steps = {uid_of(turn.person, STEP, lead) for lead in turn.state.leads}
    refusal = text("calendar-problem-no-event")
    asked: list[CalendarEvent] = []
    for event in events:
        begins_at = starts(event, turn.person)
        if answer := ANSWERS_ONLY.get(event.method):
            refusal = text(answer)
        elif event.uid in steps:
            refusal = text("calendar-own-steps")
        elif begins_at is not None and abs(begins_at.date() - turn.today) > FARTHEST:
            refusal = text("calendar-far", title=event.title, day=begins_at.date())
        else:
            asked.append(event)
    if len(asked) > 1:
        # Among others, what is known already, or called off without ever having been known, needs no word.
        quiet = (Case.SAME, Case.OFF_ALREADY, Case.OFF_UNKNOWN)
        asked = [event for event in asked if case_of(_scene(turn, (event,))) not in quiet] or asked[:1]
    return tuple(asked), refusal


def _scene(turn: Turn, events: tuple[CalendarEvent, ...]) -> Scene:
    return Scene(turn, Talk(0, TalkKind.CALENDAR, "", turn.now, 0, turn.now, answers={EVENTS: kept(events)}))


def _forget_older(turn: Turn, events: tuple[CalendarEvent, ...]) -> None:
    """A question that is open about the same event is asked anew, as the newer file tells it."""
    names = {_identity(event) for event in events}
    for talk in tuple(turn.state.talks.values()):
        if talk.kind is TalkKind.CALENDAR and {_identity(event) for event in events_of(Scene(turn, talk))} <= names:
            turn.drop(talk)


def _identity(event: CalendarEvent) -> tuple[object, ...]:
    return (event.uid, event.occurrence) if event.uid else (event.title, event.wall, event.zone)


def _ask(talks: Talks, turn: Turn, events: tuple[CalendarEvent, ...], *before: Text) -> None:
    talks.begin(turn, TalkKind.CALENDAR, *before, answers={EVENTS: kept(events)})


def _first_word(turn: Turn, events: tuple[CalendarEvent, ...]) -> tuple[Text, ...]:
    """What was read, where something else is asked before it: the zone. Its hours mean nothing before that."""
    if turn.person.zone_known or len(events) > 1:
        return ()
    begins_at, title = starts(events[0], turn.person), text("name", name=events[0].title)
    if begins_at is None:
        return (text("calendar-found", title=title),)
    day = Brief(begins_at.date(), short=True)
    return (text("calendar-found", title=text("calendar-event-day", title=title, day=day)),)


def _finish(talks: Talks, turn: Turn, talk: Talk) -> None:
    scene = Scene(turn, talk)
    case = case_of(scene)
    if talk.answers.get("check") == LEAVE or case is Case.OFF_NONE:
        turn.say(text("calendar-left-alone"))
    elif case not in ASKED:
        _say_why_not(scene, case)
    elif "check" not in talk.answers:
        turn.say(text("calendar-left-alone"))
    elif case is Case.NEW:
        _keep_new(talks, scene)
    elif case in MOVES:
        _keep_moved(talks, scene)
    elif case in OFFS:
        _call_off(scene)
    _ask_the_others(talks, scene)


def _say_why_not(scene: Scene, case: Case) -> None:
    """There is nothing to ask: it is known, or of nothing that is known."""
    turn, event, known = scene.turn, event_of(scene), interview_of(scene)
    if known is None or event is None:
        label = event_label(scene, event) if event else text("name", name="?")
        turn.say(text("calendar-off-unknown", event=label), *_other_days(scene))
        return
    lead = scene.state.leads[known.lead]
    if case is Case.ADOPTED:
        place = known.place or place_of(event)
        turn.put(replace(known, uid=event.uid, sequence=event.sequence, occurrence=event.occurrence, place=place))
    keys = {Case.ADOPTED: "calendar-adopted", Case.OFF_ALREADY: "calendar-known-off"}
    key = keys.get(case, "calendar-known")
    turn.say(text(key, name=name_of(lead), at=turn.at(known.starts)), rows=((open_card(lead),),))


def _other_days(scene: Scene) -> tuple[Text, ...]:
    """Where an interview of that employer is planned on another day: that it stands."""
    event = event_of(scene)
    lead, _ = leads_for(event, scene.state.open_leads()) if event else (None, ())
    known = first_planned(scene.state.leads[lead], scene.state.interviews.values()) if lead else None
    if lead is None or known is None:
        return ()
    return (text("calendar-off-other-day", name=name_of(scene.state.leads[lead]), at=scene.turn.at(known.starts)),)


def _keep_new(talks: Talks, scene: Scene) -> None:
    turn, event, at = scene.turn, event_of(scene), begins(scene)
    if event is None:
        return
    lead = lead_of(scene)
    if lead is None:
        role = scene.answers.get("role", "")
        lead = new_lead(turn, employer(scene), Stage.APPLIED, min(at.astimezone(UTC), turn.now), role=role)
    _keep_notes(turn, lead, scene.talk)
    if (before := interview_of(scene)) is not None:
        turn.put(replace(before, uid="", occurrence=None))  # that round is over: the name is the next one's now
    told = "zone-told" in scene.answers if "time" in scene.answers else event.zone not in ("", UTC_ZONE)
    interview = Interview(
        turn.new_id(), lead.id, at.replace(tzinfo=None), str(at.tzinfo), minutes(scene), kind(scene), turn.now,
        zone_told=told, place=place_of(event), uid=event.uid, sequence=event.sequence, occurrence=event.occurrence,
    )  # fmt: skip
    _settle(talks, turn, lead, interview)


def _keep_moved(talks: Talks, scene: Scene) -> None:
    turn, event, known, at = scene.turn, event_of(scene), interview_of(scene), begins(scene)
    if event is None or known is None:
        return
    lead = scene.state.leads[known.lead]
    _keep_notes(turn, lead, scene.talk)
    moved = replace(
        known, wall=at.replace(tzinfo=None), zone=str(at.tzinfo), minutes=minutes(scene), kind=kind(scene),
        told=turn.now, reminded=None, place=place_of(event) or known.place, sequence=event.sequence,
        occurrence=event.occurrence or known.occurrence,
    )  # fmt: skip
    _settle(talks, turn, lead, moved)


def _settle(talks: Talks, turn: Turn, lead: Lead, interview: Interview) -> None:
    """Keep the interview and what it means; where there is an offer already, it is a date and no round."""
    if lead.stage not in (Stage.OFFER, Stage.ACCEPTED):
        settle(talks, turn, lead, interview)
        return
    over = interview.ends <= turn.now
    turn.put(replace(interview, status=InterviewStatus.OVER if over else InterviewStatus.PLANNED))
    turn.note(lead, Move.PLANNED, when=interview.starts.isoformat(), kind=interview.kind)
    show_card(turn, lead)


def _call_off(scene: Scene) -> None:
    turn, event, known = scene.turn, event_of(scene), interview_of(scene)
    if event is None or known is None:
        return
    lead = scene.state.leads[known.lead]
    _keep_notes(turn, lead, scene.talk)
    was_planned = known.status is InterviewStatus.PLANNED
    turn.put(replace(known, status=InterviewStatus.CANCELLED, sequence=event.sequence if known.uid else known.sequence))
    if was_planned and lead.stage is Stage.INTERVIEW_PLANNED:
        lead = happen(turn, lead, Move.CALLED_OFF)
    else:
        turn.note(lead, Move.CALLED_OFF)
    turn.say(text("called-off", name=name_of(lead)), plan_of(turn, lead), rows=((open_card(lead),),))


def _keep_notes(turn: Turn, lead: Lead, talk: Talk) -> None:
    for note in filter(None, talk.answers.get(NOTES, "").split("\n")):
        turn.note(lead, "note", text=note)


def _ask_the_others(talks: Talks, scene: Scene) -> None:
    """Go on with what else was in the file, unless a check-in has just begun."""
    turn, chosen = scene.turn, event_of(scene)
    others, _ = _worth_asking(turn, tuple(event for event in events_of(scene) if event != chosen))
    asking = turn.state.asking()
    if others and (asking is None or asking.asked < scene.talk.asked):
        _ask(talks, turn, others, text("calendar-others"))


def _leave(turn: Turn, talk: Talk) -> None:
    turn.say(text("calendar-left"))


CALENDAR_FILE = Script(
    TalkKind.CALENDAR,
    QUESTIONS,
    finish=_finish,
    keep=keep_zone,
    leave=_leave,
    jumps=(
        ZONE_CHANGE,
        Jump("check", CHANGE, "change"),
        Jump("check", FLIP, "check"),
        Jump("change", "lead", "which"),
        Jump("change", "kind", "kind"),
        Jump("change", "time", "day"),
    ),
)  # fmt: skip
