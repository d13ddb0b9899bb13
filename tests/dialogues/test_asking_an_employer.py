"""Words to ask an employer for something, asked for in plain words: another time, more time to answer an offer. And a
human word for who tells of a death or an illness: no questionnaire first.
"""

import pytest

from flows.values import InterviewStatus, Stage
from tests.conftest import MakeTalk
from tests.dialogues import interview, lead, met, plans, waits, was_at
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

PLANNED = {
    "en": "interview with Sample Foods on Thursday at 10 am, by phone",
    "de": "Gespräch bei Sample Foods am Donnerstag um 10 Uhr, am Telefon",
    "es": "entrevista en Sample Foods el jueves a las 10:00, por teléfono",
    "fr": "entretien chez Sample Foods jeudi à 10h, par téléphone",
}
ASKED = {
    "en": "can you draft something to move the interview with Sample Foods",
    "de": "kannst du mir eine Mail schreiben, um den Termin zu verschieben?",
    "es": "¿me escribes un correo para cambiar la fecha de la entrevista?",
    "fr": "pouvez-vous rédiger un mail pour décaler l’entretien ?",
}
AGREED = {
    "en": "our appointment on Thursday 4 June at 10:00",
    "de": "unseren Termin am Donnerstag, 4. Juni um 10:00 Uhr",
    "es": "nuestra cita del jueves 4 de junio a las 10:00",
    "fr": "notre rendez-vous du jeudi 4 juin à 10:00",
}
OFFERED = {
    "en": "Sample Foods made me an offer",
    "de": "Sample Foods hat mir eine Zusage gegeben",
    "es": "Sample Foods me ha hecho una oferta",
    "fr": "Sample Foods m’a fait une offre",
}
LONGER = {
    "en": "I need more time to decide, can you write something?",
    "de": "ich brauche Bedenkzeit, hast du einen Entwurf?",
    "es": "necesito más tiempo para decidirme, ¿me redactas algo?",
    "fr": "il me faut plus de temps pour décider, un mail ?",
}
UNTIL = {"en": "10 June", "de": "10. Juni", "es": "10 de junio", "fr": "10 juin"}
HOW_LONG = {
    "en": "how long can I keep Sample Foods waiting?",
    "de": "wie lange kann ich Sample Foods hinhalten?",
    "es": "¿cuánto tiempo puedo hacer esperar a Sample Foods?",
    "fr": "combien de temps puis-je faire attendre Sample Foods ?",
}
USUAL = {"en": "a few days are usual", "de": "Ein paar Tage", "es": "unos días", "fr": "quelques jours"}
DIED = {
    "en": "my nan died",
    "de": "meine Oma ist gestorben",
    "es": "se ha muerto mi abuela",
    "fr": "ma grand-mère est morte",
}
RATHER_CALL = {
    "en": "I would rather telephone. What should I say?",
    "de": "Ich würde lieber anrufen. Was soll ich sagen?",
    "es": "Prefiero llamar por teléfono. ¿Qué les digo?",
    "fr": "Je préfère les appeler. Que leur dire ?",
}
VOICEMAIL = {"en": "Voicemail:", "de": "Mailbox:", "es": "Buzón de voz:", "fr": "Sur le répondeur"}
SORRY = {"en": "I’m so sorry", "de": "Das tut mir sehr leid", "es": "Lo siento mucho", "fr": "sincèrement désolé"}
MOVE_BUTTON = {
    "en": "Asking for another interview time",
    "de": "Um einen anderen Termin bitten",
    "es": "Pedir otra fecha de entrevista",
    "fr": "Demander un autre créneau",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_words_to_move_the_interview_name_its_time_and_change_nothing(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(PLANNED[language])
    await agrees(talk, language)
    await talk.says(ASKED[language])
    talk.hears(AGREED[language])
    assert interview(talk, "Sample Foods").status is InterviewStatus.PLANNED


@pytest.mark.parametrize("language", LANGUAGES)
async def test_words_for_more_time_name_the_day_that_they_chose(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(PLANNED[language])
    await agrees(talk, language)
    await talk.says(OFFERED[language])
    await agrees(talk, language)
    await talk.says(HOW_LONG[language])
    talk.hears(USUAL[language])
    await talk.says(LONGER[language])
    await talk.says(UNTIL[language])
    talk.hears(f"{UNTIL[language]}", "Sample Foods")
    assert lead(talk, "Sample Foods").stage is Stage.OFFER


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_death_gets_a_human_word_and_a_way_out_of_the_interview(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(PLANNED[language])
    await agrees(talk, language)
    await talk.says(DIED[language])
    talk.hears(SORRY[language], "Sample Foods")
    await talk.presses(MOVE_BUTTON[language])
    talk.hears(AGREED[language])


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_would_rather_call_than_write_gets_the_words_for_a_call(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(PLANNED[language])
    await agrees(talk, language)
    await talk.later(days=14)
    await talk.says(RATHER_CALL[language])
    talk.hears(VOICEMAIL[language])


async def test_once_it_is_time_to_write_a_draft_is_not_said_to_be_early(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.later(days=7)
    talk.hears("e-mail is right now")
    await talk.says("what should I write to Sample Corp?")
    talk.hears("Our interview on Monday 1 June")
    talk.hears_not("It’s early")


async def test_before_that_it_is(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("what should I write to Sample Corp?")
    talk.hears("It’s early")


async def test_who_cannot_come_because_of_it_gets_both_in_one_message(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.says("i cant make the interview with sample corp, my nan died")
    talk.hears("I’m so sorry", "Asking for another time is common")
    talk.hears_not("couldn’t tell what happened")
    assert talk.buttons[:2] == ("Asking for another interview time", "Withdrawing")


async def test_in_a_questionnaire_the_word_comes_and_no_question_after_it(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.presses("Skip")
    await talk.says("my dad is in hospital")
    talk.hears("I’m sorry to hear that", "Write whenever you want to")
    assert talk.state().talks  # it waits
    assert "Three quiet days" in talk.buttons


async def test_what_happened_is_read_back_below_the_word(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.says("Sample Corp rejected me and my dog died")
    talk.hears("I’m so sorry", "Sample Corp · Analyst said no")


async def test_a_wish_for_quiet_beside_it_is_done(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.says("my mum is in hospital, don't write to me until 15 June")
    talk.hears("I’m sorry", "15 June")
    assert talk.state().person.paused


async def test_a_story_about_it_is_an_answer_where_one_is_asked_for(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went fine although my nan died last week and I could hardly think")
    talk.hears("I’m so sorry")
    assert any("hardly think" in each.answers.get("recall", "") for each in talk.state().check_ins.values())


async def test_danger_comes_before_it(talk: Talk) -> None:
    await met(talk)
    await talk.says("my nan died and I want to die too")
    talk.hears("I’m a bot")
    assert talk.state().person.held


async def test_sadness_about_it_is_met_by_the_same_word(talk: Talk) -> None:
    await met(talk)
    await talk.says("my nan died and I feel hopeless")
    talk.hears("I’m so sorry")
    talk.hears_not("looking for work wears people down")


async def test_who_is_new_is_asked_nothing_first(talk: Talk) -> None:
    await talk.says("my nan died")
    talk.hears("I’m so sorry")
    assert not talk.state().talks


async def test_a_phone_that_died_is_no_death(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.says("my laptop died")
    talk.hears_not("sorry")


async def test_a_new_time_is_news_and_no_wish(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.says("I had to move the interview with Sample Corp to Friday at 2pm")
    talk.hears("Friday 5 June 2026, 14:00", "Is that right?")
    talk.hears_not("Another time for the interview")


async def test_of_two_interviews_it_is_asked_which(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await plans(talk, "2026-06-04 10:00", "Example Ltd")
    await talk.says("how do I ask them for another day?")
    talk.hears("Which lead is it for?")
    await talk.presses("Example Ltd · Analyst")
    talk.hears("our appointment on Thursday 4 June")


async def test_without_an_offer_there_is_no_more_time_to_ask_for(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.says("I need more time to decide")
    talk.hears_not("By which day can you give them your answer")
