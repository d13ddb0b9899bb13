"""The life of a lead: every stage times every move, its destination written out; all else is illegal."""

from dataclasses import replace

import pytest

from flows.errors import IllegalMove
from flows.lead import RULEBOOK, Move, allowed, move
from flows.moves import happen
from flows.values import ENDS, OPEN_STAGES, Stage, Step
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


def cases(matrix: str) -> list[tuple[Stage, Move, Stage | None]]:
    return [(stage, event, dest) for (stage, event), dest in read(matrix).items()]


def test_the_matrix_holds_every_stage_and_every_move() -> None:
    assert set(read(MATRIX)) == {(stage, event) for stage in Stage for event in Move if event is not Move.REOPENED}


@pytest.mark.parametrize(("stage", "event", "dest"), cases(MATRIX))
def test_a_move_leads_where_the_matrix_says(stage: Stage, event: Move, dest: Stage | None) -> None:
    lead = a_lead(stage)
    if dest is None:
        with pytest.raises(IllegalMove):
            move(lead, event)
        assert lead == a_lead(stage)
    else:
        assert move(lead, event).stage is dest


@pytest.mark.parametrize(
    ("stage", "event", "dest"),
    [(*cell, dest) for cell, dest in {**read(MATRIX), **read(WHILE_ANOTHER_IS_PLANNED)}.items()],
)
def test_a_move_leads_where_the_matrix_says_while_another_interview_is_planned(
    stage: Stage, event: Move, dest: Stage | None
) -> None:
    lead = a_lead(stage)
    if dest is None:
        with pytest.raises(IllegalMove):
            move(lead, event, another_planned=True)
    else:
        assert move(lead, event, another_planned=True).stage is dest


@pytest.mark.parametrize("came_from", [None, *Stage])
@pytest.mark.parametrize("stage", Stage)
def test_an_end_can_be_undone_to_where_it_was_reached_from(stage: Stage, came_from: Stage | None) -> None:
    lead = a_lead(stage, came_from=came_from)
    if stage is Stage.ACCEPTED:
        assert move(lead, Move.REOPENED).stage is Stage.OFFER
    elif came_from in REOPENED.get(stage, ()):
        assert move(lead, Move.REOPENED).stage is came_from
    else:
        with pytest.raises(IllegalMove):
            move(lead, Move.REOPENED)


@pytest.mark.parametrize(("stage", "event", "dest"), cases(MATRIX))
def test_a_move_changes_the_stage_and_where_an_end_was_reached_from_and_nothing_else(
    stage: Stage, event: Move, dest: Stage | None
) -> None:
    if dest is None:
        return
    lead = a_lead(stage, came_from=Stage.CALLED if stage in ENDS else None)
    moved = move(lead, event)
    assert replace(moved, stage=lead.stage, came_from=lead.came_from) == lead
    if dest in OPEN_STAGES:
        assert moved.came_from is None
    elif stage in OPEN_STAGES:
        assert moved.came_from is stage
    else:
        assert moved.came_from is Stage.CALLED


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
@pytest.mark.parametrize("event", Move)
def test_what_is_illegal_changes_nothing_on_the_workbench(stage: Stage, event: Move) -> None:
    lead = a_lead(stage, Step.LOOK)
    if read(MATRIX).get((stage, event)) or (stage, event) == (Stage.ACCEPTED, Move.REOPENED):
        return
    turn = a_turn(lead)
    before = turn.state
    with pytest.raises(IllegalMove) as caught:
        happen(turn, lead, event)
    assert turn.state is before
    assert turn.effects == []
    assert str(event) in str(caught.value)
    assert str(stage) in str(caught.value)


def test_every_stage_can_be_reached_and_none_is_a_dead_end() -> None:
    reached = {rule.dest for rule in RULEBOOK.rules}
    assert reached == set(Stage)
    assert all(RULEBOOK.events(stage) for stage in Stage)
