"""Owns the question how long an interview will take: as buttons, and typed as a length or as the hour of its end."""

from datetime import date, datetime, time, timedelta

from flows.effects import Text, text
from flows.languages import best
from flows.talks.parts import ask
from flows.talks.script import Answers, Option, Question, Scene
from flows.talks.times import LENGTHS, instant_of, length_of, setting_of
from flows.understanding.lengths import begins_with_until, minutes_told
from flows.understanding.when import find_times
from flows.values import Talk

OFFERED = ("30", "45", "60", "90", "120", "180")
USUAL = "60"
EARLY = "length-early"
"""The answer that says that the length was told before it was asked."""
A_DAY = 24 * 60
HALF_A_DAY = 12 * 60


def minutes_of(talk: Talk) -> int:
    """How long it takes: as told with the hour ("10 to 11:30"), as answered, or as they mostly do."""
    return int(talk.answers.get("length-told") or talk.answers.get("length", USUAL))


def _applies(scene: Scene) -> bool:
    asked = {"day", "time"} <= scene.answers.keys() and "length-told" not in scene.answers
    asked = asked and EARLY not in scene.answers
    return asked and instant_of(scene.person, scene.talk) > scene.turn.now


def _options(scene: Scene) -> tuple[Option, ...]:
    """The usual lengths; one that was typed stands among them."""
    typed = scene.answers.get("length", USUAL)
    other = (Option(typed, text("length-other", minutes=int(typed))),) if typed not in OFFERED else ()
    return (*(Option(minutes, text(f"length-{minutes}")) for minutes in OFFERED), *other)


def _read(scene: Scene, typed: str) -> Answers | Text:
    language = best(scene.person.language)
    till = _till(scene, typed) if begins_with_until(typed, language) else ()
    found = till or minutes_told(typed, language) or _till(scene, typed)
    if len(found) > 1:
        return text("length-several")
    return {"length": str(found[0])} if found and found[0] in LENGTHS else text("length-unread")


def told_early(scene: Scene, typed: str) -> Answers:
    """A length that is told before it is asked; a bare number may be anything."""
    found = () if typed.strip().isdigit() else minutes_told(typed, best(scene.person.language))
    return {"length": str(found[0]), EARLY: "yes"} if len(found) == 1 and found[0] in LENGTHS else {}


def _till(scene: Scene, typed: str) -> tuple[int, ...]:
    """The length that the hour of the end makes: "from 3 to 4", "until half past four"."""
    found = find_times(typed, setting_of(scene, None))
    if len(found) != 1 or found[0].wall is None or found[0].day is not None:
        return ()
    if found[0].until is not None:
        return (length_of(found[0]),)
    if not begins_with_until(typed, best(scene.person.language)):
        return ()
    begins, ends = time.fromisoformat(scene.answers["time"]), found[0].wall
    minutes = (datetime.combine(date.min, ends) - datetime.combine(date.min, begins)) // timedelta(minutes=1)
    around = HALF_A_DAY if found[0].assumed else A_DAY
    return (minutes % around,)


def length_question() -> Question:
    """How long it will take, of one that is to come."""
    return Question("length", ask("ask-length"), _options, _read, _applies, wide=3)
