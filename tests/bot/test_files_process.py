"""A file over real HTTP, read by the real process in a process of its own; also with a power cut while it is read."""

import signal
from pathlib import Path

from bot.files.reader import FETCH
from tests.bot.hostile_files import endless_lines
from tests.bot.http_server import HttpServer
from tests.bot.processes import KIM, SAM, answers, coach, meet
from tests.bot.resume_files import but, pdf
from tests.bot.test_calendar_process import INVITE

SECRET = "Zanzibarbershop"
RESUME = pdf(but(first=f"• Recieved the report of {SECRET} for the sales"))


async def is_helped(server: HttpServer, person: int) -> None:
    """They ask for help, and get it."""
    server.standin.type(person, "/help")
    await server.until(lambda: answers(server, "/checkin", person) > 0)


async def test_a_file_is_answered_others_do_not_wait_for_a_hostile_one_and_no_log_tells_of_either(
    tmp_path: Path, server: HttpServer
) -> None:
    async with coach(tmp_path, server) as process:
        server.standin.type(SAM, "/start")
        server.standin.send_file(SAM, "cv.pdf", RESUME, "application/pdf")
        await server.until(lambda: answers(server, "Likely typos") == 1)
        server.standin.send_file(SAM, "cv.pdf", endless_lines())
        await server.until(lambda: server.standin.counts.made[FETCH] == 2)
        await is_helped(server, SAM)
        assert answers(server, "took more time") == 0
        process.send(signal.SIGTERM)  # while it is being read
        assert await process.ends() == 0
    assert SECRET not in "".join(process.out + process.err)
    assert "cv.pdf" not in "".join(process.out + process.err)


async def test_after_a_power_cut_while_they_are_read_a_resume_and_an_invitation_are_answered_once(
    tmp_path: Path, server: HttpServer
) -> None:
    async with coach(tmp_path, server) as process:
        server.standin.type(SAM, "/start")
        await meet(server, KIM)
        server.standin.send_file(SAM, "cv.pdf", RESUME)
        server.standin.send_file(KIM, "invite.ics", INVITE)
        await server.until(lambda: server.standin.counts.made[FETCH] == 2)
        await process.kill()
    assert answers(server, "Likely typos") == answers(server, "Is that right?", KIM) == 0
    async with coach(tmp_path, server):
        await server.until(lambda: answers(server, "Likely typos") > 0 and answers(server, "Is that right?", KIM) > 0)
        for person in (SAM, KIM):
            await is_helped(server, person)
    assert answers(server, "Likely typos") == answers(server, "Is that right?", KIM) == 1
