"""Which answer recurs across check-ins, one at a time; and what works already (A15, C22, C23)."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.coaching.findings import MILD, SERIOUS
from flows.coaching.patterns import LEAST_CHECK_INS, LEAST_TIMES, Recurring, pattern, recurring, what_works
from flows.state import State
from flows.values import Stage
from tests.flows.made_lives import NOW, MadeLife

Given = Sequence[Mapping[str, str]]
LATE, EARLY = {"on-time": "late"}, {"on-time": "early"}


def told(*answers: Mapping[str, str]) -> State:
    made = MadeLife()
    for each in answers:
        made.check_in(each)
    return made.state


def answered(question: str, *values: str) -> State:
    return told(*({question: value} if value else {} for value in values))


@pytest.mark.parametrize(
    ("question", "values", "times"),
    [
        ("on-time", ("late", "late"), None),  # two check-ins are too few
        ("on-time", ("early", "early", "late"), None),  # once is no pattern
        ("on-time", ("early", "late", "late"), 2),
        ("on-time", ("early", "late", "early", "early", "late"), 2),  # 2 of 5
        ("on-time", ("late", "early", "early", "early", "early", "late"), None),  # 2 of 6
        ("on-time", ("late", "late", "early", "early"), None),  # overcome
        ("on-time", ("late", "", "", "late", ""), None),  # a skip counts for nothing
        ("on-time", ("late", "", "", "late", "early"), 2),
        ("practised", ("in-head", "in-head", "aloud"), 2),
        ("practised", ("in-head", "in-head", "aloud", "aloud"), None),  # mild ones need more
        ("practised", ("no", "in-head", "aloud"), None),
        ("chemistry", ("hard", "hard", "hard"), None),  # not theirs to change (A8, A17)
    ],
)
def test_an_answer_recurs_with_its_evidence(question: str, values: tuple[str, ...], times: int | None) -> None:
    found = recurring(answered(question, *values))
    assert (found and found.times) == times
    if found:
        assert found.of == len([value for value in values if value])


def test_only_one_is_named_and_a_serious_one_first() -> None:
    both = {"on-time": "late", "came-across": "nervous"}
    assert recurring(told(both, both, {"came-across": "nervous", "on-time": "early"})) == Recurring(
        "on-time", "late", 2, 3
    )


def test_of_two_serious_ones_the_more_frequent_is_named() -> None:
    state = told({"practised": "no", **LATE}, {"practised": "aloud", **LATE}, {"practised": "no", **LATE})
    assert recurring(state) == Recurring("on-time", "late", 3, 3)


def test_a_tie_goes_to_the_one_that_is_easiest_to_change() -> None:
    state = told(*[{"practised": "no", "body": "stiff", **LATE}] * 3)
    assert recurring(state) == Recurring("practised", "no", 3, 3)


def test_a_recurring_answer_says_more_than_the_count_of_interviews() -> None:
    made = MadeLife()
    for _ in range(4):
        made.lead(Stage.TURNED_DOWN, interviews=1)
    assert (found := pattern(made.state, NOW)) is not None
    assert found.key == "interview"
    for _ in range(3):
        made.check_in(LATE)
    assert (found := pattern(made.state, NOW)) is not None
    assert (found.key, found.times, found.of, found.cases) == ("on-time-late", 3, 3, 3)


@pytest.mark.parametrize(
    ("values", "times"),
    [
        (("aloud", "aloud"), None),
        (("aloud", "no", "aloud"), 2),
        (("aloud", "aloud", "no"), None),  # not the last time
        (("no", "aloud", "no", "aloud"), None),  # every other time
    ],
)
def test_what_went_well_again_and_again_is_named(values: tuple[str, ...], times: int | None) -> None:
    found = what_works(answered("practised", *values))
    assert (found and found.times) == times


def test_what_is_worked_on_is_not_praised_in_the_same_breath() -> None:
    on_time, dress = ("late", "early", "early", "late", "early"), ("yes", "no", "yes", "yes", "yes")
    state = told(*({"on-time": each, "dress": worn} for each, worn in zip(on_time, dress, strict=True)))
    assert recurring(state) == Recurring("on-time", "late", 2, 5)
    assert what_works(state) == Recurring("dress", "yes", 4, 5)


ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "practised": st.sampled_from(["aloud", "in-head", "no"]),
        "on-time": st.sampled_from(["early", "just", "late"]),
        "body": st.sampled_from(["open", "stiff", "casual"]),
        "chemistry": st.sampled_from(["good", "fair", "hard"]),
    },
)


@given(st.lists(ANSWERS, max_size=12))
def test_the_evidence_is_counted_right_and_never_too_little(answers: Given) -> None:
    found = recurring(told(*answers))
    if found is not None:
        given_to = [each[found.question] for each in answers if found.question in each]
        assert (found.times, found.of) == (given_to.count(found.answer), len(given_to))
        assert found.times >= LEAST_TIMES
        assert found.of >= LEAST_CHECK_INS
        assert found.answer in given_to[-2:]
        assert (found.question, found.answer) in (*SERIOUS, *MILD)
