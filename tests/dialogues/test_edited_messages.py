"""Changed messages: what came of one is asked about, an old one is said to be old, danger is heard first."""

from tests.dialogues import check_in, lead, met, plans, timeline, waits, was_at
from tests.talk import Talk


async def test_an_answer_in_a_talk_under_way_is_asked_about_and_follows(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    told = talk.wrote
    await talk.edits(told, "It went so so")
    talk.hears("It now says “It went so so”", "How did it go, in your own words?")
    assert check_in(talk).answers["recall"] == "It went well"
    await talk.presses("Yes")
    talk.hears("That is your answer now", "clothes")
    assert check_in(talk).answers["recall"] == "It went so so"


async def test_left_alone_it_stays_and_the_question_comes_again(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.edits(talk.wrote, "It went so so")
    await talk.presses("Leave it")
    talk.hears("Left as it was", "clothes")
    assert check_in(talk).answers["recall"] == "It went well"


async def test_pressing_yes_twice_does_it_once(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.edits(talk.wrote, "It went so so")
    asked = talk.front
    await talk.presses("Yes")
    await talk.presses_old(asked, 1)
    talk.hears("We’ve finished with that one")
    assert check_in(talk).answers["recall"] == "It went so so"


async def test_an_answer_of_a_finished_check_in_can_follow(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    told = talk.wrote
    while talk.state().talks:
        await talk.presses("Skip")
    assert check_in(talk).finished
    await talk.edits(told, "It went very well")
    await talk.presses("Yes")
    talk.hears("That is your answer now")
    assert check_in(talk).answers["recall"] == "It went very well"
    assert check_in(talk).finished


async def test_a_name_in_a_talk_under_way_is_read_back_with_the_change(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Sampel Corp")
    told = talk.wrote
    await talk.presses("Skip")
    await talk.presses("Skip")
    await talk.presses("Today")
    await talk.edits(told, "Sample Corp")
    await talk.presses("Yes")
    talk.hears("Sample Corp", "Applied on", "Is that right?")
    await talk.presses("Right")
    assert lead(talk).employer == "Sample Corp"


async def test_what_cannot_be_the_answer_leaves_the_first_one(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Sample Corp")
    told = talk.wrote
    await talk.edits(told, "x" * 81)
    await talk.presses("Yes")
    talk.hears("to 80 characters", "Which role?")
    (open_talk,) = talk.state().talks.values()
    assert open_talk.answers["employer"] == "Sample Corp"


async def test_a_day_that_takes_the_time_with_it_asks_for_the_time_again(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.presses("Skip")
    await talk.presses("Video")
    await talk.says("2026-06-10 14:30")
    told = talk.wrote
    await talk.presses("1 hour")
    talk.hears("Is that right?")
    await talk.edits(told, "2026-06-11")
    await talk.presses("Yes")
    talk.hears("That is your answer now", "At what time does it start?")
    await talk.says("15:00")
    await talk.presses("✓ 1 hour")
    talk.hears("Thursday 11 June 2026, 15:00")


async def test_a_note_that_is_changed_is_noted_below_the_first(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.says("They were all in suits and it was quite formal there")
    told = talk.wrote
    assert "note" in timeline(talk)
    await talk.edits(told, "They were all in jeans")
    talk.hears("a message that I had noted", "The first note stays")
    await talk.presses("Yes")
    talk.hears("Noted, below the first one")
    assert [what for what in timeline(talk) if what in ("note", "corrected")] == ["note", "corrected"]
    await talk.says("/leads")
    await talk.presses(1)
    talk.hears("note, corrected: They were all in jeans")


async def test_the_last_of_several_changes_counts(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    told = talk.wrote
    await talk.edits(told, "It went so so")
    await talk.edits(told, "It went badly, I think")
    talk.hears("It went badly, I think")
    await talk.presses("Yes")
    assert check_in(talk).answers["recall"] == "It went badly, I think"


async def test_one_of_which_nothing_is_known_is_answered_plainly(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    before = talk.state()
    await talk.sends("edited")
    talk.hears("I saw that you changed a message", "send it once more")
    assert talk.state().leads == before.leads
    assert not talk.state().talks


async def test_in_a_talk_the_question_comes_again_after_it(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.sends("edited")
    talk.hears("I saw that you changed a message", "How did it go, in your own words?")


async def test_what_is_done_with_is_said_to_be(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Sample Corp")
    told = talk.wrote
    for label in ("Skip", "Skip", "Today", "Right"):
        await talk.presses(label)
    await talk.edits(told, "Sample Corporation")
    talk.hears("What it was for is finished")
    assert lead(talk).employer == "Sample Corp"


async def test_after_48_hours_it_is_forgotten(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    told = talk.wrote
    assert told.id in talk.state().written
    await talk.later(days=2, hours=1)
    await talk.edits(told, "It went badly, I think")
    talk.hears("I saw that you changed a message")
    assert talk.state().written == {}
    assert check_in(talk).answers["recall"] == "It went well"


async def test_what_was_written_is_not_kept_for_it(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    assert "It went well" not in repr(talk.state().written)


async def test_a_changed_command_does_nothing_twice(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.edits(talk.wrote, "/delete")
    talk.hears("A change does nothing here", "Which employer?")
    talk.hears_not("removes everything")
    assert len(talk.state().talks) == 1


async def test_an_answer_changed_into_a_command_runs_nothing(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.edits(talk.wrote, "/cancel")
    talk.hears("A change does nothing here")
    assert talk.state().talks
    assert check_in(talk).answers["recall"] == "It went well"


async def test_free_text_that_is_changed_is_read_anew(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-10 14:00", employer="Acme Sample")
    await talk.says("Acme Sample called, they said no")
    told = talk.wrote
    assert lead(talk, "Acme Sample").stage == "interview-planned"
    await talk.edits(told, "Acme Sample made me an offer")
    talk.hears("You changed a message", "offer")
    assert lead(talk, "Acme Sample").stage == "interview-planned"


async def test_danger_in_a_changed_message_is_met_first(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    await talk.edits(talk.wrote, "I want to kill myself")
    talk.hears_not("You changed a message")
    assert talk.state().person.held
    assert "kill" not in repr(talk.state())
    await talk.edits(talk.wrote, "sorry, ignore that")
    talk.hears_not("You changed a message", "your answer")
    assert check_in(talk).answers["recall"] == "It went well"


async def test_it_outlives_a_restart(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("It went well")
    told = talk.wrote
    await talk.restart()
    await talk.edits(told, "It went so so")
    await talk.restart()
    await talk.presses("Yes")
    assert check_in(talk).answers["recall"] == "It went so so"


async def test_a_name_that_is_changed_after_it_counted_is_read_back_and_the_lead_follows(talk: Talk) -> None:
    await met(talk)
    await talk.says("applied to Sampel Corp today")
    told = next(message for message in talk.messages if message.text.startswith("applied"))
    await talk.presses("Right")
    await talk.edits(told, "applied to Sample Corp today")
    talk.hears("You changed a message", "Sampel Corp is called Sample Corp from now on")
    assert lead(talk, "Sampel Corp").id
    await talk.presses("Right")
    talk.hears("Sample Corp now")
    assert [each.employer for each in talk.state().leads.values()] == ["Sample Corp"]
    assert timeline(talk).count("added") == 1
    await talk.presses("Undo")
    assert [each.employer for each in talk.state().leads.values()] == ["Sampel Corp"]


async def test_it_can_be_another_one_after_all(talk: Talk) -> None:
    await met(talk)
    await talk.says("applied to Sample Corp today")
    told = next(message for message in talk.messages if message.text.startswith("applied"))
    await talk.presses("Right")
    await talk.edits(told, "applied to Example Ltd today")
    await talk.presses("Change")
    await talk.presses("Which lead")
    await talk.presses("A new one")
    await talk.says("Example Ltd")
    await talk.presses("Right")
    assert sorted(each.employer for each in talk.state().leads.values()) == ["Example Ltd", "Sample Corp"]
