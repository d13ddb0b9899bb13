"""Forwarded texts that are no news, or of somebody unknown: few buttons, and nothing laid at a wrong door."""

import pytest

from flows.values import Stage
from tests.conftest import MakeTalk
from tests.dialogues import applies, lead, met
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

APPLIED = {
    "en": "I applied to Acme",
    "de": "hab mich bei Acme beworben",
    "es": "mandé mi candidatura a Acme",
    "fr": "j'ai postulé chez Acme",
}
NO_NEWS = {
    "en": "Your parcel is on its way. Track it here.",
    "de": "Ihr Paket ist unterwegs. Hier verfolgen.",
    "es": "Tu paquete está en camino. Síguelo aquí.",
    "fr": "Votre colis est en route. Suivez-le ici.",
}
NOTHING = {"en": "None of these", "de": "Nichts davon", "es": "Nada de esto", "fr": "Rien de tout ça"}
REFUSAL = {
    "en": "Dear Sam, unfortunately we have decided to go with another candidate. Best, the Globex team",
    "de": "Sehr geehrter Herr Sample, leider müssen wir Ihnen absagen. Mit freundlichen Grüßen\nIhr Globex-Team",
    "es": "Estimado Sam: lamentamos comunicarle que hemos elegido a otra persona. Un saludo,\nMarta Ruiz\nGlobex",
    "fr": "Bonjour,\nmalheureusement, votre profil n'a pas été retenu.\nCordialement,\nJeanne Petit\nGlobex",
}
ARRIVED = {
    "en": "Dear Sam, thank you for your application to Acme. We have received it and will review it.",
    "fr": "Nous avons bien reçu votre candidature chez Acme et l’étudions avec attention.",
}
OWN_ACTS = ("I wrote to them", "I called them", "I accepted their offer", "I withdrew")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_text_that_is_no_news_is_asked_about_with_few_buttons_and_a_way_out(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    before = talk.state().leads
    await talk.forwards(NO_NEWS[language])
    assert len(talk.buttons) <= 7
    await talk.presses(NOTHING[language])
    assert talk.state().leads == before
    assert not talk.state().talks
    assert "parcel" not in repr(talk.state())


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_letter_signed_by_somebody_unknown_is_not_laid_at_the_only_lead(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    await talk.forwards(REFUSAL[language])
    talk.hears("Globex", "Acme")
    assert "Globex" in talk.buttons[0]
    assert talk.buttons[1] == "Acme"
    await talk.presses(talk.buttons[0])
    await talk.presses(1)
    assert (lead(talk, "Globex").stage, lead(talk, "Acme").stage) == (Stage.TURNED_DOWN, Stage.APPLIED)


async def test_it_may_be_of_the_known_one_all_the_same(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Acme", "Clerk")
    await talk.forwards(REFUSAL["en"])
    await talk.presses("Acme · Clerk")
    await talk.presses("Yes, it is")
    assert lead(talk, "Acme").stage is Stage.TURNED_DOWN


async def test_what_they_did_themselves_is_not_among_what_a_letter_can_be(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Acme", "Clerk")
    await talk.forwards("Dear Sam, we regret to inform you that we chose somebody else. Kind regards, Acme")
    await talk.presses("It is something else")
    assert not set(OWN_ACTS) & set(talk.buttons)
    assert {"An offer", "An interview was moved", "None of these"} <= set(talk.buttons)
    await talk.presses("None of these")
    talk.hears("kept nothing of that message")
    assert lead(talk, "Acme").stage is Stage.APPLIED


async def test_without_a_time_no_other_half_of_the_day_is_offered(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Acme", "Clerk")
    await talk.forwards(
        "Dear Sam, we would like to invite you to an interview. Could you do Tuesday 9 June at 10 or Wednesday 10 June"
        " at 2? Kind regards, Jane Roe, Acme"
    )
    await talk.presses("None of these")
    talk.hears("an invitation from Acme · Clerk, without a time")
    assert not any(label.startswith("No, ") for label in talk.buttons)


@pytest.mark.parametrize("language", sorted(ARRIVED))
async def test_a_letter_that_confirms_a_known_application_makes_no_second_lead(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    await talk.forwards(ARRIVED[language])
    await talk.presses(1)
    assert [each.employer for each in talk.state().leads.values()] == ["Acme"]
    assert lead(talk, "Acme").stage is Stage.APPLIED
