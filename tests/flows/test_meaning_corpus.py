"""Messages as people type them: none is misunderstood, few are asked about; and none is too odd or too long."""

from datetime import datetime
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.understanding.heard import Saying
from flows.understanding.meaning import MOST_THINGS, understand, yes_or_no
from flows.understanding.reading import Setting
from tests.corpus import meanings
from tests.corpus.score import Verdict

LEAST, LEAST_NOTHING = 320, 20
MOST_ASKED = 0.1
EVERY = 10
"""Each so many-th message is judged here; `make corpus` judges them all, and `make check` runs it, too."""
LONGEST_WAIT = 5.0
"""Seconds for the worst of messages, on a machine that does other things too."""
NOW = datetime(2026, 11, 18, 16, tzinfo=ZoneInfo("Europe/London"))
LEADS = meanings.leads_of("Acme ; Sample Corp / analyst ; Twin GmbH / tester ; Twin GmbH / developer")
TELLING = (
    *(
        "had the interview with",
        "Acme",
        "today at 2",
        ",",
        "they'll let me know by",
        "Friday",
        ".",
        "?",
        "!",
        "no offer",
    ),
    *(
        "rejected",
        "from",
        "Sample Corp",
        "my friend",
        "if",
        "not",
        "moved to",
        "cancelled",
        "wrote",
        "called",
        "&",
        "(",
    ),
    *(
        "a@b.example",
        '"',
        "'",
        ")",
        "-",
        "\n",
        "/",
        "@",
        "#",
        "~",
        "10:30",
        "31/12",
        "as",
        "for",
        "role",
        "dana",
        "and",
    ),
)


def setting(language: str) -> Setting:
    return Setting(NOW, language)


@pytest.mark.parametrize("language", meanings.languages())
def test_the_corpus_is_long_and_holds_much_that_means_nothing(language: str) -> None:
    phrases = meanings.phrases(language)
    assert len(phrases) >= LEAST
    assert sum(phrase.expected == "none" for phrase in phrases) >= LEAST_NOTHING


@pytest.mark.parametrize("language", meanings.languages())
def test_expectations_are_written_in_known_words(language: str) -> None:
    wanted = [thing for phrase in meanings.phrases(language) for thing in meanings.wanted(phrase.expected)]
    assert {thing["saying"] for thing in wanted} <= set(map(str, Saying))


@pytest.mark.parametrize("language", meanings.languages())
def test_nothing_is_misunderstood_and_few_are_asked_about(language: str) -> None:
    judged = [meanings.judge(phrase) for phrase in meanings.phrases(language)[::EVERY]]
    wrong = [(each.line, each.typed, each.expected, each.got) for each in judged if each.verdict is Verdict.WRONG]
    assert wrong == []
    assert sum(each.verdict is Verdict.ASKED for each in judged) <= MOST_ASKED * len(judged)


@pytest.mark.parametrize("language", meanings.languages())
def test_everything_that_can_be_said_is_in_the_corpus(language: str) -> None:
    wanted = {thing["saying"] for phrase in meanings.phrases(language) for thing in meanings.wanted(phrase.expected)}
    assert wanted == set(map(str, Saying))


@given(st.text(max_size=300))
@settings(deadline=None)
def test_any_text_can_be_understood_without_error(typed: str) -> None:
    for language in meanings.languages():
        assert len(understand(typed, setting(language), LEADS)) <= MOST_THINGS
        assert len(understand(typed, setting(language), LEADS, forwarded=True)) <= MOST_THINGS
        yes_or_no(typed, setting(language))


@given(st.lists(st.sampled_from(TELLING), max_size=40))
@settings(deadline=None)
def test_any_order_of_telling_words_can_be_understood_without_error(words: list[str]) -> None:
    typed = " ".join(words)
    for thing in understand(typed, setting("en"), LEADS):
        assert thing.lead is None or thing.lead in {lead.id for lead in LEADS}
        assert all(part in typed for part in (thing.employer, thing.role, thing.person, thing.place))


@pytest.mark.parametrize(
    "typed",
    [
        "interview " * 500, "had the " * 600, "a" * 5_000, "with " * 1_000, "no " * 1_600, "Acme and " * 600,
        "they said they would they said " * 150, "I got the " * 500 + "job", "@" * 5_000, "1/2 at 3 " * 550,
        "\n" * 5_000, "(" * 5_000, "so so so really really " * 200 + "nervous", "dear sam we " * 400, "\u200b" * 5_000,
        "é" * 5_000,
        "my friend " * 500 + "got an offer", "is my " * 800 + "?", "x@y.example " * 400, "\N{PARTY POPPER}" * 2_000,
        ", " * 2_500,
    ],
)  # fmt: skip
@pytest.mark.parametrize("forwarded", [False, True])
def test_hostile_long_messages_take_no_time(typed: str, forwarded: bool) -> None:
    understand("warm up", setting("en"), LEADS)
    begun = process_time()
    understand(typed, setting("en"), LEADS, forwarded=forwarded)
    assert process_time() - begun < LONGEST_WAIT
