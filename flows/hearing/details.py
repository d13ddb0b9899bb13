"""Owns what is told of an interview beside what is asked: with whom, how it is held, for which role."""

from collections.abc import Sequence
from dataclasses import replace

from flows.effects import text
from flows.hearing.kept import HEARD, read, written
from flows.hearing.moments import thing_at
from flows.hearing.opening import setting_of
from flows.hearing.things import MEETINGS, Thing, is_meeting
from flows.languages import best
from flows.talks.script import Scene
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.correcting import times_meant, without
from flows.understanding.details import begins_a_detail, details_told
from flows.understanding.heard import Heard, Saying
from flows.understanding.mode import kind_told
from flows.understanding.plain import words_in
from flows.understanding.which import which_leads
from flows.values import Kind, Lead, Talk, TalkKind

MOST_WORDS_OF_A_WAY = 5
"""Words up to which "on site" alone is the correction, and not something else that is told."""
ASKED_OF_ONE = ("day", "time", "clash")
"""Questions about one of the things that are read back, by the first word of their names."""


def rewritten(talk: Talk, thing: Thing, heard: Heard) -> Talk:
    """The talk with one thing heard otherwise."""
    kept = list(read(talk.answers.get(HEARD, "")))
    kept[int(thing.place) - 1] = heard
    return replace(talk, answers={**talk.answers, HEARD: written(kept)})


def detailed(turn: Turn, talk: Talk, thing: Thing, said: str, news: Sequence[Heard]) -> Talk | None:
    """The talk with whom an interview is with and how it is held, as told now; None where neither is new, or where
    something else is told as well.
    """
    if not is_meeting(thing) or not all(map(names_no_other, news)):
        return None
    setting = setting_of(turn)
    told = details_told(without(said, times_meant(said, setting)), setting)
    mode = (told.mode if told else None) or way_told(turn, said)
    person = told.person if told else ""
    heard = replace(thing.heard, mode=mode or thing.heard.mode, person=person or thing.heard.person)
    return rewritten(talk, thing, heard) if heard != thing.heard else None


def names_no_other(heard: Heard) -> bool:
    """Whether it may be about the interview that is spoken of: "on Teams at 3" and "at 4, not at 3" sound like one."""
    unnamed = not heard.employer and heard.lead is None and not heard.email
    return unnamed and (heard.saying is Saying.CONTACT or heard.saying in MEETINGS)


def told_beside(turn: Turn, talk: Talk, said: str, heard: Sequence[Heard]) -> bool:
    """Keep what is told of an interview while its day or hour is asked, and ask again; False if nothing is."""
    asked, _, place = talk.question.partition("-")
    if talk.kind not in (TalkKind.HEARD, TalkKind.FORWARDED) or asked not in ASKED_OF_ONE or not place:
        return False
    kept = detailed(turn, talk, thing_at(Scene(turn, talk), place), said, heard)
    if kept is None:
        return False
    TALKS.again(turn, kept, text("details-kept"))
    return True


def told_alone(turn: Turn, said: str) -> Heard | None:
    """What is told of the interview to come while nothing is asked: "it's with Robin". ``None`` if it tells nothing of
    one, or if none is to come.
    """
    coming = turn.coming()
    setting = setting_of(turn)
    if not coming or not begins_a_detail(said, setting):
        return None
    told = details_told(said, setting)
    person, mode = (told.person, told.mode) if told else ("", way_told(turn, said))
    leads = {i.lead for i in coming}
    lead = leads.pop() if len(leads) == 1 else None
    return Heard(Saying.PLANNED, person=person, mode=mode, lead=lead) if person or mode else None


def lead_of_role(turn: Turn, said: str) -> Lead | None:
    """The open lead whose role is told ("it's for the cashier job"), if there is one alone."""
    told = details_told(said, setting_of(turn))
    leads = turn.state.open_leads()
    certain, _ = which_leads("", told.role, leads) if told and told.role else (None, ())
    return next((lead for lead in leads if lead.id == certain), None)


def way_told(turn: Turn, said: str) -> Kind | None:
    """How something is held, if little else is said: "on site" is no employer."""
    return kind_told(said, best(turn.person.language)) if len(words_in(said)) <= MOST_WORDS_OF_A_WAY else None
