"""A session of practice: what it keeps, and how one moves in it. On plain values; the words stand in the dialogues."""

from datetime import timedelta

import pytest

from bot.demo.rehearsal import words
from flows.coaching.practice import FIRST_BOX, IN_A_SESSION
from flows.planned import Card, Rating
from tests.flows.life import Life, body

WORDS = words()
LONGEST_MESSAGE = 80


def practising() -> Life:
    life = Life()
    life.commands("practice")
    return life


def held_in(life: Life, question: str = "about-yourself") -> Card:
    return life.state.cards[question]


def test_what_is_typed_is_kept_before_it_is_rated() -> None:
    life = practising()
    life.types("I moved an archive of 40,000 files.")
    held = held_in(life)
    assert (held.answer, held.rating, held.times) == ("I moved an archive of 40,000 files.", None, 0)
    assert "practice-rate" in life.keys


def test_a_rating_changed_on_the_way_back_counts_once_and_from_where_it_stood() -> None:
    life = practising()
    life.presses("practice-aloud")
    life.presses("practice-rate-well")
    once = held_in(life)
    life.presses("talk-back")
    life.presses("practice-rate-hard")
    changed = held_in(life)
    assert (once.times, changed.times) == (1, 1)
    assert (once.box, changed.box, changed.rating) == (FIRST_BOX + 1, 1, Rating.HARD)
    life.presses("talk-back")
    life.presses("practice-rate-well")
    assert held_in(life) == once


def test_a_question_that_is_skipped_is_set_aside_and_nothing_is_counted() -> None:
    life = practising()
    for _ in range(IN_A_SESSION):
        life.presses("talk-skip")
    assert life.keys == ["practice-done-none"]
    assert {(held.box, held.rating, held.times) for held in life.state.cards.values()} == {(FIRST_BOX, None, 0)}
    assert not life.state.talks


def test_skipped_on_the_way_back_what_was_rated_in_this_session_stays() -> None:
    life = practising()
    life.presses("practice-aloud")
    life.presses("practice-rate-well")
    once = held_in(life)
    life.presses("talk-back")
    life.presses("talk-back")
    life.presses("talk-skip")
    assert held_in(life) == once


def test_what_was_hard_and_is_skipped_comes_the_next_day_all_the_same() -> None:
    life = practising()
    life.presses("practice-aloud")
    life.presses("practice-rate-hard")
    life.presses("talk-stop")
    life.waits(timedelta(days=1))
    life.commands("practice")
    life.presses("talk-skip")
    assert (held_in(life).box, held_in(life).due) == (1, life.now.date() + timedelta(days=1))


def test_text_that_comes_when_it_is_to_be_rated_is_added_to_the_answer() -> None:
    life = practising()
    life.types("First half.")
    life.types("Second half.")
    assert "practice-rate" in life.keys
    life.presses("practice-rate-so-so")
    held = held_in(life)
    assert (held.answer, held.rating) == ("First half.\nSecond half.", Rating.SO_SO)


def test_said_aloud_the_next_time_what_was_typed_before_stays() -> None:
    life = practising()
    life.types("I moved an archive.")
    life.presses("practice-rate-hard")
    life.presses("talk-stop")
    life.waits(timedelta(days=1))
    life.commands("practice")
    life.presses("practice-aloud")
    life.presses("practice-rate-well")
    assert (held_in(life).answer, held_in(life).times) == ("I moved an archive.", 2)


@pytest.mark.parametrize("typed", ["done", "Done aloud.", " OK "])
def test_done_can_be_typed_too(typed: str) -> None:
    life = practising()
    life.types(typed)
    assert held_in(life).answer == ""
    assert "practice-rate" in life.keys


def test_a_very_long_answer_is_shown_again_whole() -> None:
    life, words = practising(), "word " * 700
    life.types(words.strip())
    life.presses("practice-rate-hard")
    life.presses("talk-stop")
    life.waits(timedelta(days=1))
    life.commands("practice")
    life.presses("practice-last")
    shown = WORDS.html(life.said("practice-last-was"), "en")
    assert shown.partition(":")[2].split() == words.split()


def test_the_progress_counts_questions_and_not_their_ratings_and_hints() -> None:
    life = practising()
    seen = []
    for press in ("practice-hint", "practice-aloud", "practice-rate-well", "talk-skip"):
        seen.append(life.said("talk-progress").slots)
        life.presses(press)
    seen.append(life.said("talk-progress").slots)
    assert seen == [{"at": at, "of": 3} for at in (1, 1, 1, 2, 3)]


def test_of_a_hint_one_can_go_back_but_not_skip() -> None:
    life = practising()
    life.presses("practice-hint")
    labels = {shown.button.label.key for shown in life.newest}
    assert "practice-hint-star" not in labels
    assert {"talk-back", "practice-aloud", "talk-stop"} <= labels
    assert not {"talk-skip", "practice-hint"} & labels
    life.presses("talk-back")
    assert "practice-hint" in {shown.button.label.key for shown in life.newest}


def test_the_same_session_goes_on_by_the_command() -> None:
    life = practising()
    life.presses("practice-aloud")
    life.presses("practice-rate-well")
    asked = life.said("practice-ask")
    life.commands("practice")
    assert life.said("practice-ask") == asked
    assert len(life.state.talks) == 1


def test_practising_leaves_leads_and_nudges_as_they_are() -> None:
    life = Life()
    life.plans("2026-06-04 14:00")
    before = (life.state.leads, life.state.nudges, life.state.entries)
    life.commands("practice")
    for _ in range(IN_A_SESSION):
        life.presses("practice-aloud")
        life.presses("practice-rate-hard")
    assert (life.state.leads, life.state.nudges, life.state.entries) == before


def test_every_message_of_a_session_is_short() -> None:
    life = Life()
    life.plans("2026-06-04 14:00")
    life.commands("practice")
    while life.state.talks:
        for press in ("practice-hint", "practice-aloud", "practice-rate-hard"):
            assert words_said(life) < LONGEST_MESSAGE
            life.presses(press)
    assert words_said(life) < LONGEST_MESSAGE


def words_said(life: Life) -> int:
    return sum(len(WORDS.plain(body(block), "en").split()) for say in life.says for block in say.message.blocks)
