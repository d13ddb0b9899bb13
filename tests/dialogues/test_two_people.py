"""Two people talk with one bot: neither ever sees anything of the other."""

from tests.dialogues import applies, met, opens, timeline, waits, was_at
from tests.talk import Talk


async def test_each_has_their_own_leads_talks_and_plans(talk: Talk) -> None:
    kim = talk.another(2)
    await met(talk)
    await met(kim, "New York")
    await waits(talk)
    await applies(kim)
    await talk.says("/leads")
    talk.hears_not("Example Ltd")
    await kim.says("/leads")
    kim.hears("Example Ltd")
    kim.hears_not("Sample Corp")
    await talk.says("/next")
    talk.hears_not("Example Ltd")
    assert (talk.state().person.zone, kim.state().person.zone) == ("Europe/London", "America/New_York")


async def test_an_answer_of_one_is_never_the_answer_of_the_other(talk: Talk) -> None:
    kim = talk.another(2)
    await met(talk)
    await met(kim)
    await was_at(talk)
    await was_at(kim, employer="Example Ltd")
    await talk.says("Sam says it went well")
    await kim.says("Kim says it was hard")
    assert [dict(each.answers) for each in talk.state().check_ins.values()] == [{"recall": "Sam says it went well"}]
    assert [dict(each.answers) for each in kim.state().check_ins.values()] == [{"recall": "Kim says it was hard"}]


async def test_a_nudge_reaches_the_one_it_is_for(talk: Talk) -> None:
    kim = talk.another(2)
    await met(talk)
    await met(kim)
    await waits(talk)
    await kim.says("/next")
    before = len(kim.conversation.chat.happenings)
    await talk.until("2026-06-08 10:00")
    talk.hears("Sample Corp", "Sam Sample")
    assert len(kim.conversation.chat.happenings) == before


async def test_a_button_copied_from_the_other_reaches_nothing_of_theirs(talk: Talk) -> None:
    kim = talk.another(2)
    await met(talk)
    await met(kim)
    await waits(talk)
    await opens(talk)
    await kim.says("/leads")
    for button in talk.front.buttons:
        await kim.presses_old(kim.front, button.data)
        kim.hears_not("Sample Corp", "went wrong")
    assert timeline(talk) == ["interviewed"]
    assert not kim.state().leads


async def test_when_one_blocks_the_bot_the_other_is_still_reached(talk: Talk) -> None:
    kim = talk.another(2)
    await met(talk)
    await met(kim)
    await waits(talk)
    await waits(kim, employer="Example Ltd")
    await kim.blocks()
    await talk.until("2026-06-08 10:00")
    talk.hears("Sample Corp")
