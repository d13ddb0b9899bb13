"""Owns the drafts: text for the person to send, made of what they told and of nothing else (C17).

A draft is words with facts: a fact that is not known leaves its sentence out. 60 to 120 words, brief ones 40 to 90
(tested), no reproach, one question. Where the address is known, links open a web mail with it filled in.
"""

from datetime import datetime

from flows.coaching.draft_facts import (
    agreed,
    applied_on,
    asked_until,
    deadline,
    last_interview,
    missed,
    planned,
    point_of,
    start,
)
from flows.coaching.draft_kinds import KINDS, RECRUITER, DraftKind
from flows.effects import Brief, Draft, In, Link, Slot, Text, WordCount, text
from flows.languages import best
from flows.turn import Turn
from flows.values import Lead, Stage, Tone

Block = Text | Draft

GMAIL = "https://mail.google.com/mail/"
OUTLOOK = "https://outlook.live.com/mail/0/deeplink/compose"
ENDINGS = {
    Stage.APPLIED: "applied",
    Stage.QUIET: "quiet",
    Stage.TURNED_DOWN: "no",
    Stage.WITHDRAWN: "past",
    Stage.LET_GO: "past",
}
"""How a lead stands, as a recruiter is told; of all others: they are talking."""


def write(turn: Turn, lead: Lead, kind: DraftKind, tone: Tone | None = None) -> tuple[Block, ...]:
    """A draft of that kind: subject, text, length and to whom; in the person's tone unless another is given.

    What the kind needs must be known (see ``missing``).
    """
    row = KINDS[kind]
    tone = tone or turn.person.tone
    slots = _slots(turn, lead, kind, tone)
    body = _for_them(lead, Text(f"draft-{kind}-{tone}", slots))
    if row.spoken:
        return (Draft(body), text("draft-words", words=WordCount(body)))
    subject = _for_them(lead, Text(f"draft-{kind}-subject", slots))
    return (
        text("draft-subject", subject=subject),
        Draft(body, _links(lead.email, subject, body) if _reaches(lead, kind) else ()),
        text("draft-facts", whom=_whom(lead, kind), words=WordCount(body)),
    )


def language_of(turn: Turn, lead: Lead) -> str:
    """The language in which the employer is written to: the lead's, else the person's."""
    return lead.language or best(turn.person.language)


def _for_them(lead: Lead, words: Text) -> Text | In:
    return In(lead.language, words) if lead.language else words


def _slots(turn: Turn, lead: Lead, kind: DraftKind, tone: Tone) -> dict[str, Slot]:
    """All that the words of a kind may use; what is not known is not there, and a choice says so."""
    named = lead.contact if _reaches(lead, kind) else ""
    # What they said of the talk stands in their own language: it has no place in a letter in another.
    point = point_of(turn, lead) if language_of(turn, lead) == best(turn.person.language) else ""
    about = text("draft-about-role", role=lead.role) if lead.role else text("draft-about-position")
    facts: dict[str, Slot] = {
        "name": turn.person.name,
        "employer": lead.employer,
        "about": about,
        "named": "yes" if named else "no",
        "contact": named,
        "pointed": "yes" if point else "no",
        "point": point,
        "ending": ENDINGS.get(lead.stage, "open"),
        **_occasion(turn, lead),
        **_days(turn, lead, kind),
    }
    greeting, occasion = Text(f"draft-greeting-{tone}", facts), Text("draft-occasion", facts)
    return {**facts, "greeting": greeting, "occasion": occasion, "promise": Text("draft-promise", facts)}


def _occasion(turn: Turn, lead: Lead) -> dict[str, Slot]:
    """What this is about, and its day: the last interview, else the application."""
    if interview := last_interview(turn, lead):
        return {"met": "interview", "day": Brief(interview.starts.date())}
    if day := applied_on(turn, lead):
        return {"met": "applied", "day": Brief(day)}
    return {"met": "none"}


def _days(turn: Turn, lead: Lead, kind: DraftKind) -> dict[str, Slot]:
    """The days that single kinds need."""
    slots: dict[str, Slot] = {"starting": "no", "promising": "no", "asking": "no", "planned": "no"}
    if lead.promised is not None and lead.promised < turn.today:
        slots |= {"promising": "yes", "promised": Brief(lead.promised)}
    if day := deadline(turn, lead):
        slots["deadline"] = Brief(day)
    if day := start(turn, lead):
        slots |= {"starting": "yes", "start": Brief(day)}
    if day := asked_until(turn, lead):
        slots |= {"asking": "yes", "until": Brief(day)}
    if kind is DraftKind.MOVE and (coming := planned(turn, lead)):
        slots |= {"planned": "yes", "day": Brief(coming.wall.date()), "at": coming.wall.time()}
    if kind is DraftKind.NO_SHOW and (at := agreed(turn, lead)):
        slots |= {"day": Brief(at.date()), "at": at.time(), "way": _way(turn, lead, at)}
    return slots


def _way(turn: Turn, lead: Lead, at: datetime) -> str:
    """How the talk at that time was to be held, if it is one that they told of before."""
    interview = missed(turn, lead)
    return interview.kind if interview and interview.starts == at else "none"


def _reaches(lead: Lead, kind: DraftKind) -> bool:
    """Whether the person to write to is the one whom this kind goes to."""
    return not KINDS[kind].to_recruiter or lead.source == RECRUITER


def _whom(lead: Lead, kind: DraftKind) -> Text:
    to = " ".join(filter(None, (lead.contact, lead.email)))
    if not _reaches(lead, kind):
        return text("draft-to-agency")
    return text("draft-to", to=to) if to else text("draft-to-nobody")


def _links(email: str, subject: Text | In, body: Text | In) -> tuple[Link, ...]:
    """Web mail with the draft filled in. A mailto link is not to be had: Telegram refuses it."""
    if not email:
        return ()
    return (
        Link(text("mail-gmail"), GMAIL, (("view", "cm"), ("fs", "1"), ("to", email), ("su", subject), ("body", body))),
        Link(text("mail-outlook"), OUTLOOK, (("to", email), ("subject", subject), ("body", body))),
    )
