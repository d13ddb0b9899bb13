"""Which drafts fit which lead, and which facts they are made of."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from flows.coaching.draft_facts import deadline, missed, start
from flows.coaching.draft_kinds import KINDS, DraftKind, Fact, fitting, missing
from flows.lead import Move
from flows.values import CheckIn, Entry, InterviewStatus, Stage
from tests.flows.life import TUESDAY, a_lead, a_turn, an_interview

OVER = an_interview("2026-06-01T10:00", status=InterviewStatus.OVER)
PLANNED = an_interview("2026-06-03T10:00", id=3)
TALKED = CheckIn(7, 2, 1, TUESDAY, {"recall": "fine"})


def kinds_at(stage: Stage, *kept: Any, **lead: Any) -> set[DraftKind]:
    made = a_lead(stage, **lead)
    return set(fitting(a_turn(made, *kept), made))


@pytest.mark.parametrize(
    ("stage", "wanted", "unwanted"),
    [
        (Stage.APPLIED, {DraftKind.FIRST}, {DraftKind.THANKS, DraftKind.ACCEPT, DraftKind.SECOND, DraftKind.REJECTION}),
        (Stage.WAITING, {DraftKind.FIRST, DraftKind.PHONE}, {DraftKind.SECOND, DraftKind.ACCEPT, DraftKind.RECRUITER}),
        (Stage.FOLLOWED_UP, {DraftKind.SECOND, DraftKind.PHONE}, {DraftKind.FIRST, DraftKind.THANKS}),
        (Stage.QUIET, {DraftKind.SECOND, DraftKind.RECRUITER}, {DraftKind.FIRST, DraftKind.REJECTION}),
        (
            Stage.OFFER,
            {DraftKind.ACCEPT, DraftKind.DECLINE, DraftKind.MORE_TIME},
            {DraftKind.FIRST, DraftKind.WITHDRAW, DraftKind.COMPETING},
        ),
        (Stage.TURNED_DOWN, {DraftKind.REJECTION, DraftKind.RECRUITER}, {DraftKind.FIRST, DraftKind.WITHDRAW}),
        (Stage.ACCEPTED, set(), set(DraftKind)),
    ],
)
def test_the_kinds_that_fit_a_stage_are_offered(stage: Stage, wanted: set[DraftKind], unwanted: set[DraftKind]) -> None:
    found = kinds_at(stage)
    assert wanted <= found
    assert not unwanted & found


def test_every_kind_is_offered_first_somewhere() -> None:
    offered = set()
    for stage in Stage:
        offer = a_lead(Stage.OFFER, id=9)
        offered |= kinds_at(stage, OVER, PLANNED, offer, source="recruiter")
    assert offered == set(DraftKind)


def test_another_offer_is_likely_only_when_another_lead_has_one() -> None:
    assert DraftKind.COMPETING not in kinds_at(Stage.WAITING)
    assert DraftKind.COMPETING not in kinds_at(Stage.WAITING, a_lead(Stage.ACCEPTED, id=9))
    assert DraftKind.COMPETING in kinds_at(Stage.WAITING, a_lead(Stage.OFFER, id=9))


def test_the_agency_is_asked_only_of_what_came_through_it() -> None:
    assert DraftKind.AGENCY in kinds_at(Stage.WAITING, source="recruiter")
    assert DraftKind.AGENCY not in kinds_at(Stage.WAITING, source="website")


def test_an_interview_that_was_talked_about_was_no_no_show() -> None:
    assert DraftKind.NO_SHOW in kinds_at(Stage.WAITING, OVER)
    assert DraftKind.NO_SHOW not in kinds_at(Stage.WAITING, OVER, TALKED)
    assert DraftKind.NO_SHOW not in kinds_at(Stage.INTERVIEW_PLANNED, an_interview("2026-06-03T10:00"))
    assert DraftKind.NO_SHOW not in kinds_at(Stage.WAITING, replace(OVER, status=InterviewStatus.CANCELLED))


def test_another_time_is_asked_for_only_while_one_is_planned() -> None:
    assert DraftKind.MOVE in kinds_at(Stage.INTERVIEW_PLANNED, PLANNED)
    assert DraftKind.MOVE not in kinds_at(Stage.INTERVIEW_PLANNED, OVER)
    assert DraftKind.MORE_TIME not in kinds_at(Stage.INTERVIEW_PLANNED, PLANNED)


def test_a_no_show_is_likely_for_three_days() -> None:
    lead = a_lead()
    at = OVER.starts
    assert DraftKind.NO_SHOW in fitting(a_turn(lead, OVER, now=at + timedelta(days=3)), lead)
    assert DraftKind.NO_SHOW not in fitting(a_turn(lead, OVER, now=at + timedelta(days=3, minutes=1)), lead)
    assert missed(a_turn(lead, OVER, now=at), lead) == OVER
    assert missed(a_turn(lead, OVER, now=at - timedelta(minutes=1)), lead) is None


def test_facts_are_missing_only_where_they_are_needed() -> None:
    lead = a_lead()
    turn = a_turn(lead)
    needed = {kind: missing(turn, lead, kind) for kind in DraftKind if missing(turn, lead, kind)}
    assert needed == {DraftKind.COMPETING: (Fact.DEADLINE,), DraftKind.NO_SHOW: (Fact.AGREED,)}
    assert missing(turn, lead, DraftKind.ACCEPT, also_asked=True) == (Fact.START,)
    assert missing(turn, lead, DraftKind.MORE_TIME, also_asked=True) == (Fact.ANSWER,)
    assert missing(a_turn(lead, OVER), lead, DraftKind.NO_SHOW) == ()


def test_a_deadline_counts_for_every_lead_until_it_is_past() -> None:
    told = Entry(50, 9, TUESDAY, "competing", {"day": "2026-06-12"})
    lead = a_lead()
    assert deadline(a_turn(lead, told), lead) == date(2026, 6, 12)
    assert deadline(a_turn(lead, told, now=TUESDAY + timedelta(days=10)), lead) == date(2026, 6, 12)
    assert deadline(a_turn(lead, told, now=TUESDAY + timedelta(days=11)), lead) is None
    assert deadline(a_turn(lead), lead) is None


def test_a_first_day_counts_for_its_own_lead() -> None:
    lead = a_lead()
    assert start(a_turn(lead, Entry(50, 9, TUESDAY, "starts", {"day": "2026-07-01"})), lead) is None
    assert start(a_turn(lead, Entry(50, 1, TUESDAY, "starts", {"day": "2026-07-01"})), lead) == date(2026, 7, 1)


def test_each_row_of_the_table_names_moves_that_its_stages_allow() -> None:
    sent = {kind: row.sent for kind, row in KINDS.items() if row.sent}
    assert set(DraftKind) - set(sent) == {DraftKind.RECRUITER, DraftKind.MOVE, DraftKind.MORE_TIME}
    assert all(set(row.moves) <= set(Move) for row in sent.values())
