"""An employer's name is corrected: on the card, in plain words, or asked for; nothing else is taken for that."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import applies, met, newest, opens, plans
from tests.dialogues.four import LANGUAGES, speaks
from tests.stretches import beginning
from tests.talk import Talk

APPLIED = {
    "en": ("I applied to Sample Foods today", "Right"),
    "de": ("Ich habe mich heute bei Sample Foods beworben", "Stimmt"),
    "es": ("He mandado hoy el currículum a Sample Foods", "Correcto"),
    "fr": ("J’ai postulé chez Sample Foods aujourd’hui", "C’est ça"),
}
SAID = {
    "en": ("It’s called Sample Bakers, not Sample Foods", "Please change the name of Sample Foods to Sample Bakers"),
    "de": ("Die heißen Sample Bakers, nicht Sample Foods", "Bitte ändere den Namen von Sample Foods in Sample Bakers"),
    "es": ("Se llama Sample Bakers, no Sample Foods", "¿Puedes cambiar el nombre de Sample Foods a Sample Bakers?"),
    "fr": (
        "Ça s’appelle Sample Bakers, pas Sample Foods",
        "Pouvez-vous changer le nom de Sample Foods en Sample Bakers ?",
    ),
}
ASKED = {
    "en": ("How do I change the name of the employer?", "What is the right name for Sample Foods?"),
    "de": ("Wie kann ich den Namen der Firma ändern?", "Wie heißt Sample Foods richtig?"),
    "es": ("¿Cómo cambio el nombre de la empresa?", "¿Cómo se llama Sample Foods en realidad?"),
    "fr": ("Comment changer le nom de l’entreprise ?", "Quel est le bon nom de Sample Foods ?"),
}


@beginning
async def _applied(make_talk: MakeTalk, language: str) -> Talk:
    talk = await speaks(make_talk, language)
    said, right = APPLIED[language]
    await talk.says(said)
    await talk.presses(right)
    assert newest(talk).employer == "Sample Foods"
    return talk


@pytest.mark.parametrize("way", [0, 1])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_plain_words_it_is_done_at_once(make_talk: MakeTalk, language: str, way: int) -> None:
    talk = await _applied(make_talk, language)
    await talk.says(SAID[language][way])
    talk.hears("Sample Bakers")
    assert [lead.employer for lead in talk.state().leads.values()] == ["Sample Bakers"]
    assert newest(talk).stage == "applied"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_asks_how_is_asked_for_the_name(make_talk: MakeTalk, language: str) -> None:
    talk = await _applied(make_talk, language)
    asks, asked = ASKED[language]
    await talk.says(asks)
    talk.hears(asked)
    await talk.says("Sample Bakers")
    assert [lead.employer for lead in talk.state().leads.values()] == ["Sample Bakers"]


async def test_the_card_has_a_button_for_it_and_it_can_be_taken_back(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await opens(talk)
    await talk.presses("Change the name")
    await talk.says("It’s called Sample Corporation")
    talk.hears("Done: it is Sample Corporation · Analyst now.")
    assert newest(talk).employer == "Sample Corporation"
    await talk.presses("Undo")
    assert newest(talk).employer == "Sample Corp"
    assert len(talk.state().interviews) == 1


async def test_of_several_leads_it_is_asked_which_and_the_new_name_is_not_asked_again(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Example Ltd", "Clerk")
    await applies(talk, "Example Ltd", "Driver")
    await talk.says("Example Ltd is called Example & Sons")
    talk.hears("Which lead is it?")
    await talk.presses("Example Ltd · Clerk")
    assert {lead.employer for lead in talk.state().leads.values()} == {"Example Ltd", "Example & Sons"}


async def test_in_the_middle_of_a_question_it_is_done_and_the_question_comes_again(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("interview with Sample Foods on Thursday")
    asked = talk.last
    await talk.says("It’s called Example & Sons, not Example Ltd")
    talk.hears("Done: it is Example & Sons", asked.splitlines()[-1])


async def test_the_name_of_a_lead_that_is_only_read_back_is_corrected_there(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Foods on Thursday at 10am")
    await talk.says("It’s called Sample Bakers, not Sample Foods")
    talk.hears("Sample Bakers", "Is that right?")
    await talk.presses("Right")
    assert newest(talk).employer == "Sample Bakers"


@pytest.mark.parametrize(
    "said",
    [
        "The interview with Example Ltd is called off",
        "My boss is called Jim Sample",
        "Change my name to Sam",
        "They called",
    ],
)
async def test_what_else_is_called_something_changes_no_name(talk: Talk, said: str) -> None:
    await met(talk)
    await applies(talk)
    await talk.says(said)
    talk.hears_not("Done:", "right name")
    assert newest(talk).employer == "Example Ltd"
