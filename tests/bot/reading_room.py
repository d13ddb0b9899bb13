"""Owns a process that reads many files for the tests, each in a fork of itself under the limits of the real one.

Loading what reads files takes longer than reading them, so it is loaded once here. ``read_apart`` starts a process for
each file; that it does, and what the process knows, is tested with real starts.
"""

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

from bot.files import child

ROOT = Path(__file__).parents[2]
LENGTH = 8


class ReadingRoom:
    """The process, for as long as it is entered. It knows nothing of our environment, as the real one."""

    def __enter__(self) -> "ReadingRoom":
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bot.reading_room"],
            cwd=ROOT,
            env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def read(self, header: dict[str, str], data: bytes, longest: float) -> bytes:
        """What is said of a file; nothing when the reader had to be ended or ended itself, as with ``read_apart``."""
        asked, said = self._process.stdin, self._process.stdout
        assert asked
        assert said
        head = json.dumps(header).encode()
        _put(asked, json.dumps(longest).encode())
        _put(asked, len(head).to_bytes(4, "big") + head + data)
        answered = _take(said)
        assert self._process.poll() is None, "the room itself must outlive every file"
        return answered


def _put(into: IO[bytes], what: bytes) -> None:
    into.write(len(what).to_bytes(LENGTH, "big") + what)
    into.flush()


def _take(of: IO[bytes]) -> bytes:
    return of.read(int.from_bytes(of.read(LENGTH), "big"))


def main() -> None:
    """Load what reads files, then read until nobody asks any more."""
    from bot.files import calendar_file, docx_file, pdf, spelling  # noqa: PLC0415  # not in the process of the tests
    from flows.coaching import resume_checks  # noqa: PLC0415  # as above

    assert all((calendar_file, docx_file, pdf, resume_checks, spelling.dictionary()))
    while longest := _take(sys.stdin.buffer):
        _put(sys.stdout.buffer, _in_a_fork(json.loads(longest), _take(sys.stdin.buffer)))


def _in_a_fork(longest: float, asked: bytes) -> bytes:
    """What the real process says that is asked this, or nothing when it does not end well or in time."""
    reads, writes = os.pipe()
    if not (reader := os.fork()):
        signal.setitimer(signal.ITIMER_REAL, longest)
        status = 1
        try:
            sys.stdin = io.TextIOWrapper(io.BytesIO(asked))
            sys.stdout = open(writes, "w", encoding="utf-8")  # noqa: SIM115  # closed by the end of the process
            child.main()
            sys.stdout.flush()
            status = 0
        finally:
            os._exit(status)
    os.close(writes)
    with open(reads, "rb") as answer:
        said = answer.read()
    _, status = os.waitpid(reader, 0)
    return said if status == 0 else b""


if __name__ == "__main__":
    main()
