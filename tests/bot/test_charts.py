"""Pictures: made of plain numbers, of a size that Telegram takes, whatever the numbers and names are."""

import struct
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Bot
from telegram.error import BadRequest

from bot.calls import Call
from bot.charts import MOST_BARS, WIDTH, Drawing, draw
from bot.demo.standin import StandIn
from bot.sender import make
from bot.telegram.rendering import calls_for
from bot.words import Words
from flows.effects import Bar, Button, Chart, Message, Panel, text
from flows.events import Press
from tests.bot.rig import SAM

Bars = list[tuple[str, int, str, bool]]


def panel(bars: Bars, title: str = "How far they came") -> dict[str, Any]:
    return {"title": title, "bars": bars}


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize(
    "bars",
    [
        [],
        [("Leads", 0, "0", False), ("Offers", 0, "0", False)],
        [("Leads", 10**12, "1000000000000", False), ("Offers", 1, "1", True)],
        [("Below nothing", -5, "-5", False)],
        [("A very long name " * 20, 3, "no word for ever and ever and ever", True)],
        [("日本 ✨ $x^2$ \u202eabc \n\t", 3, "3", False), ("", 2, "", False)],
        [(f"Sample {at}", at, str(at), False) for at in range(50)],
    ],
)
def test_a_picture_is_made_of_any_numbers_and_names(bars: Bars) -> None:
    width, height = size(draw([panel(bars), panel(bars, "Days")]))
    assert width == WIDTH
    assert 100 < height <= 300 * (MOST_BARS + 1)


def test_a_picture_has_its_own_dark_background_and_light_letters() -> None:
    from io import BytesIO  # noqa: PLC0415

    from matplotlib.image import imread  # noqa: PLC0415  # as in bot/charts.py

    pixels = imread(BytesIO(draw([panel([("Leads", 3, "3", False)])])))
    assert pixels[0, 0, :3].max() < 0.25
    assert pixels[..., :3].min(axis=2).max() > 0.95
    assert pixels.shape[2] == 3 or pixels[..., 3].min() == 1


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=60), st.integers(), st.text(max_size=60), st.booleans()), max_size=12))
def test_whatever_people_type_is_drawn(bars: Bars) -> None:
    assert size(draw([panel(bars)]))[0] == WIDTH


def chart(*extra: str) -> Chart:
    bars = (Bar(text("name", name="<b>Sample & Corp</b>"), 3, text("chart-days", days=3)),)
    caption = Message((text("stats-title"), *(text("name", name=each) for each in extra)),
                      ((Button(text("button-stats"), Press("run", 0, ("stats",))),),))  # fmt: skip
    return Chart((Panel(text("chart-times"), bars),), caption)


def rendered(effect: Chart) -> Call:
    (call,) = calls_for([effect], chat=SAM, language="en", query=None, words=Words(), export=str)
    return call


def test_the_outbox_keeps_numbers_and_words_and_no_picture() -> None:
    call = rendered(chart())
    assert call.method == "sendPhoto"
    assert call.params["panels"] == [
        {"title": "Days to an answer", "bars": [["<b>Sample & Corp</b>", 3, "3 days", False]]}
    ]
    assert call.params["caption"] == "<b>Your search in numbers</b>"


def test_a_long_caption_is_cut_to_what_telegram_takes() -> None:
    assert len(rendered(chart(*["many words " * 40] * 5)).params["caption"]) <= 1024 + len("<b></b>")


async def test_the_picture_is_drawn_when_it_is_sent(bot: Bot, standin: StandIn) -> None:
    message = await make(bot, rendered(chart()), Drawing())
    (shown,) = standin.chats[SAM].messages
    assert shown.id == message
    assert shown.picture is not None
    assert (shown.picture.width, shown.picture.height) == size(shown.picture.content)
    assert shown.text == "Your search in numbers"
    assert shown.labels == ("The numbers",)


@pytest.mark.parametrize(
    ("content", "refused"),
    [(b"", "non-empty"), (b"no picture", "Image_process_failed"), (b"\x89PNG" + b"0" * 40, "Image_process_failed")],
    ids=["empty", "text", "broken"],
)
async def test_the_stand_in_refuses_what_is_no_picture(bot: Bot, content: bytes, refused: str) -> None:
    with pytest.raises(BadRequest, match=refused):
        await bot.send_photo(SAM, content)


async def test_the_stand_in_refuses_half_a_picture(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(SAM, draw([panel([("Leads", 1, "1", False)])])[:-20])


async def test_the_stand_in_refuses_a_shape_and_a_caption_that_telegram_does_not_take(bot: Bot) -> None:
    png = bytearray(draw([panel([("Leads", 1, "1", False)])]))
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_photo(SAM, bytes(png), caption="x" * 1025)
    for width, height in ((9000, 2000), (2100, 100)):
        png[16:24] = struct.pack(">II", width, height)
        with pytest.raises(BadRequest, match="Photo_invalid_dimensions"):
            await bot.send_photo(SAM, bytes(png))


async def test_a_picture_has_no_text_to_edit_so_an_answer_to_its_button_comes_below(bot: Bot) -> None:
    message = await make(bot, rendered(chart()), Drawing())
    with pytest.raises(BadRequest, match="no text in the message to edit"):
        await bot.edit_message_text("hello", chat_id=SAM, message_id=message)
