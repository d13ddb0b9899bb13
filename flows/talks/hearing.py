"""What was heard, read back: in the person's own words (*Right*, *Change*), and in the employer's (*Yes, it is*).

The things stand in the answers (``flows/hearing/kept.py``), so a restart changes nothing. The text of an employer
stands there too as long as the question is open; it is kept beyond that only if the person says so.
"""

from dataclasses import replace
from datetime import datetime

from flows import undoing
from flows.effects import Text, text
from flows.hearing.asking import DROP_ALL, NOTHING, after_the_read_back, before_the_read_back, jumps
from flows.hearing.carry_out import carry_out
from flows.hearing.kept import PLACES
from flows.hearing.read_back import CHANGE, RIGHT, flips, impossible, line, lines, moment_label
from flows.hearing.things import WHAT, WHICH, YES, print_of, things
from flows.talks.parts import ZONE_CHANGE, keep_zone, zone_questions
from flows.talks.script import FINISHED, Jump, Option, Question, Scene, Script
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.understanding.heard import Saying
from flows.values import Talk, TalkKind

TEXT, KEEP, SLOTS, SLOT_OF = "text", "keep", "slots", "slot-of"
"""Answers of a forwarded message: its text, whether it is to be kept, the times offered in it, and for which thing."""
NONE_OF_THEM = "none"


def _possible(scene: Scene) -> bool:
    if undoing.named(scene.turn, scene.talk) is not None:
        return True
    return any(impossible(thing) is None for thing in things(scene.turn, scene.talk))


def _right(scene: Scene, label: str) -> tuple[Option, ...]:
    value = f"{RIGHT}-{print_of(scene.turn, scene.talk)}"
    return (Option(value, text(label)),) if _possible(scene) else ()


def _change(scene: Scene, label: str) -> Option:
    told = things(scene.turn, scene.talk)
    return Option(f"fix-{told[0].place}" if len(told) == 1 else CHANGE, text(label))


def _words(scene: Scene) -> tuple[Text, ...]:
    asked = (text("heard-right"),) if _possible(scene) else ()
    return (text("lines", lines=(*undoing.line(scene.turn, scene.talk), *lines(scene))), *asked)


def _options(scene: Scene) -> tuple[Option, ...]:
    change = (_change(scene, "change"),) if things(scene.turn, scene.talk) else ()
    return (*_right(scene, "right"), *flips(scene), *change)


def _finish(talks: Talks, turn: Turn, talk: Talk) -> None:
    if not talk.answers.get("check", "").startswith(RIGHT) or DROP_ALL in talk.answers.values():
        _leave(turn, talk)
        return
    undoing.undo(turn, talk)
    about = carry_out(talks, turn, talk)
    if not about:
        turn.say(text("undo-done"))
    for written in tuple(turn.state.written.values()):
        if written.talk == talk.id and about:
            turn.put(replace(written, lead=about[0]))  # a change of that message is a change of this
    if talk.answers.get(KEEP) and about:
        turn.note(turn.state.leads[about[0]], "note", text=talk.answers[TEXT])


def _leave(turn: Turn, talk: Talk) -> None:
    if undoing.UNDO in talk.answers:
        turn.say(text("left-as-it-was"))
        return
    turn.say(text("forwarded-left" if talk.kind is TalkKind.FORWARDED else "left-adding"))


HEARD = Script(
    TalkKind.HEARD,
    (
        *zone_questions(),
        *before_the_read_back(),
        Question("check", _words, _options, optional=False, wide=2),
        *after_the_read_back(),
    ),
    finish=_finish,
    keep=keep_zone,
    leave=_leave,
    jumps=(ZONE_CHANGE, Jump("check", CHANGE, "fix"), *jumps()),
)


def _forwarded_words(scene: Scene) -> tuple[Text, ...]:
    told = tuple(impossible(thing) or line(thing, "forwarded") for thing in things(scene.turn, scene.talk))
    kept = (text("forwarded-will-be-kept"),) if scene.answers.get(KEEP) else ()
    return (text("lines", lines=told), *kept, *((text("forwarded-ask"),) if _possible(scene) else ()))


def _forwarded_options(scene: Scene) -> tuple[Option, ...]:
    told = things(scene.turn, scene.talk)
    first = told[0].base.place if told else PLACES[0]
    elsewhere = {f"changing-{first}": WHICH, f"ask-which-{first}": YES, f"clash-{first}": ""}
    another = Option(f"another-{first}", text("forwarded-another"), elsewhere)
    other = {f"changing-{first}": WHAT, f"clash-{first}": ""}
    single = Option(f"else-{first}", text("forwarded-else"), other)
    else_ = single if len(told) == 1 else _change(scene, "forwarded-else")
    kept = bool(scene.answers.get(KEEP))
    keep = Option("keep", text("forwarded-drop" if kept else "forwarded-keep"), {KEEP: "" if kept else YES})
    return (*_right(scene, "forwarded-yes"), *flips(scene), another, else_, keep)


def _slot_words(scene: Scene) -> tuple[Text, ...]:
    told = things(scene.turn, scene.talk)
    thing = next((each for each in told if each.place == scene.answers.get(SLOT_OF)), told[0] if told else None)
    if thing is None or not (thing.lead or thing.employer):
        return (text("forwarded-slots-any"),)
    return (text("forwarded-slots", name=thing.name),)


def _slots(scene: Scene) -> tuple[Option, ...]:
    place = scene.answers.get(SLOT_OF, PLACES[0])
    offered = [datetime.fromisoformat(each) for each in scene.answers.get(SLOTS, "").split()]
    options = (
        Option(
            at.isoformat(timespec="minutes"),
            moment_label(at),
            {f"day-{place}": at.date().isoformat(), f"time-{place}": at.time().isoformat("minutes"),
             f"what-{place}": str(Saying.PLANNED), f"assumed-{place}": ""},
        )
        for at in offered
    )  # fmt: skip
    return (*options, Option(NONE_OF_THEM, text("forwarded-no-slot"), {f"what-{place}": str(Saying.ROUND)}))


FORWARDED = Script(
    TalkKind.FORWARDED,
    (
        *zone_questions(),
        Question("slot", _slot_words, _slots, applies=lambda scene: SLOTS in scene.answers,
                 optional=False, part_of="check"),
        *before_the_read_back(),
        Question("check", _forwarded_words, _forwarded_options, optional=False),
        *after_the_read_back(),
    ),
    finish=_finish,
    keep=keep_zone,
    leave=_leave,
    jumps=(
        ZONE_CHANGE,
        Jump("check", CHANGE, "fix"),
        Jump("check", "keep", "check"),
        *(Jump("check", f"else-{place}", f"what-{place}") for place in PLACES),
        *(Jump("check", f"another-{place}", f"which-{place}") for place in PLACES),
        *(Jump(f"what-{place}", NOTHING, FINISHED) for place in PLACES),
        *jumps(),
    ),
)  # fmt: skip
