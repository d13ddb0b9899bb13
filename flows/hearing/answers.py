"""Owns the answers to what is asked about what is known: when to write, what to wear, when it is, why no word comes.

Each is short and honest, and names one thing to do. Where several leads can be meant, the person is asked which.
"""

from collections.abc import Callable, Iterator

from flows import commands
from flows.cards import LEADS_ON_A_PAGE, button, command_button, name_of, open_card, plan_of, way, whom
from flows.coaching.draft_kinds import DraftKind
from flows.drafting import show_draft, show_draft_leads, show_kinds
from flows.effects import Brief, Button, Rows, Text, text
from flows.events import Press
from flows.hearing.silence import WAITS, why_no_word
from flows.ladder import first_planned
from flows.turn import Turn
from flows.understanding.heard import Heard, Topic
from flows.values import WAYS, Interview, Lead, Stage, Step

VERB = "ask"
"""The button that answers a question about one lead: it names the topic."""
WRITTEN_AT: dict[Step, DraftKind] = {
    Step.THANK_YOU: DraftKind.THANKS,
    Step.FIRST_FOLLOW_UP: DraftKind.FIRST,
    Step.SECOND_FOLLOW_UP: DraftKind.PHONE,
}
"""Which words belong to the step that comes next."""


def answer(turn: Turn, heard: Heard) -> None:
    """Answer a question; it changes nothing."""
    topic = Topic(heard.topic) if heard.topic in tuple(Topic) else Topic.OTHER
    if topic in PLAIN:
        PLAIN[topic](turn)
        return
    if topic is Topic.WHEN_IS_IT or topic in BY_INTERVIEW:
        _about_an_interview(turn, topic, heard)
        return
    _about_a_lead(turn, topic, heard)


def pressed(turn: Turn, press: Press) -> bool:
    """Answer about the lead that was chosen; False if the button is none of these."""
    topic = press.args[0] if press.args else ""
    if press.verb != VERB or topic not in tuple(Topic):
        return False
    lead = turn.state.leads.get(press.id)
    if lead is None:
        commands.COMMANDS["leads"](turn)
    elif Topic(topic) in BY_LEAD:
        BY_LEAD[Topic(topic)](turn, lead)
    else:
        _tell(turn, Topic(topic), first_planned(lead, turn.state.interviews.values()))
    return True


def no_news(turn: Turn, heard: Heard) -> None:
    """No word came: that is met honestly, and changes nothing."""
    _about_a_lead(turn, Topic.WHY_NO_WORD, heard)


def _about_a_lead(turn: Turn, topic: Topic, heard: Heard) -> None:
    lead = turn.state.leads.get(heard.lead or 0)
    near = [found for id_ in heard.near if (found := turn.state.leads.get(id_))]
    if lead is None and heard.employer and not near:
        turn.say(text("asked-unknown", named=heard.employer), rows=((command_button("leads"),),))
        return
    waiting = WAITS if topic is Topic.WHY_NO_WORD else tuple(Stage)
    leads = near or [each for each in turn.state.open_leads() if each.stage in waiting]
    if lead is None and len(leads) == 1:
        lead = leads[0]
    if lead is not None:
        BY_LEAD[topic](turn, lead)
    elif topic is Topic.WHAT_TO_WRITE and not near:
        show_draft_leads(turn)
    elif leads:
        general = (text("asked-silence"),) if topic is Topic.WHY_NO_WORD and not near else ()
        turn.say(*general, text("ask-which"), rows=_which(leads, topic))
    elif topic is Topic.WHY_NO_WORD:
        turn.say(text("asked-silence"), rows=((command_button("leads"),),))
    else:
        turn.say(text("next-nothing"), rows=((command_button("interview"), command_button("add")),))


def _which(leads: list[Lead], topic: Topic) -> Rows:
    return tuple((Button(name_of(lead), Press(VERB, lead.id, (topic,))),) for lead in leads[-LEADS_ON_A_PAGE:])


def _when_to_write(turn: Turn, lead: Lead) -> None:
    """The planned step and its day, and why then."""
    rows: Rows = ((button("do-draft", "draft", lead), open_card(lead)),)
    turn.say(_why_then(turn, lead), plan_of(turn, lead), rows=rows)


def _why_then(turn: Turn, lead: Lead) -> Text:
    name = name_of(lead)
    if lead.stage is Stage.OFFER:
        return text("write-offer", name=name)
    if lead.closed:
        return text("write-closed", name=name, stage=text(f"stage-{lead.stage}"))
    if lead.step is Step.FIRST_FOLLOW_UP and lead.promised:
        return text("write-promised", name=name, day=Brief(lead.promised))
    step = Step.CHECK_IN if lead.stage is Stage.INTERVIEW_PLANNED else lead.step
    return text(f"write-{step}", name=name)


def _what_to_write(turn: Turn, lead: Lead) -> None:
    """The draft for what comes next; where nothing is to be written yet, the kinds to choose from."""
    kind = WRITTEN_AT.get(lead.step)
    if kind is None or lead.closed or lead.stage is Stage.INTERVIEW_PLANNED:
        show_kinds(turn, lead)
    else:
        show_draft(turn, lead, kind)


def _about_an_interview(turn: Turn, topic: Topic, heard: Heard) -> None:
    coming = _coming(turn, heard)
    named = heard.lead is not None or bool(heard.near or heard.employer)
    if topic is Topic.WHEN_IS_IT:
        _when_is_it(turn, coming, heard)
    elif not coming and named and heard.lead in turn.state.leads:
        _tell(turn, topic, None)
    elif heard.near and len(coming) > 1:
        turn.say(text("ask-which"), rows=_which([turn.state.leads[i.lead] for i in coming], topic))
    else:
        _tell(turn, topic, coming[0] if coming else None)


def _coming(turn: Turn, heard: Heard) -> list[Interview]:
    """The planned interviews that may be meant, soonest first: of that lead, of that day, or all."""
    planned = turn.coming()
    leads = (heard.lead,) if heard.lead is not None else heard.near
    if leads:
        planned = [i for i in planned if i.lead in leads]
    day = heard.when.day if heard.when else None
    of_day = [i for i in planned if i.starts.astimezone(turn.person.tz).date() == day]
    return of_day or planned


def _when_is_it(turn: Turn, coming: list[Interview], heard: Heard) -> None:
    if not coming:
        turn.say(text("asked-no-interview"), rows=((command_button("interview"), command_button("next")),))
        return
    told = tuple(line for interview in coming[:LEADS_ON_A_PAGE] for line in _all_told(turn, interview))
    leads = dict.fromkeys(i.lead for i in coming[:LEADS_ON_A_PAGE])
    cards = tuple((Button(name_of(turn.state.leads[id_]), Press("card", id_)),) for id_ in leads)
    turn.say(text("lines", lines=told), rows=cards)


def told_of(turn: Turn, interview: Interview) -> Text:
    """When an interview is, and how it is held."""
    name, at = name_of(turn.state.leads[interview.lead]), turn.at(interview.starts)
    return text("asked-interview", name=name, kind=way(interview.kind), at=at)


def _all_told(turn: Turn, interview: Interview) -> Iterator[Text]:
    """When it is, where, and with whom, as far as that was told."""
    yield told_of(turn, interview)
    if interview.place:
        yield text("calendar-place", place=interview.place)
    if contact := whom(turn.state.leads[interview.lead]):
        yield text("asked-with", contact=contact)


def _tell(turn: Turn, topic: Topic, interview: Interview | None) -> None:
    """What to wear for an interview, or how to prepare it: by how it is held."""
    family, rows = BY_INTERVIEW.get(topic, BY_INTERVIEW[Topic.HOW_TO_PREPARE])
    told = interview is not None and interview.kind in WAYS
    words = text(f"{family}-{interview.kind}" if interview and told else f"{family}-any")
    turn.say(*((told_of(turn, interview),) if interview else ()), words, rows=rows)


def _doing(turn: Turn) -> None:
    commands.COMMANDS["stats"](turn)
    commands.COMMANDS["patterns"](turn)


PLAIN: dict[Topic, Callable[[Turn], None]] = {
    Topic.NEXT: commands.COMMANDS["next"],
    Topic.WHAT_HAVE_I: commands.COMMANDS["leads"],
    Topic.HOW_AM_I_DOING: _doing,
    Topic.HOW_IT_WORKS: commands.COMMANDS["help"],
}
"""Questions that a command answers."""
BY_LEAD: dict[Topic, Callable[[Turn, Lead], None]] = {
    Topic.WHEN_TO_WRITE: _when_to_write,
    Topic.WHAT_TO_WRITE: _what_to_write,
    Topic.WHY_NO_WORD: why_no_word,
}
BY_INTERVIEW: dict[Topic, tuple[str, Rows]] = {
    Topic.WHAT_TO_WEAR: ("wear", ()),
    Topic.HOW_TO_PREPARE: ("prepare", ((command_button("practice"),),)),
}
"""Questions about an interview: the family of the words, and the buttons."""
ANSWERED = frozenset({*PLAIN, *BY_LEAD, *BY_INTERVIEW, Topic.WHEN_IS_IT})
