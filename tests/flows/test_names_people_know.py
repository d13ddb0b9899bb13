"""Names that people know: given names of all countries, large employers, and what an English name ends in."""

from dataclasses import replace

import pytest

from flows.texts.given import GIVEN
from flows.texts.large_employers import DOUBTFUL, LARGE
from flows.understanding.heard import Heard
from flows.understanding.meaning import understand
from flows.understanding.meaning_text import plain_word
from tests.flows.understood import SETTING


def heard(typed: str, language: str = "en") -> list[Heard]:
    return list(understand(typed, replace(SETTING, language=language), ()))


@pytest.mark.parametrize(
    ("language", "typed", "person"),
    [
        ("en", "Gurpreet from Sample Bakery rang me", "Gurpreet"),
        ("de", "Gurpreet von Muster Bau hat mich angerufen", "Gurpreet"),
        ("es", "me ha llamado Chema de la Ferretería Muestra", "Chema"),
        ("fr", "Nora de la Boulangerie Exemple m'a appelé", "Nora"),
        ("fr", "j'ai envoyé une relance à Yves hier", "Yves"),
    ],
)
def test_a_given_name_is_a_person_in_any_language(language: str, typed: str, person: str) -> None:
    assert [each.person for each in heard(typed, language)] == [person]
    assert person not in {each.employer for each in heard(typed, language)}


def test_an_everyday_word_is_nobody_because_it_is_a_name_somewhere() -> None:
    assert not any(each.person for each in heard("the mark at Sample Bakery was good"))


@pytest.mark.parametrize(
    ("language", "typed", "employer"),
    [
        ("en", "applied to pets at home", "pets at home"), ("en", "interview at next on friday at 10", "next"),
        ("en", "first bus rejected me", "first bus"), ("en", "Holland & Barrett said no", "Holland & Barrett"),
        ("en", "holland and barrett said no", "holland and barrett"),
        ("es", "me han cogido en el corte inglés", "el corte inglés"),
        ("es", "mañana tengo entrevista en leroy merlin a las 10", "leroy merlin"),
        ("de", "hab mich bei der deutsche bahn beworben", "deutsche bahn"), ("de", "hermes hat mir abgesagt", "hermes"),
        ("fr", "j'ai postulé à la poste", "la poste"), ("fr", "le bon marché m'a refusé", "le bon marché"),
    ],
)  # fmt: skip
def test_a_large_employer_of_everyday_words_is_known(language: str, typed: str, employer: str) -> None:
    assert [each.employer for each in heard(typed, language)] == [employer]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "my next interview is on friday at 10"), ("en", "interview with them next friday at 10"),
        ("en", "had the interview today in my new boots"),
        ("fr", "c'est passé comme une lettre à la poste"),
        ("es", "tengo entrevista telefónica mañana a las 10"),
    ],
)  # fmt: skip
def test_the_same_words_are_no_employer_where_none_follows(language: str, typed: str) -> None:
    names = {plain_word(each.employer) for each in heard(typed, language)}
    assert names.isdisjoint({"next", "boots", "la poste", "poste", "telefonica"})


def test_two_interviews_keep_their_times_where_one_employer_is_called_by_everyday_words() -> None:
    poste, other = heard("j'ai 2 entretiens, mardi 10h à la poste et mercredi 15h chez exemplia", "fr")
    assert [(each.employer, each.when.wall.hour) for each in (poste, other) if each.when and each.when.wall] == [
        ("la poste", 10),
        ("exemplia", 15),
    ]


def test_a_longer_name_is_not_cut_to_a_large_employer() -> None:
    assert [each.employer for each in heard("applied to Apple Tree Nursery")] == ["Apple Tree Nursery"]
    (told,) = heard("la Banque Populaire d'Exempleville m'a proposé le poste", "fr")
    assert told.employer == "Banque Populaire d'Exempleville"


@pytest.mark.parametrize(
    "name",
    [
        "sunny days nursery", "maple court care home", "riverside garden centre", "fresh cuts barbers",
        "kings road dental", "dr sample's surgery", "samplestead joinery", "happy days nursery",
    ],
)  # fmt: skip
@pytest.mark.parametrize("frame", ["applied to {} today", "{} rejected me", "had my interview at {} yesterday"])
def test_an_english_name_in_small_letters_ends_in_what_it_is(name: str, frame: str) -> None:
    assert [each.employer for each in heard(frame.format(name))] == [name]


@pytest.mark.parametrize(
    "typed",
    [
        "my old school was lovely", "the local garden centre was busy", "went past a care home",
        "applied for a hotel receptionist job", "turned down the bakery job",
    ],
)  # fmt: skip
def test_what_anything_is_names_no_employer(typed: str) -> None:
    assert {each.employer for each in heard(typed)} <= {"", "garden centre"}


def test_the_lists_are_in_the_plain_form() -> None:
    words = [*GIVEN, *(word for employer in LARGE | DOUBTFUL for word in employer)]
    assert [word for word in words if plain_word(word) != word] == []
    assert LARGE.isdisjoint(DOUBTFUL)
