"""The checks of a file's text as pure functions: edges of each, and what must not be remarked."""

from dataclasses import replace

import pytest

from flows.coaching.resume_changes import CHANGE_OF
from flows.coaching.resume_checks import FEWEST_WORDS, MOST_WORDS, RANK, review
from flows.coaching.resume_text import LONGEST_QUOTE, Line, Paper, Place, heading_of, is_bullet, quote
from flows.coaching.resume_words import MOST_ITEMS
from tests.flows.resume_paper import TODAY, SmallDictionary, paper

LINES = (
    "Sam Sample", "sam@sample.example +44 20 7946 0958", "Experience", "March 2021 - present",
    *["• report it was"] * 2, "Education", "2017 - 2021", *["a report of the team in the year"] * 15,
)  # fmt: skip


def remarked(text: Paper) -> list[str]:
    return [remark.kind for remark in review(text, TODAY, SmallDictionary()).remarks if remark.kind != "repeated"]


def test_a_plain_good_one_is_left_in_peace() -> None:
    assert remarked(paper(*LINES)) == []


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Experience", "experience"),
        ("WORK EXPERIENCE", "experience"),
        ("Employment history:", "experience"),
        ("Education & Training", "education"),
        ("Technical skills", "skills"),
        ("— Skills —", ""),  # a dash begins a bullet
        ("Languages", "other"),
        ("Experienced analyst", ""),
        ("• Experience", ""),
        ("Experience 2019", ""),
        ("Experience in the trade of many years and shops", ""),
        ("", ""),
    ],
)
def test_a_heading_is_a_usual_one_standing_alone(line: str, section: str) -> None:
    assert heading_of(line) == section


@pytest.mark.parametrize(
    ("line", "bullet"),
    [
        ("• one", True),
        ("- one", True),
        ("* one", True),
        ("o one", True),
        ("one", False),
        ("-5 degrees", False),
        ("on", False),
    ],
)
def test_a_bullet_begins_with_its_sign(line: str, bullet: bool) -> None:
    assert is_bullet(Line(line, 1, 1)) is bullet


def test_a_place_names_page_line_and_the_heading_above() -> None:
    text = paper(*LINES)
    assert text.place(text.lines[0]) == Place(1, 1, "")
    assert text.place(text.lines[3]) == Place(1, 4, "Experience")
    assert replace(text, paged=False).place(text.lines[3]) == Place(0, 4, "Experience")


def test_what_is_quoted_is_short_whatever_the_file_holds() -> None:
    assert quote("• " + "x" * 500) == "x" * (LONGEST_QUOTE - 1) + "…"
    many = paper(*LINES, *[f"{'x' * 50}@gmial.com the the" for _ in range(50)])
    for remark in review(many, TODAY, SmallDictionary()).remarks:
        assert len(remark.items) <= MOST_ITEMS
        assert all(len(item.what) <= LONGEST_QUOTE for item in remark.items)


@pytest.mark.parametrize(
    ("contact", "kinds"),
    [
        ("sam@sample.example +44 20 7946 0958", []),
        ("sam@sample.example 020 7946 0958", []),
        ("sam@sample.example (020) 7946-0958", []),
        ("sam@sample.example 03/2019 - 04/2021", ["no-phone"]),
        ("sam@sample.example 12/03/1990", ["no-phone"]),
        ("sam@sample.example 2015 2019", ["no-phone"]),
        ("sam@sample.example 1111111111", ["phone-odd"]),
        ("sam@sample.example 12345678901234567890", ["phone-odd"]),
        ("sam@sample +44 20 7946 0958", ["email-odd"]),
        ("sam @ sample.example +44 20 7946 0958", ["email-odd"]),
        ("sam@gmail.con +44 20 7946 0958", ["email-odd"]),
        ("+44 20 7946 0958", ["no-email"]),
    ],
)
def test_contact_details_are_there_and_plausible(contact: str, kinds: list[str]) -> None:
    found = remarked(paper(LINES[0], contact, *LINES[2:]))
    assert [kind for kind in found if "mail" in kind or "phone" in kind] == kinds


@pytest.mark.parametrize(("line", "deep"), [(12, False), (13, True)])
def test_contact_belongs_in_the_upper_half_of_the_first_page(line: int, deep: bool) -> None:
    rest = [text for text in LINES if "@" not in text]
    lines = [*rest[: line - 1], LINES[1], *rest[line - 1 :], "the end of it"]
    assert ("contact-deep" in remarked(paper(*lines))) is deep


@pytest.mark.parametrize(("pages", "kinds"), [(0, []), (1, []), (2, []), (3, ["many-pages"])])
def test_two_pages_are_fine(pages: int, kinds: list[str]) -> None:
    assert remarked(replace(paper(*LINES, pages=pages), paged=False)) == kinds


@pytest.mark.parametrize(
    ("words", "kinds"),
    [(FEWEST_WORDS - 1, ["few-words"]), (FEWEST_WORDS, []), (MOST_WORDS, []), (MOST_WORDS + 1, ["many-words"])],
)
def test_words_are_few_or_many_only_at_the_edges(words: int, kinds: list[str]) -> None:
    base = paper(*LINES)
    lines = [*LINES[:8]]
    lines += ["report"] * (words - sum(len(line.split()) for line in lines))
    assert base.words >= FEWEST_WORDS
    assert remarked(paper(*lines)) == kinds


@pytest.mark.parametrize(("lines", "nearly_empty"), [(1, True), (5, True), (6, False)])
def test_a_last_page_of_up_to_five_lines_is_nearly_empty(lines: int, nearly_empty: bool) -> None:
    first = paper(*LINES, pages=2).lines
    last = tuple(Line("a report", 2, number) for number in range(1, lines + 1))
    assert ("last-page" in remarked(Paper((*first, *last), 2))) is nearly_empty


def test_signs_of_a_symbol_font_before_a_line_are_no_broken_characters() -> None:
    assert "garbled" not in remarked(paper(*LINES, *["\ue0f0 phone"] * 9))
    assert "garbled" in remarked(paper(*LINES, "a \ue0f0\ue0f0\ue0f0 rep\ufffd\ufffdort"))


def test_remarks_come_in_the_order_of_their_use() -> None:
    lines = ("Sam Sample", "March 2021 - present", "May 2014 - May 2016", "the the report was recieved", *LINES[8:])
    found = remarked(paper(*lines))
    assert found == sorted(found, key=RANK.index)
    assert found[:2] == ["no-email", "no-phone"]


def test_every_kind_is_ranked_once() -> None:
    assert len(set(RANK)) == len(RANK)
    assert set(CHANGE_OF) <= set(RANK)
