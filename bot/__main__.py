"""Owns the command line: ``coach init``, ``check``, ``run`` and ``demo``.

What the operator did wrong is one line on standard error and exit status 2. Whatever is heavy to import is imported
inside the command that needs it, so that ``coach --help`` answers at once.
"""

import asyncio
import contextlib
import importlib.metadata
import os
import secrets
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.errors import CoachError, SettingsError, StoreError
from flows.languages import DEFAULT, languages

if TYPE_CHECKING:
    from bot.crisis import CrisisBook
    from bot.settings import Settings
    from bot.store.database import Store


def version() -> str:
    """The version of the coach, "0" when it runs from a folder that is not installed."""
    try:
        return importlib.metadata.version("callback-coach")
    except importlib.metadata.PackageNotFoundError:
        return "0"


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version(), prog_name="coach")
def cli() -> None:
    """The Telegram bot a job seeker talks to after every interview, and which writes first when it is time."""


@cli.command()
def init() -> None:
    """Write a .env with a fresh key for the database. Never overwrites one."""
    from bot.settings import example

    path = Path(".env")
    try:
        file = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        raise SettingsError("there is a .env here already; it was left as it is") from None
    with os.fdopen(file, "w", encoding="utf-8") as opened:
        opened.write(example(key=secrets.token_hex(32)))
    click.echo("Wrote .env with a fresh key. Keep a copy of the key: without it the database cannot be read.")
    click.echo("Next: put your bot's token from @BotFather into it as TELEGRAM_BOT_TOKEN, then: coach check")


@cli.command()
@click.option("--language", default=DEFAULT, type=click.Choice(languages()), help="What your Telegram speaks.")
def demo(language: str) -> None:
    """Talk with the coach in this terminal: no token, no network, and a clock you can move."""
    from bot.demo import terminal

    terminal.run(language=language)


@cli.command()
def check() -> None:
    """Say whether settings, database and token work."""
    from bot import crisis, settings

    found = settings.load()
    key = found.key()
    book = crisis.load(found.coach_crisis_lines)
    click.echo("settings  ok")
    click.echo(f"database  {_check_database(found.coach_database, key)}")
    if found.key_lies_beside_data():
        click.echo("          warning: the key lies in the same folder; whoever takes one takes both")
    click.echo(f"crisis    ok: {book.file}, looked through on {book.date}, countries {len(book.countries)}")
    click.echo(f"token     {asyncio.run(_check_token(found))}")


def _check_database(path: Path, key: str) -> str:
    from bot.store.database import open_store
    from bot.store.migrations import STEPS

    if not path.exists():
        return f"ok: there is none yet, `coach run` will make {path}"
    with contextlib.closing(open_store(path, key)) as store:
        return f"ok: {path}, version {len(STEPS)}, people {store.people.count()}"


async def _check_token(settings: "Settings") -> str:
    import telegram
    from telegram.error import InvalidToken, TelegramError

    try:
        async with telegram.Bot(settings.token, base_url=f"{settings.telegram_api_url}/bot") as bot:
            return f"ok: @{bot.username}"
    except InvalidToken:
        raise SettingsError("TELEGRAM_BOT_TOKEN was refused by Telegram: copy it again from @BotFather") from None
    except TelegramError as error:
        kind = type(error).__name__
        raise CoachError(f"no answer from {settings.telegram_api_url} ({kind}): is TELEGRAM_API_URL right?") from None


@cli.command()
def run() -> None:
    """Run the bot until it is told to stop (SIGTERM, Ctrl-C)."""
    from bot import crisis, logs, settings
    from bot.store.database import open_store

    found = settings.load()
    logs.configure(found.coach_log_level, found.coach_log_format)
    key = found.key()
    book = crisis.load(found.coach_crisis_lines)
    with alone(found.coach_database), contextlib.closing(open_store(found.coach_database, key)) as store:
        asyncio.run(_serve(found, store, book))


async def _serve(settings: "Settings", store: "Store", crisis: "CrisisBook") -> None:
    import structlog

    from bot.app import App
    from bot.clock import WallClock
    from bot.words import Words

    told = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, told.set)
    structlog.get_logger("bot").info(
        "coach",
        version=version(),
        store=str(settings.coach_database),
        people=store.people.count(),
        next_nudge=str(store.people.next_due() or "none"),
    )
    app = App(
        token=settings.token,
        store=store,
        clock=WallClock(),
        words=Words(crisis=crisis),
        allowed=settings.coach_allowed_users,
        api_url=settings.telegram_api_url,
    )

    async def stop_when_told() -> None:
        await told.wait()
        await app.stop()

    stopping = asyncio.create_task(stop_when_told())
    await app.start()
    await stopping


@contextlib.contextmanager
def alone(database: Path) -> Iterator[None]:
    """Hold the lock that says a coach runs on this database; it ends with the process, however that ends.

    Raises StoreError when another coach holds it.
    """
    import fcntl

    try:
        database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = open(database.with_name(database.name + ".lock"), "ab")  # noqa: SIM115  # closed below
    except OSError as error:
        raise StoreError(f"COACH_DATABASE cannot be made at {database}: {error.strerror}") from None
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StoreError(f"another coach is running on {database}: stop it first") from None
        yield


def main() -> None:
    """The entry point: ``coach`` and ``python -m bot``."""
    try:
        cli(prog_name="coach")
    except CoachError as error:
        click.echo(f"coach: {error}", err=True)
        sys.exit(2)
    except Exception as error:  # noqa: BLE001  # a traceback would show messages, and in them what people wrote
        from bot.logs import frames

        click.echo(f"coach: stopped by a mistake in the program\n{frames(error)}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
