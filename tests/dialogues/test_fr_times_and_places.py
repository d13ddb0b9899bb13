"""Days, hours and places in French: typed into questions and told in passing; both zones of an interview."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import interview
from tests.dialogues.french import RIGHT, begins, hears, plans


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("9 juin", "mardi 9 juin 2026"),
        ("mardi prochain", "mardi 9 juin 2026"),
        ("le 1er juillet", "mercredi 1er juillet 2026"),
        ("lundi en huit", "lundi 15 juin 2026"),
        ("09/06/2026", "mardi 9 juin 2026"),
        ("2026-06-09", "mardi 9 juin 2026"),
    ],
)
async def test_a_day_is_typed_as_one_says_it(make_talk: MakeTalk, typed: str, day: str) -> None:
    talk = await begins(make_talk)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.says("Analyste")
    await talk.presses("En visio")
    await talk.says(typed)
    hears(talk, "À quelle heure ça commence ?")
    await talk.says("14h30")
    await talk.presses("1 h")
    hears(talk, f"le {day}, 14:30")


async def test_a_day_and_its_hour_come_in_one_line(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await plans(talk, "jeudi 11 juin à neuf heures et demie")
    assert interview(talk).wall.isoformat() == "2026-06-11T09:30:00"


async def test_what_is_no_day_is_asked_again(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.says("Analyste")
    await talk.presses("En visio")
    await talk.says("quand les poules auront des dents")
    hears(talk, "Je n’y ai pas trouvé de jour")
    assert not talk.state().interviews


@pytest.mark.parametrize(("typed", "zone"), [("Londres", "Europe/London"), ("Genève", "Europe/Zurich")])
async def test_a_city_by_its_french_name_is_known(make_talk: MakeTalk, typed: str, zone: str) -> None:
    talk = await begins(make_talk)
    await talk.says("/settings")
    await talk.presses("Fuseau horaire")
    await talk.says(typed)
    hears(talk, "là-bas en ce moment ?")
    await talk.presses(RIGHT)
    assert talk.state().person.zone == zone


async def test_told_in_passing_they_are_elsewhere_and_the_interview_shows_both_hours(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await plans(talk, "2026-06-11 15:00")
    await talk.says("je suis à Montréal maintenant")
    hears(talk, "est-il 11:00 là-bas en ce moment ?")
    await talk.presses(RIGHT)
    hears(talk, "vous m’aviez dit 15:00", "09:00 là où vous êtes maintenant")
    await talk.presses("15:00, fuseau Paris")
    hears(talk, "15:00 (Paris), 09:00 chez vous")


async def test_a_zone_told_with_the_hour_is_kept_with_the_interview(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await talk.says("entretien en visio avec Sample Corp jeudi à 15h heure de Londres")
    hears(talk, "15:00 (Londres), 16:00 chez vous")
    await talk.presses(RIGHT)
    assert interview(talk).zone == "Europe/London"
