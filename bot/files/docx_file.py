"""Owns getting the text out of a DOCX with python-docx: body first, in its order; what stands aside is kept apart.

The archive is looked at before anything in it is unpacked: a small file can hold a huge one.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from itertools import islice

from docx import Document
from docx.document import Document as Opened
from docx.opc.exceptions import OpcError
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from lxml.etree import LxmlError

from bot.files.problems import BROKEN, EMPTY, MACROS, SCANNED, TOO_HEAVY, Problem
from bot.files.tidy import MOST_LINES, tidy
from flows.coaching.resume_text import Line, Paper

MOST_UNPACKED = 100_000_000
MOST_PARTS = 2_000
LARGEST_XML = 20_000_000
STILL_THE_SAME = 0.2
"""By how much Word's own count of words may differ from ours before its count of pages is not believed."""
_TEXT_BOX = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}txbxContent"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COUNTED = re.compile(rb"<(Pages|Words)>(\d{1,6})</")
_MACRO_KIND = b"macroEnabled"


def read_docx(data: bytes) -> Paper:
    """The text of a DOCX. Raises ``Problem``."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read(archive, data)
    except (
        zipfile.BadZipFile, zlib.error, OpcError, LxmlError, ArithmeticError, AttributeError, EOFError, LookupError,
        NotImplementedError, OSError, RecursionError, RuntimeError, TypeError, ValueError,
    ):  # fmt: skip
        # A damaged file trips the libraries in many ways; whatever they stumble over, the file is not whole.
        raise Problem(BROKEN) from None


def _read(archive: zipfile.ZipFile, data: bytes) -> Paper:
    parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise Problem(TOO_HEAVY)
    if any(part.file_size > LARGEST_XML for part in parts if part.filename.endswith((".xml", ".rels"))):
        raise Problem(TOO_HEAVY)
    names = {part.filename for part in parts}
    if "[Content_Types].xml" not in names:
        raise Problem(BROKEN)
    if _MACRO_KIND in archive.read("[Content_Types].xml"):
        raise Problem(MACROS)
    document = Document(io.BytesIO(data))
    body = list(islice(_body(document), MOST_LINES))
    aside = tuple(islice(_aside(document), MOST_LINES))
    if not body and not aside:
        raise Problem(SCANNED if any(name.startswith("word/media/") for name in names) else EMPTY)
    lines = tuple(Line(text, 1, number) for number, text in enumerate(body, 1))
    active = any(name.endswith(("vbaProject.bin", ".exe")) or name.startswith("word/embeddings/") for name in names)
    words = sum(len(line.split()) for line in (*body, *aside))
    return Paper(lines, _pages(archive, names, words), paged=False, aside=aside, active=active)


def _pages(archive: zipfile.ZipFile, names: set[str], words: int) -> int:
    """How many pages Word counted when it saved the file last; 0 when it does not say, or it was another text then."""
    if "docProps/app.xml" not in names:
        return 0
    told = {name: int(number) for name, number in _COUNTED.findall(archive.read("docProps/app.xml"))}
    same = abs(told.get(b"Words", 0) - words) <= words * STILL_THE_SAME
    return told.get(b"Pages", 0) if same else 0


def _body(document: Opened) -> Iterator[str]:
    for part in document.iter_inner_content():
        yield from _lines(part)


def _lines(part: Paragraph | Table) -> Iterator[str]:
    if isinstance(part, Paragraph):
        bullet = "• " if _is_list_item(part) else ""
        for at, line in enumerate(tidy(part.text)):
            yield bullet + line if at == 0 else line
        return
    # The cells as they stand in the file: the library's own way is slow on large tables, and tells merged ones twice.
    for row in part._tbl.tr_lst:
        for cell in row.tc_lst:
            for inner in _Cell(cell, part).iter_inner_content():
                yield from _lines(inner)


def _is_list_item(paragraph: Paragraph) -> bool:
    # By the style's id: the library looks a style up among all, for each paragraph anew.
    properties = paragraph._p.pPr
    if properties is None:
        return False
    style = properties.pStyle.val if properties.pStyle is not None else ""
    return properties.numPr is not None or style.startswith(("ListBullet", "ListNumber"))


def _aside(document: Opened) -> Iterator[str]:
    """What stands in headers, footers and text boxes."""
    told: set[str] = set()
    for section in document.sections:
        for area in (section.header, section.first_page_header, section.footer, section.first_page_footer):
            if area.is_linked_to_previous:
                continue
            for part in area.iter_inner_content():
                yield from _once(_lines(part), told)
    for box in document.element.iter(_TEXT_BOX):
        # Word writes each box twice: the second time for programs that are older.
        if not any(above.tag == _FALLBACK for above in box.iterancestors()):
            for paragraph in box.iter(f"{_W}p"):
                yield from tidy("".join(text.text or "" for text in paragraph.iter(f"{_W}t")))


def _once(lines: Iterator[str], told: set[str]) -> Iterator[str]:
    for line in lines:
        if line not in told:
            told.add(line)
            yield line
