"""Free text in German: what is meant, read back in one line, counted after *Stimmt*."""

import pytest

from flows.values import InterviewStatus, Kind, Stage
from tests.dialogues import interview, lead
from tests.dialogues.german import ABSAGE, EINLADUNG, EMPLOYER, hatte_gespraech, met_german, wall
from tests.talk import Talk


async def test_the_interview_and_the_promise_of_one_sentence_are_both_heard(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("hatte heute um 2 das Gespräch bei Beispiel AG, sie melden sich bis Freitag")
    kim.hears(
        "Du hattest ein Gespräch mit Beispiel AG: Dienstag, 2. Juni 2026, 14:00 (Berlin).",
        "Beispiel AG meldet sich bei dir bis Freitag, 5. Juni 2026.",
        "Stimmt das so?",
    )
    assert not kim.state().leads
    await kim.presses("Stimmt")
    kept = lead(kim, EMPLOYER)
    assert kept.stage is Stage.WAITING
    assert str(kept.promised) == "2026-06-05"
    assert interview(kim, EMPLOYER).status is InterviewStatus.OVER


async def test_a_planned_interview_is_heard_with_its_kind_and_role(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("Vorstellungsgespräch bei Beispiel AG für die Stelle als Analystin, Donnerstag 10:30, per Video")
    kim.hears("Du hast ein Videogespräch mit Beispiel AG · Analystin: Donnerstag, 4. Juni 2026, 10:30 (Berlin).")
    await kim.presses("Stimmt")
    assert lead(kim, EMPLOYER).role == "Analystin"
    assert interview(kim, EMPLOYER).kind is Kind.VIDEO


async def test_an_application_is_heard_with_its_source(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("hab mich gestern über eine Personalvermittlung bei Beispiel AG als Tester beworben")
    kim.hears("Du hast dich bei Beispiel AG · Tester beworben: Montag, 1. Juni 2026.", "Personalvermittlung")
    await kim.presses("Stimmt")
    assert (lead(kim, EMPLOYER).stage, lead(kim, EMPLOYER).source) == (Stage.APPLIED, "recruiter")


NEWS: tuple[tuple[str, str, Stage], ...] = (
    ("Beispiel AG hat mir abgesagt", "hat dir abgesagt", Stage.TURNED_DOWN),
    ("schon wieder eine absage", "hat dir abgesagt", Stage.TURNED_DOWN),
    ("Beispiel AG hat mir ein Angebot gemacht!", "hat dir eine Zusage gegeben", Stage.OFFER),
    ("ich hab den job!!", "hat dir eine Zusage gegeben", Stage.OFFER),
    ("hab bei beispiel ag nachgefragt", "Du hast Beispiel AG geschrieben", Stage.FOLLOWED_UP),
    ("hab heute bei Beispiel AG angerufen", "Du hast bei Beispiel AG angerufen", Stage.CALLED),
    ("hab meine bewerbung bei Beispiel AG zurückgezogen", "zurückgezogen", Stage.WITHDRAWN),
    ("die melden sich bis Freitag", "meldet sich bei dir bis Freitag, 5. Juni", Stage.WAITING),
)


@pytest.mark.parametrize(("said", "shown", "stage"), NEWS)
async def test_each_news_is_read_back_and_counts_after_stimmt(talk: Talk, said: str, shown: str, stage: Stage) -> None:
    kim = await met_german(talk)
    await hatte_gespraech(kim)
    before = lead(kim, EMPLOYER)
    await kim.says(said)
    kim.hears(shown, "Stimmt das so?")
    assert lead(kim, EMPLOYER) == before
    await kim.presses("Stimmt")
    assert lead(kim, EMPLOYER).stage is stage


async def test_a_yes_that_is_typed_counts_as_the_button(talk: Talk) -> None:
    kim = await met_german(talk)
    await hatte_gespraech(kim)
    await kim.says("beispiel ag hat mir abgesagt")
    await kim.says("ja, stimmt")
    assert lead(kim, EMPLOYER).stage is Stage.TURNED_DOWN


async def test_an_interview_that_is_moved_and_then_called_off(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("gespräch bei Beispiel AG am Donnerstag um 10 per Telefon")
    await kim.presses("Stimmt")
    await kim.says("Beispiel AG hat das Gespräch auf Freitag 15 Uhr verschoben")
    kim.hears("Dein Gespräch mit Beispiel AG ist verlegt. Es ist jetzt: Freitag, 5. Juni 2026, 15:00 (Berlin).")
    await kim.presses("Stimmt")
    assert wall(kim) == "2026-06-05 15:00"
    await kim.says("das Gespräch bei Beispiel AG fällt aus")
    kim.hears("findet nicht statt")
    await kim.presses("Stimmt")
    assert interview(kim, EMPLOYER).status is InterviewStatus.CANCELLED


async def test_what_is_hoped_feared_or_told_of_others_is_no_news(talk: Talk) -> None:
    kim = await met_german(talk)
    await hatte_gespraech(kim)
    for said in (
        "hoffentlich bekomme ich keine Absage",
        "wenn sie mir absagen, mache ich Urlaub",
        "mein Kumpel hat eine Zusage von Beispiel AG",
    ):
        await kim.says(said)
        kim.hears_not("Stimmt das so?")
        assert lead(kim, EMPLOYER).stage is Stage.WAITING


async def test_questions_are_answered_from_what_is_known(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("Gespräch bei Beispiel AG am Freitag um 11, vor Ort")
    await kim.presses("Stimmt")
    await kim.says("wann ist mein Gespräch?")
    kim.hears("Freitag, 5. Juni 2026, 11:00 (Berlin)")
    await kim.says("was soll ich am Freitag anziehen?")
    kim.hears("eine Stufe schicker")
    await kim.says("wann soll ich Beispiel AG schreiben?")
    kim.hears("Erst kommt das Gespräch")
    await kim.says("wie geht es weiter?")
    kim.hears("Was ansteht")


async def test_thanks_nerves_and_a_pause_are_heard(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("danke dir!")
    kim.hears("Gern.")
    await kim.says("bin total nervös")
    kim.hears("Nervös sein ist normal")
    await kim.says("ich brauch mal eine Pause")
    assert kim.state().person.paused


async def test_what_is_not_understood_is_said_plainly(talk: Talk) -> None:
    kim = await met_german(talk)
    await kim.says("der Hund vom Nachbarn bellt")
    kim.hears("Das habe ich nicht verstanden und deshalb nicht behalten.")
    assert "Ein Gespräch" in kim.buttons
    assert not kim.state().leads


async def test_in_the_middle_of_a_question_it_is_answered_and_the_question_comes_again(talk: Talk) -> None:
    kim = await met_german(talk)
    await hatte_gespraech(kim)
    await kim.says("/checkin")
    kim.hears("Wie lief es, in deinen eigenen Worten?")
    await kim.says("was steht als nächstes an?")
    kim.hears("Was ansteht", "Wie lief es, in deinen eigenen Worten?")
    await kim.says("Ganz gut, nur am Anfang war ich nervös")
    kim.hears("Wie fand es statt?")


async def test_a_forwarded_no_is_asked_about_and_never_assumed(talk: Talk) -> None:
    kim = await met_german(talk)
    await hatte_gespraech(kim)
    await kim.forwards(ABSAGE, EMPLOYER)
    kim.hears("Das liest sich wie eine Absage von Beispiel AG.", "Ist es so?")
    assert lead(kim, EMPLOYER).stage is Stage.WAITING
    await kim.presses("Ja, so ist es")
    assert lead(kim, EMPLOYER).stage is Stage.TURNED_DOWN
    assert "anderen Bewerber" not in repr(kim.state())


async def test_a_forwarded_invitation_becomes_an_interview_after_yes(talk: Talk) -> None:
    kim = await met_german(talk)
    await hatte_gespraech(kim)
    await kim.forwards(EINLADUNG, EMPLOYER)
    kim.hears("Einladung von Beispiel AG: Donnerstag, 11. Juni 2026, 10:00 (Berlin)")
    await kim.presses("Ja, so ist es")
    planned = [each for each in kim.state().interviews.values() if each.status is InterviewStatus.PLANNED]
    assert [f"{each.wall:%Y-%m-%d %H:%M}" for each in planned] == ["2026-06-11 10:00"]
