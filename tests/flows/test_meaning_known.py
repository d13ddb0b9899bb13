"""Known leads and their contacts are found in a message as people name them, and nothing else is taken for them."""

from dataclasses import replace

import pytest

from flows.understanding.heard import Heard
from flows.understanding.meaning import understand
from flows.values import Lead
from tests.flows.understood import SETTING, lead


def read(typed: str, *leads: Lead, language: str = "en") -> tuple[Heard, ...]:
    return understand(typed, replace(SETTING, language=language), leads)


def named(typed: str, *leads: Lead, language: str = "en") -> tuple[str, str, int | None]:
    things = read(typed, *leads, language=language)
    assert len(things) == 1, things
    return things[0].employer, things[0].person, things[0].lead


@pytest.mark.parametrize(
    ("language", "name", "frame"),
    [
        ("en", "Sample Dairy Co-op", "{} rang me"), ("en", "St Example's Hospital", "applied to {} yesterday"),
        ("en", "Sample/Test LLP", "interview with {} tomorrow"), ("en", "Fish 'n' Test", "{} rejected me"),
        ("en", "T.J. Sample", "no word from {} yet"), ("en", "J. Sample & Co", "got an offer from {}"),
        ("en", "24/7 Care", "wrote to {} on monday"), ("en", "Friday's", "{} said no"),
        ("en", "North and South Removals", "{} offered me the job"),
        ("de", "C&A Muster", "{} hat mir abgesagt"), ("de", "Muster e.V.", "hab {} am montag geschrieben"),
        ("de", "Kinder- und Jugendhilfe Muster", "absage von {}"),
        ("es", "Constructora Prueba S.A. de C.V.", "{} me ha rechazado"), ("es", "Pan y Chocolate", "oferta de {}"),
        ("fr", "S.O.S. Test", "refus de {}"), ("fr", "L'Atelier d'Ici", "{} m'a refusé"),
    ],
)  # fmt: skip
def test_a_known_name_is_found_whole_in_any_letters(language: str, name: str, frame: str) -> None:
    for typed in (name, name.lower()):
        employer, _, which = named(frame.format(typed), lead(1, name), lead(2, "Acme"), language=language)
        assert which == 1
        assert employer.strip(".") == typed.strip(".")


def test_a_legal_form_is_no_part_of_what_is_asked_and_another_one_with_the_same_first_word_is_another_firm() -> None:
    assert named("applied to constructora prueba sa de cv", lead(1, "Constructora Prueba S.A. de C.V."))[2] == 1
    assert named("I applied to Sample Corp on Monday", lead(1, "Sample Foods"))[0::2] == ("Sample Corp", None)


@pytest.mark.parametrize(
    ("language", "name", "typed", "employer"),
    [
        ("de", "Pflegeheim Lindenhof", "lindenhof hat abgesagt", "lindenhof"),
        ("de", "Stadtwerke Muster", "absage von den stadtwerken", "stadtwerken"),
        ("es", "Residencia Los Almendros", "los almendros me ha rechazado", "los almendros"),
        ("en", "Brookside School", "interview on Tuesday at 9 at the school", "the school"),
    ],
)  # fmt: skip
def test_a_lead_is_known_by_what_it_is_called_for_short(language: str, name: str, typed: str, employer: str) -> None:
    assert named(typed, lead(1, name), lead(2, "Acme"), language=language) == (employer, "", 1)


def test_one_word_of_a_longer_name_is_asked_about_and_a_word_of_another_name_is_not_it() -> None:
    cafe = read("Finch rejected me", lead(1, "Little Finch Cafe"))[0]
    assert (cafe.employer, cafe.lead, cafe.near) == ("Finch", None, (1,))
    bank = read("hab mich bei der sparkasse felden beworben", lead(1, "Reinigung Felden"), language="de")[0]
    assert (bank.employer, bank.lead, bank.near) == ("sparkasse felden", None, ())


def test_the_school_of_two_leads_is_asked_about() -> None:
    told = read("interview on Tuesday at 9 at the school", lead(1, "Brookside School"), lead(2, "Hill School"))[0]
    assert (told.lead, told.near) == (None, (1, 2))


CARE = (lead(1, "Sample Dairy Co-op"), lead(2, "Example Hospital", "porter", "Aoife Sample"))
SCHOOLS = (lead(3, "Placeholder Schools", "driver", "Rhonda Doe"), lead(4, "Mockton Logistics", contact="Jordan Doe"))


@pytest.mark.parametrize(
    ("typed", "person", "which"),
    [
        ("emailed aoife sample on monday", "aoife sample", 2), ("Aoife's email is aoife@example.org", "Aoife", 2),
        ("aoife called me", "aoife", 2), ("interview with aoife tomorrow at 10", "aoife", 2),
        ("rhonda wants to see me on friday at 9", "rhonda", 3), ("no word from Rhonda yet", "Rhonda", 3),
        ("Jordan offered me the job", "Jordan", 4), ("ms doe rang", "ms doe", None), ("thanked jordan", "jordan", 4),
    ],
)  # fmt: skip
def test_a_contact_is_a_person_of_that_lead_by_any_part_of_the_name(typed: str, person: str, which: int | None) -> None:
    assert named(typed, *CARE, *SCHOOLS) == ("", person, which)


def test_two_contacts_of_one_name_are_asked_about() -> None:
    assert read("Doe called me", *SCHOOLS)[0].near == (3, 4)


@pytest.mark.parametrize(
    ("language", "contact", "typed", "person"),
    [
        ("de", "Ines Rabe", "frau rabe hat angerufen", "frau rabe"),
        ("de", "Prof. Keller", "gespräch mit prof. keller am dienstag um 11", "prof. keller"),
        ("es", "Nuria Muestra", "nuria muestra me ha llamado", "nuria muestra"),
        ("fr", "Jean-Luc Fictif", "jean-luc m'a appelé", "jean-luc"),
    ],
)
def test_contacts_in_other_languages(language: str, contact: str, typed: str, person: str) -> None:
    assert named(typed, lead(1, "Acme", contact=contact), language=language) == ("", person, 1)


@pytest.mark.parametrize(
    ("language", "contact", "typed"),
    [
        ("en", "Jordan Doe", "applied to Jordan Foods"),
        ("en", "Mark Sample", "I teach a sample lesson at Acme tomorrow"),
        ("en", "Jordan Doe", "Jordan Smith from Acme called me"), ("es", "Rosa Muestra", "¿una camisa rosa para Acme?"),
        ("fr", "Claire Modèle", "un modèle de mail pour Acme ?"),
        ("es", "Ana Muestra", "entrevista en Alcaldía de Muestra mañana"),
    ],
)  # fmt: skip
def test_other_words_and_other_people_are_no_contact(language: str, contact: str, typed: str) -> None:
    leads = (lead(1, "Acme"), lead(2, "Foo Ltd", contact=contact))
    assert all(thing.lead != 2 and thing.person.casefold() not in contact.casefold().split()
               for thing in read(typed, *leads, language=language))  # fmt: skip


def test_what_a_contact_tells_is_of_their_lead_and_not_of_the_one_spoken_of_before() -> None:
    applied, word = read("I applied to Acme yesterday. Aoife called me today", lead(1, "Acme"), CARE[1])
    assert (applied.lead, word.lead, word.person) == (1, 2, "Aoife")


def test_whom_a_later_part_of_the_sentence_is_about_is_not_taken_for_this_one() -> None:
    (off,) = read("the interview at Example Hospital is cancelled, Aoife is not well", *CARE)
    assert (off.employer, off.person) == ("Example Hospital", "")


def test_which_of_two_roles_is_told_by_its_name_anywhere() -> None:
    leads = (lead(1, "Pixelhaus", "Grafikerin"), lead(2, "Pixelhaus", "Praktikum"))
    (planned,) = read("hab am donnerstag um 14 uhr ein interview bei pixelhaus fürs praktikum", *leads, language="de")
    assert (planned.role, planned.lead) == ("praktikum", 2)
