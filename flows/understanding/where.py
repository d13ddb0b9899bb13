"""Owns finding a time zone from what people type, or from where they are: offline, and asked back by whoever uses it.

A zone's own name or city, a country, a region, a short name, or any larger city, in any language that names it. The
only door to ``pytz`` (which country a zone is in) and to ``tzfpy`` (which zone a place on the map is in).
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from math import isfinite
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale
from pytz import country_timezones

from flows.languages import table
from flows.understanding.cities import City, Within, cities, plain, states
from flows.understanding.place_table import PlaceWords
from flows.understanding.regions import REGIONS, SHORTEST_ALONE

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
MOST_WORDS = 9
MOST_WORDS_WITH_FIGURES = 4
"""What is longer is no place but a sentence, whatever city's name stands in it."""
LONGEST_PLACE = 100
"""Characters; whoever types more does not name a place."""
CLEAR = 0.75
"""A country of which so many live in one zone is taken to mean that one, and asked back; of others, which is asked."""
LEAST_IN_A_COUNTRY = 0.01
LARGE_CITY = 300_000
"""From this size on a city is found also when other words stand beside it ("Kreuzberg Berlin")."""
YEAR = 2026
"""The year by whose clocks two zones are told apart."""
NEARBY = (0.0, 0.1, 0.3)
"""Degrees: on a pier or a ferry the nearest land within some 30 km counts."""


@dataclass(frozen=True, slots=True)
class Found:
    """IANA zones that a place may mean, likeliest first. ``several``: no one of them is clearly meant."""

    zones: tuple[str, ...] = ()
    several: bool = False


NOWHERE = Found()


def likely_zones(language: str) -> tuple[str, ...]:
    """Zones to offer first to somebody whose Telegram speaks ``language`` ("de-AT")."""
    return LIKELY.get(language.split("-", maxsplit=1)[0].casefold(), LIKELY["en"])


def find_zones(typed: str) -> tuple[str, ...]:
    """IANA zones that ``typed`` may mean, likeliest first, at most four; empty when it means none."""
    return find_place(typed).zones


def find_place(typed: str) -> Found:
    """The zones of the place that ``typed`` names: alone, or with small words around it, or with what it lies in."""
    typed = _without_denied(typed)
    whole = plain(typed[: LONGEST_PLACE + 1])
    words = len(whole.split())
    if not words or words > MOST_WORDS or len(whole) > LONGEST_PLACE:
        return NOWHERE
    if words > MOST_WORDS_WITH_FIGURES and any(char.isdigit() for char in whole):
        return NOWHERE  # a sentence with a time in it
    # One after the other, each only if those before it found nothing: most places need no list of cities.
    return next((_cut(found) for found in _readings(typed, whole) if found.zones), NOWHERE)


def _readings(typed: str, whole: str) -> Iterator[Found]:
    bare = _stripped(whole)
    parts = [part for part in map(_stripped, map(plain, typed.split(","))) if part]
    splits = [(parts[0], parts[-1])] if len(parts) > 1 else []
    splits += [*_splits(whole), *_splits(bare)]
    yield _known(whole)
    if whole != bare:
        yield from (_inside(city, land) for city, land in splits)
        yield _known(bare)
    yield _city(whole)
    yield _city(bare)
    yield from (_inside(city, land) for city, land in splits)
    if len(parts) > 1:
        yield from map(_known, (*reversed(parts), *parts))
    for place in dict.fromkeys(place for split in splits for place in reversed(split)):
        if place in _words().around:
            continue  # a small word, whatever city is called so somewhere ("bin")
        yield _in_cities(city for city in cities().named(place) if city.people >= LARGE_CITY)


def lies_in(city: str, land: str) -> bool:
    """Whether a city of that name lies in a country or a region of that name."""
    return bool(_inside(plain(city), plain(land)).zones)


def names_zone(typed: str, zone: str) -> bool:
    """Whether ``typed`` is the name by which a zone goes anyway ("Berlin", "I live in Berlin", "Europe/Berlin")."""
    return _zone_names().get(_stripped(plain(typed))) == zone


def zone_at(latitude: float, longitude: float) -> str:
    """The zone of a place on the map; empty on the open sea, or where there is no such place."""
    if not (isfinite(latitude) and isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        return ""
    from tzfpy import get_tz  # noqa: PLC0415  # its map is read when it is first asked

    for off in NEARBY:
        steps = [(0.0, 0.0)] if not off else [(off, 0.0), (-off, 0.0), (0.0, off), (0.0, -off)]
        seen = Counter(get_tz(*_on_the_map(longitude + east, latitude + north)) for north, east in steps)
        for zone, _ in seen.most_common():
            if zone in available_timezones() and not zone.startswith("Etc/"):
                return zone
    return ""


def country_of(zone: str) -> str:
    """The country that a zone lies in, as two letters; empty when it is none's ("UTC")."""
    return _countries().get(zone, "")


def _on_the_map(longitude: float, latitude: float) -> tuple[float, float]:
    return (longitude + 180) % 360 - 180, max(-90.0, min(90.0, latitude))


def _cut(found: Found) -> Found:
    return Found(found.zones[:MOST_ZONES], found.several and len(found.zones) > 1)


def _known(name: str) -> Found:
    """What needs no list of cities, mostly: short names, zones, countries and regions."""
    named = _words().named.get(name, ())
    if named and len(named[0]) > len("GB"):
        return Found(_apart(named), several=True)
    if not named and (zone := _zone_names().get(name)):
        return Found((zone,))
    return _in(_lands_called(name) + (_regions().get(name, ()) if len(name) >= SHORTEST_ALONE else ()))


def _in(within: Within) -> Found:
    """The zones of countries and regions, by how many people live in each."""
    zones = tuple(zone for country, _ in within for zone in country_timezones[country])
    if len(_apart(zones)) <= 1:
        return Found(zones[:1])
    living: Counter[str] = Counter()
    first: dict[object, str] = {}
    for zone, people in cities().people_by_zone(within).most_common():
        living[first.setdefault(_clock(zone), zone)] += people
    everybody = living.total()
    shares = [(zone, people / everybody) for zone, people in living.most_common()]
    large = tuple(zone for zone, share in shares if share >= LEAST_IN_A_COUNTRY)
    return Found(large, several=bool(shares) and shares[0][1] < CLEAR)


def _city(name: str) -> Found:
    """The zones of the cities of that name. "Tuebingen" is Tübingen also where no list says so."""
    return _in_cities(cities().named(name) or cities().named(_without_e(name))) if name else NOWHERE


def _inside(city: str, land: str) -> Found:
    """The zones of a city within what it lies in ("London, Ontario")."""
    lands = (_lands_called(each) + _regions().get(each, ()) for each in (land, _stripped(land)))
    within = next(filter(None, lands), ())
    return _in_cities(cities().named(city, within)) if city and within else NOWHERE


def _in_cities(found: Iterable[City]) -> Found:
    return Found(_apart(tuple(city.zone for city in found)))


def _apart(zones: tuple[str, ...]) -> tuple[str, ...]:
    """The zones, without those of the same country whose clocks go as those of an earlier one."""
    return tuple({_clock(zone): zone for zone in reversed(zones)}[clock] for clock in dict.fromkeys(map(_clock, zones)))


@cache
def _clock(zone: str) -> tuple[str, timedelta | None, timedelta | None]:
    winter, summer = (datetime(YEAR, month, 15, tzinfo=ZoneInfo(zone)).utcoffset() for month in (1, 7))
    return country_of(zone), winter, summer


def _without_e(name: str) -> str:
    return name.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _splits(name: str) -> Iterator[tuple[str, str]]:
    words = name.split()
    return ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))


def _lands_called(name: str) -> Within:
    named = tuple((code, "") for code in _words().named.get(name, ()) if len(code) == len("GB"))
    return named or _lands().get(name, ())


def named_place(typed: str) -> str:
    """The place as it was typed, without small words around it ("I'm in Georgia": Georgia), if that leaves any."""
    words = [word for each in _without_denied(typed).split() if (word := each.strip(".,!?;:"))]
    while words and _is_small(words[0]):
        words.pop(0)
    while words and _is_small(words[-1]):
        words.pop()
    return " ".join(words) or " ".join(typed.split())


def _without_denied(typed: str) -> str:
    """A text without where they are not: "Valencia, Spain, not Venezuela"; all of it if it is nothing else."""
    kept, denied = list[str](), False
    for word in typed.replace(",", " , ").split():
        denied = (denied and word != ",") or plain(word) in _words().not_
        kept += [] if denied else [word]
    return " ".join(kept).strip(" ,") or typed


def _is_small(word: str) -> bool:
    return word.casefold() in _words().around or plain(word) in _words().around


def _stripped(name: str) -> str:
    """A name without the small words before and behind it."""
    words = name.split()
    while words and words[0] in _words().around:
        words.pop(0)
    while words and words[-1] in _words().around:
        words.pop()
    return " ".join(words)


@cache
def _words() -> PlaceWords:
    """The words of all languages together: people name places in any."""
    folders = sorted(each.name for each in (files("flows") / "texts").iterdir() if (each / "where.py").is_file())
    tables: list[PlaceWords] = [table(language, "where") for language in folders]
    named = {name: zones for words in reversed(tables) for name, zones in words.named.items()}
    around, not_ = (frozenset[str]().union(*those) for those in zip(*((t.around, t.not_) for t in tables), strict=True))
    return PlaceWords(around, named, not_)


@cache
def _regions() -> dict[str, Within]:
    found: dict[str, Within] = dict(states())
    for name, within in REGIONS.items():
        found[name] = found.get(name, ()) + within
    return found


@cache
def _lands() -> dict[str, Within]:
    """The countries by their names in every language."""
    found: dict[str, Within] = {}
    for locale in map(Locale.parse, LIKELY):
        for code, name in locale.territories.items():
            if code in country_timezones:
                found.setdefault(plain(name), ((code, ""),))
    return found


@cache
def _countries() -> dict[str, str]:
    return {zone: country for country, zones in sorted(country_timezones.items(), reverse=True) for zone in zones}


@cache
def _zone_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for zone in sorted(available_timezones()):
        if "/" in zone and not zone.startswith(("Etc/", "SystemV/", "posix/", "right/", "US/")):
            names.setdefault(plain(zone), zone)
    for zone in sorted(_countries()):
        area, _, city = zone.partition("/")
        if area and "/" not in city:  # America/Indiana/Petersburg is not the one that is meant
            names.setdefault(plain(city), zone)
    for locale in map(Locale.parse, LIKELY):
        for zone, words in locale.time_zones.items():
            if "city" in words and zone in _countries():
                names.setdefault(plain(words["city"]), zone)
    names["utc"] = "UTC"
    return names
