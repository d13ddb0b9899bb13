"""Employers' own words, the language, drafts and safety in French."""

import pytest

from flows.values import Stage
from tests.conftest import MakeTalk
from tests.dialogues import lead
from tests.dialogues.french import applies, begins, hears, hears_not, plain, plans

NO = (
    "Madame, Monsieur,\nNous avons étudié votre candidature avec attention. Nous sommes au regret de vous informer que"
    " nous ne pouvons y donner une suite favorable.\nBien cordialement,\nDana Exemple\nSample Corp"
)
INVITATION = (
    "Bonjour,\nVotre profil a retenu notre attention et nous souhaitons vous rencontrer lundi 8 juin à 14h30 dans nos"
    " locaux.\nCordialement,\nDana Exemple\nSample Corp"
)


async def test_a_forwarded_no_is_asked_about_and_counts_after_yes(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await applies(talk)
    await talk.forwards(NO)
    hears(talk, "On dirait un refus de chez Sample Corp · Analyste", "C’est bien ça ?")
    assert lead(talk).stage is Stage.APPLIED
    await talk.presses("Oui, c’est ça")
    hears(talk, "Ça peut piquer")
    assert lead(talk).stage is Stage.TURNED_DOWN
    assert "suite favorable" not in repr(talk.state())


async def test_a_pasted_invitation_is_known_as_theirs(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await applies(talk)
    await talk.says(INVITATION)
    hears(talk, "On dirait une invitation de chez Sample Corp · Analyste : lundi 8 juin 2026, 14:30")
    assert not talk.state().interviews
    await talk.presses("Oui, c’est ça")
    assert lead(talk).stage is Stage.INTERVIEW_PLANNED


async def test_the_text_is_kept_only_if_that_is_wanted(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await applies(talk)
    await talk.forwards(NO)
    await talk.presses("Garder le texte")
    await talk.presses("Oui, c’est ça")
    assert "suite favorable" in repr(talk.state())


async def test_the_language_is_that_of_telegram_until_another_is_chosen(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await talk.says("/language")
    hears(talk, "Dans quelle langue")
    await talk.presses("English")
    talk.hears("We speak English.")
    await talk.says("/language")
    await talk.presses("Français")
    hears(talk, "On se parle en français.")


async def test_an_english_telegram_speaks_french_when_chosen(make_talk: MakeTalk) -> None:
    talk = await make_talk(language="en")
    await talk.says("/start")
    await talk.presses("London")
    await talk.presses("Not yet")
    await talk.says("/language")
    await talk.presses("Français")
    await talk.says("j'ai postulé chez Sample Corp hier")
    hears(talk, "Candidature envoyée à Sample Corp", "C’est bien ça ?")


async def test_a_draft_is_a_french_letter_and_can_be_an_english_one(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await applies(talk)
    await talk.says("/drafts")
    await talk.presses("Une première relance")
    hears(talk, "Madame, Monsieur,", "le poste « Analyste »", "Cordialement,")
    await talk.presses("Chaleureux")
    hears(talk, "Bien cordialement,")
    await talk.presses("Langue")
    hears(talk, "dans quelle langue leur écrivez-vous ?")
    await talk.presses("English")
    talk.hears("With best wishes")
    hears(talk, "Objet :")


@pytest.mark.parametrize("said", ["j'ai envie de mourir", "jveux en finir avec la vie", "ils seraient mieux sans moi"])
async def test_possible_danger_is_met_with_the_card_and_the_french_line(make_talk: MakeTalk, said: str) -> None:
    talk = await begins(make_talk)
    await talk.says(said)
    assert len(talk.news) == 1
    hears(talk, "un bot", "3114", "112", "findahelpline.com", "rappels d’emploi")
    said_back = plain(talk.last)
    assert "mettre fin à vos jours" in said_back or "pensez-vous au suicide" in said_back
    assert said_back.count("?") <= 2
    assert talk.state().person.held
    await talk.presses("C’était une façon de parler")
    assert not talk.state().person.held


@pytest.mark.parametrize("said", ["je suis mort de rire", "ce trajet me tue mdr", "je meurs de faim"])
async def test_a_way_of_talking_is_no_danger(make_talk: MakeTalk, said: str) -> None:
    talk = await begins(make_talk)
    await talk.says(said)
    hears_not(talk, "3114")
    assert not talk.state().person.held


async def test_a_low_day_is_met_kindly_and_lightly(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await plans(talk, "2026-06-04 10:00")
    await talk.says("j'en peux plus, je suis nulle")
    hears(talk, "On peut alléger tout ça")
    await talk.presses("Trois jours de calme")
    hears(talk, "sauf pour les entretiens")
