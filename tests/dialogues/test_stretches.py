"""A stretch of talk that many dialogues begin with is lived once; where it is remembered, nothing is different."""

from tests.conftest import MakeTalk
from tests.stretches import Stretch, beginning, stretch, world_of
from tests.talk import Talk


def told(lived: list[str]) -> Stretch[[str], Talk]:
    """A stretch that notes when it is lived."""

    @stretch
    async def tells(talk: Talk, zone: str) -> Talk:
        lived.append(zone)
        await talk.says("/start")
        await talk.presses(zone)
        await talk.presses("Not yet")
        await talk.says("Interview at Sample Corp tomorrow at 10 by phone")
        return talk

    return tells


async def test_remembered_it_ends_in_the_same_world_and_the_talk_goes_on_in_the_same_way(make_talk: MakeTalk) -> None:
    lived: list[str] = []
    tells = told(lived)
    first, second = await tells(await make_talk(), "London"), await tells(await make_talk(), "London")
    assert lived == ["London"]
    assert world_of(first) == world_of(second) is not None
    for talk in (first, second):
        talk.hears("Sample Corp", "Wednesday 3 June 2026, 10:00 (London)")
        await talk.presses("Right")
        await talk.until("2026-06-03 12:00")
        talk.hears("How did it go")
        await talk.restart()
    assert world_of(first) == world_of(second) is not None


async def test_it_is_lived_where_anything_differs(make_talk: MakeTalk) -> None:
    lived: list[str] = []
    tells = told(lived)
    await tells(await make_talk(), "London")
    await tells(await make_talk(), "New York")
    later = await make_talk()
    await later.later(minutes=1)
    await tells(later, "London")
    await tells(await make_talk(name="Kim Sample"), "London")
    slow = await make_talk()
    slow.standin.hold(5)
    await tells(slow, "London")
    assert lived == ["London", "New York", "London", "London", "London"]


async def test_one_that_makes_its_talk_is_lived_once_too(make_talk: MakeTalk) -> None:
    lived: list[str] = []

    @beginning
    async def speaks(make_talk: MakeTalk, language: str) -> Talk:
        lived.append(language)
        talk = await make_talk(language=language)
        await talk.says("/start")
        return talk

    worlds = [world_of(await speaks(make_talk, language)) for language in ("de", "es", "de")]
    assert lived == ["de", "es"]
    assert worlds[0] == worlds[2] != worlds[1]
