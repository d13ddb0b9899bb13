"""Migrations: each starts from data written before it, as that version wrote it; a store is migrated wholly or not."""

from dataclasses import fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from bot.errors import StoreError
from bot.store.connection import Connection, connect
from bot.store.database import open_store
from bot.store.migrations import STEPS, migrate
from flows.front import Front
from flows.planned import Card, Nudge, Rating, Reminder, ReminderKind
from flows.state import SHELVES, State
from flows.values import (
    CheckIn,
    Entry,
    Interview,
    InterviewStatus,
    Kind,
    Lead,
    Person,
    Stage,
    Step,
    Talk,
    TalkKind,
    Tone,
    Written,
)

KEY = "ab" * 32
MONDAY = datetime(2026, 6, 8, 9, 30, tzinfo=UTC)
AT = "2026-06-08T09:30:00.000000+00:00"

# ruff: noqa: S608  # rows written out as that version wrote them
WRITTEN_BY_M001 = (
    f"""INSERT INTO people (id, name, joined, language, zone, zone_known, country, quiet_from, quiet_to,
        evening_before, hours_before, paused, blocked, settled, last_id, tone, weekly, weekly_day, weekly_at,
        patterns_told, encouraged_with, reached_on, reached_times, held, cared_with, heard_with, warmed_with,
        warmed_on)
        VALUES (7, 'Ada', '{AT}', 'en', 'Europe/Berlin', 1, 'DE', '21:00:00', '08:00:00',
        1, 0, 0, 0, 0, 6, 'warm', 1, 0, '09:00:00', '{{}}', '', NULL, 0, 0, '', '', '', NULL)""",
    f"""INSERT INTO leads (person, id, employer, stage, step, counted_from, last_contact, created, role, source,
        contact, email, public, followups, promised, asked, asked_at, snoozed_until, came_from, version, previous)
        VALUES (7, 1, 'Acme', 'waiting', 'look', '{AT}', '{AT}', '{AT}', 'Engineer', '', '', '', 1, 2, '2026-06-12', 1,
        NULL, NULL, NULL, 2, '{{"id": 1, "employer": "Acme", "stage": "applied", "step": "look",
        "counted_from": "{AT}", "last_contact": "{AT}", "created": "{AT}"}}')""",
    f"""INSERT INTO interviews (person, id, lead, wall, zone, minutes, kind, told, status, reminded)
        VALUES (7, 2, 1, '2026-06-10T14:00:00.000000', 'Europe/Berlin', 45, 'video', '{AT}', 'over',
        'evening-before')""",
    f"""INSERT INTO check_ins (person, id, interview, lead, at, answers, finished, left_at)
        VALUES (7, 3, 2, 1, '{AT}', '{{"went": "well"}}', 1, '')""",
    f"""INSERT INTO entries (person, id, lead, at, what, details) VALUES (7, 4, 1, '{AT}', 'added', '{{}}')""",
    f"INSERT INTO nudges (person, lead, step, due, planned, at) VALUES (7, 1, 'look', '{AT}', '{AT}', '{AT}')",
    """INSERT INTO cards (person, question, box, due, rating, answer, times)
        VALUES (7, 'about-yourself', 2, '2026-06-13', 'hard', 'I began in a shop', 3)""",
    f"""INSERT INTO reminders (person, kind, due, planned, at, details)
        VALUES (7, 'resume', '{AT}', '{AT}', '{AT}', '{{"why": "new role"}}')""",
    f"""INSERT INTO talks (person, id, kind, question, opened, asked, asked_at, lead, interview, message, answers)
        VALUES (7, 5, 'add', 'role', '{AT}', 6, '{AT}', NULL, NULL, 99, '{{"employer": "Acme"}}')""",
)
WRITTEN_BY_M002 = (
    f"""INSERT INTO people (id, name, joined, language, language_chosen, zone, zone_known, country, quiet_from,
        quiet_to, evening_before, hours_before, paused, paused_until, blocked, settled, last_id, tone, weekly,
        weekly_day, weekly_at, patterns_told, encouraged_with, reached_on, reached_times, held, cared_with, heard_with,
        warmed_with, warmed_on)
        VALUES (7, 'Ada', '{AT}', 'de', 1, 'Europe/Berlin', 1, 'DE', '21:00:00', '08:00:00',
        1, 1, 1, '{AT}', 0, 0, 3, 'plain', 1, 0, '09:00:00', '{{}}', '', NULL, 0, 0, '', '', '', NULL)""",
    f"""INSERT INTO leads (person, id, employer, stage, step, counted_from, last_contact, created, role, source,
        contact, email, phone, language, public, followups, promised, asked, asked_at, snoozed_until, came_from,
        version, previous)
        VALUES (7, 1, 'Acme', 'interview-planned', 'check-in', '{AT}', '{AT}', '{AT}', '', '', '', '', '+49 30 0',
        'fr', 0, 0, NULL, 0, NULL, NULL, NULL, 0, NULL)""",
    f"""INSERT INTO interviews (person, id, lead, wall, zone, minutes, kind, told, status, reminded, zone_told, place,
        uid, sequence, occurrence)
        VALUES (7, 2, 1, '2026-06-10T14:00:00.000000', 'America/New_York', 45, 'video', '{AT}', 'planned', NULL, 1,
        'https://meet.example', 'abc@example', 3, '{AT}')""",
    f"""INSERT INTO written (person, id, at, what, kind, question, talk, lead, interview)
        VALUES (7, 99, '{AT}', 'answer', 'check-in', 'recall', 3, 1, 2)""",
)
READ_FROM_M002 = State(
    Person(
        7,
        "Ada",
        MONDAY,
        "de",
        language_chosen=True,
        zone="Europe/Berlin",
        zone_known=True,
        country="DE",
        paused=True,
        paused_until=MONDAY,
        last_id=3,
    ),
    leads={
        1: Lead(
            1, "Acme", Stage.INTERVIEW_PLANNED, Step.CHECK_IN, MONDAY, MONDAY, MONDAY, phone="+49 30 0", language="fr"
        )
    },
    interviews={
        2: Interview(
            2,
            1,
            datetime.fromisoformat("2026-06-10T14:00"),
            "America/New_York",
            45,
            Kind.VIDEO,
            MONDAY,
            zone_told=True,
            place="https://meet.example",
            uid="abc@example",
            sequence=3,
            occurrence=MONDAY,
        )
    },
    written={99: Written(99, MONDAY, "answer", "check-in", "recall", 3, 1, 2)},
)
READ_FROM_M001 = State(
    Person(
        7,
        "Ada",
        MONDAY,
        zone="Europe/Berlin",
        zone_known=True,
        country="DE",
        hours_before=False,
        last_id=6,
        tone=Tone.WARM,
    ),
    leads={
        1: Lead(
            1,
            "Acme",
            Stage.WAITING,
            Step.LOOK,
            MONDAY,
            MONDAY,
            MONDAY,
            role="Engineer",
            public=True,
            followups=2,
            promised=datetime(2026, 6, 12, tzinfo=UTC).date(),
            asked=1,
            version=2,
            previous=Lead(1, "Acme", Stage.APPLIED, Step.LOOK, MONDAY, MONDAY, MONDAY),
        )
    },
    interviews={
        2: Interview(
            2,
            1,
            datetime.fromisoformat("2026-06-10T14:00"),
            "Europe/Berlin",
            45,
            Kind.VIDEO,
            MONDAY,
            InterviewStatus.OVER,
            Step.EVENING_BEFORE,
        )
    },
    check_ins={3: CheckIn(3, 2, 1, MONDAY, {"went": "well"}, finished=True)},
    entries={4: Entry(4, 1, MONDAY, "added")},
    reminders={"resume": Reminder(ReminderKind.RESUME, MONDAY, MONDAY, MONDAY, {"why": "new role"})},
    cards={"about-yourself": Card("about-yourself", 2, date(2026, 6, 13), Rating.HARD, "I began in a shop", 3)},
    nudges={1: Nudge(1, Step.LOOK, MONDAY, MONDAY, MONDAY)},
    talks={5: Talk(5, TalkKind.ADD, "role", MONDAY, 6, MONDAY, message=99, answers={"employer": "Acme"})},
)


WRITTEN_BY_M003 = (
    WRITTEN_BY_M002[0],
    f"""INSERT INTO fronts (person, id, number, at, unasked, buttons)
        VALUES (7, 0, 4, '{AT}', 1, '{{"[\\"leads\\",0]": "Meine Bewerbungen"}}')""",
)
READ_FROM_M003 = State(
    READ_FROM_M002.person, fronts={0: Front(0, 4, MONDAY, unasked=True, buttons={'["leads",0]': "Meine Bewerbungen"})}
)


def store_of_then(path: Path, steps: int, statements: tuple[str, ...]) -> None:
    """Makes the store that the first ``steps`` migrations made, with rows in it as they were written then."""
    connection = connect(path, KEY)
    migrate(connection, STEPS[:steps])
    for statement in statements:
        connection.run(statement)
    connection.close()


def next_step(db: Database) -> None:
    """A migration that a later version may bring."""
    db.execute("ALTER TABLE leads ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")


def broken_step(db: Database) -> None:
    """A migration that fails when half of it is done."""
    db.execute("DELETE FROM nudges")
    db.execute("ALTER TABLE nobody ADD COLUMN mood TEXT")


def careless_step(db: Database) -> None:
    """A migration that takes a lead from under what belongs to it."""
    db.execute("DELETE FROM leads")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "coach.db"


def loaded(path: Path) -> State | None:
    store = open_store(path, KEY)
    state = store.people.load(7)
    store.close()
    return state


@pytest.mark.parametrize(
    ("steps", "written", "read"),
    [
        (1, WRITTEN_BY_M001, READ_FROM_M001),
        (2, WRITTEN_BY_M002, READ_FROM_M002),
        (3, WRITTEN_BY_M003, READ_FROM_M003),
    ],
)
def test_what_an_earlier_version_wrote_is_read_by_this_one(
    path: Path, steps: int, written: tuple[str, ...], read: State
) -> None:
    store_of_then(path, steps, written)
    assert loaded(path) == read


def test_a_later_step_keeps_what_was_written_before_it(path: Path) -> None:
    store_of_then(path, 1, WRITTEN_BY_M001)
    connection = connect(path, KEY)
    migrate(connection, (*STEPS, next_step))
    migrate(connection, (*STEPS, next_step))
    assert connection.rows("SELECT employer, mood FROM leads") == [("Acme", "calm")]
    connection.close()


def test_a_store_of_a_newer_version_is_refused_and_named(path: Path) -> None:
    store_of_then(path, 1, WRITTEN_BY_M001)
    connection = connect(path, KEY)
    migrate(connection, (*STEPS, next_step))
    connection.close()
    with pytest.raises(StoreError, match=r"written by a newer version of Callback Coach \(it has next_step\)"):
        open_store(path, KEY)


@pytest.mark.parametrize("step", [broken_step, careless_step])
def test_a_step_that_fails_leaves_the_store_as_it_was(path: Path, step: object) -> None:
    store_of_then(path, len(STEPS), ())
    before = store_with_ada(path)
    connection = connect(path, KEY)
    with pytest.raises(Exception, match=r"nobody|broke links"):
        migrate(connection, (*STEPS, step))  # type: ignore[arg-type]  # either of the two above
    connection.close()
    assert loaded(path) == before


def store_with_ada(path: Path) -> State:
    store = open_store(path, KEY)
    store.people.save(None, READ_FROM_M001)
    store.close()
    return READ_FROM_M001


@pytest.fixture
def newest(path: Path) -> Connection:
    open_store(path, KEY).close()
    return connect(path, KEY)


def test_every_table_is_strict(newest: Connection) -> None:
    lax = newest.rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict")
    assert {name for (name,) in lax} <= {"_sqlite_migrations", "sqlite_schema", "sqlite_sequence"}
    newest.close()


def test_every_field_has_its_column_and_no_column_is_without_a_field(newest: Connection) -> None:
    tables: dict[type[Any], str] = {**SHELVES, Person: "people"}
    for kind, table in tables.items():
        columns = {name for (name,) in newest.rows("SELECT name FROM pragma_table_info(?)", (table,))}
        assert columns - {"person"} == {field.name for field in fields(kind)}, table
    newest.close()
