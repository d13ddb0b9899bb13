"""Owns the values between a match and a reading: one part of a time, and who types it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from flows.understanding.reading import Sense, Setting
from flows.understanding.when_clock import Clock
from flows.understanding.when_days import Days
from flows.understanding.when_match import Match
from flows.understanding.when_table import Part, WhenTable


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a time: tokens ``start`` to before ``end``, and what they tell.

    ``weak``: it counts only beside another part, or as the whole text. ``bare``: an hour that is nothing but a number.
    """

    start: int = 0
    end: int = 0
    days: Days | None = None
    weekday: int | None = None
    clock: Clock | None = None
    part: Part | None = None
    minutes: int | None = None
    zone: str = ""
    zone_unclear: bool = False
    letters: str = ""
    """The letters that told the zone."""
    zoned: bool = False
    """Whether a zone was told, and be it the person's own."""
    today: bool = False
    """The day is today's if no other is told ("end of day")."""
    in_figures: bool = False
    """A date in figures, year first: the hours beside it are the day's 24."""
    weak: bool = False
    bare: bool = False

    @property
    def tells(self) -> bool:
        """Whether anything could be read of it."""
        told = (self.days, self.weekday, self.clock, self.part, self.minutes)
        return self.zoned or self.today or any(each is not None for each in told)


@dataclass(frozen=True, slots=True)
class Context:
    """Who types, and in which language."""

    setting: Setting
    table: WhenTable

    @property
    def today(self) -> date:
        """The person's day."""
        return self.setting.now.date()

    @property
    def sense(self) -> Sense:
        """Which way it is meant."""
        return self.setting.sense

    @property
    def sunday_first(self) -> bool:
        """Whether the week begins on Sunday there."""
        return self.setting.country in self.table.sunday_first

    @property
    def orders(self) -> str:
        """In which order 12/11 is written there."""
        if self.setting.country in self.table.order_unclear:
            return "dm"
        return "m" if self.setting.country in self.table.month_first else "d"


Meaning = Callable[[Match, Context], Piece | None]
"""What a rule makes of a match; None where there is no such time."""
