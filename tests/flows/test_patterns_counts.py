"""What happened, counted: from the timeline, without what was taken back; and the time to an answer (A6)."""

from datetime import timedelta

import pytest

from flows.coaching.counts import (
    LEAST_TIMES,
    Funnel,
    Held,
    History,
    Times,
    by_kind,
    by_source,
    effective,
    funnel,
    histories,
    median_time,
    times,
    week,
)
from flows.values import Entry, InterviewStatus, Kind, Stage
from tests.flows.made_lives import LONG_AGO, NOW, MadeLife


def counted(made: MadeLife) -> tuple[History, ...]:
    return histories(made.state, NOW)


def days(count: int) -> timedelta:
    return timedelta(days=count)


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        ("offered", "offered"),
        ("offered taken-back", ""),
        ("heard offered taken-back", "heard"),
        ("offered taken-back taken-back", "offered"),
        ("offered taken-back taken-back taken-back", ""),
        ("offered note taken-back", "note"),
        ("offered taken-back wrote", "wrote"),
        ("taken-back", ""),
    ],
)
def test_what_was_taken_back_did_not_happen(lines: str, left: str) -> None:
    timeline = [Entry(at, 1, NOW + days(at), what) for at, what in enumerate(lines.split())]
    assert " ".join(entry.what for entry in effective(timeline)) == left


def test_a_day_named_with_an_answer_is_taken_back_with_it() -> None:
    timeline = [Entry(1, 1, NOW, "heard"), Entry(2, 1, NOW, "promised"), Entry(3, 1, NOW + days(1), "taken-back")]
    assert [entry.what for entry in effective(timeline)] == ["promised"]


def test_the_funnel_counts_leads_not_interviews() -> None:
    made = MadeLife()
    made.lead(Stage.APPLIED)
    made.lead(Stage.TURNED_DOWN)
    made.lead(Stage.WAITING, interviews=1)
    made.lead(Stage.OFFER, interviews=3)
    assert funnel(counted(made)) == Funnel(leads=4, answered=3, interviews=2, further=1, offers=1)


def test_a_cancelled_interview_is_none() -> None:
    made = MadeLife()
    lead = made.lead(Stage.WAITING)
    interview = made.interview(lead, LONG_AGO + days(5))
    made.state = made.state.put(type(interview)(**{f: getattr(interview, f) for f in interview.__dataclass_fields__}
                                                | {"status": InterviewStatus.CANCELLED}))  # fmt: skip
    assert funnel(counted(made)) == Funnel(leads=1, answered=0, interviews=0, further=0, offers=0)


def test_sources_are_counted_apart_and_unknown_ones_left_out() -> None:
    made = MadeLife()
    made.lead(Stage.APPLIED, source="website")
    made.lead(Stage.WAITING, interviews=1, source="website")
    made.lead(Stage.WAITING, interviews=1, source="referral")
    made.lead(Stage.WAITING, interviews=1)
    sources = by_source(counted(made))
    assert list(sources) == ["website", "referral"]
    assert (sources["website"].leads, sources["website"].interviews) == (2, 1)


def test_an_interview_went_on_if_there_was_another_round_or_an_offer() -> None:
    made = MadeLife()
    first = made.lead(Stage.TURNED_DOWN)
    made.interview(first, LONG_AGO, Kind.PHONE)
    made.interview(first, LONG_AGO + days(7), Kind.VIDEO)
    made.interview(made.lead(Stage.WAITING), LONG_AGO, Kind.VIDEO)
    made.interview(made.lead(Stage.OFFER), LONG_AGO, Kind.VIDEO)
    assert by_kind(counted(made)) == {Kind.VIDEO: Held(3, 1, 1), Kind.PHONE: Held(1, 1, 0)}


def test_the_time_to_an_answer_runs_from_the_application_and_from_each_interview() -> None:
    made = MadeLife()
    lead = made.lead(Stage.WAITING, employer="Sample Corp")
    made.note(lead, "planned", LONG_AGO + days(6))
    made.interview(lead, LONG_AGO + days(10))
    made.note(lead, "interviewed", LONG_AGO + days(10))
    made.note(lead, "wrote", LONG_AGO + days(17))
    made.note(lead, "heard", LONG_AGO + days(19))
    made.note(lead, "heard", LONG_AGO + days(30))
    (history,) = counted(made)
    assert history.spans == (6, 9)
    assert (history.waiting, history.told) == (None, None)
    assert times((history,)) == (Times("Sample Corp", 8, 0),)


def test_silence_is_counted_until_the_lead_is_closed() -> None:
    made = MadeLife()
    made.lead(Stage.LET_GO, employer="Example Ltd")
    made.lead(Stage.APPLIED, employer="Sample Corp")
    assert [(history.waiting, history.told) for history in counted(made)] == [(28, False), (80, None)]
    assert times(counted(made)) == (Times("Sample Corp", None, 80), Times("Example Ltd", None, 28))


def test_an_interview_told_of_afterwards_was_an_answer_on_a_day_unknown() -> None:
    made = MadeLife()
    made.lead(Stage.WAITING, interviews=1)
    (history,) = counted(made)
    assert (history.answered, history.spans, history.waiting) == (True, (), 73)


def test_two_leads_at_one_employer_share_their_time() -> None:
    made = MadeLife()
    for employer, after in (("Sample Corp", 2), ("sample corp", 10)):
        made.note(made.lead(Stage.WAITING, employer=employer), "heard", LONG_AGO + days(after))
    assert times(counted(made)) == (Times("Sample Corp", 6, 0),)


def test_the_usual_time_is_said_from_five_answers_on() -> None:
    made = MadeLife()
    for after in (1, 3, 5, 9):
        made.note(made.lead(Stage.WAITING), "heard", LONG_AGO + days(after))
    assert median_time(counted(made)) is None
    made.note(made.lead(Stage.WAITING), "heard", LONG_AGO + days(30))
    assert LEAST_TIMES == 5
    assert median_time(counted(made)) == 5


def test_the_week_counts_what_happened_in_it_and_nothing_older() -> None:
    made = MadeLife()
    old = made.lead(Stage.WAITING, interviews=1)
    made.note(old, "heard", NOW - days(8))
    assert not week(made.state, NOW - days(7), NOW).anything
    made.note(old, "heard", NOW - days(2))
    made.note(old, "wrote", NOW - days(1))
    made.note(old, "taken-back", NOW - days(1))
    made.lead(Stage.APPLIED, applied=NOW - days(3))
    made.interview(old, NOW - days(4))
    done = week(made.state, NOW - days(7), NOW)
    assert (done.applications, done.interviews, done.answers, done.messages, done.closed) == (1, 1, 1, 0, 0)
