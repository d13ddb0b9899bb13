"""Practice: the bank of questions, and what comes when."""

from dataclasses import replace
from datetime import date, timedelta
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.demo.rehearsal import words
from flows.coaching.practice import (
    BANK,
    BEFORE_AN_INTERVIEW,
    DAYS_IN_BOX,
    FIRST_BOX,
    IN_A_SESSION,
    ORDER,
    Hint,
    Prompt,
    Theme,
    new_card,
    rated,
    session,
    set_aside,
    weakest,
)
from flows.effects import text
from flows.planned import Card, Rating
from flows.values import WAYS, Kind

WORDS = words()
WORDS_FILE = files("flows") / "texts" / "en" / "practice.ftl"
TODAY = date(2026, 6, 2)
RATINGS: tuple[Rating | None, ...] = (*Rating, None)
LONGEST_QUESTION = 16
OF_ONE_KIND = {Theme.SCREEN: Kind.PHONE, Theme.CAMERA: Kind.VIDEO, Theme.ROOM: Kind.ON_SITE}

ratings = st.sampled_from(RATINGS)
cards = st.builds(
    Card,
    question=st.sampled_from(sorted(BANK)),
    box=st.sampled_from(sorted(DAYS_IN_BOX)),
    due=st.dates(TODAY - timedelta(days=60), TODAY + timedelta(days=40)),
    rating=ratings,
)
kinds = st.sampled_from([*Kind, None])


def worded(prompt: Prompt) -> str:
    return WORDS.plain(text(f"practice-q-{prompt.id}"), "en")


def card(question: str, box: int = FIRST_BOX, due: date = TODAY, rating: Rating | None = None) -> Card:
    return Card(question, box, due, rating, times=1)


def deck(*held: Card) -> dict[str, Card]:
    return {each.question: each for each in held}


def ids(prompts: tuple[Prompt, ...]) -> list[str]:
    return [prompt.id for prompt in prompts]


# The bank.


def test_the_bank_holds_at_least_sixty_questions() -> None:
    assert len(BANK) >= 60


def test_every_question_is_worded_once_and_shortly() -> None:
    said = [worded(prompt) for prompt in BANK.values()]
    assert len(set(said)) == len(said)
    assert [line for line in said if len(line.split()) > LONGEST_QUESTION or line[-1] not in ".?"] == []


def test_every_worded_question_stands_in_the_bank() -> None:
    source = WORDS_FILE.read_text("utf-8")
    keys = [line.split(" = ")[0].removeprefix("practice-q-") for line in source.splitlines() if "practice-q-" in line]
    assert sorted(keys) == sorted(BANK)


@pytest.mark.parametrize("theme", Theme)
def test_every_theme_has_enough_questions(theme: Theme) -> None:
    assert len([prompt for prompt in BANK.values() if prompt.theme is theme]) >= 5


@pytest.mark.parametrize("kind", WAYS)
def test_every_kind_of_interview_has_enough_questions_and_some_of_its_own(kind: Kind) -> None:
    fitting = [prompt for prompt in BANK.values() if kind in prompt.kinds]
    assert len(fitting) >= 60
    assert len([prompt for prompt in fitting if prompt.kinds == (kind,)]) >= 4


@pytest.mark.parametrize(("theme", "kind"), OF_ONE_KIND.items())
def test_a_theme_of_one_kind_of_interview_never_comes_up_only_elsewhere(theme: Theme, kind: Kind) -> None:
    assert [prompt.id for prompt in BANK.values() if prompt.theme is theme and kind not in prompt.kinds] == []


def test_the_question_when_they_will_hear_is_among_those_to_ask_them() -> None:
    assert "hear" in worded(BANK["asking-hear"])
    assert {p.hint for p in BANK.values() if p.theme is Theme.ASKING} == {Hint.ASK}


@pytest.mark.parametrize("hint", Hint)
def test_every_hint_is_worded_in_a_few_short_lines_and_used(hint: Hint) -> None:
    lines = WORDS.plain(text(f"practice-hint-{hint}"), "en").splitlines()
    assert 3 <= len(lines) <= 5
    assert max(len(line.split()) for line in lines) <= LONGEST_QUESTION
    assert hint in {prompt.hint for prompt in BANK.values()}


def test_the_star_hint_has_one_line_for_each_of_its_four_parts() -> None:
    lines = WORDS.plain(text("practice-hint-star"), "en").splitlines()
    parts = [line.removeprefix("<b>").split(":")[0] for line in lines]
    assert parts == ["Situation", "Task", "Action", "Result"]


def test_new_questions_come_theme_by_theme_the_most_common_of_each_first() -> None:
    assert {prompt.theme for prompt in ORDER[: len(Theme)]} == set(Theme)
    assert sorted(ids(ORDER)) == sorted(BANK)
    for theme in Theme:
        assert [p.id for p in ORDER if p.theme is theme] == [p.id for p in BANK.values() if p.theme is theme]


def test_the_words_never_score_the_person() -> None:
    said = WORDS_FILE.read_text("utf-8").lower()
    for harm in ("score", "points", "level", "streak", "wrong", "perfect", "excellent", "bad answer", "!"):
        found = [line for line in said.splitlines() if harm in line and not line.startswith("#")]
        assert found == [], harm


# When a question comes back.


@given(held=cards)
def test_the_harder_it_was_the_sooner_it_comes_back(held: Card) -> None:
    well, so_so, hard = (rated(held, rating, TODAY) for rating in (Rating.WELL, Rating.SO_SO, Rating.HARD))
    assert TODAY < hard.due <= so_so.due <= well.due
    assert hard.due < well.due
    assert hard.due == TODAY + timedelta(days=1)


def test_of_a_new_question_each_rating_has_a_day_of_its_own() -> None:
    fresh = new_card(BANK["about-yourself"], TODAY)
    after = [(rated(fresh, rating, TODAY).due - TODAY).days for rating in (Rating.HARD, Rating.SO_SO, Rating.WELL)]
    assert after == [1, 3, 7]


def test_what_goes_well_again_and_again_comes_later_each_time_but_it_comes() -> None:
    held, waits = new_card(BANK["about-yourself"], TODAY), []
    for _ in range(5):
        held = rated(held, Rating.WELL, held.due)
        waits.append(held.due)
    gaps = [(later - sooner).days for sooner, later in zip([TODAY, *waits], waits, strict=False)]
    assert gaps == [7, 14, 30, 30, 30]


def test_one_hard_time_brings_it_back_to_the_next_day_however_often_it_went_well() -> None:
    held = card("about-yourself", box=max(DAYS_IN_BOX))
    assert rated(held, Rating.HARD, TODAY).due == TODAY + timedelta(days=1)


def test_not_rating_it_counts_like_so_so_and_against_nobody() -> None:
    held = card("about-yourself", box=3, rating=Rating.WELL)
    unrated, so_so = rated(held, None, TODAY), rated(held, Rating.SO_SO, TODAY)
    assert (unrated.box, unrated.due, unrated.rating) == (so_so.box, so_so.due, None)


@given(held=cards, rating=ratings)
def test_practising_is_counted_and_keeps_what_was_typed(held: Card, rating: Rating | None) -> None:
    after = rated(replace(held, answer="I led the move."), rating, TODAY)
    assert (after.times, after.answer, after.rating) == (held.times + 1, "I led the move.", rating)


# What a session is made of.


@given(held=st.lists(cards, max_size=40), kind=kinds)
def test_a_session_is_three_different_questions_that_fit(held: list[Card], kind: Kind | None) -> None:
    dealt = deck(*held)
    prompts = session(dealt, kind, TODAY)
    assert len(prompts) == len(set(prompts)) == IN_A_SESSION
    assert all(kind is None or kind in prompt.kinds for prompt in prompts)
    assert prompts == session(dict(reversed(dealt.items())), kind, TODAY)


def test_the_first_session_begins_with_the_most_common_questions() -> None:
    assert ids(session({}, None, TODAY)) == ids(ORDER[:3])
    assert ids(session({}, None, TODAY))[0] == "about-yourself"


def test_the_weakest_comes_first_then_the_one_due_longest_then_a_new_one() -> None:
    weak = card("failure-failed", box=1, due=TODAY, rating=Rating.HARD)
    long_due = card("conflict-boss", box=4, due=TODAY - timedelta(days=20))
    other = card("gaps-since", box=4, due=TODAY - timedelta(days=3))
    later = card("about-yourself", box=1, due=TODAY + timedelta(days=1), rating=Rating.HARD)
    prompts = ids(session(deck(other, later, long_due, weak), None, TODAY))
    assert prompts == ["failure-failed", "conflict-boss", "motivation-role"]


def test_what_is_not_due_waits_while_there_is_anything_else() -> None:
    held = deck(*(card(prompt.id, due=TODAY + timedelta(days=1)) for prompt in ORDER[:-2]))
    prompts = session(held, None, TODAY)
    assert ids(prompts) == [ORDER[-2].id, ORDER[-1].id, ORDER[0].id]


def test_a_card_of_a_question_that_is_no_longer_in_the_bank_is_left_alone() -> None:
    held = deck(card("what-was-asked-once", box=1, due=TODAY - timedelta(days=9)))
    assert ids(session(held, None, TODAY)) == ids(ORDER[:3])
    assert "what-was-asked-once" not in ids(weakest(held, None, BEFORE_AN_INTERVIEW))


@settings(max_examples=15, deadline=None)
@given(data=st.data(), kind=kinds)
def test_practised_daily_no_question_is_ever_lost(data: st.DataObject, kind: Kind | None) -> None:
    """Whatever is rated, each comes for a first time, and again after its wait and those before it."""
    luck = data.draw(st.lists(ratings, min_size=1, max_size=12))
    fitting = [prompt.id for prompt in ORDER if kind is None or kind in prompt.kinds]
    patience = max(DAYS_IN_BOX.values()) + len(fitting)
    held: dict[str, Card] = {}
    seen: dict[str, int] = dict.fromkeys(fitting, 0)
    asked = 0
    for day in range(2 * patience + len(fitting)):
        for prompt in session(held, kind, TODAY + timedelta(days=day)):
            before = held.get(prompt.id) or new_card(prompt, TODAY)
            held[prompt.id] = rated(before, luck[asked % len(luck)], TODAY + timedelta(days=day))
            seen[prompt.id], asked = day, asked + 1
        assert [each for each in fitting if day - seen[each] > patience] == []
    assert set(fitting) == set(held)


@settings(max_examples=25, deadline=None)
@given(weak=st.sampled_from(ORDER))
def test_the_only_one_that_is_hard_comes_every_day_from_then_on(weak: Prompt) -> None:
    held: dict[str, Card] = {}
    for day in range(60):
        today = TODAY + timedelta(days=day)
        prompts = session(held, None, today)
        assert weak in prompts or weak.id not in held
        for prompt in prompts:
            rating = Rating.HARD if prompt is weak else Rating.WELL
            held[prompt.id] = rated(held.get(prompt.id) or new_card(prompt, today), rating, today)


# Before an interview.


def test_the_two_weakest_are_what_was_hard_then_so_so_then_new_and_well_comes_last() -> None:
    held = deck(
        card("about-yourself", box=3, due=TODAY + timedelta(days=6), rating=Rating.WELL),
        card("conflict-boss", box=2, due=TODAY + timedelta(days=2), rating=Rating.SO_SO),
        card("failure-failed", box=1, due=TODAY + timedelta(days=1), rating=Rating.HARD),
    )
    assert ids(weakest(held, Kind.PHONE, 3)) == ["failure-failed", "conflict-boss", "motivation-role"]


def test_the_weakest_are_those_of_the_kind_of_interview() -> None:
    held = deck(*(card(each, 1, rating=Rating.HARD) for each in ("screen-heard", "camera-share", "room-task")))
    firsts = {kind: weakest(held, kind, 1)[0].id for kind in WAYS}
    assert firsts == {Kind.PHONE: "screen-heard", Kind.VIDEO: "camera-share", Kind.ON_SITE: "room-task"}


def test_while_nobody_told_how_it_is_held_no_question_of_one_way_comes_up() -> None:
    held = deck(*(card(each, 1, rating=Rating.HARD) for each in ("screen-heard", "camera-share", "room-task")))
    assert set(WAYS) <= set(weakest(held, Kind.UNTOLD, 1)[0].kinds)
    assert all(set(WAYS) <= set(prompt.kinds) for prompt in session(held, Kind.UNTOLD, TODAY))


def test_with_nothing_practised_yet_the_weakest_are_the_most_common() -> None:
    assert ids(weakest({}, Kind.VIDEO, BEFORE_AN_INTERVIEW)) == ["about-yourself", "motivation-role"]


def test_what_was_only_skipped_is_no_weaker_than_what_never_came() -> None:
    skipped = set_aside(new_card(BANK["asking-next"], TODAY), TODAY)
    assert ids(weakest(deck(skipped), Kind.VIDEO, 2)) == ["about-yourself", "motivation-role"]
    assert skipped.due > TODAY
