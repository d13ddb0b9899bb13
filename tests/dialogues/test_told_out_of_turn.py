"""Told where something else was asked: a time for a role, news while practising, nobody came, both at once."""

import pytest

from flows.values import InterviewStatus, Stage
from tests.conftest import MakeTalk
from tests.dialogues import check_in, interview, lead, met, plans, was_at
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.dialogues.test_amending import PLANNED
from tests.dialogues.test_typed_buttons import ON_THE_PHONE
from tests.stretches import beginning
from tests.talk import Talk

NOBODY = {
    "en": "nobody called me",
    "de": "keiner hat angerufen",
    "es": "no llamó nadie",
    "fr": "personne n'a appelé",
}
WAITED = {
    "en": "I waited 40 minutes",
    "de": "ich hab 40 Minuten gewartet",
    "es": "esperé 40 minutos",
    "fr": "j'ai attendu 40 minutes",
}
DRAFT = {"en": "no reproach", "de": "ohne Vorwurf", "es": "sin reproches", "fr": "ni reproches"}
AT_THE_END = {"en": "in the end", "de": "am Ende", "es": "al final", "fr": "finalement"}


@beginning
async def is_asked_how_it_went(make_talk: MakeTalk, language: str) -> Talk:
    """Somebody at the first question of the check-in."""
    talk = await speaks(make_talk, language)
    await talk.says(PLANNED[language])
    await agrees(talk, language)
    await talk.says(ON_THE_PHONE[language])
    await talk.until("2026-06-03 16:00")
    return talk


@pytest.mark.parametrize("language", LANGUAGES)
async def test_that_nobody_called_brings_the_words_for_it(make_talk: MakeTalk, language: str) -> None:
    talk = await is_asked_how_it_went(make_talk, language)
    await talk.says(NOBODY[language])
    talk.hears(DRAFT[language])
    assert interview(talk).status is InterviewStatus.CANCELLED
    assert not talk.state().check_ins


@pytest.mark.parametrize("language", LANGUAGES)
async def test_that_they_waited_is_asked_about(make_talk: MakeTalk, language: str) -> None:
    talk = await is_asked_how_it_went(make_talk, language)
    await talk.says(WAITED[language])
    talk.hears(AT_THE_END[language])
    assert not talk.state().check_ins


@pytest.mark.parametrize(
    "story",
    [
        "I waited 40 minutes but then it went well",
        "nobody called back yet, but the talk itself was fine",
        "they were kind, nobody asked about the gap, and they never showed impatience",
    ],
)
async def test_a_story_with_waiting_in_it_stays_a_story(make_talk: MakeTalk, story: str) -> None:
    talk = await is_asked_how_it_went(make_talk, "en")
    await talk.says(story)
    assert check_in(talk).answers == {"recall": story}


async def test_a_time_where_the_role_is_asked_is_the_time(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.says("tomorrow at 3pm")
    talk.hears("Phone, video or on site?")
    await talk.presses("Video")
    await talk.presses("1 hour")
    talk.hears("Wednesday 3 June 2026, 15:00")
    await talk.presses("Right")
    assert (lead(talk).role, interview(talk).wall.hour) == ("", 15)


async def test_a_day_alone_leaves_the_hour_to_be_asked(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.says("tomorrow")
    await talk.presses("Video")
    await talk.says("3pm")
    await talk.presses("1 hour")
    talk.hears("Wednesday 3 June 2026, 15:00")


async def test_a_role_with_a_day_in_it_stays_a_role(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.says("Monday market manager")
    await talk.presses("Video")
    talk.hears("Which day?")


async def test_news_while_practising_is_heard_beside_the_answer(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.says("/practice")
    await talk.says("interview with Example Ltd tomorrow at 2pm")
    talk.hears("I also heard this", "You have an interview with Example Ltd", "How did it go?")
    await talk.says("yes")
    assert interview(talk, "Example Ltd").wall.hour == 14


async def test_a_practised_answer_that_sounds_like_news_is_only_an_answer(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.says("/practice")
    await talk.says("I applied to many places and one company said no, so I learned to ask for feedback")
    talk.hears_not("I also heard")


async def test_an_interview_and_a_no_at_once_ask_nothing_of_a_closed_lead(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp tomorrow at 2pm")
    await talk.says("Sample Corp said no")
    await talk.presses("Right")
    talk.hears("Sample Corp said no.")
    talk.hears_not("Phone, video or on site?", "One question to take with you")
    assert lead(talk).stage is Stage.TURNED_DOWN
    assert not talk.state().talks


async def test_two_leads_at_once_the_open_one_is_still_asked_about(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp tomorrow at 2pm")
    await talk.says("and Example Ltd said no")
    await talk.presses("Right")
    talk.hears("Phone, video or on site?", "One question to take with you")


@pytest.mark.parametrize(
    ("language", "example"), [("en", "9 June"), ("de", "9. Juni"), ("es", "9 de junio"), ("fr", "9 juin")]
)
async def test_days_are_exemplified_as_people_write_them(make_talk: MakeTalk, language: str, example: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.says("skip")
    await talk.says(ON_THE_PHONE[language])
    talk.hears(example)
    talk.hears_not("2026-06-09")


@pytest.mark.parametrize(
    ("language", "has", "story", "next_"),
    [
        ("en", "interview with Sample Corp today at 6pm", "it went ok i think", "How was it held?"),
        ("de", "gespräch bei Sample Corp heute um 18 uhr", "lief ganz gut", "Wie fand es statt?"),
        ("es", "entrevista con Sample Corp hoy a las 18", "fue bastante bien", "¿Cómo fue?"),
        ("fr", "entretien chez Sample Corp aujourd'hui à 18h", "plutôt bien passé", "Comment s’est-il tenu"),
    ],
)
async def test_a_story_told_where_only_the_kind_is_asked_is_their_own_words(
    make_talk: MakeTalk, language: str, has: str, story: str, next_: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(has)
    await agrees(talk, language)
    await talk.later(hours=2, minutes=1)
    assert not talk.state().check_ins
    await talk.says(story)
    talk.hears(next_)
    assert check_in(talk).answers["recall"] == story


async def test_how_it_is_held_stays_an_answer_and_news_stays_news(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp today at 6pm")
    await talk.presses("Right")
    await talk.later(hours=2, minutes=1)
    await talk.says("Sample Corp rejected me already")
    talk.hears("Sample Corp said no", "Phone, video or on site?")
    assert not talk.state().check_ins
    await talk.says("it was on the phone")
    talk.hears("How did it go, in your own words?")


async def test_it_went_well_at_a_question_with_buttons_is_no_other_interview(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It was fine")
    await talk.says("it went well")
    talk.hears("Did your clothes fit the place?")
    talk.hears_not("An interview that was", "Is that right?")
