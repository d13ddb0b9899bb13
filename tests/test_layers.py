"""What holds of the code as a whole: layers, sizes, one clock, one place for SQL. Rules in CONTRIBUTING.md."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
CODE = [path for room in ("bot", "flows") for path in sorted((ROOT / room).rglob("*.py"))]
TESTS = sorted((ROOT / "tests").rglob("*.py"))
FILES = [*CODE, *TESTS]

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
OPENING = re.compile(r'"""\S')
CLOCKS = frozenset({"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time"})
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
    return ast.parse(text_of(path))


@cache
def text_of(path: Path) -> str:
    return path.read_text("utf-8")


def functions_in(block: ast.AST) -> Iterator[Function]:
    """The functions in a module, or in a statement; expressions are not walked through, because tables are long."""
    if isinstance(block, Function):
        yield block
    for inner in ast.iter_child_nodes(block):
        if isinstance(inner, ast.stmt | ast.excepthandler | ast.match_case):
            yield from functions_in(inner)


def uses(path: Path, named: frozenset[str]) -> bool:
    """Whether a file has one of these dotted names."""
    if not any(re.search(name.replace(".", r"\s*\.\s*"), text_of(path)) for name in named):
        return False
    return any(dotted(node) in named for node in ast.walk(tree_of(path)) if isinstance(node, ast.expr))


def dotted(node: ast.expr) -> str:
    """``datetime.now`` for the last two names of an attribute."""
    if not isinstance(node, ast.Attribute):
        return ""
    owner = node.value
    before = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
    return f"{before}.{node.attr}"


def test_the_layers_hold() -> None:
    # In a process of its own, because import-linter turns off the loggers that it finds.
    lint = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
    done = subprocess.run([sys.executable, "-c", lint], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # fixed
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_file_is_longer_than_one_sitting() -> None:
    lengths = {name_of(path): len(text_of(path).splitlines()) for path in FILES}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_no_function_is_longer_than_a_screen() -> None:
    functions = [(path, node) for path in FILES if "def " in text_of(path) for node in functions_in(tree_of(path))]
    lengths = {f"{name_of(path)} {node.name}": (node.end_lineno or 0) - node.lineno + 1 for path, node in functions}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_every_module_opens_by_saying_what_it_owns() -> None:
    assert [name_of(path) for path in FILES if text_of(path) and not OPENING.match(text_of(path))] == []


def test_only_the_clock_reads_the_clock() -> None:
    readers = {name_of(path) for path in CODE if uses(path, CLOCKS)}
    assert readers <= {"bot/clock.py"}


def test_only_the_store_speaks_sql() -> None:
    speakers = {name_of(path) for path in CODE if SQL.search(text_of(path))}
    assert {name for name in speakers if not name.startswith("bot/store/")} == set()
    assert speakers, "the pattern finds the store's own SQL"


def test_tests_neither_mock_nor_wait_for_time_to_pass() -> None:
    sleeping = {name_of(path) for path in TESTS if uses(path, frozenset({"time.sleep"}))}
    mocking = {name_of(path) for path in TESTS if re.search(r"^(import|from) unittest", text_of(path), re.M)}
    assert sleeping | mocking == set()
