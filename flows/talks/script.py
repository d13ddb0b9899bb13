"""Owns what a conversation is made of: questions, options, jumps, and the script that is their table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from flows.effects import Text
from flows.machine import Rule, Rulebook
from flows.state import State
from flows.turn import Turn
from flows.values import Interview, Lead, Person, Talk, TalkKind

if TYPE_CHECKING:
    from flows.talks.talk import Talks

FINISHED = "finished"
STOPPED = "stopped"
NOTES = "notes"
"""The answer under which notes are kept while there is no lead to keep them on."""
ASIDE = "aside"
"""The answer under which stands what was typed at a question for a name and taken for something else: sent again, it is
the answer.
"""
EITHER = "either"
"""The answer under which the choices are kept that a typed answer leaves open: the key of the words that ask, and what
can be meant. As long as it is there and the question is not answered, the question stays.
"""
HOURS_MEANT = "hours"
"""The same of hours: those that can be meant."""


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
    """An answer to choose: as stored, and as shown. ``also`` is answered with it; an empty answer takes one back."""

    value: str
    label: Text
    also: Mapping[str, str] = field(default_factory=dict)


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
    part_of: str = ""
    """The question whose place in the progress mark it shares."""
    echoed: bool = True
    """Whether what was typed is shown again below the question; not so for what is long."""


@dataclass(frozen=True, slots=True)
class Jump:
    """At ``question``, the option ``value`` leads to ``to`` and is not kept: *change*. What it answers besides is."""

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
    note: Callable[[Turn, Talk, str], Talk] | None = None
    """Keeps text that is no answer; None: in the lead's timeline, or with the talk."""

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
