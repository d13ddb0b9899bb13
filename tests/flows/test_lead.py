"""The life of a lead: every stage times every move, its destination written out; all else is illegal."""

from dataclasses import replace

import pytest

from flows.errors import IllegalMove
from flows.lead import RULEBOOK, Move, allowed, move
from flows.moves import happen
from flows.values import ENDS, OPEN_STAGES, Lead, Stage, Step
from tests.flows.life import a_lead, a_turn

MATRIX = """
                  | planned           | interviewed | called-off | heard             | wrote       | phoned | went-quiet
applied           | interview-planned | waiting     | -          | waiting           | followed-up | called | quiet
interview-planned | interview-planned | waiting     | waiting    | interview-planned | -           | -      | -
waiting           | interview-planned | waiting     | -          | waiting           | followed-up | called | quiet
followed-up       | interview-planned | waiting     | -          | waiting           | followed-up | called | quiet
called            | interview-planned | waiting     | -          | waiting           | called      | called | quiet
quiet             | interview-planned | waiting     | -          | waiting           | followed-up | called | -
offer             | -                 | -           | -          | -                 | -           | -      | -
accepted          | -                 | -           | -          | -                 | -           | -      | -
turned-down       | -                 | -           | -          | waiting           | -           | -      | -
withdrawn         | -                 | -           | -          | waiting           | -           | -      | -
let-go            | -                 | -           | -          | waiting           | -           | -      | -

                  | offered | accepted | turned-down | withdrew  | let-go
applied           | offer   | -        | turned-down | withdrawn | let-go
interview-planned | offer   | -        | turned-down | withdrawn | let-go
waiting           | offer   | -        | turned-down | withdrawn | let-go
followed-up       | offer   | -        | turned-down | withdrawn | let-go
called            | offer   | -        | turned-down | withdrawn | let-go
quiet             | offer   | -        | turned-down | withdrawn | let-go
offer             | -       | accepted | turned-down | withdrawn | -
accepted          | -       | -        | turned-down | -         | -
turned-down       | -       | -        | -           | -         | -
withdrawn         | -       | -        | -           | -         | -
let-go            | -       | -        | -           | -         | -
"""
"""Where each move leads while no other interview is planned; ``-``: it is not possible. Reopening stands below."""

WHILE_ANOTHER_IS_PLANNED = """
                  | interviewed       | called-off        | heard
applied           | interview-planned | -                 | waiting
interview-planned | interview-planned | interview-planned | interview-planned
waiting           | interview-planned | -                 | waiting
followed-up       | interview-planned | -                 | waiting
called            | interview-planned | -                 | waiting
quiet             | interview-planned | -                 | waiting
offer             | -                 | -                 | -
accepted          | -                 | -                 | -
turned-down       | -                 | -                 | interview-planned
withdrawn         | -                 | -                 | interview-planned
let-go            | -                 | -                 | interview-planned
"""
"""What is different then; all other moves lead where they lead without it."""

REOPENED = {
    Stage.OFFER: OPEN_STAGES,
    Stage.TURNED_DOWN: OPEN_STAGES,
    Stage.WITHDRAWN: OPEN_STAGES,
    Stage.LET_GO: OPEN_STAGES,
    Stage.ACCEPTED: (Stage.OFFER,),
}
"""Which stages an end leads back to: the one that it was reached from."""

Cells = dict[tuple[Stage, Move], Stage | None]


def read(matrix: str) -> Cells:
    """The cells of a table as it is drawn."""
    cells: Cells = {}
    for block in matrix.strip("\n").split("\n\n"):
        head, *rows = [[cell.strip() for cell in line.split("|")] for line in block.splitlines()]
        for name, *row in rows:
            for event, dest in zip(head[1:], row, strict=True):
                cells[Stage(name), Move(event)] = None if dest == "-" else Stage(dest)
    return cells


def moves_from(stage: Stage, *, another_planned: bool = False) -> dict[Move, Stage | None]:
    """Where each move leads from a stage."""
    cells = read(MATRIX) | (read(WHILE_ANOTHER_IS_PLANNED) if another_planned else {})
    return {event: dest for (at, event), dest in cells.items() if at is stage}


def reached(lead: Lead, event: Move, *, another_planned: bool = False) -> Stage | None:
    """The stage that a move leads to; ``None`` where it is illegal."""
    try:
        return move(lead, event, another_planned=another_planned).stage
    except IllegalMove:
        return None


def test_the_matrix_holds_every_stage_and_every_move() -> None:
    assert set(read(MATRIX)) == {(stage, event) for stage in Stage for event in Move if event is not Move.REOPENED}


@pytest.mark.parametrize("stage", Stage)
def test_a_move_leads_where_the_matrix_says(stage: Stage) -> None:
    lead, wanted = a_lead(stage), moves_from(stage)
    assert {event: reached(lead, event) for event in wanted} == wanted
    assert lead == a_lead(stage)


@pytest.mark.parametrize("stage", Stage)
def test_a_move_leads_where_the_matrix_says_while_another_interview_is_planned(stage: Stage) -> None:
    lead, wanted = a_lead(stage), moves_from(stage, another_planned=True)
    assert {event: reached(lead, event, another_planned=True) for event in wanted} == wanted


@pytest.mark.parametrize("stage", Stage)
def test_an_end_can_be_undone_to_where_it_was_reached_from(stage: Stage) -> None:
    undone = {came: reached(a_lead(stage, came_from=came), Move.REOPENED) for came in (None, *Stage)}
    if stage is Stage.ACCEPTED:
        assert set(undone.values()) == {Stage.OFFER}
    else:
        assert undone == {came: came if came in REOPENED.get(stage, ()) else None for came in undone}


@pytest.mark.parametrize("stage", [stage for stage in Stage if any(moves_from(stage).values())])
def test_a_move_changes_the_stage_and_where_an_end_was_reached_from_and_nothing_else(stage: Stage) -> None:
    lead = a_lead(stage, came_from=Stage.CALLED if stage in ENDS else None)
    for event, dest in moves_from(stage).items():
        if dest is None:
            continue
        moved = move(lead, event)
        assert replace(moved, stage=lead.stage, came_from=lead.came_from) == lead, event
        ended = stage if stage in OPEN_STAGES else Stage.CALLED
        assert moved.came_from is (None if dest in OPEN_STAGES else ended), event


@pytest.mark.parametrize("stage", [Stage.WAITING, Stage.QUIET, Stage.APPLIED])
def test_through_offer_and_acceptance_the_way_back_is_remembered(stage: Stage) -> None:
    lead = move(move(a_lead(stage), Move.OFFERED), Move.ACCEPTED)
    offered = move(lead, Move.REOPENED)
    assert (offered.stage, offered.came_from) == (Stage.OFFER, stage)
    assert move(offered, Move.REOPENED).stage is stage
    assert move(move(lead, Move.TURNED_DOWN), Move.REOPENED).stage is stage


@pytest.mark.parametrize("stage", Stage)
def test_the_card_is_offered_the_moves_that_the_matrix_allows(stage: Stage) -> None:
    wanted = {event for (at, event), dest in read(MATRIX).items() if at is stage and dest}
    assert set(allowed(a_lead(stage))) == wanted | ({Move.REOPENED} if stage in ENDS else set())


@pytest.mark.parametrize("stage", Stage)
def test_what_is_illegal_changes_nothing_on_the_workbench(stage: Stage) -> None:
    lead = a_lead(stage, Step.LOOK)
    legal = {event for event, dest in moves_from(stage).items() if dest}
    for event in set(Move) - legal - ({Move.REOPENED} if stage is Stage.ACCEPTED else set()):
        turn = a_turn(lead)
        before = turn.state
        with pytest.raises(IllegalMove, match=f"(?s)(?=.*{event})(?=.*{stage})"):
            happen(turn, lead, event)
        assert turn.state is before
        assert turn.effects == []


def test_every_stage_can_be_reached_and_none_is_a_dead_end() -> None:
    reached = {rule.dest for rule in RULEBOOK.rules}
    assert reached == set(Stage)
    assert all(RULEBOOK.events(stage) for stage in Stage)
