"""Two talks open at once: their buttons work independently, and text goes to the one that asked last."""
# the words of the bot, as they are typeset

from flows.values import TalkKind
from tests.dialogues import SAMPLE, check_in, lead, met, plans, was_at
from tests.talk import Talk


async def check_in_and_adding(talk: Talk) -> None:
    """A check-in at its second question, and an application that asks for the employer."""
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.says("/add")


async def test_text_goes_to_the_one_that_asked_last(talk: Talk) -> None:
    await check_in_and_adding(talk)
    await talk.says("Example Ltd")
    talk.hears("Which role?")
    assert check_in(talk).answers == {"recall": "It went well"}


async def test_the_buttons_of_the_older_one_still_work(talk: Talk) -> None:
    await check_in_and_adding(talk)
    await talk.presses("Nearly")
    talk.hears("on time")
    assert check_in(talk).answers["dress"] == "almost"
    assert len(talk.state().talks) == 2


async def test_after_a_press_text_goes_to_the_talk_of_that_press(talk: Talk) -> None:
    await check_in_and_adding(talk)
    await talk.presses("Nearly")
    await talk.says("It rained all the way")
    talk.hears("Kept as a note", "on time")
    await talk.says("/cancel")
    talk.hears("What you answered is kept")
    await talk.says("Example Ltd")
    talk.hears("Which role?")


async def test_both_can_be_finished_in_turn(talk: Talk) -> None:
    await check_in_and_adding(talk)
    await talk.says("Example Ltd")
    await talk.presses("Yes")
    await talk.presses("Late")
    await talk.says("/add")
    employers = [each.answers.get("employer") for each in talk.state().talks.values() if each.kind is TalkKind.ADD]
    assert "Example Ltd" in employers
    assert check_in(talk).answers == {"recall": "It went well", "dress": "yes", "on-time": "late"}


async def test_cancel_leaves_one_after_the_other_and_then_none(talk: Talk) -> None:
    await check_in_and_adding(talk)
    await talk.says("/cancel")
    talk.hears("Nothing was added")
    assert [each.kind for each in talk.state().talks.values()] == [TalkKind.CHECK_IN]
    await talk.says("/cancel")
    talk.hears("What you answered is kept")
    assert not talk.state().talks
    await talk.says("/cancel")
    talk.hears("wasn’t asking anything")


async def test_a_check_in_that_comes_by_itself_does_not_end_what_is_being_told(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 10:00")
    await talk.until("2026-06-03 11:40")
    await talk.says("/add")
    await talk.until("2026-06-03 11:45")
    talk.hears(SAMPLE, "How did it go")
    await talk.says("It went well")
    assert check_in(talk).answers == {"recall": "It went well"}
    assert {each.kind for each in talk.state().talks.values()} == {TalkKind.ADD, TalkKind.CHECK_IN}


async def test_a_restart_keeps_both_and_which_asked_last(talk: Talk) -> None:
    await check_in_and_adding(talk)
    await talk.restart()
    await talk.says("Example Ltd")
    talk.hears("Which role?")
    await talk.presses("Nearly")
    talk.hears("on time")


async def test_two_check_ins_are_kept_apart(talk: Talk) -> None:
    await met(talk)
    await was_at(talk, "2026-06-01 10:00")
    await was_at(talk, "2026-06-02 10:00", employer="Example Ltd", kind="Phone")
    await talk.says("The phone one was fine")
    first, second = talk.messages[-1], [m for m in talk.messages if m.rows and "in your own words" in m.text]
    assert "quiet place" in first.text
    (waiting,) = second
    await talk.presses_old(waiting, 4)  # skip
    talk.hears("Did your clothes fit the place?")
    answers = {each.lead: dict(each.answers) for each in talk.state().check_ins.values()}
    assert answers[lead(talk, "Example Ltd").id] == {"recall": "The phone one was fine"}
    assert answers[lead(talk).id] == {}
