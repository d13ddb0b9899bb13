"""Offers: one that is accepted stops everything and brings the words to withdraw; one that is open stops nothing."""

from flows.values import Stage
from tests.dialogues import applies, lead, met, opens, waits
from tests.talk import Talk


async def offered(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await waits(talk)
    await opens(talk)
    await talk.presses("They got in touch")
    await talk.presses("An offer")


async def test_an_open_offer_does_not_stop_the_others(talk: Talk) -> None:
    await offered(talk)
    await talk.later(weeks=3)
    talk.hears("Example Ltd")


async def test_an_accepted_one_brings_the_words_to_withdraw_elsewhere(talk: Talk) -> None:
    await offered(talk)
    await talk.presses("I accepted")
    await talk.presses("Withdraw: Example Ltd · Clerk")
    talk.hears("Example Ltd", "withdraw")
    assert not lead(talk, "Example Ltd").closed


async def test_withdrawn_is_only_what_they_say_they_have_sent(talk: Talk) -> None:
    await offered(talk)
    await talk.presses("I accepted")
    await talk.presses("Withdraw: Example Ltd · Clerk")
    await talk.presses("I’ve sent it")
    assert lead(talk, "Example Ltd").stage is Stage.WITHDRAWN


async def test_one_without_others_says_nothing_of_others(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await opens(talk)
    await talk.presses("They got in touch")
    await talk.presses("An offer")
    await talk.presses("I accepted")
    talk.hears("You earned it")
    talk.hears_not("stopped everything")
