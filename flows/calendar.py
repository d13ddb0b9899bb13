"""Owns what a calendar file says of an event, as values: what comes out of a file, before anybody said that it counts.

The file is read elsewhere, in a process of its own; here is only what it found, cleaned and cut short.
"""

from dataclasses import dataclass
from datetime import datetime

CALENDAR = "calendar"
"""The purpose of a file that is to be read as a calendar."""
MOST_CALENDAR_BYTES = 1_000_000
"""An invitation has a few thousand; with pictures inside, some hundred thousand."""
MOST_EVENTS = 40
"""More than this is a whole calendar and no invitation."""
UTC_ZONE = "UTC"
"""Of a time that was told in UTC: it is shown in the zone of the person."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event of a file. What it does not tell is empty.

    ``wall`` is its local time in ``zone`` (an IANA name; empty: the zone of whoever reads it); it is None only where a
    cancellation names no time. ``method`` is what the file wants done, in capitals. ``occurrence`` names the one of a
    series that is meant: the instant in UTC at which it was first to begin. ``repeats``: there are more of it after
    this one. ``strange_zone`` is a zone that the file names and nobody knows.
    """

    uid: str
    title: str
    wall: datetime | None
    zone: str = ""
    minutes: int = 0
    all_day: bool = False
    method: str = "PUBLISH"
    sequence: int = 0
    cancelled: bool = False
    organiser: str = ""
    email: str = ""
    place: str = ""
    link: str = ""
    repeats: bool = False
    occurrence: datetime | None = None
    strange_zone: str = ""
