"""The one door into the decisions: an event and the state in, a new state and effects out. Pure.

Whatever happened, the turn ends with the plan put right: one next step for every open lead, none for a closed one.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from flows import care, commands, moving, pausing, weekly, written
from flows.calendar import CALENDAR
from flows.cards import command_button, plan_of, show_card, show_leads
from flows.drafting import show_draft_leads
from flows.effects import Effect, Message, Say, Text, text
from flows.errors import IllegalMove
from flows.events import (
    BELOW,
    Blocked,
    Command,
    ContactSent,
    Due,
    Edited,
    Event,
    FileRead,
    FileSent,
    PlaceSent,
    Press,
    Pressed,
    Typed,
    Unblocked,
    Unreadable,
)  # fmt: skip
from flows.hearing import alone, answers, door, guessing
from flows.hearing.opening import forget_forwarded
from flows.hearing.pressing import press_meant
from flows.moves import replan
from flows.nudging import remind
from flows.presses import press_lead, stale
from flows.speaking import press_language
from flows.state import State
from flows.steps import press_step
from flows.talks import calendar, editing, ended, held, practice, resume_file, visiting_card, zone
from flows.talks.reminding import press_reminder
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.values import Person, TalkKind

COMMANDS: tuple[str, ...] = tuple(commands.COMMANDS)
"""The commands by name, in the order of the menu."""
TALK_VERBS = ("answer", "keep", "back", "skip", "stop")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was decided: the state as it now is, and what is wanted done."""

    state: State
    effects: tuple[Effect, ...]


def newcomer(id: int, name: str, language: str, now: datetime) -> State:  # noqa: A002  # Telegram's word, and the field's
    """The state of a person never seen before."""
    return State(Person(id=id, name=name, language=language, joined=now))


def decide(state: State, event: Event, now: datetime) -> Outcome:
    """What happens when ``event`` reaches a person at ``now`` (aware)."""
    if not isinstance(event, Blocked | Due | FileRead) and state.person.blocked:
        state = replace(state, person=replace(state.person, blocked=False))
    pressed = event.message if isinstance(event, Pressed) else None
    turn = Turn(state, now, pressed, bulk=isinstance(event, Due))
    try:
        _happened(turn, event)
    except IllegalMove:
        turn = Turn(state, now, pressed)
        stale(turn, text("not-possible-now"))
    held.put_away(TALKS, turn, state)
    ended.put_away(TALKS, turn, state)
    replan(turn)
    weekly.plan(turn, state)
    if not isinstance(event, Due):
        written.prune(turn)
    forget_forwarded(turn)
    return Outcome(turn.state, tuple(turn.effects))


def _happened(turn: Turn, event: Event) -> None:
    if care.answered(turn, event):
        if isinstance(event, Typed) and not turn.person.held:
            door.also(turn, event)
        return
    match event:
        case Command():
            _command(turn, event)
            care.say_that_it_holds(turn)
        case Pressed():
            _pressed(turn, event.press)
        case Due():
            back = pausing.over(turn)
            weekly.pass_by(turn)
            remind(turn, *back)
        case Blocked():
            turn.change_person(blocked=True)
        case Unblocked():
            pass
        case _:
            _sent(turn, event)


def _sent(turn: Turn, event: Typed | Edited | ContactSent | PlaceSent | FileSent | FileRead | Unreadable) -> None:
    match event:
        case Typed():
            turn.message = event.message
            _typed(turn, event)
        case Edited():
            turn.message = event.message
            editing.edited(TALKS, turn, event, door.edited)
        case ContactSent():
            visiting_card.sent(TALKS, turn, event)
        case PlaceSent():
            moving.shared(turn, event)
        case FileSent() | FileRead():
            _file(turn, event)
        case Unreadable():
            _unreadable(turn, event)


def _typed(turn: Turn, event: Typed) -> None:
    """Text came: the words on a button in front are its press, all else is heard."""
    press = None if event.forwarded else press_meant(turn, event.text)
    if press is None:
        door.typed(turn, event)
        return
    talk = turn.state.talks.get(press.id) if press.verb in TALK_VERBS else None
    if talk is not None:
        TALKS.settle_shown(turn, talk)
    _pressed(turn, press)


def _command(turn: Turn, command: Command) -> None:
    if run := commands.COMMANDS.get(command.name):
        run(turn)
    else:
        turn.say(text("command-unknown"), rows=((command_button("help"),),))


def _file(turn: Turn, event: FileSent | FileRead) -> None:
    if isinstance(event, FileRead):
        (calendar if event.purpose == CALENDAR else resume_file).read(TALKS, turn, event)
        return
    is_calendar = calendar.is_calendar(event)
    refusal = calendar.sent(turn, event) if is_calendar else resume_file.sent(turn, event)
    if refusal is not None and (talk := turn.state.asking()):
        TALKS.show(turn, talk, refusal)
    elif refusal is not None:
        instead = command_button("interview") if is_calendar else command_button("resume")
        turn.say(refusal, rows=((instead, command_button("help")),))


def _unreadable(turn: Turn, event: Unreadable) -> None:
    turn.message = event.message
    more = written.is_more_of_an_album(turn, event.album)
    if any(char.isalnum() for char in event.words):
        turn.say(text("unreadable-with-words", kind=event.kind))
        door.typed(turn, Typed(event.words, event.message, event.forwarded))
        return
    if more:
        return
    said = text("card-own") if event.kind == "own-card" else text("unreadable", kind=event.kind)
    if not TALKS.resumed(turn, said):
        _say_what_is_possible(turn, said)


def _say_what_is_possible(turn: Turn, said: Text) -> None:
    soonest = min(turn.state.nudges.values(), key=lambda nudge: nudge.at, default=None)
    plan: tuple[Text, ...] = ()
    if soonest:
        lead = turn.state.leads[soonest.lead]
        plan = (text("soonest", employer=lead.employer, plan=plan_of(turn, lead)),)
    rows = (
        (command_button("interview"), command_button("checkin")),
        (command_button("leads"), command_button("next")),
    )
    turn.say(said, *plan, rows=rows)


def _pressed(turn: Turn, press: Press | None) -> None:
    if press is not None and press.verb.startswith(BELOW):
        turn.pressed = None
        press = replace(press, verb=press.verb.removeprefix(BELOW))
    if press is None:
        stale(turn, text("button-unknown"))
    elif press.verb in TALK_VERBS:
        _press_talk(turn, press)
    elif _pressed_elsewhere(turn, press):
        return
    elif show := SHOWN.get(press.verb):
        show(turn, press.id)
    elif press.verb == "check-in":
        _open_check_in(turn, press)
    elif press.verb == "delete":
        commands.confirm_delete(turn, press)
    elif press.verb == "run" and (run := _runnable(press)):
        run(turn)
    else:
        stale(turn, text("button-unknown"))


def _pressed_elsewhere(turn: Turn, press: Press) -> bool:
    """Whether a part that owns its buttons knew this one."""
    if press_lead(turn, press) or care.pressed(turn, press) or answers.pressed(turn, press):
        return True
    if press_step(turn, press) or weekly.press_weekly(turn, press) or press_language(turn, press):
        return True
    if guessing.pressed(turn, press) or alone.pressed(turn, press):
        return True
    return practice.pressed(TALKS, turn, press) or press_reminder(turn, press) or zone.pressed(TALKS, turn, press)


def _runnable(press: Press) -> commands.Run | None:
    name = press.args[0] if press.args else ""
    return commands.ALL.get(name)


def _press_talk(turn: Turn, press: Press) -> None:
    talk = turn.state.talks.get(press.id)
    if talk is None:
        stale(turn, text("talk-over"))
    elif not press.args or press.args[0] != talk.question:
        TALKS.show(turn, talk)
    elif press.verb == "answer":
        TALKS.answer(turn, talk, press.args[1] if len(press.args) > 1 else "")
    elif press.verb == "keep":
        TALKS.keep(turn, talk)
    elif press.verb == "back":
        TALKS.back(turn, talk)
    elif press.verb == "skip":
        TALKS.skip(turn, talk)
    else:
        TALKS.stop(turn, talk)


def _open_card(turn: Turn, lead: int) -> None:
    if found := turn.state.leads.get(lead):
        show_card(turn, found)
    else:
        show_leads(turn)


SHOWN: dict[str, Callable[[Turn, int], None]] = {"card": _open_card, "leads": show_leads, "drafts": show_draft_leads}
"""What a button shows by its id alone: a lead, or a page of a list."""


def _open_check_in(turn: Turn, press: Press) -> None:
    found = turn.state.interviews.get(press.id)
    done = [c for c in turn.state.check_ins.values() if c.interview == press.id and c.finished]
    if done and press.args == ("again",):
        TALKS.reopen(turn, TalkKind.CHECK_IN, done[0].lead, done[0].interview, done[0].answers)
    elif found is None or done or found.starts > turn.now:
        stale(turn, text("talk-over"))
    else:
        commands.begin_check_in(turn, found)


def apology() -> Say:
    """What the person gets when a bug stopped the turn; their state is as it was."""
    return Say(Message((text("apology"),)))


def not_for_you(person: int) -> Say:
    """What somebody gets who is not among the people this bot is for: also their id, which its operator needs."""
    return Say(Message((text("not-for-you", id=str(person)),)))


def in_private_only() -> Say:
    """What a group gets, once."""
    return Say(Message((text("in-private-only"),)))
