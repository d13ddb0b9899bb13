"""Owns the corpus of meanings: reading ``<language>/meanings.tsv`` and judging what is heard in each message.

A line: now | country | leads | message | expected, parted by tabs (the head of the English file says it all).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from flows.understanding.heard import Heard
from flows.understanding.meaning import understand
from flows.understanding.reading import Reading, Setting
from flows.understanding.which import plain_name
from flows.values import Lead, Stage, Step
from tests.corpus.score import Judged, Verdict

NAME = "meanings"
FOLDER = Path(__file__).parent
KEYS = ("employer", "role", "person", "email", "source", "place", "mode", "topic", "when", "lead", "theirs")
STRICT = frozenset({"employer", "role", "person", "place", "topic", "when", "theirs"})
"""What must not be heard when it is not expected; the others are judged where they are expected."""
DECLARED = re.compile(r"# leads (\w+): (.*)")
KEY = re.compile(rf"(?<!\S)({'|'.join(KEYS)})(?:=|(?!\S))")

Told = dict[str, str]


@dataclass(frozen=True)
class Phrase:
    """One line of a corpus."""

    line: int
    setting: Setting
    leads: tuple[Lead, ...]
    typed: str
    forwarded: bool
    expected: str


def languages() -> tuple[str, ...]:
    """Languages that have a corpus of meanings."""
    return tuple(sorted(path.parent.name for path in FOLDER.glob("*/meanings.tsv")))


def phrases(language: str) -> tuple[Phrase, ...]:
    """The lines of a language's corpus."""
    return phrases_in(FOLDER / language / "meanings.tsv", language)


@cache
def phrases_in(file: Path, language: str) -> tuple[Phrase, ...]:
    """The lines of a file."""
    sets: dict[str, tuple[Lead, ...]] = {"-": ()}
    found = []
    for at, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if declared := DECLARED.fullmatch(line):
            sets[declared[1]] = leads_of(declared[2])
        elif line and not line.startswith("#"):
            now, country, leads, typed, expected = line.split("\t")
            forwarded, text = typed.startswith(">> "), typed.removeprefix(">> ").replace("\\n", "\n")
            found.append(Phrase(at, setting(now, language, country), sets[leads], text, forwarded, expected.strip()))
    return tuple(found)


def setting(now: str, language: str, country: str) -> Setting:
    """Who types and when: ``now`` is "2026-11-22 10:30 Europe/London"."""
    wall, zone = now.rsplit(" ", 1)
    return Setting(datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)), language, country.strip("-"))


def leads_of(written: str) -> tuple[Lead, ...]:
    """Leads as a corpus writes them: "Acme ; Sample Corp / analyst (Robin Reed)"."""
    at = datetime(2026, 1, 5, 12, tzinfo=ZoneInfo("UTC"))
    leads = []
    for number, each in enumerate(written.split(" ; "), 1):
        named, _, contact = each.strip().rstrip(")").partition(" (")
        employer, _, role = named.partition(" / ")
        leads.append(Lead(number, employer, Stage.APPLIED, Step.LOOK, at, at, at, role=role, contact=contact))
    return tuple(leads)


def shown_time(read: Reading | None) -> str:
    """A time as the corpus writes it: what is assumed is not marked, what is asked about is."""
    if read is None:
        return ""
    days = f"{read.day}..{read.last}" if read.last else str(read.day) if read.day else ""
    hours = f"{read.wall:%H:%M}" if read.wall else ""
    hours += f"-{read.until:%H:%M}" if read.until else ""
    return " ".join(filter(None, ("ask" if read.others else "", days, hours)))


def told(heard: Heard, leads: Sequence[Lead]) -> Told:
    """What is heard, as the corpus writes it."""
    lead = next((each for each in leads if each.id == heard.lead), None)
    fields = {
        "employer": heard.employer, "role": heard.role, "person": heard.person, "email": heard.email,
        "source": heard.source, "place": heard.place, "mode": str(heard.mode or ""), "topic": heard.topic,
        "when": shown_time(heard.when), "lead": name_of(lead) if lead else "none",
        "theirs": "theirs" if heard.theirs else "",
    }  # fmt: skip
    return {"saying": str(heard.saying), **{key: value for key, value in fields.items() if value}}


def name_of(lead: Lead) -> str:
    """A lead as a corpus names it."""
    return f"{lead.employer} / {lead.role}" if lead.role else lead.employer


@cache
def wanted(expected: str) -> tuple[Told, ...]:
    """What is expected, by key."""
    things = [] if expected == "none" else expected.split(" ; ")
    found = []
    for thing in things:
        saying, *rest = KEY.split(thing)
        pairs = zip(rest[::2], rest[1::2], strict=True)
        found.append({"saying": saying.strip(), **{key: value.strip() or key for key, value in pairs}})
    return tuple(found)


def shown(things: Sequence[Told]) -> str:
    """Things as the corpus writes them."""
    return " ; ".join(map(_shown, things)) or "none"


def _shown(thing: Told) -> str:
    pairs = [(key, thing[key]) for key in KEYS if key in thing and (key, thing[key]) != ("lead", "none")]
    return " ".join([thing["saying"], *(key if key == value else f"{key}={value}" for key, value in pairs)])


def judge(phrase: Phrase) -> Judged:
    """Right, asked, or wrong. What is not heard, or not all of it, is asked about; what is heard must be true."""
    heard = understand(phrase.typed, phrase.setting, phrase.leads, forwarded=phrase.forwarded)
    got, want = [told(each, phrase.leads) for each in heard], list(wanted(phrase.expected))
    verdict = Verdict.RIGHT
    for each in got:
        at = next(
            (i for i, thing in enumerate(want) if _about(thing) == _about(each) and _true(each, thing, phrase)), None
        )
        if at is None:
            verdict = Verdict.WRONG
            break
        if at > 0 or not _whole(each, want[0]):
            verdict = Verdict.ASKED
        del want[: at + 1]
    if want and verdict is Verdict.RIGHT:
        verdict = Verdict.ASKED
    return Judged(phrase.line, phrase.typed, phrase.expected, shown(got), verdict)


def _about(thing: Told) -> tuple[str, str]:
    return thing["saying"], thing.get("topic", "")


def _true(got: Told, want: Told, phrase: Phrase) -> bool:
    """Whether nothing is heard that is not so."""
    for key, value in got.items():
        if key == "lead":
            if value != "none" and not _lead_fits(value, want, phrase):
                return False
        elif key in want:
            if not _same(key, value, want[key]):
                return False
        elif key in STRICT:
            return False
    return True


def _lead_fits(lead: str, want: Told, phrase: Phrase) -> bool:
    if "lead" in want:
        return lead == want["lead"]
    named = want.get("employer", "")
    return not named or plain_name(lead.partition(" / ")[0]) == plain_name(named)


def _whole(got: Told, want: Told) -> bool:
    """Whether all that is expected is heard; a time that can be two is asked about."""
    return all(key in got and (key != "when" or "ask" not in got["when"]) for key in want if want[key] != "none")


def _same(key: str, got: str, want: str) -> bool:
    if key == "employer":
        return plain_name(got) == plain_name(want)
    if key == "when":
        return got == want or (got.startswith("ask ") and want.partition(" ")[0] in got)
    return got.casefold() == want.casefold()


def measure(file: Path, language: str) -> tuple[Judged, ...]:
    """All messages of a file, judged."""
    return tuple(judge(phrase) for phrase in phrases_in(file, language))
