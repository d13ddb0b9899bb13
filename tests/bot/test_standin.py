"""The stand-in behaves as Telegram does: chats, updates, and the faults that a test can ask for."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import Forbidden, NetworkError, RetryAfter, TimedOut

from bot.clock import HandClock
from bot.demo.chats import What
from bot.demo.phones import OTHER_KINDS
from bot.demo.refusals import server_error, too_many_requests
from bot.demo.standin import TOKEN, StandIn
from bot.demo.updates import KEPT

SAM, KIM = 1, 2
NOON = datetime(2026, 6, 2, 12, tzinfo=UTC)


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=f"press:{label}") for label in labels]])


async def test_a_sent_message_is_seen_with_its_words_and_buttons(standin: StandIn, bot: Bot) -> None:
    sent = await bot.send_message(SAM, "<b>Well</b> done &amp; on", parse_mode="HTML", reply_markup=keyboard("A", "B"))
    (shown,) = standin.chat(SAM).messages
    assert (shown.id, shown.text, shown.labels) == (sent.message_id, "Well done & on", ("A", "B"))
    assert sent.date == NOON
    assert sent.parse_entities() == {sent.entities[0]: "Well"}


async def test_an_edit_takes_the_place_of_the_message(standin: StandIn, bot: Bot, clock: HandClock) -> None:
    sent = await bot.send_message(SAM, "One", reply_markup=keyboard("A"))
    clock.set(NOON + timedelta(minutes=5))
    await bot.edit_message_text("Two", chat_id=SAM, message_id=sent.message_id)
    (shown,) = standin.chat(SAM).messages
    assert (shown.text, shown.labels, shown.edited) == ("Two", (), NOON + timedelta(minutes=5))
    assert [happening.what for happening in standin.chat(SAM).happenings] == [What.SENT, What.EDITED]


async def test_who_blocked_the_bot_gets_nothing_until_they_let_it_in(standin: StandIn, bot: Bot) -> None:
    standin.block(SAM)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(SAM, "One")
    with pytest.raises(ValueError, match="unblock"):
        standin.type(SAM, "hello")
    standin.unblock(SAM)
    await bot.send_message(SAM, "One")
    statuses = [u.my_chat_member.new_chat_member.status for u in await bot.get_updates() if u.my_chat_member]
    assert statuses == ["kicked", "member"]


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")  # the library warns of its own change
async def test_a_flood_is_refused_on_demand_and_says_for_how_long(standin: StandIn, bot: Bot) -> None:
    standin.fail_next("sendMessage", too_many_requests(7))
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(SAM, "One")
    assert caught.value._retry_after == timedelta(seconds=7)
    await bot.send_message(SAM, "One")
    assert len(standin.chat(SAM).messages) == 1


async def test_a_bad_moment_lasts_as_often_as_asked(standin: StandIn, bot: Bot) -> None:
    standin.fail_next("sendMessage", server_error(), times=2)
    for _ in range(2):
        with pytest.raises(NetworkError):
            await bot.send_message(SAM, "One")
    await bot.send_message(SAM, "One")


async def test_an_answer_can_be_lost_after_the_deed(standin: StandIn, bot: Bot) -> None:
    standin.fail_next("sendMessage", TimedOut(), after=True)
    with pytest.raises(TimedOut):
        await bot.send_message(SAM, "One")
    assert [message.text for message in standin.chat(SAM).messages] == ["One"]


async def test_a_held_chat_waits_and_the_others_do_not(standin: StandIn, bot: Bot) -> None:
    standin.chat(KIM, "Kim")
    standin.hold(SAM)
    waiting = asyncio.create_task(bot.send_message(SAM, "One"))
    await asyncio.sleep(0)
    await bot.send_message(KIM, "Two")
    assert (standin.counts.now, standin.counts.most_under_way, waiting.done()) == (1, 2, False)
    standin.release(SAM)
    await waiting
    assert (standin.counts.now, standin.counts.made["sendMessage"], standin.counts.most_in_one_chat) == (0, 2, 1)


async def test_updates_come_in_ascending_order_until_they_are_confirmed(standin: StandIn, bot: Bot) -> None:
    ids = [standin.type(SAM, text) for text in ("one", "two", "three")]
    assert ids == sorted(set(ids))
    assert [update.update_id for update in await bot.get_updates(limit=2)] == ids[:2]
    assert [update.update_id for update in await bot.get_updates(offset=ids[1])] == ids[1:]
    assert standin.pending == 2
    assert await bot.get_updates(offset=ids[2] + 1) == ()
    assert standin.pending == 0


async def test_only_the_kinds_asked_for_come(standin: StandIn, bot: Bot) -> None:
    standin.type(SAM, "one")
    standin.block(SAM)
    (update,) = await bot.get_updates(allowed_updates=["my_chat_member"])
    assert update.my_chat_member


async def test_a_long_poll_comes_back_when_somebody_writes(standin: StandIn, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=10))
    await asyncio.sleep(0)
    standin.type(SAM, "/start now")
    (update,) = await poll
    assert update.message
    assert update.message.text == "/start now"
    assert [entity.length for entity in update.message.entities] == [len("/start")]


async def test_a_second_poller_sends_the_first_away(standin: StandIn) -> None:
    first = asyncio.create_task(standin.call(TOKEN, "getUpdates", {"timeout": 10}))
    await asyncio.sleep(0)
    second = asyncio.create_task(standin.call(TOKEN, "getUpdates", {"timeout": 10}))
    code, body = await first
    assert (code, body["description"].split(":")[0]) == (409, "Conflict")
    standin.type(SAM, "hello")
    assert (await second)[0] == 200


async def test_an_update_can_be_delivered_twice(standin: StandIn, bot: Bot) -> None:
    first, second = standin.type(SAM, "one"), standin.type(SAM, "two")
    await bot.get_updates(offset=second + 1)
    standin.redeliver(first)
    assert [update.update_id for update in await bot.get_updates(offset=second + 1)] == [first]
    assert await bot.get_updates(offset=first + 1) == ()
    assert standin.pending == 0


async def test_updates_nobody_fetches_are_kept_for_a_day(standin: StandIn, bot: Bot, clock: HandClock) -> None:
    standin.type(SAM, "one")
    clock.set(NOON + KEPT)
    assert await bot.get_updates() == ()


async def test_starting_afresh_drops_what_is_pending(standin: StandIn, bot: Bot) -> None:
    standin.type(SAM, "one")
    await bot.delete_webhook(drop_pending_updates=True)
    assert standin.pending == 0


@pytest.mark.parametrize("kind", sorted(OTHER_KINDS))
async def test_every_kind_of_message_is_one_that_the_library_reads(standin: StandIn, bot: Bot, kind: str) -> None:
    standin.send_other(SAM, kind)
    (update,) = await bot.get_updates()
    assert update.message
    assert getattr(update.message, kind)
    assert update.message.text is None
    assert not update.message.api_kwargs


async def test_a_changed_message_is_an_update_of_its_own(standin: StandIn, bot: Bot) -> None:
    standin.send_other(SAM, "edited")
    (update,) = await bot.get_updates()
    assert update.edited_message


async def test_a_press_on_an_old_message_may_come_without_it(standin: StandIn, bot: Bot) -> None:
    sent = await bot.send_message(SAM, "One", reply_markup=keyboard("A"))
    standin.press(SAM, sent.message_id, "older:data", accessible=False)
    (update,) = await bot.get_updates()
    assert update.callback_query
    assert update.callback_query.message
    assert (update.callback_query.data, update.callback_query.message.is_accessible) == ("older:data", False)


async def test_a_press_on_what_is_not_there_is_a_mistake_of_the_test(standin: StandIn, bot: Bot) -> None:
    link = InlineKeyboardMarkup([[InlineKeyboardButton("To this lead", url="https://example.org")]])
    sent = await bot.send_message(SAM, "One", reply_markup=link)
    for message, button in ((99, 0), (sent.message_id, 1), (sent.message_id, 0)):
        with pytest.raises(LookupError):
            standin.press(SAM, message, button)


async def test_the_bot_can_be_added_to_a_group(standin: StandIn, bot: Bot) -> None:
    standin.join_group(-100, by=SAM)
    (update,) = await bot.get_updates(allowed_updates=Update.ALL_TYPES)
    assert update.my_chat_member
    assert (update.my_chat_member.chat.type, update.my_chat_member.new_chat_member.status) == ("supergroup", "member")
    await bot.send_message(-100, "In private only")
    assert standin.chats[-100].messages[0].text == "In private only"


async def test_a_document_arrives_whole(standin: StandIn, bot: Bot) -> None:
    sent = await bot.send_document(
        SAM, b'{"a": 1}', filename="callback-coach.json", caption="<b>All</b>", parse_mode="HTML"
    )
    (shown,) = standin.chat(SAM).messages
    assert shown.document
    assert (shown.document.name, shown.document.content, shown.text) == ("callback-coach.json", b'{"a": 1}', "All")
    assert sent.document
    assert sent.document.file_size == len(b'{"a": 1}')
