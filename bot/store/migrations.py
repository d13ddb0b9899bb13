"""Owns how a store comes to its shape: the migrations in order, each made once and never changed after a release.

The next change is a new module-level function (in a file of its own, like ``m003``), a line in ``STEPS``, and a test
that starts from data written before it (``tests/bot/test_migrations.py``). Foreign keys are off while migrations run
and are checked at the end, all in one transaction: a store is migrated wholly or not at all.
"""

from collections.abc import Callable

from sqlite_utils import Database, Migrations

from bot.errors import StoreError
from bot.store.connection import Connection
from bot.store.m001 import m001
from bot.store.m002 import m002
from bot.store.m003 import m003

STEPS: tuple[Callable[[Database], None], ...] = (m001, m002, m003)
"""Oldest first; the name of the function is what the store remembers."""


def migrate(connection: Connection, steps: tuple[Callable[[Database], None], ...] = STEPS) -> None:
    """Brings the store to the shape that ``steps`` lead to; those it has are passed over.

    Raises:
        StoreError: when the store was written by a newer version, or a migration left a broken link.
    """
    migrations = Migrations("callback-coach")
    for step in steps:
        migrations(name=_name(step))(step)
    db = Database(connection.raw, strict=True, execute_plugins=False, recursive_triggers=False)
    with connection.transaction():
        made, wanted = {migration.name for migration in migrations.applied(db)}, {_name(step) for step in steps}
        _refuse_newer(made - wanted)
        if made == wanted:
            return
        migrations.apply(db)
        if connection.rows("PRAGMA foreign_key_check"):
            raise StoreError("A migration broke links between rows; the database is as it was before.")


def _name(step: Callable[[Database], None]) -> str:
    return str(getattr(step, "__name__", step))


def _refuse_newer(unknown: set[str]) -> None:
    if unknown:
        raise StoreError(
            f"The database was written by a newer version of Callback Coach (it has {', '.join(sorted(unknown))}): "
            "install that version or a later one."
        )
