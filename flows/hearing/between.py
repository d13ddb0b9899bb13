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
from flows.hearing import form, sentence
from flows.hearing.amending import amend, moment, names_in
from flows.hearing.as_before import same_hour
from flows.hearing.carry_out import ACTS
from flows.hearing.details import told_beside
from flows.hearing.feelings import AT_ONCE, answered_all
from flows.hearing.names import CONTACT, is_a_name, no_name, put_aside
from flows.hearing.opening import NONSENSE, begin, extend, setting_of
from flows.hearing.read_back import CHANGE, RIGHT
from flows.hearing.steering import steered
from flows.hearing.things import NO_DAY
from flows.hearing.unheld import told_unheld
from flows.hearing.wondering import about_the_question, no_answer
from flows.hearing.zone_typed import at_the_zone
from flows.languages import best
from flows.talks.held import told_instead
from flows.talks.script import ASIDE, Scene
from flows.talks.scripts import TALKS
from flows.talks.talk import SLEEPS_AFTER
from flows.talks.times import no_such_day
from flows.turn import Turn
from flows.understanding.correcting import time_told
from flows.understanding.heard import Heard, Saying, Topic
from flows.understanding.meaning import yes_or_no
from flows.understanding.name_typed import is_a_question
from flows.understanding.when_impossible import impossible_day
from flows.values import Talk, TalkKind

OWN_WORDS = frozenset({"recall", "try", "point"})
"""Questions answered in their own words, where news may stand in the answer."""
MOST_WORDS = {Saying.THANKS: 4, Saying.PAUSE: 6, Saying.STOP: 6, Saying.GO_ON: 4}
"""Words up to which these are clearly no answer."""
NO_NAMES = frozenset({Saying.NO_NEWS, Saying.FEELS})
"""What no name sounds like, however long."""
MOST_WORDS_OF_OWN = 2
WORDS_OF_A_TEXT = 12
"""Words from which on something is a text, where one was asked for."""
WORDS_OF_A_FEELING = 8
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


def keeps_no_feeling(talk: Talk, said: str) -> bool:
    """Whether a feeling is neither an answer here nor a note: a few words of it, which were met already."""
    asks_for_a_fact = TALKS.scripts[talk.kind].question(talk.question).read is not None
    return not asks_for_own_words(talk) and (asks_for_a_fact or len(said.split()) <= WORDS_OF_A_FEELING)


def typed(turn: Turn, talk: Talk, said: str, heard: tuple[Heard, ...]) -> None:
    """Text came while ``talk`` was asking."""
    heard = tuple(each for each in heard if not _only_says_that_it_was(talk, each))
    if slept(turn, talk):
        TALKS.typed(turn, talk, said)
    elif told_unheld(turn, talk, said, heard):
        return
    elif not any(each.saying in ACTS for each in heard) and (met := about_the_question(turn, talk, said)):
        TALKS.again(turn, talk, met)
    elif not any(each.saying in ACTS for each in heard) and (
        _steered(turn, talk, said) or sentence.denies(turn, talk, said)
    ):
        return
    elif talk.kind in READ_BACKS and TALKS.scripts[talk.kind].question(talk.question).read is None:
        _at_the_read_back(turn, talk, said, heard)
    elif talk.question == "zone-check" and at_the_zone(turn, talk, said, heard):
        return
    elif not heard and _may_be_for_another(turn, talk, said) and (waiting := _read_back_above(turn, talk, said)):
        _at_the_read_back(turn, waiting, said, heard)
    elif heard or not told_instead(TALKS, turn, talk, said):
        _at_a_question(turn, talk, said, heard)


def _steered(turn: Turn, talk: Talk, said: str) -> bool:
    return steered(turn, talk, said, own_words=asks_for_own_words(talk), a_name=is_a_name(talk))


def _only_says_that_it_was(talk: Talk, heard: Heard) -> bool:
    """Whether it is the interview that is asked about anyway: "it went well"."""
    tells_more = heard.employer or heard.role or heard.person or heard.when
    return talk.interview is not None and heard.saying is Saying.TOOK_PLACE and not tells_more


def _at_a_question(turn: Turn, talk: Talk, said: str, heard: tuple[Heard, ...]) -> None:
    question = TALKS.scripts[talk.kind].question(talk.question)
    scene = Scene(turn, talk)
    news = tuple(each for each in heard if each.saying in ACTS)
    taken = question.read is not None and isinstance(question.read(scene, said), Mapping)
    anything = question.read is not None and isinstance(question.read(scene, NONSENSE), Mapping)
    if anything and no_name(turn, talk, said, heard):
        return
    if taken and (not anything or _is_the_answer(turn, talk, said, heard)):
        _besides(turn, talk, news)
        TALKS.typed(turn, talk, said)
        return
    if not taken and talk.question.startswith("day") and (none := impossible_day(said, setting_of(turn))):
        _no_such_day(turn, talk, str(none))
        return
    if not taken and not anything and _answers_otherwise(turn, talk, said, heard):
        return
    again: tuple[Text, ...] = ()
    if taken and is_a_name(talk):
        talk, again = put_aside(turn, talk, said), (text("answer-again"),)
    if news:
        _read_back_and_ask_again(turn, talk, heard, *again)
    elif any(_is_aside(each) for each in heard):
        _answer_and_ask_again(turn, talk, heard, *again)
    elif met := no_answer(turn, talk, said):
        TALKS.again(turn, talk, met)
    else:
        TALKS.typed(turn, talk, said)


def _answers_otherwise(turn: Turn, talk: Talk, said: str, heard: tuple[Heard, ...]) -> bool:
    """Whether it answers more, or another question than the one that is asked: a time, a correction."""
    of_times = (same_hour, sentence.told, sentence.early, sentence.part_of_day, sentence.lasting)
    ways = (*of_times, form.corrected, told_beside)
    return any(way(turn, talk, said, heard) for way in ways) or moment(turn, talk, said)


def _no_such_day(turn: Turn, talk: Talk, none: str) -> None:
    """Say that there is no such day, and ask again; in a read-back it stands in the question itself."""
    if talk.kind not in READ_BACKS:
        TALKS.again(turn, talk, *no_such_day(none))
        return
    TALKS.settle_shown(turn, talk)
    TALKS.show(turn, replace(talk, answers={**talk.answers, talk.question.replace("day", NO_DAY, 1): none}))


def _may_be_for_another(turn: Turn, talk: Talk, said: str) -> bool:
    """Whether a yes, a no or a time is not the answer to the question that is asked."""
    read = TALKS.scripts[talk.kind].question(talk.question).read
    return talk.kind is TalkKind.HELD or read is None or not isinstance(read(Scene(turn, talk), said), Mapping)


def _read_back_above(turn: Turn, talk: Talk, said: str) -> Talk | None:
    """The read-back right above the question, which was put again with it, if what was typed answers it."""
    waiting = [t for t in turn.state.talks.values() if t.kind in READ_BACKS and t.question == "check"]
    newest = max(waiting, key=lambda talk: talk.asked, default=None)
    if newest is None or slept(turn, newest) or newest.asked_at != talk.asked_at:
        return None
    setting = setting_of(turn)
    answers = yes_or_no(said, setting) is not None or time_told(said, setting, names_in(turn, newest)) is not None
    return newest if answers else None


def _is_the_answer(turn: Turn, talk: Talk, said: str, heard: tuple[Heard, ...]) -> bool:
    """Whether a question that takes any text takes this one."""
    if is_a_name(talk):
        told = {each.saying for each in heard if each.saying in ACTS}
        if talk.answers.get(ASIDE) == said.casefold() or (talk.question == CONTACT and told == {Saying.CONTACT}):
            return True
        if told or any(each.saying in NO_NAMES for each in heard):
            return False
        if talk.question == CONTACT and is_a_question(said, best(turn.person.language)):
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
        ends = each.saying is Saying.PAUSE and each.when is not None  # nobody's story is "pause until Monday"
        return words <= min(MOST_WORDS.get(each.saying, 0), MOST_WORDS_OF_OWN if own and not ends else words)

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
    if _tells_it_whole(talk, news):
        TALKS.settle_shown(turn, talk)
        turn.drop(talk)
    begin(turn, news, *before, about=_about(talk, news))
    if (still := turn.state.talks.get(talk.id)) is not None:
        TALKS.again(turn, still, *after)


def _tells_it_whole(talk: Talk, news: tuple[Heard, ...]) -> bool:
    """Whether a questionnaire that was just begun is answered by one sentence: then it need not be asked."""
    begun = talk.question in ("employer", "which") and talk.lead is None and not talk.answers.keys() - {ASIDE}
    saying = {TalkKind.ADD: {Saying.APPLIED}, TalkKind.INTERVIEW: {Saying.PLANNED, Saying.TOOK_PLACE}}
    return begun and len(news) == 1 and news[0].saying in saying.get(talk.kind, ())


def _besides(turn: Turn, talk: Talk, news: tuple[Heard, ...]) -> None:
    """In their own words about an interview there may be news: they are offered, beside the answer."""
    told = tuple(each for each in news if each.saying is not Saying.TOOK_PLACE)
    if talk.kind is TalkKind.PRACTICE:  # what is practised may sound like news; with its day and name it is
        told = tuple(each for each in told if each.when and each.when.day and (each.employer or each.lead))
    if told and (talk.kind is TalkKind.PRACTICE or (talk.kind is TalkKind.CHECK_IN and talk.question == "recall")):
        begin(turn, told, text("heard-besides"), about=_about(talk, told))


def _about(talk: Talk, news: tuple[Heard, ...]) -> int | None:
    """In a check-in "they" are those of its interview."""
    return talk.lead if talk.kind is TalkKind.CHECK_IN else None


# While the read-back waits for its answer.


def _at_the_read_back(turn: Turn, talk: Talk, said: str, heard: tuple[Heard, ...]) -> None:
    at_the_end = talk.question == "check"
    agreed = yes_or_no(said, setting_of(turn)) if at_the_end else None
    news = tuple(each for each in heard if each.saying in ACTS)
    if agreed is not None:
        _pressed(turn, talk, yes=agreed)
    elif amend(turn, talk, said, news):
        return
    elif news:
        extend(turn, talk, news)
    elif any(_is_aside(each) for each in heard):
        _answer_and_ask_again(turn, talk, heard)
    else:
        TALKS.again(turn, talk, text("heard-not-an-answer" if at_the_end else "heard-fix-unread"))


def _pressed(turn: Turn, talk: Talk, *, yes: bool) -> None:
    """Typed instead of pressed."""
    TALKS.settle_shown(turn, talk)
    options = TALKS.scripts[talk.kind].question(talk.question).options(Scene(turn, talk))
    wanted = [o.value for o in options if o.value.startswith(RIGHT if yes else ("fix-", CHANGE, "else-"))]
    if wanted or yes:
        TALKS.answer(turn, talk, wanted[0] if wanted else "")
    else:
        TALKS.stop(turn, talk)
