"""The first meeting: who it is, where the person is, and the first step. Works half done."""
# ruff: noqa: RUF001  # the words of the bot, as they are typeset

from datetime import datetime
from zoneinfo import ZoneInfo

from flows.values import TalkKind
from tests.conftest import MakeTalk
from tests.dialogues import applies, due
from tests.talk import Talk


async def test_the_bot_says_that_it_is_a_bot_and_asks_one_question(talk: Talk) -> None:
    await talk.says("/start")
    talk.hears("Hello Sam", "a bot, not a person", "not a recruiter", "Where are you?")
    assert len(talk.happened) == 1


async def test_it_takes_two_presses(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("London")
    talk.hears("Do you have an interview coming up")
    await talk.presses("Not yet")
    talk.hears("/interview", "/add")
    person = talk.state().person
    assert (person.zone, person.zone_known) == ("Europe/London", True)
    assert not talk.state().talks


async def test_the_zones_offered_fit_the_language(make_talk: MakeTalk) -> None:

    talk = await make_talk(datetime(2026, 6, 2, 17, tzinfo=ZoneInfo("Europe/Berlin")), language="de")
    await talk.says("/start")
    assert "Berlin" in talk.buttons
    assert "New York" not in talk.buttons


async def test_a_typed_city_is_read_back_with_its_time_before_the_next_question(talk: Talk) -> None:
    await talk.says("/start")
    await talk.says("munich")
    talk.hears("Berlin", "18:00")
    talk.hears_not("interview coming")
    await talk.presses("Right")
    talk.hears("Do you have an interview coming up")
    assert talk.state().person.zone == "Europe/Berlin"


async def test_a_zone_can_be_typed_by_its_name(talk: Talk) -> None:
    await talk.says("/start")
    await talk.says("America/New_York")
    await talk.presses("Right")
    assert talk.state().person.zone == "America/New_York"


async def test_an_unknown_city_is_asked_again_and_nothing_is_guessed(talk: Talk) -> None:
    await talk.says("/start")
    await talk.says("Xyzzyville")
    talk.hears("Xyzzyville", "nearest big city", "Where are you?")
    assert not talk.state().person.zone_known


async def test_a_city_of_two_countries_lets_the_person_choose(talk: Talk) -> None:
    await talk.says("/start")
    await talk.says("Birmingham")
    assert "Chicago" in talk.buttons
    await talk.presses("Chicago")
    assert talk.state().person.zone == "America/Chicago"


async def test_the_wrong_city_can_be_changed_at_the_read_back(talk: Talk) -> None:
    await talk.says("/start")
    await talk.says("Birmingham")
    await talk.presses("Change")
    talk.hears("Where are you?")
    await talk.presses("New York")
    talk.hears("Do you have an interview coming up")
    assert talk.state().person.zone == "America/New_York"


async def test_a_restart_in_the_middle_changes_nothing(talk: Talk) -> None:
    await talk.says("/start")
    await talk.says("Birmingham")
    await talk.restart()
    talk.hears_nothing()
    await talk.presses("Right")
    talk.hears("Do you have an interview coming up")
    await talk.restart()
    await talk.presses("One is coming")
    talk.hears("Which employer?")


async def test_start_again_in_the_middle_shows_the_same_question(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("London")
    await talk.says("/start")
    talk.hears_not("Where are you?")
    assert talk.state().person.zone == "Europe/London"


async def test_start_again_before_anything_was_answered_begins_no_second_talk(talk: Talk) -> None:
    await talk.says("/start")
    await talk.says("/start")
    talk.hears("Where are you?")
    assert [each.kind for each in talk.state().talks.values()] == [TalkKind.FIRST_MEETING]


async def test_start_later_greets_shortly_and_shows_the_plan(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("London")
    await talk.presses("Not yet")
    await applies(talk)
    await talk.says("/start")
    talk.hears("Hello again, Sam", "Example Ltd")
    talk.hears_not("a bot, not a person")


async def test_a_first_word_without_a_command_begins_the_meeting(talk: Talk) -> None:
    await talk.says("hello there")
    talk.hears("Hello Sam", "Where are you?")


async def test_left_at_once_it_still_works_and_asks_for_the_zone_when_it_is_needed(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("Stop")
    talk.hears("/interview")
    await talk.says("/add")
    talk.hears("Where are you?")
    await talk.presses("New York")
    talk.hears("Which employer?")


async def test_a_zone_that_was_told_stays_when_the_meeting_is_left(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("New York")
    await talk.says("/cancel")
    await applies(talk)
    assert due(talk, "Example Ltd") == "2026-06-16 10:00"
    assert talk.state().person.zone == "America/New_York"


async def test_one_who_will_not_say_where_they_are_is_not_asked_twice_in_a_row(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("Skip")
    talk.hears("Do you have an interview coming up")
    talk.hears_not("Where are you?")
    assert not talk.state().person.zone_known


async def test_only_applied_leads_to_adding_the_application(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("London")
    await talk.presses("I’ve only applied")
    talk.hears("Which employer?")
    assert [each.kind for each in talk.state().talks.values()] == [TalkKind.ADD]


async def test_back_asks_for_the_zone_again_and_marks_the_one_chosen(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses("London")
    await talk.presses("‹ Back")
    talk.hears("Where are you?")
    assert "✓ London" in talk.buttons
    await talk.presses("New York")
    assert talk.state().person.zone == "America/New_York"
