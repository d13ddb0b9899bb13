"""The time of an interview in words: in its own zone, and on the person's clock where that shows another hour."""

from datetime import datetime
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from bot.demo.rehearsal import words
from flows.effects import At, text
from flows.languages import languages


def at(wall: str, zone: str) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone))


def said(moment: datetime, here: str, *, hour: bool = False, language: str = "en") -> str:
    return words().html(text("moment", at=At(moment, here, hour)), language)


LONDON = "Wednesday 10 June 2026, 14:00 (London)"
OTHER_DAY = "Wednesday 10 June 2026, 20:00 (Los Angeles); Thursday 11 June, 12:00 your time"


@pytest.mark.parametrize(
    ("wall", "zone", "here", "shown"),
    [
        ("2026-06-10 14:00", "Europe/London", "Europe/Berlin", f"{LONDON}, 15:00 your time"),
        ("2026-06-10 14:00", "Europe/London", "Europe/London", LONDON),
        ("2026-06-10 14:00", "Europe/London", "Europe/Lisbon", LONDON),
        ("2026-06-10 14:00", "Europe/London", "", LONDON),
        ("2026-06-10 20:00", "America/Los_Angeles", "Asia/Tokyo", OTHER_DAY),
    ],
)
def test_both_are_shown_where_the_clocks_differ_and_one_where_they_do_not(
    wall: str, zone: str, here: str, shown: str
) -> None:
    assert said(at(wall, zone), here) == shown


@pytest.mark.parametrize(("day", "hour"), [("2026-03-20", "14:00"), ("2026-04-20", "15:00"), ("2026-10-28", "14:00")])
def test_between_the_changes_of_two_countries_the_hours_between_them_are_fewer(day: str, hour: str) -> None:
    shown = said(at(f"{day} 10:00", "America/New_York"), "Europe/London")
    assert shown.endswith(f"10:00 (New York), {hour} your time")


def test_the_hour_alone_is_that_of_the_person_first() -> None:
    moment = at("2026-06-10 14:00", "Europe/London")
    assert said(moment, "Europe/Berlin", hour=True) == "15:00 (14:00 London time)"
    assert said(moment, "Europe/London", hour=True) == said(moment, "", hour=True) == "14:00"


@pytest.mark.parametrize(("language", "hour"), [*product(languages(), [True, False])])
def test_every_language_shows_both_hours(language: str, hour: bool) -> None:
    for zone, here in (("America/Los_Angeles", "Asia/Tokyo"), ("Europe/London", "Europe/Berlin")):
        moment = at("2026-06-10 20:00", zone)
        shown = said(moment, here, hour=hour, language=language)
        assert f"{moment:%H:%M}" in shown
        assert f"{moment.astimezone(ZoneInfo(here)):%H:%M}" in shown
