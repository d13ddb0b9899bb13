"""Owns what is known of each thing that was heard: what it is, which lead, when. Read from a talk's answers.

The answers about the first thing end in ``-1``: ``what`` (another saying, chosen), ``which`` (a lead's id, ``new``, or
``as-1``: the same as the first thing's), ``employer`` (``typed`` where a lead was asked for), ``day``, ``time``,
``assumed`` (the half of the day), ``clash`` (moved or another), ``renamed``, ``drop``. ``changing`` says what of it is
changed; ``ask-which`` that the lead is asked, ``ask-time`` that day and hour were told anew.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zlib import crc32
from zoneinfo import ZoneInfo

from flows.cards import name_of
from flows.effects import Text, text
from flows.hearing.kept import HEARD, read
from flows.ladder import first_planned
from flows.talks.not_held import GONE_BY
from flows.talks.times import length_of
from flows.turn import Turn
from flows.understanding.heard import Due, Heard, Saying
from flows.understanding.reading import Reading
from flows.understanding.when_clock import existing
from flows.values import Interview, InterviewStatus, Lead, Talk

NEW, AS, YES = "new", "as-", "yes"
NO_DAY = "no-day"
"""The answer that holds a day that was told and does not exist."""
WHICH, TIME, WHAT = "which", "time", "what"
"""What of a thing is being changed; all that was answered otherwise stands."""
MOVED, ANOTHER = "moved", "another"
MEETINGS = (Saying.PLANNED, Saying.TOOK_PLACE, Saying.MOVED)
"""What has a day and an hour."""
DONE = (Saying.APPLIED, Saying.WROTE, Saying.PHONED, Saying.THANKED)
"""What the person did, on a day that is never to come."""
USUAL_MINUTES = 60
LONGEST_MINUTES = 600
GONE_BY_LATELY = timedelta(days=3)
"""Up to when one that nobody told of can have been moved or called off."""
LOOKS_BACK = timedelta(days=30)
"""How far back an interview that "was" is looked for."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that was heard, with what was answered about it."""

    turn: Turn
    talk: Talk
    place: str
    heard: Heard

    def answer(self, name: str) -> str:
        """What was answered about it; empty if nothing."""
        return self.talk.answers.get(f"{name}-{self.place}", "")

    @property
    def saying(self) -> Saying:
        """What it says: as heard, or as chosen."""
        return Saying(self.answer("what") or self.heard.saying)

    @property
    def base(self) -> "Thing":
        """The thing that names the lead: this one, or an earlier one of the same message."""
        which = self.answer("which")
        others = {each.place: each for each in all_things(self.turn, self.talk) if each.place < self.place}
        return others[which.removeprefix(AS)].base if which.removeprefix(AS) in others and AS in which else self

    @property
    def lead(self) -> Lead | None:
        """The lead it is about; None while it is not known, and for a new one."""
        which = self.base.answer("which")
        return self.turn.state.leads.get(int(which)) if which.isdecimal() else None

    @property
    def new(self) -> bool:
        """Whether it is about a lead that is not there yet."""
        return self.base.answer("which") == NEW

    @property
    def renamed(self) -> str:
        """What its lead is called from now on, if a changed message says so."""
        return self.base.answer("renamed")

    @property
    def employer(self) -> str:
        """The employer of a new lead."""
        return self.base.answer("employer") or self.base.heard.employer

    @property
    def role(self) -> str:
        """The role at a new lead."""
        return self.base.heard.role or self.heard.role

    @property
    def name(self) -> Text:
        """Employer and role, shortly."""
        if lead := self.lead:
            return name_of(replace(lead, employer=self.renamed or lead.employer))
        employer = self.employer or "…"
        return text("lead-name", employer=employer, role=self.role) if self.role else text("name", name=employer)

    @property
    def due(self) -> Due | None:
        """What they want done by its day, if it is that."""
        return next((each for each in Due if self.saying is Saying.WORD and each == self.heard.topic), None)

    @property
    def when(self) -> Reading:
        """The time that was told with it."""
        return self.heard.when or Reading()

    @property
    def day(self) -> date | None:
        """The day, told or answered."""
        told = self.answer("day")
        return date.fromisoformat(told) if told else None

    @property
    def wall(self) -> time | None:
        """The hour, told or answered."""
        told = self.answer("time")
        return time.fromisoformat(told) if told else None


def all_things(turn: Turn, talk: Talk) -> tuple[Thing, ...]:
    """Everything that was heard, in order."""
    heard = read(talk.answers.get(HEARD, ""))
    return tuple(Thing(turn, talk, str(at), each) for at, each in enumerate(heard, 1))


def things(turn: Turn, talk: Talk) -> tuple[Thing, ...]:
    """What was heard and not left out."""
    return tuple(thing for thing in all_things(turn, talk) if not thing.answer("drop"))


def is_meeting(thing: Thing) -> bool:
    """Whether it is an interview, with a time of its own."""
    return thing.saying in MEETINGS


def has_day(thing: Thing) -> bool:
    """Whether a day belongs to it, which can be corrected."""
    answered = (thing.saying is Saying.OFFER or thing.due) and thing.day is not None
    return answered or is_meeting(thing) or thing.saying in (Saying.DECIDES_BY, *DONE)


def meant(thing: Thing) -> Interview | None:
    """The interview that it is about, if that is known already."""
    lead = thing.lead
    if lead is None:
        return None
    planned = to_come(thing)
    match thing.saying:
        case Saying.TOOK_PLACE:
            return took_place(thing, lead)
        case Saying.CALLED_OFF | Saying.MOVED if gone_by(thing):
            return gone_by(thing)
        case Saying.CALLED_OFF if thing.day:
            return next((i for i in planned if _day(thing, i) == thing.day), None)
        case Saying.CALLED_OFF | Saying.MOVED:
            return first_planned(lead, planned)
        case Saying.PLANNED if thing.answer("clash") == MOVED:
            return first_planned(lead, planned)
        case Saying.PLANNED if thing.wall is None:
            return spoken_of(thing)
        case Saying.PLANNED:
            return next((i for i in planned if i.starts == instant_told(thing)), None)
    return None


def to_come(thing: Thing) -> list[Interview]:
    """The interviews that are planned with its lead."""
    interviews = thing.turn.state.interviews_of(thing.lead) if thing.lead else ()
    return [interview for interview in interviews if interview.status is InterviewStatus.PLANNED]


def gone_by(thing: Thing) -> Interview | None:
    """The interview that was taken to be over and was not held: it was moved or called off."""
    state, told = thing.turn.state, thing.talk.answers.get(GONE_BY, "")
    interview = state.interviews.get(int(told)) if told and thing.saying in (Saying.MOVED, Saying.CALLED_OFF) else None
    if interview is None and thing.saying in (Saying.MOVED, Saying.CALLED_OFF) and thing.lead and not to_come(thing):
        interview = just_gone_by(thing.turn, thing.lead)
    own = interview is not None and thing.lead is not None and interview.lead == thing.lead.id
    return interview if own and interview and interview.status is InterviewStatus.OVER else None


def just_gone_by(turn: Turn, lead: Lead) -> Interview | None:
    """The interview that should have been in the last days, and of which nothing was told."""
    told = {check_in.interview for check_in in turn.state.check_ins.values()}
    over = [i for i in turn.state.interviews_of(lead) if i.status is InterviewStatus.OVER and i.id not in told]
    return over[-1] if over and turn.now - over[-1].ends <= GONE_BY_LATELY else None


def spoken_of(thing: Thing) -> Interview | None:
    """The one planned interview that fits as much as was told of when it is: "the interview is with Robin", "at 12"."""
    uncertain = thing.when.others or thing.when.last or thing.when.none
    if thing.saying is not Saying.PLANNED or thing.answer("changing") == TIME or uncertain:
        return None
    fitting = [i for i in to_come(thing) if thing.day in (None, _day(thing, i))]
    return fitting[0] if len(fitting) == 1 else None


def took_place(thing: Thing, lead: Lead) -> Interview | None:
    """The interview that was: of that day, or the last one that was not talked about."""
    turn = thing.turn
    done = {check_in.interview for check_in in turn.state.check_ins.values() if check_in.finished}
    held = [i for i in turn.state.interviews_of(lead) if i.status is not InterviewStatus.CANCELLED and i.id not in done]
    if thing.day:
        that_day = [i for i in held if _day(thing, i) == thing.day and (i.starts <= turn.now or thing.wall)]
        return that_day[-1] if that_day else None
    since = turn.now - LOOKS_BACK
    behind = [i for i in held if since <= i.starts <= turn.now]
    return behind[-1] if behind else None


def _day(thing: Thing, interview: Interview) -> date:
    return interview.starts.astimezone(thing.turn.person.tz).date()


def instant_told(thing: Thing) -> datetime | None:
    """The instant that was told, if day and hour were."""
    known = spoken_of(thing) if thing.day is None else None
    day = _day(thing, known) if known else thing.day
    return _at(day, thing.wall, zone_of(thing)) if day and thing.wall else None


def _at(day: date, wall: time, zone: str) -> datetime:
    """The instant of a wall time; in the hour that the clocks leave out, the first minute after it."""
    return datetime.combine(*existing(day, wall, ZoneInfo(zone)), ZoneInfo(zone))


def zone_of(thing: Thing) -> str:
    """The zone of its hour: as told, else where the person is."""
    heard = "" if thing.answer("ask-time") else thing.when.zone
    return thing.answer("zone-told") or heard or thing.turn.person.zone


def zone_told(thing: Thing) -> bool:
    """Whether the zone of its hour was told."""
    return bool(thing.answer("zone-told") or (thing.when.zone and not thing.answer("ask-time")))


def starts(thing: Thing) -> datetime | None:
    """When the interview is, or was; None while that is not known."""
    known = meant(thing)
    if told := instant_told(thing):
        return told
    if known is None:
        return None
    if thing.saying in (Saying.TOOK_PLACE, Saying.CALLED_OFF, Saying.PLANNED):
        return known.starts
    if thing.saying is Saying.MOVED and thing.wall:  # "moved to three": the same day
        return _at(thing.day or known.wall.date(), thing.wall, zone_of(thing))
    if thing.day and keeps_hour(thing):  # "moved to Wednesday, same time"
        return _at(thing.day, known.wall.time(), known.zone)
    return None


def keeps_hour(thing: Thing) -> bool:
    """Whether it is moved to another day at the hour that it had."""
    told = thing.saying is Saying.MOVED and thing.when.same_hour and not thing.answer("time")
    known = meant(thing) if told and thing.answer("changing") != TIME else None
    return known is not None and thing.day != _day(thing, known)


def minutes_of(thing: Thing, begins: datetime) -> int:
    """How long it takes; one that took place is over by now."""
    known, when = meant(thing), thing.when
    heard = 0 if thing.answer("ask-time") else length_of(when)
    minutes = int(thing.answer("length-told") or heard or (known.minutes if known else USUAL_MINUTES))
    minutes = min(minutes, LONGEST_MINUTES)
    so_far = int((thing.turn.now - begins).total_seconds() // 60)
    if thing.saying is Saying.TOOK_PLACE and 0 < so_far < minutes:
        return so_far
    return minutes


def is_over(thing: Thing) -> bool:
    """Whether the interview lies behind."""
    begins = starts(thing)
    if begins is None:
        return thing.saying is Saying.TOOK_PLACE
    return begins.astimezone(UTC) + timedelta(minutes=minutes_of(thing, begins)) <= thing.turn.now


def print_of(turn: Turn, talk: Talk) -> str:
    """Changes whenever what is read back would: an old *Right* then reads back anew instead of counting."""
    leads = [thing.lead for thing in things(turn, talk)]
    stands = [(lead.id, lead.version) for lead in leads if lead]
    told = sorted((name, str(value)) for name, value in talk.answers.items() if name != "check")
    return f"{crc32(repr((told, stands, turn.person.zone)).encode()):08x}"
