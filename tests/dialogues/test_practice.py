"""Practising answers: aloud or typed, with hints, rated by the person alone, stopped and taken up again."""

import json
from datetime import date

from flows.planned import Card, Rating
from tests.dialogues import met, skips
from tests.stretches import stretch
from tests.talk import Talk

FIRST, SECOND, THIRD = (
    "Tell us about yourself.",
    "Why do you want this role?",
    "What are you best at?",
)
"""What somebody who never practised is asked first."""
BACK = "\u2039 Back"
YOURSELF = "about-yourself"


async def practises(talk: Talk) -> Talk:
    await met(talk)
    await talk.says("/practice")
    return talk


@stretch
async def says_aloud(talk: Talk, rating: str) -> None:
    await talk.presses("Done aloud")
    await talk.presses(rating)


async def asked_in_a_session(talk: Talk) -> str:
    """What a session brings, when all of it is skipped."""
    await talk.says("/practice")
    asked = [talk.last]
    while talk.state().talks:
        await talk.presses("Skip")
        asked.append(talk.last)
    return "\n".join(asked)


def held(talk: Talk, question: str = YOURSELF) -> Card:
    return talk.state().cards[question]


async def test_three_questions_are_asked_one_at_a_time_and_typed_answers_are_kept(talk: Talk) -> None:
    await practises(talk)
    talk.hears("Three questions, about ten minutes", "1 of 3", "They ask:", FIRST)
    talk.hears_not(SECOND)
    await talk.says("I look after archives, and I like order.")
    talk.hears("How did it go?", "1 of 3")
    await talk.presses("Went well")
    talk.hears("2 of 3", SECOND)
    await talk.says("Because you keep the oldest maps.")
    await talk.presses("So-so")
    talk.hears("3 of 3", THIRD)
    await talk.says("Finding what is lost.")
    await talk.presses("Hard")
    talk.hears("3 answers practised", "One thing to do", THIRD, "Wednesday 3 June")
    kept = {card.answer: card.rating for card in talk.state().cards.values()}
    assert kept == {
        "I look after archives, and I like order.": Rating.WELL,
        "Because you keep the oldest maps.": Rating.SO_SO,
        "Finding what is lost.": Rating.HARD,
    }
    assert not talk.state().talks


async def test_said_aloud_it_all_happens_in_one_message(talk: Talk) -> None:
    await practises(talk)
    before = len(talk.messages)
    for rating in ("Went well", "Went well", "Went well"):
        await says_aloud(talk, rating)
    assert len(talk.messages) == before
    talk.hears("3 answers practised", "tell somebody your answer", FIRST)
    talk.hears_not("/practice brings it back", "Hard")
    assert {card.answer for card in talk.state().cards.values()} == {""}


async def test_what_was_so_so_gives_the_thing_to_do_when_nothing_was_hard(talk: Talk) -> None:
    await practises(talk)
    await says_aloud(talk, "Went well")
    await says_aloud(talk, "So-so")
    await says_aloud(talk, "Went well")
    talk.hears("only the last sentence", SECOND)
    talk.hears_not("start to end", "tell somebody")


async def test_a_hint_has_the_four_lines_of_star_and_leads_back_to_the_answer(talk: Talk) -> None:
    await practises(talk)
    await skips(talk, 3)
    await talk.presses("Some more")
    talk.hears("time you failed")
    await talk.presses("A hint")
    talk.hears("They ask:", "failed", "Situation:", "Task:", "Action:", "Result:")
    await talk.says("We lost a server; I had not tested the copy. Now I test it each month.")
    talk.hears("How did it go?")
    await talk.presses("Went well")
    assert held(talk, "failure-failed").answer.startswith("We lost a server")


async def test_a_question_that_star_does_not_fit_has_a_hint_of_its_own(talk: Talk) -> None:
    await practises(talk)
    await talk.presses("A hint")
    talk.hears("Now:", "Before:", "Next:")
    talk.hears_not("Situation:")
    await talk.presses("Done aloud")
    talk.hears("How did it go?")


async def test_what_was_typed_the_last_time_can_be_seen_again(talk: Talk) -> None:
    await practises(talk)
    assert "My last answer" not in talk.buttons
    await talk.says("I look after <b>archives</b> & maps.")
    await talk.presses("Hard")
    await talk.presses("Stop")
    await talk.later(days=1)
    await talk.says("/practice")
    talk.hears(FIRST)
    talk.hears_not("archives")
    await talk.presses("My last answer")
    talk.hears("You last wrote:", "I look after <b>archives</b> & maps.")
    await talk.presses("A hint")
    talk.hears("Before:")
    await talk.says("I look after archives.")
    await talk.presses("Went well")
    assert (held(talk).answer, held(talk).times) == ("I look after archives.", 2)


async def test_skipped_questions_count_against_nobody(talk: Talk) -> None:
    await practises(talk)
    await skips(talk, 3)
    talk.hears("Nothing practised this time")
    talk.hears_not("One thing to do")
    assert {(card.box, card.rating, card.times) for card in talk.state().cards.values()} == {(2, None, 0)}
    await talk.presses("Some more")
    talk.hears_not(FIRST, SECOND, THIRD)


async def test_a_wrong_press_can_be_taken_back(talk: Talk) -> None:
    await practises(talk)
    await says_aloud(talk, "Hard")
    await talk.presses(BACK)
    talk.hears("How did it go?", FIRST)
    await talk.presses("Went well")
    assert (held(talk).rating, held(talk).times) == (Rating.WELL, 1)


async def test_stopped_in_the_middle_what_was_practised_is_kept_and_the_rest_comes_next(talk: Talk) -> None:
    await practises(talk)
    await says_aloud(talk, "Went well")
    await talk.presses("Stop")
    talk.hears("What you practised is kept")
    assert set(talk.state().cards) == {YOURSELF}
    await talk.presses("Practise")
    talk.hears("1 of 3", SECOND)
    talk.hears_not(FIRST)


async def test_cancel_leaves_it_too(talk: Talk) -> None:
    await practises(talk)
    await talk.says("/cancel")
    talk.hears("Stopped")
    assert not talk.state().talks
    await talk.says("I am somebody else now.")
    assert not talk.state().cards


async def test_a_restart_in_the_middle_changes_nothing(talk: Talk) -> None:
    await practises(talk)
    await talk.says("I look after archives.")
    await talk.kill()
    await talk.start()
    await talk.presses("So-so")
    talk.hears("2 of 3", SECOND)
    await talk.restart()
    await talk.says("/practice")
    talk.hears("2 of 3", SECOND)
    assert held(talk) == Card(YOURSELF, 2, date(2026, 6, 5), Rating.SO_SO, "I look after archives.", 1)


async def test_what_was_hard_comes_back_the_next_day_and_what_went_well_a_week_later(talk: Talk) -> None:
    await practises(talk)
    await says_aloud(talk, "Went well")
    await says_aloud(talk, "Hard")
    await skips(talk, 1)
    await talk.later(days=1)
    await talk.says("/practice")
    talk.hears(SECOND)
    await says_aloud(talk, "Went well")
    await talk.presses("Stop")
    await talk.later(days=5)
    assert FIRST not in await asked_in_a_session(talk)
    await talk.later(days=1)
    assert FIRST in await asked_in_a_session(talk)


async def test_some_more_brings_three_others(talk: Talk) -> None:
    await practises(talk)
    for _ in range(3):
        await says_aloud(talk, "Went well")
    await talk.presses("Some more")
    talk.hears("1 of 3")
    talk.hears_not(FIRST, SECOND, THIRD)


async def test_the_coach_never_writes_first_about_practising(talk: Talk) -> None:
    await practises(talk)
    await says_aloud(talk, "Hard")
    await talk.presses("Stop")
    await talk.later(weeks=6)
    talk.hears_nothing()


async def test_somebody_else_has_cards_of_their_own(talk: Talk) -> None:
    await practises(talk)
    await says_aloud(talk, "Hard")
    kim = await practises(talk.another(2))
    kim.hears(FIRST)
    assert not kim.state().cards


async def test_the_export_holds_the_cards(talk: Talk) -> None:
    await practises(talk)
    await talk.says("I look after archives.")
    await talk.presses("Hard")
    await talk.says("/export")
    (document,) = [message.document for message in talk.messages if message.document]
    held_there = json.loads(document.content)["cards"][YOURSELF]
    assert (held_there["answer"], held_there["rating"]) == ("I look after archives.", "hard")


async def test_delete_takes_the_cards_along(talk: Talk) -> None:
    await practises(talk)
    await talk.says("I look after archives.")
    await talk.presses("Hard")
    await talk.says("/delete")
    await talk.presses("Delete everything")
    await practises(talk)
    assert not talk.state().cards
    assert "My last answer" not in talk.buttons
