"""The corpora of dates: nothing is misunderstood, little is asked, in every language; and it is quick."""

from statistics import median
from time import perf_counter

import pytest

from flows.languages import languages
from flows.understanding.when import find_times
from tests.corpus import dates
from tests.corpus.run import main
from tests.corpus.score import Verdict

MOST_ASKED = 0.10
MOST_SECONDS = 0.002
"""At the median, of one message on one core (issue 4 gives 5 ms for all of understanding)."""


@pytest.mark.parametrize("language", languages())
def test_nothing_is_misunderstood_and_little_is_asked(language: str) -> None:
    judged = dates.measure(language)
    wrong = [(each.line, each.typed, each.expected, each.got) for each in judged if each.verdict is Verdict.WRONG]
    asked = [each for each in judged if each.verdict is Verdict.ASKED]
    assert wrong == []
    assert len(asked) <= MOST_ASKED * len(judged), [(each.typed, each.got) for each in asked]


@pytest.mark.parametrize("language", languages())
def test_what_stands_twice_in_a_corpus_is_typed_at_another_time(language: str) -> None:
    told = [(phrase.setting, phrase.whole, phrase.typed) for phrase in dates.phrases(language)]
    assert sorted({phrase[2] for phrase in told if told.count(phrase) > 1}) == []


@pytest.mark.parametrize("language", languages())
def test_a_message_is_read_in_two_milliseconds(language: str) -> None:
    phrases = dates.phrases(language)
    find_times(phrases[0].typed, phrases[0].setting)
    spent = []
    for phrase in phrases:
        began = perf_counter()
        find_times(phrase.typed, phrase.setting)
        spent.append(perf_counter() - began)
    assert median(spent) < MOST_SECONDS


def test_the_table_has_a_line_for_each_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    printed = capsys.readouterr().out
    assert all(f"dates      {language} " in printed for language in dates.languages())
