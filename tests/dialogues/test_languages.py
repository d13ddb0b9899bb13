"""Which language is spoken: chosen, else that of their Telegram, else English; and what an employer is written in."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import met, opens, waits
from tests.talk import Talk

HELLO = {"en": "Hello Sam", "de": "Hallo Sam", "es": "Hola, Sam", "fr": "Bonjour Sam"}
LANGUAGES = ("Deutsch", "English", "Español", "Français")


@pytest.mark.parametrize(
    ("telegram", "spoken"),
    [("en", "en"), ("de", "de"), ("de-AT", "de"), ("es-MX", "es"), ("fr-CA", "fr"), ("pt-BR", "en"), (None, "en")],
)
async def test_the_language_of_their_telegram_is_spoken_if_it_is_there_else_english(
    make_talk: MakeTalk, telegram: str | None, spoken: str
) -> None:
    talk = await make_talk(language=telegram)
    await talk.says("/start")
    talk.hears(HELLO[spoken].split()[0].strip(","))
    assert not any(word in talk.last for language, word in BEGINNINGS.items() if language != spoken)


BEGINNINGS = {"en": "interview", "de": "Gespräch", "es": "entrevista", "fr": "entretien"}


async def test_a_language_is_chosen_by_its_own_name_and_spoken_at_once(talk: Talk) -> None:
    await met(talk)
    await talk.says("/language")
    assert [label.removeprefix("✓ ") for label in talk.buttons[:4]] == list(LANGUAGES)
    await talk.presses("Français")
    talk.hears("français")
    await talk.says("/next")
    talk.hears_not("planned", "lead")
    assert talk.state().person.language == "fr"


async def test_what_was_chosen_stands_above_telegram_until_it_is_taken_back(talk: Talk) -> None:
    await met(talk)
    await talk.says("/language")
    await talk.presses("Deutsch")
    talk.conversation.chat.language = "es"
    await talk.says("/help")
    talk.hears("Gespräch")
    await talk.says("/language")
    await talk.presses("Wie in Telegram")
    talk.hears("español")
    await talk.says("/help")
    talk.hears("entrevista")


async def test_when_their_telegram_changes_its_language_so_does_the_coach(talk: Talk) -> None:
    await met(talk)
    talk.conversation.chat.language = "de"
    await talk.says("/help")
    talk.hears("Gespräch")


async def test_the_same_language_again_harms_nothing_and_a_choice_outlives_a_restart(talk: Talk) -> None:
    await met(talk)
    for _ in range(2):
        await talk.says("/language")
        await talk.presses(next(label for label in talk.buttons if "Español" in label))
    await talk.restart()
    await talk.says("/help")
    talk.hears("entrevista")


async def test_a_question_under_way_goes_on_in_the_new_language(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("/language")
    await talk.presses("Deutsch")
    await talk.says("Sample Corp")
    talk.hears("Welche Stelle?")


async def test_a_draft_can_be_in_the_language_of_the_employer_and_the_rest_stays(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await opens(talk)
    await talk.presses("A draft")
    await talk.presses("A first inquiry")
    await talk.presses("Language")
    talk.hears("in which language do you write to them?")
    await talk.presses("Deutsch")
    talk.hears("Mit freundlichen Grüßen", "words.")
    assert [lead.language for lead in talk.state().leads.values()] == ["de"]
    await talk.presses("Warm")
    talk.hears("Grüße", "words.")
    await talk.presses("Language")
    await talk.presses("English")
    talk.hears("Sam Sample", "words.")
    talk.hears_not("Grüße")
    assert [lead.language for lead in talk.state().leads.values()] == [""]
