"""Owns the wiring: one running bot, put together from its parts. Nothing is decided here."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

import structlog
from telegram import BotCommand, Update
from telegram.error import BadRequest, Conflict, InvalidToken, TelegramError
from telegram.ext import Application, ApplicationBuilder, CallbackContext, TypeHandler
from telegram.request import BaseRequest, HTTPXRequest

from bot.clock import Clock
from bot.coach import Coach
from bot.errors import SettingsError
from bot.files.reader import Files, Reads, read_apart
from bot.inbox import Inbox
from bot.logs import frames
from bot.nudger import Nudger
from bot.sender import MOST_AT_ONCE, Sender
from bot.store.database import Store
from bot.words import DEFAULT_LANGUAGE, Words
from flows.decide import COMMANDS
from flows.effects import text

log = structlog.get_logger()

AnyApplication = Application[Any, Any, Any, Any, Any, Any]
AnyContext = CallbackContext[Any, Any, Any, Any]

ALLOWED_UPDATES = (Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER)
REFUSED = "TELEGRAM_BOT_TOKEN was refused by Telegram: copy it again from @BotFather"
LONGEST_BACK_OFF = timedelta(seconds=30)
REST = timedelta(seconds=5)
"""How long to leave a part alone that broke, before it starts again."""


class App:
    """One running bot. The store, the clock and the words are given, and are not closed here.

    ``allowed``: the people this bot is for; empty means everybody. ``api_url``: a Bot API server, without ``/bot``.
    ``request``: stands in for the HTTP connection to it. ``introduces``: whether Telegram is told the commands and
    descriptions; in a rehearsal nobody sees them. ``reads``: reads the files that people send.
    """

    def __init__(
        self,
        *,
        token: str,
        store: Store,
        clock: Clock,
        words: Words,
        allowed: frozenset[int] = frozenset(),
        api_url: str = "https://api.telegram.org",
        request: BaseRequest | None = None,
        introduces: bool = True,
        reads: Reads = read_apart,
    ) -> None:
        self._introduces = introduces
        self._store = store
        self._clock = clock
        self._words = words
        self._inbox = Inbox(store, clock)
        self._application = _application(token, api_url, self._inbox, request)
        self._application.add_handler(TypeHandler(Update, self._receive))
        self._application.add_error_handler(_log_error)
        self._coach = Coach(store, words, clock, allowed, self._changed)
        self._files = Files(self._application.bot, self._coach.file_read, reads)
        self._sender = Sender(self._application.bot, store, clock, self._files)
        self._nudger = Nudger(store, self._coach, clock)
        self._parts: list[asyncio.Task[None]] = []
        self._connecting: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._lock = asyncio.Lock()
        self._stopping = False
        self._stopped = False

    @property
    def idle(self) -> bool:
        """Nothing is unhandled, no call can be made or is under way, no nudge that is due waits."""
        return self._inbox.idle and self._sender.idle and self._nudger.idle

    async def pause(self) -> None:
        """Let the bot work on. Comes back at once, but not before the file or picture in hand is done."""
        await self._sender.pause()
        await self._files.pause()

    async def start(self) -> None:
        """Start everything, and come back when Telegram is reached, however long that takes, or when stopped.

        Before it is reached, what was left in the store is handled already and nudges come due; only nothing is sent.

        Raises:
            SettingsError: Telegram does not accept the token.
            StoreError: the store cannot be read.
        """
        try:
            unhandled = self._inbox.restore(self._application.bot)
            log.info("starting", unhandled=unhandled)
            await self._inbox.drain(self._coach.receive)
            if self._stopping:
                return
            for run in (self._sender.run, self._nudger.run):
                self._parts.append(asyncio.create_task(self._keep_up(run)))
            self._connecting = asyncio.create_task(self._connect())
            await self._connecting
            log.info("started")
        except asyncio.CancelledError:
            if not self._stopping:
                await self.stop()
                raise
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Take no more updates, finish what is in hand, keep the rest for the next start. May be called again."""
        self._stopping = True
        self._wake.set()
        async with self._lock:
            if not self._stopped:
                self._stopped = True
                await self._stop()
                log.info("stopped")

    async def _stop(self) -> None:
        self._inbox.close()
        if self._connecting is not None:
            self._connecting.cancel()
            await asyncio.gather(self._connecting, return_exceptions=True)
        updater = self._application.updater
        if updater is not None and updater.running:
            with suppress(TelegramError):  # what ended the polling comes out here once more
                await updater.stop()
        if self._application.running:
            await self._application.stop()
        await self._sender.stop()
        for part in self._parts:
            part.cancel()
        await asyncio.gather(*self._parts, return_exceptions=True)
        await self._application.shutdown()
        await self._application.bot.shutdown()  # if the application never got to its start, only this closes the lines

    async def _connect(self) -> None:
        """Start to take updates from Telegram; tried until it works."""
        seconds = 1
        while True:
            try:
                await self._begin()
            except InvalidToken:
                raise SettingsError(REFUSED) from None
            except TelegramError as error:
                log.warning("telegram-not-reached", error=type(error).__name__, again_in_seconds=seconds)
            else:
                return
            await self._clock.sleep_until(self._clock.now() + timedelta(seconds=seconds), self._wake)
            seconds = min(seconds * 2, int(LONGEST_BACK_OFF.total_seconds()))

    async def _begin(self) -> None:
        application = self._application
        await application.initialize()
        if self._introduces:
            await self._introduce()
        if not application.running:
            await application.start()
        if application.updater is not None:
            await application.updater.start_polling(allowed_updates=ALLOWED_UPDATES, error_callback=_log_polling)

    async def _introduce(self) -> None:
        """Tell Telegram the commands and what to show of the bot, in each language."""
        bot = self._application.bot
        for language in self._words.languages:

            def worded(key: str, language: str = language) -> str:
                return self._words.plain(text(key), language)

            # What is set without a language is for everybody who has none of their own.
            code = None if language == DEFAULT_LANGUAGE else language
            menu = [BotCommand(name, worded(f"command-{name}")) for name in COMMANDS]
            try:
                await bot.set_my_commands(menu, language_code=code)
                await bot.set_my_description(worded("bot-description"), language_code=code)
                await bot.set_my_short_description(worded("bot-short-description"), language_code=code)
            except BadRequest as error:
                log.error("menu-refused", language=language, exception=frames(error))

    async def _receive(self, update: Update, _: AnyContext) -> None:
        await self._inbox.hand_over(update, self._coach.receive)

    def _changed(self) -> None:
        self._sender.wake()
        self._nudger.wake()

    async def _keep_up(self, run: Callable[[], Awaitable[None]]) -> None:
        """Run a part; if it breaks (the disk, or a bug), run it again after a rest."""
        while not self._stopping:
            try:
                await run()
            except Exception as error:  # noqa: BLE001  # the bot must not go on half alive
                log.error("part-failed", exception=frames(error))
                await self._clock.sleep_until(self._clock.now() + REST, asyncio.Event())


def _application(token: str, api_url: str, inbox: Inbox, request: BaseRequest | None) -> AnyApplication:
    # Neither httpx nor the library makes a call a second time by itself: a message that may have arrived is the
    # outbox's business.
    calls = request or HTTPXRequest(
        connection_pool_size=MOST_AT_ONCE + 2, connect_timeout=10, read_timeout=20, write_timeout=20, pool_timeout=10
    )
    polls = request or HTTPXRequest(connection_pool_size=2, connect_timeout=10, read_timeout=10, pool_timeout=10)
    return (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{api_url}/bot")
        .base_file_url(f"{api_url}/file/bot")
        .request(calls)
        .get_updates_request(polls)
        .update_queue(inbox)
        .job_queue(None)
        .build()
    )


def _log_polling(error: TelegramError) -> None:
    if isinstance(error, Conflict):
        log.error("another-copy-polls", hint="another process uses this token; only one can")
    else:
        log.warning("polling-failed", error=type(error).__name__)


async def _log_error(_: object, context: AnyContext) -> None:
    if context.error is not None:
        log.error("handler-failed", exception=frames(context.error))
