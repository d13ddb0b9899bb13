"""Owns the hours that are offered as buttons, and the parts of the day in which they lie."""

from dataclasses import replace
from datetime import time

from flows.effects import text
from flows.languages import best, table
from flows.talks.script import HOURS_MEANT, Option, Scene
from flows.understanding.reading import Reading

HOURS = ("09:00", "10:00", "11:00", "13:00", "14:00", "15:00", "16:00", "17:00")
HOURS_OF = {
    "morning": ("08:00", "09:00", "10:00", "11:00"),
    "afternoon": ("13:00", "14:00", "15:00", "16:00", "17:00", "18:00"),
    "evening": ("17:00", "18:00", "19:00", "20:00"),
    "night": ("19:00", "20:00", "21:00", "22:00"),
}
"""The hours that are offered where the part of the day was told."""
SPANS_OF = {
    "morning": (time(5), time(12, 30)),
    "afternoon": (time(12), time(20)),
    "evening": (time(17), time(23, 59)),
    "night": (time(18), time(23, 59)),
}
"""Between which hours a part of the day lies: an hour without its half is in there."""
PART = "part-told"
"""The part of the day that was told without its hour."""


def other_half(hour: time) -> time:
    """The same hour in the other half of the day."""
    return hour.replace(hour=(hour.hour + 12) % 24)


def in_its_part(read: Reading, scene: Scene) -> Reading:
    """An hour in the part of the day that was told before it: "this evening", then "7"."""
    wall, span = read.wall, SPANS_OF.get(scene.answers.get(PART, ""))
    if wall is None or read.until or span is None:
        return read
    halved = read.assumed or (table(best(scene.person.language), "when").day_clock and wall <= time(12))
    fits = next((each for each in (wall, other_half(wall)) if span[0] <= each <= span[1]), None)
    return replace(read, wall=fits, assumed=False) if halved and fits else read


def time_options(scene: Scene) -> tuple[Option, ...]:
    """The hours at which interviews mostly are; of a time that could be in either half of the day, both."""
    hours = HOURS_OF.get(scene.answers.get(PART, ""), HOURS)
    if meant := scene.answers.get(HOURS_MEANT):
        hours = tuple(meant.split())
    elif half := scene.answers.get("half"):
        hours = (half, other_half(time.fromisoformat(half)).isoformat("minutes"))
    also = {"half": "", "assumed": "", HOURS_MEANT: ""}
    return tuple(Option(hour, text("time-button", time=time.fromisoformat(hour)), also=also) for hour in hours)
