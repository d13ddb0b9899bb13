"""In a look back, plain words count: so many minutes early, a name without an address; a question is no name."""

import pytest

from flows.values import Stage, TalkKind
from tests.conftest import MakeTalk
from tests.dialogues import check_in, lead, met, was_at
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

WAS = {
    "en": "I had an interview with Sample Foods yesterday at 10 am, by phone",
    "de": "Ich hatte gestern um 10 Uhr ein Gespräch bei Sample Foods, am Telefon",
    "es": "ayer a las 10:00 tuve una entrevista en Sample Foods, por teléfono",
    "fr": "j’ai eu un entretien chez Sample Foods hier à 10h, par téléphone",
}
EARLY = {
    "en": "5 mins early",
    "de": "5 Minuten zu früh",
    "es": "llegué 5 minutos antes",
    "fr": "5 minutes en avance",
}
LATE = {
    "en": "ten minutes late, sorry",
    "de": "zehn Minuten zu spät",
    "es": "10 minutos tarde",
    "fr": "10 min de retard",
}
NO_EMAIL = {
    "en": "Denise Okafor, no email",
    "de": "Denise Okafor, keine Mail",
    "es": "Denise Okafor, no tengo su correo",
    "fr": "Denise Okafor, pas d’e-mail",
}
MONEY = {
    "en": "how do i ask for more money",
    "de": "wie sage ich das mit dem Gehalt",
    "es": "cómo pido más dinero",
    "fr": "comment demander plus d’argent",
}
SKIP = {"en": "Skip", "de": "Überspringen", "es": "Saltar", "fr": "Passer"}


async def _up_to(make_talk: MakeTalk, language: str, question: str) -> Talk:
    talk = await speaks(make_talk, language)
    await talk.says(WAS[language])
    await agrees(talk, language)
    for _ in range(16):
        (asked,) = [each for each in talk.state().talks.values() if each.kind is TalkKind.CHECK_IN]
        if asked.question == question:
            break
        await talk.presses(SKIP[language])
    return talk


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("told", "how"), [(EARLY, "early"), (LATE, "late")])
async def test_minutes_early_or_late_are_the_answer(
    make_talk: MakeTalk, language: str, told: dict[str, str], how: str
) -> None:
    talk = await _up_to(make_talk, language, "on-time")
    await talk.says(told[language])
    assert check_in(talk).answers["on-time"] == how


async def test_a_story_about_the_way_is_a_note(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.presses("Yes")
    await talk.says("I was early but their door was locked for half an hour")
    assert "on-time" not in check_in(talk).answers


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_name_without_an_address_is_the_contact(make_talk: MakeTalk, language: str) -> None:
    talk = await _up_to(make_talk, language, "contact")
    await talk.says(NO_EMAIL[language])
    assert lead(talk, "Sample Foods").contact == "Denise Okafor"
    assert not lead(talk, "Sample Foods").email


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_question_is_nobody_to_write_to(make_talk: MakeTalk, language: str) -> None:
    talk = await _up_to(make_talk, language, "contact")
    await talk.says(MONEY[language])
    assert not lead(talk, "Sample Foods").contact
    (asked,) = [each for each in talk.state().talks.values() if each.kind is TalkKind.CHECK_IN]
    assert asked.question == "contact"
    await talk.says("Ann Onymous")
    assert lead(talk, "Sample Foods").contact == "Ann Onymous"


async def test_a_whole_sentence_is_nobody_either(make_talk: MakeTalk) -> None:
    talk = await _up_to(make_talk, "en", "contact")
    await talk.says("they were all very nice to me there")
    talk.hears("I hear nobody’s name in that.")
    assert not lead(talk, "Sample Foods").contact


async def test_a_question_about_calling_them_is_answered_and_the_question_comes_again(make_talk: MakeTalk) -> None:
    talk = await _up_to(make_talk, "en", "on-time")
    await talk.says("do u think i should ring them")
    talk.hears("Sample Foods", "If nothing by", "Were you there on time?")
    talk.hears_not("Kept as a note")


async def test_who_lets_the_lead_go_is_asked_nothing_more_about_it(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.says("forget Sample Corp")
    await talk.presses("Right")
    assert lead(talk).stage is Stage.LET_GO
    assert not talk.state().talks
    assert check_in(talk).answers["recall"] == "It went well"


async def test_after_a_no_the_look_back_goes_on(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.says("they said no")
    await talk.presses("Right")
    assert lead(talk).stage is Stage.TURNED_DOWN
    assert any(each.kind is TalkKind.CHECK_IN for each in talk.state().talks.values())
