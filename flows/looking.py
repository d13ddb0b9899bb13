"""Owns what is shown of the counts: ``/patterns``, a pattern that comes by itself, and ``/stats``. Judges nothing.

What the counts mean stands in ``coaching/patterns.py``. Comparisons with others (C14, C15) are context and no more.
"""

from flows.cards import command_button
from flows.coaching.counts import (
    LEAST_TIMES,
    Funnel,
    History,
    Times,
    by_kind,
    by_source,
    funnel,
    histories,
    median_time,
    times,
)
from flows.coaching.patterns import (
    LEAST,
    LEAST_CHECK_INS,
    Gate,
    Pattern,
    Place,
    Verdict,
    best_source,
    gates,
    pattern,
    recurring,
    what_works,
)
from flows.effects import Bar, Chart, Message, Panel, Text, text
from flows.steps import how, proposal, step_for
from flows.turn import Turn
from flows.values import Stage

MOST_BARS = 8
AVERAGES = {"US": 24, "FR": 39, "BR": 40, "IN": 16}
"""Days to an answer on average, by country (C14): context, never a measure of anybody."""


def show_patterns(turn: Turn) -> None:
    """What the counts show of where things stop, which answer recurs, and what works; one step at the end."""
    found = histories(turn.state, turn.now)
    if not found:
        turn.say(text("patterns-none"), rows=((command_button("interview"), command_button("add")),))
        return
    places = gates(turn.person, found, turn.now)
    shown = pattern(turn.state, turn.now)
    lines = [_gate_words(gate) for gate in places]
    lines += _recurring_words(turn)
    lines += _works(turn, found)
    title = "patterns-early" if shown is None and all(g.verdict is Verdict.EARLY for g in places) else "patterns-title"
    step, rows = proposal(turn, step_for(turn, shown)) if shown else ((), ())
    if shown:
        told(turn, shown)
    turn.say(text(title), text("spaced-lines", lines=tuple(lines)), *step, rows=rows)


def show_pattern(turn: Turn, shown: Pattern, *before: Text) -> None:
    """The one pattern, by itself: its evidence, how to work on it, and when (C1, C23)."""
    told(turn, shown)
    step = step_for(turn, shown)
    asked, rows = proposal(turn, step)
    turn.say(*before, text("pattern-comes"), pattern_words(turn, shown), *how(step), *asked, rows=rows)


def told(turn: Turn, shown: Pattern) -> None:
    """Remember that it was said, and with how many cases: without a new one it is not said again."""
    turn.change_person(patterns_told={**turn.person.patterns_told, shown.key: str(shown.cases)})


def pattern_words(turn: Turn, shown: Pattern) -> Text:
    """A pattern in words, with its evidence."""
    if shown.key in tuple(Place):
        found = histories(turn.state, turn.now)
        return next(_gate_words(g) for g in gates(turn.person, found, turn.now) if g.place == shown.key)
    return text(f"recurs-{shown.key}", times=shown.times, of=shown.of)


def _gate_words(gate: Gate) -> Text:
    low, high = gate.percent
    least = LEAST[gate.place]
    return text(f"gate-{gate.place}-{gate.verdict}", passed=gate.passed, of=gate.of, low=low, high=high, least=least)


def _recurring_words(turn: Turn) -> list[Text]:
    if answer := recurring(turn.state):
        return [text(f"recurs-{answer.question}-{answer.answer}", times=answer.times, of=answer.of)]
    looked = len(turn.state.check_ins)
    return [text("recurs-early", of=looked, least=LEAST_CHECK_INS)] if 0 < looked < LEAST_CHECK_INS else []


def _works(turn: Turn, found: tuple[History, ...]) -> list[Text]:
    if best := best_source(turn.person, found, turn.now):
        source, own, others = best
        slots = {"passed": own.passed, "of": own.of, "others": others.passed, "rest": others.of}
        return [text("works-source", source=source, **slots)]
    if works := what_works(turn.state):
        return [text(f"works-{works.question}-{works.answer}", times=works.times, of=works.of)]
    return []


def show_stats(turn: Turn) -> None:
    """The numbers, as a picture and in words."""
    found = histories(turn.state, turn.now)
    if not found:
        turn.say(text("stats-none"), rows=((command_button("interview"), command_button("add")),))
        return
    caption = Message((text("stats-title"), *_numbers(turn, found)))
    turn.effects.append(Chart(_panels(found), caption))


def _numbers(turn: Turn, found: tuple[History, ...]) -> tuple[Text, ...]:
    counted = funnel(found)
    blocks = [_funnel_words(counted), *_lines(found)]
    told_them = sum(history.told is True for history in found)
    never = sum(history.told is False for history in found)
    if told_them + never:
        blocks.append(text("stats-told", told=told_them, never=never))
    usual, answers = median_time(found), sum(len(history.spans) for history in found)
    if usual is not None:
        country = turn.person.country if turn.person.country in AVERAGES else "US"
        context = text("stats-context", country=country, days=AVERAGES[country])
        blocks.append(text("stats-usual", days=usual, answers=answers, context=context))
    else:
        blocks.append(text("stats-usual-early", answers=answers, least=LEAST_TIMES))
    return tuple(blocks)


def joined(parts: list[Text]) -> Text:
    """Parts of a sentence with commas between; at least one."""
    *before, last = parts
    for part in reversed(before):
        last = text("joined", first=part, rest=last)
    return last


def _funnel_words(counted: Funnel) -> Text:
    counts = {
        "answered": counted.answered,
        "interviews": counted.interviews,
        "further": counted.further,
        "offers": counted.offers,
    }
    parts = [text(f"stats-{name}", n=n) for name, n in counts.items() if n]
    if not parts:
        return text("stats-no-answer", leads=counted.leads)
    return text("stats-funnel", leads=counted.leads, what=joined(parts))


def _lines(found: tuple[History, ...]) -> list[Text]:
    """By source and by kind of interview, where there is more than one to compare."""
    sources, kinds = by_source(found), by_kind(found)
    if not any(counted.interviews for counted in sources.values()):
        sources = {}
    lines = [
        text("stats-source", source=source, interviews=counted.interviews, leads=counted.leads)
        for source, counted in sources.items()
    ]
    blocks = [text("stats-sources", lines=joined(lines))] if len(lines) > 1 else []
    lines = [
        text("stats-kind", kind=text(f"kind-{kind}"), held=held.times, on=held.went_on, waiting=held.waiting)
        for kind, held in kinds.items()
    ]
    return [*blocks, text("stats-kinds", lines=joined(lines))] if len(lines) > 1 else blocks


def _panels(found: tuple[History, ...]) -> tuple[Panel, ...]:
    counted = funnel(found)
    values = {
        "leads": counted.leads,
        "answered": counted.answered,
        "interviews": counted.interviews,
        "further": counted.further,
        "offers": counted.offers,
    }
    bars = tuple(Bar(text(f"chart-{name}"), value, text("chart-number", n=value)) for name, value in values.items())
    panels = (Panel(text("chart-funnel"), bars),)
    waits = times(history for history in found if history.lead.stage is not Stage.WITHDRAWN)
    if not waits:
        return panels
    return (*panels, Panel(text("chart-times"), tuple(_time_bar(each) for each in _fewer(waits))))


def _fewer(waits: tuple[Times, ...]) -> tuple[Times, ...]:
    """As many as can be read: those who answered first, then the longest silences."""
    return waits[:MOST_BARS]


def _time_bar(each: Times) -> Bar:
    name = text("name", name=each.employer)
    if each.days is not None:
        return Bar(name, each.days, text("chart-days", days=each.days))
    return Bar(name, each.waiting, text("chart-no-word", days=each.waiting), open=True)
