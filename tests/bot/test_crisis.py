"""The crisis lines: the file that is shipped, how it is shown, and what is said of a bad one."""

import re
from pathlib import Path

import pytest

from bot.clock import WallClock
from bot.crisis import CrisisBook, load
from bot.demo.standin import TOKEN, StandIn
from bot.errors import SettingsError
from bot.words import Words
from flows.effects import CrisisLines, text
from flows.languages import languages
from flows.understanding.where import country_of
from tests.bot.http_server import HttpServer
from tests.bot.processes import KEY, Runs
from tests.flows.seen import seen

GOOD = """
date = 2026-05-01
directory = "https://example.org/lines"

[countries.GB]
emergency = "999"
[[countries.GB.lines]]
name = "Sample <Line> & Friends"
number = "0800 000000"
ways = ["call", "text", "chat"]
hours = "9:00-17:00"
source = "https://example.org/sample"
confirmed = "2026-05"
"""
EXPECTED = {
    "AT", "AU", "BE", "BR", "CA", "CH", "DE", "ES", "FR", "GB", "IE", "IN", "IT", "JP", "MX", "NL", "NZ", "PL", "PT",
    "SE", "US", "ZA",
}  # fmt: skip


def written(folder: Path, content: str) -> Path:
    path = folder / "lines.toml"
    path.write_text(content, "utf-8")
    return path


def shown(country: str, book: CrisisBook | None = None) -> str:
    words = Words(crisis=book)
    return words.html(text("care-lines", lines=CrisisLines(country)), "en")


def test_the_shipped_file_has_the_countries_it_should_and_each_line_says_where_it_is_from() -> None:
    book = load()
    assert set(book.countries) >= EXPECTED
    assert book.file == "bot/crisis_lines.toml"
    for country in book.countries.values():
        assert any(line.hours == "24/7" for line in country.lines) or "112" in country.emergency
        for line in country.lines:
            assert line.source.startswith("https://")
            assert line.confirmed <= f"{book.date:%Y-%m}"


def test_every_country_of_the_file_is_one_that_a_zone_leads_to() -> None:
    zones = (
        "Europe/London",
        "America/New_York",
        "Asia/Kolkata",
        "Africa/Johannesburg",
        "Australia/Sydney",
        "Asia/Tokyo",
    )
    assert {country_of(zone) for zone in zones} == {"GB", "US", "IN", "ZA", "AU", "JP"}
    assert {country_of(zone) for zone in zones} <= set(load().countries)


@pytest.mark.parametrize("country", sorted(load().countries))
def test_what_is_shown_names_number_emergency_and_directory_and_is_short(country: str) -> None:
    book = load()
    said = seen(shown(country))
    for line in book.countries[country].lines:
        assert line.number in said
        assert line.name in said
    assert book.countries[country].emergency in said
    assert "findahelpline.com" in said
    assert len(said.split()) < 60


@pytest.mark.parametrize("country", ["", "XX", "AQ"])
def test_for_all_others_there_is_the_directory_and_how_to_find_the_emergency_number(country: str) -> None:
    said = seen(shown(country))
    assert "findahelpline.com" in said
    assert "112" in said
    assert "911" in said
    assert "988" not in said


def test_an_own_file_counts_and_its_words_are_escaped(tmp_path: Path) -> None:
    book = load(written(tmp_path, GOOD))
    said = shown("GB", book)
    assert "Sample &lt;Line&gt; &amp; Friends" in said
    assert "0800 000000" in said
    assert "9:00-17:00" in said
    assert "free" not in said.splitlines()[0]
    assert "example.org/lines" in said
    assert "988" not in shown("US", book)


def test_ways_and_hours_are_worded() -> None:
    said = seen(shown("US"))
    assert "call, text or chat" in said
    assert "free, day and night" in said


@pytest.mark.parametrize(
    ("was", "becomes", "named"),
    [
        ('number = "0800 000000"', "", "countries.GB.lines.0.number"),
        ('number = "0800 000000"', 'number = "call us"', "countries.GB.lines.0.number"),
        ('number = "0800 000000"', "number = 999", "countries.GB.lines.0.number"),
        ('["call", "text", "chat"]', '["shout"]', "countries.GB.lines.0.ways.0"),
        ('["call", "text", "chat"]', "[]", "countries.GB.lines.0.ways"),
        ('source = "https://example.org/sample"', 'source = "a friend"', "countries.GB.lines.0.source"),
        ('confirmed = "2026-05"', 'confirmed = "lately"', "countries.GB.lines.0.confirmed"),
        ('emergency = "999"', "", "countries.GB.emergency"),
        ("date = 2026-05-01", "", "date"),
        ("date = 2026-05-01", 'date = "soon"', "date"),
        ('directory = "https://example.org/lines"', "", "directory"),
        ("countries.GB", "countries.Britain", "countries.Britain"),
        ('hours = "9:00-17:00"', 'hours = "9:00-17:00"\nphone = "1"', "phone"),
        ('name = "Sample <Line> & Friends"', 'name = " "', "name"),
        ("[countries.GB]", "[countries.GB", "not TOML"),
    ],
)
def test_a_mistake_is_one_line_with_its_place(tmp_path: Path, was: str, becomes: str, named: str) -> None:
    assert was in GOOD
    path = written(tmp_path, GOOD.replace(was, becomes))
    with pytest.raises(SettingsError) as raised:
        load(path)
    line = str(raised.value)
    assert "COACH_CRISIS_LINES" in line
    assert str(path) in line
    assert named in line
    assert "\n" not in line


def test_a_file_that_is_not_there_or_no_text_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"COACH_CRISIS_LINES: .* cannot be read"):
        load(tmp_path / "none.toml")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match="is not TOML"):
        load(tmp_path / "bytes.toml")


async def test_check_names_the_date_of_the_file(tmp_path: Path, command: Runs) -> None:
    async with HttpServer(StandIn(WallClock().now)) as server:
        names = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": server.url, "COACH_DATABASE_KEY": KEY}
        ended = await command("check", **names)
        assert ended.status == 0
        (line,) = (line for line in ended.out if line.startswith("crisis"))
        number = len(load().countries)
        assert line == f"crisis    ok: bot/crisis_lines.toml, looked through on {load().date}, countries {number}"
        path = written(tmp_path, GOOD)
        ended = await command("check", COACH_CRISIS_LINES=path.name, **names)
        assert "crisis    ok: lines.toml, looked through on 2026-05-01, countries 1" in ended.out


@pytest.mark.parametrize("name", ["check", "run"])
async def test_a_bad_file_stops_the_start_with_one_line(
    tmp_path: Path, command: Runs, logs_put_back: None, name: str
) -> None:
    path = written(tmp_path, GOOD.replace('number = "0800 000000"', ""))
    names = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1:9", "COACH_DATABASE_KEY": KEY}
    ended = await command(name, COACH_CRISIS_LINES=path.name, **names)
    assert ended.status == 2
    (line,) = ended.err
    assert line == "coach: COACH_CRISIS_LINES: lines.toml: countries.GB.lines.0.number: Field required"
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("language", languages())
def test_a_word_to_send_is_said_in_the_person_s_language_and_no_number_holds_a_word_of_english(language: str) -> None:
    words = Words()
    sent = words.html(text("care-lines", lines=CrisisLines("GB")), language)
    assert ("SHOUT to 85258" in sent) is (language == "en")
    assert "SHOUT" in sent
    assert "85258" in sent
    for country in load().countries.values():
        assert not any(
            re.search(r" (or|and) ", each) for each in (country.emergency, *(x.number for x in country.lines))
        )
