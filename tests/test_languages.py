"""Every language is whole: the same files, keys, slots and tags as English, its tables, and its corpora.

Adding a language is adding a folder in ``flows/texts``; each test that fails then names what is missing in it.
"""

import re
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

TEXTS = files("flows") / "texts"
CORPORA = Path(__file__).parent / "corpus"
SHELVES = sorted(shelf.name for shelf in TEXTS.iterdir() if shelf.is_dir() and not shelf.name.startswith("__"))
OTHERS = [language for language in SHELVES if language != "en"]
WORD_FILES = sorted(file.name for file in (TEXTS / "en").iterdir() if file.name.endswith(".ftl"))
TABLES = (
    "safety.py",
    "when.py",
    "meaning.py",
    "where.py",
    "wishes.py",
    "plain.py",
    "lengths.py",
    "gist.py",
    "naming.py",
    "unheld.py",
    "favours.py",
    "losses.py",
    "firms.py",
)
LEAST_PHRASES = 300
TAG = re.compile(r"</?[a-z]+[^>]*>")


class Slots(Visitor):
    """The slots of a message, and the selectors among them."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # the library's name
        self.names.add(node.id.name)


@cache
def words(language: str, file: str) -> dict[str, ast.Message]:
    """The messages of a file by key."""
    shelf = TEXTS / language / file
    if not shelf.is_file():
        return {}
    body = FluentParser().parse(shelf.read_text("utf-8")).body
    assert [entry.content for entry in body if isinstance(entry, ast.Junk)] == []
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


def slots(message: ast.Message) -> set[str]:
    """The slots that a message uses."""
    visitor = Slots()
    visitor.visit(message)
    return visitor.names


def source(language: str, file: str) -> dict[str, str]:
    """The written form of each message."""
    text = (TEXTS / language / file).read_text("utf-8")
    return {key: text[m.span.start : m.span.end] for key, m in words(language, file).items() if m.span}


@pytest.mark.parametrize("language", OTHERS)
def test_every_key_is_worded_and_no_other(language: str) -> None:
    wanted, found = ({(file, key) for file in WORD_FILES for key in words(each, file)} for each in ("en", language))
    assert sorted(wanted - found) == [], f"missing in {language}"
    assert sorted(found - wanted) == [], f"not known in {language}"


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_uses_no_slot_that_english_does_not_have(language: str) -> None:
    strange = {
        (file, key): slots(message) - slots(words("en", file)[key])
        for file in WORD_FILES
        for key, message in words(language, file).items()
        if key in words("en", file)
    }
    assert {key: names for key, names in strange.items() if names} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_tags_are_opened_and_closed(language: str) -> None:
    wrong = {
        (file, key)
        for file in WORD_FILES
        for key, written in source(language, file).items()
        if sorted(tag.strip("</>") for tag in TAG.findall(written) if tag.startswith("</"))
        != sorted(tag.strip("<>").split()[0] for tag in TAG.findall(written) if not tag.startswith("</"))
    }
    assert wrong == set()


@pytest.mark.parametrize("language", SHELVES)
def test_every_table_is_there(language: str) -> None:
    assert [table for table in TABLES if not (TEXTS / language / table).is_file()] == []


@pytest.mark.parametrize("language", SHELVES)
@pytest.mark.parametrize("corpus", ["dates.tsv", "meanings.tsv"])
def test_every_language_has_a_corpus(language: str, corpus: str) -> None:
    lines = (CORPORA / language / corpus).read_text("utf-8").splitlines()
    phrases = [line for line in lines if line and not line.startswith("#")]
    assert len(phrases) >= LEAST_PHRASES
    assert len(set(phrases)) == len(phrases)
