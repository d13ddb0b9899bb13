"""Owns what the tests of the résumé checks share: text as a file, and a small dictionary."""

from datetime import date

from flows.coaching.resume_text import Line, Paper, Remark

TODAY = date(2026, 6, 2)
COMMON = 50_000
KNOWN = frozenset(
    """
    a an and built color for from in it of on one organized program received report separate team that the to
    was with year management address dress timeline centre occurred
    """.split()  # noqa: SIM905  # a list of words is read as words
)


class SmallDictionary:
    """Knows a few words, and one meaning for a few slips."""

    slips = {  # noqa: RUF012  # a table
        "recieved": "received", "managment": "management", "seperate": "separate", "adress": "address",
        "organised": "organized", "timelines": "timeline", "kowalsky": "kowalski", "colour": "color",
        "programme": "programmed", "occured": "occurred",
    }  # fmt: skip

    def knows(self, word: str) -> bool:
        return word in KNOWN

    def suggests(self, word: str) -> tuple[str, int]:
        meant = self.slips.get(word, "")
        return meant, COMMON if meant else 0


def paper(*lines: str, page: int = 1, pages: int = 1) -> Paper:
    """A PDF of these lines on one page."""
    return Paper(tuple(Line(text, page, number) for number, text in enumerate(lines, 1)), pages)


def kinds(remarks: list[Remark]) -> list[str]:
    """What kinds of remarks they are."""
    return [remark.kind for remark in remarks]
