"""Adding: an application, an interview past or coming, an interview that was moved. Nothing counts before *Right*."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from flows.cards import name_of, open_card, plan_of
from flows.effects import Text, text
from flows.ladder import FIRST_STEP
from flows.lead import Move
from flows.moves import happen
from flows.talks.parts import (
    ZONE_CHANGE,
    DayReader,
    ask,
    day_options,
    instant_of,
    keep_zone,
    moment_questions,
    read_name,
    wall_of,
    zone_questions,
)
from flows.talks.resume import before_the_next
from flows.talks.script import NOTES, Jump, Option, Question, Scene, Script
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.values import Interview, InterviewStatus, Kind, Lead, Stage, Talk, TalkKind
from flows.workdays import at_wall_time

MOST_LEADS_OFFERED = 8
SOURCES = ("website", "recruiter", "referral", "direct")
LENGTHS = ("30", "45", "60", "90", "120", "180")
USUAL_LENGTH = "60"
RIGHT, CHANGE, NEW = "right", "change", "new"


def _new_employer(scene: Scene) -> bool:
    return scene.talk.lead is None and scene.answers.get("which", NEW) == NEW


def _which_applies(scene: Scene) -> bool:
    return scene.talk.lead is None and bool(scene.state.open_leads())


def _which(scene: Scene) -> tuple[Option, ...]:
    leads = scene.state.open_leads()[-MOST_LEADS_OFFERED:]
    return (*(Option(str(lead.id), name_of(lead)) for lead in leads), Option(NEW, text("which-new")))


def _read_employer(scene: Scene, typed: str) -> dict[str, str] | Text:
    read = read_name("employer")(scene, typed)
    return read if isinstance(read, Text) else {"which": NEW, **read}


def _choices(question: str, *values: str) -> tuple[Option, ...]:
    return tuple(Option(value, text(f"{question}-{value}")) for value in values)


def _length_applies(scene: Scene) -> bool:
    return "time" in scene.answers and instant_of(scene.person, scene.talk) > scene.turn.now


def _read_back(scene: Scene) -> tuple[Text, ...]:
    lead = _lead_of(scene)
    name = name_of(lead) if lead else _typed_name(scene)
    twin = (text("read-back-twin"),) if lead is None and _twin(scene) else ()
    kind = text(f"kind-{scene.answers.get('kind', Kind.VIDEO)}")
    when = instant_of(scene.person, scene.talk)
    minutes = int(scene.answers.get("length", USUAL_LENGTH))
    behind = when.astimezone(UTC) + timedelta(minutes=minutes) <= scene.turn.now
    return (text("read-back-past" if behind else "read-back-interview", name=name, kind=kind, at=when), *twin)


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
    return (Option(scene.person.zone, text("right")), Option(CHANGE, text("change")))


def _new_lead(turn: Turn, talk: Talk, stage: Stage, at: datetime) -> Lead:
    answers = talk.answers
    lead = Lead(
        turn.new_id(), answers["employer"], stage, FIRST_STEP[stage], at, at, turn.now,
        role=answers.get("role", ""), source=answers.get("source", ""),
    )  # fmt: skip
    turn.put(lead)
    return lead


def _keep_notes(turn: Turn, lead: Lead, talk: Talk) -> None:
    for note in filter(None, talk.answers.get(NOTES, "").split("\n")):
        turn.note(lead, "note", text=note)


def _finish_application(talks: Talks, turn: Turn, talk: Talk) -> None:
    day = date.fromisoformat(talk.answers["day"])
    at = min(at_wall_time(turn.person, day, time(12)), turn.now).astimezone(UTC)
    lead = _new_lead(turn, talk, Stage.APPLIED, at)
    _keep_notes(turn, lead, talk)
    turn.note(lead, "added", day=day.isoformat())
    noted = text("added-application", name=name_of(lead))
    turn.say(noted, plan_of(turn, lead), *before_the_next(turn), rows=((open_card(lead),),))


def _finish_interview(talks: Talks, turn: Turn, talk: Talk) -> None:
    starts = instant_of(turn.person, talk).astimezone(UTC)
    lead = _lead_of(Scene(turn, talk)) or _new_lead(turn, talk, Stage.APPLIED, min(starts, turn.now))
    _keep_notes(turn, lead, talk)
    interview = Interview(
        turn.new_id(), lead.id, wall_of(talk), turn.person.zone, int(talk.answers.get("length", USUAL_LENGTH)),
        Kind(talk.answers["kind"]), turn.now,
    )  # fmt: skip
    _settle(talks, turn, lead, interview)


def _finish_move(talks: Talks, turn: Turn, talk: Talk) -> None:
    interview = turn.state.interviews[talk.interview or 0]
    if interview.status is not InterviewStatus.PLANNED:  # it took place, or was called off, since this was asked
        turn.say(text("moved-on"), rows=((open_card(turn.state.leads[interview.lead]),),))
        return
    moved = replace(interview, wall=wall_of(talk), zone=turn.person.zone, told=turn.now, reminded=None)
    _settle(talks, turn, turn.state.leads[interview.lead], moved)


def _settle(talks: Talks, turn: Turn, lead: Lead, interview: Interview) -> None:
    """Keep an interview; one that is over begins its check-in, one ahead gets its plan."""
    over = interview.ends <= turn.now
    turn.put(replace(interview, status=InterviewStatus.OVER if over else InterviewStatus.PLANNED))
    when, name = interview.starts.isoformat(), name_of(lead)
    if over and interview.ends < lead.last_contact and not lead.closed:
        turn.note(lead, Move.INTERVIEWED, when=when, kind=interview.kind)  # an earlier round told late moves nothing
        past = text("added-past", name=name)
        talks.begin(turn, TalkKind.CHECK_IN, past, lead=lead.id, interview=interview.id)
        return
    if lead.closed:
        lead = happen(turn, lead, Move.HEARD)  # it was closed while this was being told: they want to meet after all
    if over:
        happen(turn, lead, Move.INTERVIEWED, interview.ends.astimezone(UTC), when=when, kind=interview.kind)
        past = text("added-past", name=name)
        talks.begin(turn, TalkKind.CHECK_IN, past, lead=lead.id, interview=interview.id)
        return
    lead = happen(turn, lead, Move.PLANNED, when=when, kind=interview.kind)
    added = text("added-interview", name=name, at=interview.starts)
    turn.say(added, plan_of(turn, lead), rows=((open_card(lead),),))


def _leave(turn: Turn, talk: Talk) -> None:
    turn.say(text("left-adding"))


CHECK = Question("check", _read_back, _right_or_change, optional=False, wide=2)

ADD = Script(
    TalkKind.ADD,
    (
        *zone_questions(),
        Question("employer", ask("ask-employer"), read=read_name("employer"), optional=False),
        Question("role", ask("ask-role"), read=read_name("role")),
        Question("source", ask("ask-source"), lambda scene: _choices("source", *SOURCES), wide=2),
        Question(
            "day", ask("ask-applied-day"), day_options(0, -1), DayReader("day", ahead=False), optional=False, wide=2
        ),
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
                 applies=_new_employer, optional=False),
        Question("role", ask("ask-role"), read=read_name("role"), applies=_new_employer),
        Question("kind", ask("ask-kind"), lambda scene: _choices("kind", *Kind), optional=False, wide=3),
        *moment_questions(),
        Question("length", ask("ask-length"), lambda scene: _choices("length", *LENGTHS),
                 applies=_length_applies, wide=3),
        CHECK,
    ),
    finish=_finish_interview,
    keep=keep_zone,
    leave=_leave,
    jumps=(ZONE_CHANGE, Jump("check", CHANGE, "day")),
)  # fmt: skip

MOVE = Script(
    TalkKind.MOVE,
    (*zone_questions(), *moment_questions("ask-moved-day"), CHECK),
    finish=_finish_move,
    keep=keep_zone,
    leave=_leave,
    jumps=(ZONE_CHANGE, Jump("check", CHANGE, "day")),
)
