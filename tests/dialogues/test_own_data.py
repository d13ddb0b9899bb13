"""The data of a person: all of it as a file, and all of it gone."""
# the words of the bot, as they are typeset

import json
from typing import Any

from tests.dialogues import met, plans, skips, waits, was_at
from tests.talk import Talk


def document(talk: Talk) -> dict[str, Any]:
    (shown,) = [message for message in talk.messages if message.document]
    assert shown.document is not None
    assert shown.document.name.endswith(".json")
    read: dict[str, Any] = json.loads(shown.document.content)
    return read


async def test_the_export_holds_everything_told(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("We talked about <the archive> & tea 🎉")
    await talk.says("They have a dog")
    await skips(talk, 11)
    await talk.says("Dana Example dana@example.org")
    await talk.says("moving the archive")
    await talk.says("Breathe")
    await plans(talk, "2026-06-10 10:00", employer="Example Ltd", role="Clerk")
    await talk.says("/add")
    await talk.says("Half Done Ltd")
    await talk.says("/export")
    talk.hears("everything I hold about you")
    data = document(talk)
    written = json.dumps(data, ensure_ascii=False)
    for told in (
        "Sample Corp", "Analyst", "We talked about <the archive> & tea 🎉", "They have a dog", "Dana Example",
        "dana@example.org", "moving the archive", "Breathe", "Example Ltd", "Clerk", "Half Done Ltd", "Europe/London",
    ):  # fmt: skip
        assert told in written, told
    assert data["person"]["name"] == "Sam Sample"


async def test_an_export_of_nothing_is_a_file_too(talk: Talk) -> None:
    await talk.says("/export")
    assert document(talk)["leads"] == {}


async def test_delete_asks_once_and_keep_keeps_everything(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    before = talk.state()
    await talk.says("/delete")
    talk.hears("can’t be undone", "/export")
    assert talk.state().leads == before.leads
    await talk.presses("Keep it")
    talk.hears("Nothing has changed")
    assert talk.state().leads == before.leads
    await talk.until("2026-06-08 10:00")
    talk.hears("Sample Corp")


async def test_deleted_everything_is_gone_and_nothing_comes(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await plans(talk, "2026-06-05 10:00", employer="Example Ltd")
    await talk.says("/delete")
    await talk.presses("Delete everything")
    talk.hears("deleted")
    assert not talk.known()
    await talk.later(weeks=8)
    talk.hears_nothing()


async def test_after_that_the_bot_begins_anew(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("/delete")
    await talk.presses("Delete everything")
    await talk.says("hello?")
    talk.hears("Hello Sam", "Where are you?")
    assert not talk.state().leads
    assert not talk.state().person.zone_known


async def test_in_the_middle_of_a_talk_it_is_gone_too(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.says("/delete")
    await talk.presses("Delete everything")
    await talk.says("It went well")
    talk.hears("Where are you?")
    assert not talk.state().check_ins


async def test_of_another_person_nothing_is_deleted_or_exported(talk: Talk) -> None:
    kim = talk.another(2)
    await met(talk)
    await waits(talk)
    await met(kim)
    await waits(kim, employer="Example Ltd")
    await kim.says("/export")
    assert "Sample Corp" not in json.dumps(document(kim))
    await kim.says("/delete")
    await kim.presses("Delete everything")
    assert not kim.known()
    assert talk.state().leads
    await talk.until("2026-06-08 10:00")
    talk.hears("Sample Corp")
