"""What is typed after *Change*, or at the read-back itself, corrects it; it is shown again before it counts."""

from datetime import date

import pytest

from flows.values import Kind, Stage
from tests.conftest import MakeTalk
from tests.dialogues import applies, interview, met, timeline
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

PLANNED = {
    "en": "interview with Sample Corp tomorrow at 2pm",
    "de": "Gespräch bei Sample Corp morgen um 14 Uhr",
    "es": "entrevista con Sample Corp mañana a las 14:00",
    "fr": "entretien chez Sample Corp demain à 14h",
}
CHANGE = {"en": "change", "de": "ändern", "es": "cambiar", "fr": "corriger"}
ANOTHER_TIME = {
    "en": "no, on thursday at 4:30pm",
    "de": "übermorgen um 16:30",
    "es": "es el jueves a las 16:30",
    "fr": "après-demain à 16h30",
}
NOT_BUT = {
    "en": "it's at 3pm not 4:30pm",
    "de": "um 15 Uhr, nicht um 16:30",
    "es": "es a las 15:00, no a las 16:30",
    "fr": "c'est à 15h, pas à 16h30",
}
ANOTHER_NAME = {
    "en": "it's Example Ltd",
    "de": "es ist Example Ltd",
    "es": "es Example Ltd",
    "fr": "c'est Example Ltd",
}
ON_SITE = {"en": "on site", "de": "vor Ort", "es": "es presencial", "fr": "sur place"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_time_name_and_way_are_corrected_by_typing_and_nothing_counts_before(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(PLANNED[language])
    await talk.says(CHANGE[language])
    await talk.says(ANOTHER_TIME[language])
    talk.hears("16:30")
    await talk.says(NOT_BUT[language])
    talk.hears("15:00")
    await talk.says(CHANGE[language])
    await talk.says(ANOTHER_NAME[language])
    talk.hears("Example Ltd")
    await talk.says(CHANGE[language])
    await talk.says(ON_SITE[language])
    assert not talk.state().leads
    await agrees(talk, language)
    held = interview(talk, "Example Ltd")
    assert (f"{held.wall:%Y-%m-%d %H:%M}", held.kind) == ("2026-06-04 15:00", Kind.ON_SITE)
    assert "note" not in timeline(talk, "Example Ltd")


async def test_the_other_of_two_roles_is_named_as_the_other(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Corp", "Analyst")
    await applies(talk, "Sample Corp", "Clerk")
    await talk.says("Sample Corp said no")
    await talk.presses("Sample Corp · Analyst")
    await talk.says("the other role")
    talk.hears("Sample Corp · Clerk said no.")
    await talk.says("yes")
    stages = {each.role: each.stage for each in talk.state().leads.values()}
    assert stages == {"Analyst": Stage.APPLIED, "Clerk": Stage.TURNED_DOWN}


async def test_a_lead_that_is_known_needs_no_announcing(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Corp", "Analyst")
    await applies(talk, "Example Ltd", "Clerk")
    await talk.says("Sample Corp said no")
    await talk.says("no, example ltd")
    talk.hears("Example Ltd · Clerk said no.", "Is that right?")


async def test_the_same_told_anew_takes_the_place_of_what_was_wrong(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp tomorrow at 2pm")
    await talk.presses("Change")
    await talk.says("interview with Example Ltd on friday at 11am")
    talk.hears("Example Ltd: Friday 5 June 2026, 11:00")
    talk.hears_not("Sample Corp")


async def test_what_is_wrong_can_be_named_without_what_is_right(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp tomorrow at 2pm")
    await talk.presses("Change")
    await talk.says("the time is wrong")
    talk.hears("On which day is the interview")
    await talk.says("9:30")
    talk.hears("Wednesday 3 June 2026, 09:30")


@pytest.mark.parametrize(
    ("language", "wrong"),
    [("en", "the time is wrong"), ("de", "Uhrzeit ändern"), ("es", "la hora está mal"), ("fr", "la date est fausse")],
)
async def test_at_the_read_back_too(make_talk: MakeTalk, language: str, wrong: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(PLANNED[language])
    await talk.says(wrong)
    (asking,) = talk.state().talks.values()
    assert asking.question == "day-1"


async def test_a_week_for_a_day_is_asked_about(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp tomorrow at 2pm")
    await talk.presses("Change")
    await talk.says("next week")
    assert not talk.state().interviews
    talk.hears_not("Is that right?")


async def test_what_is_no_correction_asks_again_and_is_never_a_note(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp tomorrow at 2pm")
    await talk.presses("Change")
    await talk.says("hm let me think about that for a moment, I am not so sure")
    talk.hears("couldn’t make that out", "What shall I change?")
    talk.hears_not("Kept as a note")
    await talk.says("what?")
    talk.hears("In other words", "What shall I change?")


async def test_a_name_alone_is_no_correction_of_what_was_read_back(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp tomorrow at 2pm")
    await talk.says("haha nice")
    talk.hears("couldn’t follow that", "Sample Corp")
    await talk.says("wrong, I meant Example Ltd")
    talk.hears("You have an interview with Example Ltd")


async def test_other_news_at_the_read_back_stands_beside_it(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp tomorrow at 2pm")
    await talk.says("and I applied to Example Ltd yesterday")
    talk.hears("You have an interview with Sample Corp", "You applied to Example Ltd")


@pytest.mark.parametrize(
    ("language", "begun", "corrected", "day"),
    [
        ("en", "interview with Sample Corp on friday", "wait no it's thursday", 4),
        ("de", "Gespräch bei Sample Corp am Freitag", "nein warte, Donnerstag", 4),
        ("es", "entrevista con Sample Corp el viernes", "espera, no, es el jueves", 4),
        ("fr", "entretien chez Sample Corp vendredi", "attends non c'est jeudi", 4),
    ],
)
async def test_where_the_hour_is_asked_the_day_is_corrected(
    make_talk: MakeTalk, language: str, begun: str, corrected: str, day: int
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(begun)
    await talk.says(corrected)
    await talk.says("14:00")
    await agrees(talk, language)
    assert interview(talk).wall.date() == date(2026, 6, day)


@pytest.mark.parametrize(
    "answer", ["sample corp: new date is june 11 9:30", "the new day is june 11 at 9:30", "it's now june 11, 9:30"]
)
async def test_an_answer_with_the_name_and_small_words_is_the_answer(talk: Talk, answer: str) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp is at 3pm")
    talk.hears("On which day")
    await talk.says(answer)
    talk.hears("Thursday 11 June 2026, 09:30", "Is that right?")
    talk.hears_not("I also heard")


async def test_a_weekday_in_a_correction_is_the_next_one(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en", "2026-06-01 17:00")  # a Monday: last Friday is nearer
    await talk.says(PLANNED["en"])
    await talk.says("no, on friday")
    talk.hears("Friday 5 June 2026, 14:00")


async def test_what_is_told_twice_is_still_one_thing(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp tomorrow at 2pm")
    await talk.says("I have an interview with Sample Corp tomorrow at 2pm")
    assert talk.last.count("You have an interview") == 1
    await talk.says("I have an interview with Sample Corp on friday at 2pm")
    assert talk.last.count("You have an interview") == 2


async def test_another_employer_at_the_question_when_is_news_and_no_answer(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp is at 3pm")
    await talk.says("interview with Example Ltd on june 11 at 9:30")
    talk.hears("On which day")
    assert not talk.state().interviews
