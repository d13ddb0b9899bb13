"""Owns the values of the coaching: frozen, named in the words of the field. A change makes a new value.

Instants are in UTC; an interview alone keeps wall time and zone, as agreed. An id is unique within its person.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class Stage(StrEnum):
    """Where a lead is. The last five are ends: nothing is planned for them."""

    APPLIED = "applied"
    INTERVIEW_PLANNED = "interview-planned"
    WAITING = "waiting"
    FOLLOWED_UP = "followed-up"
    CALLED = "called"
    QUIET = "quiet"
    OFFER = "offer"
    ACCEPTED = "accepted"
    TURNED_DOWN = "turned-down"
    WITHDRAWN = "withdrawn"
    LET_GO = "let-go"


ENDS = frozenset({Stage.OFFER, Stage.ACCEPTED, Stage.TURNED_DOWN, Stage.WITHDRAWN, Stage.LET_GO})
OPEN_STAGES = tuple(stage for stage in Stage if stage not in ENDS)


class Step(StrEnum):
    """What the coach will come with next for an open lead: a step of the ladder (coaching.md D)."""

    EVENING_BEFORE = "evening-before"
    HOURS_BEFORE = "hours-before"
    CHECK_IN = "check-in"
    THANK_YOU = "thank-you"
    LOOK = "look"
    FIRST_FOLLOW_UP = "first-follow-up"
    SECOND_FOLLOW_UP = "second-follow-up"
    PROPOSE_QUIET = "propose-quiet"
    KEEP_OR_CLOSE = "keep-or-close"


class Kind(StrEnum):
    """How an interview is held; the check-in asks accordingly (C22)."""

    PHONE = "phone"
    VIDEO = "video"
    ON_SITE = "on-site"
    UNTOLD = "untold"  # nobody has said, so nothing is said of it either


WAYS = (Kind.PHONE, Kind.VIDEO, Kind.ON_SITE)  # what can be told


class InterviewStatus(StrEnum):
    """Whether an interview is ahead, behind, or called off."""

    PLANNED = "planned"
    OVER = "over"
    CANCELLED = "cancelled"


class Tone(StrEnum):
    """How a draft sounds."""

    PLAIN = "plain"
    WARM = "warm"
    BRIEF = "brief"


class TalkKind(StrEnum):
    """Which conversation a talk is; each has its script in ``flows/talks``."""

    FIRST_MEETING = "first-meeting"
    ADD = "add"
    INTERVIEW = "interview"
    MOVE = "move"
    CHECK_IN = "check-in"
    ZONE = "zone"
    QUIET_HOURS = "quiet-hours"
    SNOOZE = "snooze"
    PROMISE = "promise"
    CONTACT = "contact"
    NAME = "name"
    DRAFT_FACTS = "draft-facts"
    PRACTICE = "practice"
    RESUME = "resume"
    RESUME_FILE = "resume-file"
    RESUME_PLAN = "resume-plan"
    HEARD = "heard"
    HELD = "held"
    CALENDAR = "calendar"
    FORWARDED = "forwarded"
    CARD = "card"
    EDITED = "edited"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class Person:
    """One private chat. ``id`` is Telegram's; ``last_id`` is the last id given to anything of theirs."""

    id: int
    name: str
    joined: datetime
    language: str = "en"
    """As Telegram tells it ("de-AT"), or as chosen."""
    language_chosen: bool = False
    zone: str = "UTC"
    zone_known: bool = False
    country: str = ""
    """Two letters, from the zone: whose public holidays hold and whose customs. Empty while it is not known."""
    quiet_from: time = time(21)
    quiet_to: time = time(8)
    evening_before: bool = True
    hours_before: bool = True
    """Whether they want to hear from the coach before an interview: the evening before, two hours before."""
    paused: bool = False
    paused_until: datetime | None = None
    """When the pause ends by itself; None: when they say so."""
    blocked: bool = False
    settled: bool = False
    """An offer is accepted: nothing comes about any lead, until it is taken back (coaching.md D)."""
    last_id: int = 0
    tone: Tone = Tone.PLAIN
    """How they last wanted a draft to sound."""
    weekly: bool = True
    weekly_day: int = 0
    weekly_at: time = time(9)
    """The weekly review: whether they want it, on which day (0 is Monday), at what hour of theirs."""
    patterns_told: Mapping[str, str] = field(default_factory=dict)
    """The patterns that were said, each with the number of its cases then: said again only when there is one more."""
    encouraged_with: str = ""
    """Key of the encouragement said last, so that it is not said twice in a row (coaching.md E)."""
    reached_on: date | None = None
    """The local day of the last message the coach wrote first, and how many that day (telegram.md)."""
    reached_times: int = 0
    held: bool = False
    """They may be in danger: nothing about jobs comes until they say to go on (coaching.md F)."""
    cared_with: str = ""
    """Key of the last card, so that the next is worded otherwise; then of what was said last besides the card."""
    heard_with: str = ""
    warmed_with: str = ""
    """Key of the last full answer to lowness."""
    warmed_on: date | None = None
    """The local day on which lowness was last answered in full: once a day."""

    @property
    def first_name(self) -> str:
        """What to call them."""
        return self.name.split(" ", maxsplit=1)[0]

    @property
    def tz(self) -> ZoneInfo:
        """The person's zone."""
        return ZoneInfo(self.zone)


@dataclass(frozen=True, slots=True)
class Lead:
    """One role at one employer.

    ``step`` is what comes next and ``counted_from`` the instant its delay runs from; ``version`` counts the
    moves, so that a button on an old message is known to be old; ``previous`` is the lead before the last
    move (one deep), so that a wrong press can be taken back.
    """

    id: int
    employer: str
    stage: Stage
    step: Step
    counted_from: datetime
    last_contact: datetime
    created: datetime
    role: str = ""
    source: str = ""
    contact: str = ""
    email: str = ""
    phone: str = ""
    language: str = ""
    """In which language to write to them; empty: in the person's."""
    public: bool = False
    """Public sector: everything takes twice as long there (C14)."""
    followups: int = 0
    """How often the person wrote or called since the employer last got in touch (C11)."""
    promised: date | None = None
    asked: int = 0
    asked_at: datetime | None = None
    snoozed_until: datetime | None = None
    came_from: Stage | None = None
    version: int = 0
    previous: "Lead | None" = None

    @property
    def closed(self) -> bool:
        """Whether the lead is at an end."""
        return self.stage in ENDS


@dataclass(frozen=True, slots=True)
class Interview:
    """One round of a lead, at a wall time in a zone."""

    id: int
    lead: int
    wall: datetime
    zone: str
    minutes: int
    kind: Kind
    told: datetime
    """The instant the person said so: what should have come before that does not come."""
    status: InterviewStatus = InterviewStatus.PLANNED
    reminded: Step | None = None
    """The last reminder before it that was said, or is past."""
    zone_told: bool = False
    """Whether the zone was told with it; else it was taken to be where the person was."""
    place: str = ""
    """Where it is held, or the link to it, as a calendar told it."""
    uid: str = ""
    """Of the calendar event it came from; empty when it was told otherwise. ``sequence``: of its last change."""
    sequence: int = 0
    occurrence: datetime | None = None
    """Which one of a repeating event it is: when that was first to begin, in UTC."""

    @property
    def starts(self) -> datetime:
        """The instant it begins, in its own zone."""
        return self.wall.replace(tzinfo=ZoneInfo(self.zone))

    @property
    def ends(self) -> datetime:
        """The instant it ends, in its own zone."""
        return (self.starts.astimezone(UTC) + timedelta(minutes=self.minutes)).astimezone(ZoneInfo(self.zone))


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The talk after an interview. ``answers``: question -> answer as pressed or typed; a skipped one is absent."""

    id: int
    interview: int
    lead: int
    at: datetime
    answers: Mapping[str, str] = field(default_factory=dict)
    finished: bool = False
    left_at: str = ""
    """The question at which it was stopped half done: it goes on from there."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a lead's timeline: append-only."""

    id: int
    lead: int
    at: datetime
    what: str
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation under way, and the question it is at.

    ``asked`` orders the talks: typed text goes to the one that asked last, at ``asked_at``. ``message`` is
    Telegram's id of the message that shows the question, once it is sent. ``answers`` are as stored.
    """

    id: int
    kind: TalkKind
    question: str
    opened: datetime
    asked: int
    asked_at: datetime
    lead: int | None = None
    interview: int | None = None
    message: int | None = None
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """What a text message of the person became, so that a later edit of it can be followed. The text is not kept.

    ``id`` is Telegram's of the message. ``what``: "answer" (to ``question`` of a talk of ``kind``), "note", "heard"
    (free text that was understood), or "album" (the first of the pictures of ``question``; its id is negated).
    """

    id: int
    at: datetime
    what: str
    kind: str = ""
    question: str = ""
    talk: int | None = None
    lead: int | None = None
    interview: int | None = None
