"""Owns the list of what the coaching rests on: each statement of the two articles, and the words that carry it.

An entry of the words names a statement in the comment above it (``# A11``). Where a statement is a time or a rule
rather than words, the code that keeps it names it in a docstring; both are listed.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax import ast

ROOT = Path(__file__).parents[1]
ID = re.compile(r"\b([ABC]\d{1,2})\b")
SPAN = re.compile(r"\b([ABC])(\d{1,2}) to \1?(\d{1,2})\b")

STATEMENTS: Mapping[str, str] = {
    "A1": "A good interview, then silence: joy turns into irritation",
    "A2": "What silence most likely means: no offer, and they have moved on",
    "A3": "Often it only drags on, because they are busy",
    "A4": "Follow up after a week",
    "A5": "Better: ask them when you will hear",
    "A6": "The considerate ones tell you either way",
    "A7": "They invited you because something convinced them",
    "A8": "A no is mostly about experience, or about what is not yours to change",
    "A9": "An application often gets no confirmation at all",
    "A10": "Silence again and again: time for detective work",
    "A11": "Six questions to a résumé",
    "A12": "A résumé gets a few seconds; look it over before the next application",
    "A13": "They think you qualified already; the rest is unspoken",
    "A14": "Interviews without an offer: find out what goes wrong there",
    "A15": "Five questions: dress, time, practice, confidence, body language",
    "A16": "Once it is narrowed down, work on it",
    "A17": "Leave alone what is not yours; a fit holds for both sides",
    "B1": "The second-guessing after an interview",
    "B2": "Ghosting, and what it is",
    "B3": "The simple reason: no offer, and an awkward call avoided",
    "B4": "The other reasons: illness, a lost budget, a restart",
    "B5": "It happens to everyone",
    "B6": "A short, friendly e-mail, after a week",
    "B7": "Then the phone, polite whatever the news",
    "B8": "If neither works: you are qualified, there are more; talk to your recruiter",
}
"""The statements of the two articles, in our own words."""


def named(comment: str) -> set[str]:
    """The statements that a comment or a docstring names; "A15 to A17" names three."""
    found = set(ID.findall(comment))
    for letter, first, last in SPAN.findall(comment):
        found |= {f"{letter}{number}" for number in range(int(first), int(last) + 1)}
    return found


@cache
def carried() -> Mapping[str, list[str]]:
    """Statement -> the keys of the English words that carry it, in the order of the files."""
    found: dict[str, list[str]] = {statement: [] for statement in STATEMENTS}
    folder = files("flows") / "texts" / "en"
    files_of_words = (file for file in folder.iterdir() if file.name.endswith(".ftl"))
    for file in sorted(files_of_words, key=lambda file: file.name):
        for entry in FluentResource(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message) and entry.comment is not None:
                for statement in named(entry.comment.content or "") & STATEMENTS.keys():
                    found[statement].append(entry.id.name)
    return found


def kept() -> dict[str, list[str]]:
    """Statement -> the modules whose code names it."""
    found: dict[str, list[str]] = {statement: [] for statement in STATEMENTS}
    for path in sorted((ROOT / "flows").rglob("*.py")):
        for statement in named(path.read_text("utf-8")) & STATEMENTS.keys():
            found[statement].append(path.relative_to(ROOT).as_posix())
    return found


def coaching() -> str:
    """The table: statement, the words that carry it, the code that keeps it."""
    words, code = carried(), kept()
    lines = ["| | statement | said in | kept by |", "| --- | --- | --- | --- |"]
    for statement, meaning in STATEMENTS.items():
        said = ", ".join(f"`{key}`" for key in words[statement])
        by = ", ".join(f"`{path}`" for path in code[statement])
        lines.append(f"| {statement} | {meaning} | {said} | {by} |")
    return "\n".join(lines)
