"""A cue is looked for only where its letters are: nothing that could be said is passed over, and most is."""

import pytest

from flows.languages import table
from flows.understanding.meaning_sieve import needed_of, possible
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import sentences, words_of
from tests.corpus import meanings


@pytest.mark.parametrize("language", meanings.languages())
def test_every_cue_that_stands_in_a_message_is_looked_for(language: str) -> None:
    meaning: Meaning = table(language, "meaning")
    for phrase in meanings.phrases(language)[::20]:
        for sentence in sentences(words_of(phrase.typed, meaning)):
            looked_for = {number for number, _ in possible(sentence.plain, meaning, letters=False)}
            standing = {number for number, cue in enumerate(meaning.cues) if cue.pattern.search(sentence.plain)}
            assert standing <= looked_for, phrase.typed
            assert len(looked_for) < len(meaning.cues) / 2


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("rejected", {"ected"}),
        ("(?:a |the )?(?:offer|job)", {"offer", "job"}),
        (r"\S+ (?:(?!no )\S+ ){0,3}?hired?", {"ire"}),
        (r"sent(?: it)*(?= today)", {"today"}),
        (r"ok{2}a+y\.", {"ok"}),
    ],
)
def test_the_most_telling_piece_that_cannot_lack_is_what_is_needed(pattern: str, needed: set[str]) -> None:
    assert needed_of(pattern) == needed


def test_of_what_can_be_nearly_anything_nothing_is_known() -> None:
    assert needed_of(r"(?:offer|\w+)") == needed_of(r"(?:offer)?") == needed_of(r"[a-z](?<!offer)") == frozenset()
