"""Owns days, cities and numbers as Babel writes them in each language."""

from datetime import date
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, get_timezone_location
from fluent.runtime.types import fluent_number


@lru_cache(maxsize=1000)  # Babel takes 20 µs for a day, as long as all the rest of a short message
def day_in(day: date, form: str, language: str) -> str:
    """A day in a form of CLDR's patterns."""
    return format_date(day, form, Locale.parse(language, sep="-"))


@lru_cache(maxsize=1000)
def city_in(zone: str, language: str) -> str:
    """A zone by the city that names it: "Europe/London" is "London", in Spanish "Londres"."""
    city = get_timezone_location(ZoneInfo(zone), locale=Locale.parse(language, sep="-"), return_city=True)
    return city.rpartition("/")[2]


@lru_cache(maxsize=1000)
def number(value: int) -> Any:
    """A number that still selects plurals, and is never written as 1,000."""
    return fluent_number(value, useGrouping=False)
