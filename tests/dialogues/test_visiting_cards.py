"""Visiting cards: they become the contact of a lead, of the one that is meant."""

from tests.dialogues import applies, lead, met, opens, waits, was_at
from tests.talk import Talk

KIM = ("Kim Sample", "+44 20 7946 0000", "kim@sample.example")


async def test_with_one_open_lead_it_belongs_there(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.shares_contact(*KIM)
    talk.hears("Kept for Sample Corp · Analyst", "Kim Sample kim@sample.example +44 20 7946 0000")
    kept = lead(talk)
    assert (kept.contact, kept.phone, kept.email) == KIM
    await opens(talk)
    talk.hears("Write to: Kim Sample kim@sample.example +44 20 7946 0000")


async def test_with_several_it_is_asked_whose_it_is(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.shares_contact(*KIM)
    talk.hears("where do they belong?")
    assert not lead(talk).contact
    assert not lead(talk, "Example Ltd").contact
    await talk.presses("Example Ltd · Clerk")
    assert lead(talk, "Example Ltd").phone == "+44 20 7946 0000"
    assert not lead(talk).contact


async def test_none_of_them_keeps_nothing(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.shares_contact(*KIM)
    await talk.presses("None of these")
    talk.hears("kept nothing of that card")
    assert "Kim" not in repr(talk.state())


async def test_one_that_would_take_the_place_of_another_is_asked_about(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.shares_contact(*KIM)
    await talk.shares_contact("Robin Example", "+44 20 7946 0001")
    talk.hears("it is Kim Sample", "so far", "Robin Example")
    assert lead(talk).contact == "Kim Sample"
    await talk.presses("Sample Corp · Analyst")
    assert (lead(talk).contact, lead(talk).phone) == ("Robin Example", "+44 20 7946 0001")


async def test_where_whom_to_write_to_is_asked_it_is_the_answer(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await opens(talk)
    await talk.presses("Contact person")
    await talk.shares_contact(*KIM)
    talk.hears("Kept for Sample Corp · Analyst")
    assert lead(talk).contact == "Kim Sample"
    assert not talk.state().talks


async def test_in_the_check_in_that_asks_for_it_too(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await applies(talk)
    await talk.says("/cancel")
    await talk.says("/checkin")
    while "Who is the person" not in talk.last and "write to" not in talk.last:
        await talk.presses("Skip")
    await talk.shares_contact(*KIM)
    assert lead(talk).phone == "+44 20 7946 0000"
    talk.hears_not("where do they belong")


async def test_in_another_talk_the_question_comes_again(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.shares_contact(*KIM)
    talk.hears("Kept for Sample Corp · Analyst", "This one is still open:", "How did it go")


async def test_without_a_lead_it_is_said_what_is_needed(talk: Talk) -> None:
    await met(talk)
    await talk.shares_contact(*KIM)
    talk.hears("none is open")
    assert "Kim" not in repr(talk.state().leads)


async def test_their_own_is_none(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.shares_contact("Sam Sample", "+44 20 7946 0002", own=True)
    talk.hears("your own card")
    assert not lead(talk).contact


async def test_a_name_full_of_markup_is_shown_as_it_is(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.shares_contact("<b>Kim</b> & Co", "1")
    talk.hears("<b>Kim</b> & Co")


async def test_typing_a_name_later_keeps_the_number(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.shares_contact(*KIM)
    await opens(talk)
    await talk.presses("Contact person")
    await talk.says("Kim A. Sample <kim@sample.example>")
    assert (lead(talk).contact, lead(talk).phone) == ("Kim A. Sample", "+44 20 7946 0000")
