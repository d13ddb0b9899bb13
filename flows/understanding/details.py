"""Owns what a few words tell of an interview that is spoken of already: with whom, how it is held, for which role.

They are read as the end of a sentence about one, so that they mean what they mean when all is told at once.
"""

from dataclasses import replace

from flows.languages import table
from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning import understand
from flows.understanding.meaning_table import Meaning
from flows.understanding.plain import Plain, words_in
from flows.understanding.reading import Setting

MOST_WORDS = 8
"""More words tell a story of their own."""


def begins_a_detail(said: str, setting: Setting) -> bool:
    """Whether a message begins as people go on about the interview just spoken of: "it's with Robin"."""
    plain: Plain = table(setting.language, "plain")
    return plain.detail.match(" ".join(words_in(said))) is not None


def details_told(said: str, setting: Setting) -> Heard | None:
    """The person, the way and the role that are told; None if none is. All else in it is made up.

    A person is one with a first name or a title that people have: "with Globex" may be the employer.
    """
    plain: Plain = table(setting.language, "plain")
    if not 0 < len(words_in(said)) <= MOST_WORDS:
        return None
    heard = understand(f"{plain.interview} {said}", setting, ())
    if len(heard) != 1 or heard[0].saying is not Saying.PLANNED or heard[0].employer not in plain.interview.split():
        return None
    meaning: Meaning = table(setting.language, "meaning")
    called = words_in(heard[0].person)[:1]
    known = bool(called) and called[0] in meaning.names.given | meaning.names.titles
    found = heard[0] if known else replace(heard[0], person="")
    return found if found.person or found.mode or found.role else None
