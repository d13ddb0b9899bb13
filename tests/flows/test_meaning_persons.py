"""Names of persons in full: all of them is taken, and no word of theirs is taken for something else."""

import pytest

from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning import understand
from flows.understanding.reading import Setting
from tests.flows.understood import LEADS, NOW


def heard(typed: str, language: str = "es") -> tuple[Heard, ...]:
    return understand(typed, Setting(NOW, language, "GB"), LEADS)


@pytest.mark.parametrize(
    ("typed", "person"),
    [
        ("me ha escrito Carmen Prueba de Óptica Muestra", "Carmen Prueba"),
        ("me llamó Laura Mayo de Óptica Muestra", "Laura Mayo"),
        ("me llamó Ana María Prueba Oferta de Óptica Muestra", "Ana María Prueba Oferta"),
        ("me ha escrito María del Carmen Prueba de Óptica Muestra", "María del Carmen Prueba"),
        ("me llamó Juan de la Fuente de Óptica Muestra", "Juan de la Fuente"),
    ],
)
def test_a_person_is_taken_in_full(typed: str, person: str) -> None:
    (word,) = heard(typed)
    assert (word.saying, word.person, word.employer) == (Saying.WORD, person, "Óptica Muestra")


def test_a_family_name_that_is_a_test_is_no_interview() -> None:
    (wrote,) = heard("le mandé un correo a Carmen Prueba de Óptica Muestra anteayer")
    assert (wrote.saying, wrote.person) == (Saying.WROTE, "Carmen Prueba")


def test_an_employer_after_of_is_no_part_of_a_person() -> None:
    (word,) = heard("me llamó Ana de la Caja Muestra")
    assert (word.person, word.employer) == ("Ana", "Caja Muestra")


def test_a_title_begins_no_person_within_a_name() -> None:
    (offer,) = heard("me dieron la pega en Minimarket Don Ejemplo")
    assert (offer.employer, offer.person) == ("Minimarket Don Ejemplo", "")
