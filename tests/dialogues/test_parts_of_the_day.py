"""A part of the day without its hour offers the hours of that part, and tells the half of an hour typed after it."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues.four import LANGUAGES, speaks
from tests.dialogues.test_a_time_in_a_sentence import answers, at_the_day

MORNING, AFTERNOON, EVENING = ("08:00", "11:00"), ("13:00", "18:00"), ("17:00", "20:00")
TOLD = [
    ("en", "interview with Globex this morning", MORNING),
    ("en", "interview with Globex thursday afternoon", AFTERNOON),
    ("en", "interview with Globex this evening", EVENING),
    ("de", "Gespräch bei Globex heute Abend", EVENING),
    ("de", "Gespräch bei Globex morgen Vormittag", MORNING),
    ("de", "Gespräch bei Globex am Donnerstag Nachmittag", AFTERNOON),
    ("es", "entrevista con Globex mañana por la mañana", MORNING),
    ("es", "entrevista con Globex el jueves por la tarde", AFTERNOON),
    ("fr", "entretien chez Globex ce matin", MORNING),
    ("fr", "entretien chez Globex jeudi après-midi", AFTERNOON),
    ("fr", "entretien chez Globex demain soir", EVENING),
]
TOMORROW_EVENING = {"en": "tomorrow evening", "de": "morgen Abend", "es": "mañana por la noche", "fr": "demain soir"}
AT_EIGHT = {"en": "8", "de": "um 8", "es": "a las 8", "fr": "à 8h"}


def hours(buttons: tuple[str, ...]) -> tuple[str, ...]:
    """The buttons that are hours."""
    return tuple(label for label in buttons if label[0].isdigit())


@pytest.mark.parametrize(("language", "said", "ends"), TOLD)
async def test_only_its_hours_are_offered(make_talk: MakeTalk, language: str, said: str, ends: tuple[str, str]) -> None:
    talk = await speaks(make_talk, language, "2026-06-02 13:00")
    await talk.says(said)
    offered = hours(talk.buttons)
    assert (offered[0], offered[-1]) == ends


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_hour_after_it_is_in_that_half(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says(TOMORROW_EVENING[language])
    await talk.says(AT_EIGHT[language])
    assert answers(talk)["time"] == "20:00"


async def test_an_hour_with_its_half_stays_as_it_is_told(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    await talk.says("tomorrow evening")
    await talk.says("9am")
    assert answers(talk)["time"] == "09:00"


async def test_another_day_forgets_the_part_of_the_first(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    await talk.says("tomorrow evening")
    await talk.says("back")
    await talk.presses("Fri 5 Jun")
    assert hours(talk.buttons)[0] == "09:00"


@pytest.mark.parametrize(
    ("language", "told", "part", "ends"),
    [
        ("en", "interview with Globex on thursday", "afternoon", AFTERNOON),
        ("en", "interview with Globex on thursday", "in the morning I think", MORNING),
        ("de", "Gespräch bei Globex am Donnerstag", "nachmittags", AFTERNOON),
        ("es", "entrevista con Globex el jueves", "por la tarde", AFTERNOON),
        ("fr", "entretien chez Globex jeudi", "dans la matinée", MORNING),
    ],
)
async def test_told_where_the_hour_is_asked_it_offers_its_hours(
    make_talk: MakeTalk, language: str, told: str, part: str, ends: tuple[str, str]
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(told)
    await talk.says(part)
    offered = hours(talk.buttons)
    assert (offered[0], offered[-1]) == ends


async def test_it_is_told_in_the_questionnaire_too_and_is_no_greeting(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    await talk.says("thursday")
    await talk.says("afternoon")
    talk.hears_not("Hello")
    assert hours(talk.buttons)[0] == AFTERNOON[0]


async def test_a_greeting_at_that_question_offers_nothing_else(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    await talk.says("thursday")
    await talk.says("Good afternoon")
    assert hours(talk.buttons)[0] == "09:00"
