"""Legal forms as they are typed: they go on with the name before them, and are no employer by themselves."""

import pytest

from flows.understanding.heard import Heard
from flows.understanding.meaning import understand
from flows.understanding.reading import Setting
from flows.understanding.which import plain_name
from tests.flows.understood import NOW, lead

LEADS = (lead(1, "Fizzle Sports, S.L."), lead(2, "Muster Technik GmbH"))


def heard(typed: str, language: str) -> tuple[Heard, ...]:
    return understand(typed, Setting(NOW, language, "GB"), LEADS)


@pytest.mark.parametrize(
    ("typed", "language", "employer"),
    [
        ("mandé el cv a Deportes Ejemplo, S.L.", "es", "Deportes Ejemplo, S.L."),
        ("Deportes Ejemplo, S.A. me ha rechazado", "es", "Deportes Ejemplo, S.A."),
        ("apliqué en Grupo Muestra, S.A. de C.V. como analista", "es", "Grupo Muestra, S.A. de C.V"),
        ("Sample Tools, LLC rejected me", "en", "Sample Tools, LLC"),
        ("had my interview with Sample Tools, Ltd, yesterday", "en", "Sample Tools, Ltd"),
        ("applied to sample tools, inc. yesterday", "en", "sample tools, inc"),
        ("Muster Sport, GmbH & Co. KG hat mir abgesagt", "de", "Muster Sport, GmbH & Co. KG"),
        ("Sport Exemple, S.A.R.L. m'a appelé hier", "fr", "Sport Exemple, S.A.R.L."),
    ],
)
def test_a_legal_form_after_a_comma_belongs_to_the_name(typed: str, language: str, employer: str) -> None:
    assert [thing.employer for thing in heard(typed, language)] == [employer]


def test_a_french_form_before_a_name_begins_that_name() -> None:
    assert [thing.employer for thing in heard("salut, SARL Martin m'a appelé", "fr")] == ["SARL Martin"]


def test_a_sentence_ends_with_a_legal_form_where_the_next_one_begins() -> None:
    sent, called = heard("mandé el cv a Deportes Ejemplo, S.L. Me llamaron de Textiles Muestra", "es")
    assert (sent.employer, called.employer) == ("Deportes Ejemplo, S.L.", "Textiles Muestra")


@pytest.mark.parametrize(
    "typed", ["Fizzle Sports me llamó", "fizzle sports sl me llamó", "Fizzle Sports, S.L. me llamó"]
)
def test_a_lead_is_known_with_and_without_its_form(typed: str) -> None:
    assert [thing.lead for thing in heard(typed, "es")] == [1]


def test_a_name_is_told_apart_without_its_form() -> None:
    assert plain_name("Sample, S. de R.L. de C.V.") == plain_name("Sample") == plain_name("Sample S. L.")


def test_two_names_after_a_comma_are_two() -> None:
    assert [thing.employer for thing in heard("applied to Fizzle, Quux and Zorp", "en")] == ["Fizzle", "Quux", "Zorp"]
