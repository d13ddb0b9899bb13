"""Owns how values become rows and rows values: one column for each field, by the type of the field.

Instants are written as UTC of fixed width, so that they sort as text; wall times, dates and times as ISO; mappings and
a value within a value as JSON. Reading goes column by column, not cell by cell: that is the fastest in plain Python,
and ``People.load`` runs on every message.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, fields
from datetime import UTC, date, datetime, time
from enum import StrEnum
from operator import attrgetter, itemgetter
from types import NoneType
from typing import Any, Generic, TypeVar, get_args, get_origin, get_type_hints

from bot.errors import StoreError
from flows.state import Kept
from flows.values import Person

T = TypeVar("T", bound=Kept | Person)
Column = Iterable[Any]


@dataclass(frozen=True, slots=True)
class Cell:
    """How values of one type stand in a column: ``write`` takes one (never None), ``read`` the column as it is held."""

    write: Callable[[Any], Any]
    read: Callable[[Column], Column]


def write_instant(instant: datetime) -> str:
    """UTC of fixed width; a wall time, which has no zone, stays without one.

    Which of the two a column holds is for its ``CHECK``: a mix-up is refused there.
    """
    if instant.tzinfo is not None:
        instant = instant.astimezone(UTC)
    return instant.isoformat(timespec="microseconds")


read_instant = datetime.fromisoformat


def _each(read: Callable[[Any], Any]) -> Callable[[Column], Column]:
    return lambda column: [None if held is None else read(held) for held in column]


def _read_json(column: Column) -> list[Any]:
    found: list[Any] = json.loads(f"[{','.join('null' if held is None else held for held in column)}]")
    return found


CELLS: dict[object, Cell] = {
    bool: Cell(int, _each(bool)),
    datetime: Cell(write_instant, _each(read_instant)),
    date: Cell(date.isoformat, _each(date.fromisoformat)),
    time: Cell(time.isoformat, _each(time.fromisoformat)),
    Mapping: Cell(lambda mapping: json.dumps(dict(mapping)), _read_json),
}
"""The types with a form of their own; int and str stand as they are, and a STRICT table holds nothing else there."""


class Shape(Generic[T]):
    """The columns of one kind of value, in the order of its fields."""

    def __init__(self, kind: type[T]) -> None:
        self.kind = kind
        self.columns = tuple(field.name for field in fields(kind))
        self._get = attrgetter(*self.columns)
        self._pick = itemgetter(*self.columns)
        hints = get_type_hints(kind)
        cells = [self._cell_for(hints[column]) for column in self.columns]
        self._cells = [(at, cell) for at, cell in enumerate(cells) if cell is not None]
        self._defaults = dict(_defaults(fields(kind), cells))

    def write(self, value: T) -> list[Any]:
        """The row of a value."""
        row = list(self._get(value))
        for at, cell in self._cells:
            if row[at] is not None:
                row[at] = cell.write(row[at])
        return row

    def read(self, rows: Sequence[Sequence[Any]]) -> list[T]:
        """The values of rows.

        Raises:
            StoreError: when a row does not hold such a value; what it holds is not told.
        """
        if not rows:
            return []
        columns: list[Column] = list(zip(*rows, strict=True))
        try:
            for at, cell in self._cells:
                columns[at] = cell.read(columns[at])
            return list(map(self.kind, *columns))
        except (KeyError, TypeError, ValueError):
            raise StoreError(f"A stored {self.kind.__name__} cannot be read.") from None

    def _cell_for(self, hint: object) -> Cell | None:
        kinds = [kind for kind in get_args(hint) if kind is not NoneType] if NoneType in get_args(hint) else [hint]
        kind = get_origin(kinds[0]) or kinds[0]
        if kind is self.kind:
            return Cell(self._write_inner, self._read_inner)
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return Cell(str, _each({member.value: member for member in kind}.__getitem__))
        return CELLS.get(kind)

    def _write_inner(self, value: T) -> str:
        return json.dumps(dict(zip(self.columns, self.write(value), strict=True)))

    def _read_inner(self, column: Column) -> Column:
        held = _read_json(column)
        # What was written before a field came takes the default of that field.
        rows = [self._pick({**self._defaults, **inner}) for inner in held if inner is not None]
        values = iter(self.read(rows))
        return [None if inner is None else next(values) for inner in held]


def _defaults(of: Iterable["Field[Any]"], cells: Iterable[Cell | None]) -> Iterator[tuple[str, Any]]:
    for field, cell in zip(of, cells, strict=True):
        default = field.default if field.default_factory is MISSING else field.default_factory()
        if default is not MISSING:
            yield field.name, default if cell is None or default is None else cell.write(default)
