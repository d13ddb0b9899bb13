"""What is told in one go where only a part of it is asked: it is kept, shown, and not asked again."""

import pytest

from flows.values import Kind
from tests.conftest import MakeTalk
from tests.dialogues import applies, interview, lead, met, waits
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.dialogues.test_a_time_in_a_sentence import WHEN_ALONE, answers, asked, at_the_day
from tests.talk import Talk

APPLIED = {
    "en": "I applied at Example Ltd yesterday",
    "de": "Hab mich gestern bei Example Ltd beworben",
    "es": "ayer me postulé en Example Ltd",
    "fr": "j'ai postulé hier chez Example Ltd",
}
SAME_TIME = {"en": "same time", "de": "gleiche Uhrzeit", "es": "a la misma hora", "fr": "même heure"}
ONLINE = {"en": "on zoom", "de": "per Teams", "es": "por videollamada", "fr": "ce sera en visio"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_application_told_whole_at_its_first_question_needs_no_more(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says("/add")
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    assert lead(talk, "Example Ltd")
    assert not talk.state().talks


async def test_name_and_time_are_both_taken_where_the_name_is_asked(talk: Talk) -> None:
    await met(talk)
    for typed in ("/interview", "Initech, thursday 3pm", "none", "on zoom", "an hour", "yes"):
        await talk.says(typed)
    held = interview(talk, "Initech")
    assert (f"{held.wall:%d %H:%M}", held.minutes, held.kind) == ("04 15:00", 60, Kind.VIDEO)


@pytest.mark.parametrize("name", ["Ruby Tuesday", "Monday.com", "the Sunday Times", "Friday's"])
async def test_a_day_that_is_part_of_a_name_stays_in_it(talk: Talk, name: str) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says(name)
    assert (asked(talk), answers(talk)["employer"]) == ("role", name)
    assert "day" not in answers(talk)


async def test_a_lead_that_is_known_is_found_in_a_sentence(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Globex", "Clerk")
    await talk.says("/interview")
    await talk.says("the Globex one, friday 2pm")
    await talk.presses("Right")
    assert f"{interview(talk, 'Globex').wall:%d %H:%M}" == "05 14:00"
    assert len(talk.state().leads) == 1


async def test_a_lead_that_is_typed_by_its_name_or_role_is_no_new_one(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Globex", "Cook")
    await applies(talk, "Globex", "Waiter")
    await talk.says("/interview")
    await talk.says("Globex")
    talk.hears("Which of these fits best?")
    await talk.says("the waiter one")
    assert asked(talk) == "kind"
    assert {each.role for each in talk.state().leads.values() if str(each.id) == answers(talk)["which"]} == {"Waiter"}


async def test_a_sentence_is_no_employer_before_it_is_sent_again(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("it will be on thursday at the big place near the station")
    talk.hears("more than a name", "send it once more")
    assert "employer" not in answers(talk)


async def test_a_day_alone_is_no_employer_and_no_role(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("next thursday")
    talk.hears("That can be two days", "Which employer?")
    for typed in ("Globex", "none", "video"):
        await talk.says(typed)
    await talk.presses("Thursday 11 June")
    assert answers(talk)["day"] == "2026-06-11"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_how_it_is_held_is_read_in_other_words(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says({"en": "back", "de": "zurück", "es": "atrás", "fr": "retour"}[language])
    await talk.says(ONLINE[language])
    assert (asked(talk), answers(talk)["kind"]) == ("day", "video")


@pytest.mark.parametrize(
    ("said", "kind"),
    [("on the phone, not video", Kind.PHONE), ("no, on site", Kind.ON_SITE), ("not by phone", None)],
)
async def test_how_it_is_not_held_is_no_answer(talk: Talk, said: str, kind: Kind | None) -> None:
    await met(talk)
    for typed in ("/interview", "Globex", "none", said):
        await talk.says(typed)
    assert answers(talk).get("kind") == kind


async def test_how_they_applied_is_read_in_other_words(talk: Talk) -> None:
    await met(talk)
    for typed in ("/add", "Globex", "none", "through linkedin"):
        await talk.says(typed)
    assert (asked(talk), answers(talk)["source"]) == ("day", "website")


async def test_a_length_told_too_early_is_kept_and_not_asked(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    await talk.says("about half an hour")
    talk.hears("30 minutes, noted.", "Which day?")
    await talk.says(WHEN_ALONE["en"])
    assert asked(talk) == "check"
    await talk.presses("Right")
    assert interview(talk, "Globex").minutes == 30


async def test_a_length_at_the_read_back_is_kept(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Globex on thursday at 3pm")
    await talk.says("an hour and a half")
    talk.hears("1½ hours, noted.", "Is that right?")
    await talk.presses("Right")
    assert interview(talk, "Globex").minutes == 90


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_same_hour_is_kept_while_the_day_is_asked(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says({"en": "june 11 at 15:00", "de": "11.6. um 15 Uhr",
                     "es": "el 11 de junio a las 15:00", "fr": "le 11 juin à 15h"}[language])  # fmt: skip
    await talk.says("60")
    await agrees(talk, language)
    await talk.later(hours=2)
    await talk.says({"en": "the Globex interview was moved", "de": "das Gespräch bei Globex wurde verschoben",
                     "es": "me han cambiado la entrevista de Globex",
                     "fr": "l'entretien chez Globex est décalé"}[language])  # fmt: skip
    await talk.says(SAME_TIME[language])
    talk.hears("15:00")
    await talk.says({"en": "june 12", "de": "am 12.6.", "es": "el 12 de junio", "fr": "le 12 juin"}[language])
    await agrees(talk, language)
    assert f"{interview(talk, 'Globex').wall:%d %H:%M}" == "12 15:00"


async def test_a_weekday_after_next_week_is_of_that_week(talk: Talk) -> None:
    await met(talk)
    await talk.says("I have an interview with Globex next week")
    await talk.says("tuesday")
    talk.hears("Tuesday 9 June")


async def test_at_a_nudge_not_tomorrow_is_no_promise_and_an_evening_is_one(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 10:00")
    await talk.says("not tomorrow")
    assert lead(talk).snoozed_until is None
    await talk.says("tomorrow evening")
    when = lead(talk).snoozed_until
    assert when is not None
    assert f"{when.astimezone(talk.state().person.tz):%m-%d %H}" in ("06-09 18", "06-09 19")
