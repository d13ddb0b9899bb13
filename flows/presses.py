"""Owns the buttons about a lead: what each does. A button whose lead has moved on shows where it stands now.

``VERBS`` is the table. A press that changed something can be taken back while nothing else has changed.
"""

from collections.abc import Callable
from dataclasses import replace

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
from flows.coaching.draft_kinds import DraftKind
from flows.coaching.encouragement import Situation, encourage
from flows.draft_presses import press_draft, press_draft_fact, press_draft_language, press_no_show_sent
from flows.effects import Button, Rows, Text, text
from flows.events import BELOW, Press
from flows.follow_up import show_nudge, show_second_email
from flows.ladder import first_planned
from flows.lead import Move
from flows.moves import change, happen, later_choices, pass_over, snooze, take_back, thanked
from flows.sweep import sweep
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.values import InterviewStatus, Lead, Stage, Step, TalkKind

Act = Callable[[Turn, Lead, tuple[str, ...]], None]
ENDINGS = {
    "turned-down": Move.TURNED_DOWN,
    "withdrew": Move.WITHDREW,
    "let-go": Move.LET_GO,
    "accepted": Move.ACCEPTED,
}
MOST_OTHERS = 8
"""Leads listed once an offer is accepted; the rest stand in /leads."""
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
    if args == ("thanked",):
        lead = thanked(turn, lead)
        turn.say(text("noted-thanked", name=name_of(lead)), plan_of(turn, lead), rows=after(lead))
        return
    wrote = args == ("wrote",)
    lead = happen(turn, lead, Move.WROTE if wrote else Move.PHONED)
    noted = text("noted-wrote" if wrote else "noted-phoned", name=name_of(lead))
    said: Rows = () if wrote else ((button("do-told", "news", lead),),)
    turn.say(noted, plan_of(turn, lead), rows=(*said, *after(lead)))


def _news(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    rows = tuple((button(f"news-{news}", "told", lead, news),) for news in NEWS)
    turn.say(text("ask-news", name=name_of(lead)), rows=(*rows, (open_card(lead),)))


def _told(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    news = args[0] if args else ""
    if lead.closed and news in ("offer", "no"):
        lead = happen(turn, lead, Move.HEARD)
    if news == "round":
        lead = happen(turn, lead, Move.HEARD)
        TALKS.begin(turn, TalkKind.INTERVIEW, text("told-round", name=name_of(lead)), lead=lead.id)
    elif news == "decide":
        TALKS.begin(turn, TalkKind.PROMISE, lead=lead.id, answers={"version": str(lead.version)})
    elif news == "offer":
        lead = happen(turn, lead, Move.OFFERED)
        answers = (("do-accepted", "accepted"), ("do-declined", "withdrew"), ("do-rescinded", "turned-down"))
        rows: Rows = tuple((button(label, "closed", lead, answer),) for label, answer in answers)
        turn.say(text("told-offer", name=name_of(lead)), rows=(*rows, *after(lead)))
    elif news == "no":
        _closed(turn, lead, ("turned-down",))
    else:
        lead = happen(turn, lead, Move.HEARD)
        turn.say(text("told-else", name=name_of(lead)), plan_of(turn, lead), rows=after(lead))


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
    rescinded = lead.stage in (Stage.OFFER, Stage.ACCEPTED) and ending == "turned-down"
    lead = happen(turn, lead, ENDINGS[ending])
    blocks = [text("closed-rescinded" if rescinded else f"closed-{ending}", name=name_of(lead))]
    rows: Rows = after(lead)
    if ending == "turned-down" and not rescinded:
        blocks += [encourage(turn, lead, Situation.NO), text("closed-next")]
    others = turn.state.open_leads()
    if ending == "accepted" and others:
        blocks.append(text("accepted-others", count=len(others)))
        rows = (*rows, *((_withdraw_button(other),) for other in others[:MOST_OTHERS]))
    turn.say(*blocks, rows=rows)


def _withdraw_button(lead: Lead) -> Button:
    """A button that brings the draft with which to withdraw."""
    label = text("withdraw-from", name=name_of(lead))
    return Button(label, Press(BELOW + "draft", lead.id, (str(lead.version), DraftKind.WITHDRAW)))


def _quiet(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    lead = happen(turn, lead, Move.WENT_QUIET)
    turn.say(text("quiet-now", name=name_of(lead)), text("quiet-next"), plan_of(turn, lead), rows=after(lead))


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
    if interview is not None:
        turn.put(replace(interview, status=InterviewStatus.CANCELLED))
    lead = happen(turn, lead, Move.CALLED_OFF)
    turn.say(text("called-off", name=name_of(lead)), plan_of(turn, lead), rows=((open_card(lead),),))


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
    "move": _move,
    "called-off": _called_off,
}


def stale(turn: Turn, *before: Text) -> None:
    """Answer a button that means nothing any more: say so, and where things are."""
    turn.say(*before, rows=((command_button("next"), command_button("leads")),))
