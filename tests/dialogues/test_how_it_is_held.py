"""How an interview is held: asked once, never made up, and asked again when it is looked back at."""

import pytest

from flows.values import Kind
from tests.conftest import MakeTalk
from tests.dialogues import interview
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.stretches import beginning
from tests.talk import Talk

PLANNED = {
    "en": "interview with Sample Foods on Thursday at 3 pm",
    "de": "Gespräch bei Sample Foods am Donnerstag um 15 Uhr",
    "es": "entrevista en Sample Foods el jueves a las 15:00",
    "fr": "entretien chez Sample Foods jeudi à 15h",
}
HELD = {
    "en": "had my interview with Sample Foods today at 2 pm",
    "de": "hatte heute um 14 Uhr mein Gespräch bei Sample Foods",
    "es": "tuve mi entrevista en Sample Foods hoy a las 14:00",
    "fr": "j'ai eu mon entretien chez Sample Foods aujourd'hui à 14h",
}
WAYS = {"en": "On site", "de": "Vor Ort", "es": "Presencial", "fr": "Sur place"}
VIDEO = {"en": ("Video", "link", "camera"), "de": ("Video", "Link", "Kamera"), "es": ("Video", "enlace", "cámara"),
         "fr": ("visio :", "lien", "caméra")}  # fmt: skip
OPEN = {"en": "After it I’ll ask again", "de": "Danach frage ich", "es": "Después te lo pregunto", "fr": "redemanderai"}
SKIP = {"en": "Skip", "de": "Überspringen", "es": "Saltar", "fr": "Passer"}
WENT = {"en": "it went fine", "de": "es lief gut", "es": "salió bien", "fr": "ça s'est bien passé"}
ASKED = {"en": "How was it held?", "de": "Wie fand es statt?", "es": "¿Cómo fue?", "fr": "Comment s’est-il tenu"}
ADDRESSES = {
    "en": ("the address is 12 Mill Lane, Leeds", "12 Mill Lane, Leeds"),
    "de": ("in der Lindenallee 12", "Lindenallee 12"),
    "es": ("es en la calle Mayor 3", "calle Mayor 3"),
    "fr": ("au 12 rue des Lilas", "12 rue des Lilas"),
}


@beginning
async def planned(make_talk: MakeTalk, language: str) -> Talk:
    """A talk in which an interview is told, and how it is held is asked."""
    talk = await speaks(make_talk, language)
    await talk.says(PLANNED[language])
    await agrees(talk, language)
    return talk


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_nobody_told_is_not_said_before_the_interview(make_talk: MakeTalk, language: str) -> None:
    talk = await planned(make_talk, language)
    await talk.presses(SKIP[language])
    talk.hears(OPEN[language])
    assert interview(talk, "Sample Foods").kind is Kind.UNTOLD
    await talk.until("2026-06-03 18:30")
    talk.hears("Sample Foods")
    talk.hears_not(*VIDEO[language][1:])
    await talk.until("2026-06-04 13:30")
    talk.hears("Sample Foods")
    talk.hears_not(*VIDEO[language])


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_look_back_asks_how_it_was_held_and_goes_on_by_it(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(HELD[language])
    await agrees(talk, language)
    await talk.says(WENT[language])
    talk.hears(ASKED[language])
    await talk.presses(WAYS[language])
    assert interview(talk, "Sample Foods").kind is Kind.ON_SITE


async def test_the_look_back_does_not_ask_what_was_told(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says("had my phone interview with Sample Foods today at 2 pm")
    await agrees(talk, "en")
    await talk.says(WENT["en"])
    talk.hears_not(ASKED["en"])
    talk.hears("a quiet place")


async def test_left_open_in_the_look_back_it_stays_untold_and_the_questions_of_one_way_are_not_asked(
    make_talk: MakeTalk,
) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says(HELD["en"])
    await agrees(talk, "en")
    await talk.says(WENT["en"])
    asked = set[str]()
    while "Skip" in talk.buttons:
        asked.add(talk.last)
        await talk.presses("Skip")
    assert any("clothes" in each for each in asked)
    assert not any("link, sound" in each or "getting there" in each or "camera" in each for each in asked)
    assert interview(talk, "Sample Foods").kind is Kind.UNTOLD


async def test_told_in_the_look_back_it_can_be_gone_back_to_and_changed(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says(HELD["en"])
    await agrees(talk, "en")
    await talk.says(WENT["en"])
    await talk.says("by phone")
    talk.hears("a quiet place")
    await talk.says("back")
    talk.hears(ASKED["en"])
    await talk.presses("Video")
    assert interview(talk, "Sample Foods").kind is Kind.VIDEO


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_address_says_where_and_is_told_again_before_it(make_talk: MakeTalk, language: str) -> None:
    talk = await planned(make_talk, language)
    typed, place = ADDRESSES[language]
    await talk.says(typed)
    talk.hears(place, WAYS[language])
    assert interview(talk, "Sample Foods").kind is Kind.ON_SITE
    await talk.until("2026-06-03 18:30")
    talk.hears(place)


async def test_an_address_may_follow_the_way(make_talk: MakeTalk) -> None:
    talk = await planned(make_talk, "es")
    await talk.says("presencial, en la calle Mayor 3, Madrid")
    talk.hears("Presencial", "Dónde: calle Mayor 3, Madrid")


async def test_a_link_is_a_video_call_and_is_kept(make_talk: MakeTalk) -> None:
    talk = await planned(make_talk, "en")
    await talk.says("here's the link: https://meet.example/abc")
    talk.hears("Video", "https://meet.example/abc")
    assert interview(talk, "Sample Foods").place == "https://meet.example/abc"


async def test_another_sentence_with_a_number_is_no_address(make_talk: MakeTalk) -> None:
    talk = await planned(make_talk, "en")
    await talk.says("there will be 12 people in the room")
    assert interview(talk, "Sample Foods").place == ""
    assert interview(talk, "Sample Foods").kind is Kind.UNTOLD
    talk.hears("Phone, video or on site?")


async def test_the_question_is_gone_once_the_interview_is_looked_back_at(make_talk: MakeTalk) -> None:
    talk = await planned(make_talk, "en")
    await talk.until("2026-06-04 17:30")
    await talk.says("it went fine")
    talk.hears(ASKED["en"])
    await talk.presses("Phone")
    await talk.presses("Stop")
    talk.hears_not("Phone, video or on site?")
    assert interview(talk, "Sample Foods").kind is Kind.PHONE


async def test_what_nobody_told_is_not_said_when_it_is_moved(make_talk: MakeTalk) -> None:
    talk = await planned(make_talk, "en")
    await talk.presses("Skip")
    await talk.until("2026-06-03 18:30")
    await talk.presses("It was moved")
    await talk.says("Friday at 3pm")
    talk.hears("Friday 5 June 2026, 15:00", "Is that right?")
    talk.hears_not("Video", "Phone")


async def test_told_in_the_look_back_and_then_skipped_it_is_untold_again(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says(HELD["en"])
    await agrees(talk, "en")
    await talk.says(WENT["en"])
    await talk.says("by phone")
    await talk.says("back")
    await talk.presses("Skip")
    assert interview(talk, "Sample Foods").kind is Kind.UNTOLD
