"""With whom an interview is and how it is held, told in a few words while its hour is asked or it is read back."""

import pytest

from flows.values import Kind
from tests.conftest import MakeTalk
from tests.dialogues import applies, interview, lead, met, newest
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

TOLD = {
    "en": ("interview with Sample Foods on Thursday", "with Robin Reed, on Teams", "at 3 pm"),
    "de": ("Gespräch bei Sample Foods am Donnerstag", "mit Frau Muster, per Teams", "um 15 Uhr"),
    "es": ("entrevista en Sample Foods el jueves", "con la señora Muestra, por Teams", "a las 15:00"),
    "fr": ("entretien chez Sample Foods jeudi", "avec Mme Exemple, sur Teams", "à 15h"),
}
PERSON = {"en": "Robin Reed", "de": "Frau Muster", "es": "señora Muestra", "fr": "Mme Exemple"}
NOTED = {"en": "Noted.", "de": "Notiert.", "es": "Anotado.", "fr": "C’est noté."}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_told_while_the_hour_is_asked_they_are_noted_and_the_hour_is_asked_again(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    told, details, hour = TOLD[language]
    await talk.says(told)
    await talk.says(details)
    talk.hears(NOTED[language], "Sample Foods")
    talk.hears_not(PERSON[language])
    await talk.says(hour)
    talk.hears(PERSON[language], "15:00")
    await agrees(talk, language)
    assert newest(talk).contact == PERSON[language]
    assert interview(talk, "Sample Foods").kind is Kind.VIDEO


@pytest.mark.parametrize("language", LANGUAGES)
async def test_told_at_the_read_back_they_are_shown_in_it(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    told, details, hour = TOLD[language]
    await talk.says(f"{told} {hour}")
    await talk.says(details)
    talk.hears("Sample Foods", PERSON[language], "15:00")
    await agrees(talk, language)
    assert len(talk.state().leads) == 1  # the person is no employer
    assert newest(talk).contact == PERSON[language]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("with Robin at 3pm", ("15:00", "Robin")),
        ("with Robin on Teams, Friday at 3", ("video interview", "Friday 5 June 2026, 15:00", "Robin")),
        ("on Teams at 3", ("video interview", "Thursday 4 June 2026, 15:00")),
    ],
)
async def test_a_time_may_come_along(talk: Talk, said: str, shown: tuple[str, ...]) -> None:
    await met(talk)
    await talk.says("interview with Sample Foods on Thursday at 2pm")
    await talk.says(said)
    talk.hears("Sample Foods", *shown, "Is that right?")
    assert len(talk.buttons) < 5  # one interview, read back once


async def test_another_firm_is_another_firm_and_no_person(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Foods on Thursday at 2pm")
    await talk.says("it's with Example Bakers")
    talk.hears("You have an interview with Example Bakers")
    talk.hears_not("person to write to")


async def test_what_is_told_of_another_lead_is_not_taken_for_this_one(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("interview with Sample Foods on Thursday at 2pm")
    await talk.says("interview at Example Ltd on Friday at 11 with Robin Reed, by phone")
    await agrees(talk, "en")
    assert lead(talk, "Example Ltd").contact == "Robin Reed"
    assert lead(talk, "Sample Foods").contact == ""
    assert interview(talk, "Sample Foods").kind is not Kind.PHONE


async def test_the_role_tells_which_lead_is_meant(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Foods", "Baker")
    await applies(talk, "Sample Foods", "Cashier")
    await talk.says("Sample Foods rejected me")
    await talk.presses("Sample Foods · Baker")
    await talk.says("it's for the cashier job")
    talk.hears("Sample Foods · Cashier said no")
    await talk.presses("Right")
    closed = [each.role for each in talk.state().leads.values() if each.closed]
    assert closed == ["Cashier"]


async def test_a_way_is_never_the_name_of_an_employer(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Foods", "Baker")
    await talk.says("Sample Foods rejected me")
    await talk.presses("Change")
    await talk.says("on site")
    talk.hears("What shall I change?")
    talk.hears_not("site said no")
