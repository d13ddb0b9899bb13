"""German as the language of the talk, of a draft, and of care."""

from flows.values import Stage
from tests.dialogues import lead, met, waits
from tests.dialogues.german import EMPLOYER, hatte_gespraech, met_german
from tests.talk import Talk


async def test_who_has_telegram_in_german_is_met_in_german(talk: Talk) -> None:
    kim = talk.another(7, "Kim Sample", "de-CH")
    await kim.says("/start")
    kim.hears("Hallo Kim.", "ein Bot, kein Mensch", "Wo bist du?")


async def test_the_language_can_be_changed_and_is_kept(talk: Talk) -> None:
    await met(talk)
    await talk.says("/language")
    await talk.presses("Deutsch")
    talk.hears("Wir schreiben Deutsch.")
    await talk.says("/settings")
    talk.hears("Zeitzone: London")
    await talk.restart()
    await talk.says("/next")
    talk.hears("Es steht nichts an")


async def test_back_to_the_language_of_telegram(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("/language")
    await kim.presses("English")
    kim.hears("We speak English.")
    await kim.says("/language")
    await kim.presses("As in Telegram")
    kim.hears("Wir schreiben Deutsch.")


async def test_a_draft_is_a_german_business_letter(talk: Talk) -> None:
    kim = await met_german(talk)
    await hatte_gespraech(kim)
    await kim.says("/drafts")
    if "Alle Anlässe" in kim.buttons:
        await kim.presses("Alle Anlässe")
    await kim.presses("Erste Nachfrage")
    kim.hears("Guten Tag,\n\nnoch einmal vielen Dank für das Gespräch am Dienstag, 2. Juni", "Mit freundlichen Grüßen")
    await kim.presses("Herzlich")
    kim.hears("Viele Grüße")


async def test_a_draft_to_an_english_employer_is_english_while_the_talk_stays_german(talk: Talk) -> None:
    kim = await met_german(talk)
    await hatte_gespraech(kim)
    await kim.says("/drafts")
    if "Alle Anlässe" in kim.buttons:
        await kim.presses("Alle Anlässe")
    await kim.presses("Erste Nachfrage")
    await kim.presses("Sprache")
    kim.hears("In welcher Sprache schreibst du ihnen?")
    await kim.presses("English")
    kim.hears("Kind regards")
    kim.hears_not("Mit freundlichen Grüßen")
    assert lead(kim, EMPLOYER).language == "en"
    await kim.says("/next")
    kim.hears("Was ansteht")


async def test_an_english_speaker_writes_to_a_german_employer_in_german(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("/drafts")
    if "All kinds" in talk.buttons:
        await talk.presses("All kinds")
    await talk.presses("A first inquiry")
    await talk.presses("Language")
    await talk.presses("Deutsch")
    talk.hears("Guten Tag,", "Mit freundlichen Grüßen")
    await talk.says("/next")
    talk.hears("What is planned")


async def test_danger_is_met_with_a_plain_question_and_german_words(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("ich will nicht mehr leben")
    kim.hears("Ich bin ein Bot", "das Leben zu nehmen?", "112")
    await kim.presses("Das war nur so gesagt")
    kim.hears("Ich frage lieber einmal zu viel.")


async def test_danger_typed_in_english_is_answered_in_german(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("I want to die")
    kim.hears("Denkst du daran, dir das Leben zu nehmen?")


async def test_a_german_speaker_in_danger_is_heard_while_the_talk_is_english(talk: Talk) -> None:
    await met(talk)
    await talk.says("ich bring mich um")
    talk.hears("are you thinking of ending your life?")


async def test_a_figure_of_speech_is_not_taken_for_danger(talk: Talk) -> None:
    kim = await met_german(talk)
    await hatte_gespraech(kim)
    for said in ("das warten bringt mich um", "ich hab mich totgelacht", "bin tot 😂"):
        await kim.says(said)
        kim.hears_not("Leben zu nehmen", "Suizid")


async def test_lowness_is_met_kindly_and_lightly(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("ich kann nicht mehr, alles sinnlos")
    assert {"Drei ruhige Tage", "Mit jemandem reden"} <= set(kim.buttons)
    await kim.presses("Drei ruhige Tage")
    kim.hears("Abgemacht. Vor Freitag, 5. Juni hörst du nichts von mir")


async def test_the_look_back_is_german_from_the_first_question_to_the_last(talk: Talk) -> None:
    kim = await met_german(talk)
    await hatte_gespraech(kim)
    await kim.says("/checkin")
    kim.hears("Wie lief es, in deinen eigenen Worten?")
    await kim.says("Ganz gut, nur am Anfang war ich nervös")
    assert lead(kim, EMPLOYER).stage is Stage.WAITING
