"""The corpora of dates: nothing is misunderstood, little is asked, in every language; and it is quick."""

from collections import Counter

import pytest

from flows.languages import languages
from tests.corpus import dates
from tests.corpus.score import Judged, Verdict, listed, row

MOST_ASKED = 0.10


@pytest.mark.parametrize("language", languages())
def test_nothing_is_misunderstood_and_little_is_asked(language: str) -> None:
    judged = tuple(dates.judge(phrase) for phrase in dates.phrases(language))
    wrong = [(each.line, each.typed, each.expected, each.got) for each in judged if each.verdict is Verdict.WRONG]
    asked = [each for each in judged if each.verdict is Verdict.ASKED]
    assert wrong == []
    assert len(asked) <= MOST_ASKED * len(judged), [(each.typed, each.got) for each in asked]


@pytest.mark.parametrize("language", languages())
def test_what_stands_twice_in_a_corpus_is_typed_at_another_time(language: str) -> None:
    told = Counter((phrase.setting, phrase.whole, phrase.typed) for phrase in dates.phrases(language))
    assert sorted(typed for (_, _, typed), times in told.items() if times > 1) == []


def test_the_table_counts_what_is_right_asked_and_wrong() -> None:
    verdicts = [Verdict.RIGHT] * 6 + [Verdict.ASKED] * 3 + [Verdict.WRONG]
    judged = tuple(Judged(at, "soon", "none", "12:00", verdict) for at, verdict in enumerate(verdicts, 1))
    assert row("dates", "en", judged).split() == ["dates", "en", "10", "6", "60.0%", "3", "30.0%", "1", "10.0%"]
    assert list(listed("en/dates.tsv", judged[-1:])) == ["  en/dates.tsv:10: 'soon': expected 'none', got '12:00'"]


def test_what_is_not_read_counts_as_asked_and_what_is_read_otherwise_as_wrong() -> None:
    told = "2026-11-25 10:30 Europe/London\tGB\tahead\ttext\ttomorrow at 3pm\t"
    expected = ["2026-11-26 15:00", "2026-11-26 16:00", "2026-11-27 15:00", "none"]
    verdicts = [dates.judge(dates.phrase("en", 1, told + each)).verdict for each in expected]
    assert verdicts == [Verdict.RIGHT, Verdict.WRONG, Verdict.WRONG, Verdict.WRONG]
    unread = dates.phrase("en", 1, told.replace("tomorrow", "some day").replace("at 3pm", "soon") + expected[0])
    assert dates.judge(unread).verdict is Verdict.ASKED
