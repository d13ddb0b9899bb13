"""Help, privacy, cancel, and messages of every other kind: each gets a useful answer."""
# the words of the bot, as they are typeset

import pytest

from bot.demo.phones import OTHER_KINDS
from flows.decide import COMMANDS
from tests.dialogues import SAMPLE, check_in, lead, met, waits, was_at
from tests.talk import Talk


async def test_help_is_short_and_names_the_commands(talk: Talk) -> None:
    await met(talk)
    await talk.says("/help")
    talk.hears("I am a bot", "/interview", "/checkin", "/settings", "You send; I only draft")
    assert len(talk.last.split()) < 120


async def test_help_works_before_anything_else(talk: Talk) -> None:
    await talk.says("/help")
    talk.hears("I am a bot")


async def test_privacy_says_what_is_kept_who_reads_it_and_for_how_long(talk: Talk) -> None:
    await met(talk)
    await talk.says("/privacy")
    talk.hears("What I keep", "Who can read it", "Telegram", "/export", "/delete")


@pytest.mark.parametrize("command", COMMANDS)
async def test_every_command_is_answered_in_a_chat_that_has_just_begun(talk: Talk, command: str) -> None:
    await talk.says(f"/{command}")
    assert talk.news
    talk.hears_not("went wrong", "don’t know that command")


@pytest.mark.parametrize("command", COMMANDS)
async def test_every_command_is_answered_in_the_middle_of_a_check_in(talk: Talk, command: str) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says(f"/{command}")
    assert talk.news
    talk.hears_not("went wrong", "don’t know that command")


async def test_a_command_in_a_check_in_does_not_become_its_answer(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("/next")
    assert not talk.state().check_ins
    await talk.says("It went well")
    assert check_in(talk).answers == {"recall": "It went well"}


async def test_an_unknown_command_is_said_to_be_unknown(talk: Talk) -> None:
    await met(talk)
    await talk.says("/frobnicate")
    talk.hears("don’t know that command")
    await talk.presses("What you can do")
    talk.hears("/interview")


async def test_an_unknown_command_does_not_become_an_answer(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("/acme")
    talk.hears("don’t know that command")
    await talk.says("Example Ltd")
    talk.hears("Which role?")


async def test_a_command_with_the_bots_name_and_capitals_is_understood(talk: Talk) -> None:
    await met(talk)
    await talk.says("/Help@callback_coach_bot")
    talk.hears("I am a bot")


@pytest.mark.parametrize("kind", [*sorted(OTHER_KINDS.keys() - {"contact"}), "edited"])
async def test_every_other_kind_of_message_gets_an_answer(talk: Talk, kind: str) -> None:
    await met(talk)
    await waits(talk)
    before = talk.state().leads
    await talk.sends(kind)
    assert talk.news
    assert talk.buttons
    talk.hears_not("went wrong")
    assert talk.state().leads == before


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "edited"])
async def test_in_a_talk_the_question_comes_again_after_it(talk: Talk, kind: str) -> None:
    await met(talk)
    await was_at(talk)
    await talk.sends(kind)
    talk.hears("How did it go, in your own words?")
    assert not talk.state().check_ins


async def test_text_with_nothing_asked_says_so_and_where_things_are(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("Blue bananas sing")
    talk.hears("haven’t kept", "Sample Corp", "Monday 8 June")
    assert {"An interview", "My leads"} <= set(talk.buttons)


async def test_cancel_with_nothing_open(talk: Talk) -> None:
    await met(talk)
    await talk.says("/cancel")
    talk.hears("wasn’t asking anything")


async def test_cancel_leaves_the_one_that_is_open_and_keeps_what_was_answered(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.says("/cancel")
    talk.hears("What you answered is kept")
    assert not talk.state().talks
    assert check_in(talk).answers == {"recall": "It went well"}
    assert lead(talk).id in talk.state().nudges


async def test_after_cancel_a_text_is_nobodys_answer(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("/cancel")
    await talk.says("Example Ltd")
    talk.hears("Nothing is noted yet")
    assert not talk.state().leads


async def test_an_answer_after_days_is_not_taken_before_the_question_was_shown_again(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.later(days=4)
    await talk.says("Can you remind me?")
    talk.hears("has waited a few days", "How did it go")
    assert not talk.state().check_ins
    await talk.says("It went well")
    assert check_in(talk).answers == {"recall": "It went well"}


async def test_an_empty_looking_message_is_no_answer(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("\u200b")
    talk.hears("nothing to read", SAMPLE.split(" ", maxsplit=1)[0] if SAMPLE in talk.last else "How did it go")
    assert not talk.state().check_ins
