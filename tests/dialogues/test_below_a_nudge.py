"""What is typed below a nudge belongs to it, also while an older check-in is open: a time, "done", "will do", news."""

import pytest

from flows.values import Stage, Step, TalkKind, Tone
from tests.conftest import MakeTalk
from tests.dialogues import check_in, due, lead, met, was_at
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.dialogues.test_typed_buttons import HAD, ON_THE_PHONE, SENT, WELL
from tests.stretches import beginning
from tests.talk import Talk

TONIGHT = {
    "en": "ok will do it tonight",
    "de": "mach ich heute Abend",
    "es": "lo hago esta tarde",
    "fr": "je le fais ce soir",
}
TOMORROW = {"en": "tomorrow at 9", "de": "morgen um 9", "es": "mañana a las 9", "fr": "demain à 9h"}
WILL_DO = {"en": "will do", "de": "mach ich", "es": "lo haré", "fr": "je m'en occupe"}
THEY_SAID_NO = {
    "en": "Sample Corp said no",
    "de": "Sample Corp hat mir abgesagt",
    "es": "Sample Corp me ha rechazado",
    "fr": "Sample Corp m'a dit non",
}


@beginning
async def left_a_check_in_open(make_talk: MakeTalk, language: str) -> Talk:
    """Somebody whose check-in stands at its third question when the nudge comes a week later."""
    talk = await speaks(make_talk, language)
    await talk.says(HAD[language])
    await agrees(talk, language)
    await talk.says(WELL[language])
    await talk.says(ON_THE_PHONE[language])
    await talk.until("2026-06-09 10:00")
    assert [each.kind for each in talk.state().talks.values()] == [TalkKind.CHECK_IN]
    return talk


@pytest.mark.parametrize("language", LANGUAGES)
async def test_tonight_is_the_promise_and_the_old_question_keeps_out(make_talk: MakeTalk, language: str) -> None:
    talk = await left_a_check_in_open(make_talk, language)
    await talk.says(TONIGHT[language])
    assert due(talk) == "2026-06-09 19:00"
    assert lead(talk).stage is Stage.WAITING
    assert "note" not in [entry.what for entry in talk.state().entries.values()]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_time_is_when_it_comes_back(make_talk: MakeTalk, language: str) -> None:
    talk = await left_a_check_in_open(make_talk, language)
    await talk.says(TOMORROW[language])
    assert due(talk) == "2026-06-10 09:00"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_will_do_asks_when(make_talk: MakeTalk, language: str) -> None:
    talk = await left_a_check_in_open(make_talk, language)
    await talk.says(WILL_DO[language])
    assert any("9:00" in label for label in talk.buttons)
    assert lead(talk).snoozed_until is None
    await talk.says(TOMORROW[language])
    assert due(talk) == "2026-06-10 09:00"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_that_it_is_sent_is_no_answer_about_clothes(make_talk: MakeTalk, language: str) -> None:
    talk = await left_a_check_in_open(make_talk, language)
    await talk.says(SENT[language])
    assert lead(talk).stage is Stage.FOLLOWED_UP
    assert len(talk.happened) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_news_below_a_nudge_is_heard(make_talk: MakeTalk, language: str) -> None:
    talk = await left_a_check_in_open(make_talk, language)
    await talk.says(THEY_SAID_NO[language])
    await agrees(talk, language)
    assert lead(talk).stage is Stage.TURNED_DOWN


async def test_what_is_not_understood_below_a_nudge_is_no_note_of_last_week(make_talk: MakeTalk) -> None:
    talk = await left_a_check_in_open(make_talk, "en")
    await talk.says("blue bananas sing")
    talk.hears("didn’t understand")
    talk.hears_not("Kept as a note", "has waited")


async def test_another_appointment_is_no_promise(make_talk: MakeTalk) -> None:
    talk = await left_a_check_in_open(make_talk, "en")
    before = lead(talk)
    await talk.says("dentist tomorrow at 9")
    assert lead(talk) == before


async def test_a_time_that_has_passed_is_no_promise(make_talk: MakeTalk) -> None:
    talk = await left_a_check_in_open(make_talk, "en")
    before = lead(talk)
    await talk.says("yesterday at 9")
    assert lead(talk) == before


async def test_the_open_question_still_has_its_buttons(make_talk: MakeTalk) -> None:
    talk = await left_a_check_in_open(make_talk, "en")
    await talk.says("done")
    await talk.presses("Nearly")
    talk.hears("Were you there on time?")


async def test_an_answer_to_a_question_asked_just_before_a_nudge_stays_its_answer(talk: Talk) -> None:
    await met(talk)
    await was_at(talk, "2026-06-01 10:00")
    await talk.presses("Stop")
    await talk.until("2026-06-08 09:58")
    await talk.says("/add")
    await talk.until("2026-06-08 10:00")
    talk.hears("a week without word")
    await talk.says("Example Ltd")
    talk.hears("Which role?")


async def test_a_promised_step_is_done_or_put_off_by_typing(talk: Talk) -> None:
    await met(talk)
    await was_at(talk, "2026-06-01 10:00")
    await talk.presses("Stop")
    await talk.until("2026-06-08 10:00")
    await talk.says("not now")
    assert not talk.state().person.paused
    assert lead(talk).step is Step.FIRST_FOLLOW_UP
    talk.hears("when will you do it?")
    await talk.says("friday")
    assert due(talk) == "2026-06-12 09:00"


YES = {"en": "yes", "de": "ja", "es": "sí", "fr": "oui"}
SHORTER = {"en": "make it shorter", "de": "geht das kürzer?", "es": "es muy largo", "fr": "c'est trop long"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_yes_to_when_it_will_be_sent_asks_when(make_talk: MakeTalk, language: str) -> None:
    talk = await left_a_check_in_open(make_talk, language)
    await talk.says(YES[language])
    assert any("9:00" in label for label in talk.buttons)
    assert "dress" not in check_in(talk).answers


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_draft_is_made_shorter_when_that_is_wished(make_talk: MakeTalk, language: str) -> None:
    talk = await left_a_check_in_open(make_talk, language)
    before = len(talk.last)
    await talk.says(SHORTER[language])
    assert talk.state().person.tone is Tone.BRIEF
    assert len(talk.last) < before
    assert lead(talk).stage is Stage.WAITING
