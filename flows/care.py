"""Owns what is said to somebody who may be in danger, or low: wherever text is accepted, before anything else (F).

Danger: whatever is under way is left where it is, the text is kept nowhere, and nothing about jobs comes until they
say to go on. While that holds, what they type is heard, not taken for an answer. Lowness: a warm word first, then
everything goes its way. No wording comes twice in a row.
"""

from dataclasses import replace
from datetime import UTC, timedelta

from flows import commands
from flows.cards import command_button
from flows.coaching.safety import Risk, more_of_it, risk_in
from flows.effects import Brief, Button, CrisisLines, Rows, Text, text
from flows.events import BELOW, Command, ContactSent, Edited, Event, FileSent, PlaceSent, Press, Typed, Unreadable
from flows.hearing.carry_out import ACTS
from flows.hearing.opening import hear, keep_for_later
from flows.ladder import UNHELD, chase_time
from flows.languages import best
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.losses import loss_in
from flows.values import Step, TalkKind
from flows.written import remembered

VERB = "care"
QUIET_DAYS = timedelta(days=3)
CARDS = ("1", "2")
STILL = ("1", "2", "3")
HEARD = ("1", "2", "3", "4")
WARM = ("1", "2", "3")
BRIEF = ("1", "2", "3")
TWO = ("1", "2")


def answered(turn: Turn, event: Event) -> bool:
    """Answer danger, lowness, and what comes while nudges are held; True when nothing else is to be said."""
    risk = risk_in(_words_of(event))
    if risk is Risk.DANGER:
        theirs = isinstance(event, Typed | Unreadable) and event.forwarded
        _danger(turn, theirs=theirs)
        if isinstance(event, Typed) and not theirs:
            _keep_news(turn, event)
        return True
    if turn.person.held and isinstance(event, Typed | Edited | ContactSent | PlaceSent | Unreadable):
        if more_of_it(_words_of(event)):
            _danger(turn)
        else:
            _hear(turn, event)
        return True
    if risk is Risk.LOW and not turn.person.held and not _mourns(turn, event):
        return _warm(turn, event)
    return False


def _mourns(turn: Turn, event: Event) -> bool:
    """Whether there is a reason that has words of its own, in ``flows/hearing/losses.py``."""
    typed = isinstance(event, Typed) and not event.forwarded
    return typed and bool(loss_in(_words_of(event), best(turn.person.language)))


def _words_of(event: Event) -> str:
    """All that was typed: of a command that there is, what follows it; of any other, its name too."""
    match event:
        case Typed() | Edited():
            return event.text
        case FileSent():
            return event.caption
        case Unreadable():
            return event.words
        case Command() if event.name in commands.COMMANDS:
            return event.argument
        case Command():
            return f"{event.name.replace('_', ' ')} {event.argument}"
    return ""


def _danger(turn: Turn, *, theirs: bool = False) -> None:
    """Ask, and name who can help. ``theirs``: somebody else wrote it, or so it looks; it may still be their own."""
    if theirs:
        turn.change_person(held=True)
        turn.say(text("care-danger-theirs"), _lines(turn), rows=_rows(expression=True))
        return
    if turn.person.held:
        turn.say(said_anew(turn, "care-still", STILL), _lines(turn), rows=_rows())
        return
    card = _another("care-danger", CARDS, turn.person.cared_with)
    turn.change_person(held=True, cared_with=card)
    at = card[-1]
    turn.say(text(card), text(f"care-call-{at}"), _lines(turn), text(f"care-near-{at}"), rows=_rows(expression=True))


def _keep_news(turn: Turn, event: Typed) -> None:
    """What was told along with it is read back once they go on; of the text itself nothing is kept."""
    try:
        news = tuple(each for each in hear(turn, event.text) if each.saying in ACTS and not each.theirs)
        if news:
            keep_for_later(turn, news)
    except Exception:  # noqa: BLE001  # whatever fails in here, the numbers must reach them
        return


def _hear(turn: Turn, event: Event) -> None:
    unread = (text("unreadable", kind=event.kind),) if isinstance(event, Unreadable) else ()
    turn.say(*unread, said_anew(turn, "care-heard", HEARD), _lines(turn), rows=_rows())


def _warm(turn: Turn, event: Event) -> bool:
    """Answer lowness; True when there is nothing that the text could be the answer to, or a change of."""
    warm(turn)
    if isinstance(event, Edited):
        return remembered(turn, event.message) is None
    newcomer = not turn.state.leads and not turn.person.zone_known
    return isinstance(event, Typed) and turn.state.asking() is None and not newcomer


def warm(turn: Turn) -> None:
    """Answer lowness, in full once a day."""
    if turn.person.warmed_on == turn.today:
        turn.say(said_anew(turn, "care-low-brief", BRIEF), rows=lighter_rows(turn))
    else:
        said = _another("care-low", WARM, turn.person.warmed_with)
        turn.change_person(warmed_with=said, warmed_on=turn.today)
        turn.say(text(said), text("care-lighter"), rows=lighter_rows(turn))


def say_that_it_holds(turn: Turn) -> None:
    """After a command while nudges are held: that they are, and the way back."""
    if turn.person.held:
        turn.say(text("care-held"), rows=(_button("care-resume", "resume"), _button("care-numbers", "numbers")))


def pressed(turn: Turn, press: Press) -> bool:
    """Do what a button of these messages says; False if it is none of those."""
    if press.verb == VERB:
        _pressed(turn, press.args)
    return press.verb == VERB


def _pressed(turn: Turn, args: tuple[str, ...]) -> None:
    match args:
        case ("expression",):
            turn.change_person(held=False)
            _go_on(turn, said_anew(turn, "care-expression", TWO))
        case ("resume",):
            turn.change_person(held=False)
            _go_on(turn, text("care-resume-paused" if turn.person.paused else "care-resume-1"))
        case ("somebody",):
            turn.say(said_anew(turn, "care-somebody", TWO), rows=(_button("care-numbers", "numbers"), *_resume(turn)))
        case ("yes",):
            _danger(turn)
        case ("quiet",):
            _rest(turn)
        case _:
            turn.say(said_anew(turn, "care-numbers", TWO), _lines(turn), rows=_resume(turn))


def said_anew(turn: Turn, key: str, variants: tuple[str, ...]) -> Text:
    """One of these wordings, and not the one said last."""
    said = _another(key, variants, turn.person.heard_with)
    turn.change_person(heard_with=said)
    return text(said)


def _go_on(turn: Turn, before: Text) -> None:
    """Carry on where they were: with the news that waits, if there is any; below it comes what was open."""
    talks = sorted(turn.state.talks.values(), key=lambda talk: talk.asked)
    parked = [talk for talk in talks if talk.kind is TalkKind.HEARD and talk.message is None][-1:]
    others = [talk for talk in talks if talk not in parked]
    if parked:
        TALKS.show(turn, parked[0], before)
        if others:
            TALKS.again(turn, others[-1], text("still-open"))
    elif others:
        TALKS.show(turn, others[-1], before)
    elif turn.state.leads or turn.person.zone_known:
        turn.say(before, rows=((command_button("next"), command_button("leads")),))
    else:
        turn.say(before)
        commands.COMMANDS["start"](turn)


def _rest(turn: Turn) -> None:
    """Three quiet days: what would come in them comes after, except what is about an interview."""
    until = chase_time(turn.person, turn.today + QUIET_DAYS)
    at = until.astimezone(UTC)
    for nudge in turn.state.nudges.values():
        if nudge.at < at and nudge.step is not Step.CHECK_IN and nudge.step not in UNHELD:
            turn.put(replace(nudge, planned=at, at=at))
    for reminder in turn.state.reminders.values():
        if reminder.at < at:
            turn.put(replace(reminder, planned=at, at=at))
    turn.say(text("care-quiet-1", day=Brief(until.date())))


def _another(key: str, variants: tuple[str, ...], last: str) -> str:
    """The wording after the one said last."""
    keys = [f"{key}-{variant}" for variant in variants]
    return keys[(keys.index(last) + 1) % len(keys)] if last in keys else keys[0]


def _lines(turn: Turn) -> Text:
    return text("care-lines", lines=CrisisLines(turn.person.country))


def _rows(*, expression: bool = False) -> Rows:
    rows = (_button("care-somebody", "somebody"), _button("care-numbers", "numbers"), _button("care-resume", "resume"))
    if not expression:
        return rows
    return (_button("care-yes", "yes"), _button("care-expression", "expression"), *rows)


def _resume(turn: Turn) -> Rows:
    return (_button("care-resume", "resume"),) if turn.person.held else ()


def lighter_rows(turn: Turn) -> Rows:
    """Less of the coach for a while."""
    pause = () if turn.person.paused else ((command_button("pause"),),)
    return (_button("care-quiet", "quiet"), *pause, _button("care-talk", "numbers"))


def _button(label: str, what: str) -> tuple[Button, ...]:
    """A row with one button. What it does comes below: the message with the numbers stays."""
    return (Button(text(label), Press(BELOW + VERB, 0, (what,))),)
