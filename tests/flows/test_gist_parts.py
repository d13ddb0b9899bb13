"""What long words and verbs in two halves stand for, and who does what where nobody is told; times that are two."""

import pytest

from flows.understanding.meaning import understand
from tests.corpus import meanings

LEADS = meanings.leads_of("Acme / cook ; Sample Corp")
NOW = "2026-11-18 16:00 Europe/Berlin"


def said(typed: str, language: str = "de") -> str:
    """What a message says, as a corpus writes it."""
    heard = understand(typed, meanings.setting(NOW, language, "DE"), LEADS)
    return meanings.shown([{**meanings.told(each, LEADS), "lead": "none"} for each in heard])


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("die Kassiererstelle bei Acme hab ich nicht bekommen", "no employer=Acme role=Kassierer"),  # ends as "Stelle"
        ("die Baustelle bei Acme hab ich nicht bekommen", "none"),  # but this is no job
        ("heute rief die Kita Sonnenschein an", "word employer=Kita Sonnenschein"),  # they stand after the verb
        ("dann rief ich bei Acme an", "phoned employer=Acme"),  # who acts may stand after the verb
        ("tendiere dazu Acme abzusagen", "none"),  # with "zu" within it is yet to be done
        ("gestern Acme gemailt, heute angerufen", "wrote employer=Acme when=2026-11-17 ; phoned employer=Acme"
         " when=2026-11-18"),
        ("gestern hat Acme gemailt, heute angerufen", "word employer=Acme"),  # what they did, the person did not
        ("Frau Sommer von Acme angeschrieben", "wrote employer=Acme person=Frau Sommer"),
        ("Mail von Acme bekommen", "word employer=Acme"),
        ("den Job bei Acme hab ich nicht genommen", "withdrew employer=Acme"),
        ("die haben mich bei Acme nicht genommen", "no employer=Acme"),
        ("mir wurde die Stelle bei Acme angeboten", "offer employer=Acme"),
        ("mir wurde bei Acme ein anderer Termin angeboten", "moved employer=Acme"),
    ],
)  # fmt: skip
def test_who_does_what_is_told_by_the_parts_of_words_and_their_places(typed: str, expected: str) -> None:
    assert said(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("seit dem Gespräch bei Acme nichts gehört", "no-news employer=Acme"),  # whose it was belongs to the silence
        ("Acme ist seit dem Vorstellungsgespräch abgetaucht", "no-news employer=Acme"),
        ("die haben noch bis Freitag Gespräche", "none"),  # those of others
        ("Gespräch bei Acme war chaotisch, trotzdem bin ich in Runde 3", "took-place employer=Acme ; round"
         " employer=Acme"),
        ("das Gespräch bei Acme ging bis 12 Uhr", "took-place employer=Acme"),  # how long it lasted is not when
        ("Gespräch bei Acme war gestern um 15 Uhr, am Freitag um 9 hab ich noch eins bei Sample Corp",
         "took-place employer=Acme when=2026-11-17 15:00 ; planned employer=Sample Corp when=2026-11-20 09:00"),
        ("Danke! Hab bei Acme angerufen", "thanks ; phoned employer=Acme"),
        ("Acme sagte nein danke", "no employer=Acme"),
    ],
)  # fmt: skip
def test_what_stands_beside_what_is_told_keeps_its_own_meaning(typed: str, expected: str) -> None:
    assert said(typed) == expected


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("de", "ich bin soooo nervööös", "feels topic=nervous"),
        ("de", "Daaanke", "thanks"),
        ("en", "soooo nervous about tomorrow", "feels topic=nervous"),
        ("en", "thaaanks", "thanks"),
        ("de", "hab mich bei der Schifffahrt Sample beworben", "applied employer=Schifffahrt Sample"),  # written so
    ],
)
def test_letters_that_are_drawn_out_are_said_once(language: str, typed: str, expected: str) -> None:
    assert said(typed, language) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("was wenn sie nicht anrufen", "feels topic=nervous"),
        ("was wenn die nach meiner Lücke fragen", "asks topic=how-to-prepare"),
        ("vielleicht ruft Acme morgen an", "none"),
        ("Acme ruft morgen an", "decides-by employer=Acme when=2026-11-19"),
        ("hätte ich mich doch bei Acme beworben", "none"),
        ("hab mich bei Acme beworben hoffentlich wirds was", "applied employer=Acme"),
    ],
)
def test_what_is_only_hoped_or_feared_is_no_news(typed: str, expected: str) -> None:
    assert said(typed) == expected


def test_an_early_hour_with_its_minutes_is_the_morning_s_where_hours_are_counted_to_24() -> None:
    assert said("Gespräch bei Acme am Montag um 6:30") == "planned employer=Acme when=2026-11-23 06:30"
    assert said("Gespräch bei Acme am Montag um 5:30") == "planned employer=Acme when=2026-11-23 17:30"
    [planned] = understand("Gespräch bei Acme am Montag um 6", meanings.setting(NOW, "de", "DE"), LEADS)
    assert planned.when is not None
    assert planned.when.assumed


def test_a_practice_that_is_called_as_a_contact_is_an_employer() -> None:
    leads = meanings.leads_of("Acme (Jana Sample)")
    here = meanings.setting(NOW, "de", "DE")
    [practice] = understand("Zusage von der Praxis Dr. Sample", here, leads)
    [contact] = understand("Zusage von Dr. Sample", here, leads)
    assert (practice.employer, practice.person) == ("Praxis Dr. Sample", "")
    assert (contact.employer, contact.person) == ("", "Dr. Sample")


def test_they_are_who_tells_where_nobody_is_told() -> None:
    assert said("Gespräch bei Acme lief super, sagen bis Freitag Bescheid") == (
        "took-place employer=Acme ; decides-by employer=Acme when=2026-11-20"
    )
