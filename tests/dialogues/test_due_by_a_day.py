"""What they want done by a day: a test at home is no interview, a yes to an invitation is not forgotten."""

import pytest

from flows.planned import ReminderKind
from tests.conftest import MakeTalk
from tests.dialogues import lead, timeline
from tests.dialogues.four import LANGUAGES, agrees, speaks

APPLIED = {
    "en": "I applied to Sample Foods yesterday",
    "de": "ich hab mich gestern bei Sample Foods beworben",
    "es": "ayer envié mi candidatura a Sample Foods",
    "fr": "j’ai postulé chez Sample Foods hier",
}
TESTS = {
    "en": (
        "sample foods want me to do an online assessment by sunday",
        "have an online test for sample foods, due by sunday",
    ),
    "de": (
        "sample foods will, dass ich bis sonntag einen online-test mache",
        "hab von sample foods einen online-test bekommen, muss bis sonntag fertig sein",
    ),
    "es": (
        "sample foods quiere que haga una prueba online antes del domingo",
        "tengo que hacer un test online para sample foods antes del domingo",
    ),
    "fr": (
        "sample foods veut que je fasse un test en ligne avant dimanche",
        "je dois faire un test en ligne pour sample foods d'ici dimanche",
    ),
}
SUNDAY = {
    "en": "Sample Foods wants you to do a test at home, by Sunday 7 June.",
    "de": "Sample Foods will, dass du zu Hause einen Test machst, bis Sonntag, 7. Juni.",
    "es": "Sample Foods quiere que hagas una prueba en casa, a más tardar el domingo 7 de junio.",
    "fr": "Sample Foods vous demande de faire un test chez vous, pour le dimanche 7 juin.",
}
NEAR = {
    "en": "The test for Sample Foods is due by Sunday 7 June.",
    "de": "Der Test für Sample Foods ist fällig bis Sonntag, 7. Juni.",
    "es": "La prueba de Sample Foods es para el domingo 7 de junio.",
    "fr": "Le test pour Sample Foods est à faire pour le dimanche 7 juin.",
}
AT_AN_HOUR = {
    "en": "online test with Sample Foods on friday at 10",
    "de": "online-test bei Sample Foods am freitag um 10",
    "es": "prueba online con Sample Foods el viernes a las 10",
    "fr": "test en ligne avec Sample Foods vendredi à 10h",
}
LETTERS = {
    "en": "Dear Sam, we invite you to an interview at Sample Foods on Tuesday 9 June at 10:00. Please confirm by "
    "Friday. Kind regards, Sample Foods HR",
    "de": "Sehr geehrte Frau Muster, wir laden Sie zum Gespräch am Dienstag, 9. Juni um 10 Uhr ein. Bitte bestätigen "
    "Sie den Termin bis Freitag. Mit freundlichen Grüßen, Sample Foods",
    "es": "Estimada Sra. Muestra: le invitamos a una entrevista en Sample Foods el martes 9 de junio a las 10:00. Por "
    "favor, confirme su asistencia antes del viernes. Un saludo, Sample Foods",
    "fr": "Bonjour Madame, nous vous invitons à un entretien chez Sample Foods le mardi 9 juin à 10h. Merci de "
    "confirmer votre présence avant vendredi. Cordialement, Sample Foods",
}
YES = {"en": "Yes, it is", "de": "Ja, so ist es", "es": "Sí, es así", "fr": "Oui, c’est ça"}
TO_CONFIRM = {
    "en": "by Friday 5 June whether you’re coming",
    "de": "bis Freitag, 5. Juni wissen, ob du kommst",
    "es": "si vas, a más tardar el viernes 5 de junio",
    "fr": "pour le vendredi 5 juin",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("told", [0, 1])
async def test_an_online_test_is_no_interview_and_its_day_comes_back(
    make_talk: MakeTalk, language: str, told: int
) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    await talk.says(TESTS[language][told])
    talk.hears(SUNDAY[language])
    await agrees(talk, language)
    assert not talk.state().interviews
    assert lead(talk, "Sample Foods").promised is None
    assert "due-test" in timeline(talk, "Sample Foods")
    await talk.until("2026-06-06 12:00")
    talk.hears(NEAR[language])
    assert ReminderKind.DUE not in talk.state().reminders


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_online_test_at_an_hour_is_one_to_be_there_for(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    await talk.says(AT_AN_HOUR[language])
    await agrees(talk, language)
    assert len(talk.state().interviews) == 1
    assert ReminderKind.DUE not in talk.state().reminders


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_letter_that_wants_a_yes_by_a_day_is_told_so(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    await talk.forwards(LETTERS[language])
    talk.hears(TO_CONFIRM[language])
    await talk.presses(YES[language])
    assert len(talk.state().interviews) == 1
    assert lead(talk, "Sample Foods").promised is None
    await talk.until("2026-06-04 12:00")
    talk.hears(TO_CONFIRM[language])


async def test_two_tests_are_each_brought_back_the_day_before(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says("Acme want me to do an online test by Sunday")
    await agrees(talk, "en")
    await talk.says("Globex sent me a coding challenge, due by Thursday")
    await agrees(talk, "en")
    await talk.until("2026-06-03 12:00")
    talk.hears("Globex")
    talk.hears_not("Acme")
    await talk.until("2026-06-06 12:00")
    talk.hears("Acme")
    talk.hears_not("Globex")


async def test_of_one_that_is_let_go_nothing_comes_back(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says("Acme want me to do an online test by Sunday")
    await agrees(talk, "en")
    await talk.says("Acme rejected me")
    await agrees(talk, "en")
    await talk.until("2026-06-06 12:00")
    talk.hears_not("test")


DONE = {
    "en": "did the online test for sample foods today",
    "de": "hab den online-test für sample foods heute gemacht",
    "es": "ya he hecho la prueba online de sample foods",
    "fr": "j'ai fait le test en ligne de sample foods aujourd'hui",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_test_that_is_done_is_settled_and_looked_back_at_by_nobody(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(APPLIED[language])
    await agrees(talk, language)
    await talk.says(TESTS[language][0])
    await agrees(talk, language)
    await talk.says(DONE[language])
    talk.hears("Sample Foods")
    assert ReminderKind.DUE not in talk.state().reminders
    assert not talk.state().interviews
    assert talk.state().asking() is None


async def test_a_test_that_was_passed_is_still_news(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says("Acme want me to do an online test by Sunday")
    await agrees(talk, "en")
    await talk.says("i passed the online test at Acme!!")
    talk.hears("wants to meet you")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("interview at Acme on tuesday at 10 and i have to let them know by friday", True),
        ("interview with Acme on tuesday at 10, they'll confirm by friday", False),
    ],
)
async def test_only_a_yes_of_their_own_is_theirs_to_give(make_talk: MakeTalk, said: str, kept: bool) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says(said)
    await agrees(talk, "en")
    assert (ReminderKind.DUE in talk.state().reminders) is kept
