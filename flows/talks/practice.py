"""Practising answers (A15, C8): a question, said aloud or typed, then how it went. Only the person rates.

One talk is one session; it holds its questions, and how their cards stood when it began: a rating that is changed on
the way back is counted from there, and once. What was said is kept at once, so a session may stop anywhere.
"""

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import replace

from flows.cards import command_button, name_of
from flows.coaching.practice import (
    BANK,
    BEFORE_AN_INTERVIEW,
    FIRST_BOX,
    IN_A_SESSION,
    Prompt,
    Theme,
    new_card,
    rated,
    session,
    set_aside,
    weakest,
)
from flows.effects import Brief, Button, Rows, Text, text
from flows.events import BELOW, Press
from flows.planned import Rating
from flows.talks.script import Answers, Jump, Option, Question, Scene, Script
from flows.talks.talk import Talks
from flows.turn import Turn
from flows.values import Interview, InterviewStatus, Talk, TalkKind

VERB = "practise"
ONE = "one"
ALOUD = "aloud"
"""The answer of somebody who said theirs aloud."""
SAID_SO = frozenset({"done", "done aloud", "aloud", "i did", "said it", "ok"})
"""Typed instead of the button."""
LONGEST_LINE = 400
"""Characters of their last answer in one line of the message: a longer one would be cut."""
PLACES = tuple(str(place) for place in range(1, IN_A_SESSION + 1))

Words = Callable[[Scene], tuple[Text, ...]]


def begin_practice(talks: Talks, turn: Turn) -> None:
    """Three questions, for the kind of the next interview; a session under way goes on."""
    if _under_way(turn):
        talks.begin(turn, TalkKind.PRACTICE)
        return
    interview = _next_interview(turn)
    prompts = session(turn.state.cards, interview.kind if interview else None, turn.today)
    opening = text("practice-three")
    if interview:
        day = interview.starts.astimezone(turn.person.tz).date()
        opening = text("practice-three-for", name=name_of(turn.state.leads[interview.lead]), day=Brief(day))
    talks.begin(turn, TalkKind.PRACTICE, opening, answers=_begun(turn, prompts))


def pressed(talks: Talks, turn: Turn, press: Press) -> bool:
    """Do what a button about practising says; False if it is none of those."""
    if press.verb != VERB:
        return False
    _practise_for(talks, turn, press)
    return True


def _practise_for(talks: Talks, turn: Turn, press: Press) -> None:
    """The weakest for an interview: one after a finding (A16), two before it; in the place of what was under way."""
    interview = turn.state.interviews.get(press.id)
    alone = press.args == (ONE,)
    prompts = weakest(turn.state.cards, interview.kind if interview else None, 1 if alone else BEFORE_AN_INTERVIEW)
    if alone or interview is None:
        opening = text("practice-one" if alone else "practice-two")
    else:
        opening = text("practice-two-for", name=name_of(turn.state.leads[interview.lead]))
    talk = _under_way(turn)
    if talk and _prompts(talk) == prompts:  # pressed twice
        talks.show(turn, talk, opening)
        return
    if talk:
        turn.drop(talk)
    talks.begin(turn, TalkKind.PRACTICE, opening, answers=_begun(turn, prompts))


def offer_one(interview: int) -> Rows:
    """Below a finding about practising: one question at once; the message with the finding stays."""
    return ((Button(text("practice-offer"), Press(BELOW + VERB, interview, (ONE,))),),)


def _next_interview(turn: Turn) -> Interview | None:
    coming = [
        interview
        for interview in turn.state.interviews.values()
        if interview.status is InterviewStatus.PLANNED
        and interview.starts > turn.now
        and not turn.state.leads[interview.lead].closed
    ]
    return min(coming, key=lambda interview: interview.starts, default=None)


def _under_way(turn: Turn) -> Talk | None:
    return next((talk for talk in turn.state.talks.values() if talk.kind is TalkKind.PRACTICE), None)


def _begun(turn: Turn, prompts: Sequence[Prompt]) -> Answers:
    """The questions of a session, and how their cards stand."""
    begun: dict[str, str] = {}
    for place, prompt in zip(PLACES, prompts, strict=False):
        card = turn.state.cards.get(prompt.id) or new_card(prompt, turn.today)
        begun |= {f"card-{place}": prompt.id, f"box-{place}": str(card.box), f"times-{place}": str(card.times)}
    return begun


def _prompts(talk: Talk) -> tuple[Prompt, ...]:
    return tuple(_prompt(talk, place) for place in PLACES if f"card-{place}" in talk.answers)


def _prompt(talk: Talk, place: str) -> Prompt:
    return BANK[talk.answers[f"card-{place}"]]


def _words_of(prompt: Prompt) -> Text:
    return text(f"practice-q-{prompt.id}")


def _kept(scene: Scene, place: str) -> str:
    """What they typed the last time, if anything."""
    card = scene.state.cards.get(_prompt(scene.talk, place).id)
    return card.answer if card else ""


def _asked(scene: Scene, place: str) -> Text:
    prompt = _prompt(scene.talk, place)
    return text("practice-ask", theme=prompt.theme, question=_words_of(prompt))


def _ask_words(place: str) -> Words:
    return lambda scene: (_asked(scene, place),)


def _hint_words(place: str) -> Words:
    return lambda scene: (_asked(scene, place), text(f"practice-hint-{_prompt(scene.talk, place).hint}"))


def _last_words(place: str) -> Words:
    def words(scene: Scene) -> tuple[Text, ...]:
        lines = [textwrap.wrap(line, LONGEST_LINE) or [""] for line in _kept(scene, place).splitlines()]
        shown = tuple(text("name", name=part) for line in lines for part in line)
        return (_asked(scene, place), text("practice-last-was", lines=shown))

    return words


def _rate_words(place: str) -> Words:
    return lambda scene: (_asked(scene, place), text("practice-rate"))


def _options(name: str, place: str) -> Callable[[Scene], tuple[Option, ...]]:
    """Below the question, or one of its two side pages: said aloud, and the pages that are not open."""

    def options(scene: Scene) -> tuple[Option, ...]:
        said = {} if name == "ask" else {f"{name}-{place}": "", f"ask-{place}": ALOUD}
        aloud = Option(ALOUD, text("practice-aloud"), also=said)
        hint = (Option("hint", text("practice-hint")),) if name != "hint" else ()
        last = (Option("last", text("practice-last")),) if name != "last" and _kept(scene, place) else ()
        return (aloud, *hint, *last)

    return options


def _rate_options(scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(rating, text(f"practice-rate-{rating}")) for rating in Rating)


def _read(place: str) -> Callable[[Scene, str], Answers]:
    def read(scene: Scene, typed: str) -> Answers:
        return {f"ask-{place}": ALOUD if typed.strip(" .!").lower() in SAID_SO else typed}

    return read


def _has(answer: str) -> Callable[[Scene], bool]:
    return lambda scene: answer in scene.answers


def _never(scene: Scene) -> bool:
    """For the side pages, which are only jumped to."""
    return False


def _questions(place: str) -> tuple[Question, ...]:
    """All about one question of a session: itself, the two side pages, and how it went."""
    asked = f"ask-{place}"

    def side(name: str, words: Words) -> Question:
        options = _options(name, place)
        return Question(
            f"{name}-{place}", words, options, _read(place), _never, optional=False, wide=2, part_of=asked
        )  # no *skip*: that is on the question itself

    return (
        Question(asked, _ask_words(place), _options("ask", place), _read(place), _has(f"card-{place}"), wide=2),
        side("hint", _hint_words(place)),
        side("last", _last_words(place)),
        Question(f"rate-{place}", _rate_words(place), _rate_options, None, _has(asked), wide=3, part_of=asked),
    )


def _jumps(place: str) -> tuple[Jump, ...]:
    return tuple(
        Jump(f"{name}-{place}", to, f"{to}-{place}")
        for name in ("ask", "hint", "last")
        for to in ("hint", "last")
        if name != to
    )


def _keep(turn: Turn, talk: Talk) -> None:
    """Keep what was said, and how it went, with its card."""
    name, _, place = talk.question.rpartition("-")
    prompt = _prompt(talk, place)
    card = turn.state.cards.get(prompt.id) or new_card(prompt, turn.today)
    before = replace(
        card, box=int(talk.answers.get(f"box-{place}", FIRST_BOX)), times=int(talk.answers.get(f"times-{place}", 0))
    )
    said = talk.answers.get(f"ask-{place}")
    if said is None:  # skipped; what was rated before in this session stays
        card = set_aside(card, turn.today) if card.times == before.times else card
    elif name == "rate":
        rating = talk.answers.get(talk.question)
        card = rated(before, Rating(rating) if rating else None, turn.today)
    elif said != ALOUD:
        card = replace(card, answer=said)
    turn.put(card)


def _note(turn: Turn, talk: Talk, typed: str) -> Talk:
    """Text that comes when the answer is in already belongs to it."""
    place = talk.question.rpartition("-")[2]
    said = talk.answers.get(f"ask-{place}", ALOUD)
    whole = typed if said == ALOUD else f"{said}\n{typed}"
    talk = replace(talk, answers={**talk.answers, f"ask-{place}": whole})
    prompt = _prompt(talk, place)
    turn.put(replace(turn.state.cards.get(prompt.id) or new_card(prompt, turn.today), answer=whole))
    return talk


def _finish(talks: Talks, turn: Turn, talk: Talk) -> None:
    """A short close with one thing to do (C2)."""
    practised = [_prompt(talk, place) for place in PLACES if f"ask-{place}" in talk.answers]
    rows = ((Button(text("practice-more"), Press("run", 0, ("practice",))), command_button("next")),)
    if not practised:
        turn.say(text("practice-done-none"), rows=rows)
        return
    turn.say(text("practice-done", count=len(practised)), *_to_do(turn, practised), rows=rows)


def _to_do(turn: Turn, practised: Sequence[Prompt]) -> tuple[Text, ...]:
    """One thing: with the first that was hard, else so-so, else something that went well."""
    cards = [turn.state.cards[prompt.id] for prompt in practised]
    for rating, key in ((Rating.HARD, "practice-do-hard"), (Rating.SO_SO, "practice-do-so-so")):
        for prompt, card in zip(practised, cards, strict=True):
            if card.rating is rating:
                back = (text("practice-back", day=Brief(card.due)),) if rating is Rating.HARD else ()
                return (text(key, question=_words_of(prompt)), *back)
    answers = [prompt for prompt in practised if prompt.theme is not Theme.ASKING]
    if answers:
        return (text("practice-do-well", question=_words_of(answers[0])),)
    return (text("practice-do-asking", question=_words_of(practised[0])),)


def _leave(turn: Turn, talk: Talk) -> None:
    turn.say(text("practice-left"), rows=((command_button("practice"), command_button("next")),))


PRACTICE = Script(
    TalkKind.PRACTICE,
    tuple(question for place in PLACES for question in _questions(place)),
    finish=_finish,
    keep=_keep,
    leave=_leave,
    jumps=tuple(jump for place in PLACES for jump in _jumps(place)),
    note=_note,
)
