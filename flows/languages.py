"""Owns which languages there are: one folder each in ``flows/texts``, with words and with the tables that read it.

Adding a language is adding a folder; ``tests/test_languages.py`` names what is missing in it.
"""

from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

DEFAULT = "en"


@cache
def languages() -> tuple[str, ...]:
    """The languages by name ("en"), in the order of the alphabet."""
    folder = files("flows") / "texts"
    return tuple(sorted(shelf.name for shelf in folder.iterdir() if (shelf / "general.ftl").is_file()))


def best(wanted: str | None) -> str:
    """The language to speak with somebody whose Telegram says ``wanted``: "de-AT" is "de" if that is there."""
    tag = (wanted or DEFAULT).replace("_", "-").casefold()
    return next((name for name in (tag, tag.partition("-")[0]) if name in languages()), DEFAULT)


def own_first(language: str) -> tuple[str, ...]:
    """The languages in which somebody is read: their own, then English, which many mix in."""
    return tuple(dict.fromkeys((language, DEFAULT)))


@cache
def table(language: str, name: str) -> Any:
    """The table ``name`` ("when") of a language: the constant of that name in its module of that name."""
    return getattr(import_module(f"flows.texts.{language}.{name}"), name.upper())
