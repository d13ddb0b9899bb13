"""What has been silent for two months: all of it in one pass, nothing closed without a word (coaching.md D)."""

from flows.values import Stage
from tests.dialogues import applies, lead, met
from tests.stretches import stretch
from tests.talk import Talk

EMPLOYERS = ("Sample Corp", "Example Ltd", "Demo Works")


@stretch
async def silent_for_two_months(talk: Talk) -> None:
    await met(talk)
    for employer in EMPLOYERS:
        await applies(talk, employer)
    for _ in range(20):
        await talk.later(weeks=1)
        if any("Two months and more" in message.text for message in talk.messages):
            return
    raise AssertionError(talk.told("no sweep came"))


async def test_all_stale_leads_come_in_one_message(talk: Talk) -> None:
    await silent_for_two_months(talk)
    assert {f"Keep {employer}" for employer in EMPLOYERS} <= set(talk.buttons)
    assert {f"Let {employer} go" for employer in EMPLOYERS} <= set(talk.buttons)
    assert not [each for each in talk.state().leads.values() if each.closed]


async def test_each_is_kept_or_let_go_and_the_list_gets_shorter(talk: Talk) -> None:
    await silent_for_two_months(talk)
    await talk.presses("Let Example Ltd go")
    talk.hears_not("Example Ltd")
    talk.hears("Sample Corp", "Demo Works")
    await talk.presses("Keep Sample Corp")
    await talk.presses("Let Demo Works go")
    talk.hears("a clear list")
    assert lead(talk, "Example Ltd").stage is Stage.LET_GO
    assert not lead(talk, "Sample Corp").closed


async def test_what_was_kept_is_left_alone_for_a_month(talk: Talk) -> None:
    await silent_for_two_months(talk)
    for employer in EMPLOYERS:
        await talk.presses(f"Keep {employer}")
    await talk.later(days=28)
    talk.hears_nothing()


async def test_an_old_button_of_it_does_nothing_twice(talk: Talk) -> None:
    await silent_for_two_months(talk)
    old = talk.messages[-1]
    place = talk.buttons.index("Let Example Ltd go") + 1
    await talk.presses("Let Example Ltd go")
    await talk.presses_old(old, place)
    assert sum(each.closed for each in talk.state().leads.values()) <= 2
