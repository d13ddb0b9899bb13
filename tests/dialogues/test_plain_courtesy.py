"""Blamed for a missed interview, the coach says sorry; a greeting with a story in it is no "hello again"; hours are
hours.
"""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import applies, interview, met
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

BLAMED = {
    "en": ("u made me miss it you useless bot", "because of you I missed my interview"),
    "de": ("wegen dir hab ich mein Gespräch verpasst", "du hast mich das Gespräch verpassen lassen"),
    "es": ("por tu culpa perdí la entrevista", "me has hecho perder la entrevista"),
    "fr": ("à cause de vous j’ai raté mon entretien", "vous m’avez fait rater mon entretien"),
}
SORRY = {
    "en": "I’m sorry you missed it",
    "de": "Es tut mir leid, dass du es verpasst hast",
    "es": "Siento que te la hayas perdido",
    "fr": "Je suis désolé que vous l’ayez manqué",
}
STORY = {
    "en": "Hello, I am 58 and was made redundant in March",
    "de": "Hallo, ich bin 58 und mir wurde im März gekündigt",
    "es": "Hola, tengo 58 años y me despidieron en marzo",
    "fr": "Bonjour, j’ai 58 ans et on m’a licencié en mars",
}
AGAIN = {"en": "Hello again", "de": "schön, dass du wieder da bist", "es": "Hola de nuevo", "fr": "Rebonjour"}
APPLIED = {
    "en": "I applied to Sample Foods yesterday",
    "de": "ich hab mich gestern bei Sample Foods beworben",
    "es": "ayer envié mi candidatura a Sample Foods",
    "fr": "j’ai postulé chez Sample Foods hier",
}
PLANNED = {
    "en": "interview with Sample Foods on Thursday at 9 am",
    "de": "Gespräch bei Sample Foods am Donnerstag um 9 Uhr",
    "es": "entrevista en Sample Foods el jueves a las 9:00",
    "fr": "entretien chez Sample Foods jeudi à 9h",
}
SEVEN = {"en": "it takes 7 hours", "de": "es dauert 7 Stunden", "es": "dura 7 horas", "fr": "ça dure 7 heures"}
HOURS = {"en": "7 hours, noted.", "de": "7 Stunden, notiert.", "es": "7 horas, anotado.", "fr": "7 h, c’est noté."}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_blamed_for_a_missed_interview_it_says_sorry_and_what_to_do(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    for blame in BLAMED[language]:
        await talk.says(blame)
        talk.hears(SORRY[language])
    assert not talk.state().leads


@pytest.mark.parametrize("language", LANGUAGES)
async def test_at_a_read_back_it_says_sorry_and_asks_again(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await talk.says(BLAMED[language][0])
    talk.hears(SORRY[language], "Sample Foods")
    await agrees(talk, language)
    assert len(talk.state().leads) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_greeting_with_a_story_is_no_hello_again(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    await talk.says(STORY[language])
    talk.hears_not(AGAIN[language])


async def test_a_greeting_alone_is(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("Hello!")
    talk.hears("Hello again")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_length_of_hours_is_said_in_hours(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(PLANNED[language])
    await talk.says(SEVEN[language])
    talk.hears(HOURS[language])
    await agrees(talk, language)
    assert interview(talk, "Sample Foods").minutes == 7 * 60
