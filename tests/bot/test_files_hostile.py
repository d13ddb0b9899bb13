"""Files that would take the bot down, under the limits of the process that reads them: each is answered in time."""

import json
import os
from pathlib import Path

import pytest

from bot.files import child, reader
from bot.files.problems import BROKEN, TOO_HEAVY
from bot.files.reader import Found, read_apart, understood
from tests.bot.hostile_files import HOSTILE, wide_table
from tests.bot.reading_room import ReadingRoom
from tests.bot.resume_files import GOOD, TODAY, docx, pdf

HEADER = {"purpose": "review", "today": TODAY.isoformat(), "posting": ""}
PATIENCE = 1.5
"""Seconds for a test that means to wait for the end; an honest file takes less than one."""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_answered_in_time(reading_room: ReadingRoom, name: str) -> None:
    make, expected = HOSTILE[name]
    longest = PATIENCE if name == "endless lines" else reader.LONGEST
    found, problem = understood(reading_room.read(HEADER, make(), longest))
    assert (problem or "read") in expected
    assert (found.report is None) == bool(problem)


async def test_an_honest_file_is_read_there() -> None:
    found, problem = understood(await read_apart(HEADER, pdf(GOOD)))
    assert (found.report and found.report.pages, problem) == (1, "")


async def test_a_large_table_is_read_in_time() -> None:
    found, _ = understood(await read_apart(HEADER, wide_table()))
    assert found.report is not None


async def test_what_takes_too_long_is_ended() -> None:
    assert await read_apart(HEADER, docx(GOOD), longest=0.01) == b""


async def test_the_process_knows_no_secret_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:secret")
    monkeypatch.setattr("sys.executable", "/usr/bin/env")
    monkeypatch.setattr(reader, "CHILD", ())
    told = await read_apart(HEADER, b"")
    assert b"PYTHONPATH" in told
    assert b"secret" not in told


def test_its_limits_are_set_before_it_reads(tmp_path: Path) -> None:
    """In a process of its own: what is given up cannot be taken back."""
    code = (
        "import resource, json; from bot.files import child; child.limit()\n"
        f"try:\n    open({str(tmp_path / 'x')!r}, 'w').write('x' * 100_000); wrote = True\n"
        "except OSError:\n    wrote = False\n"
        "try:\n    bytearray(child.MOST_MEMORY); got = True\n"
        "except MemoryError:\n    got = False\n"
        "print(json.dumps([wrote, got, resource.getrlimit(resource.RLIMIT_CORE)[0]]))"
    )
    assert json.loads(run(code)) == [False, False, 0]


def run(code: str) -> str:
    """What a process prints that ignores the signal of a file grown too large, so that it meets the error."""
    import subprocess  # noqa: PLC0415  # here only
    import sys  # noqa: PLC0415  # here only

    quiet = "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    command = [sys.executable, "-c", quiet + code]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=dict(os.environ))  # noqa: S603  # ours
    return done.stdout


@pytest.mark.parametrize(
    ("answered", "problem"),
    [
        (b"", TOO_HEAVY),
        (b"not json", BROKEN),
        (b"[]", BROKEN),
        (b"{}", BROKEN),
        (b'{"problem": "a-word-that-we-do-not-know"}', BROKEN),
        (b'{"report": {"pages": "many"}}', BROKEN),
        (b'{"problem": "scanned"}', "scanned"),
    ],
)
def test_what_it_says_is_believed_only_in_the_form_that_was_agreed(answered: bytes, problem: str) -> None:
    assert understood(answered) == (Found(), problem)


def test_running_out_of_memory_and_nesting_too_deep_are_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    for error, problem in ((MemoryError(), TOO_HEAVY), (RecursionError(), BROKEN)):

        def fail(data: bytes, error: Exception = error) -> None:
            raise error

        monkeypatch.setattr(child, "read_paper", fail)
        assert child.told(HEADER, b"x") == {"problem": problem}
