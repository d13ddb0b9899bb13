"""Owns the verdicts on a corpus and their table."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What became of a phrase: understood, asked about, or misunderstood."""

    RIGHT = "right"
    ASKED = "asked"
    WRONG = "wrong"


@dataclass(frozen=True)
class Judged:
    """A phrase of a corpus, what was expected of it, and what came."""

    line: int
    typed: str
    expected: str
    got: str
    verdict: Verdict


HEAD = f"{'corpus':<18} {'language':<9} {'phrases':>7} {'right':>13} {'asked':>13} {'wrong':>13}"


def row(corpus: str, language: str, judged: tuple[Judged, ...]) -> str:
    """One line of the table."""
    counts = Counter(each.verdict for each in judged)
    shares = (f"{counts[verdict]:>5} {counts[verdict] / max(1, len(judged)):>7.1%}" for verdict in Verdict)
    return f"{corpus:<18} {language:<9} {len(judged):>7} " + " ".join(shares)


def listed(file: str, judged: Iterable[Judged]) -> Iterator[str]:
    """The lines that say what was misunderstood, and where it stands."""
    for each in judged:
        yield f"  {file}:{each.line}: {each.typed!r}: expected {each.expected!r}, got {each.got!r}"
