"""A résumé as a file: read, answered with at most five remarks, held against a posting if the person pastes one.

Nothing of the file is kept: what is asked next is found by reading it again, and only Telegram's name for it stays with
the question, as long as that is open.
"""

from dataclasses import replace

from flows.coaching.resume_changes import changes_for
from flows.coaching.resume_posting import SHORTEST_POSTING
from flows.coaching.resume_text import MOST_BYTES, Item, Overlap, Place, Remark, Report
from flows.effects import ReadFile, Slot, Text, text
from flows.events import FileRead, FileSent
from flows.talks.script import Answers, Option, Question, Scene, Script
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.values import Talk, TalkKind

MOST_AT_ONCE = 5
MOST_LATER = 12
MOST_PLACES = 4
READABLE = (".pdf", ".docx")
MIMES = frozenset({"application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"})
REVIEW, REST, POSTING, CHANGES = "review", "rest", "posting", "changes"


def sent(turn: Turn, event: FileSent) -> Text | None:
    """A file came: it will be read. Returns what to say instead when it will not."""
    ending = "." + event.name.rpartition(".")[2].lower() if "." in event.name else ""
    if ending not in READABLE and event.mime not in MIMES:
        return text("file-other-kind", kind={".doc": "doc", ".docm": "docm"}.get(ending, "other"))
    if event.size > MOST_BYTES:
        return text("file-problem-too-large")
    turn.say(text("file-reading", name=event.name or "file"))
    _ask(turn, event.file_id, event.name, REVIEW)
    return None


def read(talks: Talks, turn: Turn, event: FileRead) -> None:
    """A file was read, or could not be."""
    if event.report is None:
        turn.say(text(f"file-problem-{event.problem}"))
        if (kept := _kept(turn)) and kept.answers["file"] == event.file_id:
            turn.drop(kept)
    elif event.report.overlap is not None:
        _say_overlap(turn, event.report.overlap)
        _ask_what_next(talks, turn, event, event.report, seen=REST)
    elif event.purpose == REST:
        turn.say(text("file-rest"), *_said(event.report.remarks[MOST_AT_ONCE:][:MOST_LATER]))
        _ask_what_next(talks, turn, event, event.report, seen=REST)
    else:
        _say_review(turn, event.report)
        _ask_what_next(talks, turn, event, event.report, seen="")


def _ask(turn: Turn, file_id: str, name: str, purpose: str, posting: str = "") -> None:
    turn.effects.append(ReadFile(file_id, name, purpose, turn.today, posting))


def _say_review(turn: Turn, report: Report) -> None:
    pages = text("file-pages", pages=report.pages) if report.pages else text("file-no-pages")
    size = text("file-size", words=report.words, pages=pages)
    shown = _said(report.remarks[:MOST_AT_ONCE]) or (text("file-nothing"),)
    turn.say(size, *shown, text("file-cannot-tell"))


def _said(remarks: tuple[Remark, ...]) -> tuple[Text, ...]:
    return tuple(_remark(remark) for remark in remarks)


def _kept(turn: Turn) -> Talk | None:
    """The file that is being talked about."""
    return next((talk for talk in turn.state.talks.values() if talk.kind is TalkKind.RESUME_FILE), None)


def _remark(remark: Remark) -> Text:
    slots: dict[str, Slot] = dict(remark.facts)
    items = remark.items[:MOST_PLACES]
    slots["items"] = tuple(_item(item, remark.kind) for item in items)
    slots["more"] = max(len(remark.items), int(remark.facts.get("count", 0))) - len(items)
    return Text(f"remark-{remark.kind}", slots)


def _item(item: Item, kind: str) -> Text:
    """A thing and its place, in one line."""
    form = "plain" if not item.instead else "gap" if kind == "gaps" else "times" if kind == "repeated" else "meant"
    what = text(f"item-{form}", what=item.what, instead=item.instead) if item.what else None
    place = _place(item.place)
    if what is None:
        return place or text("place-whole")
    return text("item-at", what=what, place=place) if place is not None else what


def _place(place: Place) -> Text | None:
    if place.page and place.line:
        where = text("place-line", page=place.page, line=place.line)
    elif place.page:
        where = text("place-page", page=place.page)
    elif place.line:
        where = text("place-paragraph", line=place.line)
    else:
        return None
    return text("place-under", where=where, section=place.section) if place.section else where


def _say_overlap(turn: Turn, found: Overlap) -> None:
    if not found.both and not found.missing:
        turn.say(text("posting-nothing"))
        return
    both, missing = ", ".join(found.both), ", ".join(found.missing)
    turn.say(
        text("posting-both", terms=both) if both else text("posting-none"),
        text("posting-missing", terms=missing) if missing else text("posting-all"),
        text("posting-cannot-tell"),
    )


def _ask_what_next(talks: Talks, turn: Turn, event: FileRead, report: Report, seen: str) -> None:
    """Ask what to do with the file now; a newer file takes the place of an older one."""
    kept = _kept(turn)
    if kept is not None and event.purpose != REVIEW and kept.answers["file"] != event.file_id:
        return
    left = len(report.remarks) - MOST_AT_ONCE
    answers = {"file": event.file_id, "name": event.name, "left": str(left) if left > 0 and seen != REST else ""}
    if report.overlap is None:
        answers["changes"] = " ".join(changes_for(report.remarks))
    elif kept is not None:
        answers = {**kept.answers, "seen": POSTING}
    if kept is not None:
        turn.drop(kept)
    talks.begin(turn, TalkKind.RESUME_FILE, answers={name: value for name, value in answers.items() if value})


def _words(scene: Scene) -> tuple[Text, ...]:
    return (text("file-next-again" if scene.answers.get("seen") else "file-next"),)


def _options(scene: Scene) -> tuple[Option, ...]:
    left = int(scene.answers.get("left", 0))
    rest = (Option(REST, text("file-next-rest", count=left)),) if left else ()
    changes = (Option(CHANGES, text("file-next-changes")),) if scene.answers.get("changes") else ()
    return (*changes, *rest)


def _read_posting(scene: Scene, typed: str) -> Answers | Text:
    return {POSTING: typed}  # never a note: it is kept for the answer only


def _finish(talks: Talks, turn: Turn, talk: Talk) -> None:
    """Read the file again for what was asked. Until then the question stays open: a long posting comes in pieces."""
    answers = dict(talk.answers)
    chosen, posting = answers.pop("next", ""), answers.pop(POSTING, "")
    if posting and len(posting.split()) < SHORTEST_POSTING:
        talks.show(turn, replace(talk, answers=answers), text("posting-short"))
    elif posting or chosen == REST:
        turn.put(replace(talk, answers=answers))
        turn.say(text("posting-reading" if posting else "file-reading-again"))
        _ask(turn, answers["file"], answers.get("name", ""), POSTING if posting else REST, posting)
    else:
        talks.begin(turn, TalkKind.RESUME_PLAN, answers={"changes": answers["changes"]})


def _leave(turn: Turn, talk: Talk) -> None:
    turn.say(text("file-done"))


RESUME_FILE = Script(
    TalkKind.RESUME_FILE,
    (Question("next", _words, _options, _read_posting, optional=False, echoed=False),),
    finish=_finish,
    leave=_leave,
)
