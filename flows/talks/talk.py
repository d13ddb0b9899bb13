"""How every conversation works: a script is a table of questions; this walks it.

A talk is a row, so it is at the same question after a restart. Buttons say which talk, which question and what answer:
one that is old shows where the talk is now. Typed text is the answer where text is asked, and a note everywhere else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cached_property

from flows.effects import Button, Message, Rows, Say, Text, text
from flows.events import Press
from flows.machine import Rule, Rulebook
from flows.state import State
from flows.turn import Turn
from flows.values import Interview, Lead, Person, Talk, TalkKind

FINISHED = "finished"
STOPPED = "stopped"
SEVERAL = (TalkKind.ADD, TalkKind.INTERVIEW)
"""Of these a person may have several under way, for different leads; of all others there is one at a time."""
SLEEPS_AFTER = timedelta(days=3)
"""Text typed longer than this after the question is not taken for its answer before the question was shown again."""
NOTES = "notes"
"""The answer under which notes are kept while there is no lead to keep them on."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a question may look at: the turn's state and time, and the talk."""

    turn: Turn
    talk: Talk

    @property
    def state(self) -> State:
        """The person's state."""
        return self.turn.state

    @property
    def person(self) -> Person:
        """The person."""
        return self.turn.person

    @property
    def answers(self) -> Mapping[str, str]:
        """What was answered so far."""
        return self.talk.answers

    @property
    def lead(self) -> Lead | None:
        """The lead that the talk is about, if it is there."""
        return self.state.leads.get(self.talk.lead or 0)

    @property
    def interview(self) -> Interview | None:
        """The interview that the talk is about, if it is there."""
        return self.state.interviews.get(self.talk.interview or 0)


@dataclass(frozen=True, slots=True)
class Option:
    """An answer to choose: as stored, and as shown."""

    value: str
    label: Text


Answers = Mapping[str, str]
Reader = Callable[[Scene, str], Answers | Text]
"""Reads typed text: the answers in it, or what to say when it cannot be read."""


def always(scene: Scene) -> bool:
    """For questions that every talk of a script asks."""
    return True


def nothing(scene: Scene) -> tuple[Option, ...]:
    """For questions without buttons of their own."""
    return ()


def keep_nothing(turn: Turn, talk: Talk) -> None:
    """For scripts that keep nothing before they are finished."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a script.

    ``read`` None: typed text is kept as a note. ``applies`` says whether this talk asks it at all. A question that is
    not ``optional`` has no *skip*.
    """

    name: str
    ask: Callable[[Scene], tuple[Text, ...]]
    options: Callable[[Scene], tuple[Option, ...]] = nothing
    read: Reader | None = None
    applies: Callable[[Scene], bool] = always
    optional: bool = True
    wide: int = 1
    """Options in one row of buttons."""


@dataclass(frozen=True, slots=True)
class Jump:
    """At ``question``, the option ``value`` leads to ``to`` and is not kept: *change*."""

    question: str
    value: str
    to: str


@dataclass(frozen=True)
class Script:
    """A conversation: its questions, and what is kept of it.

    ``keep`` runs after every answer, ``finish`` at the end (it may begin the next talk), ``leave`` when it
    is stopped half done.
    """

    kind: TalkKind
    questions: tuple[Question, ...]
    finish: Callable[["Talks", Turn, Talk], None]
    keep: Callable[[Turn, Talk], None] = keep_nothing
    leave: Callable[[Turn, Talk], None] = keep_nothing
    jumps: tuple[Jump, ...] = field(default=())

    @cached_property
    def rulebook(self) -> Rulebook[Scene]:
        """The script as a table of states: from each question to the next one that applies, and back."""
        rules: list[Rule[Scene]] = []
        for at, question in enumerate(self.questions):
            later = self.questions[at + 1 :]
            earlier = tuple(reversed(self.questions[:at]))
            rules += [Rule("on", (question.name,), q.name, q.applies, f"{q.name} applies") for q in later]
            rules.append(Rule("on", (question.name,), FINISHED))
            rules += [Rule("back", (question.name,), q.name, q.applies, f"{q.name} applies") for q in earlier]
        rules += [Rule(f"jump-{jump.value}", (jump.question,), jump.to) for jump in self.jumps]
        rules.append(Rule("stop", tuple(q.name for q in self.questions), STOPPED))
        return Rulebook([*(q.name for q in self.questions), FINISHED, STOPPED], rules)

    def question(self, name: str) -> Question:
        """The question of that name."""
        return next(q for q in self.questions if q.name == name)


class Talks:
    """All scripts, and the walk over them. One is made from the table in ``flows/talks/scripts.py``."""

    def __init__(self, scripts: tuple[Script, ...]) -> None:
        self.scripts = {script.kind: script for script in scripts}

    def begin(
        self,
        turn: Turn,
        kind: TalkKind,
        *before: Text,
        lead: int | None = None,
        interview: int | None = None,
        answers: Answers | None = None,
    ) -> None:
        """Ask the first question that is open; a talk of the same kind about the same thing goes on instead."""
        script = self.scripts[kind]
        for talk in turn.state.talks.values():
            same = (talk.kind, talk.lead, talk.interview) == (kind, lead, interview)
            if same and (lead or kind not in SEVERAL or not talk.answers):
                self.show(turn, talk, *before)
                return
        talk = Talk(turn.new_id(), kind, "", turn.now, 0, turn.now, lead, interview, answers=answers or {})
        for question in script.questions:
            if question.applies(Scene(turn, talk)) and question.name not in talk.answers:
                self.show(turn, replace(talk, question=question.name), *before)
                return
        script.finish(self, turn, talk)

    def reopen(self, turn: Turn, kind: TalkKind, lead: int, interview: int, answers: Answers) -> None:
        """Ask the last question of a finished talk again, so that any answer can be changed on the way back."""
        talk = Talk(turn.new_id(), kind, "", turn.now, 0, turn.now, lead, interview, answers=answers)
        applying = [q.name for q in self.scripts[kind].questions if q.applies(Scene(turn, talk))]
        self.show(turn, replace(talk, question=applying[-1]))

    def show(self, turn: Turn, talk: Talk, *before: Text) -> None:
        """Put the talk's question, after ``before``; from now on typed text goes to this talk."""
        talk = replace(talk, asked=turn.new_id(), asked_at=turn.now, message=turn.pressed)
        turn.put(talk)
        scene = Scene(turn, talk)
        question = self.scripts[talk.kind].question(talk.question)
        turn.say(*before, *self._heading(scene), *question.ask(scene), rows=self._rows(scene, question), talk=talk.id)

    def answer(self, turn: Turn, talk: Talk, value: str) -> None:
        """A button with an answer to the talk's question was pressed."""
        script = self.scripts[talk.kind]
        question = script.question(talk.question)
        if any(jump.question == question.name and jump.value == value for jump in script.jumps):
            self._walk(turn, talk, f"jump-{value}")
            return
        scene = Scene(turn, talk)
        if value in {option.value for option in question.options(scene)}:
            self._answered(turn, talk, {question.name: value})
        else:
            self.show(turn, talk)

    def typed(self, turn: Turn, talk: Talk, typed: str) -> None:
        """Text came while this talk was asking."""
        if turn.now - talk.asked_at > SLEEPS_AFTER:
            self.show(turn, talk, text("talk-slept", employer=_employer_of(turn, talk)))
            return
        question = self.scripts[talk.kind].question(talk.question)
        scene = Scene(turn, talk)
        read = question.read(scene, typed) if question.read else None
        if isinstance(read, Mapping):
            self._settle_shown(turn, talk, text("talk-answered", answer=typed))
            self._answered(turn, talk, read)
        elif isinstance(read, Text):
            self._settle_shown(turn, talk)
            self.show(turn, talk, read)
        else:
            self._settle_shown(turn, talk)
            self.show(turn, self._noted(turn, talk, typed), text("talk-noted"))

    def back(self, turn: Turn, talk: Talk) -> None:
        """Return to the question before; its answer can be given anew."""
        self._walk(turn, talk, "back")

    def skip(self, turn: Turn, talk: Talk) -> None:
        """Leave the question unanswered; what was answered before is taken back. A skip counts against nobody (C22)."""
        question = self.scripts[talk.kind].question(talk.question)
        if not question.optional:
            self.show(turn, talk)
            return
        self._answered(turn, talk, {question.name: ""})

    def stop(self, turn: Turn, talk: Talk) -> None:
        """Leave the talk; what its script keeps is kept."""
        turn.drop(talk)
        self.scripts[talk.kind].leave(turn, talk)

    def _answered(self, turn: Turn, talk: Talk, read: Answers) -> None:
        merged = {**talk.answers, **read}
        talk = replace(talk, answers={name: value for name, value in merged.items() if value})
        self.scripts[talk.kind].keep(turn, talk)
        self._walk(turn, talk, "on")

    def _walk(self, turn: Turn, talk: Talk, event: str) -> None:
        script = self.scripts[talk.kind]
        place = script.rulebook.next(talk.question, event, Scene(turn, talk))
        if place == FINISHED:
            turn.drop(talk)
            script.finish(self, turn, talk)
        else:
            self.show(turn, replace(talk, question=place))

    def _noted(self, turn: Turn, talk: Talk, typed: str) -> Talk:
        if lead := turn.state.leads.get(talk.lead or 0):
            turn.note(lead, "note", text=typed)
            return talk
        notes = "\n".join(filter(None, (talk.answers.get(NOTES), typed)))
        return replace(talk, answers={**talk.answers, NOTES: notes})

    def _settle_shown(self, turn: Turn, talk: Talk, *after: Text) -> None:
        """Take the buttons off the question that text has just answered: the talk goes on below."""
        if talk.message is None:
            return
        scene = Scene(turn, talk)
        asked = self.scripts[talk.kind].question(talk.question).ask(scene)
        turn.effects.append(Say(Message((*asked, *after)), edit=talk.message))

    def _heading(self, scene: Scene) -> tuple[Text, ...]:
        applying = [q.name for q in self.scripts[scene.talk.kind].questions if q.applies(scene)]
        if len(applying) < 2 or scene.talk.question not in applying:
            return ()
        return (text("talk-progress", at=applying.index(scene.talk.question) + 1, of=len(applying)),)

    def _rows(self, scene: Scene, question: Question) -> Rows:
        talk = scene.talk

        def button(label: str, verb: str) -> Button:
            return Button(text(label), Press(verb, talk.id, (question.name,)))

        chosen = talk.answers.get(question.name)
        options = [
            Button(
                text("talk-chosen", label=option.label) if option.value == chosen else option.label,
                Press("answer", talk.id, (question.name, option.value)),
            )
            for option in question.options(scene)
        ]
        rows = [tuple(options[at : at + question.wide]) for at in range(0, len(options), question.wide)]
        first = not any(q.applies(scene) for q in self._before(talk))
        steering: tuple[Button, ...] = () if first else (button("talk-back", "back"),)
        steering += (button("talk-skip", "skip"),) if question.optional else ()
        return (*rows, (*steering, button("talk-stop", "stop")))

    def _before(self, talk: Talk) -> tuple[Question, ...]:
        questions = self.scripts[talk.kind].questions
        return questions[: next(at for at, q in enumerate(questions) if q.name == talk.question)]


def _employer_of(turn: Turn, talk: Talk) -> str:
    lead = turn.state.leads.get(talk.lead or 0)
    return lead.employer if lead else talk.answers.get("employer", "none")
