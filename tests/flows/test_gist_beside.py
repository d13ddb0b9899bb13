"""What is told beside an event makes another one of it: who was invited when, what is counted, what is undone."""

import pytest

from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning import understand
from flows.values import Kind
from tests.corpus import meanings

NOW = "2026-11-18 16:00 Europe/London"  # a Wednesday
LEADS = meanings.leads_of("Acme ; Sample Corp / analyst")


def heard(typed: str, language: str = "en") -> tuple[Heard, ...]:
    return understand(typed, meanings.setting(NOW, language, "GB"), LEADS)


def sayings(typed: str, language: str = "en") -> list[Saying]:
    return [each.saying for each in heard(typed, language)]


def told(typed: str, language: str = "en") -> list[str]:
    """Each thing with its time, as the corpus writes it."""
    return [f"{each.saying} {meanings.shown_time(each.when)}".strip() for each in heard(typed, language)]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "on Monday Acme invited me to an interview"),
        ("de", "am Montag kam die Einladung von Acme zum Vorstellungsgespräch"),
        ("de", "am Montag hat mich Acme eingeladen"),
    ],
)
def test_the_day_of_an_invitation_is_not_that_of_the_interview(language: str, typed: str) -> None:
    assert told(typed, language) == ["round"]


def test_the_day_that_one_is_invited_for_is() -> None:
    assert told("Acme invited me to an interview on Monday") == ["planned 2026-11-23"]
    assert told("on Friday at 10 Acme invited me to an interview") == ["planned 2026-11-20 10:00"]
    assert told("am Freitag bin ich bei Acme zum Gespräch eingeladen", "de") == ["planned 2026-11-20"]


def test_refusals_that_are_only_counted_are_felt_and_close_nothing() -> None:
    assert sayings("I got 3 rejections this week") == ["feels"]
    assert sayings("diese Woche schon drei Absagen", "de") == ["feels"]
    assert sayings("got a rejection from Acme today") == ["no"]


def test_how_an_interview_is_held_may_be_told_without_its_time() -> None:
    (interview,) = heard("my interview at Acme is by phone now")
    assert (interview.saying, interview.mode, interview.when) == (Saying.PLANNED, Kind.PHONE, None)


def test_a_not_before_the_verb_undoes_an_offer() -> None:
    assert sayings("hab die Stelle als Lagerist bei Acme nicht bekommen", "de") == ["no"]
    assert sayings("hab die Stelle als Lagerist bei Acme bekommen", "de") == ["offer"]


def test_what_turns_out_to_be_another_time_is_moved() -> None:
    assert told("they rang, actually it's on Friday at 10 now") == ["moved 2026-11-20 10:00"]
    assert "moved" not in sayings("heard back from Acme, actually it's going well")


def test_a_silence_and_an_interview_of_another_employer_are_both_heard() -> None:
    typed = "toujours pas de réponse d'Acme et Sample Corp m'appelle jeudi à midi pour l'entretien téléphonique"
    assert sayings(typed, "fr") == ["no-news", "planned"]


def test_what_is_felt_takes_nothing_from_what_happened() -> None:
    assert sayings("Fizzle Ltd rang, I'm buzzing") == ["word", "feels"]
    assert sayings("me han llamado de Acme, estoy que no quepo en mí", "es") == ["word", "feels"]
    assert sayings("Acme canceló la entrevista y estoy hecha un manojo de nervios", "es") == [
        "called-off",
        "feels",
    ]
    assert sayings("Acme rang and turned me down") == ["no"]
