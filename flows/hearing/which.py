"""Owns which lead a thing is about: the one named, else the only one it can be about, else the person is asked.

Two roles at one employer are always asked about: then what was understood names no lead for certain.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from flows.hearing.kept import HEARD, MOST_THINGS, read, written
from flows.hearing.things import AS, DONE, MEETINGS, NEW, YES, Thing, just_gone_by
from flows.ladder import first_planned
from flows.lead import Move, allowed
from flows.talks.times import FARTHEST
from flows.turn import Turn
from flows.understanding.heard import Heard, Saying
from flows.values import InterviewStatus, Lead, Stage, Talk

WEEK = timedelta(days=7)
Answers = dict[str, str]
REVIVING = frozenset({Saying.PLANNED, Saying.TOOK_PLACE, Saying.ROUND, Saying.OFFER, Saying.DECIDES_BY, Saying.WORD})
"""What also happens to a lead at an end, and opens it again."""
MOVES: dict[Saying, Move] = {
    Saying.NO: Move.TURNED_DOWN,
    Saying.OFFER: Move.OFFERED,
    Saying.WITHDREW: Move.WITHDREW,
    Saying.QUIET: Move.WENT_QUIET,
    Saying.LET_GO: Move.LET_GO,
    Saying.WROTE: Move.WROTE,
    Saying.PHONED: Move.PHONED,
    Saying.CALLED_OFF: Move.CALLED_OFF,
    Saying.PLANNED: Move.PLANNED,
    Saying.MOVED: Move.PLANNED,
    Saying.TOOK_PLACE: Move.INTERVIEWED,
    Saying.ROUND: Move.HEARD,
    Saying.DECIDES_BY: Move.HEARD,
    Saying.WORD: Move.HEARD,
}
"""The move of the table that a saying stands for; the others have a rule of their own below."""


def can_happen(lead: Lead, saying: Saying) -> bool:
    """Whether a lead as it stands allows it."""
    can = allowed(lead)
    match saying:
        case Saying.ACCEPTED:
            return Move.ACCEPTED in can or Move.OFFERED in can
        case Saying.THANKED:
            return not lead.closed
        case Saying.NO if lead.closed:
            return Move.TURNED_DOWN in can or (Move.HEARD in can and lead.stage is not Stage.TURNED_DOWN)
        case Saying.CONTACT | Saying.APPLIED:
            return True
    return MOVES[saying] in can or (saying in REVIVING and lead.closed and Move.HEARD in can)


def can_be(lead: Lead, thing: Thing) -> bool:
    """Whether what was heard can be: of an offer that is known, also the day by which it is to be answered."""
    again = thing.saying is Saying.OFFER and lead.stage is Stage.OFFER and thing.day is not None
    return again or can_happen(lead, thing.saying)


def candidates(turn: Turn, saying: Saying) -> tuple[Lead, ...]:
    """The leads that it can be about when none is named: the likelier kind alone, if there is any."""
    leads = [lead for _, lead in sorted(turn.state.leads.items())]
    planned = tuple(lead for lead in leads if first_planned(lead, turn.state.interviews.values()))
    if saying in (Saying.CALLED_OFF, Saying.MOVED):
        planned = planned or tuple(lead for lead in leads if just_gone_by(turn, lead))
    if saying is Saying.CALLED_OFF or (saying is Saying.MOVED and planned):
        return planned
    if saying is Saying.ACCEPTED and (offered := [lead for lead in leads if lead.stage is Stage.OFFER]):
        return tuple(offered)
    if saying is Saying.TOOK_PLACE and (met := [lead for lead in leads if not lead.closed and _untold(turn, lead)]):
        return tuple(met)
    waiting: Callable[[Lead], bool] = lambda lead: not lead.closed or lead.stage is Stage.OFFER  # noqa: E731
    return tuple(lead for lead in leads if waiting(lead) and can_happen(lead, saying))


def _untold(turn: Turn, lead: Lead) -> bool:
    """Whether an interview of it has begun that was not talked about."""
    done = {check_in.interview for check_in in turn.state.check_ins.values() if check_in.finished}
    held = [i for i in turn.state.interviews_of(lead) if i.status is not InterviewStatus.CANCELLED]
    return any(i.starts <= turn.now and i.id not in done for i in held)


def prefilled(turn: Turn, heard: Sequence[Heard], talk: Talk | None = None, about: int | None = None) -> Answers:
    """The answers with which a talk about these things begins; or goes on, if it was about others before.

    ``about`` is the lead that is spoken of anyway, where none is named.
    """
    before = read(talk.answers.get(HEARD, "")) if talk else ()
    everything = (*before, *(_not_too_far(turn, each) for each in heard))[:MOST_THINGS]
    answers: Answers = dict(talk.answers) if talk else {}
    answers[HEARD] = written(everything)
    for at in range(len(before), len(everything)):
        place, thing = str(at + 1), everything[at]
        which = _which(turn, thing, everything[:at], about)
        thing = _near_the_old_day(turn, thing, which)
        everything = (*everything[:at], thing, *everything[at + 1 :])
        answers[HEARD] = written(everything)
        answers |= {f"which-{place}": which} if which else {f"ask-which-{place}": YES}
        answers |= {f"{name}-{place}": value for name, value in _moment(turn, thing).items() if value}
    return answers


def _not_too_far(turn: Turn, heard: Heard) -> Heard:
    """Without a day that can only be a slip of the finger: it is asked then."""
    when = heard.when
    if when is None or all(abs(day - turn.today) <= FARTHEST for day in filter(None, (when.day, when.last))):
        return heard
    return replace(heard, when=replace(when, day=None, last=None, others=()))


def _near_the_old_day(turn: Turn, heard: Heard, which: str) -> Heard:
    """What is moved to a weekday: the one that is next and the one next to the old day can both be meant."""
    when, lead = heard.when, turn.state.leads.get(int(which)) if which.isdecimal() else None
    planned = first_planned(lead, turn.state.interviews.values()) if lead else None
    if heard.saying is not Saying.MOVED or when is None or when.day is None or planned is None:
        return heard
    old = planned.starts.astimezone(turn.person.tz).date()
    later = when.day + WEEK * max(1, (old - when.day).days // 7)
    if not when.named or when.others or when.last or abs(later - old) >= abs(when.day - old):
        return heard
    return replace(heard, when=replace(when, others=(later,)))


def _which(turn: Turn, heard: Heard, earlier: Sequence[Heard], about: int | None) -> str:
    """Which lead, as an answer; empty: it must be asked."""
    for at in range(len(earlier), 0, -1):
        if _same(heard, earlier[at - 1]):
            return f"{AS}{at}"
    if heard.saying is Saying.APPLIED and not heard.theirs:
        return NEW
    if heard.lead in turn.state.leads:
        return str(heard.lead)
    if heard.near or (heard.theirs and heard.employer and candidates(turn, heard.saying)):
        return ""  # a letter is rarely from somebody they never told of: its sender may be read wrongly
    if heard.employer:
        return NEW
    if about is not None:
        return str(about)
    found = candidates(turn, heard.saying)
    if len(found) > 1 or (not found and turn.state.leads and heard.saying not in MEETINGS):
        return "" if turn.state.leads else NEW
    return str(found[0].id) if found else NEW


def _same(heard: Heard, earlier: Heard) -> bool:
    """Whether it is said of what an earlier thing of the same message named."""
    if heard.saying is Saying.APPLIED:
        return False
    if not heard.employer and heard.lead is None and not heard.near:
        return True
    named = heard.employer.casefold() == earlier.employer.casefold() and heard.employer != ""
    return named and heard.lead == earlier.lead and (not heard.role or heard.role.casefold() == earlier.role.casefold())


def _moment(turn: Turn, heard: Heard) -> Answers:
    """Day and hour as they were told, where they are certain."""
    when = heard.when
    if when is None:
        return {"day": turn.today.isoformat()} if heard.saying is Saying.APPLIED else {}
    day = when.day
    if when.last and heard.saying is Saying.DECIDES_BY:
        day = when.last
    if when.others or (when.last and heard.saying in MEETINGS):
        day = None
    if heard.saying is Saying.APPLIED and not (when.none or when.others):
        day = day or turn.today
    if heard.saying in DONE and day:
        day = min(day, turn.today)
    return {
        "day": day.isoformat() if day else "",
        "time": when.wall.isoformat("minutes") if when.wall else "",
        "assumed": YES if when.assumed and when.wall else "",
    }
