"""Columns of a CSV or TSV: their cells are read, and only those cells are written anew."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from datenorm.errors import OptionError
from datenorm.scan import Row, batches, content, quoted
from datenorm.streams import Block

if TYPE_CHECKING:
    from datenorm.tables import Record

SAMPLE = 1_000  # rows that --columns auto looks at
SHARE = 0.5  # of a column's cells that are dates, from which it looks like one of dates

Reading = Callable[[Sequence[bytes]], "list[Record]"]


class Suspect(NamedTuple):
    """A column that looks like one of dates: its position from 1, its name, the share of its cells that are dates."""

    number: int
    name: bytes
    share: float


@dataclass(frozen=True, slots=True)
class Table:
    """Which columns to convert, and how the table is written.

    columns: names, or positions from 1. new: names of the columns that take the dates; none: they stay in place.
    first_lines: as for chunks. delimiter: None: guessed from the first row. header: whether the
    first row is one; None: it is looked at.
    """

    columns: Sequence[str]
    new: Sequence[str] = ()
    delimiter: bytes | None = None
    header: bool | None = None
    first_lines: int = 0

    def check(self) -> None:
        """Raise OptionError for what doesn't go together."""
        if self.new and len(self.new) != len(self.columns):
            raise OptionError(f"{len(self.columns)} --column, {len(self.new)} --new-column: give one for each")
        named = next((name for name in self.columns if not name.isdecimal()), None)
        if self.header is False and named is not None:
            raise OptionError(f"--no-header leaves no names, but --column is {named!r}: give its number, from 1")

    def blocks(self, reading: Reading, stream: BinaryIO) -> Iterator[Block]:
        """The table's blocks. reading: looks at the first row where nothing says whether it is a header."""
        places: list[int] | None = None
        width = 0
        for rows, delimiter in batches(stream, self.delimiter, self.first_lines):
            if places is None:
                first = [content(cell) for cell in rows[0].cells]
                places = [_place(name, first) for name in self.columns]
                width = len(first) if self.new else 0
                named = not all(name.isdecimal() for name in self.columns)
                if named or self._has_header([first[place] for place in places], reading):
                    new = [os.fsencode(name) for name in self.new]
                    yield Block([], [], partial(_header, rows.pop(0), new, delimiter))
            picked = [_cells(row, places) for row in rows]
            found = [
                (content(cell), row.number, kind)
                for row, cells in zip(rows, picked, strict=True)
                for kind, cell in enumerate(cells)
                if _says_something(cell)
            ]
            yield Block(
                [text for text, _, _ in found],
                [number for _, number, _ in found],
                partial(_joined, rows, picked, places, width, delimiter),
                [kind for _, _, kind in found],
                bare=len(rows) * len(places) - len(found),
            )

    def suspects(self, reading: Reading, stream: BinaryIO) -> Iterator[Suspect]:
        """The columns that look like dates, judged by the first rows; empty cells don't count."""
        coming = (row.cells for some, _ in batches(stream, self.delimiter) for row in some)
        rows = list(islice(coming, SAMPLE))
        first = [content(cell) for cell in rows[0]] if rows else []
        named = self._has_header([cell for cell in first if cell.strip()], reading)
        for place, name in enumerate(first):
            cells = [content(row[place]) for row in rows[named:] if place < len(row)]
            records = reading([cell for cell in cells if cell.strip()])
            dates = sum(record.converted for record in records)
            if records and dates / len(records) >= SHARE:
                yield Suspect(place + 1, name if named else b"", dates / len(records))

    def _has_header(self, cells: Sequence[bytes], reading: Reading) -> bool:
        return is_header(cells, reading) if self.header is None else self.header


def _place(name: str, first: Sequence[bytes]) -> int:
    """The index of a column. Raises OptionError where there is none, or two, of its name."""
    if name.isdecimal():
        if not 1 <= int(name) <= len(first):
            raise OptionError(f"--column {name}: the first row has columns 1 to {len(first)}")
        return int(name) - 1
    names = [os.fsdecode(cell) for cell in first]
    if names.count(name) != 1:
        several = "several columns have that name: give its number"
        how = several if name in names else f"there are {', '.join(map(repr, names))}"
        raise OptionError(f"--column {name!r}: {how}")
    return names.index(name)


def is_header(cells: Sequence[bytes], reading: Reading) -> bool:
    """Whether the first row's cells name columns: all say something, and what has digits is no date or part of one."""
    if not all(cell.strip() for cell in cells):
        return False
    doubtful = [cell for cell in cells if any(character.isdecimal() for character in cell.decode(errors="replace"))]
    return all(record.status == "none" for record in reading(doubtful))


def _cells(row: Row, places: Sequence[int]) -> list[bytes]:
    """The cells of the columns asked for; b"" where the row is too short."""
    return [row.cells[place] if place < len(row.cells) else b"" for place in places]


def _says_something(cell: bytes) -> bool:
    return bool(cell.strip(b'" \t\r\n'))


def _header(row: Row, new: Sequence[bytes], delimiter: bytes, _: Sequence[bytes | None]) -> bytes:
    return row._replace(cells=[*row.cells, *(_written(name, b"", delimiter) for name in new)]).bytes(delimiter)


def _joined(
    rows: Sequence[Row],
    picked: Sequence[Sequence[bytes]],
    places: Sequence[int],
    width: int,
    delimiter: bytes,
    values: Sequence[bytes | None],
) -> bytes:
    """The rows with values in their cells, or (width) in new ones behind so many; rows that lack values left out.

    A row longer than the first has the new cells where the others have them, its own last ones behind.
    """
    done: list[bytes] = []
    coming, left = iter(values), len(values)
    for row, cells in zip(rows, picked, strict=True):
        full = [_says_something(cell) for cell in cells]
        left -= sum(full)
        if left < 0:
            break
        given = [next(coming) if there else None for there in full]
        if width:
            added = [c if v is None else _written(v, b"", delimiter) for c, v in zip(cells, given, strict=True)]
            if row.cells != [b""]:
                short = [b""] * (width - len(row.cells))
                row = row._replace(cells=[*row.cells[:width], *short, *added, *row.cells[width:]])
        elif any(full):
            changed = list(row.cells)
            for place, cell, value in zip(places, cells, given, strict=True):
                if value is not None:
                    changed[place] = _written(value, cell, delimiter)
            row = row._replace(cells=changed)
        done.append(row.bytes(delimiter))
    return b"".join(done)


def _written(value: bytes, cell: bytes, delimiter: bytes) -> bytes:
    """A value as a cell: the old one where it says the same, in quotes where the old one was or where it must be."""
    if value == content(cell):
        return cell
    if cell.startswith(b'"') or any(mark in value for mark in (delimiter, b'"', b"\n", b"\r")):
        return quoted(value)
    return value
