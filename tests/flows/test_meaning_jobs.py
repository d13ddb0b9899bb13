"""Roles of several words: heard whole, and no day, no employer and no event is heard in them."""

from dataclasses import replace
from datetime import date, time

import pytest

from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning import understand
from tests.flows.understood import LEADS, SETTING, heard, lead, one


def told(language: str, typed: str) -> Heard:
    """The one thing that is said in a language."""
    things = understand(typed, replace(SETTING, language=language), LEADS)
    assert len(things) == 1, things
    return things[0]


@pytest.mark.parametrize(
    ("language", "typed", "role"),
    [
        ("en", "applied for the night porter job at Foo Hotel", "night porter"),
        ("en", "didn't get the weekend supervisor job at Foo Hotel", "weekend supervisor"),
        ("en", "Foo Hotel offered me the HGV driver job", "HGV driver"),
        ("en", "had my trainee dental nurse interview at Foo Dental", "trainee dental nurse"),
        ("en", "applied for the cook/cleaner job at Foo Hotel", "cook/cleaner"),
        ("de", "hab mich bei Muster & Söhne als Kauffrau für Büromanagement beworben", "Kauffrau für Büromanagement"),
        ("de", "hab mich bei der Beispiel AG als Leiterin der Buchhaltung beworben", "Leiterin der Buchhaltung"),
        ("es", "me han ofrecido el puesto de conductor de autobús en Talleres Ficticios", "conductor de autobús"),
        ("es", "no me han cogido en Talleres Ficticios para recepcionista de noche", "recepcionista de noche"),
        ("fr", "j'ai postulé chez Exemple Conseil comme agent d'entretien", "agent d'entretien"),
        (
            "fr",
            "mon entretien de réceptionniste de nuit chez Exemple Conseil s'est bien passé",
            "réceptionniste de nuit",
        ),
    ],
)
def test_a_role_of_several_words_is_heard_whole(language: str, typed: str, role: str) -> None:
    assert told(language, typed).role == role


def test_a_word_about_time_in_a_role_is_no_time() -> None:
    planned = one("interview with Foo Hotel on 3 December at 11 for the night porter job")
    assert (planned.role, planned.employer) == ("night porter", "Foo Hotel")
    assert planned.when is not None
    assert (planned.when.day, planned.when.wall) == (date(2026, 12, 3), time(11))


def test_a_word_about_time_that_is_told_with_a_day_is_none_of_a_role() -> None:
    planned = one("interview tomorrow night with Foo Hotel")
    assert planned.role == ""
    assert planned.when is not None
    assert planned.when.day == date(2026, 11, 19)


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "mon entretien de serveuse chez Exemple Conseil s'est bien passé"),
        ("fr", "mon entretien d'agent d'entretien chez Exemple Conseil s'est bien passé"),
    ],
)
def test_a_role_is_no_employer_and_no_interview(language: str, typed: str) -> None:
    thing = told(language, typed)
    assert (thing.saying, thing.employer) == (Saying.TOOK_PLACE, "Exemple Conseil")


def test_what_somebody_is_of_may_be_an_employer() -> None:
    thing = told("es", "tengo una entrevista con la directora de la Clínica Ficticia el viernes a las 10")
    assert (thing.role, thing.employer) == ("", "Clínica Ficticia")


def test_a_role_of_one_sentence_is_not_that_of_another_employer() -> None:
    *_, no = heard("I'm seeing Foo Books tomorrow about the lab technician job. Bar Muster turned me down")
    assert (no.saying, no.employer, no.role) == (Saying.NO, "Bar Muster", "")


@pytest.mark.parametrize("typed", ["Foo Bar cancelled my interview by text", "Acme cancelled my interview by text"])
def test_the_way_something_was_done_is_no_employer(typed: str) -> None:
    assert one(typed).employer == typed.partition(" cancelled")[0]


def test_a_lead_that_is_named_in_passing_is_what_the_silence_is_about() -> None:
    assert one("heard nothing since my interview at Acme").lead == 1


@pytest.mark.parametrize(
    ("language", "typed", "person", "employer"),
    [
        ("de", "Frau Meier-Lang von der Beispiel AG hat mir abgesagt", "Frau Meier-Lang", "Beispiel AG"),
        ("es", "el señor Ficticio de Talleres Ejemplo me llamó ayer", "señor Ficticio", "Talleres Ejemplo"),
        ("fr", "M. Durand du Groupe Essai m'a appelé hier", "M. Durand", "Groupe Essai"),
    ],
)
def test_a_person_ends_before_where_they_are_from(language: str, typed: str, person: str, employer: str) -> None:
    thing = told(language, typed)
    assert (thing.person, thing.employer) == (person, employer)


@pytest.mark.parametrize(
    ("language", "typed", "employer"),
    [
        ("es", "no he sido seleccionada en Estudio 7", "Estudio 7"),
        ("fr", "Logitest 2000 m'a refusé", "Logitest 2000"),
        ("es", "firmé con Transportes 24 Horas", "Transportes 24 Horas"),
        ("en", "Monday Media turned me down", "Monday Media"),
        ("en", "sampleton town council turned me down", "sampleton town council"),
        ("es", "me han llamado de María Ficticia Peluqueros", "María Ficticia Peluqueros"),
    ],
)
def test_names_with_numbers_days_and_trades_are_heard_whole(language: str, typed: str, employer: str) -> None:
    assert told(language, typed).employer == employer


def test_a_name_that_begins_before_a_leads_short_one_is_another() -> None:
    leads = (lead(1, "Mock & Sons"), lead(2, "Acme Sample"))
    for typed in ("interview with pixel mock tomorrow at 2", "rejected from pixel mock"):
        (thing,) = understand(typed, SETTING, leads)
        assert (thing.employer, thing.lead) == ("pixel mock", None)
    (thing,) = understand("interview with mock tomorrow at 2", SETTING, leads)
    assert thing.lead == 1


def test_two_letters_that_are_a_word_call_no_lead() -> None:
    leads = (lead(1, "Acme Sample"),)
    (thing,) = understand("applied to foo as a barista", SETTING, leads)
    assert (thing.employer, thing.lead) == ("foo", None)
    (thing,) = understand("rejected by SB", SETTING, (lead(1, "Sample Bakers"),))
    assert thing.lead == 1


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("applied as a barista at Fizzle Works and as a cashier at Quux Market", "en"),
        ("postulé a Fizzle Works como barista y a Quux Market como cajera", "es"),
        ("j'ai postulé comme serveuse au Fizzle Works et comme caissière chez Quux Market", "fr"),
    ],
)
def test_two_jobs_in_one_sentence_are_two_each_with_its_role(typed: str, language: str) -> None:
    things = understand(typed, replace(SETTING, language=language), ())
    assert [thing.employer for thing in things] == ["Fizzle Works", "Quux Market"]
    assert len({thing.role for thing in things if thing.role}) == 2


def test_whom_one_wrote_to_at_one_employer_is_not_at_the_next() -> None:
    first, second = understand(
        "le escribí a Clara Sample de Fizzle Works y a Quux Market", replace(SETTING, language="es"), ()
    )
    assert (first.person, second.person) == ("Clara Sample", "")
