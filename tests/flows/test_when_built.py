"""What people put together from a day and an hour in ordinary frames is read as just that: never as something else.

Each language's days, hours and frames are multiplied; a share of the products is read, the same one in each run.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from itertools import product

import pytest

from flows.understanding.reading import Reading
from flows.understanding.when import find_times
from tests.corpus import dates

NOW = "2026-11-25 10:30 Europe/London"  # a Wednesday
EVERY = 7
"""Of so many products one is read."""
MOST_ASKED = 0.1


@dataclass(frozen=True)
class Parts:
    """What a language's phrases are built of: ``frames`` hold a {day} and an {hour}."""

    country: str
    days: dict[str, date]
    hours: dict[str, time]
    frames: tuple[str, ...]


BUILT = {
    "en": Parts(
        "GB",
        {
            "21st Jan": date(2027, 1, 21), "Jan 21": date(2027, 1, 21), "January 21st": date(2027, 1, 21),
            "the 21st of January": date(2027, 1, 21), "the 3rd Dec": date(2026, 12, 3),
            "3 December": date(2026, 12, 3), "Thursday 3 December": date(2026, 12, 3),
            "Thursday, December 3": date(2026, 12, 3), "Thu 3rd Dec": date(2026, 12, 3),
            "Thursday the 3rd": date(2026, 12, 3), "03/12/2026": date(2026, 12, 3), "tomorrow": date(2026, 11, 26),
            "next Tuesday": date(2026, 12, 1), "Monday 30": date(2026, 11, 30), "Friday 27th": date(2026, 11, 27),
            "30th November": date(2026, 11, 30), "2026-12-03": date(2026, 12, 3), "Tue Dec 1st": date(2026, 12, 1),
        },
        {
            "10am": time(10), "10 am": time(10), "at 10": time(10), "at 10 am": time(10), "11.30 am": time(11, 30),
            "10:30": time(10, 30), "2 pm": time(14), "@ 2pm": time(14), "14:00": time(14),
            "half past two": time(14, 30), "at noon": time(12), "9 o'clock": time(9), "9.15": time(9, 15),
        },
        (
            "{day} {hour}", "interview on {day} {hour}", "it's been moved to {day} {hour}", "see you {day} {hour}",
            "they want me in {day} {hour}", "{day}, {hour} with Acme", "by {day} {hour}",
        ),
    ),
    "de": Parts(
        "DE",
        {
            "21. Januar": date(2027, 1, 21), "am 21. Jänner": date(2027, 1, 21), "am 21.1.": date(2027, 1, 21),
            "21.01.2027": date(2027, 1, 21), "am Donnerstag, den 3. Dezember": date(2026, 12, 3),
            "Donnerstag 3.12.": date(2026, 12, 3), "Do., 3. Dez.": date(2026, 12, 3), "morgen": date(2026, 11, 26),
            "nächsten Dienstag": date(2026, 12, 1), "am Montag": date(2026, 11, 30), "am 30.": date(2026, 11, 30),
            "übermorgen": date(2026, 11, 27), "2026-12-03": date(2026, 12, 3),
        },
        {
            "um 10": time(10), "um 10 Uhr": time(10), "10 Uhr": time(10), "10:30 Uhr": time(10, 30),
            "um 14:00": time(14), "14 Uhr 30": time(14, 30), "um halb drei": time(14, 30),
            "um viertel nach zwei": time(14, 15), "mittags": time(12), "um 9": time(9), "9 Uhr früh": time(9),
        },
        ("{day} {hour}", "Gespräch {day} {hour}", "die wollen mich {day} {hour} sehen", "{day}, {hour} bei Acme"),
    ),
    "es": Parts(
        "ES",
        {
            "el 21 de enero": date(2027, 1, 21), "21 enero": date(2027, 1, 21), "el 21/1": date(2027, 1, 21),
            "21/01/2027": date(2027, 1, 21), "el jueves 3 de diciembre": date(2026, 12, 3),
            "este jueves 3": date(2026, 12, 3), "jueves 3/12": date(2026, 12, 3), "mañana": date(2026, 11, 26),
            "el próximo martes": date(2026, 12, 1), "el lunes": date(2026, 11, 30), "el día 30": date(2026, 11, 30),
            "lunes 30 de noviembre": date(2026, 11, 30), "el viernes 27": date(2026, 11, 27),
            "pasado mañana": date(2026, 11, 27),
        },
        {
            "a las 10": time(10), "a las 10am": time(10), "a las 9 am": time(9), "10 am": time(10),
            "10:30": time(10, 30), "a las 10.30": time(10, 30), "10h": time(10), "a las 14:00": time(14),
            "a las 2 de la tarde": time(14), "a las dos y media": time(14, 30), "a mediodía": time(12),
        },
        ("{day} {hour}", "entrevista {day} {hour}", "me la cambiaron para {day} {hour}", "{day}, {hour} en Acme"),
    ),
    "fr": Parts(
        "FR",
        {
            "le 21 janvier": date(2027, 1, 21), "21 janv.": date(2027, 1, 21), "le 21/1": date(2027, 1, 21),
            "21/01/2027": date(2027, 1, 21), "jeudi 3 décembre": date(2026, 12, 3), "jeudi 3": date(2026, 12, 3),
            "ce jeudi 3 déc": date(2026, 12, 3), "demain": date(2026, 11, 26), "mardi prochain": date(2026, 12, 1),
            "lundi": date(2026, 11, 30), "le 30": date(2026, 11, 30), "lundi 30 novembre": date(2026, 11, 30),
            "après-demain": date(2026, 11, 27), "le 1er décembre": date(2026, 12, 1), "mardi 1er": date(2026, 12, 1),
        },
        {
            "à 10h": time(10), "10h": time(10), "à 10h30": time(10, 30), "10 h 30": time(10, 30),
            "à 10 heures": time(10), "à 14h": time(14), "à 10:30": time(10, 30),
            "à deux heures et demie": time(14, 30), "à midi": time(12), "9h15": time(9, 15), "vers 10h": time(10),
        },
        ("{day} {hour}", "entretien {day} {hour}", "ils me veulent {day} {hour}", "{day}, {hour} chez Acme"),
    ),
}  # fmt: skip


def read(language: str) -> Iterator[tuple[str, date, time, tuple[Reading, ...]]]:
    """Each phrase that is built, its day and hour, and what is read in it."""
    parts = BUILT[language]
    setting = dates.setting(NOW, language, parts.country, "ahead")
    for number, (day, hour, frame) in enumerate(product(parts.days, parts.hours, parts.frames)):
        if number % EVERY == 0:
            typed = frame.format(day=day, hour=hour)
            yield typed, parts.days[day], parts.hours[hour], find_times(typed, setting)


@pytest.mark.parametrize("language", BUILT)
def test_a_day_and_an_hour_are_read_as_they_are_told_or_asked_about(language: str) -> None:
    wrong, asked, right = [], 0, 0
    for typed, day, wall, found in read(language):
        if any(each.others for each in found) or not found:
            asked += 1
        elif [(each.day, each.wall) for each in found] == [(day, wall)]:
            right += 1
        else:
            wrong.append((typed, [dates.shown(each) for each in found]))
    assert wrong == []
    assert right > 50
    assert asked <= MOST_ASKED * (right + asked)
