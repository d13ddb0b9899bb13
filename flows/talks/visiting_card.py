"""Visiting cards: somebody's name, telephone number and address become those of the person to write to at a lead."""

from flows.cards import button, name_of, open_card, whom
from flows.effects import Text, text
from flows.events import ContactSent
from flows.talks.check_in import keep_contact
from flows.talks.script import Answers, Option, Question, Scene, Script
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.values import Lead, Talk, TalkKind

QUESTION = "contact"
NONE = "none"
MOST_OFFERED = 8


def sent(talks: Talks, turn: Turn, card: ContactSent) -> None:
    """Keep a card where it was asked for, or at the only open lead; else ask where it belongs."""
    told = {"contact": card.name, "email": card.email, "phone": card.phone}
    asking = turn.state.asking()
    leads = turn.state.open_leads()
    if asking is not None and asking.question == QUESTION:
        talks.given(turn, asking, told)
    elif not leads:
        if not talks.resumed(turn, text("card-no-lead")):
            turn.say(text("card-no-lead"))
    elif len(leads) == 1 and not whom(leads[0]):
        _keep(turn, leads[0], told)
        talks.resumed(turn, text("still-open"))
    else:
        talks.begin(turn, TalkKind.CARD, answers=told)


def _keep(turn: Turn, lead: Lead, told: Answers) -> None:
    lead = keep_contact(turn, lead, told)
    kept = text("contact-kept", name=name_of(lead), contact=whom(lead))
    turn.say(kept, rows=((button("do-draft", "draft", lead), open_card(lead)),))


def _words(scene: Scene) -> tuple[Text, ...]:
    leads = scene.state.open_leads()
    only = leads[0] if len(leads) == 1 else None
    instead = (text("card-instead", name=name_of(only), contact=whom(only)),) if only and whom(only) else ()
    told = " ".join(filter(None, (scene.answers.get(name) for name in ("contact", "email", "phone"))))
    return (*instead, text("card-which", contact=told))


def _options(scene: Scene) -> tuple[Option, ...]:
    leads = scene.state.open_leads()[-MOST_OFFERED:]
    return (*(Option(str(lead.id), name_of(lead)) for lead in leads), Option(NONE, text("card-none")))


def _finish(talks: Talks, turn: Turn, talk: Talk) -> None:
    lead = turn.state.leads.get(int(talk.answers["which"])) if talk.answers["which"] != NONE else None
    if lead is None:
        turn.say(text("card-left"))
    else:
        _keep(turn, lead, {name: talk.answers.get(name, "") for name in ("contact", "email", "phone")})
    talks.resumed(turn, text("still-open"))


def _leave(turn: Turn, talk: Talk) -> None:
    turn.say(text("card-left"))


CARD = Script(TalkKind.CARD, (Question("which", _words, _options, optional=False),), finish=_finish, leave=_leave)
