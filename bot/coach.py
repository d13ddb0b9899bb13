"""Owns the use-cases: an update comes in, a nudge is due. Load, decide, save, queue what is to be sent.

Each is one transaction without an ``await``, so nothing is ever half done. What fails is rolled back whole, and the
person is told so.
"""

from collections.abc import Callable, Sequence

import structlog
from pydantic import TypeAdapter
from telegram import Update

from bot.calls import Call
from bot.clock import Clock
from bot.errors import StoreError
from bot.logs import frames
from bot.store.database import Store
from bot.store.queues import OutboxRow
from bot.telegram.reading import Reading, joined_group, read
from bot.telegram.rendering import calls_for, labels_of
from bot.words import DEFAULT_LANGUAGE, Words
from flows.decide import apology, decide, in_private_only, newcomer, not_for_you
from flows.effects import Effect, Forget
from flows.events import Blocked, Due, Event, FileRead, Pressed, Unblocked
from flows.front import with_fronts
from flows.speaking import spoken_by
from flows.state import State

log = structlog.get_logger()

_EXPORT = TypeAdapter(State)


class Coach:
    """Turns what happens into state and queued calls. Synchronous throughout.

    ``allowed``: the people this bot is for; empty means everybody. ``changed`` is called after each commit.
    """

    def __init__(
        self, store: Store, words: Words, clock: Clock, allowed: frozenset[int], changed: Callable[[], None]
    ) -> None:
        self._store = store
        self._words = words
        self._clock = clock
        self._allowed = allowed
        self._changed = changed

    def receive(self, update: Update) -> None:
        """Handle an update that stands in the inbox; one that was handled before has no effect.

        Raises:
            StoreError: nothing could be written; the update is still unhandled.
        """
        try:
            with self._store.transaction():
                if not self._store.inbox.settle(update.update_id, self._clock.now()):
                    return
                self._take(update)
        except Exception as error:  # noqa: BLE001  # whatever it was: this person gets an answer, the others go on
            log.error("update-failed", update_id=update.update_id, exception=frames(error))
            self._apologise(update)
        self._changed()

    def remind(self, person: int) -> None:
        """Their clock reached a nudge: what that means is decided on the truth as it is now."""
        try:
            with self._store.transaction():
                state = self._store.people.load(person)
                if state is not None:
                    self._act(state, state, Due())
        except Exception as error:  # noqa: BLE001  # the nudge stays due; the other people's must not wait for it
            log.error("reminder-failed", exception=frames(error))
            return
        self._changed()

    def file_read(self, row: OutboxRow, event: FileRead) -> None:
        """A file was read, or cannot be: its row ends and its answer is queued together, so it is answered once.

        Raises:
            StoreError: nothing could be written; the row still stands.
        """
        try:
            with self._store.transaction():
                state = self._store.people.load(row.chat) if self._store.outbox.done(row.id) else None
                if state is not None:
                    self._act(state, state, event)
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001  # as in ``receive``
            log.error("file-failed", exception=frames(error))
            with self._store.transaction():
                state = self._store.people.load(row.chat) if self._store.outbox.done(row.id) else None
                if state is not None:
                    self._say(row.chat, state.person.language, (apology(),))
        self._changed()

    def _take(self, update: Update) -> None:
        group = joined_group(update)
        if group is not None:
            self._say(group, self._language(update), (in_private_only(),))
            return
        reading = read(update)
        if reading is None:
            return
        met = not isinstance(reading.event, Blocked | Unblocked)
        if self._allowed and reading.person not in self._allowed:
            if met:
                self._say(reading.person, self._language(update), (not_for_you(reading.person),), reading.query)
            return
        before = self._store.people.load(reading.person)
        if before is not None or met:
            state = spoken_by(before, reading.language) if before else self._newcomer(reading)
            self._act(before, state, reading.event, reading.query, reading.language)

    def _newcomer(self, reading: Reading) -> State:
        # The language as Telegram tells it: "de-AT" also says where they may be.
        return newcomer(reading.person, reading.name, reading.language or DEFAULT_LANGUAGE, self._clock.now())

    def _act(
        self, before: State | None, state: State, event: Event, query: str | None = None, language: str | None = None
    ) -> None:
        now = self._clock.now()
        outcome = decide(state, event, now)
        after = spoken_by(outcome.state, language)  # they may just have chosen to go by Telegram again
        person = after.person
        calls = self._calls(person.id, person.language, outcome.effects, query, lambda: export(after))
        shown = with_fronts(after, outcome.effects, labels_of(calls), now)
        if any(isinstance(effect, Forget) for effect in outcome.effects):
            self._store.people.forget(person.id)
        elif before is not None or not isinstance(event, Pressed):  # an old button does not bring back who is deleted
            self._store.people.save(before, shown)
        if person.blocked:
            self._store.outbox.settle_chat(person.id)
            return
        self._store.outbox.add(person.id, calls, now)

    def _say(self, chat: int, language: str, effects: Sequence[Effect], query: str | None = None) -> None:
        self._store.outbox.add(chat, self._calls(chat, language, effects, query), self._clock.now())

    def _calls(
        self,
        chat: int,
        language: str,
        effects: Sequence[Effect],
        query: str | None = None,
        export: Callable[[], str] = str,
    ) -> list[Call]:
        return calls_for(effects, chat=chat, language=language, query=query, words=self._words, export=export)

    def _language(self, update: Update) -> str:
        user = update.effective_user
        return self._words.best(user.language_code if user else None)

    def _apologise(self, update: Update) -> None:
        chat, calls = self._apology(update)
        with self._store.transaction():
            if self._store.inbox.settle(update.update_id, self._clock.now()) and calls:
                self._store.outbox.add(chat, calls, self._clock.now())

    def _apology(self, update: Update) -> tuple[int, list[Call]]:
        """The chat and the calls; none if even that fails, because an update that is never settled comes for ever."""
        try:
            reading = read(update)
            if reading is None:
                return 0, []
            chat, language, words = reading.person, self._language(update), self._words
            said = [apology()]
            return chat, calls_for(said, chat=chat, language=language, query=reading.query, words=words, export=str)
        except Exception as error:  # noqa: BLE001  # see above
            log.error("apology-failed", update_id=update.update_id, exception=frames(error))
            return 0, []


def export(state: State) -> str:
    """All that is kept of a person, as one JSON document for them to read."""
    return _EXPORT.dump_json(state, indent=2).decode()
