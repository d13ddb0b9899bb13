"""Owns corrections that are typed while something is read back: another time, another lead, how it is held, told anew.

What was meant is shown again and counts only then. It may be typed at the read-back itself or after *Change*.
"""

from collections.abc import Mapping
from dataclasses import replace

from flows.effects import text
from flows.hearing.asking import read_which
from flows.hearing.details import detailed, lead_of_role, names_no_other, rewritten, way_told
from flows.hearing.opening import setting_of
from flows.hearing.retiming import FIXES, SENSES, moment_of, names_of, names_of_lead, timed, with_
from flows.hearing.things import NEW, TIME, WHICH, YES, Thing, has_day, is_meeting, things
from flows.hearing.which import prefilled
from flows.languages import best
from flows.spans import length_words
from flows.talks.script import Scene
from flows.talks.scripts import TALKS
from flows.talks.times import LENGTHS
from flows.turn import Turn
from flows.understanding.correcting import corrects, name_beside, name_told, time_told, times_meant
from flows.understanding.heard import Heard, Saying
from flows.understanding.lengths import minutes_told
from flows.understanding.name_typed import name_called
from flows.understanding.plain import says, words_in
from flows.understanding.reading import Reading, Sense
from flows.understanding.which import which_leads
from flows.values import Lead, Talk

MEETING = frozenset({Saying.PLANNED, Saying.TOOK_PLACE, Saying.MOVED})


def amend(turn: Turn, talk: Talk, said: str, news: tuple[Heard, ...]) -> bool:
    """Take ``said`` as a correction of what is read back, and show that again; False if it is none."""
    told = things(turn, talk)
    meant = _meant(talk, told)
    if _detailed(turn, talk, meant, said, news):
        return True
    if meant is not None and (both := _renamed_and_timed(turn, talk, meant, said, news)):
        TALKS.go_on(turn, both)
        return True
    if meant is not None and len(told) == 1 and (anew := _told_anew(turn, talk, meant, news, said)):
        TALKS.go_on(turn, anew)
        return True
    if news and all(_was_told(told, each) for each in news):
        TALKS.again(turn, talk)
        return True
    if news and not _is_correction_alone(turn, told, said):
        return False
    if timed(turn, talk, said):
        return True
    if meant is None:
        return False
    if minutes := _lasting(turn, meant, said):
        lasts = replace(meant.when, minutes=minutes, until=None)
        kept = rewritten(talk, meant, replace(meant.heard, when=lasts))
        TALKS.again(turn, kept, text("length-kept", length=length_words(minutes)))
        return True
    changed = _elsewhere(turn, talk, meant, said)
    if changed is not None:
        TALKS.go_on(turn, changed)
        return True
    return _asked_for(turn, talk, meant, said)


def _called(turn: Turn, talk: Talk, thing: Thing, said: str) -> Talk | None:
    """What an employer is called that was only described: "the hotel is called Sample Palace"."""
    base = thing.base
    name = name_called(said, best(turn.person.language), base.lead.employer if base.lead else base.employer)
    if not name:
        return None
    if base.lead is not None:
        return replace(talk, answers=with_(talk.answers, {f"renamed-{base.place}": name}))
    found = read_which(base.place)(Scene(turn, talk), name)
    return _at_lead(talk, base, found) if isinstance(found, Mapping) else None


def _detailed(turn: Turn, talk: Talk, thing: Thing | None, said: str, news: tuple[Heard, ...]) -> bool:
    """Keep what the employer is called, or with whom it is and how it is held, with its time if one is told along."""
    if thing is not None and (called := _called(turn, talk, thing, said)):
        TALKS.go_on(turn, called)
        return True
    kept = detailed(turn, talk, thing, said, news) if thing else None
    if kept is not None and not timed(turn, kept, said):
        TALKS.go_on(turn, kept)
    return kept is not None


def _meant(talk: Talk, told: tuple[Thing, ...]) -> Thing | None:
    """The thing that a correction is about: the one that is being changed, or the only one."""
    name, _, place = talk.question.rpartition("-")
    chosen = next((thing for thing in told if name and thing.place == place), None)
    return chosen or (told[0] if told and all(thing.base.place == told[0].place for thing in told) else None)


def _was_told(told: tuple[Thing, ...], new: Heard) -> bool:
    """Whether it stands in the read-back already: told twice it is still one thing."""
    for thing in told:
        known = thing.lead.id if thing.lead else None
        there = words_in(new.employer) == words_in(thing.employer) if new.lead is None else new.lead == known
        unnamed = new.lead is None and not new.employer
        when = new.when or thing.when
        same = when.day in (None, thing.day) and when.wall in (None, thing.wall)
        if thing.saying is new.saying and (there or unnamed) and (same or new.when is None):
            return True
    return False


def _is_correction_alone(turn: Turn, told: tuple[Thing, ...], said: str) -> bool:
    """Whether it only sounds like news: "the interview is on Friday, not Thursday"."""
    return time_told(said, setting_of(turn), names_of(told)) is not None


def names_in(turn: Turn, talk: Talk) -> tuple[str, ...]:
    """The employers and roles that a talk is about: beside a time they say nothing new."""
    leads = [turn.state.leads[id_] for id_ in leads_of(turn, talk)]
    told = (talk.answers.get("employer", ""), talk.answers.get("role", ""))
    names = (*names_of(things(turn, talk)), *(name for lead in leads for name in names_of_lead(lead)), *told)
    return tuple(dict.fromkeys(filter(None, names)))


def leads_of(turn: Turn, talk: Talk) -> tuple[int, ...]:
    """The leads that a talk is about."""
    chosen = talk.answers.get("which", "")
    ids = [talk.lead or 0, int(chosen) if chosen.isdecimal() else 0]
    ids += [thing.lead.id for thing in things(turn, talk) if thing.lead]
    return tuple(id_ for id_ in dict.fromkeys(ids) if id_ in turn.state.leads)


def _renamed_and_timed(turn: Turn, talk: Talk, thing: Thing, said: str, news: tuple[Heard, ...]) -> Talk | None:
    """Another lead and another time, told in one message: "it was Globex, at 4 not 3"."""
    setting = replace(setting_of(turn), sense=SENSES.get(thing.saying, Sense.AHEAD))
    found, base = times_meant(said, setting), thing.base
    if len(found) != 1 or found[0].others or found[0].last or not is_meeting(thing):
        return None
    if not all(map(names_no_other, news)):
        return None
    old = base.lead.employer if base.lead else base.employer
    name = name_beside(said, setting, old, marked=bool(news) or not talk.question.startswith(FIXES))
    certain, _ = which_leads(name, "", tuple(turn.state.leads.values())) if name else (None, ())
    if not name or "?" in said or (base.lead is not None and certain == base.lead.id):
        return None
    which = read_which(base.place)(Scene(turn, talk), name)
    if not isinstance(which, Mapping):
        return None
    changed = _at_lead(talk, base, which)
    return replace(changed, answers=with_(changed.answers, moment_of(thing.place, found[0])))


def moment(turn: Turn, talk: Talk, said: str) -> bool:
    """Where the hour is asked, another day is told; where the day is, only the hour; False if neither is."""
    asked, _, place = talk.question.partition("-")
    ending = f"-{place}" if place else ""
    when = time_told(said, setting_of(turn), names_in(turn, talk)) if asked in ("day", "time") else None
    day = talk.answers.get(f"day{ending}")
    if when is None or day is None:
        return False
    if asked == "time" and when.day:
        TALKS.settle_shown(turn, talk)
        TALKS.typed(turn, replace(talk, question=f"day{ending}", message=None), said[when.start : when.end])
        return True
    if asked == "day" and when.wall and not when.day:
        assumed = YES if when.assumed else ""
        told = {
            f"time{ending}": when.wall.isoformat("minutes"),
            f"assumed{ending}": assumed,
            f"time-with-day{ending}": YES,
        }
        TALKS.given(turn, talk, {f"day{ending}": day, **told})
        return True
    return False


def _lasting(turn: Turn, thing: Thing, said: str) -> int:
    """How long it takes, in minutes; 0 if that is not told."""
    told = minutes_told(said, best(turn.person.language)) if is_meeting(thing) else ()
    bare = said.strip().isdigit()
    return told[0] if len(told) == 1 and told[0] in LENGTHS and not bare else 0


def _elsewhere(turn: Turn, talk: Talk, thing: Thing, said: str) -> Talk | None:
    """Another lead: by its name, or the other one of two."""
    base = thing.base
    if says(said, "other", best(turn.person.language)):
        others = _others(turn, base)
        return _at_lead(talk, base, {f"which-{base.place}": str(others[0].id)}) if len(others) == 1 else None
    lead = base.lead
    if (role := lead_of_role(turn, said)) is not None or way_told(turn, said):
        return _at_lead(talk, base, {f"which-{base.place}": str(role.id)}) if role and role != lead else None
    marked = not talk.question.startswith(FIXES)
    name = name_told(said, best(turn.person.language), lead.employer if lead else base.employer, marked=marked)
    if not name and (name := name_told(said, best(turn.person.language), "", marked=False)):
        certain, _ = which_leads(name, "", tuple(turn.state.leads.values()))  # a name that is known needs no announcing
        name = name if certain is not None and (lead is None or certain != lead.id) else ""
    if not name:
        return None
    found = read_which(base.place)(Scene(turn, talk), name)
    return _at_lead(talk, base, found) if isinstance(found, Mapping) else None


def _others(turn: Turn, thing: Thing) -> list[Lead]:
    """The other roles at that employer; if it has none, the other open leads."""
    leads = [lead for lead in turn.state.open_leads() if lead != thing.lead]
    there = [lead for lead in leads if thing.lead and words_in(lead.employer) == words_in(thing.lead.employer)]
    return there or leads


def _at_lead(talk: Talk, thing: Thing, found: Mapping[str, str]) -> Talk:
    place = thing.place
    cleared = {f"renamed-{place}": "", f"ask-which-{place}": "", f"clash-{place}": ""}
    known = found.get(f"which-{place}") != NEW
    return replace(
        talk, answers=with_(talk.answers, cleared | dict(found) | ({f"employer-{place}": ""} if known else {}))
    )


def _told_anew(turn: Turn, talk: Talk, thing: Thing, news: tuple[Heard, ...], said: str) -> Talk | None:
    """The same thing told once more after *Change*, or after a "no": what is told now stands, the rest as before."""
    if len(news) != 1 or not (talk.question.startswith(FIXES) or corrects(said, best(turn.person.language))):
        return None
    old, new = thing.heard, news[0]
    if new.saying is not old.saying and not {new.saying, old.saying} <= MEETING:
        return None
    named = new.employer or new.lead is not None
    told = replace(
        new if named else replace(new, employer=old.employer, lead=old.lead, near=old.near),
        saying=old.saying if new.saying is Saying.MOVED else new.saying,
        when=_with_the_rest(new.when, thing) if new.when else old.when,
        role=new.role or old.role,
        mode=new.mode or old.mode,
        person=new.person or old.person,
        email=new.email or old.email,
    )
    answers = prefilled(turn, (told,))
    if not named:
        answers |= {name: talk.answers[name] for name in ("which-1", "employer-1", "typed-1") if name in talk.answers}
    kept = {name: value for name, value in talk.answers.items() if name == "about"}
    return replace(talk, answers=kept | answers)


def _with_the_rest(when: Reading, thing: Thing) -> Reading:
    """A time told anew, with the day or the hour that was told before where it has none of its own."""
    if when.day is None and thing.day:
        return replace(when, day=thing.day)
    if when.wall is None and thing.wall and not (when.last or when.part):
        return replace(when, wall=thing.wall)
    return when


def _asked_for(turn: Turn, talk: Talk, thing: Thing, said: str) -> bool:
    """What is wrong, without what is right: that is asked, as the buttons do."""
    menu = talk.question if talk.question.startswith(f"{FIXES}-") else f"{FIXES}-{thing.place}"
    language = best(turn.person.language)
    for what, wanted in (("time", TIME), ("which", WHICH), ("other", WHICH)):
        if says(said, what, language) and (has_day(thing) or wanted != TIME):
            TALKS.settle_shown(turn, talk)
            TALKS.answer(turn, replace(talk, question=menu), wanted)
            return True
    return False
