"""Owns reading dates and times as people type them: every time in a text, or a text that is one time.

How: words and numbers become tokens by the language's table (``when_words``), patterns find the parts of times
(``when_patterns``, ``when_guard``), each part gets its meaning (``when_meanings`` and what it is made of), and
neighbours are joined (``when_join``). What cannot be read is not read; what can mean two days
carries both, and an hour without its half is taken by working hours and says so. Also:

- "by Friday", "before Friday" and "until Friday" read as Friday; the word itself stands outside of the reading.
- Midnight is the last minute of the day that it is said of.
- An hour that the clocks leave out is the first minute after it; an hour that comes twice is the first.
- The end of a week is its Friday, its middle Wednesday, its start Monday and Tuesday; a week is Monday to Friday.
"""

from dataclasses import replace
from functools import lru_cache

from flows.understanding.reading import Reading, Setting
from flows.understanding.when_join import join, reading_of
from flows.understanding.when_match import Match
from flows.understanding.when_meanings import piece_of
from flows.understanding.when_patterns import find_matches
from flows.understanding.when_pieces import Context, Piece
from flows.understanding.when_table import Rule
from flows.understanding.when_words import Token, lexicon
from flows.understanding.when_zone import zone_at

AROUND = {"filler", "glue", "for", ".", ",", "!", "?", ":", ";", "(", ")", "-"}
"""Kinds of what may stand around a time that is an answer."""
FIRST_YEAR, LAST_YEAR = 10, 9990
STATED = {"on", "by", "next", "this"}
READ_AGAIN = 8
"""Texts that are kept cut up: one message is read in several senses."""


def find_times(typed: str, setting: Setting) -> tuple[Reading, ...]:
    """Every time that is told in a text, in order."""
    return _read(typed, setting, whole=False)[0]


def read_time(typed: str, setting: Setting) -> Reading | None:
    """The time that the whole text is; words that say nothing may stand around it. None: it is not just one time."""
    found, tokens = _read(typed, setting, whole=True)
    if len(found) != 1:
        return None
    (read,) = found
    rest = [token for token in tokens if token.end <= read.start or token.start >= read.end]
    return read if all(AROUND & token.kinds.keys() or token.text in ";!?" for token in rest) else None


def _read(typed: str, setting: Setting, *, whole: bool) -> tuple[tuple[Reading, ...], tuple[Token, ...]]:
    lexis = lexicon(setting.language)
    if not FIRST_YEAR <= setting.now.year <= LAST_YEAR:
        return (), ()  # there is no next week at the end of all days
    context = Context(setting, lexis.table)
    tokens, matches = _matched(typed, setting.language)
    pieces = _pieces(typed, tokens, matches, context)
    found = (reading_of(piece, tokens, context) for piece in join(pieces, tokens, whole=whole))
    return tuple(read for read in found if read is not None), tokens


@lru_cache(maxsize=READ_AGAIN)
def _matched(typed: str, language: str) -> tuple[tuple[Token, ...], tuple[Match, ...]]:
    """The words of a text, and the parts of times among them, whatever those turn out to mean."""
    tokens = lexicon(language).cut(typed)
    return tokens, tuple(find_matches(language, tokens))


def _pieces(typed: str, tokens: tuple[Token, ...], matches: tuple[Match, ...], context: Context) -> list[Piece]:
    """The parts of times in the order of the text; zones are looked for behind the other parts."""
    pieces: list[Piece] = []
    reached = 0
    for match in matches:
        if match.start < reached:
            continue  # taken by a zone
        piece = _stated(piece_of(match, context), match, typed, tokens)
        pieces.append(piece)
        reached = match.end
        if zone := _zone_behind(typed, tokens, reached, context, hour=piece.clock is not None):
            pieces.append(zone)
            reached = zone.end
    return pieces


def _stated(piece: Piece, match: Match, typed: str, tokens: tuple[Token, ...]) -> Piece:
    """A weekday that is an ordinary word too ("sat") counts by itself after "on", or in capitals within a sentence; a
    date that may be a score (8/10) counts after "on".
    """
    if not piece.weak or match.pattern.rule not in (Rule.WEEKDAY, Rule.NUMERIC):
        return piece
    if _in_pair(match, tokens):
        return replace(piece, weak=False)
    if match.start == 0:
        return piece
    before, token = tokens[match.start - 1], tokens[match.start]
    capital = typed[token.start : token.end].istitle() and before.text not in ".!?"
    return replace(piece, weak=False) if capital or STATED & before.kinds.keys() else piece


def _in_pair(match: Match, tokens: tuple[Token, ...]) -> bool:
    """Whether a weekday stands beside another: "wed or thu", "fr oder mo"."""
    pairs = (tokens[max(0, match.start - 2) : match.start], tokens[match.end : match.end + 2][::-1])
    return any(len(pair) > 1 and "weekday" in pair[0].kinds and {"or", "and"} & pair[1].kinds.keys() for pair in pairs)


def _zone_behind(typed: str, tokens: tuple[Token, ...], at: int, context: Context, *, hour: bool) -> Piece | None:
    """The zone that is told there; right behind an ``hour`` it may be any city's."""
    start = at
    while start < len(tokens) and start - at < 1 and tokens[start].text in ("(", ","):
        start += 1
    told = zone_at(typed, tokens, start, context.setting.country, any_city=hour) if start < len(tokens) else None
    if told is None:
        return None
    return Piece(told.start, told.end, zone=told.name, zone_unclear=told.unclear, letters=told.letters, zoned=True)
