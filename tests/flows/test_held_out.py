"""What is held out: phrases that were written before they were tried, and that no rule was made for."""

from pathlib import Path

import pytest

from flows.languages import languages
from tests.corpus import dates, meanings, run

CORPORA = Path(dates.__file__).parent
FEWEST = {dates.NAME: 45, meanings.NAME: 140}


def lines(language: str, corpus: str) -> list[str]:
    """What is typed in each line of a file."""
    read = dates.phrases_in if corpus.endswith(dates.NAME) else meanings.phrases_in
    return [phrase.typed for phrase in read(CORPORA / language / f"{corpus}.tsv", language)]


@pytest.mark.parametrize("corpus", FEWEST)
@pytest.mark.parametrize("language", languages())
def test_every_language_holds_phrases_out_to_be_measured_by(language: str, corpus: str) -> None:
    held_out = lines(language, f"held-out-{corpus}")
    assert len(held_out) >= FEWEST[corpus]


@pytest.mark.parametrize("language", languages())
def test_what_is_held_out_stands_in_no_corpus_that_rules_are_made_for(language: str) -> None:
    held_out = {typed.casefold() for typed in lines(language, f"held-out-{meanings.NAME}")}
    assert sorted(held_out & {typed.casefold() for typed in lines(language, meanings.NAME)}) == []


def test_a_corpus_that_is_held_out_is_judged_and_fails_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["--file", "en", str(CORPORA / "en" / "held-out-dates.tsv")]) == 0
    assert "held-out-dates" in capsys.readouterr().out
