"""Owns the questions about a day and its hour: as buttons, and as typed in the person's own words.

What can mean two days, or is several, is asked with these days as buttons; what our own grammar cannot read may be
proposed, and is asked about too. An hour without its half of the day is taken by working hours where it is read back,
and asked where it is not.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.effects import Brief, Slot, Text, text
from flows.languages import best
from flows.talks.hours import PART, in_its_part, other_half, time_options
from flows.talks.parts import ask
from flows.talks.script import EITHER, HOURS_MEANT, Answers, Option, Question, Scene
from flows.understanding.proposer import propose
from flows.understanding.reading import Reading, Sense, Setting
from flows.understanding.when import read_time as read_typed
from flows.understanding.when_clock import existing
from flows.understanding.when_impossible import impossible_day
from flows.values import Person, Talk

FARTHEST = timedelta(days=730)
"""How far from today a day may lie; what is farther is a slip of the fingers."""
FAR = timedelta(days=200)
"""A day without its year that turns out so far away is asked about."""
UNSURE_BEFORE = time(7)
"""An hour that was taken for the afternoon's could be this early as well: asked where it is not read back."""
MOST_DAYS = 8
"""Days of a span that are offered as buttons."""
LENGTHS = range(5, 601)
"""Minutes that an interview may take."""
SENSES = {True: Sense.AHEAD, False: Sense.BEHIND, None: Sense.EITHER}
HOUR_FIRST = "hour-first"
"""That the hour was told before its day."""
TOLD = ("time", "time-with-day", "half", "assumed", "zone-told", "length-told", PART, HOURS_MEANT)
"""What may be told together with a day."""
WITH_IT = "with-it"
"""What was told together with a day, while it is asked which day was meant: an hour without its day is no answer."""
NOTHING_TOLD: Answers = dict.fromkeys((*TOLD, EITHER, WITH_IT), "")


def setting_of(scene: Scene, ahead: bool | None) -> Setting:
    """Who types, and when, and which way it is meant."""
    person = scene.person
    return Setting(scene.turn.local, best(person.language), person.country, SENSES[ahead])


def day_options(*days: int, workdays: int = 0) -> "DayOptions":
    """Days as buttons: today plus each of ``days``, then the coming ``workdays`` working days; below 0: the last."""
    return DayOptions(days, workdays)


class DayOptions:
    """Days to choose, as dates of the person's calendar; the days that were asked about, while they are."""

    def __init__(self, days: tuple[int, ...], workdays: int) -> None:
        self.days = days
        self.workdays = workdays

    def __call__(self, scene: Scene) -> tuple[Option, ...]:
        """The days, each once, in the order given."""
        if unsure := either_options(scene):
            return unsure
        today = scene.turn.today
        named = {-1: "yesterday", 0: "today", 1: "tomorrow"}
        also = anew(scene)
        options = [self._option(today + timedelta(days=n), text(named[n]), also) for n in self.days]
        step = 1 if self.workdays > 0 else -1
        day = today + timedelta(days=max(self.days, key=lambda n: n * step, default=0))
        while len(options) < len(self.days) + abs(self.workdays):
            day += timedelta(days=step)
            if day.weekday() < 5:
                options.append(self._option(day, text("brief", day=Brief(day, short=True)), also))
        return tuple(options)

    @staticmethod
    def _option(day: date, label: Text, also: Answers) -> Option:
        return Option(day.isoformat(), label, also=also)


def anew(scene: Scene) -> Answers:
    """What another day takes back: all that was told with the one before it, but no hour that came before any day."""
    told = {name: "" for name in NOTHING_TOLD if name not in TOLD}
    return told if scene.answers.get(HOUR_FIRST) else NOTHING_TOLD


def either_options(scene: Scene) -> tuple[Option, ...]:
    """The days that what was typed can mean; what was told with them holds for the one that is chosen."""
    days = [date.fromisoformat(day) for day in scene.answers.get(EITHER, "").split()[1:]]
    with_it = dict(told.split("=", 1) for told in scene.answers.get(WITH_IT, "").split())
    also = {**anew(scene), **with_it}
    return tuple(Option(day.isoformat(), text("brief", day=Brief(day)), also=also) for day in sorted(days))


class DayReader:
    """Reads a day typed as the answer to ``question``; a time typed with it is kept too if ``with_time``.

    ``ahead``: a day to come is asked for, and the past is refused; None: either; False: a past day, and the future is
    refused. ``read_back``: the answer is shown again before it counts, so that an hour may be assumed. ``interview``:
    both, and an hour alone is kept until its day is told.
    """

    def __init__(
        self,
        question: str,
        *,
        ahead: bool | None,
        with_time: bool = False,
        read_back: bool = False,
        interview: bool = False,
    ) -> None:
        self.question = question
        self.ahead = ahead
        self.with_time = with_time or interview
        self.read_back = read_back or interview
        self.interview = interview

    def __call__(self, scene: Scene, typed: str) -> Answers | Text:
        """The answers, or what could not be read."""
        setting = setting_of(scene, self.ahead)
        read = read_typed(typed, setting)
        proposed = propose(typed, setting) if read is None else None
        told = read or proposed
        none = impossible_day(typed, setting) if told is None or told.day is None else None
        if none is not None:
            return no_such_day(str(none))[0]
        if told is None or told.day is None:
            hour = self._hour(scene, typed, told)
            return text("day-unread", example=scene.turn.today) if hour is None else hour
        days = _days(told)
        possible = [day for day in days if self._wrong(day, scene.turn.today) is None]
        if not possible:
            refused = self._wrong(told.day, scene.turn.today) if days else None
            return refused or text("day-unread", example=scene.turn.today)
        with_it = {k: v for k, v in time_answers(told, read_back=self.read_back).items() if v} if self.with_time else {}
        before = NOTHING_TOLD if told.wall else anew(scene)
        far = bool(told.others) and abs(possible[0] - scene.turn.today) > FAR
        if len(possible) > 1 or proposed is not None or far:
            key = "day-proposed" if len(possible) == 1 else "day-several" if told.last else "day-either"
            kept = " ".join(f"{name}={value}" for name, value in with_it.items())
            choice = {EITHER: " ".join([key, *map(str, possible)]), WITH_IT: kept}
            return {self.question: "", **before, **choice}
        return {self.question: possible[0].isoformat(), **before, **with_it}

    def _hour(self, scene: Scene, typed: str, told: Reading | None) -> Answers | None:
        """An hour alone: of the day that was answered before, or kept until its day is told; a bare number is none."""
        if not self.interview or told is None or told.wall is None or typed.strip().isdigit():
            return None
        hour = {name: value for name, value in time_answers(told, read_back=True).items() if value}
        if day := scene.answers.get(self.question):
            return {**NOTHING_TOLD, self.question: day, **hour}
        open_ = bool(scene.answers.get(EITHER))  # which of two days it is is still asked
        return {**({} if open_ else NOTHING_TOLD), HOUR_FIRST: "yes", **hour}

    def _wrong(self, day: date, today: date) -> Text | None:
        """What to say of a day that cannot be the answer."""
        if abs(day - today) > FARTHEST:
            return text("day-far", day=day)
        if self.ahead is True and day < today:
            return text("day-past", day=day)
        if self.ahead is False and day > today:
            return text("day-ahead", day=day)
        return None


def no_such_day(told: str) -> tuple[Text, ...]:
    """That there is no such day; ``told`` as in ``Reading.none``."""
    day, month, *year = told.split("-")
    slots: dict[str, Slot] = {"number": int(day), "month": int(month)}
    return (Text("day-none-that-year", {**slots, "year": year[0]}) if year else Text("day-none", slots),)


def _days(read: Reading) -> tuple[date, ...]:
    """The days that can be meant: those of a span too, but not of one that is too long to choose from."""
    if read.day is None:
        return ()
    if read.last is None:
        return (read.day, *read.others)
    length = (read.last - read.day).days + 1
    return tuple(read.day + timedelta(days=n) for n in range(length)) if length <= MOST_DAYS else ()


def time_answers(read: Reading, *, read_back: bool) -> Answers:
    """What was told of the hour: the hour itself, whether its half is assumed, its zone, and how long it takes."""
    minutes = length_of(read)
    told = {"length-told": str(minutes) if minutes in LENGTHS else "", "zone-told": read.zone, PART: read.part}
    if read.wall is None:
        return told
    wall = read.wall.isoformat("minutes")
    early = other_half(read.wall)
    if read.assumed and not read_back and early < UNSURE_BEFORE:
        return {**told, "half": early.isoformat("minutes")}
    return {**told, "time": wall, "time-with-day": "yes", "assumed": "yes" if read.assumed else ""}


def length_of(read: Reading) -> int:
    """The minutes that were told, as a length or as a span of hours; 0 if none were."""
    if read.wall is None or read.until is None:
        return read.minutes or 0
    first, last = (datetime.combine(date.min, each) for each in (read.wall, read.until))
    return int((last - first).total_seconds() // 60) % (24 * 60)


class TimeReader:
    """Reads a time of day; ``read_back`` as with ``DayReader``."""

    def __init__(self, *, read_back: bool = False) -> None:
        self.read_back = read_back

    def __call__(self, scene: Scene, typed: str) -> Answers | Text:
        """The answers, or what could not be read."""
        read = read_typed(typed, setting_of(scene, None))
        if read is None or read.wall is None or read.day is not None:
            return text("time-unread")
        read = in_its_part(read, scene)
        told = time_answers(read, read_back=self.read_back)
        if "half" in told:
            return text("time-either-half")
        return {**NOTHING_TOLD, **told, "time-with-day": ""}


def flip_option(scene: Scene, name: str) -> tuple[Option, ...]:
    """The other half of the day, to be chosen where the half that was taken is read back."""
    if "assumed" not in scene.answers or "time" not in scene.answers:
        return ()
    hour = other_half(time.fromisoformat(scene.answers["time"]))
    return (Option(name, text("other-half", time=hour), also={"time": hour.isoformat("minutes")}),)


def _ask_time(scene: Scene) -> tuple[Text, ...]:
    if half := scene.answers.get("half"):
        return (text("ask-which-half", time=time.fromisoformat(half)),)
    return (text("ask-interview-time"),)


def moment_questions(day_key: str = "ask-interview-day") -> tuple[Question, ...]:
    """Day and time of an interview, past or coming; both are read back before they count."""
    return (
        Question("day", ask(day_key), day_options(-1, 0, 1, workdays=5),
                 DayReader("day", ahead=None, interview=True), optional=False, wide=2),
        Question("time", _ask_time, time_options, TimeReader(read_back=True),
                 applies=lambda scene: "time-with-day" not in scene.answers, optional=False, wide=4),
    )  # fmt: skip


def zone_of(person: Person, talk: Talk) -> str:
    """The zone of the time that was told: with it, or else the person's."""
    return talk.answers.get("zone-told") or person.zone


def wall_of(person: Person, talk: Talk) -> datetime:
    """The wall time that day and time make; in the hour that the clocks leave out, the first minute after it."""
    day, wall = date.fromisoformat(talk.answers["day"]), time.fromisoformat(talk.answers["time"])
    return datetime.combine(*existing(day, wall, ZoneInfo(zone_of(person, talk))))


def left_out(told: time, taken: time) -> tuple[Text, ...]:
    """That the clocks leave out the hour that was told, if another one was taken."""
    return (text("clocks-leave-out", told=told, taken=taken),) if told != taken else ()


def instant_of(person: Person, talk: Talk) -> datetime:
    """The instant that day and time make, in the zone they were told in."""
    return wall_of(person, talk).replace(tzinfo=ZoneInfo(zone_of(person, talk)))
