"""Owns the hostile files of the tests: small ones that would take all time or memory, loops, lies, and what runs."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from tests.bot.resume_files import GOOD, by_hand, docx, pdf, rezipped, stream

CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << %s >> >>"
FONT = b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MEGABYTE = 1_000_000


def flate_bomb() -> bytes:
    """A small page that unpacks to more than is given."""
    packed = zlib.compress(b"BT /F1 9 Tf (x) Tj ET\n" * 4 * MEGABYTE, 1)
    return by_hand([CATALOG, PAGES, PAGE % FONT, stream(packed, b"/Filter /FlateDecode")])


def twice_packed_bomb() -> bytes:
    """The same, packed twice."""
    packed = zlib.compress(zlib.compress(b" " * 100 * MEGABYTE, 1), 9)
    return by_hand([CATALOG, PAGES, PAGE % FONT, stream(packed, b"/Filter [/FlateDecode /FlateDecode]")])


def repeated_stream() -> bytes:
    """A page whose content is the same stream two hundred thousand times."""
    page = PAGE.replace(b"/Contents 4 0 R", b"/Contents [%s]" % (b"4 0 R " * 200_000)) % FONT
    return by_hand([CATALOG, PAGES, page, stream(b"BT /F1 9 Tf (Sam Sample) Tj ET\n" * 200)])


def endless_xref() -> bytes:
    """A table of places that says that the one before it is itself."""
    made = by_hand([CATALOG, PAGES, PAGE % FONT, stream(b"BT /F1 9 Tf (Sam Sample) Tj ET")])
    start = int(made.rsplit(b"startxref\n", 1)[1].split()[0])
    return made.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % start)


def looping_pages() -> bytes:
    """A tree of pages that holds itself."""
    return by_hand([CATALOG, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"])


def looping_form() -> bytes:
    """A drawing that draws itself."""
    page = PAGE % (FONT + b" /XObject << /X 5 0 R >>")
    form = stream(b"/X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 5 0 R >> >>")
    return by_hand([CATALOG, PAGES, page, stream(b"/X Do"), form])


def pages_without_number() -> bytes:
    """A file that says it has a thousand million pages."""
    return by_hand([CATALOG, PAGES.replace(b"/Count 1", b"/Count 1000000000"), PAGE % FONT, stream(b"")])


def nested_arrays() -> bytes:
    """Brackets within brackets, a hundred thousand deep."""
    deep = b"[" * 100_000 + b"]" * 100_000
    return by_hand([CATALOG.replace(b">>", b"/Deep %s >>" % deep), PAGES, PAGE % FONT, stream(b"")])


def strongly_locked() -> bytes:
    """A file under a lock that the library cannot open."""
    key = b"<" + b"00" * 48 + b">"
    lock = (
        b"<< /Filter /Standard /V 5 /R 6 /Length 256 /P -4 /U %s /O %s /UE <%s> /OE <%s> /Perms <%s>"
        b" /CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF >>"
    ) % (key, key, b"00" * 32, b"00" * 32, b"00" * 16)
    objects = [CATALOG, PAGES, PAGE % FONT, stream(b""), lock]
    return by_hand(objects, b"/Root 1 0 R /Encrypt 5 0 R /ID [<00> <00>]")


def runs_a_script() -> bytes:
    """A good résumé that runs a script when it is opened."""
    made = pdf(GOOD)
    return made.replace(b"/Type /Catalog", b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Type /Catalog")


def endless_lines() -> bytes:
    """Millions of characters that look like nothing, in the shape that patterns are slowest with."""
    line = b"(" + b"a@" * 1_900 + b") Tj T*\n"
    packed = zlib.compress(b"BT /F1 9 Tf 10 TL " + line * 3_000 + b"ET", 9)
    return by_hand([CATALOG, PAGES, PAGE % FONT, stream(packed, b"/Filter /FlateDecode")])


def zip_bomb() -> bytes:
    """A DOCX with a picture that unpacks to more than is given."""
    return rezipped(docx(GOOD), {"word/media/image1.png": b"\0" * 101 * MEGABYTE})


def text_bomb() -> bytes:
    """A DOCX whose text alone is larger than any résumé."""
    return rezipped(docx(GOOD), {"word/document.xml": b"<w/>" + b" " * 30 * MEGABYTE})


def lying_zip() -> bytes:
    """A DOCX that says its text is small, and it is not."""
    made = bytearray(rezipped(docx(GOOD), {"word/document.xml": b" " * 19 * MEGABYTE}))
    for sign, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        name = 46 if sign == b"PK\x01\x02" else 30
        place = made.find(b"word/document.xml")
        while place >= 0:
            if made[place - name : place - name + 4] == sign:
                made[place - name + at : place - name + at + 4] = struct.pack("<I", 100)
            place = made.find(b"word/document.xml", place + 1)
    return bytes(made)


def many_parts() -> bytes:
    """An archive of thousands of parts."""
    return rezipped(docx(GOOD), {f"word/media/{number}.png": b"" for number in range(2_500)})


def billion_laughs() -> bytes:
    """A DOCX whose text is one word that means ten others, ten times over."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    text = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "ha">{laughs}]>'
    text += f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>'
    return rezipped(docx(GOOD), {"word/document.xml": text.encode()})


def outside_entity() -> bytes:
    """A DOCX that asks for a file of the machine."""
    text = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    text += f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>'
    return rezipped(docx(GOOD), {"word/document.xml": text.encode()})


def deep_tables() -> bytes:
    """A DOCX of tables within tables, a thousand deep."""
    open_, close = "<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>"
    body = open_ * 1_000 + close * 1_000
    text = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return rezipped(docx(GOOD), {"word/document.xml": text.encode()})


def wide_table() -> bytes:
    """A DOCX with a table of a hundred thousand cells."""
    row = "<w:tr>" + "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>" * 300 + "</w:tr>"
    text = f'<w:document xmlns:w="{WORD}"><w:body><w:tbl>{row * 300}</w:tbl></w:body></w:document>'
    return rezipped(docx(GOOD), {"word/document.xml": text.encode()})


def macro_kind() -> bytes:
    """A document of the kind that carries macros, under a harmless name."""
    made = docx(GOOD)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        kinds = archive.read("[Content_Types].xml")
    plain = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return rezipped(
        made,
        {
            "[Content_Types].xml": kinds.replace(plain, b"application/vnd.ms-word.document.macroEnabled.main+xml"),
            "word/vbaProject.bin": b"Sub AutoOpen()",
        },
    )


HOSTILE: dict[str, tuple[Callable[[], bytes], tuple[str, ...]]] = {
    "flate bomb": (flate_bomb, ("too-heavy",)),
    "packed twice": (twice_packed_bomb, ("too-heavy",)),
    "the same stream without end": (repeated_stream, ("too-heavy",)),
    "xref loop": (endless_xref, ("read", "broken")),
    "page loop": (looping_pages, ("broken", "too-heavy")),
    "form loop": (looping_form, ("read", "broken", "scanned")),
    "a thousand million pages": (pages_without_number, ("broken", "empty", "too-long")),
    "nested arrays": (nested_arrays, ("broken", "too-heavy", "empty")),
    "strong lock": (strongly_locked, ("encrypted",)),
    "endless lines": (endless_lines, ("read", "too-heavy")),
    "zip bomb": (zip_bomb, ("too-heavy",)),
    "text bomb": (text_bomb, ("too-heavy",)),
    "lying zip": (lying_zip, ("broken",)),
    "many parts": (many_parts, ("too-heavy",)),
    "billion laughs": (billion_laughs, ("broken", "empty", "too-heavy")),
    "a file of the machine": (outside_entity, ("broken", "empty")),
    "deep tables": (deep_tables, ("broken", "empty", "too-heavy")),
    "macro kind": (macro_kind, ("macros",)),
}
"""Each file, and what may come of it; never anything else."""
