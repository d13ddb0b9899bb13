"""What is moved to another day: which day is meant when only a weekday is named, and the hour that stays as it was."""

from datetime import date, time

import pytest

from flows.hearing.kept import HEARD, read, written
from flows.hearing.missing import needs_day, needs_time
from flows.hearing.things import all_things, starts
from flows.hearing.which import prefilled
from flows.turn import Turn
from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning import understand
from flows.understanding.reading import Reading, Setting
from flows.values import Stage, Step, Talk, TalkKind
from tests.flows.life import TUESDAY, a_lead, a_turn, an_interview

SENTENCES = {
    "en": "my interview at Sample Corp got moved to wednesday, same time",
    "de": "das Gespräch bei Sample Corp wurde auf Mittwoch verschoben, gleiche Zeit",
    "es": "han cambiado la entrevista con Sample Corp al miércoles a la misma hora",
    "fr": "l'entretien chez Sample Corp est décalé à mercredi, même heure",
}


def a_talk(turn: Turn, *heard: Heard) -> Talk:
    """A talk about what was heard, as it begins."""
    return Talk(90, TalkKind.HEARD, "check", TUESDAY, 91, TUESDAY, answers=prefilled(turn, heard))


def planned_on(day: str) -> Turn:
    """Sample Corp with an interview planned on a day at three."""
    return a_turn(a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN), an_interview(f"{day} 15:00"))


@pytest.mark.parametrize("language", SENTENCES)
def test_the_same_time_is_heard_in_every_language(language: str) -> None:
    (heard,) = understand(SENTENCES[language], Setting(TUESDAY, language), (a_lead(),))
    assert heard.saying is Saying.MOVED
    assert heard.when is not None
    assert (heard.when.day, heard.when.wall, heard.when.named) == (date(2026, 6, 3), None, True)
    assert heard.when.same_hour
    assert heard.lead == 1


def test_at_the_same_time_keeps_the_hour_and_asks_for_none() -> None:
    turn = planned_on("2026-06-04")
    told = Reading(date(2026, 6, 5), same_hour=True)
    (thing,) = all_things(turn, a_talk(turn, Heard(Saying.MOVED, lead=1, when=told)))
    begins = starts(thing)
    assert begins is not None
    assert (begins.date(), begins.hour) == (date(2026, 6, 5), 15)
    assert not needs_time(thing)
    assert not needs_day(thing)


def test_another_day_without_an_hour_still_asks_for_it() -> None:
    turn = planned_on("2026-06-04")
    (thing,) = all_things(turn, a_talk(turn, Heard(Saying.MOVED, lead=1, when=Reading(date(2026, 6, 5)))))
    assert needs_time(thing)
    assert starts(thing) is None


def test_at_the_same_time_of_nothing_planned_asks_for_the_hour() -> None:
    turn = a_turn(a_lead())
    told = Reading(date(2026, 6, 5), same_hour=True)
    (thing,) = all_things(turn, a_talk(turn, Heard(Saying.MOVED, lead=1, when=told)))
    assert needs_time(thing)


def test_a_weekday_before_the_old_day_can_be_the_one_after_it() -> None:
    turn = planned_on("2026-06-09")
    told = Reading(date(2026, 6, 3), time(10), named=True)
    (thing,) = all_things(turn, a_talk(turn, Heard(Saying.MOVED, lead=1, when=told)))
    assert thing.when.others == (date(2026, 6, 10),)
    assert needs_day(thing)


@pytest.mark.parametrize(("old", "named"), [("2026-06-04", True), ("2026-06-09", False)])
def test_a_day_that_is_certain_is_not_asked(old: str, named: bool) -> None:
    turn = planned_on(old)
    told = Reading(date(2026, 6, 3), time(10), named=named)
    (thing,) = all_things(turn, a_talk(turn, Heard(Saying.MOVED, lead=1, when=told)))
    assert thing.when.others == ()
    assert not needs_day(thing)


def test_the_same_hour_is_kept_over_a_restart() -> None:
    heard = Heard(Saying.MOVED, lead=1, when=Reading(date(2026, 6, 5), same_hour=True))
    assert read(written((heard,))) == (heard,)
    assert HEARD in prefilled(planned_on("2026-06-04"), (heard,))
