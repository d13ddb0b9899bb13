"""Owns words typed in place of a press: those on a button in front of the person, or plain ones that mean it.

A whole message only, and only where one button alone is meant; a slip of the finger is forgiven in long labels, never
on a button that ends or deletes something. A question that reads text itself takes its own answers.
"""

from collections.abc import Iterable, Mapping
from datetime import timedelta

from flows.events import BELOW, Press
from flows.front import Front
from flows.hearing.opening import NONSENSE, setting_of
from flows.languages import best
from flows.presses import VERBS
from flows.steps import DAYS, DONE
from flows.steps import VERB as STEP
from flows.talks.script import Scene
from flows.talks.scripts import TALKS
from flows.talks.talk import SLEEPS_AFTER
from flows.turn import Turn
from flows.understanding.meaning import yes_or_no
from flows.understanding.plain import near, only_small, punctual, says, within, words_in
from flows.values import TalkKind, Tone

MOST_WORDS = 12
"""Words of a message that can be those of a button; what is longer tells something."""
MOST_WORDS_OF_A_YES = 6
SHORTEST_PART = 4
"""Letters that a word must have to stand for a whole label."""
DIGITS = 2
"""Figures that do so too: "45" for "45 min"."""
STEERING = {"skip": ("skip",), "back": ("back",), "stop": ("stop",), "undo": ("undo",), "later": ("later",)}
"""What people say for it, and the verbs of the buttons that do it."""
ENDS = frozenset({"delete", "closed", "told", "quiet", "undo", "called-off", "stop"})
"""What these do is done only by the very words."""
TONES = {"shorter": Tone.BRIEF, "warmer": Tone.WARM, "plainer": Tone.PLAIN}
"""What people wish of a draft, and the tone that is it."""
UNDONE_WITHIN = timedelta(hours=1)
READ_BACK = "check"
ON_TIME = "on-time"
YES, NO, UNSURE = "yes", "no", "unsure"
SIGNS = {**dict.fromkeys("👍👌✅✔☑🆗💯", "yes"), **dict.fromkeys("👎❌✖🚫", "no")}
"""Pictures that say yes or no; the English words are known in every language."""
VARIATIONS = "\ufe0e\ufe0f🏻🏼🏽🏾🏿"
LEFT_FOR_LATER = (TalkKind.CHECK_IN, TalkKind.RESUME, TalkKind.PRACTICE)
"""Talks that go on from where they were left."""

Offered = tuple[tuple[Press, str], ...]


def press_meant(turn: Turn, typed: str) -> Press | None:
    """The button that was typed instead of pressed; None if it is none, or if it could be several."""
    typed = SIGNS.get(typed.strip().rstrip(VARIATIONS), typed)
    said = words_in(typed)
    if not said or len(said) > MOST_WORDS:
        return None
    for front in _in_front(turn):
        live = live_in(turn, front)
        if _reads(turn, front, typed):
            live = tuple((press, words) for press, words in live if press.verb != "answer")
        if press := _exactly(said, live) or _plainly(turn, typed, front, live) or _loosely(turn, typed, front, live):
            return press
        if press := _on_time(turn, typed, live):
            return press
    return None


def live_in(turn: Turn, front: Front | None) -> Offered:
    """The buttons that still do what they say."""
    return tuple((press, words) for press, words in front.presses() if _live(turn, front, press)) if front else ()


def newest(turn: Turn) -> Front | None:
    """The buttons that were shown last."""
    return max(turn.state.fronts.values(), key=lambda front: front.number, default=None)


def _in_front(turn: Turn) -> tuple[Front, ...]:
    """The buttons that were shown last; then those of the question that is open."""
    last, talk = newest(turn), turn.state.asking()
    asked = turn.state.fronts.get(talk.id) if talk else None
    return tuple({front.id: front for front in (last, asked) if front}.values())


def _live(turn: Turn, front: Front, press: Press) -> bool:
    """Whether a press would still do what it says."""
    if front.id:
        talk = turn.state.talks.get(front.id)
        return (
            talk is not None and press.id == talk.id and press.args[:1] == (talk.question,) and not _slept(turn, front)
        )
    if press.verb == "undo" and turn.now - front.at > UNDONE_WITHIN:
        return False
    if press.verb.removeprefix(BELOW) in VERBS:
        lead = turn.state.leads.get(press.id)
        return lead is not None and press.args[:1] == (str(lead.version),)
    return True


def _reads(turn: Turn, front: Front, typed: str) -> bool:
    """Whether the question reads this text itself, as it does not read just any: a city, a day."""
    talk = turn.state.talks.get(front.id)
    read = TALKS.scripts[talk.kind].question(talk.question).read if talk else None
    if talk is None or read is None:
        return False
    scene = Scene(turn, talk)
    return isinstance(read(scene, typed), Mapping) and not isinstance(read(scene, NONSENSE), Mapping)


def _slept(turn: Turn, front: Front) -> bool:
    return turn.now - front.at > SLEEPS_AFTER


def _only(presses: Iterable[Press]) -> Press | None:
    """The one press, if they are all the same."""
    found = set(presses)
    return found.pop() if len(found) == 1 else None


def _exactly(said: tuple[str, ...], live: Offered) -> Press | None:
    return _only(press for press, words in live if words_in(words) == said)


def _on_time(turn: Turn, typed: str, live: Offered) -> Press | None:
    """The answer to whether they were on time, told in minutes: "5 mins early"."""
    how = punctual(typed, best(turn.person.language))
    return _only(press for press, _ in live if press.verb == "answer" and press.args[:2] == (ON_TIME, how))


def _plainly(turn: Turn, typed: str, front: Front, live: Offered) -> Press | None:
    """A plain "skip", "later", "done", "yes" for the one button that means it."""
    language, asked = best(turn.person.language), [press for press, _ in live if press.verb == "answer"]
    for what, verbs in STEERING.items():
        if says(typed, what, language) and (press := _only(p for p, _ in live if p.verb.removeprefix(BELOW) in verbs)):
            return press
    if tones := [tone for what, tone in TONES.items() if says(typed, what, language)]:
        return _only(press for press, _ in live if press.verb.removeprefix(BELOW) == "draft" and tones[0] in press.args)
    if any(says(typed, what, language) for what in ("change", "undo")) and (press := _only(filter(_changes, asked))):
        return press
    if says(typed, "skip", language) and (press := _only(p for p, words in live if _passes(p, typed, words))):
        return press
    if press := _only(press for press, _ in live if _is_done(press, typed, language)):
        return press
    if says(typed, "later", language):
        return _only(press for press, _ in live if _puts_off(turn, front, press))
    if says(typed, "unsure", language) or says(typed, "skip", language):
        unsure = _only(press for press, _ in live if press.verb == "answer" and press.args[1:] == (UNSURE,))
        return unsure or _only(press for press, _ in live if press.verb == "skip")
    agreed = yes_or_no(typed, setting_of(turn)) if asked and len(words_in(typed)) <= MOST_WORDS_OF_A_YES else None
    if agreed is None:
        return None
    return _only(p for p, words in live if p.verb == "answer" and _agrees(turn, p, words, agreed=agreed))


def _changes(press: Press) -> bool:
    """Whether the button changes what is read back."""
    asked, value = press.args[0], press.args[1]
    return asked in (READ_BACK, "zone-check") and (value == "change" or value.startswith(("fix-", "else-")))


def _puts_off(turn: Turn, front: Front, press: Press) -> bool:
    """Whether the button leaves for later what can be taken up again: a step, a look back."""
    talk = turn.state.talks.get(front.id)
    if talk is not None:
        return press.verb == "stop" and talk.kind in LEFT_FOR_LATER
    return press.verb == STEP and press.args[1:] == (DAYS,)


def _agrees(turn: Turn, press: Press, words: str, *, agreed: bool) -> bool:
    """Whether the button is the yes or the no of its question: by its answer, at a read-back by its words."""
    asked, value = press.args[0], press.args[1]
    return value == (YES if agreed else NO) or (asked == READ_BACK and yes_or_no(words, setting_of(turn)) is agreed)


def _passes(press: Press, typed: str, words: str) -> bool:
    """Whether the button leaves a step out, by the word that was typed: "next" alone passes over nothing."""
    return press.verb.removeprefix(BELOW) == "pass" and not set(words_in(typed)).isdisjoint(words_in(words))


def _is_done(press: Press, typed: str, language: str) -> bool:
    """Whether the button says that it is done, and so does what was typed."""
    verb = press.verb.removeprefix(BELOW)
    if verb == STEP:
        return press.args[1:] == (DONE,) and says(typed, "done", language)
    if verb == "no-show-sent":
        return says(typed, "done", language) or says(typed, "sent", language)
    if verb != "did":
        return False
    how = "called" if press.args[-1] == "phoned" else "sent"
    return says(typed, "done", language) or says(typed, how, language)


def _loosely(turn: Turn, typed: str, front: Front, live: Offered) -> Press | None:
    """With a slip, a part of a long label, or a label with small words around it."""
    said, language = words_in(typed), best(turn.person.language)
    if _slept(turn, front) or (front.id and not _has_buttons_alone(turn, front)):
        return None
    if "?" in typed or says(typed, "huh", language):
        return None
    open_ = tuple((press, words_in(words)) for press, words in live if press.verb.removeprefix(BELOW) not in ENDS)
    if press := _only(press for press, words in open_ if near(said, words)):
        return press
    part = any(len(word) >= SHORTEST_PART or len(word) == DIGITS == sum(map(str.isdigit, word)) for word in said)
    if part and (press := _only(press for press, words in open_ if within(said, words) >= 0)):
        return press
    if not front.id:
        return None
    around = ((press, _rest(words, said)) for press, words in open_ if press.verb == "answer")
    return _only(press for press, rest in around if rest is not None and only_small(rest, language))


def _has_buttons_alone(turn: Turn, front: Front) -> bool:
    """Whether the question takes no text of its own; a read-back takes corrections."""
    talk = turn.state.talks[front.id]
    question = TALKS.scripts[talk.kind].question(talk.question)
    return question.read is None and not (
        talk.kind in (TalkKind.HEARD, TalkKind.FORWARDED) and question.name == "check"
    )


def _rest(label: tuple[str, ...], said: tuple[str, ...]) -> tuple[str, ...] | None:
    """What stands around a label in what was typed; None if it does not stand there."""
    at = within(label, said)
    return None if at < 0 else (*said[:at], *said[at + len(label) :])
