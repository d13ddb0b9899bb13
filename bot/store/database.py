"""Owns the store as one thing: the encrypted file, opened and migrated, with its tables and its transaction."""

from contextlib import AbstractContextManager
from pathlib import Path

import sqlcipher3

from bot.store.connection import Connection, connect, told
from bot.store.migrations import migrate
from bot.store.people import People
from bot.store.queues import InboxTable, OutboxTable


class Store:
    """All that is kept. One connection, used from one thread; never ``await`` within a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.people = People(connection)
        self.inbox = InboxTable(connection)
        self.outbox = OutboxTable(connection)

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing: committed at the end of the block, rolled back when anything is raised in it.

        Raises:
            StoreError: when one is open already, the file stays locked, or a link between rows is broken at the end.
        """
        return self._connection.transaction()

    def close(self) -> None:
        """Closes the file; closing twice does no harm."""
        self._connection.close()


def open_store(path: Path | str, key: str, *, synced: bool = True) -> Store:
    """Opens the store, makes it (readable for its owner alone) when there is none, and migrates it.

    Args:
        path: the file, or ":memory:" for a store that is gone when it is closed.
        key: 64 hexadecimal digits are the key itself; anything else is a passphrase, from which it is derived (slow).
        synced: each commit waits for the disk. A rehearsal, whose store outlives no power cut anyway, need not.

    Raises:
        WrongKey: when the key is not one, or does not open the file.
        StoreError: when the file cannot be opened, is locked, or was written by a newer version.
    """
    connection = connect(path, key, synced=synced)
    try:
        migrate(connection)
        connection.run("PRAGMA foreign_keys = ON")
    except sqlcipher3.Error as error:
        connection.close()
        raise told(error) from None
    except BaseException:
        connection.close()
        raise
    return Store(connection)
