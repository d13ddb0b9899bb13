"""The way of a file through the bot: fetched, read, answered once, kept nowhere; whatever breaks on the way.

It is read apart wherever that matters: where others must not wait for it, and where the bot goes down meanwhile.
"""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from telegram.error import NetworkError

from bot.demo.refusals import bad_request, server_error
from bot.files.reader import FETCH, MOST_ATTEMPTS, read_apart
from bot.files.spelling import dictionary
from flows.coaching.resume_text import MOST_BYTES
from flows.values import TalkKind
from tests.bot.resume_files import CONTACT, GOOD, but, docx, pdf
from tests.conftest import MakeTalk
from tests.dialogues import met
from tests.talk import Talk

SAM = 1
READ = "words, "
"""Stands in every answer about a file that was read."""
SECRET = "sam.sample@example.com"


@pytest.fixture
async def sam(make_talk: MakeTalk) -> Talk:
    return await met(await make_talk())


@pytest.fixture
async def sam_apart(make_talk: MakeTalk) -> Talk:
    """Sam, whose files are read in a process of their own, as in the bot that people talk to."""
    return await met(await make_talk(reads=read_apart))


async def test_a_file_is_answered_and_nothing_of_it_waits_or_is_kept(sam_apart: Talk) -> None:
    sam = sam_apart
    await sam.sends_file("cv.pdf", pdf(GOOD), "application/pdf")
    sam.hears("Reading cv.pdf", "one page", "Nothing to remark on", "how it looks")
    assert sam.rehearsal.store.outbox.count() == 0
    (kept,) = sam.state().talks.values()
    assert kept.kind is TalkKind.RESUME_FILE
    assert set(kept.answers) == {"file", "name"}


async def test_a_file_fetched_by_its_name_or_by_its_kind(sam: Talk) -> None:
    await sam.sends_file("CV.DOCX", docx(GOOD))
    sam.hears(READ)
    await sam.sends_file("", docx(GOOD), "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    sam.hears(READ)


async def test_the_words_of_a_file_stand_neither_in_the_store_nor_in_a_log(sam: Talk, tmp_path: Path) -> None:
    secret = "Zanzibarbershop"
    with capture_logs() as logs:
        await sam.sends_file("cv.pdf", pdf(but(first=f"• Built the {secret} Recieved of dashboards for the sales")))
        await sam.says("/next")
    assert secret not in str(logs)
    state = str(sam.state())
    assert secret not in state
    assert SECRET not in state
    assert "ecieved" not in state


async def test_a_passing_failure_is_tried_again_and_answered_once(sam: Talk) -> None:
    sam.standin.fail_next(FETCH, server_error())
    sam.standin.fail_next("download", NetworkError("the line broke"))
    await sam.sends_file("cv.pdf", pdf(GOOD))
    sam.hears_not(READ)
    await sam.later(minutes=1)
    assert len([text for text in sam.news if READ in text]) == 1


async def test_after_many_failures_the_person_is_asked_to_send_it_again(sam: Talk) -> None:
    sam.standin.fail_next("download", NetworkError("the line broke"), times=MOST_ATTEMPTS)
    await sam.sends_file("cv.pdf", pdf(GOOD))
    await sam.later(minutes=5)
    sam.hears("send it again in a while")
    sam.hears_not(READ)
    await sam.says("/help")
    sam.hears("/resume")


async def test_a_kill_while_it_is_read_leads_to_one_answer_after_the_start(sam_apart: Talk) -> None:
    sam = sam_apart
    conversation = sam.conversation
    sam.standin.send_file(SAM, "cv.pdf", pdf(GOOD))
    for _ in range(2_000):
        await asyncio.sleep(0)
        if sam.standin.counts.made[FETCH]:
            break
    await sam.kill()
    sam.hears_not(READ)
    await sam.start()
    said = [h.message.text for h in conversation.chat.happenings if h.by_bot and READ in h.message.text]
    assert len(said) == 1
    assert sam.rehearsal.store.outbox.count() == 0


async def test_a_stop_in_good_order_does_not_wait_and_loses_nothing(sam_apart: Talk) -> None:
    sam = sam_apart
    sam.standin.send_file(SAM, "cv.pdf", pdf(GOOD))
    for _ in range(2_000):
        await asyncio.sleep(0)
        if sam.standin.counts.made[FETCH]:
            break
    await sam.stop()
    await sam.start()
    sam.hears(READ)


async def test_who_deleted_everything_meanwhile_hears_nothing_and_is_not_made_anew(sam: Talk) -> None:
    sam.standin.fail_next(FETCH, server_error())
    await sam.sends_file("cv.pdf", pdf(GOOD))
    await sam.says("/delete")
    await sam.presses("Delete everything", answered=False)
    await sam.later(minutes=2)
    sam.hears_not(READ)
    assert not sam.known()


async def test_another_persons_messages_do_not_wait_for_a_file(sam_apart: Talk) -> None:
    sam = sam_apart
    kim = sam.another(2)
    await kim.says("/start")
    sam.standin.send_file(SAM, "cv.pdf", pdf(GOOD))
    sam.standin.type(2, "/help")
    answered = 0
    for _ in range(5_000):
        await asyncio.sleep(0)
        if any("/checkin" in h.message.text for h in kim.conversation.chat.happenings if h.by_bot):
            answered = len([h for h in sam.conversation.chat.happenings if h.by_bot and READ in h.message.text])
            break
    else:
        raise AssertionError("Kim waits")
    assert answered == 0
    await sam.rehearsal.settle()


async def test_two_files_are_answered_in_their_order(sam: Talk) -> None:
    mark = len(sam.conversation.chat.happenings)
    sam.standin.send_file(SAM, "one.pdf", pdf(GOOD))
    await sam.sends_file("two.pdf", pdf(GOOD, GOOD[5:]))
    said = [happening.message.text for happening in sam.conversation.chat.happenings[mark:] if happening.by_bot]
    assert [text.split(", ")[1].split(".")[0] for text in said if READ in text] == ["one page", "2 pages"]
    (kept,) = [talk for talk in sam.state().talks.values() if talk.kind is TalkKind.RESUME_FILE]
    assert kept.answers["name"] == "two.pdf"


@pytest.mark.parametrize(
    ("name", "mime", "size", "answer"),
    [
        ("cv.pdf", "application/pdf", MOST_BYTES + 1, "above 20 MB"),
        ("cv.doc", "application/msword", 10, "old Word file"),
        ("cv.docm", "", 10, "macros"),
        ("cv.odt", "", 10, "PDF or DOCX"),
        ("photo.jpg", "image/jpeg", 10, "PDF or DOCX"),
        ("", "", 10, "PDF or DOCX"),
    ],
)
async def test_what_cannot_be_read_is_not_even_fetched(sam: Talk, name: str, mime: str, size: int, answer: str) -> None:
    await sam.sends_file(name, b"x" * size, mime)
    sam.hears(answer)
    assert sam.standin.counts.made[FETCH] == 0


@pytest.mark.parametrize(
    ("refusal", "answer"), [("file is too big", "above 20 MB"), ("wrong file_id", "have that file for me any more")]
)
async def test_what_telegram_refuses_is_told_and_the_chat_goes_on(sam: Talk, refusal: str, answer: str) -> None:
    sam.standin.fail_next(FETCH, bad_request(refusal))
    await sam.sends_file("cv.pdf", pdf(GOOD))
    sam.hears(answer)
    await sam.says("/help")
    sam.hears("/resume")


async def test_a_file_in_the_middle_of_another_question_leaves_that_question_open(sam: Talk) -> None:
    await sam.says("/add")
    await sam.sends_file("cv.odt", b"x")
    sam.hears("PDF or DOCX", "Which employer?")
    await sam.sends_file("cv.pdf", pdf(GOOD))
    await sam.presses("Stop")
    await sam.says("Sample Corp")
    sam.hears("Which role?")


async def test_a_caption_that_tells_of_danger_comes_before_the_file(sam: Talk) -> None:
    chat = sam.conversation.chat
    sam.standin.send_file(SAM, "cv.pdf", pdf(GOOD), caption="I want to kill myself")
    await sam.rehearsal.settle()
    assert not [h for h in chat.happenings if h.by_bot and READ in h.message.text]
    assert sam.state().person.held


async def test_a_blocked_bot_reads_nothing(sam: Talk) -> None:
    sam.standin.fail_next(FETCH, server_error())
    await sam.sends_file("cv.pdf", pdf(GOOD))
    await sam.blocks()
    assert sam.rehearsal.store.outbox.count() == 0
    await sam.later(hours=1)
    sam.hears_nothing()


def test_the_dictionary_is_loaded_once() -> None:
    assert dictionary() is dictionary()


async def test_the_link_is_asked_for_anew_at_each_attempt(sam: Talk) -> None:
    sam.standin.fail_next("download", NetworkError("the line broke"))
    await sam.sends_file("cv.pdf", pdf(but(contact=CONTACT)))
    await sam.conversation.later(timedelta(hours=2))
    assert sam.standin.counts.made[FETCH] == 2
    sam.hears(READ)
