"""Owns the read-back: one line for each thing that was heard, what is new in it, and what cannot be."""

from datetime import datetime, time

from flows.effects import Brief, Slot, Text, text
from flows.hearing.things import DONE, NEW, Thing, gone_by, is_meeting, is_over, keeps_hour, meant, starts, things
from flows.hearing.which import can_be
from flows.talks.script import Option, Scene
from flows.talks.times import left_out
from flows.understanding.heard import Saying
from flows.values import WAYS

SOURCES = ("website", "recruiter", "referral", "direct")
RIGHT, CHANGE, FLIP = "right", "change", "flip-"


def lines(scene: Scene) -> tuple[Text, ...]:
    """Everything that was heard, each in one line; what it would make new, below."""
    told: list[Text] = []
    for thing in things(scene.turn, scene.talk):
        problem = impossible(thing)
        if thing.renamed and thing.lead:
            told.append(text("edited-renamed", old=thing.lead.employer, new=thing.renamed))
        told.append(problem or line(thing, "heard"))
        if problem is None:
            told += _besides(thing)
    return tuple(told)


def line(thing: Thing, family: str) -> Text:
    """What was heard, as a sentence of this family: "heard" (the person says it) or "forwarded" (the employer does)."""
    saying, slots = thing.saying, dict[str, Slot](name=thing.name)
    if saying is Saying.MOVED and meant(thing) is None:
        saying = Saying.PLANNED  # one that was never told of
    if saying in (Saying.PLANNED, Saying.TOOK_PLACE):
        saying = Saying.TOOK_PLACE if is_over(thing) else Saying.PLANNED
        slots["kind"] = thing.heard.mode or "none"
    if saying in (Saying.PLANNED, Saying.TOOK_PLACE, Saying.MOVED, Saying.CALLED_OFF):
        slots["at"] = _at(thing)
    if saying in (Saying.DECIDES_BY, Saying.APPLIED):
        slots["day"] = thing.day or thing.turn.today
    elif saying in DONE:  # with its day, where that was not today
        slots |= {"dated": "yes" if _is_earlier(thing) else "no", "day": Brief(thing.day or thing.turn.today)}
    elif saying is Saying.OFFER or thing.due:  # with the day by which it is to be answered, where that was told
        slots |= {"dated": "yes" if thing.day else "no", "day": Brief(thing.day or thing.turn.today)}
    if saying is Saying.CONTACT:
        slots["contact"] = contact_of(thing)
    return Text(f"{family}-{thing.heard.topic}" if thing.due else f"{family}-{saying}", slots)


def _is_earlier(thing: Thing) -> bool:
    """Whether it was on a day before today."""
    return thing.day is not None and thing.day < thing.turn.today


def _at(thing: Thing) -> Slot:
    begins = starts(thing)
    if begins is None and (known := meant(thing)):
        begins = known.starts
    return thing.turn.local if begins is None else thing.turn.at(begins)


def contact_of(thing: Thing) -> str:
    """The person to write to, as told with it."""
    return " ".join(filter(None, (thing.heard.person, thing.heard.email)))


def _besides(thing: Thing) -> list[Text]:
    """What is kept along with it: whom to write to, how they applied, that the lead is new."""
    besides = list(_left_out(thing))
    if thing.day and keeps_hour(thing):
        besides.append(text("heard-hour-kept"))
    if thing.heard.mode in WAYS and thing.saying is Saying.MOVED and meant(thing) is not None:
        besides.append(text("heard-way", way=text(f"kind-{thing.heard.mode}")))
    if contact_of(thing) and thing.saying is not Saying.CONTACT:
        besides.append(text("heard-person", contact=contact_of(thing)))
    if thing.heard.source in SOURCES and thing.new:
        besides.append(text("heard-source", source=text(f"source-{thing.heard.source}")))
    if thing.answer("which") != NEW:
        return besides
    told = (thing.employer.casefold(), thing.role.casefold())
    twin = any((lead.employer.casefold(), lead.role.casefold()) == told for lead in thing.turn.state.open_leads())
    if twin:
        besides.append(text("read-back-twin"))
    elif thing.saying is not Saying.APPLIED and thing.turn.state.leads:
        besides.append(text("heard-new", name=thing.name))
    return besides


def _left_out(thing: Thing) -> tuple[Text, ...]:
    """That the clocks leave out the hour that was told."""
    begins = starts(thing) if is_meeting(thing) else None
    if begins is None or thing.wall is None:
        return ()
    unchanged = thing.when.left_out is not None and thing.when.wall == thing.wall
    return left_out(thing.when.left_out if unchanged and thing.when.left_out else thing.wall, begins.time())


def impossible(thing: Thing) -> Text | None:
    """Why it cannot be, from where the lead stands; None when it can, or when an earlier thing may change that."""
    before = [each for each in things(thing.turn, thing.talk) if each.place < thing.place]
    lead = thing.lead
    if thing.saying is Saying.CALLED_OFF and meant(thing) is None:
        return text("heard-no-interview", name=thing.name)
    if lead is None or any(each.base.answer("which") == thing.base.answer("which") for each in before):
        return None
    if can_be(lead, thing) or gone_by(thing):
        return None
    return text("heard-not-possible", name=thing.name, stage=text(f"stage-{lead.stage}"))


def other_half(hour: time) -> time:
    """The same hour in the other half of the day."""
    return hour.replace(hour=(hour.hour + 12) % 24)


def flips(scene: Scene) -> tuple[Option, ...]:
    """For each hour of which the half of the day was assumed, the other half; but none to come of what was today."""
    found = []
    for thing in things(scene.turn, scene.talk):
        if thing.answer("assumed") and thing.wall and is_meeting(thing):
            hour = other_half(thing.wall)
            if thing.saying is Saying.TOOK_PLACE and thing.day == scene.turn.today and hour > scene.turn.local.time():
                continue
            also = {f"time-{thing.place}": hour.isoformat("minutes")}
            found.append(Option(f"{FLIP}{thing.place}", text("heard-flip", time=hour), also))
    return tuple(found)


def moment_label(at: datetime) -> Text:
    """A day and an hour on a button."""
    return text("heard-moment", day=Brief(at.date(), short=True), time=at.time())
