"""The questions about a calendar file: when each is asked, in which words, with which choices. Nothing is kept here."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta
from zlib import crc32

from flows.calendar import CalendarEvent
from flows.cards import name_of, way
from flows.effects import Brief, Slot, Text, text
from flows.invitations import employer_of, kind_of, leads_for, place_of, proposed_employer, starts
from flows.spans import length_words
from flows.talks.calendar_case import (
    EVENT,
    NEW,
    NONE,
    OFF_WHICH,
    Case,
    begins,
    called_off,
    case_of,
    employer,
    event_of,
    events_of,
    interview_of,
    kind,
    lead_of,
    minutes,
)
from flows.talks.parts import read_name, way_options, zone_questions
from flows.talks.script import Answers, Option, Question, Scene
from flows.talks.times import flip_option, moment_questions, setting_of
from flows.understanding.meaning import yes_or_no
from flows.understanding.which import which_leads
from flows.values import Interview

MOST_OFFERED = 8
CHANGE, LEAVE, FLIP = "change", "leave", "flip"
MOVES = (Case.MOVED, Case.CHANGED, Case.ON_AGAIN, Case.OLD)
OFFS = (Case.OFF, Case.OLD_OFF)
ASKED = (Case.NEW, *MOVES, *OFFS)
DAY, TIME = moment_questions("ask-moved-day")


def _is_new(scene: Scene) -> bool:
    return case_of(scene) is Case.NEW


def _sure(scene: Scene) -> bool:
    """Whether the lead need not be asked: it is named for certain, or there is none to choose from."""
    event = event_of(scene)
    certain, near = leads_for(event, tuple(scene.state.leads.values())) if event else (None, ())
    known = interview_of(scene) is not None
    return known or certain is not None or not (near or scene.state.open_leads())


def _which_applies(scene: Scene) -> bool:
    return _is_new(scene) and not _sure(scene)


def _which_options(scene: Scene) -> tuple[Option, ...]:
    event, leads = event_of(scene), scene.state.leads
    _, near = leads_for(event, tuple(leads.values())) if event else (None, ())
    others = [lead.id for lead in reversed(scene.state.open_leads()) if lead.id not in near]
    shown = [leads[id_] for id_ in (*near, *others)[:MOST_OFFERED]]
    sure, unsure = (employer_of(event), proposed_employer(event)) if event else ("", "")
    guess = sure or unsure
    new = text("calendar-which-new", employer=text("name", name=guess)) if guess else text("which-new")
    back = {"employer": "", "role": "", "named": ""}
    taken = back if sure or not unsure else {**back, "employer": unsure, "named": "yes"}
    return (*(Option(str(lead.id), name_of(lead), also=back) for lead in shown), Option(NEW, new, also=taken))


def _employer_options(scene: Scene) -> tuple[Option, ...]:
    """The name in the title, if there is one: it may be the employer's."""
    event = event_of(scene)
    name = proposed_employer(event) if event else ""
    return (Option("proposed", text("name", name=name), {"employer": name}),) if name else ()


def _in_the_file(key: str) -> Callable[[Scene], tuple[Text, ...]]:
    """A question below what stood in the file: title and time, unless they were told with one before it."""

    def words(scene: Scene) -> tuple[Text, ...]:
        return (*_found(scene), text(key))

    return words


def _found(scene: Scene) -> tuple[Text, ...]:
    event = event_of(scene)
    told_before = {"which", "employer", "role", "kind"} & scene.answers.keys() or len(events_of(scene)) > 1
    asked_alone = scene.talk.question in ("which", "employer")
    if event is None or (told_before and not asked_alone):
        return ()
    return (text("calendar-found", title=event_label(scene, event)),)


def _read_which(scene: Scene, typed: str) -> Answers | Text:
    certain, _ = which_leads(typed, "", scene.state.open_leads())
    if certain is not None:
        return {"which": str(certain), "employer": "", "role": "", "named": ""}
    told = read_name("employer")(scene, typed)
    return told if isinstance(told, Text) else {"which": NEW, "named": "yes", **told}


def _employer_applies(scene: Scene) -> bool:
    event = event_of(scene)
    told = "named" in scene.answers or (event is not None and bool(employer_of(event)))
    return _is_new(scene) and lead_of(scene) is None and not told


def _role_applies(scene: Scene) -> bool:
    event = event_of(scene)
    guessed = "named" not in scene.answers and event is not None and bool(employer_of(event))
    return _is_new(scene) and lead_of(scene) is None and not guessed


def _kind_applies(scene: Scene) -> bool:
    event = event_of(scene)
    return _is_new(scene) and event is not None and kind_of(event) is None


def _time_applies(scene: Scene) -> bool:
    """A day without an hour: as the event tells it, or as it was chosen here."""
    event = event_of(scene)
    told = "day" in scene.answers or (event is not None and event.all_day)
    return told and "time-with-day" not in scene.answers and case_of(scene) in (Case.NEW, *MOVES)


def _ask_time(scene: Scene) -> tuple[Text, ...]:
    if "day" in scene.answers or "half" in scene.answers:
        return TIME.ask(scene)
    return (*_found(scene), text("calendar-ask-time", day=begins(scene).date()))


def _ask_event(scene: Scene) -> tuple[Text, ...]:
    more = (text("calendar-ask-event-more", count=MOST_OFFERED),) if len(events_of(scene)) > MOST_OFFERED else ()
    return (text("calendar-ask-event"), *more)


def _event_options(scene: Scene) -> tuple[Option, ...]:
    shown = events_of(scene)[:MOST_OFFERED]
    return tuple(Option(str(at), event_label(scene, event)) for at, event in enumerate(shown))


def event_label(scene: Scene, event: CalendarEvent) -> Text:
    """An event as the file tells it: title, day, hour."""
    told = (event.title, event.organiser, event.place)
    named = next((each for each in told if any(char.isprintable() and not char.isspace() for char in each)), "?")
    slots: dict[str, Slot] = {"title": text("name", name=named)}
    at = starts(event, scene.person)
    if at is None:
        return Text("calendar-event-untimed", slots)
    here = at.astimezone(scene.person.tz) if not event.all_day else at
    slots["day"] = Brief(here.date(), short=True)
    return (
        Text("calendar-event-day", slots) if event.all_day else Text("calendar-event", {**slots, "time": here.time()})
    )


def _ask_off_which(scene: Scene) -> tuple[Text, ...]:
    event = event_of(scene)
    return (text("calendar-off-which", event=event_label(scene, event) if event else text("name", name="?")),)


def _off_options(scene: Scene) -> tuple[Option, ...]:
    found = tuple(Option(str(each.id), _off_label(scene, each)) for each in called_off(scene)[:MOST_OFFERED])
    return (*found, Option(NONE, text("calendar-off-none")))


def _off_label(scene: Scene, interview: Interview) -> Text:
    name = name_of(scene.state.leads[interview.lead])
    return text("calendar-off-button", name=name, day=Brief(interview.starts.date(), short=True))


def _read_back(scene: Scene) -> tuple[Text, ...]:
    event, case = event_of(scene), case_of(scene)
    if event is None or case not in ASKED:
        return (text("calendar-left-alone"),)
    title = event_label(scene, event) if case in OFFS else text("name", name=event.title)
    sender = event.organiser or event.email
    told = {"organiser": sender} if sender else {}
    opening = text("calendar-found-from" if sender else "calendar-found", title=title, **told)
    lines = (_as(scene, case), *_place(scene, event, case))
    repeats = (text("calendar-repeats"),) if event.repeats and case not in OFFS else ()
    strange = (text("calendar-zone-strange", zone=event.strange_zone),) if event.strange_zone else ()
    ask = () if case in (*OFFS, Case.OLD) else (text("calendar-right"),)
    return (opening, text("lines", lines=lines), *repeats, *strange, *ask)


def _as(scene: Scene, case: Case) -> Text:
    """The interview as it would be kept."""
    at, known, lead = begins(scene), interview_of(scene), lead_of(scene)
    name = name_of(lead) if lead else _new_name(scene)
    shown, how = scene.turn.at(at), way(kind(scene))
    before = scene.turn.at(known.starts) if known else shown
    if case is Case.NEW:
        over = at.astimezone(UTC) + timedelta(minutes=minutes(scene)) <= scene.turn.now
        key = "calendar-as-past" if over else "calendar-as"
        return text(key, name=name, kind=how, at=shown, length=length_words(minutes(scene)))
    if case is Case.CHANGED:
        return text("calendar-changed", name=name, at=shown, kind=how, length=length_words(minutes(scene)))
    if case is Case.OFF:
        return text("calendar-off", name=name, at=before)
    keys = {Case.MOVED: "calendar-moved", Case.ON_AGAIN: "calendar-on-again", Case.OLD: "calendar-old"}
    return text(keys.get(case, "calendar-old-off"), name=name, at=shown, before=before)


def _new_name(scene: Scene) -> Text:
    told, role = employer(scene), scene.answers.get("role", "")
    return text("lead-name", employer=told, role=role) if role else text("name", name=told)


def _place(scene: Scene, event: CalendarEvent, case: Case) -> tuple[Text, ...]:
    place = place_of(event)
    return (text("calendar-place", place=place),) if place and case not in (*OFFS, Case.OLD) else ()


def _check_options(scene: Scene) -> tuple[Option, ...]:
    case, sign = case_of(scene), _sign(scene)
    if case in OFFS:
        yes = text("right") if case is Case.OFF else text("calendar-take-old")
        return (Option(sign, yes), Option(LEAVE, text("calendar-leave")))
    if case is Case.OLD:
        return (Option(sign, text("calendar-take-old")), Option(LEAVE, text("calendar-leave")))
    return (Option(sign, text("right")), *flip_option(scene, FLIP), Option(CHANGE, text("change")))


def _read_check(scene: Scene, typed: str) -> Answers | Text:
    """A yes or a no that is typed instead of pressed."""
    agreed = yes_or_no(typed, setting_of(scene, None))
    if agreed:
        return {"check": _sign(scene)}
    if agreed is not None and any(option.value == LEAVE for option in _check_options(scene)):
        return {"check": LEAVE}
    return text("heard-not-an-answer")


def _sign(scene: Scene) -> str:
    """What *Right* says yes to: once it means something else, an old button reads back anew."""
    lead, known = lead_of(scene), interview_of(scene)
    told = (
        case_of(scene),
        begins(scene).isoformat(),
        kind(scene),
        lead and lead.id,
        known and known.id,
        employer(scene),
    )
    return f"{crc32(repr(told).encode()):08x}"


def _change_options(scene: Scene) -> tuple[Option, ...]:
    lead = (Option("lead", text("calendar-change-lead")),) if _is_new(scene) else ()
    return (*lead, Option("kind", text("calendar-change-kind")), Option("time", text("calendar-change-time")))


QUESTIONS: tuple[Question, ...] = (
    *zone_questions(),
    Question(EVENT, _ask_event, _event_options, applies=lambda scene: len(events_of(scene)) > 1, optional=False),
    Question("which", _in_the_file("calendar-ask-which"), _which_options, _read_which, _which_applies,
             optional=False),
    Question("employer", _in_the_file("ask-employer"), _employer_options, read_name("employer"),
             applies=_employer_applies, optional=False),
    Question("role", _in_the_file("ask-role"), read=read_name("role"), applies=_role_applies),
    Question("kind", _in_the_file("ask-kind"),
             way_options,
             applies=_kind_applies, optional=False, wide=3),
    replace(DAY, applies=lambda scene: False),
    replace(TIME, ask=_ask_time, applies=_time_applies),
    Question(OFF_WHICH, _ask_off_which, _off_options, applies=lambda scene: case_of(scene) is Case.OFF_WHICH,
             optional=False),
    Question("check", _read_back, _check_options, _read_check, lambda scene: case_of(scene) in ASKED,
             optional=False, wide=2),
    Question("change", lambda scene: (text("calendar-ask-change"),), _change_options, applies=lambda scene: False,
             optional=False),
)  # fmt: skip
"""All that is asked about a calendar file."""
