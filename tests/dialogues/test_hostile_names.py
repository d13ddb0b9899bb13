"""Names that could break something: markup, commands, emoji, right-to-left, too long. Shown as they were told."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import met, newest, opens
from tests.talk import Talk

NAMES = (
    "<b>Acme</b>",
    "Sample & Sons <script>",
    "{ $employer }",
    "🎉🎉 Example 🎉",
    "شركة المثال",
    "\u202eelpmaxE\u202c Ltd",
    "Sample_*[Co](x.org)",
    "a:b%3Ac",
    "0",
    "&lt;Sample&gt;",
)


@pytest.mark.parametrize("name", NAMES)
async def test_it_can_be_told_shown_nudged_and_closed(talk: Talk, name: str) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says(name)
    await talk.says(name)
    await talk.presses("Video")
    await talk.says("2026-06-01 10:00")
    await talk.presses("Right")
    kept = newest(talk).employer
    assert kept == name.replace("\u202e", "").replace("\u202c", "")
    talk.hears(kept)
    await talk.presses("Stop")
    await talk.until("2026-06-08 10:00")
    talk.hears(kept, "Subject:")
    await opens(talk, f"{kept} · {kept}")
    talk.hears(kept)
    await talk.presses("Close it")
    await talk.presses("They said no")
    talk.hears(f"{kept} · {kept} said no")


async def test_a_name_of_80_characters_is_kept_whole(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("x" * 80)
    talk.hears("Which role?")
    await talk.presses("Skip")
    await talk.presses("Skip")
    await talk.presses("Today")
    await talk.presses("Right")
    assert newest(talk).employer == "x" * 80
    await talk.says("/leads")
    assert len(talk.buttons[0]) <= 64


async def test_a_longer_one_is_asked_again_and_not_cut(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("x" * 81)
    talk.hears("to 80 characters", "Which employer?")
    assert not talk.state().leads


async def test_a_command_is_a_command_and_no_name(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("/start")
    talk.hears("Hello again")
    await talk.says("/cancel")
    assert not talk.state().leads


async def test_lines_and_spaces_become_one_line(talk: Talk) -> None:
    await met(talk)
    await talk.says("/add")
    await talk.says("  Sample\n\n  Corp \t Ltd ")
    await talk.presses("Skip")
    await talk.presses("Skip")
    await talk.presses("Today")
    talk.hears("Sample Corp Ltd")


async def test_a_very_long_answer_is_kept_whole_and_shown_cut(talk: Talk) -> None:
    await met(talk)
    await talk.says("/interview")
    await talk.says("Sample Corp")
    await talk.presses("Skip")
    await talk.presses("Video")
    await talk.says("2026-06-01 10:00")
    await talk.presses("Right")
    told = "<i>It was odd</i> & long. " * 150
    await talk.says(told)
    talk.hears("clothes")
    assert next(iter(talk.state().check_ins.values())).answers["recall"] == told.strip()


@pytest.mark.parametrize("name", ["<i>Sam</i>", "🎉", "R2-D2 & Co"])
async def test_a_person_of_any_name_is_greeted(make_talk: MakeTalk, name: str) -> None:
    talk = await make_talk(name=name)
    await talk.says("/start")
    talk.hears(f"Hello {name.split(' ', maxsplit=1)[0]}")
