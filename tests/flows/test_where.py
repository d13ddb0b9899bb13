"""Time zones from what people type, and the country that a zone lies in."""

from zoneinfo import ZoneInfo

import pytest

from flows.understanding.where import LIKELY, country_of, find_zones, likely_zones


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe berlin", "Europe/Berlin"),
        ("Berlin", "Europe/Berlin"),
        ("  bERLIN ", "Europe/Berlin"),
        ("Zürich", "Europe/Zurich"),
        ("zurich", "Europe/Zurich"),
        ("São Paulo", "America/Sao_Paulo"),
        ("new york", "America/New_York"),
        ("New-York", "America/New_York"),
        ("Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("utc", "UTC"),
        ("Munich", "Europe/Berlin"),
        ("Muenchen", "Europe/Berlin"),
        ("Manchester", "Europe/London"),
        ("San Francisco", "America/Los_Angeles"),
        ("Mumbai", "Asia/Kolkata"),
        ("東京", "Asia/Tokyo"),
    ],
)
def test_a_zone_or_a_city_is_found_by_its_name_however_it_is_written(typed: str, zone: str) -> None:
    assert find_zones(typed)[0] == zone


@pytest.mark.parametrize("typed", ["", " ", "...", "nowhere at all", "Sample City", "🙂", "Etc/GMT+5", "x" * 4000])
def test_what_means_no_place_finds_nothing(typed: str) -> None:
    assert find_zones(typed) == ()


def test_a_name_that_several_places_bear_finds_each_zone_once_the_largest_first_and_four_at_most() -> None:
    found = find_zones("Springfield")
    assert 1 < len(found) <= 4
    assert len(set(found)) == len(found)
    assert "America/Chicago" in found


@pytest.mark.parametrize("typed", ["Berlin", "Springfield", "Munich", "Georgetown", "Kingston"])
def test_whatever_is_found_is_a_zone_that_there_is(typed: str) -> None:
    assert all(ZoneInfo(zone).key == zone for zone in find_zones(typed))


@pytest.mark.parametrize(
    ("language", "first"),
    [("en", "Europe/London"), ("de-AT", "Europe/Berlin"), ("PT-br", "America/Sao_Paulo"), ("xx", "Europe/London")],
)
def test_the_likely_zones_follow_the_language(language: str, first: str) -> None:
    assert likely_zones(language)[0] == first


@pytest.mark.parametrize("language", LIKELY)
def test_every_zone_that_is_offered_is_one_that_there_is_and_lies_in_a_country(language: str) -> None:
    for zone in likely_zones(language):
        assert ZoneInfo(zone).key == zone
        assert len(country_of(zone)) == 2


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/London", "GB"),
        ("Europe/Berlin", "DE"),
        ("America/New_York", "US"),
        ("America/Toronto", "CA"),
        ("Asia/Kolkata", "IN"),
        ("Europe/Zurich", "CH"),
        ("UTC", ""),
        ("Etc/GMT+5", ""),
        ("nowhere", ""),
    ],
)
def test_the_country_of_a_zone(zone: str, country: str) -> None:
    assert country_of(zone) == country
