"""Owns what reading a time gives: the values between what people type and what is planned. No grammar here."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


class Sense(StrEnum):
    """Which way a day without a year, or a weekday, is meant: to come, past, or the nearer of both."""

    AHEAD = "ahead"
    BEHIND = "behind"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Setting:
    """Who types, and when: ``now`` is aware and on the person's own clock; ``language`` ("en"), ``country`` ("US";
    empty: not known) say in which order 12/11 is written.
    """

    now: datetime
    language: str = "en"
    country: str = ""
    sense: Sense = Sense.EITHER


@dataclass(frozen=True, slots=True)
class Reading:
    """One time as it was told, and where it stands in the text (``start`` to ``end``, in characters).

    ``day`` and ``wall`` are None when they were not told. ``last`` ends a span of days ("next week": Monday to Friday),
    ``until`` a span of hours ("10 to 11:30"); ``minutes`` is a length that was told. ``zone`` is an IANA name, if one
    was told with it ("3 pm London time"). Nothing is guessed in silence: ``assumed`` says that the half of the day was
    not told and working hours were taken, ``others`` are the other days that the same words can mean (12/11): then the
    person is asked. ``named``: the day was told by the name of a weekday; ``same_hour``: "at the same time" as before.
    Both are only set for what is moved.
    """

    day: date | None = None
    wall: time | None = None
    last: date | None = None
    until: time | None = None
    minutes: int | None = None
    zone: str = ""
    assumed: bool = False
    others: tuple[date, ...] = ()
    start: int = 0
    end: int = 0
    named: bool = False
    same_hour: bool = False
    none: str = ""
    """A day that was told and that no calendar has, as "30-2" or "29-2-2029"."""
    left_out: time | None = None
    """The wall time as it was told, where the clocks leave it out; ``wall`` is the first minute after it."""
    part: str = ""
    """The part of the day that was told without an hour: "morning", "afternoon", "evening", "night"."""
