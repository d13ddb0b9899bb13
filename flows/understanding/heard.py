"""Owns what a message can mean: the values between what people type and what is done about it. No grammar here."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from flows.understanding.reading import Reading
from flows.values import Kind


class Saying(StrEnum):
    """What one part of a message says."""

    APPLIED = "applied"
    PLANNED = "planned"  # an interview to come, arranged with them
    TOOK_PLACE = "took-place"  # an interview that was
    MOVED = "moved"  # an interview has another time
    CALLED_OFF = "called-off"  # an interview will not be
    ROUND = "round"  # they want to meet (again); no time yet
    NO = "no"  # they turned the person down
    OFFER = "offer"
    DECIDES_BY = "decides-by"  # when they will get back: ``when``
    WORD = "word"  # they got in touch otherwise
    NO_NEWS = "no-news"
    WROTE = "wrote"  # the person wrote to them (follow-up)
    PHONED = "phoned"
    THANKED = "thanked"  # the thank-you note is sent
    ACCEPTED = "accepted"  # the person took the offer
    WITHDREW = "withdrew"  # the person is out, by their own wish
    QUIET = "quiet"  # the person calls it quiet: no word came
    LET_GO = "let-go"  # the person closes it
    CONTACT = "contact"  # who to write to: ``person``, ``email``
    MOVED_HOME = "moved-home"  # "I'm in London now": ``place``
    ASKS = "asks"  # a question: ``topic``
    FEELS = "feels"  # a feeling: ``topic`` is "low", "nervous", "hopeful" or "angry"
    THANKS = "thanks"
    GREETS = "greets"
    PAUSE = "pause"
    GO_ON = "go-on"
    STOP = "stop"  # wants out of what is being asked, or to be left in peace


class Topic(StrEnum):
    """What a question is about."""

    NEXT = "next"  # what's next?
    WHEN_TO_WRITE = "when-to-write"  # when should I write to Acme?
    WHAT_TO_WRITE = "what-to-write"
    WHAT_TO_WEAR = "what-to-wear"
    WHEN_IS_IT = "when-is-it"  # when is my interview?
    HOW_TO_PREPARE = "how-to-prepare"
    WHAT_HAVE_I = "what-have-i"  # which applications do I have?
    HOW_AM_I_DOING = "how-am-i-doing"
    WHY_NO_WORD = "why-no-word"  # why don't they answer?
    HOW_IT_WORKS = "how-it-works"  # what can you do?
    OTHER = "other"


class Due(StrEnum):
    """What they want done by a day, as the topic of WORD; the day is its ``when``."""

    TEST = "test"  # an online test, an assessment, a task: done at home, so it is no interview
    CONFIRM = "confirm"  # say whether one comes


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that was said.

    ``employer``, ``role``, ``person``, ``source``, ``place``, ``email`` as typed, empty when not told; ``lead`` is the
    id of a lead when ``employer`` (or the role) names exactly one for certain, and ``near`` the ids it may mean,
    likeliest first. ``when`` belongs to the thing itself (the interview, the day of applying, the day they decide by).
    ``mode`` is how an interview is held. ``theirs`` says that these are the employer's own words (forwarded, pasted).
    ``begins`` is the first day of a pause that begins later.
    """

    saying: Saying
    employer: str = ""
    role: str = ""
    person: str = ""
    email: str = ""
    source: str = ""
    place: str = ""
    mode: Kind | None = None
    when: Reading | None = None
    topic: str = ""
    lead: int | None = None
    near: tuple[int, ...] = ()
    theirs: bool = False
    begins: date | None = None
