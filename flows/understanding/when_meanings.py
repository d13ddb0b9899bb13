"""Owns what each rule of the grammar means: a match becomes a ``Piece`` of a time.

Where there is no such day or hour (31 February) the piece tells nothing, and its words are not read at all.
"""

from dataclasses import replace

from flows.understanding.when_clock import DAY, NOON, Clock, read_clock, read_moved, settle, spanned
from flows.understanding.when_counted import COUNTED
from flows.understanding.when_match import Match
from flows.understanding.when_named import NAMED
from flows.understanding.when_pieces import Context, Meaning, Piece
from flows.understanding.when_table import Part, Rule, Unit

LONGEST_BARE = 4 * 60
"""Minutes of a span between two bare numbers that may also be minutes to an hour; a longer one is not read."""
SIX = 6 * 60
MINUTES_TO = (5, 10, 20, 25)
LENGTHS = {Unit.MINUTE: 1, Unit.HOUR: 60}


def piece_of(match: Match, context: Context) -> Piece:
    """What a match tells; a piece that tells nothing where there is no such time."""
    read = MEANINGS[match.pattern.rule](match, context) or Piece()
    return replace(read, start=match.start, end=match.end, weak=read.weak or match.pattern.weak)


def _part_behind(match: Match) -> Part | None:
    part = match.value("partafter") if match.has("partafter") else None
    return part if isinstance(part, Part) else None


def _clock(match: Match, context: Context) -> Piece | None:
    clock = read_clock(match, day_clock=context.table.day_clock)
    if clock and context.table.day_clock and match.has("oclock") and clock.open and clock.start == SIX:
        clock = replace(clock, open=False, soft=True)  # "6 Uhr": in the evening one says 18
    bare = match.pattern.weak and match.end - match.start == 1
    if bare and "year" in next(iter(match.tokens.values())).kinds:
        return None  # 2026 is a year rather than 20:26
    return Piece(clock=clock, part=_part_behind(match), bare=bare) if clock else None


def _moved_clock(match: Match, context: Context) -> Piece | None:
    clock = read_moved(match, day_clock=context.table.day_clock)
    return Piece(clock=clock, part=_part_behind(match)) if clock else None


def _range(match: Match, context: Context) -> Piece | None:
    names = [name for name in ("hour", "anyhour", "whour") if match.has(name)]
    first = read_clock(match, day_clock=context.table.day_clock)
    second = read_clock(match, "2", day_clock=context.table.day_clock)
    if match.has("past") or match.has("past2"):
        first, second = _past(first, "fraction", match), _past(second, "fraction2", match)
    else:
        first, second = _towards(first, "halfword", match, context), _towards(second, "fraction", match, context)
    clock = spanned(first, second) if first and second and names else None
    if first and second and second.open and _like_minutes_to(match):
        if clock is None:
            clock = settle(
                (second.start - match.number("hour")) % NOON or NOON, None, day_clock=context.table.day_clock
            )
        elif clock.end is not None and clock.end - clock.start > LONGEST_BARE:
            return None
    certain = ("minute", "minute2", "half", "half2", "oclock", "oclock2", "at", "the", "partafter")
    weak = not any(match.has(name) for name in certain)
    return Piece(clock=clock, part=_part_behind(match), weak=weak) if clock else None


def _past(clock: Clock | None, kind: str, match: Match) -> Clock | None:
    """One end of a span told as a part of the hour after ("de 10 a 11 y media")."""
    return replace(clock, start=(clock.start + match.number(kind)) % DAY) if clock and match.has(kind) else clock


def _towards(clock: Clock | None, kind: str, match: Match, context: Context) -> Clock | None:
    """One end of a span told as a part of the hour before ("von 9 bis halb 11")."""
    if clock is None or not match.has(kind):
        return clock
    before = 0 if context.table.half_past else 60
    return settle((clock.start - before + match.number(kind)) % DAY, None, day_clock=context.table.day_clock)


def _like_minutes_to(match: Match) -> bool:
    """Whether two bare numbers may be minutes to an hour: "20 to 4" is, and "10 to 3" may as well be a span."""
    to = match.has("until") and "to" in match.tokens["until"].kinds and match.has("hour")
    bare = not {"minute", "minute2", "half", "half2", "from"} & match.tokens.keys()
    return bool(to) and bare and match.number("hour") in MINUTES_TO


def _length(match: Match, context: Context) -> Piece | None:
    if match.has("amount"):
        return Piece(minutes=match.number("amount"), weak=True)
    size = next((n for unit, n in LENGTHS.items() if unit is match.value("unit")), None)
    return Piece(minutes=match.number("count") * size, weak=True) if size else None


def _part(match: Match, context: Context) -> Piece | None:
    part = match.value("part")
    return Piece(part=part, weak=True) if isinstance(part, Part) else None


def _end_of_day(match: Match, context: Context) -> Piece:
    return Piece(today=True)


MEANINGS: dict[Rule, Meaning] = {
    **NAMED,
    **COUNTED,
    Rule.CLOCK: _clock,
    Rule.PAST: _moved_clock,
    Rule.TO: _moved_clock,
    Rule.TOWARDS: _moved_clock,
    Rule.RANGE: _range,
    Rule.LENGTH: _length,
    Rule.PART: _part,
    Rule.END_OF_DAY: _end_of_day,
}
