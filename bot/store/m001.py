"""Owns the first shape of the tables. Frozen at its release: a later change is a migration of its own.

Instants are UTC text of fixed width, so that they sort as text; ``CHECK`` refuses any other form, and an instant
without a zone with it. Ids of a person's things are unique within the person, so their primary keys begin with the
person, and a person's rows lie side by side. Links between them are checked at commit, so that the order in which they
are written does not matter. Whatever is a person's goes when the person goes.
"""

from sqlite_utils import Database

_PERSON = "person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE"


def _instant_or_null(column: str) -> str:
    return f"{column} TEXT CHECK ({column} GLOB '????-??-??T??:??:??.??????+00:00')"


def _instant(column: str) -> str:
    return f"{_instant_or_null(column)} NOT NULL"


def _flag(column: str) -> str:
    return f"{column} INTEGER NOT NULL CHECK ({column} IN (0, 1))"


def _json_or_null(column: str) -> str:
    return f"{column} TEXT CHECK (json_valid({column}))"


def _json(column: str) -> str:
    return f"{_json_or_null(column)} NOT NULL"


def _link(column: str, table: str) -> str:
    return f"FOREIGN KEY (person, {column}) REFERENCES {table} (person, id) DEFERRABLE INITIALLY DEFERRED"


_TABLES = (
    f"""CREATE TABLE people (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        {_instant("joined")},
        language TEXT NOT NULL,
        zone TEXT NOT NULL,
        {_flag("zone_known")},
        country TEXT NOT NULL,
        quiet_from TEXT NOT NULL,
        quiet_to TEXT NOT NULL,
        {_flag("evening_before")},
        {_flag("hours_before")},
        {_flag("paused")},
        {_flag("blocked")},
        {_flag("settled")},
        last_id INTEGER NOT NULL,
        tone TEXT NOT NULL,
        {_flag("weekly")},
        weekly_day INTEGER NOT NULL,
        weekly_at TEXT NOT NULL,
        {_json("patterns_told")},
        encouraged_with TEXT NOT NULL,
        reached_on TEXT,
        reached_times INTEGER NOT NULL,
        {_flag("held")},
        cared_with TEXT NOT NULL,
        heard_with TEXT NOT NULL,
        warmed_with TEXT NOT NULL,
        warmed_on TEXT
    ) STRICT""",
    f"""CREATE TABLE leads (
        {_PERSON},
        id INTEGER NOT NULL,
        employer TEXT NOT NULL,
        stage TEXT NOT NULL,
        step TEXT NOT NULL,
        {_instant("counted_from")},
        {_instant("last_contact")},
        {_instant("created")},
        role TEXT NOT NULL,
        source TEXT NOT NULL,
        contact TEXT NOT NULL,
        email TEXT NOT NULL,
        {_flag("public")},
        followups INTEGER NOT NULL,
        promised TEXT,
        asked INTEGER NOT NULL,
        {_instant_or_null("asked_at")},
        {_instant_or_null("snoozed_until")},
        came_from TEXT,
        version INTEGER NOT NULL,
        {_json_or_null("previous")},
        PRIMARY KEY (person, id)
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE interviews (
        {_PERSON},
        id INTEGER NOT NULL,
        lead INTEGER NOT NULL,
        wall TEXT NOT NULL CHECK (wall GLOB '????-??-??T??:??:??.??????'),
        zone TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        kind TEXT NOT NULL,
        {_instant("told")},
        status TEXT NOT NULL,
        reminded TEXT,
        PRIMARY KEY (person, id),
        {_link("lead", "leads")}
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE check_ins (
        {_PERSON},
        id INTEGER NOT NULL,
        interview INTEGER NOT NULL,
        lead INTEGER NOT NULL,
        {_instant("at")},
        {_json("answers")},
        {_flag("finished")},
        left_at TEXT NOT NULL,
        PRIMARY KEY (person, id),
        {_link("interview", "interviews")},
        {_link("lead", "leads")}
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE entries (
        {_PERSON},
        id INTEGER NOT NULL,
        lead INTEGER NOT NULL,
        {_instant("at")},
        what TEXT NOT NULL,
        {_json("details")},
        PRIMARY KEY (person, id),
        {_link("lead", "leads")}
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE nudges (
        {_PERSON},
        lead INTEGER NOT NULL,
        step TEXT NOT NULL,
        {_instant("due")},
        {_instant("planned")},
        {_instant("at")},
        PRIMARY KEY (person, lead),
        {_link("lead", "leads")}
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX nudges_by_time ON nudges (at)",
    f"""CREATE TABLE reminders (
        {_PERSON},
        kind TEXT NOT NULL,
        {_instant("due")},
        {_instant("planned")},
        {_instant("at")},
        {_json("details")},
        PRIMARY KEY (person, kind)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX reminders_by_time ON reminders (at)",
    f"""CREATE TABLE cards (
        {_PERSON},
        question TEXT NOT NULL,
        box INTEGER NOT NULL,
        due TEXT NOT NULL,
        rating TEXT,
        answer TEXT NOT NULL,
        times INTEGER NOT NULL,
        PRIMARY KEY (person, question)
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE talks (
        {_PERSON},
        id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        question TEXT NOT NULL,
        {_instant("opened")},
        asked INTEGER NOT NULL,
        {_instant("asked_at")},
        lead INTEGER,
        interview INTEGER,
        message INTEGER,
        {_json("answers")},
        PRIMARY KEY (person, id),
        {_link("lead", "leads")},
        {_link("interview", "interviews")}
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE inbox (
        update_id INTEGER PRIMARY KEY,
        body TEXT,
        {_instant("arrived")},
        {_instant_or_null("handled")},
        CHECK ((handled IS NULL) = (body IS NOT NULL))
    ) STRICT""",
    # AUTOINCREMENT: an id is never given twice, so settling a row that is gone cannot hit another.
    f"""CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        chat INTEGER NOT NULL,
        method TEXT NOT NULL,
        {_json("params")},
        talk INTEGER,
        {_flag("bulk")},
        attempts INTEGER NOT NULL DEFAULT 0,
        {_instant("not_before")}
    ) STRICT""",
    "CREATE INDEX outbox_by_chat ON outbox (chat, id, not_before, method)",
)


def m001(db: Database) -> None:
    """People, what is theirs, and the two queues."""
    for statement in _TABLES:
        db.execute(statement)
