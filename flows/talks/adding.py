"""Adding: an application, an interview past or coming, an interview that was moved. Nothing counts before *Right*."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from flows.acts import keep_interview, new_lead, noted_application, report
from flows.cards import calendar_button, name_of, open_card, plan_of, way
from flows.effects import Text, text
from flows.languages import best
from flows.moves import not_held
from flows.talks.lengths import length_question, minutes_of
from flows.talks.not_held import GONE_BY
from flows.talks.parts import ZONE_CHANGE, ask, keep_zone, kind_of, read_name, way_options, zone_questions
from flows.talks.resume import before_the_next
from flows.talks.script import EITHER, NOTES, Answers, Jump, Option, Question, Reader, Scene, Script
from flows.talks.talk import Talks
from flows.talks.times import (
    HOUR_FIRST,
    DayReader,
    day_options,
    flip_option,
    instant_of,
    left_out,
    moment_questions,
    setting_of,
    wall_of,
    zone_of,
)
from flows.turn import Turn
from flows.understanding.correcting import name_told
from flows.understanding.mode import kind_alone, kind_told, source_told
from flows.understanding.when import find_times
from flows.understanding.which import which_leads
from flows.values import Interview, InterviewStatus, Kind, Lead, Stage, Talk, TalkKind
from flows.workdays import at_wall_time

MOST_LEADS_OFFERED = 8
SOURCES = ("website", "recruiter", "referral", "direct")
RIGHT, CHANGE, NEW, FLIP = "right", "change", "new", "flip"
NAMED = "named"
"""The answer that says that the employer was typed where the lead was asked."""
EARLY = "early"
"""The answer that says that the day was told where the role was asked."""
APPLIED_ON = DayReader("day", ahead=False)
HELD_ON = DayReader("day", ahead=None, interview=True)


def _new_employer(scene: Scene) -> bool:
    return scene.talk.lead is None and scene.answers.get("which", NEW) == NEW


def _employer_applies(scene: Scene) -> bool:
    return _new_employer(scene) and NAMED not in scene.answers


def _which_applies(scene: Scene) -> bool:
    return scene.talk.lead is None and bool(scene.state.open_leads())


def _which(scene: Scene) -> tuple[Option, ...]:
    leads = scene.state.open_leads()[-MOST_LEADS_OFFERED:]
    chosen = {NAMED: ""}
    return (*(Option(str(lead.id), name_of(lead), chosen) for lead in leads), Option(NEW, text("which-new"), chosen))


def _read_employer(scene: Scene, typed: str) -> dict[str, str] | Text:
    leads = scene.state.open_leads()
    certain, near = which_leads(typed, "", leads)
    if certain is None and (role := name_told(typed, best(scene.person.language), "", marked=False)):
        certain, _ = which_leads("", role, leads)  # "the waiter one"
    if certain is not None:
        return {"which": str(certain), NAMED: "", "employer": ""}
    if len(near) > 1 and len({scene.state.leads[id_].employer for id_ in near}) == 1:
        return text("wonder-which")  # several roles there
    read = read_name("employer")(scene, typed)
    return read if isinstance(read, Text) else {"which": NEW, NAMED: "yes", **read}


def _read_role(day: DayReader) -> Reader:
    """A role; a day that is told there is kept as the day, and the role left out: nobody is a "tomorrow at three"."""

    def reads(scene: Scene, typed: str) -> Answers | Text:
        told = day(scene, typed)
        if isinstance(told, Mapping) and told.get(EITHER):  # which of the days it is, is asked where the day is
            return {name: value for name, value in told.items() if name != "day"}
        if isinstance(told, Text) or not told.get("day"):
            return read_name("role")(scene, typed)
        return {"role": "", EARLY: "yes", **told}

    return reads


def told_early(scene: Scene, typed: str) -> Answers:
    """How an interview is held, how they applied, and the one time that stands in what was typed before it is asked."""
    language = best(scene.person.language)
    how = {"source": source_told(typed, language), "kind": str(kind_alone(typed, language) or "")}
    told: dict[str, str] = {name: value for name, value in how.items() if value and name == scene.talk.question}
    day = HELD_ON if scene.talk.kind is TalkKind.INTERVIEW else APPLIED_ON
    found = find_times(typed, setting_of(scene, day.ahead))
    when = day(scene, typed[found[0].start : found[0].end]) if len(found) == 1 else {}
    if isinstance(when, Text) or not any(when.get(name) for name in ("day", "time", EITHER)):
        return told
    if scene.talk.question == "kind" and (kind := kind_told(typed, language)):
        told["kind"] = kind
    early = {EARLY: "yes"} if when.get("day") else {}
    return {**{name: value for name, value in when.items() if value or name != "day"}, **early, **told}


def _unless_told(question: Question) -> Question:
    """The question about the day, which is not asked if it was told before its turn."""
    return replace(question, applies=lambda scene: EARLY not in scene.answers)


def _choices(question: str, *values: str) -> tuple[Option, ...]:
    return tuple(Option(value, text(f"{question}-{value}")) for value in values)


def _read_back(scene: Scene) -> tuple[Text, ...]:
    lead = _lead_of(scene)
    name = name_of(lead) if lead else _typed_name(scene)
    twin = (text("read-back-twin"),) if lead is None and _twin(scene) else ()
    kind = way(Kind(kind_of(scene)))
    when = instant_of(scene.person, scene.talk)
    shown = scene.turn.at(when)
    behind = when.astimezone(UTC) + timedelta(minutes=minutes_of(scene.talk)) <= scene.turn.now
    told = time.fromisoformat(scene.answers["time"])
    skipped = left_out(told, when.time())
    key = "read-back-past" if behind else "read-back-interview"
    return (text(key, name=name, kind=kind, at=shown), *skipped, *twin)


def _typed_name(scene: Scene) -> Text:
    employer, role = scene.answers.get("employer", ""), scene.answers.get("role", "")
    return text("lead-name", employer=employer, role=role) if role else text("name", name=employer)


def _twin(scene: Scene) -> bool:
    """Whether an open lead has the same employer and role: said when reading back, never forbidden."""
    told = (scene.answers.get("employer", "").casefold(), scene.answers.get("role", "").casefold())
    return any((lead.employer.casefold(), lead.role.casefold()) == told for lead in scene.state.open_leads())


def _lead_of(scene: Scene) -> Lead | None:
    chosen = scene.answers.get("which", NEW)
    return scene.lead or (scene.state.leads.get(int(chosen)) if chosen != NEW else None)


def _right_or_change(scene: Scene) -> tuple[Option, ...]:
    # The zone is what was read back with it: once it is another, an old "Right" reads back anew.
    return (
        Option(scene.person.zone, text("right")),
        *flip_option(scene, FLIP),
        Option(CHANGE, text("change"), {EARLY: "", HOUR_FIRST: ""}),
    )


def _new_lead(turn: Turn, talk: Talk, stage: Stage, at: datetime) -> Lead:
    told = talk.answers
    return new_lead(turn, told["employer"], stage, at, role=told.get("role", ""), source=told.get("source", ""))


def _keep_notes(turn: Turn, lead: Lead, talk: Talk) -> None:
    for note in filter(None, talk.answers.get(NOTES, "").split("\n")):
        turn.note(lead, "note", text=note)


def _finish_application(talks: Talks, turn: Turn, talk: Talk) -> None:
    day = date.fromisoformat(talk.answers["day"])
    at = min(at_wall_time(turn.person, day, time(12)), turn.now).astimezone(UTC)
    lead = _new_lead(turn, talk, Stage.APPLIED, at)
    _keep_notes(turn, lead, talk)
    report(turn, replace(noted_application(turn, lead, day), more=before_the_next(turn)))


def _finish_interview(talks: Talks, turn: Turn, talk: Talk) -> None:
    starts = instant_of(turn.person, talk).astimezone(UTC)
    lead = _lead_of(Scene(turn, talk)) or _new_lead(turn, talk, Stage.APPLIED, min(starts, turn.now))
    _keep_notes(turn, lead, talk)
    interview = Interview(
        turn.new_id(), lead.id, wall_of(turn.person, talk), zone_of(turn.person, talk), minutes_of(talk),
        Kind(talk.answers["kind"]), turn.now, zone_told="zone-told" in talk.answers,
    )  # fmt: skip
    settle(talks, turn, lead, interview)


def _finish_move(talks: Talks, turn: Turn, talk: Talk) -> None:
    interview = turn.state.interviews[talk.interview or 0]
    if interview.status is InterviewStatus.OVER and GONE_BY in talk.answers:
        not_held(turn, interview)
    elif interview.status is not InterviewStatus.PLANNED:  # it took place, or was called off, since this was asked
        turn.say(text("moved-on"), rows=((open_card(turn.state.leads[interview.lead]),),))
        return
    moved = replace(
        interview, wall=wall_of(turn.person, talk), zone=zone_of(turn.person, talk),
        zone_told="zone-told" in talk.answers,
        minutes=minutes_of(talk) if "length-told" in talk.answers else interview.minutes, told=turn.now, reminded=None,
    )  # fmt: skip
    settle(talks, turn, turn.state.leads[interview.lead], moved)


def settle(talks: Talks, turn: Turn, lead: Lead, interview: Interview) -> None:
    """Keep an interview; one that is over begins its check-in, one ahead gets its plan."""
    over, name = keep_interview(turn, lead, interview), name_of(lead)
    if over:
        past = text("added-past", name=name)
        talks.begin(turn, TalkKind.CHECK_IN, past, lead=lead.id, interview=interview.id)
        return
    added = text("added-interview", name=name, at=turn.at(interview.starts))
    lead = turn.state.leads[lead.id]
    # One that came from a calendar stands there already.
    into_calendar = () if interview.uid else (calendar_button(lead),)
    turn.say(added, plan_of(turn, lead), rows=((open_card(lead), *into_calendar),))


def _leave(turn: Turn, talk: Talk) -> None:
    turn.say(text("left-adding"))


CHECK = Question("check", _read_back, _right_or_change, optional=False, wide=2)

ADD = Script(
    TalkKind.ADD,
    (
        *zone_questions(),
        Question("employer", ask("ask-employer"), read=read_name("employer"), optional=False),
        Question("role", ask("ask-role"), read=_read_role(APPLIED_ON)),
        Question("source", ask("ask-source"), lambda scene: _choices("source", *SOURCES), wide=2),
        _unless_told(Question("day", ask("ask-applied-day"), day_options(0, -1), APPLIED_ON, optional=False, wide=2)),
        Question(
            "check",
            lambda scene: (
                text("read-back-application", name=_typed_name(scene), day=date.fromisoformat(scene.answers["day"])),
                *((text("read-back-twin"),) if _twin(scene) else ()),
            ),
            _right_or_change,
            optional=False,
            wide=2,
        ),
    ),
    finish=_finish_application,
    keep=keep_zone,
    leave=_leave,
    jumps=(ZONE_CHANGE, Jump("check", CHANGE, "employer")),
)

INTERVIEW = Script(
    TalkKind.INTERVIEW,
    (
        *zone_questions(),
        Question("which", ask("ask-which"), _which, _read_employer, _which_applies, optional=False),
        Question("employer", ask("ask-employer"), read=read_name("employer"),
                 applies=_employer_applies, optional=False),
        Question("role", ask("ask-role"), read=_read_role(HELD_ON), applies=_new_employer),
        Question("kind", ask("ask-kind"), way_options, optional=False, wide=3),
        *(_unless_told(each) if each.name == "day" else each for each in moment_questions()),
        length_question(),
        CHECK,
    ),
    finish=_finish_interview,
    keep=keep_zone,
    leave=_leave,
    jumps=(ZONE_CHANGE, Jump("check", CHANGE, "day"), Jump("check", FLIP, "check")),
)  # fmt: skip

MOVE = Script(
    TalkKind.MOVE,
    (*zone_questions(), *moment_questions("ask-moved-day"), CHECK),
    finish=_finish_move,
    keep=keep_zone,
    leave=_leave,
    jumps=(ZONE_CHANGE, Jump("check", CHANGE, "day"), Jump("check", FLIP, "check")),
)
