"""How long something takes, read where that is asked: numbers, words, parts, two of them; anything else is none."""

import pytest

from flows.languages import languages, table
from flows.understanding.lengths import Lengths, begins_with_until, minutes_told

READ = {
    "en": {
        "45": 45, "90": 90, "2": 120, "an hour": 60, "1h30": 90, "1:30": 90, "half an hour": 30, "1½ hours": 90,
        "1.5 hours": 90, "an hour and a half": 90, "one and a half hours": 90, "three quarters of an hour": 45,
        "1 hr 15": 75, "forty five minutes": 45, "about 45 minutes I think": 45, "a couple of hours": 120,
    },
    "de": {
        "eine Stunde": 60, "eine dreiviertel Stunde": 45, "Dreiviertelstunde": 45, "anderthalb Stunden": 90,
        "ca. 90 Min.": 90, "1,5 Std": 90, "ne halbe Stunde": 30, "eine Stunde und 15 Minuten": 75,
        "fünfundvierzig Minuten": 45,
    },
    "es": {
        "una hora y media": 90, "hora y media": 90, "media hora": 30, "tres cuartos de hora": 45,
        "una hora y cuarto": 75, "unos 45 min": 45, "cuarenta y cinco minutos": 45, "dos horas": 120,
    },
    "fr": {
        "une heure et quart": 75, "une demi-heure": 30, "1h30": 90, "trois quarts d'heure": 45, "un quart d'heure": 15,
        "une heure et demie": 90, "environ 45 min": 45, "quatre-vingt-dix minutes": 90,
    },
}  # fmt: skip
TOLD = [(language, typed, minutes) for language, told in READ.items() for typed, minutes in told.items()]
TWO = [
    ("en", "45 to 60 minutes", (45, 60)), ("en", "45-60 min", (45, 60)), ("en", "an hour or two", (60, 120)),
    ("de", "ein bis zwei Stunden", (60, 120)), ("es", "entre 30 y 45 minutos", (30, 45)),
    ("fr", "entre 30 et 45 min", (30, 45)),
]  # fmt: skip
NONE = ["", "no idea", "thursday", "4pm", "a week", "three people for an hour", "hour by hour by hour", "1/0"]


@pytest.mark.parametrize(("language", "typed", "minutes"), TOLD)
def test_a_length_is_read(language: str, typed: str, minutes: int) -> None:
    assert minutes_told(typed, language) == (minutes,)


@pytest.mark.parametrize(("language", "typed", "minutes"), TWO)
def test_of_two_both_are_told(language: str, typed: str, minutes: tuple[int, ...]) -> None:
    assert minutes_told(typed, language) == minutes


@pytest.mark.parametrize("typed", NONE)
@pytest.mark.parametrize("language", languages())
def test_anything_else_is_none(language: str, typed: str) -> None:
    assert minutes_told(typed, language) == ()


@pytest.mark.parametrize("language", languages())
def test_english_lengths_are_known_everywhere(language: str) -> None:
    assert minutes_told("half an hour", language) == (30,)


@pytest.mark.parametrize(
    ("language", "typed", "until"),
    [
        ("en", "until 4", True), ("en", "it goes until 4", True), ("en", "at 4", False), ("de", "bis 16 Uhr", True),
        ("de", "ein bis zwei Stunden", False), ("es", "hasta las 5", True), ("fr", "jusqu'à 16h", True),
        ("fr", "à 16h", False),
    ],
)  # fmt: skip
def test_the_hour_of_the_end_is_told_by_its_word(language: str, typed: str, until: bool) -> None:
    assert begins_with_until(typed, language) is until


@pytest.mark.parametrize("language", languages())
def test_the_words_stand_in_their_plain_form_and_mean_one_thing(language: str) -> None:
    known: Lengths = table(language, "lengths")
    kinds = (known.hours, known.minutes, known.and_, known.or_, known.until)
    assert all(word == word.casefold() for kind in kinds for word in kind)
    assert not any(one & other for at, one in enumerate(kinds) for other in kinds[at + 1 :] if other is not known.until)
    assert not known.around & (known.hours | known.minutes | known.until)
