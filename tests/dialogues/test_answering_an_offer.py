"""The day by which an offer is to be answered: it is the person's own, kept with the offer, and brought back before."""

import pytest

from flows.planned import ReminderKind
from flows.values import Stage
from tests.conftest import MakeTalk
from tests.dialogues import applies, lead, met
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

APPLIED = {
    "en": "I applied to Sample Foods yesterday",
    "de": "ich hab mich gestern bei Sample Foods beworben",
    "es": "ayer envié mi candidatura a Sample Foods",
    "fr": "j’ai postulé chez Sample Foods hier",
}
OFFERED = {
    "en": "Sample Foods made me an offer, I have to let them know by Friday",
    "de": "Sample Foods hat mir eine Zusage gegeben, ich soll bis Freitag Bescheid geben",
    "es": "Sample Foods me ha hecho una oferta, tengo que contestar antes del viernes",
    "fr": "Sample Foods m’a fait une offre, je dois leur répondre avant vendredi",
}
THEIRS = {
    "en": "Sample Foods will let me know by Friday",
    "de": "Sample Foods gibt mir bis Freitag Bescheid",
    "es": "Sample Foods me contesta antes del viernes",
    "fr": "Sample Foods me répond avant vendredi",
}
DUE = {
    "en": "Your answer is due by Friday 5 June.",
    "de": "Deine Antwort wollen sie bis Freitag, 5. Juni.",
    "es": "Quieren tu respuesta para el viernes 5 de junio.",
    "fr": "Ils attendent votre réponse pour le vendredi 5 juin.",
}
NEAR = {
    "en": "Sample Foods wants your answer by Friday 5 June.",
    "de": "Sample Foods will deine Antwort bis Freitag, 5. Juni.",
    "es": "Sample Foods quiere tu respuesta para el viernes 5 de junio.",
    "fr": "Sample Foods attend votre réponse pour le vendredi 5 juin.",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_read_back_as_their_own_and_brought_back_the_day_before(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    await talk.says(OFFERED[language])
    talk.hears(DUE[language])
    await agrees(talk, language)
    assert lead(talk, "Sample Foods").promised is None  # no day of theirs
    assert talk.state().reminders[ReminderKind.ANSWER].details["day"] == "2026-06-05"
    await talk.until("2026-06-04 12:00")
    talk.hears(NEAR[language])


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_day_on_which_they_answer_stays_theirs(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    await talk.says(THEIRS[language])
    talk.hears_not(DUE[language])
    await agrees(talk, language)
    assert ReminderKind.ANSWER not in talk.state().reminders


async def _offered(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("I got an offer from Example Ltd")
    await agrees(talk, "en")


async def test_it_may_be_told_after_the_offer(talk: Talk) -> None:
    await _offered(talk)
    await talk.says("I have until Friday to decide")
    talk.hears("Your answer is due by Friday 5 June.")
    await agrees(talk, "en")
    talk.hears("noted.", "I’ll remind you")
    assert ReminderKind.ANSWER in talk.state().reminders


async def test_without_an_offer_it_is_no_offer(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("I have to let them know by Friday")
    assert all(each.stage is not Stage.OFFER for each in talk.state().leads.values())
    talk.hears_not("made you an offer")


async def test_once_it_is_answered_nothing_comes_of_it_any_more(talk: Talk) -> None:
    await _offered(talk)
    await talk.says("I have until Friday to decide")
    await agrees(talk, "en")
    await talk.says("I accepted Example Ltd")
    await agrees(talk, "en")
    assert ReminderKind.ANSWER not in talk.state().reminders


async def test_the_day_can_be_put_right_at_the_read_back(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("Example Ltd made me an offer, they need my answer by Friday")
    await talk.says("no, by Saturday")
    talk.hears("Saturday")
    await agrees(talk, "en")
    assert talk.state().reminders[ReminderKind.ANSWER].details["day"].endswith("06")
