"""What is practised before interviews: the bank of common questions, and which come when (A15, C8, A16).

What was hard comes back sooner by the boxes of Leitner: *went well* moves a question one box on, *so-so* leaves it,
*hard* puts it into the first; each box waits longer. FSRS was weighed (the library ``fsrs`` is pure and light): it is
fitted to facts remembered over thousands of reviews, wants four grades, and adds chance unless told not to. Here are a
few answers a week and how they felt: a rule that is told in one sentence beats a finer curve. No chance, no clock, no
score.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from flows.planned import Card, Rating
from flows.values import Kind


class Theme(StrEnum):
    """What a question is about. ``SCREEN``, ``CAMERA`` and ``ROOM`` belong to one kind of interview each (C22)."""

    ABOUT = "about"
    MOTIVATION = "motivation"
    STRENGTHS = "strengths"
    FAILURE = "failure"
    CONFLICT = "conflict"
    TEAMWORK = "teamwork"
    WEAKNESSES = "weaknesses"
    PROBLEMS = "problems"
    ASKING = "asking"
    """Questions that the person asks *them* (A5, A17)."""
    SCREEN = "screen"
    CAMERA = "camera"
    ROOM = "room"
    SALARY = "salary"
    GAPS = "gaps"
    LEADERSHIP = "leadership"


class Hint(StrEnum):
    """How an answer is built, in a few lines: words ``practice-hint-<value>``."""

    STAR = "star"
    """Situation, task, action, result (C8)."""
    STORY = "story"
    REASON = "reason"
    CLAIM = "claim"
    WEAK = "weak"
    GAP = "gap"
    MONEY = "money"
    BRIEF = "brief"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Prompt:
    """One common question: words ``practice-q-<id>``. Cards are stored under ``id``, so an id is for ever."""

    id: str
    theme: Theme
    hint: Hint
    kinds: tuple[Kind, ...]


ANY = tuple(Kind)
PHONE, VIDEO, ON_SITE = (Kind.PHONE,), (Kind.VIDEO,), (Kind.ON_SITE,)
FACE_TO_FACE = (Kind.VIDEO, Kind.ON_SITE)

_TABLE: tuple[tuple[str, Theme, Hint, tuple[Kind, ...]], ...] = (
    ("about-yourself", Theme.ABOUT, Hint.STORY, ANY),
    ("about-walk-through", Theme.ABOUT, Hint.STORY, ANY),
    ("about-proud", Theme.ABOUT, Hint.STAR, ANY),
    ("about-three-words", Theme.ABOUT, Hint.CLAIM, ANY),
    ("about-usual-day", Theme.ABOUT, Hint.STORY, ANY),
    ("about-not-on-paper", Theme.ABOUT, Hint.CLAIM, ANY),
    ("motivation-role", Theme.MOTIVATION, Hint.REASON, ANY),
    ("motivation-us", Theme.MOTIVATION, Hint.REASON, ANY),
    ("motivation-leaving", Theme.MOTIVATION, Hint.REASON, ANY),
    ("motivation-take-you", Theme.MOTIVATION, Hint.CLAIM, ANY),
    ("motivation-know-us", Theme.MOTIVATION, Hint.REASON, ANY),
    ("motivation-years", Theme.MOTIVATION, Hint.REASON, ANY),
    ("motivation-field", Theme.MOTIVATION, Hint.STORY, ANY),
    ("motivation-good-day", Theme.MOTIVATION, Hint.REASON, ANY),
    ("strengths-best", Theme.STRENGTHS, Hint.CLAIM, ANY),
    ("strengths-difference", Theme.STRENGTHS, Hint.STAR, ANY),
    ("strengths-learned", Theme.STRENGTHS, Hint.STAR, ANY),
    ("strengths-bring", Theme.STRENGTHS, Hint.CLAIM, ANY),
    ("strengths-come-to-you", Theme.STRENGTHS, Hint.CLAIM, ANY),
    ("weaknesses-greatest", Theme.WEAKNESSES, Hint.WEAK, ANY),
    ("weaknesses-feedback", Theme.WEAKNESSES, Hint.STAR, ANY),
    ("weaknesses-working-on", Theme.WEAKNESSES, Hint.WEAK, ANY),
    ("weaknesses-missing", Theme.WEAKNESSES, Hint.WEAK, ANY),
    ("weaknesses-put-off", Theme.WEAKNESSES, Hint.WEAK, ANY),
    ("failure-failed", Theme.FAILURE, Hint.STAR, ANY),
    ("failure-mistake", Theme.FAILURE, Hint.STAR, ANY),
    ("failure-deadline", Theme.FAILURE, Hint.STAR, ANY),
    ("failure-fell-through", Theme.FAILURE, Hint.STAR, ANY),
    ("failure-differently", Theme.FAILURE, Hint.STAR, ANY),
    ("conflict-colleague", Theme.CONFLICT, Hint.STAR, ANY),
    ("conflict-boss", Theme.CONFLICT, Hint.STAR, ANY),
    ("conflict-customer", Theme.CONFLICT, Hint.STAR, ANY),
    ("conflict-no", Theme.CONFLICT, Hint.STAR, ANY),
    ("conflict-get-on", Theme.CONFLICT, Hint.STAR, ANY),
    ("teamwork-together", Theme.TEAMWORK, Hint.STAR, ANY),
    ("teamwork-part", Theme.TEAMWORK, Hint.CLAIM, ANY),
    ("teamwork-stuck", Theme.TEAMWORK, Hint.STAR, ANY),
    ("teamwork-share", Theme.TEAMWORK, Hint.STAR, ANY),
    ("teamwork-different", Theme.TEAMWORK, Hint.STAR, ANY),
    ("leadership-led", Theme.LEADERSHIP, Hint.STAR, ANY),
    ("leadership-won-over", Theme.LEADERSHIP, Hint.STAR, ANY),
    ("leadership-unpopular", Theme.LEADERSHIP, Hint.STAR, ANY),
    ("leadership-hand-over", Theme.LEADERSHIP, Hint.CLAIM, ANY),
    ("leadership-feedback", Theme.LEADERSHIP, Hint.STAR, ANY),
    ("problems-hardest", Theme.PROBLEMS, Hint.STAR, ANY),
    ("problems-pressure", Theme.PROBLEMS, Hint.STAR, ANY),
    ("problems-first", Theme.PROBLEMS, Hint.CLAIM, ANY),
    ("problems-change", Theme.PROBLEMS, Hint.STAR, ANY),
    ("problems-better", Theme.PROBLEMS, Hint.STAR, ANY),
    ("problems-not-know", Theme.PROBLEMS, Hint.CLAIM, ANY),
    ("gaps-between", Theme.GAPS, Hint.GAP, ANY),
    ("gaps-since", Theme.GAPS, Hint.GAP, ANY),
    ("gaps-ended", Theme.GAPS, Hint.GAP, ANY),
    ("gaps-short", Theme.GAPS, Hint.GAP, ANY),
    ("gaps-direction", Theme.GAPS, Hint.GAP, ANY),
    ("gaps-overqualified", Theme.GAPS, Hint.REASON, ANY),
    ("salary-expect", Theme.SALARY, Hint.MONEY, ANY),
    ("salary-less", Theme.SALARY, Hint.MONEY, ANY),
    ("salary-now", Theme.SALARY, Hint.MONEY, ANY),
    ("salary-start", Theme.SALARY, Hint.BRIEF, ANY),
    ("salary-others", Theme.SALARY, Hint.BRIEF, ANY),
    ("screen-two-minutes", Theme.SCREEN, Hint.STORY, PHONE),
    ("screen-good-time", Theme.SCREEN, Hint.BRIEF, PHONE),
    ("screen-heard", Theme.SCREEN, Hint.BRIEF, PHONE),
    ("screen-looking-for", Theme.SCREEN, Hint.REASON, PHONE),
    ("screen-done-before", Theme.SCREEN, Hint.CLAIM, PHONE),
    ("screen-practical", Theme.SCREEN, Hint.BRIEF, PHONE),
    ("camera-one-minute", Theme.CAMERA, Hint.STORY, VIDEO),
    ("camera-recorded", Theme.CAMERA, Hint.STAR, VIDEO),
    ("camera-remote", Theme.CAMERA, Hint.CLAIM, VIDEO),
    ("camera-share", Theme.CAMERA, Hint.STAR, VIDEO),
    ("camera-froze", Theme.CAMERA, Hint.BRIEF, VIDEO),
    ("room-found-us", Theme.ROOM, Hint.BRIEF, ON_SITE),
    ("room-panel", Theme.ROOM, Hint.STORY, ON_SITE),
    ("room-task", Theme.ROOM, Hint.CLAIM, ON_SITE),
    ("room-seen", Theme.ROOM, Hint.REASON, ON_SITE),
    ("room-first-month", Theme.ROOM, Hint.CLAIM, FACE_TO_FACE),
    ("asking-hear", Theme.ASKING, Hint.ASK, ANY),
    ("asking-right-person", Theme.ASKING, Hint.ASK, ANY),
    ("asking-team", Theme.ASKING, Hint.ASK, ANY),
    ("asking-hardest", Theme.ASKING, Hint.ASK, ANY),
    ("asking-open", Theme.ASKING, Hint.ASK, ANY),
    ("asking-hesitate", Theme.ASKING, Hint.ASK, ANY),
    ("asking-next", Theme.ASKING, Hint.ASK, ANY),
)
"""Within a theme the most common first."""

BANK: dict[str, Prompt] = {row[0]: Prompt(*row) for row in _TABLE}


def _by_turns() -> tuple[Prompt, ...]:
    """One question of each theme, then the second of each, and so on: a session is about several things."""
    shelves = [[prompt for prompt in BANK.values() if prompt.theme is theme] for theme in Theme]
    longest = max(map(len, shelves))
    return tuple(shelf[at] for at in range(longest) for shelf in shelves if at < len(shelf))


ORDER = _by_turns()
"""The order in which questions come for the first time."""
PLACE = {prompt.id: at for at, prompt in enumerate(ORDER)}

DAYS_IN_BOX = {1: 1, 2: 3, 3: 7, 4: 14, 5: 30}
"""After how many days a question comes back, by its box."""
FIRST_BOX = 2
"""Where a question stands before it was rated: not the first box, so that *hard* comes sooner than *so-so*."""
IN_A_SESSION = 3
BEFORE_AN_INTERVIEW = 2


def new_card(prompt: Prompt, today: date) -> Card:
    """The card of a question that was not practised yet."""
    return Card(prompt.id, FIRST_BOX, today)


def rated(card: Card, rating: Rating | None, today: date) -> Card:
    """The card after it was practised; not rating it (None) counts like *so-so*, and against nobody."""
    box = card.box
    if rating is Rating.WELL:
        box = min(box + 1, max(DAYS_IN_BOX))
    elif rating is Rating.HARD:
        box = min(DAYS_IN_BOX)
    due = today + timedelta(days=DAYS_IN_BOX[box])
    return replace(card, box=box, due=due, rating=rating, times=card.times + 1)


def set_aside(card: Card, today: date) -> Card:
    """The card of a question that was skipped: it waits as long as its box says, and nothing else has changed."""
    return replace(card, due=today + timedelta(days=DAYS_IN_BOX[card.box]))


def session(cards: Mapping[str, Card], kind: Kind | None, today: date) -> tuple[Prompt, ...]:
    """Three to practise: the weakest that is due, the one that is due longest, one that is new.

    Where one is missing, another new one or the next to be due takes its place. The second keeps anything from being
    put off for ever by what is weaker, the third keeps a bad week from closing the bank.
    """
    fitting = _fitting(kind)
    known = [prompt for prompt in fitting if prompt.id in cards]
    due = [prompt for prompt in known if cards[prompt.id].due <= today]
    weak = sorted(due, key=lambda prompt: (cards[prompt.id].box, *_waiting(cards, prompt)))
    longest = sorted(due, key=lambda prompt: _waiting(cards, prompt))
    new = [prompt for prompt in fitting if prompt.id not in cards]
    coming = sorted(known, key=lambda prompt: _waiting(cards, prompt))
    chosen: list[Prompt] = []
    for line in (weak, longest, new):
        chosen += _first(line, chosen)
    for line in (weak, new, coming):
        for _ in range(IN_A_SESSION - len(chosen)):
            chosen += _first(line, chosen)
    return tuple(chosen)


def weakest(cards: Mapping[str, Card], kind: Kind | None, count: int) -> tuple[Prompt, ...]:
    """What is worth saying aloud once more before an interview of this kind, whether it is due or not (C5, C8).

    First what was hard, then so-so, then what was never practised, and what went well last.
    """
    ranks = {Rating.HARD: 0, Rating.SO_SO: 1, None: 1, Rating.WELL: 3}

    def rank(prompt: Prompt) -> tuple[int, int, int]:
        card = cards.get(prompt.id)
        if card is None or not card.times:
            return (2, 0, PLACE[prompt.id])
        return (ranks[card.rating], card.box, PLACE[prompt.id])

    return tuple(sorted(_fitting(kind), key=rank)[:count])


def _fitting(kind: Kind | None) -> list[Prompt]:
    return [prompt for prompt in ORDER if kind is None or kind in prompt.kinds]


def _waiting(cards: Mapping[str, Card], prompt: Prompt) -> tuple[date, int]:
    return cards[prompt.id].due, PLACE[prompt.id]


def _first(line: Iterable[Prompt], chosen: list[Prompt]) -> list[Prompt]:
    return [prompt for prompt in line if prompt not in chosen][:1]
