"""The words on a button, typed, are its press, wherever the button stands; a real message stays one."""

import pytest

from flows.values import Kind, Stage
from tests.conftest import MakeTalk
from tests.dialogues import SAMPLE, check_in, interview, lead, met, opens, skips, waits, was_at
from tests.dialogues.four import LANGUAGES, agrees, speaks
from tests.stretches import beginning
from tests.talk import Talk

HAD = {
    "en": "had the interview with Sample Corp today at 14:00",
    "de": "hatte heute um 14 Uhr das Gespräch bei Sample Corp",
    "es": "tuve hoy la entrevista con Sample Corp a las 14:00",
    "fr": "j'ai eu l'entretien chez Sample Corp aujourd'hui à 14h",
}
ON_THE_PHONE = {"en": "phone", "de": "Telefon", "es": "teléfono", "fr": "par téléphone"}
WELL = {"en": "it was fine", "de": "es war ganz ok", "es": "estuvo bien", "fr": "c'était pas mal"}
YES = {"en": "Yes!", "de": "ja", "es": "si", "fr": "OUI"}
LATE = {"en": "sorry i was late", "de": "zu spat", "es": "llegué tarde", "fr": "du retard, désolée"}
NO = {"en": "not  really.", "de": "eher nicht", "es": "no", "fr": "pas vraiment"}
SKIP = {"en": "skip it", "de": "überspring das", "es": "siguiente", "fr": "on passe"}
BACK = {"en": "go back", "de": "zurück", "es": "atras", "fr": "retour"}
STOP = {"en": "stop", "de": "abbrechen", "es": "parar", "fr": "arrête"}
SENT = {"en": "i've sent it", "de": "abgeschickt", "es": "ya lo envié", "fr": "c'est envoyé"}
LATER = {"en": "later", "de": "mach ich später", "es": "más tarde", "fr": "plus tard"}


@beginning
async def looks_back(make_talk: MakeTalk, language: str) -> Talk:
    """Somebody at the third question of a check-in."""
    talk = await speaks(make_talk, language)
    await talk.says(HAD[language])
    await agrees(talk, language)
    await talk.says(WELL[language])
    await talk.says(ON_THE_PHONE[language])
    assert interview(talk).kind is Kind.PHONE
    return talk


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_check_in_can_be_typed_from_one_question_to_the_next(make_talk: MakeTalk, language: str) -> None:
    talk = await looks_back(make_talk, language)
    await talk.says(YES[language])
    await talk.says(LATE[language])
    await talk.says(NO[language])
    told = {"recall": WELL[language], "dress": "yes", "on-time": "late", "practised": "no"}
    assert check_in(talk).answers == told
    await talk.says(SKIP[language])
    await talk.says(BACK[language])
    assert talk.state().asking() is not None
    (asking,) = talk.state().talks.values()
    assert asking.question == "came-across"
    await talk.says(STOP[language])
    assert not talk.state().talks
    assert check_in(talk).answers == told
    assert not [line for line in talk.state().timeline_of(lead(talk)) if line.what == "note"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_at_the_nudge_it_is_typed_that_it_is_sent(make_talk: MakeTalk, language: str) -> None:
    talk = await looks_back(make_talk, language)
    await talk.says(STOP[language])
    await talk.later(days=8)
    assert lead(talk).stage is Stage.WAITING
    await talk.says(SENT[language])
    assert lead(talk).stage is Stage.FOLLOWED_UP


@pytest.mark.parametrize("language", LANGUAGES)
async def test_at_the_nudge_later_asks_when(make_talk: MakeTalk, language: str) -> None:
    talk = await looks_back(make_talk, language)
    await talk.says(STOP[language])
    await talk.later(days=8)
    await talk.says(LATER[language])
    assert any("9:00" in label for label in talk.buttons)
    assert not talk.state().person.paused
    assert lead(talk).snoozed_until is None


async def test_a_slip_of_the_finger_is_forgiven_in_a_long_label(make_talk: MakeTalk) -> None:
    talk = await looks_back(make_talk, "en")
    await skips(talk, 3)
    await talk.says("nervuos")
    assert check_in(talk).answers["came-across"] == "nervous"


@pytest.mark.parametrize(("sign", "answer"), [("👍", "yes"), ("👍🏽", "yes"), ("👎", "no")])
async def test_a_thumb_is_a_yes_or_a_no(make_talk: MakeTalk, sign: str, answer: str) -> None:
    talk = await looks_back(make_talk, "en")
    await talk.says(sign)
    assert check_in(talk).answers["dress"] == answer


@pytest.mark.parametrize(
    ("language", "typed"), [("en", "idk"), ("de", "weiß nicht"), ("es", "no sé"), ("fr", "je sais pas")]
)
async def test_who_does_not_know_leaves_the_question_or_says_so_where_that_is_an_answer(
    make_talk: MakeTalk, language: str, typed: str
) -> None:
    talk = await looks_back(make_talk, language)
    for _ in range(7):
        await talk.says(typed)
    assert "dress" not in check_in(talk).answers
    await talk.says(typed)
    assert check_in(talk).answers["their-view"] == "unsure"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_look_back_can_be_put_off(make_talk: MakeTalk, language: str) -> None:
    talk = await looks_back(make_talk, language)
    await talk.says(LATER[language])
    assert not talk.state().talks
    assert not talk.state().person.paused
    assert check_in(talk).left_at == "dress"


async def test_how_it_is_held_can_be_left_open(talk: Talk) -> None:
    await met(talk)
    await talk.says("interview with Sample Corp on Thursday at 10am")
    await talk.presses("Right")
    await talk.says("skip")
    talk.hears("Left open")
    assert not talk.state().talks


async def test_how_it_was_held_can_be_left_open_and_the_look_back_goes_on(talk: Talk) -> None:
    await met(talk)
    await talk.says("had my interview with Sample Corp today at 10am")
    await talk.presses("Right")
    await talk.says("it was fine")
    talk.hears("How was it held?")
    await talk.says("no idea")
    talk.hears("Did your clothes fit the place?")


async def test_what_only_begins_like_a_button_is_heard(make_talk: MakeTalk) -> None:
    talk = await looks_back(make_talk, "en")
    await talk.says("yes, and I also have an interview with Example Ltd on friday at 3pm")
    talk.hears("You have an interview with Example Ltd", "Were you set up for it")
    assert "dress" not in check_in(talk).answers


async def test_a_plain_remark_is_still_kept_as_a_note(make_talk: MakeTalk) -> None:
    talk = await looks_back(make_talk, "en")
    await talk.says("their office is on the fifth floor")
    talk.hears("Kept as a note.", "Were you set up for it")


async def test_a_yes_that_is_no_answer_there_is_asked_about_and_not_kept(make_talk: MakeTalk) -> None:
    talk = await looks_back(make_talk, "en")
    await talk.presses("Yes")
    await talk.says("yes")
    talk.hears("Which of these fits best?", "Were you there on time?")
    assert "on-time" not in check_in(talk).answers
    talk.hears_not("Kept as a note.")


async def test_words_that_could_be_two_buttons_press_none(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await opens(talk)
    before = lead(talk)
    await talk.says("an")
    assert lead(talk) == before


async def test_everything_is_deleted_only_by_the_very_words(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("/delete")
    for close in ("delete everythin", "everything", "yes", "do it", "ok"):
        await talk.says(close)
        assert talk.known(), close
    await talk.says("/delete")
    await talk.says("delete everything")
    assert not talk.known()


async def test_a_button_that_ends_something_wants_its_very_words(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await opens(talk)
    await talk.presses("Close it")
    await talk.says("letting it go")
    assert not lead(talk).closed
    await opens(talk)
    await talk.presses("Close it")
    await talk.says("I'm letting it go")
    assert lead(talk).stage is Stage.LET_GO


async def test_the_words_of_an_old_button_press_nothing(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 10:00")
    await opens(talk)
    await talk.presses("I wrote to them")
    await talk.says("/help")
    version = lead(talk).version
    await talk.says("I've sent it")
    assert lead(talk).version == version


async def test_undo_is_typed_while_it_is_fresh_and_not_hours_later(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await opens(talk)
    await talk.presses("I wrote to them")
    await talk.says("undo")
    assert lead(talk).stage is Stage.WAITING
    await opens(talk)
    await talk.presses("I wrote to them")
    await talk.later(hours=3)
    await talk.says("undo")
    assert lead(talk).stage is Stage.FOLLOWED_UP


async def test_the_buttons_in_front_outlive_a_kill(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.until("2026-06-08 10:00")
    await talk.kill()
    await talk.start()
    await talk.says("sent it")
    talk.hears("you wrote to")
    assert lead(talk).stage is Stage.FOLLOWED_UP


async def test_a_lead_is_opened_by_its_name_in_front(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("/leads")
    await talk.says("sample corp")
    talk.hears(SAMPLE, "Waiting for word")


async def test_danger_comes_before_the_words_of_a_button(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await talk.presses("Skip")
    await talk.says("no, I want to die")
    assert talk.state().person.held
    assert not check_in(talk).answers


async def test_a_city_typed_where_cities_are_offered_is_still_read_back(talk: Talk) -> None:
    await talk.says("/start")
    await talk.says("London")
    talk.hears("is it 17:00 there now?")
