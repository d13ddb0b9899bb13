"""What people ask of the coach itself: until when to pause, which language to speak; and what only sounds like it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from flows.understanding.heard import Saying
from flows.understanding.meaning import understand
from flows.understanding.reading import Setting
from flows.understanding.when_impossible import impossible_day
from flows.understanding.wishes import SOME_DAY, said_to_the_coach, tongue_wished, with_pauses

ZONES = {"en": "Europe/London", "de": "Europe/Berlin", "es": "Europe/Madrid", "fr": "Europe/Paris"}
COUNTRIES = {"en": "GB", "de": "DE", "es": "ES", "fr": "FR"}
NO_END = "no end"


def setting(language: str) -> Setting:
    """Tuesday 2 June 2026, 17:00."""
    return Setting(datetime(2026, 6, 2, 17, tzinfo=ZoneInfo(ZONES[language])), language, COUNTRIES[language])


def pause_in(language: str, said: str) -> str:
    """The day on which a pause ends, or what is known of its end; empty when no pause was heard."""
    heard = with_pauses(said, understand(said, setting(language), ()), setting(language))
    found = [each for each in heard if each.saying is Saying.PAUSE]
    if not found:
        return ""
    return str(found[0].when.day) if found[0].when else found[0].topic or NO_END


@pytest.mark.parametrize(
    ("language", "said", "ends"),
    [
        ("en", "I need a week off", "2026-06-09"),
        ("en", "pause for 3 days", "2026-06-05"),
        ("en", "mute for 10 days", "2026-06-12"),
        ("en", "pause for a month", "2026-07-02"),
        ("en", "pause next week", "2026-06-15"),
        ("en", "pause over the weekend", "2026-06-08"),
        ("en", "pause until the end of the month", "2026-06-30"),
        ("en", "I'm away for two weeks", "2026-06-16"),
        ("en", "need a few days off", SOME_DAY),
        ("en", "pause till january", SOME_DAY),
        ("en", "no reminders until after easter", SOME_DAY),
        ("en", "pause until further notice", NO_END),
        ("en", "I need a break", NO_END),
        ("de", "bitte zwei wochen ruhe", "2026-06-16"),
        ("de", "melde dich erst nächste woche wieder", "2026-06-08"),
        ("de", "heute nicht", "2026-06-03"),
        ("de", "brauche ein paar tage pause", SOME_DAY),
        ("de", "pause bis auf weiteres", NO_END),
        ("es", "necesito dos semanas de descanso", "2026-06-16"),
        ("es", "estoy de vacaciones hasta el 20 de junio", "2026-06-20"),
        ("es", "pausa hasta nuevo aviso", NO_END),
        ("fr", "une semaine de pause svp", "2026-06-09"),
        ("fr", "ne m'écrivez pas jusqu'à vendredi", "2026-06-05"),
        ("fr", "besoin de quelques jours de pause", SOME_DAY),
        ("en", "I'm on vacation from the 15th to the 30th", "2026-07-01"),
        ("en", "going on holiday on Monday, back on the 20th", "2026-06-20"),
        ("en", "I'm off from Friday until next Wednesday", "2026-06-11"),
        ("de", "fahre am montag für zehn tage in urlaub, bitte nicht schreiben", "2026-06-18"),
        ("de", "bin ab Montag im Urlaub", SOME_DAY),
        ("es", "a partir del lunes estoy fuera dos semanas", "2026-06-22"),
        ("fr", "je pars en vacances lundi pour dix jours, merci de ne pas m'écrire", "2026-06-18"),
        ("fr", "ne m'écrivez pas s'il vous plaît", NO_END),
    ],
)
def test_until_when_a_pause_lasts(language: str, said: str, ends: str) -> None:
    assert pause_in(language, said) == ends


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Acme needs two weeks to decide"),
        ("en", "I took a week off last month"),
        ("en", "they said they stop interviews for two weeks"),
        ("de", "sie brauchen noch zwei Wochen"),
        ("es", "necesitan una semana más"),
        ("fr", "ils ont besoin de deux semaines"),
    ],
)
def test_what_others_need_is_no_pause(language: str, said: str) -> None:
    assert pause_in(language, said) == ""


@pytest.mark.parametrize(
    ("said", "tongue"),
    [
        ("speak German please", "de"), ("sprich deutsch", "de"), ("Deutsch, bitte!", "de"), ("auf englisch?", "en"),
        ("kannst du deutsch?", "de"), ("können wir auf deutsch weitermachen", "de"), ("parle français", "fr"),
        ("can we do this in French", "fr"), ("vous parlez anglais ?", "en"), ("habla español", "es"),
        ("puedes hablar en español?", "es"), ("hablas inglés?", "en"), ("I'd rather write in German", "de"),
        ("change language to german", "de"), ("can you speak italian", "it"),
        ("I speak German", ""), ("ich spreche deutsch", ""), ("je parle anglais", ""), ("hablo inglés", ""),
        ("the interview was in german", ""), ("interview in German tomorrow", ""), ("German", ""),
        ("they speak German", ""), ("please write to Acme", ""), ("in person", ""), ("can we do this tomorrow", ""),
        ("write the draft in german", ""),
    ],
)  # fmt: skip
def test_which_language_is_wished_for(said: str, tongue: str) -> None:
    assert tongue_wished(said) == tongue


@pytest.mark.parametrize(
    ("language", "said", "what"),
    [
        ("en", "how are you?", "how-are-you"), ("en", "you're so stupid", "scolded"), ("en", "I feel useless", ""),
        ("de", "wie geht's dir", "how-are-you"), ("de", "blöder bot", "scolded"), ("de", "das Gespräch war blöd", ""),
        ("es", "cómo te va?", "how-are-you"), ("es", "no me entiendes", "scolded"), ("es", "no entiendo", ""),
        ("fr", "ça va ?", "how-are-you"), ("fr", "vous êtes nul", "scolded"), ("fr", "je suis nul", ""),
    ],
)  # fmt: skip
def test_what_is_said_to_the_coach_itself(language: str, said: str, what: str) -> None:
    assert said_to_the_coach(said, language) == what


@pytest.mark.parametrize(
    ("language", "said", "none"),
    [
        ("en", "on 30 feb at 3", "30-2"), ("en", "31/06/2026", "31-6"), ("en", "29 feb 2029", "29-2-2029"),
        ("en", "2026-02-30", "30-2"), ("en", "on 30 june at 3", None), ("en", "29 feb 2028", None),
        ("de", "am 31.6.", "31-6"), ("de", "am 31. April", "31-4"), ("de", "am 31. Mai", None),
        ("es", "el 31 de septiembre", "31-9"), ("fr", "le 30 février", "30-2"), ("fr", "le 30 mars", None),
    ],
)  # fmt: skip
def test_days_that_no_calendar_has(language: str, said: str, none: str | None) -> None:
    found = impossible_day(said, setting(language))
    assert (str(found) if found else None) == none
