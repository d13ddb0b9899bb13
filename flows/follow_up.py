"""Owns what is said when a step of the ladder is due: the message of each nudge and its buttons.

Each ends in a commitment: what, when, by which channel (C1). Nothing is sent by anybody but the person.
"""

from collections.abc import Callable, Iterable

from flows.cards import button, name_of, step_button
from flows.coaching.draft_facts import last_interview
from flows.coaching.draft_kinds import DraftKind
from flows.coaching.drafts import Block, write
from flows.coaching.encouragement import Situation, encourage
from flows.coaching.findings import chosen_try
from flows.coaching.practice import BEFORE_AN_INTERVIEW, Prompt, weakest
from flows.drafting import staying, tone_row
from flows.effects import Brief, Button, Rows, Text, text
from flows.events import BELOW, Press
from flows.ladder import first_planned
from flows.turn import Turn
from flows.values import Lead, Stage, Step


def show_nudge(turn: Turn, lead: Lead, step: Step, *before: Text) -> None:
    """Say that ``step`` of a lead is due."""
    blocks, rows = NUDGES[step](turn, lead)
    turn.say(*before, *blocks, rows=_staying((*_check_in_row(turn, lead), *rows)))


def show_again(turn: Turn, lead: Lead, step: Step, asked_on: Brief, *before: Text) -> None:
    """Say for the second and last time that a step with a draft is due: shortly, the words behind a button."""
    done, what = SAID_SHORTLY[step]
    words = Button(text("show-words"), Press(BELOW + "nudge", lead.id, (str(lead.version), step)))
    again = text("asked-again", name=name_of(lead), what=text(f"due-{step}"), day=asked_on)
    turn.say(*before, again, rows=((words,), *_staying(_answer_rows(lead, step, done, what))))


def show_second_email(turn: Turn, lead: Lead) -> None:
    """The e-mail in place of the call."""
    show_toned(turn, lead, Step.SECOND_FOLLOW_UP, DraftKind.SECOND)


def show_toned(turn: Turn, lead: Lead, step: Step, kind: DraftKind) -> None:
    """Show the draft that came with a step once more, in another tone."""
    opening = text("nudge-second-email" if kind is DraftKind.SECOND else "draft-title", name=name_of(lead))
    blocks, rows = _with_draft(turn, lead, step, kind)
    turn.say(opening, *blocks, rows=_staying(rows))


def _look(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    return (
        text(
            "nudge-look",
            name=name_of(lead),
            days=_days_since(turn, lead),
            heart=encourage(turn, lead, Situation.APPLIED),
        ),
    ), _answer_rows(lead, Step.LOOK, "do-wrote", "wrote")


def _first(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    since = (
        text("nudge-first-promised", day=Brief(lead.promised))
        if lead.promised
        else text("nudge-first-days", days=_days_since(turn, lead))
    )
    opening = text("nudge-first", name=name_of(lead), since=since, heart=encourage(turn, lead, Situation.WAITING))
    blocks, rows = _with_draft(turn, lead, Step.FIRST_FOLLOW_UP, DraftKind.FIRST)
    return (opening, *blocks), rows


def _second(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    written = "nudge-second" if lead.stage is Stage.FOLLOWED_UP else "nudge-second-unwritten"
    opening = text(written, name=name_of(lead), heart=encourage(turn, lead, Situation.SECOND))
    blocks, rows = _with_draft(turn, lead, Step.SECOND_FOLLOW_UP, DraftKind.PHONE)
    return (opening, *blocks), rows


def _propose_quiet(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    blocks = (
        text("quiet-feeling" if lead.followups else "quiet-feeling-unwritten", name=name_of(lead)),
        text("quiet-honest"),
        encourage(turn, lead, Situation.QUIET),
        text("quiet-ask"),
    )
    rows = (
        (button("quiet-yes", "quiet", lead), step_button("quiet-no", "pass", lead, Step.PROPOSE_QUIET)),
        (button("do-news", "news", lead), button("do-end", "end", lead)),
        (step_button("later", "later", lead, Step.PROPOSE_QUIET),),
    )
    return blocks, rows


def _keep_or_close(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    rows = (
        (step_button("keep", "pass", lead, Step.KEEP_OR_CLOSE), button("let-go", "closed", lead, "let-go")),
        (button("do-news", "news", lead), step_button("later", "later", lead, Step.KEEP_OR_CLOSE)),
    )
    heart = encourage(turn, lead, Situation.RESTING)
    return (text("nudge-keep", name=name_of(lead), days=_days_since(turn, lead), heart=heart),), rows


def _evening_before(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    return _before(turn, lead, "evening")


def _hours_before(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    return _before(turn, lead, "hours")


def _before(turn: Turn, lead: Lead, which: str) -> tuple[tuple[Block, ...], Rows]:
    """Before an interview: practise, clothes or link, what to ask (A5), and what they chose to try (C5)."""
    interview = first_planned(lead, turn.state.interviews.values())
    if interview is None:
        return (text("talk-over"),), ()
    kind, at = interview.kind, turn.hour(interview.starts)
    chosen = last_tried(turn)
    tries = (text("before-try", choice=chosen),) if chosen else ()
    two = weakest(turn.state.cards, kind, BEFORE_AN_INTERVIEW) if which == "evening" else ()
    practise = (practice_lines(two),) if two else ()
    where = (text("calendar-place", place=interview.place),) if interview.place else ()
    blocks = (
        text(f"before-{which}", name=name_of(lead), kind=kind, at=at),
        *where,
        *practise,
        *tries,
        text(f"before-{which}-ask"),
    )
    rows = (
        *(((Button(text("practice-now"), Press("practise", interview.id)),),) if two else ()),
        (button("do-move", "move", lead), button("do-called-off", "called-off", lead)),
        (Button(text("before-off"), Press("run", 0, (f"{which}-off",))),),
    )
    return blocks, rows


def practice_lines(prompts: Iterable[Prompt]) -> Text:
    """The questions that are named the evening before (C5, C8)."""
    lines = tuple(text("practice-before-line", question=text(f"practice-q-{prompt.id}")) for prompt in prompts)
    return text("practice-before", lines=lines)


def _thank_you(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    blocks, rows = _with_draft(turn, lead, Step.THANK_YOU, DraftKind.THANKS)
    return (text("nudge-thank-you", name=name_of(lead)), *blocks), rows


def _check_in(turn: Turn, lead: Lead) -> tuple[tuple[Block, ...], Rows]:
    return (text("nudge-check-in", name=name_of(lead)),), ()


NUDGES: dict[Step, Callable[[Turn, Lead], tuple[tuple[Block, ...], Rows]]] = {
    Step.EVENING_BEFORE: _evening_before,
    Step.HOURS_BEFORE: _hours_before,
    Step.CHECK_IN: _check_in,
    Step.THANK_YOU: _thank_you,
    Step.LOOK: _look,
    Step.FIRST_FOLLOW_UP: _first,
    Step.SECOND_FOLLOW_UP: _second,
    Step.PROPOSE_QUIET: _propose_quiet,
    Step.KEEP_OR_CLOSE: _keep_or_close,
}


def _with_draft(turn: Turn, lead: Lead, step: Step, kind: DraftKind) -> tuple[tuple[Block, ...], Rows]:
    """The draft that comes with a step, the question when it will be done, and the buttons; the tones stand last."""
    commit, done, what = COMMITS[kind]
    instead = ((button("email-instead", "second-email", lead),),) if kind is DraftKind.PHONE else ()
    rows = (*_answer_rows(lead, step, done, what), *instead, tone_row(turn, lead, kind, step))
    return (*write(turn, lead, kind), text(commit)), rows


SAID_SHORTLY: dict[Step, tuple[str, str]] = {
    Step.FIRST_FOLLOW_UP: ("sent-it", "wrote"),
    Step.SECOND_FOLLOW_UP: ("called-them", "phoned"),
}
"""Steps that came with their words the first time: the button that says it is done."""

COMMITS: dict[DraftKind, tuple[str, str, str]] = {
    DraftKind.THANKS: ("commit-email", "sent-it", "thanked"),
    DraftKind.FIRST: ("commit-email", "sent-it", "wrote"),
    DraftKind.SECOND: ("commit-email", "sent-it", "wrote"),
    DraftKind.PHONE: ("commit-phone", "called-them", "phoned"),
}
"""The drafts that steps come with: the question for a commitment (C1), and the button that says it is done."""


def _staying(rows: Rows) -> Rows:
    """The buttons answered below, except the tones: those change the draft in its place."""
    return tuple(row if row and row[0].press.verb == "draft" else staying((row,))[0] for row in rows)


def _days_since(turn: Turn, lead: Lead) -> int:
    return (turn.today - lead.last_contact.astimezone(turn.person.tz).date()).days


def _answer_rows(lead: Lead, step: Step, done: str, what: str) -> Rows:
    return (
        (button(done, "did", lead, what), button("do-news", "news", lead)),
        (step_button("later", "later", lead, step), step_button("pass", "pass", lead, step)),
        (button("do-end", "end", lead),),
    )


def _check_in_row(turn: Turn, lead: Lead) -> Rows:
    """An interview that was not talked about yet is offered along with the nudge."""
    interview = last_interview(turn, lead)
    done = {c.interview for c in turn.state.check_ins.values() if c.finished}
    if interview is None or interview.id in done:
        return ()
    return ((Button(text("button-check-in"), Press("check-in", interview.id)),),)


def last_tried(turn: Turn) -> Text | None:
    """What the person chose to try next time, at their last check-in (C5)."""
    told = [c for c in turn.state.check_ins.values() if "try" in c.answers]
    return chosen_try(max(told, key=lambda check_in: check_in.at).answers) if told else None
