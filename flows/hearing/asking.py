"""Owns the questions about what was heard: only what is still needed, each once for each thing of a message."""

from collections.abc import Callable

from flows.cards import name_of
from flows.effects import Text, text
from flows.hearing.kept import PLACES
from flows.hearing.missing import clashes, needs_day, needs_time
from flows.hearing.moments import (
    HOUR,
    day_choices,
    day_words,
    is_there,
    placed_reader,
    read_day,
    thing_at,
    time_choices,
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
    has_day,
    is_meeting,
    starts,
    things,
)
from flows.talks.parts import read_name
from flows.talks.script import Answers, Jump, Option, Question, Reader, Scene
from flows.understanding.heard import Saying
from flows.understanding.which import which_leads
from flows.values import Lead, TalkKind

MOST_LEADS_OFFERED = 8
WHATS = (
    Saying.APPLIED, Saying.PLANNED, Saying.TOOK_PLACE, Saying.MOVED, Saying.CALLED_OFF, Saying.ROUND, Saying.NO,
    Saying.OFFER, Saying.DECIDES_BY, Saying.WORD, Saying.WROTE, Saying.PHONED, Saying.THANKED, Saying.ACCEPTED,
    Saying.WITHDREW, Saying.CONTACT,
)  # fmt: skip
"""What a thing can be changed to; by name of its button, ``heard-what-…``."""
THEIRS = (
    Saying.PLANNED, Saying.MOVED, Saying.CALLED_OFF, Saying.ROUND, Saying.NO, Saying.OFFER, Saying.DECIDES_BY,
    Saying.WORD, Saying.APPLIED, Saying.CONTACT,
)  # fmt: skip
"""What a letter can be changed to: nothing that the person did."""
NEWS_OF_THEIRS = (Saying.PLANNED, Saying.ROUND, Saying.NO, Saying.DECIDES_BY, Saying.WORD)
"""What a letter may be in which nothing was heard: the likeliest only."""
NOTHING = "nothing"
"""It is none of these: the talk is over."""
DROP_ALL = "drop-all"


def _which_words(place: str) -> Callable[[Scene], tuple[Text, ...]]:
    def words(scene: Scene) -> tuple[Text, ...]:
        thing = thing_at(scene, place)
        named = thing.heard.employer
        if _unknown_sender(thing):
            only = scene.state.open_leads()
            if len(only) == 1:
                return (text("forwarded-whose-one", what=title(thing), named=named, name=name_of(only[0])),)
            return (text("forwarded-whose-several", what=title(thing), named=named),)
        if named and not _known(scene, thing):
            return (text("heard-which-none", what=title(thing)),)
        if named:
            return (text("heard-which-named", what=title(thing), named=named),)
        return (text("heard-which", what=title(thing)),)

    return words


def _known(scene: Scene, thing: Thing) -> tuple[Lead, ...]:
    """The leads to choose from: those that may be meant first."""
    near = [lead for id_ in thing.heard.near if (lead := scene.state.leads.get(id_))]
    others = (lead for lead in reversed(scene.state.open_leads()) if lead not in near)
    return (*near, *others)[:MOST_LEADS_OFFERED]


def _unknown_sender(thing: Thing) -> bool:
    """Whether a letter names somebody whom no lead is like: it may be theirs, or of somebody who is known."""
    heard = thing.heard
    asked_of_leads = bool(thing.turn.state.open_leads())
    return heard.theirs and bool(heard.employer) and heard.lead is None and not heard.near and asked_of_leads


def _which_options(place: str) -> Callable[[Scene], tuple[Option, ...]]:
    def options(scene: Scene) -> tuple[Option, ...]:
        thing = thing_at(scene, place)
        known = tuple(Option(str(lead.id), name_of(lead), {f"renamed-{place}": ""}) for lead in _known(scene, thing))
        anew = {f"typed-{place}": "", f"renamed-{place}": ""}
        named = thing.heard.employer
        as_named = {**anew, f"employer-{place}": named, f"typed-{place}": YES}
        if _unknown_sender(thing):
            return (Option(NEW, text("calendar-which-new", employer=text("name", name=named)), as_named), *known)
        if not known and named:
            return (Option(NEW, text("name", name=named), as_named),)
        return (*known, Option(NEW, text("which-new"), anew))

    return options


def read_which(place: str) -> Reader:
    """Reads which lead is meant: one that is known, else a new one of that name."""

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
    def options(scene: Scene) -> tuple[Option, ...]:
        theirs = scene.talk.kind is TalkKind.FORWARDED
        said = WHATS if not theirs else NEWS_OF_THEIRS if thing_at(scene, place).saying is Saying.WORD else THEIRS
        nothing = (Option(NOTHING, text("forwarded-nothing")),) if theirs else ()
        return (*(Option(saying, text(f"heard-what-{saying}")) for saying in said), *nothing)

    return options


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
        Question(which, _which_words(place), _which_options(place), read_which(place),
                 _which_applies(place),
                 optional=False, part_of="check"),
        Question(f"employer-{place}", lambda scene: (text("heard-employer", what=title(thing_at(scene, place))),),
                 read=placed_reader(read_name("employer"), place), applies=_employer_applies(place),
                 optional=False, part_of="check"),
        Question(f"day-{place}", day_words(place), day_choices(place), read_day(place),
                 _about_it(place, needs_day), optional=False, part_of="check", wide=2),
        Question(f"time-{place}", time_words(place), time_choices(place),
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
        timed = has_day(thing)
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
