"""Name and time corrected in one message, and corrections where a questionnaire is read back: shown again, both."""

import pytest

from flows.values import Kind
from tests.conftest import MakeTalk
from tests.dialogues import applies, interview, met
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.dialogues.test_a_time_in_a_sentence import WHEN_ALONE, answers, asked, at_the_day
from tests.dialogues.test_amending import CHANGE
from tests.stretches import beginning
from tests.talk import Talk

PLANNED = {
    "en": "interview with Sample Corp tomorrow at 3pm",
    "de": "Gespräch bei Sample Corp morgen um 15 Uhr",
    "es": "entrevista con Sample Corp mañana a las 15:00",
    "fr": "entretien chez Sample Corp demain à 15h",
}
GLOBEX_AT_FOUR = {
    "en": "it was Globex, at 4 not 3",
    "de": "es war Globex, um 16 Uhr, nicht um 15 Uhr",
    "es": "era Globex, a las 16:00 no a las 15:00",
    "fr": "c'était Globex, à 16h pas 15h",
}
INITECH_ON_FRIDAY = {
    "en": "no, Initech and on friday",
    "de": "nein, Initech und am Freitag",
    "es": "no, Initech y el viernes",
    "fr": "non, Initech et vendredi",
}
HOUR = {"en": "no, at 16:00", "de": "nein, um 16 Uhr", "es": "no, a las 16:00", "fr": "non, à 16h"}


@beginning
async def reads_back(make_talk: MakeTalk, language: str) -> Talk:
    """Somebody whose interview at Sample Corp is being read back."""
    talk = await speaks(make_talk, language)
    await talk.says(PLANNED[language])
    return talk


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("pressed", [True, False])
async def test_at_the_read_back_and_after_change_both_are_changed(
    make_talk: MakeTalk, language: str, pressed: bool
) -> None:
    talk = await reads_back(make_talk, language)
    if pressed:
        await talk.says(CHANGE[language])
    await talk.says(GLOBEX_AT_FOUR[language])
    talk.hears("Globex", "16:00")
    assert not talk.state().leads
    await agrees(talk, language)
    assert f"{interview(talk, 'Globex').wall:%d %H:%M}" == "03 16:00"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_another_day_with_another_name_keeps_the_hour(make_talk: MakeTalk, language: str) -> None:
    talk = await reads_back(make_talk, language)
    await talk.says(INITECH_ON_FRIDAY[language])
    await agrees(talk, language)
    assert f"{interview(talk, 'Initech').wall:%d %H:%M}" == "05 15:00"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_right_afterwards_both_are_read_back_before_they_count(make_talk: MakeTalk, language: str) -> None:
    talk = await reads_back(make_talk, language)
    await agrees(talk, language)
    await talk.says(INITECH_ON_FRIDAY[language])
    assert [each.employer for each in talk.state().leads.values()] == ["Sample Corp"]
    await agrees(talk, language)
    assert [each.employer for each in talk.state().leads.values()] == ["Initech"]
    assert f"{interview(talk, 'Initech').wall:%d %H:%M}" == "05 15:00"


@pytest.mark.parametrize("said", ["no, definitely on friday", "sorry, friday, my mistake", "haha no, friday"])
async def test_words_around_a_time_are_no_name(make_talk: MakeTalk, said: str) -> None:
    talk = await reads_back(make_talk, "en")
    await talk.says(said)
    talk.hears("You have an interview with Sample Corp: Friday 5 June 2026, 15:00")


async def test_the_same_told_again_after_a_no_takes_its_place(make_talk: MakeTalk) -> None:
    talk = await reads_back(make_talk, "en")
    await talk.says("no, the interview is with Globex at 5pm")
    talk.hears("You have an interview with Globex", "17:00")
    talk.hears_not("Sample Corp: Wednesday 3 June 2026, 17:00")
    assert talk.last.count("You have an interview") == 1


async def test_a_sentence_about_something_else_renames_nothing(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Corp", "Analyst")
    await talk.says("I'm in Madrid now")
    talk.hears_not("correction")
    assert [each.employer for each in talk.state().leads.values()] == ["Sample Corp"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_questionnaire_read_back_is_corrected_by_typing(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says(WHEN_ALONE[language])
    await talk.says("60")
    await talk.says(HOUR[language])
    assert (asked(talk), answers(talk)["time"]) == ("check", "16:00")
    await talk.says(INITECH_ON_FRIDAY[language])
    talk.hears("Initech", "5")
    assert "notes" not in answers(talk)
    await agrees(talk, language)
    assert f"{interview(talk, 'Initech').wall:%d %H:%M}" == "05 16:00"


async def test_how_it_is_held_is_corrected_there_too_and_what_is_wrong_is_asked(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    for typed in ("thursday at 15:00", "60", "it's on site"):
        await talk.says(typed)
    assert answers(talk)["kind"] == Kind.ON_SITE
    await talk.says("the time is wrong")
    assert asked(talk) == "day"
    await talk.says("4:30pm")
    assert (answers(talk)["day"], answers(talk)["time"]) == ("2026-06-04", "16:30")


async def test_a_remark_there_is_still_a_note(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    for typed in ("thursday at 15:00", "60", "ask them about the night shift"):
        await talk.says(typed)
    talk.hears("Kept as a note.")


async def test_after_the_questions_a_correction_is_read_back_first(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    for typed in ("thursday at 15:00", "60"):
        await talk.says(typed)
    await talk.presses("Right")
    await talk.says("no, at 4 not 3")
    assert interview(talk, "Globex").wall.hour == 15
    await talk.presses("Right")
    assert interview(talk, "Globex").wall.hour == 16
