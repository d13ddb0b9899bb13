"""A person's state: what was saved is loaded, what is gone is gone, and nobody sees what is somebody else's."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import StoreError
from bot.store.connection import IN_MEMORY
from bot.store.database import Store, open_store
from flows.planned import Nudge, Reminder, ReminderKind
from flows.state import SHELVES, State
from flows.values import CheckIn, Entry, Interview, Kind, Lead, Person, Stage, Step, Talk, TalkKind

KEY = "ab" * 32
NOON = datetime(2026, 6, 9, 12, tzinfo=UTC)
ADA = Person(7, "Ada", NOON)
LEAD = Lead(1, "Acme", Stage.WAITING, Step.LOOK, NOON, NOON, NOON)
TALK = Talk(3, TalkKind.CHECK_IN, "went", NOON, asked=1, asked_at=NOON, lead=1)

T = TypeVar("T")
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A state has many parts: on a busy machine drawing one takes a while, which says nothing about the store."""
SMALL = st.integers(1, 2**53)
PLAIN: dict[object, st.SearchStrategy[Any]] = {
    int: st.integers(-(2**63), 2**63 - 1),
    str: st.text(),
    bool: st.booleans(),
    datetime: st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  # bounds
    date: st.dates(),
    time: st.times(),
    Mapping: st.dictionaries(st.text(), st.text(), max_size=3),
}


def anything(hint: object) -> st.SearchStrategy[Any]:
    """Any value of a field's type; a value within a value only one deep."""
    if NoneType in get_args(hint):
        return st.none() | anything(next(kind for kind in get_args(hint) if kind is not NoneType))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    if hint is Lead:
        return of(Lead, previous=st.none())
    return PLAIN[get_origin(hint) or hint]


def of(kind: type[T], **given_fields: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    """Any value of a kind, so that a new field is tried without a change here."""
    others = {name: anything(hint) for name, hint in get_type_hints(kind).items() if name not in given_fields}
    return st.builds(kind, **others, **given_fields)


@st.composite
def states(draw: st.DrawFn, person: int) -> State:
    """Any state whose links hold."""
    state = State(draw(of(Person, id=st.just(person))))
    for reminder in draw(st.lists(of(Reminder), max_size=1)):
        state = state.put(reminder)
    leads = draw(st.lists(of(Lead, id=SMALL), max_size=3))
    for lead in leads:
        state = state.put(lead)
        its = st.just(lead.id)
        wall = st.datetimes()
        interviews = draw(st.lists(of(Interview, id=SMALL, lead=its, wall=wall), max_size=2))
        ids: list[int | None] = [interview.id for interview in interviews]
        rounds = st.sampled_from(ids or [None])
        kinds: list[st.SearchStrategy[Any]] = [of(Entry, lead=its), of(Nudge, lead=its)]
        kinds += [of(Talk, lead=its | st.none(), interview=rounds)]
        kinds += [of(CheckIn, lead=its, interview=rounds)] if interviews else []
        for value in [*interviews, *draw(st.lists(st.one_of(kinds), max_size=4))]:
            state = state.put(value)
    return state


@pytest.fixture(scope="module")
def lasting() -> Iterator[Store]:
    store = open_store(IN_MEMORY, KEY)
    yield store
    store.close()


@pytest.fixture
def store() -> Iterator[Store]:
    store = open_store(IN_MEMORY, KEY)
    yield store
    store.close()


def nudge(lead: int, at: datetime) -> Nudge:
    return Nudge(lead, Step.LOOK, due=NOON, planned=NOON, at=at)


def keep(store: Store, *values: Any) -> State:
    """Saves a new Ada who has these values."""
    state = State(ADA)
    for value in values:
        state = state.put(value)
    store.people.save(None, state)
    return state


@settings(UNHURRIED)
@given(state=states(1))
def test_what_was_saved_is_loaded(lasting: Store, state: State) -> None:
    lasting.people.forget(1)
    lasting.people.save(None, state)
    assert lasting.people.load(1) == state


@settings(UNHURRIED, max_examples=15)
@given(before=states(1), after=states(1), other=states(2))
def test_saving_a_change_leaves_exactly_what_came_after_and_nobody_elses_row_moves(
    lasting: Store, before: State, after: State, other: State
) -> None:
    for state in (before, other):
        lasting.people.forget(state.person.id)
        lasting.people.save(None, state)
    lasting.people.save(lasting.people.load(1), after)
    assert lasting.people.load(1) == after
    assert lasting.people.load(2) == other
    lasting.people.forget(1)
    assert lasting.people.load(2) == other


def test_instants_come_back_as_the_standard_librarys_utc(store: Store) -> None:
    keep(store, replace(LEAD, created=NOON.astimezone(ZoneInfo("Europe/Berlin"))))
    loaded = store.people.load(7)
    assert loaded
    assert (loaded.leads[1].created.tzinfo, loaded.leads[1].created) == (UTC, NOON)


def test_somebody_never_seen_has_no_state(store: Store) -> None:
    assert store.people.load(7) is None
    assert store.people.count() == 0


def test_a_person_who_is_known_is_not_made_anew(store: Store) -> None:
    state = keep(store, LEAD)
    with pytest.raises(StoreError, match="UNIQUE"):
        store.people.save(None, State(ADA))
    assert store.people.load(7) == state


def test_the_message_of_a_talk_is_kept_and_a_talk_that_is_over_stays_over(store: Store) -> None:
    state = keep(store, LEAD, TALK)
    store.people.shown(7, TALK.id, 4711)
    store.people.shown(7, TALK.id + 1, 4712)
    store.people.shown(8, TALK.id, 4713)
    assert store.people.load(7) == state.put(replace(TALK, message=4711))


def test_an_instant_without_a_zone_is_refused_and_nothing_is_kept(store: Store) -> None:
    state = keep(store, LEAD)
    wrong = state.put(replace(LEAD, employer="Other")).put(nudge(1, NOON.replace(tzinfo=None)))
    with pytest.raises(StoreError, match="CHECK"):
        store.people.save(state, wrong)
    assert store.people.load(7) == state


def test_a_wall_time_with_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(StoreError, match="CHECK"):
        keep(store, LEAD, Interview(2, 1, NOON, "UTC", 45, Kind.PHONE, told=NOON))


def test_a_thing_of_a_lead_that_is_not_there_is_refused_at_the_end_and_nothing_is_kept(store: Store) -> None:
    state = keep(store, LEAD)
    with pytest.raises(StoreError, match="FOREIGN KEY"):
        store.people.save(state, state.drop(LEAD).put(Entry(9, 1, NOON, "added")))
    assert store.people.load(7) == state


def test_a_lead_goes_together_with_what_belongs_to_it(store: Store) -> None:
    state = keep(store, LEAD, TALK, nudge(1, NOON), Entry(9, 1, NOON, "added"))
    store.people.save(state, State(ADA))
    assert store.people.load(7) == State(ADA)


def test_a_text_that_is_no_text_is_refused_without_telling_it(store: Store) -> None:
    with pytest.raises(StoreError, match=r"^The database cannot hold a value \(UnicodeEncodeError\)\.$"):
        keep(store, replace(LEAD, employer="secret \ud800"))


def test_people_are_due_from_their_earliest_nudge_on_longest_waiting_first(store: Store) -> None:
    for person, hours in ((1, (3, 1)), (2, (2, 2)), (3, (9, 9))):
        state = State(replace(ADA, id=person))
        for lead, hour in enumerate(hours, 1):
            at = NOON + timedelta(hours=hour)
            state = state.put(replace(LEAD, id=lead)).put(nudge(lead, at))
        store.people.save(None, state)
    assert store.people.next_due() == NOON + timedelta(hours=1)
    assert store.people.due(NOON) == []
    assert store.people.due(NOON + timedelta(hours=1)) == [1]
    assert store.people.due(NOON + timedelta(hours=3)) == [1, 2]


def test_a_reminder_that_is_about_no_lead_makes_its_person_due_once(store: Store) -> None:
    early = NOON - timedelta(hours=1)
    reminder = Reminder(ReminderKind.RESUME, due=early, planned=early, at=early)
    keep(store, LEAD, nudge(1, NOON), reminder)
    assert store.people.next_due() == early
    assert (store.people.due(early), store.people.due(NOON)) == ([7], [7])


def test_nothing_is_due_for_people_who_paused_or_blocked(store: Store) -> None:
    state = keep(store, LEAD, nudge(1, NOON))
    paused = replace(state, person=replace(ADA, paused=True))
    store.people.save(state, paused)
    assert (store.people.next_due(), store.people.due(NOON)) == (None, [])
    store.people.save(paused, state)
    assert (store.people.next_due(), store.people.due(NOON)) == (NOON, [7])
    store.people.block(7)
    assert (store.people.next_due(), store.people.due(NOON)) == (None, [])
    assert store.people.load(7) == replace(state, person=replace(ADA, blocked=True))


def test_a_pause_with_an_end_is_due_at_its_end_whatever_waits_before_it(store: Store) -> None:
    state = keep(store, LEAD, nudge(1, NOON))
    end = NOON + timedelta(days=2)
    paused = replace(state, person=replace(ADA, paused=True, paused_until=end))
    store.people.save(state, paused)
    assert (store.people.next_due(), store.people.due(NOON)) == (end, [])
    assert store.people.due(end) == [7]
    held = replace(paused, person=replace(paused.person, held=True))
    store.people.save(paused, held)
    assert (store.people.next_due(), store.people.due(end)) == (None, []), "nothing comes while they may be in danger"
    store.people.save(held, paused)
    store.people.block(7)
    assert (store.people.next_due(), store.people.due(end)) == (None, [])


def test_blocking_makes_nobody(store: Store) -> None:
    store.people.block(7)
    assert store.people.load(7) is None


def test_every_kind_of_value_has_a_shelf_of_its_own_name() -> None:
    assert {field.name for field in fields(State)} == {"person", *SHELVES.values()}
