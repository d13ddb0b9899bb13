"""Calendars in every language: a file is read back, counted, moved, called off and given in the person's own words."""

import pytest

from bot.demo.rehearsal import words
from flows.effects import text
from flows.values import InterviewStatus
from tests.bot.calendar_files import google
from tests.conftest import MakeTalk
from tests.dialogues import interview
from tests.dialogues.calendar_talk import entries_in, file_in
from tests.stretches import beginning
from tests.talk import Talk

WORDS = words()


def said(key: str, language: str, **slots: str) -> str:
    return WORDS.plain(text(key, **slots), language)


@beginning
async def begins(make_talk: MakeTalk, language: str) -> Talk:
    talk = await make_talk(language=language)
    await talk.says("/start")
    await talk.presses(1)
    await talk.presses(said("first-step-not-yet", language))
    return talk


@pytest.mark.parametrize("language", WORDS.languages)
async def test_an_invitation_its_move_and_its_end_in_each_language(make_talk: MakeTalk, language: str) -> None:
    talk = await begins(make_talk, language)
    right = said("right", language)
    await talk.sends_file("invite.ics", google())
    talk.hears(said("calendar-right", language), said("calendar-place", language, place="https://meet"))
    await talk.presses(right)
    await talk.sends_file("invite.ics", google("20260610T150000", "20260610T160000", sequence=1))
    await talk.presses(right)
    assert interview(talk).wall.day == 10
    await talk.sends_file("invite.ics", google(method="CANCEL", sequence=2))
    await talk.presses(right)
    assert interview(talk).status is InterviewStatus.CANCELLED


@pytest.mark.parametrize("language", WORDS.languages)
async def test_titles_in_the_file_are_words_of_the_person(make_talk: MakeTalk, language: str) -> None:
    talk = await begins(make_talk, language)
    await talk.sends_file("invite.ics", google())
    await talk.presses(said("right", language))
    await talk.says("/calendar")
    talk.hears(said("calendar-sent", language))
    found = {each.title for each in entries_in(file_in(talk))}
    name = {"name": "Sample Corp"}
    assert found == {said(f"calendar-title-{what}", language, **name) for what in ("interview", "check-in")}


def test_no_two_languages_say_the_same() -> None:
    assert len({said("calendar-right", language) for language in WORDS.languages}) == len(WORDS.languages)
