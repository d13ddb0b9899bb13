"""Owns what is known of a résumé file: its text line by line, and what is remarked about it. Values only.

A remark is a fact with its place and nothing else: what it means to a reader stands in the words. There is no score.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

MOST_BYTES = 20_000_000
"""What Telegram hands over to a bot: no larger file is read."""
LONGEST_QUOTE = 60
"""Characters of the file's own text that a remark may repeat, so that its place is found."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")  # an apostrophe people type
BULLET = re.compile(r"^\s*(?:[•▪◦‣·○●■□➢➤✓✔∙⁃◆❖]|[-–—*o](?=\s))\s*")  # noqa: RUF001  # dashes people type
WIDEST_HEADING = 40


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the file: page and line where there are pages, else the paragraph. 0 and empty: not known."""

    page: int = 0
    line: int = 0
    section: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a remark is about: as it stands there, and what may be meant instead."""

    what: str
    instead: str = ""
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark; its words are ``remark-<kind>``. Without items it is about the file as a whole."""

    kind: str
    items: tuple[Item, ...] = ()
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Overlap:
    """What a job posting asks for: terms that stand in the file too, and terms that do not, weightiest first."""

    both: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    words: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """What was found. ``pages`` is 0 when the file does not say; ``remarks`` come the most useful first."""

    pages: int
    words: int
    remarks: tuple[Remark, ...] = ()
    overlap: Overlap | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line with something on it."""

    text: str
    page: int
    number: int


class Spelling(Protocol):
    """An English dictionary."""

    def knows(self, word: str) -> bool:
        """Whether ``word``, in small letters, stands in it."""

    def suggests(self, word: str) -> tuple[str, int]:
        """The word that is one slip away from ``word`` and how often people use it; "" and 0 if there is none."""


SECTIONS: dict[str, tuple[str, ...]] = {
    "experience": (
        "experience", "work experience", "professional experience", "relevant experience", "work history",
        "employment", "employment history", "career history", "career", "professional background", "work",
        "positions held", "experience and employment", "industry experience", "professional history",
    ),
    "education": (
        "education", "education and training", "academic background", "qualifications", "academic qualifications",
        "education and qualifications", "training", "studies", "academic history", "education and certifications",
    ),
    "skills": (
        "skills", "key skills", "core skills", "technical skills", "skills and tools", "core competencies",
        "competencies", "skills and competencies", "tools", "technologies", "it skills", "computer skills", "expertise",
        "areas of expertise", "skills and languages", "skills and interests", "technical expertise", "programming",
        "soft skills", "professional skills", "additional skills", "languages and skills",
    ),
    "summary": (
        "summary", "profile", "professional summary", "about me", "about", "objective", "career objective",
        "personal statement", "personal profile", "executive summary", "career summary", "professional profile",
    ),
    "contact": ("contact", "contact details", "personal details", "personal information", "contact information"),
    "other": (
        "languages", "projects", "personal projects", "selected projects", "certifications", "certificates", "awards",
        "publications", "volunteering", "volunteer experience", "voluntary work", "interests", "hobbies", "references",
        "hobbies and interests", "awards and honors", "honors", "honours", "achievements", "memberships", "patents",
        "courses", "licenses", "additional information", "professional development", "talks", "affiliations",
    ),
}  # fmt: skip
"""Headings as people and the software that sorts applications expect them, by what stands below."""
_SECTION_OF = {heading: section for section, headings in SECTIONS.items() for heading in headings}


def heading_of(text: str) -> str:
    """The section that a line opens; empty if it is no usual heading."""
    if len(text) > WIDEST_HEADING or BULLET.match(text):
        return ""
    plain = " ".join(WORD.findall(text.casefold().replace("&", " and ")))
    return _SECTION_OF.get(plain, "") if not re.search(r"\d", text) else ""


def is_bullet(line: Line) -> bool:
    """Whether a line begins a bullet."""
    return BULLET.match(line.text) is not None


def quote(text: str) -> str:
    """The beginning of a line, to find it by."""
    plain = " ".join(BULLET.sub("", text).split())
    return plain if len(plain) <= LONGEST_QUOTE else plain[: LONGEST_QUOTE - 1].rstrip() + "…"


@dataclass(frozen=True)
class Paper:
    """The text of a file. ``aside`` is what stands in headers, footers and text boxes; ``pages`` 0: not known.

    ``paged`` is False for a file without pages of its own (DOCX): its lines are paragraphs. ``unread_pages`` have
    something on them but no text. ``active``: it holds a macro, a script or another file.
    """

    lines: tuple[Line, ...]
    pages: int = 0
    paged: bool = True
    aside: tuple[str, ...] = ()
    unread_pages: tuple[int, ...] = ()
    active: bool = False

    @cached_property
    def sections(self) -> tuple[str, ...]:
        """For each line the section it stands in; empty before the first heading."""
        found, now = [], ""
        for line in self.lines:
            now = heading_of(line.text) or now
            found.append(now)
        return tuple(found)

    @cached_property
    def headings(self) -> frozenset[str]:
        """The sections that have a usual heading."""
        return frozenset(filter(None, (heading_of(line.text) for line in self.lines)))

    @cached_property
    def words(self) -> int:
        """How many words there are."""
        return sum(len(line.text.split()) for line in self.lines)

    def place(self, line: Line) -> Place:
        """Where a line stands."""
        at = self._at[id(line)]
        heading = next((self.lines[n].text for n in range(at, -1, -1) if heading_of(self.lines[n].text)), "")
        return Place(line.page if self.paged else 0, line.number, quote(heading).strip(" :"))

    @cached_property
    def _at(self) -> dict[int, int]:
        return {id(line): at for at, line in enumerate(self.lines)}

    def within(self, *sections: str) -> tuple[Line, ...]:
        """The lines of these sections, without their headings."""
        return tuple(
            line
            for line, section in zip(self.lines, self.sections, strict=True)
            if section in sections and not heading_of(line.text)
        )
