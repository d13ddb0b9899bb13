"""What is put together of sentences, names, roles and times is read as just that, though nobody ever wrote it."""

from pathlib import Path

import pytest

from flows.languages import languages
from flows.understanding.heard import Saying
from tests.corpus import built, meanings
from tests.corpus.score import Verdict

EVERY = 8
"""Each so many-th phrase is judged here; `make corpus` judges them all, and `make check` runs it, too."""
MOST_ASKED = 0.1
LEAST_SENTENCES, LEAST_NAMES = 100, 20
SMALL = """\
now	2026-11-25 10:30 Europe/London	GB
leads	Acme Sample
forms	at=at {}
name	Acme Sample
name	Mill Bakery	at=at the {}
role	porter
ahead	on Friday	2026-11-27
join	{a}, and {b}
around	ok so {a}
planned	interview {at} {ahead}
no	no luck with the {role} job {at}
no-news	still nothing {at}
feels topic=low	I feel awful
"""


def file_of(language: str) -> Path:
    """Of what the phrases of a language are built."""
    return meanings.FOLDER / language / "built.tsv"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A file of few parts."""
    path = tmp_path / "built.tsv"
    path.write_text(SMALL, "utf-8")
    return path


@pytest.mark.parametrize("language", languages())
def test_nothing_that_is_built_is_misunderstood_and_few_are_asked_about(language: str) -> None:
    judged = [meanings.judge(phrase) for phrase in built.phrases_in(file_of(language), language)[::EVERY]]
    wrong = [(each.typed, each.expected, each.got) for each in judged if each.verdict is Verdict.WRONG]
    assert wrong == []
    assert sum(each.verdict is Verdict.ASKED for each in judged) <= MOST_ASKED * len(judged)


@pytest.mark.parametrize("language", languages())
def test_a_language_is_built_of_many_parts_and_of_everything_that_can_be_said(language: str) -> None:
    parts = built.parts_of(file_of(language))
    assert len(parts.clauses) >= LEAST_SENTENCES
    assert len(parts.names) >= LEAST_NAMES
    assert {clause.saying for clause in parts.clauses} - {"none"} <= set(map(str, Saying))
    assert {clause.saying for clause in parts.clauses} >= built.OF_A_LEAD


@pytest.mark.parametrize("language", languages())
def test_no_part_of_a_file_is_told_twice(language: str) -> None:
    parts = built.parts_of(file_of(language))
    told = [clause.text for clause in parts.clauses], [name for name, _ in parts.names]
    assert [each for those in told for each in those if those.count(each) > 1] == []


def test_what_a_phrase_means_follows_from_its_parts(small: Path) -> None:
    found = {phrase.typed: phrase.expected for phrase in built.phrases_in(small, "en")}
    assert found["interview at the Mill Bakery on Friday"] == "planned when=2026-11-27 employer=Mill Bakery"
    assert found["ok so still nothing at Acme Sample"] == "no-news employer=Acme Sample"


def test_a_second_thing_is_about_the_same_employer_or_tells_its_own(small: Path) -> None:
    found = {phrase.typed: phrase.expected for phrase in built.phrases_in(small, "en")}
    felt = "no luck with the porter job at Acme Sample, and I feel awful"
    assert found[felt] == "no employer=Acme Sample role=porter ; feels topic=low"
    both = "interview at Acme Sample on Friday, and still nothing at the Mill Bakery"
    assert found[both] == "planned when=2026-11-27 employer=Acme Sample ; no-news employer=Mill Bakery"
    assert not any(" ; feels" in each and each.startswith("feels") for each in found.values())


def test_the_same_phrases_are_built_each_time_and_others_with_another_seed(small: Path) -> None:
    first = [phrase.typed for phrase in built.phrases_in(small, "en")]
    assert first == [phrase.typed for phrase in built.phrases_in(small, "en")]
    assert first != [phrase.typed for phrase in built.phrases_in(small, "en", seed=1)]


def test_a_misread_phrase_is_found(small: Path) -> None:
    small.write_text(SMALL.replace("still nothing {at}", "they offered me the job {at}"), "utf-8")
    built.parts_of.cache_clear()
    assert Verdict.WRONG in {each.verdict for each in built.measure(small, "en")}
