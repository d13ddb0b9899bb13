"""Owns where somebody says that they live now: the place after a cue, with the country it lies in."""

from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_spans import name_at
from flows.understanding.meaning_text import COMMA
from flows.understanding.where import find_zones, lies_in

LONGEST = 4
"""Words of a country."""


def place_of(found: Found, message: Message) -> str:
    """The place that is named after a cue, if it is one that has a time of its own."""
    words = found.sentence.words
    span = name_at(words, found.last, found.until, message.meaning.names)
    if span is None or words[span[0]].plain in message.meaning.no_places:
        return ""
    ends = range(span[1], span[0], -1)
    end = next((end for end in ends if find_zones(message.typed(words, (span[0], end)))), 0)
    return _with_land(found, (span[0], end), message) if end else ""


def _with_land(found: Found, city: Span, message: Message) -> str:
    """A city with what it lies in, where that is told after it: "Valencia, Spain", "Valencia in Spain"."""
    words, names, at = found.sentence.words, message.meaning.names, city[1]
    typed = message.typed(words, city)
    while at < found.until and words[at].plain in names.at | names.with_ | names.weak | names.articles | {COMMA}:
        at += 1
    lands = (message.typed(words, (at, end)).strip(")]") for end in range(min(found.until, at + LONGEST), at, -1))
    return next((f"{typed}, {land}" for land in lands if lies_in(typed, land)), typed)
