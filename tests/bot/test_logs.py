"""What may never stand in a log: the token, and the words of people. Each test really logs, as the library does."""

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import structlog
import telegram
from telegram.error import InvalidToken

from bot import logs

TOKEN = "123456789:AAFakeFakeFakeFakeFakeFakeFakeFakeFak"
ADDRESS = f"https://api.example/bot{TOKEN}/getMe"
WORDS = "I cried after the interview"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Where the logs go during one test, as JSON; what the process logged before is put back."""
    root, ours = logging.getLogger(), logging.getLogger("bot")
    before = root.handlers[:], root.level, ours.level, logging.raiseExceptions
    stream = io.StringIO()
    logs.configure("DEBUG", "json", stream)
    yield stream
    root.handlers[:], level, own_level, logging.raiseExceptions = before
    root.setLevel(level)
    ours.setLevel(own_level)
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_our_event_is_one_line_with_time_level_logger_and_facts(written: io.StringIO) -> None:
    structlog.get_logger("bot.sender").info("sent", chat=7)
    (line,) = lines(written)
    assert (line["event"], line["level"], line["logger"], line["chat"]) == ("sent", "info", "bot.sender", 7)
    assert line["timestamp"].endswith("Z")


def test_a_token_in_our_own_event_is_blotted_out(written: io.StringIO) -> None:
    structlog.get_logger("bot").warning(f"with {TOKEN}", where=ADDRESS, deep={"list": [TOKEN]})
    assert TOKEN not in written.getvalue()
    assert written.getvalue().count(logs.BLOTTED) == 3


def test_a_token_in_a_librarys_arguments_is_blotted_out(written: io.StringIO) -> None:
    logging.getLogger("somebody.else").error("POST %s failed for %r", ADDRESS, {"token": TOKEN})
    (line,) = lines(written)
    assert TOKEN not in written.getvalue()
    assert line["event"] == f"POST https://api.example/bot{logs.BLOTTED}/getMe failed for {{'token': '{logs.BLOTTED}'}}"


def test_a_token_with_its_colon_escaped_is_blotted_out() -> None:
    assert TOKEN.split(":")[1] not in logs.redact(ADDRESS.replace(":AA", "%3AAA"))


def test_what_only_resembles_a_token_stays() -> None:
    assert logs.redact("at 12:30, sha256:abcdef, 1234567:short") == "at 12:30, sha256:abcdef, 1234567:short"


async def test_httpx_does_not_write_the_address_of_each_call(written: io.StringIO) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200))
    async with httpx.AsyncClient(transport=transport) as client:
        await client.get(ADDRESS)
    assert written.getvalue() == ""


async def test_httpx_shows_no_token_even_when_it_is_made_to_speak(written: io.StringIO) -> None:
    root, speaking = logging.getLogger(), logging.getLogger("httpx")
    root.setLevel(logging.DEBUG)
    speaking.setLevel(logging.INFO)
    transport = httpx.MockTransport(lambda request: httpx.Response(200))
    async with httpx.AsyncClient(transport=transport) as client:
        await client.get(ADDRESS)
    speaking.setLevel(logging.NOTSET)
    assert "getMe" in written.getvalue()
    assert TOKEN not in written.getvalue()


def test_the_telegram_library_shows_no_token_of_its_bot(written: io.StringIO) -> None:
    bot = telegram.Bot(TOKEN)
    logging.getLogger("telegram.ext.Application").warning("No handlers for %r at %s", bot, bot.base_url)
    assert TOKEN not in written.getvalue()
    assert logs.BLOTTED in written.getvalue()


def test_the_telegram_library_does_not_write_what_is_said(written: io.StringIO) -> None:
    logging.getLogger("telegram.Bot").debug("Calling sendMessage with %s", {"text": WORDS})
    assert written.getvalue() == ""


def test_an_exception_is_its_type_and_frames_without_its_message(written: io.StringIO) -> None:
    try:
        try:
            raise ValueError(WORDS)
        except ValueError as error:
            raise InvalidToken(f"The token `{TOKEN}` was rejected") from error
    except InvalidToken:
        structlog.get_logger("bot.coach").exception("handling failed")
    (line,) = lines(written)
    assert TOKEN not in written.getvalue()
    assert WORDS not in written.getvalue()
    assert line["exception"].splitlines()[0] == "telegram.error.InvalidToken"
    assert "builtins.ValueError" in line["exception"].splitlines()
    assert f"{__file__}:" in line["exception"]


def test_a_librarys_exception_loses_its_message_too(written: io.StringIO) -> None:
    try:
        raise ExceptionGroup(WORDS, [KeyError(WORDS)])
    except ExceptionGroup as error:
        logging.getLogger("telegram.ext.Application").error("Error in handler", exc_info=error)
    (line,) = lines(written)
    assert WORDS not in written.getvalue()
    assert [row for row in line["exception"].splitlines() if row[0] != " "] == [
        "builtins.ExceptionGroup",
        "because of",
        "builtins.KeyError",
    ]


def test_a_record_that_cannot_be_formatted_shows_nothing(
    written: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    logging.getLogger("somebody.else").error("%d", WORDS)
    assert WORDS not in written.getvalue() + capsys.readouterr().err


def test_the_console_form_is_for_people_and_blotted_too(written: io.StringIO) -> None:
    logs.configure("INFO", "console", written)
    structlog.get_logger("bot").info("started", address=ADDRESS)
    structlog.get_logger("bot").debug("too quiet to be heard")
    (line,) = written.getvalue().splitlines()
    assert "started" in line
    assert TOKEN not in line
