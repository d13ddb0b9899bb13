"""How an interview is held: the one question left after an interview was told in a person's own words."""

from dataclasses import replace

from flows.cards import name_of, open_card, plan_of
from flows.effects import Rows, Text, text
from flows.languages import best
from flows.state import State
from flows.talks.check_in import FEWEST_WORDS, begin_check_in, told_in_passing
from flows.talks.script import Answers, Option, Question, Scene, Script
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.understanding.mode import kind_told
from flows.values import Interview, InterviewStatus, Kind, Lead, Talk, TalkKind


def _words(scene: Scene) -> tuple[Text, ...]:
    lead = scene.lead
    name = name_of(lead) if lead else text("name", name="…")
    over = scene.interview is not None and scene.interview.ends <= scene.turn.now
    return (text("heard-held-past" if over else "heard-held", name=name),)


def _options(scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(kind, text(f"kind-{kind}")) for kind in Kind)


def _read(scene: Scene, typed: str) -> Answers | Text:
    kind = kind_told(typed, best(scene.person.language))
    return {"kind": kind} if kind else text("heard-not-an-answer")


def told_instead(talks: Talks, turn: Turn, talk: Talk, said: str) -> bool:
    """Whether they told how it went where only its kind was asked: that goes first, and is kept as their own words."""
    found = _still_there(turn, talk) if talk.kind is TalkKind.HELD else None
    if found is None or found[1].ends > turn.now or len(said.split()) < FEWEST_WORDS or "?" in said:
        return False
    if not isinstance(_read(Scene(turn, talk), said), Text):
        return False
    talks.settle_shown(turn, talk)
    turn.drop(talk)
    told_in_passing(talks, turn, found[1], said)
    return True


def _finish(talks: Talks, turn: Turn, talk: Talk) -> None:
    found = _still_there(turn, talk)
    if found is None:
        turn.say(text("moved-on"))
        return
    lead, interview = found
    told = talk.answers.get("kind")
    interview = replace(interview, kind=Kind(told) if told else interview.kind)
    turn.put(interview)
    if interview.ends <= turn.now:
        begin_check_in(talks, turn, interview)
        return
    if not told:
        _leave(turn, talk)
        return
    noted = text("heard-held-kept", name=name_of(lead), kind=text(f"kind-{interview.kind}"))
    turn.say(noted, plan_of(turn, lead), rows=((open_card(lead),),))


def _still_there(turn: Turn, talk: Talk) -> tuple[Lead, Interview] | None:
    lead = turn.state.leads.get(talk.lead or 0)
    interview = turn.state.interviews.get(talk.interview or 0)
    if lead is None or interview is None or interview.status is InterviewStatus.CANCELLED:
        return None
    return lead, interview


def put_away(talks: Talks, turn: Turn, before: State) -> None:
    """Leave the question about an interview that is off, or whose lead has come to its end in this turn."""
    for talk in tuple(turn.state.talks.values()):
        if talk.kind is not TalkKind.HELD or talk.id not in before.talks:
            continue
        lead, was = turn.state.leads.get(talk.lead or 0), before.leads.get(talk.lead or 0)
        ended = lead is not None and lead.closed and was is not None and not was.closed
        if ended or _still_there(turn, talk) is None:
            if lead is not None:
                talks.settle_shown(turn, talk)
            turn.drop(talk)


def _leave(turn: Turn, talk: Talk) -> None:
    found = _still_there(turn, talk)
    if found is None:
        turn.say(text("left-as-it-was"))
        return
    rows: Rows = ((open_card(found[0]),),)
    turn.say(text("heard-held-left", name=name_of(found[0])), plan_of(turn, found[0]), rows=rows)


HELD = Script(
    TalkKind.HELD,
    (Question("kind", _words, _options, _read, wide=3),),
    finish=_finish,
    leave=_leave,
)
