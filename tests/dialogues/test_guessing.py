"""A message that names a lead and is not understood: the likeliest things are proposed, and nothing counts by that."""

from datetime import date, time

import pytest

from flows.values import Stage
from tests.dialogues import SAMPLE, lead, met, waits
from tests.talk import Talk


async def test_the_likeliest_things_are_proposed_and_nothing_is_changed_by_it(talk: Talk) -> None:
    await waits(await met(talk))
    before = talk.state()
    await talk.says("the blip blop about sample corp")
    talk.hears(SAMPLE, "couldn’t tell what happened")
    assert talk.buttons[:3] == ("They got in touch", "An interview to come", "No word from them yet")
    assert (talk.state().leads, talk.state().talks) == (before.leads, before.talks)


async def test_what_is_pressed_is_read_back_before_it_counts(talk: Talk) -> None:
    await waits(await met(talk))
    await talk.says("maybe the sample corp blip on friday at 2pm")
    await talk.presses("An interview to come")
    talk.hears("You have an interview with Sample Corp", "14:00", "Is that right?")
    assert len(talk.state().interviews) == 1, "the one that was"
    await talk.presses("Right")
    _, interview = talk.state().interviews.values()
    assert interview.wall.time() == time(14)
    assert interview.wall.date() == date(2026, 6, 5)


async def test_no_word_is_answered_and_changes_nothing(talk: Talk) -> None:
    await waits(await met(talk))
    before = lead(talk)
    await talk.says("the blip blop about sample corp")
    await talk.presses("No word from them yet")
    talk.hears(SAMPLE)
    assert lead(talk) == before


async def test_the_words_on_its_buttons_can_be_typed(talk: Talk) -> None:
    await waits(await met(talk))
    await talk.says("the blip blop about sample corp")
    await talk.says("they got in touch")
    talk.hears("Sample Corp", "Is that right?")


async def test_what_cannot_be_is_not_proposed(talk: Talk) -> None:
    await waits(await met(talk))
    await talk.says("sample corp rejected me")
    await talk.presses("Right")
    assert lead(talk).stage is Stage.TURNED_DOWN
    await talk.says("blip i withdrew blop withdraw sample corp")
    assert "I withdrew" not in talk.buttons


async def test_without_a_lead_it_is_the_usual_answer(talk: Talk) -> None:
    await waits(await met(talk))
    await talk.says("blip blop")
    talk.hears("I didn’t understand that")


@pytest.mark.parametrize(
    ("language", "says", "button"),
    [
        ("de", "das blip blop mit sample corp", "Noch nichts von ihnen gehört"),
        ("es", "lo del blip blop con sample corp", "Siguen sin decir nada"),
        ("fr", "le blip blop avec sample corp", "Toujours pas de nouvelles"),
    ],
)
async def test_in_each_language(talk: Talk, language: str, says: str, button: str) -> None:
    await waits(await met(talk))
    await talk.says("/language")
    await talk.presses({"de": "Deutsch", "es": "Español", "fr": "Français"}[language])
    await talk.says(says)
    assert button in talk.buttons


@pytest.mark.parametrize("forged", ["asks", "feels", "contact", "no-such-thing"])
async def test_a_forged_button_means_nothing(talk: Talk, forged: str) -> None:
    await waits(await met(talk))
    await talk.says("the blip blop about sample corp")
    before = talk.state()
    await talk.presses_old(talk.front, f"meant:{lead(talk).id}:{forged}:")
    talk.hears_not("went wrong")
    assert (talk.state().leads, talk.state().talks) == (before.leads, before.talks)
