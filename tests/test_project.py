"""What holds of the project's files: locks that name no place, settings that are all listed, no path of one machine."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.settings import example

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = ("requirements.lock", "requirements-dev.lock")
PINNED = re.compile(r"([\w.-]+)==([\w.]+)(?: ; [^\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")
MACHINE_PATH = re.compile(r"(?<![\w.~>-])/(?:home|root|Users|work|mnt|workspace)/(?!me\b)\w|[A-Z]:\\\\?Users")
"""``me`` is nobody: a path that stands for any."""


def locked(name: str) -> dict[str, str]:
    """The locked versions by name."""
    pins = (PINNED.fullmatch(line) for line in (ROOT / name).read_text("utf-8").splitlines())
    return {canonicalize_name(pin[1]): pin[2] for pin in pins if pin}


NOT_OURS = {".git", ".venv", ".env", "build", "data", "__pycache__", ".pytest_cache", ".hypothesis"} | {
    f".{tool}_cache" for tool in ("mypy", "ruff", "import_linter")
}
"""What a copy may hold that is no part of the project."""


def files() -> list[Path]:
    """The text files of the project as git knows them: tracked, or new and not ignored. In a copy without git: all."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, text=True)  # noqa: S603  # fixed
    if listed.returncode == 0:
        found = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        own = (path.relative_to(ROOT).parts for path in ROOT.rglob("*"))
        found = [ROOT.joinpath(*parts) for parts in own if not any(part in NOT_OURS for part in parts)]
    return [path for path in found if path.is_file() and b"\0" not in path.read_bytes()[:1000]]


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_is_only_versions_and_hashes(name: str) -> None:
    lines = (ROOT / name).read_text("utf-8").splitlines()
    assert [line for line in lines if not (PINNED.fullmatch(line) or HASH.fullmatch(line))] == []


@pytest.mark.parametrize(("name", "extras"), [(LOCKS[0], ()), (LOCKS[1], ("dev",))])
def test_a_lock_holds_what_the_project_asks_for(name: str, extras: tuple[str, ...]) -> None:
    versions = locked(name)
    asked = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["install"]]
    asked += [line for extra in extras for line in PROJECT["project"]["optional-dependencies"][extra]]
    for line in asked:
        wanted = Requirement(line)
        assert wanted.specifier.contains(versions[canonicalize_name(wanted.name)]), line


def test_both_locks_run_the_same_versions() -> None:
    assert locked(LOCKS[0]).items() <= locked(LOCKS[1]).items()


def test_the_example_lists_every_setting_as_the_code_knows_it() -> None:
    assert (ROOT / ".env.example").read_text("utf-8") == example()


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    named = {str(path.relative_to(ROOT)): MACHINE_PATH.findall(path.read_text("utf-8")) for path in files()}
    assert {name: paths for name, paths in named.items() if paths} == {}


def test_the_makefile_says_what_each_target_does() -> None:
    targets = re.findall(r"^([a-z]+):(.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert {name for name, _ in targets} == {"help", "demo", "test", "corpus", "bench", "check", "fmt", "lock", "docs"}
    assert [name for name, rest in targets if " ## " not in rest] == []
