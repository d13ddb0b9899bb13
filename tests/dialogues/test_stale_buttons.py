"""Old buttons: pressed twice, after weeks, after a restart, forged. Each is answered; none does a thing twice."""
# the words of the bot, as they are typeset

from flows.values import Stage
from tests.dialogues import check_in, lead, met, opens, plans, skips, timeline, waits, was_at
from tests.talk import Talk


async def test_sent_it_pressed_twice_counts_once(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 10:00")
    nudge = talk.front
    await talk.presses("I’ve sent it")
    await talk.presses_old(nudge, nudge.labels.index("I’ve sent it") + 1)
    talk.hears("older than what happened since", "Followed up")
    assert timeline(talk).count("wrote") == 1


async def test_right_pressed_twice_adds_one_lead(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Example Ltd")
    await skips(talk, 2)
    await talk.presses("Today")
    asked = talk.front
    await talk.presses("Right")
    await talk.presses_old(asked, asked.buttons[0].data)
    talk.hears("finished with that one")
    assert len(talk.state().leads) == 1


async def test_an_answer_pressed_twice_answers_one_question(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.presses("Skip")
    asked = talk.front
    await talk.presses("Yes")
    await talk.presses_old(asked, asked.buttons[0].data)
    assert "on time" in talk.last
    assert check_in(talk).answers == {"dress": "yes"}


async def test_a_nudge_of_weeks_ago_shows_where_it_stands(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 10:00")
    nudge = talk.front
    await talk.presses("They got in touch")
    await talk.presses("A no")
    await talk.later(weeks=7)
    for place in range(1, len(nudge.buttons) + 1):
        await talk.presses_old(nudge, place)
        assert not talk.standin.unanswered, nudge.labels[place - 1]
        assert lead(talk).stage is Stage.TURNED_DOWN
        await talk.says("/cancel")
    assert not talk.state().nudges


async def test_a_button_of_a_finished_check_in_changes_nothing(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.presses("Skip")
    asked = talk.front
    await skips(talk, 14)
    await talk.presses_old(asked, 1)
    talk.hears("finished with that one")
    assert dict(check_in(talk).answers) == {}


async def test_after_a_restart_a_button_does_what_it_says(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 10:00")
    await talk.restart()
    await talk.presses("I’ve sent it")
    assert lead(talk).stage is Stage.FOLLOWED_UP


async def test_a_button_that_cannot_be_read_is_answered(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.presses_old(talk.front, "no such thing")
    talk.hears("from another time")
    assert "What is next" in talk.buttons


async def test_a_button_about_a_lead_that_is_not_there_shows_the_list(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.presses_old(talk.front, "card:999")
    talk.hears("Your leads")


async def test_the_old_card_is_known_to_be_old(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await opens(talk)
    card = talk.front
    await opens(talk)
    await talk.presses("I wrote to them")
    await talk.presses_old(card, card.labels.index("I called them") + 1)
    talk.hears("older than what happened since")
    assert lead(talk).stage is Stage.FOLLOWED_UP


async def test_delete_pressed_twice_deletes_once_and_is_answered(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await talk.says("/delete")
    asked = talk.front
    await talk.presses("Delete everything")
    await talk.presses_old(asked, asked.buttons[0].data)
    assert not talk.standin.unanswered
    assert "deleted" in talk.last
    assert not talk.known()
