"""The stand-in hands out files as Telegram does: by their id, up to 20 MB, by a link that lives for an hour."""

import io
from datetime import timedelta
from pathlib import Path

import pytest
from telegram import Bot
from telegram.constants import FileSizeLimit
from telegram.error import BadRequest, InvalidToken, NetworkError

from bot.clock import HandClock
from bot.demo import terminal
from bot.demo.standin import TOKEN, StandIn
from tests.bot.resume_files import GOOD, pdf

pytestmark = pytest.mark.usefixtures("logs_put_back")

SAM = 1


async def test_a_file_is_fetched_as_it_was_sent(standin: StandIn, bot: Bot) -> None:
    standin.send_file(SAM, "cv.pdf", b"%PDF-1.7", "application/pdf")
    (sent,) = standin.files.sent
    file = await bot.get_file(sent)
    assert (file.file_id, file.file_size) == (sent, 8)
    assert str(file.file_path).endswith("documents/file_0.pdf")
    assert bytes(await file.download_as_bytearray()) == b"%PDF-1.7"


async def test_the_update_tells_name_size_and_kind_and_nothing_that_was_not_said(standin: StandIn, bot: Bot) -> None:
    standin.send_file(SAM, "cv.pdf", b"123", "application/pdf", "for you")
    standin.send_file(SAM, "cv.docx", b"1234")
    first, second = [update.message.document for update in await bot.get_updates() if update.message]
    assert first
    assert second
    assert (first.file_name, first.file_size, first.mime_type) == ("cv.pdf", 3, "application/pdf")
    assert (second.file_name, second.file_size, second.mime_type) == ("cv.docx", 4, None)


async def test_a_file_that_nobody_sent_is_refused(bot: Bot) -> None:
    with pytest.raises(BadRequest, match=r"(?i)wrong file_id"):
        await bot.get_file("file-99")


async def test_the_largest_file_is_handed_out_and_one_above_is_refused(standin: StandIn, bot: Bot) -> None:
    largest = int(FileSizeLimit.FILESIZE_DOWNLOAD)
    standin.send_file(SAM, "cv.pdf", bytes(largest))
    standin.send_file(SAM, "cv.pdf", bytes(largest + 1))
    fits, above = standin.files.sent
    file = await bot.get_file(fits)
    assert len(await file.download_as_bytearray()) == largest
    with pytest.raises(BadRequest, match=r"(?i)file is too big"):
        await bot.get_file(above)


async def test_a_link_lives_for_an_hour(standin: StandIn, bot: Bot, clock: HandClock) -> None:
    standin.send_file(SAM, "cv.pdf", b"1")
    (sent,) = standin.files.sent
    file = await bot.get_file(sent)
    clock.set(clock.now() + timedelta(hours=1))
    await file.download_as_bytearray()
    clock.set(clock.now() + timedelta(seconds=1))
    with pytest.raises(InvalidToken):
        await file.download_as_bytearray()


@pytest.mark.parametrize(("token", "path"), [(TOKEN, "documents/file_9.pdf"), ("1:wrong", "documents/file_0.pdf")])
async def test_another_path_or_another_bot_gets_nothing(standin: StandIn, bot: Bot, token: str, path: str) -> None:
    standin.send_file(SAM, "cv.pdf", b"1")
    await bot.get_file(next(iter(standin.files.sent)))
    code, content = await standin.download(token, path)
    assert code == 404
    assert b'"ok": false' in content


async def test_a_download_fails_when_it_is_told_to(standin: StandIn, bot: Bot) -> None:
    standin.send_file(SAM, "cv.pdf", b"1")
    file = await bot.get_file(next(iter(standin.files.sent)))
    standin.fail_next("download", NetworkError("the line broke"))
    with pytest.raises(NetworkError):
        await file.download_as_bytearray()
    assert await file.download_as_bytearray() == b"1"


def shown(*lines: str) -> str:
    out = io.StringIO()
    terminal.run(lines, out)
    return out.getvalue()


def test_a_line_in_the_demo_sends_a_file(tmp_path: Path) -> None:
    (tmp_path / "my cv.pdf").write_bytes(pdf(GOOD))
    said = shown("/start", f"file {tmp_path / 'my cv.pdf'}")
    assert "Reading my cv.pdf" in said
    assert "one page" in said


def test_the_demo_says_when_there_is_no_such_file_or_nothing_in_it(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    assert "cannot be read" in shown(f"file {tmp_path / 'none.pdf'}")
    assert "have something in them" in shown(f"file {tmp_path / 'empty.pdf'}")
    assert "Reading" not in shown("/start", "say file cv.pdf")
