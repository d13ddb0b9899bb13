"""What words stand for, whatever the phrase: who acts, what parts say, and what may never be made of them."""

import re

import pytest

from flows.languages import languages, table
from flows.understanding.gist import gist_of
from flows.understanding.gist_part import with_actor
from flows.understanding.gist_rules import ASKED_RULES, STATED_RULES
from flows.understanding.gist_table import Gist, Idea
from flows.understanding.gist_words import ideas_of
from flows.understanding.heard import Saying
from flows.understanding.meaning import understand
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import plain_word, sentences, words_of
from flows.understanding.meaning_times import Times
from tests.corpus import meanings

NOW = "2026-11-18 16:00 Europe/London"
EVERY = 3
"""Of so many words of a lexicon one is typed in another way."""
LEADS = meanings.leads_of("Acme ; Sample Corp / analyst")
TOLD_BESIDE = {
    Idea.AHEAD, Idea.BEHIND, Idea.TODAY, Idea.WEEKDAY, Idea.HOUR, Idea.NAMED, Idea.EMAIL, Idea.REST, Idea.TO,
    Idea.UNHELD, Idea.NEW, Idea.UNTIL,
}  # fmt: skip
"""What is told by times, names and signs: no word of a table stands for it."""
MINE, THEY, NAMED, CALL, OFFER, REJECT = Idea.I, Idea.THEY, Idea.NAMED, Idea.CALL, Idea.OFFER, Idea.REJECT


def sayings(typed: str, language: str = "en") -> list[Saying]:
    return [each.saying for each in understand(typed, meanings.setting(NOW, language, "GB"), LEADS)]


def gist(typed: str, language: str = "en") -> list[Saying]:
    """What the gist alone says of a sentence, whether a cue knows it or not."""
    meaning: Meaning = table(language, "meaning")
    message = Message(typed, Times(typed, meanings.setting(NOW, language, "GB")), meaning, LEADS)
    told = sentences(words_of(typed, meaning))
    return [found.cue.saying for each in told for found in gist_of(each, ideas_of(each.words, message), message)]


@pytest.mark.parametrize("language", languages())
def test_each_entry_stands_for_what_people_can_type(language: str) -> None:
    gist: Gist = table(language, "gist")
    assert {idea for idea, _ in gist.entries()}.isdisjoint(TOLD_BESIDE)
    assert {
        entry for _, entry in gist.entries() if not re.fullmatch(r"\*?[^\W_](?:[\w'’~-]*[\w'])?\*?", entry)
    } == set()


@pytest.mark.parametrize("language", languages())
def test_a_word_is_found_in_whatever_case_and_accents_it_is_typed(language: str) -> None:
    gist: Gist = table(language, "gist")
    meaning: Meaning = table(language, "meaning")
    message = Message("", Times("", meanings.setting(NOW, language, "GB")), meaning, ())
    singles = [(idea, entry) for idea, entry in gist.entries() if entry.isalpha() and len(entry) > 3]
    lost = {
        entry
        for idea, entry in singles[::EVERY]
        if (typed := words_of(plain_word(entry), meaning)) == words_of(entry, meaning)
        and idea not in {Idea.VOID, Idea.OPENER}
        and len(typed) == 1
        and idea not in ideas_of(words_of("zzz " + entry, meaning), message)[-1]
    }
    assert len(singles) > 200
    assert lost == set()


@pytest.mark.parametrize("language", languages())
def test_every_language_has_words_for_what_the_rules_want(language: str) -> None:
    gist: Gist = table(language, "gist")
    named = {idea for idea, _ in gist.entries()} | TOLD_BESIDE
    wanting = [rule for rule in (*STATED_RULES, *ASKED_RULES) if not all(group & named for group in rule.wants)]
    assert wanting == []


def test_no_rule_bars_what_it_wants() -> None:
    barred = [rule for rule in (*STATED_RULES, *ASKED_RULES) if any(rule.never & group for group in rule.wants)]
    assert barred == []


@pytest.mark.parametrize(
    ("part", "acts"),
    [
        ([{CALL}, {NAMED}], MINE),  # "called Acme"
        ([{NAMED}, {CALL}], THEY),  # "Acme called"
        ([{Idea.TO}, {NAMED}, {CALL}], MINE),  # de "bei Acme angerufen"
        ([{MINE}, {CALL}, {NAMED}], MINE),
        ([{MINE}, {Idea.GET}, {CALL}, {Idea.FROM}, {NAMED}], THEY),  # "I got a call from Acme"
        ([{MINE}, {REJECT}, {OFFER}, {Idea.FROM}, {NAMED}], MINE),  # "I turned down the offer from Acme"
        ([{MINE, Idea.DONE}, {NAMED}, {CALL, Idea.DONE}], MINE),  # de "habe Acme angerufen"
    ],
)
def test_who_acts_is_told_by_who_stands_before_the_verb(part: list[set[Idea]], acts: Idea) -> None:
    told = with_actor([frozenset(each) for each in part])
    assert told & {MINE, THEY} == {acts}


def test_a_refusal_that_can_be_either_ones_has_nobody_who_acts() -> None:
    part = [frozenset({NAMED}), frozenset({REJECT, Idea.DONE})]  # de "Acme abgelehnt"
    assert with_actor(part).isdisjoint({MINE, THEY})


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("en", "lobbed my cv over to Acme", Saying.APPLIED),
        ("en", "Acme plumped for another applicant, they picked an internal", Saying.NO),
        ("en", "pencilled in with Acme for friday at 10", Saying.PLANNED),
        ("de", "Acme rief gestern an", Saying.WORD),
        ("de", "hab Acme gestern angerufen", Saying.PHONED),
        ("es", "los de Acme no me han respondido todavía", Saying.NO_NEWS),
        ("fr", "Acme m'a recontacté hier", Saying.WORD),
    ],
)
def test_words_say_it_in_a_phrase_that_nobody_wrote_down(language: str, typed: str, said: Saying) -> None:
    assert said in sayings(typed, language)


@pytest.mark.parametrize(
    "typed",
    [
        "maybe Acme picks someone else",
        "if Acme rejects me I'll cry",
        "my sister got the job at Acme",
        "they offered me coffee",
        "the bank rejected my loan",
    ],
)
def test_what_is_only_thought_or_another_matter_says_nothing_of_a_lead(typed: str) -> None:
    assert not set(gist(typed)) & {Saying.NO, Saying.OFFER, Saying.ROUND}


def test_a_no_among_the_words_of_a_cue_makes_no_offer_of_it() -> None:
    assert sayings("Acme hat mir die Stelle nicht gegeben", "de") != [Saying.OFFER]


def test_what_became_of_an_interview_counts_more_than_that_there_was_one() -> None:
    assert sayings("acme had to put my interview off till friday") == [Saying.MOVED]


def test_a_language_is_read_by_its_own_words_only() -> None:
    assert sayings("ich bin bei Acme", "de") == []  # "bin" is English for the end of a lead
