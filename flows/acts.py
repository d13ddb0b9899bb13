"""Owns what a person says happened to a lead: each act once, whether it was pressed or typed. Says nothing by itself.

An act changes the lead through ``moves.py`` and gives what is to be said of it; ``report`` says one or several at once.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from flows.cards import after, button, card_button, name_of, open_card, plan_of
from flows.coaching.draft_kinds import DraftKind
from flows.coaching.encouragement import Situation, encourage
from flows.effects import Button, Rows, Text, text
from flows.events import BELOW, Press
from flows.ladder import FIRST_STEP
from flows.lead import Move
from flows.moves import change, happen, promise, thanked
from flows.turn import Turn
from flows.values import Interview, InterviewStatus, Lead, Stage
from flows.workdays import at_wall_time

ENDINGS = {
    "turned-down": Move.TURNED_DOWN,
    "withdrew": Move.WITHDREW,
    "let-go": Move.LET_GO,
    "accepted": Move.ACCEPTED,
}
SAID_LAST = frozenset({"closed-next", "quiet-next"})
NOON = time(12)
MOST_OTHERS = 8
"""Leads listed once an offer is accepted; the rest stand in /leads."""
ANSWERS_TO_AN_OFFER = (
    ("do-accepted", "closed", "accepted"),
    ("do-declined", "closed", "withdrew"),
    ("do-rescinded", "closed", "turned-down"),
)


@dataclass(frozen=True, slots=True)
class Done:
    """What was done to a lead: what is said before its plan (if that is said at all) and after it, and the buttons.

    Each of ``choices`` is the label, the verb and the arguments of a button about the lead; ``taken_back`` says whether
    *Undo* can take it back.
    """

    lead: int
    said: tuple[Text, ...]
    more: tuple[Text, ...] = ()
    choices: tuple[tuple[str, ...], ...] = ()
    below: Rows = ()
    planned: bool = True
    taken_back: bool = True


def report(turn: Turn, *acts: Done, anew: bool = False) -> None:
    """Say what was done: each act, then what is planned now, once for each lead."""
    leads = tuple(dict.fromkeys(act.lead for act in acts))
    said: list[Text] = []
    rows: list[tuple[Button, ...]] = []
    for id_ in leads:
        lead, of_lead = turn.state.leads[id_], [act for act in acts if act.lead == id_]
        said += [block for act in of_lead for block in act.said]
        said += [plan_of(turn, lead)] if of_lead[-1].planned else []
        said += [block for act in of_lead for block in act.more]
        rows += [(button(label, verb, lead, *args),) for act in of_lead for label, verb, *args in act.choices]
        taken_back = all(act.taken_back for act in of_lead)
        rows += _after(lead, taken_back=taken_back, named=len(leads) > 1)
        rows += [row for act in of_lead for row in act.below]
    turn.say(*_once(said), rows=tuple(rows), anew=anew)


def _once(said: list[Text]) -> tuple[Text, ...]:
    """Without what would be said of each of several leads: the step that ends it, which is said last."""
    ends = [block for block in said if block.key in SAID_LAST]
    return (*(block for block in said if block not in ends), ends[0]) if len(ends) > 1 else tuple(said)


def _after(lead: Lead, *, taken_back: bool, named: bool) -> Rows:
    """Below what was done: take it back, open the lead; by name where several are spoken of."""
    if not named:
        return after(lead) if taken_back else ((open_card(lead),),)
    undo = Button(text("take-back-of", name=name_of(lead)), Press("undo", lead.id, (str(lead.version),)))
    return ((undo,), (card_button(lead),)) if taken_back else ((card_button(lead),),)


def noted_thanked(turn: Turn, lead: Lead) -> Done:
    """They thanked the employer for the interview."""
    lead = thanked(turn, lead)
    return Done(lead.id, (text("noted-thanked", name=name_of(lead)),))


def noted_wrote(turn: Turn, lead: Lead, day: date | None = None) -> Done:
    """They wrote to the employer, on ``day`` or now."""
    moved = _reached_out(turn, lead, Move.WROTE, day)
    return Done(lead.id, (text("noted-wrote", name=name_of(lead)),), taken_back=moved)


def noted_phoned(turn: Turn, lead: Lead, day: date | None = None) -> Done:
    """They called the employer on ``day`` or now, who may have said something."""
    moved = _reached_out(turn, lead, Move.PHONED, day)
    said = (text("noted-phoned", name=name_of(lead)),)
    return Done(lead.id, said, choices=(("do-told", "news"),), taken_back=moved)


def _reached_out(turn: Turn, lead: Lead, move: Move, day: date | None) -> bool:
    """Note that they got in touch with the employer. What was before the last contact moves nothing: then False."""
    if day is None or day >= turn.today:
        happen(turn, lead, move)
        return True
    at = noon_of(turn, day)
    moves = day >= lead.last_contact.astimezone(turn.person.tz).date()
    if moves:
        happen(turn, lead, move, max(at, lead.last_contact))
    else:
        turn.note(lead, move, at)
    return moves


def noon_of(turn: Turn, day: date) -> datetime:
    """When something is taken to have been of which only the day was told."""
    return at_wall_time(turn.person, day, NOON).astimezone(UTC)


def revived(turn: Turn, lead: Lead) -> Lead:
    """The lead, opened again if it was at an end: they got in touch after all."""
    return happen(turn, lead, Move.HEARD) if lead.closed else lead


def told_round(turn: Turn, lead: Lead) -> Done:
    """They want to see the person again; when it is, is asked next."""
    lead = happen(turn, lead, Move.HEARD)
    met = "yes" if turn.state.interviews_of(lead) else "no"
    return Done(lead.id, (text("told-round", name=name_of(lead), met=met),))


def told_offer(turn: Turn, lead: Lead, due: date | None = None) -> Done:
    """They made an offer: the next word is the person's; ``due``: by then, so that they need not ask."""
    lead = happen(turn, revived(turn, lead), Move.OFFERED)
    return Done(
        lead.id,
        (text("told-offer", name=name_of(lead), due="yes" if due else "no"),),
        choices=ANSWERS_TO_AN_OFFER,
        planned=False,
    )


def told_else(turn: Turn, lead: Lead) -> Done:
    """They got in touch otherwise: the count starts anew."""
    lead = happen(turn, lead, Move.HEARD)
    return Done(lead.id, (text("told-else", name=name_of(lead)),))


def told_by(turn: Turn, lead: Lead, day: date) -> Done:
    """They got in touch and will decide by ``day``."""
    lead = happen(turn, lead, Move.HEARD, promised=day)
    turn.note(lead, "promised", day=day.isoformat())
    return Done(lead.id, (text("promise-kept", name=name_of(lead)),))


def named_day(turn: Turn, lead: Lead, day: date) -> Done:
    """In what was just told they named ``day``: the contact itself is counted already."""
    lead = promise(turn, lead, day)
    return Done(lead.id, (text("promise-kept", name=name_of(lead)),))


def ended(turn: Turn, lead: Lead, ending: str) -> Done:
    """The lead is at an end; a no is met kindly, with one small step (C2, C4)."""
    rescinded = lead.stage in (Stage.OFFER, Stage.ACCEPTED) and ending == "turned-down"
    lead = happen(turn, lead, ENDINGS[ending])
    said = [text("closed-rescinded" if rescinded else f"closed-{ending}", name=name_of(lead))]
    if ending == "turned-down" and not rescinded:
        said += [encourage(turn, lead, Situation.NO), text("closed-next")]
    return Done(lead.id, tuple(said), planned=False)


def closed_with(turn: Turn, lead: Lead, ending: str) -> Done:
    """The lead is at an end; once an offer is accepted, the words with which to withdraw from the others."""
    done = ended(turn, lead, ending)
    others = turn.state.open_leads()
    if ending != "accepted" or not others:
        return done
    withdraw = tuple((_withdraw_button(other),) for other in others[:MOST_OTHERS])
    return replace(done, said=(*done.said, text("accepted-others", count=len(others))), below=withdraw)


def _withdraw_button(lead: Lead) -> Button:
    """A button that brings the draft with which to withdraw."""
    label = text("withdraw-from", name=name_of(lead))
    return Button(label, Press(BELOW + "draft", lead.id, (str(lead.version), DraftKind.WITHDRAW)))


def gone_quiet(turn: Turn, lead: Lead) -> Done:
    """No word came, and the person calls it quiet (B2)."""
    lead = happen(turn, lead, Move.WENT_QUIET)
    return Done(lead.id, (text("quiet-now", name=name_of(lead)), text("quiet-next")))


def called_off(turn: Turn, lead: Lead, interview: Interview | None) -> Done:
    """A planned interview will not take place."""
    if interview is not None:
        turn.put(replace(interview, status=InterviewStatus.CANCELLED))
    lead = happen(turn, lead, Move.CALLED_OFF)
    return Done(lead.id, (text("called-off", name=name_of(lead)),), taken_back=False)


def renamed(turn: Turn, lead: Lead, name: str) -> Done:
    """The employer has another name: a slip of the finger, or what it is called in full."""
    if name != lead.employer:
        lead = change(turn, lead, replace(lead, employer=name), "renamed", old=lead.employer)
    return Done(lead.id, (text("renamed", name=name_of(lead)),), planned=False)


def noted_application(turn: Turn, lead: Lead, day: date) -> Done:
    """They applied on ``day``, for a lead that was just made."""
    turn.note(lead, "added", day=day.isoformat())
    return Done(lead.id, (text("added-application", name=name_of(lead)),), taken_back=False)


def new_lead(turn: Turn, employer: str, stage: Stage, at: datetime, *, role: str = "", source: str = "") -> Lead:
    """A lead that was not there before, at ``stage`` since ``at``."""
    lead = Lead(turn.new_id(), employer, stage, FIRST_STEP[stage], at, at, turn.now, role=role, source=source)
    turn.put(lead)
    return lead


def keep_interview(turn: Turn, lead: Lead, interview: Interview) -> bool:
    """Keep an interview that was told, and what it means for its lead; True if it is over."""
    over = interview.ends <= turn.now
    turn.put(replace(interview, status=InterviewStatus.OVER if over else InterviewStatus.PLANNED))
    when = interview.starts.isoformat()
    if over and interview.ends < lead.last_contact and not lead.closed:
        turn.note(lead, Move.INTERVIEWED, when=when, kind=interview.kind)  # an earlier round told late moves nothing
        return over
    lead = revived(turn, lead)  # it was closed while this was being told: they want to meet after all
    if over:
        happen(turn, lead, Move.INTERVIEWED, interview.ends.astimezone(UTC), when=when, kind=interview.kind)
    else:
        happen(turn, lead, Move.PLANNED, when=when, kind=interview.kind)
    return over
