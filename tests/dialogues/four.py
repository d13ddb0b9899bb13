"""Owns what dialogue tests in all four languages share: somebody who speaks each, in a city of theirs."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.conftest import MakeTalk
from tests.stretches import beginning
from tests.talk import Talk

LANGUAGES = ("en", "de", "es", "fr")
CITIES = {"en": "London", "de": "Berlin", "es": "Madrid", "fr": "Paris"}
RIGHT = {"en": "Right", "de": "Stimmt", "es": "Correcto", "fr": "C’est ça"}
_NOT_YET = {"en": "Not yet", "de": "Noch nicht", "es": "Todavía no", "fr": "Pas encore"}


@beginning
async def speaks(make_talk: MakeTalk, language: str, wall: str = "2026-06-02 17:00") -> Talk:
    """Somebody of that language in their city at ``wall``, who has told nothing yet."""
    start = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(f"Europe/{CITIES[language]}"))
    talk = await make_talk(start, language=language)
    await talk.says("/start")
    await talk.presses(CITIES[language])
    await talk.presses(_NOT_YET[language])
    return talk


async def agrees(talk: Talk, language: str) -> None:
    """Press *Right*."""
    await talk.presses(RIGHT[language])
