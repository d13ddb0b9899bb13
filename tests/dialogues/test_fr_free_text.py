"""Free text in French: what is told is read back and counts after that; questions, feelings and thanks are answered."""

import pytest

from flows.values import InterviewStatus, Kind, Stage
from tests.conftest import MakeTalk
from tests.dialogues import due, interview, lead, timeline
from tests.dialogues.french import CHANGE, RIGHT, STOP, applies, begins, hears, hears_not, plans


async def test_an_interview_that_was_and_the_day_they_named_are_both_heard(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await talk.says("j'ai eu l'entretien avec Sample Corp aujourd'hui à 14h, ils me disent quoi d'ici vendredi")
    hears(talk, "Vous avez passé un entretien, Sample Corp : mardi 2 juin 2026, 14:00", "pour le vendredi 5 juin")
    assert not talk.state().leads
    await talk.presses(RIGHT)
    hears(talk, "avec vos mots à vous")
    assert interview(talk).status is InterviewStatus.OVER
    assert due(talk) == "2026-06-09 10:00"
    await talk.says("plutôt bien passé")
    hears(talk, "Comment s’est-il tenu")
    await talk.presses("Sur place")
    assert interview(talk).kind is Kind.ON_SITE


async def test_an_interview_to_come_is_planned_after_the_read_back(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await talk.says("jai un entretient chez sample corp jeudi a 10h sur teams")
    hears(talk, "Vous avez un entretien en visio, sample corp : jeudi 4 juin 2026, 10:00", "C’est bien ça ?")
    assert not talk.state().interviews
    await talk.presses(RIGHT)
    assert interview(talk, "sample corp").kind is Kind.VIDEO
    assert due(talk, "sample corp") == "2026-06-03 18:00"


async def test_an_hour_without_its_half_is_the_afternoon_s_and_one_press_flips_it(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await talk.says("entretien en visio chez Sample Corp jeudi à 3h")
    hears(talk, "jeudi 4 juin 2026, 15:00")
    await talk.presses("Non, 03:00")
    hears(talk, "jeudi 4 juin 2026, 03:00")
    await talk.presses(RIGHT)
    assert interview(talk).wall.hour == 3


async def test_stopping_the_read_back_keeps_nothing(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await talk.says("j'ai postulé chez Sample Corp hier")
    hears(talk, "Candidature envoyée à Sample Corp le lundi 1er juin")
    assert CHANGE in talk.buttons
    await talk.presses(STOP)
    assert not talk.state().leads


async def test_a_yes_can_be_typed(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await talk.says("j'ai postulé chez Sample Corp hier comme analyste")
    await talk.says("oui c'est ça")
    assert lead(talk).stage is Stage.APPLIED
    assert lead(talk).role == "analyste"


@pytest.mark.parametrize(
    ("said", "read_back", "stage"),
    [
        ("Sample Corp m'a dit non", "c’est non", Stage.TURNED_DOWN),
        ("refus de sample corp ce matin", "c’est non", Stage.TURNED_DOWN),
        ("Sample Corp me fait une offre !", "ils vous font une offre", Stage.OFFER),
        ("j'ai relancé Sample Corp par mail", "vous leur avez écrit", Stage.FOLLOWED_UP),
        ("j'ai retiré ma candidature chez Sample Corp", "vous avez retiré votre candidature", Stage.WITHDRAWN),
    ],
)
async def test_news_are_read_back_and_count_after_that(
    make_talk: MakeTalk, said: str, read_back: str, stage: Stage
) -> None:
    talk = await begins(make_talk)
    await applies(talk)
    await talk.says(said)
    hears(talk, read_back, "C’est bien ça ?")
    assert lead(talk).stage is Stage.APPLIED
    await talk.presses(RIGHT)
    assert lead(talk).stage is stage


async def test_a_moved_interview_keeps_being_one_and_a_called_off_one_is_off(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await plans(talk, "2026-06-04 10:00")
    await talk.says("mon entretien chez Sample Corp est décalé à vendredi 15h")
    hears(talk, "est déplacé. C’est maintenant : vendredi 5 juin 2026, 15:00")
    await talk.presses(RIGHT)
    assert (interview(talk).wall.day, interview(talk).wall.hour) == (5, 15)
    await talk.says("ils ont annulé l'entretien")
    hears(talk, "n’aura pas lieu")
    await talk.presses(RIGHT)
    assert interview(talk).status is InterviewStatus.CANCELLED


async def test_two_roles_at_one_employer_are_asked_by_buttons(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await applies(talk, role="Analyste")
    await applies(talk, role="Comptable")
    await talk.says("refus de Sample Corp")
    hears(talk, "Un refus", "piste")
    await talk.presses("Sample Corp · Comptable")
    hears(talk, "Sample Corp · Comptable : c’est non")
    await talk.presses(RIGHT)
    assert sorted(each.stage for each in talk.state().leads.values()) == [Stage.APPLIED, Stage.TURNED_DOWN]


@pytest.mark.parametrize(
    "said",
    [
        "ma sœur a eu une offre chez Sample Corp",
        "j'espère qu'ils vont me rappeler",
        "si Sample Corp dit non je pleure",
        "je dois relancer Sample Corp",
        "ils ne m'ont pas refusé",
    ],
)
async def test_what_did_not_happen_is_not_counted(make_talk: MakeTalk, said: str) -> None:
    talk = await begins(make_talk)
    await applies(talk)
    before = timeline(talk)
    await talk.says(said)
    hears_not(talk, "C’est bien ça ?")
    assert timeline(talk) == before
    assert lead(talk).stage is Stage.APPLIED


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("quand est-ce que je dois relancer Sample Corp ?", "d’abord l’entretien"),
        ("c'est quand mon entretien ?", "jeudi 4 juin 2026, 10:00"),
        ("je mets quoi jeudi ?", "un cran au-dessus"),
        ("comment me préparer ?", "à voix haute"),
        ("et maintenant ?", "Ce qui est prévu"),
        ("t'es un robot ?", "Je suis un bot"),
        ("je stresse trop", "Le trac avant Sample Corp"),
        ("merci beaucoup", "Avec plaisir"),
    ],
)
async def test_questions_feelings_and_thanks_are_answered(make_talk: MakeTalk, said: str, answer: str) -> None:
    talk = await begins(make_talk)
    await plans(talk, "2026-06-04 10:00")
    await talk.says(said)
    hears(talk, answer)
    hears_not(talk, "Je n’ai pas compris")


async def test_a_wish_to_pause_and_to_go_on_is_heard(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await applies(talk)
    await talk.says("mets tout en pause")
    hears(talk, "C’est en pause")
    assert talk.state().person.paused
    await talk.says("je suis de retour")
    assert not talk.state().person.paused


async def test_what_is_not_understood_is_said_plainly_and_kept_nowhere(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await talk.says("le chat de la voisine miaule")
    hears(talk, "Je n’ai pas compris, je n’ai donc rien gardé")
    assert talk.buttons
    assert not talk.state().leads


async def test_in_the_middle_of_a_questionnaire_a_question_is_answered_and_the_open_one_comes_again(
    make_talk: MakeTalk,
) -> None:
    talk = await begins(make_talk)
    await talk.says("/add")
    await talk.says("Sample Corp")
    await talk.says("Analyste")
    await talk.presses("Passer")
    await talk.says("c'est quand mon entretien ?")
    hears(talk, "Aucun entretien prévu", "Quand avez-vous postulé ?")
    await talk.says("avant-hier")
    hears(talk, "Candidature du dimanche 31 mai 2026")


async def test_an_edited_message_is_read_anew_and_asked_about(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await talk.says("entretien en visio chez Sample Corp jeudi à 10h")
    wrote = talk.wrote
    await talk.presses(RIGHT)
    await talk.edits(wrote, "entretien en visio chez Sample Corp vendredi à 10h")
    hears(talk, "Vous avez modifié un message", "Est-il déplacé")
    assert interview(talk).wall.day == 4
    await talk.presses("Il est déplacé")
    hears(talk, "vendredi 5 juin 2026, 10:00")
    await talk.presses(RIGHT)
    assert interview(talk).wall.day == 5


async def test_a_voice_message_and_a_sticker_have_their_answer(make_talk: MakeTalk) -> None:
    talk = await begins(make_talk)
    await talk.sends("voice")
    hears(talk, "Je ne peux pas écouter les messages vocaux")
    await talk.sends("sticker")
    hears(talk, "Je ne sais pas lire les stickers")
