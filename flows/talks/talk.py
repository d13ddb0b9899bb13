"""How every conversation works: a script is a table of questions; this walks it.

A talk is a row, so it is at the same question after a restart. Buttons say which talk, which question and what answer:
one that is old shows where the talk is now. Typed text is the answer where text is asked, and a note everywhere else.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta

from flows.effects import Brief, Button, Message, Rows, Say, Slot, Text, text
from flows.events import Press
from flows.spans import length_words
from flows.talks.script import EITHER, FINISHED, HOURS_MEANT, NOTES, Answers, Question, Scene, Script
from flows.turn import Turn
from flows.values import Talk, TalkKind
from flows.written import ANSWER, NOTE, remember

SEVERAL = (TalkKind.ADD, TalkKind.INTERVIEW, TalkKind.HEARD, TalkKind.FORWARDED, TalkKind.CALENDAR)
"""Of these a person may have several under way, for different leads; of all others there is one at a time."""
KEPT_FROM = 80
"""Text longer than this that cannot be the answer is kept as a note: nobody writes it twice."""
SLEEPS_AFTER = timedelta(days=3)
"""Text typed longer than this after the question is not taken for its answer before the question was shown again."""


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
        question: str = "",
    ) -> None:
        """Ask ``question``, or the first that is open; a talk of the same kind about the same thing goes on instead."""
        script = self.scripts[kind]
        if under_way := _under_way(turn, kind, lead, interview):
            self.show(turn, replace(under_way, answers={**under_way.answers, **(answers or {})}), *before)
            return
        talk = Talk(turn.new_id(), kind, "", turn.now, 0, turn.now, lead, interview, answers=answers or {})
        if question:
            self.show(turn, replace(talk, question=question), *before)
            return
        if first := self._first_open(turn, talk):
            self.show(turn, replace(talk, question=first), *before)
        else:
            script.finish(self, turn, talk)

    def park(self, turn: Turn, kind: TalkKind, answers: Answers) -> None:
        """Keep a talk at its first question without a word: it is asked once what comes before it is over."""
        talk = Talk(turn.new_id(), kind, "", turn.now, turn.new_id(), turn.now, answers=answers)
        if first := self._first_open(turn, talk):
            turn.put(replace(talk, question=first))

    def _first_open(self, turn: Turn, talk: Talk) -> str:
        scene = Scene(turn, talk)
        asked = (each for each in self.scripts[talk.kind].questions if each.name not in talk.answers)
        return next((each.name for each in asked if each.applies(scene)), "")

    def reopen(self, turn: Turn, kind: TalkKind, lead: int, interview: int, answers: Answers) -> None:
        """Ask the last question of a finished talk again, so that any answer can be changed on the way back."""
        if under_way := _under_way(turn, kind, lead, interview):
            self.show(turn, under_way)
            return
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
        scene = Scene(turn, talk)
        chosen = next((option for option in question.options(scene) if option.value == value), None)
        if any(jump.question == question.name and jump.value == value for jump in script.jumps):
            self._walk(turn, _with(talk, chosen.also if chosen else {}), f"jump-{value}")
            return
        if chosen is not None:
            self._answered(turn, talk, {question.name: value, **chosen.also})
        else:
            self.show(turn, talk)

    def typed(self, turn: Turn, talk: Talk, typed: str) -> None:
        """Text came while this talk was asking."""
        if turn.now - talk.asked_at > SLEEPS_AFTER:
            self.show(turn, talk, text("talk-slept", employer=_employer_of(turn, talk)))
            return
        question = self.scripts[talk.kind].question(talk.question)
        self.taken(turn, talk, typed, question.read(Scene(turn, talk), typed) if question.read else None)

    def taken(self, turn: Turn, talk: Talk, typed: str, read: Answers | Text | None) -> None:
        """Go on with what was read of ``typed``; say what could not be read; or note what is nothing to read."""
        question = self.scripts[talk.kind].question(talk.question)
        if isinstance(read, Mapping) and (unsure := _unsure(question, read)):
            self.settle_shown(turn, talk)
            self.show(turn, _with(talk, read), unsure)
        elif isinstance(read, Mapping):
            remember(turn, ANSWER, talk)
            self.settle_shown(turn, talk, *((text("talk-answered", answer=typed),) if question.echoed else ()))
            self._answered(turn, talk, read)
        elif isinstance(read, Text):
            self.settle_shown(turn, talk)
            if len(typed) > KEPT_FROM:
                self.show(turn, self._noted(turn, talk, typed), read, text("talk-noted"))
            else:
                self.show(turn, talk, read)
        else:
            self.settle_shown(turn, talk)
            self.show(turn, self._noted(turn, talk, typed), text("talk-noted"))

    def again(self, turn: Turn, talk: Talk, *before: Text) -> None:
        """Put the question once more below what was said meanwhile; where it stood it loses its buttons."""
        self.settle_shown(turn, talk)
        self.show(turn, talk, *before)

    def go_on(self, turn: Turn, talk: Talk, *before: Text) -> None:
        """Put the first question that is still open, now that more was answered at once than was asked."""
        self.settle_shown(turn, turn.state.talks[talk.id])
        scene = Scene(turn, talk)
        asked = self.scripts[talk.kind].questions
        open_ = next(q.name for q in asked if q.applies(scene) and q.name not in talk.answers)
        self.show(turn, replace(talk, question=open_), *(before if open_ == talk.question else ()))

    def given(self, turn: Turn, talk: Talk, answers: Answers) -> None:
        """The answer to the talk's question came otherwise than by a button or as text: a place, a visiting card."""
        self.settle_shown(turn, talk)
        self._answered(turn, talk, answers)

    def resumed(self, turn: Turn, *before: Text) -> bool:
        """Put the question that is open once more, after ``before``; False if none is."""
        talk = turn.state.asking()
        if talk is not None:
            self.again(turn, talk, *before)
        return talk is not None

    def back(self, turn: Turn, talk: Talk, *before: Text) -> None:
        """Return to the question before; its answer can be given anew."""
        self._walk(turn, talk, "back", *before)

    def is_first(self, turn: Turn, talk: Talk) -> bool:
        """Whether there is no question before the one that is asked."""
        return not any(question.applies(Scene(turn, talk)) for question in self._before(talk))

    def keep(self, turn: Turn, talk: Talk) -> None:
        """Leave the answer that was typed before as it is, and go on."""
        self._walk(turn, talk, "on")

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
        talk = _with(talk, read)
        self.scripts[talk.kind].keep(turn, talk)
        self._walk(turn, talk, "on")

    def _walk(self, turn: Turn, talk: Talk, event: str, *before: Text) -> None:
        script = self.scripts[talk.kind]
        place = script.rulebook.next(talk.question, event, Scene(turn, talk))
        if place == FINISHED:
            turn.drop(talk)
            script.finish(self, turn, talk)
        else:
            self.show(turn, replace(talk, question=place), *before)

    def _noted(self, turn: Turn, talk: Talk, typed: str) -> Talk:
        remember(turn, NOTE, talk)
        if note := self.scripts[talk.kind].note:
            return note(turn, talk, typed)
        if lead := turn.state.leads.get(talk.lead or 0):
            turn.note(lead, "note", text=typed)
            return talk
        notes = "\n".join(filter(None, (talk.answers.get(NOTES), typed)))
        return replace(talk, answers={**talk.answers, NOTES: notes})

    def settle_shown(self, turn: Turn, talk: Talk, *after: Text) -> None:
        """Take the buttons off the question that text has just answered: the talk goes on below."""
        if talk.message is None:
            return
        scene = Scene(turn, talk)
        asked = self.scripts[talk.kind].question(talk.question).ask(scene)
        turn.effects.append(Say(Message((*asked, *after)), edit=talk.message))

    def _heading(self, scene: Scene) -> tuple[Text, ...]:
        script = self.scripts[scene.talk.kind]
        asked = script.question(scene.talk.question)
        place = asked.part_of or asked.name
        applying = [q.name for q in script.questions if not q.part_of and q.applies(scene)]
        if len(applying) < 2 or place not in applying:
            return ()
        return (text("talk-progress", at=applying.index(place) + 1, of=len(applying)),)

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
        if question.read and chosen and all(option.value != chosen for option in question.options(scene)):
            kept = text("talk-chosen", label=_as_shown(chosen))
            options.insert(0, Button(kept, Press("keep", talk.id, (question.name,))))
        rows = [tuple(options[at : at + question.wide]) for at in range(0, len(options), question.wide)]
        steering: tuple[Button, ...] = () if self.is_first(scene.turn, talk) else (button("talk-back", "back"),)
        steering += (button("talk-skip", "skip"),) if question.optional else ()
        return (*rows, (*steering, button("talk-stop", "stop")))

    def _before(self, talk: Talk) -> tuple[Question, ...]:
        questions = self.scripts[talk.kind].questions
        return questions[: next(at for at, q in enumerate(questions) if q.name == talk.question)]


def _unsure(question: Question, read: Answers) -> Text | None:
    """What to say where a typed answer leaves open which of several is meant, or answers a later question instead."""
    if read.get(question.name):
        return None
    if question.name not in read and _told(read, EITHER):
        return text("day-open")
    if choices := _told(read, EITHER):
        return text(choices.split()[0], day=date.fromisoformat(choices.split()[1]))
    if hours := _told(read, HOURS_MEANT).split():
        return text("time-several") if len(hours) > 1 else text("time-proposed", time=time.fromisoformat(hours[0]))
    if question.name in read:
        return None
    if length := _told(read, "length"):
        return text("length-kept", length=length_words(int(length)))
    day, hour = _told(read, "day"), _told(read, "time")
    if not day:
        key = "hour-kept" if question.name.startswith("day") else "time-kept"
        return text(key, time=time.fromisoformat(hour)) if hour else None
    told: dict[str, Slot] = {"day": Brief(date.fromisoformat(day))}
    return Text("moment-kept", {**told, "time": time.fromisoformat(hour)}) if hour else Text("day-kept", told)


def _told(read: Answers, name: str) -> str:
    """The answer of that name, or of the thing of a message that is asked about."""
    return next((value for key, value in read.items() if value and name in (key, key.rpartition("-")[0])), "")


def _as_shown(answer: str) -> Text:
    """An answer that was typed, on a button: a day as days are written."""
    try:
        return text("brief", day=Brief(date.fromisoformat(answer), short=True))
    except ValueError:
        return text("name", name=answer)


def _with(talk: Talk, read: Answers) -> Talk:
    """The talk with these answers; an empty one takes back what was answered."""
    return replace(talk, answers={name: value for name, value in {**talk.answers, **read}.items() if value})


def _employer_of(turn: Turn, talk: Talk) -> str:
    lead = turn.state.leads.get(talk.lead or 0)
    return lead.employer if lead else talk.answers.get("employer", "none")


def _under_way(turn: Turn, kind: TalkKind, lead: int | None, interview: int | None) -> Talk | None:
    """The talk of this kind about the same thing, if there is one."""
    for talk in turn.state.talks.values():
        same = (talk.kind, talk.lead, talk.interview) == (kind, lead, interview)
        if same and (lead or kind not in SEVERAL or not talk.answers):
            return talk
    return None
