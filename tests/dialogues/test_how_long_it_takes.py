"""How long an interview takes is understood as people say it, and nothing else is taken for a length."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import interview
from tests.dialogues.four import agrees
from tests.dialogues.test_a_time_in_a_sentence import WHEN_ALONE, answers, asked, at_the_day
from tests.stretches import beginning
from tests.talk import Talk

LENGTHS = [
    ("en", "an hour", 60), ("en", "1h30", 90), ("en", "half an hour", 30), ("en", "until half past four", 90),
    ("de", "eine dreiviertel Stunde", 45), ("de", "anderthalb Stunden", 90), ("de", "bis 16 Uhr", 60),
    ("es", "una hora y media", 90), ("es", "unos 45 minutos", 45), ("es", "hasta las 16:00", 60),
    ("fr", "une heure et quart", 75), ("fr", "une petite demi-heure", 30), ("fr", "jusqu'à 16h", 60),
]  # fmt: skip


@beginning
async def at_the_length(make_talk: MakeTalk, language: str = "en") -> Talk:
    """At the question how long it will take, on Thursday from 15:00."""
    talk = await at_the_day(make_talk, language)
    await talk.says(WHEN_ALONE[language])
    assert asked(talk) == "length"
    return talk


@pytest.mark.parametrize(("language", "said", "minutes"), LENGTHS)
async def test_a_length_is_read_as_it_is_said(make_talk: MakeTalk, language: str, said: str, minutes: int) -> None:
    talk = await at_the_length(make_talk, language)
    await talk.says(said)
    assert asked(talk) == "check"
    await agrees(talk, language)
    assert interview(talk, "Globex").minutes == minutes


@pytest.mark.parametrize("said", ["45 to 60 minutes", "an hour or two"])
async def test_of_two_lengths_it_is_asked_which(make_talk: MakeTalk, said: str) -> None:
    talk = await at_the_length(make_talk)
    await talk.says(said)
    talk.hears("That can be two lengths")
    assert asked(talk) == "length"


@pytest.mark.parametrize("said", ["no clue what they plan", "a week", "24 hours"])
async def test_what_is_no_length_is_asked_again_and_never_a_note(make_talk: MakeTalk, said: str) -> None:
    talk = await at_the_length(make_talk)
    await talk.says(said)
    talk.hears("couldn’t read a length")
    assert "length" not in answers(talk)
    assert "notes" not in answers(talk)


async def test_another_hour_there_corrects_the_hour(make_talk: MakeTalk) -> None:
    talk = await at_the_length(make_talk)
    await talk.says("no, at 4 not 3")
    talk.hears("16:00", "How long will it take?")
    assert (answers(talk)["time"], answers(talk).get("length")) == ("16:00", None)


async def test_one_that_was_typed_stands_on_a_button_when_it_is_asked_again(make_talk: MakeTalk) -> None:
    talk = await at_the_length(make_talk)
    await talk.says("75 minutes")
    await talk.says("back")
    assert "✓ 75 min" in talk.buttons
