"""Which lead a name means: exactly, nearly, or none for certain."""

from datetime import UTC, datetime

import pytest

from flows.understanding.which import which_leads
from flows.values import Lead, Stage, Step

NOW = datetime(2026, 11, 18, 16, tzinfo=UTC)


def lead(number: int, employer: str, role: str = "", stage: Stage = Stage.APPLIED) -> Lead:
    return Lead(number, employer, stage, Step.LOOK, NOW, NOW, NOW, role=role)


ACME, SAMPLE, EXAMPLE = lead(1, "Acme"), lead(2, "Sample Corp", "analyst"), lead(3, "Example Ltd", "barista")
TESTER, DEVELOPER = lead(5, "Twin GmbH", "tester"), lead(6, "Twin GmbH", "developer")
OPTIK, MAPLE, SHOP = lead(7, "Müller Optik"), lead(8, "Maple"), lead(9, "Marks & Spencer")
ALL = (ACME, SAMPLE, EXAMPLE, TESTER, DEVELOPER, OPTIK, MAPLE, SHOP)


@pytest.mark.parametrize(
    ("named", "meant"),
    [
        ("Acme", 1), ("acme", 1), ("ACME", 1), ("Acmé", 1), ("Acme Ltd", 1), ("acme inc.", 1), ("the Acme Group", 1),
        ("Sample Corp", 2), ("sample", 2), ("example limited", 3), ("Muller Optik", 7), ("müller  optik", 7),
        ("marks and spencer", 9), ("M&S", 9), ("Marks", 9),
    ],
)  # fmt: skip
def test_case_accents_and_legal_forms_tell_no_two_apart(named: str, meant: int) -> None:
    assert which_leads(named, "", ALL)[0] == meant


@pytest.mark.parametrize(
    ("named", "meant"), [("Amce", 1), ("sampel corp", 2), ("exmaple", 3), ("Mueller Optik", 7), ("mulller optik", 7)]
)
def test_a_slip_of_the_finger_still_means_the_lead(named: str, meant: int) -> None:
    assert which_leads(named, "", ALL)[0] == meant


@pytest.mark.parametrize(
    "named", ["Apple", "Acne", "Ace", "Acme Bank", "Simple", "Twain", "Mark", "3M", "Foo", "", "  "]
)
def test_another_name_is_no_lead(named: str) -> None:
    assert which_leads(named, "", ALL)[0] is None


def test_what_is_only_near_is_asked_about() -> None:
    assert which_leads("Sample Corpse Foods", "", ALL) == (None, ())
    assert which_leads("Mullar Optic", "", ALL) == (None, (7,))
    assert which_leads("Mapel Leaf", "", (lead(1, "Maple Leaf Bakery"), lead(2, "Maple Leaf Bank")))[0] is None


def test_two_roles_at_one_employer_are_never_certain() -> None:
    assert which_leads("Twin", "", ALL) == (None, (5, 6))
    assert which_leads("twin gmbh", "", ALL) == (None, (5, 6))


def test_the_role_tells_two_at_one_employer_apart() -> None:
    assert which_leads("Twin", "developer", ALL)[0] == 6
    assert which_leads("Twin", "senior developer", ALL)[0] == 6
    assert which_leads("Twin", "florist", ALL) == (None, (5, 6))


def test_another_role_than_the_one_known_may_be_a_new_lead() -> None:
    assert which_leads("Sample Corp", "barista", ALL) == (None, (2,))
    assert which_leads("Sample Corp", "data analyst", ALL)[0] == 2


def test_a_role_alone_means_the_one_lead_that_has_it() -> None:
    assert which_leads("", "barista", ALL)[0] == 3
    assert which_leads("", "tester", (*ALL, lead(10, "Foo Labs", "tester"))) == (None, (5, 10))
    assert which_leads("", "", ALL) == (None, ())


def test_an_open_lead_is_meant_before_a_closed_one_of_the_same_employer() -> None:
    closed = lead(11, "Acme", ACME.role, stage=Stage.TURNED_DOWN)
    assert which_leads("Acme", "", (closed, ACME)) == (1, (1, 11))
    assert which_leads("Acme", "", (closed,)) == (11, (11,))


def test_of_two_roles_at_one_employer_none_is_certain_also_when_one_is_closed() -> None:
    closed = lead(11, "Acme", "another role", stage=Stage.TURNED_DOWN)
    assert which_leads("Acme", "", (closed, ACME)) == (None, (1, 11))
    assert which_leads("Acme", "another role", (closed, ACME)) == (11, (11, 1))


def test_two_employers_that_begin_alike_are_asked_about() -> None:
    both = (lead(1, "Foo Labs"), lead(2, "Foo Bank"))
    assert which_leads("Foo Labs", "", both)[0] == 1
    assert which_leads("Foo", "", both)[0] is None


def test_numbers_are_never_slips() -> None:
    assert which_leads("Studio 55", "", (lead(1, "Studio 54"),))[0] is None


@pytest.mark.parametrize(
    ("called", "named"),
    [
        ("pharmacie du Marché", "la pharmacie du Marché"), ("l'école Sainte-Exemple", "école Sainte-Exemple"),
        ("Grüne Gabel", "die Grüne Gabel"), ("Panadería Flor", "la panadería flor"),
    ],
)  # fmt: skip
def test_an_article_tells_no_two_employers_apart(called: str, named: str) -> None:
    assert which_leads(named, "", [lead(1, called)])[0] == 1


@pytest.mark.parametrize(("called", "named"), [("La Poste", "poste"), ("Le Bar", "bar")])
def test_of_a_name_of_one_word_the_article_is_a_part(called: str, named: str) -> None:
    assert which_leads(named, "", [lead(1, called)])[0] is None
