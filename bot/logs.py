"""Owns the logs: one line an event, on standard error, for the person who runs the bot.

Two rules hold for every record, ours or a library's. No bot token leaves this process: whatever looks like one is
blotted out of the finished line, wherever it stood. And an exception is written as its type and its frames, never its
message: messages hold what people wrote, and addresses with the token in them.
"""

import logging
import re
import sys
import traceback
from collections.abc import Iterator
from typing import TextIO

import structlog
from structlog.typing import EventDict, WrappedLogger

TOKEN = re.compile(r"(?<!\d)\d{5,}(?::|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE)
"""What a bot token looks like, also within an address. The settings accept nothing else as a token."""

BLOTTED = "<bot token>"


def redact(line: str) -> str:
    """``line`` without anything that looks like a bot token."""
    return TOKEN.sub(BLOTTED, line)


def configure(level: str = "INFO", form: str = "console", stream: TextIO | None = None) -> None:
    """Send all logs to ``stream`` (standard error): our own from ``level`` on, the libraries' from WARNING on.

    ``form`` is "console" for people or "json" for machines. May be called again; the last call counts.
    """
    stream = stream or sys.stderr
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_Formatter(form, colours=form == "console" and stream.isatty()))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    # Below WARNING the libraries write whole requests: the token (httpx) and what people said (telegram).
    root.setLevel(max(logging.WARNING, logging.getLevelName(level)))
    logging.getLogger("bot").setLevel(level)
    # A record that cannot be formatted would be printed with its arguments, past the formatter.
    logging.raiseExceptions = False
    logging.captureWarnings(capture=True)
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )


class _Formatter(structlog.stdlib.ProcessorFormatter):
    """Makes the finished line, then blots it: nothing is added to a line after that."""

    def __init__(self, form: str, *, colours: bool) -> None:
        renderer = structlog.processors.JSONRenderer() if form == "json" else _console(colours=colours)
        super().__init__(
            processors=[
                structlog.stdlib.add_log_level,
                structlog.stdlib.add_logger_name,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                _keep_frames_only,
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                renderer,
            ]
        )

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def _console(*, colours: bool) -> structlog.dev.ConsoleRenderer:
    return structlog.dev.ConsoleRenderer(colors=colours, pad_event_to=0, pad_level=False, sort_keys=False)


def _keep_frames_only(logger: WrappedLogger, name: str, event: EventDict) -> EventDict:
    """Put the frames in the place of an exception, before any renderer can see its message."""
    found = event.pop("exc_info", None)
    event.pop("stack_info", None)
    if isinstance(found, tuple):
        found = found[1]
    elif found and not isinstance(found, BaseException):
        found = sys.exc_info()[1]
    if isinstance(found, BaseException):
        event["exception"] = frames(found)
    return event


def frames(error: BaseException) -> str:
    """The types of an exception and of what led to it, each with the places it came through; no messages."""
    return "\n".join(_lines(error, seen=set()))


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {frame.filename}:{frame.lineno} in {frame.name}"
    inner = list(error.exceptions) if isinstance(error, BaseExceptionGroup) else []
    inner += [before for before in (error.__cause__, error.__context__) if before is not None]
    for before in inner:
        if id(before) not in seen:
            yield "because of"
            yield from _lines(before, seen)
