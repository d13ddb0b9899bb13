"""How every conversation works: on, back, skip, stop, jump, stale presses, notes, sleep, reopening."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.decide import TALK_VERBS
from flows.effects import Say
from flows.events import Command, Press, Pressed, Unreadable
from flows.talks.script import FINISHED, STOPPED
from flows.talks.scripts import TALKS
from flows.talks.talk import KEPT_FROM, SLEEPS_AFTER
from flows.values import Talk, TalkKind
from tests.flows.life import Life, Shown


def looking_back() -> Life:
    """In the check-in of an interview of this morning, at its second question."""
    life = Life()
    life.plans("2026-06-02 10:00")
    assert "check-in-recall" in life.keys
    life.types("It went well")
    return life


def talk_of(life: Life) -> Talk:
    (talk,) = life.state.talks.values()
    return talk


def test_an_answer_by_button_is_kept_and_the_next_question_takes_the_place_of_the_pressed_one() -> None:
    life = looking_back()
    pressed = life.button("dress", "yes")
    life.presses_again(pressed)
    assert talk_of(life).question == "on-time"
    assert talk_of(life).answers == {"recall": "It went well", "dress": "yes"}
    (say,) = life.says
    assert (say.edit, say.talk) == (pressed.message, talk_of(life).id)


def test_a_typed_answer_takes_the_buttons_off_its_question_and_the_next_one_comes_below() -> None:
    life = Life()
    life.commands("add")
    asked = talk_of(life).message
    life.types("Sample Corp")
    settled, put = life.says
    assert (settled.edit, settled.message.rows) == (asked, ())
    assert "talk-answered" in [block.key for block in settled.message.blocks if hasattr(block, "key")]
    assert (put.edit, put.talk) == (None, talk_of(life).id)


def test_the_progress_counts_the_questions_that_apply() -> None:
    life = looking_back()
    assert life.said("talk-progress").slots == {"at": 2, "of": 15}


def test_back_returns_to_the_question_before_and_shows_what_was_chosen() -> None:
    life = looking_back()
    life.presses("dress", "yes")
    life.presses("talk-back")
    assert talk_of(life).question == "dress"
    assert talk_of(life).answers["dress"] == "yes"
    assert life.button("dress", "yes").button.label.key == "talk-chosen"
    assert life.button("dress", "no").button.label.key != "talk-chosen"


def test_an_answer_given_anew_takes_the_place_of_the_one_before() -> None:
    life = looking_back()
    life.presses("dress", "yes")
    life.presses("talk-back")
    life.presses("dress", "no")
    assert talk_of(life).answers["dress"] == "no"


def test_the_first_question_has_no_back_and_one_that_is_needed_has_no_skip() -> None:
    life = Life()
    life.commands("add")
    labels = {shown.button.label.key for shown in life.newest}
    assert "talk-stop" in labels
    assert {"talk-back", "talk-skip"}.isdisjoint(labels)


def test_a_skip_leaves_no_answer_and_takes_back_the_one_given_before() -> None:
    life = looking_back()
    life.presses("talk-skip")
    assert talk_of(life).question == "on-time"
    assert "dress" not in talk_of(life).answers
    life.presses("talk-back")
    life.presses("dress", "yes")
    life.presses("talk-back")
    life.presses("talk-skip")
    assert "dress" not in talk_of(life).answers


def test_a_forged_skip_of_a_question_that_is_needed_asks_it_again() -> None:
    life = Life()
    life.commands("add")
    life.acts(Pressed(Press("skip", talk_of(life).id, ("employer",)), None))
    assert "ask-employer" in life.keys


def test_stop_leaves_the_talk_and_nothing_asks_any_more() -> None:
    life = Life()
    life.commands("add")
    life.types("Sample Corp")
    life.presses("talk-stop")
    assert "left-adding" in life.keys
    assert (life.state.talks, life.state.leads) == ({}, {})
    life.types("Tester")
    assert ("alone-name" in life.keys, life.state.talks) == (True, {})


def test_change_leads_back_to_its_question_and_is_kept_as_no_answer() -> None:
    life = Life()
    life.commands("interview")
    for typed in ("Sample Corp", "Tester"):
        life.types(typed)
    life.presses("phone")
    life.types("2026-06-09 14:30")
    life.presses("length-60")
    life.presses("change")
    assert talk_of(life).question == "day"
    assert "check" not in talk_of(life).answers


@pytest.mark.parametrize("verb", TALK_VERBS)
def test_a_press_on_a_question_that_is_past_shows_where_the_talk_is_and_changes_nothing(verb: str) -> None:
    life = looking_back()
    old = talk_of(life)
    life.presses("dress", "yes")
    life.acts(Pressed(Press(verb, old.id, ("dress", "no")), 1))
    assert talk_of(life).question == "on-time"
    assert talk_of(life).answers["dress"] == "yes"
    assert "check-in-on-time" in life.keys


@pytest.mark.parametrize("verb", TALK_VERBS)
def test_a_press_on_a_talk_that_is_over_says_so(verb: str) -> None:
    life = looking_back()
    old = talk_of(life)
    life.presses("talk-stop")
    before = life.state
    life.acts(Pressed(Press(verb, old.id, ("dress", "no")), 1))
    assert "talk-over" in life.keys
    assert life.state == before


@pytest.mark.parametrize("value", ["", "perhaps", "<b>", "change"])
def test_an_answer_that_was_never_offered_asks_the_question_again(value: str) -> None:
    life = looking_back()
    life.acts(Pressed(Press("answer", talk_of(life).id, ("dress", value)), None))
    assert talk_of(life).question == "dress"
    assert "dress" not in talk_of(life).answers


def test_text_where_a_press_is_asked_for_is_kept_as_a_note_of_the_lead_and_the_question_comes_again() -> None:
    life = looking_back()
    life.types("They had a dog")
    assert {"talk-noted", "check-in-dress"} <= set(life.keys)
    assert [entry.details for entry in life.state.timeline_of(life.lead) if entry.what == "note"] == [
        {"text": "They had a dog"}
    ]


def test_a_note_from_before_there_is_a_lead_comes_to_the_lead() -> None:
    life = Life()
    life.commands("interview")
    for typed in ("Sample Corp", "Tester", "Heard of it from Dana Example"):
        life.types(typed)
    assert "talk-noted" in life.keys
    life.tells_when("2026-06-09 14:30")
    assert "Heard of it from Dana Example" in [e.details.get("text") for e in life.state.timeline_of(life.lead)]


@pytest.mark.parametrize(("length", "kept"), [(20, False), (KEPT_FROM, False), (KEPT_FROM + 1, True)])
def test_a_long_text_that_cannot_be_the_answer_is_not_lost(length: int, kept: bool) -> None:
    life = Life()
    life.applies()
    life.opens()
    life.presses("do-news")
    life.presses("news-decide")
    life.types("x" * length)
    assert "day-unread" in life.keys
    assert ("talk-noted" in life.keys) is kept
    assert any(entry.what == "note" for entry in life.state.entries.values()) is kept


@pytest.mark.parametrize(("span", "slept"), [(SLEEPS_AFTER, False), (SLEEPS_AFTER + timedelta(seconds=1), True)])
def test_text_typed_days_after_the_question_is_not_taken_for_its_answer(span: timedelta, slept: bool) -> None:
    life = Life()
    life.commands("add")
    life.now += span
    life.types("Sample Corp")
    assert ("talk-slept" in life.keys) is slept
    assert talk_of(life).question == ("employer" if slept else "role")


def test_after_the_question_was_shown_again_the_text_is_the_answer() -> None:
    life = Life()
    life.commands("add")
    life.now += SLEEPS_AFTER + timedelta(days=1)
    life.types("Sample Corp")
    life.types("Sample Corp")
    assert talk_of(life).answers["employer"] == "Sample Corp"


def test_something_unreadable_in_the_middle_asks_the_question_again() -> None:
    life = looking_back()
    life.acts(Unreadable("sticker"))
    assert {"unreadable", "check-in-dress"} <= set(life.keys)


def test_text_goes_to_the_talk_that_asked_last_and_buttons_to_their_own() -> None:
    life = looking_back()
    dress = life.button("dress", "yes")
    life.commands("add")
    life.types("Example Ltd")
    assert {talk.kind: talk.question for talk in life.state.talks.values()} == {
        TalkKind.CHECK_IN: "dress",
        TalkKind.ADD: "role",
    }
    life.presses_again(dress)
    life.types("They had a dog")
    assert "talk-noted" in life.keys
    assert {talk.kind: talk.question for talk in life.state.talks.values()} == {
        TalkKind.CHECK_IN: "on-time",
        TalkKind.ADD: "role",
    }


def test_the_same_command_again_goes_on_with_an_empty_talk_instead_of_opening_a_second_one() -> None:
    life = Life()
    life.commands("add")
    first = talk_of(life).id
    life.commands("add")
    assert talk_of(life).id == first
    life.types("Sample Corp")
    life.commands("add")
    assert len(life.state.talks) == 2


def test_the_message_that_shows_a_question_is_edited_only_when_its_own_button_is_pressed() -> None:
    life = looking_back()
    shown = life.button("dress", "yes")
    life.presses_again(Shown(shown.message, shown.button))
    assert [say.edit for say in life.says] == [shown.message]
    life.acts(Pressed(life.button("on-time", "early").button.press, None))
    assert [say.edit for say in life.says] == [None]


def test_a_finished_talk_is_reopened_at_its_last_question_with_all_its_answers() -> None:
    life = looking_back()
    life.presses("dress", "yes")
    while "check-in-done" not in life.keys:
        life.presses("talk-skip")
    assert life.state.talks == {}
    life.presses("change-answer")
    assert talk_of(life).question == "try"
    assert talk_of(life).answers == {"recall": "It went well", "dress": "yes"}
    again = life.button("talk-back")
    life.presses("talk-back")
    assert talk_of(life).question == "point"
    life.presses_again(again)
    assert talk_of(life).question == "point"


def test_a_restart_in_the_middle_changes_nothing() -> None:
    life = looking_back()
    life.state = replace(life.state, talks={talk.id: replace(talk) for talk in life.state.talks.values()})
    life.presses("dress", "yes")
    assert talk_of(life).question == "on-time"


@pytest.mark.parametrize("kind", TALKS.scripts)
def test_every_question_can_be_left_and_leads_on(kind: TalkKind) -> None:
    script = TALKS.scripts[kind]
    names = [question.name for question in script.questions]
    assert len(set(names)) == len(names)
    assert {FINISHED, STOPPED}.isdisjoint(names)
    for name in names:
        assert {"on", "stop"} <= set(script.rulebook.events(name))
    for jump in script.jumps:
        assert {jump.question, jump.to} <= {*names, FINISHED}


def test_every_kind_of_talk_has_a_script() -> None:
    assert set(TALKS.scripts) == set(TalkKind)


def test_cancel_leaves_the_talk_that_asked_last_and_only_that() -> None:
    life = looking_back()
    life.commands("add")
    life.acts(Command("cancel"))
    assert [talk.kind for talk in life.state.talks.values()] == [TalkKind.CHECK_IN]
    life.acts(Command("cancel"))
    assert life.state.talks == {}
    life.acts(Command("cancel"))
    assert "cancel-nothing" in life.keys
    assert all(isinstance(effect, Say) for effect in life.effects)
