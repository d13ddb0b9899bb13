"""Free text in the middle of a questionnaire: an answer stays one, all else is heard, the question comes again."""

from flows.values import Stage, TalkKind
from tests.dialogues import applies, check_in, interview, lead, met, skips, timeline, waits, was_at
from tests.talk import Talk

ASKED = "How did it go, in your own words?"


async def test_a_question_is_answered_and_the_question_comes_again(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("what's next?")
    talk.hears("What is planned", ASKED)
    assert not talk.state().check_ins
    await talk.says("It went well")
    assert check_in(talk).answers == {"recall": "It went well"}


async def test_a_role_with_a_question_mark_is_a_question_and_without_one_a_role(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Sample Corp")
    await talk.says("What's next?")
    talk.hears("Nothing is planned", "Which role?")
    await talk.says("What's next")
    talk.hears("How did you apply?")
    await talk.presses("Skip")
    await talk.presses("Today")
    talk.hears("Sample Corp · What's next")


async def test_an_employer_called_like_a_wish_is_taken_when_it_is_longer_than_one(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Pause and Thanks Coffee Roasters of Sampletown")
    talk.hears("Which role?")


async def test_a_name_that_sounds_like_something_else_is_taken_when_it_is_sent_again(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Thank You")
    talk.hears("You’re welcome", "send it once more", "Which employer?")
    await talk.says("Thank You")
    talk.hears("Which role?")


async def test_news_is_nobodys_name(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await was_at(talk)
    for _ in range(12):
        if "Who is the person to write to" in talk.last:
            break
        await talk.presses("Skip")
    await talk.says("Example Ltd rejected me")
    talk.hears("Example Ltd · Clerk said no", "Who is the person to write to")
    assert not lead(talk).contact
    await talk.says("Dana Example, dana@sample.example")
    assert lead(talk).contact == "Dana Example"
    assert "aside" not in check_in(talk).answers


async def test_how_it_is_held_can_be_typed(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp on Thursday at 10am")
    await talk.presses("Right")
    await talk.says("blue bananas sing")
    talk.hears("couldn’t follow that", "Phone, video or on site?")
    await talk.says("on zoom")
    talk.hears("Noted for Sample Corp: Video")


async def test_thanks_are_no_answer(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("Thanks!")
    talk.hears("You’re welcome", ASKED)
    assert not talk.state().check_ins


async def test_thanks_within_an_answer_stay_in_it(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("it went well thanks")
    assert check_in(talk).answers == {"recall": "it went well thanks"}


async def test_stop_leaves_the_question(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("stop")
    talk.hears("Nothing was added")
    assert not talk.state().talks


async def test_a_pause_is_made_and_the_question_comes_again(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("please pause")
    talk.hears("Paused", ASKED)
    assert talk.state().person.paused


async def test_their_own_words_stay_the_answer_and_news_in_them_is_offered_besides(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well I think. They'll let me know by Friday.")
    talk.hears("I also heard this", "Sample Corp · Analyst will get back to you by Friday 5 June", "clothes")
    assert "Friday" in check_in(talk).answers["recall"]
    assert lead(talk).promised is None
    read_back = next(each for each in talk.messages if "Is that right?" in each.text)
    await talk.presses_old(read_back, 1)
    assert str(lead(talk).promised) == "2026-06-05"
    await talk.says("It rained")
    talk.hears("Kept as a note")


async def test_their_own_words_about_the_interview_itself_are_no_news(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("I had the interview with Dana at 10 and it was fine")
    talk.hears_not("Is that right?")
    assert "Dana" in check_in(talk).answers["recall"]


async def test_news_at_a_question_with_buttons_is_read_back_on_its_own(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.says("Example Ltd rejected me")
    talk.hears("Example Ltd · Clerk said no", "Did your clothes fit the place?")
    assert "note" not in timeline(talk)
    await talk.presses("Nearly")
    talk.hears("on time")
    read_back = next(each for each in talk.messages if "Is that right?" in each.text)
    await talk.presses_old(read_back, 1)
    assert lead(talk, "Example Ltd").stage is Stage.TURNED_DOWN
    assert check_in(talk).answers["dress"] == "almost"


async def test_a_yes_that_the_question_cannot_take_is_for_what_was_read_back_above_it(talk: Talk) -> None:
    await met(talk)
    await talk.says("had my interview at Sample Corp today at 2")
    await talk.presses("Right")
    await talk.says("It went well")
    talk.hears("How was it held?")
    await talk.says("they wrote: unfortunately we went with another candidate")
    talk.hears("Sample Corp said no", "How was it held?")
    await talk.says("yes")
    assert lead(talk, "Sample Corp").stage is Stage.TURNED_DOWN
    await talk.says("yes")
    talk.hears_not("said no")


async def test_a_yes_to_a_later_question_is_not_for_what_was_read_back_long_before(talk: Talk) -> None:
    await met(talk)
    await talk.says("had my interview at Sample Corp today at 2")
    await talk.presses("Right")
    await talk.says("It went well")
    await talk.says("Example Ltd rejected me")
    await talk.later(minutes=1)
    await talk.presses("Phone")
    await talk.later(minutes=1)
    await skips(talk, 3)
    talk.hears("How did you come across")
    await talk.says("yes")
    assert [each.employer for each in talk.state().leads.values()] == ["Sample Corp"]


async def test_what_no_way_of_holding_an_interview_can_be_read_in_may_be_skipped(talk: Talk) -> None:
    await met(talk)
    await talk.says("had my interview at Sample Corp today at 2")
    await talk.presses("Right")
    await talk.says("It went well")
    await talk.says("in a room with plants")
    talk.hears("skip it", "How was it held?")
    await talk.says("hm not sure")
    talk.hears("Did your clothes fit the place?")


async def test_in_a_check_in_they_are_those_of_the_interview(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.says("they will decide by Friday")
    talk.hears("Sample Corp · Analyst will get back to you by Friday 5 June")


async def test_what_says_nothing_is_noted_as_always(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.says("The coffee was good")
    talk.hears("Kept as a note", "Did your clothes fit the place?")
    assert "note" in timeline(talk)


async def test_a_day_is_an_answer_and_news_is_not(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("/add")
    await talk.says("Sample Corp")
    await talk.says("Analyst")
    await talk.presses("Skip")
    await talk.says("Example Ltd rejected me")
    talk.hears("Example Ltd · Clerk said no", "When did you apply?")
    await talk.says("yesterday")
    talk.hears("Applied on Monday 1 June")


async def test_a_whole_story_is_no_employers_name(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("had an interview with Sample Corp today at 2pm")
    talk.hears("You had an interview with Sample Corp")
    assert "Which employer?" not in talk.last
    await talk.says("yes")
    assert interview(talk).wall.hour == 14


async def test_a_practice_answer_is_an_answer_whatever_it_tells(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("/practice")
    await talk.says("I called Sample Corp and they rejected me. When will I hear from you?")
    talk.hears("How did it go?")
    talk.hears_not("Is that right?")
    assert lead(talk).stage is Stage.WAITING


async def test_what_comes_days_later_is_news_and_not_the_answer(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await was_at(talk)
    await talk.later(days=4)
    await talk.says("Example Ltd rejected me")
    talk.hears("Example Ltd · Clerk said no", "Is that right?")
    assert not talk.state().check_ins
    assert TalkKind.CHECK_IN in {each.kind for each in talk.state().talks.values()}


async def test_at_the_first_meeting_news_asks_for_the_zone_once(talk: Talk) -> None:
    await talk.says("/start")
    await talk.says("I have an interview with Sample Corp on Thursday at 10am")
    talk.hears("Where are you?")
    await talk.presses("London")
    talk.hears("You have an interview with Sample Corp: Thursday 4 June 2026, 10:00")
    await talk.presses("Right")
    await talk.presses("Video")
    assert not talk.state().talks
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED


async def test_a_goodbye_is_answered_and_the_question_waits(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.says("bye")
    talk.hears("I’m here when something happens")
    talk.hears_not("Did your clothes")
    await talk.says("yes")
    assert check_in(talk).answers["dress"] == "yes"
    await talk.says("/add")
    await talk.says("Ciao")
    talk.hears_not("I’m here when something happens")
