"""Owns the shape of a language's table of dates and times: which words it has, and in which order they stand.

A table says what belongs to which kind of word; what the kinds mean is the engine's (``when_days``, ``when_clock``).
Forms are written in small letters, with or without accents, and parted by ``|``; a form may be several words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto


class Unit(StrEnum):
    """What time is counted in."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WORKDAY = "workday"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    YEAR = "year"


class Part(StrEnum):
    """A part of the day: it says which half of the day an hour is in."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


class Edge(StrEnum):
    """Where in a week, a month or a year."""

    START = "start"  # Monday and Tuesday; the 1st to the 10th
    MIDDLE = "middle"  # Wednesday; the 11th to the 20th
    LATE = "late"  # Thursday and Friday; the 21st to the last
    END = "end"  # Friday; the last day


class Half(StrEnum):
    """The half of the day, as English and Spanish write it."""

    AM = "am"
    PM = "pm"


class Word(StrEnum):
    """Kinds of words that mean something by their place only. Their values are the names used in patterns."""

    NEXT = "next"  # may mean the coming one or the one of next week: asked where they differ
    AFTER_NEXT = "afternext"  # one week after what NEXT means: German "übernächsten"
    COMING = "coming"  # the coming one, for certain
    THIS = "this"
    LAST = "last"
    BEFORE_LAST = "beforelast"  # the one before the latest: German "vorletzten"
    IN = "in"  # in, within: before a count and a unit to come
    AGO = "ago"
    FROM_NOW = "fromnow"  # "two weeks from now"
    FROM = "from"  # "a week FROM Friday", "FROM ten to eleven"
    UNTIL = "until"  # between the ends of a span: to, until; the dash is one in every language
    BETWEEN = "between"
    AND = "and"
    OR = "or"
    BY = "by"  # by, before, until: a day to which something is to be done; it stands outside the reading
    AT = "at"  # what makes a bare number an hour: at, moved to
    ON = "on"  # what makes a bare number with its ending a day: on, moved to; it stands outside the reading
    THE = "the"
    OF = "of"
    PAST = "past"  # half PAST nine; tres Y media
    TO = "to"  # quarter TO nine; las tres MENOS cuarto
    SHORT_OF = "shortof"  # cuarto PARA LAS nueve
    OCLOCK = "oclock"
    ENDING = "ending"  # after the number of a day: 15TH, 1ER
    FOR = "for"  # before a length
    APPROX = "approx"  # around
    ISH = "ish"  # after an hour: 3ISH
    WEEK_OF = "weekof"  # the WEEK OF 7 December
    WEEK_NUMBER = "kw"  # KW 49
    IN_MONTH = "inmonth"  # what makes the bare name of a month a span: IN December
    ZONE_AFTER = "zoneafter"  # London TIME
    ZONE_BEFORE = "zonebefore"  # HORA DE Madrid
    OWN_ZONE = "ownzone"  # MY TIME, LOCAL TIME: nothing new
    OTHER_ZONE = "otherzone"  # YOUR TIME, THEIR TIME: unclear, so the hour told with it is not read
    GLUE = "glue"  # may stand between the parts of one time: the day, its hour
    FILLER = "filler"  # may stand around a time that is an answer: "it's", "please"
    EVERY = "every"  # what makes a weekday no single one: EVERY Monday
    NOT = "not"  # before a time that is not meant, where RATHER stands behind it: NOT Friday BUT Monday
    RATHER = "rather"
    NO_TIME_AFTER = "notafter"  # what makes the number before it no time: people, rounds, street
    NO_TIME_BEFORE = "notbefore"  # what makes the number after it no time: room, level, flight
    FOLLOWER = "follower"  # ordinary words that may follow an hour or a day told by a bare number: with, and


class Rule(Enum):
    """What a pattern means."""

    WEEKDAY = auto()
    NEXT_WEEKDAY = auto()  # weekday; with afternext one week later
    COMING_WEEKDAY = auto()
    THIS_WEEKDAY = auto()
    LAST_WEEKDAY = auto()
    WEEKDAY_LATER = auto()  # weekday later: "Friday week", "mardi en huit"
    WEEKDAY_OF_MONTH = auto()  # ordinal weekday month, or monthshift: "the first Monday in January"
    LATER_FROM = auto()  # count unit, then weekday, or relday: "a week on Friday", "two weeks from tomorrow"
    RELATIVE_DAY = auto()  # relday
    THIS_PART = auto()  # part: "this morning"
    AHEAD = auto()  # count unit, or amount; with count2 a span
    BACK = auto()
    WEEK = auto()  # week
    WEEKEND = auto()  # weekend
    EDGE_OF_WEEK = auto()  # edge, and week or none: this week
    EDGE_OF_MONTH = auto()  # edge, and month or monthshift or none: this month; year
    EDGE_OF_YEAR = auto()  # edge
    MONTH = auto()  # month or monthshift; year
    DATE = auto()  # day or ordinal, month, year; day2 makes a span
    ISO = auto()  # year, num (the month), num2 (the day); hour and minute
    NUMERIC = auto()  # num, num2, year or short: by country and language
    DOTTED = auto()  # num, num2, year or short: the day first, everywhere
    MONTH_DAY = auto()  # day, and monthshift or none: "the 15th", "the 3rd of next month"; day2 makes a span
    WEEK_OF_DATE = auto()  # day, month
    WEEK_NUMBER = auto()  # number
    WEEKDAY_RANGE = auto()  # weekday, weekday2
    WEEKDAY_AND_DAY = auto()  # weekday, day: "Fri 4" is the 4th if that can be, else four o'clock
    CLOCK = auto()  # hour or whour or hhmm or clockword; minute or wminute; half; part
    PAST = auto()  # the hour and so much: fraction or few or minute
    TO = auto()  # so much before the hour
    TOWARDS = auto()  # German: halb zehn is 9:30; few with past or to moves it
    RANGE = auto()  # two hours
    LENGTH = auto()  # count unit, or amount
    PART = auto()  # part
    END_OF_DAY = auto()  # "end of day": of the day told with it, else of today


Forms = str
"""Forms parted by ``|``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhenTable:
    """The words of one language about time, and the patterns in which they stand.

    A pattern names kinds of words in their order, parted by spaces: the values of ``Word``, the names that the fields
    below say, and marks (``: . , - '``). ``?`` after a name: it may be missing; ``a/b``: one of them (found under the
    first name); ``_`` before a name: written on to what stands before it (else a space may stand between);
    ``( … )?`` and ``( … | … )`` group. At the beginning ``~`` means weak: it counts only beside another part of a time,
    or if it is all there is; ``^``: it counts only if no unknown word follows; both can be. A second word of a kind is
    ``name2`` in ``Rule``, and written as ``name`` again in the pattern. Digits are ``hour`` (0-24), ``minute`` (two
    digits), ``day`` (1-31), ``num`` (1-31, of a numeric date), ``year`` and ``short`` (four and two digits), ``hhmm``
    (1530), ``count`` (up to 999; number words too); ``anyhour`` is ``hour``, ``whour`` or ``clockword``.
    """

    weekdays: tuple[Forms, ...]
    """``weekday``: seven, Monday first; the full name is the first form, a point may follow the others."""
    months: tuple[Forms, ...]
    """``month``: twelve; the full name first."""
    numbers: Mapping[int, Forms]
    """Number words 0-59: ``whour`` up to 24, ``wminute`` from 5, ``few`` up to 29, and ``count``."""
    articles: Forms
    """"a", "an", "una": ``count`` 1."""
    ordinals: Mapping[int, Forms]
    """``ordinal``: the days of a month as words, used together with a month."""
    relative_days: Mapping[int, Forms]
    """``relday``: 0 today, 1 tomorrow."""
    weeks: Mapping[int, Forms]
    """``week``: 0 this week, 1 next week, as whole phrases in all their cases."""
    weekends: Mapping[int, Forms]
    """``weekend``: 0 this weekend; 1 next weekend, which is asked about where it can be two."""
    month_shifts: Mapping[int, Forms]
    """``monthshift``: 0 this month, 1 next month."""
    units: Mapping[Unit, Forms]
    """``unit``."""
    amounts: Mapping[int, Forms]
    """``amount``: lengths that are phrases, in minutes: 30 half an hour."""
    parts: Mapping[Part, Forms]
    """``part``: morning."""
    parts_after: Mapping[Part, Forms]
    """``partafter`` (and ``part``): forms that follow an hour: "in the morning"."""
    this_part: Mapping[Part, Forms]
    """``thispart``: today's: "this morning", "tonight"."""
    end_of_day: Forms
    """``endofday``."""
    edges: Mapping[Edge, Forms]
    """``edge``."""
    this_week: Forms = ""
    """``weekword``: "week" where an edge of this week is meant: end of THE WEEK."""
    this_month: Forms = ""
    """``monthword``."""
    this_year: Forms = ""
    """``yearword``."""
    clocks: Mapping[int, Forms] = field(default_factory=dict)
    """``clockword``: hours with a name, in minutes: 720 noon; midnight is 1439, the last minute of the day it is said
    of.
    """
    fractions: Mapping[int, Forms] = field(default_factory=dict)
    """``fraction``: 30 half, 15 quarter, 45 three quarters; the one of 30 is ``halfword`` too."""
    halves: Mapping[Half, Forms] = field(default_factory=dict)
    """``half``: am, pm."""
    later: Mapping[int, Forms] = field(default_factory=dict)
    """``later``: in days: Friday WEEK (7), mardi EN HUIT (7), EN QUINZE (14)."""
    words: Mapping[Word, Forms]
    zones: Mapping[str, Forms] = field(default_factory=dict)
    """Zones by their names in this language, IANA name first: "Europe/Berlin": "berlin|berliner|german"."""
    zone_letters: Mapping[str, Forms] = field(default_factory=dict)
    """Zones by letters that stand alone after an hour: "Europe/Berlin": "mez|mesz"; empty name: known to be unclear."""
    shy: Forms = ""
    """Weekdays and months that are ordinary words too (sat, sun, may): alone they are no time."""
    named_days: Mapping[tuple[int, int], Forms] = field(default_factory=dict)
    """``namedday``: days of the year that have a name, by month and day: (12, 26) "boxing day"."""
    half_past: bool = False
    """Whether "half eleven" is half past eleven."""
    no_slips: Forms = ""
    """Words that are no misspelt days or months, near as they are to one ("match", "sundry")."""
    compounds: Mapping[str, str] = field(default_factory=dict)
    """Single words that are read as several: "freitagabend": "freitag abends"."""
    patterns: Mapping[Rule, tuple[str, ...]]
    """Beside those that all languages share (``when_patterns``)."""
    month_first: tuple[str, ...] = ()
    """Countries that write 12/11 for 11 December."""
    order_unclear: tuple[str, ...] = ()
    """Countries where both are written; "": not known."""
    sunday_first: tuple[str, ...] = ()
    """Countries whose week begins on Sunday: there "next Tuesday" said on a Sunday is asked about."""
    day_behind_weekday: bool = False
    """Whether a bare number behind a weekday is always a day of the month ("mardi 8"), and never an hour."""
    day_clock: bool = False
    """Whether hours are counted to 24, so that 7 to 12 are the morning's without doubt."""
