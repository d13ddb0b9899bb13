"""The stand-in refuses what Telegram refuses, in the same words, so that what passes here passes there."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import (
    BotCommandLimit,
    BotDescriptionLimit,
    CallbackQueryLimit,
    FileSizeLimit,
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    MessageLimit,
)
from telegram.error import BadRequest, InvalidToken

from bot.clock import HandClock
from bot.demo.markup import BadMarkup, parse, utf16_length
from bot.demo.request import StandInRequest
from bot.demo.standin import QUERY_LIFE, TOKEN, StandIn

SAM, KIM = 1, 2
NOON = datetime(2026, 6, 2, 12, tzinfo=UTC)


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=f"press:{label}") for label in labels]])


async def send(standin: StandIn, text: str, **more: Any) -> tuple[int, dict[str, Any]]:
    return await standin.call(TOKEN, "sendMessage", {"chat_id": SAM, "text": text, "parse_mode": "HTML", **more})


@pytest.mark.parametrize("text", ["", "   \n", "<b> </b>", "<i></i>"])
async def test_an_empty_text_is_refused(standin: StandIn, text: str) -> None:
    code, body = await send(standin, text)
    assert (code, body["description"]) == (400, "Bad Request: message text is empty")


async def test_the_longest_text_passes_and_one_unit_more_is_refused(standin: StandIn) -> None:
    longest = int(MessageLimit.MAX_TEXT_LENGTH)
    assert (await send(standin, f"<b>{'&lt;' * longest}</b>"))[0] == 200
    code, body = await send(standin, "x" * (longest + 1))
    assert (code, body["description"]) == (400, "Bad Request: message is too long")


async def test_length_is_counted_in_utf_16_units(standin: StandIn) -> None:
    half = int(MessageLimit.MAX_TEXT_LENGTH) // 2
    assert (await send(standin, "🙂" * half))[0] == 200
    assert (await send(standin, "🙂" * half + "x"))[0] == 400


async def test_an_edit_that_is_too_long_is_refused(standin: StandIn, bot: Bot) -> None:
    sent = await bot.send_message(SAM, "One")
    with pytest.raises(BadRequest, match="Message_too_long"):
        await bot.edit_message_text("x" * (MessageLimit.MAX_TEXT_LENGTH + 1), SAM, sent.message_id)


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("close</b>", "Unexpected end tag at byte offset 5"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("1 < 2 > 0", 'Unsupported start tag "" at byte offset 2'),
        ("I <3 it", "Unclosed start tag at byte offset 2"),
        ("Marks & Spencer", 'Unescaped "&" at byte offset 6'),
        ("a&nbsp;b", 'Unknown entity "&nbsp;" at byte offset 1'),
        ("&#0;", 'Unknown entity "&#0;" at byte offset 0'),
        ('<span class="red">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a "x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
    ],
)
async def test_html_that_telegram_cannot_read_is_refused(standin: StandIn, html: str, reason: str) -> None:
    code, body = await send(standin, html)
    assert (code, body["description"]) == (400, f"Bad Request: can't parse entities: {reason}")


def test_html_becomes_plain_text_with_spans() -> None:
    parsed = parse('<b>A <i>b</i></b> <a href="https://x.org">c</a> &#65;&#x42;&quot;<pre>d</pre><code></code>')
    assert parsed.text == 'A b c AB"d'
    assert [(span.style, parsed.text[span.start : span.end]) for span in parsed.spans] == [
        ("bold", "A b"),
        ("italic", "b"),
        ("text_link", "c"),
        ("pre", "d"),
    ]
    assert parsed.entities()[2] == {"type": "text_link", "offset": 4, "length": 1, "url": "https://x.org"}


def test_entities_are_measured_in_utf_16_units() -> None:
    assert parse("🙂<b>🙂</b>").entities() == [{"type": "bold", "offset": 2, "length": 2}]
    assert utf16_length("🙂a") == 3


def test_an_entity_without_its_semicolon_is_refused() -> None:
    with pytest.raises(BadMarkup, match='Unescaped "&"'):
        parse("a &amp b")


async def test_text_that_is_no_unicode_is_refused(standin: StandIn) -> None:
    code, body = await send(standin, "\ud800")
    assert (code, body["description"]) == (400, "Bad Request: strings must be encoded in UTF-8")


async def test_another_parse_mode_is_refused(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Unsupported parse_mode"):
        await bot.send_message(SAM, "*x*", parse_mode="MarkdownV2")


async def test_button_data_is_counted_in_bytes(standin: StandIn) -> None:
    longest = int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)

    async def with_data(data: str) -> tuple[int, str]:
        markup = {"inline_keyboard": [[{"text": "A", "callback_data": data}]]}
        code, body = await send(standin, "x", reply_markup=json.dumps(markup))
        return code, str(body.get("description"))

    assert (await with_data("x" * longest))[0] == 200
    assert await with_data("x" * (longest + 1)) == (400, "Bad Request: BUTTON_DATA_INVALID")
    assert await with_data("é" * (longest // 2 + 1)) == (400, "Bad Request: BUTTON_DATA_INVALID")
    assert await with_data("") == (400, "Bad Request: BUTTON_DATA_INVALID")


async def test_too_many_buttons_are_refused(standin: StandIn) -> None:
    wide, many = int(InlineKeyboardMarkupLimit.BUTTONS_PER_ROW), int(InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER)
    button = {"text": "A", "callback_data": "a"}

    async def with_rows(rows: list[list[dict[str, str]]]) -> int:
        return (await send(standin, "x", reply_markup={"inline_keyboard": rows}))[0]

    assert await with_rows([[button] * wide]) == 200
    assert await with_rows([[button] * (wide + 1)]) == 400
    assert await with_rows([[button]] * many) == 200
    assert await with_rows([[button]] * (many + 1)) == 400


@pytest.mark.parametrize(
    "button",
    [{"text": "A"}, {"text": " ", "callback_data": "a"}, {"text": "A", "url": "mailto:kim@example.org"}],
)
async def test_a_button_that_does_nothing_or_has_no_label_is_refused(standin: StandIn, button: dict[str, str]) -> None:
    assert (await send(standin, "x", reply_markup={"inline_keyboard": [[button]]}))[0] == 400


async def test_an_edit_without_a_change_is_refused(bot: Bot) -> None:
    sent = await bot.send_message(SAM, "<b>One</b>", parse_mode="HTML", reply_markup=keyboard("A"))
    again: dict[str, Any] = {
        "chat_id": SAM,
        "message_id": sent.message_id,
        "parse_mode": "HTML",
        "reply_markup": keyboard("A"),
    }
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content and reply markup"):
        await bot.edit_message_text("<strong>One</strong>", **again)
    await bot.edit_message_text("One", **again)


async def test_an_edit_of_what_is_not_there_is_refused(standin: StandIn, bot: Bot) -> None:
    sent = await bot.send_message(SAM, "One")
    standin.remove(SAM, sent.message_id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("Two", SAM, sent.message_id)


async def test_an_edit_of_the_persons_message_or_of_a_document_is_refused(standin: StandIn, bot: Bot) -> None:
    standin.type(SAM, "hello")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("Two", SAM, standin.chat(SAM).messages[0].id)
    sent = await bot.send_document(SAM, b"{}", filename="x.json")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("Two", SAM, sent.message_id)


async def test_a_press_is_answered_once(standin: StandIn, bot: Bot) -> None:
    query = await pressed(standin, bot)
    assert await bot.answer_callback_query(query, text="Noted")
    assert standin.chat(SAM).happenings[-1].note == "Noted"
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired or query id is invalid"):
        await bot.answer_callback_query(query)


async def test_a_press_is_answered_soon_or_not_at_all(standin: StandIn, bot: Bot, clock: HandClock) -> None:
    query = await pressed(standin, bot)
    clock.set(NOON + QUERY_LIFE + timedelta(seconds=1))
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(query)


async def test_an_answer_that_is_too_long_is_refused(standin: StandIn, bot: Bot) -> None:
    query = await pressed(standin, bot)
    with pytest.raises(BadRequest):
        await bot.answer_callback_query(query, "x" * (CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH + 1))


async def test_an_answer_to_nothing_is_refused(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query("query-of-nobody")


async def pressed(standin: StandIn, bot: Bot) -> str:
    sent = await bot.send_message(SAM, "One", reply_markup=keyboard("A"))
    standin.press(SAM, sent.message_id, 0)
    (update,) = await bot.get_updates()
    assert update.callback_query
    assert update.callback_query.data == "press:A"
    return update.callback_query.id


async def test_an_unknown_chat_is_refused(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(12345, "One")


async def test_a_wrong_token_is_refused(standin: StandIn) -> None:
    assert (await standin.call("not a token", "getMe", {}))[0] == 404
    assert (await standin.call("1" + TOKEN, "getMe", {}))[0] == 401
    with pytest.raises(InvalidToken):
        await Bot("1" + TOKEN, request=StandInRequest(standin)).get_me()


async def test_an_unknown_method_is_refused(standin: StandIn) -> None:
    assert await standin.call(TOKEN, "sendLove", {}) == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found: method not found"},
    )


@pytest.mark.parametrize(
    ("params", "code", "description"),
    [
        ({}, 400, "Bad Request: there is no document in the request"),
        ({"document": ("x", b"")}, 400, "Bad Request: file must be non-empty"),
        ({"document": "attach://nothing"}, 400, "Bad Request: there is no document in the request"),
        (
            {"document": ("x", b"y"), "caption": "x" * (MessageLimit.CAPTION_LENGTH + 1)},
            400,
            "Bad Request: message caption is too long",
        ),
        ({"document": ("x", bytes(FileSizeLimit.FILESIZE_UPLOAD + 1))}, 413, "Request Entity Too Large"),
    ],
    ids=["missing", "empty", "not attached", "caption", "too large"],
)
async def test_a_bad_document_is_refused(standin: StandIn, params: dict[str, Any], code: int, description: str) -> None:
    answer, body = await standin.call(TOKEN, "sendDocument", {"chat_id": SAM, **params})
    assert (answer, body["description"]) == (code, description)


async def test_commands_are_set_for_each_language(standin: StandIn, bot: Bot) -> None:
    await bot.set_my_commands([BotCommand("start", "Begin")])
    await bot.set_my_commands([BotCommand("start", "Anfangen")], language_code="de")
    assert standin.commands["default", "de"] == [{"command": "start", "description": "Anfangen"}]
    assert standin.commands["default", ""] == [{"command": "start", "description": "Begin"}]


@pytest.mark.parametrize(
    "commands",
    [
        [BotCommand("Start", "Begin")],
        [BotCommand("x" * (BotCommandLimit.MAX_COMMAND + 1), "Begin")],
        [BotCommand("start", "")],
        [BotCommand("start", "x" * (BotCommandLimit.MAX_DESCRIPTION + 1))],
        [BotCommand("start", "Begin")] * (BotCommandLimit.MAX_COMMAND_NUMBER + 1),
    ],
    ids=["capitals", "long name", "no description", "long description", "too many"],
)
async def test_bad_commands_are_refused(bot: Bot, commands: list[BotCommand]) -> None:
    with pytest.raises(BadRequest):
        await bot.set_my_commands(commands)


async def test_the_profile_is_kept_within_its_limits(standin: StandIn, bot: Bot) -> None:
    await bot.set_my_short_description("Writes first")
    assert standin.profile == {("short_description", ""): "Writes first"}
    with pytest.raises(BadRequest):
        await bot.set_my_short_description("x" * (BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH + 1))
    with pytest.raises(BadRequest):
        await bot.set_my_description("x" * (BotDescriptionLimit.MAX_DESCRIPTION_LENGTH + 1))


@pytest.mark.parametrize("params", [{"text": "x"}, {"chat_id": "somebody", "text": "x"}])
async def test_a_message_to_nobody_is_refused(standin: StandIn, params: dict[str, Any]) -> None:
    assert (await standin.call(TOKEN, "sendMessage", params))[0] == 400


async def test_an_object_that_is_no_json_is_refused(standin: StandIn) -> None:
    assert (await send(standin, "x", reply_markup="{"))[0] == 400
