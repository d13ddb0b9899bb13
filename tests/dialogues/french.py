"""Owns what the dialogue tests in French share: somebody who speaks it, and what they hear."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.conftest import MakeTalk
from tests.stretches import beginning, stretch
from tests.talk import Talk

PARIS = ZoneInfo("Europe/Paris")
TUESDAY = datetime(2026, 6, 2, 17, tzinfo=PARIS)
RIGHT, CHANGE, STOP, SKIP = "C’est ça", "Corriger", "Arrêter", "Passer"


@beginning
async def begins(make_talk: MakeTalk, start: datetime = TUESDAY) -> Talk:
    """Somebody in Paris whose Telegram is French, and who has told nothing yet."""
    talk = await make_talk(start, language="fr")
    await talk.says("/start")
    await talk.presses("Paris")
    await talk.presses("Pas encore")
    await talk.says("/settings")
    await talk.presses("Bilan de la semaine")
    await talk.presses("Pas de bilan")
    return talk


@stretch
async def applies(talk: Talk, employer: str = "Sample Corp", role: str = "Analyste") -> None:
    """Tell of an application."""
    await talk.says("/add")
    await talk.says(employer)
    await talk.says(role)
    await talk.presses(SKIP)
    await talk.presses("Aujourd’hui")
    await talk.presses(RIGHT)


@stretch
async def plans(talk: Talk, when: str, employer: str = "Sample Corp", kind: str = "En visio") -> None:
    """Tell of an interview to come, by the questions."""
    await talk.says("/interview")
    if "Une nouvelle" in talk.buttons:
        await talk.presses("Une nouvelle")
    await talk.says(employer)
    await talk.says("Analyste")
    await talk.presses(kind)
    await talk.says(when)
    await talk.presses("1 h")
    await talk.presses(RIGHT)


def plain(said: str) -> str:
    """A text with its no-break spaces as spaces."""
    return said.replace("\u00a0", " ").replace("\u202f", " ")


def hears(talk: Talk, *parts: str) -> None:
    """Each part stands in something that the bot said since the last act, whatever its spaces are."""
    news = [plain(text) for text in talk.news]
    for part in parts:
        assert any(part in text for text in news), talk.told(f"did not hear {part!r}")


def hears_not(talk: Talk, *parts: str) -> None:
    """No part stands in what the bot said since the last act."""
    news = [plain(text) for text in talk.news]
    for part in parts:
        assert not any(part in text for text in news), talk.told(f"heard {part!r}")
