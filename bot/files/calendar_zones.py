"""Owns which zone a calendar program means: IANA names, the names of Windows, those with a maker's address before them.

A zone that only its own table in the file describes is used for that one instant and not kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar import Calendar
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from flows.calendar import UTC_ZONE

_RENAMED = {
    "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
    "America/Godthab": "America/Nuuk",
    "America/Indianapolis": "America/Indiana/Indianapolis",
    "Asia/Calcutta": "Asia/Kolkata",
    "Asia/Katmandu": "Asia/Kathmandu",
    "Asia/Rangoon": "Asia/Yangon",
    "Asia/Saigon": "Asia/Ho_Chi_Minh",
    "Atlantic/Faeroe": "Atlantic/Faroe",
    "Europe/Kiev": "Europe/Kyiv",
}
"""Names that calendars still write, and what these places are called now."""
_OF_NOWHERE = frozenset({"utc", "etc/utc", "etc/gmt", "gmt", "z", "zulu", "etc/zulu", "uct", "etc/uct", "universal"})
_MONTHS = (1, 7)


@dataclass(frozen=True, slots=True)
class Zones:
    """The zones of one file. ``home`` is that of the person; ``places`` are the names that the file's tables give."""

    home: str
    places: Mapping[str, str]

    def find(self, told: str, year: int) -> str | None:
        """The IANA name of what a file calls ``told``; None when nobody knows it."""
        name = told.strip().strip('"')
        if name.casefold() in _OF_NOWHERE:
            return UTC_ZONE
        if found := _iana(name):
            return found
        if found := _windows().get(name.casefold()):
            # Windows names a region by one of its cities: whoever lives in the region is told their own.
            return self.home if _same_clocks(self.home, found, year) else found
        if (place := self.places.get(told)) and (found := _iana(place)):
            return found
        return None


def zones_of(calendars: list[Calendar], home: str) -> Zones:
    """The zones of a file."""
    tables = [table for calendar in calendars for table in calendar.walk("VTIMEZONE")]
    places = {str(table.get("TZID", "")): str(table.get("X-LIC-LOCATION", "")) for table in tables}
    return Zones(home, places)


@cache
def _iana_names() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}


@cache
def _windows() -> dict[str, str]:
    return {name.casefold(): _RENAMED.get(zone, zone) for name, zone in WINDOWS_TO_OLSON.items()}


def _iana(name: str) -> str | None:
    """An IANA name, whatever stands before it: "/example.org/20260101_1/Europe/Berlin"."""
    parts = name.strip("/").split("/")
    for at in range(len(parts)):
        if found := _iana_names().get("/".join(parts[at:]).casefold()):
            return _RENAMED.get(found, found)
    return None


def _same_clocks(one: str, other: str, year: int) -> bool:
    moments = [datetime(year, month, 1, tzinfo=UTC) for month in _MONTHS]
    a, b = ZoneInfo(one), ZoneInfo(other)
    return all(moment.astimezone(a).utcoffset() == moment.astimezone(b).utcoffset() for moment in moments)
