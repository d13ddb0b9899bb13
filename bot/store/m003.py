"""Owns the third shape of the tables: the buttons in front of a person, whose words can be typed."""

from sqlite_utils import Database

_FRONTS = """CREATE TABLE fronts (
    person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    at TEXT CHECK (at GLOB '????-??-??T??:??:??.??????+00:00') NOT NULL,
    unasked INTEGER NOT NULL DEFAULT 0 CHECK (unasked IN (0, 1)),
    buttons TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (person, id)
) STRICT, WITHOUT ROWID"""


def m003(db: Database) -> None:
    """The buttons in front."""
    db.execute(_FRONTS)
