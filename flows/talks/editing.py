"""Messages that were changed after they were sent: whether what came of them should follow is asked, never assumed.

What a message said first is not kept. What it says now is held only until the question is answered.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial

from flows.cards import open_card
from flows.effects import Text, text
from flows.events import Edited
from flows.talks.check_in import check_in_of
from flows.talks.script import NOTES, Answers, Option, Question, Scene, Script
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.values import Talk, TalkKind, Written
from flows.written import HEARD, NOTE, remembered

Hear = Callable[[Turn, Edited, Written], None]
YES, NO = "yes", "no"


def edited(talks: Talks, turn: Turn, event: Edited, hear: Hear) -> None:
    """A message says something else now. ``hear`` is who understands free text."""
    written = remembered(turn, event.message)
    if event.text.startswith("/"):
        _answer(talks, turn, text("edited-command"))
    elif written is None:
        _answer(talks, turn, text("edited-unknown"))
    elif written.what == HEARD:
        hear(turn, event, written)
    elif not _can_follow(turn, written):
        _answer(talks, turn, text("edited-too-late"), written.lead)
    else:
        told = {"text": event.text, "message": str(event.message)}
        talks.begin(turn, TalkKind.EDITED, lead=written.lead, interview=written.interview, answers=told)


def _answer(talks: Talks, turn: Turn, said: Text, about: int | None = None) -> None:
    """Say something, and put the question again that is open; if none is, offer the lead that it was about."""
    lead = turn.state.leads.get(about or 0)
    if not talks.resumed(turn, said):
        turn.say(said, rows=((open_card(lead),),) if lead else ())


def _can_follow(turn: Turn, written: Written) -> bool:
    """Whether what a message became is still there: its talk, its check-in, the lead it was noted at."""
    if written.talk in turn.state.talks:
        return True
    if written.what == NOTE:
        return written.lead in turn.state.leads
    return written.kind == TalkKind.CHECK_IN and _finished(turn, written) is not None


def _finished(turn: Turn, written: Written) -> Talk | None:
    """The talk of a check-in that is over, as it was."""
    told = (turn.now, 0, turn.now, written.lead, written.interview)
    talk = Talk(0, TalkKind.CHECK_IN, written.question, *told)
    kept = check_in_of(turn, talk)
    return replace(talk, answers=kept.answers) if kept else None


def _target(turn: Turn, written: Written) -> Talk | None:
    """The talk that the message was an answer in, at the question it answered; also of a check-in that is over."""
    under_way = turn.state.talks.get(written.talk or 0)
    return replace(under_way, question=written.question) if under_way else _finished(turn, written)


def _words(scripts: Mapping[TalkKind, Script], scene: Scene) -> tuple[Text, ...]:
    now = scene.answers["text"]
    written = scene.state.written.get(int(scene.answers["message"]))
    target = _target(scene.turn, written) if written and written.what != NOTE else None
    if target is None:
        return (text("edited-note", text=now),)
    asked = scripts[target.kind].question(target.question).ask(Scene(scene.turn, target))[-1]
    return (text("edited-answer", text=now, question=asked),)


def _options(scene: Scene) -> tuple[Option, ...]:
    return (Option(YES, text("edited-yes")), Option(NO, text("edited-no")))


def _finish(talks: Talks, turn: Turn, talk: Talk) -> None:
    written = remembered(turn, int(talk.answers["message"]))
    if talk.answers["check"] == NO:
        _answer(talks, turn, text("left-as-it-was"))
    elif written is None or not _can_follow(turn, written):
        _answer(talks, turn, text("edited-too-late"), talk.lead)
    elif written.what == NOTE:
        _note(talks, turn, written, talk.answers["text"])
    else:
        _follow(talks, turn, written, talk.answers["text"])


def _note(talks: Talks, turn: Turn, written: Written, now: str) -> None:
    """What was noted stays, and what it says now is noted below: a timeline only grows."""
    lead, under_way = turn.state.leads.get(written.lead or 0), turn.state.talks.get(written.talk or 0)
    if lead is not None:
        turn.note(lead, "corrected", text=now)
    elif under_way is not None and (note := talks.scripts[under_way.kind].note):
        turn.put(note(turn, under_way, now))
    elif under_way is not None:
        notes = "\n".join(filter(None, (under_way.answers.get(NOTES), now)))
        turn.put(replace(under_way, answers={**under_way.answers, NOTES: notes}))
    _answer(talks, turn, text("edited-note-kept"), written.lead)


def _follow(talks: Talks, turn: Turn, written: Written, now: str) -> None:
    """Take what the message says now as the answer, if it can be read as one."""
    target = _target(turn, written)
    if target is None:
        return
    script = talks.scripts[target.kind]
    read = script.question(target.question).read
    answers = read(Scene(turn, target), now) if read else text("left-as-it-was")
    if isinstance(answers, Text):
        _answer(talks, turn, answers, written.lead)
        return
    target = replace(target, answers=_merged(target.answers, answers))
    script.keep(turn, target)
    if under_way := turn.state.talks.get(target.id):
        changed = replace(under_way, answers=target.answers)
        talks.show(turn, replace(changed, question=_open(script, turn, changed)), text("edited-answer-kept"))
    else:
        _answer(talks, turn, text("edited-answer-kept"), written.lead)


def _merged(before: Answers, read: Answers) -> Answers:
    return {name: value for name, value in {**before, **read}.items() if value}


def _open(script: Script, turn: Turn, talk: Talk) -> str:
    """Where the talk goes on: at a question before this one that needs an answer now, else where it was."""
    for question in script.questions:
        if question.name == talk.question:
            break
        if question.applies(Scene(turn, talk)) and not question.optional and question.name not in talk.answers:
            return question.name
    return talk.question


def edited_script(others: Iterable[Script]) -> Script:
    """The question whether to follow; it quotes what was asked then, so it is made from the other scripts."""
    words = partial(_words, {script.kind: script for script in others})
    check = Question("check", words, _options, optional=False, wide=2)
    return Script(TalkKind.EDITED, (check,), finish=_finish, leave=_leave)


def _leave(turn: Turn, talk: Talk) -> None:
    turn.say(text("left-as-it-was"))
