"""With whom an interview is and how it is held, told in a few words while its hour is asked or it is read back."""

import pytest

from flows.values import Kind, Stage
from tests.conftest import MakeTalk
from tests.dialogues import applies, interview, lead, met, newest
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.stretches import beginning
from tests.talk import Talk

TOLD = {
    "en": ("interview with Sample Foods on Thursday", "with Robin Reed, on Teams", "at 3 pm"),
    "de": ("Gespräch bei Sample Foods am Donnerstag", "mit Frau Muster, per Teams", "um 15 Uhr"),
    "es": ("entrevista en Sample Foods el jueves", "con la señora Muestra, por Teams", "a las 15:00"),
    "fr": ("entretien chez Sample Foods jeudi", "avec Mme Exemple, sur Teams", "à 15h"),
}
PERSON = {"en": "Robin Reed", "de": "Frau Muster", "es": "señora Muestra", "fr": "Mme Exemple"}
NOTED = {"en": "Noted.", "de": "Notiert.", "es": "Anotado.", "fr": "C’est noté."}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_told_while_the_hour_is_asked_they_are_noted_and_the_hour_is_asked_again(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await speaks(make_talk, language)
    told, details, hour = TOLD[language]
    await talk.says(told)
    await talk.says(details)
    talk.hears(NOTED[language], "Sample Foods")
    talk.hears_not(PERSON[language])
    await talk.says(hour)
    talk.hears(PERSON[language], "15:00")
    await agrees(talk, language)
    assert newest(talk).contact == PERSON[language]
    assert interview(talk, "Sample Foods").kind is Kind.VIDEO


@pytest.mark.parametrize("language", LANGUAGES)
async def test_told_at_the_read_back_they_are_shown_in_it(make_talk: MakeTalk, language: str) -> None:
    talk = await speaks(make_talk, language)
    told, details, hour = TOLD[language]
    await talk.says(f"{told} {hour}")
    await talk.says(details)
    talk.hears("Sample Foods", PERSON[language], "15:00")
    await agrees(talk, language)
    assert len(talk.state().leads) == 1  # the person is no employer
    assert newest(talk).contact == PERSON[language]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("with Robin at 3pm", ("15:00", "Robin")),
        ("with Robin on Teams, Friday at 3", ("video interview", "Friday 5 June 2026, 15:00", "Robin")),
        ("on Teams at 3", ("video interview", "Thursday 4 June 2026, 15:00")),
    ],
)
async def test_a_time_may_come_along(talk: Talk, said: str, shown: tuple[str, ...]) -> None:
    await met(talk)
    await talk.says("interview with Sample Foods on Thursday at 2pm")
    await talk.says(said)
    talk.hears("Sample Foods", *shown, "Is that right?")
    assert len(talk.buttons) < 5  # one interview, read back once


async def test_another_firm_is_another_firm_and_no_person(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Foods on Thursday at 2pm")
    await talk.says("it's with Example Bakers")
    talk.hears("You have an interview with Example Bakers")
    talk.hears_not("person to write to")


async def test_what_is_told_of_another_lead_is_not_taken_for_this_one(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.says("interview with Sample Foods on Thursday at 2pm")
    await talk.says("interview at Example Ltd on Friday at 11 with Robin Reed, by phone")
    await agrees(talk, "en")
    assert lead(talk, "Example Ltd").contact == "Robin Reed"
    assert lead(talk, "Sample Foods").contact == ""
    assert interview(talk, "Sample Foods").kind is not Kind.PHONE


async def test_the_role_tells_which_lead_is_meant(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Foods", "Baker")
    await applies(talk, "Sample Foods", "Cashier")
    await talk.says("Sample Foods rejected me")
    await talk.presses("Sample Foods · Baker")
    await talk.says("it's for the cashier job")
    talk.hears("Sample Foods · Cashier said no")
    await talk.presses("Right")
    closed = [each.role for each in talk.state().leads.values() if each.closed]
    assert closed == ["Cashier"]


async def test_a_way_is_never_the_name_of_an_employer(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Foods", "Baker")
    await talk.says("Sample Foods rejected me")
    await talk.presses("Change")
    await talk.says("on site")
    talk.hears("What shall I change?")
    talk.hears_not("site said no")


MORE = {
    "en": "the interview at Sample Foods is with Robin Reed",
    "de": "das Gespräch bei Sample Foods ist mit Frau Muster",
    "es": "la entrevista en Sample Foods es con la señora Muestra",
    "fr": "l'entretien chez Sample Foods est avec Mme Exemple",
}
WHOLE = {
    "en": "interview with Sample Foods on Thursday at 3 pm on site",
    "de": "Gespräch bei Sample Foods am Donnerstag um 15 Uhr vor Ort",
    "es": "entrevista presencial en Sample Foods el jueves a las 15:00",
    "fr": "entretien chez Sample Foods jeudi à 15h sur place",
}


@beginning
async def knows_one(make_talk: MakeTalk, language: str) -> Talk:
    """A talk in which one interview is known whole: on Thursday 4 June at 15:00, on site."""
    talk = await speaks(make_talk, language)
    await talk.says(WHOLE[language])
    await agrees(talk, language)
    return talk


@pytest.mark.parametrize("language", LANGUAGES)
async def test_more_of_an_interview_that_is_known_is_kept_with_it_and_its_day_is_not_asked_again(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await knows_one(make_talk, language)
    await talk.says(MORE[language])
    talk.hears(PERSON[language], "15:00")
    await agrees(talk, language)
    assert newest(talk).contact == PERSON[language]
    assert len(talk.state().interviews) == 1
    assert interview(talk, "Sample Foods").kind is Kind.ON_SITE


async def test_of_an_interview_that_is_not_known_the_day_is_asked(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says(MORE["en"])
    talk.hears("On which day is the interview with Sample Foods?")


async def test_where_two_are_planned_the_day_says_which(make_talk: MakeTalk) -> None:
    talk = await knows_one(make_talk, "en")
    await talk.says("another interview with Sample Foods on Friday at 10am on site")
    await talk.presses("Another one")
    await agrees(talk, "en")
    await talk.says(MORE["en"])
    talk.hears("On which day is the interview with Sample Foods?")


async def test_that_it_is_another_one_can_be_said_by_changing_when_it_is(make_talk: MakeTalk) -> None:
    talk = await knows_one(make_talk, "en")
    await talk.says("I have an interview with Sample Foods")
    talk.hears("Thursday 4 June 2026, 15:00")
    await talk.presses("Change")
    await talk.presses("When it is")
    await talk.says("Friday at 10am")
    talk.hears("Was that one moved, or is this another one?")


@pytest.mark.parametrize("typed", ["the interview with Sample Foods is on Thursday", "Sample Foods interview at 3pm"])
async def test_as_much_of_its_time_as_fits_means_the_known_one(make_talk: MakeTalk, typed: str) -> None:
    talk = await knows_one(make_talk, "en")
    await talk.says(typed)
    talk.hears("You have an interview with Sample Foods: Thursday 4 June 2026, 15:00")


async def test_another_hour_without_a_day_is_asked_about_on_its_day(make_talk: MakeTalk) -> None:
    talk = await knows_one(make_talk, "en")
    await talk.says("the interview with Sample Foods is at 11am")
    talk.hears("Was that one moved, or is this another one?")
    await talk.presses("It was moved")
    await agrees(talk, "en")
    assert f"{interview(talk, 'Sample Foods').wall:%d %H:%M}" == "04 11:00"


async def test_another_day_without_an_hour_is_another_one_and_its_hour_is_asked(make_talk: MakeTalk) -> None:
    talk = await knows_one(make_talk, "en")
    await talk.says("I have an interview with Sample Foods on Friday")
    talk.hears("At what time", "Friday 5 June")


async def test_an_interview_is_moved_to_no_day_that_is_past(make_talk: MakeTalk) -> None:
    talk = await knows_one(make_talk, "en")
    await talk.says("Sample Foods moved my interview")
    talk.hears("To which day is the interview with Sample Foods moved?")
    assert "Today" in talk.buttons
    assert "Yesterday" not in talk.buttons


async def test_an_interview_that_was_was_on_no_day_to_come(make_talk: MakeTalk) -> None:
    talk = await speaks(make_talk, "en")
    await talk.says("my interview with Sample Foods went terrible")
    talk.hears("On which day was the interview with Sample Foods?")
    assert talk.buttons[:4] == ("Today", "Yesterday", "Fri 29 May", "Thu 28 May")
    await talk.says("on 30 June")
    talk.hears("30 June", "On which day was the interview")
    await talk.says("Friday")
    talk.hears("Friday 29 May")


GOES_ON = {
    "en": "it's with Robin Reed, the practice manager",
    "de": "es ist mit Frau Muster, der Leiterin",
    "es": "es con la señora Muestra, la encargada",
    "fr": "c'est avec Mme Exemple la cadre de santé",
}
WHERE = {
    "en": "where is it again?",
    "de": "wann ist das Gespräch?",
    "es": "¿dónde era?",
    "fr": "c'est quand mon entretien ?",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_added_when_nothing_is_asked_is_of_the_interview_to_come(
    make_talk: MakeTalk, language: str
) -> None:
    talk = await knows_one(make_talk, language)
    await talk.says(GOES_ON[language])
    talk.hears("Sample Foods", PERSON[language])
    assert newest(talk).contact != PERSON[language]
    await agrees(talk, language)
    assert newest(talk).contact == PERSON[language]
    await talk.says(WHERE[language])
    talk.hears("Sample Foods", PERSON[language])


@pytest.mark.parametrize("typed", ["with my mum", "it's with nobody", "its hard to say", "mit", "it's late"])
async def test_what_tells_nothing_of_it_changes_nothing(make_talk: MakeTalk, typed: str) -> None:
    talk = await knows_one(make_talk, "en")
    await talk.says(typed)
    talk.hears_not("Is that right?")
    assert not newest(talk).contact


async def test_where_no_interview_is_to_come_nobody_is_with_it(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await talk.later(days=1)
    await talk.says("it's with Robin Reed")
    talk.hears_not("Is that right?", "On which day")


SAID_YES = {"en": "I accepted", "de": "hab zugesagt", "es": "he aceptado", "fr": "j'ai accepté"}
STANDS = {"en": "then it stands", "de": "steht der Termin", "es": "queda en pie", "fr": "maintenu"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_yes_to_an_invitation_accepts_no_offer(make_talk: MakeTalk, language: str) -> None:
    talk = await knows_one(make_talk, language)
    await talk.says(SAID_YES[language])
    talk.hears(STANDS[language], "Sample Foods")
    assert newest(talk).stage is Stage.INTERVIEW_PLANNED


async def test_where_an_offer_is_made_it_is_the_offer_that_is_accepted(make_talk: MakeTalk) -> None:
    talk = await knows_one(make_talk, "en")
    await talk.says("Example Ltd made me an offer")
    await talk.presses("Right")
    await talk.says("I accepted")
    assert lead(talk, "Example Ltd").stage is Stage.ACCEPTED
    talk.hears_not("then it stands")
