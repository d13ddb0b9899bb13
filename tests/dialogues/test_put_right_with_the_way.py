"""An hour put right right after it was noted, with how it is held: both are kept."""

from datetime import time

import pytest

from flows.values import Kind
from tests.conftest import MakeTalk
from tests.dialogues import interview, met
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

TOLD = {
    "en": "interview with Sample Foods on Thursday at 10:00, on site",
    "de": "Gespräch bei Sample Foods am Donnerstag um 10:00, vor Ort",
    "es": "entrevista en Sample Foods el jueves a las 10:00, presencial",
    "fr": "entretien chez Sample Foods jeudi à 10h00, sur place",
}
RIGHT = {
    "en": "Sample Foods is Thursday at 11:00 not 10:00, and its on Teams",
    "de": "Sample Foods ist Donnerstag um 11:00, nicht um 10:00, und per Teams",
    "es": "Sample Foods es el jueves a las 11:00, no a las 10:00, y es por Teams",
    "fr": "Sample Foods c’est jeudi à 11h00, pas 10h00, et c’est sur Teams",
}
SHOWN = {
    "en": "How it is held: Video.",
    "de": "So findet es statt: Video.",
    "es": "Cómo será: Videollamada.",
    "fr": "Comment il se passe : En visio.",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_both_are_read_back_and_kept(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says(TOLD[language])
    await agrees(talk, language)
    await talk.says(RIGHT[language])
    talk.hears("11:00", SHOWN[language])
    await agrees(talk, language)
    kept = interview(talk, "Sample Foods")
    assert (kept.wall.time(), kept.kind) == (time(11), Kind.VIDEO)


async def test_without_a_word_of_it_the_way_stays(talk: Talk) -> None:
    await met(talk)
    await talk.says(TOLD["en"])
    await agrees(talk, "en")
    await talk.says("no, at 11:00")
    talk.hears("11:00")
    talk.hears_not("How it is held")
    await agrees(talk, "en")
    assert interview(talk, "Sample Foods").kind is Kind.ON_SITE
