"""Owns the questions about a day and its hour, asked of one of several things: the same as in the other talks."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time, timedelta

from flows.effects import Brief, Text, text
from flows.hearing.kept import HEARD, read
from flows.hearing.missing import told_no_day
from flows.hearing.things import DONE, TIME, Thing, is_meeting, things
from flows.talks.hours import PART
from flows.talks.script import EITHER, Answers, Option, Reader, Scene
from flows.talks.times import TOLD, WITH_IT, DayReader, day_options, either_options, moment_questions, no_such_day
from flows.understanding.heard import Heard, Saying

LONGEST_SPAN = 7
"""Days of a span that are offered as buttons, at most."""
DAY, HOUR = moment_questions()
PAST = DayReader("day", ahead=False, interview=True)
DAYS_OF = {Saying.MOVED: day_options(0, 1, workdays=6), Saying.TOOK_PLACE: day_options(0, -1, workdays=-4)}
"""Days to which an interview can be moved, and on which one can have been."""

Options = Callable[[Scene], tuple[Option, ...]]


def thing_at(scene: Scene, place: str) -> Thing:
    """The thing at a place; a made-up one where the talk has none."""
    heard = read(scene.answers.get(HEARD, ""))
    at = int(place) - 1
    return Thing(scene.turn, scene.talk, place, heard[at] if at < len(heard) else Heard(Saying.WORD))


def is_there(scene: Scene, place: str) -> bool:
    """Whether there is such a thing, and it was not left out."""
    return any(thing.place == place for thing in things(scene.turn, scene.talk))


def _seen(scene: Scene, place: str) -> Scene:
    """The talk as a question sees it that is asked in other talks too: the answers about one thing, by their names."""
    ending = f"-{place}"
    own = {name.removesuffix(ending): value for name, value in scene.answers.items() if name.endswith(ending)}
    thing = thing_at(scene, place)
    lead = thing.lead
    part = {PART: thing.when.part} if thing.when.part and not thing.answer("ask-time") else {}
    answers = {"employer": lead.employer if lead else thing.employer, **part, **own}
    return Scene(scene.turn, replace(scene.talk, answers=answers, lead=lead.id if lead else None))


def _back(read: Mapping[str, str], place: str) -> Answers:
    return {f"{name}-{place}": value for name, value in read.items()}


def _kept(scene: Scene, place: str, read: Mapping[str, str], *, of_day: bool) -> Answers:
    """An answer about one thing, by its own names. An hour that was told before its day is not taken back with it."""
    thing = thing_at(scene, place)
    told_before = thing.when.wall is not None and thing.answer("changing") != TIME and not read.get("time")
    left = TOLD if told_before and of_day else ()
    return {f"{name}-{place}": value for name, value in read.items() if name not in left}


def placed_reader(read: Reader, place: str) -> Reader:
    """A reader of another talk, for one thing."""

    def reads(scene: Scene, typed: str) -> Answers | Text:
        found = read(_seen(scene, place), typed)
        return found if isinstance(found, Text) else _kept(scene, place, found, of_day="day" in found)

    return reads


def placed_options(options: Options, place: str, *, of_day: bool = False) -> Options:
    """The options of another talk, for one thing."""

    def placed(scene: Scene) -> tuple[Option, ...]:
        found = options(_seen(scene, place))
        return tuple(replace(o, also=_kept(scene, place, o.also, of_day=of_day)) for o in found)

    return placed


def title(thing: Thing) -> Text:
    """What a thing is, as a heading."""
    return text(f"heard-what-{thing.saying}")


def day_words(place: str) -> Callable[[Scene], tuple[Text, ...]]:
    """Asks for the day of the thing at ``place``."""

    def words(scene: Scene) -> tuple[Text, ...]:
        thing = thing_at(scene, place)
        if _either(thing):
            return (text("heard-either-day", what=title(thing), name=thing.name),)
        none = no_such_day(told_no_day(thing)) if told_no_day(thing) and not thing.answer("day") else ()
        if thing.saying is Saying.DECIDES_BY:
            return (*none, text("heard-decides-when", name=thing.name))
        if thing.saying is Saying.OFFER:
            return (*none, text("heard-answer-when", name=thing.name))
        if thing.due:
            return (*none, text("heard-due-when", name=thing.name))
        if thing.saying in DONE:
            return (*none, text(f"ask-{thing.saying}-day"))
        return (*none, text("heard-when", saying=thing.saying, name=thing.name))

    return words


def _either(thing: Thing) -> tuple[date, ...]:
    """The days that the same words can mean, as long as none was chosen."""
    when = thing.when
    if not when.others or when.day is None or thing.answer("ask-time"):
        return ()
    return tuple(sorted((when.day, *when.others)))


def _within(thing: Thing) -> tuple[date, ...]:
    """The days of a short span that was told ("next week"), of which one is meant."""
    first, last = thing.when.day, thing.when.last
    if first is None or last is None or not is_meeting(thing) or not 0 < (last - first).days < LONGEST_SPAN:
        return ()
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def day_choices(place: str) -> Callable[[Scene], tuple[Option, ...]]:
    """The days to choose from: those that can be meant, else the usual ones."""

    def options(scene: Scene) -> tuple[Option, ...]:
        thing = thing_at(scene, place)
        if unsure := placed_options(either_options, place, of_day=True)(scene):
            return unsure
        if days := _either(thing):
            return tuple(Option(day.isoformat(), text("name", name=Brief(day))) for day in days)
        if days := _within(thing):
            return tuple(Option(day.isoformat(), text("name", name=Brief(day, short=True))) for day in days)
        if thing.saying in (Saying.DECIDES_BY, Saying.OFFER) or thing.due:
            return day_options(1, workdays=8)(scene)
        if thing.saying in DONE:
            return day_options(0, -1)(scene)
        return placed_options(DAYS_OF.get(thing.saying, DAY.options), place, of_day=True)(scene)

    return options


def time_choices(place: str) -> Options:
    """The hours to choose from; of an interview that was today, those that are past."""
    usual = placed_options(HOUR.options, place)

    def options(scene: Scene) -> tuple[Option, ...]:
        found, thing = usual(scene), thing_at(scene, place)
        if thing.saying is not Saying.TOOK_PLACE or thing.day != scene.turn.today:
            return found
        past = tuple(each for each in found if time.fromisoformat(each.value) < scene.turn.local.time())
        return past or found

    return options


def time_words(place: str) -> Callable[[Scene], tuple[Text, ...]]:
    """Asks for the hour."""

    def words(scene: Scene) -> tuple[Text, ...]:
        thing = thing_at(scene, place)
        if thing.answer("half") or thing.day is None:
            return HOUR.ask(_seen(scene, place))
        return (text("heard-time", saying=thing.saying, name=thing.name, day=Brief(thing.day)),)

    return words


def read_day(place: str) -> Reader:
    """Reads the day, of an interview with its hour."""

    def reads(scene: Scene, typed: str) -> Answers | Text:
        thing = thing_at(scene, place)
        if thing.saying is Saying.TOOK_PLACE:
            return placed_reader(PAST, place)(scene, typed)
        if is_meeting(thing) and DAY.read:
            return _in_the_span(thing, placed_reader(DAY.read, place)(scene, typed))
        return placed_reader(DayReader("day", ahead=thing.saying not in DONE), place)(scene, typed)

    return reads


def _in_the_span(thing: Thing, read: Answers | Text) -> Answers | Text:
    """Of the days that a weekday can be, the one in the span that was told before: "next week", then "Tuesday"."""
    first, last, either = thing.when.day, thing.when.last, f"{EITHER}-{thing.place}"
    if first is None or last is None or isinstance(read, Text) or not read.get(either) or thing.answer("changing"):
        return read
    within = [day for day in read[either].split()[1:] if first <= date.fromisoformat(day) <= last]
    if len(within) != 1:
        return read
    told = dict(each.split("=", 1) for each in read.get(f"{WITH_IT}-{thing.place}", "").split())
    hour = {f"{name}-{thing.place}": value for name, value in told.items()}
    return {**read, f"day-{thing.place}": within[0], either: "", f"{WITH_IT}-{thing.place}": "", **hour}
