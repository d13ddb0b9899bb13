"""Owns the buttons that lead to a draft: kind, tone, language, a fact told anew. What is missing is asked first."""

from dataclasses import replace

from flows.cards import name_of, open_card, plan_of
from flows.coaching.draft_facts import missed
from flows.coaching.draft_kinds import DraftKind, missing
from flows.drafting import ALL, LANGUAGE, keep_missed, show_draft, show_kinds, show_languages
from flows.effects import text
from flows.follow_up import COMMITS, show_toned
from flows.languages import best, languages
from flows.lead import Move, allowed
from flows.moves import happen
from flows.talks.draft_facts import FOR
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.values import InterviewStatus, Lead, Step, TalkKind, Tone


def press_draft(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    """A kind was chosen, or a tone of it (then the draft changes in its place), or the kinds are to be shown."""
    name, tone, step = (*args, "", "", "")[:3]
    if name not in tuple(DraftKind):
        show_kinds(turn, lead, everything=name == ALL)
        return
    kind = DraftKind(name)
    if tone == LANGUAGE:
        show_languages(turn, lead, kind, *(Step(step) for step in (step,) if step in tuple(Step)))
        return
    if tone in tuple(Tone):
        turn.change_person(tone=Tone(tone))
    if missing(turn, lead, kind, also_asked=not tone):
        _ask(turn, lead, kind)
    else:
        _show(turn, lead, kind, step)


def press_draft_language(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    """The language of all drafts of this lead was chosen: the draft comes in it."""
    name, language, step = (*args, "", "", "")[:3]
    if name not in tuple(DraftKind) or language not in languages():
        show_kinds(turn, lead)
        return
    lead = replace(lead, language="" if language == best(turn.person.language) else language)
    turn.put(lead)
    _show(turn, lead, DraftKind(name), step)


def _show(turn: Turn, lead: Lead, kind: DraftKind, step: str) -> None:
    """The draft, or the one that came with a step."""
    if step in tuple(Step) and kind in COMMITS:
        show_toned(turn, lead, Step(step), kind)
    else:
        show_draft(turn, lead, kind)


def press_draft_fact(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    """The facts of a kind of draft are to be told anew."""
    if args and args[0] in tuple(DraftKind):
        _ask(turn, lead, DraftKind(args[0]))
    else:
        show_kinds(turn, lead)


def press_no_show_sent(turn: Turn, lead: Lead, args: tuple[str, ...]) -> None:
    """They wrote because nobody came (C18): the interview was none, and the ladder counts from this e-mail."""
    if interview := missed(turn, lead):
        keep_missed(turn, lead, interview.starts)
        turn.put(replace(interview, status=InterviewStatus.CANCELLED))
        if interview.status is InterviewStatus.PLANNED:
            lead = happen(turn, lead, Move.CALLED_OFF)
    if Move.WROTE in allowed(lead):
        lead = happen(turn, lead, Move.WROTE)
    turn.say(text("noted-wrote", name=name_of(lead)), plan_of(turn, lead), rows=((open_card(lead),),))


def _ask(turn: Turn, lead: Lead, kind: DraftKind) -> None:
    """Ask for the facts of a draft. A talk for another draft of this lead is over: one question at a time."""
    for talk in turn.state.talks.values():
        if talk.kind is TalkKind.DRAFT_FACTS and talk.lead == lead.id and talk.answers.get(FOR) != kind:
            turn.drop(talk)
    TALKS.begin(turn, TalkKind.DRAFT_FACTS, lead=lead.id, answers={FOR: kind})
