"""Owns the questions about what was heard: only what is still needed, each once for each thing of a message."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from flows.cards import name_of
from flows.effects import Brief, Text, text
from flows.hearing.kept import HEARD, PLACES, read
from flows.hearing.things import (
    ANOTHER,
    MOVED,
    NEW,
    TIME,
    WHAT,
    WHICH,
    YES,
    Thing,
    clashes,
    is_meeting,
    needs_day,
    needs_time,
    things,
)
from flows.talks.parts import read_name
from flows.talks.script import Answers, Jump, Option, Question, Reader, Scene
from flows.talks.times import DayReader, day_options, either_options, moment_questions
from flows.understanding.heard import Heard, Saying
from flows.understanding.which import which_leads
from flows.values import Lead

MOST_LEADS_OFFERED = 8
LONGEST_SPAN = 7
"""Days of a span that are offered as buttons, at most."""
WHATS = (
    Saying.APPLIED, Saying.PLANNED, Saying.TOOK_PLACE, Saying.MOVED, Saying.CALLED_OFF, Saying.ROUND, Saying.NO,
    Saying.OFFER, Saying.DECIDES_BY, Saying.WORD, Saying.WROTE, Saying.PHONED, Saying.THANKED, Saying.ACCEPTED,
    Saying.WITHDREW, Saying.CONTACT,
)  # fmt: skip
"""What a thing can be changed to; by name of its button, ``heard-what-…``."""
DROP_ALL = "drop-all"
_DAY, _TIME = moment_questions()


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
    answers = {"employer": lead.employer if lead else thing.employer, **own}
    return Scene(scene.turn, replace(scene.talk, answers=answers, lead=lead.id if lead else None))


def _back(read: Mapping[str, str], place: str) -> Answers:
    return {f"{name}-{place}": value for name, value in read.items()}


def _reader(read: Reader, place: str) -> Reader:
    def reads(scene: Scene, typed: str) -> Answers | Text:
        found = read(_seen(scene, place), typed)
        return found if isinstance(found, Text) else {f"assumed-{place}": "", **_back(found, place)}

    return reads


def _options(options: Callable[[Scene], tuple[Option, ...]], place: str) -> Callable[[Scene], tuple[Option, ...]]:
    def placed(scene: Scene) -> tuple[Option, ...]:
        found = options(_seen(scene, place))
        return tuple(replace(o, also={f"assumed-{place}": "", **_back(o.also, place)}) for o in found)

    return placed


def _title(thing: Thing) -> Text:
    return text(f"heard-what-{thing.saying}")


def _which_words(place: str) -> Callable[[Scene], tuple[Text, ...]]:
    def words(scene: Scene) -> tuple[Text, ...]:
        thing = thing_at(scene, place)
        named = thing.heard.employer
        if named:
            return (text("heard-which-named", what=_title(thing), named=named),)
        return (text("heard-which", what=_title(thing)),)

    return words


def _which_options(place: str) -> Callable[[Scene], tuple[Option, ...]]:
    def options(scene: Scene) -> tuple[Option, ...]:
        near = [lead for id_ in thing_at(scene, place).heard.near if (lead := scene.state.leads.get(id_))]
        others = [lead for lead in reversed(scene.state.open_leads()) if lead not in near]
        shown: list[Lead] = [*near, *others][:MOST_LEADS_OFFERED]
        return (
            *(Option(str(lead.id), name_of(lead)) for lead in shown),
            Option(NEW, text("which-new"), {f"typed-{place}": ""}),
        )

    return options


def _read_which(place: str) -> Reader:
    def read_lead(scene: Scene, typed: str) -> Answers | Text:
        certain, _ = which_leads(typed, "", tuple(scene.state.leads.values()))
        if certain is not None:
            return {f"which-{place}": str(certain)}
        named = read_name("employer")(scene, typed)
        if isinstance(named, Text):
            return named
        return {f"which-{place}": NEW, f"employer-{place}": named["employer"], f"typed-{place}": YES}

    return read_lead


def _which_applies(place: str) -> Callable[[Scene], bool]:
    def applies(scene: Scene) -> bool:
        thing = thing_at(scene, place)
        settled = thing.answer("changing") in (TIME, WHAT) and thing.answer("which")
        return is_there(scene, place) and bool(thing.answer("ask-which")) and not settled

    return applies


def _employer_applies(place: str) -> Callable[[Scene], bool]:
    def applies(scene: Scene) -> bool:
        thing = thing_at(scene, place)
        if thing.answer("which") != NEW or thing.answer("typed") or not is_there(scene, place):
            return False
        changing = thing.answer("changing")
        return changing == WHICH or (not thing.heard.employer and not (changing and thing.answer("employer")))

    return applies


def _day_words(place: str) -> Callable[[Scene], tuple[Text, ...]]:
    def words(scene: Scene) -> tuple[Text, ...]:
        thing = thing_at(scene, place)
        if _either(thing):
            return (text("heard-either-day", what=_title(thing)),)
        if thing.saying is Saying.DECIDES_BY:
            return (text("heard-decides-when", name=thing.name),)
        if thing.saying is Saying.APPLIED:
            return (text("ask-applied-day"),)
        return (text("heard-when", what=_title(thing), name=thing.name),)

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


def _day_options(place: str) -> Callable[[Scene], tuple[Option, ...]]:
    def options(scene: Scene) -> tuple[Option, ...]:
        thing = thing_at(scene, place)
        if unsure := _options(either_options, place)(scene):
            return unsure
        if days := _either(thing):
            return tuple(Option(day.isoformat(), text("name", name=Brief(day))) for day in days)
        if days := _within(thing):
            return tuple(Option(day.isoformat(), text("name", name=Brief(day, short=True))) for day in days)
        if thing.saying is Saying.DECIDES_BY:
            return day_options(1, workdays=8)(scene)
        if thing.saying is Saying.APPLIED:
            return day_options(0, -1)(scene)
        return _options(_DAY.options, place)(scene)

    return options


def _time_words(place: str) -> Callable[[Scene], tuple[Text, ...]]:
    def words(scene: Scene) -> tuple[Text, ...]:
        thing = thing_at(scene, place)
        if thing.answer("half") or thing.day is None:
            return _TIME.ask(_seen(scene, place))
        return (text("heard-time", what=_title(thing), name=thing.name, day=Brief(thing.day)),)

    return words


def _read_day(place: str) -> Reader:
    def reads(scene: Scene, typed: str) -> Answers | Text:
        thing = thing_at(scene, place)
        if is_meeting(thing) and _DAY.read:
            return _reader(_DAY.read, place)(scene, typed)
        ahead = thing.saying is not Saying.APPLIED
        return _reader(DayReader("day", ahead=ahead), place)(scene, typed)

    return reads


def _about_it(place: str, needs: Callable[[Thing], bool]) -> Callable[[Scene], bool]:
    return lambda scene: is_there(scene, place) and needs(thing_at(scene, place))


def _what_options(place: str) -> Callable[[Scene], tuple[Option, ...]]:
    return lambda scene: tuple(Option(saying, text(f"heard-what-{saying}")) for saying in WHATS)


def _clash_words(place: str) -> Callable[[Scene], tuple[Text, ...]]:
    def words(scene: Scene) -> tuple[Text, ...]:
        thing = thing_at(scene, place)
        planned = clashes(thing)
        at = scene.turn.at(planned.starts) if planned else scene.turn.local
        return (text("heard-clash", name=thing.name, at=at),)

    return words


def questions_about(place: str) -> tuple[Question, ...]:
    """What may be asked about the thing at ``place`` before it is read back."""
    which = f"which-{place}"
    clash_options = tuple(Option(value, text(f"heard-clash-{value}")) for value in (MOVED, ANOTHER))
    return (
        Question(f"what-{place}", lambda scene: (text("heard-what"),), _what_options(place), wide=2,
                 applies=lambda scene: False, optional=False, part_of="check"),
        Question(which, _which_words(place), _which_options(place), _read_which(place),
                 _which_applies(place),
                 optional=False, part_of="check"),
        Question(f"employer-{place}", lambda scene: (text("ask-employer"),),
                 read=_reader(read_name("employer"), place), applies=_employer_applies(place),
                 optional=False, part_of="check"),
        Question(f"day-{place}", _day_words(place), _day_options(place), _read_day(place),
                 _about_it(place, needs_day), optional=False, part_of="check", wide=2),
        Question(f"time-{place}", _time_words(place), _options(_TIME.options, place),
                 _reader(_TIME.read, place) if _TIME.read else None,
                 _about_it(place, needs_time), optional=False, part_of="check", wide=4),
        Question(f"clash-{place}", _clash_words(place), lambda scene: clash_options,
                 applies=_about_it(place, lambda thing: clashes(thing) is not None or bool(thing.answer("clash"))),
                 optional=False, part_of="check", wide=2),
    )  # fmt: skip


def before_the_read_back() -> tuple[Question, ...]:
    """Every question about every thing, in the order of the message."""
    return tuple(question for place in PLACES for question in questions_about(place))


# Change: which of them, then what of it.


def _fix_options(scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(f"fix-{thing.place}", _title(thing)) for thing in things(scene.turn, scene.talk))


def _menu_options(place: str) -> Callable[[Scene], tuple[Option, ...]]:
    def options(scene: Scene) -> tuple[Option, ...]:
        thing = thing_at(scene, place)
        timed = is_meeting(thing) or thing.saying in (Saying.DECIDES_BY, Saying.APPLIED)
        asked = f"changing-{place}"
        time = {asked: TIME, f"ask-time-{place}": YES, f"time-with-day-{place}": "", f"clash-{place}": ""}
        which = {asked: WHICH, f"ask-which-{place}": YES, f"clash-{place}": ""}
        last = len(things(scene.turn, scene.talk)) <= 1
        drop = Option(DROP_ALL, text("fix-drop")) if last else Option("drop", text("fix-drop"), {f"drop-{place}": YES})
        return (
            Option(WHICH, text("fix-which"), which),
            *((Option(TIME, text("fix-time"), time),) if timed else ()),
            Option(WHAT, text("fix-what"), {asked: WHAT, f"clash-{place}": ""}),
            drop,
        )

    return options


def _never(scene: Scene) -> bool:
    return False


def after_the_read_back() -> tuple[Question, ...]:
    """What *Change* opens."""
    menus = (
        Question(f"fix-{place}", lambda scene: (text("heard-fix"),), _menu_options(place), applies=_never,
                 optional=False, part_of="check", wide=2)
        for place in PLACES
    )  # fmt: skip
    fix = Question(
        "fix", lambda scene: (text("heard-fix-which"),), _fix_options, applies=_never, optional=False, part_of="check"
    )
    return (fix, *menus)


def jumps() -> tuple[Jump, ...]:
    """From the menus to what they change, and back to the read-back."""
    return tuple(
        jump
        for place in PLACES
        for jump in (
            Jump("check", f"fix-{place}", f"fix-{place}"),
            Jump("fix", f"fix-{place}", f"fix-{place}"),
            Jump("check", f"flip-{place}", "check"),
            Jump(f"fix-{place}", "which", f"which-{place}"),
            Jump(f"fix-{place}", "time", f"day-{place}"),
            Jump(f"fix-{place}", "what", f"what-{place}"),
            Jump(f"fix-{place}", "drop", "check"),
        )
    )
