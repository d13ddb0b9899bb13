"""The check-in: which questions for which kind, what is kept half done, what the answers show."""

from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest

from flows.coaching.findings import ASK_WHEN, MILD, SERIOUS, STRENGTHS, chosen_try, finding, strength
from flows.effects import text
from flows.talks.check_in import CHECK_IN, EMAIL, read_contact
from flows.talks.script import Scene
from flows.values import WAYS, CheckIn, Kind, Stage, Step, Talk, TalkKind
from tests.flows.life import TUESDAY, Life, a_turn, instant

COMMON = ("recall", "dress", "on-time", "practised", "came-across", "body", "setup")
AFTER = ("chemistry", "their-view", "own-view", "when", "contact", "point", "try")
ORDER = {
    Kind.PHONE: (*COMMON, *AFTER),
    Kind.VIDEO: (*COMMON, "camera", *AFTER),
    Kind.ON_SITE: (*COMMON, *AFTER),
}


def looking_back(kind: Kind = Kind.VIDEO, **person: Any) -> Life:
    life = Life(**person)
    life.plans("2026-06-02 10:00", kind=kind)
    return life


def question(life: Life) -> str:
    (talk,) = life.state.talks.values()
    return talk.question


def check_in(life: Life) -> CheckIn:
    (kept,) = life.state.check_ins.values()
    return kept


def answers(life: Life, **given: str) -> None:
    """From here to the end: skip what is not given; underscores stand for dashes."""
    wanted = {name.replace("_", "-"): value for name, value in given.items()}
    while life.state.talks:
        asked = question(life)
        if asked in wanted and any(wanted[asked] in shown.button.press.args for shown in life.newest):
            life.presses(asked, wanted[asked])
        elif asked in wanted:
            life.types(wanted[asked])
        else:
            life.presses("talk-skip")


@pytest.mark.parametrize("kind", WAYS)
def test_the_questions_of_each_kind_come_in_their_order(kind: Kind) -> None:
    life = looking_back(kind)
    asked = []
    while life.state.talks:
        asked.append(question(life))
        life.presses("talk-skip")
    assert tuple(asked) == ORDER[kind]


def test_whom_to_write_to_is_asked_only_while_it_is_not_known() -> None:
    life = Life()
    life.plans("2026-06-04 10:00")
    life.opens()
    life.presses("do-contact")
    life.types("Dana Example")
    life.comes()
    asked = []
    while life.state.talks:
        asked.append(question(life))
        life.presses("talk-skip")
    assert "contact" not in asked
    assert life.lead.contact == "Dana Example"


def test_every_answer_is_kept_at_once_and_a_stopped_check_in_goes_on_where_it_was_left() -> None:
    life = looking_back()
    life.types("It went well")
    life.presses("dress", "yes")
    life.presses("talk-stop")
    assert check_in(life).answers == {"recall": "It went well", "dress": "yes"}
    assert (check_in(life).left_at, check_in(life).finished) == ("on-time", False)
    life.commands("checkin")
    assert question(life) == "on-time"
    answers(life)
    assert (check_in(life).left_at, check_in(life).finished) == ("", True)
    assert check_in(life).answers == {"recall": "It went well", "dress": "yes"}


def test_a_finished_check_in_is_not_offered_again() -> None:
    life = looking_back()
    answers(life)
    life.commands("checkin")
    assert "check-in-none" in life.keys


def test_a_check_in_left_before_its_first_answer_can_be_begun_later() -> None:
    life = looking_back()
    life.presses("talk-stop")
    life.commands("checkin")
    assert question(life) == "recall"


def test_opened_again_and_stopped_it_stays_finished() -> None:
    life = looking_back()
    answers(life, dress="no")
    life.presses("change-answer")
    life.presses("talk-stop")
    assert check_in(life).finished
    assert check_in(life).answers == {"dress": "no"}


def test_the_day_they_named_counts_at_once_and_not_said_takes_it_back() -> None:
    life = looking_back()
    while question(life) != "when":
        life.presses("talk-skip")
    life.types("9 june")
    assert life.lead.promised == date(2026, 6, 9)
    assert (life.nudge.step, life.nudge.at) == (Step.FIRST_FOLLOW_UP, instant("2026-06-11", "09:00"))
    life.presses("talk-back")
    life.presses("not-said")
    assert life.lead.promised is None
    assert life.nudge.at == instant("2026-06-09", "09:00")


def test_a_day_that_is_over_is_asked_for_again() -> None:
    life = looking_back()
    while question(life) != "when":
        life.presses("talk-skip")
    life.types("2026-06-01")
    assert "day-past" in life.keys
    assert life.lead.promised is None


def test_at_the_end_stands_what_went_well_at_most_one_finding_what_was_chosen_and_the_plan() -> None:
    life = looking_back()
    answers(
        life, practised="no", on_time="early", body="stiff", chemistry="good", when="not-said", **{"try": "practised"}
    )
    assert {"check-in-done", "check-in-chosen", "next-first-follow-up"} <= set(life.keys)
    assert sum(key.startswith("strength-") for key in life.keys) == 1
    assert life.keys.count("to-work-on") == 1
    assert life.said("check-in-chosen").slots["choice"] == text("try-practised")


def test_without_a_word_about_chemistry_or_fit_nothing_is_said_about_them() -> None:
    life = looking_back()
    answers(life, dress="yes")
    assert not [key for key in life.keys if key.startswith("encourage-")]


def test_what_they_will_try_can_be_typed_and_asking_when_is_offered_where_it_was_not_said() -> None:
    life = looking_back()
    while question(life) != "when":
        life.presses("talk-skip")
    life.presses("not-said")
    while question(life) != "try":
        life.presses("talk-skip")
    assert life.button(ASK_WHEN)
    life.types("Speak more slowly")
    assert life.said("check-in-chosen").slots["choice"] == text("name", name="Speak more slowly")


def test_a_check_in_belongs_to_its_own_interview() -> None:
    life = looking_back()
    answers(life, dress="no")
    life.commands("interview")
    life.presses_again(life.newest[0])
    life.tells_when("2026-06-02 11:00")
    answers(life, dress="yes")
    assert sorted(c.answers["dress"] for c in life.state.check_ins.values()) == ["no", "yes"]
    assert life.lead.stage is Stage.WAITING


ANSWERS = {
    "practised": ("aloud", "in-head", "no"),
    "on-time": ("early", "just", "late"),
    "dress": ("yes", "almost", "no"),
    "setup": ("fine", "small", "trouble"),
    "came-across": ("confident", "nervous", "eager"),
    "body": ("open", "stiff", "casual"),
}


def test_what_is_worked_on_is_never_praised_in_the_same_breath() -> None:
    for values in product(*((None, *values) for values in ANSWERS.values())):
        given = {name: value for name, value in zip(ANSWERS, values, strict=True) if value}
        found = finding(given)
        if found is not None:
            assert not strength(given).startswith(f"strength-{found.question}-")


@pytest.mark.parametrize(("name", "value"), [*SERIOUS, *MILD])
def test_each_answer_to_work_on_is_found_alone(name: str, value: str) -> None:
    found = finding({name: value})
    assert found is not None
    assert (found.question, found.answer) == (name, value)


@pytest.mark.parametrize("serious", SERIOUS)
@pytest.mark.parametrize("mild", MILD)
def test_something_serious_comes_before_something_mild(serious: tuple[str, str], mild: tuple[str, str]) -> None:
    if serious[0] == mild[0]:
        return
    found = finding(dict((mild, serious)))
    assert found is not None
    assert (found.question, found.answer) == serious


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({}, "strength-looked"),
        ({"recall": "Well"}, "strength-recall"),
        ({"recall": "Well", "point": "the roadmap"}, "strength-point"),
        *(
            ({name: value}, f"strength-{name}-{value}")
            for name, value in STRENGTHS
            if (name, value) != ("on-time", "just")
        ),
    ],
)
def test_there_is_always_one_thing_that_went_well(given: dict[str, str], wanted: str) -> None:
    assert strength(given) == wanted


@pytest.mark.parametrize(
    "name", ["chemistry", "their-view", "own-view", "camera", "when", "contact", "point", "recall"]
)
@pytest.mark.parametrize("value", ["no", "hard", "unsure", "low", "anything"])
def test_chemistry_fit_and_what_they_think_are_nobodys_finding(name: str, value: str) -> None:
    assert finding({name: value}) is None


def test_a_skipped_question_counts_for_nothing() -> None:
    assert finding({}) is None
    assert finding({"practised": "", "dress": ""}) is None
    assert chosen_try({}) is None


@pytest.mark.parametrize(
    ("typed", "contact", "email"),
    [
        ("Dana Example", "Dana Example", ""),
        ("dana@sample.example", "", "dana@sample.example"),
        ("Dana Example dana@sample.example", "Dana Example", "dana@sample.example"),
        ("Dana Example <dana@sample.example>", "Dana Example", "dana@sample.example"),
        ("dana.example+jobs@mail.sample.example, Dana", "Dana", "dana.example+jobs@mail.sample.example"),
        ("Dana, dana@sample.example", "Dana", "dana@sample.example"),
        ("Dana\nExample", "Dana Example", ""),
        ("@dana", "@dana", ""),
        ("dana@sample", "dana@sample", ""),
    ],
)
def test_a_name_and_an_address_are_told_apart(typed: str, contact: str, email: str) -> None:
    turn = a_turn()
    talk = Talk(1, TalkKind.CONTACT, "contact", TUESDAY, 1, TUESDAY)
    assert read_contact(Scene(turn, talk), typed) == {"contact": contact, "email": email}


@pytest.mark.parametrize("typed", ["x" * 81, "x" * 81 + "@sample.example", "word " * 100])
def test_what_is_too_long_for_a_line_is_asked_for_again(typed: str) -> None:
    read = read_contact(Scene(a_turn(), Talk(1, TalkKind.CONTACT, "contact", TUESDAY, 1, TUESDAY)), typed)
    assert read == text("too-long", most=80)
    assert EMAIL.search("no address") is None


def test_every_answer_of_the_script_that_counts_is_one_that_can_be_pressed() -> None:
    turn = a_turn()
    talk = Talk(1, TalkKind.CHECK_IN, "dress", TUESDAY, 1, TUESDAY, answers={"kind": Kind.VIDEO})
    for name, value in (*SERIOUS, *MILD, *STRENGTHS):
        options = CHECK_IN.question(name).options(Scene(turn, replace(talk, question=name)))
        assert value in [option.value for option in options]
