"""Owns the corpus of dates: reading ``<language>/dates.tsv`` and judging what the grammar makes of each phrase.

A line: now | country | sense | as | phrase | expected, parted by tabs (the head of the English file says it all).
"""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from flows.understanding.reading import Reading, Sense, Setting
from flows.understanding.when import find_times, read_time
from tests.corpus.score import Judged, Verdict

NAME = "dates"
FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Phrase:
    """One line of a corpus."""

    line: int
    setting: Setting
    whole: bool
    typed: str
    expected: str


def languages() -> tuple[str, ...]:
    """Languages that have a corpus of dates."""
    return tuple(sorted(path.parent.name for path in FOLDER.glob("*/dates.tsv")))


def phrases(language: str) -> tuple[Phrase, ...]:
    """The lines of a language's corpus."""
    return phrases_in(FOLDER / language / "dates.tsv", language)


@cache
def phrases_in(file: Path, language: str) -> tuple[Phrase, ...]:
    """The lines of a file."""
    lines = file.read_text("utf-8").splitlines()
    return tuple(phrase(language, at, line) for at, line in enumerate(lines, 1) if line and not line.startswith("#"))


def phrase(language: str, at: int, line: str) -> Phrase:
    """What a line of a corpus says."""
    now, country, sense, how, typed, expected = line.split("\t")
    assert how in ("text", "answer"), f"line {at}: {how!r} is neither text nor answer"
    return Phrase(at, setting(now, language, country, sense), how == "answer", typed, expected.strip())


def setting(now: str, language: str, country: str, sense: str) -> Setting:
    """Who types and when: ``now`` is "2026-11-22 10:30 Europe/London"."""
    wall, zone = now.rsplit(" ", 1)
    return Setting(
        datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)), language, country.strip("-"), Sense(sense)
    )


def shown(read: Reading) -> str:
    """A reading as the corpus writes it."""
    days = f"{read.day}..{read.last}" if read.last else str(read.day) if read.day else ""
    if read.others:
        days = " ".join(["ask", days, *map(str, read.others)])
    hours = f"{read.wall:%H:%M}" if read.wall else ""
    hours += f"-{read.until:%H:%M}" if read.until else ""
    hours += "~" if read.assumed else ""
    minutes = f"{read.minutes}min" if read.minutes else ""
    return " ".join(filter(None, (days, hours, minutes, read.zone)))


def readings(phrase: Phrase) -> tuple[Reading, ...]:
    """What the grammar reads."""
    if not phrase.whole:
        return find_times(phrase.typed, phrase.setting)
    read = read_time(phrase.typed, phrase.setting)
    return (read,) if read else ()


def judge(phrase: Phrase) -> Judged:
    """Right, asked, or wrong. What is not read is asked about, and so are an hour that was not read with its day, and
    what can be two days if one is the right one.
    """
    read = readings(phrase)
    got = " ; ".join(map(shown, read)) or "none"
    if got == phrase.expected:
        verdict = Verdict.ASKED if "ask " in got else Verdict.RIGHT
    elif not read or _asks_for(read, phrase.expected):
        verdict = Verdict.ASKED
    else:
        verdict = Verdict.WRONG
    return Judged(phrase.line, phrase.typed, phrase.expected, got, verdict)


def _asks_for(read: tuple[Reading, ...], expected: str) -> bool:
    """Whether each reading is the expected one, or is it but for its hour, or asks and has it among its days."""
    wanted = expected.split(" ; ")
    if len(wanted) != len(read):
        return False
    for want, each in zip(wanted, read, strict=True):
        days = [each.day, *each.others]
        asks = any(want == shown(replace(each, day=day, others=())) for day in days)
        hour_is_open = each.wall is None and each.day is not None and want.startswith(f"{shown(each)} ")
        if not (asks or hour_is_open or want == shown(each)):
            return False
    return True


def measure(file: Path, language: str) -> tuple[Judged, ...]:
    """All phrases of a file, judged."""
    return tuple(judge(phrase) for phrase in phrases_in(file, language))
