"""Which changes to a résumé are worth most: from the person's own answers (A11, A12, C16), or from a file's remarks.

At most three, the first one to be made now. A skipped question counts for nothing (C22).
"""

from collections.abc import Iterable, Mapping

from flows.coaching.resume_text import Remark

MOST_CHANGES = 3

SERIOUS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("errors", ("no",), "errors"),  # A11: free of errors?
    ("top", ("name", "titles", "employers", "dates", "education", "several"), "top"),  # C16
    ("seconds", ("other", "nothing"), "first-look"),  # A12
    ("skills", ("no",), "skills"),  # A11
    ("recent", ("no",), "recent"),  # A11
    ("field", ("no",), "length"),  # C16: three pages, and not for a university or a public office
    ("career", ("early",), "length"),  # C16: two pages, and early in a career
    ("read", ("no",), "read"),  # A11
    ("short", ("no",), "short"),  # A11
    ("look", ("no",), "look"),  # A11
)
"""Question, answers, the change they ask for; what is worth most comes first."""

MILD: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("errors", ("unsure",), "errors"),
    ("skills", ("partly",), "skills"),
    ("seconds", ("not-yet",), "test"),  # A12: the test itself is the thing to do
    ("read", ("partly",), "read"),
    ("short", ("partly",), "short"),
    ("look", ("partly",), "look"),
    ("recent", ("partly",), "recent"),
)
"""What is worth changing when nothing weightier takes its place."""

CHANGE_OF: dict[str, str] = {
    "unread-pages": "software", "garbled": "software", "spaced-out": "software", "contact-aside": "software",
    "no-email": "contact", "email-odd": "contact", "no-phone": "contact", "phone-odd": "contact",
    "contact-deep": "contact", "typos": "typos", "doubled": "typos", "dates-turned": "dates", "dates-ahead": "dates",
    "dates-mixed": "dates", "no-dates": "dates", "latest-old": "recent", "latest-deep": "top", "oldest-first": "top",
    "many-pages": "length", "two-pages-early": "length", "last-page": "length", "many-words": "short",
    "no-experience-heading": "headings", "no-education-heading": "headings", "gaps": "gaps", "long-bullets": "read",
    "long-sentences": "read", "no-bullets": "read", "same-beginning": "wording", "repeated": "wording",
    "few-words": "results",
}  # fmt: skip
"""What each kind of remark asks to be changed. Some ask for nothing."""

CHANGES = tuple(dict.fromkeys([*(change for _, _, change in (*SERIOUS, *MILD)), *CHANGE_OF.values()]))
"""Every change; its words are ``resume-change-<change>``."""


def changes_of(answers: Mapping[str, str]) -> tuple[str, ...]:
    """At most three changes, from what the person answered."""
    found = [change for question, values, change in (*SERIOUS, *MILD) if answers.get(question) in values]
    return tuple(dict.fromkeys(found))[:MOST_CHANGES]


def changes_for(remarks: Iterable[Remark]) -> tuple[str, ...]:
    """At most three changes, from what a file showed."""
    found = [CHANGE_OF[remark.kind] for remark in remarks if remark.kind in CHANGE_OF]
    return tuple(dict.fromkeys(found))[:MOST_CHANGES]
