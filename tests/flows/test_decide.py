"""The one door: what each event does, also when it is stale, forged or unknown."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from flows.commands import BUTTONS_ONLY
from flows.commands import COMMANDS as RUNS
from flows.decide import COMMANDS, Outcome, apology, decide, in_private_only, newcomer, not_for_you
from flows.effects import Export, Forget, Message, Say, text
from flows.events import BELOW, Blocked, Command, Due, Event, Press, Pressed, Typed, Unblocked, Unreadable
from flows.presses import VERBS
from flows.values import InterviewStatus, Stage, Step, TalkKind
from tests.flows.life import TUESDAY, Life, a_lead


def with_a_lead() -> Life:
    life = Life()
    life.applies()
    return life


def test_a_newcomer_has_nothing_but_a_name_and_a_language() -> None:
    state = newcomer(7, "Sam Sample", "de", TUESDAY)
    assert (state.person.id, state.person.name, state.person.language) == (7, "Sam Sample", "de")
    assert (state.person.joined, state.person.zone_known, state.person.first_name) == (TUESDAY, False, "Sam")
    assert (state.leads, state.nudges, state.talks) == ({}, {}, {})


def test_a_decision_is_pure_the_same_twice_and_the_state_before_is_untouched() -> None:
    life = with_a_lead()
    before = life.state
    event = Command("interview")
    first, second = (decide(before, event, life.now) for _ in range(2))
    assert first == second == Outcome(first.state, first.effects)
    assert before is life.state
    assert before.talks == {}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("zone", [None, "Europe/London"])
def test_every_command_is_answered_for_a_newcomer_and_for_somebody_known(command: str, zone: str | None) -> None:
    life = Life(zone=zone)
    life.commands(command)
    assert life.effects
    life = with_a_lead()
    life.commands(command)
    assert life.effects


@pytest.mark.parametrize("event", [Typed("hello"), Command("start")])
def test_whoever_writes_first_is_met(event: Event) -> None:
    life = Life(zone=None)
    life.acts(event)
    assert {"meeting-hello", "meeting-what", "ask-zone"} <= set(life.keys)
    assert [talk.kind for talk in life.state.talks.values()] == [TalkKind.FIRST_MEETING]


def test_start_again_shows_the_plan_instead_of_beginning_anew() -> None:
    life = with_a_lead()
    life.commands("start")
    assert {"start-again", "next-title"} <= set(life.keys)
    assert life.state.talks == {}


def test_an_unknown_command_says_so_and_offers_help() -> None:
    life = with_a_lead()
    life.commands("nonsense")
    assert life.keys == ["command-unknown"]
    assert life.button("button-help")


def test_text_that_nothing_asked_for_names_the_next_thing_and_is_kept_nowhere() -> None:
    life = with_a_lead()
    before = life.state
    life.types("Blue bananas sing")
    assert life.keys == ["not-understood", "soonest"]
    assert life.state == before


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "location", "edited", "empty", "other"])
def test_anything_unreadable_gets_a_useful_answer(kind: str) -> None:
    life = with_a_lead()
    life.acts(Unreadable(kind))
    assert life.keys == ["unreadable", "soonest"]
    assert life.newest


@pytest.mark.parametrize(
    "press",
    [
        None,
        Press("fly"),
        Press("run"),
        Press("run", 0, ("fly",)),
        Press("run", 0, ("",)),
        Press(""),
        Press(BELOW),
        Press(BELOW + "fly"),
    ],
)
def test_a_button_that_is_not_known_does_nothing_and_says_so(press: Press | None) -> None:
    life = with_a_lead()
    before = life.state
    life.acts(Pressed(press, 1))
    assert life.keys == ["button-unknown"]
    assert life.state == before


@pytest.mark.parametrize("name", [*RUNS, *BUTTONS_ONLY])
def test_every_command_can_be_run_by_a_button(name: str) -> None:
    life = with_a_lead()
    life.acts(Pressed(Press("run", 0, (name,)), 1))
    assert life.effects
    assert "button-unknown" not in life.keys


@pytest.mark.parametrize("verb", VERBS)
def test_a_button_of_another_version_shows_how_the_lead_stands_and_changes_nothing(verb: str) -> None:
    life = with_a_lead()
    life.state = life.state.put(replace(life.lead, version=5))
    before = life.state
    for args in ((), ("0",), ("99",), ("99", "wrote"), ("x",)):
        life.acts(Pressed(Press(verb, life.lead.id, args), 1))
        assert {"old-button", "card-title"} <= set(life.keys), args
        assert life.state == before, args


@pytest.mark.parametrize("verb", VERBS)
def test_a_button_of_a_lead_that_is_not_there_shows_the_list(verb: str) -> None:
    life = with_a_lead()
    life.acts(Pressed(Press(verb, 4711, ("0",)), 1))
    assert "leads-title" in life.keys


FORGED = ("", "wrote", "phoned", "offer", "no", "round", "accepted", "turned-down", "let-go", "look")


@pytest.mark.parametrize("verb", VERBS)
def test_a_forged_press_with_the_right_version_is_answered_at_every_stage(verb: str) -> None:
    for stage, arg in product(Stage, FORGED):
        life = Life()
        step = Step.CHECK_IN if stage is Stage.INTERVIEW_PLANNED else Step.FIRST_FOLLOW_UP
        life.state = replace(life.state.put(a_lead(stage, step)), person=replace(life.state.person, last_id=10))
        life.acts(Pressed(Press(verb, 1, ("0", *([arg] if arg else []))), 1))
        assert life.says
        assert set(life.state.nudges) == {lead.id for lead in life.state.open_leads()}


def test_what_is_illegal_says_so_and_changes_nothing() -> None:
    life = Life()
    life.state = replace(life.state.put(a_lead(Stage.ACCEPTED)), person=replace(life.state.person, last_id=10))
    life.commands("next")
    before = life.state
    life.acts(Pressed(Press("did", 1, ("0", "wrote")), 1))
    assert life.keys == ["not-possible-now"]
    assert life.state == before


def test_a_press_with_a_sign_for_below_leaves_its_message_as_it_is() -> None:
    life = with_a_lead()
    life.acts(Pressed(Press(BELOW + "card", life.lead.id), 1))
    assert [say.edit for say in life.says] == [None]
    life.acts(Pressed(Press("card", life.lead.id), 1))
    assert [say.edit for say in life.says] == [1]


@pytest.mark.parametrize(
    "event", [Command("next"), Typed("hello"), Pressed(None, None), Unreadable("photo"), Unblocked()]
)
def test_whoever_writes_again_has_let_the_bot_in(event: Event) -> None:
    life = with_a_lead()
    life.acts(Blocked())
    assert life.state.person.blocked
    life.acts(event)
    assert not life.state.person.blocked


def test_blocking_keeps_everything_and_says_nothing() -> None:
    life = with_a_lead()
    before = life.state
    life.acts(Blocked())
    assert life.effects == ()
    assert life.state == replace(before, person=replace(before.person, blocked=True))
    life.acts(Due())
    assert life.effects == ()
    assert life.state.person.blocked


def test_everything_is_deleted_only_after_one_question() -> None:
    life = with_a_lead()
    life.commands("delete")
    assert not any(isinstance(effect, Forget) for effect in life.effects)
    no, yes = life.button("delete-no"), life.button("delete-yes")
    life.presses_again(no)
    assert life.keys == ["delete-kept"]
    assert not any(isinstance(effect, Forget) for effect in life.effects)
    life.presses_again(yes)
    assert any(isinstance(effect, Forget) for effect in life.effects)
    assert life.keys == ["deleted"]


def test_an_export_is_asked_for_and_announced() -> None:
    life = with_a_lead()
    life.commands("export")
    assert any(isinstance(effect, Export) for effect in life.effects)
    assert life.keys == ["exported"]


@pytest.mark.parametrize(("days", "offered"), [(1, True), (29, True), (31, False)])
def test_interviews_of_the_last_month_can_be_looked_back_at(days: int, offered: bool) -> None:
    life = Life()
    life.plans("2026-06-04 10:00")
    life.now += timedelta(days=2 + days)
    life.commands("checkin")
    assert ("check-in-recall" in life.keys) is offered
    assert (life.state.interviews[next(iter(life.state.interviews))].status is InterviewStatus.OVER) is offered


@pytest.mark.parametrize("minutes", [-60, 0, 59])
def test_an_interview_that_is_not_over_is_not_looked_back_at(minutes: int) -> None:
    life = Life()
    life.plans("2026-06-02 15:00")
    life.now = TUESDAY + timedelta(hours=2, minutes=minutes)
    life.commands("checkin")
    assert life.keys == ["check-in-none"]


def test_of_several_interviews_one_is_chosen() -> None:
    life = Life()
    life.plans("2026-06-02 15:00")
    life.plans("2026-06-02 17:00", employer="Example Ltd")
    life.now = TUESDAY + timedelta(hours=8)
    life.commands("checkin")
    assert life.keys == ["check-in-which"]
    assert len(life.newest) == 2


def test_the_fixed_messages_say_what_they_are_for() -> None:
    assert apology() == Say(Message((text("apology"),)))
    assert not_for_you(7) == Say(Message((text("not-for-you", id="7"),)))
    assert in_private_only() == Say(Message((text("in-private-only"),)))
