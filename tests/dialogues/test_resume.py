"""The résumé: looked at by question, or sent as a file; then one thing to change, and a time to be reminded of it."""

import pytest

from flows.planned import ReminderKind
from flows.values import TalkKind
from tests.bot.resume_files import GOOD, TODAY, but, docx, locked_pdf, pdf
from tests.dialogues import applies, met
from tests.talk import Talk

QUESTIONS = {
    "What stuck?": "Not much",
    "A first look seeks": "Not the dates",
    "easy to read": "In parts",
    "look professional": "Yes",
    "free of errors": "Only I checked",
    "what the jobs you want ask for": "Not really",
    "up to date": "Yes",
    "Is every line needed": "Some could go",
    "How many pages": "Two",
    "How long have you been working": "Longer",
}
"""What is asked, in order, and an answer to each."""
POSTING = """We are looking for a Data Analyst for our shops. You build dashboards in Power BI, write SQL every day and
explain it to stakeholders. You know Python and Airflow. We offer 30 days of holiday and a competitive salary."""
WITH_MISTAKES = but(
    contact="sam@gmial.com | London",
    first="• Recieved the award for the the best report of the year",
    before="06/2016 - 05/2018",
    experience="My journey",
    latest="March 2021 - April 2023",
)


async def test_every_question_comes_one_at_a_time_in_one_message(talk: Talk) -> None:
    await met(talk)
    await talk.says("/resume")
    before = len(talk.messages)
    for question, answer in QUESTIONS.items():
        talk.hears(question)
        await talk.presses(answer)
    talk.hears("First:", "Later:", "When will you do the first one?")
    assert len(talk.messages) == before
    assert talk.last.count("Later:") == 2


async def test_the_test_of_a_few_seconds_is_told_with_a_friend_or_a_timer(talk: Talk) -> None:
    await met(talk)
    await talk.says("/resume")
    talk.hears("seven seconds", "friend", "timer", "PDF or DOCX")


async def test_it_ends_in_a_time_and_the_reminder_comes_then(talk: Talk) -> None:
    await met(talk)
    await talk.says("/resume")
    for answer in QUESTIONS.values():
        await talk.presses(answer)
    await talk.presses("Tomorrow 9:00")
    talk.hears("Settled", "Wednesday 3 June 2026, 09:00", "dates")
    await talk.until("2026-06-03 08:59")
    talk.hears_nothing()
    await talk.until("2026-06-03 09:00")
    talk.hears("It’s time for your résumé", "First:")  # the bot's apostrophe
    await talk.presses("Done already")
    talk.hears("that one is done", "First:")
    await talk.presses("Another day")
    await talk.says("friday 18:30")
    talk.hears("Friday 5 June 2026, 18:30")


async def test_the_reminder_survives_a_restart_and_comes_late_if_the_bot_was_down(talk: Talk) -> None:
    await met(talk)
    await talk.says("/resume")
    for answer in QUESTIONS.values():
        await talk.presses(answer)
    await talk.presses("This evening")
    await talk.stop()
    await talk.until("2026-06-02 19:40")
    await talk.start()
    talk.hears("comes late", "It’s time for your résumé")  # as above


async def test_the_next_application_is_met_with_what_was_promised(talk: Talk) -> None:
    await met(talk)
    await talk.says("/resume")
    for answer in QUESTIONS.values():
        await talk.presses(answer)
    await talk.presses("Tomorrow 9:00")
    await applies(talk)
    talk.hears("Noted: Example Ltd", "Before the next one goes out")


async def test_a_file_is_answered_with_places_and_reasons_and_at_most_five_remarks(talk: Talk) -> None:
    await met(talk)
    await talk.sends_file("cv.pdf", pdf(WITH_MISTAKES), "application/pdf")
    talk.hears("one page", "“sam@gmial.com” (gmail.com?): page 1, line 3", "“Recieved” (received?)", "What I can")
    (review,) = [text for text in talk.news if "one page" in text]
    assert review.count("\n\n") == 6, "size, five remarks, what cannot be told"
    more = next(label for label in talk.buttons if "more remark" in label)
    await talk.presses(more)
    talk.hears("The other remarks", "several ways")
    assert not [label for label in talk.buttons if "more remark" in label]


async def test_a_posting_is_compared_and_a_long_one_in_pieces(talk: Talk) -> None:
    await met(talk)
    await talk.sends_file("cv.docx", docx(GOOD))
    for _ in range(2):
        await talk.says(POSTING)
        talk.hears("In both:", "SQL", "In the posting, not in your file:", "Power BI", "whether you fit, I can’t tell")
        talk.hears_not("competitive")
    assert "Airflow" not in str(talk.state())


async def test_from_a_file_to_the_plan(talk: Talk) -> None:
    await met(talk)
    await talk.sends_file("cv.pdf", pdf(WITH_MISTAKES))
    await talk.presses("What to change first")
    talk.hears("First: Put e-mail address and telephone number")
    await talk.presses("This evening")
    assert talk.state().reminders[ReminderKind.RESUME].details["changes"].split()[1] == "typos"
    assert not [each for each in talk.state().talks.values() if each.kind is TalkKind.RESUME_FILE]


async def test_a_file_after_a_week_is_still_known_by_its_name_at_telegram_only(talk: Talk) -> None:
    await met(talk)
    await talk.sends_file("cv.pdf", pdf(WITH_MISTAKES))
    more = next(label for label in talk.buttons if "more remark" in label)
    await talk.later(days=7)
    await talk.presses(more)
    talk.hears("The other remarks")


@pytest.mark.parametrize(
    ("name", "content", "answer"),
    [
        ("cv.pdf", locked_pdf("secret"), "protected"),
        ("cv.pdf", pdf((), picture_on=1), "only pictures"),
        ("cv.pdf", pdf(GOOD)[:500], "damaged"),
        ("cv.docx", b"PK\x03\x04", "damaged"),
        ("cv.pdf", b"just words", "something else"),
    ],
)
async def test_what_cannot_be_read_gets_a_clear_answer(talk: Talk, name: str, content: bytes, answer: str) -> None:
    await met(talk)
    await talk.sends_file(name, content)
    talk.hears(answer)
    talk.hears_not("went wrong on my side")


async def test_the_day_of_the_persons_calendar_counts(talk: Talk) -> None:
    await met(talk)
    assert talk.now.date() == TODAY
    await talk.sends_file("cv.pdf", pdf(but(latest="March 2021 - May 2025")))
    talk.hears("Nothing recent", "13 months")


async def test_other_documents_are_told_what_can_be_read(talk: Talk) -> None:
    await met(talk)
    await talk.sends("document")
    await talk.sends_file("notes.txt", b"notes")
    talk.hears("PDF or DOCX")
    assert not talk.state().talks
