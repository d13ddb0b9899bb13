"""Where the person is: typed, shared on the map, said in passing."""

from pathlib import Path

import pytest

from bot.store.connection import connect
from tests.conftest import KEY
from tests.dialogues import met, moves, was_at
from tests.talk import Talk

BERLIN = (52.520008, 13.404954)
NEW_YORK = (40.712776, -74.005974)
ATLANTIC = (30.0, -40.0)


async def test_a_country_with_several_zones_is_asked_by_its_cities(talk: Talk) -> None:
    await talk.says("/start")
    await talk.says("USA")
    talk.hears("USA has more than one time zone")
    assert {"New York", "Chicago", "Los Angeles"} <= set(talk.buttons)
    assert "Right" not in talk.buttons
    assert not talk.state().person.zone_known
    await talk.presses("Chicago")
    assert talk.state().person.zone == "America/Chicago"


async def test_a_typed_city_in_another_language_is_read_back_and_nothing_changes_before(talk: Talk) -> None:
    await met(talk)
    await moves(talk, "Múnich")
    talk.hears("Múnich, on Berlin time: is it 18:00 there now?")
    assert talk.state().person.zone == "Europe/London"
    await talk.presses("Right")
    assert talk.state().person.zone == "Europe/Berlin"


async def test_a_typed_zone_that_is_left_unanswered_changes_nothing(talk: Talk) -> None:
    await met(talk)
    await moves(talk, "Berlin")
    await talk.presses("Stop")
    assert talk.state().person.zone == "Europe/London"


async def test_a_shared_place_answers_the_question_of_the_first_meeting(talk: Talk) -> None:
    await talk.says("/start")
    await talk.shares_place(*BERLIN)
    talk.hears("You seem to be in Berlin’s zone now, where it is 18:00. Shall I go by it?")
    assert not talk.state().person.zone_known
    await talk.presses("Right")
    assert talk.state().person.zone == "Europe/Berlin"
    talk.hears("Do you have an interview coming up")


async def test_somebody_new_who_shares_their_place_first_is_met_with_it(talk: Talk) -> None:
    await talk.shares_place(*BERLIN)
    talk.hears("Hello Sam", "Shall I go by it?")
    await talk.presses("Right")
    talk.hears("Do you have an interview coming up")


async def test_a_shared_place_can_be_changed_to_a_typed_one(talk: Talk) -> None:
    await talk.says("/start")
    await talk.shares_place(*BERLIN)
    await talk.presses("Change")
    talk.hears("Where are you?")
    await talk.says("Madrid")
    talk.hears("Madrid: is it 18:00 there now?")
    talk.hears_not("You seem to be")


async def test_a_place_shared_in_the_settings_answers_there(talk: Talk) -> None:
    await met(talk)
    await talk.says("/settings")
    await talk.presses("Time zone")
    await talk.shares_place(*NEW_YORK)
    talk.hears("You seem to be in New York’s zone now, where it is 12:00.")
    await talk.presses("Right")
    talk.hears("Time zone set: New York")
    assert len(talk.state().talks) == 0


async def test_a_place_shared_unasked_is_asked_about(talk: Talk) -> None:
    await met(talk)
    await talk.shares_place(*BERLIN)
    talk.hears("You seem to be in Berlin’s zone now, where it is 18:00. Shall I go by it?")
    assert talk.state().person.zone == "Europe/London"
    await talk.presses("Right")
    assert talk.state().person.zone == "Europe/Berlin"


async def test_a_place_shared_in_a_check_in_leaves_it_open(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.shares_place(*BERLIN)
    await talk.presses("Right")
    talk.hears("Time zone set: Berlin", "This one is still open:", "How did it go, in your own words?")


async def test_a_place_in_the_zone_that_holds_already_changes_nothing(talk: Talk) -> None:
    await met(talk)
    await talk.shares_place(51.5, -0.12)
    talk.hears("I go by London time already")
    assert not talk.state().talks


@pytest.mark.parametrize("place", [ATLANTIC, (200.0, 999.0)])
async def test_the_open_sea_is_answered_and_a_city_asked_for(talk: Talk, place: tuple[float, float]) -> None:
    await met(talk)
    await talk.shares_place(*place)
    talk.hears("I find no time zone at that place", "type your city")
    await talk.says("Lisbon")
    await talk.presses("Right")
    assert talk.state().person.zone == "Europe/Lisbon"


async def test_the_open_sea_in_the_first_meeting_asks_again(talk: Talk) -> None:
    await talk.says("/start")
    await talk.shares_place(*ATLANTIC)
    talk.hears("I find no time zone at that place", "Where are you?")


async def test_of_a_live_location_the_first_point_counts(talk: Talk) -> None:
    await met(talk)
    await talk.shares_place(*BERLIN, live=True)
    talk.hears("Shall I go by it?")
    shared = talk.wrote
    await talk.presses("Right")
    talk.standin.move_place(1, shared.id, *NEW_YORK)
    await talk.later(minutes=1)
    talk.hears_nothing()
    assert talk.state().person.zone == "Europe/Berlin"


async def test_where_somebody_is_stands_in_no_table_no_export_and_no_log(
    talk: Talk, stores: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await met(talk)
    await talk.shares_place(*BERLIN)
    asked = everything(stores / "0.db")
    await talk.presses("Right")
    settled = everything(stores / "0.db")
    await talk.says("/export")
    (document,) = [message.document for message in talk.messages if message.document]
    assert "Europe/Berlin" in asked
    for told in (asked, settled, document.content.decode(), *capsys.readouterr()):
        assert not any(part in told for part in ("52.52", "13.40", "520008", "404954"))


def everything(path: Path) -> str:
    """All that stands in all tables of a store, opened beside the bot."""
    connection = connect(path, KEY)
    try:
        tables = [name for (name,) in connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return "\n".join(str(row) for table in tables for row in connection.rows(f"SELECT * FROM {table}"))  # noqa: S608  # its own names
    finally:
        connection.close()


async def test_saying_where_they_are_now_is_read_back(talk: Talk) -> None:
    await met(talk)
    await talk.says("I'm in Berlin now")
    talk.hears("Berlin: is it 18:00 there now?")
    assert talk.state().person.zone == "Europe/London"
    await talk.presses("Right")
    assert talk.state().person.zone == "Europe/Berlin"
    assert not talk.state().talks
