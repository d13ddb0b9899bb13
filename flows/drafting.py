"""Owns the way to a draft: which lead, which kind, the draft itself, and the buttons below it. Sends nothing.

``/drafts`` and the card lead here; what the ladder comes with stands in ``flows/follow_up.py`` and uses the same rows.
"""

from dataclasses import replace
from datetime import UTC, datetime

from flows.cards import LEADS_ON_A_PAGE, button, command_button, name_of, open_card, show_leads
from flows.coaching.draft_facts import COMPETING, GRACE, MISSED, agreed
from flows.coaching.draft_kinds import KINDS, DraftKind, Sent, fitting
from flows.coaching.drafts import language_of, write
from flows.effects import Brief, Button, In, Rows, Text, text
from flows.events import BELOW, Press
from flows.ladder import THANKED_IN, next_step
from flows.languages import languages
from flows.lead import Move, allowed
from flows.turn import Turn
from flows.values import Lead, Stage, Step, Tone

ALL = "all"
"""In the place of a kind: the button that shows all of them."""
LANGUAGE = "language"
"""In the place of a tone: the button that asks for the language."""
ASKS_AGAIN = (DraftKind.FIRST, DraftKind.SECOND, DraftKind.PHONE)
"""Kinds that follow up: too early, or once too often, the coach says so (C10, C11)."""
MOST_FOLLOW_UPS = 2
FOLLOW_UPS = (Step.FIRST_FOLLOW_UP, Step.SECOND_FOLLOW_UP)
WRITTEN_FOR = (*FOLLOW_UPS, Step.THANK_YOU)
"""Steps that come with a draft: their leads are the likely ones."""
THANKED_AT = (Step.THANK_YOU, Step.FIRST_FOLLOW_UP)
"""Steps at which a thank-you note counts; later it changes nothing."""
AGAIN: dict[DraftKind, str] = {
    DraftKind.COMPETING: "draft-another-day",
    DraftKind.NO_SHOW: "draft-another-time",
    DraftKind.ACCEPT: "draft-another-day",
    DraftKind.MORE_TIME: "draft-another-day",
}
"""Below which drafts the facts that were asked for can be told anew, and by which button."""

AT_FIRST: dict[DraftKind, str] = {
    DraftKind.COMPETING: "draft-competing-now",
    DraftKind.MOVE: "draft-move-now",
    DraftKind.MORE_TIME: "draft-more-time-now",
}
"""What is said before a draft of that kind, always."""


def show_draft_leads(turn: Turn, page: int = 0) -> None:
    """Ask for which lead: the likely ones first. A single one needs no question."""
    leads = sorted(turn.state.leads.values(), key=lambda lead: _likelihood(turn, lead))
    if len(leads) <= 1:
        if leads:
            show_kinds(turn, leads[0])
        else:
            show_leads(turn)
        return
    pages = (len(leads) - 1) // LEADS_ON_A_PAGE + 1
    page = min(max(page, 0), pages - 1)
    shown = leads[page * LEADS_ON_A_PAGE : (page + 1) * LEADS_ON_A_PAGE]
    rows: Rows = tuple((_to_kinds(lead, name_of(lead)),) for lead in shown)
    turning = tuple(
        Button(text(label), Press("drafts", to))
        for label, to in (("page-back", page - 1), ("page-on", page + 1))
        if 0 <= to < pages
    )
    turn.say(text("ask-draft-lead"), rows=(*rows, turning) if turning else rows)


def show_kinds(turn: Turn, lead: Lead, *, everything: bool = False) -> None:
    """Ask which kind: those that fit, the others behind a button."""
    kinds = tuple(DraftKind) if everything else fitting(turn, lead)
    if not kinds:
        kinds, everything = tuple(DraftKind), True
    rows: Rows = tuple((button(f"draft-kind-{kind}", "draft", lead, kind),) for kind in kinds)
    more = () if everything else (button("draft-all-kinds", "draft", lead, ALL),)
    asked = "ask-draft-any-kind" if everything else "ask-draft-kind"
    turn.say(text(asked, name=name_of(lead)), rows=(*rows, (*more, open_card(lead))))


def show_draft(turn: Turn, lead: Lead, kind: DraftKind) -> None:
    """Show a draft of that kind in the person's tone; what it needs is known."""
    title = text("draft-title", name=name_of(lead))
    rows = (tone_row(turn, lead, kind), *staying(_rows(turn, lead, kind)))
    turn.say(title, *_before(turn, lead, kind), *write(turn, lead, kind), *_others(turn, lead, kind), rows=rows)


def tone_row(turn: Turn, lead: Lead, kind: DraftKind, *step: Step) -> tuple[Button, ...]:
    """The tones, and another language: pressed, the draft changes in its place. With a step: the draft it came with."""

    def label(tone: Tone) -> Text:
        words = text(f"tone-{tone}")
        return text("talk-chosen", label=words) if tone is turn.person.tone else words

    tones = (Button(label(t), Press("draft", lead.id, (str(lead.version), kind, t, *step))) for t in Tone)
    return (*tones, Button(text("draft-language"), Press("draft", lead.id, (str(lead.version), kind, LANGUAGE, *step))))


def show_languages(turn: Turn, lead: Lead, kind: DraftKind, *step: Step) -> None:
    """Ask in which language to write to them; it holds for every draft of this lead."""

    def press(language: str) -> Press:
        return Press("draft-in", lead.id, (str(lead.version), kind, language, *step))

    now = language_of(turn, lead)
    rows = tuple((Button(language_label(each, chosen=each == now), press(each)),) for each in languages())
    turn.say(text("ask-draft-language", name=name_of(lead)), rows=rows)


def language_label(language: str, *, chosen: bool) -> Text:
    """A language by its own name, as a button; the one that holds is marked."""
    name = text("name", name=In(language, text("language-name")))
    return text("talk-chosen", label=name) if chosen else name


def staying(rows: Rows) -> Rows:
    """The same buttons, answered below: the message holds what the person is about to copy, so it stays as it is."""
    return tuple(
        tuple(replace(button, press=replace(button.press, verb=BELOW + button.press.verb)) for button in row)
        for row in rows
    )


def _rows(turn: Turn, lead: Lead, kind: DraftKind) -> Rows:
    sent = _sent(lead, kind)
    moves = (button(sent.label, sent.verb, lead, sent.argument),) if sent else ()
    if Move.HEARD in allowed(lead):
        moves = (*moves, button("do-news", "news", lead))
    facts: tuple[Button, ...] = (button("do-contact", "contact", lead),)
    if again := AGAIN.get(kind):
        facts = (*facts, button(again, "draft-fact", lead, kind))
    others = (command_button("drafts"),) if kind is DraftKind.COMPETING and len(turn.state.leads) > 1 else ()
    return (moves, facts, (*others, button("draft-other-kind", "draft", lead), open_card(lead)))


def _sent(lead: Lead, kind: DraftKind) -> Sent | None:
    """What sending it does to the lead as it stands; None where it is no move."""
    sent = KINDS[kind].sent
    if sent is None or not set(sent.moves) & set(allowed(lead)):
        return None
    if kind is DraftKind.THANKS and (lead.stage is not Stage.WAITING or lead.step not in THANKED_AT):
        return None
    return sent


def _before(turn: Turn, lead: Lead, kind: DraftKind) -> tuple[Text, ...]:
    """What is to be known before sending it: too early, once too often, not customary, at once."""
    if kind is DraftKind.THANKS and turn.person.country and turn.person.country not in THANKED_IN:
        return (text("draft-thanks-offered"),)
    if kind in AT_FIRST:
        return (text(AT_FIRST[kind]),)
    if kind is DraftKind.NO_SHOW:
        return _before_no_show(turn, lead)
    if kind not in ASKS_AGAIN:
        return ()
    if lead.followups >= MOST_FOLLOW_UPS:
        return (text("draft-enough"),)
    due = next_step(turn.person, lead, turn.state.interviews.values())
    if due and due.step in FOLLOW_UPS and due.at > turn.now and not lead.asked:  # once it was asked for, it is time
        return (text("draft-early", day=Brief(due.at.astimezone(turn.person.tz).date())),)
    return ()


def _before_no_show(turn: Turn, lead: Lead) -> tuple[Text, ...]:
    at = agreed(turn, lead)
    if at is None:
        return ()
    until = at + GRACE
    if turn.now < until:
        return (text("draft-no-show-wait", until=until.astimezone(turn.person.tz).time()),)
    return (text("draft-no-show-today"),) if at.astimezone(turn.person.tz).date() == turn.today else ()


def _others(turn: Turn, lead: Lead, kind: DraftKind) -> tuple[Text, ...]:
    """Below a draft about another offer: the other leads should hear of it too (C19). Below one to move an interview:
    what is to be told then.
    """
    if kind is DraftKind.MOVE:
        return (text("draft-move-then", employer=lead.employer),)
    others = [other for other in turn.state.open_leads() if other.id != lead.id]
    return (text("draft-competing-others"),) if kind is DraftKind.COMPETING and others else ()


def _likelihood(turn: Turn, lead: Lead) -> tuple[int, datetime, int]:
    """The sooner in the list, the likelier: an offer, what comes with a draft next, other open leads, new ends."""
    nudge = turn.state.nudges.get(lead.id)
    far = datetime.max.replace(tzinfo=UTC)
    if lead.stage is Stage.OFFER:
        return (0, turn.now, lead.id)
    if nudge is not None and not lead.closed:
        return (1 if nudge.step in WRITTEN_FOR else 2, nudge.at, lead.id)
    return (3, far, -lead.id)


def _to_kinds(lead: Lead, label: Text) -> Button:
    return Button(label, Press("draft", lead.id, (str(lead.version),)))


def keep_deadline(turn: Turn, lead: Lead, day: str) -> None:
    """Another offer must be answered by ``day``; it counts for every lead."""
    turn.note(lead, COMPETING, day=day)


def keep_missed(turn: Turn, lead: Lead, at: datetime) -> None:
    """What was agreed for ``at`` did not take place."""
    turn.note(lead, MISSED, when=at.isoformat())
