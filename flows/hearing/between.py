"""Owns free text in the middle of a questionnaire: an answer stays an answer; all else is answered or read back, and
the question comes again.

A question that takes any text (a name, one's own words) is left only for what is clearly something else: a question
with its mark, a wish to stop, thanks; at a name, news. One that takes a day or a city is asked first; what it cannot
read is heard.
"""

from collections.abc import Mapping
from dataclasses import replace

from flows import commands
from flows.effects import Text, text
from flows.hearing.carry_out import ACTS
from flows.hearing.feelings import AT_ONCE, answered_all
from flows.hearing.opening import begin, extend, setting_of
from flows.hearing.read_back import CHANGE, RIGHT
from flows.hearing.things import is_meeting, things
from flows.talks.parts import read_zone
from flows.talks.script import ASIDE, Scene
from flows.talks.scripts import TALKS
from flows.talks.talk import SLEEPS_AFTER
from flows.turn import Turn
from flows.understanding.heard import Heard, Saying, Topic
from flows.understanding.meaning import yes_or_no
from flows.understanding.when import read_time
from flows.values import Talk, TalkKind

NONSENSE = "zqxj vbnk"
"""What no day, hour or city is called: a question that takes it takes anything."""
NAMES = frozenset({"employer", "role", "which", "contact"})
"""Questions for a name, which can be anything: what sounds like something else is the answer when it is sent again."""
OWN_WORDS = frozenset({"recall", "try", "point"})
"""Questions answered in their own words, where news may stand in the answer."""
MOST_WORDS = {Saying.THANKS: 4, Saying.PAUSE: 6, Saying.STOP: 6, Saying.GO_ON: 4}
"""Words up to which these are clearly no answer."""
MOST_WORDS_OF_OWN = 2
WORDS_OF_A_TEXT = 12
"""Words from which on something is a text, where one was asked for."""
WORDS_OF_A_CITY = 5
READ_BACKS = (TalkKind.HEARD, TalkKind.FORWARDED)


def slept(turn: Turn, talk: Talk) -> bool:
    """Whether the question has waited for days, so that what comes now is about something else."""
    return turn.now - talk.asked_at > SLEEPS_AFTER


def asks_for_a_text(talk: Talk, said: str) -> bool:
    """Whether a whole text was asked for, such as a posting, and this is one: nothing in it is heard as theirs."""
    return not TALKS.scripts[talk.kind].question(talk.question).echoed and len(said.split()) > WORDS_OF_A_TEXT


def asks_for_own_words(talk: Talk | None) -> bool:
    """Whether a story is asked for: what is typed then is theirs, however it sounds."""
    return talk is not None and (talk.question in OWN_WORDS or talk.kind is TalkKind.PRACTICE)


def asks_for_a_fact(talk: Talk) -> bool:
    """Whether a day, an hour or a name is to be typed; at a question with buttons alone, text is a note."""
    return TALKS.scripts[talk.kind].question(talk.question).read is not None and not asks_for_own_words(talk)


def typed(turn: Turn, talk: Talk, said: str, heard: tuple[Heard, ...]) -> None:
    """Text came while ``talk`` was asking."""
    if slept(turn, talk):
        TALKS.typed(turn, talk, said)
    elif talk.kind in READ_BACKS and talk.question == "check":
        _at_the_read_back(turn, talk, said, heard)
    elif talk.question == "zone-check" and _at_the_zone(turn, talk, said, heard):
        return
    elif talk.kind is TalkKind.HELD and not heard and (waiting := _read_back_above(turn, said)):
        _at_the_read_back(turn, waiting, said, heard)
    else:
        _at_a_question(turn, talk, said, heard)


def _at_a_question(turn: Turn, talk: Talk, said: str, heard: tuple[Heard, ...]) -> None:
    question = TALKS.scripts[talk.kind].question(talk.question)
    scene = Scene(turn, talk)
    news = tuple(each for each in heard if each.saying in ACTS)
    taken = question.read is not None and isinstance(question.read(scene, said), Mapping)
    anything = question.read is not None and isinstance(question.read(scene, NONSENSE), Mapping)
    if taken and (not anything or _is_the_answer(talk, said, heard)):
        _besides(turn, talk, news)
        TALKS.typed(turn, talk, said)
        return
    again: tuple[Text, ...] = ()
    if taken and _is_a_name(talk):
        talk, again = _put_aside(turn, talk, said), (text("answer-again"),)
    if news:
        _read_back_and_ask_again(turn, talk, heard, *again)
    elif any(_is_aside(each) for each in heard):
        _answer_and_ask_again(turn, talk, heard, *again)
    else:
        TALKS.typed(turn, talk, said)


def _at_the_zone(turn: Turn, talk: Talk, said: str, heard: tuple[Heard, ...]) -> bool:
    """A yes, a no, or another city, typed where a zone is read back; False if it is none of these."""
    agreed = yes_or_no(said, setting_of(turn))
    if agreed is not None and "several" not in talk.answers:
        TALKS.settle_shown(turn, talk)
        options = TALKS.scripts[talk.kind].question(talk.question).options(Scene(turn, talk))
        TALKS.answer(turn, talk, options[0 if agreed else -1].value)
        return True
    words = said.split()
    told = [each.place for each in heard if each.saying is Saying.MOVED_HOME]
    if not told and not heard and len(words) <= WORDS_OF_A_CITY:
        told = [" ".join(words[at:]) for at in range(len(words))]
    read = next((read for each in told if isinstance(read := read_zone(Scene(turn, talk), each), Mapping)), None)
    if read is not None:
        TALKS.given(turn, replace(talk, question="zone"), read)
    return read is not None


def _read_back_above(turn: Turn, said: str) -> Talk | None:
    """The read-back above the question that was put again, if what was typed answers it."""
    waiting = [t for t in turn.state.talks.values() if t.kind in READ_BACKS and t.question == "check"]
    newest = max(waiting, key=lambda talk: talk.asked, default=None)
    if newest is None or slept(turn, newest):
        return None
    answers = yes_or_no(said, setting_of(turn)) is not None or _with_time(turn, newest, said) is not None
    return newest if answers else None


def _is_a_name(talk: Talk) -> bool:
    return talk.question.split("-")[0] in NAMES


def _put_aside(turn: Turn, talk: Talk, said: str) -> Talk:
    """Remember what was taken for something else: sent again, it is the answer."""
    talk = replace(talk, answers={**talk.answers, ASIDE: said.casefold()})
    turn.put(talk)
    return talk


def _is_the_answer(talk: Talk, said: str, heard: tuple[Heard, ...]) -> bool:
    """Whether a question that takes any text takes this one."""
    if _is_a_name(talk):
        told = {each.saying for each in heard if each.saying in ACTS}
        if talk.answers.get(ASIDE) == said.casefold() or (talk.question == "contact" and told == {Saying.CONTACT}):
            return True
        if told:
            return False
    return not _clearly_something_else(talk, said, heard)


def _is_aside(heard: Heard) -> bool:
    return heard.saying in AT_ONCE and heard.topic != Topic.OTHER


def _clearly_something_else(talk: Talk, said: str, heard: tuple[Heard, ...]) -> bool:
    """Whether text that could be the answer is none: nobody's name or story reads like this."""
    own = asks_for_own_words(talk)
    words = len(said.split())

    def clear(each: Heard) -> bool:
        if each.saying is Saying.ASKS:
            return _is_aside(each) and said.rstrip().endswith("?") and talk.kind is not TalkKind.PRACTICE
        return words <= min(MOST_WORDS.get(each.saying, 0), MOST_WORDS_OF_OWN if own else words)

    return bool(heard) and all(clear(each) for each in heard)


def _answer_and_ask_again(turn: Turn, talk: Talk, heard: tuple[Heard, ...], *after: Text) -> None:
    """A question is answered, a pause made; then the question comes again. A wish to stop leaves it."""
    if any(each.saying is Saying.STOP for each in heard):
        commands.COMMANDS["cancel"](turn)
        return
    before = answered_all(turn, tuple(each for each in heard if _is_aside(each)))
    still = turn.state.asking()
    if still is not None and (still.id, still.asked) == (talk.id, talk.asked):  # else the answer asked something itself
        TALKS.again(turn, still, *before, *after)


def _read_back_and_ask_again(turn: Turn, talk: Talk, heard: tuple[Heard, ...], *after: Text) -> None:
    """News is read back in a message of its own; then the question comes again, below."""
    news = tuple(each for each in heard if each.saying in ACTS)
    if talk.kind in READ_BACKS:
        extend(turn, talk, news)
        return
    before = answered_all(turn, tuple(each for each in heard if _is_aside(each)), alone=False)
    begin(turn, news, *before, about=_about(talk, news))
    if (still := turn.state.talks.get(talk.id)) is not None:
        TALKS.again(turn, still, *after)


def _besides(turn: Turn, talk: Talk, news: tuple[Heard, ...]) -> None:
    """In their own words about an interview there may be news: they are offered, beside the answer."""
    told = tuple(each for each in news if each.saying is not Saying.TOOK_PLACE)
    if talk.kind is TalkKind.CHECK_IN and talk.question == "recall" and told:
        begin(turn, told, text("heard-besides"), about=_about(talk, told))


def _about(talk: Talk, news: tuple[Heard, ...]) -> int | None:
    """In a check-in "they" are those of its interview."""
    return talk.lead if talk.kind is TalkKind.CHECK_IN else None


# While the read-back waits for its answer.


def _at_the_read_back(turn: Turn, talk: Talk, said: str, heard: tuple[Heard, ...]) -> None:
    agreed = yes_or_no(said, setting_of(turn))
    news = tuple(each for each in heard if each.saying in ACTS)
    if agreed is not None:
        _pressed(turn, talk, yes=agreed)
    elif corrected := _with_time(turn, talk, said):
        TALKS.go_on(turn, corrected)
    elif news:
        extend(turn, talk, news)
    elif any(_is_aside(each) for each in heard):
        _answer_and_ask_again(turn, talk, heard)
    else:
        TALKS.again(turn, talk, text("heard-not-an-answer"))


def _pressed(turn: Turn, talk: Talk, *, yes: bool) -> None:
    """Typed instead of pressed."""
    TALKS.settle_shown(turn, talk)
    options = TALKS.scripts[talk.kind].question(talk.question).options(Scene(turn, talk))
    wanted = [o.value for o in options if o.value.startswith(RIGHT if yes else ("fix-", CHANGE, "else-"))]
    TALKS.answer(turn, talk, wanted[0] if wanted else "")


def _with_time(turn: Turn, talk: Talk, said: str) -> Talk | None:
    """A time alone corrects the only thing that has one."""
    timed = [each for each in things(turn, talk) if is_meeting(each) or each.saying is Saying.DECIDES_BY]
    told = read_time(said, setting_of(turn))
    if len(timed) != 1 or told is None or told.others or told.last:
        return None
    (thing,) = timed
    answers = dict(talk.answers)
    if told.day:
        answers[f"day-{thing.place}"] = told.day.isoformat()
    if told.wall and is_meeting(thing):
        answers[f"time-{thing.place}"] = told.wall.isoformat("minutes")
        answers.pop(f"assumed-{thing.place}", None)
    return replace(talk, answers=answers) if answers != talk.answers else None
