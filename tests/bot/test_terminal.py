"""The demo's terminal: what is typed is done and echoed, what the bot does is shown, and time goes where it is sent."""

import io
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.demo import screen, terminal
from bot.demo.conversation import NoSuchButton
from bot.demo.instants import read_delta, read_instant
from bot.demo.standin import StandIn
from tests.bot.rig import until
from tests.talk import Talk

pytestmark = pytest.mark.usefixtures("logs_put_back")

SAM = 1
LONDON = ZoneInfo("Europe/London")
TUESDAY = datetime(2026, 6, 2, 17, tzinfo=LONDON)


def shown(*lines: str) -> list[str]:
    """What stands on the screen after these lines."""
    out = io.StringIO()
    terminal.run(lines, out)
    return out.getvalue().splitlines()


def after(lines: list[str], act: str) -> list[str]:
    """The lines that follow an act, up to the next one."""
    rest = lines[lines.index(f"> {act}") + 1 :]
    end = next((place for place, line in enumerate(rest) if line.startswith("> ")), len(rest))
    return [line for line in rest[:end] if line]


def test_the_opening_says_what_to_try_and_what_time_it_is() -> None:
    opening = "\n".join(shown())
    assert "/start" in opening
    assert opening.endswith("── Tuesday 2 June 2026, 17:00 ──")


def test_an_answer_stands_behind_a_bar_with_its_buttons_numbered() -> None:
    answer = after(shown("/start\n"), "/start")
    assert answer
    assert all(line.startswith("│") for line in answer)
    assert any("[1] " in line for line in answer)


def test_a_number_presses_and_an_edit_says_that_it_is_one() -> None:
    assert after(shown("/start", "1"), "1")[0] == "│ (edited)"


def test_an_unknown_button_is_told_kindly() -> None:
    lines = shown("3", "/start", "99", "99.1", "say 3")
    assert after(lines, "3") == ["(There are no buttons. To write this as a text: say 3)"]
    assert after(lines, "99")[0].startswith("(There is no button 99: they go from 1 to ")
    assert after(lines, "99.1")[0].startswith("(There is no such button.")
    assert after(lines, "say 3")[0].startswith("│")


def test_a_comment_is_echoed_and_not_done() -> None:
    assert shown("# a comment")[-1] == "# a comment"


def test_nothing_is_done_after_quit() -> None:
    lines = shown("quit", "/start")
    assert lines[-1] == "> quit"


def test_time_passes_when_it_is_told_to() -> None:
    lines = shown("later 7d", "until monday 9:00", "until 2026-07-01 12:30")
    assert after(lines, "later 7d") == ["── Tuesday 9 June 2026, 17:00 ──"]
    assert after(lines, "until monday 9:00") == ["── Monday 15 June 2026, 09:00 ──"]
    assert after(lines, "until 2026-07-01 12:30") == ["── Wednesday 1 July 2026, 12:30 ──"]


def test_a_time_that_cannot_be_read_or_is_past_is_told_kindly() -> None:
    lines = shown("later soon", "until whenever", "until 2026-01-01")
    assert after(lines, "later soon")[0].startswith("(How much later?")
    assert after(lines, "until whenever")[0].startswith("(Until when?")
    assert after(lines, "until 2026-01-01")[0].startswith("(That is in the past")


def test_a_restart_keeps_the_question() -> None:
    lines = shown("/start", "1", "restart", "1")
    assert after(lines, "restart")[0].startswith("(The bot was stopped")
    assert after(lines, "1")[0] == "│ (edited)"


def test_the_same_lines_give_the_same_transcript() -> None:
    acts = ("/start", "1", "hello", "later 1w", "/help", "older", "?")
    assert shown(*acts) == shown(*acts)


async def test_only_the_message_in_front_has_plain_numbers(standin: StandIn, bot: Bot) -> None:
    first = await bot.send_message(SAM, "First\nmore", reply_markup=keyboard("A", "B"))
    second = await bot.send_message(SAM, "Second", reply_markup=keyboard("C"))
    chat = standin.chat(SAM)
    assert list(screen.buttons(chat.shown[second.message_id], chat)) == ["", "[1] C"]
    assert screen.older(chat) == ["│ 1: First", "│ [1.1] A   [1.2] B"]
    await bot.edit_message_text("First again", SAM, first.message_id, reply_markup=keyboard("D"))
    assert screen.older(chat) == ["│ 2: Second", "│ [2.1] C"]


async def test_a_draft_is_indented_and_bold_is_for_terminals_only(standin: StandIn, bot: Bot) -> None:
    await bot.send_message(SAM, "<b>Here</b>:\n\n<pre>Dear Kim,\n\nthanks.</pre>\n\nSend it?", parse_mode="HTML")
    (message,) = standin.chat(SAM).messages
    lines = ["Here:", "", "    Dear Kim,", "", "    thanks.", "", "Send it?"]
    assert [line.rstrip() for line in screen.body(message, bold=False)] == lines
    assert next(screen.body(message, bold=True)) == "\x1b[1mHere\x1b[0m:"


async def test_a_document_shows_its_name_and_size(standin: StandIn, bot: Bot) -> None:
    await bot.send_document(SAM, bytes(1234), filename="all.json", caption="Yours")
    assert list(screen.body(standin.chat(SAM).messages[0], bold=False)) == ["[all.json, 1,234 bytes]", "Yours"]


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=label) for label in labels]])


@pytest.mark.parametrize(
    ("words", "delta"),
    [
        ("45m", timedelta(minutes=45)),
        ("2 hours", timedelta(hours=2)),
        ("1 min", timedelta(minutes=1)),
        ("7d", timedelta(days=7)),
        ("3 Weeks", timedelta(weeks=3)),
        ("a while", None),
        ("7x", None),
        ("-7d", None),
    ],
)
def test_a_stretch_of_time_is_read(words: str, delta: timedelta | None) -> None:
    assert read_delta(words) == delta


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("18:00", (2, 18, 0)),
        ("17:00", (3, 17, 0)),
        ("today 18:30", (2, 18, 30)),
        ("tomorrow", (3, 9, 0)),
        ("Monday 9:00", (8, 9, 0)),
        ("fri 8:05", (5, 8, 5)),
        ("tuesday 17:30", (2, 17, 30)),
        ("tuesday 9:00", (9, 9, 0)),
        ("2026-06-09 10:00", (9, 10, 0)),
        ("2026-06-09", (9, 9, 0)),
    ],
)
def test_a_time_to_come_is_read(words: str, expected: tuple[int, int, int]) -> None:
    day, hour, minute = expected
    assert read_instant(words, TUESDAY) == datetime(2026, 6, day, hour, minute, tzinfo=LONDON)


@pytest.mark.parametrize("words", ["", "soon", "monday 25:00", "m 9:00", "2026-13-01 9:00", "9"])
def test_what_is_no_time_is_not_read(words: str) -> None:
    assert read_instant(words, TUESDAY) is None


async def test_days_pass_by_the_wall_clock_and_hours_as_they_come(talk: Talk) -> None:
    await talk.until("2026-10-24 12:00")
    await talk.later(days=1)
    assert (talk.now.day, talk.now.hour) == (25, 12), "the clocks went back in the night"
    await talk.until("2027-03-27 23:00")
    await talk.later(hours=3)
    assert (talk.now.day, talk.now.hour) == (28, 3), "the clocks went forward at one"


async def test_a_kill_loses_no_answer_and_a_start_goes_on(talk: Talk) -> None:
    await talk.says("/start")
    asked = talk.buttons
    await talk.kill()
    assert not talk.rehearsal.running
    await talk.later(days=1)
    await talk.start()
    talk.hears_nothing()
    assert talk.buttons == asked
    await talk.presses(1)
    assert talk.happened


async def test_what_is_said_while_the_bot_is_down_is_answered_when_it_is_back(talk: Talk) -> None:
    await talk.stop()
    await talk.says("/help")
    talk.hears_nothing()
    await talk.start()
    assert len(talk.news) == 1


async def test_a_call_under_way_is_taken_back_by_a_kill_and_made_again(talk: Talk) -> None:
    talk.standin.hold(SAM)
    talk.standin.type(SAM, "/help")
    await until(lambda: talk.standin.counts.now == 1)
    await talk.kill()
    talk.standin.release(SAM)
    assert not talk.messages[1:]
    await talk.start()
    assert len(talk.news) == 1


async def test_two_people_talk_with_the_same_bot(talk: Talk) -> None:
    kim = talk.another(2)
    await kim.says("/start")
    assert kim.news
    talk.hears_nothing()
    assert (kim.state().person.name, talk.known()) == ("Kim Sample", False)


async def test_a_failing_hearing_shows_the_whole_talk(talk: Talk) -> None:
    await talk.says("/start")
    await talk.presses(1)
    with pytest.raises(AssertionError) as caught:
        talk.hears("words that nobody says")
    report = str(caught.value)
    assert all(part in report for part in ("words that nobody says", "> /start", "> [", "| (edited)", "since the last"))
    with pytest.raises(AssertionError):
        talk.hears_nothing()
    with pytest.raises(AssertionError):
        talk.hears_not(talk.last[:5])


async def test_a_button_that_is_not_there_is_named_with_those_that_are(talk: Talk) -> None:
    await talk.says("/start")
    with pytest.raises(NoSuchButton, match="among: "):
        await talk.presses("No such label")


async def test_the_clock_does_not_go_back(talk: Talk) -> None:
    with pytest.raises(ValueError, match="forward"):
        await talk.until("2026-06-01 9:00")


def test_what_was_written_last_can_be_changed() -> None:
    assert after(shown("edit Hello"), "edit Hello") == ["(You have written nothing yet.)"]
    lines = shown("/start", "1", "4", "Hello there", "edit Good morning")
    assert after(lines, "edit Good morning")[0].startswith("│ I saw that you changed a message")


def test_a_place_and_a_visiting_card_can_be_shared() -> None:
    lines = shown("/start", "place 52.5, 13.4", "1", "4", "card Kim Sample +44 20", "place home", "card Kim")
    assert "Berlin" in "\n".join(after(lines, "place 52.5, 13.4"))
    assert "visiting card" in "\n".join(after(lines, "card Kim Sample +44 20"))
    assert after(lines, "place home")[0].startswith("(Where?")
    assert after(lines, "card Kim")[0].startswith("(Whose?")


def test_a_message_can_be_forwarded() -> None:
    lines = shown("/start", "1", "4", "forward /delete")
    assert not any("removes everything" in line for line in lines)
