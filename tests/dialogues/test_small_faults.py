"""Small things that once read badly: places nobody knows, questions that were no sentences, steps said twice."""

import pytest

from flows.values import TalkKind
from tests.conftest import MakeTalk
from tests.dialogues import applies, lead, met
from tests.dialogues.four import LANGUAGES, speaks
from tests.talk import Talk

UNKNOWN = {
    "en": ("I'm in Nowhereville now", "I don’t know “Nowhereville”"),
    "de": ("bin jetzt in Nirgendsheim", "„Nirgendsheim“"),
    "es": ("estoy en Ningunaparte", "No conozco “Ningunaparte”"),
    "fr": ("je suis à Nullepartville", "Nullepartville"),
}
SCOLDED = {
    "en": ("you are useless", "That was no help to you"),
    "de": ("du bist nutzlos", "Das hat dir nicht geholfen"),
    "es": ("no sirves para nada", "Eso no te ha ayudado"),
    "fr": ("tu sers à rien", "Ça ne vous a pas aidé"),
}
HOW_ARE_YOU = {
    "en": ("how are you?", "I’m a bot"),
    "de": ("wie geht es dir?", "Ich bin ein Bot"),
    "es": ("cómo te va?", "Soy un bot"),
    "fr": ("ça va ?", "Je suis un bot"),
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_place_that_is_not_known_is_said_to_be_so_while_a_zone_is_asked_about(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.shares_place(35.68, 139.69)
    said, answer = UNKNOWN[language]
    await talk.says(said)
    talk.hears(answer)
    asking = talk.state().asking()
    assert asking is not None
    assert asking.kind is TalkKind.ZONE


async def test_a_place_in_two_zones_is_named_without_the_words_around_it(talk: Talk) -> None:
    await met(talk)
    await talk.shares_place(35.68, 139.69)
    await talk.says("I'm in Georgia")
    talk.hears("Georgia has more than one time zone")
    talk.hears_not("I'm in Georgia has")
    await talk.says("back in london")
    talk.hears("London: is it")


async def test_a_matter_of_one_step_has_no_count_of_steps(talk: Talk) -> None:
    await met(talk)
    await talk.says("I'm in New York now")
    talk.hears("New York: is it")
    talk.hears_not(" of 2")


async def test_which_lead_without_any_other_lead_takes_the_name_anew(talk: Talk) -> None:
    await met(talk)
    await talk.says("applied to Acme")
    await talk.presses("Change")
    await talk.presses("Which lead")
    talk.hears("Type the employer’s name as it should be")
    assert talk.buttons[0] == "✓ Acme"
    await talk.says("Acme Bank")
    await talk.presses("Right")
    assert [each.employer for each in talk.state().leads.values()] == ["Acme Bank"]


async def test_the_name_that_was_heard_can_be_kept_there(talk: Talk) -> None:
    await met(talk)
    await talk.says("applied to Acme")
    await talk.presses("Change")
    await talk.presses("Which lead")
    await talk.presses("✓ Acme")
    await talk.presses("Right")
    assert lead(talk, "Acme").employer == "Acme"


async def test_two_noes_at_once_end_in_one_step(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Acme")
    await applies(talk, "Globex")
    await talk.says("Acme rejected me and Globex rejected me")
    await talk.presses("Right")
    (said,) = talk.news
    assert said.count("One small step") == 1
    assert said.count("said no") == 2


async def test_an_employer_typed_where_the_lead_is_asked_is_not_asked_for_again(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Acme")
    await talk.says("/interview")
    await talk.says("Globex")
    talk.hears("Which role?")
    talk.hears_not("Which employer?")
    await talk.presses(next(label for label in talk.buttons if label.endswith("Back")))
    await talk.presses("✓ A new one")
    talk.hears("Which employer?")


async def test_of_an_interview_today_only_hours_that_are_past_are_offered(talk: Talk) -> None:
    await met(talk)
    await talk.until("2026-06-03 12:30")
    await talk.says("had an interview with Acme today")
    assert talk.buttons[:4] == ("09:00", "10:00", "11:00", "Stop")


async def test_of_an_interview_to_come_today_all_hours_are_offered(talk: Talk) -> None:
    await met(talk)
    await talk.says("I have an interview with Acme tomorrow")
    assert {"09:00", "17:00"} <= set(talk.buttons)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_anger_at_the_bot_and_a_polite_question_get_a_short_answer(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    for said, answer in (SCOLDED[language], HOW_ARE_YOU[language]):
        await talk.says(said)
        talk.hears(answer)
        assert len(talk.buttons) == 2


@pytest.mark.parametrize("said", ["I feel useless", "you rejected me?", "this interview was useless", "how are they"])
async def test_what_is_not_said_to_the_bot_is_not_taken_so(talk: Talk, said: str) -> None:
    await met(talk)
    await applies(talk)
    await talk.says(said)
    talk.hears_not("That was no help to you", "always the same")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "you are useless"),
        ("de", "du bist echt nutzlos"),
        ("es", "no me entiendes"),
        ("fr", "c’est votre faute"),
    ],
)
async def test_anger_at_the_coach_gets_an_apology_and_no_comfort(make_talk: MakeTalk, language: str, said: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(said)
    talk.hears(SCOLDED[language][1])


@pytest.mark.parametrize(
    ("language", "said"), [("en", "I am useless"), ("de", "ich bin nutzlos"), ("es", "es mi culpa")]
)
async def test_anger_at_oneself_gets_none(make_talk: MakeTalk, language: str, said: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(said)
    talk.hears_not(SCOLDED[language][1])
