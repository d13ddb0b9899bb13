"""A calendar file over real HTTP, read by the real process in a process of its own; and one that is written by it."""

from pathlib import Path

from bot.clock import WallClock
from tests.bot.calendar_files import calendar, event
from tests.bot.http_server import HttpServer
from tests.bot.processes import SAM, answers, coach, meet, press

SECRET = "Zanzibarbershop"
NEXT_YEAR = f"DTSTART:{WallClock().now().year + 1}0309T130000Z"
INVITE = calendar(*event("LOCATION:1 Sample Street", start=NEXT_YEAR, title=f"Interview at {SECRET}"))


async def test_from_an_invitation_to_a_file_and_no_log_tells_of_it(tmp_path: Path, server: HttpServer) -> None:
    async with coach(tmp_path, server) as process:
        await meet(server)
        server.standin.send_file(SAM, "invite.ics", INVITE, "text/calendar")
        await server.until(lambda: answers(server, "Is that right?") == 1)
        press(server, "Right")
        await server.until(lambda: answers(server, f"Noted: {SECRET}") == 1)
        server.standin.type(SAM, "/calendar")
        await server.until(lambda: any(each.document for each in server.standin.chat(SAM).messages if each.by_bot))
    sent = next(each.document for each in server.standin.chat(SAM).messages if each.by_bot and each.document)
    assert sent is not None
    assert sent.content.count(b"BEGIN:VEVENT") == 2
    assert SECRET not in "".join(process.out + process.err)
    assert "Sample Street" not in "".join(process.out + process.err)
