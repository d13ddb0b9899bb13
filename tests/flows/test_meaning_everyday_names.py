"""Names of everyday words, roles in compounds, who rang: taken whole where they are told, none where they are not."""

from dataclasses import replace

import pytest

from flows.understanding.heard import Saying
from flows.understanding.meaning import understand
from tests.flows.understood import SETTING, lead

GERMAN = replace(SETTING, language="de")


def employers(typed: str) -> set[str]:
    return {thing.employer for thing in understand(typed, GERMAN, ())} - {""}


@pytest.mark.parametrize(
    ("typed", "employer"),
    [
        ("hab mich beim Schuhhaus Lang beworben", "Schuhhaus Lang"),
        ("telefoninterview mit Frisch und Fein am Freitag um 8 Uhr", "Frisch und Fein"),
        ("Koch & Kellner hat mir abgesagt", "Koch & Kellner"), ("Test & Co. KG hat mir abgesagt", "Test & Co. KG"),
        ("bewerbung an koch & kellner ist raus", "koch & kellner"),
        ("ich habe sample software gmbh zugesagt", "sample software gmbh"), ("hab lumen labs abgesagt", "lumen labs"),
        ("absage von der sonnen apotheke", "sonnen apotheke"),
        ("gespräch bei der tierklinik dr. hase am montag um 9", "tierklinik dr. hase"),
        ("Von Alpmuster AG hör ich gar nichts mehr", "Alpmuster AG"),
    ],
)  # fmt: skip
def test_a_name_of_everyday_words_is_taken_whole(typed: str, employer: str) -> None:
    assert employers(typed) == {employer}


@pytest.mark.parametrize(
    "typed",
    [
        "hab kaffee & kuchen gekauft", "müde & nervös wegen morgen", "hab heute die software aktualisiert",
        "Wie muss ich antworten wenn sie nach meinen Schwächen fragen?", "bin raus, die wollten jemanden mit Erfahrung",
    ],
)  # fmt: skip
def test_everyday_words_alone_are_no_name(typed: str) -> None:
    assert not employers(typed)


def test_news_after_a_name_is_no_part_of_it_and_an_application_after_it_is_another() -> None:
    assert employers("bis Freitag bekomme ich vom Restaurant Zur Alten Mühle Bescheid") == {
        "Restaurant Zur Alten Mühle"
    }
    told = "ich hab die Zusage vom Pflegedienst Muster und Bewerbung an die Praxis Beispiel ist raus"
    assert employers(told) == {"Pflegedienst Muster", "Praxis Beispiel"}


def test_a_full_stop_after_a_legal_form_that_has_none_ends_the_sentence() -> None:
    told = understand("Absage von Muster Logistik AG. hab am Montag um 9 ein Gespräch bei Beispiel Bau", GERMAN, ())
    assert [(thing.saying, thing.employer) for thing in told] == [
        (Saying.NO, "Muster Logistik AG"),
        (Saying.PLANNED, "Beispiel Bau"),
    ]


def test_a_known_name_is_known_with_another_ending() -> None:
    known = (lead(1, "Grüne Gabel"),)
    (thing,) = understand("hatte gestern ein Gespräch bei der Grünen Gabel", GERMAN, known)
    assert thing.lead == 1
    (thing,) = understand("hatte gestern ein Gespräch bei der Grünen Gans", GERMAN, known)
    assert thing.lead is None


@pytest.mark.parametrize(
    ("typed", "role"),
    [
        ("die Testerstelle bei Acme ist leider weg", "Tester"),
        ("Acme hat mir die Erzieherinnenstelle angeboten", "Erzieherin"),
        ("nicht als Koch, aber als Kellner hat mir Acme die Stelle angeboten", "Kellner"),
        ("war auf der Baustelle von Acme zum Probearbeiten gestern", ""),
    ],
)
def test_the_role_in_a_compound_is_told_and_a_denied_one_is_not(typed: str, role: str) -> None:
    assert {thing.role for thing in understand(typed, GERMAN, ())} == {role}


def test_who_rang_about_an_interview_is_kept_with_it() -> None:
    (thing,) = understand("Herr Huhn von Acme hat angerufen, Gespräch am Montag um 7", GERMAN, ())
    assert (thing.saying, thing.person) == (Saying.PLANNED, "Herr Huhn")
    (thing,) = understand("Acme hat angerufen, Gespräch am Montag um 7", GERMAN, ())
    assert not thing.person


def test_a_verb_before_i_asks_only_where_a_question_is() -> None:
    assert not understand("bei Friseur Muster darf ich die Ausbildung machen", GERMAN, ())
    (thing,) = understand("kann ich bei Acme schon nachfragen", GERMAN, ())
    assert thing.saying is Saying.ASKS


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Absage von Testsolar - ich soll mich morgen bei der Kita Regenwurm vorstellen", "Testsolar"),
        ("Absage von Globex, Zusage von der Kita Regenwurm", "Globex"),
        ("von Taunus Digital kam eine Absage", "Taunus Digital"),
    ],
)
def test_a_name_is_not_given_up_for_one_that_belongs_to_other_news(typed: str, first: str) -> None:
    told = understand(typed, GERMAN, ())
    assert (told[0].saying, told[0].employer) == (Saying.NO, first)
    assert [thing.employer for thing in told[1:]] == ["Kita Regenwurm"] * (len(told) - 1)


def test_another_employer_of_a_leads_kind_in_small_letters_is_not_that_lead() -> None:
    known = [lead(1, "Schreinerei Amstutz")]
    (other,) = understand("hab mich bei schreinerei wyss beworben", GERMAN, known)
    assert (other.employer, other.lead) == ("schreinerei wyss", None)
    (same,) = understand("schreinerei hat abgesagt", GERMAN, known)
    assert same.lead == 1
