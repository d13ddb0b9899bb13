"""Every statement of the two articles has a place where a person meets it."""

import pytest

from docs.make_coaching import STATEMENTS, carried, named


@pytest.mark.parametrize("statement", STATEMENTS)
def test_each_statement_of_the_articles_is_carried_by_words(statement: str) -> None:
    assert carried()[statement] != []


def test_all_seventeen_and_eight_are_there() -> None:
    assert list(STATEMENTS) == [*(f"A{n}" for n in range(1, 18)), *(f"B{n}" for n in range(1, 9))]


def test_a_comment_may_name_several_and_a_span() -> None:
    assert named("A4, B6: a week; C10 to C12") == {"A4", "B6", "C10", "C11", "C12"}


def test_a_word_that_only_looks_like_one_is_none() -> None:
    assert named("BA4 and A4x, page a4, 4A") == set()
