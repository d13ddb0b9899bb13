"""What was heard as values: how it is kept, which lead it is about, what is still asked, and when *Right* is old."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from flows.events import Typed
from flows.hearing.asking import questions_about
from flows.hearing.carry_out import ACTS
from flows.hearing.feelings import AT_ONCE
from flows.hearing.kept import HEARD, MOST_THINGS, read, written
from flows.hearing.missing import needs_day, needs_time
from flows.hearing.things import all_things, is_over, minutes_of, print_of, starts
from flows.hearing.which import can_happen, candidates, prefilled
from flows.talks.script import Scene
from flows.turn import Turn
from flows.understanding.heard import Heard, Saying
from flows.understanding.reading import Reading
from flows.values import InterviewStatus, Kind, Stage, Step, Talk, TalkKind
from tests.flows.life import TUESDAY, Life, a_lead, a_turn, an_interview

EVERYTHING = Heard(
    Saying.PLANNED,
    employer="Sample Corp",
    role="Analyst",
    person="Dana Example",
    email="dana@sample.example",
    source="referral",
    place="Room 4",
    mode=Kind.VIDEO,
    when=Reading(
        date(2026, 6, 4), time(10), date(2026, 6, 5), time(11, 30), 90, "Europe/Berlin", assumed=True,
        others=(date(2026, 4, 6),),
    ),
    topic="low",
    lead=7,
    near=(7, 9),
    theirs=True,
)  # fmt: skip
AT_TEN = Reading(date(2026, 6, 4), time(10))


def a_talk(turn: Turn, *heard: Heard, about: int | None = None) -> Talk:
    """A talk about what was heard, as it begins."""
    answers: Mapping[str, str] = prefilled(turn, heard, about=about)
    return Talk(90, TalkKind.HEARD, "check", TUESDAY, 91, TUESDAY, answers=answers)


def test_every_saying_is_read_back_or_answered_at_once_and_none_both() -> None:
    assert set(ACTS) | AT_ONCE == set(Saying)
    assert not set(ACTS) & AT_ONCE


def test_what_is_kept_is_read_as_it_was() -> None:
    least = Heard(Saying.NO)
    assert read(written((EVERYTHING, least))) == (EVERYTHING, least)
    assert read("") == ()


def test_where_it_stood_in_the_text_is_not_kept() -> None:
    told = replace(EVERYTHING, when=replace(AT_TEN, start=3, end=12))
    (kept,) = read(written((told,)))
    assert kept.when == AT_TEN


@pytest.mark.parametrize("name", ["x" * 500, "a\nb\tc", "🙂" * 200])
def test_a_name_is_kept_on_one_line_and_short(name: str) -> None:
    (kept,) = read(written((Heard(Saying.NO, employer=name),)))
    assert len(kept.employer) <= 80
    assert "\n" not in kept.employer


def test_no_more_things_are_kept_than_are_read_back() -> None:
    turn = a_turn()
    talk = a_talk(turn, *(Heard(Saying.APPLIED, employer=f"Sample {n}") for n in range(9)))
    assert len(all_things(turn, talk)) == MOST_THINGS


def test_a_lead_that_is_certain_is_taken() -> None:
    turn = a_turn(a_lead(), a_lead(id=5))
    assert a_talk(turn, Heard(Saying.NO, lead=5)).answers["which-1"] == "5"


def test_leads_that_may_be_meant_are_asked_about_although_one_would_do() -> None:
    turn = a_turn(a_lead())
    talk = a_talk(turn, Heard(Saying.NO, employer="Sample", near=(1,)))
    assert "which-1" not in talk.answers
    assert talk.answers["ask-which-1"]


def test_a_lead_that_is_gone_is_not_taken() -> None:
    turn = a_turn(a_lead(), a_lead(id=5))
    assert "which-1" not in a_talk(turn, Heard(Saying.NO, lead=77)).answers


def test_what_follows_is_about_the_same_lead() -> None:
    turn = a_turn(a_lead(), a_lead(id=5))
    talk = a_talk(turn, Heard(Saying.TOOK_PLACE, employer="Globex", when=AT_TEN), Heard(Saying.DECIDES_BY))
    first, second = all_things(turn, talk)
    assert (first.new, second.new, second.employer) == (True, True, "Globex")


def test_in_a_check_in_it_is_about_its_lead() -> None:
    turn = a_turn(a_lead(), a_lead(id=5))
    assert a_talk(turn, Heard(Saying.NO), about=5).answers["which-1"] == "5"


def test_the_likelier_leads_are_the_only_ones() -> None:
    offered = a_lead(Stage.OFFER, id=5)
    planned = a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN, id=6)
    turn = a_turn(a_lead(), offered, planned, an_interview("2026-06-04 10:00", id=8, lead=6))
    assert candidates(turn, Saying.ACCEPTED) == (offered,)
    assert candidates(turn, Saying.MOVED) == (planned,)
    assert candidates(turn, Saying.CALLED_OFF) == (planned,)
    assert candidates(turn, Saying.PHONED) == (a_lead(),)


@pytest.mark.parametrize("stage", Stage)
def test_what_can_happen_does_not_fail_when_it_is_carried_out(stage: Stage) -> None:
    for saying in ACTS:
        is_offered_and_carried_out_if_it_can_happen(stage, saying)


def is_offered_and_carried_out_if_it_can_happen(stage: Stage, saying: Saying) -> None:
    life = Life()
    step = Step.CHECK_IN if stage is Stage.INTERVIEW_PLANNED else Step.FIRST_FOLLOW_UP
    lead = a_lead(stage, step, came_from=Stage.WAITING if a_lead(stage).closed else None)
    life.state = replace(life.state, person=replace(life.state.person, last_id=100)).put(lead)
    if stage is Stage.INTERVIEW_PLANNED:
        life.state = life.state.put(an_interview("2026-06-04 10:00"))
    turn = Turn(life.state, life.now)
    when = replace(AT_TEN, day=date(2026, 6, 1)) if saying is Saying.TOOK_PLACE else AT_TEN
    told = Heard(saying, employer="Sample Corp", lead=1, when=when, person="Dana", mode=Kind.PHONE)
    answers = prefilled(turn, (told,))
    answers["clash-1"] = "moved"
    life.state = life.state.put(Talk(101, TalkKind.HEARD, "check", TUESDAY, 102, TUESDAY, answers=answers))
    life.state = replace(life.state, person=replace(life.state.person, last_id=200))
    life.types("well")
    right = [shown for shown in life.newest if shown.button.label.key == "right"]
    can = can_happen(lead, saying) and (saying is not Saying.CALLED_OFF or stage is Stage.INTERVIEW_PLANNED)
    answered_by = saying is Saying.OFFER and stage is Stage.OFFER  # a day told with it is when it is to be answered
    assert bool(right) is (can or answered_by)
    if right:
        life.presses_again(right[0])
        assert not {"not-possible-now", "heard-not-possible"} & set(life.keys)
        assert not [talk for talk in life.state.talks.values() if talk.kind is TalkKind.HEARD]


def test_only_what_is_missing_is_asked() -> None:
    turn = a_turn(a_lead())
    for told, day, hour in (
        (AT_TEN, False, False),
        (Reading(day=date(2026, 6, 4)), False, True),
        (Reading(wall=time(10)), True, False),
        (None, True, True),
        (replace(AT_TEN, others=(date(2026, 4, 6),)), True, False),
        (replace(AT_TEN, last=date(2026, 6, 8)), True, False),
        (replace(AT_TEN, day=date(2099, 1, 1)), True, False),
    ):
        (thing,) = all_things(turn, a_talk(turn, Heard(Saying.PLANNED, lead=1, when=told)))
        assert (needs_day(thing), needs_time(thing)) == (day, hour), told


def test_two_possible_days_are_both_offered() -> None:
    turn = a_turn(a_lead())
    told = replace(AT_TEN, day=date(2026, 7, 8), others=(date(2026, 8, 7),))
    talk = a_talk(turn, Heard(Saying.PLANNED, lead=1, when=told))
    question = next(q for q in questions_about("1") if q.name == "day-1")
    assert [option.value for option in question.options(Scene(turn, talk))] == ["2026-07-08", "2026-08-07"]


def test_the_days_of_a_week_that_was_told_are_offered() -> None:
    turn = a_turn(a_lead())
    told = Reading(date(2026, 6, 8), last=date(2026, 6, 12))
    talk = a_talk(turn, Heard(Saying.PLANNED, lead=1, when=told))
    question = next(q for q in questions_about("1") if q.name == "day-1")
    days = [option.value for option in question.options(Scene(turn, talk))]
    assert days == ["2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11", "2026-06-12"]


def test_a_promise_by_a_span_counts_to_its_end() -> None:
    turn = a_turn(a_lead())
    told = Reading(date(2026, 6, 8), last=date(2026, 6, 12))
    (thing,) = all_things(turn, a_talk(turn, Heard(Saying.DECIDES_BY, lead=1, when=told)))
    assert (thing.day, needs_day(thing)) == (date(2026, 6, 12), False)


def test_an_application_without_a_day_was_today_and_never_tomorrow() -> None:
    turn = a_turn()
    for told in (None, Reading(date(2026, 6, 9))):
        (thing,) = all_things(turn, a_talk(turn, Heard(Saying.APPLIED, employer="Sample Corp", when=told)))
        assert thing.day == date(2026, 6, 2)


def test_moved_to_three_keeps_the_day() -> None:
    turn = a_turn(a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN), an_interview("2026-06-04 10:00"))
    (thing,) = all_things(turn, a_talk(turn, Heard(Saying.MOVED, lead=1, when=Reading(wall=time(15)))))
    begins = starts(thing)
    assert begins is not None
    assert (begins.date(), begins.hour, needs_day(thing)) == (date(2026, 6, 4), 15, False)


def test_a_zone_that_was_told_is_that_of_the_interview() -> None:
    turn = a_turn(a_lead())
    told = replace(AT_TEN, zone="America/New_York")
    (thing,) = all_things(turn, a_talk(turn, Heard(Saying.PLANNED, lead=1, when=told)))
    begins = starts(thing)
    assert begins is not None
    assert begins.astimezone(UTC) == datetime(2026, 6, 4, 14, tzinfo=UTC)


def test_what_took_place_is_over_although_it_was_short() -> None:
    turn = a_turn(a_lead(), now=datetime(2026, 6, 4, 9, 20, tzinfo=UTC))
    (thing,) = all_things(turn, a_talk(turn, Heard(Saying.TOOK_PLACE, lead=1, when=AT_TEN)))
    begins = starts(thing)
    assert begins is not None
    assert (minutes_of(thing, begins), is_over(thing)) == (20, True)


def test_an_interview_that_was_called_off_is_not_the_one_that_was() -> None:
    off = an_interview("2026-06-01 10:00", status=InterviewStatus.CANCELLED)
    turn = a_turn(a_lead(), off)
    (thing,) = all_things(turn, a_talk(turn, Heard(Saying.TOOK_PLACE, lead=1)))
    assert starts(thing) is None
    assert needs_day(thing)


def test_the_print_changes_with_what_is_read_back_and_survives_the_store() -> None:
    turn = a_turn(a_lead())
    talk = a_talk(turn, Heard(Saying.PLANNED, lead=1, when=AT_TEN))
    before = print_of(turn, talk)
    assert print_of(turn, replace(talk, answers={name: str(value) for name, value in talk.answers.items()})) == before
    assert print_of(turn, replace(talk, answers={**talk.answers, "time-1": "11:00"})) != before
    assert print_of(a_turn(a_lead(version=1)), talk) != before
    abroad = a_turn(a_lead(), person=replace(turn.person, zone="Asia/Tokyo"))
    assert print_of(abroad, talk) != before


def test_what_an_employer_wrote_is_dropped_when_its_question_sleeps() -> None:
    life = Life()
    life.applies()
    life.acts(Typed("Lunch is at one, bring an umbrella", forwarded=True))
    assert life.state.talks
    life.acts(Typed("Dear Sam, unfortunately we decided to move forward with other candidates.", forwarded=True))
    assert any("unfortunately" in talk.answers.get("text", "") for talk in life.state.talks.values())
    life.waits(timedelta(days=4))
    life.commands("help")
    assert not life.state.talks


def test_what_is_kept_of_a_message_never_holds_the_message() -> None:
    life = Life()
    life.applies()
    life.types("Sample Corp rejected me, and the moon over the harbour was purple")
    (talk,) = life.state.talks.values()
    assert "purple" not in repr(talk)
    assert HEARD in talk.answers


LETTER = (
    "Dear Sam, thank you for your interest in the position. After careful consideration we have decided to move forward"
    " with other candidates. Kind regards, Dana Example"
)


@pytest.mark.parametrize("by_somebody", [True, False])
def test_a_text_that_was_asked_for_is_no_letter(by_somebody: bool) -> None:  # a parameter of the test
    life = Life()
    life.applies()
    life.state = replace(life.state, person=replace(life.state.person, last_id=200))
    asked = {"file": "f", "name": "cv.pdf", "left": "0"}
    life.state = life.state.put(Talk(101, TalkKind.RESUME_FILE, "next", TUESDAY, 102, TUESDAY, answers=asked))
    life.acts(Typed(LETTER, forwarded=by_somebody))
    assert [talk.kind for talk in life.state.talks.values()] in ([TalkKind.RESUME_FILE], [])
    assert "careful consideration" not in str(life.state)


def test_a_letter_with_a_low_word_is_met_and_then_asked_about() -> None:
    life = Life()
    life.applies()
    life.acts(Typed(f"{LETTER} I feel hopeless", forwarded=True))
    assert "care-lighter" in life.keys
    assert [talk.kind for talk in life.state.talks.values()] == [TalkKind.FORWARDED]
    assert life.lead.stage is Stage.APPLIED
