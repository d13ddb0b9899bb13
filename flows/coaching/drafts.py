"""Owns the drafts: text for the person to send, made of what they told and of nothing else (C17).

Words ``draft-…``. A fact that is missing leaves its sentence out; 60 to 120 words (tested), no reproach, one question.
"""

from flows.effects import Brief, Draft, Text, WordCount, text
from flows.turn import Turn
from flows.values import Interview, InterviewStatus, Lead

Block = Text | Draft


def thank_you(turn: Turn, lead: Lead) -> tuple[Block, ...]:
    """A thank-you note within a day, where that is customary (C13)."""
    return _email("thanks", turn, lead)


def first_email(turn: Turn, lead: Lead) -> tuple[Block, ...]:
    """The first inquiry: short and friendly, asks whether they have chosen somebody (B6)."""
    return _email("first", turn, lead)


def second_email(turn: Turn, lead: Lead) -> tuple[Block, ...]:
    """The second inquiry: a new angle, never a reminder of the first (C17)."""
    return _email("second", turn, lead)


def phone_script(turn: Turn, lead: Lead) -> tuple[Block, ...]:
    """What to say on the phone: polite, with thanks whatever the answer is (B7)."""
    body = text("draft-phone", opening=_occasion("phone", turn, lead), name=turn.person.name, about=_about(lead))
    return (Draft(body),)


def _email(which: str, turn: Turn, lead: Lead) -> tuple[Block, ...]:
    point, interview = point_of(turn, lead), last_interview(turn, lead)
    body = text(
        f"draft-{which}",
        greeting=text("draft-greeting-name", name=lead.contact) if lead.contact else text("draft-greeting"),
        opening=_occasion(which, turn, lead),
        point=text(f"draft-{which}-point", point=point)
        if point
        else text(f"draft-{which}-{'no-point' if interview else 'unmet'}"),
        employer=lead.employer,
        name=turn.person.name,
    )
    subject = (
        text("draft-subject-interview", about=_about(lead), day=Brief(interview.starts.date()))
        if interview
        else text("draft-subject-application", about=_about(lead))
    )
    to = " ".join(filter(None, (lead.contact, lead.email)))
    whom = text("draft-to", to=to) if to else text("draft-to-nobody")
    return (text("draft-subject", subject=subject), Draft(body), text("draft-facts", whom=whom, words=WordCount(body)))


def _occasion(which: str, turn: Turn, lead: Lead) -> Text:
    """The sentence that says what this is about: the interview and its day, else the application."""
    interview = last_interview(turn, lead)
    if interview:
        return text(
            f"draft-{which}-interview", about=_about(lead), day=Brief(interview.starts.date()), employer=lead.employer
        )
    return text(f"draft-{which}-application", about=_about(lead), employer=lead.employer)


def _about(lead: Lead) -> Text:
    return text("draft-about-role", role=lead.role) if lead.role else text("draft-about-position")


def last_interview(turn: Turn, lead: Lead) -> Interview | None:
    """The interview of a lead that took place last."""
    over = [i for i in turn.state.interviews_of(lead) if i.status is InterviewStatus.OVER]
    return over[-1] if over else None


def point_of(turn: Turn, lead: Lead) -> str:
    """The concrete point of the talk that the person named last, as the end of a sentence; empty if none."""
    points = [check_in.answers["point"] for check_in in turn.state.check_ins_of(lead) if "point" in check_in.answers]
    return " ".join(points[-1].split()).rstrip(".!; ") if points else ""
