"""How an interview is held: the one question left after an interview was told in a person's own words."""

from dataclasses import replace

from flows.cards import name_of, open_card, plan_of
from flows.effects import Rows, Text, text
from flows.invitations import LONGEST_PLACE
from flows.languages import best
from flows.state import State
from flows.talks.check_in import FEWEST_WORDS, WAY, begin_check_in, read_way, told_in_passing
from flows.talks.parts import way_options
from flows.talks.script import Answers, Question, Scene, Script
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.understanding.plain import LINK, place_told
from flows.values import Interview, InterviewStatus, Kind, Lead, Talk, TalkKind

PLACE = "place"


def _words(scene: Scene) -> tuple[Text, ...]:
    lead = scene.lead
    name = name_of(lead) if lead else text("name", name="…")
    return (text("heard-held", name=name),)


def _read(scene: Scene, typed: str) -> Answers | Text:
    """How it is held, or where: a link is opened, an address is gone to."""
    told = read_way(scene, typed)
    place = place_told(typed, best(scene.person.language))
    if not place or len(place) > LONGEST_PLACE:
        return told
    link = LINK.match(place) is not None
    return {WAY: Kind.VIDEO if link else Kind.ON_SITE, **({} if isinstance(told, Text) else told), PLACE: place}


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
    told = talk.answers.get(WAY)
    place = talk.answers.get(PLACE, interview.place)
    interview = replace(interview, kind=Kind(told) if told else interview.kind, place=place)
    turn.put(interview)
    if interview.ends <= turn.now:
        begin_check_in(talks, turn, interview)
        return
    if not told:
        _leave(turn, talk)
        return
    noted = text("heard-held-kept", name=name_of(lead), kind=text(f"kind-{interview.kind}"))
    where = (text("calendar-place", place=place),) if place else ()
    turn.say(text("lines", lines=(noted, *where)), plan_of(turn, lead), rows=((open_card(lead),),))


def _still_there(turn: Turn, talk: Talk) -> tuple[Lead, Interview] | None:
    lead = turn.state.leads.get(talk.lead or 0)
    interview = turn.state.interviews.get(talk.interview or 0)
    if lead is None or interview is None or interview.status is InterviewStatus.CANCELLED:
        return None
    return lead, interview


def put_away(talks: Talks, turn: Turn, before: State) -> None:
    """Leave the question about an interview that is off, or looked back at (there it is asked, too), or whose lead has
    come to its end in this turn.
    """
    for talk in tuple(turn.state.talks.values()):
        if talk.kind is not TalkKind.HELD or talk.id not in before.talks:
            continue
        lead, was = turn.state.leads.get(talk.lead or 0), before.leads.get(talk.lead or 0)
        ended = lead is not None and lead.closed and was is not None and not was.closed
        looked_at = any(
            t.kind is TalkKind.CHECK_IN and t.interview == talk.interview for t in turn.state.talks.values()
        )
        if ended or looked_at or _still_there(turn, talk) is None:
            if lead is not None and not looked_at:  # looking back may begin by itself: then nothing else is touched
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
    (Question(WAY, _words, way_options, _read, wide=3),),
    finish=_finish,
    leave=_leave,
)
