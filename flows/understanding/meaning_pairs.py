"""Owns which of several times, and of several roles, belongs to which of several employers told in one sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.understanding.heard import Saying
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_roles import Span, role_around
from flows.understanding.meaning_text import COMMA, Word
from flows.understanding.meaning_times import denied, only_today, time_among, together, without_old
from flows.understanding.reading import Reading


@dataclass(frozen=True, slots=True)
class Told:
    """A time, and which word it is (the first, of a day and an hour told apart)."""

    at: int
    reading: Reading


def time_of_each(
    words: Sequence[Word], around: Span, employers: Sequence[Span], saying: Saying, message: Message
) -> list[Reading | None]:
    """The time of each employer, in their order: one for all, or each the one beside its name; none where it cannot be
    told. A day told once is that of all their hours.
    """
    nothing: list[Reading | None] = [None] * len(employers)
    told = _times(words, around, employers, saying, message)
    if len(told) == 1:
        between = employers[0][0] < told[0].at < employers[-1][0]
        return [told[0].reading, *nothing[1:]] if between else [told[0].reading] * len(employers)
    if 1 < len(told) < len(employers):
        return _by_groups(words, told, employers, message)
    day: Reading | None = None
    if len(told) == len(employers) + 1 and told[0].at < employers[0][0]:
        day, told = told[0].reading, told[1:]
        with_days = [each.reading.day is not None for each in told]
        shared = day.wall is None and day.last is None and not any(with_days)
        around_them = all(with_days) and (day.last is not None or only_today(day, message.times.setting.now.date()))
        if not (shared or around_them):
            return nothing
    if len(told) != len(employers) or not _beside(told, employers):
        return nothing
    return list(_with_day([each.reading for each in told], day))


def _by_groups(
    words: Sequence[Word], told: Sequence[Told], employers: Sequence[Span], message: Message
) -> list[Reading | None]:
    """The day of each employer where one day is told of some of them: "today at Foo and Bar, and at Baz yesterday". A
    day right after a name is of those before it, of its own part only if another day leads them; any other leads on.
    """
    names, days = message.meaning.names, list[Reading | None]()
    closes = names.and_ | {COMMA}
    days = [None] * len(employers)
    leading: Reading | None = None
    if any(each.reading.day is None or each.reading.last for each in told):
        return days
    since = 0
    for each in told:
        until = sum(first < each.at for first, _ in employers)
        trails = until > since and closes.isdisjoint(word.plain for word in words[employers[until - 1][1] : each.at])
        own = since
        if trails and leading is not None:
            own = until - 1
            commas = [at for at in range(employers[since][0], each.at) if words[at].plain == COMMA]
            for at in commas[-1:]:
                own = min(own, sum(first < at for first, _ in employers))
        days[since:own] = [leading] * (own - since)
        days[own:until] = [each.reading if trails else leading] * (until - own)
        leading, since = None if trails else each.reading, until
    days[since:] = [leading] * (len(employers) - since)
    return days


def roles_of_each(found: Found, in_order: Sequence[Span], message: Message) -> list[str]:
    """The role of each employer, if more than one has its own: "as a baker at Foo, a clerk at Bar", or "at Foo as a
    baker ..."; told before each or after each. Empty if not.
    """
    words = found.sentence.words
    firsts, ends = [span[0] for span in in_order], [span[1] for span in in_order]
    begins = found.first if found.first < firsts[0] else found.since  # de "als Koch bei Foo ... beworben"
    for bounds in (zip([begins, *ends], firsts, strict=False), zip(ends, [*firsts[1:], found.until], strict=True)):
        spans = [role_around(words, replace(found, since=a, until=b), message.meaning) for a, b in bounds]
        if all(spans) or (sum(map(bool, spans)) > 1 and spans[0]):
            return [message.typed_role(words, span) for span in spans]
    return []


def _times(
    words: Sequence[Word], around: Span, employers: Sequence[Span], saying: Saying, message: Message
) -> list[Told]:
    """The times among the words, a day and its hour as one where no name stands between them."""
    told: list[Told] = []
    moved = saying is Saying.MOVED
    for at in range(*around):
        alone = time_among(words[at : at + 1], saying, message.times, message.meaning, alone=True)
        if alone is not None and moved:
            alone = without_old(words, at, alone, message.meaning)
        if alone is None or denied(words, at, message.meaning):
            continue
        apart = not told or any(told[-1].at < first < at for first, _ in employers)
        joined = None if apart else together(told[-1].reading, alone)
        if joined is not None:
            told[-1] = Told(told[-1].at, joined)
        else:
            told.append(Told(at, alone))
    return told


def _beside(told: Sequence[Told], employers: Sequence[Span]) -> bool:
    """Whether each time stands right before or right after the name of its employer, no other name or time between."""
    places = sorted([*(each.at for each in told), *(first for first, _ in employers)])
    return all(
        abs(places.index(each.at) - places.index(first)) == 1 for each, (first, _) in zip(told, employers, strict=True)
    )


def _with_day(readings: Sequence[Reading], told: Reading | None) -> Sequence[Reading]:
    """Hours with the day that is told once for all of them."""
    days = {each.day for each in (*readings, *([told] if told and told.last is None else [])) if each.day is not None}
    if len(days) != 1:
        return readings
    (day,) = days
    return [replace(each, day=day) if each.day is None else each for each in readings]
