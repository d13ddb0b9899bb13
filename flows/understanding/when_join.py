"""Owns putting the pieces of a time together: a day, its hour, its zone become one, in whatever order they stand."""

from dataclasses import dataclass, replace
from datetime import time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from flows.understanding import when_days as days_of
from flows.understanding.reading import Reading, Sense
from flows.understanding.when_clock import DAY, NOON, Clock, as_time, assumed, existing, in_part, spanned
from flows.understanding.when_days import Days
from flows.understanding.when_guard import is_thing
from flows.understanding.when_pieces import Context, Piece
from flows.understanding.when_table import Part
from flows.understanding.when_words import Token
from flows.understanding.when_zone import holds

BETWEEN = {"glue", "by", "between", "from", ",", ":", "(", ")", "-", "|"}
"""Kinds that may stand between the parts of one time."""
MOST_BETWEEN = 4
TO = {"until", "-"}
LATEST_TAKEN = 20 * 60
"""Nobody is interviewed later than that: "today at 10", said at five, was at ten in the morning."""
END_OF_WORK = time(17)
OVER = {Part.MORNING: time(12), Part.AFTERNOON: END_OF_WORK, Part.EVENING: time(21), Part.NIGHT: time.max}
"""When a part of a day is over: "Monday", said of what is to come on a Monday evening, is the next one."""
OUTSIDE = {"by", "on", "from", "for"}
"""Kinds at the beginning of a piece that do not belong to the time itself."""


@dataclass(frozen=True, slots=True)
class Group:
    """Pieces that belong together, as one; the last of them begins at token ``last``."""

    piece: Piece
    last: int
    strong: bool


def join(pieces: list[Piece], tokens: tuple[Token, ...], *, whole: bool) -> list[Piece]:
    """The times that the pieces make; what is weak and stands alone is left out unless it is the ``whole`` text."""
    groups: list[Group] = []
    open_group = False
    lost: Piece | None = None  # a day that there is not, or not in that sense: its hour is of no other day that is told
    dated = any(each.tells and (each.days is not None or each.weekday is not None) for each in pieces)
    for at, piece in enumerate(pieces):
        if not piece.tells:
            open_group, lost = False, piece
            continue
        if lost and dated and not whole and _is_hour_of(lost, piece, tokens):
            continue
        lost = None
        following = pieces[at + 1] if at + 1 < len(pieces) else None
        if open_group and not whole and _is_of_next_day(groups[-1].piece, piece, following, tokens):
            open_group = False
        joined = _joined(groups[-1], piece, tokens, whole=whole) if open_group else None
        if joined:
            groups[-1] = joined
        else:
            groups.append(Group(piece, piece.start, not piece.weak))
        open_group = True
    return [group.piece for group in groups if group.strong or whole]


def _joined(group: Group, piece: Piece, tokens: tuple[Token, ...], *, whole: bool) -> Group | None:
    gap = tokens[group.piece.end : piece.start]
    between = _between(group, piece, tokens)
    to_words = {*TO, "and"} if between else TO
    if len(gap) > MOST_BETWEEN or not all(
        BETWEEN & token.kinds.keys() or to_words & token.kinds.keys() for token in gap
    ):
        return None
    opening = tokens[piece.start : piece.start + 1] if piece.days and group.piece.days else ()
    to = any(to_words & token.kinds.keys() for token in (*gap, *opening)) and not any("," in t.kinds for t in gap)
    if any("until" in token.kinds and BETWEEN.isdisjoint(token.kinds) for token in gap) and not (
        (piece.clock and group.piece.clock) or (piece.days and group.piece.days)
    ):
        return None
    if gap and not whole and (_is_of_a_thing(piece, tokens) or _begins_anew(group.piece, piece, tokens)):
        return None
    if not _bare_fits(group.piece, piece, tokens, whole=whole):
        return None
    merged = _merged(group.piece, piece, to=to)
    if merged is None:
        return None
    weekday_told = group.piece.weekday is not None or piece.weekday is not None
    strong = group.strong or not piece.weak or (weekday_told and not piece.bare)
    return Group(replace(merged, end=piece.end), piece.start, strong)


def _is_of_next_day(group: Piece, piece: Piece, following: Piece | None, tokens: tuple[Token, ...]) -> bool:
    """Whether an hour after a comma belongs to the day behind it: "sent it this morning, at 10 on Monday I ..."."""
    if following is None or piece.clock is None or piece.days is not None or piece.weekday is not None:
        return False
    dated = group.days is not None or group.weekday is not None
    comma = any(token.text == "," for token in tokens[group.end : piece.start])
    day = following.weekday is not None or following.days is not None
    near = all(BETWEEN & token.kinds.keys() and token.text != "," for token in tokens[piece.end : following.start])
    return dated and comma and day and near


def _is_hour_of(lost: Piece, piece: Piece, tokens: tuple[Token, ...]) -> bool:
    """Whether a piece is the hour right behind a day: "Monday 30 at 9, the day before yesterday ..."."""
    gap = tokens[lost.end : piece.start]
    alone = piece.clock is not None and piece.days is None and piece.weekday is None and not piece.today
    return alone and all(BETWEEN & token.kinds.keys() and token.text != "," for token in gap)


def _begins_anew(group: Piece, piece: Piece, tokens: tuple[Token, ...]) -> bool:
    """Whether after a comma another day is told: "seeing Foo on Friday at 9, yesterday I ...", "it was
    yesterday at three, on Friday I ...".
    """
    relative = any("relday" in token.kinds for token in tokens[piece.start : piece.end])
    again = any("relday" in token.kinds for token in tokens[group.start : group.end])
    dated = group.clock is not None and (group.weekday is not None or group.days is not None)
    other = again and group.clock is not None and group.days is not None and piece.weekday is not None
    other = other and group.days is not None and group.days.day.weekday() != piece.weekday
    anew = other or (relative and (again or dated))
    return anew and any(token.text == "," for token in tokens[group.end : piece.start])


def _is_of_a_thing(piece: Piece, tokens: tuple[Token, ...]) -> bool:
    """Whether a part of the day belongs to the noun behind it: "on Friday at 9 for the night porter job"."""
    alone = piece.part is not None and piece.clock is None and piece.days is None and piece.weekday is None
    return alone and piece.end - piece.start == 1 and is_thing(tokens[piece.end] if piece.end < len(tokens) else None)


def _between(group: Group, piece: Piece, tokens: tuple[Token, ...]) -> bool:
    """Whether two hours, or two days, stand in "between … and …"."""
    alike = (group.piece.clock and piece.clock) or (group.piece.days and piece.days)
    before = tokens[max(0, group.last - 2) : group.last]
    return bool(alike) and any("between" in token.kinds for token in before)


def _bare_fits(group: Piece, piece: Piece, tokens: tuple[Token, ...], *, whole: bool) -> bool:
    """Whether a bare number may be the hour: behind the day ("tomorrow 3"), or before it and its part of the day."""
    if group.bare and group.days is None and group.weekday is None:
        behind = tokens[piece.end : piece.end + 1]
        if piece.days is not None and piece.days.last is not None:
            return False
        return whole or (piece.days is not None and any("part" in token.kinds for token in behind))
    if not piece.bare:
        return True
    dated = (group.days is not None and group.days.last is None) or group.weekday is not None
    told = [token for token in tokens[group.start : group.end] if token.text != ","]
    numbered = bool(told) and told[-1].is_number and len(tokens[piece.start].text) <= len("10")
    return dated and not numbered and all(token.text in ",-@" for token in tokens[group.end : piece.start])


def _merged(group: Piece, piece: Piece, *, to: bool) -> Piece | None:
    days = _merged_days(group, piece, to=to)
    clock = piece.clock if group.clock is None else group.clock
    if group.clock is not None and piece.clock is not None:
        spans = to and group.clock.end is None and piece.clock.end is None
        span = spanned(group.clock, piece.clock) if spans else None
        if span is None:
            return None
        clock = span
    if (group.days is not None or piece.days is not None) and days is None:
        return None
    if group.weekday is not None and piece.weekday is not None:
        return None
    if group.part is not None and piece.part is not None and group.part is not piece.part:
        return None
    if (piece.zone or piece.zone_unclear) and (group.clock is None or group.zone or group.zone_unclear):
        return None
    if group.minutes is not None and piece.minutes is not None:
        return None
    return Piece(
        start=group.start, end=piece.end, days=days, clock=clock, part=group.part or piece.part,
        weekday=piece.weekday if group.weekday is None else group.weekday,
        minutes=piece.minutes if group.minutes is None else group.minutes,
        zone=group.zone or piece.zone, zone_unclear=group.zone_unclear or piece.zone_unclear,
        letters=group.letters or piece.letters, today=group.today or piece.today,
        in_figures=group.in_figures or piece.in_figures,
    )  # fmt: skip


def _merged_days(group: Piece, piece: Piece, *, to: bool) -> Days | None:
    first, second = group.days, piece.days
    if first is None or second is None:
        return first or second
    if to and group.clock is None and second.day > first.day and not (first.last and not first.loose):
        return Days(first.day, second.last or second.day)
    both = [day for day in (first.day, *first.others) if day in (second.day, *second.others)]
    if both and first.last == second.last:
        return Days(both[0])
    for wide, narrow in ((first, second), (second, first)):
        if wide.last and not narrow.last and wide.day <= narrow.day <= wide.last + timedelta(days=2):
            return narrow
    return None


def reading_of(piece: Piece, tokens: tuple[Token, ...], context: Context) -> Reading | None:
    """What a time reads as; None if it tells nothing that stands for itself."""
    clock = None if piece.zone_unclear else _clock(piece)
    if piece.in_figures and clock and clock.plain:
        clock = replace(clock, open=False)
    days = _days(piece, clock, context)
    if days is None and (piece.days is not None or piece.weekday is not None):
        return None
    if piece.zone and not holds(piece.zone, piece.letters, days.day if days else None, context.setting.now):
        clock = None
    if days is None and clock is None and piece.minutes is None:
        return None
    start = piece.start
    while start < piece.end - 1 and OUTSIDE & tokens[start].kinds.keys():
        start += 1
    read = Reading(start=tokens[start].start, end=tokens[piece.end - 1].end, minutes=piece.minutes)
    if days:
        read = replace(read, day=days.day, last=days.last, others=days.others)
    if clock is None:
        return replace(read, part=piece.part) if piece.part and read.day else read
    return _timed(read, clock, piece, context)


def _clock(piece: Piece) -> Clock | None:
    if piece.clock is None:
        return None
    return in_part(piece.clock, piece.part) if piece.part else piece.clock


def _days(piece: Piece, clock: Clock | None, context: Context) -> Days | None:
    today, sense = context.today, context.sense
    if piece.weekday is None:
        return piece.days or (Days(today) if piece.today else None)
    if piece.days is not None:
        return days_of.on_weekday(piece.days, piece.weekday, today, sense)
    now = context.setting.now.time()
    gone: bool | None
    if clock is None:
        gone = now >= (OVER[piece.part] if piece.part else END_OF_WORK) or None
    else:
        gone = as_time(assumed(clock).start) <= now
    return days_of.bare_weekday(piece.weekday, today, sense, gone=gone)


def _timed(read: Reading, clock: Clock, piece: Piece, context: Context) -> Reading:
    """The reading with its wall time, as it exists on that day's clock."""
    now = context.setting.now
    taken = assumed(clock)
    if (clock.open or clock.soft) and read.day == now.date() and context.sense is Sense.AHEAD and not piece.zone:
        taken = _still_to_come(taken, now.hour * 60 + now.minute)
    wall, until = as_time(taken.start), None if taken.end is None else as_time(taken.end)
    if read.day is not None:
        told = wall
        day, wall = existing(read.day, wall, ZoneInfo(piece.zone) if piece.zone else _zone_of(context))
        read = replace(read, day=day, left_out=told if told != wall else None)
    return replace(read, wall=wall, until=until, zone=piece.zone, assumed=clock.open or taken.start != clock.start)


def _still_to_come(clock: Clock, now: int) -> Clock:
    """Of today's hour that is past, and is told as one to come, the other half of the day: "today at 7" said at 3."""
    later = clock.start % NOON + NOON
    if clock.start > now or later <= now or later > LATEST_TAKEN:
        return clock
    end = None if clock.end is None else (clock.end + later - clock.start) % DAY
    return replace(clock, start=later, end=end)


def _zone_of(context: Context) -> tzinfo:
    zone = context.setting.now.tzinfo
    assert zone is not None, "now is aware"  # noqa: S101  # Setting says so
    return zone
