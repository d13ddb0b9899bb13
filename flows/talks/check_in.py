"""The check-in after an interview: first their own words (C21), then the questions of A15, A13, A17, A5 and C22.

Every answer is kept as it is given, so a check-in stopped half done is worth what was answered.
"""

import re
from dataclasses import replace
from datetime import date

from flows.cards import name_of, open_card, plan_of, whom
from flows.coaching.encouragement import after_talk, encourage
from flows.coaching.findings import ASK_WHEN, chosen_try, finding, strength
from flows.effects import Button, Rows, Text, text
from flows.events import Press
from flows.languages import best
from flows.moves import promise
from flows.talks.not_held import INSTEAD, NO_SHOW, NOT_HELD, RECALL, finish_not_held, otherwise
from flows.talks.parts import LONGEST_NAME, ask, kind_of, way_options
from flows.talks.practice import offer_one
from flows.talks.script import ASIDE, NOTES, Answers, Option, Question, Scene, Script
from flows.talks.talk import Talks
from flows.talks.times import DayReader, day_options
from flows.turn import Turn
from flows.understanding.mode import kind_told
from flows.understanding.plain import nobody_came
from flows.understanding.unheld import unheld
from flows.values import WAYS, CheckIn, Interview, Kind, Lead, Talk, TalkKind
from flows.written import ANSWER, remember

EMAIL = re.compile(r"[^\s<>()\[\],;:\"]+@[^\s<>()\[\],;:\"]+\.[^\s<>()\[\],;:.\"]+")
PHONE = re.compile(r"\+?\(?\d[\d\s()./-]{5,}\d")
EMPTY_BRACKETS = re.compile(r"<\s*>|\(\s*\)|\[\s*\]")
WAY = "kind"
NOT_SAID = "not-said"
FEWEST_WORDS = 3
"""Words in one's own that are taken to be about the interview that has just been."""


def read_contact(scene: Scene, typed: str) -> Answers | Text:
    """Whom to write to: an address and a telephone number are found in it, the rest is the name."""
    line = " ".join(typed.split())
    found = EMAIL.search(line)
    name = EMAIL.sub(" ", line) if found else line
    number = PHONE.search(name)
    name = PHONE.sub(" ", name)
    name = " ".join(EMPTY_BRACKETS.sub(" ", name).split()).strip(" ,;:-.")
    email = found[0] if found else ""
    if len(name) > LONGEST_NAME or len(email) > LONGEST_NAME:
        return text("too-long", most=LONGEST_NAME)
    return {"contact": name, "email": email} | ({"phone": number[0]} if number else {})


def read_way(scene: Scene, typed: str) -> Answers | Text:
    """How it was, or is to be held."""
    kind = kind_told(typed, best(scene.person.language))
    return {WAY: kind} if kind else text("check-in-kind-unread")


def _way_applies(scene: Scene) -> bool:
    return WAY in scene.answers or kind_of(scene) == Kind.UNTOLD


def _choice(name: str, *values: str, kinds: tuple[Kind, ...] = tuple(Kind)) -> Question:
    """A question answered by a press; words ``check-in-<name>``, options ``check-in-<name>-<value>``."""

    def words(scene: Scene) -> tuple[Text, ...]:
        return (text(f"check-in-{name}", kind=kind_of(scene)),)

    def options(scene: Scene) -> tuple[Option, ...]:
        return tuple(Option(value, text(f"check-in-{name}-{value}", kind=kind_of(scene))) for value in values)

    return Question(name, words, options, applies=lambda scene: kind_of(scene) in kinds)


def _when_options(scene: Scene) -> tuple[Option, ...]:
    return (Option(NOT_SAID, text("check-in-when-not-said")), *day_options(0, 1, workdays=6)(scene))


def _try_words(scene: Scene) -> tuple[Text, ...]:
    return (*_shown(scene.answers), text("check-in-try"))


def _shown(answers: Answers) -> tuple[Text, ...]:
    """One thing done well, and at most one to work on, with its exercise (A16)."""
    found = finding(answers)
    if found is None:
        return (text(strength(answers)),)
    work = text(
        "to-work-on",
        finding=text(f"finding-{found.question}-{found.answer}"),
        exercise=text(f"exercise-{found.question}"),
    )
    return (text(strength(answers)), work)


def _try_options(scene: Scene) -> tuple[Option, ...]:
    found = finding(scene.answers)
    options = (Option(found.question, text(f"try-{found.question}")),) if found else ()
    if scene.answers.get("when") == NOT_SAID:
        options = (*options, Option(ASK_WHEN, text("try-ask-when")))
    return options


def _contact_applies(scene: Scene) -> bool:
    """Whom to write to is asked once; the card changes it."""
    return scene.lead is None or not whom(scene.lead) or "contact" in scene.answers or "email" in scene.answers


def _read_point(scene: Scene, typed: str) -> Answers | Text:
    """The point for the follow-up: it becomes the end of a sentence, so it is short."""
    point = " ".join(typed.split())
    return {"point": point} if len(point) <= LONGEST_NAME else text("point-too-long", most=LONGEST_NAME)


def _read_recall(scene: Scene, typed: str) -> Answers | Text:
    """Their own words; that nobody came is the button that says so."""
    absent = nobody_came(typed, best(scene.person.language))
    return text("check-in-waited") if absent is None else {"recall": NO_SHOW if absent else typed}


def check_in_of(turn: Turn, talk: Talk) -> CheckIn | None:
    """The check-in that a talk's interview already has."""
    return next((c for c in turn.state.check_ins.values() if c.interview == talk.interview), None)


def begin_check_in(talks: Talks, turn: Turn, interview: Interview, *before: Text) -> None:
    """Begin the check-in of an interview that is over, or go on where it was left."""
    kept = next((c for c in turn.state.check_ins.values() if c.interview == interview.id), None)
    talks.begin(
        turn,
        TalkKind.CHECK_IN,
        *before,
        *put_away_others(talks, turn, interview),
        lead=interview.lead,
        interview=interview.id,
        answers=kept.answers if kept else None,
        question=kept.left_at if kept else "",
    )


def put_away_others(talks: Talks, turn: Turn, interview: Interview) -> tuple[Text, ...]:
    """Put away the open check-ins of other interviews, so that one is asked at a time. What to say of it."""
    said = []
    for talk in tuple(turn.state.talks.values()):
        if talk.kind is not TalkKind.CHECK_IN or talk.interview == interview.id:
            continue
        talks.settle_shown(turn, talk)
        turn.drop(talk)
        if kept := check_in_of(turn, talk):
            turn.put(replace(kept, left_at="" if kept.finished else talk.question))
            lead = turn.state.leads.get(talk.lead or 0)
            said += [text("check-in-put-away", name=name_of(lead))] if lead and not kept.finished else []
    return tuple(said)


def told_in_passing(talks: Talks, turn: Turn, interview: Interview, said: str) -> None:
    """They told of an interview unasked: that is kept as their own words, and the check-in goes on from there."""
    before = put_away_others(talks, turn, interview)
    talk = Talk(turn.new_id(), TalkKind.CHECK_IN, RECALL, turn.now, 0, turn.now, interview.lead, interview.id)
    turn.put(talk)
    remember(turn, ANSWER, talk)
    language = best(turn.person.language)
    if how := unheld(said, language) or (NO_SHOW if nobody_came(said, language) else ""):
        talks.given(turn, talk, {RECALL: how})
        return
    turn.say(*before, text("check-in-told", name=name_of(turn.state.leads[interview.lead])))
    talks.given(turn, talk, {RECALL: said})


def _keep(turn: Turn, talk: Talk) -> None:
    """Keep the answers; what was just said of the lead counts at once."""
    answers = {name: value for name, value in talk.answers.items() if name not in (NOTES, ASIDE, WAY)}
    interview = turn.state.interviews.get(talk.interview or 0)
    if interview is not None and talk.question == WAY:
        turn.put(replace(interview, kind=Kind(talk.answers.get(WAY) or Kind.UNTOLD)))
    kept = check_in_of(turn, talk)
    if kept is None:
        kept = CheckIn(turn.new_id(), talk.interview or 0, talk.lead or 0, turn.now)
    turn.put(replace(kept, answers=answers))
    lead = turn.state.leads.get(talk.lead or 0)
    if lead is not None and talk.question == "contact":
        keep_contact(turn, lead, answers)
    elif lead is not None and talk.question == "when":
        day = answers.get("when", NOT_SAID)
        promise(turn, lead, None if day == NOT_SAID else date.fromisoformat(day))


def keep_contact(turn: Turn, lead: Lead, answers: Answers) -> Lead:
    """Keep whom to write to."""
    phone = answers.get("phone", lead.phone)
    told = replace(lead, contact=answers.get("contact", ""), email=answers.get("email", ""), phone=phone)
    if told != lead:
        turn.put(told)
        turn.note(told, "contact", contact=whom(told))
    return told


def _finish(talks: Talks, turn: Turn, talk: Talk) -> None:
    kept = check_in_of(turn, talk)
    lead = turn.state.leads.get(talk.lead or 0)
    if kept is None or lead is None:
        return
    if talk.answers.get(RECALL) in NOT_HELD:
        finish_not_held(talks, turn, lead, kept)
        return
    turn.put(replace(kept, finished=True, left_at=""))
    turn.note(lead, "checked-in")
    chosen = chosen_try(talk.answers)
    plan = (text("check-in-chosen", choice=chosen),) if chosen else ()
    turn.say(
        text("check-in-done", name=name_of(lead)),
        *_shown(talk.answers),
        *plan,
        *_encouragement(turn, lead, talk.answers),
        plan_of(turn, lead),
        rows=(
            (Button(text("change-answer"), Press("check-in", kept.interview, ("again",))), open_card(lead)),
            *_practise(talk),
        ),
    )


def _practise(talk: Talk) -> Rows:
    """After a finding about practising, one question can be practised at once (A16, C8)."""
    found = finding(talk.answers)
    return offer_one(talk.interview or 0) if found is not None and found.question == "practised" else ()


def _encouragement(turn: Turn, lead: Lead, answers: Answers) -> tuple[Text, ...]:
    """What is left alone (A8, A17), or, after a good one, what happens if they go quiet (C3, C7)."""
    if not {"chemistry", "their-view", "own-view"} & answers.keys():
        return ()
    return (encourage(turn, lead, after_talk(answers)),)


def _leave(turn: Turn, talk: Talk) -> None:
    if kept := check_in_of(turn, talk):
        turn.put(replace(kept, left_at="" if kept.finished else talk.question))
    lead = turn.state.leads.get(talk.lead or 0)
    plan = (plan_of(turn, lead),) if lead else ()
    turn.say(text("check-in-left"), *plan, rows=((open_card(lead),),) if lead else ())


def _only_if_it_took_place(question: Question) -> Question:
    """Nothing else is asked of an interview that was not held."""
    applies = question.applies
    return replace(question, applies=lambda scene: scene.answers.get(RECALL) not in NOT_HELD and applies(scene))


FIRST = Question(RECALL, ask("check-in-recall"), otherwise, read=_read_recall)
QUESTIONS = (
    Question(WAY, ask("check-in-kind"), way_options, read_way, applies=_way_applies, wide=3),
    _choice("dress", "yes", "almost", "no"),  # A15
    _choice("on-time", "early", "just", "late"),  # A15
    _choice("practised", "aloud", "in-head", "no"),  # A15, C8
    _choice("came-across", "confident", "nervous", "eager"),  # A15
    _choice("body", "open", "stiff", "casual"),  # A15
    _choice("setup", "fine", "small", "trouble", kinds=WAYS),  # C22: link, sound, light; line; the way there
    _choice("camera", "level", "low", "unsure", kinds=(Kind.VIDEO,)),  # C22
    _choice("chemistry", "good", "fair", "hard"),  # A13
    _choice("their-view", "yes", "unsure", "no"),  # A13
    _choice("own-view", "yes", "unsure", "no"),  # A17
    Question(
        "when",
        ask("check-in-when"),
        _when_options,
        DayReader("when", ahead=True),
        wide=2,
    ),  # A5
    Question("contact", ask("check-in-contact"), read=read_contact, applies=_contact_applies),
    Question("point", ask("check-in-point"), read=_read_point),  # C17
    Question("try", _try_words, _try_options, lambda scene, typed: {"try": typed}),  # C5
)
CHECK_IN = Script(
    TalkKind.CHECK_IN,
    (FIRST, INSTEAD, *(_only_if_it_took_place(question) for question in QUESTIONS)),
    finish=_finish,
    keep=_keep,
    leave=_leave,
)
