"""Owns what is shown of leads: the card of one, the list, the plan. Decides nothing."""

from datetime import date, datetime

from flows.effects import Brief, Button, Rows, Slot, Text, text
from flows.events import BELOW, Press
from flows.lead import Move, allowed
from flows.moves import planned
from flows.turn import Turn
from flows.values import WAYS, Entry, InterviewStatus, Kind, Lead, Person, Stage, Step

LEADS_ON_A_PAGE = 8
ENTRIES_ON_A_CARD = 8
MOST_PLANNED = 15
LONGEST_IN_A_LINE = 120
"""Characters of a note that a card shows; /export has all of it."""
AT_AN_HOUR = (Step.EVENING_BEFORE, Step.HOURS_BEFORE, Step.CHECK_IN)
"""Steps whose hour matters; of all others the day is said."""

ACTIONS: dict[Move, str] = {
    Move.HEARD: "news",
    Move.WROTE: "wrote",
    Move.PHONED: "phoned",
    Move.CALLED_OFF: "called-off",
    Move.ACCEPTED: "accepted",
    Move.WITHDREW: "end",
    Move.REOPENED: "reopened",
}
"""Which move of the table the card offers, by which button; the others are reached through these."""


def name_of(lead: Lead) -> Text:
    """Employer and role, shortly."""
    return text("lead-name", employer=lead.employer, role=lead.role) if lead.role else text("name", name=lead.employer)


def way(kind: Kind) -> Slot:
    """How an interview is held, or "untold": the words around it then say nothing of it."""
    return text(f"kind-{kind}") if kind in WAYS else kind


def plan_of(turn: Turn, lead: Lead) -> Text:
    """What comes next for a lead, and when."""
    nudge = planned(turn, lead)
    if turn.person.settled and nudge is not None:
        return text("next-stopped")
    if nudge is None:
        return text("next-offer" if lead.stage is Stage.OFFER else "next-none")
    local = nudge.at.astimezone(turn.person.tz)
    if lead.snoozed_until is not None:
        return text("next-snoozed", at=text("moment", at=local), what=text(f"due-{nudge.step}"))
    if nudge.step in AT_AN_HOUR:
        return text(f"next-{nudge.step}", at=text("moment", at=local))
    return text(f"next-{nudge.step}", at=text("brief", day=Brief(local.date())))


def button(label: str, verb: str, lead: Lead, *args: str) -> Button:
    """A button about a lead as it is now: once it has moved on, the button is known to be old."""
    return Button(text(label), Press(verb, lead.id, (str(lead.version), *args)))


def step_button(label: str, verb: str, lead: Lead, step: Step, *args: str) -> Button:
    """A button about a step of a lead: what was said counts, also after the lead was left to rest."""
    return button(label, verb, lead, step, *args)


def paused_words(person: Person, family: str) -> Text:
    """That everything is paused, and until when if that is known."""
    if person.paused_until is None:
        return text(family)
    return text(f"{family}-until", day=Brief(person.paused_until.astimezone(person.tz).date()))


def command_button(command: str) -> Button:
    """A button that does what a command does."""
    return Button(text(f"button-{command}"), Press("run", 0, (command,)))


def card_button(lead: Lead) -> Button:
    """A button that opens a lead."""
    return Button(name_of(lead), Press("card", lead.id))


def open_card(lead: Lead) -> Button:
    """A button that opens the lead just spoken of."""
    return Button(text("button-card"), Press("card", lead.id))


def calendar_button(lead: Lead) -> Button:
    """A button that sends the interview of a lead as a file for a calendar; the message with it stays."""
    return button("do-calendar", BELOW + "calendar", lead)


def whom(lead: Lead) -> str:
    """Whom to write to: name, address, telephone number, as far as they are known."""
    return " ".join(filter(None, (lead.contact, lead.email, lead.phone)))


def after(lead: Lead) -> Rows:
    """Below what has just changed a lead: take it back, or open it."""
    return ((Button(text("take-back"), Press("undo", lead.id, (str(lead.version),))), open_card(lead)),)


def show_card(turn: Turn, lead: Lead, *before: Text) -> None:
    """Show a lead: stage, interviews, timeline, next step, what can be done."""
    interviews = tuple(
        text(f"interview-{i.status}", kind=way(i.kind), at=turn.at(i.starts))
        for i in turn.state.interviews_of(lead)
        if i.status is not InterviewStatus.CANCELLED
    )
    facts = [text("card-stage", stage=text(f"stage-{lead.stage}"))]
    places = [i.place for i in turn.state.interviews_of(lead) if i.place and i.status is InterviewStatus.PLANNED]
    interviews += tuple(text("calendar-place", place=place) for place in dict.fromkeys(places))
    if whom(lead):
        facts.append(text("card-contact", contact=whom(lead)))
    if lead.public:
        facts.append(text("card-public"))
    if lead.promised and not lead.closed:
        facts.append(text("card-promised", day=lead.promised))
    timeline = turn.state.timeline_of(lead)[-ENTRIES_ON_A_CARD:]
    turn.say(
        *before,
        text("card-title", name=name_of(lead)),
        text("lines", lines=(*facts, *interviews)),
        plan_of(turn, lead),
        text("card-timeline", lines=tuple(entry_line(turn, entry) for entry in timeline)),
        rows=_actions(turn, lead),
    )


def entry_line(turn: Turn, entry: Entry) -> Text:
    """One line of a timeline."""
    details: dict[str, Slot] = {}
    for name, value in entry.details.items():
        if name == "day":
            details[name] = Brief(date.fromisoformat(value))
        elif name in ("until", "when"):
            details[name] = datetime.fromisoformat(value).astimezone(turn.person.tz)
        else:
            details[name] = value if len(value) <= LONGEST_IN_A_LINE else value[:LONGEST_IN_A_LINE] + "…"
    what = Text(f"entry-{entry.what}", details)
    return text("entry", on=Brief(entry.at.astimezone(turn.person.tz).date(), short=True), what=what)


def show_leads(turn: Turn, page: int = 0) -> None:
    """Show the list: offers first, then open leads, newest last in each part."""
    leads = sorted(turn.state.leads.values(), key=lambda lead: (lead.stage is not Stage.OFFER, lead.closed, lead.id))
    if not leads:
        turn.say(text("leads-none"), rows=((command_button("interview"), command_button("add")),))
        return
    pages = (len(leads) - 1) // LEADS_ON_A_PAGE + 1
    page = min(max(page, 0), pages - 1)
    shown = leads[page * LEADS_ON_A_PAGE : (page + 1) * LEADS_ON_A_PAGE]
    lines = tuple(text("leads-line", name=name_of(lead), stage=text(f"stage-{lead.stage}")) for lead in shown)
    turning = tuple(
        Button(text(label), Press("leads", to))
        for label, to in (("page-back", page - 1), ("page-on", page + 1))
        if 0 <= to < pages
    )
    rows: Rows = tuple((card_button(lead),) for lead in shown)
    opened = sum(not lead.closed or lead.stage is Stage.OFFER for lead in leads)  # an offer waits for an answer
    turn.say(
        text("leads-title", open=opened, closed=len(leads) - opened),
        text("lines", lines=lines),
        rows=(*rows, turning) if turning else rows,
    )


def show_next(turn: Turn) -> None:
    """Show what is planned, soonest first."""
    planned = sorted(turn.state.nudges.values(), key=lambda nudge: nudge.at)
    reminders = sorted(turn.state.reminders.values(), key=lambda reminder: reminder.at)
    if not planned and not reminders:
        turn.say(text("next-nothing"), rows=((command_button("interview"), command_button("add")),))
        return
    leads = [turn.state.leads[nudge.lead] for nudge in planned]
    lines = tuple(text("next-line", name=name_of(lead), plan=plan_of(turn, lead)) for lead in leads[:MOST_PLANNED])
    lines += tuple(
        text("next-reminder", what=text(f"reminder-{each.kind}"), at=each.at.astimezone(turn.person.tz))
        for each in reminders
    )
    more = (text("next-more", count=len(leads) - MOST_PLANNED),) if len(leads) > MOST_PLANNED else ()
    paused = (paused_words(turn.person, "paused-reminder"),) if turn.person.paused else ()
    if turn.person.settled:
        paused = (text("settled-reminder"),)
    turn.say(
        text("next-title"),
        text("spaced-lines", lines=lines),
        *more,
        *paused,
        rows=tuple((card_button(lead),) for lead in leads[:LEADS_ON_A_PAGE]),
    )


def _actions(turn: Turn, lead: Lead) -> Rows:
    can = [action for move, action in ACTIONS.items() if move in allowed(lead)]
    rows: list[tuple[Button, ...]] = [(button("do-news", "news", lead),)] if "news" in can else []
    if "wrote" in can:
        rows.append((button("do-wrote", "did", lead, "wrote"), button("do-phoned", "did", lead, "phoned")))
    if "called-off" in can:
        rows.append((button("do-move", "move", lead), button("do-called-off", "called-off", lead)))
        rows.append((calendar_button(lead),))
    if not lead.closed:
        rows.append((button("do-interview", "interview", lead), button("do-contact", "contact", lead)))
        rows.append((button("do-draft", "draft", lead), button("do-end", "end", lead)))
        name = button("do-rename", "rename", lead)
        rows.append((name, button("do-private" if lead.public else "do-public", "public", lead)))
    if "accepted" in can:
        answers = (("do-accepted", "accepted"), ("do-declined", "withdrew"), ("do-rescinded", "turned-down"))
        rows += [(button(label, "closed", lead, answer),) for label, answer in answers]
    if lead.stage is Stage.ACCEPTED:
        rows.append((button("do-rescinded", "closed", lead, "turned-down"),))
    if lead.closed:
        rows.append((button("do-draft", "draft", lead),))
    if "reopened" in can:
        rows.append((button("do-reopened", "reopen", lead),))
    return (*rows, (Button(text("button-leads"), Press("leads")),))
