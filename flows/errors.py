"""Owns the errors of the coaching.

CoachingError
└── IllegalMove    an event that the table does not allow from where things stand; nothing has changed
"""


class CoachingError(Exception):
    """Base of the errors that flows raise on purpose."""


class IllegalMove(CoachingError):
    """What was tried, and from where."""

    def __init__(self, what: str, source: str) -> None:
        self.what = what
        self.source = source
        super().__init__(f"'{what}' is not possible from '{source}'")
