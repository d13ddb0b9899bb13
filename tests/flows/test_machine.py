"""The door to ``transitions``: a table is asked where an event leads, and nothing is kept between two questions."""

import logging
from typing import Any

import pytest
from transitions import Machine

from flows.errors import CoachingError, IllegalMove
from flows.lead import RULEBOOK
from flows.machine import Rule, Rulebook
from flows.talks.scripts import TALKS


def positive(facts: int) -> bool:
    return facts > 0


def even(facts: int) -> bool:
    return facts % 2 == 0


RULES: tuple[Rule[int], ...] = (
    Rule("go", ("a-one", "b"), "c", positive, "it is positive"),
    Rule("go", ("a-one",), "b", even, "it is even"),
    Rule("go", ("c",), "a-one"),
    Rule("stay", ("a-one", "b"), "b"),
)
BOOK: Rulebook[int] = Rulebook(("a-one", "b", "c", "alone"), RULES)


@pytest.mark.parametrize(
    ("state", "event", "facts", "dest"),
    [
        ("a-one", "go", 1, "c"),
        ("a-one", "go", 2, "c"),
        ("a-one", "go", 0, "b"),
        ("a-one", "go", -2, "b"),
        ("b", "go", 1, "c"),
        ("c", "go", -1, "a-one"),
        ("b", "stay", 0, "b"),
    ],
)
def test_the_first_rule_whose_guard_agrees_is_taken(state: str, event: str, facts: int, dest: str) -> None:
    assert BOOK.next(state, event, facts) == dest


@pytest.mark.parametrize(
    ("state", "event", "facts"),
    [("a-one", "go", -1), ("b", "go", 0), ("c", "stay", 0), ("alone", "go", 1), ("a-one", "fly", 1)],
)
def test_what_no_rule_allows_is_one_error_that_says_what_and_from_where(state: str, event: str, facts: int) -> None:
    with pytest.raises(IllegalMove) as caught:
        BOOK.next(state, event, facts)
    assert (caught.value.what, caught.value.source) == (event, state)
    assert str(caught.value) == f"'{event}' is not possible from '{state}'"
    assert isinstance(caught.value, CoachingError)


def test_nothing_is_kept_between_two_questions_also_after_an_error() -> None:
    with pytest.raises(IllegalMove):
        BOOK.next("alone", "go", 1)
    assert [BOOK.next("a-one", "go", 1) for _ in range(3)] == ["c", "c", "c"]


def test_a_guard_that_fails_is_a_bug_and_is_not_taken_for_a_refusal() -> None:
    def broken(facts: int) -> bool:
        raise ZeroDivisionError

    book: Rulebook[int] = Rulebook(("a", "b"), (Rule("go", ("a",), "b", broken),))
    with pytest.raises(ZeroDivisionError):
        book.next("a", "go", 1)


def test_the_events_of_a_state_come_in_the_order_of_the_table_each_once_without_asking_guards() -> None:
    assert BOOK.events("a-one") == ("go", "stay")
    assert BOOK.events("c") == ("go",)
    assert BOOK.events("alone") == ()
    assert BOOK.events("mars") == ()


def test_the_diagram_has_one_line_for_each_rule_and_source_with_the_guard_in_words() -> None:
    assert BOOK.mermaid().splitlines() == [
        "stateDiagram-v2",
        "    a_one --> c: go [it is positive]",
        "    b --> c: go [it is positive]",
        "    a_one --> b: go [it is even]",
        "    c --> a_one: go",
        "    a_one --> b: stay",
        "    b --> b: stay",
    ]


def test_every_table_that_runs_names_only_states_of_its_own() -> None:
    books: list[Rulebook[Any]] = [RULEBOOK, *(script.rulebook for script in TALKS.scripts.values())]
    for book in books:
        named = {state for rule in book.rules for state in (*rule.sources, rule.dest)}
        assert {str(state) for state in named} <= set(book.states)


def test_transitions_is_called_in_the_way_that_the_pinned_version_knows() -> None:
    class Thing:
        state = "a"

    machine = Machine(model=None, states=["a", "b"], initial=None, auto_transitions=False)
    machine.add_transition("go", "a", "b", conditions=[lambda facts: facts])
    thing = Thing()
    assert machine.events["go"].trigger(thing, False) is False  # noqa: FBT003  # passed through to the guard
    assert thing.state == "a"
    assert machine.events["go"].trigger(thing, True) is True  # noqa: FBT003  # as above
    assert thing.state == "b"


def test_transitions_does_not_log_what_happens_to_people() -> None:
    assert logging.getLogger("transitions").getEffectiveLevel() >= logging.WARNING
