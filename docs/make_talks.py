"""Owns the tables of questions in docs/conversations.md: every script, asked of a made-up person."""

import re
from dataclasses import replace
from datetime import UTC, datetime

from bot.words import Words
from flows.calendar import CalendarEvent
from flows.decide import newcomer
from flows.effects import Text, text
from flows.talks.calendar_case import kept
from flows.talks.script import Question, Scene, Script, always
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.values import WAYS, Kind, Lead, Stage, Step, Talk, TalkKind

NOW = datetime(2026, 6, 2, 16, tzinfo=UTC)
ANSWERS = {
    "zone": "Europe/London", "candidates": "Europe/London", "which": "new", "employer": "Sample Corp",
    "role": "Data analyst", "day": "2026-06-03", "time": "14:00", "length": "60", "practised": "in-head",
    "when": "not-said", "changes": "errors", "card-1": "about-yourself", "card-2": "failure-failed",
    "card-3": "asking-hear", "contact": "Kim Sample", "text": "It went so so", "message": "5",
}  # fmt: skip
INVITATION = CalendarEvent(
    "1", "Interview: Data analyst", datetime(2026, 6, 9, 14), "Europe/London", 60, organiser="Kim Sample",  # noqa: DTZ001
    email="kim@sample-corp.example", link="https://meet.google.com/abc-defg-hij",
)  # fmt: skip
ANSWERS |= {"events": kept((INVITATION, replace(INVITATION, uid="2", title="Second talk"))), "event": "0"}
ANSWERS |= {
    "heard": '[{"saying":"took-place","employer":"Sample Corp","when":{"day":"2026-06-02","others":["2026-02-06"]}}]',
    "which-1": "new", "day-1": "2026-06-02", "time-1": "14:00", "slots": "2026-06-04T10:00 2026-06-05T14:00",
    "slot-of": "1",
}  # fmt: skip
SCRIPTS: dict[TalkKind, tuple[str, str]] = {
    TalkKind.FIRST_MEETING: ("The first meeting", "`/start`, or the first message of somebody new"),
    TalkKind.ADD: ("An application", "`/add`, or {first-step-applied} at the first meeting"),
    TalkKind.INTERVIEW: ("An interview", "`/interview`, {news-round}, or {do-interview} on the card of a lead"),
    TalkKind.MOVE: ("An interview that was moved", "{do-move} on the card of a lead"),
    TalkKind.CHECK_IN: ("The check-in", "the end of an interview (it comes by itself), or `/checkin`"),
    TalkKind.ZONE: ("Time zone", "{button-zone} under `/settings`, a shared location, or “I’m in London now”"),
    TalkKind.QUIET_HOURS: ("Quiet hours", "{button-quiet-hours} under `/settings`"),
    TalkKind.PAUSE: (
        "The end of a pause",
        "a wish for a pause whose end is not told by a day (“need a few days off”), or {button-pause-until} below one",
    ),
    TalkKind.SNOOZE: ("Another day", "{later}, then {later-date}"),
    TalkKind.PROMISE: ("The day they named", "{do-news}, then {news-decide}"),
    TalkKind.CONTACT: ("Whom to write to", "{do-contact} on the card of a lead"),
    TalkKind.NAME: ("The name of an employer", "{do-rename} on the card of a lead, or “change the name of Acme”"),
    TalkKind.CARD: ("A visiting card", "sending a contact of the phone book while several leads are open"),
    TalkKind.EDITED: ("A message that was changed", "changing a message that was an answer or a note"),
    TalkKind.DRAFT_FACTS: ("Facts for a draft", "a kind under `/drafts` that needs what was never told"),
    TalkKind.RESUME: ("The résumé", "`/resume`"),
    TalkKind.RESUME_PLAN: ("What to change in the résumé, and when", "the end of the résumé, or its reminder"),
    TalkKind.RESUME_FILE: ("A résumé as a file", "sending a PDF or DOCX"),
    TalkKind.HEARD: ("What was told in their own words", "free text that tells something"),
    TalkKind.HELD: ("How an interview is held", "{right}, where that was not told"),
    TalkKind.FORWARDED: ("What an employer wrote", "forwarding it, or pasting it"),
    TalkKind.CALENDAR: ("A calendar file", "sending or forwarding an `.ics` file, from any calendar program"),
    TalkKind.PRACTICE: ("Practice", "`/practice`, {practice-now} before an interview, {practice-offer} after one"),
}
"""What each script is called here, and what opens it; the key of a button stands for its label."""
CONDITIONS: dict[str, str] = {
    "zone": "the time zone is not known yet",
    "zone-check": "the zone was typed, or found by a shared location",
    "which": "there are open leads",
    "employer": "it is a new lead",
    "role": "it is a new lead",
    "time": "no time was typed with the day",
    "length": "it is still to come, and was not told before",
    "career": "it has two pages",
    "field": "it has three pages or more",
    "day": "another day was chosen",
    "add-day": "it was not told before",
    "check-in-kind": "it was not told before",
    "interview-day": "it was not told before",
    "interview-employer": "it is a new lead, and its name was not typed yet",
    "deadline": "the draft is about another offer",
    "start": "the draft accepts an offer",
    "answer": "the draft asks for more time to answer an offer",
    "agreed-day": "the draft is about a talk that did not take place",
    "calendar-event": "there are several events in the file",
    "calendar-which": "the event names no lead for certain",
    "calendar-employer": "it is a new lead, and nothing in the file tells where",
    "calendar-role": "the employer was typed",
    "calendar-kind": "neither place nor link tells; or by {calendar-change-kind}",
    "calendar-day": "by {calendar-change-time}",
    "calendar-time": "the event is a whole day, or another day was chosen",
    "calendar-off-which": "it calls off something, and it may be several",
    "calendar-check": "there is something to count",
    "calendar-change": "by {change}",
    "what-1": "by {fix-what}, or {forwarded-else}",
    "which-1": "it names no lead for certain; or by {fix-which}, or {forwarded-another}",
    "employer-1": "it is a new lead, and the employer was not told",
    "day-1": "the day was not told, or can be read in two ways; or by {fix-time}",
    "time-1": "the time was not told; or by {fix-time}",
    "clash-1": "the lead has an interview at another time",
    "slot": "several times are offered",
    "fix": "by {change}, if several things were told",
    "fix-1": "by {change}",
    **{f"ask-{place}": "the session has as many" for place in "123"},
    **{f"hint-{place}": "a hint is wanted" for place in "123"},
    **{f"last-{place}": "an answer was typed before" for place in "123"},
    **{f"rate-{place}": "it was answered" for place in "123"},
}
"""When a question outside the check-in is asked that is not always asked."""
DAY = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ \w+")


def talks(words: Words) -> str:
    """A section with a table for every script."""
    return "\n\n".join(_section(script, words) for script in TALKS.scripts.values())


def _section(script: Script, words: Words) -> str:
    title, opened = SCRIPTS[script.kind]
    opened = _with_labels(opened, words)
    heads = "| question | choices | typed text | asked when | can be skipped |\n| --- | --- | --- | --- | --- |"
    rows = "\n".join("| " + " | ".join(_row(script, question, words)) + " |" for question in questions(script))
    return f"## {title}\n\nOpened by {opened}.\n\n{heads}\n{rows}"


def questions(script: Script) -> tuple[Question, ...]:
    """The questions of a script; what is asked about each of several things told at once stands here once."""
    again = script.kind in (TalkKind.HEARD, TalkKind.FORWARDED)
    return tuple(q for q in script.questions if not (again and q.name.endswith(("-2", "-3", "-4"))))


def _with_labels(told: str, words: Words) -> str:
    return re.sub(r"{([a-z-]+)}", lambda key: f"*{_said(words, text(key[1]))}*", told)


def _row(script: Script, question: Question, words: Words) -> tuple[str, ...]:
    kinds = WAYS if script.kind is TalkKind.CHECK_IN else (Kind.VIDEO,)
    scenes = {kind: _scene(script, kind) for kind in kinds}
    asked_of = {kind: scene for kind, scene in scenes.items() if question.applies(scene)}
    asked = {kind: question.ask(scene)[-1] for kind, scene in (asked_of or scenes).items()}
    choices = {kind: _labels(question, scene, words) for kind, scene in (asked_of or scenes).items()}
    return (
        _by_kind({kind: _said(words, shown) for kind, shown in asked.items()}, words),
        _by_kind(choices, words) or "none",
        _typed(script, question),
        _when(script, question, list(asked_of), words),
        "yes" if question.optional else "no",
    )


def _typed(script: Script, question: Question) -> str:
    if script.kind in (TalkKind.HEARD, TalkKind.FORWARDED) and question.name == "check":
        return "yes, no, a time, and more news are understood"
    if script.kind in (TalkKind.ADD, TalkKind.INTERVIEW, TalkKind.MOVE) and question.name == "check":
        return "yes, no, and corrections are understood; all else is kept as a note, unless it is news"
    if (script.kind, question.name) in ((TalkKind.INTERVIEW, "kind"), (TalkKind.ADD, "source")):
        return "is the answer where it says so, and a day is kept; all else is kept as a note, unless it is news"
    return "is the answer" if question.read else "is kept as a note, unless it is news"


def _when(script: Script, question: Question, kinds: list[Kind], words: Words) -> str:
    if question.applies is always or (script.kind, question.name) == (TalkKind.ZONE, "zone"):
        return "always"
    own = CONDITIONS.get(f"{script.kind}-{question.name}")
    if own or script.kind is not TalkKind.CHECK_IN:
        return _with_labels(own or CONDITIONS[question.name], words)
    return "always" if len(kinds) == len(WAYS) else ", ".join(_said(words, text(f"kind-{kind}")) for kind in kinds)


def _labels(question: Question, scene: Scene, words: Words) -> str:
    labels = [_said(words, option.label) for option in question.options(scene)]
    days = [label for label in labels if DAY.fullmatch(label)]
    kept = [label for label in labels if label not in days]
    return " · ".join([*kept, f"the next {len(days)} working days"] if days else kept)


def _by_kind(shown: dict[Kind, str], words: Words) -> str:
    """One text; or, where it depends on the kind of interview, one for each."""
    different = list(dict.fromkeys(shown.values()))
    if len(different) == 1:
        return different[0]
    kinds = {each: [_said(words, text(f"kind-{kind}")) for kind in shown if shown[kind] == each] for each in different}
    return "<br>".join(f"{', '.join(kinds[each])}: {each}" for each in different)


def _said(words: Words, shown: Text) -> str:
    html = words.html(shown, "en").strip().replace("|", "\\|")
    for tag, mark in (("b", "**"), ("i", "*"), ("code", "`")):
        html = re.sub(f"</?{tag}>", mark, html)
    return re.sub(r"\n+", "<br>", html)


def _scene(script: Script, kind: Kind) -> Scene:
    """A person in London with one open lead, half-way through a talk about another."""
    state = newcomer(1, "Sam Sample", "en", NOW)
    state = replace(state, person=replace(state.person, zone="Europe/London"))
    state = state.put(Lead(1, "Another Sample Ltd", Stage.WAITING, Step.FIRST_FOLLOW_UP, NOW, NOW, NOW))
    turn = Turn(state, NOW)
    answers = {**ANSWERS, "kind": str(kind)}
    return Scene(turn, Talk(2, script.kind, script.questions[0].name, NOW, 0, NOW, answers=answers))
