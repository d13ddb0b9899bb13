"""Places as people type them in four languages, and places on the map: the zones they mean."""

from itertools import combinations
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from flows.languages import languages, table
from flows.understanding.cities import plain
from flows.understanding.where import country_of, find_place, find_zones, names_zone, zone_at

NAMES = {
    "Europe/Berlin": ("Munich", "München", "Muenchen", "Múnich", "Hamburg", "Colonia", "Cologne", "Köln", "Tübingen"),
    "Europe/London": ("Londres", "LONDON", "Edinburgh", "Édimbourg", "Edimburgo", "near Leeds", "Scotland"),
    "Europe/Zurich": ("Genf", "Genève", "Ginebra", "Geneva", "Zürich", "Zúrich", "Bâle", "Suisse", "Schweiz", "Suiza"),
    "Europe/Vienna": ("Wien", "Vienna", "Viena", "Österreich", "Autriche", "Graz"),
    "Europe/Rome": ("Mailand", "Milán", "Milan", "Rom", "Roma", "Italie", "Florenz"),
    "Europe/Paris": ("Paris", "París", "Lyon", "Straßburg", "Estrasburgo", "France", "Frankreich", "Francia", "Nice"),
    "Europe/Madrid": ("Barcelona", "Barcelone", "Sevilla", "Séville", "España", "Spanien", "Espagne", "Cataluña"),
    "Europe/Moscow": ("Moskau", "Moscou", "Moscú", "Москва"),
    "Europe/Prague": ("Prag", "Praga", "Praha"),
    "Europe/Brussels": ("Brüssel", "Bruselas", "Bruxelles", "Belgique", "Bélgica"),
    "Africa/Cairo": ("Kairo", "Le Caire", "El Cairo", "القاهرة"),
    "Asia/Shanghai": ("Pékin", "Pekín", "Peking", "Beijing"),
    "Asia/Tokyo": ("Tokio", "東京", "Japan", "Japón", "Japon"),
    "America/New_York": ("Nueva York", "New York", "NYC", "Brooklyn", "Boston", "Cambridge, MA", "Washington D.C."),
    "America/Los_Angeles": ("LA", "SF", "San Fran", "Bay Area", "Portland, Oregon", "San José, California"),
    "America/Chicago": ("Paris, Texas", "Paris, TX", "Chicago, IL", "Birmingham, Alabama", "Birmingham, AL", "Texas"),
    "America/Toronto": ("London, Ontario", "London Ontario", "Montréal", "Kingston, ON", "Québec"),
    "America/Mexico_City": ("CDMX", "Ciudad de México", "Mexiko-Stadt", "Guadalajara, México", "México"),
    "America/Argentina/Cordoba": ("Córdoba, Argentina",),
    "America/Caracas": ("Valencia, Venezuela", "Valencia Venezuela"),
    "Asia/Kolkata": ("India", "Indien", "Inde", "Neu-Delhi", "Bombay", "Calcutta", "Bangalore"),
    "America/Jamaica": ("Jamaica", "Jamaika", "Jamaïque"),
}  # fmt: skip


@pytest.mark.parametrize("zone", NAMES)
def test_a_place_is_found_by_the_name_that_any_of_the_languages_gives_it(zone: str) -> None:
    for typed in NAMES[zone]:
        found = find_place(typed)
        assert (found.zones[0], found.several) == (zone, False), typed


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("I live in Leeds", "Europe/London"),
        ("I'm in London now", "Europe/London"),
        ("somewhere close to Berlin", "Europe/Berlin"),
        ("the city of Leeds", "Europe/London"),
        ("in der Nähe von Köln", "Europe/Berlin"),
        ("ich wohne jetzt in Hamburg", "Europe/Berlin"),
        ("vivo cerca de Sevilla", "Europe/Madrid"),
        ("estoy en la Ciudad de México", "America/Mexico_City"),
        ("j'habite à Lyon", "Europe/Paris"),
        ("près de Genève", "Europe/Zurich"),
        ("Kreuzberg, Berlin", "Europe/Berlin"),
        ("Berlin Kreuzberg", "Europe/Berlin"),
        ("Leeds, West Yorkshire, UK", "Europe/London"),
        ("Smallville, Germany", "Europe/Berlin"),
    ],
)
def test_small_words_and_parts_of_a_city_do_not_hide_it(typed: str, zone: str) -> None:
    assert find_zones(typed)[0] == zone


@pytest.mark.parametrize(
    ("typed", "among"),
    [
        ("USA", {"America/New_York", "America/Los_Angeles"}),
        ("EE. UU.", {"America/New_York", "America/Chicago"}),
        ("États-Unis", {"America/New_York", "America/Denver"}),
        ("Australien", {"Australia/Sydney", "Australia/Perth"}),
        ("Kanada", {"America/Toronto", "America/Vancouver"}),
        ("Georgia", {"America/New_York", "Asia/Tbilisi"}),
        ("Washington", {"America/New_York", "America/Los_Angeles"}),
        ("CET", {"Europe/Paris", "Europe/Berlin"}),
        ("CST", {"America/Chicago", "Asia/Shanghai"}),
        ("EST", {"America/New_York", "America/Toronto"}),
    ],
)
def test_what_has_several_zones_is_asked_and_not_guessed(typed: str, among: set[str]) -> None:
    found = find_place(typed)
    assert found.several
    assert among <= set(found.zones)


@pytest.mark.parametrize(
    ("typed", "zone"), [("Germany", "Europe/Berlin"), ("Portugal", "Europe/Lisbon"), ("China", "Asia/Shanghai")]
)
def test_a_country_nearly_all_of_which_lives_by_one_clock_is_read_as_that(typed: str, zone: str) -> None:
    found = find_place(typed)
    assert found.zones[0] == zone
    assert not found.several


def test_two_zones_of_a_country_with_the_same_clock_are_offered_as_one() -> None:
    zones = find_zones("Australia")
    assert "Australia/Melbourne" not in zones
    assert len(zones) == len(set(zones)) <= 4


@pytest.mark.parametrize("typed", ["no idea", "who knows", "now", "me", "in", "home", ",", ", ,", "a, b", "Acme Corp"])
def test_what_is_no_place_finds_none(typed: str) -> None:
    assert find_zones(typed) == ()


def test_small_parts_of_america_do_not_take_the_name_of_a_large_city() -> None:
    assert find_zones("Petersburg")[0] == "Europe/Moscow"
    assert find_zones("San Juan")[0] == "America/Puerto_Rico"


@pytest.mark.parametrize("language", languages())
def test_every_zone_and_country_of_a_language_is_one_that_there_is(language: str) -> None:
    for name, meant in table(language, "where").named.items():
        assert plain(name) == name
        for each in meant:
            assert find_zones(name)
            assert len(each) == 2 or ZoneInfo(each).key == each


def test_two_languages_never_mean_different_places_by_the_same_word() -> None:
    for one, other in combinations((table(language, "where").named for language in languages()), 2):
        for name in one.keys() & other.keys():
            assert set(one[name]) == set(other[name]) or {_country(one[name]), _country(other[name])} == {
                _country(one[name])
            }


def _country(meant: tuple[str, ...]) -> str:
    return meant[0] if len(meant[0]) == 2 else country_of(meant[0])


def test_the_name_of_a_zone_is_known_with_words_around_it() -> None:
    assert names_zone("I live in Berlin", "Europe/Berlin")
    assert names_zone("europe/berlin", "Europe/Berlin")
    assert names_zone("Londres", "Europe/London")
    assert not names_zone("München", "Europe/Berlin")


def test_a_known_place_is_found_in_no_time_once_the_lists_are_read() -> None:
    find_zones("Springfield")  # reads them
    start = process_time()
    for typed in ("Springfield", "London, Ontario", "in der Nähe von Köln"):
        find_zones(typed)
    assert process_time() - start < 1.0


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (52.52, 13.40, "Europe/Berlin"),
        (51.50, -0.12, "Europe/London"),
        (40.71, -74.01, "America/New_York"),
        (19.43, -99.13, "America/Mexico_City"),
        (-33.87, 151.21, "Australia/Sydney"),
        (53.55, 7.90, "Europe/Berlin"),  # at the coast, by the edge of the land
        (41.10, -8.80, "Europe/Lisbon"),  # ten kilometres out
        (-16.8, 180.0, "Pacific/Fiji"),  # on the line where the date changes
        (-90.0, 0.0, "Antarctica/McMurdo"),
    ],
)
def test_a_place_on_the_map_has_the_zone_of_its_land(latitude: float, longitude: float, zone: str) -> None:
    assert zone_at(latitude, longitude) == zone


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(0, 0), (30, -40), (90, 0), (91, 0), (-90.1, 0), (0, 180.5), (1e9, 1e9), (float("nan"), 0), (0, float("inf"))],
)
def test_the_open_sea_and_what_is_no_place_have_none(latitude: float, longitude: float) -> None:
    assert zone_at(latitude, longitude) == ""
