"""Owns the connection to the encrypted file: opening it with its key, transactions, failures told as ``StoreError``.

The connection is in autocommit (``isolation_level=None``): a transaction is only ever begun by ``transaction``, and
as ``BEGIN IMMEDIATE``, so that it cannot fail half-way because another process began to write.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3

from bot.errors import StoreError, WrongKey

SECONDS_TO_WAIT_FOR_A_LOCK = 5.0
IN_MEMORY = ":memory:"

Row = tuple[Any, ...]


class Connection:
    """One open, unlocked file. Every failure of the database comes out as ``StoreError``."""

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """What a query finds."""
        try:
            found: list[Row] = self.raw.execute(sql, values).fetchall()
        except _FAILURES as error:
            raise told(error) from None
        return found

    def run(self, sql: str, values: Sequence[object] = ()) -> int:
        """Runs one statement and gives the number of rows it changed."""
        try:
            changed: int = self.raw.execute(sql, values).rowcount
        except _FAILURES as error:
            raise told(error) from None
        return changed

    def run_each(self, sql: str, values: Sequence[Sequence[object]]) -> None:
        """Runs one statement for each of ``values``. Not atomic by itself: see ``together``."""
        try:
            self.raw.executemany(sql, values)
        except _FAILURES as error:
            raise told(error) from None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing.

        Raises:
            StoreError: when one is open already, the file stays locked, or what was written does not hold together
                (a foreign key); nothing is kept then, nor when the block raises anything else.
        """
        if self.raw.in_transaction:
            raise StoreError("A transaction is open already: they do not nest.")
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        finally:
            if self.raw.in_transaction:
                self.run("ROLLBACK")

    @contextmanager
    def together(self) -> Iterator[None]:
        """Within the open transaction, or within one of its own."""
        if self.raw.in_transaction:
            yield
        else:
            with self.transaction():
                yield

    def close(self) -> None:
        """Closes the file; closing twice does no harm."""
        try:
            self.raw.close()
        except sqlcipher3.Error as error:
            raise told(error) from None


_FAILURES = (sqlcipher3.Error, UnicodeError, OverflowError)


def told(error: Exception) -> StoreError:
    """The failure in one line. SQLite's messages name tables and columns, never values; those of Python may."""
    if not isinstance(error, sqlcipher3.Error):
        return StoreError(f"The database cannot hold a value ({type(error).__name__}).")
    if str(getattr(error, "sqlite_errorname", "")).startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreError(
            f"The database stayed locked for {SECONDS_TO_WAIT_FOR_A_LOCK:g} seconds: is another process using it?"
        )
    return StoreError(f"The database failed: {error}.")


def connect(path: Path | str, key: str, *, synced: bool = True) -> Connection:
    """Opens the file with its key, or makes a new one that only its owner may read. Foreign keys are still off.

    ``synced``: each commit waits for the disk; without it a power cut (not the end of the process) may lose the last.

    Raises:
        WrongKey: when the key is not one, or does not open the file.
        StoreError: when the file cannot be opened or made.
    """
    pragma = _key_pragma(key)
    try:
        _prepare(path)
        connection = Connection(sqlcipher3.connect(str(path), isolation_level=None, timeout=SECONDS_TO_WAIT_FOR_A_LOCK))
    except (OSError, sqlcipher3.Error) as error:
        raise StoreError(f"The database {path} cannot be opened: {error}.") from None
    try:
        _unlock(connection, pragma, path)
        connection.run(f"PRAGMA synchronous = {'FULL' if synced else 'OFF'}")
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(path: Path | str) -> None:
    if str(path) == IN_MEMORY:
        return
    file = Path(path)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Made here, because SQLite would make it readable for everybody; -wal and -shm take the mode of the file.
    file.touch(mode=0o600)


def _key_pragma(key: str) -> str:
    if not key or not key.isprintable():
        # An empty key would mean an unencrypted file, and SQLite stops reading at a zero character.
        raise WrongKey("The database key is empty or holds characters that cannot be printed.")
    if re.fullmatch(r"[0-9a-fA-F]{64}", key):
        return f"PRAGMA key = \"x'{key}'\""
    quoted = key.replace("'", "''")
    return f"PRAGMA key = '{quoted}'"


def _unlock(connection: Connection, pragma: str, path: Path | str) -> None:
    # SQLCipher would print its own lines about a wrong key to stderr.
    connection.run("PRAGMA cipher_log_level = NONE")
    connection.run(pragma)
    try:
        connection.raw.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except sqlcipher3.Error as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise WrongKey(f"The key does not open {path}, or it is not a database of Callback Coach.") from None
        raise told(error) from None
    connection.run("PRAGMA journal_mode = WAL")
    connection.run("PRAGMA secure_delete = ON")
    connection.run("PRAGMA temp_store = MEMORY")
