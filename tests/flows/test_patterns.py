"""Where things stop: from counts, with what chance allows, and never too early (A10, A14)."""

from collections.abc import Iterable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.coaching.counts import histories
from flows.coaching.patterns import FEW, LEAST, Gate, Place, Verdict, Z, best_source, gates, pattern, wilson
from flows.values import Stage
from tests.flows.made_lives import LONG_AGO, NOW, MadeLife

SILENT, NO, QUIET = Stage.APPLIED, Stage.TURNED_DOWN, Stage.QUIET


def life(*leads: tuple[Stage, int], count: int = 1) -> MadeLife:
    """A life with these leads: where each is, and after how many interviews."""
    made = MadeLife()
    for _ in range(count):
        for stage, interviews in leads:
            made.lead(stage, interviews=interviews)
    return made


def judged(made: MadeLife) -> tuple[Gate, Gate]:
    return gates(made.state.person, histories(made.state, NOW), NOW)


def verdicts(made: MadeLife) -> tuple[Verdict, ...]:
    return tuple(gate.verdict for gate in judged(made))


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (life(), (Verdict.EARLY, Verdict.EARLY)),
        (life((SILENT, 0), count=7), (Verdict.EARLY, Verdict.EARLY)),
        (life((SILENT, 0), count=8), (Verdict.STOPS, Verdict.EARLY)),
        (life((NO, 0), count=8), (Verdict.STOPS, Verdict.EARLY)),
        (life((NO, 1), count=3), (Verdict.EARLY, Verdict.EARLY)),
        (life((NO, 1), count=4), (Verdict.EARLY, Verdict.STOPS)),
        (life((QUIET, 2), count=4), (Verdict.EARLY, Verdict.STOPS)),
        (life((NO, 1), (NO, 1), (Stage.OFFER, 1), (Stage.OFFER, 2)), (Verdict.EARLY, Verdict.OPEN)),
        (life((NO, 1), (SILENT, 0), count=4), (Verdict.OPEN, Verdict.STOPS)),
        (life((Stage.OFFER, 1), (SILENT, 0), count=4), (Verdict.OPEN, Verdict.OPEN)),
    ],
)
def test_a_place_is_judged_by_its_settled_leads(made: MadeLife, expected: tuple[Verdict, ...]) -> None:
    assert verdicts(made) == expected


def test_where_both_stop_the_earlier_place_is_named() -> None:
    made = life(*[(SILENT, 0)] * 30, *[(NO, 1)] * 4)
    assert verdicts(made) == (Verdict.STOPS, Verdict.STOPS)
    found = pattern(made.state, NOW)
    assert found is not None
    assert (found.key, found.times, found.of) == (Place.RESUME, 4, 34)


def test_where_nothing_stops_there_is_no_pattern() -> None:
    assert pattern(life((Stage.OFFER, 1), (SILENT, 0), count=4).state, NOW) is None


def test_what_is_within_the_normal_window_does_not_count() -> None:
    made = MadeLife()
    for days in range(20, 28):
        made.lead(SILENT, applied=NOW - timedelta(days=days))
    assert judged(made)[0].of == 0
    made.lead(SILENT, applied=NOW - timedelta(days=28))
    assert judged(made)[0].of == 1


def test_the_public_sector_has_twice_the_window() -> None:
    made = MadeLife()
    made.lead(SILENT, applied=NOW - timedelta(days=40), public=True)
    made.lead(SILENT, applied=NOW - timedelta(days=57), public=True)
    assert judged(made)[0].of == 1


def test_what_the_person_ended_says_nothing_of_the_employers() -> None:
    made = life((Stage.WITHDRAWN, 0), (Stage.WITHDRAWN, 1))
    resume, interview = judged(made)
    assert (resume.passed, resume.of) == (1, 1)
    assert interview.of == 0


def test_a_lead_told_of_with_its_interview_is_no_evidence_for_the_resume() -> None:
    made = MadeLife()
    made.lead(NO, applied=None, interviews=1)
    resume, interview = judged(made)
    assert resume.of == 0
    assert (interview.passed, interview.of) == (0, 1)


def test_an_interview_that_waits_for_word_does_not_count_before_a_month() -> None:
    made = MadeLife()
    lead = made.lead(Stage.WAITING, interviews=1)
    fresh = made.lead(Stage.WAITING, applied=NOW - timedelta(days=20), interviews=1)
    assert (lead.last_contact, fresh.closed) == (LONG_AGO, False)
    assert judged(made)[1].of == 1


def test_an_offer_that_was_taken_back_by_the_employer_was_an_offer() -> None:
    made = MadeLife()
    lead = made.lead(NO, interviews=1)
    made.note(lead, "offered", LONG_AGO + timedelta(days=20))
    assert (judged(made)[1].passed, judged(made)[1].of) == (1, 1)


def test_an_offer_pressed_by_mistake_was_none() -> None:
    made = MadeLife()
    lead = made.lead(QUIET, interviews=1)
    made.note(lead, "offered", NOW - timedelta(days=2))
    made.note(lead, "taken-back", NOW - timedelta(days=2))
    assert (judged(made)[1].passed, judged(made)[1].of) == (0, 1)


def test_a_source_is_named_only_when_it_is_clearly_ahead() -> None:
    made = MadeLife()
    for _ in range(3):
        made.lead(NO, interviews=1, source="referral")
    for _ in range(4):
        made.lead(SILENT, source="website")
    assert best_source(made.state.person, histories(made.state, NOW), NOW) is None
    made.lead(SILENT, source="website")
    best = best_source(made.state.person, histories(made.state, NOW), NOW)
    assert best is not None
    assert (best[0], best[1].passed, best[1].of, best[2].passed, best[2].of) == ("referral", 3, 3, 0, 5)


@pytest.mark.parametrize(
    ("passed", "of", "low", "high"),
    [(0, 1, 0, 0.730), (0, 8, 0, 0.253), (1, 11, 0.021, 0.323), (5, 10, 0.269, 0.731), (4, 4, 0.596, 1)],
)
def test_the_interval_of_a_few_is_wide_and_of_none_unknown(passed: int, of: int, low: float, high: float) -> None:
    assert wilson(passed, of) == pytest.approx((low, high), abs=0.001)
    assert wilson(0, 0) == (0, 1)


@given(of=st.integers(1, 200), data=st.data())
def test_the_interval_holds_the_share_and_stays_within_zero_and_one(of: int, data: st.DataObject) -> None:
    passed = data.draw(st.integers(0, of))
    low, high = wilson(passed, of)
    assert 0 <= low <= passed / of <= high <= 1
    for end in (low, high):  # what Wilson's interval is: the shares that this count is just Z deviations away from
        assert (passed / of - end) ** 2 * of == pytest.approx(Z * Z * end * (1 - end), abs=1e-6) or end in (0, 1)
    assert wilson(of - passed, of) == pytest.approx((1 - high, 1 - low))
    assert wilson(passed * 2, of * 2)[1] - wilson(passed * 2, of * 2)[0] < high - low


STAGES = st.sampled_from([SILENT, NO, QUIET, Stage.WAITING, Stage.OFFER, Stage.WITHDRAWN, Stage.LET_GO])


@given(st.lists(st.tuples(STAGES, st.integers(0, 3)), max_size=25))
def test_nothing_is_claimed_below_the_count_or_without_a_clear_interval(
    leads: Iterable[tuple[Stage, int]],
) -> None:
    made = life(*leads)
    found = pattern(made.state, NOW)
    for gate in judged(made):
        assert 0 <= gate.passed <= gate.of <= len(made.state.leads)
        if gate.verdict is Verdict.STOPS:
            assert gate.of >= LEAST[gate.place]
            assert gate.passed / gate.of < wilson(gate.passed, gate.of)[1] < FEW[gate.place]
    if found is not None:
        (stopped,) = [gate for gate in judged(made) if gate.place == found.key]
        assert stopped.verdict is Verdict.STOPS
        assert (found.times, found.of) == (stopped.passed, stopped.of)
