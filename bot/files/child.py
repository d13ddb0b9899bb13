"""Owns the process in which one file is read: ``python -m bot.files.child``. It reads, answers and ends.

On standard input: the length of a JSON header (four bytes), the header, the file. On standard output: JSON with a
report, the events of a calendar, or a problem. A hostile file can only hurt this process: its time and memory are
limited, it can write no file, it knows no secret, and it is the first to go when the machine runs out of memory.
"""

import contextlib
import json
import resource
import sys
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.files.problems import BROKEN, EMPTY, ENCRYPTED, OLD_WORD, OTHER_KIND, TOO_HEAVY, Problem
from flows.calendar import CALENDAR
from flows.coaching.resume_text import Paper, Report

MOST_MEMORY = 768 * 1024 * 1024
MOST_SECONDS = 8
MOST_OPEN_FILES = 64
DEEPEST = 1_000
"""Calls within calls: what nests deeper is no honest file."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")


def limit() -> None:
    """Give up what is not needed."""
    with contextlib.suppress(OSError):  # Linux only
        Path("/proc/self/oom_score_adj").write_text("1000", "ascii")
    limits = (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, MOST_OPEN_FILES),
    )
    for kind, most in limits:
        with contextlib.suppress(ValueError, OSError):  # some systems know no such limit, or have a lower one set
            resource.setrlimit(kind, (most, most))
    sys.setrecursionlimit(DEEPEST)


def read_paper(data: bytes) -> Paper:
    """The text of a file, by what it is and not by what it is called. Raises ``Problem``."""
    if not data.strip(b"\0 \r\n\t"):
        raise Problem(EMPTY)
    if b"%PDF-" in data[:1024]:
        from bot.files.pdf import read_pdf

        return read_pdf(data)
    if data.startswith(b"PK\x03\x04"):
        from bot.files.docx_file import read_docx

        return read_docx(data)
    if data.startswith(_OLE):
        raise Problem(ENCRYPTED if _ENCRYPTED_PACKAGE in data else OLD_WORD)
    raise Problem(OTHER_KIND)


def events_in(header: dict[str, str], data: bytes) -> list[dict[str, Any]]:
    """What a calendar file tells. Raises ``Problem``."""
    if not data.strip(b"\0 \r\n\t"):
        raise Problem(EMPTY)
    from bot.files.calendar_file import read_calendar

    found = read_calendar(data, header["zone"], datetime.fromisoformat(header["at"]))
    return [asdict(event) for event in found]


def answer(header: dict[str, str], data: bytes) -> Report:
    """What is asked about the file. Raises ``Problem``."""
    paper = read_paper(data)
    if header["purpose"] == "posting":
        from flows.coaching.resume_posting import overlap

        return Report(paper.pages, paper.words, overlap=overlap(paper, header["posting"]))
    from bot.files.spelling import dictionary
    from flows.coaching.resume_checks import review

    return review(paper, date.fromisoformat(header["today"]), dictionary())


def told(header: dict[str, str], data: bytes) -> dict[str, Any]:
    """The answer as JSON, whatever happens."""
    try:
        if header["purpose"] == CALENDAR:
            return {"events": events_in(header, data)}
        return {"report": asdict(answer(header, data))}
    except Problem as problem:
        return {"problem": problem.name}
    except MemoryError:
        return {"problem": TOO_HEAVY}
    except RecursionError:
        return {"problem": BROKEN}


def written(header: dict[str, str], data: bytes) -> bytes:
    """The answer, as it is handed over."""
    return json.dumps(told(header, data), default=datetime.isoformat).encode()


def main() -> None:
    """Read, answer, end."""
    limit()
    size = int.from_bytes(sys.stdin.buffer.read(4), "big")
    header = json.loads(sys.stdin.buffer.read(size))
    sys.stdout.buffer.write(written(header, sys.stdin.buffer.read()))


if __name__ == "__main__":
    main()
