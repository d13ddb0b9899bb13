"""Free text in each language: what is said is read back in it, and *Right* does the same everywhere."""

from dataclasses import dataclass
from datetime import date

import pytest

from flows.languages import languages
from flows.values import Kind, Stage, TalkKind
from tests.conftest import MakeTalk
from tests.dialogues import interview, lead
from tests.stretches import beginning
from tests.talk import Talk


@dataclass(frozen=True, slots=True)
class Said:
    """The same things, as somebody says them in a language."""

    applied: str
    had_one: str
    has_one: str
    no: str
    what_is_next: str
    thanks: str
    letter: str
    video: str
    yes: str


SAID = {
    "en": Said(
        "I applied to Sample Corp yesterday",
        "I had an interview with Sample Corp today at 10:00, they'll let me know by Friday",
        "I have an interview with Sample Corp on Thursday at 10:00",
        "Sample Corp rejected me",
        "What's next?",
        "Thank you",
        "Dear Sam, we regret to inform you that we have decided to move forward with other candidates. Kind regards",
        "on video",
        "yes",
    ),
    "de": Said(
        "Ich habe mich gestern bei Sample Corp beworben",
        "Ich hatte heute um 10 Uhr ein Gespräch mit Sample Corp, sie melden sich bis Freitag",
        "Ich habe am Donnerstag um 10 Uhr ein Vorstellungsgespräch bei Sample Corp",
        "Sample Corp hat mir abgesagt",
        "Was kommt als Nächstes?",
        "Danke",
        "Sehr geehrter Herr Sample, leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber"
        " entschieden haben. Mit freundlichen Grüßen",
        "per Video",
        "ja",
    ),
    "es": Said(
        "Ayer envié mi solicitud a Sample Corp",
        "Tuve una entrevista con Sample Corp hoy a las 10:00, me dirán algo antes del viernes",
        "Tengo una entrevista con Sample Corp el jueves a las 10:00",
        "Sample Corp me ha rechazado",
        "¿Qué sigue?",
        "Gracias",
        "Estimado Sam: lamentamos comunicarle que hemos decidido continuar con otros candidatos. Atentamente",
        "por videollamada",
        "sí",
    ),
    "fr": Said(
        "J'ai postulé chez Sample Corp hier",
        "J'ai eu un entretien avec Sample Corp aujourd'hui à 10h, ils me répondent d'ici vendredi",
        "J'ai un entretien avec Sample Corp jeudi à 10h",
        "Sample Corp m'a refusé",
        "C'est quoi la suite ?",
        "Merci",
        "Bonjour Monsieur, nous avons le regret de vous informer que votre candidature n'a pas été retenue."
        " Cordialement",
        "en visio",
        "oui",
    ),
}
RIGHT = 1
"""The first button below a read-back."""


def test_every_language_is_spoken_here() -> None:
    assert set(SAID) == set(languages())


@beginning
async def met_in(make_talk: MakeTalk, language: str) -> Talk:
    """Somebody who speaks it, has chosen the first of the zones offered, and left the rest of the first meeting."""
    talk = await make_talk(language=language)
    await talk.says("/start")
    await talk.presses(1)
    await talk.presses(len(talk.buttons))
    assert not talk.state().talks
    return talk


@pytest.mark.parametrize("language", SAID)
async def test_an_application_is_read_back_and_counted(make_talk: MakeTalk, language: str) -> None:
    talk = await met_in(make_talk, language)
    await talk.says(SAID[language].applied)
    talk.hears("Sample Corp")
    assert not talk.state().leads
    await talk.presses(RIGHT)
    assert lead(talk).stage is Stage.APPLIED


@pytest.mark.parametrize("language", SAID)
async def test_an_interview_and_a_promise_in_one_message(make_talk: MakeTalk, language: str) -> None:
    talk = await met_in(make_talk, language)
    await talk.says(SAID[language].had_one)
    await talk.says(SAID[language].yes)
    assert (interview(talk).wall.hour, lead(talk).promised) == (10, date(2026, 6, 5))
    await talk.presses(4)  # how it went is skipped
    await talk.says(SAID[language].video)
    assert interview(talk).kind is Kind.VIDEO
    assert {each.kind for each in talk.state().talks.values()} == {TalkKind.CHECK_IN}


@pytest.mark.parametrize("language", SAID)
async def test_an_interview_to_come_then_a_no(make_talk: MakeTalk, language: str) -> None:
    talk = await met_in(make_talk, language)
    await talk.says(SAID[language].has_one)
    await talk.presses(RIGHT)
    await talk.presses(2)
    assert (lead(talk).stage, interview(talk).wall.day) == (Stage.INTERVIEW_PLANNED, 4)
    await talk.says(SAID[language].no)
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED
    await talk.presses(RIGHT)
    assert lead(talk).stage is Stage.TURNED_DOWN


@pytest.mark.parametrize("language", SAID)
async def test_questions_and_thanks_are_answered_and_change_nothing(make_talk: MakeTalk, language: str) -> None:
    talk = await met_in(make_talk, language)
    await talk.says(SAID[language].applied)
    await talk.presses(RIGHT)
    before = talk.state().leads
    await talk.says(SAID[language].what_is_next)
    talk.hears("Sample Corp")
    await talk.says(SAID[language].thanks)
    assert len(talk.news) == 1
    assert talk.state().leads == before
    assert not talk.state().talks


@pytest.mark.parametrize("language", SAID)
async def test_what_an_employer_wrote_is_asked_about(make_talk: MakeTalk, language: str) -> None:
    talk = await met_in(make_talk, language)
    await talk.says(SAID[language].applied)
    await talk.presses(RIGHT)
    await talk.forwards(SAID[language].letter)
    assert {each.kind for each in talk.state().talks.values()} == {TalkKind.FORWARDED}
    if lead(talk).stage is Stage.APPLIED and len(talk.buttons) < 4:
        await talk.presses(1)
    await talk.presses(RIGHT)
    assert lead(talk).stage is Stage.TURNED_DOWN
    assert SAID[language].letter[:40] not in repr(talk.state())
