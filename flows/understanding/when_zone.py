"""Owns zones that are told with a time: "3 pm London time", "10:00 CET", "hora de Madrid". IANA names, or unclear.

An unclear one ("UTC+2", "their time") is not overlooked: the hour told with it is then not read.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from flows.understanding.when_words import Token

LETTERS = {
    "utc": "UTC", "gmt": "Europe/London", "bst": "Europe/London", "wet": "Europe/Lisbon", "west": "Europe/Lisbon",
    "cet": "Europe/Paris", "cest": "Europe/Paris", "eet": "Europe/Athens", "eest": "Europe/Athens",
    "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York",
    "cst": "America/Chicago", "cdt": "America/Chicago", "ct": "America/Chicago",
    "mst": "America/Denver", "mdt": "America/Denver", "mt": "America/Denver",
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles",
    "ist": "Asia/Kolkata", "sgt": "Asia/Singapore", "hkt": "Asia/Hong_Kong", "jst": "Asia/Tokyo",
    "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland",
    "msk": "Europe/Moscow", "pkt": "Asia/Karachi",
}  # fmt: skip
"""Letters behind an hour. People say EST in summer too and mean New York's clock."""
ONLY_IN = {"cst": ("", "US", "CA", "MX"), "ist": ("IN",), "wet": ("PT", "ES")}
"""Letters that mean other zones elsewhere: unclear for who is not there."""
LONGEST_NAME = 3
"""Words of a city's name."""


@dataclass(frozen=True, slots=True)
class ZoneTold:
    """Tokens ``start`` to before ``end`` tell a zone; an empty name: the person's own, unless it is ``unclear``."""

    start: int
    end: int
    name: str = ""
    unclear: bool = False
    letters: str = ""


def zone_at(typed: str, tokens: tuple[Token, ...], at: int, country: str, *, any_city: bool) -> ZoneTold | None:
    """The zone that is told from token ``at`` on; ``any_city``: by a city that the table does not know, too."""
    token = tokens[at]
    if "ownzone" in token.kinds:
        return ZoneTold(at, at + 1)
    if "otherzone" in token.kinds:
        return ZoneTold(at, at + 1, unclear=True)
    if "zonebefore" in token.kinds:
        return _named(typed, tokens, at + 1, before=1, any_city=any_city)
    letters = _letters(typed, token, country)
    if "zoneletters" in token.kinds and at + 1 < len(tokens) and tokens[at + 1].is_word and not tokens[at + 1].kinds:
        return None  # "2 pm Central Park"
    if letters is not None:
        shifted = at + 2 < len(tokens) and tokens[at + 1].text in "+-" and tokens[at + 2].is_number
        glued = shifted and not tokens[at + 1].spaced
        end = at + 1 + (at + 1 < len(tokens) and "zoneafter" in tokens[at + 1].kinds)
        return ZoneTold(at, at + 3, unclear=True) if glued else ZoneTold(at, end, letters, letters == "", token.text)
    return _named(typed, tokens, at, before=0, any_city=any_city)


def _letters(typed: str, token: Token, country: str) -> str | None:
    """The zone of its letters; empty where they are unclear, None where they are no zone's."""
    if "zoneletters" in token.kinds:
        return str(token.kinds["zoneletters"])
    if token.text not in LETTERS or not (typed[token.start : token.end].isupper() or len(token.text) > len("est")):
        return None
    return LETTERS[token.text] if country in ONLY_IN.get(token.text, (country,)) else ""


def _named(typed: str, tokens: tuple[Token, ...], at: int, *, before: int, any_city: bool) -> ZoneTold | None:
    """A name of up to three words from ``at`` on: ``before`` it stands one token ("hora de"), or "time" behind it."""
    start, behind = at - before, 1 - before
    if before and at < len(tokens) and "zone" in tokens[at].kinds:
        return ZoneTold(start, at + 1, str(tokens[at].kinds["zone"]))
    for size in range(1, LONGEST_NAME + 1):
        end = at + size
        if end - 1 >= len(tokens) or not tokens[end - 1].is_word or _is_time_word(tokens[end - 1]):
            break
        if behind and (end >= len(tokens) or "zoneafter" not in tokens[end].kinds):
            continue
        if size == 1 and "zone" in tokens[at].kinds:
            return ZoneTold(start, end + behind, str(tokens[at].kinds["zone"]))
        if before and end < len(tokens) and tokens[end].is_word and not tokens[end].kinds and size < LONGEST_NAME:
            continue  # the name may go on
        found = _by_city(typed[tokens[at].start : tokens[end - 1].end]) if any_city else None
        return ZoneTold(start, end + behind, found or "", unclear=not found) if any_city else None
    return None


def _is_time_word(token: Token) -> bool:
    return not {"weekday", "month", "relday", "part", "glue", "unit"}.isdisjoint(token.kinds)


def _by_city(name: str) -> str | None:
    """The zone of a city that the table does not know, if it is only one."""
    from flows.understanding.where import find_zones  # noqa: PLC0415  # reads all cities, and is seldom needed

    found = find_zones(name)
    return found[0] if len(found) == 1 else None


def holds(zone: str, letters: str, day: date | None, now: datetime) -> bool:
    """Whether GMT and BST mean London's clock on that day: in the other half of the year nobody can tell."""
    if letters not in ("gmt", "bst"):
        return True
    noon = datetime.combine(day or now.date(), time(12), tzinfo=ZoneInfo(zone))
    return bool(noon.utcoffset()) is (letters == "bst")
