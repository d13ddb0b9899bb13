"""Owns how hearing begins: what is understood of a text, and the talk that reads it back."""

from dataclasses import replace

from flows.effects import Text, text
from flows.hearing.kept import HEARD, MOST_THINGS, read
from flows.hearing.which import can_happen, prefilled
from flows.languages import best
from flows.talks.not_held import GONE_BY
from flows.talks.scripts import TALKS
from flows.talks.talk import SLEEPS_AFTER
from flows.turn import Turn
from flows.understanding.deadlines import with_confirmations, with_deadlines, with_tests
from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning import understand
from flows.understanding.reading import Reading, Setting
from flows.understanding.rounds import with_the_day_of_a_round
from flows.understanding.vague import with_vague_promises
from flows.understanding.when_impossible import impossible_day
from flows.understanding.wishes import with_pauses
from flows.undoing import UNDO
from flows.values import Interview, Lead, Talk, TalkKind
from flows.written import remember

NONSENSE = "zqxj vbnk"
"""What no day, hour or city is called: a question that takes it takes anything."""

WANT_A_DAY = (Saying.PLANNED, Saying.TOOK_PLACE, Saying.MOVED, Saying.DECIDES_BY, Saying.APPLIED)


def setting_of(turn: Turn) -> Setting:
    """Who types, and when."""
    return Setting(turn.local, best(turn.person.language), turn.person.country)


def hear(turn: Turn, typed: str, *, forwarded: bool = False) -> tuple[Heard, ...]:
    """What is understood in a text."""
    setting = setting_of(turn)
    leads = tuple(turn.state.leads.values())
    heard = understand(typed, setting, leads, forwarded=forwarded)
    heard = with_vague_promises(typed, heard, setting, leads, forwarded=forwarded)
    heard = with_tests(typed, with_confirmations(typed, heard, setting), setting, leads)
    if not forwarded and not any(each.theirs for each in heard):
        heard = with_the_day_of_a_round(typed, with_deadlines(typed, heard, setting, leads), setting)
    heard = _without_such_a_day(typed, _closable(turn, heard), setting)
    return heard if forwarded else with_pauses(typed, heard, setting)


def _closable(turn: Turn, heard: tuple[Heard, ...]) -> tuple[Heard, ...]:
    """Without a wish to close what is not there: "close it" is then about something else."""
    closes = {Saying.QUIET, Saying.LET_GO} & {each.saying for each in heard}
    gone = {saying for saying in closes if not any(can_happen(lead, saying) for lead in turn.state.leads.values())}
    return tuple(each for each in heard if each.saying not in gone)


def _without_such_a_day(typed: str, heard: tuple[Heard, ...], setting: Setting) -> tuple[Heard, ...]:
    """A day that does not exist belongs to the first thing that wants one and has none: it is asked about there."""
    lacks = (each for each in heard if each.saying in WANT_A_DAY and (each.when is None or each.when.day is None))
    thing = next(lacks, None)
    none = impossible_day(typed, setting) if thing is not None else None
    if thing is None or none is None:
        return heard
    when = replace(thing.when or Reading(), none=str(none))
    return tuple(replace(each, when=when) if each is thing else each for each in heard)


def begin(
    turn: Turn,
    news: tuple[Heard, ...],
    *before: Text,
    about: int | None = None,
    counted: Lead | None = None,
    undo: str = "",
    unheld: Interview | None = None,
) -> None:
    """Read back what was heard; ``about`` is the lead that is spoken of anyway.

    ``counted`` is the lead at which it was noted already, before the message was changed: another name in it is its new
    name. ``undo``: what is taken back along with it (``flows/undoing.py``).
    ``unheld``: an interview that was taken to be over, and is moved or called off.
    """
    _forget_slept(turn)
    answers = prefilled(turn, news, about=about)
    if counted is not None and news[0].employer and news[0].lead in (None, counted.id):
        answers["which-1"] = str(counted.id)
        answers.pop("ask-which-1", None)
        if news[0].employer.casefold() != counted.employer.casefold():
            answers["renamed-1"] = news[0].employer
    if undo:
        answers[UNDO] = undo
    if about is not None:
        answers["about"] = str(about)
    if unheld is not None:
        answers[GONE_BY] = str(unheld.id)
    meeting = [talk for talk in turn.state.talks.values() if talk.kind is TalkKind.FIRST_MEETING]
    for talk in meeting:
        turn.drop(talk)  # its one question about the zone is asked here
    if not turn.person.zone_known and not turn.state.leads:
        hello = () if meeting else (text("meeting-hello", name=turn.person.first_name),)
        before = (*hello, text("heard-zone-first"), *before)
    TALKS.begin(turn, TalkKind.HEARD, *before, answers=answers)
    remember(turn, HEARD, turn.state.asking())


def keep_for_later(turn: Turn, news: tuple[Heard, ...]) -> None:
    """Something else comes first: what was heard waits, to be read back then. Its text is kept nowhere."""
    for talk in tuple(turn.state.talks.values()):
        if talk.kind is TalkKind.FIRST_MEETING:
            turn.drop(talk)  # its one question about the zone is asked here
    TALKS.park(turn, TalkKind.HEARD, prefilled(turn, news))


def extend(turn: Turn, talk: Talk, news: tuple[Heard, ...]) -> None:
    """More was told before the read-back was answered: it is read back with the rest, if there is room."""
    if len(read(talk.answers.get(HEARD, ""))) + len(news) > MOST_THINGS:
        begin(turn, news)
        return
    too = (
        () if talk.question == "check" else tuple(text("heard-too", what=text(f"heard-what-{n.saying}")) for n in news)
    )
    TALKS.go_on(turn, replace(talk, answers=prefilled(turn, news, talk)), *too)
    remember(turn, HEARD, talk)


def _forget_slept(turn: Turn) -> None:
    """Read-backs that were left unanswered for days are over: nothing of them has counted."""
    for talk in tuple(turn.state.talks.values()):
        if talk.kind is TalkKind.HEARD and turn.now - talk.asked_at > SLEEPS_AFTER:
            turn.drop(talk)


def forget_forwarded(turn: Turn) -> None:
    """What an employer wrote is not kept longer than its question can be answered."""
    for talk in tuple(turn.state.talks.values()):
        if talk.kind is TalkKind.FORWARDED and turn.now - talk.asked_at > SLEEPS_AFTER:
            turn.drop(talk)
