"""Owns the crisis lines: whom a person in danger can reach, from a dated file that the operator can edit.

The file is ``crisis_lines.toml`` beside this module, or the one that COACH_CRISIS_LINES names. It is read once, at the
start, and a mistake in it stops the start: a wrong number must not be found out by somebody in need.
"""

import datetime
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from bot.errors import SettingsError
from flows.effects import Text, text

SHIPPED = "crisis_lines.toml"
ROUND_THE_CLOCK = "24/7"
MOST_LINES = 3
"""More would be a list to choose from, and nobody in need should have to choose."""

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
Number = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9 +()/-]*\d[A-Za-z0-9 +()/-]*$", max_length=40)]
Address = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]
Way = Literal["call", "text", "chat", "whatsapp", "email"]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Line(_Part):
    """One crisis line. ``ways``: how it is reached at ``hours``; ``free`` only where that is certain."""

    name: Words
    number: Number
    ways: tuple[Way, ...] = Field(min_length=1, max_length=3)
    hours: Words
    free: bool = False
    source: Address
    confirmed: Annotated[str, StringConstraints(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")]


class Country(_Part):
    """The lines of a country, and its emergency number."""

    emergency: Number
    lines: tuple[Line, ...] = Field(min_length=1, max_length=MOST_LINES)


class CrisisBook(_Part):
    """All of the ``file``. ``date``: when it was last looked through; ``directory``: for every other country."""

    file: str
    date: datetime.date
    directory: Address
    countries: Mapping[Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")], Country] = Field(min_length=1)

    def lines_for(self, country: str | None) -> tuple[Text, ...]:
        """What to show somebody in ``country`` (ISO code; None: not known): lines, emergency number, directory."""
        known = self.countries.get(country or "")
        directory = text("crisis-directory", address=self.directory.removeprefix("https://"))
        if known is None:
            return (text("crisis-emergency-unknown"), directory)
        emergency = text("crisis-emergency", number=_number(known.emergency))
        return (*map(_worded, known.lines), emergency, directory)


def _number(number: str) -> Text:
    """A number as each language says it: "116 123", "SHOUT to 85258"."""
    word, to, of = number.partition(" to ")
    return text("crisis-send", word=word, number=of) if to else text("name", name=number)


def _worded(line: Line) -> Text:
    hours = text("crisis-round-the-clock") if line.hours == ROUND_THE_CLOCK else text("crisis-hours", hours=line.hours)
    ways = {name: text(f"crisis-way-{way}") for name, way in zip(("one", "two", "three"), line.ways, strict=False)}
    return text(
        "crisis-line",
        name=line.name,
        number=_number(line.number),
        ways=Text(f"crisis-ways-{len(ways)}", ways),
        hours=text("crisis-free", hours=hours) if line.free else hours,
    )


def load(path: Path | None = None) -> CrisisBook:
    """The crisis lines in ``path``, or those that are shipped.

    Raises:
        SettingsError: the file cannot be read, or says something that cannot be right; one line, with the place.
    """
    file: Traversable = files("bot") / SHIPPED if path is None else path
    where = f"bot/{SHIPPED}" if path is None else f"COACH_CRISIS_LINES: {path}"
    try:
        shown = f"bot/{SHIPPED}" if path is None else str(path)
        return CrisisBook.model_validate({**tomllib.loads(file.read_text("utf-8")), "file": shown})
    except OSError as error:
        raise SettingsError(f"{where} cannot be read ({error.strerror})") from None
    except (UnicodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{where} is not TOML: {str(error).splitlines()[0]}") from None
    except ValidationError as error:
        problem = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(map(str, problem["loc"]))
        raise SettingsError(f"{where}: {place}: {problem['msg']}") from None
