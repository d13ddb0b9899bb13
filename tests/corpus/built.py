"""Owns the corpus of what is put together: ``<language>/built.tsv`` holds sentences with gaps and what stands in them.

Each sentence is filled with names, roles, people and times of the file, some are joined with a second one, and what is
meant follows from the parts; so it is known of phrases that nobody ever wrote. A line is parted by tabs:

    now | 2026-11-25 10:30 Europe/London | GB          who types, and when
    leads | Acme ; Sample Corp / analyst               what they have
    forms | at=at {} | from=from {}                    how a name stands in a sentence, as a rule
    name | Harbour Bakery | at=at the {}               a name, and where it stands otherwise
    role, person | warehouse operative
    ahead, behind, by | tomorrow at 2 | 2026-11-26 14:00
    around | ok so {a} :)                              what says nothing beside it
    around | hi, {a} | greets                          what is meant beside what says nothing
    join | {a}, and {b}
    sound | \\bde ([aeiou]) | d'\\1                     how words that meet are written: a pattern, its place
    planned mode=phone | phone interview {at} {ahead}  any Saying or none, what is told of it, the sentence
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random

from tests.corpus import meanings
from tests.corpus.meanings import Phrase
from tests.corpus.score import Judged

NAME = "built"
MOST = 1000
"""Phrases that are built of one file."""
AROUND, THEN, BOTH = 0.25, 0.15, 0.3
"""Shares: something beside it; a second thing about the same employer; that and one about another employer."""
GAP = re.compile(r"\{(\w+)\}")
TIMES = ("ahead", "behind", "by")
PARTS = ("role", "person", *TIMES)
OF_A_LEAD = frozenset(
    {
        *("applied", "planned", "took-place", "moved", "called-off", "round", "no", "offer", "decides-by", "word"),
        *("no-news", "wrote", "phoned", "thanked", "accepted", "withdrew"),
    }
)
OF_A_DAY = frozenset({"applied", "planned", "took-place", "moved", "decides-by", "wrote", "phoned", "thanked", "pause"})
"""What is kept with its day; the day of anything else may be told, and is not heard."""
APART = frozenset({"applied", "planned", "took-place", "called-off", "no", "offer", "no-news", "wrote", "phoned"})
"""What is said of two employers in one breath."""
THEREUPON = {
    "applied": ("no-news", "phoned"),
    "planned": ("feels",),
    "took-place": ("decides-by", "thanked", "no-news"),
    "no": ("feels",),
    "called-off": ("feels",),
    "wrote": ("no-news",),
    "phoned": ("decides-by",),
    "no-news": ("wrote", "phoned", "feels"),
    "thanked": ("no-news",),
    "greets": ("planned", "took-place", "no", "asks"),
    "offer": ("feels",),
}
"""What people say next of the same employer."""

Told = dict[str, str]


@dataclass(frozen=True)
class Clause:
    """A sentence with gaps; ``said`` is its Saying and what is told of it without gaps."""

    said: str
    text: str

    @property
    def saying(self) -> str:
        """Its Saying, or none."""
        return self.said.partition(" ")[0]

    def gaps(self) -> set[str]:
        """What is to be filled in."""
        return set(GAP.findall(self.text))


@dataclass
class Parts:
    """A file: ``forms`` how a name stands, ``filled`` what stands in each other gap, with its meaning."""

    now: str = ""
    country: str = ""
    leads: str = ""
    forms: dict[str, str] = field(default_factory=dict)
    names: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    filled: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    around: list[tuple[str, str]] = field(default_factory=list)
    joins: list[str] = field(default_factory=list)
    sounds: list[tuple[re.Pattern[str], str]] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)

    def names_one(self, clause: Clause) -> bool:
        """Whether a sentence has a gap for a name."""
        return bool(clause.gaps() & set(self.forms))


@cache
def parts_of(file: Path) -> Parts:
    """What stands in a file."""
    parts = Parts()
    for line in file.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, *rest = line.split("\t")
            _take(parts, kind, rest)
    return parts


def _take(parts: Parts, kind: str, rest: list[str]) -> None:
    if kind == "now":
        parts.now, parts.country = rest
    elif kind == "leads":
        parts.leads = rest[0]
    elif kind == "forms":
        parts.forms = dict(_form(each) for each in rest)
    elif kind == "name":
        parts.names.append((rest[0], parts.forms | dict(_form(each) for each in rest[1:])))
    elif kind in PARTS:
        parts.filled[kind].append((rest[0], rest[-1]))
    elif kind == "sound":
        parts.sounds.append((re.compile(rest[0]), rest[1]))
    elif kind == "around":
        parts.around.append((rest[0], rest[1] if len(rest) > 1 else "none"))
    elif kind == "join":
        parts.joins.append(rest[0])
    else:
        parts.clauses.append(Clause(kind, rest[0]))


def _form(written: str) -> tuple[str, str]:
    name, _, form = written.partition("=")
    return name, form


def phrases_in(file: Path, language: str, seed: int = 0) -> tuple[Phrase, ...]:
    """What is built of a file, the same for the same ``seed``; each sentence of it has its turn."""
    parts, pick = parts_of(file), Random(seed)  # noqa: S311  # a choice of examples
    setting = meanings.setting(parts.now, language, parts.country)
    leads = meanings.leads_of(parts.leads) if parts.leads else ()
    built: dict[str, str] = {}
    for number in range(MOST):
        typed, expected = _built(parts.clauses[number % len(parts.clauses)], parts, pick)
        built.setdefault(typed, expected)
    return tuple(
        Phrase(number, setting, leads, typed, forwarded=False, expected=expected)
        for number, (typed, expected) in enumerate(built.items(), 1)
    )


def _built(first: Clause, parts: Parts, pick: Random) -> tuple[str, str]:
    """A phrase, and what it means."""
    name = pick.choice(parts.names)
    typed, told = _filled(first, name, parts, pick)
    chance, seconds = pick.random(), []
    if chance < THEN:
        after = [c for c in parts.clauses if c.saying in THEREUPON.get(first.saying, ()) and not parts.names_one(c)]
        seconds = [(clause, name) for clause in after]
    elif chance < BOTH and first.saying in APART and parts.names_one(first):
        others = [each for each in parts.names if each != name]
        apart = [c for c in parts.clauses if c.saying in APART and parts.names_one(c) and c.saying != first.saying]
        seconds = [(clause, pick.choice(others)) for clause in apart]
    if seconds:
        clause, second = pick.choice(seconds)
        then, more = _filled(clause, second, parts, pick)
        if clause.saying in OF_A_LEAD and more.get("employer", told.get("employer")) == told.get("employer"):
            more |= {key: told[key] for key in ("employer", "role") if key in told}
        return pick.choice(parts.joins).format(a=typed, b=then), f"{_shown(told)} ; {_shown(more)}"
    if parts.around and pick.random() < AROUND:
        around, alone = pick.choice(parts.around)
        typed = around.format(a=typed)
        told = {"said": alone} if told["said"] == "none" else told
    return typed, _shown(told)


def _filled(clause: Clause, name: tuple[str, dict[str, str]], parts: Parts, pick: Random) -> tuple[str, Told]:
    """A sentence without gaps, and what is told of it."""
    told, put = {"said": clause.said}, {}
    for gap in sorted(clause.gaps()):
        if gap in parts.forms:
            put[gap], told["employer"] = name[1][gap].format(name[0]), name[0]
        else:
            put[gap], meant = pick.choice(parts.filled[gap])
            if gap not in TIMES or clause.saying in OF_A_DAY:
                told["when" if gap in TIMES else gap] = meant
    typed = clause.text.format(**put)
    for pattern, written in parts.sounds:
        typed = pattern.sub(written, typed)
    return typed, {"said": "none"} if clause.said == "none" else told


def _shown(told: Told) -> str:
    return " ".join(value if key == "said" else f"{key}={value}" for key, value in told.items())


def measure(file: Path, language: str, seed: int = 0) -> tuple[Judged, ...]:
    """All phrases that are built of a file, judged."""
    return tuple(meanings.judge(phrase) for phrase in phrases_in(file, language, seed))
