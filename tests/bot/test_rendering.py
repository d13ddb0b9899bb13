"""Rendering: messages as Telegram takes them, whatever people wrote."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.constants import MessageLimit

from bot.calls import Call
from bot.demo.markup import parse, utf16_length
from bot.telegram.rendering import LONGEST_LABEL, LONGEST_MESSAGE, calls_for, fit, render
from bot.words import WordingError, Words, is_blank
from flows.effects import Button, Draft, Export, Forget, Message, Rows, Say, text
from flows.events import Press

WORDING = """
show = { $value }
bold = <b>{ $name }</b> and <i><u>{ $name }</u></i>
draft = Dear { $name }, about "{ $role }": thank you.
"""
HOSTILE = (
    "<b>Acme</b>",
    "</pre>",
    "&amp;",
    "&#0;",
    "שלום עולם",
    "\u202emoc.live",
    "👩\u200d💻🏳️\u200d🌈",
    "\0\x1b\ud83d",
    "\u200b",
    "a\n\n\n\nb",
    "x" * 5000,
    "🙂" * 5000,
    "line\n" * 2000,
    "{ $name }",
    "",
)
NAMES = st.one_of(st.sampled_from(HOSTILE), st.text(), st.text(alphabet="<>&;#/b🙂 \n\"'", max_size=6000))
LINK_PREVIEW_OFF = {"is_disabled": True}


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Words:
    folder: Path = tmp_path_factory.mktemp("texts")
    (folder / "en").mkdir()
    (folder / "en" / "general.ftl").write_text(WORDING, encoding="utf-8")
    return Words(folder)


def show(words: Words, *effects: Say | Export | Forget, query: str | None = None) -> list[Call]:
    return calls_for(effects, chat=7, language="en", query=query, words=words, export=lambda: '{"leads": []}')


def saying(value: str) -> Message:
    return Message((text("show", value=value),))


def test_blocks_stand_with_an_empty_line_between(words: Words) -> None:
    blocks = (text("bold", name="A & B"), text("show", value=""), text("show", value="End"))

    assert render(Message(blocks), words, "en") == ("<b>A &amp; B</b> and <i><u>A &amp; B</u></i>\n\nEnd", None)


def test_a_draft_stands_in_a_block_and_is_escaped_once(words: Words) -> None:
    html, _ = render(Message((Draft(text("draft", name="Bo", role="<R&D>")),)), words, "en")

    assert html == "<pre>Dear Bo, about &quot;&lt;R&amp;D&gt;&quot;: thank you.</pre>"
    assert parse(html).text == 'Dear Bo, about "<R&D>": thank you.'


def test_buttons_stand_in_rows_with_their_payloads(words: Words) -> None:
    yes = Button(text("show", value="Yes & no"), Press("answer", 4, ("14:30",)))
    rows: Rows = ((yes, yes), (), (yes,))
    button = {"text": "Yes & no", "callback_data": "answer:4:14%3A30"}

    _, keyboard = render(Message((text("show", value="?"),), rows), words, "en")

    assert keyboard == {"inline_keyboard": [[button, button], [button]]}


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("x" * 100, "x" * (LONGEST_LABEL - 1) + "…"),
        ("two\nlines ", "two lines"),
        ("\u200b", "…"),
        ("<b>", "<b>"),
    ],
)
def test_a_label_is_one_short_line_that_can_be_seen(words: Words, name: str, label: str) -> None:
    rows: Rows = ((Button(text("show", value=name), Press("menu")),),)
    _, keyboard = render(Message((text("show", value="?"),), rows), words, "en")

    assert keyboard == {"inline_keyboard": [[{"text": label, "callback_data": "menu:0"}]]}


@pytest.mark.parametrize("message", [saying("\u200b"), Message(()), Message((Draft(text("show", value=" ")),))])
def test_a_message_with_nothing_to_see_becomes_an_ellipsis(words: Words, message: Message) -> None:
    assert render(message, words, "en") == ("…", None)


def test_a_message_that_just_fits_is_whole() -> None:
    whole = "&lt;" * 2 + "🙂" * (LONGEST_MESSAGE // 2 - 1)

    assert LONGEST_MESSAGE == MessageLimit.MAX_TEXT_LENGTH == utf16_length(parse(whole).text)
    assert fit(whole) == whole
    assert fit(whole + "x") == "&lt;" * 2 + "🙂" * (LONGEST_MESSAGE // 2 - 2) + "…"


def test_a_long_list_is_cut_at_a_line_end() -> None:
    shown = fit("\n".join(f"<b>{number}</b>. lead" for number in range(1000)))
    *lines, ending = parse(shown).text.split("\n")

    assert lines == [f"{number}. lead" for number in range(len(lines))]
    assert ending == "…"
    assert LONGEST_MESSAGE - 20 < utf16_length(parse(shown).text) <= LONGEST_MESSAGE


def test_a_long_last_block_is_cut_inside_and_not_thrown_away(words: Words) -> None:
    message = Message((text("bold", name="Acme"), Draft(text("show", value="x" * 5000))))
    html, _ = render(message, words, "en")

    assert html.endswith("x…</pre>")
    assert LONGEST_MESSAGE - 2 <= utf16_length(parse(html).text) <= LONGEST_MESSAGE


@given(
    st.lists(st.sampled_from(["<b>", "</b>", "&lt;", "&#x27;", "x", "🙂", "\n", " "]), max_size=60), st.integers(2, 40)
)
def test_a_cut_never_falls_into_a_tag_or_an_entity(pieces: list[str], longest: int) -> None:
    html = ""
    bold = False
    for piece in pieces:
        if piece in ("<b>", "</b>"):
            if bold is (piece == "<b>"):
                continue
            bold = not bold
        html += piece
    html += "</b>" if bold else ""

    shown = fit(html, longest)

    assert utf16_length(parse(shown).text) <= longest
    assert not is_blank(parse(shown).text)
    assert parse(html).text.startswith(parse(shown).text.removesuffix("…").rstrip())


@given(NAMES, NAMES)
def test_whatever_people_wrote_is_a_message_telegram_takes(words: Words, name: str, role: str) -> None:
    blocks = (text("bold", name=name), text("show", value=role), Draft(text("draft", name=name, role=role)))
    rows: Rows = ((Button(text("show", value=name), Press("menu")),),)

    html, keyboard = render(Message(blocks, rows), words, "en")

    assert keyboard is not None
    html.encode()
    assert 1 <= utf16_length(parse(html).text) <= LONGEST_MESSAGE
    assert {span.style for span in parse(html).spans} <= {"bold", "italic", "underline", "pre"}
    label = keyboard["inline_keyboard"][0][0]["text"]
    assert 1 <= len(label) <= LONGEST_LABEL
    assert "\n" not in label


@pytest.mark.parametrize(
    ("edit", "method", "target"),
    [(None, "sendMessage", {}), (31, "editMessageText", {"message_id": 31})],
)
def test_a_message_is_sent_or_takes_the_place_of_another(
    words: Words, edit: int | None, method: str, target: dict[str, Any]
) -> None:
    params = {"chat_id": 7, "text": "Hi", "parse_mode": "HTML", "link_preview_options": LINK_PREVIEW_OFF, **target}
    expected = Call(method, params, talk=5, bulk=True)

    assert show(words, Say(saying("Hi"), edit=edit, talk=5, bulk=True)) == [expected]


def test_buttons_go_with_the_message(words: Words) -> None:
    rows: Rows = ((Button(text("show", value="Menu"), Press("menu")),),)
    [call] = show(words, Say(Message((text("show", value="Hi"),), rows)))

    assert call.params["reply_markup"] == {"inline_keyboard": [[{"text": "Menu", "callback_data": "menu:0"}]]}


def test_a_press_is_answered_first_and_effects_keep_their_order(words: Words) -> None:
    calls = show(words, Say(saying("One")), Forget(), Export(), Say(saying("Two")), query="q1")
    document = {"chat_id": 7, "filename": "callback-coach.json", "content": '{"leads": []}', "caption": ""}

    assert calls[0] == Call("answerCallbackQuery", {"callback_query_id": "q1"})
    assert calls[2] == Call("sendDocument", document)
    assert [call.method for call in calls] == ["answerCallbackQuery", "sendMessage", "sendDocument", "sendMessage"]


def test_a_press_is_answered_even_if_there_is_nothing_to_say(words: Words) -> None:
    assert show(words, query="q1") == [Call("answerCallbackQuery", {"callback_query_id": "q1"})]


def test_data_is_only_collected_when_it_is_asked_for(words: Words) -> None:
    def forbidden() -> str:
        raise AssertionError

    effects = (Say(saying("Hi")), Forget())

    assert len(calls_for(effects, chat=7, language="en", query=None, words=words, export=forbidden)) == 1


def test_a_bug_in_the_words_is_not_shown_to_anyone(words: Words) -> None:
    with pytest.raises(WordingError, match="nothing"):
        show(words, Say(Message((text("nothing"),))))
