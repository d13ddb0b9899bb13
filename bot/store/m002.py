"""Owns the second shape of the tables: chosen languages, pauses with an end, calendars, what can be edited."""

from sqlite_utils import Database

_COLUMNS = (
    "people ADD COLUMN language_chosen INTEGER NOT NULL DEFAULT 0 CHECK (language_chosen IN (0, 1))",
    "people ADD COLUMN paused_until TEXT CHECK (paused_until GLOB '????-??-??T??:??:??.??????+00:00')",
    "leads ADD COLUMN phone TEXT NOT NULL DEFAULT ''",
    "leads ADD COLUMN language TEXT NOT NULL DEFAULT ''",
    "interviews ADD COLUMN zone_told INTEGER NOT NULL DEFAULT 0 CHECK (zone_told IN (0, 1))",
    "interviews ADD COLUMN place TEXT NOT NULL DEFAULT ''",
    "interviews ADD COLUMN uid TEXT NOT NULL DEFAULT ''",
    "interviews ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0",
    "interviews ADD COLUMN occurrence TEXT CHECK (occurrence GLOB '????-??-??T??:??:??.??????+00:00')",
)

_WRITTEN = """CREATE TABLE written (
    person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    at TEXT CHECK (at GLOB '????-??-??T??:??:??.??????+00:00') NOT NULL,
    what TEXT NOT NULL,
    kind TEXT NOT NULL,
    question TEXT NOT NULL,
    talk INTEGER,
    lead INTEGER,
    interview INTEGER,
    PRIMARY KEY (person, id)
) STRICT, WITHOUT ROWID"""


_PAUSES = "CREATE INDEX people_paused_until ON people (paused_until) WHERE paused_until IS NOT NULL"


def m002(db: Database) -> None:
    """Languages, pauses, calendars, and the messages that can still be edited."""
    for change in _COLUMNS:
        db.execute(f"ALTER TABLE {change}")
    db.execute(_WRITTEN)
    db.execute(_PAUSES)
