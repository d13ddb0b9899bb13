"""Owns the questions that several scripts share: zone, day, time, the read-back. And reading what they stored."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from flows.effects import Brief, City, Text, text
from flows.moves import change_zone
from flows.talks.script import Answers, Jump, Option, Question, Scene
from flows.turn import Turn
from flows.understanding.when import read_moment
from flows.understanding.where import find_zones, likely_zones
from flows.values import Person, Talk

LONGEST_NAME = 80
"""Characters of an employer's name, a role, a person to write to: they stand in buttons and drafts."""
FARTHEST = timedelta(days=730)
"""How far from today a day may lie; what is farther is a slip of the fingers."""
HOURS = ("09:00", "10:00", "11:00", "13:00", "14:00", "15:00", "16:00", "17:00")


def ask(key: str) -> "AskedWith":
    """A question whose words need nothing but the lead's names."""
    return AskedWith(key)


class AskedWith:
    """The words of a question by its key, given employer and role where the talk knows them."""

    def __init__(self, key: str) -> None:
        self.key = key

    def __call__(self, scene: Scene) -> tuple[Text, ...]:
        """The words."""
        lead = scene.lead
        employer = lead.employer if lead else scene.answers.get("employer", "")
        return (text(self.key, employer=employer, kind=kind_of(scene)),)


def kind_of(scene: Scene) -> str:
    """How the interview of this talk is held, for words that depend on it."""
    return scene.interview.kind if scene.interview else scene.answers.get("kind", "none")


def read_name(question: str) -> "NameReader":
    """A reader of a short name."""
    return NameReader(question)


class NameReader:
    """Reads one line of at most ``LONGEST_NAME`` characters as the answer to ``question``."""

    def __init__(self, question: str) -> None:
        self.question = question

    def __call__(self, scene: Scene, typed: str) -> Answers | Text:
        """The answer, or what is wrong with it."""
        name = " ".join(typed.split())
        if len(name) > LONGEST_NAME:
            return text("too-long", most=LONGEST_NAME)
        return {self.question: name}


def _zone_words(scene: Scene) -> tuple[Text, ...]:
    return (text("ask-zone"),)


def _zone_options(scene: Scene) -> tuple[Option, ...]:
    return tuple(zone_option(zone) for zone in likely_zones(scene.person.language))


def zone_option(zone: str) -> Option:
    """A zone as an answer, shown by its city; what was typed before it no longer counts."""
    return Option(zone, text("zone-name", city=City(zone)), also={"candidates": "", "zone-check": ""})


def city_of(zone: str) -> str:
    """The city that names a zone."""
    return zone.rpartition("/")[2].replace("_", " ")


def read_zone(scene: Scene, typed: str) -> Answers | Text:
    """A zone or city; several candidates are kept for the question that follows."""
    found = find_zones(typed)
    if not found:
        return text("zone-unknown", typed=typed)
    return {"zone": found[0], "candidates": " ".join(found), "zone-check": "", "place": " ".join(typed.split())}


def _zone_check_words(scene: Scene) -> tuple[Text, ...]:
    zone = scene.answers["zone"]
    local = scene.turn.now.astimezone(replace(scene.person, zone=zone).tz)
    city = city_of(zone)
    place = scene.answers.get("place", city)
    key = "check-zone-same" if place.casefold() == city.casefold() else "check-zone"
    return (text(key, place=place, city=City(zone), now=local.time()),)


def _zone_check_options(scene: Scene) -> tuple[Option, ...]:
    zones = scene.answers.get("candidates", "").split()
    first = Option(zones[0], text("right")) if zones else Option(scene.answers["zone"], text("right"))
    others = (Option(zone, text("zone-name", city=City(zone))) for zone in zones[1:])
    return (first, *others, Option("change", text("change")))


ZONE_CHANGE = Jump("zone-check", "change", "zone")
"""Every script with the questions about the zone needs it."""


def zone_questions(*, when_known: bool = False) -> tuple[Question, ...]:
    """Where the person is: asked while it is unknown (or always), read back when it was typed."""

    def asked(scene: Scene) -> bool:
        return when_known or not scene.person.zone_known or "zone" in scene.answers

    return (
        Question("zone", _zone_words, _zone_options, read_zone, asked, wide=2),
        Question(
            "zone-check",
            _zone_check_words,
            _zone_check_options,
            applies=lambda scene: asked(scene) and "candidates" in scene.answers,
            optional=False,
        ),
    )


def keep_zone(turn: Turn, talk: Talk) -> None:
    """Keep the zone as soon as it is answered, so that a talk left half done still tells the time right."""
    if zone := talk.answers.get("zone-check") or talk.answers.get("zone"):
        change_zone(turn, zone)


def day_options(*days: int, workdays: int = 0) -> "DayOptions":
    """Days as buttons: today plus each of ``days``, then the coming ``workdays`` working days."""
    return DayOptions(days, workdays)


class DayOptions:
    """Days to choose, as dates of the person's calendar."""

    def __init__(self, days: tuple[int, ...], workdays: int) -> None:
        self.days = days
        self.workdays = workdays

    def __call__(self, scene: Scene) -> tuple[Option, ...]:
        """The days, each once, in the order given."""
        today = scene.turn.today
        named = {-1: "yesterday", 0: "today", 1: "tomorrow"}
        options = [self._option(today + timedelta(days=n), text(named[n])) for n in self.days]
        day = today + timedelta(days=max(self.days, default=0))
        while len(options) < len(self.days) + self.workdays:
            day += timedelta(days=1)
            if day.weekday() < 5:
                options.append(self._option(day, text("brief", day=Brief(day, short=True))))
        return tuple(options)

    @staticmethod
    def _option(day: date, label: Text) -> Option:
        return Option(day.isoformat(), label, also={"time-with-day": ""})


class DayReader:
    """Reads a day typed as the answer to ``question``; a time typed with it is kept too if ``with_time``.

    ``ahead``: weekdays mean coming ones, and the past is refused; None: they mean coming ones, the past is allowed;
    False: they mean past ones, and the future is refused.
    """

    def __init__(self, question: str, *, ahead: bool | None, with_time: bool = False) -> None:
        self.question = question
        self.ahead = ahead
        self.with_time = with_time

    def __call__(self, scene: Scene, typed: str) -> Answers | Text:
        """The answers, or what could not be read."""
        today = scene.turn.today
        read = read_moment(typed, today, ahead=self.ahead is not False)
        if read is None or read.day is None or (read.wall and not self.with_time):
            return text("day-unread", example=today)
        if abs(read.day - today) > FARTHEST:
            return text("day-far", day=read.day)
        if self.ahead is True and read.day < today:
            return text("day-past", day=read.day)
        if self.ahead is False and read.day > today:
            return text("day-ahead", day=read.day)
        if not self.with_time:
            return {self.question: read.day.isoformat()}
        told = read.wall.isoformat("minutes") if read.wall else ""
        wall = "" if read.either_half else told
        return {
            self.question: read.day.isoformat(),
            "time": wall,
            "time-with-day": "yes" if wall else "",
            "half": told if read.either_half else "",
        }


def read_time(scene: Scene, typed: str) -> Answers | Text:
    """A time of day."""
    read = read_moment(typed, scene.turn.today)
    if read is None or read.wall is None or read.day is not None:
        return text("time-unread")
    if read.either_half:
        return text("time-either-half")
    return {"time": read.wall.isoformat("minutes"), "half": ""}


def time_options(scene: Scene) -> tuple[Option, ...]:
    """The hours at which interviews mostly are; of a time that could be in either half of the day, both."""
    hours: tuple[str, ...] = HOURS
    if half := scene.answers.get("half"):
        early = time.fromisoformat(half)
        hours = (half, early.replace(hour=early.hour + 12).isoformat("minutes"))
    return tuple(Option(hour, text("time-button", time=time.fromisoformat(hour)), also={"half": ""}) for hour in hours)


def _ask_time(scene: Scene) -> tuple[Text, ...]:
    if half := scene.answers.get("half"):
        return (text("ask-which-half", time=time.fromisoformat(half)),)
    return (text("ask-interview-time"),)


def moment_questions(day_key: str = "ask-interview-day") -> tuple[Question, ...]:
    """Day and time of an interview, past or coming."""
    return (
        Question("day", ask(day_key), day_options(-1, 0, 1, workdays=5), DayReader("day", ahead=None, with_time=True),
                 optional=False, wide=2),
        Question("time", _ask_time, time_options, read_time,
                 applies=lambda scene: "time-with-day" not in scene.answers, optional=False, wide=4),
    )  # fmt: skip


def wall_of(talk: Talk) -> datetime:
    """The wall time that day and time make."""
    return datetime.combine(date.fromisoformat(talk.answers["day"]), time.fromisoformat(talk.answers["time"]))


def instant_of(person: Person, talk: Talk) -> datetime:
    """The instant that day and time make in the person's zone."""
    return wall_of(talk).replace(tzinfo=person.tz)
