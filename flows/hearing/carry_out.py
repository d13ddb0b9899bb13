"""Owns what *Right* does: everything that was read back, in order, by the acts that the buttons do too. What is planned
then is said once for each lead; what is still to be asked (how it is held, when it is) comes last.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from flows.acts import (
    Done,
    called_off,
    closed_with,
    gone_quiet,
    keep_interview,
    named_day,
    new_lead,
    noon_of,
    noted_application,
    noted_phoned,
    noted_thanked,
    noted_wrote,
    report,
    revived,
    told_by,
    told_else,
    told_offer,
    told_round,
)
from flows.cards import name_of, whom
from flows.drafting import THANKED_AT
from flows.due import keep_due
from flows.effects import text
from flows.events import BELOW
from flows.hearing.read_back import SOURCES
from flows.hearing.things import DONE, Thing, gone_by, is_meeting, meant, minutes_of, starts, things, zone_of, zone_told
from flows.hearing.which import can_be
from flows.lead import Move, allowed
from flows.moves import change, not_held
from flows.offers import answer_due
from flows.talks.check_in import begin_check_in, keep_contact, put_away_others
from flows.talks.resume import before_the_next
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.understanding.heard import Saying
from flows.values import Interview, InterviewStatus, Kind, Lead, Stage, Talk, TalkKind

FIRST = {Saying.APPLIED: 0, Saying.TOOK_PLACE: 1}
"""What is carried out before all else, whatever the order in which it was told: the rest follows from it."""
INTO_CALENDAR = (("do-calendar", BELOW + "calendar"),)


def carry_out(talks: Talks, turn: Turn, talk: Talk) -> tuple[int, ...]:
    """Do all of it and say what is planned now. The leads it was about."""
    return _Carrying(talks, turn, talk).run()


class _Carrying:
    """The workbench of one *Right*: what was done so far, and what is still to be asked."""

    def __init__(self, talks: Talks, turn: Turn, talk: Talk) -> None:
        self.talks, self.turn, self.talk = talks, turn, talk
        self.acts: list[Done] = []
        self.asks: list[tuple[int, Callable[[], None]]] = []
        self.meetings: list[Done] = []
        self.leads: dict[str, int] = {}
        self.before: dict[int, Lead] = {}

    def run(self) -> tuple[int, ...]:
        """Carry everything out, then say it, then ask."""
        told = things(self.turn, self.talk)
        for thing in sorted(told, key=lambda each: FIRST.get(each.saying, len(FIRST))):
            self._do(thing)
        self._undo_together()
        if said := [act for act in self.acts if act.said and not self._is_past_asking(act)]:
            report(self.turn, *said)
        for lead, ask in self.asks:
            if not self.turn.state.leads[lead].closed:
                ask()
        return tuple(dict.fromkeys(act.lead for act in self.acts))

    def _is_past_asking(self, act: Done) -> bool:
        """Whether it tells of an interview to come at a lead that is at its end by now."""
        return act in self.meetings and self.turn.state.leads[act.lead].closed

    def _do(self, thing: Thing) -> None:
        if (unheld := gone_by(thing)) and (thing.saying is Saying.CALLED_OFF or unheld.starts != starts(thing)):
            self._not_held(unheld)
        lead = self._lead(thing)
        if not can_be(lead, thing) or (thing.saying is Saying.CALLED_OFF and meant(thing) is None):
            stands = text("heard-not-possible", name=name_of(lead), stage=text(f"stage-{lead.stage}"))
            self.acts.append(Done(lead.id, (stands,), taken_back=False))
            return
        self.acts.append(ACTS[thing.saying](self, thing, self._facts(thing, lead)))

    def _not_held(self, interview: Interview) -> None:
        """It was not held: nobody asks how it went any more."""
        for talk in self.turn.state.talks.values():
            if talk.kind is TalkKind.CHECK_IN and talk.interview == interview.id:
                self.talks.settle_shown(self.turn, talk)
        not_held(self.turn, interview)

    def _lead(self, thing: Thing) -> Lead:
        """The lead it is about; a new one is made once for all things of the message about it."""
        place = thing.base.place
        known = self.turn.state.leads.get(self.leads.get(place, 0)) or thing.lead
        if known is None:
            known = self._new(thing)
        else:
            self.before.setdefault(known.id, known)
        self.leads[place] = known.id
        return self.turn.state.leads[known.id]

    def _new(self, thing: Thing) -> Lead:
        source = thing.heard.source if thing.heard.source in SOURCES else ""
        since = self.turn.now
        if is_meeting(thing) and (begins := starts(thing)):
            since = min(begins.astimezone(UTC), since)
        if thing.saying in DONE and thing.day:
            since = min(noon_of(self.turn, thing.day), since)
        stage = Stage.WAITING if thing.saying is Saying.THANKED else Stage.APPLIED
        return new_lead(self.turn, thing.employer, stage, since, role=thing.role, source=source)

    def _facts(self, thing: Thing, lead: Lead) -> Lead:
        """What was told along with it: another name, the role, whom to write to."""
        if thing.renamed and thing.lead is not None and thing.renamed != lead.employer:
            lead = change(self.turn, lead, replace(lead, employer=thing.renamed), "renamed", old=lead.employer)
        if thing.heard.role and not lead.role:
            lead = replace(lead, role=thing.heard.role)
            self.turn.put(lead)
        person, email = thing.heard.person, thing.heard.email
        if thing.saying is Saying.CONTACT or ((person or email) and not whom(lead)):
            told = {"contact": person or lead.contact, "email": email or lead.email}
            lead = keep_contact(self.turn, lead, told)
        return lead

    def _undo_together(self) -> None:
        """One *Undo* takes back all that was just told of a lead, as far as it can be taken back."""
        for id_, before in self.before.items():
            lead = self.turn.state.leads[id_]
            ours = [act for act in self.acts if act.lead == id_]
            if lead.version > before.version + 1 and all(act.taken_back for act in ours):
                self.turn.put(replace(lead, previous=replace(before, previous=None)))

    def _meeting_told(self, lead: Lead) -> bool:
        """Whether an interview of this lead was told in the same message."""
        told = [self.leads.get(each.base.place) for each in things(self.turn, self.talk) if is_meeting(each)]
        return lead.id in told

    # The acts: one for each saying.

    def applied(self, thing: Thing, lead: Lead) -> Done:
        """An application."""
        if thing.renamed:  # it was noted before
            return Done(lead.id, (text("renamed", name=name_of(lead)),))
        if thing.lead is not None:  # a letter that confirms it
            return Done(lead.id, (text("application-arrived", name=name_of(lead)),), taken_back=False)
        done = noted_application(self.turn, lead, thing.day or self.turn.today)
        return replace(done, more=before_the_next(self.turn))

    def meeting(self, thing: Thing, lead: Lead) -> Done:
        """An interview: one that was begins its check-in, one ahead gets its plan."""
        known, begins = meant(thing), starts(thing)
        if begins is None:  # asked before, so it is known; a talk changed by hand is no reason to fail
            return Done(lead.id, (text("moved-on"),), taken_back=False)
        interview = self._interview(thing, lead, begins)
        unchanged = known is not None and known.starts == interview.starts
        over = interview.ends <= self.turn.now
        if unchanged and known is not None and (known.status is InterviewStatus.OVER or not over):
            self.turn.put(replace(interview, status=known.status))
        else:
            over = keep_interview(self.turn, lead, interview)
        interview = self.turn.state.interviews[interview.id]
        aside = put_away_others(self.talks, self.turn, interview) if over else ()
        past = (text("added-past", name=name_of(lead)), *aside) if over else ()
        if known is None and thing.heard.mode is None and not over:
            held = partial(self.talks.begin, self.turn, TalkKind.HELD, lead=lead.id, interview=interview.id)
            self.asks.append((lead.id, held))
        elif over:
            self.asks.append((lead.id, lambda: begin_check_in(self.talks, self.turn, interview, *past)))
        if over:
            return Done(lead.id, (), planned=False, taken_back=False)
        added = text("added-interview", name=name_of(lead), at=self.turn.at(interview.starts))
        self.meetings.append(Done(lead.id, (added,), choices=INTO_CALENDAR, taken_back=False))
        return self.meetings[-1]

    def _interview(self, thing: Thing, lead: Lead, begins: datetime) -> Interview:
        turn, known = self.turn, meant(thing)
        wall, minutes = begins.replace(tzinfo=None), minutes_of(thing, begins)
        kind = thing.heard.mode or (known.kind if known else Kind.UNTOLD)
        zone = known.zone if known and known.starts == begins else zone_of(thing)
        told = zone_told(thing)
        if known is None:
            return Interview(turn.new_id(), lead.id, wall, zone, minutes, kind, turn.now, zone_told=told)
        if known.starts == begins:
            return replace(known, kind=kind, minutes=minutes)
        return replace(
            known, wall=wall, zone=zone, minutes=minutes, kind=kind, zone_told=told, told=turn.now, reminded=None
        )

    def off(self, thing: Thing, lead: Lead) -> Done:
        """An interview that will not be."""
        return called_off(self.turn, lead, meant(thing))

    def round(self, thing: Thing, lead: Lead) -> Done:
        """Another round: when it is, is asked, unless it was told."""
        if self._meeting_told(lead):
            return Done(lead.id, ())
        done = told_round(self.turn, lead)
        self.asks.append((lead.id, lambda: self.talks.begin(self.turn, TalkKind.INTERVIEW, *done.said, lead=lead.id)))
        return replace(done, said=(), planned=False)

    def no(self, thing: Thing, lead: Lead) -> Done:
        """They said no."""
        reopened = lead if Move.TURNED_DOWN in allowed(lead) else revived(self.turn, lead)
        return closed_with(self.turn, reopened, "turned-down")

    def offer(self, thing: Thing, lead: Lead) -> Done:
        """An offer; the day by which it is to be answered is kept with it."""
        if lead.stage is Stage.OFFER and thing.day:
            return answer_due(self.turn, lead, thing.day)
        offered = told_offer(self.turn, lead, due=thing.day)
        if thing.day is None:
            return offered
        kept = answer_due(self.turn, self.turn.state.leads[lead.id], thing.day)
        return replace(kept, said=(*offered.said, *kept.said))

    def decides(self, thing: Thing, lead: Lead) -> Done:
        """When they will get back. Told along with an interview, or right after one, it is no contact of its own."""
        day = thing.day or self.turn.today
        if self._meeting_told(lead) or self.talk.answers.get("about") == str(lead.id):
            return named_day(self.turn, lead, day)
        return told_by(self.turn, lead, day)

    def word(self, thing: Thing, lead: Lead) -> Done:
        """They got in touch; what they want done by a day is kept."""
        if thing.due is None or thing.day is None:
            return told_else(self.turn, lead)
        done = Done(lead.id, ()) if self._meeting_told(lead) else told_else(self.turn, lead)
        return replace(done, said=(*done.said, *keep_due(self.turn, lead, thing.due, thing.day)), taken_back=False)

    def wrote(self, thing: Thing, lead: Lead) -> Done:
        """The person wrote to them."""
        return noted_wrote(self.turn, lead, thing.day)

    def phoned(self, thing: Thing, lead: Lead) -> Done:
        """The person called them."""
        return noted_phoned(self.turn, lead, thing.day)

    def thanked(self, thing: Thing, lead: Lead) -> Done:
        """The thank-you note is sent; later in the ladder that changes nothing."""
        if lead.stage is Stage.WAITING and lead.step in THANKED_AT:
            return noted_thanked(self.turn, lead)
        return Done(lead.id, (text("noted-thanked", name=name_of(lead)),), taken_back=False)

    def accepted(self, thing: Thing, lead: Lead) -> Done:
        """The offer is taken; that there was one may be news."""
        if Move.ACCEPTED not in allowed(lead):
            told_offer(self.turn, lead)
        return closed_with(self.turn, self.turn.state.leads[lead.id], "accepted")

    def withdrew(self, thing: Thing, lead: Lead) -> Done:
        """The person is out."""
        return closed_with(self.turn, lead, "withdrew")

    def quiet(self, thing: Thing, lead: Lead) -> Done:
        """No word came, and the person calls it that."""
        return gone_quiet(self.turn, lead)

    def let_go(self, thing: Thing, lead: Lead) -> Done:
        """The person closes it."""
        return closed_with(self.turn, lead, "let-go")

    def contact(self, thing: Thing, lead: Lead) -> Done:
        """Whom to write to; it was kept along with all other facts."""
        kept = text("contact-kept", name=name_of(lead), contact=whom(lead))
        return Done(lead.id, (kept,), planned=False, taken_back=False)


ACTS: dict[Saying, Callable[[_Carrying, Thing, Lead], Done]] = {
    Saying.APPLIED: _Carrying.applied,
    Saying.PLANNED: _Carrying.meeting,
    Saying.TOOK_PLACE: _Carrying.meeting,
    Saying.MOVED: _Carrying.meeting,
    Saying.CALLED_OFF: _Carrying.off,
    Saying.ROUND: _Carrying.round,
    Saying.NO: _Carrying.no,
    Saying.OFFER: _Carrying.offer,
    Saying.DECIDES_BY: _Carrying.decides,
    Saying.WORD: _Carrying.word,
    Saying.WROTE: _Carrying.wrote,
    Saying.PHONED: _Carrying.phoned,
    Saying.THANKED: _Carrying.thanked,
    Saying.ACCEPTED: _Carrying.accepted,
    Saying.WITHDREW: _Carrying.withdrew,
    Saying.QUIET: _Carrying.quiet,
    Saying.LET_GO: _Carrying.let_go,
    Saying.CONTACT: _Carrying.contact,
}
"""What is read back before it counts, and what *Right* does with it."""
