"""Several employers told at once: each is heard, and nothing else is taken for one."""

import pytest

from flows.understanding.heard import Saying
from tests.flows.understood import heard


def employers(typed: str) -> list[str]:
    return [thing.employer for thing in heard(typed)]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("applied to Mock Foods, Demo Bakery and Test Cafe today", ["Mock Foods", "Demo Bakery", "Test Cafe"]),
        ("applied to mock foods, dairy lane and test cafe today", ["mock foods", "dairy lane", "test cafe"]),
        ("sent my cv to mock foods and pretend cafe", ["mock foods", "pretend cafe"]),
        ("applied to wilmo, dunny and b&m today", ["wilmo", "dunny", "b&m"]),
        ("applied to Mock Foods, Pretend Cafe, Sampleby Hotel", ["Mock Foods", "Pretend Cafe", "Sampleby Hotel"]),
        ("handed in cvs at Mock Foods, the library and Test Cafe", ["Mock Foods", "the library", "Test Cafe"]),
        ("mock foods and test cafe both rejected me", ["mock foods", "test cafe"]),
        ("not heard back from Mock Foods or Test Cafe yet", ["Mock Foods", "Test Cafe"]),
        ("got offers from Mock Foods and Test Cafe", ["Mock Foods", "Test Cafe"]),
        ("interviews at Mock Foods, Test Cafe and Placebo Gym next week", ["Mock Foods", "Test Cafe", "Placebo Gym"]),
    ],
)
def test_each_employer_of_a_list_is_heard(typed: str, told: list[str]) -> None:
    assert employers(typed) == told


@pytest.mark.parametrize(
    "typed",
    [
        "applied to Mock Foods, fingers crossed",
        "applied to mock foods, crossed my fingers and went to bed",
        "applied to Mock Foods, Leeds, warehouse operative",
        "applied to Mock Foods for cook, cleaner and driver",
        "applied to Mock Foods, a bakery and a cafe",
        "interview at Mock Foods with Dana and Robin tomorrow at 3",
    ],
)
def test_what_follows_one_employer_is_no_list(typed: str) -> None:
    assert set(employers(typed)) <= {"Mock Foods", "mock foods", ""}


def test_each_employer_of_a_list_keeps_its_own_role() -> None:
    before = heard("applied for cook at Mock Foods, barista at Test Cafe and cleaner at Placebo Gym")
    assert [(each.employer, each.role) for each in before] == [
        ("Mock Foods", "cook"), ("Test Cafe", "barista"), ("Placebo Gym", "cleaner"),
    ]  # fmt: skip
    after = heard("applied to Mock Foods as a cook and Test Cafe as a barista")
    assert [(each.employer, each.role) for each in after] == [("Mock Foods", "cook"), ("Test Cafe", "barista")]


@pytest.mark.parametrize("typed", ["applied to 3 places today", "applied to three places today", "did 2 applications"])
def test_applications_that_are_only_counted_are_heard_without_an_employer(typed: str) -> None:
    (one,) = heard(typed)
    assert (one.saying, one.employer) == (Saying.APPLIED, "")


@pytest.mark.parametrize("typed", ["applied to loads of jobs today", "I want to apply to 3 places"])
def test_countless_or_wished_applications_are_none(typed: str) -> None:
    assert heard(typed) == ()
