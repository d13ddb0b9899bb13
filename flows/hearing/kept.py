"""Owns how what was heard is kept in the answers of a talk, so that a restart changes nothing: JSON, one list.

Each thing is an object with the fields of ``Heard`` that were told; ``when`` is one with those of ``Reading``. Days are
written as 2026-06-09, hours as 14:30; where it stood in the text, and the text itself, are not kept.
"""

import json
from collections.abc import Sequence
from datetime import date, time
from functools import lru_cache
from typing import Any

from flows.understanding.heard import Heard, Saying
from flows.understanding.reading import Reading
from flows.values import Kind

HEARD = "heard"
"""The answer that holds the list; what is answered about the first thing is ``which-1``, ``day-1`` and so on."""
MOST_THINGS = 4
"""Things of one message that are heard; nobody reads more back."""
PLACES = tuple(str(place) for place in range(1, MOST_THINGS + 1))
LONGEST = 80
"""Characters of a name as it is kept: it stands in buttons and drafts."""
READ_AGAIN = 16
"""Lists that stay read: each answer looks at its own a hundred times."""
NAMES = ("employer", "role", "person", "email", "source", "place", "topic")


def written(heard: Sequence[Heard]) -> str:
    """The things, as they are kept."""
    return json.dumps([_thing(each) for each in heard], ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=READ_AGAIN)
def read(kept: str) -> tuple[Heard, ...]:
    """The things that were kept; none if nothing was."""
    return tuple(_heard(thing) for thing in json.loads(kept)) if kept else ()


def _thing(heard: Heard) -> dict[str, Any]:
    told: dict[str, Any] = {name: " ".join(getattr(heard, name).split())[:LONGEST] for name in NAMES}
    told |= {"mode": heard.mode, "lead": heard.lead, "near": list(heard.near), "theirs": heard.theirs}
    told["when"] = _when(heard.when) if heard.when else None
    return {"saying": heard.saying, **{name: value for name, value in told.items() if value}}


def _when(when: Reading) -> dict[str, Any]:
    told: dict[str, Any] = {
        "day": when.day and when.day.isoformat(),
        "wall": when.wall and when.wall.isoformat("minutes"),
        "last": when.last and when.last.isoformat(),
        "until": when.until and when.until.isoformat("minutes"),
        "minutes": when.minutes,
        "zone": when.zone,
        "assumed": when.assumed,
        "others": [day.isoformat() for day in when.others],
        "same_hour": when.same_hour,
        "none": when.none,
        "left_out": when.left_out and when.left_out.isoformat("minutes"),
        "part": when.part,
    }
    return {name: value for name, value in told.items() if value}


def _heard(thing: dict[str, Any]) -> Heard:
    return Heard(
        Saying(thing["saying"]),
        **{name: thing.get(name, "") for name in NAMES},
        mode=Kind(thing["mode"]) if "mode" in thing else None,
        when=_reading(thing["when"]) if "when" in thing else None,
        lead=thing.get("lead"),
        near=tuple(thing.get("near", ())),
        theirs=thing.get("theirs", False),
    )


def _reading(told: dict[str, Any]) -> Reading:
    return Reading(
        _day(told.get("day")),
        _time(told.get("wall")),
        _day(told.get("last")),
        _time(told.get("until")),
        told.get("minutes"),
        told.get("zone", ""),
        told.get("assumed", False),
        tuple(date.fromisoformat(day) for day in told.get("others", ())),
        same_hour=told.get("same_hour", False),
        none=told.get("none", ""),
        left_out=_time(told.get("left_out")),
        part=told.get("part", ""),
    )


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None


def _time(told: str | None) -> time | None:
    return time.fromisoformat(told) if told else None
