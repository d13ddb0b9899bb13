"""Owns why a file could not be read, in one word each; what the person is told stands in the words."""


class Problem(Exception):
    """The file cannot be read. ``name`` is the end of a key: ``file-problem-<name>``, ``calendar-problem-<name>``."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


BROKEN = "broken"  # it is no such file, or a damaged one
EMPTY = "empty"  # nothing stands in it
ENCRYPTED = "encrypted"  # it asks for a password, or is protected
OLD_WORD = "old-word"  # .doc
MACROS = "macros"  # a document whose kind is to carry macros
SCANNED = "scanned"  # pictures, no text
TOO_LONG = "too-long"  # far more pages than any résumé
TOO_LARGE = "too-large"  # more than Telegram hands over
TOO_HEAVY = "too-heavy"  # reading it took more time or memory than is given
OTHER_KIND = "other-kind"  # neither PDF nor DOCX
GONE = "gone"  # Telegram does not have it any more
UNREACHED = "unreached"  # it could not be fetched, several times
ALL = (BROKEN, EMPTY, ENCRYPTED, OLD_WORD, MACROS, SCANNED, TOO_LONG, TOO_LARGE, TOO_HEAVY, OTHER_KIND, GONE, UNREACHED)

NOT_A_CALENDAR = "not-a-calendar"  # sent as one, and something else
NO_EVENT = "no-event"  # a calendar with no event that has a time
TOO_MANY = "too-many"  # more events than an invitation has
OF_CALENDARS = (BROKEN, EMPTY, NOT_A_CALENDAR, NO_EVENT, TOO_MANY, TOO_LARGE, TOO_HEAVY, GONE, UNREACHED)
"""Of these the key is ``calendar-problem-<name>``."""
