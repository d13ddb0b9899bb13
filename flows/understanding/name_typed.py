"""Owns what is typed where an employer's name is asked, and is more than one: "the hotel is called Sample Palace".

Any text can be a name, so only what is plainly a sentence is none: most of its words are such as stand in no name.
"""

from flows.languages import table
from flows.understanding.correcting import MOST_WORDS_OF_A_NAME
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import cleaned, words_of
from flows.understanding.plain import tables, within, words_in

FEWEST_WORDS = 4
FEWEST_TELLING = 3
"""Words of a sentence, and those among them that stand in no name, from which on it is one."""
MOST_BEFORE = 4
"""Words before "is called"."""


def name_called(typed: str, language: str, firm: str | None = None) -> str:
    """The name in "the hotel is called Sample Palace", in the language or in English; empty if none is told so.

    With ``firm``, what the employer is called so far, only where that or a kind of employer is what is called so.
    """
    words = typed.split()
    if "?" in typed:
        return ""
    for plain in tables(language):
        for called in plain.meant:
            phrase = words_in(called)
            at = within(phrase, tuple("".join(words_in(word)) for word in words))
            name = " ".join(words[at + len(phrase) :]).strip(" .,;:!\"'’“”„«»")
            if not 0 <= at <= MOST_BEFORE or not name or len(name.split()) > MOST_WORDS_OF_A_NAME:
                continue
            if firm is None or _is_a_firm(words_in(" ".join(words[:at])), firm, language):
                return name
    return ""


def _is_a_firm(words: tuple[str, ...], firm: str, language: str) -> bool:
    """Whether the words speak of an employer: by its name, or as what it is ("the hotel")."""
    meaning: Meaning = table(language, "meaning")
    known = set(words_in(firm)) - meaning.names.articles
    return any(word in known or word in meaning.names.kinds or meaning.names.is_place(word) for word in words)


def is_no_name(typed: str, language: str) -> bool:
    """Whether a word in small letters stands in no name: "they were ill"."""
    meaning: Meaning = table(language, "meaning")
    small = " ".join(word for word in typed.split() if not word[0].isupper())
    return not meaning.names.ends.isdisjoint(words_in(small))


def is_a_question(typed: str, language: str) -> bool:
    """Whether it is a question and no name, with its mark or without: "how do i ask for more money"."""
    meaning: Meaning = table(language, "meaning")
    plain = " ".join(word.plain for word in words_of(cleaned(typed), meaning))
    return "?" in typed or (len(words_in(typed)) >= FEWEST_WORDS and meaning.asking.match(plain) is not None)


def is_a_sentence(typed: str, language: str) -> bool:
    """Whether it is a sentence and no name: most of its words tell something."""
    meaning: Meaning = table(language, "meaning")
    names = meaning.names
    words = words_in(typed)
    in_names = names.at | names.with_ | names.weak | names.articles | names.joins | names.and_ | names.contracted
    telling = [word for word in words if word in names.ends and word not in in_names]
    return len(words) >= FEWEST_WORDS and len(set(telling)) >= FEWEST_TELLING and len(telling) * 2 > len(words)
