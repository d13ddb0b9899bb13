"""Owns the buttons about a lead: what each does. A button whose lead has moved on shows where it stands now.

``VERBS`` is the table. A press that changed something can be taken back while nothing else has changed.
"""

from collections.abc import Callable
from dataclasses import replace

from flows.acts import (
    ENDINGS,
    called_off,
    closed_with,
    gone_quiet,
    noted_phoned,
    noted_thanked,
    noted_wrote,
    renamed,
    report,
    revived,
    told_else,
    told_offer,
    told_round,
)
from flows.cards import (
    after,
    button,
    command_button,
    name_of,
    open_card,
    plan_of,
    show_card,
    show_leads,
    step_button,
)
from flows.draft_presses import press_draft, press_draft_fact, press_draft_language, press_no_show_sent
from flows.effects import Text, text
from flows.events import Press
from flows.follow_up import show_nudge, show_second_email
from flows.ladder import first_planned
from flows.lead import Move
from flows.moves import change, happen, later_choices, pass_over, snooze, take_back
from flows.sweep import sweep
from flows.talks.scripts import TALKS
from flows.to_calendar import send_interview
from flows.turn import Turn
from flows.values import Lead, Step, TalkKind

Act = Callable[[Turn, Lead, tuple[str, ...]], None]
NEWS = ("round", "decide", "offer", "no", "else")


def press_lead(turn: Turn, press: Press) -> bool:
    """Do what a button about a lead says; False if it is none of those."""
    act = VERBS.get(press.verb)
    if act is None:
        return False
    lead = turn.state.leads.get(press.id)
    if lead is None:
        show_leads(turn)
    elif not press.args or press.args[0] != str(lead.version):
        show_card(turn, lead, text("old-button"))
    else:
        act(turn, lead, press.args[1:])
    return True


def _did(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    noted = {"thanked": noted_thanked, "wrote": noted_wrote}.get(args[0] if args else "", noted_phoned)
    report(turn, noted(turn, lead))


def _news(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    rows = tuple((button(f"news-{news}", "told", lead, news),) for news in NEWS)
    turn.say(text("ask-news", name=name_of(lead)), rows=(*rows, (open_card(lead),)))


def _told(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    news = args[0] if args else ""
    if news == "round":
        done = told_round(turn, lead)
        TALKS.begin(turn, TalkKind.INTERVIEW, *done.said, lead=lead.id)
    elif news == "decide":
        TALKS.begin(turn, TalkKind.PROMISE, lead=lead.id, answers={"version": str(lead.version)})
    elif news == "offer":
        report(turn, told_offer(turn, lead))
    elif news == "no":
        _closed(turn, revived(turn, lead), ("turned-down",))
    else:
        report(turn, told_else(turn, lead))


def _later(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    step = _step(lead, args)
    choices = [step_button(f"later-{name}", "at", lead, step, name) for name in later_choices(turn)]
    pairs = tuple(tuple(choices[at : at + 2]) for at in range(0, len(choices), 2))
    turn.say(
        text("ask-later", name=name_of(lead), what=text(f"due-{step}")),
        rows=(*pairs, (step_button("later-date", "at", lead, step, "date"), open_card(lead))),
    )


def _at(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    step = _step(lead, args)
    until = later_choices(turn).get(args[1] if len(args) > 1 else "")
    if until is None:
        TALKS.begin(turn, TalkKind.SNOOZE, lead=lead.id, answers={"step": step, "version": str(lead.version)})
        return
    lead = snooze(turn, lead, step, until)
    turn.say(text("snoozed", name=name_of(lead)), plan_of(turn, lead), rows=after(lead))


def _pass(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    lead = pass_over(turn, lead, _step(lead, args))
    turn.say(text("passed-over", name=name_of(lead)), plan_of(turn, lead), rows=after(lead))


def _step(lead: Lead, args: tuple[str, ...]) -> Step:
    """The step that a button is about: the one that was said, also after the lead was left to rest."""
    return Step(args[0]) if args and args[0] in tuple(Step) else lead.step


def _end(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    rows = tuple((button(f"end-{ending}", "closed", lead, ending),) for ending in ENDINGS if ending != "accepted")
    turn.say(text("ask-end", name=name_of(lead)), rows=(*rows, (open_card(lead),)))


def _closed(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    ending = args[0] if args and args[0] in ENDINGS else "let-go"
    report(turn, closed_with(turn, lead, ending))


def _quiet(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    report(turn, gone_quiet(turn, lead))


def _reopen(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    lead = happen(turn, lead, Move.REOPENED)
    show_card(turn, lead, text("reopened"))


def _undo(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    if lead.previous is None:
        show_card(turn, lead, text("old-button"))
        return
    show_card(turn, take_back(turn, lead), text("taken-back"))


def _public(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    lead = change(turn, lead, replace(lead, public=not lead.public), "private" if lead.public else "public")
    show_card(turn, lead)


def _second_email(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    show_second_email(turn, lead)


def _nudge(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    show_nudge(turn, lead, _step(lead, args))


def _interview(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    TALKS.begin(turn, TalkKind.INTERVIEW, lead=lead.id)


def _contact(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    TALKS.begin(turn, TalkKind.CONTACT, lead=lead.id)


def _rename(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    if args:  # the name was typed already
        report(turn, renamed(turn, lead, args[0]))
    else:
        TALKS.begin(turn, TalkKind.NAME, lead=lead.id)


def _move(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    interview = first_planned(lead, turn.state.interviews.values())
    if interview is None:
        show_card(turn, lead, text("old-button"))
        return
    TALKS.begin(
        turn, TalkKind.MOVE, lead=lead.id, interview=interview.id, answers={"kind": interview.kind}
    )  # the kind stays; only the time is asked


def _called_off(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    interview = first_planned(lead, turn.state.interviews.values())
    report(turn, called_off(turn, lead, interview))


VERBS: dict[str, Act] = {
    "did": _did,
    "news": _news,
    "told": _told,
    "later": _later,
    "at": _at,
    "pass": _pass,
    "end": _end,
    "closed": _closed,
    "quiet": _quiet,
    "reopen": _reopen,
    "undo": _undo,
    "public": _public,
    "sweep": sweep,
    "draft": press_draft,
    "draft-in": press_draft_language,
    "draft-fact": press_draft_fact,
    "no-show-sent": press_no_show_sent,
    "second-email": _second_email,
    "nudge": _nudge,
    "interview": _interview,
    "contact": _contact,
    "rename": _rename,
    "move": _move,
    "called-off": _called_off,
    "calendar": send_interview,
}


def stale(turn: Turn, *before: Text) -> None:
    """Answer a button that means nothing any more: say so, and where things are."""
    turn.say(*before, rows=((command_button("next"), command_button("leads")),))
