"""No word comes: an answer by how long it is quiet, the ways that fit that time, and "call it quiet" as typed."""

import pytest

from flows.values import Stage
from tests.conftest import MakeTalk
from tests.dialogues import applies, lead, met, timeline, waits
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

GHOSTED = {
    "en": "they ghosted me",
    "de": "die melden sich nicht mehr",
    "es": "ya no contestan",
    "fr": "ils ne répondent plus",
}
MET = {
    "en": "had an interview with Acme on friday at 2pm on video",
    "de": "hatte am freitag um 14 uhr ein videogespräch bei Acme",
    "es": "tuve una entrevista por video con Acme el viernes a las 14",
    "fr": "j'ai eu un entretien en visio chez Acme vendredi à 14h",
}
FOUR_WEEKS = {
    "en": "4 weeks without a word",
    "de": "4 Wochen ohne ein Wort",
    "es": "4 semanas sin noticias",
    "fr": "4 semaines sans un mot",
}
CALL_IT_QUIET = {
    "en": ("Call it quiet", "mark acme as ghosted"),
    "de": ("Als Funkstille verbuchen", "verbuch acme als funkstille"),
    "es": ("Dejarla en silencio", "deja acme en silencio"),
    "fr": ("Classer sans réponse", "classe acme sans réponse"),
}
CLOSE_IT = {"en": "close acme", "de": "hak acme ab", "es": "cierra acme", "fr": "classe la piste acme"}
BUSY = "people are busy"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_after_four_weeks_it_is_said_honestly_and_can_be_called_quiet(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(MET[language])
    await agrees(talk, language)
    await talk.says("/cancel")
    await talk.later(days=28)
    await talk.says(GHOSTED[language])
    talk.hears(FOUR_WEEKS[language])
    label, _ = CALL_IT_QUIET[language]
    assert label in talk.buttons
    await talk.says(label)
    assert lead(talk, "Acme").stage is Stage.QUIET


@pytest.mark.parametrize("language", LANGUAGES)
async def test_told_in_ones_own_words_it_is_read_back_first(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(MET[language])
    await agrees(talk, language)
    await talk.says("/cancel")
    await talk.says(CALL_IT_QUIET[language][1])
    assert lead(talk, "Acme").stage is Stage.WAITING
    await agrees(talk, language)
    assert lead(talk, "Acme").stage is Stage.QUIET
    await talk.says(CLOSE_IT[language])
    await agrees(talk, language)
    assert lead(talk, "Acme").stage is Stage.LET_GO


async def test_in_the_first_week_it_is_their_pace_and_there_is_nothing_to_press(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("they ghosted me")
    talk.hears(BUSY)
    assert {"Call it quiet", "Write to them"}.isdisjoint(talk.buttons)


async def test_after_a_week_one_may_write(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.later(days=8)
    await talk.says("no word from sample corp")
    talk.hears(BUSY)
    assert "Write to them" in talk.buttons
    assert "Call it quiet" not in talk.buttons
    await talk.presses("Write to them")
    talk.hears("Thank you again for the conversation")


async def test_after_two_weeks_a_no_is_said_to_be_as_likely(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.later(days=15)
    await talk.says("they ghosted me")
    talk.hears("2 weeks without a word", "a no has become as likely")
    talk.hears_not(BUSY, "after one week")
    assert "Write to them" in talk.buttons


async def test_who_has_written_twice_is_not_offered_a_third(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    for _ in range(2):
        await talk.says("I wrote to Sample Corp")
        await talk.presses("Right")
    await talk.later(days=30)
    await talk.says("they ghosted me")
    talk.hears("weeks without a word")
    assert "Write to them" not in talk.buttons
    assert "Call it quiet" in talk.buttons


async def test_the_day_that_they_named_counts(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("sample corp will let me know by 25 june")
    await talk.presses("Right")
    await talk.until("2026-06-27 12:00")
    await talk.says("they ghosted me")
    talk.hears(BUSY)
    assert "Call it quiet" not in talk.buttons


async def test_an_application_is_given_longer(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.later(days=22)
    await talk.says("no answer from example ltd")
    talk.hears("a no has become as likely")
    await talk.later(days=8)
    await talk.says("no answer from example ltd")
    talk.hears("most likely a no that nobody wanted to say")


async def test_of_several_leads_the_person_is_asked_which_is_closed(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await waits(talk)
    await talk.says("close it")
    talk.hears("Which lead is it about?")
    await talk.presses("Example Ltd · Clerk")
    await talk.presses("Right")
    assert (lead(talk, "Example Ltd").stage, lead(talk).stage) == (Stage.LET_GO, Stage.WAITING)
    await talk.presses("Undo")
    assert lead(talk, "Example Ltd").stage is Stage.APPLIED
    assert "let-go" in timeline(talk, "Example Ltd")


async def test_where_there_is_nothing_to_close_nothing_is_made(talk: Talk) -> None:
    await met(talk)
    await talk.says("call it quiet")
    talk.hears("I didn’t understand that")
    assert not talk.state().talks
    assert not talk.state().leads


async def test_a_draft_after_the_named_day_names_it_and_one_without_does_not(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("sample corp will let me know by friday")
    await talk.presses("Right")
    await waits(talk, employer="Example Ltd")
    await talk.until("2026-06-08 12:00")
    talk.hears("Example Ltd", "May I ask whether")
    talk.hears_not("You mentioned")
    await talk.until("2026-06-09 12:00")
    talk.hears("You mentioned that I might hear from you by Friday 5 June. May I ask whether")
