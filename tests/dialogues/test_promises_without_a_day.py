"""A promise that names no day ("in the next days", "after the holidays"): it is heard, and the day is asked."""

from datetime import date

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import lead, met, waits
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.talk import Talk

MET = {
    "en": "had an interview with Acme today at 10 on video",
    "de": "hatte heute um 10 uhr ein videogespräch bei Acme",
    "es": "tuve una entrevista por video con Acme hoy a las 10",
    "fr": "j'ai eu un entretien en visio chez Acme aujourd'hui à 10h",
}
PROMISED = {
    "en": ("they'll let me know in the next few days", "they'll tell me after the holidays"),
    "de": ("die melden sich in den nächsten tagen", "die melden sich nach pfingsten"),
    "es": ("me dicen algo en los próximos días", "me responderán después de las vacaciones"),
    "fr": ("ils me répondent dans les prochains jours", "ils me répondront après les vacances"),
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_day_of_a_promise_that_names_none_is_asked(make_talk: MakeTalk, language: str) -> None:
    for said in PROMISED[language]:
        talk = await speaks(make_talk, language)
        await talk.says(MET[language])
        await agrees(talk, language)
        await talk.says("/cancel")
        await talk.says(said)
        asking = talk.state().asking()
        assert asking is not None
        assert asking.question == "day-1"
        assert lead(talk, "Acme").promised is None
        await talk.says("9.6." if language == "de" else "9/6")
        await agrees(talk, language)
        assert lead(talk, "Acme").promised == date(2026, 6, 9)


async def test_one_that_names_a_day_is_not_asked_for_it(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("they'll let me know by friday, or in the next days")
    talk.hears("will get back to you by Friday 5 June")


async def test_it_can_be_left_without_a_day(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("they'll let me know in the next days")
    talk.hears("By which day will Sample Corp · Analyst get back to you?")
    await talk.presses("Stop")
    assert lead(talk).promised is None


@pytest.mark.parametrize("said", ["I'll rest in the next days", "I want to apply more after the holidays"])
async def test_what_the_person_will_do_is_no_promise_of_theirs(talk: Talk, said: str) -> None:
    await met(talk)
    await waits(talk)
    await talk.says(said)
    talk.hears_not("By which day")
