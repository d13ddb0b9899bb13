"""Names of employers that are new, in small letters or told in passing: taken whole, or not at all."""

from dataclasses import replace

import pytest

from flows.understanding.meaning import understand
from tests.flows.understood import SETTING, lead


def employers(typed: str, language: str = "en", *, forwarded: bool = False) -> set[str]:
    setting = replace(SETTING, language=language)
    return {thing.employer for thing in understand(typed, setting, (), forwarded=forwarded)} - {""}


@pytest.mark.parametrize(
    ("language", "typed", "employer"),
    [
        ("en", "sample & sons rejected me", "sample & sons"),
        ("en", "interview with sample dairy co-op tomorrow", "sample dairy co-op"),
        ("en", "interview at pennywell school tomorrow", "pennywell school"),
        ("en", "handed my CV in at the Crown and Anchor", "Crown and Anchor"),
        ("en", "Fizzle'll let me know by friday", "Fizzle"), ("en", "applied to Test.io today", "Test.io"),
        ("fr", "refus de clinique des tilleuls", "clinique des tilleuls"),
        ("fr", "entretien demain à 10h chez ehpad les tilleuls", "ehpad les tilleuls"),
        ("es", "entrevista mañana a las 10 en residencia los olmos", "residencia los olmos"),
        ("de", "hab mich bei steuerkanzlei voss & partner beworben", "steuerkanzlei voss & partner"),
        ("de", "lebenslauf bei der tankstelle am ostkreuz abgegeben", "tankstelle am ostkreuz"),
        ("de", "hab dem möbelhaus kern zugesagt", "möbelhaus kern"),
        ("de", "Einladung zum Assessment-Center der Sparkasse Mainfeld erhalten", "Sparkasse Mainfeld"),
    ],
)  # fmt: skip
def test_a_name_is_taken_whole(language: str, typed: str, employer: str) -> None:
    assert employers(typed, language) == {employer}


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "my follow-up interview is tomorrow"), ("en", "E-mailed them my CV today"),
        ("en", "she said she'd let me know by friday"), ("en", "bloke cut me off twice in the interview today"),
        ("de", "die Unterlagen sind mit der Post gekommen"), ("es", "dulces la abuela prueba me ha rechazado"),
    ],
)  # fmt: skip
def test_where_it_is_uncertain_there_is_none(language: str, typed: str) -> None:
    assert not employers(typed, language)


@pytest.mark.parametrize(
    ("typed", "employer"),
    [
        ("banque démo m'a refusée", "banque démo"), ("entretien chez garage témoin mardi à 9h", "garage témoin"),
        ("postulé restaurant la bonne table comme serveur", "restaurant la bonne table"),
        ("toujours rien de garage de la gare", "garage de la gare"),
        ("l'école de musique lyrademo m'a répondu", "école de musique lyrademo"),
        ("auto-école départ m'a refusé", "auto-école départ"),
        ("mon entretien à l'école maternelle c'est mardi à 10h", "école maternelle"),
        ("vitrerie prototype me prend", "vitrerie prototype"), ("la ferme du lac m'a refusé", "ferme du lac"),
        ("Aline Factice du théâtre du quai me reçoit mardi à 11h", "théâtre du quai"),
    ],
)  # fmt: skip
def test_what_an_employer_is_and_what_it_is_called_are_one_name(typed: str, employer: str) -> None:
    assert employers(typed, "fr") == {employer}


@pytest.mark.parametrize(
    "typed",
    [
        "la boulangerie est fermée", "le garage tergiverse", "toujours rien du garage finalement",
        "j'ai de l'expérience en boulangerie artisanale", "serveuse de restaurant gastronomique, c'est mon métier",
    ],
)  # fmt: skip
def test_a_kind_of_place_beside_another_word_is_no_name(typed: str) -> None:
    assert {each.split()[-1] for each in employers(typed, "fr")} <= {"clinique", "garage", "boulangerie"}


def test_a_place_that_has_a_word_of_a_known_lead_in_its_name_is_another() -> None:
    setting, known = replace(SETTING, language="fr"), (lead(1, "Démo Conseil"),)
    (thing,) = understand("banque démo m'a refusée", setting, known)
    assert (thing.employer, thing.lead) == ("banque démo", None)
    (thing,) = understand("la société démo m'a refusée", setting, known)
    assert thing.lead == 1


def test_a_known_lead_is_surer_than_other_words() -> None:
    setting = replace(SETTING, language="es")
    typed = "prueba de conducción el miércoles a las 7 de la mañana con Transportes Rueda"
    assert {each.employer for each in understand(typed, setting, (lead(1, "Transportes Rueda"),))} <= {
        "Transportes Rueda"
    }


@pytest.mark.parametrize(
    "typed",
    [
        "Ihre Unterlagen sind eingegangen. Wir melden uns bei Ihnen. Landratsamt Osterfeld, Personalamt",
        "Wir haben Ihre Unterlagen erhalten. Mit freundlichen Grüßen, Landratsamt Osterfeld, Personalamt",
    ],
)
def test_a_firm_signs_before_its_department(typed: str) -> None:
    assert employers(typed, "de", forwarded=True) == {"Landratsamt Osterfeld"}


@pytest.mark.parametrize(
    ("typed", "role"),
    [
        ("applied to Foo, warehouse operative", "warehouse operative"),
        ("didn't get the starbright toys job", ""),
        ("we have to cancel your interview at Foo as the manager is unwell", ""),
    ],
)
def test_a_role_behind_a_comma_and_what_is_none(typed: str, role: str) -> None:
    assert {each.role for each in understand(typed, SETTING, ())} <= {role}


def test_each_of_two_employers_has_its_own_role() -> None:
    told = understand("I applied to Foo Ltd as a baker and to Bar Ltd as a clerk today", SETTING, ())
    assert [(each.employer, each.role) for each in told] == [("Foo Ltd", "baker"), ("Bar Ltd", "clerk")]


def test_a_name_with_a_capital_after_what_it_is_in_small_letters_is_one() -> None:
    assert employers("la maroquinerie Prototype m'a dit non", "fr") == {"maroquinerie Prototype"}
    assert employers("entretien à la crèche Les Petits Pas demain à 10h", "fr") == {"la crèche Les Petits Pas"}
    assert employers("la société Nettoyage Prototype m'a dit non", "fr") == {"Nettoyage Prototype"}


def test_they_who_got_in_touch_are_whom_the_sentence_named() -> None:
    setting = replace(SETTING, language="fr")
    told = understand("j'ai postulé lundi à Eaux Modèle et ils m'ont appelé hier", setting, ())
    assert [(each.saying, each.employer) for each in told] == [("applied", "Eaux Modèle"), ("word", "Eaux Modèle")]
    (thing,) = understand("ils m'ont appelé hier", setting, ())
    assert thing.employer == ""


def test_a_role_right_after_the_employer_is_told_and_an_aside_is_none() -> None:
    setting = replace(SETTING, language="fr")
    (thing,) = understand("postulé banque témoin, conseillère clientèle", setting, ())
    assert (thing.employer, thing.role) == ("banque témoin", "conseillère clientèle")
    (thing,) = understand("hier j'ai eu l'entretien avec Cabinet Modèle, froid comme accueil", setting, ())
    assert thing.role == ""


@pytest.mark.parametrize(
    ("typed", "employer"),
    [
        ("solicitud enviada a farmacia demo", "farmacia demo"), ("mandé el cv al bar el rincón", "bar el rincón"),
        ("hotel mar azul me ha dicho que no", "hotel mar azul"), ("el taller me ha llamado y me citó hoy", ""),
    ],
)  # fmt: skip
def test_spanish_names_in_small_letters_begin_with_what_they_are(typed: str, employer: str) -> None:
    told = {each.employer for each in understand(typed, replace(SETTING, language="es"), ())}
    assert told <= {employer, "taller"}
