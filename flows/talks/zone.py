"""Where the person is: the talk about their zone, and what a move means for the interviews ahead.

Interviews keep their instant. Of one that was told without a zone nobody knows which clock was meant: each is asked
about by itself, and stays as it is until that is answered.
"""

from dataclasses import replace

from flows.acts import keep_interview
from flows.cards import name_of, open_card, plan_of
from flows.effects import Brief, Button, City, Text, text
from flows.events import Press
from flows.moves import change_zone
from flows.talks.check_in import begin_check_in
from flows.talks.parts import ZONE_CHANGE, zone_questions
from flows.talks.script import Script
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.values import Interview, InterviewStatus, Talk, TalkKind

VERB = "where"
THERE, HERE = "there", "here"


def _finish(talks: Talks, turn: Turn, talk: Talk) -> None:
    before = turn.person
    change_zone(turn, talk.answers.get("zone-check") or talk.answers.get("zone") or before.zone)
    moved = (before.zone, before.zone_known) != (turn.person.zone, turn.person.zone_known)
    kept = _kept(turn) if moved else ()
    turn.say(text("zone-set", city=City(turn.person.zone), now=turn.local.time()), *kept)
    _ask_or_go_on(talks, turn)


def _leave(turn: Turn, talk: Talk) -> None:
    turn.say(text("left-as-it-was"))


def _ahead(turn: Turn) -> list[Interview]:
    """The interviews to come of open leads, the first one first."""
    planned = (i for i in turn.state.interviews.values() if i.status is InterviewStatus.PLANNED)
    ahead = (i for i in planned if i.starts > turn.now and not turn.state.leads[i.lead].closed)
    return sorted(ahead, key=lambda interview: interview.starts)


def _is_unsure(turn: Turn, interview: Interview) -> bool:
    """Whether it was told as a time of day alone, while the person was where the clocks go otherwise."""
    there = interview.starts
    return not interview.zone_told and there.utcoffset() != there.astimezone(turn.person.tz).utcoffset()


def _kept(turn: Turn) -> tuple[Text, ...]:
    """The interviews that need no question, shown anew."""
    lines = tuple(
        text("interviews-keep-line", name=name_of(turn.state.leads[each.lead]), at=turn.at(each.starts))
        for each in _ahead(turn)
        if not _is_unsure(turn, each)
    )
    return (text("interviews-keep"), text("lines", lines=lines)) if lines else ()


def _ask_or_go_on(talks: Talks, turn: Turn) -> None:
    """Ask about the next interview of which it is not clear whose clock was meant; then on with what was open."""
    unsure = next((each for each in _ahead(turn) if _is_unsure(turn, each)), None)
    if unsure is None:
        talks.resumed(turn, text("still-open"))
        return
    there, city = unsure.starts, City(unsure.zone)
    here = there.astimezone(turn.person.tz)
    then, hour = text("time-button", time=there.time()), text("time-button", time=here.time())
    if here.date() != there.date():
        hour = text("hour-on-day", day=Brief(here.date()), hour=hour)
    name, day = name_of(turn.state.leads[unsure.lead]), Brief(there.date())
    shown = text("interview-where", name=name, day=day, there=then, city=city, here=hour)
    stays, follows = text("interview-where-there", there=then, city=city), text("interview-where-here", there=then)
    choices = ((stays, THERE), (follows, HERE))
    rows = tuple((Button(label, Press(VERB, unsure.id, (which, turn.person.zone))),) for label, which in choices)
    turn.say(shown, rows=rows)


def pressed(talks: Talks, turn: Turn, press: Press) -> bool:
    """The answer to that question; False if the button is about something else."""
    if press.verb != VERB:
        return False
    interview = turn.state.interviews.get(press.id)
    if interview is None or interview not in _ahead(turn) or not _is_unsure(turn, interview):
        lead = turn.state.leads.get(interview.lead) if interview else None
        turn.say(text("moved-on"), rows=((open_card(lead),),) if lead else ())
    elif press.args[1:] != (turn.person.zone,):  # they have moved on since it was asked
        _ask_or_go_on(talks, turn)
    else:
        _settle(talks, turn, interview, press.args[0])
    return True


def _settle(talks: Talks, turn: Turn, interview: Interview, which: str) -> None:
    lead = turn.state.leads[interview.lead]
    name = name_of(lead)
    if which == THERE:
        turn.put(replace(interview, zone_told=True))
        turn.say(text("interview-stays", name=name, at=turn.at(interview.starts)), rows=((open_card(lead),),))
        _ask_or_go_on(talks, turn)
        return
    moved = replace(interview, zone=turn.person.zone, told=turn.now, reminded=None)
    over = keep_interview(turn, lead, moved)
    if over:  # by the clock that was meant it lies behind already
        begin_check_in(talks, turn, turn.state.interviews[interview.id], text("added-past", name=name))
        return
    lead = turn.state.leads[lead.id]
    follows = text("interview-follows", name=name, at=turn.at(moved.starts))
    turn.say(follows, plan_of(turn, lead), rows=((open_card(lead),),))
    _ask_or_go_on(talks, turn)


ZONE = Script(TalkKind.ZONE, zone_questions(when_known=True), finish=_finish, leave=_leave, jumps=(ZONE_CHANGE,))
