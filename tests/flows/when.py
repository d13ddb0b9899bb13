"""Owns how the tests of dates are told: who types when, and what was read, in one line."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.understanding.reading import Reading, Sense, Setting
from flows.understanding.when import find_times, read_time
from tests.corpus.dates import shown

WEDNESDAY = "2026-11-25 10:30"


def setting(
    now: str = WEDNESDAY,
    *,
    language: str = "en",
    country: str = "GB",
    sense: Sense = Sense.AHEAD,
    zone: str = "Europe/London",
) -> Setting:
    """Who types, and when."""
    return Setting(datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone)), language, country, sense)


def told(typed: str, now: str = WEDNESDAY, *, language: str = "en", country: str = "GB", sense: str = "ahead") -> str:
    """What is read anywhere in a text, as the corpus writes it."""
    found = find_times(typed, setting(now, language=language, country=country, sense=Sense(sense)))
    return " ; ".join(map(shown, found)) or "none"


def answered(typed: str, now: str = WEDNESDAY, *, country: str = "GB", sense: str = "ahead") -> str:
    """What an answer that is one time reads as."""
    read = read_time(typed, setting(now, country=country, sense=Sense(sense)))
    return shown(read) if read else "none"


def words(typed: str, read: Reading) -> str:
    """The words that a reading stands on."""
    return typed[read.start : read.end]


def on(where: Setting, zone: str) -> Setting:
    """The same moment for somebody in another zone."""
    return replace(where, now=where.now.astimezone(ZoneInfo(zone)))
