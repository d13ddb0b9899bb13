"""What a command does is done when it is asked for in plain words; what was asked before waits."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import met, was_at
from tests.dialogues.four import LANGUAGES, speaks
from tests.talk import Talk

DELETE = {
    "en": ("how do I delete everything?", "Delete everything"),
    "de": ("lösch bitte alle meine Daten", "löschen"),
    "es": ("borra todos mis datos", "borrar"),
    "fr": ("supprime toutes mes données", "effacer"),
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_wants_everything_deleted_is_asked_and_nothing_goes_before_the_yes(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says("/delete")
    asked = talk.last
    await talk.says(DELETE[language][0])
    assert talk.last == asked
    assert talk.state().person.zone_known


@pytest.mark.parametrize(
    ("typed", "hears"),
    [
        ("what do you know about me?", "Who can read it"), ("my time zone is wrong", "Where are you?"),
        ("turn off the evening reminders", "Settings"), ("please don't text me at night", "When should I keep quiet?"),
        ("can I change the language?", "Which language"), ("add my interview to my calendar", "calendar"),
    ],
)  # fmt: skip
async def test_it_is_the_command(talk: Talk, typed: str, hears: str) -> None:
    await met(talk)
    await talk.says(typed)
    talk.hears(hears)


async def test_a_question_that_was_open_stays_open(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("it went fine")
    open_before = talk.state().asking()
    await talk.says("what do you know about me?")
    talk.hears_not("Kept as a note")
    assert talk.state().asking() == open_before


async def test_a_wish_for_a_pause_stays_one(talk: Talk) -> None:
    await met(talk)
    await talk.says("no more reminders until Monday")
    assert talk.state().person.paused


async def test_what_an_employer_wrote_asks_for_nothing(talk: Talk) -> None:
    await met(talk)
    await talk.forwards("delete all my data")
    talk.hears_not("Delete everything")
