"""Dates, hours and places as German speakers type them: read, asked about where two are meant, never guessed."""

import pytest

from tests.dialogues import interview, lead
from tests.dialogues.german import EMPLOYER, met_german, wall
from tests.talk import Talk

HAMBURG = (53.5503, 10.0007)
TIMES = (
    ("morgen um halb drei nachmittags", "2026-06-03 14:30"),
    ("am Donnerstag um viertel vor zehn", "2026-06-04 09:45"),
    ("übermorgen 9 Uhr 15", "2026-06-04 09:15"),
    ("am 9.6. um 14.30 Uhr", "2026-06-09 14:30"),
    ("nächste Woche Mittwoch um dreiviertel elf", "2026-06-10 10:45"),
    ("Freitagabend um 7", "2026-06-05 19:00"),
)


@pytest.mark.parametrize(("told", "kept"), TIMES)
async def test_a_time_in_a_sentence_is_the_interviews(talk: Talk, told: str, kept: str) -> None:
    kim = await met_german(talk)
    await kim.says(f"Gespräch bei Beispiel AG {told} per Telefon")
    await kim.presses("Stimmt")
    assert wall(kim) == kept


async def test_naechsten_freitag_is_asked_about(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("Gespräch bei Beispiel AG nächsten Freitag um 10 Uhr, Telefon")
    kim.hears("Welchen Tag meinst du?")
    assert {"Freitag, 5. Juni", "Freitag, 12. Juni"} <= set(kim.buttons)
    await kim.presses("Freitag, 12. Juni")
    await kim.presses("Stimmt")
    assert wall(kim) == "2026-06-12 10:00"


async def test_an_hour_without_its_half_is_shown_and_changed_with_one_press(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("morgen um 3 Gespräch bei Beispiel AG, am Telefon")
    kim.hears("15:00 (Berlin)")
    await kim.presses("Nein, 03:00")
    kim.hears("03:00 (Berlin)")
    await kim.presses("Stimmt")
    assert wall(kim) == "2026-06-03 03:00"


async def test_typed_answers_to_questions_of_day_and_time_are_read(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("/interview")
    await kim.says(EMPLOYER)
    await kim.says("Analystin")
    await kim.presses("Telefon")
    await kim.says("am kommenden Donnerstag")
    await kim.says("halb zehn")
    await kim.presses("1 Stunde")
    kim.hears("Telefon, Donnerstag, 4. Juni 2026, 09:30 (Berlin)")
    await kim.presses("Stimmt")
    assert wall(kim) == "2026-06-04 09:30"


async def test_the_day_they_named_is_read_from_plain_words(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("war heute um 10 bei Beispiel AG zum Gespräch, die geben bis Ende nächster Woche Bescheid")
    await kim.presses("Stimmt")
    assert str(lead(kim, EMPLOYER).promised) == "2026-06-12"


async def test_who_says_where_they_are_now_is_asked_and_interviews_keep_their_instant(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("Gespräch bei Beispiel AG am Freitag um 15 Uhr per Telefon")
    await kim.presses("Stimmt")
    starts = interview(kim, EMPLOYER).starts
    await kim.says("bin jetzt in Lissabon")
    kim.hears("Lissabon", "Ist es dort jetzt 17:00 Uhr?")
    assert kim.state().person.zone == "Europe/Berlin"
    await kim.presses("Stimmt")
    assert kim.state().person.zone == "Europe/Lisbon"
    kim.hears("Was davon stimmt?")
    await kim.presses("15:00, Zeit von Berlin")
    assert interview(kim, EMPLOYER).starts == starts


async def test_an_hour_in_another_zone_is_shown_in_both(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("Gespräch bei Beispiel AG am Freitag um 10 Uhr Londoner Zeit, Telefon")
    kim.hears("10:00 (London)", "bei dir 11:00")
    await kim.presses("Stimmt")
    assert interview(kim, EMPLOYER).zone == "Europe/London"


async def test_a_shared_place_answers_where_they_are(talk: Talk) -> None:
    kim = talk.another(8, "Kim Sample", "de")
    await kim.says("/start")
    await kim.shares_place(*HAMBURG)
    kim.hears("Zeitzone von Berlin", "Soll ich mich danach richten?")
    await kim.presses("Stimmt")
    assert kim.state().person.zone == "Europe/Berlin"
