"""The whole bot over the stand-in: nothing is lost and nothing is done twice, whatever breaks on the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.app import App
from bot.clock import LONGEST_NAP, HandClock
from bot.demo.refusals import too_many_requests
from bot.demo.standin import TOKEN, StandIn
from bot.sender import MOST_AT_ONCE
from bot.store.database import Store
from tests.bot.http_server import HttpServer
from tests.bot.rig import KIM, NOON, SAM, Keys, answers, killed, later, nudged, opened, rest, running, saying, until


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = opened(tmp_path)
    yield store
    store.close()


async def test_who_writes_gets_an_answer(store: Store, clock: HandClock, standin: StandIn) -> None:
    async with running(store, clock, standin) as bot:
        standin.type(SAM, "/help")
        await rest(bot, standin)
        assert len(answers(standin)) >= 1
        assert store.inbox.unhandled() == []


async def test_an_update_kept_but_not_handled_survives_a_kill_and_is_handled_once(
    store: Store, clock: HandClock, standin: StandIn, tmp_path: Path
) -> None:
    update = standin.type(SAM, "/help")
    await killed(store, clock, standin, update)
    assert answers(standin) == []
    store.close()
    again = opened(tmp_path)
    async with running(again, clock, standin) as bot:
        await rest(bot, standin)
        once = answers(standin)
        standin.redeliver(update)
        await rest(bot, standin)
    assert once
    assert answers(standin) == once
    again.close()


async def test_the_same_update_twice_has_one_effect(store: Store, clock: HandClock, standin: StandIn) -> None:
    async with running(store, clock, standin) as bot:
        update = standin.type(SAM, "/help")
        await rest(bot, standin)
        once = answers(standin)
        standin.redeliver(update)
        await rest(bot, standin)
        assert answers(standin) == once


async def test_what_was_queued_when_the_process_ended_is_sent_at_the_next_start(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    store.outbox.add(SAM, [saying("one"), saying("two")], NOON)
    async with running(store, clock, standin) as bot:
        await rest(bot, standin)
    assert answers(standin) == ["one", "two"]


async def test_a_failing_turn_is_apologised_for_and_the_bot_goes_on(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    async with running(store, clock, standin) as bot:
        bot._coach._words = Keys(only="apology")
        standin.type(SAM, "/help")
        await rest(bot, standin)
        assert answers(standin) == ["apology"]
        assert store.people.count() == 0
        bot._coach._words = Keys()
        standin.type(SAM, "/help")
        await rest(bot, standin)
        assert answers(standin)[1:] != ["apology"]


async def test_a_block_and_its_end_are_noticed(store: Store, clock: HandClock, standin: StandIn) -> None:
    def blocked() -> bool:
        state = store.people.load(SAM)
        return state is not None and state.person.blocked

    async with running(store, clock, standin) as bot:
        standin.type(SAM, "/start")
        await rest(bot, standin)
        standin.block(SAM)
        await rest(bot, standin)
        assert blocked()
        assert store.outbox.count() == 0
        standin.unblock(SAM)
        standin.type(SAM, "/help")
        await rest(bot, standin)
        assert not blocked()


async def test_one_person_s_hanging_line_holds_up_nobody_else(store: Store, clock: HandClock, standin: StandIn) -> None:
    async with running(store, clock, standin) as bot:
        standin.hold(SAM)
        standin.type(SAM, "/help")
        standin.chat(KIM, "Kim")
        standin.type(KIM, "/help")
        await until(lambda: answers(standin, KIM) != [])
        assert answers(standin) == []
        standin.release(SAM)
        await rest(bot, standin)
        assert answers(standin) != []


async def test_who_asks_to_be_forgotten_is_forgotten_and_told_so(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    async with running(store, clock, standin) as bot:
        standin.type(SAM, "/delete")
        await rest(bot, standin)
        assert store.people.count() == 1
        standin.press(SAM, standin.chat(SAM).with_buttons()[-1].id, 0)
        await rest(bot, standin)
        assert store.people.count() == 0
        assert "deleted" in standin.chat(SAM).messages[-1].text


async def test_a_nudge_that_a_message_made_due_is_looked_at_at_once(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    async with running(store, clock, standin) as bot:
        await rest(bot, standin)
        store.people.save(None, nudged(NOON, KIM))
        standin.type(SAM, "/help")
        await rest(bot, standin)
        assert store.people.due(NOON) == []


async def test_nothing_sleeps_more_than_30_seconds_at_once(store: Store, clock: HandClock, standin: StandIn) -> None:
    standin.fail_next("sendMessage", too_many_requests(3600))
    async with running(store, clock, standin) as bot:
        standin.type(SAM, "/help")
        await rest(bot, standin)
        for hours in (1, 2, 50, 3):
            clock.set(later(hours=hours))
            await rest(bot, standin)
    assert answers(standin)
    assert max(clock.naps) <= LONGEST_NAP


async def test_over_http_30_calls_are_under_way_beside_the_poll(
    store: Store, clock: HandClock, standin: StandIn
) -> None:
    chats = range(1, MOST_AT_ONCE + 1)
    for chat in chats:
        standin.chat(chat)
        standin.hold(chat)
        store.outbox.add(chat, [saying("one", chat)], NOON)
    async with HttpServer(standin) as server:
        bot = App(token=TOKEN, store=store, clock=clock, words=Keys(), api_url=server.url)
        await bot.start()
        await server.until(lambda: standin.counts.now == MOST_AT_ONCE and standin.counts.made["getUpdates"] == 1)
        for chat in chats:
            standin.release(chat)
        await server.until(lambda: all(answers(standin, chat) == ["one"] for chat in chats))
        await bot.stop()
    assert store.outbox.count() == 0
