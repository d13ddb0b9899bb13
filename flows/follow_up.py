"""Owns what is said when a step of the ladder is due: the message of each nudge and its buttons.

Each ends in a commitment: what, when, by which channel (C1). Nothing is sent by anybody but the person.
"""

from collections.abc import Callable

from flows.cards import button, name_of
from flows.coaching.drafts import Block, first_email, last_interview, phone_script, second_email
from flows.coaching.encouragement import encourage
from flows.effects import Button, Rows, Text, text
from flows.events import Press
from flows.ladder import next_step
from flows.turn import Turn
from flows.values import Lead, Stage, Step


def show_nudge(turn: Turn, lead: Lead, step: Step, *before: Text) -> None:
    """Say that ``step`` of a lead is due."""
    blocks, rows = NUDGES[step](turn, lead)
    turn.say(*before, *blocks, rows=(*_check_in_row(turn, lead), *rows))


def show_draft(turn: Turn, lead: Lead) -> None:
    """Show what could be sent now, though nothing is due; before its time, say so (C10, C11)."""
    due = next_step(turn.person, lead, turn.state.interviews.values())
    wait: tuple[Text, ...] = ()
    if due and due.step in (Step.FIRST_FOLLOW_UP, Step.SECOND_FOLLOW_UP) and due.at > turn.now:
        wait = (text("draft-early", day=due.at.astimezone(turn.person.tz).date()),)
    written = lead.stage in (Stage.FOLLOWED_UP, Stage.CALLED, Stage.QUIET)
    draft = second_email(turn, lead) if written else first_email(turn, lead)
    turn.say(*wait, *draft, rows=_answer_rows(lead, ("sent-it", "wrote")))


def show_second_email(turn: Turn, lead: Lead) -> None:
    """The e-mail in place of the call."""
    turn.say(text("nudge-second-email", name=name_of(lead)), *second_email(turn, lead), text("commit-email"),
             rows=_answer_rows(lead, ("sent-it", "wrote")))  # fmt: skip


def _look(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    return (text("nudge-look", name=name_of(lead)),), _answer_rows(lead, ("do-wrote", "wrote"))


def _first(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    since = text("nudge-first-promised", day=lead.promised) if lead.promised else text("nudge-first-week")
    opening = text("nudge-first", name=name_of(lead), since=since)
    return (opening, *first_email(turn, lead), text("commit-email")), _answer_rows(lead, ("sent-it", "wrote"))


def _second(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    blocks = (text("nudge-second", name=name_of(lead)), *phone_script(turn, lead), text("commit-phone"))
    return blocks, ((button("email-instead", "second-email", lead),), *_answer_rows(lead, ("called-them", "phoned")))


def _propose_quiet(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    blocks = (
        text("quiet-feeling", name=name_of(lead)),
        text("quiet-honest"),
        encourage(turn, lead),
        text("quiet-ask"),
    )
    rows = (
        (button("quiet-yes", "quiet", lead), button("quiet-no", "pass", lead)),
        (button("do-news", "news", lead), button("do-end", "end", lead)),
        (button("later", "later", lead),),
    )
    return blocks, rows


def _keep_or_close(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    days = (turn.today - lead.last_contact.astimezone(turn.person.tz).date()).days
    rows = (
        (button("keep", "pass", lead), button("let-go", "closed", lead, "let-go")),
        (button("do-news", "news", lead), button("later", "later", lead)),
    )
    return (text("nudge-keep", name=name_of(lead), days=days),), rows


def _check_in(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    return (text("nudge-check-in", name=name_of(lead)),), ()


NUDGES: dict[Step, Callable[[Turn, Lead], tuple[tuple[Block, ...], Rows]]] = {
    Step.CHECK_IN: _check_in,
    Step.LOOK: _look,
    Step.FIRST_FOLLOW_UP: _first,
    Step.SECOND_FOLLOW_UP: _second,
    Step.PROPOSE_QUIET: _propose_quiet,
    Step.KEEP_OR_CLOSE: _keep_or_close,
}


def _answer_rows(lead: Lead, *done: tuple[str, str]) -> Rows:
    return (
        (*(button(label, "did", lead, what) for label, what in done), button("do-news", "news", lead)),
        (button("later", "later", lead), button("pass", "pass", lead)),
        (button("do-end", "end", lead),),
    )


def _check_in_row(turn: Turn, lead: Lead) -> Rows:
    """An interview that was not talked about yet is offered along with the nudge."""
    interview = last_interview(turn, lead)
    done = {c.interview for c in turn.state.check_ins.values() if c.finished}
    if interview is None or interview.id in done:
        return ()
    return ((Button(text("button-check-in"), Press("check-in", interview.id)),),)
