"""Owns how a length of time is said: in hours where it is made of them, else in minutes."""

from flows.effects import Text, text

HOUR, HALF = 60, 30


def length_words(minutes: int) -> Text:
    """The words for so many minutes: "7 hours", "2½ hours", "50 minutes"."""
    hours, rest = divmod(minutes, HOUR)
    if hours and rest == 0:
        return text("length-hours", hours=hours)
    if hours and rest == HALF:
        return text("length-hours-half", hours=hours)
    return text("length-minutes", minutes=minutes)
