"""Spanish: what people write in a chat is heard, read back in Spanish, and counts only after a yes."""

import pytest

from flows.values import InterviewStatus, Kind, Stage
from tests.conftest import MakeTalk
from tests.dialogues import due, interview, lead
from tests.stretches import beginning
from tests.talk import Talk

START = ("/start", "Madrid", "Todavía no")


@beginning
async def in_spanish(make_talk: MakeTalk) -> Talk:
    """Somebody whose Telegram is Spanish, in Madrid, on Tuesday 2 June 2026 at 18:00."""
    talk = await make_talk(language="es")
    await talk.says(START[0])
    await talk.presses(START[1])
    await talk.presses(START[2])
    return talk


@beginning
async def with_interview(make_talk: MakeTalk) -> Talk:
    """An interview at Sample Corp by video on Friday at noon."""
    talk = await in_spanish(make_talk)
    await talk.says("tengo entrevista con Sample Corp el viernes a las 12:00 por zoom")
    await talk.presses("Correcto")
    return talk


async def test_the_sentence_of_the_day_is_heard_whole(make_talk: MakeTalk) -> None:
    talk = await in_spanish(make_talk)
    await talk.says("hoy tuve la entrevista con Sample Corp a las 2, me dicen algo antes del viernes")
    talk.hears("Tuviste una entrevista con Sample Corp: martes 2 de junio de 2026, 14:00 (Madrid).")
    talk.hears("Sample Corp te dirá algo a más tardar el viernes 5 de junio", "¿Es así?")
    assert not talk.state().leads
    await talk.presses("Correcto")
    talk.hears("¿Cómo fue, con tus palabras?")
    assert interview(talk).status is InterviewStatus.OVER
    assert due(talk) == "2026-06-09 10:00"
    await talk.says("salió bien")
    talk.hears("¿Por teléfono, por videollamada o presencial?")
    await talk.presses("Presencial")
    assert interview(talk).kind is Kind.ON_SITE


async def test_nothing_counts_before_the_yes_and_it_can_be_left(make_talk: MakeTalk) -> None:
    talk = await in_spanish(make_talk)
    await talk.says("me rechazaron en Sample Corp")
    await talk.presses("Parar")
    assert not talk.state().leads


async def test_an_application_with_role_source_and_day(make_talk: MakeTalk) -> None:
    talk = await in_spanish(make_talk)
    await talk.says("apliqué ayer a Example Ltd como camarera por infojobs")
    talk.hears("Enviaste tu candidatura a Example Ltd · camarera el lunes 1 de junio", "Web o portal de empleo")
    await talk.presses("Correcto")
    assert (lead(talk, "Example Ltd").role, lead(talk, "Example Ltd").source) == ("camarera", "website")


async def test_a_moved_interview_keeps_being_one(make_talk: MakeTalk) -> None:
    talk = await with_interview(make_talk)
    await talk.says("me han cambiado la entrevista de Sample Corp al jueves a las 16:30")
    talk.hears("tiene nueva fecha: jueves 4 de junio de 2026, 16:30")
    await talk.presses("Correcto")
    assert (interview(talk).wall.day, interview(talk).wall.hour) == (4, 16)


async def test_a_cancelled_interview_is_called_off(make_talk: MakeTalk) -> None:
    talk = await with_interview(make_talk)
    await talk.says("Sample Corp me ha cancelado la entrevista")
    talk.hears("no se hará")
    await talk.presses("Correcto")
    assert interview(talk).status is InterviewStatus.CANCELLED


@pytest.mark.parametrize(
    ("typed", "said", "stage"),
    [
        ("me han dicho que no en Sample Corp", "Sample Corp dijo que no.", Stage.TURNED_DOWN),
        ("Sample Corp me ha hecho una oferta!!", "Sample Corp te hizo una oferta.", Stage.OFFER),
        ("he decidido no seguir con Sample Corp", "Te retiraste de Sample Corp.", Stage.WITHDRAWN),
    ],
)
async def test_news_of_an_employer(make_talk: MakeTalk, typed: str, said: str, stage: Stage) -> None:
    talk = await with_interview(make_talk)
    await talk.says(typed)
    talk.hears(said)
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED
    await talk.presses("Correcto")
    assert lead(talk).stage is stage


@pytest.mark.parametrize(
    "typed",
    [
        "ojalá no me rechacen en Sample Corp",
        "si Sample Corp me dice que no, sigo buscando",
        "a mi hermana la rechazaron en Sample Corp",
        "todavía no me han rechazado en Sample Corp",
    ],
)
async def test_what_is_feared_hoped_or_another_person_s_is_no_news(make_talk: MakeTalk, typed: str) -> None:
    talk = await with_interview(make_talk)
    await talk.says(typed)
    talk.hears_not("Sample Corp dijo que no")
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a qué hora es la entrevista?", "viernes 5 de junio de 2026, 12:00"),
        ("qué me pongo para la entrevista?", "Vístete como si fuera presencial"),
        ("cómo me preparo?", "Di hoy dos respuestas en voz alta"),
        ("cuándo le escribo a Sample Corp?", "primero viene la entrevista"),
        ("qué hago ahora?", "Lo que está previsto"),
        ("qué candidaturas tengo?", "Tus candidaturas"),
        ("qué puedes hacer?", "Soy un bot que te acompaña"),
    ],
)
async def test_questions_are_answered(make_talk: MakeTalk, typed: str, said: str) -> None:
    talk = await with_interview(make_talk)
    await talk.says(typed)
    talk.hears(said)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("estoy muy nerviosa", "los nervios antes son normales"),
        ("qué rabia", "A cualquiera le daría rabia"),
        ("estoy ilusionado", "Qué bueno leerlo"),
        ("muchas gracias!", "De nada."),
        ("hola", "Hola de nuevo"),
    ],
)
async def test_feelings_thanks_and_greetings(make_talk: MakeTalk, typed: str, said: str) -> None:
    talk = await with_interview(make_talk)
    await talk.says(typed)
    talk.hears(said)


async def test_in_a_questionnaire_news_is_heard_and_the_question_comes_again(make_talk: MakeTalk) -> None:
    talk = await with_interview(make_talk)
    await talk.says("/add")
    talk.hears("¿Qué empresa?")
    await talk.says("me han dicho que no en Sample Corp")
    talk.hears("Sample Corp dijo que no.")
    await talk.presses("Correcto")
    assert lead(talk).stage is Stage.TURNED_DOWN


async def test_what_is_not_understood_is_said(make_talk: MakeTalk) -> None:
    talk = await with_interview(make_talk)
    await talk.says("el gato duerme en la ventana")
    talk.hears("No lo he entendido, así que no lo he guardado.")


NO = (
    "Estimada Sam: gracias por tu interés. Lamentamos comunicarte que hemos decidido continuar con otros candidatos."
    " Te deseamos mucha suerte. Un saludo, Dana Example, Sample Corp"
)
INVITATION = (
    "Hola, Sam: nos gustaría invitarte a una entrevista por videollamada el lunes 8 de junio a las 12:00."
    " Un saludo, Dana Example, Demo SA"
)


async def test_a_forwarded_no_is_asked_about(make_talk: MakeTalk) -> None:
    talk = await with_interview(make_talk)
    await talk.forwards(NO)
    talk.hears("Parece un no de Sample Corp.", "¿Es así?")
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED
    await talk.presses("Sí, es así")
    assert lead(talk).stage is Stage.TURNED_DOWN
    assert "Lamentamos" not in repr(talk.state())


async def test_a_forwarded_invitation_becomes_an_interview_after_yes(make_talk: MakeTalk) -> None:
    talk = await in_spanish(make_talk)
    await talk.forwards(INVITATION, by="Demo SA")
    talk.hears("Parece una invitación de", "lunes 8 de junio de 2026, 12:00")
    assert not talk.state().interviews
    await talk.presses("Sí, es así")
    assert len(talk.state().interviews) == 1
