"""Owns the errors of everything that touches the world. Each message is one clear line for the operator.

CoachError
├── SettingsError      a setting is missing or bad
└── StoreError         the store cannot be opened, read or written; nothing of the failed transaction is kept
    └── WrongKey       the key does not open the file
"""


class CoachError(Exception):
    """Base of the errors that the bot raises on purpose."""


class SettingsError(CoachError):
    """A setting is missing or bad; the message names it and says what to do."""


class StoreError(CoachError):
    """The store cannot be opened, read or written."""


class WrongKey(StoreError):
    """The key does not open the file."""
