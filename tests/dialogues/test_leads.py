"""The list of leads, the card of one, and what is next."""
# ruff: noqa: RUF001  # the words of the bot, as they are typeset

from tests.dialogues import SAMPLE, applies, met, opens, plans, waits, was_at
from tests.stretches import stretch
from tests.talk import Talk


@stretch
async def many(talk: Talk, count: int) -> None:
    await met(talk)
    for number in range(1, count + 1):
        await applies(talk, employer=f"Example {number:02}")


async def test_without_a_lead_it_says_what_a_lead_is_and_offers_to_begin(talk: Talk) -> None:
    await met(talk)
    await talk.says("/leads")
    talk.hears("No leads yet", "one role at one employer")
    await talk.presses("An application")
    talk.hears("Which employer?")


async def test_the_list_shows_open_leads_first_with_their_stage(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.presses("To this lead")
    await talk.presses("Close it")
    await talk.presses("I’m letting it go")
    await waits(talk)
    await talk.says("/leads")
    talk.hears("1 open, 1 closed", "Waiting for word", "Let go")
    assert talk.buttons == (SAMPLE, "Example Ltd · Clerk")


async def test_twenty_leads_are_turned_over_in_place(talk: Talk) -> None:
    await many(talk, 20)
    await talk.says("/leads")
    talk.hears("20 open", "Example 01", "Example 08")
    talk.hears_not("Example 09")
    assert talk.buttons[-1] == "More ›"
    shown = len(talk.messages)
    await talk.presses("More ›")
    talk.hears("Example 09", "Example 16")
    assert talk.buttons[-2:] == ("‹ Back", "More ›")
    await talk.presses("More ›")
    talk.hears("Example 17", "Example 20")
    assert talk.buttons[-1] == "‹ Back"
    await talk.presses("‹ Back")
    talk.hears("Example 09")
    assert len(talk.messages) == shown


async def test_twenty_leads_fit_into_next(talk: Talk) -> None:
    await many(talk, 20)
    await talk.says("/next")
    talk.hears("Example 01", "And 5 more in /leads")


async def test_a_card_shows_stage_interviews_what_happened_and_the_next_step(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await opens(talk)
    talk.hears(
        SAMPLE, "Waiting for word", "Video interview was on Monday 1 June 2026, 10:00", "Tue 2 Jun: interview over"
    )
    talk.hears("If nothing by Monday 8 June")
    assert {"They got in touch", "I wrote to them", "I called them", "Close it"} <= set(talk.buttons)


async def test_a_card_offers_only_what_can_be_done(talk: Talk) -> None:
    await met(talk)
    await plans(talk)
    await opens(talk)
    assert {"It was moved", "It was called off"} <= set(talk.buttons)
    assert not {"I wrote to them", "Open it again", "I accepted"} & set(talk.buttons)


async def test_every_button_of_a_card_does_something_sensible(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await opens(talk)
    for label in talk.buttons:
        await opens(talk)
        await talk.presses(label)
        assert talk.news, label
        talk.hears_not("isn’t possible", "went wrong", "older than")
        await talk.says("/cancel")


async def test_whom_to_write_to_is_kept_and_shown(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await opens(talk)
    await talk.presses("Contact person")
    await talk.says("Dana Example, dana@example.org")
    talk.hears("Kept for", "Dana Example")
    await talk.presses("To this lead")
    talk.hears("Write to: Dana Example dana@example.org")


async def test_a_long_life_shows_its_last_steps_only(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    for _ in range(12):
        await opens(talk)
        await talk.presses("They got in touch")
        await talk.presses("Something else")
    await opens(talk)
    assert talk.last.count("they got in touch") == 8


async def test_next_lists_what_is_planned_soonest_first(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await waits(talk)
    await plans(talk, "2026-06-05 10:00", employer="Sample Bank")
    await talk.says("/next")
    planned = ("Sample Bank · Analyst", SAMPLE, "Example Ltd · Clerk")
    assert [talk.last.index(name) for name in planned] == sorted(talk.last.index(name) for name in planned)
    assert talk.buttons == planned
    talk.hears("evening before", "I’ll be here with a draft", "one look at it")


async def test_next_without_an_open_lead_says_why_it_is_empty(talk: Talk) -> None:
    await met(talk)
    await talk.says("/next")
    talk.hears("no open lead")


async def test_the_leads_button_leads_back_to_the_list_in_place(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.presses("Stop")
    await opens(talk)
    shown = len(talk.messages)
    await talk.presses("My leads")
    talk.hears("Your leads")
    assert len(talk.messages) == shown
