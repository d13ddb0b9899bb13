"""The bot as it is really run: a process, HTTP, signals, and a power cut at the worst moments."""

import asyncio
import re
import signal
from contextlib import closing
from pathlib import Path

from bot.demo.chats import Chat, What
from bot.demo.rehearsal import MOST_ROUNDS
from bot.demo.standin import StandIn
from bot.store.database import Store, open_store
from bot.telegram.buttons import decode
from flows.state import State
from tests.bot.http_server import HttpServer
from tests.bot.processes import KEY, SAM, CoachProcess, answers, coach, told
from tests.conftest import MakeTalk
from tests.talk import Talk


def store_of(folder: Path) -> closing[Store]:
    return closing(open_store(folder / "data" / "coach.db", KEY))


def asked(chat: Chat) -> list[str]:
    """What the bot said that has buttons, without its numbers. Answered by a text, a question loses them just after."""
    return [re.sub(r"\d+", "#", each.message.text) for each in chat.happenings if each.by_bot and each.message.rows]


def act(standin: StandIn, step: str | int, person: int) -> None:
    """Type a text, or press a button (by its place) of the message in front."""
    if isinstance(step, str):
        standin.type(person, step)
    else:
        front = standin.chat(person).in_front()
        assert front is not None
        standin.press(person, front.id, step)


async def say(server: HttpServer, step: str | int, person: int = SAM) -> None:
    """Act, and wait for what the bot says to that."""
    before = len(told(server, person))
    act(server.standin, step, person)
    await hears_more(server, person, before)


async def hears_more(server: HttpServer, person: int, before: int) -> None:
    """Wait until the bot has said more than so many things, and has come to something that can be answered."""
    happenings = server.standin.chat(person).happenings
    await server.until(lambda: len(told(server, person)) > before and bool(happenings[-1].message.rows))


def kept_and_done(folder: Path) -> None:
    """One person is in the store, and nothing waits there."""
    with store_of(folder) as store:
        assert (store.people.count(), store.outbox.count(), store.inbox.unhandled()) == (1, 0, [])


async def ends_cleanly(process: CoachProcess, number: signal.Signals) -> None:
    """A signal ends it at once and in good order, and a second one does no harm."""
    process.send(number)
    process.send(number)
    async with asyncio.timeout(5):
        assert await process.ends() == 0


async def exports(server: HttpServer) -> None:
    """What ``/export`` sends arrives whole. It goes as multipart, which is another way through the server."""
    server.standin.type(SAM, "/export")
    chat = server.standin.chat(SAM)
    await server.until(lambda: any(h.what is What.SENT and h.message.document for h in chat.happenings))
    (document,) = [message.document for message in chat.messages if message.document]
    assert document.name == "callback-coach.json"
    assert b'"Sam Sample"' in document.content


async def a_second_coach_on_the_same_store_says_so_and_leaves(folder: Path, server: HttpServer) -> None:
    async with coach(folder, server) as second:
        assert await second.ends() == 2
        assert second.err == ["coach: another coach is running on data/coach.db: stop it first"]


async def test_it_says_what_it_runs_on_answers_keeps_a_second_away_and_ends_cleanly(
    tmp_path: Path, server: HttpServer
) -> None:
    async with coach(tmp_path, server) as process:
        await say(server, "/start")
        first = process.err[0]
        assert all(part in first for part in ("version=", "store=data/coach.db", "people=0", "next_nudge=none"))
        await exports(server)
        await a_second_coach_on_the_same_store_says_so_and_leaves(tmp_path, server)
        await say(server, "/help")
        await ends_cleanly(process, signal.SIGTERM)
    kept_and_done(tmp_path)


async def test_a_signal_ends_it_even_while_telegram_cannot_be_reached(tmp_path: Path, server: HttpServer) -> None:
    async with coach(tmp_path, server, TELEGRAM_API_URL="http://127.0.0.1:9") as process:
        await process.until(lambda: any("telegram-not-reached" in line for line in process.err))
        process.send(signal.SIGTERM)
        async with asyncio.timeout(5):
            assert await process.ends() == 0


async def test_a_kill_before_telegram_has_the_message_loses_and_doubles_nothing_and_one_just_after_doubles_it_alone(
    tmp_path: Path, server: HttpServer
) -> None:
    async with coach(tmp_path, server) as process:
        await say(server, "/start")
        before = told(server, SAM)
        server.standin.hold(SAM)
        server.standin.type(SAM, "/help")
        await server.until(lambda: server.standin.counts.under_way[SAM] > 0)
        await process.kill()
    await server.until(lambda: server.standin.counts.under_way[SAM] == 0)
    server.standin.release(SAM)
    assert told(server, SAM) == before
    server.standin.type(SAM, "/help")  # nor does the time it is down
    async with coach(tmp_path, server) as process:
        await server.until(lambda: answers(server, "/privacy") == 2)
        both = told(server, SAM)[len(before) :]
        await say(server, "/help")
        answer = told(server, SAM)[len(before) + len(both) :]
        assert told(server, SAM) == before + answer * 3
        server.hold_answers("sendMessage")  # Telegram says yes, and we have no time to note it
        server.standin.type(SAM, "/help")
        await hears_more(server, SAM, len(before + answer * 3))
        await process.kill()
    server.release_answers()
    async with coach(tmp_path, server) as process:
        await hears_more(server, SAM, len(before + answer * 4))
        await say(server, "/help")
        await ends_cleanly(process, signal.SIGINT)
    assert told(server, SAM) == before + answer * 6  # the doubled one, and the one asked for now
    kept_and_done(tmp_path)


def answer(chat: Chat) -> str | int | None:
    """What this person answers: words where they are asked for, the first of several choices, None at the end."""
    front = chat.in_front()
    if front and "in your own words" in front.text:
        return "Lee Acme"
    verbs = [press.verb for button in front.buttons if (press := decode(button.data))] if front else []
    if verbs.count("answer") > 1:
        return 0
    return "Lee Acme" if "stop" in verbs else None


async def lived_without_power_cuts(talk: Talk) -> State:
    """From the first meeting to the end of the check-in, on the same answers."""
    await talk.says("/start")
    while (step := answer(talk.conversation.chat)) is not None:
        front = talk.conversation.chat.in_front()
        assert front is not None
        await (talk.says(step) if isinstance(step, str) else talk.conversation.presses_at(front.id, step))
    return talk.state()


async def lived_with_power_cuts(talk: Talk) -> int:
    """The same with a bot that dies at every answer, when Telegram has not yet read what it sends; how often it did."""
    chat, cuts = talk.conversation.chat, 0
    step: str | int | None = "/start"
    while step is not None:
        talk.standin.hold(SAM)
        act(talk.standin, step, SAM)
        for _ in range(MOST_ROUNDS):
            await asyncio.sleep(0)
            if talk.standin.counts.under_way[SAM]:
                break
        assert talk.standin.counts.under_way[SAM], "nothing was sent"
        await talk.kill()
        talk.standin.release(SAM)
        await talk.start()
        cuts += 1
        step = answer(chat)
    return cuts


async def test_a_check_in_with_power_cuts_reads_and_is_kept_as_one_without(make_talk: MakeTalk) -> None:
    """From the first meeting to the end of the check-in; without real processes, so that the power can go each time."""
    cut, uncut = await make_talk(), await make_talk()
    assert await lived_with_power_cuts(cut) > 20
    other = await lived_without_power_cuts(uncut)
    assert asked(cut.conversation.chat) == asked(uncut.conversation.chat)
    sam = cut.state()
    assert [check_in.finished for check_in in sam.check_ins.values()] == [True]
    assert [check_in.answers for check_in in sam.check_ins.values()] == [c.answers for c in other.check_ins.values()]
    assert [entry.what for entry in sam.entries.values()] == [entry.what for entry in other.entries.values()]
    assert [nudge.step for nudge in sam.nudges.values()] == [nudge.step for nudge in other.nudges.values()]


async def test_a_token_that_telegram_refuses_ends_it_with_one_clear_line(tmp_path: Path, server: HttpServer) -> None:
    async with coach(tmp_path, server, TELEGRAM_BOT_TOKEN="7000000001:" + "x" * 35) as process:
        assert await process.ends() == 2
        assert process.err[-1].startswith("coach: TELEGRAM_BOT_TOKEN was refused by Telegram")
        assert not any("Traceback" in line for line in process.err)
