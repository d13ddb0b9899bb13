"""Owns reading a calendar file with icalendar: its text, its events, and which of a series is meant.

Only the process for files imports this. What an event's description says is looked through for a link and not kept.
"""

import re
import unicodedata
import warnings
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from bot.files.calendar_time import LATEST, Broken, Span, is_series, moment, next_of, span
from bot.files.calendar_zones import Zones, zones_of
from bot.files.problems import BROKEN, NO_EVENT, NOT_A_CALENDAR, TOO_MANY, Problem
from flows.calendar import MOST_EVENTS, CalendarEvent

LONGEST_TITLE = 120
LONGEST_NAME = 80
LONGEST_PLACE = 200
LONGEST_UID = 255
LONGEST_LINK = 500
LONGEST_SEARCHED = 20_000
LARGEST_SEQUENCE = 2**31 - 1
MOST_COMPONENTS = 20 * MOST_EVENTS
"""Events as the file writes them: a series may come with each change that was made to it."""
_BEGIN, _END = re.compile(r"^BEGIN:VCALENDAR[ \t]*$", re.I | re.M), re.compile(r"^END:VCALENDAR[ \t]*$", re.I | re.M)
_EVENT = re.compile(r"^BEGIN:VEVENT", re.I | re.M)
_LINE_END = re.compile(r"\r\n|\r|\n|\u2028|\u2029|\x85")
_BINARY = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ADDRESS = re.compile(r"mailto:\s*([^\s<>()\[\],;:\"]+@[^\s<>()\[\],;:\"]+)", re.I)
_LINK = re.compile(r"(?:https?://|tel:)[^\s<>\"'\\]+", re.I)
_MEETING = re.compile(
    r"^https?://(?:[\w-]+\.)*(?:teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|zoom\.us|zoomgov\.com"
    r"|webex\.com|whereby\.com|gotomeeting\.com|goto\.com|meet\.jit\.si|bluejeans\.com|skype\.com|chime\.aws"
    r"|meet\.goto\.com|bigbluebutton\.org)(?:[/?]|$)",
    re.I,
)
_MEANT_FOR_LINKS = (
    "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK",
)  # fmt: skip
_MAY_HOLD_LINKS = ("LOCATION", "URL", "DESCRIPTION", "X-ALT-DESC")


def read_calendar(data: bytes, home: str, at: datetime) -> tuple[CalendarEvent, ...]:
    """The events of a file, one for each series: soonest first, then what is past. Raises ``Problem``."""
    text = _text(data)
    if len(_EVENT.findall(text)) > MOST_COMPONENTS:
        raise Problem(TOO_MANY)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what the library says of odd zones; they are looked up here
            calendars = [each for each in Calendar.from_ical(text, multiple=True) if isinstance(each, Calendar)]
            found = _events(calendars, zones_of(calendars, home), at)
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        # A damaged file trips the library in many ways; whatever it stumbles over, the file is not whole.
        raise Problem(BROKEN) from None
    return tuple(found[:MOST_EVENTS])


def _text(data: bytes) -> str:
    """The calendar in a file, with plain line ends; what stands around it is left out."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    text = _LINE_END.sub("\n", text)
    begin = _BEGIN.search(text)
    if begin is None:
        raise Problem(NOT_A_CALENDAR)
    ends = list(_END.finditer(text))
    if not ends or ends[-1].end() < begin.end():
        raise Problem(BROKEN)
    return _BINARY.sub("", text[begin.start() : ends[-1].end()]).replace("\n", "\r\n") + "\r\n"


def _events(calendars: list[Calendar], zones: Zones, at: datetime) -> list[CalendarEvent]:
    found: list[CalendarEvent] = []
    broken = False
    named = [(calendar, _by_uid(calendar)) for calendar in calendars]
    if sum(len(series) for _, series in named) > MOST_EVENTS:
        raise Problem(TOO_MANY)
    for calendar, by_uid in named:
        method = str(_first(calendar.get("METHOD")) or "PUBLISH").strip().upper()[:20]
        for series in by_uid.values():
            try:
                found += _series(series, method, zones, at)
            except (Broken, OverflowError):
                broken = True
    if not found:
        raise Problem(BROKEN if broken else NO_EVENT)

    def order(event: CalendarEvent) -> tuple[bool, float]:
        if event.wall is None:
            return True, 0
        distance = (event.wall - at.replace(tzinfo=None)).total_seconds()
        return distance < 0, abs(distance)

    return sorted(found, key=order)


def _by_uid(calendar: Calendar) -> dict[str, list[Event]]:
    """The events of a calendar, those of one series together; without a UID each stands alone."""
    found: dict[str, list[Event]] = {}
    for number, event in enumerate(calendar.walk("VEVENT")):
        if isinstance(event, Event):
            uid = _plain(event.get("UID"), LONGEST_UID)
            found.setdefault(uid or f"\0{number}", []).append(event)
    return found


def _series(events: list[Event], method: str, zones: Zones, at: datetime) -> list[CalendarEvent]:
    """What the events with one UID come to: one event, or each alone where only single ones of a series are told."""
    masters = [event for event in events if event.get("RECURRENCE-ID") is None]
    changed = [event for event in events if event.get("RECURRENCE-ID") is not None]
    if not masters:
        return [_single(event, method, zones) for event in changed]
    master = max(reversed(masters), key=_sequence)
    first = span(master, zones)
    if first is None or first.start.all_day or not is_series(master) or _cancelled(master, method):
        return [_event(master, method, zones, first)]
    singles = [_single(event, method, zones) for event in changed]
    told = {single.occurrence for single in singles if single.occurrence is not None}
    upcoming = next_of(master, first, told, at, zones)
    of_rule = _event(master, method, zones, Span(upcoming, first.length), upcoming.instant(zones.home), repeats=True)
    coming = [each for each in singles if not each.cancelled and each.wall is not None and _starts(each, zones) > at]
    return [min([of_rule, *coming], key=lambda each: (_starts(each, zones) <= at, _starts(each, zones)))]


def _starts(event: CalendarEvent, zones: Zones) -> datetime:
    wall = event.wall or datetime(LATEST, 1, 1)  # noqa: DTZ001  # the zone follows
    return wall.replace(tzinfo=ZoneInfo(event.zone or zones.home))


def _single(event: Event, method: str, zones: Zones) -> CalendarEvent:
    occurrence = moment(event.get("RECURRENCE-ID"), zones)
    return _event(event, method, zones, span(event, zones), occurrence.instant(zones.home) if occurrence else None)


def _event(
    event: Event, method: str, zones: Zones, when: Span | None, occurrence: datetime | None = None, *,
    repeats: bool = False,
) -> CalendarEvent:  # fmt: skip
    cancelled = _cancelled(event, method)
    if when is None and not cancelled:
        raise Broken
    organiser = _first(event.get("ORGANIZER"))
    place = _plain(event.get("LOCATION"), LONGEST_PLACE)
    return CalendarEvent(
        uid=_plain(event.get("UID"), LONGEST_UID),
        title=_plain(event.get("SUMMARY"), LONGEST_TITLE),
        wall=when.start.wall if when else None,
        zone=when.start.zone if when else "",
        minutes=max(1, int(when.length.total_seconds() // 60)) if when and not when.start.all_day else 0,
        all_day=when.start.all_day if when else False,
        method=method,
        sequence=_sequence(event),
        cancelled=cancelled,
        organiser=_plain(getattr(organiser, "params", {}).get("CN"), LONGEST_NAME),
        email=_email(organiser),
        place=place,
        link=_link(event),
        repeats=repeats,
        occurrence=occurrence,
        strange_zone=_line(when.start.strange, LONGEST_NAME) if when else "",
    )


def _cancelled(event: Event, method: str) -> bool:
    return method == "CANCEL" or _plain(event.get("STATUS"), 20).upper() == "CANCELLED"


def _sequence(event: Event) -> int:
    try:
        return min(max(int(_first(event.get("SEQUENCE")) or 0), 0), LARGEST_SEQUENCE)
    except (TypeError, ValueError):
        return 0


def _email(organiser: Any) -> str:
    found = _ADDRESS.match(str(organiser or ""))
    return _line(found[1], LONGEST_NAME).lower() if found else ""


def _link(event: Event) -> str:
    """Where to meet: what is meant to say so, else the first link to a place where people meet."""
    for name in (*_MEANT_FOR_LINKS, *_MAY_HOLD_LINKS):
        for prop in _all(event.get(name)):
            links = [found.rstrip(".,;:!?)]}") for found in _LINK.findall(_raw(prop)[:LONGEST_SEARCHED])]
            for link in links:
                if len(link) <= LONGEST_LINK and (name in _MEANT_FOR_LINKS or _MEETING.match(link)):
                    return _line(link, LONGEST_LINK)
    return ""


def _first(prop: Any) -> Any:
    return prop[0] if isinstance(prop, list) else prop


def _all(prop: Any) -> list[Any]:
    return prop if isinstance(prop, list) else [] if prop is None else [prop]


def _raw(prop: Any) -> str:
    return prop if isinstance(prop, str) else ""


def _plain(prop: Any, longest: int) -> str:
    """A property as one line of text."""
    return _line(_raw(_first(prop)), longest)


def _line(text: str, longest: int) -> str:
    """One line of characters that can be seen, of bounded length."""
    seen = "".join(char if unicodedata.category(char)[0] != "C" else " " for char in text[: longest * 4])
    return " ".join(seen.split())[:longest].strip()
