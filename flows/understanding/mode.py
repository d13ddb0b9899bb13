"""Owns reading how an interview is held, where that alone is asked: "by phone", "on Zoom", "at their office"."""

from flows.languages import DEFAULT, table
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import cleaned, words_of
from flows.values import Kind


def kind_told(typed: str, language: str) -> Kind | None:
    """The one way that is told, in the person's language or in English; None if none is, or several are."""
    for name in dict.fromkeys((language, DEFAULT)):
        meaning: Meaning = table(name, "meaning")
        plain = " ".join(word.plain for word in words_of(cleaned(typed), meaning))
        told = [kind for kind, pattern in meaning.modes.items() if pattern.search(plain)]
        if told:
            return told[0] if len(told) == 1 else None
    return None
