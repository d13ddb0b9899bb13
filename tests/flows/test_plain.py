"""The few words in place of a button, the time in a correction, the name that was meant, and that nobody came."""

from datetime import UTC, date, datetime, time

import pytest

from flows.languages import languages, table
from flows.understanding.correcting import name_told, time_told
from flows.understanding.plain import Plain, begins, near, nobody_came, only_small, says, within, words_in
from flows.understanding.reading import Sense, Setting

TUESDAY = datetime(2026, 6, 2, 17, tzinfo=UTC)


def setting(language: str) -> Setting:
    return Setting(TUESDAY, language, sense=Sense.AHEAD)


@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_words_in_their_plain_form(language: str) -> None:
    plain: Plain = table(language, "plain")
    for phrases in (plain.skip, plain.back, plain.stop, plain.done, plain.sent, plain.called, plain.later, plain.undo):
        assert len(phrases) > 8
        assert all(" ".join(words_in(phrase)) == phrase for phrase in phrases)
    assert all(words_in(word) == (word,) for word in plain.small | plain.around | plain.not_)


@pytest.mark.parametrize("language", languages())
def test_no_plain_phrase_means_two_things(language: str) -> None:
    plain: Plain = table(language, "plain")
    kinds = {
        "skip": plain.skip,
        "back": plain.back,
        "done": plain.done | plain.sent | plain.called,
        "later": plain.later,
    }
    for name, phrases in kinds.items():
        others = {phrase for other, those in kinds.items() if other != name for phrase in those}
        assert phrases.isdisjoint(others), name


@pytest.mark.parametrize(
    ("language", "what", "typed"),
    [
        ("en", "skip", "Skip it!"), ("en", "back", "  go BACK "), ("en", "sent", "I’ve sent it."),
        ("de", "skip", "ÜBERSPRINGEN"), ("de", "later", "mach ich später"), ("de", "skip", "skip"),
        ("es", "done", "ya está"), ("es", "back", "atras"), ("fr", "sent", "C’est envoyé"), ("fr", "stop", "ça suffit"),
    ],
)  # fmt: skip
def test_case_accents_and_signs_do_not_count_and_english_is_known_everywhere(
    language: str, what: str, typed: str
) -> None:
    assert says(typed, what, language)


@pytest.mark.parametrize("typed", ["skip the intro and tell me", "i went back to the office", "done with them"])
def test_a_phrase_within_a_message_is_not_the_message(typed: str) -> None:
    assert not any(says(typed, what, "en") for what in ("skip", "back", "done", "sent", "later", "undo"))


def test_a_slip_of_the_finger_is_near_and_another_word_is_not() -> None:
    assert near(words_in("not realy"), words_in("Not really"))
    assert near(words_in("nervuos"), words_in("Nervous"))
    assert not near(words_in("lat"), words_in("Late"))
    assert not near(words_in("Thu 11 June"), words_in("Thu 12 June"))
    assert not near(words_in("it wasnt moved"), words_in("It was moved"))
    assert not near(words_in("keine Stelle"), words_in("meine Stelle"))


def test_part_of_a_whole_and_small_words_around_it() -> None:
    assert within(("eager",), ("too", "eager", "for", "it")) == 1
    assert within(("for", "eager"), ("too", "eager", "for", "it")) == -1
    assert within((), ("too",)) == -1
    assert only_small(words_in("sorry, I was"), "en")
    assert not only_small(words_in("not"), "en")
    assert not only_small(words_in("nicht"), "de")


@pytest.mark.parametrize(
    ("language", "typed"),
    [("en", "why do you want to know"), ("de", "wieso willst du das wissen"), ("es", "para qué sirve esto"),
     ("fr", "à quoi ça sert de savoir ça")],
)  # fmt: skip
def test_why_begins_a_question_about_the_question(language: str, typed: str) -> None:
    assert begins(typed, "why", language)


def test_a_why_about_them_is_another_question() -> None:
    assert not begins("why did they cancel on me", "why", "en")
    assert not begins("warum melden die sich nicht", "why", "de")
    assert begins("why?", "why", "en")


@pytest.mark.parametrize(
    ("language", "typed", "day", "hour"),
    [
        ("en", "actually it's on thursday", 4, None), ("en", "it's at 3pm not 2pm", None, 15),
        ("en", "no 3pm", None, 15), ("en", "it's 3 pm, not 2", None, 15), ("en", "will do it tomorrow at 9", 3, 9),
        ("en", "acme: new date is june 11 9:30", 11, 9), ("de", "nein warte, Donnerstag", 4, None),
        ("de", "es ist um 15 Uhr, nicht um 14 Uhr", None, 15), ("de", "mach ich morgen um 9", 3, 9),
        ("es", "es a las 15, no a las 14", None, 15), ("es", "espera, no, es el jueves", 4, None),
        ("fr", "c'est à 15h, pas à 14h", None, 15), ("fr", "attends non c'est jeudi", 4, None),
    ],
)  # fmt: skip
def test_the_time_of_a_correction(language: str, typed: str, day: int | None, hour: int | None) -> None:
    told = time_told(typed, setting(language), ("Acme",))
    assert told is not None
    assert told.day == (date(2026, 6, day) if day else None)
    assert (told.wall.hour if told.wall else None) == hour


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "dentist tomorrow at 9"), ("en", "globex: new date is june 11"), ("en", "monday or tuesday"),
        ("en", "they were nice"), ("de", "Zahnarzt morgen um 9"), ("es", "dentista mañana a las 9"),
        ("fr", "dentiste demain à 9h"),
    ],
)  # fmt: skip
def test_where_more_is_said_it_is_no_correction(language: str, typed: str) -> None:
    assert time_told(typed, setting(language), ("Acme",)) is None


def test_the_place_of_the_time_in_what_was_typed() -> None:
    typed = "  no 3pm"
    told = time_told(typed, setting("en"))
    assert told is not None
    assert (typed[told.start : told.end], told.wall) == ("3pm", time(15))


@pytest.mark.parametrize(
    ("language", "typed", "name"),
    [
        ("en", "wrong, I meant Globex", "Globex"), ("en", "not Acme but Globex", "Globex"),
        ("en", "it's Hooli Ltd", "Hooli Ltd"), ("de", "falsch, ich meinte Globex", "Globex"),
        ("de", "nicht Acme, sondern Globex AG", "Globex AG"), ("es", "me equivoqué, quise decir Globex", "Globex"),
        ("fr", "c'est Hooli, pas Acme", "Hooli"),
    ],
)  # fmt: skip
def test_the_name_that_was_meant(language: str, typed: str, name: str) -> None:
    assert name_told(typed, language, "Acme", marked=True) == name


@pytest.mark.parametrize(
    ("language", "typed"),
    [("en", "haha nice"), ("en", "thanks a lot"), ("de", "nein Quatsch Mist"), ("es", "qué bien"), ("fr", "ah super")],
)
def test_words_that_announce_no_name_are_none(language: str, typed: str) -> None:
    assert name_told(typed, language, "Acme", marked=True) == ""


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "nobody called me"), ("en", "they never showed up"), ("en", "the interviewer never joined the call"),
        ("en", "I got stood up"), ("de", "keiner hat angerufen"), ("de", "ich wurde versetzt"), ("de", "niemand kam"),
        ("es", "no llamó nadie"), ("es", "me dejaron plantada"), ("fr", "personne n'a appelé"),
        ("fr", "on m'a posé un lapin"),
    ],
)  # fmt: skip
def test_that_nobody_came(language: str, typed: str) -> None:
    assert nobody_came(typed, language) is True


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "they never called back"), ("en", "nobody asked about the gap"), ("en", "they didn't show any interest"),
        ("en", "nobody was there at first, but then it went well"), ("de", "niemand war unfreundlich"),
        ("de", "erst war niemand da, dann lief es gut"), ("es", "bien, nadie preguntó por eso"),
        ("fr", "personne n'a été désagréable"),
    ],
)  # fmt: skip
def test_that_somebody_came_all_the_same(language: str, typed: str) -> None:
    assert nobody_came(typed, language) is False


def test_to_have_waited_leaves_it_open() -> None:
    assert nobody_came("I waited 40 minutes", "en") is None
    assert nobody_came("hab eine Stunde gewartet", "de") is None


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "hm not sure"),
        ("en", "no idea tbh"),
        ("de", "ähm keine Ahnung ehrlich"),
        ("es", "pues ni idea"),
        ("fr", "euh j'en sais rien franchement"),
    ],
)
def test_fillers_around_a_plain_phrase_take_nothing_from_it(language: str, typed: str) -> None:
    assert says(typed, "unsure", language)


@pytest.mark.parametrize("typed", ["well done", "not sure about the salary", "hm ok", "tbh"])
def test_what_is_more_than_fillers_is_no_plain_phrase(typed: str) -> None:
    assert not any(says(typed, what, "en") for what in ("unsure", "done", "skip", "stop", "back", "later"))
