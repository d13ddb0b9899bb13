"""A pause with an end: read back with its day, over by itself that morning, with one message; and what it is not."""

from datetime import UTC, datetime

import pytest

from flows.values import TalkKind
from tests.conftest import MakeTalk
from tests.dialogues import applies, due, met, waits
from tests.dialogues.four import LANGUAGES, speaks
from tests.dialogues.safety_places import at_the_first_question_of_a_check_in
from tests.talk import Talk

A_WEEK = {
    "en": "need a break for a week",
    "de": "ich brauch ne woche pause",
    "es": "necesito parar una semana",
    "fr": "j'ai besoin d'une pause d'une semaine",
}
UNTIL_MONDAY = {
    "en": "pause until monday",
    "de": "pause bis montag",
    "es": "pausa hasta el lunes",
    "fr": "pause jusqu'à lundi",
}
TUESDAY = {"en": "Tuesday 9 June", "de": "Dienstag, 9. Juni", "es": "martes 9 de junio", "fr": "mardi 9 juin"}
MONDAY = {"en": "Monday 8 June", "de": "Montag, 8. Juni", "es": "lunes 8 de junio", "fr": "lundi 8 juin"}
IS_OVER = {
    "en": "The pause ends today",
    "de": "Die Pause endet heute",
    "es": "La pausa termina hoy",
    "fr": "La pause se termine aujourd’hui",
}
AFTER_THE_HOLIDAYS = {
    "en": "stop writing till after the holidays",
    "de": "schreib mir erst nach den ferien wieder",
    "es": "no me escribas hasta después de las vacaciones",
    "fr": "arrêtez de m'écrire jusqu'après les vacances",
}
RESUME = {"en": "resume", "de": "weiter gehts", "es": "seguimos", "fr": "on reprend"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_pause_for_a_week_says_its_day_and_ends_by_itself_that_morning(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(A_WEEK[language])
    talk.hears(TUESDAY[language])
    assert talk.state().person.paused
    await talk.until("2026-06-09 08:59")
    talk.hears_nothing()
    await talk.until("2026-06-09 09:00")
    talk.hears(IS_OVER[language])
    assert len(talk.news) == 1
    assert not talk.state().person.paused
    assert talk.state().person.paused_until is None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_pause_until_a_day_ends_on_that_day(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(UNTIL_MONDAY[language])
    talk.hears(MONDAY[language])
    await talk.until("2026-06-08 09:00")
    talk.hears(IS_OVER[language])


@pytest.mark.parametrize("language", LANGUAGES)
async def test_of_a_pause_whose_end_nobody_can_tell_the_day_is_asked_and_nothing_comes_meanwhile(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(AFTER_THE_HOLIDAYS[language])
    asking = talk.state().asking()
    assert asking is not None
    assert asking.kind is TalkKind.PAUSE
    assert talk.state().person.paused
    await talk.says("9.6." if language == "de" else "9/6")
    talk.hears(TUESDAY[language])
    await talk.until("2026-06-09 09:00")
    talk.hears(IS_OVER[language])


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_can_go_on_before_the_end_and_then_nothing_ends_a_second_time(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(A_WEEK[language])
    await talk.says(RESUME[language])
    assert not talk.state().person.paused
    await talk.until("2026-06-09 12:00")
    talk.hears_not(IS_OVER[language])


async def test_what_fell_due_meanwhile_comes_in_the_one_message_that_ends_the_pause(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await waits(talk, employer="Example Ltd")
    assert due(talk) == "2026-06-08 10:00"
    await talk.says("pause until 15 june")
    await talk.until("2026-06-15 08:00")
    talk.hears_nothing()
    await talk.until("2026-06-15 09:30")
    assert len(talk.news) == 1, "no flood"
    talk.hears("The pause ends today", "Sample Corp", "Example Ltd")
    talk.hears_not("comes late")


async def test_one_thing_that_is_due_comes_with_it_and_one_that_is_not_keeps_its_day(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.says("pause until 10 june")
    await talk.until("2026-06-10 09:00")
    talk.hears("The pause ends today", "Sample Corp")
    talk.hears_not("Example Ltd")
    assert len(talk.news) == 1
    assert due(talk, "Example Ltd") == "2026-06-16 10:00"


async def test_an_interview_in_a_pause_is_not_reminded_of_and_is_looked_back_at_after_it(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp on friday at 2pm on video")
    await talk.presses("Right")
    await talk.says("pause until monday")
    talk.hears("I won’t remind you of it: Sample Corp, Friday 5 June 2026, 14:00 (London)")
    await talk.until("2026-06-08 08:00")
    talk.hears_nothing()
    await talk.until("2026-06-08 09:30")
    talk.hears("The pause ends today", "Sample Corp")
    assert len(talk.news) == 1


async def test_quiet_hours_hold_the_end_of_a_pause(talk: Talk) -> None:
    await met(talk)
    await talk.says("pause until monday")
    await talk.says("/settings")
    talk.hears("Everything is paused until Monday 8 June")
    await talk.presses("Quiet hours")
    await talk.says("19:00-11:00")
    await talk.until("2026-06-08 10:59")
    talk.hears_nothing()
    await talk.until("2026-06-08 11:00")
    talk.hears("The pause ends today")


async def test_a_move_keeps_the_morning(talk: Talk) -> None:
    await met(talk)
    await talk.says("pause until monday")
    await talk.says("I'm in New York now")
    await talk.presses("Right")
    assert talk.state().person.paused_until == datetime(2026, 6, 8, 13, tzinfo=UTC)


async def test_another_day_and_no_end_are_one_press_away(talk: Talk) -> None:
    await met(talk)
    await talk.says("pause for 3 days")
    talk.hears("Friday 5 June")
    talk.hears_not("remind you of it")
    await talk.presses("Another day")
    await talk.says("friday in two weeks")
    talk.hears("Paused until Friday 19 June")
    await talk.presses("No end")
    talk.hears("for as long as you like")
    assert talk.state().person.paused_until is None
    await talk.later(weeks=6)
    talk.hears_nothing()


async def test_in_the_middle_of_a_check_in_a_pause_with_an_end_is_no_story(talk: Talk) -> None:
    await at_the_first_question_of_a_check_in(talk)
    await talk.says("need a break for a week")
    talk.hears("Paused until Tuesday 9 June", "How did it go")
    asking = talk.state().asking()
    assert asking is not None
    assert asking.question == "recall"


async def test_a_pause_without_a_span_has_no_end(talk: Talk) -> None:
    await met(talk)
    await talk.says("I need a break")
    talk.hears("for as long as you like")
    assert talk.state().person.paused_until is None
    await talk.says("pause until further notice")
    assert talk.state().person.paused_until is None


async def test_leaving_the_question_leaves_the_pause_without_an_end(talk: Talk) -> None:
    await met(talk)
    await talk.says("I need a few days off")
    talk.hears("From which day on")
    await talk.presses("Stop")
    talk.hears("for as long as you like")
    assert talk.state().person.paused


async def test_the_end_of_a_pause_says_nothing_while_they_may_be_in_danger(talk: Talk) -> None:
    await met(talk)
    await talk.says("pause until monday")
    await talk.says("I want to end my life")
    talk.hears("116 123")
    await talk.until("2026-06-10 12:00")
    talk.hears_nothing()
    await talk.presses("Go on with job things")
    talk.hears("at your pace")
    await talk.later(hours=1)
    assert not talk.state().person.paused


async def test_the_pause_outlives_a_restart_and_ends_late_if_the_bot_was_away(talk: Talk) -> None:
    await met(talk)
    await talk.says("pause until monday")
    await talk.restart()
    await talk.until("2026-06-08 07:00")
    talk.hears_nothing()
    await talk.stop()
    await talk.later(days=1, hours=5)
    await talk.start()
    talk.hears("The pause ends today")


async def test_after_an_accepted_offer_the_pause_ends_without_a_word(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("I accepted the offer from Sample Corp")
    await talk.presses("Right")
    await talk.says("pause until monday")
    await talk.until("2026-06-08 12:00")
    talk.hears_nothing()
    assert not talk.state().person.paused


@pytest.mark.parametrize(
    "said", ["They need two weeks to decide", "I took a week off last month", "Applied to Acme after a break of a year"]
)
async def test_what_is_no_wish_pauses_nothing(talk: Talk, said: str) -> None:
    await met(talk)
    await talk.says(said)
    assert not talk.state().person.paused


OUT = {"en": "skip", "de": "vergiss es", "es": "olvídalo", "fr": "laisse tomber"}
SILENCE = {"en": "leave me alone", "de": "lass mich in Ruhe", "es": "déjame en paz", "fr": "arrête de m'écrire"}
NOTHING = {"en": "I’m asking nothing now", "de": "Ich frage gerade nichts", "es": "Ahora no te pregunto nada",
           "fr": "Je ne demande rien"}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_way_out_where_nothing_is_asked_is_no_pause(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(OUT[language])
    talk.hears(NOTHING[language])
    assert not talk.state().person.paused


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_wants_to_be_left_in_peace_is(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(SILENCE[language])
    assert talk.state().person.paused
