"""Owns what is said to a day, an hour or a name that is typed alone, while nothing is asked: what can be done with it.

Nothing counts by that, and nothing is kept: what is pressed is read back like what was heard.
"""

from dataclasses import replace
from datetime import date, time

from flows.cards import command_button
from flows.effects import Brief, Button, Slot, Text, text
from flows.events import Press
from flows.hearing.opening import begin, setting_of
from flows.turn import Turn
from flows.understanding.correcting import name_before, name_told, one_time
from flows.understanding.heard import Heard, Saying
from flows.understanding.plain import tables, words_in
from flows.understanding.reading import Reading, Sense

VERB = "alone"
AHEAD = (Saying.PLANNED, Saying.DECIDES_BY)
BEHIND = (Saying.TOOK_PLACE, Saying.APPLIED)
NAMED = (Saying.APPLIED, Saying.PLANNED, Saying.TOOK_PLACE, Saying.WORD)
MOST_WORDS = 4
LONGEST = 26
"""Bytes of a name that a button can carry."""
ASSUMED = "~"


def met(turn: Turn, said: str) -> bool:
    """Say what can be done with it; False if it is neither a time nor a name."""
    if "?" in said or "\n" in said.strip():
        return False
    setting = setting_of(turn)
    when = one_time(said, setting)
    if when is not None and when.others and when.wall:  # an hour on a weekday is one to come: "they said Monday at 11"
        when = one_time(said, replace(setting, sense=Sense.AHEAD)) or when
    if when is not None and (when.day or when.wall):
        _a_time(turn, when)
        return True
    told = name_before(said, setting, marked=False)
    found = (told[1],) if told else ()
    name = _name(turn, told[0] if told else said, marked=told is None)
    if name:
        written = _written(_certain(found[0]), found[0]) if found else ""
        rows = tuple((_button(saying, name, written),) for saying in NAMED)
        turn.say(text("alone-name", name=name), rows=(*rows, (command_button("help"),)))
    return bool(name)


def pressed(turn: Turn, press: Press) -> bool:
    """Read back what was meant; False if it is none of these buttons."""
    if press.verb != VERB or len(press.args) != len(("saying", "name", "when")):
        return False
    said, name, when = press.args
    if said not in {*AHEAD, *BEHIND, *NAMED}:
        return False
    begin(turn, (Heard(Saying(said), employer=name, when=_read(when)),))
    return True


def _a_time(turn: Turn, when: Reading) -> None:
    certain, today = _certain(when), turn.today
    sayings: tuple[Saying, ...] = (
        BEHIND if certain and certain < today else AHEAD if certain != today else (*AHEAD, *BEHIND)
    )
    if not turn.state.leads:
        sayings = tuple(saying for saying in sayings if saying is not Saying.DECIDES_BY)
    if certain is None and when.wall is None:
        shown: Text = text("alone-days")
    elif certain is None and when.wall:
        shown = text("alone-hour", time=when.wall)
    else:
        day: dict[str, Slot] = {"day": Brief(certain or today)}
        shown = Text("alone-moment", {**day, "time": when.wall}) if when.wall else Text("alone-day", day)
    rows = tuple((_button(saying, "", _written(certain, when)),) for saying in sayings)
    turn.say(shown, rows=(*rows, (command_button("next"), command_button("help"))))


def _certain(when: Reading) -> date | None:
    return when.day if not when.others and when.last is None else None


def _name(turn: Turn, said: str, *, marked: bool) -> str:
    """A name that nobody told of yet: words in capitals if it must be ``marked``, none of them an everyday one."""
    setting = setting_of(turn)
    name = name_told(said, setting.language, "", marked=False)
    words = words_in(name)
    if not words or len(words) > MOST_WORDS or len(name.encode()) > LONGEST or not words[0].isalpha():
        return ""
    small = (each.small | each.around | each.beside | each.chatter for each in tables(setting.language))
    everyday = frozenset[str]().union(*small)
    capitals = all(word[0].isupper() or word[0].isdigit() for word in name.split())
    shouted = len(words) > 1 and name.isupper()
    return name if (capitals or not marked) and not shouted and everyday.isdisjoint(words) else ""


def _button(saying: Saying, name: str, when: str = "") -> Button:
    return Button(text(f"heard-what-{saying}"), Press(VERB, 0, (str(saying), name, when)))


def _written(day: date | None, when: Reading) -> str:
    hour = f"T{when.wall:%H%M}" if when.wall else ""
    return f"{day or ''}{hour}{ASSUMED if when.assumed else ''}"


def _read(written: str) -> Reading | None:
    """What stands on a button; nothing where it is forged."""
    day, _, hour = written.removesuffix(ASSUMED).partition("T")
    try:
        found = Reading(
            date.fromisoformat(day) if day else None,
            time.fromisoformat(hour) if hour else None,
            assumed=written.endswith(ASSUMED),
        )
    except ValueError:
        return None
    return found if day or hour else None
