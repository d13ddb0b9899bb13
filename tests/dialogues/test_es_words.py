"""Spanish: days and hours as they are typed, places, drafts in the lead's language, the language itself, and safety."""

import pytest

from flows.values import Kind, Stage
from tests.conftest import MakeTalk
from tests.dialogues import due, interview, lead
from tests.dialogues.test_es_free_text import in_spanish, with_interview
from tests.stretches import beginning
from tests.talk import Talk


@beginning
async def telling_an_interview(make_talk: MakeTalk) -> Talk:
    """At the question for the day of an interview, on Tuesday 2 June 2026 at 18:00."""
    talk = await in_spanish(make_talk)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.says("Analista")
    await talk.presses("Videollamada")
    talk.hears("¿Qué día?")
    return talk


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("mañana a las 11 de la mañana", "miércoles 3 de junio de 2026, 11:00"),
        ("el viernes a las cinco de la tarde", "viernes 5 de junio de 2026, 17:00"),
        ("jueves 4 de junio, 15:30", "jueves 4 de junio de 2026, 15:30"),
        ("el 10 a las 4 y media de la tarde", "miércoles 10 de junio de 2026, 16:30"),
        ("12/6 a las 10:00", "viernes 12 de junio de 2026, 10:00"),
        ("el lunes de la semana que viene a las 9 de la mañana", "lunes 8 de junio de 2026, 09:00"),
        ("pasado mañana al mediodía", "jueves 4 de junio de 2026, 12:00"),
    ],
)
async def test_days_and_hours_are_read_as_people_type_them(make_talk: MakeTalk, typed: str, read: str) -> None:
    talk = await telling_an_interview(make_talk)
    await talk.says(typed)
    if "1 hora" in talk.buttons:
        await talk.presses("1 hora")
    talk.hears(read, "¿Es así?")


async def test_two_days_that_can_be_meant_are_asked_about(make_talk: MakeTalk) -> None:
    talk = await telling_an_interview(make_talk)
    await talk.says("el próximo viernes")
    assert not talk.state().interviews
    assert any("5" in label for label in talk.buttons)
    assert any("12" in label for label in talk.buttons)


async def test_what_is_no_day_is_not_read_as_one(make_talk: MakeTalk) -> None:
    talk = await telling_an_interview(make_talk)
    await talk.says("ni idea todavía")
    talk.hears("¿Qué día?")
    assert not talk.state().interviews


async def test_a_spanish_city_name_is_a_zone_and_interviews_are_asked_about(make_talk: MakeTalk) -> None:
    talk = await with_interview(make_talk)
    await talk.says("ahora estoy en Londres")
    talk.hears("Londres: ¿allí son ahora las 17:00?")
    await talk.presses("Correcto")
    talk.hears("me dijiste las 12:00, y lo tomé como hora de Madrid")
    assert talk.state().person.zone == "Europe/London"


@pytest.mark.parametrize(
    ("city", "zone"),
    [
        ("Nueva York", "America/New_York"),
        ("Múnich", "Europe/Berlin"),
        ("Ciudad de México", "America/Mexico_City"),
        ("Bs As", "America/Argentina/Buenos_Aires"),
    ],
)
async def test_cities_by_their_spanish_names(make_talk: MakeTalk, city: str, zone: str) -> None:
    talk = await make_talk(language="es")
    await talk.says("/start")
    await talk.says(city)
    await talk.presses("Correcto")
    assert talk.state().person.zone == zone


async def test_the_language_can_be_changed_and_changed_back(make_talk: MakeTalk) -> None:
    talk = await in_spanish(make_talk)
    await talk.says("/language")
    talk.hears("¿En qué idioma hablamos?")
    await talk.presses("English")
    await talk.says("/help")
    talk.hears("I am a bot")
    await talk.says("/language")
    await talk.presses("Español")
    await talk.says("/help")
    talk.hears("Soy un bot que te acompaña")


async def test_a_draft_is_in_spanish_and_formal(make_talk: MakeTalk) -> None:
    talk = await in_spanish(make_talk)
    await talk.says("ayer hice la entrevista presencial con Sample Corp a las 16:00")
    await talk.presses("Correcto")
    await talk.presses("Parar")
    await talk.says("/drafts")
    if "Preguntar por primera vez" not in talk.buttons:
        await talk.presses("Todos los tipos")
    await talk.presses("Preguntar por primera vez")
    talk.hears("Gracias de nuevo por la conversación del lunes 1 de junio sobre el puesto vacante")
    talk.hears("¿Podría decirme si ya han elegido a alguien", "Saludos cordiales,")


async def test_a_draft_can_be_in_the_language_of_the_employer(make_talk: MakeTalk) -> None:
    talk = await in_spanish(make_talk)
    await talk.says("ayer hice la entrevista presencial con Sample Corp a las 16:00")
    await talk.presses("Correcto")
    await talk.presses("Parar")
    await talk.says("/drafts")
    if "Preguntar por primera vez" not in talk.buttons:
        await talk.presses("Todos los tipos")
    await talk.presses("Preguntar por primera vez")
    await talk.presses("Idioma")
    await talk.presses("English")
    talk.hears("Kind regards")
    assert lead(talk).language == "en"


@pytest.mark.parametrize("typed", ["ya no quiero vivir", "me quiero morir", "estarían mejor sin mí", "kiero matarme"])
async def test_danger_is_heard_in_spanish(make_talk: MakeTalk, typed: str) -> None:
    talk = await with_interview(make_talk)
    await talk.says(typed)
    talk.hears("Soy un bot", "emergencias")
    assert "Era solo una forma de hablar" in talk.buttons
    await talk.later(days=4)
    talk.hears_not("Sample Corp")


@pytest.mark.parametrize("typed", ["me muero de hambre", "me muero de los nervios", "esta espera me mata jaja"])
async def test_a_way_of_talking_is_no_danger(make_talk: MakeTalk, typed: str) -> None:
    talk = await with_interview(make_talk)
    await talk.says(typed)
    talk.hears_not("quitarte la vida", "suicidio")


async def test_low_days_get_a_lighter_plan(make_talk: MakeTalk) -> None:
    talk = await with_interview(make_talk)
    await talk.says("me siento un fracaso")
    talk.hears("Podemos ir más despacio.")
    await talk.presses("Tres días de silencio")
    talk.hears("Mientras tanto, trátate bien.")


async def test_the_coach_writes_first_in_spanish(make_talk: MakeTalk) -> None:
    talk = await with_interview(make_talk)
    assert due(talk) == "2026-06-04 18:00"
    await talk.until("2026-06-04 18:00")
    talk.hears("es mañana a las 12:00", "dos respuestas en voz alta")
    await talk.until("2026-06-05 14:00")
    talk.hears("Un repaso corto ahora te ahorra una semana de darle vueltas")
    assert (lead(talk).stage, interview(talk).kind) == (Stage.WAITING, Kind.VIDEO)
