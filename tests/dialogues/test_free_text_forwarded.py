"""What an employer wrote, forwarded or pasted: asked about, never assumed; its text is kept only if that is wanted."""

import pytest

from flows.values import Kind, Stage
from tests.dialogues import applies, interview, lead, met, waits
from tests.talk import Talk

NO = (
    "Dear Sam, thank you for your interest in the position. After careful consideration we have decided to move forward"
    " with other candidates. We wish you all the best. Kind regards, Dana Example, Sample Corp"
)
INVITATION = (
    "Dear Sam, we would like to invite you to an interview. We can offer Thursday 4 June at 10:00, Friday 5 June at"
    " 14:00 or Monday 8 June at 9:30. Which one suits you? Best regards, Dana Example, Sample Corp"
)
ONE_TIME = (
    "Dear Sam, we are pleased to invite you to a video interview on Friday 5 June at 14:00. Please confirm."
    " Kind regards, Sample Corp"
)
LATER = "Dear Sam, thank you for coming in. We will get back to you by Friday. Kind regards, Sample Corp"
SECRET = "After careful consideration"


def everything_kept(talk: Talk) -> str:
    """All that the store holds of the person, as text."""
    return repr(talk.state())


async def test_a_no_is_asked_about_and_counts_after_yes(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards(NO)
    talk.hears("This reads like a no from Sample Corp · Analyst", "Is it?")
    assert lead(talk).stage is Stage.WAITING
    await talk.presses("Yes, it is")
    talk.hears("It may sting", "One small step")
    assert lead(talk).stage is Stage.TURNED_DOWN


async def test_a_pasted_one_is_known_as_theirs_too(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says(NO)
    talk.hears("This reads like a no from Sample Corp · Analyst", "Is it?")


async def test_its_text_is_gone_after_yes(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards(NO)
    await talk.presses("Yes, it is")
    assert SECRET not in everything_kept(talk)


async def test_its_text_is_gone_when_it_is_left(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards(NO)
    await talk.presses("Stop")
    talk.hears("kept nothing of that message")
    assert SECRET not in everything_kept(talk)
    assert lead(talk).stage is Stage.WAITING


async def test_its_text_is_kept_if_the_person_wants_it(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards(NO)
    await talk.presses("Keep the text")
    talk.hears("will stand in your notes", "Is it?")
    await talk.presses("Yes, it is")
    notes = [each.details["text"] for each in talk.state().timeline_of(lead(talk)) if each.what == "note"]
    assert notes == [NO]


async def test_keeping_it_can_be_taken_back(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards(NO)
    await talk.presses("Keep the text")
    await talk.presses("Don’t keep the text")
    await talk.presses("Yes, it is")
    assert SECRET not in everything_kept(talk)


async def test_another_company(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.forwards(NO)
    await talk.presses("Another company")
    await talk.presses("Example Ltd · Clerk")
    talk.hears("This reads like a no from Example Ltd · Clerk")
    await talk.presses("Yes, it is")
    assert (lead(talk, "Example Ltd").stage, lead(talk).stage) == (Stage.TURNED_DOWN, Stage.WAITING)


async def test_a_sender_that_is_not_known_is_asked_about(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards(NO.replace("Sample Corp", "Globex"))
    talk.hears("Is it from “Globex”, which is new to me, or from Sample Corp · Analyst?")
    assert talk.buttons[:2] == ("A new one: Globex", "Sample Corp · Analyst")
    await talk.presses("A new one: Globex")
    talk.hears("This reads like a no from Globex")
    await talk.presses("Yes, it is")
    assert (lead(talk, "Globex").stage, lead(talk).stage) == (Stage.TURNED_DOWN, Stage.WAITING)


async def test_something_else(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards(NO)
    await talk.presses("It is something else")
    talk.hears("What is it?")
    await talk.presses("They got in touch")
    talk.hears("This reads like a message from Sample Corp · Analyst")
    await talk.presses("Yes, it is")
    assert lead(talk).stage is Stage.WAITING


async def test_an_invitation_with_one_time_is_prefilled(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards(ONE_TIME)
    talk.hears("This reads like an invitation from Sample Corp · Analyst: Friday 5 June 2026, 14:00")
    await talk.presses("Yes, it is")
    assert (interview_of_friday := max(talk.state().interviews.values(), key=lambda each: each.id)).wall.day == 5
    assert interview_of_friday.kind is Kind.VIDEO
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED


async def test_several_times_are_offered_as_buttons(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Corp")
    await talk.forwards(INVITATION)
    talk.hears("Sample Corp · Clerk offers several times")
    assert talk.buttons[:4] == ("Thu 4 Jun, 10:00", "Fri 5 Jun, 14:00", "Mon 8 Jun, 09:30", "None of these")
    await talk.presses("Fri 5 Jun, 14:00")
    await talk.presses("Yes, it is")
    assert (interview(talk).wall.day, interview(talk).wall.hour) == (5, 14)
    await talk.presses("Video")
    assert interview(talk).kind is Kind.VIDEO


async def test_none_of_the_times_is_another_round_to_be_dated(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Corp")
    await talk.forwards(INVITATION)
    await talk.presses("None of these")
    talk.hears("an invitation from Sample Corp · Clerk, without a time")
    await talk.presses("Yes, it is")
    talk.hears("Phone, video or on site?")


async def test_the_day_they_decide_by(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards(LATER)
    talk.hears("Sample Corp · Analyst will get back to you by Friday 5 June")
    await talk.presses("Yes, it is")
    assert str(lead(talk).promised) == "2026-06-05"


async def test_what_it_says_may_stay_unknown(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards("Lunch is at one, bring an umbrella")
    talk.hears("no news for you in it", "What is it?")
    await talk.presses("Stop")
    assert "umbrella" not in everything_kept(talk)
    assert not talk.state().talks


async def test_a_forwarded_message_is_never_the_answer_to_a_question(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("/add")
    await talk.forwards(NO)
    talk.hears("This reads like a no", "Is it?")
    assert not [each for each in talk.state().talks.values() if each.answers.get("employer")]


async def test_a_restart_between_keeps_the_question(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards(NO)
    await talk.presses("Keep the text")
    await talk.restart()
    await talk.presses("Yes, it is")
    assert "note" in [each.what for each in talk.state().timeline_of(lead(talk))]


@pytest.mark.parametrize("size", [3_000, 20_000])
async def test_a_long_one_fits_into_a_message(talk: Talk, size: int) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards((NO + " ") + "x" * min(size, 4_000))
    talk.hears("Is it?")


async def test_danger_in_a_forwarded_message_comes_first(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards("I want to end my life")
    talk.hears("are you thinking of ending your life?")
    talk.hears_not("Is it?")
    assert talk.state().person.held
