"""Owns getting the text out of a PDF with pypdf: as software that sorts applications would, plainly and in order."""

import io
from collections.abc import Mapping
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError
from pypdf.generic import PdfObject

from bot.files.problems import BROKEN, EMPTY, ENCRYPTED, SCANNED, TOO_HEAVY, TOO_LONG, Problem
from bot.files.tidy import MOST_LINES, tidy
from flows.coaching.resume_text import Line, Paper

MOST_PAGES = 30
_RUNS_CODE = ("/JavaScript", "/Launch")


def read_pdf(data: bytes) -> Paper:
    """The text of a PDF. Raises ``Problem``."""
    try:
        return _read(PdfReader(io.BytesIO(data)))
    except LimitReachedError:
        raise Problem(TOO_HEAVY) from None
    except (DependencyError, FileNotDecryptedError):
        raise Problem(ENCRYPTED) from None
    except (PyPdfError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        # A damaged file trips the library in many ways; whatever it stumbles over, the file is not whole.
        raise Problem(BROKEN) from None


def _read(reader: PdfReader) -> Paper:
    # Many files are locked against changes only: they open with no password.
    if reader.is_encrypted and not reader.decrypt(""):
        raise Problem(ENCRYPTED)
    pages = len(reader.pages)
    if pages == 0:
        raise Problem(BROKEN)
    if pages > MOST_PAGES:
        raise Problem(TOO_LONG)
    lines: list[Line] = []
    unread: list[int] = []
    for number, page in enumerate(reader.pages, 1):
        found = tidy(page.extract_text())
        lines += [Line(text, number, at) for at, text in enumerate(found, 1)]
        if not found and _has_pictures(page):
            unread.append(number)
    if not lines:
        raise Problem(SCANNED if unread else EMPTY)
    return Paper(tuple(lines[:MOST_LINES]), pages, unread_pages=tuple(unread), active=_active(reader))


def _has_pictures(page: PageObject) -> bool:
    return bool(_below(_below(page, "/Resources"), "/XObject")) or "/Annots" in page


def _active(reader: PdfReader) -> bool:
    """Whether it runs something when it is opened, or carries other files."""
    root = reader.root_object
    names = _below(root, "/Names")
    opened = _below(root, "/OpenAction")
    return "/JavaScript" in names or "/EmbeddedFiles" in names or "/AA" in root or opened.get("/S") in _RUNS_CODE


def _below(owner: Mapping[Any, Any], name: str) -> Mapping[Any, Any]:
    found = owner.get(name)
    if isinstance(found, PdfObject):
        found = found.get_object()
    return found if isinstance(found, Mapping) else {}
