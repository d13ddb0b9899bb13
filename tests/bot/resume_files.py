"""Owns the résumé files of the tests: made here, each of a made-up person, good, bad and hostile."""

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import date

from docx import Document
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

TODAY = date(2026, 6, 2)
NAME = "Sam Sample"
CONTACT = "sam.sample@example.com | +44 20 7946 0958 | London"
LATEST = "March 2021 - present"
BEFORE = "June 2016 - February 2021"
STUDIED = "2012 - 2016"
GOOD: tuple[str, ...] = (
    NAME, "Data Analyst", CONTACT,
    "Summary",
    "Analyst who turns messy records into decisions that people make on Monday morning.",
    "Experience",
    "Data Analyst, Sample Corp, London", LATEST,
    "• Built a sales dashboard that cut the monthly report from five days to one",
    "• Trained four colleagues, who now answer most questions without waiting",
    "• Found 12 percent of invoices unpaid and recovered them within a quarter",
    "• Moved the archive to a new database and lost no record on the way",
    "Junior Analyst, Example Ltd, Leeds", BEFORE,
    "• Checked weekly figures of nine shops and wrote the note that went with them",
    "• Automated the stock count, which saved two people an afternoon each week",
    "• Answered requests of the buyers within a day, also before the holidays",
    "Education",
    "BSc Mathematics, University of Example", STUDIED,
    "Skills",
    "SQL, Python, pandas, Tableau, Excel, dbt",
    "Languages",
    "English (native), French (working knowledge)",
)  # fmt: skip
"""A résumé of which there is nothing to remark."""


def but(**changed: str | Sequence[str]) -> tuple[str, ...]:
    """The good one with some of its lines put in another way; the lines are named below."""
    named = {
        "name": NAME, "contact": CONTACT, "latest": LATEST, "before": BEFORE, "studied": STUDIED, "summary": GOOD[4],
        "experience": "Experience", "education": "Education", "first": GOOD[8], "second": GOOD[9], "third": GOOD[10],
    }  # fmt: skip
    lines: list[str] = []
    for line in GOOD:
        name = next((name for name, wanted in named.items() if wanted == line and name in changed), None)
        new = changed[name] if name else line
        lines += [new] if isinstance(new, str) else new
    return tuple(lines)


def pdf(*pages: Sequence[str], picture_on: int = 0, draw: Callable[[canvas.Canvas], None] | None = None) -> bytes:
    """A PDF with these lines on its pages; ``picture_on``: a page (from 1) with a picture on it."""
    made = io.BytesIO()
    paper = canvas.Canvas(made)
    for number, lines in enumerate(pages, 1):
        for at, line in enumerate(lines):
            paper.setFont("Helvetica", 9)
            paper.drawString(50, 800 - 13 * at, line)
        if number == picture_on:
            paper.drawImage(ImageReader(picture()), 50, 50, 100, 100)
        paper.showPage()
    if draw:
        draw(paper)
    paper.save()
    return made.getvalue()


def locked_pdf(password: str, bits: int = 128) -> bytes:
    """A PDF that asks for a password (none: it is only locked against changes)."""
    made = io.BytesIO()
    paper = canvas.Canvas(made, encrypt=StandardEncryption(password, ownerPassword="owner", strength=bits))
    for at, line in enumerate(GOOD):
        paper.drawString(50, 800 - 13 * at, line)
    paper.save()
    return made.getvalue()


def picture() -> io.BytesIO:
    """A tiny picture."""
    from PIL import Image  # noqa: PLC0415  # only here

    made = io.BytesIO()
    Image.new("RGB", (8, 8), "grey").save(made, "PNG")
    made.seek(0)
    return made


def docx(
    lines: Sequence[str], *, header: str = "", table: Sequence[Sequence[str]] = (), bullets: Sequence[str] = ()
) -> bytes:
    """A DOCX with these paragraphs, then a table, then a list with real bullets."""
    paper = Document()
    for line in lines:
        paper.add_paragraph(line)
    if table:
        grid = paper.add_table(len(table), len(table[0]))
        for row, cells in zip(grid.rows, table, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    for bullet in bullets:
        paper.add_paragraph(bullet, style="List Bullet")
    if header:
        paper.sections[0].header.paragraphs[0].text = header
    return saved(paper)


def saved(paper: object) -> bytes:
    """A document as bytes."""
    made = io.BytesIO()
    paper.save(made)  # type: ignore[attr-defined]  # what Document() gives has no public name
    return made.getvalue()


def rezipped(data: bytes, changed: dict[str, bytes]) -> bytes:
    """An archive with parts added or put in place of others."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new,
    ):
        for part in old.infolist():
            if part.filename not in changed:
                new.writestr(part, old.read(part.filename))
        for name, content in changed.items():
            new.writestr(name, content)
    return made.getvalue()


def by_hand(objects: Sequence[bytes], trailer: bytes = b"/Root 1 0 R") -> bytes:
    """A PDF put together from its objects, with a right table of where they are."""
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start)


def stream(content: bytes, extra: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), extra, content)
