"""What holds of the code as a whole: layers, sizes, one clock, one place for SQL. Rules in CONTRIBUTING.md."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROOMS = ("bot", "flows", "tests")
FILES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
CODE = [path for path in FILES if path.relative_to(ROOT).parts[0] != "tests"]
TESTS = [path for path in FILES if path not in CODE]

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
CLOCKS = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time"}
SQL = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX)"
    r"|ALTER\s+TABLE|DROP\s+TABLE|PRAGMA\s|BEGIN\s+IMMEDIATE)",
    re.DOTALL,
)

Function = ast.FunctionDef | ast.AsyncFunctionDef


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree_of(path)))


def dotted(node: ast.expr) -> str:
    """``datetime.now`` for the last two names of an attribute."""
    if not isinstance(node, ast.Attribute):
        return ""
    owner = node.value
    before = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
    return f"{before}.{node.attr}"


def strings(path: Path) -> Iterator[str]:
    for node in nodes_of(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_the_layers_hold() -> None:
    # In a process of its own, because import-linter turns off the loggers that it finds.
    lint = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
    done = subprocess.run([sys.executable, "-c", lint], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # fixed
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_file_is_longer_than_one_sitting() -> None:
    lengths = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in FILES}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_no_function_is_longer_than_a_screen() -> None:
    functions = [(path, node) for path in FILES for node in nodes_of(path) if isinstance(node, Function)]
    lengths = {f"{name_of(path)} {node.name}": (node.end_lineno or 0) - node.lineno + 1 for path, node in functions}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_every_module_opens_by_saying_what_it_owns() -> None:
    filled = [path for path in FILES if path.read_text("utf-8")]
    assert [name_of(path) for path in filled if not ast.get_docstring(tree_of(path))] == []


def test_only_the_clock_reads_the_clock() -> None:
    readers = {name_of(path) for path in CODE if CLOCKS & {dotted(node) for node in expressions(path)}}
    assert readers <= {"bot/clock.py"}


def test_only_the_store_speaks_sql() -> None:
    speakers = {name_of(path) for path in CODE if any(SQL.search(text) for text in strings(path))}
    assert {name for name in speakers if not name.startswith("bot/store/")} == set()
    assert speakers, "the pattern finds the store's own SQL"


def test_tests_neither_mock_nor_wait_for_time_to_pass() -> None:
    sleeping = {name_of(path) for path in TESTS if "time.sleep" in {dotted(node) for node in expressions(path)}}
    mocking = {name_of(path) for path in TESTS if re.search(r"^(import|from) unittest", path.read_text("utf-8"), re.M)}
    assert sleeping | mocking == set()


def expressions(path: Path) -> Iterator[ast.expr]:
    return (node for node in nodes_of(path) if isinstance(node, ast.expr))
