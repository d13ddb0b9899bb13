"""Whatever a calendar file tells: it can be said, there is a way out, and nothing counts before *Right*."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.calendar import CALENDAR, CalendarEvent
from flows.decide import decide
from flows.effects import Say, SendCalendar, text
from flows.events import Command, FileRead, Press, Pressed
from flows.state import State
from flows.to_calendar import uid_of_interview
from flows.values import Interview, InterviewStatus, Kind, Stage, Step
from tests.flows.life import TUESDAY, a_lead, a_person, an_interview
from tests.flows.promises import what_is_said_can_be_sent

WALL = datetime(2026, 6, 9, 14)  # noqa: DTZ001  # wall time
WORDS = st.text(max_size=120)
ZONES = st.sampled_from(["", "UTC", "Europe/London", "Asia/Kolkata", "America/New_York"])
METHODS = st.sampled_from(["REQUEST", "PUBLISH", "CANCEL", "REPLY", "COUNTER", "ADD"])
WHEN = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1))  # noqa: DTZ001  # wall times
NAMED = st.sampled_from(["", "known", "other"])


@st.composite
def events(draw: st.DrawFn) -> CalendarEvent:
    """Any event, mostly around the interview that is known."""
    method = draw(METHODS)
    cancelled = method == "CANCEL" or draw(st.booleans())
    wall = draw(st.one_of(st.just(WALL), WHEN))
    return CalendarEvent(
        draw(NAMED), draw(WORDS), wall if not cancelled or draw(st.booleans()) else None, draw(ZONES),
        draw(st.integers(0, 1_440)), draw(st.booleans()), method, draw(st.integers(0, 3)), cancelled, draw(WORDS),
        draw(st.sampled_from(["", "kim@sample-corp.example", "kim@gmail.com", "@"])), draw(WORDS),
        draw(st.sampled_from(["", "https://zoom.us/j/1", "tel:1"])), draw(st.booleans()),
        draw(st.one_of(st.none(), st.just(WALL.replace(hour=13, tzinfo=UTC)))), draw(WORDS),
    )  # fmt: skip


def a_state(*, zone_known: bool = True) -> State:
    """Two leads; one has an interview by an invitation, with sequence 1."""
    state = State(a_person(last_id=100, zone_known=zone_known))
    for lead in (a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN), replace(a_lead(), id=7, employer="Muster GmbH")):
        state = state.put(lead)
    return state.put(an_interview("2026-06-09 14:00", uid="known", sequence=1))


def read(*found: CalendarEvent) -> FileRead:
    return FileRead("f", "invite.ics", CALENDAR, events=found)


def presses(state: State) -> list[Press]:
    """All buttons of the question that is open: each answer, and stop."""
    talk = state.asking()
    outcome = decide(state, Pressed(Press("answer", talk.id, ("none-such",)), None), TUESDAY) if talk else None
    said = [effect for effect in outcome.effects if isinstance(effect, Say)] if outcome else []
    return [button.press for say in said for row in say.message.rows for button in row]


@settings(deadline=None)
@given(st.lists(events(), max_size=4), st.booleans())
def test_any_events_are_answered_and_change_nothing_by_themselves(found: list[CalendarEvent], zone_known: bool) -> None:
    before = a_state(zone_known=zone_known)
    outcome = decide(before, read(*found), TUESDAY)
    assert [effect for effect in outcome.effects if isinstance(effect, Say)], "there is an answer"
    what_is_said_can_be_sent(outcome.effects, "en")
    named = {i: replace(each, uid="", place="", occurrence=None, sequence=0) for i, each in before.interviews.items()}
    after = {
        i: replace(each, uid="", place="", occurrence=None, sequence=0) for i, each in outcome.state.interviews.items()
    }
    assert (after, outcome.state.leads, outcome.state.entries) == (named, before.leads, before.entries)


def test_an_event_of_whose_words_nothing_can_be_seen_has_a_button_all_the_same() -> None:
    shown = CalendarEvent(
        "known", "", None, "", minutes=0, all_day=False, method="REQUEST", sequence=0, cancelled=True, organiser="",
        email="", place="\x1b", link="", repeats=False, occurrence=None, strange_zone="",
    )  # fmt: skip
    other = replace(shown, uid="", wall=WALL, cancelled=False)
    outcome = decide(a_state(), read(other, other, shown), TUESDAY)
    what_is_said_can_be_sent(outcome.effects, "en")
    (said,) = [effect for effect in outcome.effects if isinstance(effect, Say)]
    labels = [button.label for row in said.message.rows for button in row]
    assert [label.slots["title"] for label in labels if "title" in label.slots] == [text("name", name="?")] * 3


@settings(deadline=None)
@given(events(), st.data())
def test_any_way_through_the_questions_ends_and_says_what_can_be_sent(
    event: CalendarEvent, data: st.DataObject
) -> None:
    state = decide(a_state(), read(event), TUESDAY).state
    for _ in range(25):
        if state.asking() is None:
            break
        outcome = decide(state, Pressed(data.draw(st.sampled_from(presses(state))), 5), TUESDAY)
        what_is_said_can_be_sent(outcome.effects, "en")
        state = outcome.state
    sent = decide(state, Command("calendar"), TUESDAY)
    what_is_said_can_be_sent(sent.effects, "en")


def invited(**fields: object) -> CalendarEvent:
    return replace(CalendarEvent("known", "Interview at Sample Corp", WALL, "Europe/London", 60, sequence=1), **fields)  # type: ignore[arg-type]  # by name


def question(state: State) -> str:
    talk = state.asking()
    return talk.question if talk else ""


@pytest.mark.parametrize(
    ("event", "asked"),
    [
        (invited(), ""),
        (invited(wall=WALL + timedelta(hours=1)), "check"),
        (invited(wall=WALL + timedelta(hours=1), sequence=0), "check"),
        (invited(place="1 Sample Street"), "check"),
        (invited(all_day=True, minutes=0), ""),
        (invited(method="CANCEL", cancelled=True, wall=None), "check"),
        (invited(uid="other", method="CANCEL", cancelled=True, wall=WALL + timedelta(days=3), title="Lunch"), ""),
        (invited(uid="other", wall=WALL + timedelta(days=3)), "kind"),
        (invited(uid="other", wall=WALL + timedelta(days=3), title="Talk", place="Street"), "which"),
        (invited(uid="other", all_day=True, wall=WALL + timedelta(days=3), place="Street"), "time"),
        (invited(wall=WALL + timedelta(days=900)), ""),
    ],
)
def test_what_is_asked_first(event: CalendarEvent, asked: str) -> None:
    assert question(decide(a_state(), read(event), TUESDAY).state) == asked


def test_a_talk_is_dropped_whole_when_it_is_stopped() -> None:
    state = decide(a_state(), read(invited(uid="other", title="Secret talk")), TUESDAY).state
    talk = state.asking()
    assert talk is not None
    after = decide(state, Pressed(Press("stop", talk.id, (talk.question,)), None), TUESDAY).state
    assert "Secret talk" not in str(after)


def test_the_later_told_of_two_interviews_with_one_name_goes_out_once() -> None:
    state = a_state().put(
        Interview(3, 1, WALL + timedelta(days=7), "Europe/London", 60, Kind.VIDEO, TUESDAY, uid="known", sequence=2)
    )
    (sent,) = [e for e in decide(state, Command("calendar"), TUESDAY).effects if isinstance(e, SendCalendar)]
    assert [entry.uid for entry in sent.entries].count("known") == 1
    assert {uid_of_interview(state.person, each) for each in state.interviews.values()} == {"known"}


@pytest.mark.parametrize("status", InterviewStatus)
def test_of_interviews_the_planned_and_the_cancelled_go_out(status: InterviewStatus) -> None:
    state = a_state().put(an_interview("2026-06-09 14:00", uid="known", status=status))
    (sent,) = [e for e in decide(state, Command("calendar"), TUESDAY).effects if isinstance(e, SendCalendar)]
    found = {entry.uid: entry.cancelled for entry in sent.entries}
    expected = {InterviewStatus.PLANNED: False, InterviewStatus.CANCELLED: True}
    assert found.get("known") is expected.get(status)
