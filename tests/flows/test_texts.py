"""The words and the code that uses them: no key without words, no words without a key."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

import bot
import flows
from bot.files.problems import OF_CALENDARS
from flows.acts import ENDINGS
from flows.commands import BUTTONS_ONLY, COMMANDS
from flows.hearing.asking import WHATS
from flows.hearing.carry_out import ACTS
from flows.hearing.feelings import FELT
from flows.ladder import UNHELD
from flows.lead import Move
from flows.planned import ReminderKind
from flows.presses import NEWS
from flows.talks.adding import SOURCES
from flows.talks.lengths import OFFERED as LENGTHS
from flows.understanding.heard import Due
from flows.values import WAYS, InterviewStatus, Stage, Step, Tone

FOLDER = files("flows") / "texts" / "en"
KEY = re.compile(r"^([a-z][a-z0-9-]*) *=", re.MULTILINE)
FILES = [file for file in FOLDER.iterdir() if file.name.endswith(".ftl")]
WORDED = frozenset(key for file in FILES for key in KEY.findall(file.read_text(encoding="utf-8")))
ROOMS = (Path(flows.__file__).parent, Path(bot.__file__).parent)
TABLES = Path(flows.__file__).parent / "texts"
"""How people write, by language: nothing there names a key."""
NAMING = frozenset({"text", "Text", "ask", "button", "step_button"})
"""Functions whose first argument is a key."""
SHORTEST_BEGINNING = 4
"""Letters that an f-string must begin with to count as the name of a family of keys."""

FAMILIES: dict[str, tuple[str, ...]] = {
    "stage": tuple(Stage),
    "due": tuple(Step),
    "next": tuple(Step),
    "kind": WAYS,
    "interview": tuple(status for status in InterviewStatus if status is not InterviewStatus.CANCELLED),
    "entry": tuple(Move),
    "command": tuple(COMMANDS),
    "source": SOURCES,
    "length": LENGTHS,
    "news": NEWS,
    "closed": tuple(ENDINGS),
    "later": ("hour", "evening", "morning", "workday", "date"),
    "reminder": tuple(ReminderKind),
    "tone": tuple(Tone),
    "calendar-title": ("interview", *(step for step in Step if step not in UNHELD)),
    "calendar-problem": OF_CALENDARS,
    "weekday": tuple(map(str, range(7))),
    "heard": (*ACTS, *Due),
    **dict.fromkeys(("paused", "paused-reminder", "settings-paused"), ("until",)),
    "heard-what": WHATS,
    "forwarded": (*ACTS, *Due),
    **dict.fromkeys(("wanted", "wanted-near"), tuple(Due)),
    "felt": FELT,
    "write": tuple(step for step in Step if step not in UNHELD),
    "wear": (*WAYS, "any"),
    "prepare": (*WAYS, "any"),
}
"""Keys that are made of a name and a value: each value is worded."""
MORE = {
    "next": {"next-title", "next-line", "next-more", "next-nothing", "next-offer", "next-none"},
    "closed": {"closed-next", "closed-rescinded"},
    "kind": set[str](),
    "stage": set[str](),
    "due": set[str](),
    "length": {"length-other", "length-kept", "length-unread", "length-several"},
    "news": set[str](),
    "later": set[str](),
    "command": {"command-unknown"},
}
"""All else that begins like one of these families."""


@cache
def source() -> tuple[ast.AST, ...]:
    """All the code, read when it is first asked for."""
    paths = [path for room in ROOMS for path in room.rglob("*.py") if not path.is_relative_to(TABLES)]
    return tuple(node for path in paths for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@cache
def constants() -> frozenset[str]:
    """Every string in the code."""
    return frozenset(node.value for node in source() if isinstance(node, ast.Constant) and isinstance(node.value, str))


@cache
def patterns() -> list[re.Pattern[str]]:
    """Every string in the code that is put together, as a pattern."""
    found = {_pattern(node) for node in source() if isinstance(node, ast.JoinedStr)}
    return [re.compile(pattern) for pattern in found if re.match(rf"[a-z-]{{{SHORTEST_BEGINNING},}}", pattern)]


def _pattern(node: ast.JoinedStr) -> str:
    parts = (
        re.escape(part.value).replace(r"\-", "-")
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
        else "[a-z0-9-]+"
        for part in node.values
    )
    return "".join(parts)


def named(node: ast.expr) -> Iterator[str]:
    """The keys that an argument can be: a string, or one of two."""
    match node:
        case ast.Constant(value=str() as key):
            yield key
        case ast.IfExp(body=first, orelse=second):
            yield from named(first)
            yield from named(second)


def calls(names: frozenset[str]) -> Iterator[str]:
    """Every first argument that is given to one of these functions."""
    for node in source():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names and node.args:
            yield from named(node.args[0])


@cache
def called() -> frozenset[str]:
    """Every key that is given to a function that names one."""
    return frozenset(calls(NAMING))


def is_used(key: str) -> bool:
    """Whether the code names this key: as it is, as one of several wordings (``-1``, ``-2``), or put together."""
    if any(key == f"{family}-{value}" for family, values in FAMILIES.items() for value in values):
        return True
    several = re.sub(r"-\d+$", "", key)
    return not constants().isdisjoint({key, several}) or any(pattern.fullmatch(key) for pattern in patterns())


def test_there_are_words_and_code_to_hold_against_each_other() -> None:
    assert len(WORDED) > 300
    assert len(called()) > 100


def test_every_key_that_is_named_is_worded() -> None:
    assert sorted(key for key in called() if key not in WORDED) == []


@pytest.mark.parametrize("family", FAMILIES)
def test_every_value_of_a_family_is_worded(family: str) -> None:
    assert sorted(f"{family}-{value}" for value in FAMILIES[family] if f"{family}-{value}" not in WORDED) == []


@pytest.mark.parametrize("family", MORE)
def test_a_family_has_no_words_for_a_value_that_there_is_not(family: str) -> None:
    known = {f"{family}-{value}" for value in FAMILIES[family]} | MORE[family]
    assert sorted(key for key in WORDED - known if key.startswith(f"{family}-") and key not in called()) == []


def test_every_button_that_runs_something_has_a_label() -> None:
    names = set(calls(frozenset({"command_button"})))
    assert names
    assert names <= {*COMMANDS, *BUTTONS_ONLY}
    assert sorted(name for name in names if f"button-{name}" not in WORDED) == []


def test_every_word_is_used() -> None:
    assert [key for key in sorted(WORDED) if not is_used(key)] == []
