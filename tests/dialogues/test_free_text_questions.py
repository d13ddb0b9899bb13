"""Questions, feelings, thanks and wishes in their own words: answered at once, because that cannot hurt."""

import pytest

from tests.dialogues import applies, lead, met, plans, waits
from tests.talk import Talk


async def test_what_is_next(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    before = talk.state().leads
    await talk.says("what's next?")
    talk.hears("What is planned", "Sample Corp")
    assert talk.state().leads == before


async def test_when_to_write_names_the_day_and_why(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("when should I write to Sample Corp?")
    talk.hears("a week is ordinary courtesy", "Monday 8 June")


async def test_when_to_write_after_a_day_they_named(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("Sample Corp will decide by Friday")
    await talk.presses("Right")
    await talk.says("when should I follow up with Sample Corp?")
    talk.hears("they named Friday 5 June", "Tuesday 9 June")


async def test_when_to_write_asks_which_lead_if_there_are_several(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.says("when should I write to them?")
    talk.hears("Which lead is it?")
    await talk.presses("Example Ltd · Clerk")
    talk.hears("most applications get no answer", "Tuesday 16 June")


async def test_what_to_write_brings_the_draft(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("what do I write to Sample Corp?")
    talk.hears("May I ask whether you have already chosen somebody")


@pytest.mark.parametrize(
    ("kind", "advice"),
    [("Phone", "Nobody sees you"), ("Video", "on a camera"), ("On site", "one step smarter")],
)
async def test_what_to_wear_depends_on_how_it_is_held(talk: Talk, kind: str, advice: str) -> None:
    await met(talk)
    await plans(talk, "2026-06-05 10:00", kind=kind)
    await talk.says("what do I wear on Friday?")
    talk.hears("Sample Corp · Analyst", advice)
    assert len(talk.last.split()) < 80


async def test_what_to_wear_for_the_interview_of_that_day(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 10:00")
    await plans(talk, "2026-06-05 10:00", "Example Ltd", kind="Phone")
    await talk.says("what should I wear on Friday?")
    talk.hears("Example Ltd", "Nobody sees you")


async def test_what_to_wear_without_an_interview(talk: Talk) -> None:
    await met(talk)
    await talk.says("what should I wear to an interview?")
    talk.hears("One step smarter")


async def test_when_the_interview_is(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 10:00")
    await talk.says("when is my interview?")
    talk.hears("Sample Corp · Analyst: Video, Thursday 4 June 2026, 10:00")
    await talk.says("when is my interview with Sample Corp?")
    talk.hears("Thursday 4 June 2026, 10:00")


async def test_no_interview_is_planned(talk: Talk) -> None:
    await met(talk)
    await talk.says("when is my interview?")
    talk.hears("No interview is planned")


async def test_how_to_prepare_leads_to_practice(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-04 10:00")
    await talk.says("how do I prepare for the interview?")
    talk.hears("Say two answers aloud", "When can I expect to hear?")
    await talk.presses("Practise")
    talk.hears("Three questions" if "Three questions" in talk.last else "three questions")


async def test_what_there_is_and_how_it_goes_and_how_it_works(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("show me my applications")
    talk.hears("Your leads")
    await talk.says("how am I doing?")
    talk.hears("Your search in numbers")
    await talk.says("what can you do?")
    talk.hears("I am a bot", "/interview")


async def test_why_no_word_comes_is_answered_honestly(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("why don't they answer?")
    talk.hears("hiring drags on", "Monday 8 June")
    await talk.says("still no word from Sample Corp")
    talk.hears("no word yet")
    assert talk.state().person.encouraged_with


async def test_after_weeks_the_honest_word_is_another(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    for news in ("I wrote to Sample Corp", "I called Sample Corp"):
        await talk.says(news)
        await talk.presses("Right")
    await talk.says("why is Sample Corp not answering?")
    talk.hears("most likely a no")


async def test_no_word_with_several_leads_is_answered_in_general_and_by_lead(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.says("why do they never answer?")
    talk.hears("It happens to everyone", "Which lead is it?")
    await talk.presses("Sample Corp · Analyst")
    talk.hears("no word yet")


async def test_a_question_about_an_employer_that_is_not_known(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("when should I write to Globex?")
    talk.hears("I know of no lead called “Globex”")


async def test_being_nervous_is_answered_with_one_thing_to_do(talk: Talk) -> None:
    await met(talk)
    await talk.says("I'm so nervous")
    talk.hears("ordinary", "aloud")
    assert "Practise" in talk.buttons
    await plans(talk, "2026-06-04 10:00")
    await talk.says("I'm so nervous")
    talk.hears("Sample Corp · Analyst", "Thursday 4 June")


async def test_anger_and_hope_are_named(talk: Talk) -> None:
    await met(talk)
    await talk.says("I'm so angry at them")
    talk.hears("That would annoy anybody")
    await talk.says("I have a good feeling about this")
    talk.hears("One small step on another lead")


async def test_thanks_are_answered_shortly(talk: Talk) -> None:
    await met(talk)
    await talk.says("thank you!")
    talk.hears("You’re welcome")
    assert len(talk.last.split()) < 12


async def test_a_greeting_shows_where_things_stand(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("hello")
    talk.hears("Hello again, Sam", "What is planned")


async def test_a_pause_is_made_at_once_and_undone_in_words_too(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("please pause everything")
    talk.hears("Paused")
    assert talk.state().person.paused
    assert "Go on" in talk.buttons
    await talk.says("ok, go on")
    talk.hears("Good to have you back")
    assert not talk.state().person.paused


async def test_to_be_left_in_peace_is_a_pause_when_nothing_is_asked(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("leave me alone")
    assert talk.state().person.paused
    assert "Go on" in talk.buttons


async def test_another_place_asks_for_the_zone(talk: Talk) -> None:
    await met(talk)
    await talk.says("I'm in Berlin now")
    talk.hears("Berlin: is it 18:00 there now?")
    assert talk.state().person.zone == "Europe/London"
    await talk.presses("Right")
    assert talk.state().person.zone == "Europe/Berlin"


async def test_what_is_not_understood_is_said_with_the_likeliest_things(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    before = talk.state().leads
    await talk.says("blue bananas sing")
    talk.hears("didn’t understand", "haven’t kept", "Monday 8 June")
    assert {"Look back: Sample Corp · Analyst", "News from Sample Corp · Analyst"} <= set(talk.buttons)
    assert talk.state().leads == before
    await talk.presses("News from Sample Corp · Analyst")
    talk.hears("What did Sample Corp · Analyst say?")


async def test_the_likeliest_thing_after_an_interview_is_to_look_back(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("well that was something")
    await talk.presses("Look back: Sample Corp · Analyst")
    talk.hears("How did it go, in your own words?")


async def test_with_nothing_told_yet_the_ways_in_are_shown(talk: Talk) -> None:
    await met(talk)
    await talk.says("blue bananas sing")
    assert {"An interview", "An application"} <= set(talk.buttons)


async def test_a_question_changes_nothing(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    before = (lead(talk), dict(talk.state().nudges))
    for asked in ("did Sample Corp reject me?", "when is my interview?", "what if they say no?"):
        await talk.says(asked)
        assert (lead(talk), dict(talk.state().nudges)) == before
        talk.hears_not("Is that right?")
