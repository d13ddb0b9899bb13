"""Practice where it helps: offered by a finding of the check-in, and on the evening before an interview."""

from flows.values import TalkKind
from tests.dialogues import SAMPLE, met, plans, skips, was_at
from tests.dialogues.test_practice import FIRST, SECOND, THIRD, YOURSELF, held, practises, says_aloud
from tests.talk import Talk


async def looked_back(talk: Talk, practised: str) -> None:
    """A check-in in which only *had you practised?* is answered."""
    await was_at(talk)
    await skips(talk, 3)
    await talk.presses(practised)
    while talk.state().talks:
        await talk.presses("Skip")


# Offered by a finding.


async def test_a_finding_about_practising_offers_one_question_and_stays_where_it_is(talk: Talk) -> None:
    await met(talk)
    await looked_back(talk, "Not really")
    talk.hears("to work on", "practised")
    closing = talk.messages[-1].id
    await talk.presses("Practise one now")
    talk.hears("One question, three minutes", FIRST)
    talk.hears_not("1 of")
    assert talk.messages[-1].id != closing
    await says_aloud(talk, "So-so")
    talk.hears("One answer practised")
    assert set(talk.state().cards) == {YOURSELF}


async def test_without_that_finding_nothing_is_offered(talk: Talk) -> None:
    await met(talk)
    await looked_back(talk, "Aloud")
    talk.hears("done, and kept")
    assert "Practise one now" not in talk.buttons


# Before an interview.


async def test_the_evening_before_the_two_weakest_for_its_kind_are_named_and_practised(talk: Talk) -> None:
    await practises(talk)
    await says_aloud(talk, "Went well")
    await says_aloud(talk, "Hard")
    await talk.presses("Stop")
    await plans(talk, "2026-06-05 10:00", kind="Phone")
    await talk.until("2026-06-04 18:00")
    talk.hears(SAMPLE, "two answers aloud", "These two:", SECOND, THIRD)
    talk.hears_not(FIRST)
    evening = talk.last
    assert len(evening.split()) < 80
    await talk.presses("Practise now")
    talk.hears("1 of 2", SECOND, SAMPLE)
    assert talk.messages[-2].text == evening, "what was named stays"
    await says_aloud(talk, "Went well")
    await says_aloud(talk, "Went well")
    talk.hears("2 answers practised")
    assert held(talk, "motivation-role").times == 2


async def test_on_the_morning_itself_nothing_new_is_put_on_the_table(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-05 10:00")
    await talk.until("2026-06-05 08:00")
    assert "Practise now" not in talk.buttons
    assert "These two" not in talk.last


async def test_what_they_chose_to_try_stands_beside_the_two(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await skips(talk, 14)
    await talk.says("Answer in fewer words")
    await plans(talk, "2026-06-04 10:00", employer="Example Ltd")
    await talk.until("2026-06-03 18:00")
    talk.hears(
        "two answers aloud", "These two:", "You wanted to try: Answer in fewer words", "When can I expect to hear"
    )


async def test_practise_now_takes_the_place_of_a_session_left_open_and_pressed_twice_begins_once(talk: Talk) -> None:
    await practises(talk)
    await skips(talk, 1)
    await plans(talk, "2026-06-05 10:00")
    await talk.until("2026-06-04 18:00")
    evening = talk.front
    await talk.presses("Practise now")
    await talk.presses("Done aloud")
    await talk.presses_old(evening, 1)
    talk.hears("1 of 2", "How did it go?")
    assert [each.kind for each in talk.state().talks.values()] == [TalkKind.PRACTICE]


async def test_with_an_interview_coming_practice_is_for_its_kind(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-05 10:00", kind="Phone")
    await talk.says("/practice")
    talk.hears(SAMPLE, "Friday 5 June")
    asked = await all_new(talk)
    assert "In two minutes: who are you" in asked
    assert "Did you find us all right" not in asked
    assert "to the camera" not in asked


async def test_practise_now_still_works_when_the_interview_is_over(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-05 10:00")
    await talk.until("2026-06-04 18:00")
    evening = talk.front
    await talk.until("2026-06-08 09:00")
    await talk.presses_old(evening, 1)
    talk.hears(FIRST)


async def all_new(talk: Talk) -> str:
    """Six sessions of what was never asked."""
    asked = []
    for _ in range(6):
        for _ in range(3):
            asked.append(talk.last)
            await says_aloud(talk, "Went well")
        await talk.presses("Some more")
    return "\n".join(asked)
