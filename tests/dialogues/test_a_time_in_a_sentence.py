"""A day or an hour that stands in a sentence is the answer where it is asked; what leaves a doubt is asked."""

import pytest

from tests.conftest import MakeTalk
from tests.dialogues import met
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.stretches import beginning
from tests.talk import Talk

ROLE = {"en": "Analyst", "de": "Analyst", "es": "Analista", "fr": "Analyste"}
VIDEO = {"en": "Video", "de": "Video", "es": "Videollamada", "fr": "En visio"}
SENTENCES = [
    ("en", "the globex thing is thursday 3pm"),
    ("en", "oh that's on thursday at 3pm"),
    ("en", "my appointment there starts thursday 15:00"),
    ("de", "die Globex-Sache ist am Donnerstag um 15 Uhr"),
    ("de", "ach, das ist am Donnerstag um 15 Uhr"),
    ("es", "lo de Globex es el jueves a las 15:00"),
    ("es", "ah, eso es el jueves a las 15:00"),
    ("fr", "le truc Globex c'est jeudi à 15h"),
    ("fr", "ah ça c'est jeudi à 15h"),
]
LAST_TUESDAY = {
    "en": "I think it was last tuesday",
    "de": "ich glaub das war letzten Dienstag",
    "es": "creo que fue el martes pasado",
    "fr": "je crois que c'était mardi dernier",
}
TWO_DAYS = {
    "en": "it's either thursday or friday",
    "de": "Donnerstag oder Freitag",
    "es": "el jueves o el viernes",
    "fr": "jeudi ou vendredi",
}
NOT_THEN = {
    "en": "it's not on thursday",
    "de": "nicht am Donnerstag",
    "es": "no es el jueves",
    "fr": "c'est pas jeudi",
}
ANOTHER = {
    "en": "the Initech one is on friday at 2pm",
    "de": "das bei Initech ist am Freitag um 14 Uhr",
    "es": "lo de Initech es el viernes a las 14:00",
    "fr": "celui d'Initech c'est vendredi à 14h",
}
HELD_AND_WHEN = {
    "en": "video, thursday at 15:00",
    "de": "per Video, Donnerstag um 15 Uhr",
    "es": "por videollamada, el jueves a las 15:00",
    "fr": "jeudi à 15h, en visio",
}
WHEN_ALONE = {
    "en": "thursday at 15:00",
    "de": "Donnerstag um 15 Uhr",
    "es": "el jueves a las 15:00",
    "fr": "jeudi à 15h",
}
HOUR_ALONE = {"en": "at 3pm", "de": "um 15 Uhr", "es": "a las 15:00", "fr": "à 15h"}


@beginning
async def at_the_kind(make_talk: MakeTalk, language: str) -> Talk:
    """At the question how the interview with Globex is held."""
    talk = await speaks(make_talk, language)
    for typed in ("/interview", "Globex", ROLE[language]):
        await talk.says(typed)
    return talk


@beginning
async def at_the_day(make_talk: MakeTalk, language: str = "en") -> Talk:
    """At the question for the day of the interview with Globex."""
    talk = await at_the_kind(make_talk, language)
    await talk.presses(VIDEO[language])
    return talk


def asked(talk: Talk) -> str:
    """The question that is open."""
    asking = talk.state().asking()
    assert asking is not None
    return asking.question


def answers(talk: Talk) -> dict[str, str]:
    """What was answered in the open talk."""
    asking = talk.state().asking()
    assert asking is not None
    return dict(asking.answers)


@pytest.mark.parametrize(("language", "said"), SENTENCES)
async def test_the_time_of_a_sentence_is_the_answer(make_talk: MakeTalk, language: str, said: str) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says(said)
    assert asked(talk) == "length"
    assert (answers(talk)["day"], answers(talk)["time"]) == ("2026-06-04", "15:00")
    assert "notes" not in answers(talk)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_day_that_is_behind_is_one_too_and_the_hour_is_asked(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says(LAST_TUESDAY[language])
    assert asked(talk) == "time"
    assert answers(talk)["day"] == "2026-05-26"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_of_two_days_it_is_asked_which(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says(TWO_DAYS[language])
    assert asked(talk) == "day"
    assert "day" not in answers(talk)
    assert "4" in talk.buttons[0]
    assert "5" in talk.buttons[1]
    await talk.presses(talk.buttons[1])
    assert answers(talk)["day"] == "2026-06-05"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_when_it_is_not_is_no_answer(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says(NOT_THEN[language])
    assert asked(talk) == "day"
    assert "day" not in answers(talk)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_names_somebody_unknown_is_only_proposed(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says(ANOTHER[language])
    assert asked(talk) == "day"
    assert "day" not in answers(talk)
    assert "5" in talk.buttons[0]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_names_another_lead_is_never_taken_for_this_one(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    await talk.says({"en": "I applied to Initech", "de": "Hab mich bei Initech beworben",
                     "es": "me he postulado en Initech", "fr": "j'ai postulé chez Initech"}[language])  # fmt: skip
    await agrees(talk, language)
    for typed in ("/interview", "Globex", ROLE[language]):
        await talk.says(typed)
    await talk.presses(VIDEO[language])
    await talk.says(ANOTHER[language])
    here = next(each for each in talk.state().talks.values() if each.answers.get("employer") == "Globex")
    assert (here.question, here.answers.get("day")) == ("day", None)
    assert not talk.state().interviews


async def test_what_cannot_be_read_of_an_hour_is_not_dropped_in_silence(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    await talk.says("2026-06-09 25:00")
    talk.hears("couldn’t read a day")


async def test_a_question_is_no_answer(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    await talk.says("do you think they have time on thursday?")
    assert "day" not in answers(talk)


async def test_of_two_hours_it_is_asked_which(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    await talk.says("thursday at 3 or 4pm")
    assert (asked(talk), talk.buttons[:2]) == ("time", ("15:00", "16:00"))
    await talk.presses("16:00")
    assert answers(talk)["time"] == "16:00"


async def test_at_the_hour_a_sentence_is_read_and_a_doubt_is_proposed(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    await talk.says("thursday")
    await talk.says("Kim from the front desk told me 3pm")
    talk.hears("Do you mean 15:00?")
    await talk.says("the call starts at 4pm")
    assert (answers(talk)["day"], answers(talk)["time"]) == ("2026-06-04", "16:00")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_where_it_is_asked_how_it_is_held_a_time_is_its_time(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_kind(make_talk, language)
    await talk.says(WHEN_ALONE[language])
    assert asked(talk) == "kind"
    await talk.presses(VIDEO[language])
    assert asked(talk) == "length"
    assert (answers(talk)["day"], answers(talk)["time"]) == ("2026-06-04", "15:00")
    assert "notes" not in answers(talk)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_both_are_told_at_once(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_kind(make_talk, language)
    await talk.says(HELD_AND_WHEN[language])
    assert asked(talk) == "length"
    assert (answers(talk)["kind"], answers(talk)["time"]) == ("video", "15:00")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_hour_before_its_day_is_kept_and_the_day_is_asked(make_talk: MakeTalk, language: str) -> None:
    talk = await at_the_day(make_talk, language)
    await talk.says(HOUR_ALONE[language])
    talk.hears("15:00")
    assert asked(talk) == "day"
    await talk.presses(talk.buttons[3])
    assert asked(talk) == "length"
    assert (answers(talk)["day"], answers(talk)["time"]) == ("2026-06-04", "15:00")


async def test_an_hour_kept_before_its_day_can_be_changed_like_any(make_talk: MakeTalk) -> None:
    talk = await at_the_day(make_talk)
    for typed in ("at 3pm", "thursday", "1 hour"):
        await talk.says(typed)
    await talk.presses("Change")
    await talk.presses("Fri 5 Jun")
    talk.hears("At what time")


async def test_a_remark_at_the_kind_is_still_a_note(make_talk: MakeTalk) -> None:
    talk = await at_the_kind(make_talk, "en")
    await talk.says("their office is on the fifth floor")
    talk.hears("Kept as a note.", "Phone, video or on site?")


async def test_the_day_of_an_application_may_stand_in_a_sentence(talk: Talk) -> None:
    await met(talk)
    for typed in ("/add", "Globex", "Analyst", "skip", "I think I sent it last tuesday"):
        await talk.says(typed)
    talk.hears("Applied on Tuesday 26 May 2026")
    await talk.presses("Right")
