"""What is remarked about résumé files: each file made here, each with the remarks that are expected and no other."""

from collections.abc import Callable

import pytest

from bot.files.child import told
from bot.files.problems import ALL
from tests.bot.hostile_files import runs_a_script
from tests.bot.resume_files import CONTACT, GOOD, LATEST, TODAY, but, by_hand, docx, locked_pdf, pdf, rezipped

Make = Callable[[], bytes]
EARLY = but(latest="March 2024 - present", before="June 2022 - February 2024", studied="2018 - 2022")
LONG_BULLET = (
    "• Built a sales dashboard that cut the monthly report from five days to one and then went",
    "on to build another for the buyers, who had asked for it since the year before, and",
    "finally a third for the shops, each with figures that come every night",
)
LONG_SENTENCE = (
    "Analyst who turns messy records into decisions that people make on Monday morning and",
    "who has learned over ten years in three trades that the best figure is the one which",
    "somebody understands at once and can act upon before the week has really begun.",
)
GERMAN = (
    "Sam Sample", CONTACT, "Berufserfahrung", "März 2021 bis heute",
    "Leitung der Abteilung mit acht Personen und Verantwortung für den gesamten Einkauf und",
    "Planung und Durchführung von Schulungen für neue Kolleginnen und Kollegen im ganzen Werk",
    "Ausbildung", "Studium der Mathematik an der Universität mit Abschluss und anschließender Arbeit",
) * 4  # fmt: skip
SAME = tuple(
    line.replace("• Trained", "• Built").replace("• Found", "• Built").replace("• Moved", "• Built") for line in GOOD
)
WITHOUT_BULLETS = tuple(line.replace("• ", "") for line in (*GOOD[:17], *GOOD[8:17], *GOOD[8:17], *GOOD[17:]))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How old Word files and locked new ones begin."""
NO_CONTACT = tuple(line for line in GOOD if line != CONTACT)
TALKATIVE = but(first=["• Kept records of recordings that other recordings were compared with"] * 9)

FILES: dict[str, tuple[Make, tuple[str, ...]]] = {
    "a good one": (lambda: pdf(GOOD), ()),
    "a good one by Word": (lambda: docx(GOOD), ()),
    "locked against changes only": (lambda: locked_pdf(""), ()),
    "names, skills and British spelling": (
        lambda: pdf(
            but(
                first="• Built kubernetes clusters with colleagues at Kowalski and Smyth",
                third="• Organised and optimised the programme for the coloured labels",
            )
        ),
        (),
    ),
    "two typos": (
        lambda: pdf(but(first="• Recieved the award for the best report", second="• Led the managment of the archive")),
        ("typos",),
    ),
    "typos by Word": (lambda: docx(but(first="• Acheived the best figures of the whole year")), ("typos",)),
    "a word twice": (lambda: pdf(but(first="• Built the the sales dashboard for all the shops")), ("doubled",)),
    "no address": (lambda: pdf(but(contact="+44 20 7946 0958 | London")), ("no-email",)),
    "a slip in the address": (lambda: pdf(but(contact="sam@gmial.com | +44 20 7946 0958")), ("email-odd",)),
    "an address in words": (lambda: pdf(but(contact="sam (at) example.com | +44 20 7946 0958")), ("email-odd",)),
    "no number": (lambda: pdf(but(contact="sam.sample@example.com | London")), ("no-phone",)),
    "a made-up number": (lambda: pdf(but(contact="sam.sample@example.com | 000 000 0000")), ("phone-odd",)),
    "no contact at all": (lambda: pdf(NO_CONTACT), ("no-email", "no-phone")),
    "contact in the header": (lambda: docx(NO_CONTACT, header=CONTACT), ("contact-aside",)),
    "contact at the end": (lambda: pdf((*NO_CONTACT, "References on request", CONTACT)), ("contact-deep",)),
    "a gap": (lambda: pdf(but(before="June 2016 - May 2018")), ("gaps",)),
    "a gap that the years may cover": (lambda: pdf(but(before="2016 - 2020")), ("dates-mixed",)),
    "dates in two ways": (lambda: pdf(but(before="06/2016 - 02/2021")), ("dates-mixed",)),
    "nothing recent": (lambda: pdf(but(latest="March 2021 - April 2023")), ("latest-old",)),
    "turned dates": (lambda: pdf(but(before="February 2021 - June 2016")), ("dates-turned",)),
    "a date to come": (lambda: pdf(but(latest="March 2021 - May 2031")), ("dates-ahead",)),
    "a degree to come": (lambda: pdf(but(studied="2022 - 2027 (expected)")), ()),
    "no dates": (lambda: pdf(but(latest="now", before="before", studied="long ago")), ("no-dates",)),
    "oldest first": (
        lambda: pdf(but(latest="June 2010 - May 2012", before=["June 2012 - February 2016", "March 2016 - present"])),
        ("oldest-first",),
    ),
    "the latest far down": (
        lambda: pdf((*GOOD[:5], *["Another line that says a little about me."] * 45, *GOOD[5:])),
        ("latest-deep", "repeated"),
    ),
    "no heading for work": (lambda: pdf(but(experience="My journey")), ("no-experience-heading",)),
    "no heading for education": (
        lambda: pdf(but(education="Where I learned", studied="September 2012 - June 2016")),
        ("no-education-heading",),
    ),
    "headings by other usual names": (
        lambda: pdf(but(experience="EMPLOYMENT HISTORY:", education="Qualifications")),
        (),
    ),
    "spaced letters": (lambda: pdf(but(experience="E X P E R I E N C E")), ("spaced-out", "no-experience-heading")),
    "three pages": (lambda: pdf(GOOD, GOOD[5:], GOOD[5:]), ("many-pages",)),
    "two pages": (lambda: pdf(GOOD, GOOD[5:]), ()),
    "two pages, early": (lambda: pdf(EARLY, EARLY[5:]), ("two-pages-early",)),
    "one page, early": (lambda: pdf(EARLY), ()),
    "a nearly empty last page": (lambda: pdf(GOOD, GOOD[-2:]), ("last-page",)),
    "few words": (lambda: pdf((*GOOD[:9], *GOOD[12:15], *GOOD[17:21])), ("few-words",)),
    "many words": (lambda: pdf(*[GOOD, *[GOOD[5:]] * 7]), ("many-pages", "many-words")),
    "a long bullet": (lambda: pdf(but(first=LONG_BULLET)), ("long-bullets",)),
    "a long bullet by Word": (lambda: docx(GOOD, bullets=[" ".join(LONG_BULLET)[2:]]), ("long-bullets",)),
    "a long sentence": (lambda: pdf(but(summary=LONG_SENTENCE)), ("long-sentences",)),
    "no bullets": (lambda: pdf(WITHOUT_BULLETS), ("no-bullets",)),
    "the same beginning": (lambda: pdf(SAME), ("same-beginning",)),
    "one word again and again": (lambda: pdf(TALKATIVE), ("same-beginning", "repeated")),
    "a page that is a picture": (lambda: pdf(GOOD, (), picture_on=2), ("unread-pages",)),
    "broken characters": (lambda: docx(but(first="• Built a \ufffd\ufffd\ufffd dash\ufffd\ufffdboard")), ("garbled",)),
    "a script": (runs_a_script, ("active",)),
    "a macro beside": (lambda: rezipped(docx(GOOD), {"word/vbaProject.bin": b"x"}), ("active",)),
    "in German": (lambda: pdf(GERMAN), ("not-english",)),
    "a diary": (lambda: pdf(["Dear diary,", "today it rained and I stayed in with a book."] * 5), ("unlike",)),
    "in a table": (
        lambda: docx(GOOD[:5], table=[["Experience", ""], [LATEST, "Analyst, Sample Corp"], ["Education", "Example"]]),
        ("few-words",),
    ),
}
"""A file, and the remarks about it, the most useful first."""

UNREAD: dict[str, tuple[Make, str]] = {
    "a scan": (lambda: pdf((), picture_on=1), "scanned"),
    "an empty page": (lambda: pdf(()), "empty"),
    "an empty document": (lambda: docx(()), "empty"),
    "no bytes": (lambda: b"", "empty"),
    "a password": (lambda: locked_pdf("secret"), "encrypted"),
    "a password by Word": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    "an old Word file": (lambda: OLE + b"Sam Sample", "old-word"),
    "half a PDF": (lambda: pdf(GOOD)[:600], "broken"),
    "half a DOCX": (lambda: docx(GOOD)[:3000], "broken"),
    "a PDF of nothing": (lambda: by_hand([b"<< /Type /Catalog >>"]), "broken"),
    "an archive of something else": (lambda: rezipped(docx(GOOD), {})[:4] + b"rest", "broken"),
    "a book": (lambda: pdf(*[["A page of a book"]] * 31), "too-long"),
    "a picture called a PDF": (lambda: b"\x89PNG\r\n\x1a\n0000", "other-kind"),
    "plain text": (lambda: b"Sam Sample, analyst", "other-kind"),
}  # fmt: skip
"""A file that cannot be read, and why not."""


def header(purpose: str = "review", posting: str = "") -> dict[str, str]:
    return {"purpose": purpose, "today": TODAY.isoformat(), "posting": posting}


@pytest.mark.parametrize("name", FILES)
def test_what_is_remarked_and_nothing_else(name: str) -> None:
    make, expected = FILES[name]
    answer = told(header(), make())
    assert tuple(remark["kind"] for remark in answer["report"]["remarks"]) == expected


@pytest.mark.parametrize("name", UNREAD)
def test_what_cannot_be_read_says_why(name: str) -> None:
    make, problem = UNREAD[name]
    assert problem in ALL
    assert told(header(), make()) == {"problem": problem}


def test_there_are_more_than_forty_files() -> None:
    assert len(FILES) + len(UNREAD) > 40


def test_a_typo_is_told_with_its_place_and_what_may_be_meant() -> None:
    (remark,) = told(header(), FILES["two typos"][0]())["report"]["remarks"]
    place = {"page": 1, "line": 9, "section": "Experience"}
    assert remark["items"][0] == {"what": "Recieved", "instead": "received", "place": place}
    assert remark["items"][1]["instead"] == "management"
    assert remark["facts"] == {"count": 2}


def test_a_place_in_a_docx_is_a_paragraph_without_a_page() -> None:
    (remark,) = told(header(), FILES["typos by Word"][0]())["report"]["remarks"]
    assert remark["items"][0]["place"] == {"page": 0, "line": 9, "section": "Experience"}


def test_pages_are_counted_in_a_pdf_and_unknown_in_a_docx() -> None:
    assert told(header(), pdf(GOOD, GOOD))["report"]["pages"] == 2
    assert told(header(), docx(GOOD))["report"]["pages"] == 0


@pytest.mark.parametrize(("words", "pages"), [(165, 2), (500, 0)])
def test_words_own_count_of_pages_is_believed_only_if_it_counted_this_text(words: int, pages: int) -> None:
    told_by_word = f"<Properties><Pages>2</Pages><Words>{words}</Words></Properties>".encode()
    data = rezipped(docx(GOOD), {"docProps/app.xml": told_by_word})
    assert told(header(), data)["report"]["pages"] == pages


def test_a_posting_is_compared_and_nothing_else_is_remarked() -> None:
    posting = (
        "We want an analyst. You know SQL, Power BI and Python, and Power BI daily. You talk to buyers and buyers."
    )
    report = told(header("posting", posting), pdf(but(contact="nothing")))["report"]
    assert report["remarks"] == ()
    assert set(report["overlap"]["both"]) >= {"SQL", "Python", "buyers"}
    assert report["overlap"]["missing"][0] == "Power BI"


@pytest.mark.parametrize("endings", [".pdf", ".docx"])
def test_what_a_file_is_called_changes_nothing(endings: str) -> None:
    assert told(header(), pdf(GOOD)) == told({**header(), "name": f"x{endings}"}, pdf(GOOD))
