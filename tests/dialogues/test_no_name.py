"""What is typed where an employer's name is asked, and is none: a correction, a sentence, news."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import met, newest
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

TOLD = {
    "en": ("interview on Friday at 12:00", "no, Thursday", "the firm is called Sample Palace"),
    "de": ("Gespräch am Freitag um 12:00", "nein, Donnerstag", "die Firma heißt Sample Palace"),
    "es": ("entrevista el viernes a las 12:00", "no, el jueves", "el hotel se llama Sample Palace"),
    "fr": ("entretien vendredi à 12h00", "non, jeudi", "l’hôtel s’appelle Sample Palace"),
}
SENTENCE = {
    "en": "they have not told me yet who it is",
    "de": "ich hab dir das doch schon gesagt",
    "es": "ya te lo he dicho antes",
    "fr": "je vous l’ai déjà dit",
}
NONE = {
    "en": "I hear no employer’s name in that.",
    "de": "Darin höre ich keinen Namen einer Firma.",
    "es": "Ahí no veo el nombre de ninguna empresa.",
    "fr": "Je n’y vois pas de nom d’employeur.",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_another_day_is_another_day_and_the_name_is_asked_again(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    told, another, called = TOLD[language]
    await talk.says(told)
    await talk.says(another)
    talk.hears("4", "12:00")
    await talk.says(called)
    talk.hears("Sample Palace", "4", "2026", "12:00")
    await agrees(talk, language)
    assert newest(talk).employer == "Sample Palace"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_sentence_without_a_name_is_no_name(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(TOLD[language][0])
    await talk.says(SENTENCE[language])
    talk.hears(NONE[language])
    assert not talk.state().leads


@pytest.mark.parametrize("name", ["Save the Children", "University of the Arts", "Bank of the West", "The Body Shop"])
async def test_names_of_many_words_are_names(talk: Talk, name: str) -> None:
    await met(talk)
    await talk.says("interview on Friday at 12:00")
    await talk.says(name)
    talk.hears(name, "Is that right?")


async def test_that_no_word_came_is_answered_and_the_name_asked_again(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "es")
    await talk.says("/add")
    await talk.says("no me han dicho nada los de la pepica")
    talk.hears("¿Qué empresa?")
    await talk.says("Sample Foods")
    talk.hears("✓ Sample Foods")


async def test_sent_once_more_it_is_the_name_after_all(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview on Friday at 12:00")
    await talk.says("this is what they do")
    talk.hears("I hear no employer’s name in that.", "send it once more")
    await talk.says("this is what they do")
    talk.hears("You have an interview with this is what they do")


async def test_what_was_only_described_gets_its_name_at_the_read_back(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "es")
    await talk.says("hoy he echado cv en un hotel")
    await talk.says("el hotel se llama Sample Palace")
    talk.hears("Sample Palace", "¿Es así?")
    talk.hears_not("A quién escribir")
    await agrees(talk, "es")
    assert newest(talk).employer == "Sample Palace"
    assert not newest(talk).contact


async def test_a_name_behind_what_is_only_described_is_the_name(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "es")
    await talk.says("hoy he echado cv en un hotel, el Sorolla")
    talk.hears("Enviaste tu candidatura a Sorolla")
    await agrees(talk, "es")
    assert newest(talk).employer == "Sorolla"


async def test_short_capitals_in_a_list_are_a_name(talk: Talk) -> None:
    await met(talk)
    await talk.says("Applied today: Example Ltd, BP, Sample Foods")
    await agrees(talk, "en")
    assert sorted(lead.employer for lead in talk.state().leads.values()) == ["BP", "Example Ltd", "Sample Foods"]
