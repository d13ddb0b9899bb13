"""Owns the questions about what was heard: only what is still needed, each once for each thing of a message."""

from collections.abc import Callable

from flows.cards import name_of
from flows.effects import Text, text
from flows.hearing.kept import PLACES
from flows.hearing.moments import (
    HOUR,
    day_choices,
    day_words,
    is_there,
    placed_options,
    placed_reader,
    read_day,
    thing_at,
    time_words,
    title,
)
from flows.hearing.read_back import moment_label
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
    starts,
    things,
)
from flows.talks.parts import read_name
from flows.talks.script import Answers, Jump, Option, Question, Reader, Scene
from flows.understanding.heard import Saying
from flows.understanding.which import which_leads
from flows.values import Lead

MOST_LEADS_OFFERED = 8
WHATS = (
    Saying.APPLIED, Saying.PLANNED, Saying.TOOK_PLACE, Saying.MOVED, Saying.CALLED_OFF, Saying.ROUND, Saying.NO,
    Saying.OFFER, Saying.DECIDES_BY, Saying.WORD, Saying.WROTE, Saying.PHONED, Saying.THANKED, Saying.ACCEPTED,
    Saying.WITHDREW, Saying.CONTACT,
)  # fmt: skip
"""What a thing can be changed to; by name of its button, ``heard-what-…``."""
DROP_ALL = "drop-all"


def _which_words(place: str) -> Callable[[Scene], tuple[Text, ...]]:
    def words(scene: Scene) -> tuple[Text, ...]:
        thing = thing_at(scene, place)
        named = thing.heard.employer
        if named:
            return (text("heard-which-named", what=title(thing), named=named),)
        return (text("heard-which", what=title(thing)),)

    return words


def _which_options(place: str) -> Callable[[Scene], tuple[Option, ...]]:
    def options(scene: Scene) -> tuple[Option, ...]:
        near = [lead for id_ in thing_at(scene, place).heard.near if (lead := scene.state.leads.get(id_))]
        others = [lead for lead in reversed(scene.state.open_leads()) if lead not in near]
        shown: list[Lead] = [*near, *others][:MOST_LEADS_OFFERED]
        return (
            *(Option(str(lead.id), name_of(lead), {f"renamed-{place}": ""}) for lead in shown),
            Option(NEW, text("which-new"), {f"typed-{place}": "", f"renamed-{place}": ""}),
        )

    return options


def _read_which(place: str) -> Reader:
    def read_lead(scene: Scene, typed: str) -> Answers | Text:
        certain, _ = which_leads(typed, "", tuple(scene.state.leads.values()))
        if certain is not None:
            return {f"which-{place}": str(certain), f"renamed-{place}": ""}
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
        Question(f"employer-{place}", lambda scene: (text("heard-employer", what=title(thing_at(scene, place))),),
                 read=placed_reader(read_name("employer"), place), applies=_employer_applies(place),
                 optional=False, part_of="check"),
        Question(f"day-{place}", day_words(place), day_choices(place), read_day(place),
                 _about_it(place, needs_day), optional=False, part_of="check", wide=2),
        Question(f"time-{place}", time_words(place), placed_options(HOUR.options, place),
                 placed_reader(HOUR.read, place) if HOUR.read else None,
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
    told = things(scene.turn, scene.talk)
    sayings = [thing.saying for thing in told]
    return tuple(Option(f"fix-{thing.place}", _label(thing, alone=sayings.count(thing.saying) == 1)) for thing in told)


def _label(thing: Thing, *, alone: bool) -> Text:
    """What it is; of several of one kind, whose, and when."""
    if alone:
        return title(thing)
    begins = starts(thing) if is_meeting(thing) else None
    return text("digest-button", name=thing.name, what=moment_label(begins) if begins else title(thing))


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
