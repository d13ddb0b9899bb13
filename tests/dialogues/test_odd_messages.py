"""Messages of every odd kind: each has its answer, and nothing is lost, doubled or taken for what it is not."""

import pytest

from bot.demo.phones import OTHER_KINDS
from tests.dialogues import SAMPLE, check_in, lead, met, newest, opens, waits, was_at
from tests.talk import Talk

UNREAD = sorted(set(OTHER_KINDS) - {"location", "contact", "document"})
LETTERS = 4096
"""Telegram cuts what is longer into several messages."""


@pytest.mark.parametrize("kind", UNREAD)
async def test_a_message_without_words_is_answered_by_its_kind_and_changes_nothing(talk: Talk, kind: str) -> None:
    await met(talk)
    await waits(talk)
    before = talk.state()
    await talk.sends(kind)
    assert len(talk.happened) == 1
    talk.hears("Next is Sample Corp")
    talk.hears_not("went wrong")
    assert talk.state().leads == before.leads
    assert talk.state().talks == before.talks


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("voice", "can’t listen to voice messages"),
        ("photo", "can’t look at pictures"),
        ("video", "can’t watch videos"),
        ("sticker", "can’t read stickers"),
        ("dice", "Nicely rolled"),
        ("story", "only read text and buttons"),
        ("checklist", "only read text and buttons"),
    ],
)
async def test_what_cannot_be_read_is_named(talk: Talk, kind: str, said: str) -> None:
    await met(talk)
    await talk.sends(kind)
    talk.hears(said)


@pytest.mark.parametrize("kind", UNREAD)
async def test_in_a_talk_it_is_no_answer_and_the_question_comes_again(talk: Talk, kind: str) -> None:
    await met(talk)
    await was_at(talk)
    await talk.sends(kind)
    talk.hears("How did it go, in your own words?")
    assert not talk.state().check_ins


async def test_the_words_with_a_picture_are_read_like_typed_ones(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.sends("photo", "It went well")
    talk.hears("can’t look at the picture, but I’ve read the words", "clothes")
    assert check_in(talk).answers["recall"] == "It went well"


async def test_news_in_the_words_with_a_picture_of_a_letter_is_heard(talk: Talk) -> None:
    await met(talk)
    await waits(talk, employer="Acme Sample")
    await talk.sends("photo", "Acme Sample said no")
    talk.hears("I’ve read the words", "Acme Sample")
    assert lead(talk, "Acme Sample").stage == "waiting", "nothing counts before Right"
    await talk.presses("Right")
    assert lead(talk, "Acme Sample").stage == "turned-down"


async def test_a_picture_with_a_smile_alone_has_no_words(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.sends("photo", "🙂")
    talk.hears("can’t look at pictures", "How did it go")
    assert not talk.state().check_ins


@pytest.mark.parametrize("caption", ["", "It went well"])
async def test_pictures_sent_in_one_go_are_answered_once(talk: Talk, caption: str) -> None:
    await met(talk)
    await was_at(talk)
    for words in (caption, "", ""):
        talk.standin.send_other(1, "photo", words, album="12345")
    await talk.later(minutes=1)
    assert sum("look at" in said for said in talk.news) == 1
    await talk.sends("photo")
    talk.hears("can’t look at pictures")


async def test_danger_below_the_second_picture_of_several_is_met(talk: Talk) -> None:
    await met(talk)
    talk.standin.send_other(1, "photo", album="12345")
    talk.standin.send_other(1, "photo", "I want to kill myself", album="12345")
    await talk.later(minutes=1)
    assert talk.state().person.held


@pytest.mark.parametrize("kind", ["photo", "voice", "video"])
async def test_danger_in_the_words_with_it_is_met_first(talk: Talk, kind: str) -> None:
    await met(talk)
    await was_at(talk)
    await talk.sends(kind, "I want to kill myself")
    assert talk.state().person.held
    talk.hears_not("I’ve read the words")
    assert not talk.state().check_ins


async def test_a_command_under_a_picture_is_no_command(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.sends("photo", "/delete")
    talk.hears_not("removes everything")
    assert talk.state().leads


@pytest.mark.parametrize("text", ["🎉", "👍🏽", "😭😭😭", "🇲🇽", "❤️"])
async def test_signs_alone_are_answered_and_change_nothing(talk: Talk, text: str) -> None:
    await met(talk)
    await waits(talk)
    before = talk.state()
    await talk.says(text)
    assert len(talk.happened) == 1
    assert talk.buttons
    talk.hears_not("went wrong")
    assert talk.state().leads == before.leads


@pytest.mark.parametrize("text", ["🎉", "…", "!!", "---", "❤️"])
async def test_signs_alone_are_no_name(talk: Talk, text: str) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says(text)
    talk.hears("at least one letter or number", "Which employer?")
    assert not newest_answers(talk)


def newest_answers(talk: Talk) -> dict[str, str]:
    """What the talk that is open has been told."""
    (open_talk,) = talk.state().talks.values()
    return dict(open_talk.answers)


async def test_signs_alone_are_an_answer_where_their_own_words_are_asked(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("😭")
    assert check_in(talk).answers["recall"] == "😭"


UNSEEN = [
    "\u200b",
    "\u200b\u200d\u2060",
    "\u00ad",
    "\ufeff",
    "\u202e",
    "\u2800",
    "\u3164",
    "\0\x07\x1b",
    "\u034f \u180e",
]


@pytest.mark.parametrize("text", UNSEEN)
async def test_what_cannot_be_seen_is_nothing_to_read(talk: Talk, text: str) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says(text)
    talk.hears("nothing to read", "How did it go")
    assert not talk.state().check_ins


async def test_control_characters_within_words_are_left_out(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("Sam\0ple\x07 \u202eCorp\u202c")
    talk.hears("Which role?")
    assert newest_answers(talk)["employer"] == "Sample Corp"


@pytest.mark.parametrize("length", [LETTERS, 5000])
async def test_a_very_long_answer_comes_as_two_messages_of_which_nothing_is_lost(talk: Talk, length: int) -> None:
    await met(talk)
    await was_at(talk)
    told = ("It was long. " * 400)[:length]
    parts = [told[at : at + LETTERS] for at in range(0, length, LETTERS)]
    for part in parts:  # both are there before the bot looks
        talk.standin.type(1, part)
    await talk.later(minutes=1)
    kept = repr(talk.state())
    assert all(part.strip() in kept for part in parts)
    assert check_in(talk).answers["recall"] == parts[0].strip()
    asked = [each for each in talk.happened if each.what == "sent"]
    assert len(asked) == len(parts), "one answer each"


async def test_very_long_free_text_is_answered_once_each(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    before = talk.state().leads
    talk.standin.type(1, "They were nice. " * 256)
    talk.standin.type(1, "And so on. " * 80)
    await talk.later(minutes=1)
    assert len([each for each in talk.happened if each.what == "sent"]) == 2
    talk.hears_not("went wrong")
    assert talk.state().leads == before


async def test_two_messages_in_one_second_are_answered_in_their_order(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    talk.standin.type(1, "Sample Corp")
    talk.standin.type(1, "Analyst")
    await talk.later(minutes=1)
    told = newest_answers(talk)
    assert (told["employer"], told["role"]) == ("Sample Corp", "Analyst")
    talk.hears("How did you apply?")


async def test_a_command_and_a_text_in_one_second_go_their_own_ways(talk: Talk) -> None:
    await met(talk)
    talk.standin.type(1, "/add")
    talk.standin.type(1, "Sample Corp")
    talk.standin.type(1, "/next")
    await talk.later(minutes=1)
    talk.hears("Which role?", "Nothing is planned")
    assert newest_answers(talk) == {"employer": "Sample Corp"}


async def test_an_employer_called_like_a_command_can_be_told(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("/start")
    talk.hears_not("Which role?")
    await talk.says("“/start” GmbH")
    talk.hears("Which role?")
    for label in ("Skip", "Skip", "Today", "Right"):
        await talk.presses(label)
    assert newest(talk).employer == "“/start” GmbH"
    await opens(talk, "“/start” GmbH")
    talk.hears("“/start” GmbH")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("<b>Acme</b>", "<b>Acme</b>"),
        ("شركة المثال", "شركة المثال"),
        ("חברה לדוגמה", "חברה לדוגמה"),
        ("\u202bSample\u202c Ltd", "Sample Ltd"),
        ("\u2067Sample\u2069 \u200fLtd", "Sample \u200fLtd"),
    ],
)
async def test_names_that_run_the_other_way_leave_the_rest_of_a_message_alone(talk: Talk, name: str, kept: str) -> None:
    await met(talk)
    await waits(talk, employer=name)
    assert newest(talk).employer == kept
    await talk.says("/next")
    talk.hears(kept)
    assert not any(mark in talk.last for mark in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


async def test_a_forwarded_command_is_what_somebody_else_wrote(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.forwards("/delete")
    talk.hears_not("removes everything")
    assert lead(talk).id
    assert SAMPLE
