"""The checks of a résumé file (A11, C16): its text in, remarks out, the most useful first. Pure.

Only what a program can tell honestly. Whether it looks good, and whether it is good, it cannot: the words say so.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from flows.coaching.resume_dates import date_remarks, early_career, without_spans
from flows.coaching.resume_text import Item, Line, Paper, Place, Remark, Report, Spelling, is_bullet, quote
from flows.coaching.resume_words import MOST_ITEMS, is_english, word_remarks

MOST_PAGES = 2
MOST_WORDS = 1000
FEWEST_WORDS = 120
FEWEST_LINES_ON_LAST = 5
FEWEST_GARBLED = 5
WORDS_WITHOUT_BULLETS = 300
TOP = 0.5
"""The part of page 1 within which contact details are met at a first look (C16)."""

RANK: tuple[str, ...] = (
    "unlike", "unread-pages", "garbled", "spaced-out", "no-email", "contact-aside", "email-odd", "no-phone",
    "phone-odd", "typos", "doubled", "dates-turned", "dates-ahead", "latest-old", "latest-deep", "many-pages",
    "two-pages-early", "no-experience-heading", "no-education-heading", "no-dates", "gaps", "dates-mixed",
    "oldest-first", "contact-deep", "long-bullets", "long-sentences", "no-bullets", "same-beginning", "repeated",
    "last-page", "many-words", "few-words", "active", "not-english",
)  # fmt: skip
"""Every kind of remark, the most useful first: what keeps it from being read, then what a first look sees."""

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}(?![\w-])")
_AT = re.compile(r"\S+\s?@\s?\S+|\S+\s?(?:\(at\)|\[at\])\s?\S+", re.IGNORECASE)
PHONE = re.compile(r"(?<![\w.])(?:\+|00|\()?\d[\d\s().\u00a0/-]{5,20}\d(?!\w)")
_DATE = re.compile(r"\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}|\d{4}[/. -]\d{1,2}[/. -]\d{1,2}|(?:(?:19|20)\d\d\D*){1,3}")
FEWEST_DIGITS = 6
"""What has fewer is no telephone number, not even a wrong one."""
_SLIPS = {
    "gmial.com": "gmail.com", "gmal.com": "gmail.com", "gmai.com": "gmail.com", "gamil.com": "gmail.com",
    "gnail.com": "gmail.com", "gmail.co": "gmail.com", "gmail.con": "gmail.com", "hotmial.com": "hotmail.com",
    "hotmai.com": "hotmail.com", "hotmail.con": "hotmail.com", "yaho.com": "yahoo.com", "yahooo.com": "yahoo.com",
    "yahoo.con": "yahoo.com", "outlok.com": "outlook.com", "outloook.com": "outlook.com", "outlook.con": "outlook.com",
    "iclod.com": "icloud.com", "icloud.con": "icloud.com",
}  # fmt: skip
_GARBLED = re.compile(r"\(cid:\d+\)|[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")
_SPACED_OUT = re.compile(r"(?:\b\w ){4,}\w\b")


def review(paper: Paper, today: date, spelling: Spelling) -> Report:
    """Everything that is remarked about a file, in the order of ``RANK``."""
    found = [_short(remark) for remark in _remarks(paper, today, spelling)]
    found.sort(key=lambda remark: RANK.index(remark.kind))
    return Report(paper.pages, paper.words, tuple(found))


def _short(remark: Remark) -> Remark:
    """A remark that fits into a message, whatever the file holds."""
    items = remark.items[:MOST_ITEMS]
    return replace(remark, items=tuple(replace(i, what=quote(i.what), instead=quote(i.instead)) for i in items))


def _remarks(paper: Paper, today: date, spelling: Spelling) -> Iterator[Remark]:
    if _unlike(paper):
        yield Remark("unlike")
        return
    yield from _readable(paper)
    yield from _contact(paper)
    yield from _length(paper, today)
    if not is_english(paper, spelling):
        yield Remark("not-english")
        return
    yield from date_remarks(paper, today)
    yield from _headings(paper)
    yield from word_remarks(paper, spelling)


def _unlike(paper: Paper) -> bool:
    """Neither an address, nor dates, nor a usual heading: this is hardly a résumé."""
    contact = any(_AT.search(line.text) or _phones(line.text) for line in paper.lines) or bool(paper.aside)
    return not (contact or paper.headings) and any(r.kind == "no-dates" for r in date_remarks(paper, date(2000, 1, 1)))


def _readable(paper: Paper) -> Iterator[Remark]:
    if paper.unread_pages:
        yield Remark("unread-pages", tuple(Item("", place=Place(page=page)) for page in paper.unread_pages))
    garbled = [line for line in paper.lines if _GARBLED.search(BULLET_SIGNS.sub("", line.text))]
    count = sum(len(_GARBLED.findall(BULLET_SIGNS.sub("", line.text))) for line in garbled)
    if count >= FEWEST_GARBLED:
        items = (Item(quote(_GARBLED.sub("�", garbled[0].text)), place=paper.place(garbled[0])),)
        yield Remark("garbled", items, {"count": count})
    spaced = next((line for line in paper.lines if _SPACED_OUT.search(line.text)), None)
    if spaced is not None:
        yield Remark("spaced-out", (Item(quote(spaced.text), place=paper.place(spaced)),))
    if paper.active:
        yield Remark("active")


BULLET_SIGNS = re.compile(r"^\s*[\ue000-\uf8ff]+")
"""Signs of a symbol font before a line: bullets and little pictures, nothing that a reader loses."""


def _contact(paper: Paper) -> Iterator[Remark]:
    emails = [(line, found[0]) for line in paper.lines for found in EMAIL.finditer(line.text)]
    phones = [(line, phone) for line in paper.lines for phone in _phones(line.text)]
    aside = " ".join(paper.aside)
    if (not emails and EMAIL.search(aside)) or (not phones and _phones(aside)):
        yield Remark("contact-aside")
    if not emails and not EMAIL.search(aside):
        odd = [Item(found[0], place=paper.place(line)) for line in paper.lines for found in _AT.finditer(line.text)]
        yield Remark("email-odd", tuple(odd[:2])) if odd else Remark("no-email")
    slips = [(line, email, _SLIPS.get(email.rpartition("@")[2].lower(), "")) for line, email in emails]
    if slipped := tuple(Item(email, meant, paper.place(line)) for line, email, meant in slips if meant):
        yield Remark("email-odd", slipped[:2])
    if not phones and not _phones(aside):
        yield Remark("no-phone")
    elif phones and not any(_plausible(phone) for _, phone in phones):
        yield Remark("phone-odd", tuple(Item(phone, place=paper.place(line)) for line, phone in phones[:2]))
    if emails and paper.paged and _deep(paper, emails[0][0]):
        yield Remark("contact-deep", (Item(emails[0][1], place=paper.place(emails[0][0])),))


def _phones(text: str) -> list[str]:
    """What looks like a telephone number; dates do not."""
    plain = EMAIL.sub(" ", without_spans(text))
    found = (each[0] for each in PHONE.finditer(plain))
    return [" ".join(each.split()) for each in found if _digits(each) >= FEWEST_DIGITS and not _DATE.fullmatch(each)]


def _digits(text: str) -> int:
    return sum(char.isdigit() for char in text)


def _plausible(phone: str) -> bool:
    digits = "".join(char for char in phone if char.isdigit())
    return 7 <= len(digits) <= 15 and len(set(digits)) > 2 and digits not in "01234567890"


def _deep(paper: Paper, line: Line) -> bool:
    if line.page > 1:
        return True
    last = max(each.number for each in paper.lines if each.page == 1)
    return line.number > max(last * TOP, 10)


def _length(paper: Paper, today: date) -> Iterator[Remark]:
    if paper.pages > MOST_PAGES:
        yield Remark("many-pages", facts={"pages": paper.pages})
    elif paper.pages == MOST_PAGES and early_career(paper, today):
        yield Remark("two-pages-early")
    if paper.paged and paper.pages > 1:
        last = sum(line.page == paper.pages for line in paper.lines)
        if 0 < last <= FEWEST_LINES_ON_LAST:
            yield Remark("last-page", (Item("", place=Place(page=paper.pages)),), {"lines": last})
    if paper.words > MOST_WORDS:
        yield Remark("many-words", facts={"words": paper.words})
    elif paper.words < FEWEST_WORDS:
        yield Remark("few-words", facts={"words": paper.words})
    if paper.words > WORDS_WITHOUT_BULLETS and not any(is_bullet(line) for line in paper.lines):
        yield Remark("no-bullets", facts={"words": paper.words})


def _headings(paper: Paper) -> Iterator[Remark]:
    for section in ("experience", "education"):
        if section not in paper.headings:
            yield Remark(f"no-{section}-heading")
