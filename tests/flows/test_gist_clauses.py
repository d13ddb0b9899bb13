"""What is named in a clause of its own belongs to it, though nothing is heard there; what goes on with one does not."""

import pytest

from flows.understanding.meaning import understand
from tests.corpus import meanings

NOW = "2026-11-18 16:00 Europe/London"  # a Wednesday
LEADS = meanings.leads_of("Acme ; Sample Corp / analyst")


def named(typed: str, language: str = "en") -> list[str]:
    """Each thing with its employer and its role."""
    heard = understand(typed, meanings.setting(NOW, language, "GB"), LEADS)
    return [" / ".join(filter(None, (str(each.saying), each.employer, each.role))) for each in heard]


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        (
            "de",
            "das Gespräch bei Acme am Montag lief gut, ich zapfe Bier als Lagerist bei Sample Corp",
            ["took-place / Acme"],
        ),
        ("en", "my interview at Acme was on Monday, I painted walls as a cook at Sample Corp", ["took-place / Acme"]),
    ],
)
def test_a_clause_that_nobody_understands_keeps_its_names(language: str, typed: str, expected: list[str]) -> None:
    assert named(typed, language) == expected


def test_names_in_a_row_are_all_meant() -> None:
    assert named("hab mich gestern bei Globex und Initech beworben", "de") == ["applied / Globex", "applied / Initech"]


def test_an_employer_that_is_told_in_the_next_clause_alone_is_taken() -> None:
    assert named("had my interview yesterday, I was at Acme for two hours") == ["took-place / Acme"]


def test_a_time_that_begins_a_clause_belongs_to_it() -> None:
    told = named("j'ai foiré l'entretien chez Acme mais la semaine prochaine, entretien avec Sample Corp", "fr")
    assert told == ["took-place / Acme", "planned / Sample Corp"]


def test_who_rang_to_cancel_is_the_one_who_did() -> None:
    told = named("Maison Modèle m'a appelée pour annuler l'entretien, entretien chez Acme demain à 14h", "fr")
    assert told == ["called-off / Maison Modèle", "planned / Acme"]
