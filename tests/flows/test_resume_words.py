"""Wording in a résumé: typos, doubled and repeated words, long lines; names, skills and acronyms are left alone."""

import pytest

from flows.coaching.resume_posting import overlap, stem
from flows.coaching.resume_words import is_english, word_remarks
from tests.flows.resume_paper import SmallDictionary, kinds, paper

DICTIONARY = SmallDictionary()


def typos(*lines: str) -> list[str]:
    found = [remark for remark in word_remarks(paper(*lines), DICTIONARY) if remark.kind == "typos"]
    return [item.what for remark in found for item in remark.items]


def said(*lines: str) -> list[str]:
    return kinds(list(word_remarks(paper(*lines), DICTIONARY)))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("a report that was recieved", ["recieved"]),
        ("• Recieved a report on the address", ["Recieved"]),
        ("it occured in seperate years", ["occured", "seperate"]),
        ("Managment", []),  # a word alone with a capital may be a name
        ("with Kowalsky and the team", []),
        ("it was organised for the year", []),  # British
        ("the colour of the programme", []),
        ("the timelines of the year", []),  # the plural of a known word
        ("write to adress@example.com or www.adress.example", []),
        ("the REPORT was RECIEVED", []),  # all capitals
        ("of the recieved2 report", []),
    ],
)
def test_a_typo_is_one_slip_from_a_common_word_and_nothing_else(line: str, found: list[str]) -> None:
    assert typos(line) == found


def test_what_stands_among_the_skills_is_no_typo_anywhere() -> None:
    assert typos("Skills", "managment, seperate") == []
    assert typos("Experience", "the managment of it", "Skills", "managment") == []


def test_what_has_a_capital_inside_a_line_is_a_name_everywhere() -> None:
    assert typos("for the Adress team in it", "a report on adress it was") == []


def test_each_typo_is_told_once_and_at_most_eight_with_their_count() -> None:
    assert typos("it was recieved and recieved") == ["recieved"]


@pytest.mark.parametrize(
    ("line", "doubled"),
    [
        ("built the the report", True),
        ("Built built it", True),
        ("for Duran Duran and Baden Baden", False),
        ("it had had a report that that one was in", False),
        ("10 10 reports", False),
        ("the end. The report", False),
        ("so-so so it was", False),
    ],
)
def test_a_word_twice_in_a_row_is_remarked_unless_it_may_be_meant(line: str, doubled: bool) -> None:
    assert ("doubled" in said(line)) is doubled


@pytest.mark.parametrize(("words", "long"), [(35, False), (36, True)])
def test_a_bullet_is_long_above_35_words_also_over_several_lines(words: int, long: bool) -> None:
    half = words // 2
    lines = ("• " + "report " * half, "report " * (words - half), "Next line with a capital")
    assert ("long-bullets" in said(*lines)) is long


@pytest.mark.parametrize(("words", "long"), [(35, False), (36, True)])
def test_a_sentence_is_long_above_35_words(words: int, long: bool) -> None:
    lines = ("It " + "was " * (words // 2 - 1), "was " * (words - words // 2 - 1) + "was.")
    assert ("long-sentences" in said(*lines)) is long


def test_a_list_of_lines_without_an_end_is_no_sentence() -> None:
    assert "long-sentences" not in said(*["one report for the team in the year"] * 9)


@pytest.mark.parametrize(("times", "same"), [(3, False), (4, True)])
def test_the_same_beginning_is_remarked_from_four_times_on(times: int, same: bool) -> None:
    assert ("same-beginning" in said(*["• Built it"] * times)) is same


def test_four_among_many_other_beginnings_are_few() -> None:
    others = [f"• {word} it" for word in ["Led", "Ran", "Sold", "Cut", "Won", "Set", "Met", "Put", "Hit"]]
    assert "same-beginning" not in said(*["• Built it"] * 4, *others)


@pytest.mark.parametrize(("times", "often"), [(7, False), (8, True)])
def test_a_word_is_repeated_from_eight_times_on(times: int, often: bool) -> None:
    assert ("repeated" in said(*["archive"] * times)) is often


def test_words_without_weight_and_of_the_trade_may_come_often() -> None:
    assert "repeated" not in said(*["with experience of python"] * 20)


def test_what_is_mostly_not_english_is_known_as_such() -> None:
    german = "planung und leitung der abteilung sowie schulungen für neue kollegen " * 3
    assert not is_english(paper(german), DICTIONARY)
    assert is_english(paper("it was a report for the team in the year " * 3), DICTIONARY)
    assert is_english(paper("kurz"), DICTIONARY), "too little to tell"


@pytest.mark.parametrize(
    ("one", "other"), [("managing", "management"), ("analyses", "analysing"), ("buyer", "buyers"), ("C++", "c++")]
)
def test_forms_of_a_word_are_one(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_different_skills_are_not_one() -> None:
    assert len({stem(skill) for skill in ("C", "C++", "C#", "R", "Go", "SQL", "NoSQL", "Java", "JavaScript")}) == 9


POSTING = """We are looking for a Data Analyst. You build dashboards in Power BI and write SQL every day.
Requirements: Python, stakeholder management, CI/CD; experience with Node.js and C++ is a plus.
You manage stakeholders and enjoy stakeholders. We offer a competitive salary and 30 days of holiday."""


def test_terms_of_a_posting_are_found_or_missing_as_they_are_written_there() -> None:
    found = overlap(paper("Data analyst", "SQL, python, C++", "Managed a dashboard"), POSTING)
    assert {"Data Analyst", "SQL", "Python", "C++"} <= set(found.both)
    assert {"Power BI", "Node.js", "stakeholder"} <= set(found.missing)


@pytest.mark.parametrize("boilerplate", ["competitive", "salary", "holiday", "offer", "looking", "experience", "30"])
def test_what_every_posting_says_has_no_weight(boilerplate: str) -> None:
    found = overlap(paper("nothing"), POSTING)
    assert boilerplate not in {term.lower() for term in (*found.both, *found.missing)}


def test_what_stands_in_a_header_or_a_text_box_counts_too() -> None:
    aside = paper("nothing")
    there = type(aside)(aside.lines, aside=("SQL and Python",))
    assert {"SQL", "Python"} <= set(overlap(there, POSTING).both)
